### Behind the help button and the safe word: wording for teenagers where it should differ.

help_start =
    Iată oameni care vorbesc cu tineri. Dacă suni sau scrii e alegerea ta.

    Unii pot fi obligați să transmită mai departe ce spui: scrie pe card. { $safe-word } te aduce înapoi aici oricând.
    .call = Ce se întâmplă când sun?
    .told = Cine află ce spun?

help_call =
    Cineva răspunde. Nu ai nevoie de o poveste pregătită, iar tăcerea e în regulă. Nu trebuie să îți dai numele.

    Poate te întreabă dacă ești în siguranță. Răspunzi doar la ce vrei și poți închide în orice clipă.
    .quiet = Nu pot vorbi sau nu am credit

help_quiet =
    Unele linii de ajutor au chat sau mesaje și multe sunt gratuite. Unde știm asta, scrie pe card.

    Poți suna și dintr-un loc mai sigur: o școală, o bibliotecă, de la cineva din prieteni. „Trebuie să dau un telefon privat” e un motiv de ajuns.

    Apelurile pot rămâne în lista telefonului și pe factură.
    .enough = Deocamdată e de ajuns

help_no-answer =
    E frustrant, mai ales când ai avut nevoie de curaj. Nu are legătură cu tine.

    Liniile pot fi închise sau ocupate. Încearcă următoarea sau uită-te la programul de pe card. Dacă nu poate aștepta, folosește numărul de urgență.
    .enough = Deocamdată e de ajuns

help_told-brazil =
    Linia pentru drepturile omului primește sesizări: ajung la Conselho Tutelar, de regulă într-o zi, și se poate deschide un caz. Poți rămâne sub anonimat.

    În Brazilia, părinții, îngrijitorii și autoritățile care știu că unui copil i se face rău trebuie să raporteze. Așa că întreabă întâi cui ar trebui să i se spună.

    Ca să vorbești înainte să hotărăști: CVV e acolo zi și noapte, chatul SaferNet la anumite ore. Îi poți întreba și ce ar spune mai departe.
    .crisis = Vreau numai să vorbesc

help_told-togo =
    Poți suna la linia pentru copii sau îi poți scrie un SMS. Serviciul de SMS poate cere numele și satul tău: nu ai nicio obligație să le dai.

    Un apel poate fi mai potrivit dacă vrei să nu se știe cine ești. Întreabă întâi cui i se va spune.
    .enough = Deocamdată e de ajuns

help_told-moldova =
    Telefonul Copilului își descrie apelurile ca gratuite, anonime și confidențiale, în română și rusă.

    Pot exista limite când o viață e în pericol, așa că poți întreba întâi despre asta.
    .enough = Deocamdată e de ajuns

help_told-thailand =
    Unele linii sunt ale statului. Childline e doar pentru cei sub 18 ani.

    Dacă ai probleme cu poliția, autoritățile sau școala, începe cu Childline sau cu un aliat adult, nu cu o linie a statului.
    .defender = Am probleme fiindcă iau cuvântul
    .enough = Deocamdată e de ajuns

help_told-case =
    În țara ta, unele linii sunt obligate să acționeze când află ceva. Asta poate deschide un caz oficial, cu oameni care îți pun întrebări.

    Te poate proteja și e bine să știi asta înainte să vorbești. Poți cere mai întâi un sfat general.
    .enough = Deocamdată e de ajuns

help_told-any =
    Multe linii tratează confidențial ce spui, dar cu limite: când o viață e în pericol sau legea o cere, pot fi obligate să transmită mai departe.

    Regulile diferă de la o țară la alta, așa că e un obicei bun să întrebi întâi.
    .enough = Deocamdată e de ajuns

help_ask-first =
    Încearcă: „Înainte să spun mai mult: ce ați fi obligați să transmiteți și cui?” Sau: „Pot rămâne sub anonimat?”

    Poți vorbi și general la început, ca despre cineva cunoscut. Poți încheia apelul oricând.
    .enough = Deocamdată e de ajuns

help_other =
    Cine ți-ar fi cel mai mult de ajutor?
    .crisis = Nu mai pot suporta
    .online = Ceva de pe internet
    .images = O poză cu mine
    .defender = Sprijin pentru apărători

help_crisis =
    Nu e nici vina ta, nici o slăbiciune că îți e atât de rău. Acești oameni sunt aici pentru clipele când e prea mult.

    Dacă ai putea să îți faci rău, încearcă să ai pe cineva lângă tine. Cuvântul e { $safe-word }.
    .call = Ce se întâmplă când sun?
    .enough = Deocamdată e de ajuns

help_online =
    Aceste servicii cunosc atacurile, șantajul și abuzul de pe internet. Nu e vina ta că s-a întâmplat.

    În unele țări, o sesizare poate deschide un caz oficial: scrie pe card. Cuvântul e { $safe-word }.
    .told = Cine află ce spun?
    .enough = Deocamdată e de ajuns

help_images =
    Nu e vina ta și eu nu te cert. Aceste servicii ajută cu poze intime sau false ale celor sub 18 ani.

    Nu trimite poza mai departe, nici ca dovadă. Pe fiecare card scrie cum lucrează serviciul. Cuvântul e { $safe-word }.
    .steps = Care sunt primii pași?
    .told = Cine află ce spun?
    .enough = Deocamdată e de ajuns

help_defender =
    Aceste organizații protejează apărătorii drepturilor omului. Cele mai multe sunt gândite pentru adulți și verifică cine scrie.

    De aceea merge de obicei cel mai bine când le contactează, împreună cu tine, un aliat adult sau o organizație în care ai încredere. Cuvântul e { $safe-word }.
    .ally = Cum găsesc un aliat?
    .enough = Deocamdată e de ajuns

help_ally =
    Un aliat poate fi un adult din mișcarea ta, cineva de la școală, un avocat sau cineva de la o organizație pentru drepturile copilului.

    Ai putea spune: „Am nevoie de cineva care să scrie cu mine unui serviciu de securitate. Primesc amenințări pentru ceea ce fac.” Tu hotărăști ce poate dezvălui.
    .enough = Deocamdată e de ajuns

help_after-tell =
    Un om care știe schimbă mult. Pot fi și mai mulți.
    .enough = Deocamdată e de ajuns

help_done =
    Acum știi unde sunt oameni. Dacă apelezi la ei azi, mai târziu sau deloc, tu hotărăști.

    Revino oricând: apasă „Ajutor” sau scrie { $safe-word }. Când închizi discuția, ea se șterge aici.
