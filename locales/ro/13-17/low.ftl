### A teenager does not want to live, or self-harms: wording where it should differ. Straight and calm. No method.

low_start =
    Mulțumesc că ești aici. Nu e vina ta că simți așa și nu e slăbiciune.

    Mai jos sunt oameni care vorbesc exact despre asta. Nu ai nevoie de cuvinte potrivite sau de un motiv „destul de grav”.

    Cum e chiar acum?
    .now = Pot să-mi fac rău sau să mă omor acum
    .hurt = M-am rănit
    .thoughts = Mă gândesc la moarte
    .harm = Mă rănesc ca să fac față
    .someone = Mi-e teamă pentru altcineva

low_now =
    Te rog, nu rămâne fără nimeni lângă tine. Mergi unde e cineva sau roagă pe cineva să vină.

    Pune distanță între tine și orice lucru cu care ți-ai putea face rău: mergi în altă cameră sau dă-l cuiva.

    Sună sau cere cuiva să sune: eu nu pot. Oricât de puternic e acum, se poate domoli. Trebuie doar să treci de clipa asta.
    .crisis = Vreau să vorbesc cu cineva

low_with =
    Bine că e cineva acolo. Poți spune: „Mă gândesc să îmi fac rău. Te rog, rămâi cu mine.”

    Puteți suna împreună. Sau poți doar să îi arăți acest ecran.
    .said = Am spus deja
    .reacts = Mi-e teamă să spun
    .crisis = Vreau să vorbesc cu altcineva

low_alone =
    Cine ar putea fi cu tine în ora următoare? Familia cuiva din prieteni, un vecin, cineva de la școală sau din grupul tău?

    „Nu sunt în siguranță acum. Poți să vii?” e de ajuns. Nu ai de dat explicații.
    .nobody = Nu e nimeni

low_no-call =
    Poți scrie cuiva: „Nu sunt în siguranță. Te rog, cheamă ajutor și vino.” Adaugă unde ești.

    Unele linii de criză răspund pe chat sau la mesaje: scrie pe card. Sau arată cuiva din apropiere: „Te rog, ajută-mă să sun.”
    .sent = Am rugat pe cineva
    .crisis = Arată-mi linii care răspund la mesaje

low_check-safe = Reușești să fii în siguranță deocamdată?

low_still =
    Mulțumesc pentru sinceritate. Atunci lasă pe cineva să fie cu tine sau sună, chiar acum.

    Nimic mare nu trebuie hotărât azi. Un apel, o ușă, un om.
    .crisis = Vreau să vorbesc cu cineva

low_safer =
    Ai trecut de clipa asta. Gândurile pot reveni în valuri; valurile și coboară, iar cu cineva care știe e mai ușor.

    Ce te-ar ajuta acum?
    .why = E ceva în spatele acestor gânduri
    .crisis = Vreau să vorbesc cu cineva
    .enough = Deocamdată e de ajuns

low_hurt =
    Mulțumesc că mi-ai spus. Eu nu te cert.

    Dacă sângerezi mult, ai luat ceva care îți poate face rău, te simți ciudat sau aproape leșini: ai nevoie de un medic acum, chiar dacă pare că trece.

    Sună sau spune cuiva din apropiere. Eu nu pot suna pentru tine.
    .here = Mă ajută cineva
    .small = E o rană ușoară

low_small =
    Și rănile ușoare merită grijă: apă curată, ceva curat pe deasupra și cineva care să se uite dacă se înroșește, arde sau nu se închide.

    Și ce e dedesubt merită grijă. Nu trebuie să o câștigi.
    .worse = Se agravează
    .crisis = Vreau să vorbesc cu cineva
    .enough = Deocamdată e de ajuns

low_thoughts =
    Mulți oameni se gândesc la un moment dat la moarte. Un gând nu e o hotărâre și nu trebuie să îl urmezi.

    Dacă vorbești despre asta, nu se face mai rău. Pentru cei mai mulți, apăsarea scade puțin.

    Ce se apropie cel mai mult?
    .soon = Am un plan sau un moment ales
    .why = E ceva în spatele acestor gânduri

low_harm =
    Mulți care se rănesc încearcă să treacă prin sentimente prea grele. Nu e ca să atragă atenția și nu e un motiv de rușine.

    Se poate schimba, de obicei nu dintr-odată și mai ușor cu sprijin. Dorința de a găsi alte căi e un început.
    .wave = Impulsul e aici acum
    .die = Mă gândesc și la moarte
    .hurt = Am o rană chiar acum
    .crisis = Vreau să vorbesc cu cineva

low_wave =
    Impulsurile urcă și coboară ca valurile. Nu trebuie să le învingi, doar să lași timpul să treacă: câteva minute, apoi încă vreo câteva.

    Alege ceva: mergi la cineva. Mergi repede. Apă rece pe mâini. Muzică tare. Scrie tot și rupe foaia.

    Ține departe lucrurile pe care le-ai putea folosi împotriva ta, până trece.
    .crisis = Vreau să vorbesc cu cineva

low_why =
    Există ajutor și pentru ce e în spate, și nu trebuie să îmi dai detalii. E ceva de aici?
    .online = Ură sau bullying
    .picture = Cineva are poze cu mine
    .home = Acasă nu sunt în siguranță
    .tired = Epuizare, tristețe sau teamă

low_plan =
    Un plan de siguranță pentru zile grele. Parcurge-l în minte sau pe hârtie, nu aici.

    Semnele mele de avertizare. Ce mă ajută să trec de o oră. Un loc unde sunt mai în siguranță.

    Doi oameni pe care îi pot contacta și o linie deschisă noaptea. Ce voi ține departe de mine și cine l-ar putea păstra.
    .crisis = Arată-mi linii unde pot suna
    .enough = Deocamdată e de ajuns

low_keep =
    Pe hârtie, în buzunar, sau la cineva care îl poate folosi împreună cu tine. Ajută să îl citești o dată într-o zi liniștită.

    Dacă cineva îți umblă prin telefon sau prin lucruri, ține-l în minte sau la cineva din prieteni.
    .crisis = Arată-mi linii unde pot suna
    .enough = Deocamdată e de ajuns

low_tell =
    Alege un adult căruia ți-ai putea imagina că îi spui. Poți vorbi, poți scrie sau îi poți arăta asta:

    „Nu mi-e bine. Mă tot gândesc la moarte și am nevoie să mă asculți și să mă ajuți să găsesc sprijin.”

    Tu hotărăști cât mai spui. Prima propoziție e cea grea.
    .reacts = Și dacă reacționează rău?
    .told = Am spus deja cuiva
    .enough = O fac mai târziu

low_reacts =
    Unii adulți intră în panică, se supără sau tac, pentru că se sperie. Nu înseamnă că ai greșit spunând.

    Poate ajuta: „Nu am nevoie de o soluție, te rog doar să rămâi cu mine.” Dacă nu răspund bine, poate o va face următorul om.
    .now = Pot să-mi fac rău sau să mă omor acum
    .enough = Deocamdată e de ajuns

low_crisis =
    Acești oameni vorbesc zi de zi despre asta. Poți tăcea sau poți spune doar: „Nu mai vreau să trăiesc.”

    Dacă o viață e în pericol, unii trebuie să trimită ajutor. Poți întreba întâi despre asta. Cuvântul { $safe-word } te duce oricând la oameni.
    .now = Pot să-mi fac rău sau să mă omor acum
    .call = Ce se întâmplă când sun?
    .told = Ar spune cuiva?
    .enough = Deocamdată e de ajuns

low_stop =
    Ești aici, și asta contează. Sunt doar un program; oamenii pot fi alături de tine cum eu nu pot.

    Azi: stai cu cineva, spune unui om. În zilele următoare: roagă un adult să te ajute să găsești sprijin de durată, ca un medic sau un psiholog.

    Dacă revine: „Ajutor” sau { $safe-word }, la orice oră. Când închizi discuția, ea se șterge aici.
