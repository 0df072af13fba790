### Group chats of a campaign or of friends. Practical; for 7-12 groups are small and known to a grown-up.

groups_start =
    Ai dreptul să te aduni cu alții online și să vorbești. Te rog, nu-mi spune numele sau linkul grupului. Ce se potrivește?
    .stranger = E o persoană necunoscută în el
    .private = Cineva îmi scrie separat
    .trouble = Sunt necazuri în grup
    .set-up = Vrem un grup sigur
    .get-out = Vreau să ies din el

groups_size =
    Grupurile mici sunt mai sigure. Cel mai bun e acela unde îi cunoști pe toți. Câți sunteți?
    .few = Suntem puțini
    .many = Suntem mulți
    .unknown = Nu știu câți

groups_know-all =
    Îi cunoști pe toți și în afara chatului?
    .yes = Da, îi cunosc pe toți
    .no = Nu, nu pe toți
    .grown-up = Sunt și adulți în grup

groups_many =
    Într-un grup mare, scrie doar ce poate citi toată lumea. Planurile stau într-un grup mic.
    .link = Oricine intră printr-un link
    .small = Facem un grup mic
    .stranger = E cineva ciudat în grup
    .rules = Reguli pentru grup

groups_link =
    Un link deschis lasă străinii să intre. Cine conduce grupul îl poate opri. Atunci cineva acceptă fiecare om nou.

    Cine îl conduce?
    .me = Eu sau cineva dintre prieteni
    .grown-up = Un adult
    .nobody = Nimeni nu știe

groups_admin =
    Să conduci un grup e o treabă serioasă. O pot împărți doi. Un adult de partea ta poate ajuta. Ce vrei să faci?
    .remove = Scot pe cineva
    .rules = Fac reguli pentru toți
    .lock = Îmi apăr contul
    .tired = E prea mult pentru mine

groups_stranger =
    Poate o cunoaște cineva dintre prieteni. Întreabă cine conduce grupul: cine cunoaște persoana? Până atunci, nu scrie nimic privat.

    Ce ai aflat?
    .known = Cineva o cunoaște bine
    .nobody = Nimeni nu o cunoaște
    .cannot-ask = Nu pot întreba
    .writes = Îmi scrie separat

groups_remove =
    Cine conduce grupul poate scoate persoana. Nu e o jignire. Apoi schimbați ce poate afla: ora sau locul.

    Ce ar ajuta acum?
    .ask = O poate face un adult
    .plan-known = Ne-a citit planurile
    .angry = Acum ne amenință
    .enough = Ajunge pentru acum

groups_new-group =
    Poți porni un grup mic, nou. Întreabă-i pe rând, față în față sau cu vocea. Nu pune linkul în grupul vechi.
    .rules = Reguli pentru grupul nou
    .lock = Un lacăt pentru chaturi
    .enough = Ajunge pentru acum

groups_rules =
    Regulile bune sunt scurte. Fără nume întregi. Fără școală. Fără pozele altora, dacă nu ai întrebat. Oricine poate spune stop.

    Ce vrei să faci?
    .vanish = Mesaje care dispar
    .consent = Întrebăm înainte de poze
    .leaks = Ne-au dat mesajele mai departe
    .app = Ce aplicație e cea mai bună?
    .enough = Ajunge pentru acum

groups_vanish =
    Unele chaturi pot șterge mesajele după un timp. Alții pot totuși poza ecranul. De aceea secretele se spun mai bine cu vocea.
    .app = Ce aplicație e cea mai bună?
    .lock = Un lacăt pentru chaturi
    .enough = Ajunge pentru acum

groups_app =
    Cea mai bună e una pe care o folosiți toți, cu grijă. Unele nu sunt permise peste tot. Un adult care vă sprijină știe.

    Ce ar ajuta acum?
    .lock = Un lacăt pentru chaturi
    .rules = Reguli pentru grup
    .enough = Ajunge pentru acum

groups_private-chat =
    Nu trebuie să răspunzi. Cine îți vrea binele nu cere secrete. Ce se potrivește?
    .secret = Vrea secret, poză sau întâlnire
    .flatter = Un adult e prea prietenos
    .rude = Se poartă urât cu mine
    .threat = Mă amenință
    .unsure = Nu știu sigur. Pe cine întreb?

groups_grown-ups =
    Adulții pot ajuta un grup. E bine să-i cunoașteți voi și alți adulți. Ei scriu în grup, nu doar ție.

    Cum e la voi?
    .good = Sunt în regulă
    .alone = Cineva îmi scrie separat
    .uneasy = Am un sentiment ciudat

groups_trouble =
    Asta obosește, și nu e vina ta. Ce fel de necaz?
    .mean = Se poartă urât cu cineva
    .leaked = Ne-au dat mesajele mai departe
    .fight = Ne certăm tot timpul
    .secret-pictures = Circulă poze intime
    .adult = Un adult se poartă ciudat

groups_leaked =
    Asta doare. Nu căutați un vinovat. Întâi: cine ar putea avea de suferit? Spuneți-le acum.

    Ce s-a dat mai departe?
    .plans = Planurile noastre
    .names = Nume, școală sau casă
    .pictures = O poză intimă
    .words = Vorbele mele, răstălmăcite
    .officials = Acum le au autoritățile

groups_quarrel =
    Și în grupuri bune apar certuri. Puteți opri chatul o zi. Față în față e adesea mai ușor.

    Ce ar ajuta?
    .rules = Reguli pentru grup
    .tired = E prea mult pentru mine
    .adult = Un adult ne-ar putea asculta
    .get-out = Vreau să ies din el

groups_out-of-it =
    Poți ieși din orice grup, oricând. Îți poți apăra cauza și fără el. S-ar înfuria cineva dacă ieși?
    .no = Nu. Ies
    .yes = Da. Mă amenință
    .pushed = Da. Mă presează să rămân
    .words = Ce pot spune?
    .people = Vreau să vorbesc cu un om

groups_leaving-words =
    Poți spune: „Am nevoie de o pauză. Vă doresc bine.” E de ajuns. Apoi oprește sunetul sau ieși.
    .enough = Ajunge pentru acum
    .block = Îmi scriu mai departe
    .sad = Îmi pare rău de asta

groups_people-br =
    În Brazilia, când ceri ajutor, poate începe un caz. Cei care apără copiii pot acționa, adesea într-o zi.

groups_people =
    Oamenii aceștia ascultă copiii. Poți întreba întâi cui ar spune. Nu trebuie să dai numele grupului.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

groups_done =
    Acum, nu pune nume și planuri în grupuri mari. Mai târziu, uită-te din când în când cine e în grup.

    Butonul „Ajutor” arată cine poate ajuta. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
