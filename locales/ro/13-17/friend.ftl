### A teenager worries about a friend: listening first, then options; honest about limits.

friend_start =
    Ai grijă de cineva. Asta contează mult și nu înseamnă că răspunzi tu de rezolvarea tuturor lucrurilor.

    Întâi ceva: de obicei hotărăște persoana în cauză cine știe. Când o viață e în pericol, regula se oprește și un adult trebuie să știe.

    Te rog, nu îmi spune nume. Ce se apropie cel mai mult?
    .die = Vorbește de moarte sau autovătămare
    .picture = Circulă poze
    .sad = E la pământ sau s-a schimbat

friend_die =
    E prea mult pentru un singur om, la orice vârstă. Nu e vina ta și nu e sarcina ta să ții pe cineva în viață.

    Spune azi unui adult sau întreabă oamenii de mai jos ce să faci. Poți întreba direct: nu îi bagi nimănui ideea în cap.

    Rămâi alături, dacă e sigur pentru tine, până vine cineva.
    .now = S-ar putea întâmpla acum
    .secret = Mi-a cerut să promit
    .adult = Cărui adult îi pot spune?

friend_secret =
    O astfel de promisiune nu se poate ține și ai voie să spui asta. E mai bine să îți vezi prietenul supărat decât să îl pierzi.

    Ai putea spune: „Țin prea mult la tine ca să duc asta fără ajutor. Vreau să spunem cuiva și voi fi acolo.”
    .adult = Cărui adult îi pot spune?
    .angry = Nu va mai avea încredere în mine

friend_angry =
    Poate urma o furie mare, și doare. Mulți văd altfel mai târziu, când sunt mai în siguranță.

    „Prefer să te superi pe mine decât să te pierd” spune totul fără predici.
    .adult = Cărui adult îi pot spune?
    .enough = Deocamdată e de ajuns

friend_hurt =
    Îmi pare rău că trece prin asta. Nu e vina niciunuia dintre voi.

    De unde vine?
    .online = Oameni de pe internet
    .close = Partener sau cineva de încredere
    .guess = Am doar o bănuială

friend_at-home =
    E deja mult dacă îi dai crezare. „Nu e vina ta” poate fi cea mai importantă propoziție.

    Nu înfrunta persoana care face asta: s-ar putea răzbuna. Întreabă ce își dorește prietenul tău și ce adult din afară i-ar putea fi de partea sa.
    .adult = Cărui adult îi putem spune?

friend_online =
    Ajută să fii vizibil de partea sa: un mesaj, să stați împreună, să preiei comentariile o zi. Cearta cu atacatorii ajută rar.

    Întreabă ce vrea înainte să salvezi, să raportezi sau să postezi ceva în locul său. Puteți trece împreună prin pașii următori.
    .save = Cum păstrăm dovezi
    .threats = Primește amenințări
    .hate = Ură sau atac în grup

friend_officials =
    E înfricoșător. Un adult în care prietenul tău are încredere și cei care organizează grupul ar trebui să afle azi.

    Nu faceți postări publice până nu e de acord prietenul tău sau familia și un avocat: o postare poate înrăutăți lucrurile. Cele mai multe organizații de mai jos lucrează prin adulți.
    .taken = Mi-au luat prietenul sau a dispărut
    .phone = I s-a luat telefonul
    .adult = Cărui adult îi pot spune?

friend_taken =
    Spune imediat unui adult: familiei, dacă e sigur pentru prietenul tău, altfel celui care organizează, care poate găsi un avocat.

    Notează cât ții minte: unde, când, cine, ce s-a spus. Spune doar acelor adulți și nu în grupul de chat.
    .adult = Cărui adult îi pot spune?
    .phone = I s-a luat și telefonul

friend_close =
    Verificarea telefonului, hotărârea cu cine se vede, presiunea pentru poze, frica: e control, nu iubire.

    Poate prietenul tău încă ține la acea persoană. Un ultimatum izolează adesea mai mult. Păstrează legătura și lasă ușa deschisă.
    .older = Persoana e adultă
    .adult = Cărui adult îi putem spune?

friend_guess =
    Ajunge că ai observat ca să întrebi. Nu ai nevoie de dovezi și nu trebuie să afli cine ce a făcut.

    În privat: „Pari altfel în ultima vreme și îmi pasă. Dacă vrei să vorbim, sunt aici. Dacă nu, e în regulă.”
    .adult = Cărui adult îi pot spune?
    .enough = Deocamdată e de ajuns

friend_picture =
    Nu e vina prietenului tău. Nu căuta poza, nu o salva, nu îi face captură și nu o trimite: chiar și ca dovadă poate fi ilegal și face rău.

    Ajută cineva care nu judecă și un adult sau o linie de ajutor care știe cum se raportează astfel de poze. Pașii următori sunt scriși pentru cine apare în poză: îi puteți citi împreună.
    .got-it = Mi-a fost trimisă
    .adult = Cărui adult îi putem spune?

friend_got-it =
    Nu e vina ta că ai primit-o. Nu o da mai departe nimănui și nu trebuie să o păstrezi.

    Dacă vrei să o raportezi, fă-o în aplicație, fără să trimiți poza. Notează în schimb numele contului și ora.
    .adult = Cărui adult îi pot spune?
    .enough = Deocamdată e de ajuns

friend_picture-people =
    Aceste servicii se ocupă de poze cu cei sub 18 ani. Poți întreba în general, fără numele prietenului tău.

    Lasă-ți prietenul să hotărască despre o sesizare. În unele țări deschide un caz: scrie pe card. Cuvântul e { $safe-word }.
    .told = Cine află ce spun?
    .enough = Deocamdată e de ajuns

friend_sad =
    Ai observat, și asta contează. Nu ai nevoie de o soluție ca să fii o companie bună.

    Ceva obișnuit făcut împreună deschide adesea mai mult decât o discuție mare. Întreabă, apoi lasă și loc de tăcere.
    .die = Vorbește de moarte sau autovătămare
    .weeks = Ține de câteva săptămâni

friend_refuses =
    Are dreptul să spună nu, cât timp nicio viață nu e în pericol. Frica și rușinea cer timp. Oferă din nou în altă zi.

    Dacă bănuiești că poate muri sau poate păți ceva grav, nu aștepta un da. Spune azi unui adult.
    .die = Vorbește de moarte sau autovătămare
    .enough = Deocamdată e de ajuns

friend_listen =
    „Te cred. Mulțumesc pentru încredere. Nu e vina ta.” Adesea e mai mult decât un sfat.

    „Ce te-ar ajuta? Vrei idei sau doar să ascult? Aș veni cu tine să spunem cuiva.”

    Spune din timp ce nu poți păstra doar pentru tine. Așa poate alege ce îți spune.
    .not-say = Ce e de evitat?
    .adult = Cărui adult îi putem spune?
    .enough = Deocamdată e de ajuns

friend_not-say =
    „De ce nu ai...” și „Eu aș fi...” închid oamenii. La fel și promisiunile pe care nu le poți ține.

    Nu da altora povestea sau pozele, nu înfrunta făptașul și nu investiga. Vă poate pune în pericol.
    .adult = Cărui adult îi putem spune?
    .enough = Deocamdată e de ajuns

friend_contacts =
    Liniile de ajutor sfătuiesc și oameni care își fac griji pentru cineva. Nu trebuie să spui cine e.

    Unele pot fi obligate să acționeze dacă o viață e în pericol: poți întreba întâi. Cuvântul e { $safe-word }.
    .call = Ce se întâmplă când sun?
    .told = Cine află ce spun?
    .enough = Deocamdată e de ajuns

friend_after =
    A fost un ajutor adevărat pentru prietenul tău. Ce urmează?
    .enough = Deocamdată e de ajuns

friend_me =
    Și tu? Cere putere să porți durerea altcuiva și ai voie să pui limite. Tu cum ești cu asta?
    .fine = Sunt OK
    .heavy = Devine prea mult pentru mine
    .same = Și eu mă gândesc la moarte

friend_stop =
    Prietenul tău are noroc că ai observat. De aici o puteți duce mai mulți.

    Acum: un adult, dacă e vreun pericol. Mai târziu: întreabă din nou cum merge și păstrează timp pentru viața ta.

    Revino oricând. { $safe-word } îți arată oameni care pot ajuta. Când închizi discuția, ea se șterge aici.
