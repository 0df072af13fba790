### Doxxing, for teenagers: the child leads, with an ally at their side.

doxxing_start =
    Cineva ți-a pus informații private pe internet. Îmi pare rău. Nu e vina ta, iar faptul că aperi public o cauză nu face publică și viața ta privată.

    Te rog, nu îmi spune ce scrie acolo. Întâi: ești în siguranță acolo unde ești?

doxxing_what =
    Bine. Atunci mergem pas cu pas, în ritmul tău. Ce fel de informații sunt? Doar felul, te rog.
    .home = Adresa mea de acasă
    .school = Școala mea sau locuri unde merg
    .number = Nume, față, număr sau act
    .family = Familia sau organizația mea
    .secret = Ceva ce nu spusesem altora

doxxing_home-posted =
    O adresă pe internet cere mai mult decât o raportare, așa că anunță azi oamenii din jur: pe cei cu care locuiești și în care ai încredere și un vecin.

    Stabiliți reguli simple: nu deschideți la străini, nu dați informații la telefon, refuzați livrări necomandate.
    .next-step = Cum se poate șterge?

doxxing_school-posted =
    Spune unui adult de la școală, ca niciun străin să nu primească informații și să nu te poată lua. Nu trebuie să îi arăți postarea.

    Schimbă o vreme drumul și orele și nu pleca fără cineva cu tine.

doxxing_number-posted =
    Nu trebuie să răspunzi la numere sau mesaje necunoscute. Lasă-le să intre în mesageria vocală și roagă pe cineva din prieteni să vadă solicitările câteva zile.

    Dacă e actul tău: gândește-te întâi dacă e sigur pentru tine să contactezi instituția care l-a emis. Dacă da, un adult o poate anunța împreună cu tine, fiindcă poza unui act poate fi folosită abuziv.

doxxing_family-posted =
    Mulți simt vinovăție față de ei, și totuși: răspunde cine a publicat, nu tu și nu activismul tău.

    Ei trebuie să știe, ca să se poată proteja. Le poți spune cu un aliat alături.

doxxing_secret-posted =
    Pe cine iubești, cine ești, sănătatea, credința, actele, activismul tău: tu alegi dacă spui. Ți s-a luat alegerea, și e o nedreptate.

    Nu datorezi nimănui un da, un nu sau o explicație. Poți spune: „Despre asta nu vorbesc” și atât.

doxxing_papers =
    Ai drepturi cu sau fără acte. O organizație care sprijină refugiați sau migranți îți poate spune ce poate însemna postarea pentru tine.

    Vorbește cu ei înainte să mergi la poliție sau la o instituție și mergi cu cineva.

doxxing_where =
    Acum postarea. Fiecare loc are felul lui de a scoate lucruri. Unde e?

doxxing_report-app =
    Raportează exact postarea, ca distribuire de informații private. Dacă există un câmp de text, scrie: „Informații private ale unui minor, publicate fără acord”. Pentru o platformă, numele școlii poate să nu ajungă; cuvintele „ale unui minor” pot conta.

    Rezultatele diferă. Dacă refuză, raportează din nou.

doxxing_report-site =
    Nu contacta persoana din spate; poate exact o reacție vrea. Caută o adresă de contact, de abuz sau de confidențialitate a site-ului și lasă un adult sau un aliat să scrie.

    Cuvinte de folosit: „Publicați informații private ale unui minor fără acord. Vă rugăm să le ștergeți și să confirmați.”

doxxing_report-chat =
    În grupurile închise, pârghia ta sunt oamenii. Cineva de încredere din grup poate cere administratorului să șteargă și poate raporta mesajul și grupul.

    Nu trebuie să citești și tu. Lasă să îți spună doar ce contează pentru siguranța ta.

doxxing_report-news =
    Când e vorba de presă sau autorități, ar trebui să vorbească pentru tine un aliat adult sau un avocat. Presa are adesea reguli despre numele copiilor și i se poate cere să scoată un nume.

    Te rog, nu răspunde public pe cont propriu, chiar dacă e nedrept. Se poate mai târziu, cu alții.

doxxing_friends =
    Lasă pe alții să facă munca. Ai putea trimite: „Există o postare cu datele mele private. Te rog, raporteaz-o ca informații private ale unui minor. Nu distribui, nu comenta, nu răspunde, nici ca să mă aperi.”

    Cineva poate verifica și dacă apar copii ale postării, ca să nu te uiți tu.

doxxing_no-revenge =
    Furia e un răspuns sănătos. Dacă le publici datele, ar fi totuși o a doua nedreptate: poate lovi pe cine nu trebuie și poate fi folosită împotriva ta.

    Pune furia unde ajută: în raportări, în grup, în mișcare, în vorbă.

doxxing_lock =
    Îngreunează următoarea căutare: conturi private, postări vechi limitate, telefon și e-mail ascunse, școala și locurile etichetate scoase, locația oprită. Autentificarea în doi pași, întâi la e-mail.

    Nu înseamnă să te ascunzi. Un cont public de campanie poate rămâne, fără viața ta privată.
    .second-lock = Pun autentificarea în doi pași

doxxing_calls =
    Dacă cineva așteaptă, pândește sau e la ușă, e o urgență: mergi lângă oameni și cere ajutor.

    Altfel: nu trebuie să răspunzi sau să deschizi. Notează ora, numărul și ce s-a întâmplat și spune azi unui adult de partea ta.

doxxing_safe-now =
    A fost mult. Respiră înainte să mergem mai departe.

    Ești în siguranță acum?

doxxing_people =
    Aceste servicii cunosc răul făcut pe internet și frica de după. Tu hotărăști ce spui și poți întreba întâi cui ar spune.

    Un început: „Cineva a publicat informații private despre mine și vreau să dispară.” Sunt un program și nu le pot scrie pentru tine. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

doxxing_defender =
    Aceste organizații protejează apărătorii drepturilor omului. Unele verifică cine scrie și lucrează doar cu adulți, deci un aliat adult e adesea mesagerul mai bun.

    Pot ajuta când e vizat un grup întreg sau când în spate e statul ori presa. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

doxxing_later =
    Roagă pe cineva să îți caute numele și numărul după o săptămână și iar după o lună. Ce a rămas se poate raporta din nou.

    Senzația că te privește cineva e un ecou normal. De obicei trece; dacă nu trece sau nu mai ieși din casă, merită sprijin.

    Să vorbești în public și să ai viață privată sunt ambele dreptul tău.

doxxing_finish =
    Ai recâștigat ceva din controlul pe care au vrut să ți-l ia. Un lucru pentru azi: spune unui om cum stau lucrurile.

    Poți reveni oricând. Când închizi discuția, ea se șterge aici, dar istoricul browserului rămâne. Îl poți șterge și pe el, dacă e sigur pentru tine: cine îl verifică poate observa că lipsește ceva.
