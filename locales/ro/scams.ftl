### Asked for money, or offered a job, a prize or a trip. For a child who is unsure, or who already paid.

scams_start =
    Înșelătoriile cu bani prind mulți oameni, și adulți. Nu e vina ta.

    Ce s-a întâmplat? Alege sau scrie câteva cuvinte. Te rog, nu-mi spune nume sau numere.
    .asked = Cineva vrea bani de la mine
    .job = Un job, o călătorie sau faimă
    .paid = Am plătit sau am trimis deja
    .blackmail = Îmi zice: plătești sau...
    .in-danger = Sunt în pericol acum

scams_which =
    Nu știu dacă am înțeles bine. Ce se potrivește cel mai mult?
    .asked = Cineva vrea bani de la mine
    .job = Un job, o călătorie sau faimă
    .paid = Am plătit sau am trimis deja
    .blackmail = Îmi zice: plătești sau...
    .in-danger = Sunt în pericol acum

scams_asked =
    Nu trebuie plătit nimic chiar acum. Graba face parte din truc.

    Cine cere?
    .friend = Contul cuiva dintre prieteni
    .prize = Se zice că am câștigat ceva
    .donation = E pentru o campanie
    .pushed = O persoană cunoscută mă presează

scams_friend =
    Un mesaj de la prieteni poate veni de la altcineva.

    Întreabă pe altă cale. Sună sau întreabă față în față.
    .not-them = Nu era cine credeam
    .them = Chiar e cine credeam
    .done = Întâi întreb

scams_not-them =
    S-ar putea să fie un truc. E bine că te-ai uitat.

    Nu trebuie să răspunzi sau să plătești. Păstrează mesajul deocamdată.

    Îi poți avertiza pe ceilalți.
    .save = Arată-mi cum îl salvez
    .block = Arată-mi cum blochez
    .done = Cine mă poate ajuta?

scams_prize =
    Un premiu adevărat nu costă nimic. Dacă trebuie să plătești întâi, e un truc.

    Nu trebuie să răspunzi.
    .paid = Am plătit deja
    .clicked = Am apăsat pe un link
    .block = Arată-mi cum blochez
    .done = Cine mă poate ajuta?

scams_donation =
    E bine să strângi bani pentru ceva bun. Unii doar se prefac că fac asta.

    Cum e la tine?
    .asks-us = O persoană străină cere bani
    .in-our-name = Ne folosesc numele pentru asta
    .we-collect = Noi strângem bani
    .done = Cine mă poate ajuta?

scams_we-collect =
    Lasă un adult sau o organizație de încredere să țină banii. Așa te ferești de necazuri.

    Doi oameni îi numără împreună și notează.
    .tell = Cine i-ar putea ține?
    .campaign = Ajută-mă cu o campanie
    .done = Am ce-mi trebuie

scams_pushed =
    Ai voie să spui nu. Nimeni nu are voie să te oblige să dai bani.

    Ce se potrivește cel mai mult?
    .home = E cineva de acasă
    .threat = Mă amenință
    .tell = Vreau să spun cuiva
    .done = Arată-mi cine ajută

scams_job =
    Ofertele adevărate au timp pentru întrebări. Trucurile se grăbesc sau cer un secret.

    Cum e oferta?
    .travel = Să mă întâlnesc sau să plec
    .pictures = Vor poze cu mine
    .pay-first = Să plătesc întâi
    .my-account = Bani prin contul meu
    .tasks = Lucru puțin, bani mulți

scams_travel =
    Te rog, nu merge fără un adult de partea ta. Unii folosesc astfel de oferte ca să facă rău copiilor.

    Te poți răzgândi, chiar și în ultima clipă.
    .going = E curând
    .not-going = Nu merg fără cineva
    .there = Sunt acolo acum
    .done = Arată-mi cine ajută

scams_going =
    Spune-i azi unui adult de partea ta. Fă asta înainte de orice altceva.

    Roagă acel adult să verifice oferta. Poate suna chiar acolo.
    .tell = Cui pot să-i spun?
    .call = Pe cine pot suna?
    .in-danger = Sunt în pericol acum

scams_pay-first =
    Un job adevărat îți aduce ție bani. Dacă trebuie să plătești întâi, e un truc.

    Sarcinile mici pot începe cu bani adevărați. Apoi îi vor pe ai tăi.
    .paid = Am plătit deja
    .block = Arată-mi cum blochez
    .done = Cine mă poate ajuta?

scams_my-account =
    Te rog, nu trimite bani pentru alții. Pot fi furați, iar necazul rămâne la tine.

    Dacă s-a întâmplat deja, spune-i azi unui adult de partea ta. Nu e prea târziu.
    .not-yet = Nu am făcut-o
    .done-it = Am făcut-o deja
    .threat = Mă amenință
    .done = Arată-mi cine ajută

scams_paid =
    Cineva te-a păcălit. E vina lor, nu a ta. Ce ai trimis?
    .money = Bani sau un card cadou
    .papers = Un card sau un act cu numele meu
    .password = O parolă sau un cod
    .picture = O poză cu corpul meu

scams_paid-money =
    Nu mai trimite nimic, nici ca să primești banii înapoi.

    Spune-i azi unui adult de partea ta. Banca, magazinul sau compania de telefon poate încă opri plata.
    .save = Salvez mesajele
    .again = Cer mai mult
    .done = Cine mă poate ajuta?

scams_paid-papers =
    Notează ce au acum de la tine. Spune-i azi unui adult de partea ta.

    Păstrează mesajele. Nu trimite alt act.
    .save = Salvez mesajele
    .doxxing = L-au publicat
    .done = Cine mă poate ajuta?

scams_again =
    Adesea cer din nou. Uneori spun că îți pot aduce banii înapoi.

    Poți să nu mai răspunzi. Ai voie.
    .threat = Mă amenință
    .save = Salvez mesajele
    .block = Arată-mi cum blochez
    .done = Cine mă poate ajuta?

scams_blackmail =
    Nu e vina ta. Nu trebuie să plătești și există oameni care te pot ajuta.

    Ce spun că vor face?
    .picture = Să arate o poză cu mine
    .account = Să-mi ia sau să-mi strice contul
    .hurt = Rău mie sau celor dragi
    .in-danger = Sunt în pericol acum

scams_contacts =
    Acum: dacă poate fi un truc, nu plăti și nu răspunde. Mai târziu: spune-i grupului tău, ca să nu mai fie păcălit nimeni.

    Oamenii aceștia ajută la necazuri online.
    .child = Vreau să vorbesc cu cineva
    .done = Am ce-mi trebuie

scams_contacts-child =
    Acum: spune-i cuiva de partea ta. Mai târziu: uitați-vă împreună.

    Oamenii aceștia ascultă copiii. Nu pot aduce banii înapoi, dar te ajută să gândești.
    .done = Am ce-mi trebuie

scams_close =
    Ai observat că ceva nu e în regulă. Poți reveni oricând și poți șterge această discuție.
