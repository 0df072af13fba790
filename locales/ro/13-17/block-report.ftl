### Blocking and reporting, for teenagers: how to make a report count, and what to weigh first.

block-report_start =
    Blocarea nu e lipsă de politețe și nici cedare. Tu hotărăști cui îi dai atenție.

    Dacă vrei dovezi, salvează-le întâi: după blocare, mesajele pot dispărea. Ce ai vrea să știi?

block-report_block =
    Pe profil sau în discuție, deschide meniul (adesea trei puncte) și alege „Blochează”. Unele aplicații propun să blocheze și conturile noi ale aceleiași persoane.

    Gândește-te la toate locurile unde poate ajunge la tine: alte aplicații, jocuri, grupuri, comentarii, e-mailul tău.

block-report_softer =
    Modul mut îi ascunde postările fără să afle. Restricționarea, unde există, face ca doar tu să îi vezi comentariile. Poți limita mesajele și comentariile și la cei pe care îi urmărești.

    Poate fi mai înțelept decât o blocare, dacă vrei să eviți o reacție.

block-report_report-self =
    Raportează exact postarea sau mesajul, nu doar profilul. Alege motivul cel mai apropiat și, unde se poate, spune că e afectat cineva sub 18 ani.

    Păstrează data și numărul raportării. Rezultatul nu e niciodată sigur. Un refuz se poate contesta sau se poate retrimite cu alt motiv.

block-report_notice =
    De obicei platformele nu spun cine a raportat. Persoana poate bănui totuși, iar o blocare se observă ușor.

    De aceea ajută dacă un aliat știe dinainte. Cum crezi că ar reacționa?
    .afraid = Ar putea deveni periculos

block-report_afraid =
    Atunci momentul ales face parte din siguranța ta și e în regulă să aștepți. Modul mut e mai discret decât blocarea și poate raporta altcineva pentru tine.

    Discută întâi cu cineva de partea ta: când o faci, unde vei fi, cine va fi aproape.

block-report_new-accounts =
    Să revină iar și iar după un nu e hărțuire, nu un eșec al tău.

    Nu răspunde. Notează fiecare cont nou și raportează-l ca aceeași persoană care ocolește blocarea. Închide o vreme mesajele de la necunoscuți. Cineva din prieteni poate filtra solicitările pentru tine.

block-report_refused =
    Un refuz nu e o judecată despre ce ți s-a întâmplat. Multe raportări sunt citite întâi de mașini.

    Raportează din nou cu alt motiv, roagă prietenii să raporteze același link și du-l la o linie de sesizare: unele au legătură directă cu platformele. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.
