### "I don't know where to start." At most four short questions. Base wording: 7 to 12 and all who did not say.

start-here_start =
    E în regulă. Găsim împreună, cu câteva întrebări scurte. Nu se păstrează nimic din ce alegi.

    Ești în pericol chiar acum? Dacă nu: ce e mai aproape?
    .now = Sunt în pericol acum
    .happened = S-a întâmplat ceva
    .prepare = Vreau să mă pregătesc
    .feel = Doar simt ceva
    .friend = E vorba de altcineva

start-here_where =
    Îmi pare rău că s-a întâmplat ceva. Nu e vina ta. Unde e?
    .online = Pe internet, în aplicație sau joc
    .phone = Pe telefon sau calculator
    .outside = Afară sau la școală
    .home = Acasă
    .unsure = Nu pot spune

start-here_online =
    Despre ce e vorba mai ales?
    .words = Ce scriu oamenii
    .about-me = Numele, casa sau contul meu
    .wants = Cineva vrea ceva de la mine
    .picture = O poză sau un video
    .gone = Ceva nu mai merge

start-here_words =
    Ce fel de cuvinte? Nu trebuie să le repeți.
    .threats = Spun că îmi vor face rău
    .hate = Sunt rele sau pline de ură
    .lies = Sunt minciuni despre mine
    .report = Vreau să le raportez

start-here_about-me =
    Ce s-a făcut?
    .place = Au scris unde stau sau învăț
    .fake = Cineva se dă drept mine
    .lies = Cineva spune minciuni despre mine
    .account = Mi-au intrat în cont

start-here_wants =
    Nu trebuie să dai nimănui nimic. Ce vrea?
    .picture = O poză cu corpul meu
    .meet = Să ne vedem sau un secret
    .money = Bani, sau îmi oferă de lucru
    .password = Parola mea sau un cod
    .join = Să mă alătur sau să ajut

start-here_picture =
    Nu trebuie să îmi spui ce se vede. Ce e mai aproape?
    .real = Se vede corpul meu
    .fake = E o poză falsă cu mine
    .posted = Se vede fața mea sau grupul meu
    .saw = Am văzut ceva îngrozitor

start-here_posted =
    Ce te îngrijorează la ea?
    .recognise = Lumea mă recunoaște
    .by-me = Am postat eu pe alții
    .report = Vreau să fie scoasă
    .place = Se vede unde sunt

start-here_gone =
    Ce nu merge?
    .account = Nu pot intra în cont
    .net = Internetul e oprit
    .post = Postarea mea a dispărut

start-here_gone-post =
    Aplicațiile scot uneori postări, și din greșeală. Nu înseamnă că ai greșit.

    A fost doar postarea? Sau ți-a intrat cineva în cont?
    .rights = Au voie? Drepturile mele
    .account = A intrat cineva în contul meu
    .enough = Ajunge pentru acum

start-here_phone =
    Ce e mai aproape?
    .reads = Cineva îl citește sau urmărește
    .taken = L-au luat sau verificat
    .link = Am primit un link ciudat
    .codes = Primesc coduri necerute
    .shared = Îl folosesc și alții

start-here_outside =
    Ce e mai aproape?
    .followed = Cineva mă urmărește sau pândește
    .threats = Cineva spune că îmi va face rău
    .officials = E poliția sau alte autorități
    .school = E școala mea
    .adult = Un adult e ciudat de drăguț

start-here_followed =
    E înfricoșător. Dacă se întâmplă acum, mergi unde sunt oameni, dacă poți. Ce e mai aproape?
    .now = Se întâmplă acum
    .know-place = Cineva știe unde stau sau învăț
    .location = Văd pe telefon sau în postări
    .threats = Spun că îmi vor face rău

start-here_officials =
    Ce e mai aproape?
    .now = Se întâmplă acum
    .phone = Mi-au luat sau vor telefonul
    .protest = E vorba de un protest
    .rights = Ce drepturi am?
    .meeting = E vorba de o întâlnire mare

start-here_school =
    Școala ar trebui să fie un loc sigur pentru tine. Ce e mai aproape?
    .mean = Alții sunt răi cu mine
    .silenced = Nu am voie să spun ce cred
    .phone = Mi-au luat sau citit telefonul
    .complain = Vreau să mă plâng
    .adult = Un adult de acolo mă sperie

start-here_prepare =
    Bine gândit. Ce vrei să faci mai în siguranță?
    .accounts = Conturile și parolele mele
    .post = Să postez poze sau filmări
    .protest = Să merg la un protest
    .meeting = Să vorbesc la o întâlnire mare
    .group = Să fac ceva cu un grup

start-here_accounts =
    De unde vrei să începi?
    .check = O verificare rapidă
    .passwords = O parolă puternică
    .two-step = Un al doilea lacăt
    .shared = Un calculator folosit și de alții

start-here_post =
    La ce vrei să te uiți?
    .check = Pot posta această poză?
    .consent = Să cer voie celor din poză
    .location = Să ascund unde sunt

start-here_together =
    Împreună sunteți puternici. Despre ce e vorba?
    .campaign = Să plănuim ceva
    .chat = Grupul nostru de chat
    .trust = Pot avea încredere în ei?
    .rights = Ce drepturi avem?
    .offline = Dacă se oprește internetul

start-here_feel =
    Un sentiment e un loc bun de început. Care seamănă cel mai mult cu al tău?
    .scared = Mi-e frică
    .ashamed = Mi-e rușine
    .sad = Simt tristețe sau gol
    .angry = Simt furie
    .cannot-say = Nu pot spune

start-here_scared =
    E firesc să îți fie frică atunci când ceva nu e bine. Despre ce e vorba mai ales?
    .home = Cineva de acasă
    .online = Cineva care îmi scrie
    .officials = Poliția sau autoritățile
    .watched = Cineva îmi urmărește telefonul
    .all = Totul, nu știu

start-here_ashamed =
    Mulți copii simt asta când a greșit altcineva. Eu nu te cert. Despre ce e vorba mai ales?
    .picture = O poză
    .secret = Un secret cu cineva
    .said = Ce spun alții despre mine
    .money = Am dat bani sau o promisiune
    .who-i-am = Cine sunt eu

start-here_sad =
    Îmi pare rău că simți asta. Despre ce e vorba mai ales?
    .low = Nu mai vreau să trăiesc
    .cruel = Oamenii sunt răi cu mine
    .home = Acasă
    .friend = Un prieten
    .tired = Oboseală, sau nu știu

start-here_angry =
    Furia poate arăta că ceva nu e drept. Despre ce e vorba mai ales?
    .unfair = Nu am voie să vorbesc
    .lies = Cineva spune minciuni
    .change = Vreau să schimb ceva
    .me = Simt furie față de mine
    .school = Ceva la școală

start-here_cannot-say =
    Nu ai nevoie de cuvinte potrivite. Uneori sentimentul vine înaintea cuvintelor.

    Poți vorbi cu un om. Sau întâi să te liniștești. Sau să vezi toate subiectele.
    .talk = Vreau să vorbesc cu un om
    .calm = Ajută-mă să mă liniștesc
    .topics = Arată-mi subiectele
    .enough = Ajunge pentru acum

start-here_after-calm =
    Ai luat un minut pentru tine. Vrei să ne uităm din nou?
    .again = Da, să ne uităm din nou
    .talk = Vreau să vorbesc cu un om
    .enough = Ajunge pentru acum

start-here_done =
    Te-ai uitat, și e un început. Poate aștepta, dacă nu e periculos.

    Azi: fă un lucru care îți face bine. Mai târziu: spune cuiva de partea ta că ceva nu e bine.

    Revino oricând. Cuvântul { $safe-word } îți arată oameni care ascultă. Când închizi discuția, ea dispare.
