### What this chat is: wording for teenagers where it should differ.

about_start =
    E o practică bună să verifici cu cine ai de-a face. Ce vrei să știi?
    .kept = Ce date ții despre mine?
    .limits = Ce nu poți?

about_what =
    Un program cu răspunsuri gata scrise: niciun om, nicio inteligență artificială care inventează răspunsuri.

    Fiecare text a fost pregătit dinainte și toți le primesc pe aceleași. Nimeni nu citește ce scrii.
    .limits = Ce nu poți?

about_wrong-words =
    Compar ce scrii cu liste de cuvinte. Atât înțeleg, așa că unele lucruri îmi scapă, iar pe altele le înțeleg greșit.

    Când se întâmplă, alege „ai înțeles greșit” și ne întoarcem. Dacă unele cuvinte sună a pericol, îți arăt oameni care pot ajuta. Nu anunț pe nimeni.

about_kept =
    Niciun cont, niciun nume, niciun jurnal al cuvintelor tale, nicio locație.

    În timpul discuției se țin doar limba, locul în care ești și răspunsul despre vârstă, țară sau ecran, dacă l-ai dat. Un buton de pe pagină îți arată tot.

    Închizi discuția și dispare totul.

about_counted =
    Cei care administrează serviciul pot vedea totaluri: câte discuții, de câte ori s-a arătat ajutorul, de câte ori nu am înțeles.

    Fără cuvinte, fără adrese, fără drumul cuiva prin discuție. Numerele mici sunt ascunse, ca nimeni să nu poată fi recunoscut.

about_sees =
    Oricine e lângă tine și oricine poate debloca dispozitivul, de exemplu prin istoricul browserului.

    Rețeaua de la școală, de acasă sau mobilă poate vedea adresa site-ului, de obicei nu și ce scrii. Un program spion de pe dispozitiv poate vedea tot.

    Nu pot schimba asta, dar tu poți hotărî cum și unde mă folosești.
    .shared = Dispozitivul e folosit și de alții

about_limits =
    Nu pot suna, raporta, șterge sau investiga nimic. Nu pot promite că o platformă, o linie de ajutor sau o autoritate va acționa.

    Nu sunt medic, terapeut sau avocat și pot greși sau pot avea informații vechi. Când multe depind de asta, verifică și cu un om.

about_can =
    Te pot conduce prin pași de siguranță pentru conturi, imagini, grupuri, proteste și dispozitive și te pot ajuta să găsești cuvinte ca să spui cuiva.

    Îți pot arăta oameni care sprijină tineri apărători. Deciziile rămân ale tale.

about_made =
    Exist pentru tineri care apără drepturi. { -linnet } e numele unei mici păsări cântătoare al cărei glas se aude departe.

    Tot ce pot spune e publicat, așa că oricine poate verifica: și grupul tău.
    .complain = Ceva de aici nu a fost în regulă

about_complain =
    Ai dreptul să te plângi și așa va fi mai bine pentru următoarea persoană.

    Spune adultului, grupului sau organizației care te-a îndrumat aici; pot transmite fără numele tău. Merită numite părțile greșite sau care au rănit.

about_grown-up =
    Bine ați venit. Nimeni nu poate citi ce scriu tinerii aici și nimeni nu ar trebui să le ceară să arate.

    Dacă cineva vi se destăinuie: ascultați, credeți, mulțumiți, nu cereți detalii, nu dați vina.

    Nu promiteți că păstrați secretul. Spuneți ce ar trebui să transmiteți și cui. Liniile de ajutor sfătuiesc și adulți.

about_done =
    E bine că ai verificat. Fă la fel cu orice chat sau aplicație care îți cere ceva.

    Revino sau pleacă oricând; când închizi discuția, ea se șterge aici. { $safe-word } îți arată oameni care pot ajuta.
