### What Linnet says when words a child typed may mean danger. Thanks, what it understood, not your fault, people can help.

escalation_self-harm =
    Mulțumesc că mi-ai spus. Pare că totul doare foarte tare acum. Poate te gândești să îți faci rău sau să nu mai trăiești.

    Nu e vina ta. Mulți oameni au simțit așa. Există oameni care te pot ajuta să treci prin asta.

escalation_sexual-exploitation =
    Mulțumesc că mi-ai spus. Pare că cineva face ceva rău cu corpul tău. Sau cu o poză cu corpul tău.

    Nu e vina ta, orice ar fi fost înainte. Eu nu te cert. Există oameni care știu cum să ajute aici.

escalation_violence =
    Mulțumesc că mi-ai spus. Pare că cineva te lovește sau îți face rău. Sau spune că o va face.

    Nu e vina ta. Nimeni nu are dreptul să facă asta. Oamenii te pot ajuta să fii mai în siguranță.

escalation_abuse-at-home =
    Mulțumesc că mi-ai spus. Pare că acasă nu ești în siguranță acum.

    Nu e vina ta. Niciun copil nu merită să sufere acasă. Oamenii pot ajuta, iar tu alegi cui spui.

escalation_doxxing-stalking =
    Mulțumesc că mi-ai spus. Pare că cineva arată altora lucruri private despre tine. Sau te urmărește.

    Nu e vina ta. Ai dreptul la siguranță. Oamenii te pot ajuta cu pașii următori.

escalation_state-threat =
    Mulțumesc că mi-ai spus. Pare că oameni cu putere îți fac necazuri. Poate poliția, autoritățile sau școala.

    Ai dreptul să spui ce crezi. Nu e vina ta dacă răspund așa. Există oameni care ajută copiii în astfel de situații.

escalation_bullying-hate =
    Mulțumesc că mi-ai spus. Pare că unii se poartă foarte urât cu tine.

    Nu e vina ta. Ura spune ceva despre ei, nu despre tine. Există ajutor, ca să nu mai doară atât de tare.

escalation_device-compromise =
    Mulțumesc că mi-ai spus. Pare că cineva îți urmărește telefonul sau a intrat în el.

    Nu e vina ta. Deocamdată nu trebuie să schimbi nimic pe telefon. Oamenii te pot ajuta să faci un plan sigur.

escalation_friend =
    Mulțumesc că mi-ai spus. Pare că cineva drag ție poate fi în pericol. Îți pasă, și asta contează.

    Nu e vina ta și nu e doar treaba ta. Când o viață e în pericol, un adult trebuie să știe. Oamenii vă pot ajuta.

escalation_now =
    Oamenii de aici pot ajuta chiar acum. Eu sunt un program de calculator. Nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi pasul următor.

escalation_question =
    Am înțeles bine? Și ești în pericol chiar acum?
    .help = Da, ajută-mă
    .danger = Sunt în pericol acum
    .wrong = Nu, ai înțeles greșit
    .advice = Mai bine citesc sfaturi
