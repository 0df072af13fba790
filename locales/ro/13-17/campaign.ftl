### Planning and running a campaign, for teenagers: fuller steps, the choice left to them.

campaign_start =
    E dreptul tău să vrei să schimbi ceva. Cu puțină planificare reziști mai mult și îi aperi pe oamenii din jur.

    În ce punct ești?
    .plan = Planificăm
    .running = E în desfășurare
    .list = Doar lista de verificare
    .worried = Cine ar fi împotriva noastră?

campaign_place =
    Unde va fi cea mai mare parte? Fiecare loc are riscurile lui și poți reveni pentru celelalte.
    .meeting = Cu autorități sau la ONU

campaign_online-th =
    Ai dreptul la părerea ta. În Thailanda, copii au fost puși sub acuzare pentru ce au spus despre monarhie și stat.

    Arată fiecare postare unui adult aliat care știe legea, înainte să apară. Nimic live, nimic care arată cine unde a fost.

campaign_online-tg =
    Ai dreptul la părerea ta. Togo are o lege despre știri false, iar procurorii spun că o postare, o distribuire sau un like la conținut ilegal se pot pedepsi.

    Verifică faptele din două surse și arată postările întâi unui adult aliat. Contează și un like.

campaign_online-any =
    Alege un cont comun, nu unul personal. Postați după ce ați plecat, nu live, fără fețe și locuri dacă oamenii nu au fost de acord.

    Doi oameni se uită la fiecare postare: unul pentru mesaj, unul pentru siguranță.
    .groups = Chaturile grupului nostru

campaign_school =
    Regulile școlii sunt valabile, la fel și dreptul tău de a ți se asculta părerea. Dacă întrebi întâi, în scris, ai la ce te referi mai târziu. E cineva din personal de partea ta?
    .yes = Da, cineva e
    .no = Nu, sau s-a refuzat

campaign_school-no =
    Un refuz nu e ultimul cuvânt. Cere motivul în scris, adu un adult aliat sau mută acțiunea în afara școlii, unde regulile ei ajung mai puțin.

    Cântărește întâi ce te poate costa și hotărăște liber.

campaign_name =
    Un nume de grup împarte riscul și rezistă mai mult decât orice persoană. Numele tău dă greutate vorbelor, dar e greu de luat înapoi.

    Ce ți se potrivește?
    .out-already = Numele meu a ieșit fără voia mea

campaign_own-name =
    E decizia ta. Atunci ține restul separat: un cont de campanie cu e-mailul lui, fără școală, casă, rutine, iar familia doar dacă e de acord.

    Caută-ți numele din când în când, ca să vezi ce pot găsi alții.
    .location = Îmi ascund locația
    .two-step = Adaug un al doilea lacăt

campaign_people =
    Campaniile țin când sarcinile se împart. Cine e cu tine?
    .adult = Mă sprijină un adult
    .outside = Alții din afară vor să lucreze

campaign_team =
    Împărțiți rolurile: cine postează, cine citește ce scriu alții, cine ține parolele, cine vine în loc. La citit faceți cu rândul, că obosește.

    Hotărâți din timp cine vorbește cu presa, ce nu postați niciodată și cum iese cineva din grup.
    .groups = Chaturile grupului nostru
    .done = Cine ne poate sprijini?

campaign_alone =
    E în regulă să începi pe cont propriu. E greu să continui așa: găsește pe cineva de vârsta ta și un adult de încredere înainte să crească, chiar dacă doar te întreabă cum ești.
    .tell = Cum întreb un adult?

campaign_adult =
    Un aliat bun întreabă ce-ți trebuie, îți spune riscurile și acceptă un nu. El aduce cunoștințe, tu păstrezi deciziile.

    Cum e la tine?
    .takes-over = Preia totul
    .odd = Ceva pare în neregulă

campaign_takes-over =
    E campania ta și numele tău. Adulții nu au voie să te folosească pentru poze, bani sau mesajul lor, nici pentru o cauză bună.

    O poți spune în grup, poți întreba alt adult sau poți încheia colaborarea.
    .partner = Verific dacă pot avea încredere

campaign_against =
    Dacă știi cine ar putea fi împotrivă, nu e un motiv de tăcere. Îți arată ce ai de pregătit. La cine te gândești întâi?
    .near = Familie, școală, vecini

campaign_against-online =
    Pregătiți înainte de prima postare: filtre pornite, doi oameni la comentarii, cineva care îți ține telefonul în zilele rele și o regulă când răspundeți o dată sau deloc.

    Valurile de atacuri trec, dar obosesc oamenii. Planificați pauze.
    .now = A început deja

campaign_officials-th =
    Înainte să începeți: un adult aliat, numărul unui avocat pe hârtie și cineva care știe unde e fiecare. Poliția a urmărit copii, iar familii și școli au fost presate.

    Hotărâți în grup ce risc vrea fiecare. Mai puțin e în regulă.

campaign_officials-tg =
    Înainte să începeți: un adult aliat care știe legea, numărul unui avocat pe hârtie și o regulă în grup, să dați mai departe doar ce e verificat.

    Hotărâți în grup ce risc vrea fiecare. Mai puțin e în regulă.

campaign_officials-any =
    Înainte să începeți: un adult aliat care știe regulile de la voi despre adunări, filmare și exprimare, numărul unui avocat pe hârtie și o persoană căreia îi dați semne.

    Hotărâți în grup ce risc vrea fiecare. Mai puțin e în regulă.

campaign_against-near =
    E greu când vine de la oameni cu care locuiești sau înveți. Îți poți păstra părerea și tot poți alege ce le arăți.

    Ce se apropie cel mai mult?
    .scared = Simt frică de cineva de acasă

campaign_running =
    Ai pus ceva în mișcare. Cum e acum?
    .attack = Suntem sub atac
    .tired = Mă epuizează
    .stop = Vreau să mă retrag

campaign_attack =
    Îmi pare rău. Atacurile spun ceva despre cei care le fac, nu despre cauza ta. De ce fel sunt?
    .hate = Ură sau un val de atacuri
    .account = Ne-a fost luat contul
    .posted = Au publicat date private

campaign_tired =
    Epuizarea e frecventă la oameni cărora le pasă. Odihna face parte din muncă, iar o campanie nu ar trebui să depindă de o singură persoană.
    .hand-over = Îmi predau sarcinile

campaign_pause =
    Te poți retrage o săptămână sau de tot, fără motiv. Predă sarcinile și parolele persoanei alese de grup, apoi schimbă ce trebuie să știi doar tu.

    Unii pot fi dezamăgiți. Asta nu înseamnă că i-ai lăsat baltă.
    .pressed = Mă presează să rămân

campaign_list =
    Înainte să începeți: toți cei arătați au fost de acord. Conturile au parole proprii și un al doilea lacăt. Rolurile sunt împărțite și un adult aliat știe planul.

    Și: cine filtrează comentarii, cine răspunde presei, cum vă dați semne și când vă opriți. Ce mai lipsește?
    .accounts = Conturi și parole
    .faces = Fețe și acord
    .bad-day = Un plan pentru zilele rele
    .money = Banii pe care îi strângem

campaign_contacts =
    Acum: un adult aliat care îți știe planul. Mai târziu: lista, cu grupul tău.

    Serviciile acestea sunt pentru cei sub 18 ani.

campaign_contacts-defenders =
    Aceste organizații sprijină oameni care apără drepturi. Legătura ar trebui s-o facă un adult aliat.

    Acum: un adult aliat care îți știe planul. Mai târziu: lista, cu grupul tău.
    .child = Cineva cu care pot vorbi eu

campaign_close =
    Putere ție și grupului tău. Revino când vrei și șterge discuția dacă și alții folosesc dispozitivul.
