### Someone reads my phone or watches it: wording for 13 to 17.

watched_start =
    Mesajele tale sunt ale tale. Viața privată e dreptul tău, acasă și pe internet. Dacă cineva se uită pe ascuns în telefonul tău, nu e vina ta.

    Siguranța vine înaintea tehnologiei. Te rog, fără nume. Cum e acum acolo unde ești?

watched_seen =
    Butonul „Ieși” ia imediat pagina de pe ecran. Nu poate curăța lista paginilor vizitate și nu poate opri un program care urmărește telefonul.

    Pentru a citi despre asta e mai sigur un dispozitiv pe care persoana nu l-a ținut niciodată. Și dacă vrei să continui aici, tu hotărăști.

watched_elsewhere =
    E o alegere atentă. Lasă telefonul așa cum e deocamdată; nimic nu trebuie hotărât azi.

    De pe un dispozitiv mai sigur poți deschide discuția oricând vrei. Butonul „Ajutor” arată oameni cu care poți vorbi. Apasă „Ieși” ca să dispară discuția.

watched_who =
    Deocamdată, te rog, nu șterge și nu schimba nimic pe telefon. Cine îl urmărește poate observa și încă nu știm cum ar reacționa.

    Cine ar putea fi? Ajunge o bănuială, fără nume.
    .partner = Partenerul, partenera sau un ex

watched_carer =
    Mulți părinți și tutori au reguli despre telefon și o parte din verificări e stabilită împreună. Altceva e să citească pe ascuns sau într-un fel care te sperie.

    Nevoia ta de intimitate crește odată cu tine, la fel și dreptul de a avea un cuvânt de spus. Ce e mai aproape de cum e la tine?

watched_talk =
    Un moment bun e unul calm. Ai putea spune: „Văd că îți faci griji. Putem stabili ce rămâne doar al meu?” Dacă propui și o dată la care mai vorbiți, e mai ușor de spus da.

    Poate sta cu voi alt adult pe care îl respectați amândoi. Ce te-ar ajuta?

watched_campaign-fear =
    Ai dreptul la o părere și să fie auzită. Când cei care te cresc verifică telefonul din cauza unei campanii, în spate e adesea frică. Întrebarea de ce anume se tem poate deschide mai mult decât o ceartă despre telefon.

    E sigur pentru tine să vorbești despre asta acasă?
    .pressed = Autoritățile au pus presiune pe ei

watched_peer =
    Nici cei apropiați nu au drept la mesajele tale. Poți spune: „Telefonul meu e privat. Întreabă-mă dacă vrei să știi ceva.” Un cod nou spune clar asta, fără ceartă.

    Cum ar reacționa?

watched_partner =
    Apropierea de cineva nu îi dă parolele tale. Să verifice, să ceară capturi de ecran sau răspunsuri rapide e control și ai voie să spui nu. Ce faci cu relația hotărăști tu.

    Ce se potrivește cel mai bine?

watched_limit =
    Ai putea spune: „Încredere înseamnă că eu nu îți citesc telefonul și tu nu îl citești pe al meu.” Nu datorezi explicații lungi. Dacă nu știi cum va fi primit, alege un loc cu oameni în jur.

    La ce te aștepți?

watched_code-known =
    Cine îți știe codul poate citi aproape tot și nu e vina ta că îl știe. Un cod nou oprește asta. Îi arată și că ai observat.

    Cum ar fi pentru tine când observă?

watched_signs =
    Ce simți contează, și fără dovezi. Un telefon fierbinte sau o baterie goală e un semn slab. Unul mai puternic: cineva știe ce ai scris sau ai spus doar în privat ori a avut în mâini telefonul și codul tău.

    Ce te face să crezi asta?

watched_strange =
    Bateriile vechi, memoria plină și actualizările lipsă explică cele mai multe cazuri. Se poate uita cu tine un adult sau cineva din prieteni care se pricepe. Până atunci, nu ține pe el nume și planuri.

    A fost înainte ceva de aici?

watched_scared =
    Mulțumesc că mi-ai spus. Frica de cineva care te verifică e un motiv bun să ceri ajutor și nu e vina ta.

    Deocamdată lasă telefonul așa cum e: de ce e pe el vă puteți ocupa mai târziu, când ești în siguranță și ai pe cineva alături. Ce te-ar ajuta întâi?

watched_safer-device =
    Mai sigur înseamnă: persoana nu l-a ținut niciodată, iar conturile tale nu sunt deschise pe el. Merge un calculator de la școală sau bibliotecă ori telefonul cuiva de încredere.

    Poți ajunge la unul?

watched_from-there =
    Folosește-l întâi ca să ajungi la un om. Parolele noi vin mai târziu, doar de pe el: pe telefonul urmărit s-ar citi imediat. Când cea veche nu mai merge, persoana observă, așa că alege momentul împreună cu cineva.

    Dacă ai un loc sigur pentru hârtie, notează ce pare să știe persoana și când. Îi ajută pe cei care te ajută. Ce ai vrea acum?

watched_no-device =
    Atunci vocea e mai sigură decât ecranul. Vorbește cu cineva față în față, cu telefonul tău în altă cameră. Cineva din prieteni poate cere ajutor în locul tău, de pe telefonul propriu.

    Ce te-ar ajuta acum?

watched_officials =
    Ai dreptul să iei cuvântul și dreptul la viață privată. Dacă autoritățile te urmăresc pentru asta, greșeala e a lor. Eu nu pot vedea dacă e așa.

    Nimeni nu se așteaptă să rezolvi asta pe cont propriu. Există specialiști care verifică telefoanele apărătorilor; de obicei îi contactează un aliat adult. Ce se potrivește?

watched_until-then =
    Folosește mai departe telefonul pentru lucruri obișnuite, ca nimic să nu pară schimbat. Nu ține pe el planuri, nume și locuri de întâlnire. Nu șterge nimic: un specialist găsește mai mult pe un telefon lăsat cum era.

    Despre partea sensibilă vorbiți față în față, cu toate telefoanele în altă cameră. Ce te-ar ajuta acum?

watched_defenders =
    Acești oameni ajută apărătorii drepturilor omului. Cei mai mulți lucrează cu adulți și verifică cine scrie, deci calea obișnuită e un aliat adult sau organizația ta. Contactează-i de pe un dispozitiv care nu a fost în mâini străine.

    Nu pot suna pe nimeni și nimeni nu citește discuția, deci pasul următor e al tău. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.

watched_person-br =
    În Brazilia, dacă spui unui serviciu de ajutor, se poate deschide un caz: poate ajunge într-o zi la consiliul de protecție a copilului. Poți întreba ce se întâmplă înainte să povestești.

watched_person-line =
    Acești oameni ascultă copii și adolescenți. Poți întreba întâi ce păstrează și cui ar spune. Un apel sau un mesaj poate rămâne vizibil pe acest telefon, deci poate fi mai sigur altul.

    Nu pot suna pe nimeni și nimeni nu citește discuția, deci pasul următor e al tău. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.

watched_done =
    Acum: lasă telefonul așa cum e și nu ține pe el lucruri private. Mai târziu: ajutor de pe un dispozitiv mai sigur, cu cineva alături, și parole schimbate acolo când e momentul.

    Nimic din toate astea nu e vina ta. Poți reveni oricând. Apasă „Ieși” ca să dispară discuția.
