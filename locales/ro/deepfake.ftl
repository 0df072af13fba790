### A fake picture, voice or video of a child. Take it as seriously as a real one. No sexual detail.

deepfake_start =
    Cineva a făcut un fals cu tine. Nu e adevărat, dar durerea e adevărată. Nu e vina ta. Nu tu ai făcut ce se vede acolo.

    Sunt lucruri care ajută. Nu trebuie să te uiți din nou la el. Ce ți se potrivește acum?
    .body = Arată corpul meu
    .not-body = E despre altceva
    .people = Vreau să vorbesc cu un om
    .low = Nu mai vreau să trăiesc
    .in-danger = Sunt în pericol acum

deepfake_body =
    Îmi pare rău. E greșit să se facă un astfel de fals cu un copil. Primești același ajutor ca pentru o poză adevărată.

    Te rog, nu-l salva și nu-l trimite mai departe. Nici ca dovadă. Ajung cuvintele și numele contului.

    Ce se potrivește cel mai bine?
    .threat = Mă amenință cu el
    .school = Circulă prin școală
    .online = E pe internet
    .know-maker = Știu cine l-a făcut
    .people = Vreau să vorbesc cu un om

deepfake_body-online =
    Un adult de partea ta poate raporta împreună cu tine. Alegeți un motiv ca „fals” sau „poză cu corpul unui copil”.

    Există și un serviciu gratuit. El ajută aplicațiile să găsească astfel de poze. Primește și falsuri.
    .tool = Arată-mi serviciul
    .how = Arată-mi cum raportez
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

deepfake_school =
    Nu trebuie să rezolvi asta fără ajutor. Un adult de partea ta poate cere școlii să facă ceva.

    Școala le poate spune tuturor să se oprească și să șteargă. Nimeni de acolo nu trebuie să se uite. Poți spune asta.

    Te rog, nu te duce tu la cine l-a făcut. Lasă adulții să vorbească.
    .tell = Ajută-mă să spun cuiva
    .tool = Poate fi șters?
    .cruel = Unii se poartă urât cu mine
    .people = Vreau să vorbesc cu un om
    .next-step = Ce urmează?

deepfake_maker =
    Poate durea și mai tare când cunoști persoana. Te rog, nu merge fără un adult la acea persoană. Ar putea șterge dovezile.

    Spune-i unui adult de partea ta ce știi. Nu trebuie să știi totul sigur.
    .school = E cineva de la școală
    .home = E cineva de acasă
    .threat = Primesc amenințări
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

deepfake_what =
    Bine. Ce face falsul? Te rog, nu-mi spune detalii.
    .words = Mă face să spun lucruri false
    .mock = Își bate joc de mine
    .money = Le cere altora bani
    .threat = Mă amenință cineva cu el
    .school = Circulă prin școală

deepfake_words =
    Cineva îți pune în gură vorbe care nu sunt ale tale. E urât. Adesea vor să te facă să taci. Vocea ta adevărată rămâne a ta.

    Te rog, nu-l da mai departe, nici ca să spui că e fals. Așa ajunge la și mai mulți.
    .proof = Păstrez dovezi și raportez
    .answer = Cum spunem că e fals?
    .officials = Autoritățile îl folosesc
    .believed = Oamenii îl cred
    .people = Vreau să vorbesc cu un om

deepfake_believed =
    Doare când oamenii cred așa ceva. Multe falsuri par adevărate. Nu trebuie să convingi pe toată lumea.

    Începe cu oamenii importanți pentru tine. Poți spune: „E un fals. Eu nu am spus asta.”
    .answer = Cum spunem asta în public?
    .feelings = Mă simt foarte rău
    .hate = Mă atacă din cauza asta
    .people = Vreau să vorbesc cu un om

deepfake_answer-careful =
    Întâi un lucru. Unde locuiești tu, un răspuns public poate aduce alte necazuri. Vorbiți cu un adult care vă sprijină înainte să posteze cineva.

deepfake_answer-adult =
    Lasă adulții de partea ta să răspundă pentru tine. Ajunge o frază calmă. Nu trebuie să arate falsul.

    De exemplu: „Acest video e fals. Nimeni nu a spus asta.” Nu e nevoie de ceartă sub postare.
    .tell = Ajută-mă să întreb un adult
    .proof = Păstrez dovezi și raportez
    .later = Ce pot face mai târziu?

deepfake_answer-group =
    Grupul tău poate răspunde o singură dată. Scurt, calm și adevărat. De exemplu: „Acest video e fals. Nimeni nu a spus asta.”

    Nu arătați falsul și nu puneți link la el. Roagă-ți prietenii să nu se certe. Tu poți sta deoparte.
    .campaign = Cum vorbim mai în siguranță?
    .defender = Cine ajută grupuri ca al nostru?
    .proof = Păstrez dovezi și raportez
    .later = Ce pot face mai târziu?

deepfake_mock =
    O glumă e bună doar când pot râde toți. Asta nu e în regulă și ai voie să o spui.

    Roagă-ți prietenii să nu dea mai departe. Un adult de partea ta poate ajuta să fie șters.
    .school = Circulă prin școală
    .proof = Păstrez dovezi și raportez
    .tell = Ajută-mă să spun cuiva
    .feelings = Mi-e foarte rușine

deepfake_money =
    Atunci anunță oamenii repede, cu vocea ta. Vorbește cu ei sau folosește altă aplicație.

    Poți spune: „Cineva folosește un fals cu mine. Nu trimiteți bani. Întrebați-mă întâi față în față.”
    .proof = Păstrez dovezi și raportez
    .copy = Există și un cont fals
    .tell = Ajută-mă să spun cuiva
    .later = Ce pot face mai târziu?

deepfake_safe-now =
    Ai făcut mult. Hai să ne oprim o clipă.

    Ești în siguranță acum? Față de alți oameni și față de gândul de a-ți face rău?

deepfake_people =
    Oamenii aceștia știu despre falsuri. Le iau în serios. Nu au nevoie să vadă falsul.

    Poți începe așa: „Există o poză falsă cu mine.” Eu sunt un program. Nu pot suna în locul tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .what = Arată-mi pașii
    .tell = Ajută-mă să spun cuiva apropiat
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

deepfake_defender =
    Aceste grupuri ajută oameni care apără drepturi. Unele vorbesc doar cu adulți.

    De aceea le poate scrie un adult care te sprijină. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

deepfake_later =
    Nu trebuie să îl tot cauți tu. Prietenii se pot uita din când în când. Pot raporta din nou.

    Un fals spune ceva despre cine l-a făcut. Nu spune nimic despre tine. Ai voie să vorbești și să-ți arăți fața mai departe.
    .feelings = Nu-mi iese din cap
    .accounts = Conturi mai sigure
    .people = Vreau să vorbesc cu un om
    .finish = Atât pentru acum

deepfake_finish =
    Tu știi ce e adevărat, și la fel știu cei apropiați. Un lucru pentru azi: spune-i unuia dintre ei.

    Poți reveni oricând. Dacă închizi discuția, dispare de aici. Browserul poate ține minte pagina.
