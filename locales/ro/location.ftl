### Who can see where I am. Practical; for a child who is followed, safety first.

location_start =
    Poți hotărî, cu oameni de încredere, cine știe unde ești. Te rog, nu-mi spune locul. Ce se potrivește?
    .danger-now = Mă urmărește cineva chiar acum
    .turned-up = Cineva a apărut unde eram
    .family = Familia mă vede prin telefon
    .posts = Postările mele arată locuri
    .who = Cine poate vedea unde sunt?

location_turned-up =
    Așa ceva sperie, și nu e vina ta. Stai aproape de oameni. Spune-i azi unui adult de partea ta. Nu te întâlni cu acea persoană fără cineva lângă tine.

    Cine e? Fără nume, te rog.
    .now = E aici chiar acum
    .home = Cineva cu care locuiesc
    .ex = Iubit, iubită sau ex
    .officials = Poliția sau alte autorități
    .stranger = Altcineva sau nu știu

location_how-knew =
    Poate a văzut o postare sau i-a spus cineva. Și un telefon poate arăta locul. Ce ar putea fi?
    .posts = Postările mele
    .apps = O aplicație de pe telefon
    .chats = Cineva dintr-un grup de chat
    .address = Adresa mea e pe internet
    .person = Vreau să vorbesc cu un om

location_family =
    Unele familii fac asta ca să-i apere pe copii. Ai voie să întrebi cine vede și când. Cum e pentru tine?
    .fine = Pentru mine e în regulă
    .too-much = E prea mult pentru mine
    .afraid = Mă sperie
    .campaign = Vor să nu-mi mai spun părerea

location_agreed =
    Bine. Atunci alegeți împreună cine poate vedea. Nimeni altcineva nu are nevoie.
    .others = Cine mai poate vedea?
    .posts = Postările mele
    .enough = Ajunge pentru acum

location_talk =
    Poți spune: „Vă anunț când ajung. O putem opri în rest?”

    Cum ar primi asta?
    .talk = O să încerc
    .adult = Ar putea ajuta alt adult
    .afraid = Mi-e frică să întreb

location_who-sees =
    Aplicațiile pot arăta unde ești. La fel și o hartă împărțită cu prietenii. Un adult de partea ta se poate uita cu tine. Ce se potrivește?
    .shared = O împart cu prietenii
    .settings = Cum o opresc?
    .spy = Poate cineva mi-a umblat la telefon
    .network = Pot să nu mă vadă nimeni?

location_shared-map =
    Arat-o doar oamenilor aleși de tine. Poți opri oricând. Nu-ți trebuie un motiv. Cum e pentru tine?
    .stop = Vreau să opresc
    .pressure = Cineva vrea să o arăt
    .fine = E bine așa cum e

location_pressure =
    Să arăți unde ești nu dovedește prietenia sau iubirea. Poți spune: „Vreau să țin asta pentru mine.” Cum ar primi asta?
    .accept = Ar accepta
    .angry = S-ar putea supăra
    .stranger = Ne știm doar de pe internet
    .adult = Ajută-mă să aleg un adult

location_settings =
    Dacă cineva te sperie, așteaptă: poate observa schimbarea. Dacă nu, un adult te poate ajuta să oprești. Întâi camera și chaturile.

    Ce se potrivește?
    .scares = Cineva s-ar putea înfuria
    .done-it = Gata. Și postările mele?
    .people = Am nevoie de ajutor
    .enough = Ajunge pentru acum

location_network =
    Nu chiar. Un telefon pornit îi spune mereu rețelei unde e. Cei mai mulți oameni nu pot vedea asta. Ce ar ajuta acum?
    .settings = Cum opresc aplicațiile?
    .officials = Mă pot căuta autoritățile
    .protest = Și la un protest?
    .enough = Ajunge pentru acum

location_posts =
    Un semn, o stradă sau un tricou școlar arată un loc. Postează după ce ai plecat. La ce vrei să ne uităm?
    .routine = Se vede drumul meu la școală
    .old = Postările mele vechi
    .picture = Locuri ascunse în poze
    .others = Alții postează unde sunt
    .enough = Ajunge pentru acum

location_routine =
    Atunci alții pot ghici unde vei fi. Nu arăta orele și drumul tău. Cineva dintre prieteni poate merge cu tine.
    .old = Postările mele vechi
    .worried = Mă tem pe drumul meu
    .enough = Ajunge pentru acum

location_old =
    Poți trece prin postările vechi cu un adult. Ascunde sau șterge ce arată casa sau școala. Ce vrei să faci?
    .picture = Locuri ascunse în poze
    .stuck = Pe unele nu le pot șterge
    .enough = Ajunge pentru acum

location_hidden =
    Unele camere scriu locul în poză. Nu se vede. Un adult poate opri asta în cameră.
    .protest = Poze de la un protest
    .settings = Cum opresc?
    .enough = Ajunge pentru acum

location_people-br =
    În Brazilia, când ceri ajutor, poate începe un caz. Cei care apără copiii pot acționa, adesea într-o zi.

location_people =
    Oamenii aceștia ascultă copiii. Poți întreba întâi cui ar spune. Ca să întrebi ceva, nu trebuie să spui unde ești.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția. Tu alegi. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.
    .plan = Un plan pentru drumurile mele
    .adult = Ajută-mă să aleg un adult
    .enough = Ajunge pentru acum

location_done =
    Acum, postează după ce ai plecat dintr-un loc. Mai târziu, uită-te cu cineva cine te poate vedea.

    Butonul „Ajutor” arată cine poate ajuta. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
