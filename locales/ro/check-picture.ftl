### A check before posting a picture or video, in questions. The picture is never shown to Linnet.

check-picture_start =
    Hai să verificăm poza sau videoul tău. Nu mi le trimite. Doar pun câteva întrebări.

    Ce arată?
    .people = Sunt oameni în ea
    .no-people = Fără oameni
    .body = Un corp dezbrăcat
    .hurt = Cineva e rănit
    .asked = Cineva vrea una de la mine

check-picture_people =
    Cine se vede? Uită-te și în fundal.
    .me = Doar eu
    .others = Alți oameni
    .little = Copii mici
    .in-trouble = Cineva care are necazuri

check-picture_me =
    Imaginează-ți că o văd toți: profesorii, familia, oameni care nu-ți plac. Cum e asta?
    .fine = Pentru mine e în regulă
    .unsure = Nu știu sigur

check-picture_said-yes =
    Au spus toți da ca poza să fie postată?
    .all = Da, toți
    .not-asked = Nu am întrebat încă
    .someone-no = Cineva a spus nu
    .too-many = Sunt prea mulți de întrebat

check-picture_place =
    Se vede unde e? O școală, o casă, un indicator, o uniformă?
    .yes = Da, ceva de felul ăsta
    .no = Nu, nimic de felul ăsta

check-picture_moment =
    Mai ești în acel loc sau revii curând?
    .there = Da
    .left = Nu, am plecat

check-picture_trouble =
    S-ar putea înfuria cineva pe tine sau pe cei din ea? Poate aduce necazuri cu poliția sau școala?
    .no = Nu cred
    .yes = Da, s-ar putea
    .unsure = Nu știu sigur

check-picture_r-good =
    Pare bună de postat. Dacă mai târziu cineva spune nu, șterge-o.

    Oprește locul în aplicație înainte să postezi.
    .location = Cum ascund locul?
    .done = Am ce-mi trebuie

check-picture_r-ask =
    Întreabă întâi. Spune unde o vei posta. La copii mici, întreabă și adultul lor.

    Nu e timp de întrebat? Atunci ascunde fețele.
    .consent = Cum întreb?
    .hide = Cum ascund fețele?
    .done = Am ce-mi trebuie

check-picture_r-no =
    Un nu contează mereu. Folosește altă poză sau taie persoana din ea.
    .consent = De ce contează un nu?
    .already = E deja postată
    .done = Am ce-mi trebuie

check-picture_r-hide =
    Schimb-o întâi. Taie din ea sau pune un sticker mare peste fețe și locuri.

    Cineva cu ochi buni o poate verifica încă o dată cu tine.
    .protest = E de la un protest
    .already = E deja postată
    .done = Am ce-mi trebuie

check-picture_r-later =
    Așteaptă până ai plecat. Atunci nu te mai poate găsi nimeni acolo.
    .location = Cum ascund locul?
    .already = E deja postată
    .done = Am ce-mi trebuie

check-picture_r-wait =
    Atunci păstreaz-o deocamdată. Poți întreba pe cineva de încredere și poți hotărî mâine.
    .tell = Pe cine aș putea întreba?
    .done = Am ce-mi trebuie

check-picture_r-trouble-th =
    Ai dreptul să vorbești. În Thailanda, o poză poate fi folosită împotriva copiilor.

    Nu o posta încă. Arat-o întâi unui adult de partea ta.
    .tell = Cine e de partea mea?
    .campaign = Plan pentru necazuri
    .done = Am ce-mi trebuie

check-picture_r-trouble-tg =
    Ai dreptul să vorbești. În Togo, o postare, o distribuire sau un like pot aduce necazuri.

    Nu o posta încă. Arat-o întâi unui adult de partea ta.
    .tell = Cine e de partea mea?
    .campaign = Plan pentru necazuri
    .done = Am ce-mi trebuie

check-picture_r-trouble-any =
    Ai dreptul să vorbești. Înainte să o postezi, arat-o unui adult de partea ta.

    Ar putea-o posta un grup sau o organizație în locul tău.
    .tell = Cine e de partea mea?
    .campaign = Plan pentru necazuri
    .done = Am ce-mi trebuie

check-picture_r-never =
    Te rog, nu o posta și nu o trimite nimănui. Nu e vina ta că ai văzut-o.

    Am pași pentru asta. Nu au nevoie de poză.
    .images = Arată-mi pașii
    .feelings = Mă face să mă simt rău
    .people = Arată-mi cine ajută

check-picture_r-hurt =
    E greu de privit. Nu trebuie să te uiți din nou. Te rog, nu o posta.

    Spune-i azi unui adult de partea ta. Puteți hotărî împreună ce se face cu ea.
    .organisation = Cine ar putea fi?
    .feelings = Mă face să mă simt rău
    .people = Arată-mi cine ajută

check-picture_posted =
    Se poate întâmpla. Șterge-o sau fă-o privată. Roagă-i și pe alții să facă la fel.

    Spune-le celor din ea, ca să știe.
    .location = Ascund locul data viitoare
    .trouble = Unii o folosesc împotriva noastră
    .done = Am ce-mi trebuie

check-picture_contacts =
    Acum: roagă pe cineva să hotărască împreună cu tine. Mai târziu: verifică și pozele vechi.

    Oamenii aceștia ajută când ceva merge rău pe internet.
    .done = Am ce-mi trebuie

check-picture_contacts-images =
    Acum: pune-o deoparte și spune-i unui adult de partea ta. Mai târziu: lasă-i să ajute.

    Oamenii aceștia ajută cu astfel de poze.
    .done = Am ce-mi trebuie

check-picture_close =
    Mulțumesc că ai grijă de alții. Poți reveni oricând și poți șterge discuția.
