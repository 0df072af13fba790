### Going to a protest or another public action, and pictures of it. The right to meet peacefully is said first.

protest_start =
    Ai dreptul să te aduni cu alții, pașnic, și să vorbești. Un mic plan ajută la siguranță. În ce punct ești?
    .danger-now = M-am rănit sau sunt în pericol
    .going = Vreau să merg
    .there = Sunt acolo acum
    .pictures = Am poze de acolo
    .after = S-a întâmplat ceva acolo

protest_going-th =
    În Thailanda, copii au fost puși sub acuzare după proteste. Vorbește întâi cu un adult care știe regulile. Alegerea e a ta.

protest_going-tg =
    În Togo, o postare, o distribuire sau un like pot aduce necazuri. Întreabă un adult care te sprijină înainte să postezi.

protest_going =
    Mergi cu un adult de partea ta, niciodată fără cineva alături. Stabiliți un loc de întâlnire. Învață pe de rost un număr de telefon.

    Ce vrei să plănuiești?
    .phone = Telefonul meu
    .together = Cum rămânem împreună
    .film = Poze făcute acolo
    .unsure = Nu știu dacă merg
    .ready = Ajunge pentru acum

protest_unsure =
    Poți merge și poți să nu mergi. Amândouă sunt bune. Contează și desenele, textele, vorbele către alții. Ce te îngrijorează?
    .family = Familia spune nu
    .place = Ce s-ar putea întâmpla acolo
    .seen = Ar putea afla cineva
    .fear = Mi-e frică
    .other-way = Vreau să ajut în alt fel

protest_family-no =
    Poți întreba ce îi îngrijorează. Le poți arăta planul tău. Poate cineva merge cu tine.

    Cum ar primi asta?
    .talk = Ajută-mă cu un plan de arătat
    .other-way = Particip în alt fel
    .unsafe = Mi-e frică de ei
    .adult = Alt adult ar putea vorbi cu ei

protest_phone =
    Cu telefonul te pot găsi oamenii tăi. El poate arăta și că ai fost acolo. Ce contează mai mult pentru tine?
    .reach = Oamenii mei să mă poată suna
    .hidden = Nimeni să nu știe că am fost
    .none = Nu am telefon

protest_phone-take =
    Încarcă-l complet. Încuie-l cu un cod, nu cu fața. Oprește locația. Te poate ajuta un adult.

    Telefonul nu e singurul tău plan.
    .together = Cum rămânem împreună
    .film = Poze făcute acolo
    .search = Și dacă vor să-l vadă?
    .enough = Ajunge pentru acum

protest_phone-home =
    Atunci lasă-l acasă, pornit ca de obicei. Mergi cu un adult care are telefon. Cineva trebuie să știe când te întorci.

    Ce ar ajuta acum?
    .together = Cum rămânem împreună
    .pictures = Și dacă apar într-o poză?
    .enough = Ajunge pentru acum

protest_check-in =
    Alege o persoană cu care să stai. Alege un loc de întâlnire. Alege o oră de plecare. Spune-i cuiva care nu e acolo.
    .plan = Ajută-mă să scriu un plan
    .tense = Și dacă se încinge situația?
    .phone = Telefonul meu
    .enough = Ajunge pentru acum

protest_there =
    Stai aproape de oamenii tăi. Poți pleca oricând. Ce se potrivește?
    .tense = Situația se încinge
    .lost = Nu-i mai văd pe ai mei
    .officials = Mă oprește sau controlează poliția
    .film = Vreau să fac poze
    .fine = Sunt bine

protest_tense =
    Pleacă atunci când se schimbă atmosfera. Mergi cu ai tăi, spre margine și mai departe. Nu trebuie să explici.

    Ce se potrivește?
    .out = Am ieșit de acolo
    .stuck = Nu pot ieși
    .lost = Nu-i mai văd pe ai mei
    .hurt = M-am rănit

protest_lost =
    Mergi acum la locul de întâlnire. Sau într-un loc liniștit cu multă lume. O familie sau cineva dintr-un magazin te poate ajuta să suni.

    Ce se potrivește?
    .found = Sunt din nou cu oameni
    .nobody = N-am pe nimeni aici și mi-e frică
    .officials = M-a oprit poliția

protest_film =
    Pozele îi ajută pe oameni să vă vadă. Filmează pancarte, mâini și spatele, nu fețe. Întreabă întâi oamenii. Postează mai târziu, de acasă.

    Ce vrei să faci?
    .consent = Cum îi întreb pe oameni?
    .police = Și dacă filmez poliția?
    .prepare = Cum fac pozele sigure?
    .enough = Ajunge pentru acum

protest_film-police =
    În unele locuri nu e permis. Un adult care te sprijină îți poate spune regulile. Stai la distanță: siguranța ta e pe primul loc.
    .rights = Drepturile mele
    .helper = Cine știe regulile de aici?
    .enough = Ajunge pentru acum

protest_pictures =
    Unde sunt pozele acum?
    .mine = Pe telefonul meu, nepostate
    .posted = Le-am postat
    .me-shown = Altcineva mă arată pe mine
    .private = Arată corpul cuiva

protest_before-th =
    În Thailanda, o postare poate duce la o acuzație. Te rog, arat-o unui adult care te sprijină înainte să postezi.

protest_before-tg =
    În Togo, o postare, o distribuire sau un like pot aduce necazuri. Te rog, întreabă întâi un adult care te sprijină.

protest_before-post =
    Acoperă fețe, nume și haine de școală. Un sticker ascunde mai bine decât un blur. Întreabă-i pe cei din poză. Un adult se poate uita cu tine.

    Ce ar ajuta acum?
    .asked = Au zis da, fețele sunt ascunse
    .ask = Cum îi întreb?
    .place = Se vede locul?
    .shown-risk = Cineva nu trebuie să fie văzut

protest_posted =
    Mai poți schimba ceva. Șterge postarea sau pune poza din nou, cu fețe acoperite. Spune-le celor care apar.
    .down = Am șters-o
    .spread = Alții o dau mai departe
    .angry = Cineva din poză s-a supărat
    .threats = Primesc amenințări din cauza ei

protest_me-shown =
    Ai voie să ceri să o șteargă sau să-ți acopere fața. Nu-ți trebuie un motiv. Ce se potrivește?
    .ask = Ajută-mă să cer asta
    .report = Nu vor să o șteargă
    .named = Au scris cine sunt
    .officials = O pot vedea autoritățile
    .hate = Mă atacă din cauza ei

protest_happened =
    Ce ți s-a întâmplat acolo nu e vina ta. E bine că ai grijă de tine acum. Ce a fost?
    .followed = Cineva mă urmărește
    .taken = Mi-au luat telefonul
    .friend = Au luat pe cineva dintre prieteni
    .threats = Primesc amenințări
    .shaken = Nu-mi iese din cap

protest_people =
    Oamenii aceștia îi ajută pe apărătorii drepturilor omului. Lucrează mai ales cu adulți. Îi poate întreba un adult de partea ta.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

protest_done =
    Acum, stai cu oameni de încredere. Spune-i unuia cum ești. Mai târziu, ai grijă de poze și odihnește-te.

    Vocea ta contează. Butonul „Ajutor” arată cine poate ajuta. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
