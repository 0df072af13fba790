### Planning and running a campaign: right first, then people, names, places, rest and a plan for bad days.

campaign_start =
    Vrei să schimbi ceva. E dreptul tău și contează.

    Un plan vă ține în siguranță pe tine și pe alții. În ce punct ești acum?
    .plan = Plănuiesc ceva
    .running = A început deja
    .list = Arată-mi o listă scurtă
    .worried = Cine ar putea fi împotrivă?
    .in-danger = Sunt în pericol acum

campaign_place =
    Unde va fi? Poți alege și altele mai târziu.
    .online = Pe internet
    .street = Pe stradă
    .school = La școală
    .meeting = La o întâlnire cu autorități
    .art = Cu artă, muzică sau afișe

campaign_online-th =
    Ai dreptul la părerea ta. În Thailanda, postările pot duce copii la tribunal.

    Arată-i întâi fiecare postare unui adult de partea ta. Postează mai târziu, nu live.
    .ally = Cine e de partea mea?
    .name = Numele meu sau de grup?
    .pictures = Verific o poză
    .next = Mai departe

campaign_online-tg =
    Ai dreptul la părerea ta. În Togo, o postare sau un like pot aduce necazuri.

    Dă mai departe doar ce ai verificat. Întreabă întâi un adult de partea ta.
    .ally = Cine e de partea mea?
    .name = Numele meu sau de grup?
    .pictures = Verific o poză
    .next = Mai departe

campaign_online-any =
    Postează mai târziu, nu live. Nu arăta unde ești, școala și casa ta.

    Uitați-vă împreună înainte să postați ceva.
    .accounts = Verificăm conturile
    .name = Numele meu sau de grup?
    .pictures = Verific o poză
    .groups = Chatul grupului nostru
    .next = Mai departe

campaign_school =
    Școlile au reguli. Când întrebi întâi, se pot deschide uși. Există cineva dintre profesori de partea ta?
    .yes = Da, există
    .no = Nu, sau au spus nu
    .rights = Ce drepturi am?

campaign_school-no =
    Un nu la școală nu e sfârșitul. Părerea ta rămâne a ta.

    Poți căuta alt loc. Sau poate vorbi un adult cu ei.
    .elsewhere = Găsesc alt loc
    .tell = Cine ar putea vorbi cu ei?
    .complain = Aș putea face o plângere?
    .done = Cine mă poate ajuta?

campaign_name =
    Un nume de grup vă apără pe fiecare. Numele propriu e mai greu de luat înapoi.

    Ce vrei să folosești?
    .group = Un nume de grup
    .own = Numele meu
    .out-already = Numele meu se știe deja

campaign_own-name =
    E alegerea ta. Atunci ține restul privat: casa, școala, numărul de telefon.

    Folosește un cont pentru campanie și altul pentru viața ta.
    .location = Ascund unde sunt
    .two-step = Un cont mai sigur
    .next = Mai departe

campaign_people =
    Cine e cu tine? Nimeni nu trebuie să ducă asta fără ajutor.
    .team = Suntem un grup
    .alone = Nu e nimeni cu mine
    .adult = Mă ajută un adult
    .outside = Vor să vină și alții

campaign_team =
    Împărțiți munca. Azi citește cineva comentariile, mâine altcineva.

    Stabiliți două lucruri: cine vorbește pentru voi și când faceți o pauză.
    .groups = Chatul grupului nostru
    .against = Cine ar putea fi împotrivă?
    .list = Arată-mi lista
    .done = Cine ne poate ajuta?

campaign_alone =
    Poți începe cu puțin. Caută pe cineva de vârsta ta și un adult de partea ta.

    Atunci știe și altcineva și te poate ajuta într-o zi rea.
    .tell = Cum întreb pe cineva?
    .against = Cine ar putea fi împotrivă?
    .list = Arată-mi lista

campaign_adult =
    Cine ajută bine ascultă și te lasă să hotărăști. Poți spune mereu nu.

    Cum e la tine?
    .good = E bine
    .takes-over = Hotărăște totul
    .odd = Ceva nu e în regulă
    .list = Arată-mi lista

campaign_takes-over =
    E campania ta. Nimeni nu te poate obliga să continui sau să spui ceva.

    Poți spune: „Vreau să hotărăsc eu.” Poți întreba și alt adult.
    .tell = Cine altcineva ar ajuta?
    .partner = Pot avea încredere?
    .done = Arată-mi cine ajută

campaign_against =
    Gândește-te în liniște. Cui ar putea să nu-i placă?
    .online = Unor oameni de pe internet
    .officials = Poliției sau autorităților
    .near = Unor oameni apropiați
    .nobody = Nimănui, cred

campaign_against-online =
    Vorbele rele nu spun nimic despre tine. Lasă pe cineva să citească întâi comentariile.

    Hotărâți înainte să începeți: cine blochează, cine salvează, cine raportează.
    .now = Se întâmplă deja
    .account = Verificăm conturile
    .plan = Fac un plan de siguranță
    .list = Arată-mi lista

campaign_officials-th =
    Întâi găsește un adult de partea ta și numărul unui avocat. Ține-l pe hârtie.

    Nu merge niciodată fără cineva. Un om de încredere să știe unde ești.
    .ally = Cine e de partea mea?
    .phone = Mi-ar putea lua telefonul
    .plan = Fac un plan de siguranță
    .done = Cine ajută apărătorii?

campaign_officials-tg =
    Întâi găsește un adult de partea ta. Ține numărul lui pe hârtie.

    Nu da mai departe știri neverificate. În Togo asta poate aduce necazuri.
    .ally = Cine e de partea mea?
    .phone = Mi-ar putea lua telefonul
    .plan = Fac un plan de siguranță
    .done = Cine ajută apărătorii?

campaign_officials-any =
    Întâi găsește un adult de partea ta. Ține pe hârtie numărul acestei persoane.

    Nu merge niciodată fără cineva. Întreabă ce reguli sunt în țara ta.
    .ally = Cine e de partea mea?
    .phone = Mi-ar putea lua telefonul
    .plan = Fac un plan de siguranță
    .done = Cine ajută apărătorii?

campaign_against-near =
    Doare când cei apropiați sunt împotrivă. Părerea ta rămâne a ta.

    Ce se potrivește?
    .scared = Mi-e frică de cineva de acasă
    .school = E școala mea
    .tell = Am nevoie să vorbesc cu cineva
    .plan = Fac un plan de siguranță

campaign_running =
    Bravo că ai ajuns până aici. Cum merge?
    .attack = Ne atacă cineva
    .tired = Am obosit
    .going-well = Merge bine
    .stop = Vreau o pauză

campaign_attack =
    Îmi pare rău. Nu e vina ta. Nu înseamnă că greșești.

    Ce este?
    .hate = Vorbe rele sau ură
    .threat = Amenințări
    .account = Contul nostru a dispărut
    .lies = Minciuni despre noi
    .posted = Mi-au publicat casa sau numele

campaign_tired =
    E normal să obosești când îți pasă atât. Ai voie să te odihnești. Cauza te poate aștepta.
    .feelings = Vreau să mă simt mai bine
    .hand-over = Preia altcineva o vreme
    .pause = Vreau să mă opresc acum

campaign_pause =
    Te poți opri, o zi sau de tot. Nu trebuie să explici nimănui.

    Spune-i grupului. Dă parolele doar persoanei alese de voi toți.
    .feelings = Vreau să mă simt mai bine
    .accounts = Verificăm conturile
    .pressed = Mă presează să continui
    .done = Am ce-mi trebuie

campaign_list =
    Patru verificări. Unu: toți cei din poze au spus da.

    Doi: conturile au lacăte bune. Trei: un adult de partea ta știe planul.

    Patru: știm ce facem într-o zi rea. Ce mai lipsește?
    .accounts = Conturile
    .faces = Pozele
    .bad-day = Planul pentru o zi rea
    .money = Strângem și bani
    .done = Totul e gata

campaign_contacts =
    Acum: spune-i unui adult de partea ta despre plan. Mai târziu: treci prin listă cu grupul tău.

    Oamenii aceștia ascultă copiii.
    .done = Am ce-mi trebuie

campaign_contacts-defenders =
    Acum: spune-i unui adult de partea ta despre plan. Mai târziu: treceți împreună prin listă.

    Oamenii aceștia îi protejează pe apărători. Roagă acel adult să le scrie.
    .child = Un număr la care pot suna eu
    .done = Am ce-mi trebuie

campaign_close =
    Succes cu ce vrei să schimbi. Poți reveni oricând și poți șterge discuția.
