### Account taken over. For a child whose account someone else controls. Calm, practical, one step at a time.

account_start =
    Îți folosește altcineva contul? Nu e vina ta. Putem merge pas cu pas.

    Apasă ce se potrivește sau scrie în câteva cuvinte. Te rog, fără nume și parole.
    .locked-out = Nu mai pot intra
    .still-in = Încă pot intra
    .odd = Lucruri ciudate, nu știu sigur
    .forced = M-au obligat să dau parola
    .threatened = Mă amenință cu contul

account_locked-out =
    Folosește doar pagina aplicației pentru conturi pierdute. Se numește adesea „Ai uitat parola”.

    Unii spun că aduc înapoi conturi pentru bani. Te rog, nu îi crede.

    Întâi o întrebare. Cine îți verifică dispozitivul poate vedea și parola nouă. Ce poți folosi?
    .trusted = Am un dispozitiv sigur
    .no-device = Nu am un dispozitiv sigur
    .at-home = Cineva de acasă mi-a luat contul

account_no-device =
    Poți ruga un adult de partea ta să îți împrumute dispozitivul lui. Pot ajuta și o bibliotecă sau un prieten.

    La sfârșit, ieși de acolo din cont. Nu lăsa acel dispozitiv să îți salveze parola.
    .found = Am acum un dispozitiv sigur
    .ask-someone = Ajută-mă să rog pe cineva
    .warn = Vreau întâi să anunț prietenii
    .people = Cine mă poate ajuta?

account_recover =
    Fă asta cu un adult de partea ta, dacă poți. Deschide pagina aplicației pentru conturi pierdute. Urmează pașii.

    Scrie un cod doar în aplicație. Nu îl da niciodată cuiva care îți scrie.

    A mers?
    .back-in = Da, am intrat din nou
    .not-yet = Nu, încă nu
    .email = Mi-au luat și e-mailul

account_email =
    Atunci începe cu e-mailul. El e cheia celorlalte conturi.

    Mergi la pagina e-mailului pentru conturi pierdute. Un adult de partea ta poate sta cu tine.
    .got-email = Am e-mailul înapoi
    .not-yet = Încă nu îl pot recăpăta
    .people = Cine mă poate ajuta?

account_not-yet =
    E greu. Nu înseamnă că ai greșit ceva. Aplicațiile pot fi lente.

    Încearcă și mâine. Folosește un dispozitiv și un loc pe care le foloseai des. Păstrează fiecare mesaj de la aplicație.

    Acum poți face ceva util: anunță-ți prietenii.
    .warn = Cum îi anunț?
    .campaign = E contul grupului nostru
    .people = Cine mă poate ajuta?
    .later = Ce pot face mai târziu?

account_still-in =
    E bine că poți intra. Putem încuia ușa înainte să facă mai mult.

    Întâi o întrebare. Se uită cineva în acest dispozitiv sau îți știe parola?
    .own = Nu, îl folosesc doar eu
    .watched = Poate cineva de acasă
    .friend = Un prieten sau un cunoscut

account_secure =
    Fă o parolă nouă. Folosește-o doar pentru acest cont.

    Apoi caută în setări „Deconectare de pe toate dispozitivele”. Un adult de partea ta te poate ajuta.
    .next-step = Gata. Ce urmează?
    .lost-again = Nu merge
    .people = Cine mă poate ajuta?

account_checks =
    Acum caută uși din spate. Găsește în setări e-mailul și numărul de telefon. Sunt ale tale? Scoate ce nu e al tău.

    Ai folosit parola veche și în altă parte? Schimb-o și acolo.
    .second-lock = Adaug un al doilea lacăt
    .warn = Au scris în numele meu
    .campaign = E contul grupului nostru
    .later = Gata. Și mai târziu?

account_odd =
    Ai încredere în acel sentiment. Hai să vedem împreună. Ce e mai aproape?
    .codes = Coduri pe care nu le-am cerut
    .posts = Postări sau mesaje care nu-s ale mele
    .link = Am apăsat pe un link ciudat
    .copy = Există o copie a contului meu
    .unsure = Doar simt că e cineva în cont

account_codes =
    A venit un cod pe care nu l-ai cerut? Poate cineva încearcă să intre. Fără cod, adesea nu poate.

    Așa că păstrează-l pentru tine. Nu îl spune, chiar dacă cineva zice că e de la aplicație. Nici unui prieten.
    .gave = Am dat cuiva un cod
    .kept = Nu l-am dat nimănui
    .threats = Sunt și amenințări

account_known =
    Îți poți schimba parola oricând. Nu trebuie să explici nimănui.

    Nu e corect să îți folosească cineva contul fără voia ta. Nici în glumă.
    .change = Vreau să o schimb
    .afraid = Mi-e frică de acea persoană
    .tell = Vreau să spun cuiva

account_at-home =
    Atunci hai să avem grijă. Când schimbi o parolă, acea persoană poate observa.

    Ce s-ar întâmpla atunci?
    .scared = Ar putea fi periculos pentru mine
    .rule = E o regulă în familia mea
    .fine = Nu s-ar întâmpla nimic rău
    .people = Vreau să vorbesc cu un om

account_home-rule =
    Unele familii au reguli despre telefoane. Poți cere totuși un loc doar al tău.

    Ai putea spune: „Vreau să fiu în siguranță pe internet. Vorbim despre ce verificați și de ce?”

    O regulă nu ar trebui să te sperie. Dacă te sperie, poți primi ajutor.
    .tell = Cu cine pot vorbi despre asta?
    .scared = Da, mă sperie
    .later = Ce pot face mai târziu?

account_forced =
    Nimeni nu ar trebui să te oblige să dai o parolă. Ai făcut ce trebuia ca să te aperi.

    Cine a fost? Te rog, nu îmi spune un nume.
    .home = Cineva cu care locuiesc
    .known = Un prieten sau un cunoscut
    .officials = Poliția sau cineva de la școală
    .change = Vreau doar să o schimb acum

account_threatened =
    E greșit să te amenințe. Nu e vina ta. Nu trebuie să răspunzi.

    Cu ce te amenință? Te rog, fără detalii.
    .in-danger = Sunt în pericol acum
    .hurt = Spun că îmi vor face rău
    .picture = Că arată o poză cu mine
    .private = Că arată lucruri private
    .money = Vor bani pentru cont

account_money =
    Te rog, nu plăti. După plată vin adesea alte cereri. Și poate că nu îți aduce contul înapoi.

    Dacă ai plătit deja, nu e vina ta. Te poți opri acum.
    .trusted = Ajută-mă să îl recapăt
    .proof = Păstrez cuvintele ca dovadă
    .people = Cine mă poate ajuta?

account_warn =
    Anunță-ți prietenii pe altă cale. Vorbește cu ei sau folosește altă aplicație.

    Ai putea spune: „Cineva mi-a luat contul. Nu deschideți linkuri de acolo. Nu trimiteți bani sau coduri.”
    .cruel = Au scris urât în numele meu
    .picture = Au postat o poză cu corpul
    .campaign = E contul grupului nostru
    .later = Gata. Și mai târziu?

account_wrote-as-me =
    Doare când alții cred că tu ai scris. Nu tu ai scris.

    Poți spune o dată, calm: „Nu am scris eu. Cineva mi-a luat contul.” Poate spune și un prieten.
    .proof = Păstrez dovezi cu ce au scris
    .hate = Acum oamenii mă atacă
    .tell = Vreau să spun cuiva
    .later = Ce pot face mai târziu?

account_campaign =
    Întreabă-i întâi pe cei din grup: a schimbat cineva ceva? Adesea motivul e simplu.

    Apoi scoateți-i pe cei care au plecat. Dați fiecăruia o intrare proprie, dacă aplicația permite.

    Spuneți din alt cont celor care vă urmăresc. Vocea voastră nu se oprește la un cont.
    .secure = Mai avem cum să intrăm
    .defender = Cine ajută grupuri ca al nostru?
    .later = Ce putem face mai târziu?

account_people =
    Acești oameni pot ajuta cu necazuri de pe internet. Sunt un program. Nu îi pot suna pentru tine.

    Poți începe așa: „Cineva mi-a luat contul. Am nevoie de ajutor.” Nu spune nimănui parola. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .tell = Ajută-mă să spun cuiva apropiat
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

account_defender =
    Aceste grupuri ajută oameni care apără drepturi. Unele vorbesc doar cu adulți.

    Le poate scrie un adult care vă ajută grupul. Poate spune: „Un grup de copii și-a pierdut contul.” Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .later = Ce putem face mai târziu?
    .finish = Atât pentru acum

account_later =
    Uită-te la cont o dată pe săptămână, timp de o lună. E al tău fiecare dispozitiv din listă? Deconectează ce nu cunoști.

    Ai dreptul să fii pe internet și să spui ce crezi. Contul păzit bine face parte din asta.
    .second-lock = Adaug un al doilea lacăt
    .passwords = Fac parole mai bune
    .people = Cine mă poate ajuta?
    .finish = Atât pentru acum

account_finish =
    Ai făcut mult acum. Un singur lucru mic ajunge azi: spune unui prieten că ți-au luat contul.

    Poți reveni oricând. Când închizi discuția, ea dispare de aici. Browserul poate ține minte pagina.
