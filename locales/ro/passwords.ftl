### Passwords. Practical and friendly. Never ask for a password, never give an example of one.

passwords_start =
    Parolele bune îți păzesc cuvintele și planurile. Te rog, nu scrie aici nicio parolă. Ce se potrivește?
    .new = Vreau una puternică
    .same = Folosesc una la multe lucruri
    .known = Cineva o știe pe a mea
    .forced = Cineva mă obligă să o spun
    .forget = Le uit

passwords_make =
    Gândește-te la trei sau patru cuvinte trăsnite. Să nu se potrivească între ele. Fără numele tău, animalul tău sau ziua ta.

    Lung înseamnă puternic.
    .keep = Unde o păstrez?
    .question = Îmi cere întrebări secrete
    .lock = Adaug un al doilea lacăt
    .people = Cine mă poate ajuta?
    .enough = Ajunge pentru acum

passwords_same =
    Mulți fac așa. Dar atunci o cheie pierdută deschide toate ușile. Le poți schimba pe rând. Începe cu e-mailul.

    Ce ar ajuta acum?
    .email = Ajută-mă să fac una nouă
    .keep = Cum țin minte atâtea?
    .inside = Cineva e deja înăuntru
    .people = Cine mă poate ajuta?
    .enough = Ajunge pentru acum

passwords_known =
    Nu e vina ta că cineva o știe. Cine e? Te rog, fără nume.
    .friend = Prietenii sau grupul meu
    .home = Cineva de acasă
    .partner = Iubit, iubită sau ex
    .stranger = O persoană străină
    .leak = Un site a pierdut-o

passwords_shared =
    O parolă împărțită poate fi utilă o vreme. Apoi e mai bună una nouă. Poți spune: „O schimb din când în când.”

    Ce se potrivește?
    .change = Fac una nouă
    .group = E contul grupului nostru
    .pressure = Mă presează să o dau
    .enough = Ajunge pentru acum

passwords_known-home =
    Unii adulți păstrează o parolă ca să te ajute. Poate fi în regulă. Ce se potrivește la tine?
    .rule = E o regulă pe care o știu
    .safe = O pot schimba în siguranță
    .bad = Dacă o schimb, poate fi rău
    .unsure = Vreau să întreb întâi pe cineva

passwords_forced =
    Tu contezi mai mult decât o parolă. Dacă ai spus-o, nu e vina ta. Cine te obligă?
    .home = Cineva de acasă
    .partner = Iubit, iubită sau ex
    .officials = Poliția sau alte autorități
    .school = Școala mea
    .threat = Cineva care mă amenință

passwords_keep =
    Nimeni nu le poate ține minte pe toate. O hârtie într-un loc sigur e bună. Există așa un loc acasă?
    .paper = Da, există
    .nowhere = Nu, se poate uita cineva
    .manager = Ce e un manager de parole?
    .adult = O poate păstra un adult
    .forgot = Am uitat una și nu pot intra

passwords_paper =
    Nu scrie ce deschide. Ține hârtia departe de telefon sau calculator.
    .lock = Adaug un al doilea lacăt
    .question = Îmi cere întrebări secrete
    .enough = Ajunge pentru acum

passwords_no-paper =
    O poate păstra un adult din afara casei. Poate cineva de la școală sau din grupul tău. Ce se potrivește?
    .manager = Ce e un manager de parole?
    .adult = Ajută-mă să aleg un adult
    .afraid = Mi-e frică de cine se uită
    .enough = Găsesc un loc mai târziu

passwords_manager =
    Un manager de parole e un caiet încuiat. Tu ții minte o singură parolă lungă. El le ține minte pe toate celelalte.

    Ce vrei să faci?
    .phrase = O frază lungă pentru el
    .shared = Dispozitivul meu e comun
    .lock = Adaug un al doilea lacăt
    .people = Cine mă ajută să-l pun?
    .enough = Ajunge pentru acum

passwords_questions =
    Întrebările secrete cer lucruri pe care alții le pot afla. Poți inventa răspunsurile. Păstrează-le ca pe o parolă.
    .keep = Unde le păstrez?
    .lock = Adaug un al doilea lacăt
    .enough = Ajunge pentru acum

passwords_people =
    Oamenii aceștia pot ajuta la necazuri online. Nu au nevoie de nicio parolă de la tine.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

passwords_end-choice =
    Mai e ceva despre parole?
    .people = Cine mă mai poate ajuta?
    .lock = Adaug un al doilea lacăt
    .enough = Nu, ajunge pentru acum

passwords_done =
    O parolă nouă azi e un început bun. Întâi e-mailul. Mai târziu, pune un al doilea lacăt.

    Butonul „Ajutor” arată cine poate ajuta. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
