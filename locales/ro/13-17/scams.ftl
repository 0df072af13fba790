### Asked for money, or offered a job, a prize or a trip, for teenagers.

scams_start =
    Înșelătoriile cu bani sunt făcute de oameni care exersează toată ziua. Dacă a mers sau aproape a mers și la tine, nu e vina ta.

    Ce se apropie cel mai mult? Alege sau scrie câteva cuvinte. Te rog, fără nume, numere de cont sau linkuri.
    .asked = Cineva îmi cere bani
    .job = Ofertă: job, casting, călătorie
    .paid = Am plătit deja sau am trimis ceva
    .blackmail = Plătești, sau altfel...

scams_which =
    Nu am prins asta. Ce se apropie cel mai mult?
    .asked = Cineva îmi cere bani
    .job = Ofertă: job, casting, călătorie
    .paid = Am plătit deja sau am trimis ceva
    .blackmail = Plătești, sau altfel...

scams_asked =
    Nu trebuie să te grăbești. Graba, secretul și modurile ciudate de plată sunt cele trei semne ale celor mai multe trucuri.

    Cine cere?
    .donation = O cauză sau o campanie
    .pushed = Cineva din viața mea mă presează

scams_friend =
    Contul unui prieten sau al unei prietene poate fi spart sau copiat. Verifică pe altă cale: sună sau întreabă față în față. Nu întreba în același chat.

scams_not-them =
    Are semnele unui truc, iar tu te-ai uitat de două ori. Păstrează mesajul și numele contului, raportează contul și anunță-i pe ceilalți pe alt canal.

    Dacă a venit din contul cuiva dintre prieteni, poate acea persoană are nevoie de ajutor ca să-l recupereze.

scams_prize =
    Premiile și granturile nu cer taxe și nimeni serios nu ia plata în coduri de carduri cadou. Finanțatorii adevărați nici nu te grăbesc.

    Pentru un grant al grupului, lasă un adult aliat să sune organizația la un număr găsit de voi.

scams_donation =
    Mișcările au nevoie de bani, iar unii le copiază numele ca să-i strângă. Ce se potrivește?
    .asks-us = Niște străini ne cer donații
    .in-our-name = Cineva strânge în numele nostru

scams_we-collect =
    În multe locuri, cei sub 18 ani nu pot ține bani pentru un grup, iar banii le dau adversarilor ceva de atacat. Îi poate ține o organizație în care aveți încredere.

    Doi oameni numără, fiecare sumă se notează, iar pentru ce a fost e deschis tuturor.
    .tell = Cum întreb un adult?

scams_pushed =
    Presiunea nu e o favoare între prieteni. Poți spune nu fără motiv și nu datorezi nimănui dovezi.

    Ce se apropie cel mai mult?

scams_job =
    Ofertele adevărate rezistă la întrebări. Ia-o încet dacă apar grabă, un secret sau un contract doar în chat. Unii se folosesc și de o cauză: o persoană din activism care promite faimă sau călătorii.

    Cum e oferta?
    .travel = O întâlnire sau o călătorie
    .pictures = Vor poze sau un casting
    .tasks = Sarcini ușoare, bani mulți

scams_travel =
    O întâlnire sau o călătorie propusă de cineva cunoscut doar online poate fi o cale de a răni sau exploata tineri. Poate fi și reală, iar una reală poate aștepta.

    Nu pleca nicăieri fără să știe cineva de încredere. Pașaportul sau buletinul rămâne în mâinile tale.
    .not-going = Nu merg fără însoțitor

scams_going =
    Înainte de orice, spune-i azi unui adult de încredere. Poate suna chiar organizația, la un număr găsit de voi.

    Cine plătește, cine te așteaptă, unde dormi, cum ajungi acasă: dacă nu răspund la asta, e nu.

scams_pay-first =
    Taxele pentru instruire, acte sau echipament sunt semnul obișnuit. Aplicațiile cu sarcini plătesc adesea întâi sume mici, apoi le cer pe ale tale.

    Te poți opri oricând, chiar dacă pare că pierzi ce ai pus deja.

scams_my-account =
    Dacă banii altora trec prin contul, telefonul sau actul tău, poți ajunge parte dintr-o infracțiune despre care nu știi nimic. Pentru asta e oferta.

    Oprește-te acum, păstrează fiecare mesaj și găsește azi un adult aliat. E mai bine să spui devreme, cu cineva lângă tine.

scams_paid =
    Li se întâmplă și oamenilor atenți. Acum contează ce au la ei. Ce ai trimis?
    .papers = Buletinul sau alte acte
    .password = O parolă sau un cod de intrare
    .picture = O poză nud sau sexuală

scams_paid-money =
    Nu mai plăti, nici dacă promit banii înapoi. Cu un adult, contactează imediat banca, aplicația de plată, firma cardului cadou sau compania de telefonie: unele plăți se mai pot opri.

    Păstrează chitanțe, coduri și mesaje.
    .again = Vor mai mult

scams_paid-papers =
    Notează ce au: ce act, ce parte a lui, ce dată. Dacă e sigur pentru tine să contactezi instituția care l-a emis, un adult poate întreba acolo ce e de făcut.

    Fii cu ochii pe conturi deschise în numele tău. Nu mai trimite niciodată acte ca să dovedești cine ești.
    .doxxing = L-au făcut public

scams_again =
    O a doua cerere e frecventă, la fel și „ajutoare” care promit banii înapoi contra unei taxe. Ambele sunt același truc.

    Poți să taci. Salvează, raportează, apoi blochează.

scams_blackmail =
    Nu e vina ta. Plata rareori pune capăt: de obicei cer din nou.

    Nu mai răspunde și nu șterge nimic. Cu ce te amenință?
    .picture = O poză sau un video cu mine
    .account = Contul sau datele mele
    .hurt = Rău mie sau cuiva apropiat

scams_contacts =
    Acum: dacă poate fi un truc, nicio plată și niciun răspuns, dar păstrează mesajele. Mai târziu: anunță grupul și verifică-ți conturile.

    Serviciile acestea ajută la probleme online.

scams_contacts-child =
    Acum: un adult de încredere. Mai târziu: treceți împreună prin toate.

    Serviciile acestea sunt pentru tineri. Nu pot aduce banii înapoi, dar te pot ajuta să-ți faci un plan.

scams_close =
    A fost bine că te-ai oprit să verifici. Revino când vrei și șterge această discuție dacă și alții folosesc dispozitivul.
