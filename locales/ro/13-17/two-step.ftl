### Two-step login, for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

two-step_start =
    Autentificarea în doi pași cere un cod după parolă. Cine are doar parola ta rămâne afară. Nu oprește orice atac, dar oprește multe.

    Te rog, nu scrie coduri sau numere aici. Ce se potrivește?

two-step_set-up =
    O întrebare înainte de setări. Multe servicii trimit codul prin SMS, deci cine are cartela SIM îl poate citi. Cine poate citi mesajele de pe numărul tău?

two-step_way =
    Începe cu e-mailul, fiindcă prin el se poate reseta tot restul. Apoi chaturile, apoi rețelele sociale. O găsești în fiecare cont, la securitate sau autentificare.

    Codurile dintr-o aplicație de autentificare sunt mai sigure decât SMS-urile. SMS-urile sunt totuși mult mai bune decât nimic. Ce alegi?

two-step_app-codes =
    Instalează o aplicație de autentificare din magazinul telefonului. În setările de securitate ale contului alege aplicația ca al doilea pas și scanează pătratul cu model. Apoi scrie codul care apare.

    De acum codul se face pe telefonul tău și nu trece prin nicio rețea. A mers?

two-step_sms =
    Pornește-o în setările de securitate și dă un număr pe care îl citești doar tu. Scrie fiecare cod doar în serviciul în care intri. Cine ți-l cere încearcă să intre.

    Ce urmează?

two-step_pin =
    Aplicațiile de chat sunt legate de număr, așa că cine pune mâna pe număr poate încerca să ia contul. Ajută un PIN din setările contului. Alege unul care nu e o zi de naștere și nici codul ecranului.

two-step_backup =
    Majoritatea serviciilor oferă coduri de rezervă când o pornești. Fără telefon și fără coduri poți pierde contul definitiv. Păstrează-le deci departe de telefon: pe hârtie sau într-un manager de parole de pe alt dispozitiv.

    Ai un loc sigur?

two-step_next-steps =
    Atunci contul are două lacăte și o cheie de rezervă. Celelalte conturi pot urma pe rând. Ce ar ajuta acum?

two-step_no-place =
    Cineva de încredere din afara casei poate păstra hârtia într-un plic închis, fără numele contului pe el. Altă cale e un manager de parole pe un dispozitiv folosit doar de tine.

    Ce se potrivește?

two-step_sim =
    Atunci ajung la ei și codurile, și orice semn că intri în cont. Cu oameni de încredere poate fi în regulă. Ce se potrivește la tine?

two-step_no-phone =
    Mulți împart un telefon sau nu au deloc. Codurile de rezervă pe hârtie merg și fără, iar un adult de încredere poate ține al doilea pas pentru tine. Alege pe cineva la care ajungi când vrei să intri.

two-step_codes-come =
    Un cod pe care nu l-ai cerut poate însemna că cineva are parola ta și stă la al doilea lacăt. Lacătul ține. Nu da nimănui codul și schimbă parola, intrând direct în serviciu.

    Ce se potrivește?

two-step_odd-mail =
    Dacă nu ai cerut-o tu, poate cineva încearcă să scoată lacătul. Nu folosi linkurile din mesaj. Intră direct în serviciu și vezi dacă autentificarea în doi pași e încă pornită.

    Ce s-a întâmplat?

two-step_asked =
    Niciun serviciu, niciun ajutor, nimeni dintre prieteni nu are nevoie de un cod trimis ție. Poți spune: „Nu dau niciodată coduri.” Nu datorezi nicio explicație.

    Cine îl cere?

two-step_friend-asks =
    Când cineva apropiat cere un cod, poate scrie de fapt altcineva care i-a luat contul. Întreabă cu vocea sau față în față.

    Ce s-a întâmplat?

two-step_given =
    Trucul acesta merge la mulți oameni, și la adulți. Nu e vina ta. Dacă mai poți intra: schimbă parola, scoate toate celelalte dispozitive și verifică e-mailul și numărul de recuperare.

    Ce ar ajuta?

two-step_lost =
    Li se întâmplă multora. Ce mai ai?

two-step_spare =
    Un cod de rezervă merge o dată în locul telefonului. Pe un dispozitiv încă conectat poți schimba direct al doilea pas. Scoate acolo telefonul pierdut, adaugă-l pe cel nou și fă alte coduri de rezervă.

    Cum a mers?

two-step_recovery =
    Formularul de recuperare al serviciului e singura cale adevărată. Poate dura zile și nu merge mereu. Cine se oferă să deschidă contul pe bani sau contra parolei vrea una dintre ele.

    Ce vrei să faci?

two-step_people =
    Oamenii aceștia pot ajuta la probleme online. Niciunul nu are nevoie de un cod sau de o parolă de la tine.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția, deci următorul pas e al tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.

two-step_done =
    Pentru azi ajunge un cont, iar e-mailul contează cel mai mult. Mai târziu: chaturile, rețelele sociale și o privire dacă mai ai codurile de rezervă la locul lor.

    Codurile rămân la tine, oricine ar întreba. Butonul „Ajutor” arată oameni cu care poți vorbi. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
