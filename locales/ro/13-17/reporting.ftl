### Reporting, for teenagers: how it works, what it can set off, and the choice left to them.

reporting_start =
    O raportare îi cere unei platforme să verifice ceva după propriile reguli. Ce ți s-a făcut nu e vina ta, iar raportarea e alegerea ta.

    Eu nu pot raporta în locul tău și nimeni nu citește discuția. Te rog, fără nume, linkuri și nume de conturi.

reporting_what =
    Despre ce e vorba? Alege ce e mai aproape sau scrie câteva cuvinte. Nu e nevoie de detalii.
    .body = O imagine nud sau sexuală
    .threat = O amenințare împotriva mea
    .address = Date private despre mine
    .fake = Un cont care se dă drept mine

reporting_post =
    Salvează înainte să raportezi: postarea poate dispărea după aceea. Contează cel mai mult linkul, data și numele contului.

    O excepție: nu salva și nu copia niciodată o imagine nud sau sexuală cu cineva sub 18 ani, nici ca dovadă.
    .body = E o imagine sexuală

reporting_post-steps =
    Deschide meniul postării, adesea trei puncte sau un steag, și alege „Raportează”. Există un motiv cu „copil” sau „sub 18 ani”? Le arată că e vorba de un minor.

    Mai multe postări? Raportează-le pe fiecare, apoi contul. Păstrează numărul sau o captură care arată că s-a trimis.

    O poți face fără nimeni sau cu un aliat alături.
    .together = Prefer să fie cineva cu mine

reporting_no-button =
    Încearcă meniul din profilul contului sau caută cuvântul „raportare” în paginile de ajutor ale aplicației. Unele aplicații au un formular pentru cei fără cont.

    Dacă nu duce nicăieri, o pot face prietenii sau un raportor de încredere.
    .trusted = Cine altcineva poate raporta?

reporting_chat =
    Salvează întâi cuvintele, data și numele contului. După blocare sau raportare, mesajele pot dispărea.

    O excepție: nu salva și nu copia niciodată o imagine nud sau sexuală cu cineva sub 18 ani, nici ca dovadă.
    .body = E o imagine sexuală

reporting_chat-steps =
    Deschide detaliile chatului sau ține apăsat pe mesaj și alege „Raportează”. Multe chaturi private sunt criptate: compania nu vede singură înăuntru, deci află printr-o raportare.

    Nu datorezi nimănui un răspuns. Poți ieși din grup sau îi poți opri sunetul; blocarea vine la urmă.

reporting_site =
    Site-urile au adesea o pagină de contact sau pentru abuzuri. Un mesaj de la tine le arată adresa ta, așa că lasă un adult aliat sau o linie de raportare să scrie.

    Salvează întâi linkul și data.
    .allies = Ce poate face grupul meu?

reporting_after =
    După ce trimiți o raportare, nimeni nu poate promite când vine răspunsul sau ce spune.

    Ține un jurnal scurt: data, ce ai raportat, motivul, numărul. Ajută dacă raportezi din nou sau dai cazul unui aliat.

    Uită-te din nou peste câteva zile. Nu trebuie să verifici din oră în oră.
    .again = A fost refuzată
    .allies = Îmi chem grupul în ajutor

reporting_stuck =
    E frustrant să te ignore sau să te refuze. Nu spune nimic despre cât de mult ai dreptate.

    Când ai raportat?
    .refused = A fost refuzată

reporting_again =
    Raportează din nou, cu un motiv mai potrivit. Dacă există un buton de revizuire sau contestație, folosește-l.

    Unde poți scrie, ajunge un rând: am sub 18 ani și e despre mine.

    Refuz de două ori? Atunci merită să treacă la un raportor de încredere.
    .allies = Îmi chem grupul în ajutor
    .trusted = Ce e un raportor de încredere?

reporting_allies =
    Mai mulți oameni pot raporta aceeași postare, fiecare de pe contul propriu. Roagă-i să n-o distribuie, să nu comenteze și să nu răspundă: așa circulă și mai mult.

    Nu da niciodată mai departe o imagine nud sau sexuală ca s-o raporteze alții.

reporting_tired =
    Raportările repetate macină oamenii. Poți da jurnalul cuiva din grup și poți să nu te mai uiți o vreme.

    O pauză nu înseamnă că renunți.
    .feelings = Am nevoie de o pauză

reporting_trusted-br =
    În Brazilia, o raportare la o linie publică ajunge în cam o zi la organele de protecție, deci poate porni un caz. Poți raporta fără nume.

    Întreabă întâi: cine va ști și ce urmează? Apoi hotărăște.

reporting_trusted-md =
    În Moldova, SigurOnline dă sfaturi despre probleme online și primește raportări de conținut dăunător. Și linia copilului poate discuta asta cu tine.

    Întreabă întâi ce se întâmplă cu o raportare. Apoi hotărăște.

reporting_trusted-th =
    Unele linii thailandeze sunt ale statului, primesc și raportări despre securitate și păstrează adresa de internet a celui care raportează. Sunt făcute pentru imagini cu abuzuri.

    Dacă atinge politica, un protest sau autorități, vorbește cu un adult aliat înainte să iei legătura.

reporting_trusted-tg =
    Serviciul de mesaje al liniei copilului îți poate cere numele și unde locuiești. Înainte să răspunzi, poți întreba la ce le trebuie.

    Întreabă și ce se întâmplă cu o raportare. Apoi hotărăște.

reporting_trusted-any =
    Un raportor de încredere e o linie ale cărei raportări sunt cunoscute de platforme. Unele trimit raportările la poliție sau la protecția copilului.

    Întreabă întâi: cine va ști și ce urmează? Apoi hotărăște.

reporting_afraid =
    Prudența are sens. Poți raporta, aștepta sau să nu raportezi deloc.

    Ce te îngrijorează cel mai mult?
    .officials = Sunt implicate autorități
    .case = Ar putea deveni un caz
    .family = Ar putea afla familia mea

reporting_angry =
    Poate ghici cine a raportat, iar unii se răzbună. Deci întâi: salvează ce-ți trebuie, spune-i unui aliat și gândește-te cine e aproape de tine în zilele următoare.

    Un aliat poate trimite raportarea în locul tău.

reporting_what-then =
    O raportare în aplicație ajunge la companie. Ea poate șterge postarea, poate limita contul sau poate refuza.

    O raportare la o linie de raportare, la o linie publică sau la poliție e altceva. Poate fi trimisă mai departe și poate porni un caz, iar atunci nu mai decizi doar tu.

    Poți cere întâi sfat unei linii de ajutor, fără să raportezi ceva.
    .trusted = Cine dă întâi sfaturi?

reporting_officials-th =
    Ai dreptul la părerea ta. Legea thailandeză e strictă cu vorbele despre monarhie și stat, iar o raportare poate ajunge la cei despre care e vorba.

    Înainte să raportezi, să răspunzi sau să postezi, vorbește cu un adult aliat care știe legea.

reporting_officials-tg =
    Ai dreptul la părerea ta. În Togo, o postare, o distribuire sau chiar un like la ceva ilegal se pot pedepsi, și când vrei doar să arăți că e fals.

    Salvează, nu răspândi și vorbește cu un adult aliat care știe legea.

reporting_officials-any =
    Ai dreptul la părerea ta. Dar o raportare la autorități poate ajunge la cei despre care e vorba.

    Un adult aliat care știe legea îți poate spune ce cale e sigură unde locuiești.

reporting_not-now =
    Tu hotărăști și nu ai nevoie de un motiv. Poți raporta și mai târziu.

    Dacă salvezi acum, ușa rămâne deschisă.

reporting_contacts =
    Acum: spune-i cuiva de încredere. Mai târziu: hotărăște dacă raportezi sau verifică din nou raportarea.

    Serviciile acestea ajută la probleme online.

reporting_contacts-defenders =
    Serviciile acestea îi protejează pe cei care apără drepturi. Majoritatea lucrează cu adulți, deci ar trebui să scrie un aliat sau o organizație de încredere.

    Acum: vorbește cu acel aliat. Mai târziu: hotărâți împreună dacă raportați.

reporting_close =
    Revino când vrei. Dacă și altcineva folosește dispozitivul, șterge discuția înainte să pleci.
