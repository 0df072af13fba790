### Reporting to apps and hotlines: how, and whether. Never pressed to report.

reporting_start =
    Raportezi când îi spui unei aplicații că ceva îi încalcă regulile. Ce s-a întâmplat nu e vina ta.

    Eu nu pot trimite o raportare în locul tău. Nimeni nu citește discuția. Te rog, nu-mi spune nume sau linkuri.
    .report = Vreau să raportez ceva
    .stuck = Am raportat. Nu s-a întâmplat nimic
    .what-then = Ce se întâmplă dacă raportez?
    .afraid = Mi-e frică să raportez
    .in-danger = Sunt în pericol acum

reporting_what =
    Despre ce e vorba? Alege sau scrie câteva cuvinte de-ale tale.
    .body = O poză cu un corp
    .threat = Cineva spune că îmi face rău
    .address = Casa, școala sau numărul meu
    .fake = Cineva se dă drept mine
    .other = Altceva

reporting_where =
    Unde e? Îmi trebuie doar felul locului, nu numele lui.
    .post = O postare, un video, un comentariu
    .chat = Un chat privat sau un grup
    .site = Un site

reporting_post =
    Ajută să salvezi întâi. După raportare poate dispărea.

    Arată un corp fără haine? Atunci nu salva.
    .save = Arată-mi cum salvez
    .saved = Am salvat
    .body = Arată un corp

reporting_post-steps =
    Fă asta cu un adult de partea ta.

    Caută trei puncte sau un steag mic. Apasă, apoi apasă „Raportează”.

    Există un motiv cu „copil” sau „sub 18 ani”? Alege-l.
    .sent = Am trimis
    .no-button = Nu găsesc butonul
    .together = Cine ar face asta cu mine?

reporting_no-button =
    Deschide pagina celui care a postat. Caută punctele acolo.

    Tot nimic? Poate raporta și altcineva.
    .found = L-am găsit
    .allies = Prietenii ar putea raporta
    .trusted = Cine o poate face pentru mine?

reporting_chat =
    Întâi salvează cuvintele și ziua. Pot dispărea după ce blochezi pe cineva.

    Arată un corp fără haine? Atunci nu salva.
    .save = Arată-mi cum salvez
    .saved = Am salvat
    .body = Arată un corp

reporting_chat-steps =
    Apasă pe numele din susul chatului. Caută „Raportează”.

    Nu trebuie să răspunzi. Ai voie să ieși din grup.
    .sent = Am trimis
    .block = Arată-mi cum blochez
    .together = Cine ar face asta cu mine?

reporting_site =
    Un site e mai greu decât o aplicație. Te rog, nu scrie fără un adult celor care îl țin.

    Un adult sau o linie de raportare le poate cere să șteargă.
    .trusted = Cine le poate cere?
    .save = Salvez întâi
    .allies = Cum pot ajuta prietenii?

reporting_after =
    O raportare e un pas adevărat. Nimeni nu poate promite când sau ce răspund.

    Scrie pe hârtie ziua și ce ai raportat. Uită-te din nou peste câteva zile.
    .again = Au spus nu
    .allies = Rog prietenii să ajute
    .trusted = Cine mai poate ajuta?
    .done = Ajunge pentru acum

reporting_stuck =
    E greu să aștepți un răspuns. Nu înseamnă că greșești.

    Cât timp a trecut de când ai raportat?
    .today = Azi sau ieri
    .refused = Au spus nu
    .silent = Câteva zile, niciun răspuns
    .tired = Mă obosește asta

reporting_again =
    Poți raporta din nou. Alege de data asta alt motiv.

    Spune în raportare că ești copil.
    .allies = Rog prietenii să ajute
    .trusted = Cine mai poate ajuta?
    .done = Ajunge pentru acum

reporting_allies =
    Pot raporta și prietenii. Roagă-i să nu dea mai departe și să nu răspundă.

    Dacă arată un corp, nu trimite nimic prietenilor. Nici ca să raporteze.
    .trusted = Cine mai poate ajuta?
    .done = Ajunge pentru acum

reporting_tired =
    E normal să obosești. Poți să nu te mai uiți.

    Cineva de partea ta poate urmări raportarea pentru tine.
    .feelings = Vreau să mă simt mai bine
    .allies = Cum pot ajuta prietenii?
    .done = Ajunge pentru acum

reporting_trusted-br =
    În Brazilia, o raportare la o linie publică poate porni un caz. Poate merge repede.

    Nu trebuie să-ți spui numele. Poți întreba ce urmează.
    .show = Arată-mi cine
    .not-now = Nu vreau asta acum

reporting_trusted-md =
    În Moldova, SigurOnline ajută copiii la necazuri online. Primește și raportări.

    Înainte să-ți spui povestea, poți întreba ce se întâmplă cu ea.
    .show = Arată-mi cine
    .not-now = Nu vreau asta acum

reporting_trusted-th =
    Unele linii din Thailanda sunt ale statului. Sunt pentru poze cu abuzuri.

    E despre politică sau un protest? Atunci vorbește întâi cu un adult de partea ta.
    .show = Arată-mi cine
    .politics = E despre politică
    .not-now = Nu vreau asta acum

reporting_trusted-tg =
    Cei care ajută îți pot cere numele și locul. Poți întreba de ce.

    Înainte să-ți spui povestea, poți întreba ce se întâmplă cu ea.
    .show = Arată-mi cine
    .not-now = Nu vreau asta acum

reporting_trusted-any =
    Unii pot cere direct aplicației sau site-ului.

    În unele locuri cei care ajută trebuie să spună altora. Poți întreba întâi despre asta.
    .show = Arată-mi cine
    .not-now = Nu vreau asta acum

reporting_afraid =
    E de înțeles să-ți fie frică. Poți raporta, aștepta sau să nu raportezi deloc.

    Ce te îngrijorează cel mai mult?
    .angry = Persoana se poate înfuria
    .officials = E despre autorități
    .case = Poate veni poliția
    .family = Poate afla familia mea
    .not-now = Nu vreau să raportez

reporting_angry =
    Poate ghici că ai fost tu. De aceea, spune-i întâi cuiva de partea ta.

    Acel om poate și să trimită raportarea.
    .plan = Fac un plan de siguranță
    .report = Tot vreau să raportez
    .not-now = Nu vreau să raportez
    .in-danger = Sunt în pericol acum

reporting_what-then =
    O raportare în aplicație ajunge la companie. Ea poate șterge postarea sau poate spune nu.

    O raportare la o linie de raportare sau la poliție e altceva. Poate porni un caz.

    Poți cere întâi un sfat și poți hotărî mai târziu.
    .report = Vreau să raportez
    .trusted = Cine dă sfaturi?
    .not-now = Nu vreau să raportez

reporting_officials-th =
    Ai dreptul la părerea ta. Totuși, o raportare poate ajunge chiar la acele autorități.

    Înainte să raportezi sau să răspunzi, întreabă un adult care știe legea.
    .ally = Cine ar putea fi?
    .defenders = Cine ajută apărătorii?
    .not-now = Nu vreau să raportez

reporting_officials-tg =
    Ai dreptul la părerea ta. În Togo, o postare sau un like pot aduce necazuri.

    Nu o da mai departe, nici ca să spui că e greșită.

    Înainte să raportezi, întreabă un adult care știe legea.
    .ally = Cine ar putea fi?
    .defenders = Cine ajută apărătorii?
    .not-now = Nu vreau să raportez

reporting_officials-any =
    Ai dreptul la părerea ta. Dar o raportare poate ajunge chiar la acele autorități.

    Înainte să raportezi, întreabă un adult de încredere care știe legea.
    .ally = Cine ar putea fi?
    .defenders = Cine ajută apărătorii?
    .not-now = Nu vreau să raportez

reporting_not-now =
    E în regulă. Tu hotărăști. Te poți răzgândi mai târziu.

    Poate ajuta să salvezi, pentru orice eventualitate.
    .save = Arată-mi cum salvez
    .feelings = Vreau să mă simt mai bine
    .done = Arată-mi cine ajută

reporting_contacts =
    Acum: spune-i cuiva de partea ta. Mai târziu: hotărăște dacă raportezi sau mai uită-te o dată la raportare.

    Oamenii aceștia ajută la necazuri online.
    .done = Am ce-mi trebuie

reporting_contacts-defenders =
    Acum: spune-i unui adult de partea ta. Mai târziu: hotărâți împreună dacă raportați.

    Roagă acel adult să scrie pentru tine aici.
    .done = Am ce-mi trebuie

reporting_close =
    Poți reveni oricând. Înainte să pleci, poți șterge această discuție.
