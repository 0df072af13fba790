### Someone pretends to be the child, or the child's group, with a fake account. Never ask for the account's name.

fake-me_start =
    Cineva se dă drept tine? E nedrept și supărător. Nu e vina ta. Și există pași clari.

    Apasă ce se potrivește sau scrie pe scurt. Te rog, fără nume și fără nume de conturi.
    .me = Există o copie a mea
    .group = Există o copie a grupului
    .real-one = Cineva e în contul meu adevărat
    .body = Arată poze cu corpul
    .threat = Primesc și amenințări

fake-me_me =
    Nu trebuie să te uiți mereu la el. Cineva dintre prieteni se poate uita. Ce face contul fals?
    .writes = Le scrie prietenilor mei
    .money = Cere bani sau poze
    .mean = Postează răutăți sau minciuni
    .quiet = Nimic încă. Doar există
    .known = Cred că știu cine e

fake-me_body =
    Îmi pare rău. E greșit și nu e vina ta. Te rog, nu salva poza și nu o trimite mai departe.

    Există ajutor chiar pentru asta. Poza e adevărată sau inventată?
    .real = E o poză adevărată
    .fake = E o poză inventată
    .people = Vreau să vorbesc cu un om

fake-me_warn =
    Spune-le prietenilor chiar azi. Vorbește cu ei sau folosește altă aplicație.

    Poți spune: „Contul acela nu sunt eu. Nu-i răspundeți. Raportați-l și nu vă întâlniți cu nimeni de acolo.”
    .report = Cum îl raportez?
    .money = Le cere bani
    .met = Vrea să se întâlnească cu ei
    .next-step = Păstrez dovezi, apoi blochez

fake-me_money =
    Atunci anunță oamenii repede. Sună-i sau roagă un adult de partea ta să sune.

    Poți spune: „Un cont fals folosește numele meu. Nu trimiteți bani, coduri sau poze. Spuneți-mi dacă v-a cerut ceva.”
    .paid = Cineva a trimis deja ceva
    .report = Cum îl raportez?
    .tell = Ajută-mă să spun cuiva

fake-me_paid =
    E vina contului fals. Nu e vina ta și nici a celui care a trimis.

    Persoana se poate opri acum și poate păstra mesajele. Au fost bani? Un adult poate întreba dacă plata se poate opri.
    .tell = Ajută-mă să-i spun unui adult
    .report = Cum îl raportez?
    .people = Cine ne poate ajuta?

fake-me_mean =
    Doare când alții cred că tu scrii așa ceva. Nu tu ai scris.

    De ce ai cea mai mare nevoie?
    .once = Să spun că nu sunt eu
    .hate = Mă atacă din cauza asta
    .police = M-au întrebat poliția sau autorități
    .report = Cum îl raportez?
    .tell = Vreau să-i spun unui adult

fake-me_once =
    Spune o singură dată, calm, de pe contul tău adevărat. De exemplu: „Există un cont fals cu numele meu. Nu am scris nimic de acolo.”

    Nu trebuie să răspunzi la fiecare comentariu. Prietenii pot spune asta pentru tine.
    .report = Cum îl raportez?
    .friends = Păstrez dovezi cu ce a scris
    .later = Ce pot face mai târziu?

fake-me_maker =
    Poate e așa, poate nu. Nu trebuie să știi cine e ca să primești ajutor.

    Te rog, nu merge fără un adult la acea persoană. Spune-i unui adult de partea ta ce ai observat.
    .trap = Vreau să-i întind o capcană
    .home = E cineva de acasă
    .report = Cum îl raportez?
    .tell = Ajută-mă să spun cuiva

fake-me_no-trap =
    Înțeleg că vrei asta. Dar o capcană te poate răni. Și poate părea că tu ai făcut falsul.

    Calea mai puternică: păstrezi dovezi, raportezi, spui cuiva. Restul pot face adulții.
    .report = Cum îl raportez?
    .tell = Ajută-mă să spun cuiva
    .feelings = Mă înfurie tare

fake-me_group =
    Spune-i grupului imediat, dar nu prin acea aplicație. Vorbiți față în față sau la telefon.

    Hotărâți împreună cine raportează și cine anunță oamenii. Vocea voastră adevărată merge mai departe. Ce face falsul?
    .supporters = Le scrie celor ce ne urmăresc
    .money = Cere bani
    .plans = Cheamă oamenii undeva
    .report = Nimic încă. Cum îl raportez?
    .defender = Cine ajută grupuri ca al nostru?

fake-me_group-warn =
    Scrieți un mesaj clar pe pagina adevărată: „Acesta e singurul nostru cont aici. Altul ne folosește numele. Vă rugăm să-l raportați.”

    Rugați grupuri de încredere să dea mesajul mai departe. Fixați-l sus câteva zile.
    .report = Cum îl raportăm?
    .campaign = Cum vorbim mai în siguranță?
    .later = Ce putem face mai târziu?

fake-me_group-plans =
    Atunci siguranța oamenilor e pe primul loc. Spuneți repede tuturor, cu vocea dacă se poate: „Nu mergeți acolo. Nu e de la noi.”

    Rugați azi un adult aliat să ajute. Uitați-vă și cine e în chatul vostru.
    .supporters = Cum îi anunțăm pe ceilalți?
    .members = Cine e în chatul nostru?
    .defender = Cine ajută grupuri ca al nostru?
    .tell = Ajută-mă să-i spun unui adult

fake-me_report =
    Un adult de partea ta poate raporta cu tine. Alegeți motivul „se dă drept mine” sau „cont fals”.

    Pot raporta și prietenii. Întâi, cineva dintre ei salvează ce arată contul. Nu și dacă arată poze cu corpul.
    .proof = Păstrez dovezi, apoi raportez
    .id = Aplicația îmi cere actul
    .refused = Aplicația nu a făcut nimic
    .later = Gata. Și mai târziu?

fake-me_id =
    Unele aplicații vor să vadă cine ești. Sau cer semnătura unui adult. Fă asta doar în aplicație, cu un adult.

    Nu trimite niciodată un act cuiva într-un chat.
    .no-id = Nu am act sau nu am adult
    .tell = Ajută-mă să întreb un adult
    .later = Ce pot face mai târziu?

fake-me_no-id =
    Nu e vina ta. Prietenii tăi pot raporta oricum. În multe aplicații nu trebuie act.

    Întreabă o linie de ajutor pentru necazuri online. Poate cunosc altă cale.
    .people = Arată-mi o astfel de linie
    .tell = Ajută-mă să spun cuiva
    .later = Ce pot face mai târziu?

fake-me_people =
    Oamenii aceștia știu despre conturi false. Tu alegi ce le spui. Nu trebuie să trimiți întâi un act.

    Eu sunt un program. Nu pot suna în locul tău. Poți spune: „Cineva se dă drept mine. Aplicația nu ajută.” Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .tell = Ajută-mă să spun cuiva apropiat
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

fake-me_defender =
    Aceste grupuri ajută oameni care apără drepturi. Unele vorbesc doar cu adulți.

    De aceea le poate scrie un adult care vă sprijină grupul. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .later = Ce putem face mai târziu?
    .finish = Atât pentru acum

fake-me_later =
    Uită-te din nou peste o săptămână sau roagă pe cineva. Dacă apare alt fals, aceiași pași merg din nou.

    Folosește poze diferite în public și cu prietenii. Așa se vede mai ușor o copie.

    Numele tău e al tău. Poți vorbi mai departe cu vocea ta.
    .accounts = Cum îmi apăr contul adevărat
    .feelings = Nu-mi iese din cap
    .people = Vreau să vorbesc cu un om
    .finish = Atât pentru acum

fake-me_finish =
    Acum știi pașii. Un lucru pentru azi: spune-le celor apropiați care cont e chiar al tău.

    Poți reveni oricând. Dacă închizi discuția, dispare de aici. Browserul poate ține minte pagina.
