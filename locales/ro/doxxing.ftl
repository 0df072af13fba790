### Someone posted a child's name, school, home, number or secret. First safety, then proof, report, friends, locks.

doxxing_start =
    Cineva a publicat lucruri private despre tine. Îmi pare rău. Nu e vina ta și ai dreptul la viață privată.

    Te rog, nu îmi spune ce scrie acolo. Întâi: ești în siguranță acolo unde ești?
    .coming = E cineva aici sau vine spre mine
    .contact = Primesc apeluri sau vizite ciudate
    .threat = Mă și amenință
    .go-on = Sunt bine. E doar pe internet
    .people = Vreau să vorbesc cu un om

doxxing_what =
    Bine. Atunci mergem pas cu pas. Ce fel de lucru e? Nu îmi spune chiar lucrul.
    .home = Unde locuiesc
    .school = Școala mea sau unde merg
    .number = Numele, fața sau numărul meu
    .family = Familia sau grupul meu
    .secret = Ceva secret despre mine

doxxing_home-posted =
    Atunci câțiva oameni trebuie să știe azi. Spune unui adult cu care locuiești, dacă e de partea ta.

    Stabiliți împreună: nimeni nu deschide ușa la străini. Nimeni nu dă răspunsuri la telefon.
    .plan = Fă un plan cu mine
    .tell = Ajută-mă să spun cuiva
    .next-step = Cum facem să dispară?
    .people = Vreau să vorbesc cu un om

doxxing_school-posted =
    Ar trebui să fii în siguranță la școală. Spune acolo unui adult de încredere sau lasă pe cineva să îi spună.

    Stabiliți cine te poate lua de la școală. Câteva zile, mergi și vino cu alții.
    .tell = Ajută-mă să spun cuiva
    .plan = Fă un plan cu mine
    .next-step = Cum fac să dispară?

doxxing_number-posted =
    Nu trebuie să răspunzi la numere necunoscute. Nici la mesaje nu trebuie să răspunzi.

    Un adult de partea ta poate citi mesajele noi pentru tine.
    .calls = Primesc apeluri sau vizite ciudate
    .lock = Conturi mai sigure
    .next-step = Cum fac să dispară?

doxxing_family-posted =
    Nu e vina ta. A făcut-o persoana care a publicat, nu tu.

    Ei trebuie să știe, ca să aibă grijă. Un adult de partea ta le poate spune împreună cu tine.
    .tell = Ajută-mă să le spun
    .plan = Fă un plan cu mine
    .next-step = Cum facem să dispară?

doxxing_secret-posted =
    Tu alegi ce spui despre tine. Ți-au luat această alegere. A fost un lucru rău.

    Nu e nimic rău în felul tău de a fi. Acum nu trebuie să explici nimănui nimic.
    .home-unsafe = Poate că acasă nu mai e sigur
    .papers = E vorba de actele mele
    .feelings = Simt că toți mă privesc
    .next-step = Cum fac să dispară?
    .people = Vreau să vorbesc cu un om

doxxing_papers =
    Orice copil are drepturi, cu sau fără acte. Există grupuri care ajută copii și familii venite din alte locuri.

    Întreabă-le înainte să mergi la poliție sau la un birou. Mergi cu un adult de partea ta.
    .defender = Arată-mi grupuri care ajută
    .plan = Fă un plan cu mine
    .next-step = Cum fac să dispară?

doxxing_where =
    Acum hai să scoatem totul de acolo, cât se poate. Unde e?
    .app = Într-o aplicație
    .site = Pe un site
    .chat = Într-un grup de chat
    .news = La știri sau de la autorități
    .everywhere = În multe locuri

doxxing_report-app =
    Un adult de partea ta poate raporta împreună cu tine. Alegeți motivul „informații private”.

    Aplicațiile pot fi lente și pot spune nu. Dacă poți adăuga cuvinte, scrie: „Acestea sunt informații private ale unui copil.”
    .how = Arată-mi cum raportez
    .friends = Cum pot ajuta prietenii?
    .refused = Aplicația nu a făcut nimic
    .lock = Conturi mai sigure

doxxing_report-site =
    Te rog, nu scrie celui care a publicat. Caută pe site cuvintele „contact” sau „raportează”.

    Un adult de partea ta poate scrie acolo: „Vă rog să ștergeți. Sunt informații private ale unui copil.”
    .friends = Cum pot ajuta prietenii?
    .people = Cine poate ajuta cu asta?
    .lock = Conturi mai sigure

doxxing_report-chat =
    E cineva în grup în care ai încredere? Acea persoană poate cere celui care conduce grupul să șteargă.

    Poate și raporta grupul în aplicație. Nu trebuie să citești ce scriu oamenii acolo.
    .how = Arată-mi cum raportez
    .friends = Cum pot ajuta prietenii?
    .lock = Conturi mai sigure

doxxing_report-news =
    E mult pentru un copil. Adulții ar trebui să răspundă, nu tu fără ajutor.

    Un adult din grupul tău poate suna la ziar sau la un avocat. Pot cere să fie scos numele tău.
    .officials = A fost poliția sau autoritățile
    .defender = Cine ajută apărătorii?
    .tell = Ajută-mă să spun cuiva
    .lock = Conturi mai sigure

doxxing_friends =
    Prietenii pot ajuta mult. Ai putea scrie: „Te rog, raportează postarea aceea. Nu o distribui și nu scrie sub ea.”

    Ei pot urmări dacă apar postări noi, ca să nu trebuiască să o faci tu.
    .lock = Conturi mai sigure
    .angry = Vreau să mă răzbun
    .tell = Ajută-mă să spun unui adult
    .safe = Gata. Și acum?

doxxing_no-revenge =
    E de înțeles să simți furie. Ți-au făcut ceva urât.

    Te rog, nu publica lucruri despre ei. Poate răni pe altcineva și poate înrăutăți totul pentru tine.

    Poți folosi furia altfel: mișcă-te, țipă într-o pernă, vorbește cu cineva.
    .feelings = Ajută-mă cu ce simt
    .lock = Conturi mai sigure
    .safe = Bine. Și acum?

doxxing_lock =
    Setează conturile ca să le vadă doar prietenii. Scoate numărul de telefon, e-mailul și școala.

    Oprește locația. Roagă prietenii să nu posteze unde ești. Poți rămâne pe internet. Vocea ta se poate auzi în continuare.
    .second-lock = Adaug un al doilea lacăt
    .location = Cum îmi ascund locația?
    .plan = Fac un plan pentru zilele următoare
    .safe = Gata. Și acum?

doxxing_calls =
    E cineva afară acum? Atunci mergi lângă oameni și cere imediat ajutor.

    Nu trebuie să răspunzi la telefon. Nu trebuie să deschizi ușa la necunoscuți. Un adult de partea ta trebuie să știe azi. Notează când se întâmplă.
    .outside = E cineva afară acum
    .tell = Ajută-mă să spun cuiva
    .plan = Fac un plan pentru zilele următoare
    .next-step = Cum fac să dispară?

doxxing_safe-now =
    Ai făcut mult. Ne oprim o clipă.

    Ești în siguranță chiar acum?

doxxing_people =
    Acești oameni pot ajuta cu necazuri de pe internet și când ți-e frică. Tu alegi ce le spui.

    Ai putea spune: „Cineva a publicat lucruri private despre mine.” Sunt un program. Nu pot suna pentru tine. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .what = Arată-mi pașii
    .tell = Ajută-mă să spun cuiva apropiat
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

doxxing_defender =
    Aceste grupuri îi protejează pe cei care apără drepturi. Unele vorbesc doar cu adulți.

    De aceea le poate scrie pentru tine un adult de partea ta. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .tell = Ajută-mă să găsesc un adult
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

doxxing_later =
    Peste o săptămână, roagă un prieten să îți caute numele. Dacă a mai rămas ceva, poți raporta din nou.

    O vreme poți simți că te privește cineva. De obicei scade cu timpul și cu oameni buni alături.

    Ai dreptul să vorbești și să ai secrete. Amândouă sunt ale tale.
    .feelings = Simt mereu că mă privește cineva
    .lock = Conturi mai sigure
    .people = Vreau să vorbesc cu un om
    .finish = Atât pentru acum

doxxing_finish =
    Ai făcut ce ai putut, și e mult. Un lucru pentru azi: spune unui om despre asta.

    Poți reveni oricând. Când închizi discuția, ea dispare de aici. Browserul poate ține minte pagina.
