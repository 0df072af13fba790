### Blocking and reporting in an app. Called from many topics. No promise that a report works, or how fast.

block-report_start =
    Nu e lipsă de politețe să blochezi. Tu hotărăști cine ajunge la tine.

    Dacă vrei dovezi, păstrează întâi cuvintele. După blocare pot dispărea. Ce ai vrea să știi?
    .block = Cum blochez?
    .report = Cum raportez?
    .notice = Va observa persoana?
    .new-accounts = Revine de fiecare dată
    .go-on = Știu. Mai departe

block-report_block =
    Deschide profilul sau discuția. Caută un meniu, adesea trei puncte sau linii. Apasă „Blochează”.

    Fă asta în fiecare aplicație unde îți poate scrie. Un adult de partea ta te poate ajuta.
    .softer = Există ceva mai blând?
    .notice = Va observa persoana?
    .report = Cum raportez?
    .go-on = Gata. Mai departe

block-report_softer =
    Da. În multe aplicații poți pune pe cineva pe mut. Atunci nu vezi ce scrie. De obicei nu observă.

    Poți alege și ca doar prietenii să îți poată scrie.
    .report = Cum raportez?
    .go-on = Gata. Mai departe

block-report_report-together =
    Roagă un adult de partea ta să raporteze cu tine. Adultul se uită, ca să nu trebuiască să te uiți tu.

    Alegeți motivul în care scrie „copil” sau „sub 18 ani”. Eu nu pot raporta pentru tine, sunt doar un program.
    .myself = Vreau să fac eu asta
    .refused = Aplicația nu a făcut nimic
    .go-on = Bine. Mai departe

block-report_report-self =
    Deschide postarea sau profilul. Găsește meniul, apoi „Raportează”. Alege ce se potrivește cel mai bine, cu „copil” sau „sub 18 ani”.

    Notează ziua și numărul, dacă primești unul. Aplicațiile pot fi lente și pot spune nu.
    .refused = Aplicația nu a făcut nimic
    .notice = Va observa persoana?
    .go-on = Gata. Mai departe

block-report_notice =
    De obicei aplicațiile nu spun cine a raportat. Persoana blocată poate observa totuși că nu mai ești.

    De aceea e bine să știe înainte cineva de partea ta. Ce crezi că se va întâmpla?
    .afraid = Poate deveni periculos
    .block = Nimic rău. Cum blochez?
    .report = Nimic rău. Cum raportez?
    .go-on = Bine. Mai departe

block-report_afraid =
    Atunci poți aștepta. Nu trebuie să blochezi sau să raportezi azi. Siguranța ta e pe primul loc.

    Spune unui adult de partea ta înainte să schimbi ceva. Plănuiți împreună ce urmează după.
    .softer = Există ceva mai blând?
    .go-on = Bine. Mai departe

block-report_new-accounts =
    E obositor și nu e vina ta. Cine revine după un nu face rău.

    Nu răspunde. Notează fiecare nume nou. Setează contul ca doar prietenii să îți poată scrie.
    .report = Cum raportez?
    .refused = Aplicația nu a făcut nimic
    .go-on = Bine. Mai departe

block-report_refused =
    Un nu de la o aplicație nu înseamnă că a fost în regulă. Poți raporta din nou, cu alt motiv.

    Pot raporta și prietenii. Iar acești oameni știu cum se vorbește cu aplicațiile. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .go-on = Mai departe
