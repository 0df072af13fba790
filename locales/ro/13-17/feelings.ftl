### How a teenager feels: stress, fear, burnout, upsetting material. Wording where it should differ.

feelings_start =
    Orice simți are un motiv. Ce se apropie cel mai mult?
    .scared = Frică sau panică
    .sad = Tristețe sau gol
    .angry = Furie
    .tired = Epuizare, burnout
    .saw = Am văzut ceva tulburător

feelings_scared =
    Frica nu e slăbiciune: e alarma corpului tău și uneori are dreptate.

    Dacă cineva ți-ar putea face rău acum, alege prima opțiune. Dacă nu, ce se apropie cel mai mult?
    .body = Inima bate tare, intru în panică
    .long = Sunt mereu cu nervii întinși

feelings_reason =
    Atunci să privim lucrul în sine. Ce se apropie cel mai mult?
    .threat = Primesc amenințări
    .posting = Datele mele au ajuns publice

feelings_night =
    Frica crește noaptea. Notificări oprite, telefonul departe, același lucru calm înainte de somn: e plictisitor, dar îi ajută pe mulți.

    Dacă te trezești în panică, spune locul și ziua și expiră mai lung decât inspiri.
    .body = Un minut calm cu mine
    .long = E așa în cele mai multe nopți
    .tell = Spun cuiva
    .enough = Deocamdată e de ajuns

feelings_sad =
    Îmi pare rău că e așa. Nu trebuie să faci totul ca de obicei și nu ai nevoie de un motiv bun pentru tristețe.

    Ce se apropie cel mai mult?
    .low = Mă gândesc la moarte sau să mă rănesc
    .cruel = Oamenii mă atacă
    .alone = Simt că nimeni nu e lângă mine
    .ideas = Ce ar putea ușura lucrurile?
    .long = E așa de câteva săptămâni

feelings_lonely =
    Când aperi ceva, poate veni singurătatea, chiar și într-o mișcare. Nu înseamnă că nu te vrea nimeni.

    Un contact pe zi e un început: cineva din grup, o prietenie veche sau o linie de ajutor când nu se potrivește altcineva.
    .low = Mă gândesc la moarte sau să mă rănesc
    .ideas = Ce ar putea ușura lucrurile?
    .enough = Deocamdată e de ajuns

feelings_angry =
    Furia înseamnă adesea că s-a trecut o limită. E energie, iar tu hotărăști încotro merge.

    Ce se apropie cel mai mult?
    .body = Simt că explodez
    .unfair = Ceva e profund nedrept
    .at-me = Simt furie față de mine
    .afraid = Aș putea răni pe cineva
    .long = Simt furie mereu

feelings_unfair =
    Ai tot dreptul să simți furie față de nedreptate și să spui asta.

    Dacă acționezi la prima înfierbântare, te poți pune în pericol. Somnul de o noapte și un plan cu alții o fac mai puternică.
    .rights = Ce drepturi se aplică?
    .enough = Deocamdată e de ajuns

feelings_at-me =
    Mulți oameni cărora le pasă sunt duri cu ei. O greșeală e ceva ce ai făcut, nu ceva ce ești.

    Și uneori ne dăm vina pentru ce ne-au făcut alții.
    .low = Mă gândesc să îmi fac rău
    .body = Un minut calm cu mine
    .tell = Spun cuiva
    .enough = Deocamdată e de ajuns

feelings_afraid-of-me =
    E un gest responsabil să spui înainte să se întâmple ceva. Un gând sau un impuls nu e o faptă.

    Ia distanță: altă cameră, o plimbare. Oamenii de mai jos ascultă fără să judece. Cuvântul e { $safe-word }.
    .body = Un minut calm cu mine
    .low = Mă gândesc să îmi fac rău
    .enough = Deocamdată e de ajuns

feelings_tired =
    Activismul, școala și toate celelalte se adună. Epuizarea nu e lipsă de implicare.

    Semne de burnout: oboseală permanentă, lucrurile la care țineai te lasă rece, te răstești la oameni, nu te poți deconecta. Ce se apropie cel mai mult?
    .days = Am avut câteva zile grele
    .weeks = Ține de săptămâni
    .guilty = Mă simt de vină când mă odihnesc
    .task = Duc prea multe
    .quit = Vreau să renunț

feelings_rest =
    Pauzele fac parte din muncă, nu sunt o răsplată pentru ea. Oprește notificările noaptea și ia o zi pe săptămână fără cauză.

    Somn, mâncare, mișcare și un om care te face să râzi: începe cu ce e mai ușor.
    .guilty = Mă simt de vină când mă odihnesc
    .task = Duc prea multe
    .enough = Deocamdată e de ajuns

feelings_guilty =
    Odihna e un drept, și în Convenția cu privire la drepturile copilului. O cauză care depinde de nesomnul tău nu e bine organizată.

    Mișcările durează pentru că oamenii fac cu schimbul. Când te retragi puțin, lași loc altcuiva.
    .task = Cum predau o sarcină
    .quit = Vreau să renunț
    .tell = Spun cuiva
    .enough = Deocamdată e de ajuns

feelings_task =
    Predarea merge cel mai bine mică și clară: o sarcină, un om, de când până când, ce trebuie să știe.

    „Am nevoie de o pauză până la sfârșitul lunii. Poți prelua grupul de chat?” Nu datorezi un raport medical.

    Dacă e vorba de parole, schimbă-le sau predă-le în siguranță.
    .cannot-say = Nu îmi vine să cer
    .quit = Vreau să renunț
    .enough = Deocamdată e de ajuns

feelings_cannot-say =
    E greu să spui nu unor oameni pe care îi respecți. Scrie, trimite mesajul împreună cu cineva din prieteni sau spune o dată în loc de un motiv.

    Dacă cineva tot insistă sau te face să simți vinovăție, e presiune. Un grup bun își protejează membrii tineri.
    .pressed = Îmi face bine acest grup?
    .tell = Spun cuiva
    .enough = Deocamdată e de ajuns

feelings_quit =
    Ai voie să te oprești, o lună sau de tot. Ce ai făcut rămâne făcut, iar dreptul de a vorbi rămâne al tău.

    Dacă nu știi sigur, încearcă o pauză cu termen. Doar să fie decizia ta, nu a celor care te atacă.
    .rest = Mai întâi o pauză
    .task = Cum predau o sarcină
    .tell = Discut cu cineva

feelings_saw =
    Îmi pare rău că ai văzut asta. Nu trebuie să descrii aici.

    Poți închide acum. Ce se apropie cel mai mult?
    .body = Tremur chiar acum
    .again = Revine mereu
    .review = Verific astfel de materiale în grup
    .child = Arată abuzul unui copil
    .tell = Spun cuiva

feelings_again =
    Imaginile care revin sunt felul minții de a face față unui șoc. Adesea se domolește în primele săptămâni.

    Când se întâmplă: privește în jur, spune ziua și locul, folosește-ți mâinile. Nu te întoarce la imagine ca să verifici.
    .body = Un minut calm cu mine
    .long = Ține de peste două săptămâni
    .tell = Spun cuiva
    .enough = Deocamdată e de ajuns

feelings_review =
    Verificarea materialelor cu ură sau violență consumă oamenii și ar trebui să o facă adulți. Până atunci: ture scurte, niciodată fără cineva alături, niciodată noaptea.

    Imagini mici, fără sunet, iar după aceea o pauză cu ceva cu totul diferit. Ai voie să spui nu oricând.
    .again = Revine mereu
    .task = Cum predau sarcina
    .report = Raportez ceva
    .enough = Deocamdată e de ajuns

feelings_child-picture =
    Nu e vina ta că ai văzut. Nu salva, nu face captură și nu trimite mai departe, nici ca dovadă: îi face rău copilului și poate fi ilegal.

    Serviciile de mai jos pot acționa. Poți nota contul și ora. Cuvântul e { $safe-word }.
    .report = Cum raportez
    .me = E o imagine cu mine
    .tell = Spun cuiva
    .body = Un minut calm cu mine
    .enough = Deocamdată e de ajuns

feelings_long =
    Dacă ține de peste două săptămâni sau s-au dus somnul, pofta de mâncare ori prietenii, e timpul pentru un om, nu pentru un program.

    Nu e un diagnostic, doar un motiv bun să primești sprijin. Iată oameni care ascultă. Cuvântul e { $safe-word }.
    .low = Mă gândesc la moarte sau să mă rănesc
    .tell = Spun cuiva
    .call = Ce se întâmplă când sun?
    .ideas = Ce ar putea ușura lucrurile?
    .enough = Deocamdată e de ajuns

feelings_ideas =
    Ce ajută diferă de la om la om. Alege o direcție și încearcă un lucru.
    .people = Oameni
    .body = Corp
    .place = Locuri
    .activity = Lucruri de făcut
    .enough = Deocamdată e de ajuns

feelings_place =
    Unde respiri mai ușor? Un parc, o bibliotecă, bucătăria cuiva din prieteni, o bancă neștiută?

    Contează să mergi acolo. Ajută și să îți imaginezi în detaliu: lumină, sunete, miros.
    .activity = Lucruri de făcut
    .body = Ceva pentru corpul meu
    .enough = Deocamdată e de ajuns

feelings_activity =
    Ceva cu mâinile, ceva cu vocea, ceva care te face să transpiri, ceva caraghios. Nu trebuie să fie util.

    Jumătate de oră fără știri sau comentarii. Un lucru pe zi ajunge.
    .place = Locuri
    .enough = Deocamdată e de ajuns

feelings_after =
    Ai făcut ceva pentru tine. Ce vrei acum?
    .ideas = Ce ar putea ușura lucrurile?
    .low = Mă gândesc la moarte sau să mă rănesc
    .enough = Deocamdată e de ajuns

feelings_contacts =
    Acești oameni ascultă, fie că e ceva mare, fie „nimic important”. Sună sau scrie, cum preferi.

    Unii pot fi obligați să transmită mai departe când o viață e în pericol. Cuvântul e { $safe-word }.
    .call = Ce se întâmplă când sun?
    .told = Cine află ce spun?
    .low = Mă gândesc la moarte sau să mă rănesc
    .ideas = Ce ar putea ușura lucrurile?
    .enough = Deocamdată e de ajuns

feelings_stop =
    Ți-ai luat în serios starea. Exact așa fac apărătorii care rezistă.

    Azi: un lucru care îți face bine. Săptămâna asta: un om care știe cum ești cu adevărat și o sarcină mai puțin.

    Revino oricând. { $safe-word } îți arată oameni care ascultă. Când închizi discuția, ea se șterge aici.
