### About a minute to calm down: wording for teenagers where it should differ.

calm_start =
    Un minut ca să simți din nou pământul sub picioare. Te poți opri oricând. Ce cale ți se potrivește?
    .around = Observ ce e în jur
    .breath = Respirație lentă
    .hands = Încordez și dau drumul
    .words = O voce mai blândă în minte

calm_around =
    Numește în gând cinci lucruri pe care le vezi. Apoi patru pe care le poți atinge. Dacă nu vezi, ia sunete.

    Apoi trei sunete, aproape sau departe. Nu există răspuns corect și nu e nicio grabă.
    .second = Continui
    .go-on = E de ajuns

calm_around-more =
    Două mirosuri pe care le simți sau două care îți plac. O respirație lentă.

    Simte ce îți poartă greutatea. Spune-ți ziua, locul și: „Acum sunt în minutul acesta, nu în celălalt.”
    .go-on = E de ajuns

calm_breath =
    Inspiră cât numeri până la patru. Expiră cât numeri până la șase. Nu trebuie să forțezi.

    Expirația lungă îi spune corpului că poate încetini.

    Fă asta de cinci ori, în ritmul tău. Dacă număratul te stresează, doar expiră mai lung.
    .go-on = E de ajuns

calm_breath-odd =
    Se întâmplă des, mai ales după experiențe rele. Respiră cum vrei; nu e nimic în neregulă cu tine.

    Adesea e mai ușor cu atenția în afară.
    .around = Observ ce e în jur
    .hands = Încordez și dau drumul
    .go-on = E de ajuns

calm_hands =
    Strânge pumnii sau apasă palmele una de alta. Ține cam cinci secunde. Dă drumul și observă diferența.

    Apoi umerii spre urechi, ține și lasă-i jos. Apoi picioarele sau degetele, orice poți mișca.

    Când încordezi și dai drumul, alarma din corp are pe unde ieși.
    .go-on = E de ajuns

calm_words =
    Ce i-ai spune cuiva drag aflat în locul tău? Cei mai mulți oameni sunt mai blânzi cu alții decât cu ei înșiși.

    Încearcă: „E o clipă grea. Are sens să simt asta. Nu trebuie să rezolv totul acum.”

    Spune rar, ca și cum ai crede, chiar dacă încă nu crezi.
    .go-on = E de ajuns

calm_after =
    Cum e acum? E deja ceva dacă e puțin mai ușor, iar dacă nu s-a schimbat nimic, nu ai greșit tu.
    .worse = Nu e mai bine ori e mai rău

calm_worse =
    Mulțumesc pentru sinceritate. Uneori un exercițiu e prea mic pentru ce se întâmplă, iar un om poate face mai mult.

    Iată câțiva care ascultă. { $safe-word } ți-i arată din nou oricând.
