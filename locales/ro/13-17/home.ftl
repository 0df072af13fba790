### A teenager is hurt, afraid or controlled at home: wording where it should differ.

home_start =
    Oricine are dreptul la siguranță acasă. Dacă tu nu o ai, nu e vina ta, orice ar spune ei.

    Nu trebuie să îmi spui ce s-a întâmplat și, te rog, nu scrie nume. Dacă intră cineva, apasă „Ieși”.

    Ce se apropie cel mai mult?
    .touch = Atingeri sau presiuni sexuale

home_hurt =
    Nimeni nu are dreptul să te lovească sau să te rănească: nici ca pedeapsă, nici din grijă, nici din cauza lucrurilor pentru care lupți.

    Ce te-ar ajuta cel mai mult acum?
    .today = S-ar putea repeta azi
    .injured = Am o rană
    .tell = Cum spun cuiva?
    .safer = Cum pot fi mai în siguranță acasă?

home_injured =
    Dacă sângerezi, amețești, ai dureri mari sau ai primit o lovitură la cap ori la burtă, un medic ar trebui să te vadă azi.

    Sună sau roagă un adult de partea ta să meargă cu tine. Personalul medical poate fi obligat să anunțe violența: poți întreba întâi despre asta.
    .tell = Cum spun cuiva?
    .today = S-ar putea repeta azi
    .enough = Deocamdată e de ajuns

home_today =
    Ajută să te gândești dinainte. Poți suna acești oameni acum, înainte să se întâmple ceva, și poți plănui seara împreună cu ei.

    Dacă începe: stai aproape de o ieșire, departe de camere din care nu poți pleca, și mergi la alți oameni. Cuvântul e { $safe-word }.
    .leave = Vreau să plec
    .tell = Cum spun cuiva?
    .enough = Deocamdată e de ajuns

home_leave =
    E de înțeles că vrei să pleci. Dacă pleci fără un loc unde să ajungi, apar alte riscuri, așa că merită o oră de plan, dacă o ai.

    Cine te-ar putea primi: o rudă, familia cuiva din prieteni? Ce ți-ar trebui: acte, medicamente, încărcător, ceva bani. O linie de ajutor poate căuta cu tine un loc sigur.
    .gone = Am plecat deja de acasă
    .enough = Deocamdată e de ajuns

home_gone =
    Eu nu te cert. Stai unde sunt oameni și lumină și ai grijă cu străinii care îți oferă un pat sau un loc de muncă.

    Acești oameni te pot ajuta să găsești un loc. Unii pot fi obligați să anunțe pe alții, așa că întreabă întâi ce ar face.

    Cuvântul { $safe-word } ți-i arată din nou.
    .told = Cine află ce spun?
    .tell = Cum spun cuiva?
    .enough = Deocamdată e de ajuns

home_touch =
    Mulțumesc că mi-ai spus. Corpul tău e al tău. Nu e vina ta, fie că ai înlemnit, ai cedat sau nu ai spus nimic.

    Nu datorezi nimănui tăcere. Oamenii de mai jos se ocupă zilnic de asta; unii trebuie să transmită mai departe, așa că poți întreba întâi.

    Și un medic poate ajuta, inclusiv cu griji legate de corp. Cuvântul e { $safe-word }.
    .tell = Cum spun cuiva?

home_lives-here =
    Când locuiești cu acea persoană, totul e mai greu, și nimic nu e din vina ta. Oamenii din afară pot ajuta să se termine.

    Nu trebuie să înfrunți pe nimeni. Te poate proteja între timp să fii în preajma altora și să ai unde merge.
    .tell = Cum spun cuiva?
    .safer = Cum pot fi mai în siguranță acasă?
    .enough = Deocamdată e de ajuns

home_scared =
    Să stai mereu cu garda sus acasă e epuizant. Frica ta îți spune ceva adevărat.

    Ce e în spatele ei?
    .fights = Alții sunt violenți între ei
    .threat = Mi s-ar putea face rău
    .shouting = Țipete, insulte, control

home_fights =
    Violența lor nu e vina ta și nu e sarcina ta să o oprești.

    Te rog, nu intra între ei. Mergi în altă cameră sau la un vecin, ia-i și pe cei mai mici dacă e sigur, și sună de acolo.
    .tell = Cum spun cuiva?

home_words-hurt =
    Și insultele, amenințările și vorbele care te fac să crezi că nu ai nicio valoare sunt violență. Dacă auzi ceva des, nu devine adevărat.

    Ce te-ar ajuta acum?
    .feel = Ceva pentru starea mea
    .tell = Cum spun cuiva?
    .enough = Deocamdată e de ajuns

home_other =
    Ce se apropie cel mai mult? Nimic din toate nu e vina ta.
    .speaking = Primesc pedepse pentru activism
    .alone = De mine nu se ocupă nimeni
    .marry = Căsătorie sau plecare cu forța
    .locked = Mă încuie sau mă controlează

home_speaking =
    Să ai o părere și să o aperi e dreptul tău. Nimeni nu are voie să te rănească pentru asta, nici familia.

    Uneori poliția, școala sau vecinii pun presiune pe părinți. Asta poate explica frica. Nu justifică violența.
    .tell = Cum spun cuiva?
    .enough = Deocamdată e de ajuns

home_who-i-am =
    Nu e nimic rău în cine ești sau pe cine iubești. Doar tu hotărăști dacă spui, când și cui.

    Dacă acasă nu e sigur, nu minți când păstrezi asta pentru tine. Te protejezi.
    .phone = Îmi umblă prin telefon
    .enough = Deocamdată e de ajuns

home_alone =
    Mâncarea, îngrijirea medicală, un loc de dormit și cineva care răspunde de tine sunt drepturi, nu favoruri.

    Nu îți trădezi familia dacă le ceri. Oamenii de mai jos știu ce se poate face acolo unde trăiești. Cuvântul e { $safe-word }.
    .tell = Cum spun cuiva?
    .enough = Deocamdată e de ajuns

home_marry =
    Nimeni nu te poate forța să te căsătorești sau să renunți la școală pentru asta. Poți spune nu și poți cere protecție.

    E mai ușor de ajutat înainte să se întâmple și înainte de o călătorie. Unii trebuie să anunțe pe alții, așa că întreabă întâi. Cuvântul e { $safe-word }.
    .soon = E plănuit pentru curând
    .tell = Cum spun cuiva?
    .enough = Deocamdată e de ajuns

home_locked =
    Să te încuie nu e niciodată o pedeapsă normală și poate fi periculos.

    Dacă poți ajunge la cineva prin telefon, mesaj sau fereastră: „Nu pot ieși, m-au încuiat. Te rog, cheamă ajutor.”
    .now = M-au încuiat acum
    .phone = Îmi controlează telefonul
    .tell = Cum spun cuiva?
    .enough = Deocamdată e de ajuns

home_safer =
    Unele lucruri le poți pregăti fără să observe cineva de acasă.

    Află ce camere au o ieșire. Ține actele, încărcătorul și medicamentele la îndemână. Gândește-te la un vecin la care ai putea merge.

    Stabilește cu cineva din prieteni un cuvânt de cod care înseamnă: cheamă ajutor. Dacă îți verifică telefonul, nu scrie planul acolo.
    .phone = Cineva îmi umblă prin telefon
    .leave = Vreau să plec
    .enough = Deocamdată e de ajuns

home_tell-brazil =
    Înainte să spui: în Brazilia mulți adulți sunt obligați să anunțe violența împotriva copiilor, iar Conselho Tutelar poate interveni.

    Sarcina lui e protecția, dar e bine să știi dinainte. Poți întreba: „Ce ați fi obligați să faceți dacă v-aș spune?”
    .nobody = Niciun adult nu e de încredere
    .wait = Încă nu e momentul

home_tell-any =
    Înainte să spui: profesorii, medicii și alții pot fi obligați să transmită mai departe. Asta poate aduce protecție. Poate și porni lucruri pe care nu le mai controlezi tu.

    Poți întreba: „Ce ați fi obligați să faceți dacă v-aș spune ceva grav?”
    .nobody = Niciun adult nu e de încredere
    .wait = Încă nu e momentul

home_wait =
    E în regulă dacă nu e momentul. Nu înseamnă că accepți ce se întâmplă.

    Discuția e aici când vei vrea. Dacă devine periculos, te rog, nu aștepta clipa potrivită.
    .safer = Cum pot fi mai în siguranță acasă?
    .enough = Deocamdată e de ajuns

home_after =
    Ai făcut ceva pentru siguranța ta. Ce vrei acum?
    .safer = Cum pot fi mai în siguranță acasă?
    .enough = Deocamdată e de ajuns

home_contacts =
    Acești oameni știu că acasă nu e sigur pentru toți. Sună sau scrie, cu sau fără nume.

    Pe card scrie dacă pot fi obligați să transmită mai departe și poți întreba. Cuvântul e { $safe-word }.
    .call = Ce se întâmplă când sun?
    .told = Cine află ce spun?
    .safer = Cum pot fi mai în siguranță acasă?
    .enough = Deocamdată e de ajuns

home_stop =
    Nimic din toate astea nu e vina ta și nu datorezi nimănui tăcere.

    Acum: gândește-te pe unde poți ieși și la un om din apropiere. Mai târziu, în ritmul tău: un adult din afara casei.

    Revino oricând; cuvântul e { $safe-word }. Când închizi discuția, ea se șterge aici, dar istoricul browserului rămâne.
