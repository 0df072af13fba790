### A quick check of one account, in questions. No answer is kept.

check-accounts_start =
    Câteva întrebări scurte despre un cont. Nu păstrez răspunsurile. Nu-mi spune niciodată parola.

    Mai poți intra în el?
    .yes = Da, pot
    .no = Nu, nu mai pot intra
    .in-danger = Sunt în pericol acum

check-accounts_strange =
    Ai observat ceva ciudat? De exemplu mesaje pe care nu le-ai scris tu?
    .yes = Da, ceva ciudat
    .no = Nu, nimic ciudat
    .unsure = Nu știu

check-accounts_who-knows =
    Îți mai știe cineva parola?
    .nobody = Nu o știe nimeni
    .trusted = Un adult ales de mine
    .group = Oameni din grupul meu
    .afraid = Cineva de care mi-e frică

check-accounts_same =
    Folosești aceeași parolă și în alte locuri?
    .yes = Da
    .no = Nu, doar aici

check-accounts_lock-same =
    Când intri, îți cere și un cod?
    .yes = Da, îmi cere
    .no = Nu, doar parola
    .what = Nu știu

check-accounts_lock =
    Când intri, îți cere și un cod?
    .yes = Da, îmi cere
    .no = Nu, doar parola
    .what = Nu știu

check-accounts_r-locked =
    Nu e vina ta că nu poți intra. Adesea se poate reveni, pas cu pas.
    .account = Vreau să intru din nou
    .tell = Găsesc pe cineva să mă ajute

check-accounts_r-strange =
    Bine că ai observat. Poate a intrat cineva. Sunt lucruri de făcut azi.
    .account = Ne uităm pas cu pas
    .watched = Cineva apropiat îmi citește tot
    .tell = Găsesc pe cineva să mă ajute

check-accounts_r-afraid =
    Nu e vina ta. Te rog, nu schimba încă nimic. Persoana s-ar putea înfuria.

    Gândește-te întâi la siguranța ta.
    .watched = Ajută-mă cu asta
    .people = Arată-mi cine ajută
    .in-danger = Sunt în pericol acum

check-accounts_r-shared =
    Un cont comun merge mai bine cu reguli clare: puțini oameni, parolă nouă, al doilea lacăt.
    .two-step = Adaug un al doilea lacăt
    .passwords = Fac o parolă nouă
    .people = Cine ne poate ajuta?

check-accounts_r-password =
    Al doilea lacăt e foarte bun. Un lucru de făcut: altă parolă pentru fiecare loc.
    .passwords = Fac parole mai bune
    .people = Cine mă poate ajuta?

check-accounts_r-both =
    Două lucruri vor ajuta mult: altă parolă pentru fiecare loc și un al doilea lacăt.
    .passwords = Încep cu parolele
    .two-step = Încep cu al doilea lacăt
    .people = Cine mă poate ajuta?

check-accounts_r-lock =
    Parola ta e doar pentru acest cont. Bine. Încă un lucru: un al doilea lacăt.
    .two-step = Adaug un al doilea lacăt
    .people = Cine mă poate ajuta?

check-accounts_r-good =
    Contul pare bine păzit. Nimeni nu poate promite că e complet sigur.

    Verifică din nou când apare ceva ciudat.
    .odd-links = Aflu despre linkuri ciudate
    .people = Cine m-ar putea ajuta într-o zi?

check-accounts_contacts =
    Acum: fă un pas. Mai târziu: verifică la fel și celelalte conturi.

    Oamenii aceștia ajută la necazuri online.
    .done = Am ce-mi trebuie

check-accounts_contacts-child =
    Acum: vorbește cu unul dintre acești oameni. Mai târziu: faceți un plan împreună.

    Ei ascultă, iar tu te poți opri oricând.
    .done = Am ce-mi trebuie

check-accounts_close =
    Niciun răspuns nu se păstrează. Poți reveni oricând și poți șterge discuția.
