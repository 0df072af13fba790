### Odd links, messages and files. Calm; tricks work on everyone. Never ask to see the link.

phishing_start =
    Trucurile acestea merg și la adulți. Nu e vina ta. Te rog, nu scrie linkul aici.

    Ce s-a întâmplat până acum?
    .nothing = Am primit doar mesajul
    .tapped = Am apăsat pe link
    .typed = Am scris o parolă sau un cod
    .file = Am deschis un fișier sau o aplicație
    .gave = Am trimis bani sau acte

phishing_untouched =
    Nu trebuie să faci nimic cu mesajul. Nu atinge linkul. Un adult de partea ta se poate uita cu tine. De la cine e?
    .friend = De la prieteni
    .official = Poliție, judecată sau școală
    .app = O aplicație, bancă sau magazin
    .group = L-a primit tot grupul
    .stranger = Nu știu cine l-a trimis

phishing_from-friend =
    Întreabă pe altă cale, cel mai bine cu vocea. Poate nu e de la cine pare. Ce ai aflat?
    .real = Chiar persoana aceea l-a trimis
    .not-real = Nu persoana aceea l-a trimis
    .unknown = Nu pot întreba acum

phishing_friend-hit =
    Atunci poate altcineva folosește contul. Persoana trebuie să afle. Ceilalți să nu apese pe link.
    .help-friend = Cum ajut persoana?
    .keep = Ce fac cu mesajul?
    .enough = Am spus. E de ajuns

phishing_official =
    Astfel de mesaje pot speria. Pot fi false sau adevărate. Nu apăsa, nu plăti, nu răspunde. Arată-l unui adult de încredere.

    Adultul poate întreba instituția. Ce se potrivește?
    .adult = Ajută-mă să aleg un adult
    .real = E adevărat. Mă cheamă acolo
    .threat = Mă amenință
    .fake = Era fals

phishing_from-app =
    Nu folosi linkul. Deschide aplicația ca de obicei. Dacă e ceva în neregulă, vei vedea acolo.

    Ce ai văzut?
    .fine = Acolo totul e normal
    .odd = Ceva nu e în regulă acolo
    .adult = Vreau să se uite un adult

phishing_group =
    Poate cineva vrea să intre în grupul vostru. Spune-le celorlalți să nu apese. Spune-i și adultului care vă ajută.

    A apăsat cineva?
    .yes = Da, cineva dintre noi
    .no = Nu, nimeni
    .unknown = Nu știm

phishing_group-tapped =
    Nimeni nu e de vină. Cine a apăsat poate să nu mai intre pe internet cu acel telefon. Un adult poate întreba pe cineva priceput.

    Ce ar ajuta acum?
    .steps = Pași pentru cine a apăsat
    .groups = Un grup mai sigur
    .defenders = Cine ajută grupuri ca al nostru?

phishing_tapped =
    Doar o apăsare e adesea fără urmări. Închide pagina. Nu scrie nimic acolo. S-a mai întâmplat ceva?
    .only = Nu, doar atât
    .typed = Am scris o parolă sau un cod
    .file = S-a descărcat ceva
    .strange = Dispozitivul se poartă ciudat

phishing_typed =
    Mai poți încuia ușa. Ia alt dispozitiv. Fă acolo o parolă nouă. Te poate ajuta un adult. Ce ți-ar fi de folos?
    .new = Ajută-mă cu o parolă nouă
    .out = Nu mai pot intra
    .lock = Adaug un al doilea lacăt
    .warn = Îmi anunț prietenii
    .people = Cine mă poate ajuta?

phishing_opened =
    Nu folosi acel dispozitiv pe internet deocamdată. Nu pune pe el lucruri private. Un adult priceput se poate uita la el.
    .other = Parole noi, de pe alt dispozitiv
    .warn = Îmi anunț prietenii
    .campaign = Poate e despre campania mea
    .people = Cine se poate uita la el?
    .enough = Ajunge pentru acum

phishing_gave =
    Trucul acesta a mers la mulți oameni. Te poți opri acum. Te rog, nu mai trimite nimic. Ce ai trimis?
    .money = Bani sau un card cadou
    .papers = O poză cu actele mele
    .picture = O poză intimă
    .data = Numele, școala sau adresa mea

phishing_papers =
    Nu e vina ta că te-a păcălit cineva. Era un act? Atunci un adult poate anunța instituția care l-a făcut. Doar dacă e sigur pentru tine.

    Te amenință?
    .threat = Da, mă amenință
    .no = Nu. Ajută-mă să aleg un adult
    .people = Arată-mi cine ajută

phishing_warn =
    Nu trimite linkul mai departe. Folosește vocea sau altă aplicație. Spune-le: „Azi nu apăsați pe mesaje de la mine.”

    Ce vrei să faci?
    .new = Ajută-mă cu o parolă nouă
    .fake = Cineva scrie în numele meu
    .people = Cine mă poate ajuta?
    .enough = Ajunge pentru acum

phishing_keep =
    Nu răspunde și nu-l da mai departe. Un adult se poate uita întâi. Apoi poți bloca și șterge.
    .block = Cum blochez și raportez?
    .adult = Ajută-mă să aleg un adult
    .people = Cine mă poate ajuta?
    .enough = Ajunge pentru acum

phishing_people =
    Oamenii aceștia pot ajuta la necazuri online. Nu trebuie să le trimiți întâi linkul. Poți doar să le povestești.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

phishing_defenders =
    Oamenii aceștia ajută grupuri care apără drepturi. Lucrează mai ales cu adulți. Le poate scrie un adult din grupul tău.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .adult = Ajută-mă să aleg un adult
    .online = Ajutor la necazuri online
    .enough = Ajunge pentru acum

phishing_done =
    Acum, lasă în pace linkurile ciudate. Mai târziu, ajută o parolă nouă și un al doilea lacăt.

    Poți întreba pe cineva înainte să apeși, de fiecare dată. Butonul „Ajutor” arată cine poate ajuta. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
