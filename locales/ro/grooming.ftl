### Someone, often an adult, is too friendly with a child: secrets, gifts, pictures, a meeting. Never blame the child.

grooming_start =
    Merită să asculți un sentiment ciudat față de cineva. Mă bucur că ești aici. Orice s-a spus sau s-a făcut: nu e vina ta.

    Te rog, nu îmi spune nume. Întâi: cum e chiar acum?
    .in-danger = Sunt în pericol acum
    .people = Vreau să vorbesc cu un om
    .meeting = Vrea întâlnire sau ne-am văzut
    .picture = Vorbește despre corp sau poze
    .odd = Doar mi se pare ciudat

grooming_meeting =
    Nu trebuie să te întâlnești cu nimeni. Nici dacă ai spus da înainte. Te poți răzgândi.

    Ce e mai aproape?
    .soon = E azi sau foarte curând
    .no-day = Încă nu e o zi stabilită
    .want = Dar vreau să merg
    .met = Ne-am întâlnit deja
    .people = Vreau să vorbesc cu un om

grooming_meeting-soon =
    E mai sigur să nu mergi. Nu trebuie să explici. E de ajuns să nu apari.

    În acea zi stai cu oameni în care ai încredere. Arată asta acum unui adult de partea ta.
    .knows-place = Știe unde mă găsește
    .what-say = Ce îi spun?
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om
    .in-danger = Sunt în pericol acum

grooming_meeting-want =
    E normal să vrei să vezi pe cineva drag. Totuși, e bine să știi un lucru.

    Un om sigur se bucură când vii cu un adult. Dacă ți se cere să vii fără nimeni sau în secret: e un semn de pericol.

    Te rog, nu merge fără cineva cu tine. Vorbește întâi cu un adult de partea ta. Ajung cinci minute.
    .not-go = Mai bine nu merg
    .unsure = Nu știu ce să simt
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

grooming_met =
    Mulțumesc că mi-ai spus. Orice s-a întâmplat acolo, nu e vina ta. Nu trebuie să îmi povestești.

    Ești în siguranță chiar acum?

grooming_met-after =
    Te-a atins sau te-a rănit cineva? Pot ajuta un medic, o asistentă sau o linie de ajutor. E bine să mergi curând. E bine și mai târziu.

    Nu ai greșit cu nimic. Nici dacă ai mers acolo. Nici dacă nu ai spus nimic sau nu te-ai putut mișca.
    .people = Vreau să vorbesc cu un om
    .tell = Ajută-mă să spun cuiva
    .still-writes = Încă îmi scrie
    .feelings = Mi-e foarte rău

grooming_picture =
    Un adult nu are voie să ceară asta unui copil. E greșit, chiar dacă se poartă frumos. Chiar dacă spune că e iubire.

    Nu mai răspunde, dacă poți. Nu îi datorezi nimic. Ce e mai aproape?
    .not-sent = Nu am trimis nimic
    .sent = Am trimis ceva
    .threat = Acum mă amenință
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

grooming_signs =
    Ce simți contează, chiar dacă nu poți dovedi. Ce se potrivește puțin?
    .secret = Trebuie să țin un secret
    .gifts = Cadouri, bani sau multe laude
    .apart = Vorbește urât de prietenii mei
    .mentor = Îmi oferă un rol sau o călătorie
    .no-words = Nu pot spune ce e

grooming_secret =
    O surpriză face oamenii fericiți și se termină curând. Un secret rău apasă și nu are voie să se termine niciodată.

    Ai voie să spui un secret rău. Chiar dacă ai promis. Nu e o trădare să spui.
    .go-on = Ce pot face?
    .like = Dar țin la acea persoană
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

grooming_gifts =
    Cadourile și vorbele dulci fac plăcere. E normal. Dar unii dau ca apoi să ceară ceva înapoi.

    Nu datorezi nimic. Un cadou nu e o promisiune. Îl poți păstra. Sau îl poți da unui adult de partea ta.
    .go-on = Ce pot face?
    .like = Dar țin la acea persoană
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

grooming_apart =
    Un prieten bun se bucură că ai și alți prieteni. Cine te vrea doar pentru sine poate vrea altceva.

    Nu trebuie să răspunzi imediat. Nu trebuie să alegi între acea persoană și alții.
    .go-on = Ce pot face?
    .like = Dar țin la acea persoană
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

grooming_mentor =
    E minunat când cineva crede în tine. Ce faci e valoros. Meriți oferte bune.

    O ofertă bună nu e secretă și nu se grăbește. Grupul tău poate ști de ea. Și un adult de partea ta.
    .go-on = E secretă sau grăbită
    .real = Cum verific o ofertă?
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

grooming_mentor-check =
    Lasă un adult de partea ta să sune la organizație. Numărul să îl caute chiar acel adult.

    Nimeni nu ar trebui să îți ceară bani sau să mergi fără cineva cu tine. Nimeni nu ar trebui să vrea poze cu corpul sau să îți țină actele.
    .not-safe = Mi se cere ceva din astea
    .ask-adult = Ajută-mă să rog un adult
    .later = Pare în regulă. Și mai târziu?

grooming_feeling =
    Nu ai nevoie de cuvinte. Poate e prea multă dulceață sau apropiere. Poate vrea răspunsuri imediat.

    Un sentiment ajunge ca să te oprești. Nu ai nevoie de motiv și nu trebuie să răspunzi politicos.
    .go-on = Ce pot face?
    .like = Dar țin la acea persoană
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

grooming_who =
    Cine e? Te rog, nu îmi spune un nume.
    .online = Cunosc persoana doar de pe internet
    .my-age = Spune că e de vârsta mea
    .works = De la școală, sport sau alt ajutor
    .movement = Cineva din grupul nostru
    .family = Familie sau un prieten al familiei

grooming_says-my-age =
    Unii adulți spun că sunt de vârsta ta. Nu se vede dintr-o poză sau o voce. Nu e treaba ta să afli.

    Și chiar dacă e de vârsta ta: tot nu e în regulă să te preseze.
    .stop = Cum opresc asta?
    .really = Știu sigur că e de vârsta mea
    .people = Vreau să vorbesc cu un om

grooming_in-organisation =
    Cineva poate face lucruri bune și tot poate greși așa. Nu strici binele când spui. Greșeala e a acelei persoane.

    Multe grupuri au pe cineva care are grijă de siguranța copiilor. Poți spune acolo sau la o linie de ajutor.

    Te rog, nu spune doar șefului acelei persoane. Alege pe cineva din afară, care te ascultă.
    .tell = Ajută-mă să spun cuiva
    .afraid = Mi-e frică de ce va face
    .people = Vreau să vorbesc cu un om
    .report = Vreau să raportez

grooming_family =
    E foarte greu. Poți iubi pe cineva și poți să te temi de acea persoană. Nu ai greșit cu nimic.

    Nu trebuie să rămâneți doar voi doi. Ai voie să spui cuiva, chiar dacă alții vor să taci.
    .home = Locuiește cu mine
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om
    .afraid = Mi-e frică de ce va face

grooming_stop =
    Poți pur și simplu să nu mai răspunzi. Fără la revedere, fără motiv. Dacă trebuie să spui ceva: „Nu pot” ajunge.

    Nu te întâlni, nu trece în altă aplicație, nu mai trimite nimic.

    Poate urma tristețe, dulceață sau furie. Nu e vina ta.
    .proof = Păstrez dovezi, apoi blochez
    .afraid = Mi-e frică de ce va face
    .like = O să îmi fie dor
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

grooming_mixed =
    Poți ține la cineva și poți simți că ceva nu e bine. Amândouă pot fi adevărate. Nu e o prostie.

    Cine îți face bine nu are nevoie de secrete, poze sau grabă. Îți poate fi dor și tot te poți opri.
    .stop = Cum opresc asta?
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om
    .later = Am nevoie de timp de gândire

grooming_afraid =
    E de înțeles că ți-e frică. Ne putem uita împreună. Ce e mai aproape?
    .knows-place = Știe unde mă găsește
    .pictures = Are poze cu mine
    .expose = Va spune altora despre mine
    .hurt = Poate face rău, mie sau altora
    .people = Vreau să vorbesc cu un om

grooming_expose =
    Spune asta ca să taci. Unui adult de partea ta îi pasă de tine, nu de asta.

    Poți spune tu întâi, cu cuvintele tale. O parte mică ajunge: „Cineva de pe internet mă sperie. Am nevoie de ajutor.”
    .tell = Ajută-mă să spun cuiva
    .stop = Cum opresc asta?
    .people = Vreau să vorbesc cu un om

grooming_safe-now =
    Ai făcut mult. Ne oprim o clipă.

    Ești în siguranță chiar acum?

grooming_people =
    Acești oameni au mai auzit asta. Nu se vor supăra pe tine. Tu alegi cât spui.

    Ai putea începe așa: „Cineva e prea drăguț cu mine. Simt că nu e bine.” Sunt un program. Nu pot suna pentru tine. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .tell = Ajută-mă să spun cuiva apropiat
    .stop = Cum opresc asta?
    .report = Vreau să raportez
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

grooming_report-case =
    Întâi ceva. În țara ta, o sesizare poate deschide un caz oficial. Poți întreba despre asta înainte să spui mai mult.

grooming_report-gb =
    Întâi ceva. În Marea Britanie, astfel de sesizări ajung la CEOP. Ține de poliție. Poate vorbi cu alți adulți ca să fii în siguranță.

grooming_report-md =
    În Moldova, SigurOnline primește sesizări despre răul de pe internet. Te poate ajuta și linia pentru copii, zi și noapte.

grooming_report-to =
    O sesizare te poate ajuta pe tine și pe alți copii. Nu trebuie să o faci și nu trebuie să fie azi.

    Un adult de partea ta o poate face cu tine. Întreabă întâi: „Ce se întâmplă apoi? Cine va ști?”

    Există și poze? În listă e un serviciu pentru asta. Dacă nu, nu ai nevoie de el. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .tell = Ajută-mă să spun cuiva
    .proof = Păstrez întâi dovezi
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

grooming_later =
    Dacă îți scrie din nou sau cu alt nume: nu răspunde. Arată celui care te ajută.

    Dor, furie, rușine: pot veni toate. E mai ușor când mai știe cineva.

    Poți cunoaște oameni și poți spune ce crezi pe internet în continuare. Nu ai stricat nimic.
    .feelings = Ajută-mă cu ce simt
    .accounts = Ascund unde sunt
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om
    .finish = Atât pentru acum

grooming_finish =
    Ai ascultat ce simți. E un lucru puternic. Un lucru pentru azi: stai lângă cineva în care ai încredere.

    Poți reveni oricând. Când închizi discuția, ea dispare de aici. Browserul poate ține minte pagina.
