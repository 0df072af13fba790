### A check before posting a picture or video, for teenagers.

check-picture_start =
    O verificare rapidă înainte să postezi o poză sau un video. Te rog, nu descrie și nu-mi trimite nimic. Niciun răspuns nu se păstrează.

    Ce arată?
    .people = Oameni care pot fi recunoscuți
    .no-people = Nimeni de recunoscut
    .body = Nuditate sau sex
    .hurt = Violență sau o rană
    .asked = Cineva îmi cere o poză

check-picture_people =
    Cine poate fi recunoscut, și în fundal, după voce, haine sau tatuaje?
    .in-trouble = Cineva în pericol sau suferință

check-picture_me =
    Gândește-te la oamenii care ai vrea cel mai puțin să o vadă și la tine peste cinci ani. Cum e?
    .fine = Tot în regulă
    .unsure = Nu chiar sigur

check-picture_said-yes =
    Toți cei arătați au fost de acord, știind unde apare și cât timp?
    .all = Da, toți cei arătați
    .not-asked = Încă n-am întrebat
    .someone-no = A spus cineva nu

check-picture_place =
    Trădează un loc: școală, casă, uniformă, indicator, număr de mașină, vedere de la geam?
    .yes = Da, ceva din astea
    .no = Nu, nimic din astea

check-picture_moment =
    Mai sunteți acolo, tu sau ceilalți, ori sunteți acolo în fiecare săptămână la aceeași oră?
    .there = Da, așa e
    .left = Nu, am plecat de acolo

check-picture_trouble =
    Cine ar putea-o folosi împotriva ta sau a celor din ea: autorități, școală, familie, oameni care îți urăsc cauza?
    .no = Nimeni la care mă gândesc
    .yes = Cineva ar putea
    .unsure = Greu de spus

check-picture_r-good =
    Pare bună de postat. Oprește întâi eticheta de locație și scoate datele ascunse: unele aplicații de mesaje le scot când îți trimiți poza ție.

    Un nu de mai târziu de la cineva din ea contează la fel.

check-picture_r-ask =
    Întreabă pe fiecare și spune unde apare și cât rămâne. La copii mai mici întreabă și adultul care îi îngrijește; dacă un copil spune nu, e nu.

    Dacă nu poți da de cineva, taie persoana sau acoperă-i fața.
    .hide = Cum ascund bine fețele

check-picture_r-no =
    Un nu decide, chiar și unul târziu. Ia altă poză sau taie complet acea persoană.
    .consent = Mai mult despre acord și refuz

check-picture_r-hide =
    Întâi taie: ce nu e în fișier nu se poate găsi. Acoperă fețe, ecusoane și indicatoare cu o formă plină, fiindcă un blur ușor se poate uneori desface.

    Și hainele și vocile trădează oameni. Să verifice și altcineva.

check-picture_r-later =
    Postează după ce au plecat toți și lasă deoparte locul și rutina ta. O poză care apare târziu valorează la fel.

check-picture_r-wait =
    Îndoiala e o informație. Păstreaz-o o zi, arat-o cuiva de încredere, apoi hotărăște.

check-picture_r-trouble-th =
    Ai dreptul să vorbești. În Thailanda, copii au fost puși sub acuzare pentru ce au spus și au făcut în public, iar pozele arată cine a fost acolo.

    Ține-o deoparte până o vede un adult aliat care știe legea.

check-picture_r-trouble-tg =
    Ai dreptul să vorbești. În Togo, procurorii au spus că o postare, o distribuire sau un like la conținut ilegal se pot pedepsi.

    Ține-o deoparte până o vede un adult aliat care știe legea.

check-picture_r-trouble-any =
    Ai dreptul să vorbești. Lasă întâi un adult aliat să se uite și gândește-te dacă o poate publica o organizație fără numele tău.

    Dacă dovedește o nedreptate, păstrează originalul în siguranță și neschimbat.

check-picture_r-never =
    Te rog, nu o posta, nu o da mai departe și nu o copia, nici ca dovadă: la imagini nud cu cineva sub 18 ani poate fi infracțiune. Nu e vina ta că ai văzut-o.

    Există căi de a face ceva fără poză.
    .images = Ce pot face în schimb?

check-picture_r-hurt =
    Nu trebuie să te uiți din nou. Postată, poate răni a doua oară persoana arătată și poate arăta cine a filmat.

    Dacă dovedește o nedreptate, păstrează originalul neschimbat și hotărăște cu un adult aliat sau o organizație. Excepție: abuzul sexual sau nuditatea cuiva sub 18 ani nu se păstrează și nu se trimit niciodată.
    .organisation = Cine ar putea prelua?
    .feelings = Nu-mi iese din cap

check-picture_posted =
    Se întâmplă. Șterge-o sau fă-o privată și roagă-i pe cei care au distribuit-o să facă la fel. Anunță-i pe cei din ea, ca să se poată pregăti.

    Dacă o folosește deja cineva împotriva ta, există ajutor și pentru asta.
    .trouble = E folosită deja contra noastră

check-picture_contacts =
    Acum: o a doua persoană hotărăște cu tine înainte să trimiți ceva. Mai târziu: treci la fel prin postările vechi.

    Serviciile acestea ajută când ceva merge rău online.

check-picture_contacts-images =
    Acum: pune-o deoparte și spune-i unui adult de încredere. Mai târziu: lasă un specialist să preia.

    Serviciile acestea se ocupă de astfel de imagini și nu au nevoie să o trimiți cuiva.

check-picture_close =
    Ai avut grijă de oameni care au încredere în tine. Revino când vrei și șterge discuția dacă și alții folosesc dispozitivul.
