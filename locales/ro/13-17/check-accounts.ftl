### A quick check of one account, for teenagers. No answer is kept.

check-accounts_start =
    Câteva întrebări despre un cont, cel mai bine e-mailul: el le deschide pe toate celelalte. Nu se păstrează niciun răspuns și nu-mi trebuie niciodată parola sau un cod.

    Mai poți intra în cont?

check-accounts_strange =
    Ceva neobișnuit? Mesaje sau postări pe care nu le-ai scris, conectări necunoscute, adresă sau număr de recuperare schimbat, coduri pe care nu le-ai cerut.
    .yes = Da, ceva din astea
    .no = Nu, nimic din astea
    .unsure = Nu știu sigur

check-accounts_who-knows =
    Mai știe cineva parola sau are un dispozitiv încă conectat?
    .nobody = Nimeni
    .trusted = O persoană de încredere
    .group = Alții din campania mea

check-accounts_same =
    Folosești această parolă, sau una aproape la fel, și în altă parte?

check-accounts_lock-same =
    E pornită autentificarea în doi pași? Adică un cod, o aplicație sau o cheie pe lângă parolă.
    .what = Nu știu sigur

check-accounts_lock =
    E pornită autentificarea în doi pași? Adică un cod, o aplicație sau o cheie pe lângă parolă.
    .what = Nu știu sigur

check-accounts_r-locked =
    Nu e vina ta și adesea se poate repara prin pagina de recuperare a platformei. Nimeni care promite să-l aducă înapoi pe bani nu e serios.

check-accounts_r-strange =
    Ai observat la timp ca să faci ceva. De pe un dispozitiv de încredere, schimbă parola și închide sesiunile din toate celelalte locuri.

    Dacă poate fi cineva cu care locuiești, gândește-te la siguranță înainte să schimbi ceva.
    .watched = Poate e cineva apropiat

check-accounts_r-afraid =
    Nu e vina ta. Dacă schimbi parola acum, persoana poate afla că știi, așa că deocamdată lasă totul cum e.

    Întâi vine un plan, de preferat de pe alt dispozitiv.

check-accounts_r-shared =
    Pentru un cont de campanie: cât mai puțini oameni, fiecare cu accesul lui unde se poate, doi pași porniți și o parolă nouă de fiecare dată când pleacă cineva.

check-accounts_r-password =
    Autentificarea în doi pași te apără bine. Ce mai rămâne: dacă un site pierde această parolă, cad și celelalte. O parolă pentru fiecare cont rezolvă asta.

check-accounts_r-both =
    Doi pași schimbă cel mai mult: câte o parolă pentru fiecare cont și autentificarea în doi pași. Întâi e-mailul, apoi chaturile, apoi restul.

check-accounts_r-lock =
    E bună o parolă folosită doar aici. Autentificarea în doi pași pune un al doilea lacăt, așa că o parolă furată nu ajunge.

check-accounts_r-good =
    Contul arată bine. Niciun cont nu e ferit de orice atac, deci mai uită-te când apare ceva ciudat și ține codurile de rezervă în afara telefonului.
    .odd-links = Cum păcălesc linkurile
    .people = Cine ar putea ajuta cândva?

check-accounts_contacts =
    Acum: un pas, nu toți. Mai târziu: aceleași întrebări pentru celelalte conturi.

    Serviciile acestea ajută la probleme online.

check-accounts_contacts-child =
    Acum: cineva cu care să vorbești, de pe un dispozitiv pe care acea persoană nu-l vede. Mai târziu: un plan.

check-accounts_close =
    Niciun răspuns nu se păstrează. Revino când vrei și șterge discuția dacă și alții folosesc dispozitivul.
