### Odd links, messages and files. For 13 to 17: straight and respectful, the choice left to the reader.

phishing_start =
    Astfel de mesaje sunt făcute să meargă la oameni ocupați, deci nu spun nimic rău despre tine. Te rog, nu scrie linkul aici: nu-l pot verifica și nu trebuie să-l deschizi din nou.

    Cât de departe a ajuns?

phishing_untouched =
    Nu trebuie să faci nimic cu mesajul. Graba, amenințările, premiile și cererea unui cod sunt semne tipice. De la cine pretinde că e?

phishing_from-friend =
    Întreabă cu vocea sau față în față, nu în același chat: cine a luat un cont va răspunde „da, eu sunt”. Ce ai aflat?

phishing_friend-hit =
    Atunci contul e probabil pe alte mâini. Persoana poate urma, de pe alt dispozitiv, pașii pentru un cont luat, iar tu îi poți anunța pe ceilalți să nu apese.

phishing_official =
    Scrisorile false de la poliție, judecată sau școală lucrează cu frica. Există și unele adevărate. Un adult poate găsi instituția fără nimic din mesaj și poate întreba. Până atunci: fără apăsat, fără plată, fără răspuns.

    Ce se potrivește?

phishing_from-app =
    Deschide aplicația sau scrie tu adresa site-ului. Dacă avertismentul e adevărat, îl găsești și acolo. Un lacăt în browser nu dovedește că un site e cinstit. Ce ai văzut?

phishing_group =
    Când îl primiți toți, ținta poate fi munca voastră. Anunță-i pe ceilalți în altă aplicație sau cu vocea și spune-i adultului care sprijină grupul. Păstrați o copie neatinsă pentru un expert.

    A apăsat cineva?

phishing_group-tapped =
    Faceți să fie ușor de spus „eu am fost”: vina îi face pe oameni să ascundă. Cine a apăsat nu mai folosește acel dispozitiv online, iar grupul își mută deocamdată planurile în altă parte. Ce ar ajuta acum?

phishing_tapped =
    Doar o apăsare nu face adesea nimic. Închide pagina, nu scrie nimic în ea, nu permite nimic din ce cere. S-a mai întâmplat ceva?

phishing_typed =
    Ușa se mai poate încuia. De pe alt dispozitiv: schimbă parola, acolo și peste tot unde o mai folosești; închide toate celelalte sesiuni; pornește autentificarea în doi pași.

phishing_opened =
    Scoate dispozitivul de pe internet deocamdată și nu intra în niciun cont de pe el. Nu șterge încă fișierul sau mesajul: un expert poate afla ceva din el. Parole noi doar de pe alt dispozitiv.

    Ce vrei să faci?

phishing_gave =
    Asta merge la mulți oameni, și la adulți. Nu le datorezi nimic, orice ar spune. Ce ai trimis?

phishing_papers =
    Dacă ai trimis acte, un adult poate anunța instituția care le-a emis, dacă e sigur pentru tine. Fii cu ochii pe conturi sau mesaje în numele tău. Te amenință cu ele?

phishing_warn =
    Ajunge un rând scurt: „S-ar putea ca cineva să-mi fi luat contul, nu luați în seamă mesaje ciudate.” Folosește altă aplicație sau vocea și lasă linkul deoparte.

phishing_keep =
    Nu răspunde și nu-l da mai departe. Dacă poate ține de campania ta, păstrează-l până îl vede cineva priceput. Apoi blochează, raportează și șterge. Ce ar ajuta acum?

phishing_people =
    Oamenii aceștia pot ajuta la probleme online. Spune că ai un mesaj ciudat; îți vor spune ei dacă vor să-l vadă.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția, deci următorul pas e al tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.

phishing_defenders =
    Oamenii aceștia ajută grupuri care apără drepturi. Majoritatea lucrează cu adulți și verifică cine scrie, așa că drumul obișnuit e adultul care vă sprijină grupul. Cel mai bine de pe un dispozitiv neatins de truc.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția, deci următorul pas e al tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.

phishing_done =
    Acum: lasă-l în pace și spune-le celor din jur. Mai târziu: autentificare în doi pași și o regulă în grup, să întrebați cu vocea când un mesaj pare ciudat.

    Butonul „Ajutor” arată oameni cu care poți vorbi. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
