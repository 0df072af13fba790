### Can I trust them? For teenagers. No answer is kept.

check-partner_start =
    O verificare nu jignește pe nimeni: oamenii serioși se așteaptă la ea. Nu se păstrează niciun răspuns. Fără nume, te rog.

    Despre cine e vorba?
    .media = Presă sau un canal

check-partner_group =
    Poți afla cine sunt de la alți oameni decât ei înșiși, iar ce auzi sună bine?
    .yes = Da, de la alții
    .no = Nu, sau sună rău
    .unsure = Nu am aflat încă

check-partner_rules =
    Au pe cineva pentru protecția copiilor, pe care îl poți numi, și îți cer acordul înainte să-ți folosească poza, numele sau povestea?
    .no = Lipsește una sau amândouă

check-partner_free =
    Poți spune nu la o parte și poți pleca fără să te pedepsească sau să te facă de rușine?
    .yes = Da
    .no = Nu, există presiune

check-partner_odd =
    Se potrivește ceva de aici?
    .money = Vor bani sau contul meu
    .secret = Secrete, cadouri, chat privat
    .hurry = Grabă, fără timp de întrebări

check-partner_media =
    Spun pentru cine lucrează, ca să poți verifica și tu, și poate fi un aliat cu tine?
    .no = Nu, sau doar pe jumătate

check-partner_media-words =
    Poți rămâne fără nume și fără față dacă ceri, și îți spun unde și cât timp se va vedea?
    .no = Nu, sau nu știu sigur

check-partner_person =
    Poate fi cineva care te îndrumă, cineva din activism sau dintr-o organizație, dintre prieteni sau o relație de iubire. Se potrivește ceva de aici?
    .secret = Cadouri, favoruri sau secrete
    .alone = Întâlniri în doi, alte aplicații
    .controls = Controlează ce fac, cu cine ies

check-partner_known =
    Oameni în care ai încredere cunosc persoana din viața reală, nu doar dintr-un profil?

check-partner_r-good =
    Nimic de aici nu vorbește împotriva lor. Nu e o garanție: încrederea poate crește cu pași mici și o poți retrage.

    Stabiliți în scris ce pot arăta și cât timp.
    .agree = Înțelegere despre poze și poveste

check-partner_r-ask =
    Ceva e încă deschis. Cere-l în scris înainte să fii de acord și adu un aliat la discuție.

    Partenerii serioși răspund. Dacă nu răspund, și acela e un răspuns.
    .meetings = Întrebări pe care le pot pune
    .tell = Găsesc un adult aliat

check-partner_r-wait =
    Se știe încă prea puțin. Nu le da planuri, adrese sau liste de membri și ține-i deocamdată în afara chaturilor interne.

    Un adult aliat poate suna oameni care ar trebui să-i cunoască.
    .tell = Găsesc un adult aliat
    .groups = Îi țin în afara chaturilor

check-partner_r-pressure =
    Presiunea și graba sunt semne de avertizare, oricine le aduce. Poți răspunde: „Hotărăsc săptămâna viitoare.” Vezi ce se întâmplă atunci.

check-partner_r-money =
    Partenerii pot căuta bani împreună cu tine. Nu îți cer să plătești întâi, să-ți împrumuți contul sau să trimiți bani mai departe.

check-partner_r-alarm =
    Cu daruri, secrete și întâlniri în doi încep adesea oamenii cu intenții rele, și în mișcări sau organizații. Nu e vina ta, orice s-a spus până acum.

    Nu trebuie să înfrunți pe nimeni. Dacă lucrează cu copii, nu merge la șeful lor: mergi la persoana pentru protecția copiilor sau la o linie de ajutor.
    .grooming = Ce pot face?

check-partner_r-control =
    Îți citește mesajele, hotărăște pe cine vezi, se înfurie la un nu: asta e control, chiar dacă se numește iubire sau protecție. Nu e vina ta.

    Întâi vine o discuție cu cineva. Nu trebuie să te desparți sau să schimbi ceva azi.
    .watched = Îmi citește telefonul

check-partner_contacts =
    Acum: o persoană de încredere. Mai târziu: decizia ta, fără grabă.

    Serviciile acestea sunt pentru cei sub 18 ani.

check-partner_close =
    Îndoielile tale merită ascultate. Revino când vrei și șterge discuția dacă și alții folosesc dispozitivul.
