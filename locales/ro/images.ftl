### Someone wants, has or shows a picture of a child's body. Never a sexual word, never "why". Calm and warm.

images_start =
    Mă bucur că ești aici. Pozele cu corpul tău sunt ale tale. Dacă cineva le folosește împotriva ta, e vina acelei persoane.

    Eu nu te cert. Mulți copii au trecut prin asta și există ajutor. Cum ești acum?
    .go-on = Vreau să știu ce pot face
    .people = Vreau să vorbesc cu un om
    .low = Nu mai vreau să trăiesc
    .in-danger = Sunt în pericol acum

images_what =
    Mulțumesc. Te rog, nu îmi spune detalii sau nume. Nu trebuie să știu ce se vede în poză.

    Ce e mai aproape?
    .threat = Spun că vor arăta o poză
    .shared = Alții au văzut o poză
    .sent = Am trimis una și acum mi-e teamă
    .asked = Cineva îmi cere una
    .other = Altceva

images_threat =
    E foarte înfricoșător. Nu e vina ta. Ce ți se face e rău.

    Poți să nu mai răspunzi chiar acum. Te rog, nu plăti și nu mai trimite nimic. Nu încerca să faci o înțelegere. Adesea urmează doar o cerere și mai mare.

    Nu trebuie să treci prin asta fără ajutor. E bine să spui azi unui adult de partea ta.
    .steps = Ce fac acum?
    .gave = Am dat deja ceva
    .deadline = Au spus să mă grăbesc
    .known = Cunosc persoana
    .people = Vreau să vorbesc cu un om

images_with-adult =
    Pașii următori sunt mai ușori cu un adult de partea ta. El poate păstra mesajele, bloca și raporta.

    Nu trebuie să vadă poza ca să te ajute. Poți spune asta.
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om
    .myself = Vreau să încep pe cont propriu

images_gave =
    Te-au forțat, iar tu ai încercat să oprești asta. Nu e vina ta.

    Te poți opri acum. Nu trebuie să mai dai nimic, chiar dacă ai promis.

    Au plecat bani? Un adult de partea ta poate întreba dacă se mai pot opri.
    .steps = Ce fac acum?
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om
    .low = Nu mai pot suporta

images_deadline =
    „Grăbește-te” e spus ca să te sperie. Așa nu mai apuci să ceri ajutor. Nu trebuie să faci nimic până la ora spusă de ei.

    Folosește timpul pentru tine. Mergi lângă cineva cu care te simți în siguranță. Spune unui om.

    Nu pot ști ce vor face. Orice ar face, există ajutor și după aceea.
    .steps = Ce fac acum?
    .what-if = Și dacă o arată?
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om
    .low = Nu mai pot suporta

images_known =
    Dacă cunoști persoana, pot veni multe sentimente deodată. E normal. Tot nu e vina ta.

    Nu trebuie să te întâlnești sau să vorbești cu acea persoană. Cine e? Te rog, nu îmi spune un nume.
    .my-age = Cineva cam de vârsta mea
    .grown = Un adult pe care îl cunosc
    .home = Cineva cu care locuiesc
    .people = Vreau să vorbesc cu un om

images_known-peer =
    Poate că ții sau ai ținut la acea persoană. Tot nu are voie să folosească poza ta ca să te rănească.

    Te rog, nu merge fără cineva lângă tine să ceri poza înapoi. Lasă un adult de partea ta să se ocupe.
    .steps = Ce fac acum?
    .school = E cineva de la școală
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

images_save =
    Păstrează cuvintele lor și numele contului. Nu păstra poza ca dovadă.

    Fă o captură de ecran doar unde nu se vede corpul. Sau scrie pe hârtie: cine, ce, când.

    Te rog, nu trimite poza nimănui. Nici cuiva care te ajută.
    .saved = Am cuvintele
    .cannot-look = Nu pot să mă mai uit
    .no-proof = S-a șters tot
    .people = Vreau să vorbesc cu un om

images_cannot-look =
    Nu trebuie să te uiți. Un adult de partea ta poate nota cuvintele și numele.

    Poate face asta fără să dea poza mai departe. Și poți primi ajutor fără nicio dovadă.
    .tell = Ajută-mă să spun cuiva
    .block = La pasul următor
    .people = Vreau să vorbesc cu un om

images_no-proof =
    E în regulă. Ai vrut să dispară. Oamenii te pot ajuta și fără dovezi.

    Dacă vrei, scrie ce îți amintești. Ajung numele contului și ziua.
    .block = La pasul următor
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

images_block =
    Acum poți bloca persoana. Fă asta în fiecare aplicație unde îți poate scrie.

    Raportează și acel cont. Alege un motiv despre un copil sau „sub 18 ani”.

    Păstrează-ți contul tău. Pot fi dovezi în el. Și ai dreptul la el.
    .removal = Se poate scoate poza?
    .how = Cum blochez și raportez?
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

images_removal-gb =
    În Marea Britanie există și Report Remove. Acolo trimiți chiar poza sau linkul. Le verifică oameni pregătiți. Ai nevoie de un cont Childline. Poate ți se cere să arăți câți ani ai.

images_removal-us =
    În Statele Unite, o lege dă multor aplicații două zile ca să acționeze. Timpul începe când cineva raportează o astfel de poză.

images_removal-br =
    În Brazilia, o lege cere aplicațiilor să scoată pozele cu abuz asupra copiilor. Ea e de partea ta când raportezi.

images_removal-md =
    În Moldova, SigurOnline ajută exact cu asta. Îl vei vedea în lista următoare.

images_removal-th =
    În Thailanda, un serviciu din lista următoare ține de stat. Poți vorbi întâi cu linia de ajutor pentru copii.

images_removal-tool =
    Take It Down e un serviciu gratuit pentru cei sub 18 ani. Merge în orice țară. Nu îți cere numele.

    Poza rămâne pe dispozitivul tău. Pleacă doar un fel de amprentă a ei. Aplicațiile care participă o pot căuta.

    Nu se poate uita în chaturi private. Mai e poza pe un dispozitiv pe care îl poți folosi?
    .have = Da, mai e acolo
    .not-have = Nu, nu o am
    .private = E într-un chat privat
    .law = Aș putea avea necazuri?
    .people = Vreau să vorbesc cu un om

images_tool-have =
    Ia dispozitivul cu poza. Deschide Take It Down din această listă. Un adult de partea ta poate sta lângă tine.

    Acolo alegi poza. Ea nu se trimite nicăieri și nimeni nu o privește.

    Nu găsește orice copie. Întreabă o linie pentru copii ce faci cu a ta. Te rog, nu o trimite nimănui. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .tell = Ajută-mă să spun cuiva
    .next-step = Ce urmează?
    .finish = Atât pentru acum

images_tool-not =
    Te rog, nu o căuta. Nu o salva din nou și nu cere nimănui să o trimită.

    Poți raporta locul unde e: contul, postarea sau pagina. Folosește butonul de raportare din aplicație.

    Un serviciu din această listă poate primi și un link. Oamenii de acolo verifică, nu e nevoie să o faci tu. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .tell = Ajută-mă să spun cuiva
    .next-step = Ce urmează?
    .finish = Atât pentru acum

images_shared =
    Îmi pare rău. Cei care o arată fac rău. Nu tu.

    Tu ești tot tu. O poză nu schimbă cât valorezi. Și poți face ceva.

    Te rog, nu o căuta. Unde e, din câte știi?
    .open = Într-o aplicație sau pe un site
    .private = Într-un chat sau grup privat
    .school = O au cei de la școală
    .unknown = Nu știu
    .people = Vreau să vorbesc cu un om

images_shared-chat =
    Programele nu se pot uita în chaturi private. Dar oamenii pot ajuta.

    Ai încredere în cineva din grup? Acea persoană poate cere tuturor să șteargă poza. Poate și raporta grupul.

    Nimeni nu ar trebui să o salveze sau să o trimită. Fiecare copie ștearsă ajută.
    .school = Grupul e de la școala mea
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om
    .next-step = Ce urmează?

images_shared-school =
    Nu trebuie să rezolvi asta fără ajutor. Un adult de partea ta poate cere școlii să facă ceva.

    Școala poate spune tuturor să se oprească și să șteargă. Poate avea grijă de tine în pauze și pe drum.

    Nimeni de la școală nu trebuie să vadă poza. Poți spune: „Vă rog, nu vă uitați la ea.”
    .tell = Ajută-mă să spun cuiva
    .removal = Se poate scoate?
    .cruel = Oamenii sunt răi cu mine
    .people = Vreau să vorbesc cu un om
    .next-step = Ce urmează?

images_shared-unknown =
    E greu să nu știi. Te rog, nu o căuta. Căutarea poate durea și nu ajută.

    Poți face ceva înainte să apară undeva. Și un adult de partea ta poate fi atent pentru tine.
    .removal = Ce pot face înainte?
    .tell = Ajută-mă să spun cuiva
    .worry = Mă gândesc mereu la asta
    .people = Vreau să vorbesc cu un om

images_sent =
    Mulți tineri au trimis o poză. Nu înseamnă că ești un om rău. Grija ta arată că ții la tine.

    Te poți răzgândi. O poză trimisă e tot a ta. Ce e mai aproape?
    .trust = Am încredere, dar mi-e teamă
    .not-trust = Nu am încredere
    .grown = Am trimis-o unui adult
    .threat = Acum mă amenință
    .law = Aș putea avea necazuri?

images_sent-ask =
    Poți cere să fie ștearsă. De exemplu: „Te rog, șterge poza mea. Nu vreau să o vadă nimeni.”

    O dată ajunge. Nu trebuie să explici. Nu poți verifica, și asta nu e vina ta.
    .agreed = A spus da
    .refused = A spus nu sau nu știu sigur
    .people = Vreau să vorbesc cu un om

images_sent-worry =
    Atunci nu trebuie să mai ceri. Te rog, nu mai trimite nimic.

    Poți face ceva acum, înainte să o arate cineva. Ajută și să spui unui om.
    .removal = Ce pot face înainte?
    .tell = Ajută-mă să spun cuiva
    .people = Vreau să vorbesc cu un om

images_asked =
    Corpul tău e al tău. Nu datorezi nimănui o poză. Nici pentru iubire, nici pentru prietenie, nici pentru ajutor.

    Poți spune nu. Poți și doar să nu mai răspunzi. Cine îți cere? Te rog, nu îmi spune un nume.
    .grown = Un adult sau nu știu sigur
    .my-age = Cineva cam de vârsta mea
    .sent = Am trimis deja una
    .threat = Mă amenință
    .people = Vreau să vorbesc cu un om

images_asked-peer =
    Ai putea spune: „Nu. Eu nu trimit poze.” Nu trebuie să explici.

    Cine te respectă se oprește la primul nu. Să ceară iar și iar e presiune. Nu e în regulă.
    .how = Cum blochez?
    .tell = Vreau să spun cuiva
    .people = Vreau să vorbesc cu un om
    .later = Ce pot face mai târziu?

images_other =
    Bine. Ce e mai aproape? Te rog, nu îmi spune detalii.
    .secret = Cineva m-a filmat pe ascuns
    .fake = E o poză falsă cu mine
    .other-child = E o poză cu alt copil
    .people = Niciuna. Vreau un om

images_other-child =
    Mulțumesc că îți pasă. Te rog, nu o salva, nu o arăta și nu o trimite. Nici ca dovadă.

    Scrie în cuvinte unde ai văzut-o. Apoi ieși din acel chat sau din pagină. Nu e vina ta că ai văzut.

    Un adult de partea ta sau un serviciu de sesizare o poate raporta. Nu trebuie să porți asta fără ajutor.
    .child-in-danger = Copilul poate fi în pericol
    .friend = Îl cunosc și vreau să ajut
    .tell = Ajută-mă să spun cuiva
    .report = Cum se poate raporta?
    .people = Vreau să vorbesc cu un om

images_law =
    Legile nu sunt peste tot la fel. Sunt un program și nu îți pot spune ce zice legea la tine.

    În multe locuri, legea vrea să te apere. În unele locuri, poliția îți poate pune și întrebări.

    De aceea ai putea vorbi întâi cu o linie pentru copii. Poți întreba: „Ce se întâmplă dacă raportez asta?”
    .people = Arată-mi o linie de ajutor
    .tell = Ajută-mă să spun cuiva apropiat
    .removal = Se poate scoate?

images_safe-now =
    Ai făcut mult. Ne oprim o clipă.

    Ești în siguranță acum? Și față de alții, și față de gândul de a-ți face rău?

images_people-case =
    Întâi ceva. În țara ta, dacă spui unor servicii, se poate deschide un caz oficial. Poți întreba despre asta înainte să spui mai mult.

images_contacts =
    Acești oameni au auzit asta de multe ori. Nu au nevoie de poză. Tu alegi ce le spui.

    Sunt un program. Nu pot suna pentru tine. Ai putea începe așa: „E vorba de o poză cu mine. Mi-e frică.” Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .what = Arată-mi pașii
    .tell = Ajută-mă să spun cuiva apropiat
    .law = Aș putea avea necazuri?
    .later = Ce pot face mai târziu?
    .finish = Atât pentru acum

images_later =
    În zilele următoare: mănâncă, dormi, stai lângă oameni buni cu tine. Nu trebuie să verifici mereu.

    Dacă îți scriu din nou, nu trebuie să răspunzi. Spune celui care te ajută.

    Ai dreptul să fii pe internet și să spui ce crezi. Nimeni nu ți-l poate lua cu o poză.
    .removal = Se poate scoate o poză?
    .feelings = Nu îmi iese din cap
    .accounts = Conturi mai sigure
    .people = Vreau să vorbesc cu un om
    .finish = Atât pentru acum

images_finish =
    Ai trecut prin ceva foarte greu. Nu e vina ta, nici azi, nici mai târziu. Un lucru pentru azi: stai lângă cineva bun.

    Poți reveni oricând. Când închizi discuția, ea dispare de aici. Browserul poate ține minte pagina.
