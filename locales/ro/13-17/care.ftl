### After danger was told: wording for teenagers where it should differ.

care_start =
    Să ceri ajutor e un pas puternic. Iată oameni care fac asta în fiecare zi.

    Unii pot fi obligați să transmită mai departe ce spui, dacă ești în pericol sau dacă legea o cere. Scrie pe card, așa că uită-te înainte să te deschizi.

    Nu pot suna pentru tine și nimeni nu citește aici. Cui spui și cât spui e alegerea ta.

    Ține minte cuvântul { $safe-word }: îți arată acești oameni oricând.
    .call = Ce se întâmplă când sun?

care_friend =
    Ai grijă de cineva, și asta contează. Nu înseamnă că răspunzi tu de salvarea acelei persoane.

    Iată oameni care vă pot sfătui. Unii pot fi obligați să transmită mai departe: scrie pe card.

    Nu pot suna pentru tine. Cuvântul { $safe-word } îți arată acești oameni oricând.
    .call = Ce se întâmplă când sun?

care_friend-now =
    Dacă o viață poate fi în pericol, un adult trebuie să știe acum, chiar dacă ai promis să taci. Încrederea se poate reface mai târziu.

    Sună sau cere unui adult să sune. Spune unde e persoana sau unde a fost ultima dată. Eu nu pot face asta pentru tine.

    Nu te pune și tu în pericol. Important e ca ajutorul să ajungă acolo.
    .told = Acum știe un adult
    .nobody = Niciun adult nu face nimic

care_friend-told =
    A fost nevoie de curaj. Poate că la început se va supăra pe tine; tot a fost bine ce ai făcut. De acum nu mai e doar greutatea ta.

    Acum e bine să ai grijă de tine.
    .enough = Deocamdată e de ajuns

care_friend-nobody =
    E istovitor când adulții nu fac nimic. Nu e vina ta. Mergi la următorul: cineva de la școală, un medic, cineva din organizația ta.

    Aceste linii de ajutor vorbesc și cu tineri care își fac griji pentru altcineva. Ține minte cuvântul { $safe-word }.
    .told = Acum știe un adult
    .call = Ce se întâmplă când sun?
    .enough = Deocamdată e de ajuns

care_danger =
    Dacă poți, mergi unde sunt alți oameni: la un vecin, la un magazin, la o școală, pe o stradă aglomerată.

    Sună sau cere cuiva să sune. Spune că nu ai împlinit 18 ani, că ești în pericol și unde ești.

    Eu nu pot suna pentru tine. Discuția rămâne deschisă cât ai nevoie.
    .officials = Pericolul e poliția sau autoritățile
    .myself = Aș putea să îmi fac rău

care_stuck =
    Fă ce te apără cel mai mult acum. Dacă taci sau cedezi, nu înseamnă că accepți și nu e vina ta.

    Stai aproape de o ieșire și ține telefonul la tine, dacă e sigur. Când se ivește un moment să pleci, mergi la alți oameni.

care_no-call =
    Scrie unui adult în care ai încredere: „Sunt în pericol. Te rog, cheamă ajutor.” Adaugă unde ești.

    Sau arată asta cuiva din apropiere: „Nu am împlinit 18 ani și sunt în pericol. Vă rog, chemați ajutor.”

    Unele linii de ajutor răspund și la mesaje. Scrie pe cardul lor.

care_officials =
    Nu trebuie să suni neapărat la poliție. Dacă poți, rămâi cu alți oameni. Calmul ajută, chiar când e nedrept.

    Anunță un adult de partea ta. Oamenii de mai jos sprijină apărători ai drepturilor și cel mai bine îi contactează un adult în care ai încredere.
    .held = Mă rețin sau mă iau cu ei
    .phone = Vor să îmi vadă telefonul

care_held =
    Păstrează-ți calmul și politețea. Poți spune: „Nu am împlinit 18 ani. Vreau un părinte sau un adult ales de mine și un avocat.” Cere un interpret, dacă ai nevoie.

    Nu semna ce nu înțelegi. Încearcă să ții minte cine erau, unde ești și ce motiv au dat.

    Drepturile și riscurile diferă de la o țară la alta, așa că cere sfatul unui avocat sau al unui aliat înainte să spui mai mult.

care_still =
    Atunci siguranța e pe primul loc. Restul poate aștepta.

    Alege un lucru posibil: mergi lângă oameni, sună sau cere cuiva să sune.

care_unsure =
    Atunci ia-o ca și cum nu e sigur. Merită să asculți neliniștea aceea.

    Stai lângă oameni în care ai încredere și gândește-te pe unde poți ieși.

care_others =
    Acești oameni vorbesc cu tineri exact despre asta. Unii pot fi obligați să transmită mai departe: scrie pe card.

    „Am nevoie de ajutor” ajunge ca început. Cuvântul { $safe-word } ți-i arată din nou oricând.
    .call = Ce se întâmplă când sun?
    .enough = Deocamdată e de ajuns

care_after =
    Mă bucur că ești mai în siguranță. Tremuri, plângi sau nu simți nimic: așa face corpul după un pericol.

    Oamenii de mai jos te pot asculta acum. Sau alege ce te-ar ajuta cel mai mult.
    .plan = Îmi fac un plan de siguranță
    .enough = Deocamdată e de ajuns

care_call =
    Cineva răspunde și salută. Nu ai nevoie de o poveste pregătită, iar tăcerea e în regulă.

    Probabil te va întreba cum ești și dacă ești în siguranță. Poți răspunde doar la ce vrei.

    Nu trebuie să îți dai numele. Poți întreba mai întâi cui ar spune. Poți închide în orice clipă.
    .enough = Deocamdată e de ajuns

care_words =
    Ia una dintre propoziții sau schimb-o. Poți și să o citești.

    „Se întâmplă ceva și nu știu de unde să încep.”

    „Cineva mă amenință din cauza lucrurilor pentru care lupt.”

    „Înainte să spun mai mult: ce ați fi obligați să transmiteți și cui?”
    .enough = Deocamdată e de ajuns

care_contacts =
    Iată-i din nou. Pe card scrie dacă pot fi obligați să transmită mai departe ce le spui.

    Alegerea e a ta, iar eu nu pot suna pentru tine. Ține minte cuvântul { $safe-word }.
    .call = Ce se întâmplă când sun?
    .enough = Deocamdată e de ajuns

care_next-step =
    Un pas ajunge pentru azi. Care ți se pare posibil?
    .plan = Îmi fac un plan de siguranță

care_onward = Poți merge mai departe de aici sau te poți opri. Ce urmează?
    .enough = Deocamdată e de ajuns

care_stop =
    Ai spus cuiva, fie și doar unui program. Așa poate fi mai ușor cu un om.

    Pentru azi: odihnește-te, mănâncă ceva, stai cu cineva care îți face bine. Când vei vrea: un adult în care ai încredere.

    Revino oricând. Cuvântul e { $safe-word }. Când închizi discuția, ea se șterge aici.
