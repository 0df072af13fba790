### A child worries about a friend, a brother or a sister. Base wording: 7 to 12 and all who did not say.

friend_start =
    Îți pasă de cineva. E un lucru bun. Nu trebuie să rezolvi tu totul.

    Ceva de știut întâi: când o viață e în pericol, un adult trebuie să știe. Chiar dacă ai promis să nu spui.

    Te rog, nu îmi spune nume. Ce e mai aproape?
    .now = E în pericol chiar acum
    .die = Vorbește despre moarte
    .hurt = Cineva îi face rău sau îl sperie
    .picture = E vorba de o poză
    .sad = Pare altfel sau suferă

friend_die =
    E prea mult pentru un copil. Nu e vina ta și nu e treaba ta să oprești asta.

    Te rog, spune azi unui adult. Poți și să îi întrebi pe oamenii de mai jos ce să faci.

    Poți sta lângă prietenul tău, dacă e sigur pentru tine. Dacă vorbiți despre asta, nu se face mai rău.
    .now = Se poate întâmpla acum
    .secret = Am promis să nu spun
    .words = Ce îi pot spune?
    .adult = Cărui adult pot spune?
    .me = Și cu mine cum rămâne?

friend_secret =
    Unele promisiuni sunt prea grele pentru oricine. Aceasta e una dintre ele. Ai voie să o încalci ca să salvezi o viață.

    Poți spune: „Țin la tine. Nu pot duce asta fără ajutor. Hai să spunem cuiva împreună.”
    .adult = Cărui adult pot spune?
    .angry = Se va supăra pe mine
    .contacts = Arată-mi pe cine pot întreba
    .me = Și cu mine cum rămâne?

friend_angry =
    Se poate întâmpla. Doare când se supără un prieten pe tine. Tot ca să ajuți ai făcut-o.

    Mulți se bucură mai târziu că a spus cineva. Poți zice: „Am spus pentru că vreau să trăiești.”
    .adult = Cărui adult pot spune?
    .me = Și cu mine cum rămâne?
    .enough = Ajunge pentru acum

friend_hurt =
    Îmi pare rău că trece prin asta. Nu e vina prietenului tău. Și nu e vina ta.

    Unde se întâmplă?
    .home = Acasă
    .online = Pe internet
    .officials = Poliția, autoritățile sau școala
    .close = Cineva la care ține
    .guess = Doar bănuiesc

friend_at-home =
    Crede ce îți spune. Poți zice: „Nu e vina ta.” Nu trebuie să știi tot.

    Te rog, nu vorbi cu persoana care îi face rău. Se poate înrăutăți. Poate ajuta un adult de partea lui.
    .now = E în pericol chiar acum
    .words = Ce îi pot spune?
    .adult = Cărui adult pot spune?
    .contacts = Arată-mi pe cine pot întreba
    .me = Și cu mine cum rămâne?

friend_online =
    Poți rămâne de partea prietenului tău. Trimite un mesaj bun. Te rog, nu te certa cu cei răi.

    Întreabă ce i-ar fi de ajutor. Puteți vedea împreună pașii următori.
    .save = Păstrăm mesajele ca dovadă
    .threats = Sunt amenințări
    .hate = E ură sau bullying
    .words = Ce îi pot spune?
    .me = Și cu mine cum rămâne?

friend_officials =
    E înfricoșător pentru voi. Un adult de partea prietenului tău ar trebui să știe azi.

    Te rog, nu posta încă despre asta. O postare poate aduce mai multe necazuri. Lasă adulții și prietenul tău să hotărască.
    .taken = Au luat pe cineva dintre prieteni
    .phone = I-au luat telefonul
    .adult = Cărui adult pot spune?
    .contacts = Arată-mi alți oameni
    .me = Și cu mine cum rămâne?

friend_taken =
    Spune chiar acum unui adult: familiei, dacă e sigur pentru prietenul tău. Sau celui care conduce grupul.

    Încearcă să ții minte: unde a fost, când și cine a făcut asta. Spune doar adulților de încredere. Ei pot întreba un avocat.
    .adult = Cărui adult pot spune?
    .phone = I-au luat și telefonul
    .contacts = Arată-mi pe cine pot întreba
    .me = Și cu mine cum rămâne?

friend_close =
    Iubirea nu rănește și nu sperie. Nu îți citește telefonul și nu spune cu cine să te vezi.

    Poate prietenul tău încă ține la acea persoană. Te rog, nu te supăra pe el. Rămâi aproape.
    .older = Persoana e mult mai mare
    .words = Ce îi pot spune?
    .refuses = Nu vrea ajutor
    .adult = Cărui adult pot spune?
    .contacts = Arată-mi pe cine pot întreba

friend_guess =
    E bine că ai observat. Nu ai nevoie de dovezi ca să te porți frumos.

    Poți întreba când sunteți doar voi doi: „Îmi fac puțin griji pentru tine. Vrei să vorbim?”
    .words = Ce mai pot spune?
    .adult = Cărui adult pot spune?
    .contacts = Arată-mi pe cine pot întreba
    .enough = Ajunge pentru acum

friend_picture =
    Nu e vina prietenului tău. Te rog, nu căuta poza. Nu o păstra și nu o trimite, nici ca să ajuți.

    Prietenul tău are nevoie de cineva care nu judecă. Și de un adult de partea lui. Puteți citi împreună pașii următori.
    .got-it = Mi-a trimis-o cineva
    .steps = Ce poate face prietenul meu?
    .words = Ce îi pot spune?
    .adult = Cărui adult pot spune?
    .contacts = Arată-mi pe cine pot întreba

friend_got-it =
    Nu e vina ta că ai primit-o. Te rog, nu o trimite nimănui. Nu trebuie să o păstrezi.

    Poți spune unui adult de partea ta: „Cineva mi-a trimis o poză cu un copil. Nu o vreau.”
    .report = Blochez și raportez
    .adult = Cărui adult pot spune?
    .contacts = Arată-mi pe cine pot întreba
    .enough = Ajunge pentru acum

friend_picture-people =
    Acești oameni pot ajuta când e vorba de poze. Poți întreba pentru prietenul tău, fără nume.

    O sesizare poate deschide uneori un caz. Scrie pe card. Ține minte cuvântul { $safe-word }.
    .told = Ce se întâmplă cu ce spun?
    .steps = Ce poate face prietenul meu?
    .me = Și cu mine cum rămâne?
    .enough = Ajunge pentru acum

friend_sad =
    Ai observat. Asta deja ajută. Poți fi alături fără să știi răspunsul.

    Faceți ceva mic împreună. Întreabă cum e și ascultă.
    .words = Ce îi pot spune?
    .die = Vorbește despre moarte
    .refuses = Nu vrea ajutor
    .weeks = Durează de câteva săptămâni
    .me = Și cu mine cum rămâne?

friend_refuses =
    Se întâmplă. Poate îi e frică sau rușine. Poți aștepta și poți întreba iar în altă zi.

    Dar când o viață e în pericol, nu aștepta. Atunci un adult trebuie să știe azi.
    .die = Vorbește despre moarte
    .words = Ce îi pot spune?
    .contacts = Arată-mi pe cine pot întreba
    .me = Și cu mine cum rămâne?
    .enough = Ajunge pentru acum

friend_listen =
    Poți spune: „Te cred. Nu e vina ta. Mulțumesc că mi-ai spus.”

    Poți întreba: „Ce te-ar ajuta? Spunem cuiva împreună? Vin cu tine.”

    Apoi doar ascultă. Nu trebuie să întrebi totul.
    .not-say = Ce e mai bine să nu fac?
    .adult = Cărui adult putem spune?
    .contacts = Arată-mi pe cine pot întreba
    .me = Și cu mine cum rămâne?
    .enough = Ajunge pentru acum

friend_not-say =
    Unele lucruri pot durea, chiar când vrem binele. De exemplu „De ce ai făcut asta?”.

    Te rog, nu spune altora povestea prietenului tău. Nu căuta persoana care a făcut-o. Nu promite că păstrezi secretul.
    .adult = Cărui adult putem spune?
    .me = Și cu mine cum rămâne?
    .enough = Ajunge pentru acum

friend_contacts =
    Acești oameni ajută și copiii care își fac griji pentru altcineva. Nu trebuie să spui numele prietenului.

    Unii trebuie uneori să spună și altora când o viață e în pericol. Ține minte cuvântul { $safe-word }.
    .call = Cum e când sun?
    .told = Ce se întâmplă cu ce spun?
    .now = Prietenul meu e în pericol acum
    .me = Și cu mine cum rămâne?
    .enough = Ajunge pentru acum

friend_after =
    Ai făcut ceva bun pentru prietenul tău. Ce urmează?
    .words = Ce îi pot spune?
    .contacts = Arată-mi pe cine pot întreba
    .me = Și cu mine cum rămâne?
    .enough = Ajunge pentru acum

friend_me =
    Contezi și tu. Poate fi greu să știi despre durerea cuiva. Tu cum ești?
    .fine = Sunt bine
    .heavy = Mi-e greu din cauza asta
    .same = Nici eu nu mai vreau să trăiesc
    .breathe = Vreau să mă liniștesc
    .talk = Vreau să vorbesc cu cineva

friend_stop =
    Prietenul tău are noroc cu tine. Nu trebuie să faci asta fără ajutor.

    Azi: spune unui adult, dacă e pericol. Mai târziu: întreabă-ți din nou prietenul cum e. Fă ceva plăcut pentru tine.

    Revino oricând. Cuvântul { $safe-word } îți arată oameni care ajută. Când închizi discuția, ea dispare.
