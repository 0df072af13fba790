### My phone was taken or searched, or officials put me under pressure. For a child who may be standing in front of an officer.

seized_start =
    Ai dreptul să spui ce crezi. Ce îți fac ei nu e vina ta. Te rog, nu îmi spune nume.

    Un pas pe rând. Ce se întâmplă?
    .danger-now = Sunt în pericol chiar acum
    .now = M-au oprit sau mă controlează
    .taken = Mi-au luat telefonul
    .called = O scrisoare sau ceva de semnat
    .pressure = Ne urmăresc sau ne sperie

seized_now =
    Respiră încet. Vorbește politicos. Spune de câte ori e nevoie: „Vreau un adult de partea mea și un avocat, vă rog.”

    Nu semna nimic ce nu înțelegi. Nu ascunde, nu strica și nu șterge nimic. Pune ecranul deoparte dacă face mai rău.
    .unlock = Vor să deblochez telefonul
    .held = Mă iau cu ei sau mă țin aici
    .helper = Cine mă poate ajuta?
    .over = S-a terminat acum

seized_unlock =
    Legile diferă. Eu nu știu legea de la tine. Poți spune: „Vă rog, așteptați un adult de partea mea și un avocat.”

    Nu te lupta pentru telefon. Tu contezi mai mult decât el. Dacă l-ai deblocat, nu e vina ta.
    .unlocked = S-au uitat în el
    .taken = L-au luat
    .held = Mă iau cu ei sau mă țin aici
    .helper = Cine mă poate ajuta?

seized_held =
    Poți întreba trei lucruri. Unde mă duceți și de ce? Sunați un adult de partea mea? Pot avea un avocat?

    Nimeni nu are voie să te oblige să spui că ai greșit. Dacă cineva îți face rău, e greșit, oricine ar fi.
    .danger-now = Sunt în pericol chiar acum
    .helper = Cine mă poate ajuta?
    .friend = Au luat pe cineva dintre prieteni
    .free = Am scăpat, mi-au dat drumul

seized_over =
    Ai trecut de asta. Poate încă îți tremură corpul. E normal. Ce te-ar ajuta acum?
    .write = Scriu ce s-a întâmplat
    .phone = S-au uitat în telefonul meu
    .taken = Mi-au oprit telefonul
    .calm = Încă tremur
    .helper = Cine mă poate ajuta?

seized_friend-taken =
    Spune acum unui adult, cel mai bine unuia care îți cunoaște prietenul. Spune unde și când. Te rog, nu merge după ei fără adulți.

    Cu postările așteaptă până sunt de acord familia sau un avocat.
    .helper = Cine ne poate ajuta?
    .adult = Ajută-mă să aleg un adult
    .write = Scriu ce am văzut
    .enough = Ajunge pentru acum

seized_who-took =
    Un telefon ține mult din viața ta. E normal să îți pară rău sau să simți furie. Cine l-a luat?
    .officials = Poliția, armata sau grănicerii
    .school = Școala
    .family = Cineva din familie
    .thief = Un hoț, sau l-am pierdut
    .have-it = Îl am deja înapoi

seized_officials-have =
    Nu șterge telefonul de la distanță. Se poate folosi împotriva ta. Un adult și un avocat îl pot cere înapoi.

    Conturile și prietenii tăi pot fi totuși mai în siguranță. De unde vrei să începi?
    .accounts = Conturile mele
    .group = Prietenii și grupul meu
    .write = Scriu ce s-a întâmplat
    .helper = Cine ajută să îl primesc înapoi?
    .have-it = Îl am înapoi acum

seized_accounts =
    Cu un adult, folosește alt telefon sau calculator. Deconectează telefonul luat din conturile tale. E-mailul e primul.

    Dacă ai avocat, întreabă-l întâi. Ce te-ar ajuta acum?
    .passwords = Parole noi
    .second = Un al doilea lacăt
    .group = Prietenii și grupul meu
    .enough = Ajunge pentru acum

seized_warn-group =
    Alții pot citi ce îți scriu prietenii. Spune-le față în față sau de pe un telefon sigur. Roagă-i să nu scrie nimic acolo.
    .groups = Facem grupul mai sigur
    .write = Scriu ce s-a întâmplat
    .helper = Cine mă poate ajuta?
    .enough = Ajunge pentru acum

seized_returned =
    Poate cineva l-a copiat sau l-a schimbat. Deocamdată nu e privat. Dacă l-ai deblocat, nu e vina ta.

    Un specialist îl poate verifica. Până atunci, nu ține secrete pe el. Ce ai vrea să faci?
    .accounts = Conturile mele
    .watching = M-ar putea urmări cu el?
    .group = Prietenii și grupul meu
    .helper = Cine îl poate verifica?
    .write = Scriu ce s-a întâmplat

seized_school =
    Școlile pot avea reguli despre telefoane. Poți întreba ce regulă e. Poți întreba când îl primești înapoi.

    Mesajele tale rămân private. Ce se întâmplă?
    .kept = Îl țin deocamdată
    .looked = Cineva citește ce e pe el
    .punished = Primesc pedepse fiindcă spun ce cred
    .passed = L-au dat poliției

seized_school-looked =
    Ai dreptul la viață privată și la școală. Un adult poate întreba cine s-a uitat și de ce. Notează ce au răspuns.
    .write = Ce notez?
    .accounts = Conturi mai sigure
    .adult = Ajută-mă să aleg un adult
    .rights = Drepturile mele
    .child = O linie de ajutor

seized_school-punished =
    Să spui pașnic ce crezi e dreptul tău. Cineva trebuie să vadă dacă pedeapsa e dreaptă. Nu trebuie să înfrunți școala fără ajutor.

    Ce te-ar ajuta acum?
    .write = Ce notez?
    .adult = Ajută-mă să aleg un adult
    .complain = Unde ne putem plânge?
    .rights = Drepturile mele
    .child = O linie de ajutor

seized_family =
    Familiile iau telefoane din motive diferite. Ce ți se potrivește cel mai bine?
    .rule = E o regulă sau o pedeapsă
    .reads = Cineva îmi citește mesajele
    .pressed = I-au speriat autoritățile
    .unsafe = Mi-e frică acasă

seized_family-pressed =
    Poate că familiei tale îi e frică. Nu tu ai provocat asta când ai spus ce crezi. Un adult în care au încredere poate vorbi cu ei.

    Ești în siguranță acasă?
    .safe = Da. Ajută-mă să aleg un adult
    .unsafe = Nu sau nu știu sigur
    .guilt = Simt că e vina mea
    .helper = Cine ne poate ajuta?

seized_stolen =
    Cu un adult, folosește alt dispozitiv. Spune acolo că l-ai pierdut și blochează-l. Cere firmei de telefon să îți oprească numărul.

    Apoi conturile. Ce ai vrea?
    .passwords = Parole noi
    .used = Cineva îmi folosește contul
    .pictures = Sunt poze private pe el
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

seized_summoned =
    Poți cere să vii cu un adult. Arată-i întâi scrisoarea. Poate fi chiar falsă. Nu semna nimic ce nu înțelegi.

    Ce te-ar ajuta?
    .ready = Cum mă pregătesc?
    .fake = Poate fi falsă
    .signed = Am semnat deja ceva
    .alone = Încă nu poate veni nimeni cu mine
    .helper = Cine cunoaște un avocat?

seized_ready =
    Mergi cu un adult și, dacă se poate, cu un avocat. Întreabă despre ce e vorba. Spune unui prieten când mergi și când te întorci.

    Poți cere o pauză. Poți spune că nu înțelegi.
    .rights = Drepturile mele
    .helper = Cine cunoaște un avocat?
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

seized_signed =
    Mulți oameni semnează când le e frică. Nu e vina ta. Poate că un avocat mai poate ajuta.

    Ce ai vrea să faci?
    .write = Scriu ce îmi amintesc
    .helper = Cine cunoaște un avocat?
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

seized_pressure =
    E greșit să fie speriați copiii fiindcă spun ce cred. Nu e vina ta. Ce se întâmplă?
    .follow = Cineva mă urmărește
    .visit = Au venit acasă sau la școală
    .family = Îmi sperie familia
    .school = Școala mă pedepsește
    .phone = Cred că îmi citește cineva telefonul

seized_follow =
    Se întâmplă acum? Atunci mergi unde sunt mulți oameni. Stai cu un adult cunoscut. Nu vorbi cu persoana care te urmărește.

    Ce se potrivește?
    .danger-now = Se întâmplă chiar acum
    .plan = Ajută-mă să îmi plănuiesc drumul
    .write = Scriu ce am văzut
    .helper = Cine mă poate ajuta?

seized_visit =
    Dacă vin din nou, încearcă să ai pe cineva cu tine. Un adult poate vorbi cu ei. El poate întreba cine sunt și de ce au venit.
    .write = Scriu ce s-a întâmplat
    .plan = Un plan pentru data viitoare
    .helper = Cine ne poate ajuta?
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

seized_write-down =
    Scrie curând: când, unde, ce au spus, ce au luat. Cine a mai văzut? Folosește hârtie sau un dispozitiv sigur. Te rog, nu aici.

    Un adult poate păstra hârtia pentru tine. Ce te-ar ajuta acum?
    .helper = Cine mă poate ajuta?
    .adult = Ajută-mă să aleg un adult
    .feelings = Încă mă apasă
    .enough = Ajunge pentru acum

seized_helper =
    Acești oameni ajută apărătorii drepturilor omului. Lucrează mai ales cu adulți. Un adult îi poate întreba pentru tine. Poate cunosc avocați.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .adult = Am nevoie de un adult care întreabă
    .child = O linie pentru copii
    .calm = Întâi trebuie să mă liniștesc
    .enough = Ajunge pentru acum

seized_child-line-br =
    În Brazilia, dacă spui unui serviciu de ajutor, se poate deschide un caz. Cei care apără copiii pot acționa atunci, adesea într-o zi.

seized_child-line =
    Acești oameni ascultă copiii. Poți întreba întâi cui ar spune. Apoi hotărăști ce spui.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

seized_done =
    Acum: stai lângă un adult de partea ta. Mai târziu: te poate ajuta un avocat sau o linie pentru apărători.

    Drepturile tale rămân ale tale. Poți reveni oricând. Apasă „Ieși” ca să dispară discuția.
