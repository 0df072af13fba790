### The rights of the child and of child defenders, in plain words. No legal advice.

rights_start =
    Ai drepturi. Ai voie să spui ce crezi. Ai voie să faci lucruri împreună cu alții.

    Nimeni nu trebuie să merite aceste drepturi. Le ai deja.
    .which = Ce drepturi am?
    .defender = Pot copiii apăra drepturi?
    .happened = Mi s-a întâmplat ceva
    .who-must = Cine trebuie să le respecte?
    .in-danger = Sunt în pericol acum

rights_which =
    Iată cinci drepturi ale tale. La care vrei să te uiți?
    .speak = Să spun ce cred
    .meet = Să mă adun și să protestez
    .private = Să am lucruri private
    .safe = Să fiu în siguranță
    .know = Să aflu și să învăț

rights_speak =
    Ai voie să ai părerea ta. O poți spune, scrie, desena sau cânta.

    Adulții trebuie să te asculte când hotărăsc ceva despre tine.

    Există unele limite, ca alții să nu fie răniți.
    .another = Arată-mi alt drept
    .broken = Asta nu s-a respectat
    .done = Cine mă poate ajuta?

rights_meet =
    Ai voie să te aduni cu alții și să intri într-un grup. Ai voie să protestezi pașnic.

    Și nimeni nu are voie să te oblige să intri.
    .another = Arată-mi alt drept
    .protest = Merg la un protest
    .broken = Asta nu s-a respectat
    .done = Cine mă poate ajuta?

rights_private =
    Mesajele, casa și corpul tău sunt ale tale. Nimeni nu are voie să caute pur și simplu prin toate.

    O regulă de acasă pentru siguranța ta e altceva. Ea nu trebuie să te sperie.
    .another = Arată-mi alt drept
    .broken = Asta nu s-a respectat
    .done = Cine mă poate ajuta?

rights_safe =
    Nimeni nu are voie să te rănească. Nici cu atingeri, nici cu filmări care rănesc.

    Dacă a făcut-o cineva, nu e vina ta. Ai voie să spui.
    .another = Arată-mi alt drept
    .broken = Cineva m-a rănit
    .in-danger = Sunt în pericol acum
    .done = Cine mă poate ajuta?

rights_know =
    Ai voie să cauți știri și idei. Ai voie să-ți afli drepturile.

    Nu tot ce e pe internet e adevărat. Ai voie să întrebi, să verifici și să te răzgândești.
    .another = Arată-mi alt drept
    .broken = Asta nu s-a respectat
    .done = Cine mă poate ajuta?

rights_defender =
    Da. Oamenii care apără drepturi se numesc apărători. Și copiii pot fi apărători.

    Nu-ți trebuie legitimație sau voie pentru asta. Te poți și opri când vrei.
    .campaign = Plănuiesc ceva
    .meeting = Merg la o întâlnire
    .broken = Cineva e împotriva mea
    .which = Arată-mi drepturile mele
    .done = Cine mă poate ajuta?

rights_who-must =
    Aproape toate țările au promis să respecte aceste drepturi. Deci statul trebuie să le respecte.

    Uneori un stat își încalcă promisiunea. Atunci poți cere ajutor sau poți face o plângere.

    Poate dura mult. Nu merge mereu.
    .which = Arată-mi drepturile mele
    .complain = Unde pot face plângere?
    .broken = Mi s-a întâmplat ceva
    .done = Cine mă poate ajuta?

rights_happened =
    Îmi pare rău că s-a întâmplat. Nu e vina ta.

    Ce se potrivește? Nu trebuie să spui mai mult. Te rog, nu-mi spune nume.
    .silenced = Mi s-a spus să tac
    .punished = Am primit o pedeapsă
    .watched = Cineva mă supraveghează
    .hurt = Cineva m-a rănit
    .held = Vor să mă închidă

rights_hurt =
    Mulțumesc că mi-ai spus. Nimeni nu are voie să te rănească. Nu e vina ta.

    Unde a fost?
    .home = Acasă
    .elsewhere = În altă parte
    .in-danger = Sunt în pericol acum

rights_who-did =
    Nu ai greșit când ai spus ce crezi. Cine a făcut asta?
    .school = Școala sau un club
    .officials = Poliția sau autorități
    .family = Familia mea
    .online = Oameni de pe internet

rights_school =
    O școală poate avea reguli. Nu ar trebui să te pedepsească doar pentru o părere.

    Două lucruri pot ajuta: scrie ce a fost și găsește un adult de partea ta.
    .write-down = Ce scriu?
    .tell = Cine m-ar putea ajuta?
    .complain = Unde pot face plângere?
    .done = Arată-mi cine ajută

rights_family =
    Unele familii se tem când un copil spune ce crede. Unele sunt împotrivă.

    Ți-e frică de cineva de acasă?
    .safe = Nu, dar nu suntem de acord
    .scared = Da, mi-e frică
    .in-danger = Sunt în pericol acum

rights_officials-th =
    Ai dreptul la părerea ta. Nu trebuie să treci prin asta fără ajutor.

    Te rog, nu vorbi fără cineva cu autoritățile. Cere un adult de încredere și un avocat.
    .write-down = Ce scriu?
    .tell = Cine m-ar putea ajuta?
    .complain = Mă gândesc la o plângere
    .done = Arată-mi cine ajută
    .in-danger = Sunt în pericol acum

rights_officials-tg =
    Ai dreptul la părerea ta. Nu trebuie să treci prin asta fără ajutor.

    În Togo, o distribuire sau un like pot aduce necazuri. Întreabă un adult de încredere înainte să postezi.
    .write-down = Ce scriu?
    .tell = Cine m-ar putea ajuta?
    .complain = Mă gândesc la o plângere
    .done = Arată-mi cine ajută
    .in-danger = Sunt în pericol acum

rights_officials-any =
    Ai dreptul la părerea ta. Nu trebuie să treci prin asta fără ajutor.

    Te rog, nu răspunde fără cineva autorităților. Poți cere un adult de încredere și un avocat.
    .write-down = Ce scriu?
    .tell = Cine m-ar putea ajuta?
    .complain = Mă gândesc la o plângere
    .done = Arată-mi cine ajută
    .in-danger = Sunt în pericol acum

rights_note =
    Scrie pe hârtie: ziua, locul, cine era acolo, ce s-a spus.

    Dă hârtia cuiva de încredere. Țineți-o unde cealaltă persoană nu o poate găsi.
    .tell = Cine m-ar putea ajuta?
    .complain = Unde pot face plângere?
    .done = Arată-mi cine ajută

rights_contacts =
    Acum: spune-i cuiva de partea ta. Mai târziu: scrie ce s-a întâmplat.

    Oamenii aceștia ascultă copiii.
    .done = Am ce-mi trebuie

rights_contacts-defenders =
    Acum: spune-i unui adult de partea ta. Mai târziu: scrie ce s-a întâmplat.

    Oamenii aceștia îi protejează pe apărători. Roagă acel adult să le scrie.
    .child = Un număr la care pot suna eu
    .done = Am ce-mi trebuie

rights_close =
    Drepturile tale rămân cu tine. Poți reveni oricând și poți șterge această discuție.
