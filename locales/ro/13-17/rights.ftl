### Rights, for teenagers: the articles, what they hold and what they cannot do. No legal advice.

rights_start =
    Drepturile tale sunt scrise în Convenția cu privire la drepturile copilului. Nu trebuie să le meriți, iar să iei apărarea altora face parte din ele.

    Le pot explica. Nu sunt avocat și nu pot spune cum s-ar termina un caz.

rights_which =
    Cinci care contează pentru apărători. La care vrei să te uiți?
    .speak = Cuvânt și ascultare (12, 13)
    .meet = Adunare și protest (15)
    .private = Viață privată (16)
    .safe = Protecție împotriva răului (19, 34)
    .know = Informație (17)

rights_speak =
    Articolul 12: părerea ta contează în deciziile despre tine. Articolul 13: poți căuta, primi și împărtăși idei, în orice formă. Articolul 14: gândurile și credințele sunt ale tale.

    Un stat poate pune limite prin lege, de exemplu ca să-i apere pe alții. O părere în sine nu ar trebui să fie infracțiune.

rights_meet =
    Articolul 15: poți forma grupuri sau intra în ele și poți protesta pașnic. Statul nu ar trebui să te trateze de aceea ca pe un pericol.

    Cum se poartă poliția e altă problemă. Un drept nu face un protest sigur, așa că un plan ajută oricum.
    .protest = Vreau un plan pentru un protest

rights_private =
    Articolul 16: nimeni nu se poate amesteca în viața ta privată, în casa sau mesajele tale fără un temei legal serios.

    Comitetul ONU pentru drepturile copilului spune că statele trebuie să apere copiii de supraveghere și scurgeri de date, și online. Regulile grijulii de acasă sunt permise. Frica nu face parte din grijă.

rights_safe =
    Articolul 19 te apără de orice fel de violență, articolul 34 de abuz și exploatare sexuală. Ambele se aplică și online.

    Dacă s-a întâmplat, nu e vina ta, și tu hotărăști cui spui.

rights_know =
    Articolul 17: ai dreptul la informație din multe surse, și despre drepturi și politică.

    Dacă verifici înainte să distribui, te aperi pe tine și campania ta.

rights_defender =
    Da. Declarația ONU privind apărătorii drepturilor omului îi cuprinde și pe cei sub 18 ani. Nu-ți trebuie titlu, apartenență sau permisiune.

    Să aperi drepturi nu e o datorie. Poți face o pauză, îți poți schimba rolul sau te poți opri.
    .broken = Mă atacă pentru asta

rights_who-must =
    Tratatul obligă statele: au aderat toate, în afară de SUA. La platforme și școli se ajunge prin legile țării, deci statul trebuie să le facă să acționeze.

    Un drept pe hârtie nu e încă un ajutor azi. Aliați, Avocatul Poporului sau o plângere pot împinge lucrurile, adesea încet și fără rezultat sigur.

rights_happened =
    Îmi pare rău că s-a întâmplat. Vina e a celui care a făcut-o.

    Ce se apropie cel mai mult? Te rog, fără detalii și fără nume: ajunge să alegi.
    .silenced = Mi s-a închis gura
    .watched = Mă supraveghează cineva
    .held = Arest sau aproape de arest

rights_hurt =
    Mulțumesc că ai spus. Nimeni nu are dreptul să te rănească și nu e vina ta.

    Unde s-a întâmplat? Nu trebuie să spui mai mult.

rights_who-did =
    Era dreptul tău să iei cuvântul. Cine a stat în spatele a ce s-a întâmplat?
    .school = Școală, club sau organizație
    .officials = Poliție, armată sau autorități

rights_school =
    O școală poate pune reguli pentru lecții. O pedeapsă pentru o părere pașnică e altceva, și poți cere motivul în scris.

    Ce ajută: o notă cu dată despre ce s-a întâmplat, un adult aliat lângă tine și, mai târziu, o plângere dacă vrei.

rights_family =
    Familiile reacționează uneori din frică, presiune sau convingere. Poate că și pe ele le-au presat autoritățile.

    Întâi contează: ți-e frică de cineva de acasă?
    .safe = Nu, doar nu suntem de acord
    .scared = Da, simt frică

rights_officials-th =
    Ai dreptul la părerea ta. În Thailanda, copii au fost puși sub acuzare pentru proteste, deci nu duce asta fără ajutor.

    Înainte să semnezi, să răspunzi sau să postezi: un adult aliat și un avocat care știe astfel de cazuri. Liniile de ajutor ale statului nu sunt locul pentru asta.

rights_officials-tg =
    Ai dreptul la părerea ta. În Togo, procurorii au spus că o postare, o distribuire sau chiar un like la conținut ilegal se pot pedepsi.

    Înainte să răspunzi sau să postezi despre asta: un adult aliat și un avocat.

rights_officials-any =
    Ai dreptul la părerea ta. La autorități nu merge fără cineva: poți cere un adult de încredere, un avocat și un interpret.

    Nu semna nimic ce nu înțelegi. Un adult aliat poate contacta o organizație care protejează apărători.

rights_note =
    Notează data, ora, locul, cine era acolo, ce s-a spus sau s-a făcut și orice hârtie ai primit. Întâi faptele, sentimentele separat.

    Păstrează nota la cineva de încredere, nu pe un dispozitiv în care pot căuta alții.

rights_contacts =
    Acum: o persoană de încredere. Mai târziu: notele tale, cât amintirea e proaspătă.

    Serviciile acestea sunt pentru cei sub 18 ani.

rights_contacts-defenders =
    Aceste organizații protejează apărători ai drepturilor omului. Nu toate răspund direct cuiva sub 18 ani, deci ar trebui să scrie un adult aliat.

    Acum: vorbește cu acel aliat. Mai târziu: notele tale, cât amintirea e proaspătă.
    .child = Vreau să vorbesc eu cu cineva

rights_close =
    Să-ți știi drepturile e deja un pas. Revino când vrei și șterge discuția dacă și alții folosesc dispozitivul.
