### Meetings with officials or the UN, for teenagers: rights, questions to ask, reprisals.

meetings_start =
    Ai dreptul să ți se asculte părerea în deciziile care te privesc, la primărie ca și la ONU. Să mergi, să vorbești și să te oprești sunt alegerile tale.

    În ce punct ești?
    .invited = Poate particip
    .online = Are loc online
    .there = Sunt acolo chiar acum
    .trouble = Necazuri fiindcă am participat

meetings_invited =
    Un da e liber doar dacă și un nu e în regulă. Te poți răzgândi în acea zi și nimeni nu are voie să te facă să plătești pentru asta.

    La ce vrei să te uiți?
    .ask-first = Întrebări de pus înainte
    .name = Nume, față și înregistrări
    .risk = Se poate întoarce împotriva mea?

meetings_ask-first =
    Întreabă organizatorii: cine e în sală, e public sau transmis, cine vede textul meu înainte și după, cine plătește și mă pot opri?

    Întreabă și de persoana pentru protecția copiilor: adultul la care poți merge dacă ceva pare în neregulă. Ar trebui să existe, cu nume și număr.
    .no-answer = Răspunsurile lor sunt slabe

meetings_no-answer =
    Organizatorii atenți se așteaptă la aceste întrebări. Răspunsurile vagi sunt un motiv să aștepți, să le ceri în scris sau să spui nu.

meetings_name =
    Multe întâlniri ONU sunt publice, filmate și arătate online, iar documente cu numele tău pot rămâne ani întregi pe un site.

    Poți cere alt nume pe liste, fără poze, un loc în afara cadrului sau un mesaj scris. Stabilește asta înainte de acea zi.
    .say = Ce spun și ce nu spun

meetings_say =
    Mesajul tău contează mai mult decât povestea ta. Nimeni nu te poate presa să dai detalii dureroase; poți vorbi despre ce ar trebui să se schimbe.

    Fără nume, școli și locuri ale altora, dacă nu au fost de acord. Arată-i textul întâi unui aliat.
    .others = Textul meu pomenește pe alții

meetings_travel =
    Călătorește cu un adult ales sau acceptat de tine, află unde dormi și cine împarte camera, și ține tu pașaportul, banii și telefonul.

    Doi oameni știu planul și primesc zilnic un semn de la tine. La trecerea unei frontiere, ia cât mai puțin pe telefon.
    .adult-bad = Adultul mă îngrijorează
    .phone = Verificarea telefonului la vamă

meetings_risk =
    Să te gândești ce poate urma face parte din muncă și nu e un motiv de tăcere. Există multe feluri de a participa.

    Cine s-ar putea întoarce împotriva ta?
    .officials = Poliția sau autoritățile
    .school = Școala mea
    .family = Familia mea
    .online = Oameni de pe internet

meetings_officials-th =
    În Thailanda, copii au fost urmăriți, iar familiile și școlile lor au fost presate, după ce au luat atitudine. Hotărăște cu un adult aliat care știe legea, înainte ca numele tău să fie pe vreo listă.

    Poți participa fără nume, printr-o organizație sau în particular.

meetings_officials-tg =
    Hotărăște cu un adult aliat care știe legea din Togo, înainte ca numele tău să fie pe vreo listă. În Togo, o postare, o distribuire sau un like la conținut ilegal se pot pedepsi, deci ai grijă și cu postările despre întâlnire.

    Poți participa fără nume, printr-o organizație sau în particular.

meetings_officials-any =
    Hotărăște cu un adult aliat care îți cunoaște țara, înainte ca numele tău să fie pe vreo listă. Întreabă ce li s-a întâmplat altor participanți.

    Poți participa fără nume, printr-o organizație sau în particular.

meetings_private =
    Copiii pot vorbi uneori în particular cu membri ai comitetului ONU pentru copii, fără autorități și camere. Întreabă organizația care te sprijină.

    Particular nu înseamnă invizibil: călătoria, listele de hotel și postările tale pot arăta totuși că ai fost acolo.

meetings_school =
    Cere-le organizatorilor o scrisoare pentru școală, dacă e sigur ca școala să știe. Regulile școlii nu sunt făcute ca să te pedepsească pentru o părere pașnică.
    .tell = Cine ar vorbi cu școala?

meetings_family =
    Familiile pot fi îngrijorate sau presate de alții. Un adult pe care îl respectă le poate explica planul.

    Ți-e frică de cineva de acasă?
    .scared = Da, simt frică
    .tell = Nu. Cine le-ar putea explica?

meetings_online =
    Înainte: un fundal neutru, un prenume sau numele grupului afișat, camera oprită dacă preferi și un loc unde nu ascultă nimeni.

    Întreabă dacă se înregistrează sau se transmite și cine primește chatul. Nu da linkul mai departe. Oricine poate face o captură, deci arată doar ce poți duce.

meetings_there =
    Poți face o pauză în orice clipă. Ce se întâmplă?
    .question = O întrebare merge prea departe
    .photo = Mă filmează cineva
    .adult = Un adult îmi dă o stare ciudată

meetings_question =
    Nu datorezi nimănui un răspuns. Poți spune: „Nu intru în asta” sau „La asta poate răspunde organizația mea”.

    Caută-l pe adultul care te sprijină sau persoana pentru protecția copiilor. O pauză e oricând posibilă.

meetings_photo =
    Spune că nu ai fost de acord și anunță imediat organizatorii, ca să oprească sau să scoată imaginile.

    La întâlniri publice, unele filmări nu se mai pot întoarce. Poți cere totuși o față blurată și fără nume.
    .posted = E deja online

meetings_adult =
    Ai încredere în sentiment, chiar dacă persoana e importantă sau face lucruri bune. Nu e vina ta.

    Mergi unde sunt alții și la persoana pentru protecția copiilor, nu la șeful acelui adult. Ce se apropie cel mai mult? Fără detalii.
    .touch = Atingeri sau remarci sexuale
    .secret = Cadouri, secrete, chat privat

meetings_stop =
    Atunci oprește-te. Spune: „Am terminat pentru azi.” Nu-ți trebuie un motiv, iar ce ai spus până acum nu te obligă să continui.

    Poți cere și să nu-ți fie folosite cuvintele.

meetings_trouble =
    Îmi pare rău. Nu ai greșit. Să pedepsești oameni fiindcă vorbesc cu ONU sau cu autoritățile se numește represalii, iar statele au convenit că nu trebuie să se întâmple.

    Ce se apropie cel mai mult?
    .lies = Circulă minciuni despre mine

meetings_punished =
    Notează date, cuvinte, numele instituțiilor și hârtiile. Spune-i organizației care te-a dus acolo: acum îți datorează sprijin.

    Tu hotărăști dacă merge mai departe și cât de departe.
    .un = Se ocupă ONU de asta?
    .feelings = Mă apasă tot mai tare

meetings_un =
    ONU are oameni care se ocupă de represalii. Le trebuie acordul persoanei în cauză, și poți spune cum poate fi folosit numele tău.

    Poate ridica problema în fața statului. Nu poate promite protecție, iar asta poate și atrage atenția. Lasă un adult aliat sau o organizație să scrie cu tine.

meetings_no =
    „Nu” e un răspuns întreg. Poți spune: „Mulțumesc, am hotărât să nu particip.”

    Un mesaj scris, un desen sau altcineva care vorbește pot sluji cauza la fel de bine.
    .words = Cine ar transmite refuzul meu?
    .pressed = Mă presează în continuare

meetings_pressed =
    Presiunea ia libertatea din libera alegere, și când vine de la oameni cu care lucrezi. Organizatorii au reguli împotriva ei și le poți folosi.

meetings_contacts =
    Acum: un adult aliat care știe de întâlnire. Mai târziu: un plan pentru înainte, în timpul și după ea.

    Serviciile acestea sunt pentru cei sub 18 ani.

meetings_contacts-defenders =
    Aceste organizații protejează apărători. Ar trebui să scrie un adult aliat sau organizația care te-a dus acolo.

    Acum: un adult aliat care știe de întâlnire. Mai târziu: un plan pentru înainte, în timpul și după ea.
    .child = Cineva cu care pot vorbi eu

meetings_close =
    Dacă vorbești sau nu, tu hotărăști. Revino când vrei și șterge discuția dacă și alții folosesc dispozitivul.
