### Threats, for teenagers: the same order (safety, people, proof), with more to weigh and to choose.

threats_start =
    O amenințare e nedreaptă și nu e niciodată vina ta, orice ai spus sau ai postat. Ai dreptul să iei cuvântul și dreptul la siguranță când o faci.

    Nu e nevoie să repeți amenințarea aici. Te rog, fără nume și locuri. Întâi: ești în siguranță acolo unde ești?
    .when-where = Au spus o oră, un loc, o armă

threats_urgent =
    Atunci tratează asta ca pe o urgență. Mergi unde sunt oameni și arată amenințarea unui adult de partea ta acum, nu mâine.

    Poți suna după ajutor sau poți cere cuiva să sune. Apelul nu te obligă la nimic altceva. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

threats_cannot-call =
    Nu ai credit, nu poți vorbi sau te urmărește cineva? Atunci caută un om: la un magazin, la un cabinet medical, un vecin, un șofer de autobuz. Îi poți arăta asta:

    „Sunt în pericol. Cineva m-a amenințat. Vă rog, chemați ajutor și rămâneți cu mine până vine cineva.”

threats_who =
    E bine că iei asta în serios. Cine te amenință? Te rog, nu îmi spune un nume.
    .officials = Poliție, armată sau alte autorități

threats_stranger =
    Neliniștește să nu știi cine e în spate. Nu trebuie să afli, iar dacă încerci să dai de urma persoanei, te poți pune în pericol.

    Ce se apropie cel mai mult?
    .posted = Mi-au publicat adresa sau școala
    .picture = Amenință că distribuie o poză
    .silence = Vor să nu mai iau cuvântul

threats_knows-place =
    Asta crește riscul, așa că lasă pe alții să ducă greul cu tine: un adult de partea ta și cei cu care organizezi ar trebui să afle azi.

    Câteva zile, mergi mereu cu cineva și schimbă orele sau drumurile. Dacă apare cineva, mergi unde sunt oameni și cheamă ajutor.

threats_known =
    Când cunoști persoana e mai complicat: poate o vezi zilnic sau ții la ea. Tot nu e vina ta.

    Cine e? Te rog, nu îmi spune un nume.
    .partner = Partenerul, partenera sau un ex
    .grown = Un adult cunoscut
    .movement = Cineva din mișcarea noastră

threats_known-peer =
    Nu trebuie să rezolvați asta între voi doi. Te rog, nu vă întâlniți ca să discutați și nu trimite prieteni să răspundă.

    Un adult ales de tine poate interveni. O școală ar trebui să vă poată ține departe și să ia în serios amenințările și în afara ei.

threats_known-partner =
    Amenințările țin de control, nu de iubire, și nu tu le-ai provocat. Gelozia sau regretele de după nu le anulează.

    Dacă te gândești la despărțire: perioada aceea poate fi cea mai riscantă. Plănuiește întâi cu cineva și renunță la ultima discuție între patru ochi.
    .picture = Are poze intime cu mine

threats_known-adult =
    Niciun adult nu are voie să te amenințe, fie profesor, șef, rudă sau un nume cunoscut din mișcare. Nu îi datorezi loialitate sau tăcere.

    Spune unui adult din afara cercului său. Dacă e o organizație, cere persoana responsabilă de protecția copiilor, nu șeful acelui adult.

threats_officials-th =
    În Thailanda, poliția a urmărit tineri protestatari și a pus presiune pe părinți și școli. Pentru probleme cu statul, o organizație pentru drepturi sau un avocat, contactat de un aliat adult, e un prim pas mai sigur decât o linie a statului.

threats_officials-tg =
    În Togo, poate fi pedepsit și cine postează, distribuie sau apreciază ceva ilegal. Înainte să reacționezi public, cântărește totul cu un adult dintr-un grup pentru drepturi sau cu un avocat.

threats_officials-ask =
    Ai dreptul la părerea ta și la protest pașnic, iar autoritățile au datoria să te protejeze. Nu se întâmplă mereu, așa că nu le înfrunta fără sprijin.

    Ce se apropie cel mai mult? Te rog, fără nume și locuri.
    .letter = Am primit o citație sau o scrisoare
    .taken = Cineva e arestat sau dispărut

threats_speak =
    Ai dreptul să vorbești, iar o amenințare nu îți ia acest drept. Cine amenință se bazează pe faptul că nu vei spune nimănui.

    Poți continua, poți lua o pauză, poți vorbi fără nume sau poți lăsa pe alții o vreme. Nimic din asta nu înseamnă să cedezi. Tu hotărăști și te poți răzgândi.

threats_no-answer =
    Mai departe: niciun răspuns, oricât ar tenta. Și priviți împreună cu cineva: cine, ce anume, când, unde? Nu ca să judecați dacă e grav, ci ca să știți pentru ce faceți planul.

    O oră, un loc sau o armă înseamnă urgență. Orice altceva merită tot atenție. Anunță organizatorii dacă e vorba de campania voastră.

threats_police-br =
    În Brazilia, o sesizare la linia națională ajunge într-o zi la protecția copilului. Părinții, tutorii și autoritățile care știu că un copil e rănit trebuie să anunțe.

threats_police-ask =
    Poliția îi ajută pe mulți și le face rău unora. Depinde unde trăiești, cine te amenință și dacă poliția e neutră aici.

    De cântărit cu un adult: Ce poate face ea cu adevărat? Cine va afla? S-ar putea întoarce împotriva ta? Poți întreba întâi o linie pentru copii sau un avocat, fără nume.

threats_safe-now =
    A fost mult de gândit. Respiră.

    Ești în siguranță acum?

threats_people =
    Acești oameni vorbesc zilnic cu tineri cărora le e frică și nicio amenințare nu e prea mică. Tu hotărăști cât spui și poți întreba întâi cui ar spune.

    Un început: „Primesc amenințări din cauza lucrurilor pe care le apăr.” Sunt un program și nu pot suna pentru tine. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

threats_defender =
    Aceste organizații protejează apărătorii drepturilor omului; și cei sub 18 ani sunt apărători. Unele verifică cine scrie și lucrează cu adulți, deci un aliat adult e adesea mesagerul mai bun.

    Ce le ajută: ce s-a întâmplat, când, cine e în pericol, ce ați făcut deja. Nu au nevoie de tot deodată. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

threats_later =
    Ține un jurnal scurt: dată, cuvinte, cont, ce ai făcut. După o săptămână, revezi-ți rutina și lasă din ea ce nu mai pare necesar.

    Frica de după o amenințare e corpul care își face treaba. Dacă somnul sau atenția lipsesc mult timp, și asta merită ajutor.

    Dacă și cum continui hotărăști tu, nu ei.

threats_finish =
    Ai luat asta în serios și nu ai lăsat să fie singurul lucru care contează. Un lucru pentru azi: spune unui om unde ești.

    Poți reveni oricând. Când închizi discuția, ea se șterge aici, dar istoricul browserului rămâne. Îl poți șterge și pe el, dacă e sigur pentru tine: cine îl verifică poate observa că lipsește ceva.
