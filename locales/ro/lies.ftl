### Lies and rumours about a child, or about the child's group. Never repeat the lie, never name who spreads it.

lies_start =
    Cineva spune minciuni despre tine. E nedrept și nu e vina ta. Ai dreptul să vorbești și ai dreptul la un nume bun.

    Te rog, nu-mi spune minciuna sau nume. Dacă primești și amenințări, alege întâi asta. Cine răspândește minciuna?
    .threat = Primesc și amenințări
    .known = O persoană cunoscută
    .strangers = Oameni necunoscuți
    .press = Presa, autorități, oameni celebri
    .people = Vreau să vorbesc cu un om

lies_known =
    Doare mai tare când cunoști persoana. Nu trebuie să afli cine a început.

    De unde o cunoști? Fără nume, te rog.
    .school = De la școală sau din zonă
    .ex = O fostă prietenie sau ex
    .group = Din grupul nostru
    .home = De acasă
    .unsure = Nu știu sigur cine e

lies_school =
    Nu trebuie să mergi de la unul la altul ca să explici. E prea mult pentru un singur copil.

    Un adult de partea ta poate vorbi cu școala. Prietenii buni pot spune: „Nu e adevărat. Oprește-te, te rog.”
    .tell = Ajută-mă să-i spun unui adult
    .friends = Ce pot face prietenii mei?
    .body = E despre corpul meu sau iubire
    .proof = Păstrez dovezi și raportez
    .people = Vreau să vorbesc cu un om

lies_group =
    Și într-un grup oamenii se pot răni între ei. Locul tău e tot acolo. Munca ta contează.

    Roagă pe cineva corect să vă aducă la un loc. Nu trebuie să răspunzi în chat.
    .tell = Cine ar putea fi corect?
    .answer = Să răspund?
    .feelings = Simt că nu am pe nimeni
    .people = Vreau să vorbesc cu un om

lies_about =
    Despre ce e minciuna? Doar ce fel de lucru, te rog.
    .body = Corpul meu sau iubire
    .paid = Că iau bani sau sunt împotriva țării
    .crime = Că am încălcat o lege
    .family = Familia mea
    .else = Altceva

lies_body =
    E greșit să se vorbească așa despre corpul unui copil. Nu trebuie să dai nimănui un răspuns. Nu ai nimic de dovedit.

    Există și o poză? Nu trebuie să o arăți sau să o descrii.
    .picture = Există o poză adevărată
    .fake = Există o poză falsă
    .proof = Doar vorbe. Păstrez dovezi
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

lies_loyalty =
    Mulți copii care spun ce cred aud asta. Unora le e mai ușor să zică așa decât să te asculte.

    Poți gândi cu mintea ta. Ai dreptul la părerea ta.
    .answer = Să răspund?
    .officials = E în presă sau de la autorități
    .friends = Ce pot face prietenii mei?
    .proof = Păstrez dovezi și raportez

lies_crime =
    Atunci te rog să nu răspunzi fără un adult. Nici online, nici când sună cineva. Nu e treaba ta să dovedești ceva.

    Arată-i asta azi unui adult de partea ta. El poate întreba un avocat sau o organizație pentru drepturi.
    .tell = Ajută-mă să spun cuiva
    .officials = E de la poliție sau autorități
    .defender = Cine ajută apărătorii?
    .proof = Păstrez dovezi și raportez

lies_family =
    Când minciunile lovesc familia, poate părea vina ta. Nu e. Cine minte a făcut asta.

    Poate ajuta să afle familia întâi de la tine. Un adult de partea ta poate fi lângă tine.
    .tell = Ajută-mă să le spun
    .angry = Acum mi-e frică de ei
    .posted = Au publicat adresa noastră
    .answer = Să răspundem?

lies_press =
    E mult pentru un copil. Adulții trebuie să ducă asta împreună cu tine. Nu trebuie să vorbești cu niciun reporter.

    Un adult care ajută grupul poate cere o corectare. Poate întreba și un avocat.
    .officials = E de la poliție sau autorități
    .defender = Cine ajută apărătorii?
    .tell = Ajută-mă să spun cuiva
    .proof = Păstrez dovezi și raportez

lies_answer-tg =
    Întâi un lucru. În Togo poate conta o postare, o distribuire sau chiar un like. Întreabă un adult care te sprijină înainte să răspundă cineva.

lies_answer-th =
    Întâi un lucru. În Thailanda, un răspuns public poate aduce alte necazuri. Întreabă un adult care te sprijină înainte să posteze cineva.

lies_answer-adult =
    Nu trebuie să răspunzi. Te rog, nu da minciuna mai departe, nici ca să spui că nu e adevărat. Așa crește.

    Adulții de partea ta pot răspunde pentru tine. Ajunge o frază scurtă și adevărată.
    .tell = Ajută-mă să întreb un adult
    .friends = Ce pot face prietenii mei?
    .proof = Păstrez dovezi și raportez
    .later = Ce pot face mai târziu?

lies_answer-group =
    Tu alegi dacă răspunzi sau nu. Te rog, nu da minciuna mai departe, nici ca să spui că nu e adevărat. Așa crește.

    Dacă răspunzi, fă-o o singură dată, cu grupul tău. Nu trebuie să câștigi în fața tuturor.
    .words = Ce am putea scrie?
    .silence = Și dacă tăcem?
    .friends = Ce pot face prietenii mei?
    .proof = Păstrez dovezi și raportez

lies_answer-words =
    Scurt, calm, adevărat. Spuneți ce e corect, nu ce e greșit. De exemplu: „Suntem un grup de copii. Noi hotărâm. Întrebați-ne.”

    Fără nume, fără jigniri, fără link la minciună. Cineva de încredere să citească întâi.
    .friends = Cine ne dă mesajul mai departe?
    .proof = Păstrez dovezi și raportez
    .later = Ce putem face mai târziu?

lies_silence =
    Și tăcerea e o alegere. Multe minciuni obosesc când nu le hrănește nimeni.

    Poți tăcea față de ei și totuși vorbi cu alții. Spune adevărul oamenilor importanți pentru tine.
    .friends = Ce pot face prietenii mei?
    .feelings = E atât de nedrept
    .proof = Păstrez dovezi și raportez
    .later = Ce pot face mai târziu?

lies_friends =
    Prietenii pot spune: „Nu e adevărat. Noi știm cum e.” Pot raporta. Și pot să nu dea mai departe.

    Roagă-i să nu se certe și să nu caute vinovatul. Ar putea lovi pe cineva care nu a făcut nimic.
    .proof = Păstrez dovezi și raportez
    .copy = Există un cont fals cu mine
    .hate = Acum mă atacă mulți
    .later = Ce pot face mai târziu?

lies_people =
    Oamenii aceștia ascultă când ceva e nedrept și doare. Nu-ți spun că trebuie să rabzi.

    Eu sunt un program. Nu pot suna în locul tău. Poți începe așa: „Se spun minciuni despre mine. Mă doare mult.” Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .about = Arată-mi pașii
    .tell = Ajută-mă să spun cuiva apropiat
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

lies_defender =
    Aceste grupuri cunosc bine astfel de minciuni. Ajută oameni care apără drepturi. Unele vorbesc doar cu adulți.

    De aceea le poate scrie un adult care te sprijină. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .tell = Ajută-mă să găsesc un adult
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

lies_later =
    Nu căuta minciuna în fiecare zi. Cineva dintre prieteni se poate uita o dată pe săptămână.

    Verifică cine îți poate vedea conturile. Și odihnește-te: minciunile obosesc.

    O minciună nu schimbă cine ești. Vocea ta contează.
    .feelings = Încă mă doare mult
    .accounts = Conturi mai sigure
    .people = Vreau să vorbesc cu un om
    .finish = Atât pentru acum

lies_finish =
    Nu ai lăsat o minciună să hotărască pentru tine. Un lucru pentru azi: spune-i cuiva cum te simți.

    Poți reveni oricând. Dacă închizi discuția, dispare de aici. Browserul poate ține minte pagina.
