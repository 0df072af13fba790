### A fake account, for teenagers: practical, with the why and the choice left to them.

fake-me_start =
    Cineva care folosește numele tău sau al grupului îți atacă credibilitatea. Nu e vina ta și există pași clari.

    Apasă ce se potrivește sau scrie pe scurt. Te rog, fără nume și fără nume de conturi.

fake-me_me =
    Nu trebuie să-l urmărești tu; cineva dintre prieteni se poate uita și îți spune ce contează. Ce face contul fals?

fake-me_body =
    Îmi pare rău. E o încălcare gravă și nu e vina ta. Te rog, nu salva și nu trimite mai departe poza, nici ca dovadă.

    Există ajutor special pentru asta. Poza e reală sau generată?
    .fake = E falsă sau făcută cu IA

fake-me_warn =
    Anunță-ți contactele pe alt canal, cel mai bine față în față sau cu vocea, ca să știe că ești tu.

    Poți scrie: „Un cont se dă drept mine. Nu răspundeți, nu apăsați pe linkuri, nu vă întâlniți cu nimeni prin el. Raportați-l ca uzurpare de identitate.”

fake-me_money =
    Atunci anunță oamenii azi, într-un fel care arată că ești tu: un apel, un mesaj vocal, cineva care duce vorba.

    Poți spune: „Un cont fals cu numele meu cere bani, coduri sau poze. Nu sunt eu. Dacă i-ați răspuns, spuneți-mi; nu se supără nimeni.”

fake-me_paid =
    Vina e a celui care ține contul fals, nu a ta și nici a persoanei care a crezut.

    Să se oprească, să păstreze mesajele și datele plății și să întrebe, cu un adult, banca sau serviciul de plată dacă se mai poate opri. Dacă s-au trimis poze, există ajutor și pentru asta.

fake-me_mean =
    E greu să te judece lumea pentru vorbe pe care nu le-ai scris. Cei mai mulți care te cunosc vor să te creadă; dă-le ceva clar de care să se țină.

    De ce ai cea mai mare nevoie acum?
    .police = Poliția sau autoritățile mă întreabă

fake-me_once =
    Postează o dată de pe contul adevărat: „Există un cont cu numele și pozele mele. Nu e al meu și nu am scris nimic acolo. Vă rog să-l raportați.” Apoi lasă așa.

    Nu eticheta falsul și nu pune link la el. La întrebări pot răspunde prietenii.

fake-me_maker =
    O bănuială poate fi corectă sau greșită, iar o acuzație publică se poate întoarce împotriva ta. Nu trebuie să dovedești cine e ca să fie scos contul.

    Notează ce te face să crezi asta și spune-i unui adult de încredere.

fake-me_no-trap =
    De înțeles. Totuși, un cont fals ca momeală poate încălca regulile platformei, te poate apropia de cineva periculos și poate încurca dovezile.

    Rezistă mai bine: linkul profilului și postările salvate, mai multe raportări și adulți care urmăresc cazul.

fake-me_group =
    Spune-le imediat adminilor și membrilor de bază, pe alt canal: falsul poate citi și el.

    Împărțiți munca: cineva salvează dovezi, cineva raportează, cineva anunță susținătorii. Contul vostru adevărat vorbește mai departe. Ce face falsul?

fake-me_group-warn =
    Fixați un mesaj pe contul adevărat: „Acesta e singurul nostru cont aici. Altul ne folosește numele. Noi nu cerem niciodată bani, coduri sau date private în mesaje. Vă rugăm să-l raportați ca uzurpare de identitate.”

    Rugați organizații partenere și un adult aliat să-l distribuie.

fake-me_group-plans =
    Dacă cheamă oameni undeva sau adună nume, tratați-l ca urgent. Anunțați cu vocea și din om în om, nu doar prin postare: „Chemarea nu e de la noi. Nu mergeți și nu vă înscrieți.”

    Implicați azi un adult aliat și verificați cine e în chaturile voastre.

fake-me_report =
    Raportează profilul însuși ca uzurpare de identitate și roagă-ți prietenii să facă la fel. Înainte, cineva să salveze linkul profilului, numele contului și postările, dar nu imagini intime.

    Păstrează data și numărul fiecărei raportări. Un refuz nu e definitiv; se poate raporta din nou.

fake-me_id =
    O platformă poate cere un act sau un formular semnat de părinte ori tutore. Dacă hotărăști s-o faci, atunci doar în aplicație sau pe pagina ei oficială, de preferat cu un adult.

    Nu trimite niciodată poza unui act într-un chat, oricine ar cere-o.

fake-me_no-id =
    Nu toți au acte sau un tutore care poate semna, și asta nu ar trebui să te lase fără ajutor.

    Mai multe raportări de la prieteni pot avea efect și fără act, iar o linie de ajutor pentru probleme online poate ști altă cale.

fake-me_people =
    Serviciile acestea cunosc uzurparea de identitate, iar unele pot ajunge direct la platforme. Tu decizi ce spui și nu trebuie să trimiți întâi un act.

    Poți începe așa: „Un cont se dă drept mine și raportările mele nu au avut efect.” Eu sunt un program și nu le pot contacta în locul tău. Cuvântul { $safe-word } îi aduce înapoi oricând.

fake-me_defender =
    Aceste organizații ajută apărători ai drepturilor omului ale căror conturi sau nume sunt folosite abuziv. Unele verifică cine scrie și vorbesc doar cu adulți, așa că un adult aliat e adesea mesagerul mai bun. Cuvântul { $safe-word } îi aduce înapoi oricând.

fake-me_later =
    Uită-te din nou peste o săptămână și peste o lună sau roagă pe cineva. Falsurile revin uneori; aceiași pași merg din nou, mai repede.

    Mai puține poze publice, o listă de prieteni ascunsă și autentificarea în doi pași fac copierea mai grea.

    Numele și vocea rămân ale tale.

fake-me_finish =
    Știi ce e de făcut și nu trebuie să faci totul tu. Un lucru pentru azi: cei apropiați să știe care cont e chiar al tău.

    Poți reveni oricând. Când închizi discuția, ea se șterge aici, dar istoricul browserului rămâne. Îl poți șterge și pe el, dacă e sigur pentru tine: cine îl verifică poate observa că lipsește ceva.
