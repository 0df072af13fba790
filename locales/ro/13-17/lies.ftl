### Lies and rumours, for teenagers: straight, with the choice to answer or not left to them.

lies_start =
    Minciunile sunt o cale des folosită ca să discrediteze oameni care iau atitudine. Nu e vina ta, și ai dreptul la cuvânt și la reputația ta.

    Te rog, fără minciuna însăși și fără nume. Dacă sunt și amenințări, alege întâi asta. Cine o răspândește?
    .press = Presa, autorități, figuri publice

lies_known =
    Arde mai tare când e cineva pe care îl cunoști. Nu trebuie să găsești sursa ca să faci ceva, iar întrebările din om în om duc zvonul mai departe.

    De unde vă cunoașteți?
    .ex = O prietenie din trecut sau ex
    .group = Din mișcarea noastră

lies_school =
    Nu trebuie să corectezi pe fiecare în parte. Alege două-trei persoane care contează și spune-le adevărul; lasă-le pe ele să-l ducă mai departe.

    Dacă a ajuns la bullying, un adult ales de tine poate cere școlii să acționeze.
    .body = E despre sex sau corpul meu

lies_group =
    Conflicte și invidie există și în mișcări. Doare, dar nu șterge ce ai făcut acolo.

    Roagă pe cineva acceptat de ambele părți să medieze, față în față, nu în chat. Dacă în spate e un adult din grup, mergi la cineva din afară.

lies_about =
    Despre ce e, în mare? Nu trebuie să o repeți.
    .body = Sex, corpul meu, pe cine iubesc
    .paid = Bani, loialitate, țara mea
    .crime = Acuzația unei infracțiuni

lies_body =
    Zvonurile sexuale sunt o metodă veche de a reduce oamenii la tăcere prin rușine. Nu datorezi nimănui o dezmințire sau detalii din viața ta privată.

    Vine cu o poză sau un video? Te rog, nu descrie nimic.

lies_loyalty =
    „Cu bani de undeva”, „în spate sunt adulți”, „contra țării”: tinerii apărători aud asta peste tot, fiindcă e mai ușor decât să răspundă la ce spun ei.

    Ai dreptul să-ți formezi și să-ți spui părerea. Nu trebuie să dovedești tuturor că e a ta.

lies_crime =
    O acuzație de infracțiune e altceva decât o bârfă. Te rog, nu răspunde direct, nici online, nici la telefon; ce scrii poate fi folosit.

    Arat-o azi unui adult de partea ta. Un avocat sau o organizație pentru drepturi ar trebui să se uite înainte să reacționeze cineva.

lies_family =
    Minciunile care ajung la familie pot aduce presiune acasă. Nu e vina ta și nici a activismului tău.

    De obicei e mai bine să afle întâi de la tine. Cineva care te sprijină poate fi lângă tine. Dacă acasă nu e sigur, fă alt plan.

lies_press =
    Când o răspândesc presa, influenceri sau autorități, e peste măsură pentru un om tânăr. Nu trebuie să vorbești cu reporteri, iar orice cerere poate trece pe la un adult aliat.

    Aliații pot cere o rectificare și pot verifica opțiunile legale cu un avocat.

lies_answer-tg =
    Întâi un lucru: în Togo, regulile despre știri false pot atinge și răspunsul tău, iar o postare, o distribuire sau un like la ceva ilegal se pot pedepsi. Te rog, treci orice răspuns întâi pe la un adult aliat.

lies_answer-th =
    Întâi un lucru: în Thailanda, un răspuns public îți poate aduce alte necazuri. Te rog, treci-l întâi pe la un adult aliat sau un avocat, chiar dacă spune doar adevărul.

lies_answer-group =
    Tu și grupul tău decideți dacă răspundeți. De evitat oricum: distribuirea postării ca s-o negi, certuri cu conturi care vor o reacție, acuzații pe nume.

    Dacă răspundeți, atunci o dată, împreună și de pe contul grupului, nu de pe al tău.

lies_answer-words =
    Spuneți ce e adevărat, nu repetați ce e fals. De exemplu: „Suntem tineri care decidem asupra propriilor campanii. Dacă vreți să știți ce susținem, întrebați-ne.”

    Fără nume, fără link la minciună, fără ironie. Cineva calm să citească înainte să iasă.

lies_silence =
    A nu răspunde e o strategie, nu o slăbiciune: atenția ține un zvon în viață.

    Le poți spune totuși celor care contează, discret și direct. Și te poți răzgândi dacă zvonul crește.

lies_friends =
    Poți ruga: „Nu distribuiți și nu comentați, nici ca să-mi luați apărarea. Raportați, iar dacă vă întreabă cineva, spuneți ce știți.”

    Roagă-i să nu caute sursa. O bănuială greșită rănește pe altcineva și îi dă poveștii un al doilea act.

lies_people =
    Oamenii aceștia iau în serios o nedreptate care te macină. Tu decizi ce spui; nu e nevoie de dovezi.

    Poți începe așa: „Circulă minciuni despre mine și nu știu cum să fac față.” Eu sunt un program și nu pot suna în locul tău. Cuvântul { $safe-word } îi aduce înapoi oricând.

lies_defender =
    Aceste organizații cunosc campaniile de denigrare și îi sprijină pe apărătorii drepturilor omului. Unele verifică cine scrie și vorbesc doar cu adulți, așa că un adult aliat e adesea mesagerul mai bun. Cuvântul { $safe-word } îi aduce înapoi oricând.

lies_later =
    Lasă pe altcineva să urmărească și să-ți spună doar ce cere o decizie. Treci o dată prin setările de confidențialitate, ca să rămână mai puțin de răstălmăcit.

    Minciunile despre tine epuizează. Odihna face parte din răspuns.

    Cei care te cunosc te judecă după ce faci, iar asta poți face mai departe.

lies_finish =
    Ai ales răspunsul tău, nu pe al lor. Un lucru pentru azi: spune-i cuiva cum te simți, nu doar ce s-a întâmplat.

    Poți reveni oricând. Când închizi discuția, ea se șterge aici, dar istoricul browserului rămâne. Îl poți șterge și pe el, dacă e sigur pentru tine: cine îl verifică poate observa că lipsește ceva.
