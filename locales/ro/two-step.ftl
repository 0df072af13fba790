### A second lock for accounts (two-step login). Practical and calm. Never ask for a code, a number or a password.

two-step_start =
    Un al doilea lacăt cere un cod după parolă. Cine are doar parola rămâne afară.

    Te rog, nu scrie coduri aici. Ce se potrivește?
    .set-up = Vreau un al doilea lacăt
    .codes = Vin coduri pe care nu le-am cerut
    .asked = Cineva vrea codul meu
    .lost = Mi-am pierdut telefonul sau codurile
    .shared = Alții îmi pot citi SMS-urile

two-step_set-up =
    Bună idee. Întâi o întrebare. Codurile vin adesea prin SMS. Cine poate citi mesajele de pe numărul tău?
    .only-me = Doar eu
    .others = Familia sau alții
    .no-phone = Nu am telefonul meu
    .afraid = Cineva de care mi-e frică

two-step_way =
    Un adult de partea ta îl poate pune cu tine. Începe cu e-mailul, fiindcă deschide tot restul. Apoi chaturile.
    .app = O aplicație care face coduri
    .sms = Coduri prin SMS
    .chats = Un lacăt pentru chaturi
    .on = L-am pornit. Ce urmează?
    .adult = Ajută-mă să aleg un adult

two-step_app-codes =
    Aplicația face mereu un cod nou. Nu are nevoie de SMS. Alege-o în cont, la securitate.

    A mers?
    .works = Da, merge
    .stuck = Nu, folosesc SMS
    .people = Am nevoie de ajutor

two-step_sms =
    Codul vine prin SMS. Scrie-l doar în aplicația pe care o deschizi. Nimeni altcineva nu are nevoie de el, niciodată.

    Ce urmează?
    .on = L-am pornit. Ce urmează?
    .seen = Alții îmi pot vedea SMS-urile
    .enough = Fac asta mai târziu

two-step_pin =
    Unele chaturi au un PIN al lor. El ajută ca alții să nu-ți ia numărul acolo. Ziua de naștere e ușor de ghicit.

    Ce ar ajuta acum?
    .backup = Coduri de rezervă
    .group = Un grup mai sigur
    .enough = Ajunge pentru acum

two-step_backup =
    Codurile de rezervă sunt ca niște chei de rezervă. Îți deschid contul când telefonul lipsește. Scrie-le pe hârtie, departe de telefon.

    Există un loc sigur pentru hârtie?
    .safe = Da, există
    .nowhere = Nu, o poate găsi cineva
    .adult = O poate păstra un adult

two-step_next-steps =
    Atunci contul tău are două lacăte și o cheie de rezervă.
    .chats = Un lacăt pentru chaturi
    .passwords = Parole mai bune
    .people = Cine mă poate ajuta?
    .enough = Ajunge pentru acum

two-step_no-place =
    Hârtia o poate păstra un adult din afara casei. Poate cineva de la școală sau din grupul tău.

    Ce se potrivește?
    .adult = Ajută-mă să aleg un adult
    .afraid = Cineva îmi caută prin lucruri
    .enough = Găsesc un loc mai târziu

two-step_sim =
    Atunci îți pot citi și codurile. Pentru unii copii e în regulă. Ce se potrivește la tine?
    .fine = Am încredere în ei
    .app = Vreau coduri fără SMS
    .adult = M-ar putea ajuta un adult
    .afraid = Mi-e frică de ei

two-step_no-phone =
    Mulți copii nu au telefonul lor. Un adult de încredere poate ține a doua cheie. Merg și coduri de rezervă pe hârtie.

    Ce vrei să faci?
    .adult = Ajută-mă să aleg un adult
    .paper = Coduri de rezervă pe hârtie
    .shared = Folosesc calculatoare comune
    .enough = Ajunge pentru acum

two-step_codes-come =
    Poate cineva încearcă să intre. Al doilea lacăt ține. Nu da codul nimănui. Ce se potrivește?
    .password = Vreau o parolă nouă
    .off-mail = Un e-mail spune să-l opresc
    .gave = Am dat cuiva un cod
    .threats = Primesc și amenințări
    .people = Cine mă poate ajuta?

two-step_odd-mail =
    Poate însemna că cineva încearcă să intre. Nu apăsa în e-mail. Deschide aplicația ca de obicei și uită-te acolo.

    Ce s-a întâmplat?
    .tapped = Am apăsat pe link
    .look = N-am apăsat. Vreau parolă nouă
    .inside = Cineva e deja înăuntru
    .enough = Totul e bine. E de ajuns

two-step_asked =
    Nimeni cinstit nu are nevoie de codul tău. Poți spune: „Nu dau niciodată coduri.” Nu-ți trebuie alt motiv.

    Cine îl cere?
    .stranger = Un mesaj sau cineva străin
    .friend = Contul cuiva dintre prieteni
    .home = Cineva de acasă
    .official = Poliția sau alte autorități
    .gave = L-am dat deja

two-step_friend-asks =
    Poate contul e acum la altcineva. Întreabă persoana pe altă cale, cel mai bine cu vocea. Așa afli.

    Ce s-a întâmplat?
    .not-shared = Nu am dat codul
    .gave = L-am dat deja
    .help-friend = Vreau să ajut persoana

two-step_given =
    Trucul acesta merge la mulți oameni. Nu e vina ta. Mai poți face ceva acum.

    Ce ar ajuta?
    .save = Ajută-mă să salvez contul
    .adult = Ajută-mă să aleg un adult
    .people = Cine mă poate ajuta?

two-step_lost =
    E supărător și li se întâmplă multora. Ce mai ai?
    .codes = Coduri de rezervă
    .open = Un dispozitiv deja conectat
    .nothing = Niciuna dintre ele
    .taken = Cineva mi-a luat telefonul

two-step_spare =
    Atunci ai pe unde intra. Intră cu asta. Apoi leagă telefonul nou și fă alte coduri de rezervă.

    Cum a mers?
    .works = A mers. Coduri noi
    .fails = Nu a mers
    .enough = Încerc mai târziu

two-step_recovery =
    Atunci îl poate deschide doar pagina de ajutor a aplicației. Poate dura zile și nu merge mereu.

    Unii promit că îl deschid pe bani. Te rog, nu le plăti.
    .account = Ajută-mă cu pagina aplicației
    .adult = Ajută-mă să aleg un adult
    .people = Cine mă poate ajuta?
    .enough = Ajunge pentru acum

two-step_people =
    Oamenii aceștia pot ajuta la necazuri online. Nu au nevoie de coduri sau parole de la tine.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

two-step_done =
    Un pas mic azi e de ajuns. E-mailul e un început bun. Mai târziu poți încuia și chaturile.

    Nu citi nimănui un cod. Butonul „Ajutor” arată cine poate ajuta. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
