### Keeping proof of what others wrote or did. Called from many topics. An offer, never a duty.

keep-proof_start =
    Poți păstra dovezi despre ce au făcut. Pot ajuta mai târziu, dacă spui cuiva.

    Nu trebuie. Oamenii te pot ajuta și fără dovezi. Și te poți opri când e prea mult.
    .how = Arată-mi cum
    .cannot-look = Nu pot să mă mai uit
    .body = E o poză cu un corp
    .gone = S-a șters deja
    .not-now = Nu acum. Mai departe

keep-proof_how =
    Fă o poză a ecranului. Să se vadă cuvintele și numele contului. Încearcă să prinzi și ziua, și ora.

    Fă asta înainte să blochezi pe cineva. Apoi mesajele pot dispărea.
    .where = Unde o pot ține în siguranță?
    .vanishes = Mesajele dispar repede
    .body = E o poză cu un corp
    .go-on = Gata. Mai departe

keep-proof_vanishes =
    Atunci scrie imediat pe hârtie. Ce scria? Cine a trimis? Când?

    Unele aplicații îi spun celui care a trimis că ai făcut captură. Hârtia nu spune nimănui.
    .where = Unde o pot ține în siguranță?
    .go-on = Gata. Mai departe

keep-proof_cannot-look =
    Nu trebuie să te uiți. O poate face pentru tine cineva de partea ta. Citește acea persoană, nu tu.

    Roag-o să păstreze cuvintele, numele și zilele. Și să nu arate altora.
    .body = E o poză cu un corp
    .where = Unde se pot ține în siguranță?
    .go-on = Bine. Mai departe

keep-proof_body =
    Atunci e importantă o regulă. Te rog, nu salva, nu copia și nu trimite poza. Nici ca dovadă.

    Scrie în schimb cuvintele: cine, ce, când și unde ai văzut. Și asta e o dovadă.
    .where = Unde o pot ține în siguranță?
    .already = Am salvat deja poza
    .go-on = Bine. Mai departe

keep-proof_body-kept =
    Ai vrut să ai o dovadă. E de înțeles. Și nu e vina ta că a ajuns la tine.

    Te rog, nu o trimite nimănui. O linie pentru copii îți poate spune ce să faci cu ea.
    .go-on = Bine. Mai departe
    .person = Arată-mi o linie de ajutor

keep-proof_contacts =
    Îi poți întreba: „Am o poză pe care nu ar trebui să o am. Ce fac?” Nu trebuie să o arăți. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .go-on = Mai departe

keep-proof_gone =
    E în regulă. Ai vrut să fie departe de tine.

    Dacă vrei, scrie ce mai știi. Cine, ce, cam când. Poate mai are și un prieten.
    .where = Unde o pot ține în siguranță?
    .go-on = Bine. Mai departe

keep-proof_where-ask =
    Se uită uneori cineva în telefonul tău sau prin lucrurile tale?
    .private = Nu, sunt doar ale mele
    .looked-at = Da, se uită cineva
    .unsure = Nu știu sigur

keep-proof_private =
    Atunci o poți ține pe telefon. Un adult de partea ta poate păstra o copie. Așa nu se pierde.

    Apoi pune telefonul deoparte. Nu trebuie să citești din nou.
    .log = Și dacă vin mai multe?
    .go-on = Mai departe

keep-proof_hidden =
    Atunci nu o ține pe telefon. Ar putea să o găsească cineva.

    O poate păstra pentru tine cineva de încredere, departe de casă. Poți scrie și pe hârtie. Dă-i apoi foaia acelei persoane.
    .log = Și dacă vin mai multe?
    .go-on = Mai departe

keep-proof_log =
    Ține o listă mică. Un rând de fiecare dată: ziua, cine, ce s-a întâmplat. O poate scrie altcineva pentru tine.

    Se face mai rău? Atunci nu aștepta o listă lungă. Poți spune imediat cuiva.
    .go-on = Mai departe
