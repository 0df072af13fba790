### Someone threatens a child, often because the child speaks up. Safety first, then people, then proof.

threats_start =
    Cineva te amenință. E un lucru rău și nu e vina ta. Ai dreptul să spui ce crezi.

    Nu trebuie să repeți aici cuvintele. Te rog, fără nume. Întâi: ești în siguranță acolo unde ești?
    .in-danger = Sunt în pericol acum
    .when-where = Au spus când, unde sau cum
    .go-on = Sunt în siguranță acum
    .people = Vreau să vorbesc cu un om

threats_urgent =
    Atunci te rog, nu rămâne fără nimeni lângă tine. Mergi acum lângă oameni. Arată amenințarea unui adult de partea ta.

    Au spus o oră, un loc sau o armă? Atunci e o urgență. Poți suna sau poți ruga pe cineva să sune. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .cannot-call = Nu pot suna
    .officials = Mi-e frică de poliție
    .tell = Ajută-mă să spun cuiva
    .go-on = Am ajutor. Ce urmează?

threats_cannot-call =
    E în regulă. Intră într-un magazin, la medic sau la un vecin. Poți arăta aceste cuvinte:

    „Sunt în pericol. Cineva mă amenință. Vă rog, chemați ajutor și rămâneți cu mine.”
    .tell = Ajută-mă să spun cuiva
    .plan = Fac un plan pentru zilele următoare
    .people = Arată-mi oameni care ajută

threats_who =
    E bine că ai grijă de tine. Cine te amenință? Te rog, nu îmi spune un nume.
    .stranger = Nu știu cine e
    .known = O persoană cunoscută
    .officials = Poliția, armata sau autoritățile
    .many = Mulți oameni deodată
    .home = Cineva cu care locuiesc

threats_stranger =
    Poate fi foarte înfricoșător să nu știi cine e. Nu trebuie să afli. Și nu trebuie să răspunzi.

    Ce e mai aproape?
    .knows-place = Cineva știe unde sunt
    .posted = Mi-au publicat adresa
    .picture = Amenință că arată o poză
    .silence = Vor să tac
    .neither = Niciuna dintre ele

threats_knows-place =
    Atunci stai lângă oameni în care ai încredere. Un adult de partea ta trebuie să vadă asta azi.

    Câteva zile, nu merge nicăieri fără cineva cu tine. Schimbă drumul sau ora, dacă poți.
    .in-danger = Sunt în pericol acum
    .plan = Fă un plan cu mine
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

threats_known =
    Doare mai tare când cunoști persoana. Tot nu e vina ta.

    Cine e? Te rog, nu îmi spune un nume.
    .peer = Cineva cam de vârsta mea
    .partner = Iubit, iubită sau ex
    .grown = Un adult pe care îl cunosc
    .movement = Cineva din grupul nostru

threats_known-peer =
    Nu trebuie să rezolvi asta fără ajutor. Te rog, nu vă întâlniți, nici ca să vă împăcați.

    Un adult de partea ta poate interveni. Școala poate ajuta să stați departe.
    .proof = Cum păstrez dovezi?
    .plan = Fac un plan pentru zilele următoare
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

threats_known-partner =
    Cine te iubește nu te amenință. Nu tu ai provocat asta.

    Vrei să vă despărțiți? Spune întâi unui om de partea ta. Te rog, nu merge fără cineva cu tine la o ultimă discuție.
    .phone = Se uită în telefonul meu
    .picture = Are poze cu mine
    .plan = Fac un plan pentru zilele următoare
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

threats_known-adult =
    Un adult nu are voie să te amenințe, orice ar lucra. Nu îi datorezi tăcere.

    Spune altui adult, care nu lucrează pentru acea persoană. Îl poți ruga să vorbească pentru tine.
    .proof = Cum păstrez dovezi?
    .body = E vorba și de corpul meu
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

threats_officials-th =
    În Thailanda, autoritățile au făcut presiuni asupra copiilor apărători și familiilor lor. Întreabă întâi un grup pentru drepturi sau un avocat, nu un birou al statului.

threats_officials-tg =
    În Togo, chiar și un like sau o distribuire se poate folosi împotriva ta. Întreabă un adult dintr-un grup pentru drepturi înainte să reacționezi.

threats_officials-ask =
    Ai dreptul la părerea ta. Autoritățile ar trebui să te apere, nu să te sperie. Nu trebuie să le înfrunți fără ajutor.

    Ce e mai aproape? Te rog, fără nume și locuri.
    .letter = M-au chemat sau mi-au scris
    .followed = Cineva mă urmărește sau ne sperie
    .phone = Mi-au luat sau verificat telefonul
    .taken = Au luat pe cineva
    .defender = Cine ajută apărătorii?

threats_speak =
    Ai dreptul să vorbești și să fii în siguranță. Nimeni nu are voie să te sperie ca să taci.

    Poți continua, poți lua o pauză sau poți lăsa pe alții să vorbească. Toate cer curaj. Tu alegi.
    .proof = Păstrez dovada amenințării
    .plan = Fac un plan pentru zilele următoare
    .campaign = Cum vorbim mai în siguranță?
    .worn-out = Nu mai pot de oboseală
    .people = Vreau să vorbesc cu un om

threats_no-answer =
    Acum lasă mesajul lor în pace. Nu le datorezi un răspuns. Un răspuns face adesea să continue.

    Un adult de partea ta trebuie să îl vadă azi. Spune și grupului, dacă e despre el.
    .block = Blochez și raportez
    .police = Să merg la poliție?
    .plan = Fac un plan pentru zilele următoare
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

threats_police-br =
    În Brazilia, o sesizare poate deschide un caz oficial într-o zi. Unii adulți care știu trebuie și ei să anunțe.

threats_police-ask =
    Pentru mulți copii, poliția e un ajutor. Pentru unii nu e. Depinde unde ești și cine te amenință.

    Hotărăște cu un adult de partea ta. Poți întreba întâi și o linie pentru copii. Multe nu au nevoie de numele tău.
    .tell = Ajută-mă să spun cuiva
    .people = Arată-mi o linie pentru copii
    .officials = Și poliția e amestecată
    .plan = Fac un plan pentru zilele următoare

threats_safe-now =
    Ai făcut mult. Ne oprim o clipă.

    Ești în siguranță chiar acum?

threats_people =
    Acești oameni ascultă copii cărora le e frică. Ei nu cred că exagerezi.

    Ai putea începe așa: „Cineva mă amenință. Nu știu ce să fac.” Sunt un program. Nu pot suna pentru tine. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .tell = Ajută-mă să spun cuiva apropiat
    .plan = Fac un plan pentru zilele următoare
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

threats_defender =
    Aceste grupuri îi protejează pe cei care apără drepturi. Unele vorbesc doar cu adulți.

    De aceea le poate scrie un adult care vă ajută grupul. Poate spune: „Un copil din grupul nostru primește amenințări.” Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .tell = Ajută-mă să găsesc un adult
    .plan = Fac un plan pentru zilele următoare
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

threats_later =
    Dacă vine altă amenințare, scrie ziua și cuvintele. Apoi arat-o celui care te ajută.

    E normal să îți fie frică după o amenințare. Somnul, mâncarea și oamenii buni îți liniștesc corpul.

    Vocea ta contează. Tu hotărăști când și cum o folosești.
    .feelings = Frica nu îmi trece
    .accounts = Conturi mai sigure
    .people = Vreau să vorbesc cu un om
    .finish = Atât pentru acum

threats_finish =
    Ai luat în serios o amenințare. A fost bine. Un lucru pentru azi: stai lângă cineva în care ai încredere.

    Poți reveni oricând. Când închizi discuția, ea dispare de aici. Browserul poate ține minte pagina.
