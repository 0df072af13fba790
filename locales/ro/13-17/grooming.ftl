### Grooming, for teenagers: including peers, recruiters, and respected people inside a movement or an organisation.

grooming_start =
    Dacă ceva la o persoană pare în neregulă, acel sentiment e o informație. Orice a spus și orice ai răspuns, ai trimis sau ai simțit: răspunderea e a celui care are mai mulți ani sau mai multă putere.

    Mă bucur că iei asta în serios. Te rog, nu îmi spune nume. Întâi: cum e chiar acum?
    .meeting = E vorba de o întâlnire
    .picture = Cere poze sau vorbește despre sex

grooming_meeting =
    Nu trebuie să te întâlnești cu nimeni, nici dacă ai fost de acord, nici dacă s-a plătit ceva sau dacă urmează supărare. Te poți răzgândi până în ultima secundă.

    Ce se apropie cel mai mult?

grooming_meeting-soon =
    Alegerea sigură e să nu mergi și nu datorezi nicio explicație. E în regulă pur și simplu să nu apari.

    Stai în acel timp cu oameni de încredere și arată azi mesajele unui adult de partea ta. Dacă persoana apare unde ești, mergi lângă oameni și cere ajutor.

grooming_meeting-want =
    E cât se poate de omenesc să vrei să vezi pe cineva care te înțelege. Câteva lucruri spun mai mult decât vorbele.

    Un om sigur acceptă un loc public, un adult adus de tine și un nu. Cine insistă pe „doar noi doi”, „secret”, „diseară” sau se supără la întrebări îți arată ceva.

    Mai bine aștepți și discuți întâi cu un adult de partea ta.

grooming_met =
    Mulțumesc că mi-ai spus. Orice s-a întâmplat acolo, nu e vina ta și nu trebuie să descrii nimic aici.

    Ești în siguranță acum?

grooming_met-after =
    Dacă au fost atingeri, sex sau violență pe care nu le-ai vrut, un medic, o clinică sau o linie de ajutor te poate ajuta cu sănătatea și cu opțiunile tale. Unele lucruri ajută cel mai bine în primele zile; merită să mergi și mai târziu.

    Că ai mers acolo, ai înlemnit, nu ai spus nu sau ai fost de acord cu o parte: nimic din toate nu te face de vină.
    .feelings = Nu mai pot cu ce simt

grooming_picture =
    Un adult care aduce sexul sau poze intime într-o discuție cu cineva sub 18 ani trece o limită. Oricât de bun, tânăr sau îndrăgostit ar părea. Nu e un test de maturitate.

    Poți să nu mai răspunzi, chiar la mijlocul discuției. Ce se apropie cel mai mult?

grooming_signs =
    Nu ai nevoie de dovezi ca să ai încredere într-un sentiment. Îți sună ceva cunoscut?
    .secret = Trebuie să rămână între noi
    .gifts = Cadouri, bani, laude fără sfârșit
    .apart = Mă întoarce împotriva altora
    .mentor = Oferă un rol, faimă sau călătorii
    .no-words = E greu de pus în cuvinte

grooming_secret =
    Intimitatea o alegi tu. Secretul îl cere altcineva, adesea cu „nimeni nu ne-ar înțelege” sau „ai să mă bagi în necaz”.

    Ai voie să încalci o promisiune smulsă așa. Să spui nu e trădare.

grooming_gifts =
    Cadourile, banii pe cartelă și complimentele fac plăcere și nu e o greșeală să te bucuri. Pot fi folosite și ca să adune o datorie, cerută mai târziu.

    Nu datorezi nimic pentru ele: nicio poză, nicio întâlnire, niciun răspuns la miezul nopții.

grooming_apart =
    Să îndepărtezi pe cineva de prieteni, familie sau grup e un tipar cunoscut: după o vreme rămâne o singură persoană la care să apelezi.

    La fel și răspunsurile cerute imediat sau supărarea pentru alte planuri. Nu trebuie să alegi o tabără.

grooming_mentor =
    E palpitant să te observe cineva cu influență și poate că munca ta chiar merită. E și o cale cunoscută de apropiere: un mentor, un recrutor sau un coleg activist care oferă o scenă, o călătorie sau bani.

    O ofertă serioasă rezistă la întrebări. Nu are nevoie de secret, grabă, camere private sau favoruri.

grooming_mentor-check =
    Cum verifici: un aliat adult sună la organizație, la un număr găsit de el. Invitația e în scris. Costurile, locul de dormit și însoțitorul sunt clare. Oameni de încredere au lucrat cu ei.

    Sunt motive să te oprești: să mergi fără însoțitor, să plătești înainte, să predai acte sau să trimiți poze intime.

grooming_feeling =
    Pot fi lucruri mici: prea multe mesaje, întrebări despre corpul tău sau dacă mai e cineva acasă, glume care merg prea departe, proastă dispoziție când nu răspunzi.

    Nu trebuie să dovedești nimic. Ajunge că nu vrei contactul.

grooming_who =
    Cine e, în linii mari? Te rog, nu îmi spune un nume.
    .works = Profesor, antrenor, lucrător de tineret
    .movement = Din mișcarea noastră sau un ONG

grooming_says-my-age =
    Vârsta e ușor de falsificat: poze, voci și clipuri pot fi inventate toate. Nu e treaba ta să afli cine e în spate.

    Și dacă chiar e de vârsta ta, presiunea rămâne presiune. Nu îi datorezi mai mult decât unui străin.

grooming_in-organisation =
    Cineva poate face lucruri valoroase pentru o cauză și tot își poate folosi abuziv poziția. Dacă spui, nu tu dăunezi cauzei.

    Multe organizații au o persoană responsabilă de protecția copiilor. Mergi la ea sau la o linie de ajutor, nu la șeful ori prietenii acestui adult.

    Poate că nu ești singura persoană în situația asta și nu ai nevoie de dovezi ca să vorbești.

grooming_family =
    Când e familia sau cineva apropiat ei, parcă dai foc la tot dacă spui. Răspunde cine a trecut limita, nu tu.

    Poți iubi pe cineva și poți avea nevoie să fii în siguranță față de acea persoană. Un om din afara familiei sau o linie de ajutor e un prim pas bun.

grooming_stop =
    Calea cea mai clară e să nu mai răspunzi. Fără la revedere, fără explicații; explicațiile îi dau de ce să se agațe.

    Nu te întâlni, nu trece în altă aplicație, nu mai trimite nimic. Păstrează deocamdată discuția.

    Pot urma reproșuri, o bunătate bruscă sau amenințări. E felul de a te trage înapoi și nu răspunzi tu de sentimentele altcuiva.

grooming_mixed =
    Mulți simt apropiere față de cineva care le face rău. Nu e naivitate, iar clipele bune poate au fost reale pentru tine.

    O întrebare care poate ajuta: ar mai fi în regulă dacă toți cei în care ai încredere ar putea citi? Îți poate fi dor de cineva și tot poți alege distanța.

grooming_afraid =
    Frica de reacție e unul dintre motivele principale pentru care oamenii rămân în contact, și se poate face un plan. Ce te îngrijorează cel mai mult?
    .expose = M-ar da în vileag

grooming_expose =
    Amenințarea merge doar cât timp nu mai știe nimeni altcineva. Ce ai scris sau ai făcut tu nu cântărește cât ce face acea persoană.

    Îi poți lua arma din mână dacă spui tu unui om, cât alegi: „Cineva de pe internet face presiuni asupra mea. Mi-e rușine și am nevoie de ajutor.”

grooming_safe-now =
    A fost mult de privit. Respiră.

    Ești în siguranță acum?

grooming_people =
    Oamenii de aici vorbesc zilnic cu tineri despre asta; nu te judecă pentru că ai ținut la cineva sau ai avut încredere. Tu hotărăști până unde mergi.

    Un început: „Cred că cineva mă manipulează și nu știu cum să ies.” Sunt un program și nu pot suna pentru tine. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

grooming_report-case =
    Întâi ceva: în țara ta, o sesizare poate deschide un caz oficial. Poți întreba despre asta în termeni generali, înainte să spui ceva personal.

grooming_report-gb =
    Întâi ceva: în Marea Britanie, astfel de sesizări ajung la CEOP, care ține de forțele de ordine. Poate avea nevoie să vorbească despre tine cu alți adulți; poți spune ce te îngrijorează în privința asta.

grooming_report-md =
    În Moldova, SigurOnline primește sesizări despre abuzuri sexuale pe internet și știe ce urmează. Linia pentru copii poate parcurge totul cu tine, zi și noapte.

grooming_report-to =
    O sesizare poate opri pe cineva care poate face la fel și altora. Tot tu hotărăști și nu e niciun termen azi.

    Întreabă înainte de detalii: ce urmează, cui i se spune, pot rămâne sub anonimat? E mai ușor cu un adult de încredere alături.

    În listă e și un instrument pentru scos poze, dacă există. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

grooming_later =
    Dacă revine cu alt nume, nu răspunde; notează și spune celui care te sprijină.

    Durere, furie, rușine și ușurare pot veni pe rând o vreme. Niciuna nu înseamnă că ai hotărât greșit.

    Nu trebuie să îți pierzi încrederea în toți sau să pleci din mișcare. Poți lua cuvântul mai departe, în ritmul tău.

grooming_finish =
    Ai avut încredere în propria judecată, și asta contează mult. Un lucru pentru azi: spune unui om că se întâmplă asta.

    Poți reveni oricând. Când închizi discuția, ea se șterge aici, dar istoricul browserului rămâne. Îl poți șterge și pe el, dacă e sigur pentru tine: cine îl verifică poate observa că lipsește ceva.
