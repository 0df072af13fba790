### "I don't know where to start": wording for teenagers where it should differ.

start-here_start =
    E în regulă. Câteva întrebări scurte, cel mult patru, ne duc acolo. Nu se stochează nimic din ce alegi.

    Întâi: ești în pericol chiar acum? Dacă nu, ce se apropie cel mai mult?
    .feel = Simt că ceva nu e în regulă

start-here_where =
    Îmi pare rău că s-a întâmplat ceva. Nu e vina ta. Unde are loc?
    .online = Online: aplicații, chat, jocuri
    .phone = Chiar pe dispozitivul meu
    .outside = Afară, sau la școală

start-here_online =
    Ce e în centru?
    .words = Ce se scrie
    .about-me = Identitatea sau datele mele
    .picture = Imagini sau clipuri
    .gone = Ceva e blocat sau dispărut

start-here_words =
    Ce fel? Nu trebuie să repeți.
    .threats = Amenințări
    .hate = Ură, bullying, atac în grup
    .lies = Minciuni despre mine sau grup
    .report = Vreau să raportez

start-here_about-me =
    Ce s-a întâmplat?
    .place = Mi-au publicat datele private
    .fake = Un cont fals în numele meu
    .lies = Minciuni despre mine sau grup
    .account = Mi-a intrat cineva în cont

start-here_wants =
    Nu datorezi nimănui nimic. Ce vrea?
    .picture = Poze intime sau mai multe
    .meet = O întâlnire sau un secret
    .money = Bani, sau îmi oferă un job
    .password = O parolă sau un cod
    .join = Să lucreze cu mine sau cu grupul

start-here_picture =
    Nu e nevoie să descrii. Ce se apropie cel mai mult?
    .real = Intimă, cu mine
    .fake = Falsă sau făcută cu IA, cu mine
    .saw = Am văzut ceva tulburător

start-here_posted =
    Ce te îngrijorează?
    .recognise = Oamenii pot fi recunoscuți
    .by-me = Am postat fără să întreb
    .place = Se vede unde am fost

start-here_gone =
    Ce s-a întâmplat?
    .account = Nu mai pot intra în cont
    .net = Internetul e oprit sau lent
    .post = Postarea mea a fost ștearsă

start-here_gone-post =
    Platformele scot postări după reguli, din greșeală sau pentru că le-au raportat mulți. Nu înseamnă că ai greșit.

    A fost doar postarea sau e posibil să fi intrat cineva în cont?
    .rights = Ce drepturi am aici?
    .account = Poate a intrat cineva
    .enough = Deocamdată e de ajuns

start-here_phone =
    Ce se apropie cel mai mult?
    .reads = Cred că mă spionează cineva
    .taken = Confiscat sau percheziționat
    .link = Link ciudat, primit sau apăsat
    .codes = Coduri pe care nu le-am cerut
    .shared = Dispozitivul e folosit și de alții

start-here_outside =
    Ce se apropie cel mai mult?
    .followed = Cineva mă urmărește
    .threats = Primesc amenințări
    .officials = Poliția sau alte autorități
    .school = Școala
    .adult = Un adult se apropie prea mult

start-here_followed =
    E înfricoșător. Dacă se întâmplă acum, mergi unde sunt oameni, dacă poți. Ce se apropie cel mai mult?
    .know-place = Cineva îmi știe adresa sau școala
    .location = Poate îmi urmăresc locația
    .threats = Mă și amenință

start-here_officials =
    Ce se apropie cel mai mult?
    .protest = E legat de un protest
    .rights = Care sunt drepturile mele?
    .meeting = E legat de o întâlnire oficială

start-here_school =
    Ai drepturi și la școală. Ce se apropie cel mai mult?
    .mean = Bullying sau ură
    .silenced = Vor să tac sau primesc pedepse
    .adult = Mă sperie un adult de acolo

start-here_prepare =
    Pregătirea e jumătate din siguranță. Ce urmează să faci?
    .accounts = Conturi și parole
    .post = Postez imagini și clipuri
    .protest = Un protest
    .meeting = O întâlnire ONU sau oficială
    .group = Organizez ceva cu alții

start-here_accounts =
    Ce vrei să securizezi întâi?
    .check = Un control rapid
    .passwords = Parole puternice
    .two-step = Autentificare în doi pași
    .shared = Calculatoare comune și de la școală

start-here_post =
    Ce ai vrea să verifici?
    .check = O poză, înainte de postare
    .consent = Acordul celor din imagine
    .location = Ce îmi dă de gol locația

start-here_together =
    Despre ce e vorba?
    .campaign = Plănuim o campanie
    .chat = Un grup de chat sigur
    .rights = Care sunt drepturile noastre?

start-here_feel =
    Un sentiment e un bun punct de plecare. Ce se apropie cel mai mult?
    .scared = Frică
    .ashamed = Rușine sau vină
    .sad = Tristețe, gol
    .angry = Furie
    .cannot-say = Nu pot pune în cuvinte

start-here_scared =
    Frica are adesea un motiv bun. De ce ține mai ales?
    .online = Cineva care mă contactează
    .watched = Mă urmărește cineva
    .all = Totul, sau nu știu

start-here_ashamed =
    Oamenilor le e adesea rușine pentru ce le-au făcut alții. Eu nu te cert. De ce ține mai ales?
    .picture = Poze
    .secret = O legătură secretă
    .said = Ce se spune despre mine
    .money = Bani dați sau o promisiune

start-here_sad =
    Îmi pare rău că e așa. De ce ține mai ales?
    .low = Mă gândesc la moarte sau să mă rănesc
    .cruel = Oamenii mă atacă
    .tired = Epuizare, sau nu știu

start-here_angry =
    Furia arată adesea spre ceva nedrept. De ce ține mai ales?
    .unfair = Vor să mă facă să tac
    .lies = Minciuni despre mine sau grup
    .me = Simt furie față de mine

start-here_cannot-say =
    Nu ai nevoie de cuvinte pentru asta. Ceva poate fi greșit înainte să îl poți numi.

    Ai putea vorbi cu un om, te-ai putea liniști întâi sau ai putea vedea toate subiectele.
    .enough = Deocamdată e de ajuns

start-here_after-calm =
    Vrei să te mai uiți o dată?
    .again = Da, încă o dată
    .enough = Deocamdată e de ajuns

start-here_done =
    Ai privit, și e un început. Dacă nu e pericol, restul poate aștepta.

    Azi: un lucru care îți face bine. Curând: un om care știe că ceva nu e în regulă.

    Revino oricând. { $safe-word } îți arată oameni care ascultă. Când închizi discuția, ea se șterge aici.
