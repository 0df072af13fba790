### Someone reads my phone or watches it. For a child who may be afraid, and who may be read while reading this.

watched_start =
    Ai dreptul la viață privată. Dacă cineva se uită pe ascuns în telefonul tău, nu e vina ta.

    Întâi siguranța ta. Te rog, nu îmi spune nume. Cum e chiar acum?
    .danger-now = Sunt în pericol chiar acum
    .seen = Cineva poate vedea ecranul
    .unsure = Nu știu sigur
    .calm = Pot citi asta în siguranță

watched_seen =
    Butonul „Ieși” ia pagina de pe ecran. Lista paginilor vizitate o poate arăta totuși.

    Dacă o aplicație urmărește telefonul, poate vedea și asta. E mai sigur un dispozitiv pe care acea persoană nu pune niciodată mâna.
    .elsewhere = Voi folosi alt dispozitiv
    .which = Ce dispozitiv e mai sigur?
    .person = Vreau să vorbesc cu un om
    .stay = Vreau să continui aici

watched_elsewhere =
    E o alegere atentă. Deocamdată lasă telefonul așa cum e.

    Poți deschide discuția în altă parte, oricând. Butonul „Ajutor” arată cine poate ajuta. Apasă „Ieși” ca să dispară discuția.

watched_who =
    Te rog, nu schimba încă nimic pe telefon. Persoana ar putea observa.

    Cine se uită, poate? Nu trebuie să știi sigur.
    .carer = Un părinte sau cine mă îngrijește
    .peer = Un frate, o soră sau un prieten
    .partner = Iubit, iubită sau ex
    .officials = Poliția sau alte autorități
    .unknown = Nu știu

watched_carer =
    Unii adulți pun reguli pentru telefon ca să îi apere pe copii. O regulă corectă e una pe care o știi. Nu ar trebui să te sperie.

    Cum e pentru tine?
    .known = E o regulă pe care o știu
    .upset = Nu îmi place, dar nu mi-e frică
    .scared = Mă sperie
    .hurt = Îmi fac rău sau ar putea

watched_talk =
    Poți cere o discuție liniștită. Ai putea spune: „Îmi explici regula?” Sau: „Pot fi unele mesaje doar ale mele?”

    Poate fi acolo și alt adult în care ai încredere. Ce te-ar ajuta?
    .campaign = Nu vor să spun ce cred
    .adult = Ajută-mă să aleg un adult
    .person = Vreau să întreb o linie de ajutor
    .enough = Ajunge pentru acum

watched_campaign-fear =
    Ai dreptul să spui ce crezi. Unor adulți le e frică atunci când copiii vorbesc. Poți întreba de ce se tem.

    E sigur pentru tine să vorbești despre asta acasă?
    .safe = Da. Le pot arăta un plan sigur
    .afraid = Nu, mi-e frică
    .pressed = Autoritățile pun presiune pe ei
    .enough = Ajunge pentru acum

watched_peer =
    Mesajele tale sunt ale tale. Un adult te poate ajuta să pui un cod nou. Poți spune: „Te rog, nu îmi citi telefonul.”

    Cum ar reacționa?
    .fine = Un cod nou ar fi în regulă
    .trouble = Ar putea fi rău pentru mine
    .pictures = Folosește o poză împotriva mea
    .adult = Ajută-mă să aleg un adult

watched_partner =
    Verificarea telefonului nu e dovadă de iubire. Ai voie să îți păstrezi codul și mesajele doar pentru tine.

    Ce se potrivește cel mai bine?
    .limit = Vreau să spun nu
    .code = Îmi știe codul
    .afraid = Mi-e frică de ce face
    .pictures = Are poze cu mine

watched_limit =
    Ai putea spune: „Țin la tine. Telefonul meu rămâne privat.” Cine te respectă poate auzi un nu.

    Spune asta unde sunt și alți oameni aproape. Cum ar reacționa?
    .accept = Ar accepta
    .angry = S-ar putea supăra
    .first = Vreau să spun întâi cuiva

watched_code-known =
    Nu e vina ta că îl știe. Cu un cod nou nu mai poate intra. Și va observa asta.

    Ai fi în siguranță când observă?
    .safe = Da, aș fi în siguranță
    .unsafe = Nu, ar putea fi rău
    .unknown = Nu știu

watched_signs =
    Ce simți contează, și fără dovezi. Un telefon cald sau bateria goală dovedesc puțin. Mai mult spune ce știe o persoană.

    Ce te face să crezi asta?
    .knows = Cineva știe ce scriu în privat
    .had = Cineva a avut telefonul sau codul
    .strange = Telefonul se poartă ciudat
    .accounts = Conturile fac lucruri ciudate
    .feeling = Simt mereu că mă urmărește cineva

watched_strange =
    Telefoanele se poartă ciudat când sunt vechi sau pline. Un adult de partea ta se poate uita cu tine. Până atunci, nu ține pe el lucruri private.

    S-a întâmplat înainte ceva de aici?
    .link = Am apăsat pe un link ciudat
    .had = Cineva l-a avut în mâini
    .neither = Niciuna dintre ele
    .adult = Ajută-mă să aleg un adult

watched_scared =
    Mulțumesc că mi-ai spus. Nu e vina ta. Există oameni care pot ajuta.

    Deocamdată lasă telefonul așa cum e. Ce te-ar ajuta întâi?
    .hurt = Cineva îmi face rău sau ar putea
    .device = Un dispozitiv mai sigur
    .adult = Cineva apropiat căruia să îi spun
    .person = O linie de ajutor
    .plan = Un plan pentru clipe grele

watched_safer-device =
    Un dispozitiv mai sigur e unul pe care acea persoană nu pune niciodată mâna. Poate fi la școală, la bibliotecă sau la un prieten. De acolo poți cere ajutor.

    Poți folosi unul?
    .yes = Da, pot folosi unul
    .shared = Cum folosesc sigur unul comun?
    .no = Nu, nu am niciunul

watched_from-there =
    Acolo cere întâi ajutorul unui om. Parolele noi pot aștepta până ai un plan. La sfârșit, ieși din conturi.

    Ce ai vrea acum?
    .person = Arată-mi cine poate ajuta
    .passwords = Ajută-mă cu parole noi
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

watched_no-device =
    Atunci poate e mai sigur să vorbești decât să scrii. Vorbește cu un adult, departe de telefon. Un prieten poate cere ajutor pentru tine.

    Ce ai vrea acum?
    .adult = Ajută-mă să aleg un adult
    .person = Arată-mi cine poate ajuta
    .enough = Ajunge pentru acum

watched_officials =
    Ai dreptul să spui ce crezi și dreptul la viață privată. E greșit să te urmărească pentru asta. Nu e vina ta.

    Nu trebuie să repari telefonul fără ajutor. Există specialiști care ajută apărătorii. Ce se potrivește?
    .ally = Un adult poate întreba pentru mine
    .no-ally = Nu cunosc încă un astfel de adult
    .until = Ce pot face până atunci?
    .taken = Mi-au luat telefonul
    .followed = Cineva mă urmărește acum

watched_until-then =
    Folosește telefonul ca de obicei, pentru lucruri de zi cu zi. Nu ține pe el planuri și numele altora. Nu șterge nimic.

    Vorbește despre lucruri private față în față. Lasă atunci telefonul în altă cameră. Ce te-ar ajuta acum?
    .ally = Arată-mi cine poate ajuta
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

watched_defenders =
    Acești oameni ajută apărătorii drepturilor omului. Lucrează mai ales cu adulți. Un adult le poate scrie de pe un dispozitiv mai sigur.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .device = Ce dispozitiv e mai sigur?
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

watched_person-br =
    În Brazilia, dacă spui unui serviciu de ajutor, se poate deschide un caz. Cei care apără copiii pot acționa atunci, adesea într-o zi.

watched_person-tg =
    În Togo, la un SMS către linia de ajutor pot veni întrebări. Te pot întreba de nume și de sat. Tu alegi ce răspunzi.

watched_person-line =
    Acești oameni ascultă copiii. Poți întreba întâi cui ar spune. Un apel poate rămâne în lista acestui telefon. Poate fi mai sigur alt telefon.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .plan = Un plan pentru clipe grele
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

watched_done =
    Acum: lasă telefonul așa cum e. Stai lângă oameni buni cu tine. Mai târziu: cere ajutor de pe un dispozitiv mai sigur.

    Nu ai greșit cu nimic. Poți reveni oricând. Apasă „Ieși” ca să dispară discuția.
