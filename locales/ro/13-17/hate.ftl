### Hate and pile-ons, for teenagers: choices, ready words, shared duty in the group.

hate_start =
    Ura doare, pe internet la fel ca oriunde, și nu e prețul pe care trebuie să îl plătești fiindcă iei cuvântul. Nu e vina ta. Ai dreptul să fii cine ești și să spui ce gândești.

    Întâi: e ceva mai mult decât vorbe pline de ură?
    .posted = Da, mi-au publicat date private
    .go-on = Nu, e ură și insulte

hate_pause =
    Nu trebuie să mai citești niciunul acum. Blochează ecranul sau dă telefonul cuiva pentru o oră; nimic de acolo nu fuge.

    Lasă umerii jos, expiră mai lung decât inspiri. Apoi: ce se apropie cel mai mult?
    .one = E mai ales un singur om
    .many = E o mulțime întreagă
    .school = Sunt oameni pe care îi văd zilnic

hate_one =
    Un singur om insistent îți poate ocupa toată mintea. Nu îi datorezi un răspuns, un motiv sau o a doua șansă.

    Salvează ce ți-ar putea trebui, apoi pune pe mut, restricționează sau blochează. Modul mut e calea discretă, dacă vrei să eviți o reacție.
    .partner = E partenerul, partenera sau un ex

hate_many =
    Un atac în grup pare să fie toată lumea. De obicei e un grup mic și gălăgios, uneori organizat.

    Limitează comentariile la cei pe care îi urmărești, filtrează cuvinte dacă se poate și lasă prietenii să citească pentru tine. Nu trebuie să știi fiecare mesaj ca să ai dreptate.
    .days = Ține de câteva zile

hate_school =
    Când sunt oameni pe care îi vezi zilnic, nu ai cum să te deconectezi. Nu ar trebui să înduri asta, iar soluția nu e să îți schimbi tu purtarea.

    Un adult ales de tine poate cere școlii să acționeze, și pentru ce se întâmplă online, dacă ajunge în ziua ta de școală.

hate_left-out =
    Când te părăsesc prietenii, poate durea mai tare decât ura străinilor. Adesea e frica de a fi la rând. Nu e o sentință despre tine.

    Nu ai nevoie de multă lume în jur. Un om care rămâne, din altă clasă, dintr-un grup sau de pe internet, schimbă mult.

hate_identity =
    Nimic la tine nu trebuie să se schimbe: nici culoarea, credința, genul, corpul, originea, nici pe cine iubești. Să ataci oameni pentru asta e discriminare.

    Platformele au de obicei „ură” ca motiv de raportare. Grupurile cu oameni care trec prin același lucru pot fi un loc de respirat.

hate_not-out =
    Cine știe hotărăști tu, și acum. Poți primi sprijin fără să spui motivul: „Cineva mă hărțuiește pe internet dintr-un motiv personal.”

    Înainte să raportezi, să blochezi sau să salvezi: ar putea vedea cineva de acasă asta pe dispozitivul tău? Ce te îngrijorează cel mai mult?
    .home = Acasă s-ar putea să nu fie sigur
    .posted = Cineva m-a dat de gol

hate_campaign =
    Te atacă pentru că vocea ta ajunge la oameni. Asta nu face ca atacul să fie în regulă și nu e ceva ce trebuie să accepți ca parte din activism.

    Tu hotărăști ce urmează: răspunzi, lași pe alții să răspundă, taci o vreme, continui ca înainte. Toate sunt legitime.

hate_answer-careful =
    Întâi ceva: acolo unde trăiești, propriul răspuns, o distribuire sau chiar un like se poate întoarce împotriva ta. Te rog, discută cu un aliat adult înainte să postezi.

hate_answer-ask =
    Nu datorezi nimănui un răspuns. Există trei căi bune și tu alegi: taci, răspunzi o dată sau lași aliații să răspundă.

    Ce rareori merge e să te contrazici cu oameni veniți să rănească. Dacă îi arăți cu degetul, vine de obicei valul următor.

hate_answer-once =
    Scrie cu cineva de încredere, lasă textul peste noapte, postează o singură dată. Fără nume, fără linkuri către atacatori, fără continuări.

    De exemplu: „Rămân la ce am spus. Răspund la întrebări, nu la insulte.” Lasă pe altcineva să se ocupe de răspunsuri.

hate_friends =
    Ai putea trimite: „Sunt sub atac. Poți prelua comentariile mele două zile? Salvează amenințările, raportează ce e mai rău, ascunde restul. Nu te certa cu ei.”

    Într-un grup faceți cu rândul, ca nimeni să nu citească ură ore întregi. Și cereți deschis comentarii bune; contează.
    .break = Am și eu nevoie de o pauză

hate_break =
    O pauză e o decizie, nu o înfrângere. O oră, o săptămână, notificări oprite noaptea: orice te lasă să dormi și să gândești.

    Locul tău pe internet rămâne al tău. Cineva poate avea grijă de cont, ca să nu te întorci la un zid de ură.

hate_days =
    Zile întregi așa doboară pe oricine. Nu mai dormi, nu mai mănânci, nu te poți concentra sau nu mai simți nimic: e o reacție normală la prea mult și un motiv bun să primești sprijin.

    Te rog, nu mai duce totul fără ajutor. Ce se apropie cel mai mult?
    .worn-out = Simt că nu mai am putere

hate_people =
    Acești oameni ascultă fără să judece și fără să te grăbească. Nu ai nevoie de un motiv bun sau de cuvinte potrivite și tu hotărăști cât spui.

    Un început: „Sunt sub atac pe internet și mă afectează mai mult decât arăt.” Sunt un program și nu pot suna pentru tine. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

hate_later =
    Revino pas cu pas: întâi mesajele bune, apoi restul cu cineva alături. Lasă filtrele pornite cât vrei.

    Vorbește cu grupul despre o rutină pentru data viitoare: cine citește, cine salvează, cine te întreabă cum ești.

    Cuvintele lor îi descriu pe ei. Nu te definesc pe tine.

hate_finish =
    Te-ai pus o clipă pe primul loc, și așa poți rezista mult timp în activism. Un lucru pentru azi: stai cu cineva care îți face bine.

    Poți reveni oricând. Când închizi discuția, ea se șterge aici, dar istoricul browserului rămâne. Îl poți șterge și pe el, dacă e sigur pentru tine: cine îl verifică poate observa că lipsește ceva.
