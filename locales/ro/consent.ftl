### Asking before posting others, and saying no to pictures of oneself.

consent_start =
    O poză poate ajuta o cauză. Hotărăște și cine apare în ea. Te rog, nu-mi spune nume. Ce se potrivește?
    .ask = Vreau să postez pe alții
    .posted = Am postat fără să întreb
    .shown = Cineva m-a postat pe mine
    .said-no = Cineva spune nu sau „șterge”
    .private = Arată răni sau un copil dezbrăcat

consent_whom =
    Cine e în ea?
    .friend = Cineva de vârsta mea sau mai mare
    .small = Un copil mic
    .crowd = Mulți oameni deodată
    .risk = Cineva care poate avea necazuri
    .story = O poveste sau o voce, fără poză

consent_how-ask =
    Întreabă înainte: „Pot arăta asta? O pun acolo. Te poți răzgândi.” Un da trebuie să fie liber. Tăcerea nu e da.

    Ce răspunde?
    .yes = Spune da
    .no = Spune nu
    .unsure = Nu știe sigur
    .changed = Vrea altfel poza

consent_small-child =
    Întreabă copilul mic, cu vorbe ușoare. Întreabă și adultul care are grijă de el. Dacă unul spune nu, e nu.

    Ce răspund?
    .both = Amândoi spun da
    .one-no = Unul dintre ei spune nu
    .cannot = Nu-i pot întreba

consent_crowd =
    Nu-i poți întreba pe toți. Atunci nu arăta fața nimănui. Spatele, mâinile și pancartele spun și ele povestea.
    .hide = Cum acopăr fețele?
    .choose = Pot alege altă poză
    .enough = Ajunge pentru acum

consent_at-risk =
    Atunci o poză îi poate face rău. Siguranța e pe primul loc, chiar dacă spune da. Un adult care te sprijină te poate ajuta să hotărăști.

    Ce ar ajuta acum?
    .leave-out = O arăt fără acea persoană
    .adult = Ajută-mă să aleg un adult
    .country = Poate fi interzis aici?
    .enough = Nu o postez

consent_law-tg =
    În Togo, o postare, o distribuire sau un like pot aduce necazuri. Un adult de partea ta sau un avocat știe mai mult.
    .helpers = Cine știe mai mult?
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

consent_law-th =
    În Thailanda, unele postări au dus la acuzații, și pentru copii. Vorbește cu un adult care te sprijină înainte să postezi.

    Ce vrei să faci?
    .helpers = Cine știe mai mult?
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

consent_law =
    Nu știu legea de unde ești. În unele locuri o postare sau un like pot aduce necazuri. Un adult care te sprijină poate afla.
    .helpers = Cine știe mai mult?
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

consent_story =
    Și o poveste poate arăta cine e cineva. Întreabă persoana. Schimbă numele și locul. Las-o să citească întâi.

    Ce răspunde?
    .yes = Spune da
    .no = Spune nu
    .hurt = E despre ceva rău

consent_yes =
    Bine că ai întrebat. Nu arăta nume, școala sau casa. Dacă mai târziu spune stop, o ștergi.

    Ce ar ajuta acum?
    .hide = Fac poza mai sigură
    .place = Se vede un loc?
    .enough = Ajunge pentru acum

consent_yes-but =
    Poți tăia poza, acoperi o față sau face un desen. Apoi întreabă încă o dată.
    .again = Cum întreb?
    .hide = Cum acopăr fețele?
    .enough = Ajunge pentru acum

consent_no =
    Un nu e un nu. Poți spune: „Mulțumesc că mi-ai spus.” Nu are nevoie de un motiv. Ce vrei să faci?
    .other = Există altă cale?
    .group = Grupul meu tot vrea
    .enough = Nu o postez

consent_posted-already =
    Se întâmplă și se poate repara. Întâi șterge-o sau acoperă fața. Apoi întreabă persoana. Ce se potrivește?
    .down = Am șters-o. Cum îi spun?
    .spread = Alții o dau mai departe
    .at-risk = Poate fi în pericol acum
    .fine = Vreau să întreb acum

consent_said-no =
    „Șterge-o” contează mereu. Poți spune: „Am șters-o. Îmi pare rău. Spune-mi dacă o mai vezi.”
    .gone = Am șters-o
    .copied = Alții au copiat-o
    .group = Grupul meu nu vrea
    .angry = Mă amenință pentru asta

consent_shown =
    Poți spune nu la o poză cu tine. Nu-ți trebuie un motiv. Cine a postat-o? Fără nume, te rog.
    .friend = Prietenii sau grupul meu
    .family = Familia mea
    .org = O școală sau o organizație
    .mean = Cineva care vrea să mă rănească
    .private = Arată părțile mele intime

consent_ask-down =
    Poți spune: „Te rog, șterge poza cu mine. Nu o vreau pe internet.” Un adult poate cere împreună cu tine.

    Ce s-a întâmplat?
    .gone = Au șters-o
    .refused = Nu o șterg
    .named = Scrie cine sau unde sunt
    .adult = Ajută-mă să aleg un adult

consent_ask-family =
    Poate sunt mândri de tine. Tot poți spune nu. „Vă rog, întrebați-mă înainte.” Cum ar primi asta?
    .listen = M-ar asculta
    .not = Nu m-ar asculta. Cine ajută?
    .afraid = Mi-e frică să spun

consent_abuse-picture =
    Poate fi greu de văzut așa ceva. Te rog, nu o trimite, nu o salva și nu o copia. Nu e vina ta că ai văzut-o.

    Ce se potrivește?
    .me = E despre mine
    .other = E despre alt copil
    .danger-now = Un copil e în pericol acum
    .shaken = Nu o pot uita
    .adult = Cui pot să-i spun?

consent_defenders =
    Oamenii aceștia îi ajută pe apărătorii drepturilor omului. Lucrează mai ales cu adulți. Îi poate întreba un adult de partea ta.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

consent_people =
    Oamenii aceștia pot ajuta cu poze și necazuri online. Nu trebuie să trimiți poza.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .enough = Ajunge pentru acum
    .report = Cum o raportez?

consent_done =
    Acum, întreabă înainte să postezi. Mai târziu, uită-te la postările vechi: trebuie întrebat cineva?

    Contează și când tu spui nu. Butonul „Ajutor” arată cine poate ajuta. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
