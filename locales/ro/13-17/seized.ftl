### My phone was taken or searched, or officials put me under pressure: wording for 13 to 17.

seized_start =
    Ai dreptul să aperi drepturi. Dacă cineva te pedepsește pentru asta, greșeala e de partea sa. Te rog, fără nume.

    Un pas pe rând. Ce se întâmplă?
    .pressure = Ne urmăresc sau fac presiuni

seized_now =
    Respiră, vorbește politicos, mișcă-te încet. Poți spune: „Nu am împlinit 18 ani. Vreau un adult ales de mine și un avocat.” Cere un interpret, dacă ai nevoie. Repetă cât e nevoie; nu trebuie să explici mai mult.

    Nu semna ce nu înțelegi pe deplin. Nu ascunde, nu distruge și nu șterge nimic: se poate folosi împotriva ta. Ține minte cine, unde și de ce. Pune ecranul deoparte dacă înrăutățește lucrurile.

seized_unlock =
    În unele locuri poți refuza, în altele refuzul se pedepsește. Nu știu legea de la tine, așa că nu îți pot spune care e cazul. Poți cere să aștepți un adult ales de tine și un avocat înainte să răspunzi.

    Nu te lupta pentru telefon. Contezi mai mult decât ce e pe el. Orice ai făcut sub presiune nu e vina ta.
    .unlocked = L-au verificat și l-au dat înapoi

seized_held =
    Întreabă unde te duc și de ce. Cere să îți sune familia sau un adult ales de tine și un avocat. Cere un interpret, dacă ai nevoie. Dacă e aproape cineva de încredere, spune-i unde te duc.

    Drepturile copilului spun: poți lua legătura cu familia, poți avea ajutor juridic și nimeni nu te poate forța să mărturisești. Autoritățile nu le respectă mereu. Tot contează să le amintești, și pentru mai târziu.

seized_over =
    Ai trecut de asta. Să tremuri, să plângi sau să nu simți nimic e normal după. Ce te-ar ajuta acum?

seized_friend-taken =
    Spune acum unui adult apropiat de persoana luată și organizatorilor: unde, când, ce fel de autorități. Te rog, nu merge după ei pe cont propriu.

    Dacă faceți public, poate ajuta sau poate dăuna, așa că hotărăsc persoana luată, familia și avocatul lor.

seized_who-took =
    Un telefon ține o mare parte dintr-o viață și e greu să îl pierzi așa. Cine îl are sau l-a avut?

seized_officials-have =
    Te rog, nu șterge telefonul de la distanță: poate fi socotit distrugere de probe, ceea ce poate fi mai grav decât ce căutau la început. Cu un avocat poți cere un act cu lista lucrurilor luate și telefonul înapoi.

    Conturile și oamenii tăi se pot proteja în continuare. De unde vrei să începi?

seized_accounts =
    De pe alt dispozitiv de încredere: deconectează telefonul luat din e-mail, apoi din chaturi și rețele. Schimbă acele parole și pornește autentificarea în doi pași cu coduri care nu ajung pe acel telefon.

    Nu e același lucru cu ștergerea. Dacă ai avocat, întreabă-l totuși întâi. Ce te-ar ajuta acum?

seized_warn-group =
    Spune-i grupului în privat că telefonul e în alte mâini, fără detalii în scris. Pot scoate numărul din grupuri și pot să nu-i mai scrie. Mesajele vechi pot fi citite, așa că merită să știe și cei care apar în ele.

seized_returned =
    Gândește-te că nu mai e privat: poate a fost copiat sau modificat și nu se vede din afară. Dacă l-ai deblocat, nu e vina ta.

    Nu intra de pe el în conturile campaniei. Îl poate verifica un specialist care lucrează cu apărători; până atunci lasă-l cum e. Ce ai vrea să faci?

seized_school =
    O școală poate avea reguli despre telefoane. Poți întreba, politicos și cel mai bine cu un adult: ce regulă, cine îl ține, când îl primesc înapoi? Poate rămâne închis până atunci.

    O regulă despre telefoane nu e o permisiune de a-ți citi mesajele. Ce se întâmplă?

seized_school-looked =
    Dreptul tău la viață privată nu se oprește la poarta școlii, chiar dacă unele școli se poartă de parcă s-ar opri. Cu un adult poți întreba în scris cine s-a uitat, la ce și după ce regulă.

seized_school-punished =
    Ai dreptul să ai o părere, să ți se asculte vocea și să te întrunești pașnic. O pedeapsă pentru asta merită judecată corect de cineva din afara școlii. Ce se spune la discuții merită notat, cu dată.

    Nu trebuie să mergi la o astfel de discuție fără nimeni alături. Ce te-ar ajuta acum?

seized_family =
    Familiile iau telefoane din motive foarte diferite, de la grijă la control. Ce se apropie cel mai mult?
    .pressed = Autoritățile au făcut presiuni pe ei

seized_family-pressed =
    În unele țări autoritățile vizitează familiile ca ele să își reducă copiii la tăcere. Atunci vorbește tare frica. Vina e a celor care pun presiune, nu a ta. Un adult în care familia are încredere poate vorbi cu ea.

    Ești în siguranță acasă?

seized_stolen =
    De pe alt dispozitiv, marchează telefonul ca pierdut și blochează-l. Compania de telefonie poate bloca numărul. Dacă nu te aștepți să îl primești înapoi, îl poți șterge de la distanță: la un furt e în regulă.

    Apoi schimbă parolele, întâi la e-mail, și spune oamenilor că mesajele de pe numărul tău pot să nu fie de la tine.

seized_summoned =
    O scrisoare sau un apel în numele poliției, al tribunalului sau al școlii poate fi real sau fals. Arată unui adult înainte să răspunzi. Dacă e real, poți cere timp, un adult ales de tine și un avocat.

    Ce te-ar ajuta?

seized_ready =
    Mergi cu un adult de încredere și, dacă se poate, cu un avocat. Înainte să înceapă, întreabă despre ce e vorba și dacă ai calitatea de martor sau de acuzat. Poți cere pauze, cuvinte simple și un interpret.

    Cere o copie a oricărui lucru arătat sau dat la semnat. Cineva din afară ar trebui să știe când ai intrat și când te aștepți să ieși. Ce ai vrea să faci?

seized_signed =
    Sub presiune semnează mulți, și adulții. Nu e vina ta și poate că un avocat mai poate face ceva. Cere o copie și notează cine era acolo și ce ți s-a spus.

seized_pressure =
    E greșit ca cineva să urmărească, să viziteze sau să amenințe copii fiindcă iau cuvântul, și nu e vina ta. Ce se întâmplă?
    .family = Fac presiuni asupra familiei

seized_follow =
    Dacă e acum: mergi unde sunt oameni, într-un magazin sau la cineva cunoscut, mai degrabă decât spre casă. Nu înfrunta și nu filma persoana. Dacă a fost înainte: spune unui adult și organizatorilor și mergi mai des cu cineva.

    Ce se potrivește?

seized_visit =
    Nu trebuie să vorbești cu ei fără cineva alături. Un adult poate cere nume, instituție și motiv și poate răspunde în locul tău. Ce s-a spus și s-a întrebat merită notat în aceeași zi.

    Stabiliți acasă, dacă acasă e sigur, ce faceți dacă vin din nou. Ce te-ar ajuta acum?

seized_write-down =
    Notează curând: data și ora, locul, ce s-a spus și întrebat, ce s-a luat, ce instituție, cine a văzut, eventuale răni. Pe hârtie sau pe un dispozitiv pe care nu l-au avut și, te rog, nu în această discuție.

    Și o notiță poate fi găsită, așa că locul cel mai bun poate fi la un aliat sau la un avocat.

seized_helper =
    Acești oameni ajută apărătorii drepturilor omului și pot cunoaște avocați din zonă. Cei mai mulți lucrează cu adulți și verifică cine scrie, deci calea obișnuită e un aliat adult sau organizația ta. Folosește un dispozitiv care nu a fost luat.

    Nu pot suna pe nimeni și nimeni nu citește discuția, deci pasul următor e al tău. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.

seized_child-line-br =
    În Brazilia, dacă spui unui serviciu de ajutor, se poate deschide un caz: poate ajunge într-o zi la consiliul de protecție a copilului. Poți întreba ce se întâmplă înainte să povestești.

seized_child-line =
    Acești oameni ascultă copii și adolescenți. Unii țin de stat sau trebuie să anunțe anumite lucruri. Poți întreba întâi ce păstrează și cui ar spune.

    Nu pot suna pe nimeni și nimeni nu citește discuția, deci pasul următor e al tău. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.

seized_done =
    Acum: stai lângă oameni de partea ta și ține notița într-un loc sigur. Mai târziu: un avocat sau cineva care ajută apărătorii și parole noi de pe alt dispozitiv.

    Dreptul de a lua cuvântul rămâne al tău. Poți reveni oricând. Apasă „Ieși” ca să dispară discuția.
