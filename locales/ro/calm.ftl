### About a minute to calm down, in the middle of another topic. Base wording: 7 to 12 and all who did not say.

calm_start =
    Hai să luăm un minut. Te poți opri oricând. Ce ai vrea?
    .around = Privesc și ascult în jur
    .breath = Respir încet
    .hands = Ceva cu mâinile
    .words = Vorbe bune pentru mine
    .go-on = Nu acum, mergem mai departe

calm_around =
    Privește încet în jur. Găsește cinci lucruri de o culoare. Sau găsește cinci lucruri de atins. Nu trebuie să le scrii.

    Acum ascultă. Ce sunete sunt? Unul aproape, unul departe.
    .second = Continuăm cu asta
    .another = Încerc altceva
    .go-on = Ajunge atât

calm_around-more =
    Simte ce te ține: scaunul, patul, podeaua. Apasă puțin pe el.

    Spune în gând: „Sunt aici. E ziua de azi. Acest minut trece.”
    .go-on = Ajunge atât
    .another = Încerc altceva

calm_breath =
    Trage aer pe nas, ca și cum ai mirosi o floare. Dă aerul afară încet, ca și cum ai sufla în supa fierbinte.

    Încă o dată. Înăuntru. Și încet afară.

    Încă de trei ori, în ritmul tău. Afară mai lung decât înăuntru.
    .odd = Nu îmi e bine așa
    .another = Încerc altceva
    .go-on = Ajunge atât

calm_breath-odd =
    Li se întâmplă multora. Nu ai greșit cu nimic. Respiră cum vrei tu.

    Poate altceva îți face mai bine.
    .around = Privesc și ascult în jur
    .hands = Ceva cu mâinile
    .go-on = Ajunge atât

calm_hands =
    Ia ceva în mână sau apasă palmele una de alta. Strânge și numără până la cinci. Acum dă drumul.

    Din nou: strânge și dă drumul. Cum se simte? Cald, rece, moale, aspru?

    Poți face asta și cu picioarele sau cu umerii.
    .another = Încerc altceva
    .go-on = Ajunge atât

calm_words =
    Gândește-te la cineva bun. Poate fi un om, un animal sau cineva dintr-o poveste. Ce ți-ar spune?

    Poate: „E greu. Faci ce poți. Un lucru pe rând.”

    Pune o mână unde îți face bine. Spune-ți asta în șoaptă.
    .another = Încerc altceva
    .go-on = Ajunge atât

calm_after =
    Ai luat un minut pentru tine. Cum e acum? Ajunge și puțin. Iar dacă nu a ajutat, nu e vina ta.
    .better = Puțin mai bine, mergem mai departe
    .another = Încerc altceva
    .worse = Nu e mai bine sau e mai rău

calm_worse =
    Mulțumesc că spui. Uneori e prea mult pentru un mic exercițiu. Atunci un om poate ajuta mai mult.

    Iată oameni care ascultă. Ține minte cuvântul { $safe-word }. El îți arată mereu acești oameni.
    .another = Încerc altceva
    .go-on = Mai departe
