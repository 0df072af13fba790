### Location, for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

location_start =
    Unde ești te privește pe tine, iar alegerea de a arăta asta ar trebui să fie a ta. Te rog, nu-mi spune locul. Ce se potrivește?

location_turned-up =
    Așa ceva sperie, și nu e vina ta. Stai printre oameni în zilele următoare, schimbă puțin drumurile obișnuite și spune-le unui adult de partea ta și grupului tău. Te rog, fără confruntări cu acea persoană.

    Cine e? Nu e nevoie de nume.
    .ex = Persoana iubită sau ex

location_how-knew =
    Adesea e o postare, o locație partajată, un grup de chat sau o rutină pe care o vede oricine. Ce ar putea fi?

location_family =
    În unele familii e o înțelegere, în altele e control. Una corectă spune cine se uită, când și de ce, și se rediscută pe măsură ce crești. Cum e pentru tine?

location_agreed =
    Bine. Atunci merită să vezi din când în când cine e pe listă și dacă nu s-a strecurat cineva.

location_talk =
    Ajută o ofertă: „Scriu când ajung și când plec, iar între timp nu vă uitați. Peste o lună vedem cum a fost.” Cum ar primi asta?

location_who-sees =
    Patru lucruri o pot arăta: aplicații cu acces la locație, o hartă partajată sau un serviciu de găsire, postările tale și oamenii care îți știu drumurile. La ce vrei să te uiți?

location_shared-map =
    O hartă partajată e utilă într-o excursie, dar zi de zi înseamnă mult. Poți opri sau poți partaja doar o oră. Nu datorezi nicio explicație. Cum e pentru tine?

location_pressure =
    Să știe toată ziua unde ești nu dovedește prietenia sau iubirea. „Scriu când ajung” e un răspuns. Cum ar primi asta?

location_settings =
    Cine te urmărește poate observa o schimbare, deci dacă ți-e frică, fă întâi un plan. Altfel: în setările telefonului, la locație, permite-o doar în timpul folosirii și doar la hărți. Camera, browserul și rețelele sociale merg fără.

    Apoi verifică o dată pe lună lista oamenilor din serviciul de găsire și din hărțile partajate. Ce se potrivește?

location_network =
    Nu. Antenele operatorului știu de un telefon pornit, orice ai seta, iar autoritățile pot cere datele. Ceilalți oameni nu le văd. Fără acces pentru aplicații, dispare totuși cea mai mare parte din ce pot afla alții. Ce ar ajuta acum?

location_posts =
    Indicatoarele, uniformele, o vedere de la geam și orele regulate trădează locuri. O postare peste o oră, din altă parte, schimbă mult. La ce vrei să te uiți?

location_routine =
    O rutină se poate citi din câteva postări. Lasă deoparte orele, stațiile și poarta școlii; postează la ore diferite. Până atunci ajută să mergi cu cineva.

location_old =
    Începe cu profilul, apoi check-in-urile, apoi pozele din jurul casei și al școlii. Unele aplicații pot ascunde deodată toate postările vechi. Roagă-ți prietenii să scoată etichetele. Ce vrei să faci?

location_hidden =
    Camerele pot scrie ora și locul în fișier. Oprește locația pentru cameră și trimite o captură de ecran sau o copie trecută printr-o aplicație care scoate astfel de date.

location_people-br =
    În Brazilia, dacă spui unui serviciu de ajutor, poate începe un caz: poate ajunge într-o zi la consiliul de protecție a copilului. Poți întreba ce urmează înainte să-ți spui povestea.

location_people =
    Oamenii aceștia ascultă copii și adolescenți. Poți întreba întâi ce păstrează și cui ar spune.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția, deci următorul pas e al tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.

location_done =
    Acum: postează mai târziu, nu live. Mai târziu: o privire pe lună la lista oamenilor și aplicațiilor care pot vedea unde ești.

    Butonul „Ajutor” arată oameni cu care poți vorbi. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
