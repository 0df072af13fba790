### A child does not want to live, or hurts herself. Base wording: 7 to 12 and all who did not say their age. Calm, plain, warm.

low_start =
    Mulțumesc că ești aici. Nu e vina ta că simți așa. Nimeni nu te ceartă aici.

    Mai jos sunt oameni care ascultă când e prea mult. Nu ai nevoie de cuvinte potrivite.

    Cum e chiar acum?
    .now = S-ar putea să îmi fac rău acum
    .hurt = Mi-am făcut rău
    .thoughts = Mă gândesc să nu mai trăiesc
    .harm = Îmi fac rău ca să îmi fie mai bine
    .someone = Îmi fac griji pentru altcineva

low_now =
    Te rog, nu rămâne fără nimeni lângă tine. Mergi unde e cineva sau cheamă pe cineva la tine.

    E aproape de tine ceva cu care ți-ai putea face rău? Îndepărtează-te, mergi în altă cameră.

    Apoi sună sau roagă pe cineva să sune. Eu nu pot suna pentru tine. Acest sentiment poate slăbi, chiar dacă acum e puternic.
    .with = Cineva e cu mine
    .alone = Nu e nimeni cu mine
    .no-call = Nu pot suna
    .minutes = Ajută-mă în minutele următoare
    .crisis = Vreau să mă asculte cineva

low_with =
    Mă bucur că e cineva cu tine. Îi poți spune: „Mă gândesc să îmi fac rău. Te rog, rămâi cu mine.”

    Puteți suna împreună. Sau îi poți arăta acest ecran.
    .said = I-am spus
    .reacts = Mi-e frică să spun
    .minutes = Ajută-mă în minutele următoare
    .crisis = Vreau să mă asculte altcineva

low_alone =
    Cine ar putea veni la tine acum? Un vecin, cineva de la școală, familia unui prieten, cineva bun de acasă?

    Poți spune sau scrie: „Nu sunt în siguranță. Te rog, vino.” E de ajuns. Nu trebuie să explici.
    .coming = Vine cineva
    .no-call = Nu pot suna
    .nobody = Nu am pe nimeni
    .minutes = Ajută-mă în minutele următoare

low_no-call =
    Poți scrie cuiva: „Nu sunt în siguranță. Te rog, cheamă ajutor și vino la mine.” Adaugă unde ești.

    Unele linii răspund și la mesaje. Sau arată cuiva de lângă tine: „Te rog, ajută-mă să sun.”
    .sent = Am rugat pe cineva
    .crisis = Arată-mi cine răspunde la mesaje
    .minutes = Ajută-mă în minutele următoare

low_check-safe = Ești acum în siguranță față de gândul de a-ți face rău?

low_still =
    Mulțumesc că ai spus sincer. Atunci te rog, lasă un om să fie lângă tine acum.

    Nu trebuie să hotărăști nimic mare azi. Doar sună, mergi la cineva sau roagă pe cineva să sune.
    .with = Cineva e cu mine
    .alone = Nu e nimeni cu mine
    .no-call = Nu pot suna
    .minutes = Ajută-mă în minutele următoare
    .crisis = Vreau să mă asculte cineva

low_safer =
    Ai trecut de clipa asta. Ți-a trebuit putere. Gândurile rele pot reveni, ca un val. Valurile scad iar.

    Ajută când știe măcar un om. Ce ai vrea acum?
    .tell = Spun cuiva despre asta
    .plan = Fac un mic plan
    .why = Ceva face totul atât de greu
    .crisis = Vreau să mă asculte cineva
    .enough = Ajunge pentru acum

low_hurt =
    Mulțumesc că mi-ai spus. Eu nu te cert.

    Ți-e rău? Sângerezi mult? Ai luat ceva care îți poate face rău? Atunci ai nevoie acum de un medic. Chiar dacă pare că trece.

    Sună sau spune cuiva de lângă tine. Eu nu pot suna pentru tine.
    .here = Cineva mă ajută acum
    .alone = Nu e nimeni cu mine
    .no-call = Nu pot suna
    .small = E o rană mică

low_small =
    Și o rană mică are nevoie de grijă. Spal-o cu apă curată. Acoper-o cu ceva curat. Arat-o unui adult de partea ta.

    Nu ai făcut-o din răutate. Ceva doare înăuntru, și acel ceva are nevoie de grijă.
    .worse = Se face mai rău
    .tell = Cum pot spune cuiva?
    .harm = Ce pot face data viitoare?
    .crisis = Vreau să mă asculte cineva
    .enough = Ajunge pentru acum

low_thoughts =
    Mulți oameni au uneori astfel de gânduri. Un gând nu e ceva ce trebuie să faci.

    Poți avea aceste gânduri și tot poți primi ajutor. Adesea e mai ușor când știe cineva.

    Ce e mai aproape?
    .soon = Știu când vreau să o fac
    .tell = Vreau să spun cuiva
    .wave = Gândurile sunt puternice acum
    .why = Ceva face totul atât de greu
    .plan = Vreau un plan pentru zile grele

low_harm =
    Unii își fac rău când un sentiment e prea mare. E un fel de a trece prin el. Nu e răutate și nu e ca să atragă atenția.

    Se poate trece și altfel. Poți găsi calea cu ajutor.
    .wave = Sentimentul e aici acum
    .tell = Cum pot spune cuiva?
    .die = Mă gândesc și să nu mai trăiesc
    .hurt = Am o rană acum
    .crisis = Vreau să mă asculte cineva

low_wave =
    Un sentiment mare e ca un val. Urcă, apoi coboară. Trebuie doar să aștepți, nu să învingi.

    Alege ceva: mergi la cineva. Plimbă-te sau scutură din mâini. Ține în brațe ceva moale. Numără lucrurile albastre din jur.

    Așteaptă puțin. Apoi încă puțin.
    .minutes = Fă asta cu mine
    .tried = Am încercat ceva
    .plan = Vreau un plan pentru zile grele
    .crisis = Vreau să mă asculte cineva

low_why =
    Există ajutor și pentru ce e în spate. Nu trebuie să îmi spui. E ceva de aici?
    .online = Oamenii sunt răi cu mine
    .picture = E vorba de o poză cu mine
    .home = Acasă mi-e rău
    .tired = Oboseală, tristețe sau frică
    .crisis = Mai bine spun unui om

low_plan =
    Un plan pentru zile grele. Gândește-te la fiecare. Nu trebuie să scrii aici.

    După ce simt că vine un val? Ce mă liniștește puțin?

    Care loc mi se pare sigur? Cine poate veni la mine sau pe cine pot suna? Ce ar trebui să fie departe de mine?
    .keep = Unde îmi țin planul?
    .tell = Spun cuiva despre plan
    .crisis = Arată-mi pe cine pot suna
    .enough = Ajunge pentru acum

low_keep =
    Îl poți scrie pe hârtie și ține la tine. Sau îl poți desena. Sau dă-l unui adult de partea ta.

    Se uită cineva prin lucrurile tale? Atunci ține-l în minte sau la cineva dintre prieteni.
    .tell = Spun cuiva despre plan
    .crisis = Arată-mi pe cine pot suna
    .enough = Ajunge pentru acum

low_tell =
    Poți alege un adult de partea ta. Poți spune, poți scrie sau poți arăta asta:

    „Îmi e atât de rău că mă gândesc să nu mai trăiesc. Te rog, ascultă-mă și ajută-mă să găsesc pe cineva.”

    Nu trebuie să spui tot. Prima propoziție e de ajuns.
    .who = Cui pot spune?
    .reacts = Și dacă se supără?
    .told = Am spus cuiva
    .crisis = Mai bine spun la o linie de ajutor
    .enough = O să fac asta mai târziu

low_reacts =
    Unii adulți se sperie, și frica seamănă cu supărarea. Nu înseamnă că ai greșit.

    Poți spune: „Te rog, rămâi cu mine.” Dacă nu te ajută, spune altui adult. Meriți pe cineva care ascultă.
    .who = Cui pot spune?
    .now = S-ar putea să îmi fac rău acum
    .crisis = Mai bine spun la o linie de ajutor
    .enough = Ajunge pentru acum

low_crisis =
    Acești oameni ascultă și când nu sunt cuvinte. Poți plânge. Poți spune doar: „Nu vreau să mai trăiesc.”

    Unii trebuie să cheme ajutor când o viață e în pericol. Poți întreba întâi. Ține minte cuvântul { $safe-word }.
    .now = S-ar putea să îmi fac rău acum
    .call = Cum e când sun?
    .told = Vor spune și altora?
    .wave = Întâi vreau să mă liniștesc
    .enough = Ajunge pentru acum

low_stop =
    Ești aici, și asta contează. Eu sunt doar un program. Oameni adevărați pot fi alături de tine în asta.

    Azi: stai lângă cineva și spune unui om. Mai târziu: roagă un adult să caute ajutor cu tine.

    Dacă valul revine: apasă „Ajutor” sau scrie { $safe-word }. Oricând. Când închizi discuția, ea dispare.
