### The first minutes: wording for teenagers where it should differ.

welcome_start =
    Bună. Sunt { -linnet }, un program de calculator. Nu sunt om și nimeni nu citește ce scrii.

    Ajut tinerii care iau cuvântul să fie mai în siguranță, online și în viața de zi cu zi. Nu sunt medic sau avocat și nu pot suna pe nimeni pentru tine.

    Nu se păstrează nimic din ce scrii, iar când închizi discuția, ea se șterge aici. Cineva de lângă tine sau cine administrează dispozitivul ori rețeaua poate totuși vedea. Te rog, nu scrie nume sau adrese.

    Un cuvânt de ținut minte: { $safe-word }. Scrie-l oricând și îți arăt oameni care pot ajuta.
    .quick = Sar peste întrebări

welcome_country =
    În ce țară ești? De asta depind liniile de ajutor și unele sfaturi.

    Nu caut niciodată unde ești și poți sări peste întrebare.

welcome_countries = Alege țara, scrie-i numele sau alege să nu spui.

welcome_screen =
    Ca să pleci repede, apasă „Ieși” sau, la tastatură, Shift de trei ori. În loc apare o pagină obișnuită.

    Ce nu se poate ascunde: istoricul browserului rămâne, rețeaua de la școală sau de acasă poate vedea adresa site-ului, iar un program spion vede tot ce e pe ecran.

    Mai poate vedea cineva acest ecran acum?

welcome_unsure =
    De înțeles. E cineva lângă tine? E un dispozitiv al școlii, de la muncă sau al familiei? Știe cineva cum să îl deblocheze?

    Dacă da, hai să procedăm ca și cum ar putea vedea cineva.

welcome_observed =
    E bine de știut. Poți aștepta până nu e nimeni prin preajmă sau poți folosi un dispozitiv mai sigur: la bibliotecă sau la cineva din prieteni.

    Poți continua și acum. „Ieși” funcționează în orice clipă.
    .go-on = Continui
    .reads = Cineva îmi umblă prin telefon
    .later = Revin altă dată

welcome_traces =
    Data viitoare, deschide mai întâi o fereastră privată: nu păstrează istoricul pe dispozitiv. Rețeaua poate vedea totuși ce site vizitezi.

    Dacă ți-e teamă de cine se uită, deocamdată nu șterge și nu schimba nimic pe acest telefon. Schimbările bruște se observă. Folosește alt dispozitiv, dacă poți.
    .go-on = Continui
    .later = Revin altă dată

welcome_later =
    Bun plan. Revino când e mai sigur sau deloc: alegerea ta. Când închizi discuția, ea se șterge aici.

    Ține minte cuvântul: { $safe-word }.

welcome_topics =
    Despre ce e vorba? Alege ce se apropie cel mai mult sau scrie câteva cuvinte.
    .happening = Cineva îmi face ceva rău
    .tech = Telefonul și conturile
    .speaking = Iau cuvântul, fac o campanie
    .heart = Ce simt, acasă sau un prieten

welcome_happening =
    Îmi pare rău că treci prin asta. Nu e vina ta. Ce se apropie cel mai mult?
    .people = Amenințări, ură, minciuni, doxxing
    .pictures = Imagini, presiune sau bani
    .watched = Cineva îmi spionează telefonul

welcome_people =
    Nu trebuie să plătești așa fiindcă iei cuvântul. Ce se apropie cel mai mult?
    .threats = Primesc amenințări
    .hate = Ură, bullying sau atac în grup
    .lies = Minciuni despre mine sau grup
    .doxxing = Mi-au publicat datele private
    .fake-me = Un cont fals în numele meu

welcome_pictures =
    Eu nu te cert. Ce se apropie cel mai mult?
    .images = Poze intime sau nud
    .deepfake = O poză falsă sau făcută cu IA
    .grooming = Cineva se apropie prea mult online

welcome_tech =
    Ce se apropie cel mai mult?
    .account = Cont spart sau folosit de alții
    .locks = Parole și autentificare în doi pași
    .phishing = Un link sau un mesaj suspect
    .chats = Grupuri de chat sigure

welcome_locks =
    De unde vrei să începi?
    .passwords = Parole puternice
    .two-step = Autentificare în doi pași
    .check-accounts = Verificare rapidă a conturilor

welcome_devices =
    Ce se apropie cel mai mult?
    .watched = Cineva îmi spionează telefonul
    .taken = Telefon confiscat sau percheziționat
    .shared = Calculatoare comune și de la școală
    .location = Cine îmi poate vedea locația
    .offline = Internetul e oprit

welcome_speaking =
    Ai dreptul să iei cuvântul. Hai să fie mai sigur. Ce se apropie cel mai mult?
    .campaign = Plănuiesc o campanie

welcome_out =
    Ce se apropie cel mai mult?
    .protest = Un protest
    .meetings = ONU și alte întâlniri oficiale
    .location = Cine îmi poate vedea locația
    .offline = Internetul e oprit

welcome_posting =
    Ce se apropie cel mai mult?
    .consent = Acordul celor pe care îi arăt
    .check-picture = Verific o poză înainte de postare
    .lies = Minciuni despre mine sau grup

welcome_my-rights =
    Ce se apropie cel mai mult?
    .rights = Ce drepturi am
    .complain = Unde pot depune o plângere
    .meetings = ONU și alte întâlniri oficiale
    .reporting = Raportez unei platforme

welcome_heart =
    Ce se apropie cel mai mult?
    .feelings = Stres, frică sau epuizare
    .low = Mă gândesc la moarte sau la autovătămare
    .home = Acasă nu sunt în siguranță
    .friend = Un prieten are nevoie de ajutor
