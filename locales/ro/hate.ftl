### Hate, bullying and pile-ons, often because of who a child is or what the child stands for.

hate_start =
    Vorbele crude dor, și pe ecran. Nu e vina ta. Ai dreptul să fii cine ești și să spui ce crezi.

    Întâi: e ceva mai mult decât vorbe crude?
    .threat = Da, mă amenință
    .posted = Da, au publicat lucruri private
    .low = Nu mai vreau să trăiesc
    .people = Vreau să vorbesc cu un om
    .go-on = Nu, e ură și vorbe rele

hate_pause =
    Nu trebuie să mai citești niciunul acum. Lasă telefonul puțin. Sau dă-l unui prieten.

    Dă aerul afară încet. Simte podeaua sub tine. Apoi: ce e mai aproape?
    .one = E un singur om
    .many = Sunt mulți oameni
    .school = Sunt cei de la școală
    .who-i-am = E despre cine sunt
    .campaign = E despre lucrurile pe care le apăr

hate_one =
    Și un singur om poate răni mult. Nu trebuie să răspunzi. Nu trebuie să aștepți până se oprește.

    Ai voie să închizi ușa. Un adult de partea ta te poate ajuta cu dovezile și cu blocarea.
    .proof = Păstrez dovezi, apoi blochez
    .answer = Să răspund?
    .partner = E iubita sau iubitul meu
    .tell = Vreau să spun cuiva
    .people = Vreau să vorbesc cu un om

hate_many =
    Când scriu atât de mulți, pare toată lumea. Nu e. Sunt câțiva oameni care fac zgomot mare.

    Poți opri comentariile o vreme. Prietenii pot citi pentru tine. Nu trebuie să vezi tot.
    .friends = Cum pot ajuta prietenii?
    .proof = Păstrez dovezi, apoi blochez
    .answer = Să răspund?
    .days = Durează de zile întregi
    .people = Vreau să vorbesc cu un om

hate_school =
    Atunci nu se termină când lași telefonul. E foarte greu. Și nu ar trebui să fie așa.

    Un adult de partea ta poate vorbi cu școala. Școala trebuie să aibă grijă de tine.
    .tell = Ajută-mă să spun cuiva
    .plan = Fac un plan pentru școală
    .left-out = M-au părăsit și prietenii
    .proof = Păstrez dovezi, apoi blochez
    .people = Vreau să vorbesc cu un om

hate_left-out =
    Asta doare în felul ei. Unii prieteni se sperie și se retrag. Nu înseamnă că valorezi mai puțin.

    Pentru început ajunge un singur om bun. Poate fi cineva mai mare sau din alt loc.
    .tell = Cine ar putea fi?
    .feelings = Simt că nu am pe nimeni
    .people = Vreau să vorbesc cu un om
    .later = Ce pot face mai târziu?

hate_identity =
    Nu e nimic rău în cine ești. Nici pielea, nici credința, nici corpul, nici locul de unde vii. Nici pe cine iubești.

    Ce fac ei e nedrept. Poți raporta. În aplicații motivul se numește adesea „ură”.
    .not-out = Cei de aici nu trebuie să știe
    .friends = Cum pot ajuta prietenii?
    .proof = Păstrez dovezi, apoi blochez
    .answer = Să răspund?
    .people = Vreau să vorbesc cu un om

hate_not-out =
    Atunci tu alegi cine știe. Poți primi ajutor și poți păstra asta pentru tine. Spune doar: „Oamenii sunt cruzi cu mine pe internet.”

    Dacă raportezi postări, fă-o unde nimeni nu îți vede ecranul. Ce te îngrijorează cel mai mult?
    .home = Atunci poate acasă nu e sigur
    .posted = Cineva le-a spus altora despre mine
    .people = Vreau să vorbesc cu un om
    .proof = Țin dovezile într-un loc sigur

hate_campaign =
    Tu spui ce crezi și unii vor să taci. Nu e un preț pe care trebuie să îl plătești. Ai dreptul să vorbești.

    Tu alegi ce urmează: răspunzi, lași pe alții să răspundă sau te odihnești. Toate sunt în regulă.
    .answer = Să răspund?
    .friends = Cum poate ajuta grupul nostru?
    .break = Am nevoie de o pauză
    .safer = Cum vorbim mai în siguranță?
    .proof = Păstrez dovezi, apoi blochez

hate_answer-careful =
    Întâi ceva. Acolo unde trăiești, chiar un răspuns sau un like poate aduce necazuri. Întreabă un adult de partea ta înainte să postezi.

hate_answer-ask =
    Nu le datorezi un răspuns. Există trei căi și tu alegi.

    Taci. Sau răspunzi o dată, calm. Sau lași prietenii și aliații să răspundă. Certurile lungi hrănesc de obicei ura.
    .quiet = Deocamdată tac
    .once = Răspund o singură dată
    .allies = Las pe alții să răspundă
    .proof = Păstrez dovezi, apoi blochez

hate_answer-once =
    Scrie scurt și adevărat. Scrie cu cineva de partea ta. Așteaptă o noapte, apoi citește din nou.

    De exemplu: „Rămân la ce am spus. La insulte nu răspund.” Nu trebuie să citești ce vine după.
    .friends = Prietenii citesc răspunsurile
    .proof = Păstrez dovezi, apoi blochez
    .break = Și apoi o pauză

hate_friends =
    Prietenii sunt puternici aici. Ai putea scrie: „Te rog, citește comentariile pentru mine. Raportează-le pe cele rele. Nu te certa cu ei.”

    Și: „Te rog, scrie ceva frumos.” Puteți face cu rândul. Nimeni nu ar trebui să citească ură toată ziua.
    .break = Am nevoie și de o pauză
    .proof = Păstrez dovezi, apoi blochez
    .nobody = Nu am pe nimeni pentru asta
    .later = Ce pot face mai târziu?

hate_break =
    O pauză nu înseamnă că renunți. Poți lăsa telefonul o oră sau o săptămână. Poți reveni când vrei.

    Fă ceva cu mâinile sau cu corpul. Stai cu cineva care ține la tine.
    .calm = Ajută-mă să mă liniștesc acum
    .friends = Cine e atent cât mă odihnesc?
    .feelings = Vorbele nu îmi ies din cap
    .later = Ce pot face mai târziu?

hate_days =
    Zile întregi așa ar fi prea mult pentru oricine. Dormi rău, nu mănânci, plângi: corpul tău spune stop.

    Nu ar trebui să duci asta fără ajutor. Ce e mai aproape?
    .low = Nu mai vreau să trăiesc
    .worn-out = Simt oboseală și gol
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

hate_people =
    Acești oameni ascultă copii în fiecare zi. Acolo poți plânge, te poți supăra sau poți spune puțin.

    Sunt un program. Nu pot suna pentru tine. Ai putea începe așa: „Oamenii sunt cruzi cu mine. Nu mai pot.” Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .what = Arată-mi pașii
    .tell = Ajută-mă să spun cuiva apropiat
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

hate_later =
    Întoarce-te încet. Citește întâi mesajele bune sau stai cu un prieten alături. Tu alegi cine îți poate scrie.

    Dacă începe din nou, nu pornești de la zero. Ai acum un plan și oameni.

    Ce spun ei nu e adevărul despre tine.
    .feelings = Încă doare foarte tare
    .friend = Vreau să ajut și un prieten
    .people = Vreau să vorbesc cu un om
    .finish = Atât pentru acum

hate_finish =
    Ai avut grijă de tine azi. Asta valorează mai mult decât orice răspuns pentru ei. Un lucru acum: stai lângă cineva bun.

    Poți reveni oricând. Când închizi discuția, ea dispare de aici. Browserul poate ține minte pagina.
