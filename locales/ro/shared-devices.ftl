### Shared and borrowed devices, open Wi-Fi. Practical and calm.

shared-devices_start =
    Mulți copii împart un telefon sau un calculator. Îl poți folosi și tot îți poți păstra lucrurile private.

    Care e?
    .school = Un calculator de la școală
    .public = Bibliotecă sau internet café
    .family = Telefon sau calculator de acasă
    .borrowed = Un telefon împrumutat
    .wifi = Wi-Fi deschis

shared-devices_school =
    Școala poate vedea adesea ce se face pe calculatoarele ei. Folosește-le pentru școală. Nu intra acolo în conturile campaniei. Ce se potrivește?
    .habits = Ce pot face sigur pe el?
    .logged-in = Am uitat să ies din cont
    .trouble = Am necazuri că l-am folosit
    .reach-out = Îmi trebuie ca să cer ajutor
    .no-other = Nu am alt dispozitiv

shared-devices_public =
    Stai așa încât nimeni să nu citească. Nu lăsa browserul să salveze nimic. La final, ieși din conturi și închide tot. Ce se potrivește?
    .habits = Arată-mi pașii
    .left = Am uitat să ies din cont
    .important = E pentru ceva secret
    .no-other = Nu am alt dispozitiv

shared-devices_family =
    Familiile împart adesea. E în regulă ca alții de acasă să vadă ce faci acolo?
    .fine = Mai mult da. Arată-mi pașii
    .own = Aș vrea locul meu
    .afraid = Nu, mi-e frică de asta
    .left = Am uitat să ies din cont

shared-devices_own-space =
    Un calculator poate avea un loc pentru fiecare om. Fiecare loc are parola lui. Îl poate face un adult.

    Se potrivește?
    .yes = Da. Ajută-mă cu o parolă
    .no = Nu. Arată-mi alți pași
    .talk = Cum cer asta?

shared-devices_borrowed =
    E frumos din partea cui ți l-a dat. Folosește o fereastră privată. La final, ieși din cont. Ce se potrivește?
    .steps = Arată-mi pașii
    .reach-out = Îl folosesc ca să cer ajutor
    .left = Am uitat să ies din cont

shared-devices_habits =
    Deschide o fereastră privată. Spune nu când vrea să salveze o parolă. La final, ieși din cont și închide fereastra.

    Cine are calculatorul sau rețeaua poate vedea totuși paginile.
    .trust = Ce să nu fac acolo?
    .lock = Adaug un al doilea lacăt
    .people = Cine mă poate ajuta?
    .enough = Ajunge pentru acum

shared-devices_trust =
    Unele lucruri e mai bine să nu ajungă acolo. Conturi de campanie, poze intime, planuri și numele altora. Pot aștepta un dispozitiv mai sigur.

    Ce ar ajuta acum?
    .other = Ce dispozitiv e mai sigur?
    .no-other = Nu am alt dispozitiv
    .typed = L-am folosit deja pentru asta
    .enough = Ajunge pentru acum

shared-devices_no-other =
    Mulți copii îl au doar pe acela. Atunci vorbește despre secrete față în față. Un adult de încredere ți-l poate împrumuta pe al lui.
    .adult = Ajută-mă să aleg un adult
    .habits = Arată-mi cei mai siguri pași
    .people = Cine mă poate ajuta?
    .enough = Ajunge pentru acum

shared-devices_left-open =
    I se întâmplă oricui. Mai poți închide ușa. Poți ajunge la acel calculator sau la altul?
    .go-back = Mă pot întoarce la el
    .other = Pot folosi altul
    .neither = La niciunul
    .worry = A intrat deja cineva

shared-devices_back-there =
    Ieși acolo din cont și închide fereastra. Apoi fă o parolă nouă, ca să fie sigur. Ce vrei să faci?
    .new = Ajută-mă cu o parolă nouă
    .enough = Ajunge pentru acum

shared-devices_far-out =
    Multe aplicații pot scoate din cont alte dispozitive. Un adult se poate uita cu tine în cont. Ajută și o parolă nouă.
    .new = Ajută-mă cu o parolă nouă
    .lock = Adaug un al doilea lacăt
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

shared-devices_ask-there =
    Cineva care lucrează acolo poate opri calculatorul. Nu trebuie să îi dai parola. Ce ar ajuta acum?
    .adult = Un adult poate cere pentru mine
    .people = Cine mă poate ajuta?
    .enough = Întreb acolo

shared-devices_wifi =
    Wi-Fi-ul deschis e bun ca să cauți lucruri. Cele private pot aștepta. Întreabă pe cineva care lucrează acolo care Wi-Fi e al lor. Ce se potrivește?
    .must = Trebuie să trimit ceva acum
    .asks = Îmi cere parola
    .home = E Wi-Fi-ul de acasă sau școală
    .enough = Aștept

shared-devices_must-use =
    Atunci fă totul pe scurt. Adresa trebuie să înceapă cu https. La final ieși din cont. Rețeaua telefonului tău e mai sigură, dacă ai.
    .lock = Adaug un al doilea lacăt
    .people = Cine mă poate ajuta?
    .enough = Ajunge pentru acum

shared-devices_family-wifi =
    Cine are Wi-Fi-ul poate vedea ce pagini deschizi. Adesea nu poate citi ce scrii. Cum e asta pentru tine?
    .fine = E în regulă
    .school = Mă îngrijorează la școală
    .afraid = Mi-e frică acasă

shared-devices_people =
    Oamenii aceștia ajută cu întrebări despre telefoane și internet. Poți întreba și lucruri mici.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

shared-devices_done =
    Acum, când termini, ieși din cont și închide fereastra. Mai târziu, ajută un al doilea lacăt la conturi.

    Butonul „Ajutor” arată cine poate ajuta. Poți reveni oricând, de pe orice dispozitiv. Apasă „Ieși” ca să ștergi discuția.
