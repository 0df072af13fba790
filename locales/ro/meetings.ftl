### Big meetings with officials or the UN: going, speaking, stopping, and trouble afterwards. Always the child's choice.

meetings_start =
    Ai dreptul ca alții să te asculte, și la întâlniri mari. Tu alegi dacă mergi.

    În ce punct ești acum?
    .invited = Poate merg la o întâlnire
    .online = E o întâlnire online
    .there = Sunt la întâlnire acum
    .trouble = Am necazuri din cauza uneia
    .in-danger = Sunt în pericol acum

meetings_invited =
    Poți spune da sau nu. Te poți opri oricând, chiar și în acea zi.

    La ce vrei să te uiți întâi?
    .ask-first = Ce să întreb întâi?
    .name = Numele și fața mea
    .travel = Ar trebui să călătoresc
    .risk = Aș putea avea necazuri?
    .no = Nu vreau să merg

meetings_ask-first =
    Poți întreba: cine mă invită? Cine va fi acolo? Se filmează?

    Întreabă și: ce adult are grijă de mine acolo? Ce se întâmplă cu vorbele mele?
    .no-answer = Nu răspund bine
    .name = Numele și fața mea
    .risk = Aș putea avea necazuri?
    .done = Cine mă poate ajuta?

meetings_no-answer =
    Organizatorilor buni le plac astfel de întrebări. Dacă nu răspund, poți aștepta sau poți spune nu.
    .partner = Pot avea încredere în ei?
    .tell = Vreau să întreb pe cineva
    .no = Nu vreau să merg

meetings_name =
    Adesea poți folosi alt prenume. Ai voie să spui nu la poze și filmări.

    Întreabă înainte de întâlnire. Ce se filmează sau se tipărește poate rămâne ani întregi.
    .picture = Despre poze cu alții
    .say = Ce să spun?
    .risk = Aș putea avea necazuri?
    .done = Cine mă poate ajuta?

meetings_say =
    Spune ce vrei să se schimbe. Nu trebuie să-ți spui propria poveste.

    Nu spune numele, casa sau școala altora. Întreabă-i întâi.
    .others = Vorbesc despre alți oameni
    .risk = Aș putea avea necazuri?
    .done = Cine mă poate ajuta?

meetings_travel =
    Mergi cu un adult de încredere. Încă o persoană de încredere să știe planul.

    Ține la tine actele, un telefon și niște bani. Dă un semn în fiecare seară.
    .adult-bad = Ceva nu e în regulă cu adultul
    .phone = Se pot uita în telefonul meu
    .plan = Fac un plan de siguranță
    .done = Cine mă poate ajuta?

meetings_risk =
    E dreptul tău să vorbești. E înțelept să te gândești întâi la necazuri.

    Cui ar putea să nu-i placă?
    .officials = Poliției sau autorităților
    .school = Școlii mele
    .family = Familiei mele
    .online = Unor oameni de pe internet
    .unsure = Nu știu

meetings_officials-th =
    În Thailanda, te rog, hotărăște cu un adult care știe legea.

    Poți trimite cuvintele tale fără nume. Poate vorbi altcineva în locul tău.
    .tell = Cine e de partea mea?
    .private = Pot vorbi în particular?
    .plan = Fac un plan de siguranță
    .no = Nu vreau să merg

meetings_officials-tg =
    În Togo, te rog, hotărăște cu un adult care știe legea.

    Postările și like-urile despre asta pot aduce necazuri. Poți participa fără să postezi.
    .tell = Cine e de partea mea?
    .private = Pot vorbi în particular?
    .plan = Fac un plan de siguranță
    .no = Nu vreau să merg

meetings_officials-any =
    Te rog, hotărăște cu un adult care îți știe bine țara.

    Poți trimite cuvintele tale fără nume. Poate vorbi altcineva în locul tău.
    .tell = Cine e de partea mea?
    .private = Pot vorbi în particular?
    .plan = Fac un plan de siguranță
    .no = Nu vreau să merg

meetings_private =
    Uneori copiii pot vorbi cu experți ONU în particular. Atunci nu sunt camere și nici autorități.

    Întreabă organizatorii. Chiar și atunci, cineva te poate vedea venind și plecând.
    .name = Numele și fața mea
    .plan = Fac un plan de siguranță
    .done = Cine mă poate ajuta?

meetings_school =
    Stabilește înainte dacă lipsești de la școală pentru o întâlnire. Un adult sau organizatorii pot scrie școlii.

    Școala nu ar trebui să te pedepsească pentru o părere.
    .rights = Ce drepturi am?
    .tell = Cine ar putea vorbi cu ei?
    .plan = Fac un plan de siguranță
    .no = Nu vreau să merg

meetings_family =
    Unele familii se îngrijorează. Poate vorbi cu ele un adult pe care îl respectă.

    Te sperie cineva de acasă?
    .scared = Da, mi-e frică
    .tell = Nu. Cine ar putea vorbi cu ei?
    .no = Mai bine nu merg

meetings_online =
    Alege un loc liniștit. Vezi ce arată camera în spatele tău.

    Poți folosi doar un prenume sau poți ține camera oprită. Nu da linkul mai departe.

    Întreabă dacă se înregistrează.
    .accounts = E sigur contul meu?
    .name = Numele și fața mea
    .risk = Aș putea avea necazuri?
    .done = Cine mă poate ajuta?

meetings_there =
    Poți face o pauză când vrei. Ce este?
    .question = O întrebare e prea mult
    .photo = Filmează sau fac poze
    .adult = Ceva nu e în regulă cu un adult
    .stop = Vreau să mă opresc
    .in-danger = Sunt în pericol acum

meetings_question =
    Nu trebuie niciodată să răspunzi. Poți spune: „Nu vreau să vorbesc despre asta.”

    Poți spune și: „Vă rog, întrebați grupul meu.”
    .stop = Vreau să mă opresc
    .upset = Mă simt rău
    .done = Cine mă poate ajuta?

meetings_photo =
    Poți spune: „Fără poze cu mine, vă rog.” Spune-le și organizatorilor.

    Au făcut deja una? Cere să o șteargă sau să-ți ascundă fața.
    .posted = E deja pe internet
    .stop = Vreau să mă opresc
    .done = Cine mă poate ajuta?

meetings_adult =
    Ai încredere în acest sentiment. Nu e vina ta. Mergi unde sunt alți oameni.

    Ce se potrivește? Nu trebuie să spui mai mult.
    .touch = Atingeri sau astfel de vorbe
    .secret = Cadouri sau un secret
    .tell = Vreau să spun cuiva
    .in-danger = Sunt în pericol acum

meetings_stop =
    Te poți opri acum. Spune-i adultului tău sau organizatorilor: „Pentru azi ajunge.”

    Nu trebuie să spui de ce.
    .upset = Mă simt rău
    .tell = Am nevoie de altcineva
    .done = Cine mă poate ajuta?

meetings_trouble =
    Îmi pare rău. Nu ai greșit. Nimeni nu ar trebui pedepsit fiindcă vorbește cu ONU sau cu autoritățile.

    Ce se potrivește?
    .threat = Cineva mă amenință
    .watched = Cineva mă supraveghează
    .punished = Am primit o pedeapsă
    .held = Au arestat pe cineva
    .lies = Cineva spune minciuni despre mine

meetings_punished =
    Scrie ziua și ce s-a spus sau s-a făcut. Spune-le celor care te-au dus la întâlnire.

    Ei ar trebui să te ajute acum.
    .un = Poate ajuta ONU?
    .tell = Cine mai poate ajuta?
    .save = Cum păstrez dovezi?
    .feelings = Mă simt rău

meetings_un =
    ONU adună astfel de cazuri. Face ceva doar dacă spui da.

    Lasă un adult de partea ta să scrie. ONU nu poate promite că oprește totul.
    .tell = Cine ar putea scrie pentru mine?
    .save = Cum păstrez dovezi?
    .complain = Pot face o plângere?
    .done = Arată-mi cine ajută

meetings_no =
    „Nu” este un răspuns bun. Poți spune: „Mulțumesc, dar nu acum.”

    Pot vorbi alții, iar tu poți ajuta în alt fel.
    .words = Cine ar putea spune asta?
    .pressed = Mă presează să merg
    .done = Am ce-mi trebuie

meetings_pressed =
    Nimeni nu are voie să te preseze. Nici un grup, nici un adult, nici pentru o cauză bună.
    .threat = Mă amenință
    .tell = Vreau să spun cuiva
    .done = Arată-mi cine ajută

meetings_contacts =
    Acum: spune-i unui adult de partea ta despre întâlnire. Mai târziu: faceți un plan împreună.

    Oamenii aceștia ascultă copiii.
    .done = Am ce-mi trebuie

meetings_contacts-defenders =
    Acum: spune-i unui adult de partea ta despre întâlnire. Mai târziu: faceți un plan împreună.

    Oamenii aceștia îi protejează pe apărători. Roagă acel adult să le scrie.
    .child = Un număr la care pot suna eu
    .done = Am ce-mi trebuie

meetings_close =
    Vocea ta contează, la o întâlnire sau în afara ei. Poți reveni oricând și poți șterge discuția.
