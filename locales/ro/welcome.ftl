### The first minutes of a conversation. Base wording: 7 to 12 and all who did not say.

welcome_start =
    Bună. Sunt { -linnet }, un program de calculator. Nu sunt om și nimeni nu citește discuția.

    Te pot ajuta să fii în siguranță când spui ce crezi. Nu sunt medic. Nu pot suna pe nimeni pentru tine.

    Nu păstrez nimic din ce scrii. Când închizi discuția, ea dispare. Cineva de lângă tine, de pe dispozitiv sau din rețea, o poate vedea. De aceea, te rog, nu scrie nume sau adrese.

    Un cuvânt de ținut minte: { $safe-word }. Scrie-l oricând. Îți arăt atunci oameni care pot ajuta.
    .begin = Să începem
    .quick = Fără întrebări, te rog
    .who = Spune-mi mai mult despre tine
    .now = Sunt în pericol acum

welcome_age =
    Câți ani ai? Așa pot folosi cuvintele potrivite. Nu trebuie să spui.
    .younger = 7–12 ani
    .older = 13–17 ani
    .quiet = Prefer să nu spun

welcome_country =
    În ce țară ești? Așa îți pot arăta linii de ajutor de acolo. Sunt oameni care ascultă copiii.

    Nu caut niciodată unde ești. Poți sări și peste asta.
    .brazil = Brazilia
    .moldova = Moldova
    .thailand = Thailanda
    .togo = Togo
    .other = Alta sau prefer să nu spun

welcome_countries = Alege țara ta sau scrie numele ei. Sau alege să nu spui.

welcome_screen =
    Ca să pleci repede, apasă „Ieși”. La tastatură, apasă Shift de trei ori. Vei vedea atunci o pagină obișnuită.

    Ieșirea nu ascunde totul. Lista paginilor vizitate rămâne. Rețeaua școlii sau o aplicație de spionaj poate vedea mai mult.

    Mai poate vedea cineva acest ecran?
    .yes = Da
    .no = Nu
    .unsure = Nu știu sigur
    .go-on = Sar peste asta

welcome_unsure =
    E în regulă. Gândește-te puțin. E cineva lângă tine? Se mai uită cineva în acest telefon sau calculator?

    Dacă se poate, hai să avem grijă.
    .yes = Poate că vede cineva
    .no = Cred că nu vede nimeni

welcome_observed =
    Mulțumesc. E bine de știut. Poți aștepta până nu e nimeni lângă tine. Sau folosește un dispozitiv mai sigur, de exemplu la bibliotecă.

    Poți continua și acum. Apasă „Ieși” oricând ai nevoie.
    .go-on = Continui acum
    .traces = Cum las mai puține urme?
    .reads = Cineva îmi citește telefonul
    .later = Revin mai târziu
    .now = Sunt în pericol acum

welcome_traces =
    Data viitoare, deschide mai întâi o fereastră privată. Ea nu păstrează lista paginilor. Închide-o la sfârșit.

    Ți-e frică de persoana care se uită? Atunci nu schimba nimic pe acest telefon. Folosește alt dispozitiv, dacă poți.
    .go-on = Continui acum
    .later = Revin mai târziu

welcome_later =
    E un plan bun. Poți reveni oricând sau niciodată. Când închizi discuția, ea dispare.

    Ține minte cuvântul: { $safe-word }.

welcome_topics =
    Despre ce e vorba? Alege ce e mai aproape. Sau scrie câteva cuvinte.
    .happening = Mi se întâmplă ceva rău
    .tech = Telefonul și conturile mele
    .speaking = Vreau să spun ce cred
    .heart = Sentimente, acasă, prieteni
    .lost = Nu știu de unde să încep

welcome_happening =
    Îmi pare rău că ți se întâmplă asta. Nu e vina ta. Ce e mai aproape?
    .people = Cineva e rău sau mă sperie
    .pictures = Poze, secrete sau bani
    .home = Cineva îmi face rău acasă
    .taken = Mi-au luat sau verificat telefonul
    .watched = Cineva îmi urmărește telefonul

welcome_people =
    Nimeni nu are dreptul să se poarte urât cu tine. Ce e mai aproape?
    .threats = Spun că îmi vor face rău
    .hate = Mesaje rele sau pline de ură
    .lies = Cineva spune minciuni despre mine
    .doxxing = Au scris unde stau sau învăț
    .fake-me = Cineva se dă drept mine

welcome_pictures =
    Eu nu te cert. Ce e mai aproape?
    .images = O poză cu corpul meu
    .deepfake = O poză falsă cu mine
    .grooming = Cineva e prea drăguț cu mine
    .scams = Cineva vrea bani sau oferă muncă
    .reporting = Vreau să raportez ceva

welcome_tech =
    Ce e mai aproape?
    .account = Cineva e în contul meu
    .locks = Parole și lacăte
    .phishing = Un link sau un mesaj ciudat
    .chats = Grupurile mele de chat
    .devices = Telefoane, Wi-Fi, calculatoare

welcome_locks =
    Lacătele bune îți păzesc lucrurile. De unde vrei să începi?
    .passwords = O parolă puternică
    .two-step = Un al doilea lacăt
    .check-accounts = O verificare a conturilor

welcome_devices =
    Ce e mai aproape?
    .watched = Cineva îmi urmărește telefonul
    .taken = Mi-au luat sau verificat telefonul
    .shared = Un calculator folosit și de alții
    .location = Cine vede unde sunt
    .offline = Nu merge internetul

welcome_speaking =
    Ai dreptul să spui ce crezi. Hai să fie mai sigur. Ce e mai aproape?
    .out = Proteste și întâlniri
    .posting = Poze și povești pe internet
    .campaign = Să plănuim ceva împreună
    .my-rights = Drepturile mele
    .check-partner = Pot avea încredere în ei?

welcome_out =
    Ce e mai aproape?
    .protest = Merg la un protest
    .meetings = Vorbesc la o întâlnire mare
    .location = Cine vede unde sunt
    .offline = Nu merge internetul

welcome_posting =
    Ce e mai aproape?
    .consent = Să cer voie înainte să postez
    .check-picture = Pot posta această poză?
    .chats = Grupul nostru de chat
    .lies = Cineva spune minciuni despre noi

welcome_my-rights =
    Ce e mai aproape?
    .rights = Ce drepturi am?
    .complain = Unde pot să mă plâng?
    .meetings = Vorbesc la o întâlnire mare
    .reporting = Raportez ceva într-o aplicație

welcome_heart =
    Aici orice sentiment e în regulă. Ce e mai aproape?
    .feelings = Tristețe, frică sau oboseală
    .low = Nu mai vreau să trăiesc
    .home = Cineva îmi face rău acasă
    .friend = Îmi fac griji pentru un prieten
    .talk = Vreau să vorbesc cu un om
