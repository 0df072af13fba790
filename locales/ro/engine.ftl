### What Linnet says by itself, in any conversation. Base wording: for 7 to 12 and for all who did not say their age.

engine_greeting =
    Sunt { -linnet }, un program de calculator. Nimeni nu citește discuția și nu păstrez nimic. Cineva de lângă tine, de pe dispozitiv sau din rețea, o poate vedea. Te rog, nu scrie nume sau adrese. Scrie oricând { $safe-word }: îți arăt oameni care ajută.

engine_not-understood =
    Îmi pare rău, nu am înțeles. Sunt un program simplu, nu e vina ta.

    Poți alege un buton de mai jos. Sau scrie altfel. Dacă se întâmplă ceva rău, apasă „Ajutor”.

engine_not-understood-again =
    Tot nu înțeleg. Greșeala e a mea, nu a ta.

    Încearcă doar unul sau două cuvinte. Sau îți arăt eu subiectele.

engine_not-understood-human =
    Tot înțeleg greșit și îmi pare rău. Un om te poate înțelege mai bine.

    Iată oameni care ascultă copiii. Poți merge mai departe și cu mine.

engine_which-topic =
    Aici pot ajuta în mai multe feluri. Care se potrivește cel mai bine?
    .none = Niciunul dintre ele

engine_labels =
    .more = Mai multe răspunsuri
    .topics = Arată-mi subiectele
    .return = Înapoi unde eram
    .talk = Cineva cu care să vorbesc
    .skip = Prefer să nu spun

engine_end =
    .helped = M-a ajutat
    .not-helped = Nu m-a ajutat
    .topics = Altceva
    .return = Înapoi unde eram

engine_helped =
    Mă bucur. Ai avut grijă de tine, și asta contează.

    Poți reveni oricând. Când închizi discuția, ea dispare.

engine_not-helped =
    Îmi pare rău. Mulțumesc că mi-ai spus. Nu e vina ta că nu a ajutat.

    Un om poate face adesea mai mult decât mine. Iată oameni care ascultă copiii.

engine_safe =
    .yes = Da, sunt în siguranță
    .no = Nu, nu sunt în siguranță
    .unsure = Nu știu sigur

engine_wrong =
    Îmi pare rău, am înțeles greșit. Ne întoarcem unde erai.

    Dacă ai nevoie vreodată de oameni care ajută, apasă „Ajutor”. E mereu acolo.

engine_care =
    Mulțumesc că mi-ai spus. Ce simți acum e în regulă.

    Eu sunt doar un program. Dar oameni adevărați te pot asculta. Îi vezi mai jos. Tu alegi ce urmează.

engine_care-again =
    Nu e vina ta. Nu trebuie să duci totul fără ajutor.

    Dacă nu găsești cuvintele, poți începe așa: „Am nevoie de ajutor. Nu știu cum să spun.”

engine_care-more =
    Nu e nicio grabă. Poți și să te oprești aici. Amândouă sunt în regulă.

    Oamenii de mai jos pot ajuta. Dacă ești în pericol, mergi lângă alți oameni, dacă poți.

engine_person =
    Sunt un program de calculator, nu un om. Nu am sentimente. De aceea nu pot să te iubesc și nu pot lega o prietenie.

    Ce pot face: îți arăt pași siguri și oameni care chiar ascultă.

engine_personal =
    E mai sigur să nu scrii aici nume, numere sau adrese. Nu am păstrat nimic din asta.

    Poți merge mai departe fără ele. Nu am nevoie de ele ca să te ajut.

engine_know = Iată tot ce știu acum despre tine:
engine_know-language = Limba pe care ai ales-o este:
engine_know-age-none = Nu ai spus câți ani ai. De aceea folosesc cuvinte simple.
engine_know-age-child = Ai spus că ai între 7 și 12 ani.
engine_know-age-teen = Ai spus că ai între 13 și 17 ani.
engine_know-country-none = Nu ai ales nicio țară.
engine_know-country = Țara pe care ai ales-o este:
engine_know-observed = Mi-ai spus că cineva îți poate vedea ecranul.
engine_know-place = Locul din discuție unde te afli. Așa funcționează „Înapoi”.
engine_know-nothing = Nu știu nimic altceva. Nici cuvintele tale, nici numele tău, nici unde ești. Când închizi discuția, uit totul.

engine_borrowed = Partea aceasta este deocamdată doar în engleză.
