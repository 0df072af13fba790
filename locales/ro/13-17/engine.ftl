### What Linnet says by itself: wording for teenagers where it should differ.

engine_greeting =
    Sunt { -linnet }, un program de calculator. Nimeni nu citește și nu se păstrează nimic, dar cineva de lângă tine, de pe dispozitiv sau din rețea poate vedea. Te rog, nu scrie nume sau adrese. Scrie oricând { $safe-word } și îți arăt oameni care pot ajuta.

engine_not-understood =
    Îmi pare rău, n-am prins ideea. Sunt un program cu răspunsuri gata scrise: e limita mea, nu vina ta.

    Alege un buton sau spune cu alte cuvinte. Dacă e ceva grav, apasă „Ajutor”: îți arată imediat oameni.

engine_not-understood-again =
    Tot nu prind ideea. Greșeala e a mea, nu a ta.

    Cel mai bine merg unul sau două cuvinte-cheie. Sau uită-te prin subiecte.

engine_not-understood-human =
    Tot înțeleg greșit și îmi pare rău. Un om te va înțelege mai bine decât un program.

    Iată oameni care vorbesc zilnic cu tineri. Poți continua și aici.

engine_which-topic = Poate fi vorba de mai multe lucruri. Care e cel mai aproape?

engine_helped =
    Bine. Ai făcut un pas pentru siguranța ta, și asta face parte din ceea ce faci.

    Revino când vrei. Dacă închizi discuția, ea dispare.

engine_not-helped =
    Îmi pare rău. Mulțumesc că ai spus: răspunsurile gata scrise nu se potrivesc la orice.

    Un om poate intra în situația ta cum eu nu pot. Iată câțiva pe care îi poți contacta.

engine_wrong =
    Îmi pare rău, am înțeles greșit. Suntem iar unde erai.

    Butonul „Ajutor” rămâne la o apăsare distanță, dacă vei vrea.

engine_care =
    Mulțumesc că mi-ai spus. Orice simți acum legat de asta e în regulă.

    Sunt un program, deci nu pot fi alături de tine cum pot oamenii. Cei de mai jos pot. Ce urmează hotărăști tu.

engine_care-again =
    Nimic din toate astea nu e vina ta și nu trebuie să te descurci fără ajutor.

    Dacă nu vin cuvintele, ajunge atât la început: „Am nevoie de ajutor și nu știu cum să spun.”

engine_care-more =
    Ia-ți timpul de care ai nevoie. E în regulă și să te oprești aici.

    Oamenii de mai jos pot ajuta. Dacă ești în pericol, încearcă mai întâi să ajungi lângă alți oameni.

engine_person =
    Sunt un program de calculator. Fără sentimente, fără cineva în spatele ecranului. Nu te pot iubi, nu pot lega o prietenie și nici nu mă voi preface.

    Ce pot face: îți propun pași pentru siguranță și te îndrum spre oameni care chiar ascultă.

engine_personal =
    E mai sigur să nu scrii aici nume, numere sau adrese. Nimic din asta nu s-a păstrat.

    Poți continua fără ele. Nu am nevoie de detalii ca să ajut.

engine_know-age-none = Nu ai spus câți ani ai, așa că folosesc cuvinte simple.
