### When words a teenager typed may mean danger: wording where it should differ from the base.

escalation_self-harm =
    Mulțumesc că mi-ai spus. Pare că e multă durere acum, poate atât de multă încât te gândești să îți faci rău sau să mori.

    Nu e vina ta și nu e slăbiciune. Mulți oameni au ajuns în acest punct și există oameni care te pot ajuta să treci prin asta.

escalation_sexual-exploitation =
    Mulțumesc că mi-ai spus. Pare că cineva te împinge spre ceva sexual sau folosește o poză împotriva ta.

    Nu e vina ta, orice ai trimis sau ai spus înainte, și eu nu te cert. Există oameni care se ocupă exact de asta și pot ajuta.

escalation_violence =
    Mulțumesc că mi-ai spus. Pare că cineva te rănește sau te amenință.

    Nu e vina ta și nimeni nu are dreptul să facă asta. Oamenii te pot ajuta să fii mai în siguranță, în ritmul tău.

escalation_abuse-at-home =
    Mulțumesc că mi-ai spus. Pare că acasă nu e un loc sigur pentru tine acum.

    Nu e vina ta. Nimic din ce ai făcut sau ești nu justifică asta. Oamenii pot ajuta, iar cui spui e alegerea ta.

escalation_doxxing-stalking =
    Mulțumesc că mi-ai spus. Pare că lucruri private despre tine au ieșit la iveală sau cineva te urmărește.

    Nu e vina ta și nu e prețul pe care trebuie să îl plătești fiindcă ai luat cuvântul. Oamenii te pot ajuta cu pașii următori.

escalation_state-threat =
    Mulțumesc că mi-ai spus. Pare că oameni cu putere pun presiune pe tine: poate poliția, autoritățile sau școala.

    Ai dreptul să spui ce crezi, iar reacția lor nu e vina ta. Există oameni care ajută tineri apărători în situația asta.

escalation_bullying-hate =
    Mulțumesc că mi-ai spus. Pare că oamenii te iau la țintă, și e crud.

    Nu e vina ta și nu e ceva ce trebuie pur și simplu să înduri. Oamenii pot ajuta, și cu postările, și cu ce simți.

escalation_device-compromise =
    Mulțumesc că mi-ai spus. Pare că cineva îți urmărește telefonul sau a intrat în el.

    Nu e vina ta. Deocamdată nimic nu trebuie schimbat pe telefon: dacă te grăbești, persoana își poate da seama. Oamenii te pot ajuta să faci un plan sigur.

escalation_friend =
    Mulțumesc că mi-ai spus. Pare că cineva important pentru tine poate fi în pericol. Contează că îi porți de grijă.

    Nu e vina ta și nu trebuie să duci asta fără ajutor. Când o viață e în pericol, un adult trebuie să știe, chiar dacă ți s-a cerut să taci. Oamenii vă pot ajuta.

escalation_now =
    Oamenii de aici pot ajuta chiar acum. Eu sunt un program: nu pot suna pe nimeni pentru tine și nimeni nu citește asta. Pasul următor e al tău.

escalation_question = Am înțeles corect? Și ești în pericol chiar acum?
