### How a child feels: scared, sad, angry, tired, upset by pictures. Base wording: 7 to 12 and all who did not say.

feelings_start =
    Toate sentimentele sunt în regulă. Ele îți spun ceva. Care seamănă cel mai mult cu al tău?
    .scared = Frică, ca la un șoricel ascuns
    .sad = Tristețe, ca o zi cu ploaie
    .angry = Furie, ca o furtună
    .tired = Oboseală, ca o baterie goală
    .saw = Am văzut ceva îngrozitor

feelings_scared =
    Frica nu e slăbiciune. E corpul tău care are grijă de tine.

    Dacă cineva îți poate face rău acum, alege primul buton. Ce e mai aproape?
    .now = Sunt în pericol acum
    .body = Îmi bate inima tare
    .night = Nu pot dormi
    .reason = Știu ce mă sperie
    .long = Mi-e frică tot timpul

feelings_reason =
    Poate ajuta să privim chiar lucrul care te sperie. Ce e mai aproape?
    .threat = Spun că îmi vor face rău
    .home = Cineva de acasă
    .officials = Poliția, autoritățile sau școala
    .posting = Străinii știu unde locuiesc
    .unknown = Altceva

feelings_night =
    Noaptea, frica poate părea mai mare. Poți încerca: ecranul oprit înainte de somn. O lumină mică. Ceva liniștit în fiecare seară.

    Dacă te trezești cu frică: privește în jur și spune unde ești. Apoi dă aerul afară încet.
    .body = Fă cu mine un minut de liniște
    .long = E așa în fiecare noapte
    .tell = Spun cuiva de încredere
    .enough = Ajunge pentru acum

feelings_sad =
    Îmi pare rău că simți tristețe. Nu trebuie să o ascunzi și e în regulă să plângi.

    Ce e mai aproape?
    .low = Nu mai vreau să trăiesc
    .cruel = Oamenii sunt răi cu mine
    .alone = Simt că nu am pe nimeni
    .ideas = Ce poate face să fie mai ușor?
    .long = Simt tristețe tot timpul

feelings_lonely =
    Singurătatea doare. Mulți dintre cei care spun ce cred o simt uneori. Nu înseamnă că nu te plac alții.

    Un mic „salut” poate fi un început: cuiva din clasă, din grup sau la o linie de ajutor.
    .low = Nu mai vreau să trăiesc
    .ideas = Ce poate face să fie mai ușor?
    .tell = Găsesc pe cineva căruia să îi spun
    .contacts = Arată-mi oameni care ascultă
    .enough = Ajunge pentru acum

feelings_angry =
    Furia e în regulă. Adesea arată că ceva nu e drept. Sau că cineva a mers prea departe.

    Ce e mai aproape?
    .body = Simt că explodez
    .unfair = Ceva nu e drept
    .at-me = Simt furie față de mine
    .afraid = Pot face rău cuiva
    .long = Simt furie tot timpul

feelings_unfair =
    Poate ai dreptate să simți furie. Ai dreptul să spui. Multe lucruri bune au început așa.

    Întâi lasă furtuna să treacă. Apoi poți alege ce faci cu ea.
    .campaign = Vreau să schimb ceva
    .rights = Ce drepturi am?
    .rest = Întâi am nevoie de o pauză
    .enough = Ajunge pentru acum

feelings_at-me =
    E greu să simți furie față de tine. Toți facem greșeli. O greșeală nu te face un om rău.

    Și poate nici nu a fost vina ta. Îți poți vorbi ca unui prieten.
    .low = Vreau să îmi fac rău
    .body = Fă cu mine un minut de liniște
    .tell = Spun cuiva de încredere
    .contacts = Arată-mi oameni care ascultă
    .enough = Ajunge pentru acum

feelings_afraid-of-me =
    E bine că spui înainte să se întâmple ceva. Un sentiment nu e o faptă.

    Te poți îndepărta o vreme de celălalt om. Acești oameni ascultă și nu ceartă. Ține minte cuvântul { $safe-word }.
    .now = Cineva e în pericol acum
    .body = Fă cu mine un minut de liniște
    .low = Vreau să îmi fac rău
    .enough = Ajunge pentru acum

feelings_tired =
    Când faci mult pentru alții, vine oboseala. E normal. Și păsările trebuie să se oprească din zbor.

    Ce e mai aproape?
    .days = Oboseală de câteva zile
    .weeks = Oboseală de câteva săptămâni
    .guilty = Mi-e rușine când mă odihnesc
    .task = Am prea multe de făcut
    .quit = Vreau să opresc totul

feelings_rest =
    O pauză face parte din treabă. Și telefonul poate avea o pauză, mai ales noaptea.

    Azi: dormi, bea apă, mănâncă, mișcă-te puțin. Un lucru plăcut, fără legătură cu treaba.
    .ideas = Mai multe idei
    .night = Nu pot dormi
    .guilty = Mi-e rușine când mă odihnesc
    .task = Am prea multe de făcut
    .enough = Ajunge pentru acum

feelings_guilty =
    Nu trebuie să salvezi lumea fără ajutor. Ești copil. Ai dreptul la odihnă și la joacă.

    Cât te odihnești, pot munci alții. Mai târziu continui tu, dacă vrei.
    .task = Dau ceva altora
    .quit = Vreau să opresc totul
    .ideas = Idei pentru o pauză
    .tell = Spun cuiva de încredere
    .enough = Ajunge pentru acum

feelings_task =
    Poți da o treabă altcuiva. Poți spune: „Am nevoie de o pauză. Poți face tu asta două săptămâni?”

    Nu trebuie să explici mai mult. Un grup bun spune da.
    .cannot-say = Nu pot spune asta
    .quit = Vreau să opresc totul
    .ideas = Idei pentru o pauză
    .enough = Ajunge pentru acum

feelings_cannot-say =
    E greu să spui nu. Poți scrie. Sau roagă un prieten să spună cu tine.

    Te obligă cineva să continui când nu mai poți? Nu e corect. Poți spune unui adult de partea ta.
    .pressed = Pot avea încredere în acest grup?
    .tell = Spun cuiva de încredere
    .enough = Ajunge pentru acum

feelings_quit =
    Ai voie să te oprești, pentru o vreme sau de tot. Ce ai făcut tot contează. Poți începe din nou când vrei.

    Tu alegi, nimeni altcineva.
    .rest = Întâi o pauză
    .task = Dau ceva altora
    .tell = Vorbesc cu cineva despre asta
    .enough = Ajunge pentru acum

feelings_saw =
    Îmi pare rău că ai văzut asta. Nu a fost vina ta. Nu trebuie să îmi spui ce a fost.

    Acum te poți uita în altă parte. Ce e mai aproape?
    .body = Mi-e rău chiar acum
    .again = Îmi apare mereu în minte
    .review = Verific astfel de lucruri în grup
    .child = Arată un copil rănit
    .tell = Spun cuiva de încredere

feelings_again =
    Imaginile rele pot reveni în minte. La început e normal și adesea devin mai rare.

    Când vine: privește în jur. Spune: „E o amintire. Eu sunt aici.” Apoi fă ceva cu mâinile.
    .body = Fă cu mine un minut de liniște
    .night = Nu pot dormi
    .long = Durează de peste două săptămâni
    .tell = Spun cuiva de încredere
    .enough = Ajunge pentru acum

feelings_review =
    E o treabă grea și nu e pentru copii. O poate face un adult pentru grup.

    Ai voie să spui: „Eu nu mă mai uit la asta.”
    .again = Îmi apare mereu în minte
    .task = Cum dau treaba altcuiva?
    .report = Raportez o poză rea
    .enough = Ajunge pentru acum

feelings_child-picture =
    Nu a fost vina ta că ai văzut. Te rog, nu o trimite și nu o păstra. Nici ca să o arăți.

    Acești oameni pot ajuta. Poate ajuta și un adult de partea ta. Ține minte cuvântul { $safe-word }.
    .report = Cum pot raporta?
    .me = E o poză cu mine
    .tell = Spun cuiva de încredere
    .body = Fă cu mine un minut de liniște
    .enough = Ajunge pentru acum

feelings_long =
    Când ține săptămâni, nu ar trebui să duci asta fără ajutor. La fel dacă nu poți dormi, mânca sau juca.

    Nu e vina ta și oamenii pot ajuta. Iată câțiva care ascultă. Ține minte cuvântul { $safe-word }.
    .low = Nu mai vreau să trăiesc
    .tell = Spun cuiva de încredere
    .call = Cum e când sun?
    .ideas = Ce poate face să fie mai ușor?
    .enough = Ajunge pentru acum

feelings_ideas =
    Pe fiecare îl ajută altceva. Poți încerca ceva și vezi cum e.
    .people = Stau cu cineva
    .body = Ceva pentru corp
    .place = Un loc bun
    .activity = Ceva de făcut
    .enough = Ajunge pentru acum

feelings_place =
    Unde e puțin mai sigur sau mai liber pentru tine? Sub un copac, la bibliotecă, la un prieten, sub pătură?

    Poți merge acolo sau te poți gândi cu ochii închiși. Ce vezi acolo? Ce auzi?
    .home = Acasă nu sunt în siguranță
    .activity = Ceva de făcut
    .body = Ceva pentru corp
    .enough = Ajunge pentru acum

feelings_activity =
    Desenează. Cântă tare sau încet. Dansează, joacă mingea, construiește ceva. Citește o poveste veselă. Ai grijă de un animal sau de o plantă.

    Poate fi ceva mic. Un lucru azi e de ajuns.
    .nothing = Nimic nu mă mai bucură
    .place = Un loc bun
    .enough = Ajunge pentru acum

feelings_after =
    Ai făcut ceva pentru tine. Nu e puțin. Ce urmează?
    .ideas = Ce poate face să fie mai ușor?
    .contacts = Arată-mi oameni care ascultă
    .low = Nu mai vreau să trăiesc
    .enough = Ajunge pentru acum

feelings_contacts =
    Acești oameni ascultă orice sentiment, mare sau mic. Poți suna sau scrie.

    Unii trebuie uneori să spună și altora când ești în pericol. Ține minte cuvântul { $safe-word }.
    .call = Cum e când sun?
    .told = Ce se întâmplă cu ce spun?
    .low = Nu mai vreau să trăiesc
    .ideas = Ce poate face să fie mai ușor?
    .enough = Ajunge pentru acum

feelings_stop =
    Ai ascultat ce simți. Așa ai grijă de tine.

    Azi: un lucru mic și bun. Mai târziu: spune cuiva de partea ta cum a fost.

    Revino oricând. Cuvântul { $safe-word } îți arată oameni care ascultă. Când închizi discuția, ea dispare.
