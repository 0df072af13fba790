### What this chat is. Base wording: 7 to 12 and all who did not say. Honest to the letter: a child decides by it.

about_start =
    Vrei să știi cu cine vorbești. E o idee bună. Ce să îți spun?
    .what = Ce ești tu?
    .kept = Ce păstrezi despre mine?
    .sees = Cine poate vedea discuția?
    .limits = Ce nu poți face?
    .made = Cine e în spatele tău?

about_what =
    Sunt un program de calculator. Nu sunt om și nimeni nu citește ce scrii.

    Toate răspunsurile mele au fost pregătite dinainte. Nu inventez nimic. Fiecare copil primește aceleași răspunsuri.
    .wrong-words = De ce înțelegi greșit?
    .limits = Ce nu poți face?
    .other = Spune-mi altceva
    .topics = Arată-mi subiectele
    .enough = Acum știu destul

about_wrong-words =
    Caut anumite cuvinte în ce scrii. Nu înțeleg cu adevărat, ca un om.

    De aceea fac greșeli. Atunci poți spune: „Ai înțeles greșit.” Ne întoarcem și încercăm din nou.

    Unele cuvinte mă fac să mă gândesc la un pericol. Atunci îți arăt oameni care ajută. Nu spun nimănui.
    .other = Spune-mi altceva
    .topics = Arată-mi subiectele
    .enough = Acum știu destul

about_kept =
    Nu păstrez cuvintele tale. Nu știu cum te cheamă sau unde ești.

    Cât vorbim, țin doar câteva lucruri: limba ta, locul în care suntem și ce ai ales. Un buton îți arată totul.

    Când închizi discuția, uit totul.
    .sees = Cine poate vedea discuția?
    .counted = Numără cineva ce fac?
    .other = Spune-mi altceva
    .topics = Arată-mi subiectele
    .enough = Acum știu destul

about_counted =
    Cei care au grijă de mine pot număra unele lucruri. De exemplu câte discuții sunt. Sau de câte ori am înțeles greșit.

    Nu văd niciodată cine a fost și niciun cuvânt. Numerele mici rămân ascunse.
    .sees = Cine poate vedea discuția?
    .other = Spune-mi altceva
    .enough = Acum știu destul

about_sees =
    Cineva de lângă tine o poate vedea. La fel și cine se uită mai târziu în telefon.

    Rețeaua școlii sau de acasă poate vedea că ai venit aici. O aplicație de spionaj poate vedea tot.

    Nu pot schimba asta. Dar te pot ajuta să ai grijă.
    .traces = Cum las mai puține urme?
    .watched = Cineva îmi urmărește telefonul
    .shared = Calculatorul e folosit și de alții
    .other = Spune-mi altceva
    .enough = Acum știu destul

about_limits =
    Nu pot suna pe nimeni. Nu pot raporta nimic și nu pot scoate o poză. Nu pot veni la tine.

    Nu sunt medic și nu sunt avocat. Pot greși. Poți oricând întreba și un om.
    .people = Arată-mi oameni care ascultă
    .can = Ce poți face?
    .other = Spune-mi altceva
    .enough = Acum știu destul

about_can =
    Îți pot arăta pași siguri pentru telefon, poze și grup. Te pot ajuta să găsești cuvinte.

    Îți pot arăta oameni care ajută copiii. Iar tu alegi ce faci.
    .topics = Arată-mi subiectele
    .lost = Nu știu de unde să încep
    .other = Spune-mi altceva
    .enough = Acum știu destul

about_made =
    Exist pentru copii care vorbesc pentru drepturi. Numele meu e { -linnet }. E o pasăre mică al cărei glas se aude departe.

    Tot ce pot spune e public. Așa oricine poate citi și verifica.
    .complain = Ceva nu mi-a plăcut aici
    .grown-up = Sunt un adult
    .other = Spune-mi altceva
    .enough = Acum știu destul

about_complain =
    Mulțumesc că spui. Ai dreptul să te plângi. Nu trebuie să vorbești politicos.

    Spune adultului sau grupului care ți-a arătat discuția. Ei pot transmite fără numele tău.
    .people = Vreau să vorbesc cu un om
    .rights = Ce drepturi am?
    .other = Spune-mi altceva
    .enough = Acum știu destul

about_grown-up =
    Bine ați venit. Nimeni nu poate citi ce scrie un copil aici. Vă rugăm, nu îi cereți să arate.

    Dacă un copil vă spune ceva: ascultați, credeți, mulțumiți. Nu insistați pentru mai mult. Nu dați vina pe el.

    Nu promiteți că păstrați secretul. Spuneți ce trebuie să transmiteți. Liniile de ajutor vă pot sfătui și pe dumneavoastră.
    .people = Arată-mi linii de ajutor
    .topics = Arată-mi subiectele
    .enough = Acum știu destul

about_done =
    E bine că ai întrebat. Poți avea încredere și în ce simți tu despre o discuție.

    Poți reveni sau pleca oricând. Când închizi discuția, ea dispare. Cuvântul { $safe-word } îți arată oameni care ajută.
