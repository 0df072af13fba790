### Can I trust this group, journalist or person? A check in questions. No answer is kept.

check-partner_start =
    Bine că verifici. Nu păstrez răspunsurile. Te rog, nu-mi spune nume.

    La cine te gândești?
    .group = Un grup sau o organizație
    .media = Televiziune, radio sau ziar
    .person = O persoană
    .in-danger = Sunt în pericol acum

check-partner_group =
    Cunosc acest grup oameni în care ai încredere? Le place?
    .yes = Da
    .no = Nu
    .unsure = Nu știu

check-partner_rules =
    Au un adult care are grijă de siguranță? Te întreabă înainte să folosească poze?
    .yes = Da, amândouă
    .no = Nu
    .unsure = Nu știu

check-partner_free =
    Poți spune nu și te poți opri?
    .yes = Da, fără necazuri
    .no = Nu, se înfurie

check-partner_odd =
    E adevărat ceva din astea?
    .money = Vor bani de la noi
    .secret = Să țin un secret
    .hurry = Acum imediat, fără întrebări
    .none = Nimic din astea

check-partner_media =
    Spun cine sunt și poți aduce pe cineva cu tine?
    .yes = Da, amândouă
    .no = Nu, sau doar una
    .hurry = Se grăbesc foarte tare

check-partner_media-words =
    Îți poți ascunde numele și fața, dacă vrei?
    .yes = Da, pot
    .no = Nu, sau nu știu

check-partner_person =
    Persoana face ceva din astea?
    .secret = Dă cadouri sau vrea secrete
    .pictures = Vrea poze cu mine
    .alone = Vrea să ne vedem fără alții
    .controls = Hotărăște ce am voie
    .none = Nimic din astea

check-partner_known =
    O cunosc și oameni în care ai încredere?
    .yes = Da
    .no = Nu, doar eu

check-partner_r-good =
    Până acum sună bine. Poți spune nu oricând.

    Spune-i unui adult de partea ta ce plănuiți.
    .agree = Înainte să arate poze
    .campaign = Plănuim împreună
    .people = Cine mă poate ajuta?

check-partner_r-ask =
    Mai lipsește ceva. Poți cere asta înainte să spui da.

    Oamenilor buni le plac astfel de întrebări.
    .meetings = Ce să-i întreb?
    .tell = Întreb împreună cu un adult
    .people = Cine mă poate ajuta?

check-partner_r-wait =
    Nu știm încă destul. E bine să aștepți. Nu spune unde locuiești sau înveți.

    Lasă un adult de partea ta să afle întâi mai mult.
    .tell = Cine ar putea afla?
    .groups = Un grup mai sigur
    .people = Cine mă poate ajuta?

check-partner_r-pressure =
    Poți spune nu. Cine e de partea ta poate primi un nu.

    Nu trebuie să hotărăști azi.
    .tell = Cine mă ajută să spun nu?
    .threat = Mă amenință
    .people = Cine mă poate ajuta?

check-partner_r-money =
    Grupurile care vor să te ajute nu îți cer bani. Te rog, nu plăti.
    .scams = Mai mult despre trucuri cu bani
    .tell = Vreau să spun cuiva
    .people = Cine mă poate ajuta?

check-partner_r-alarm =
    E un semn de avertizare. Nu e vina ta. Te rog, nu vă întâlniți fără cineva lângă tine.

    Poți să nu mai răspunzi. Spune-i unui adult de partea ta.
    .grooming = Ajută-mă cu asta
    .tell = Vreau să spun cuiva
    .people = Cine mă poate ajuta?

check-partner_r-control =
    Nimeni nu are voie să hotărască totul pentru tine. Nu e vina ta.

    Poți vorbi cu cineva despre asta. Nu trebuie să schimbi întâi ceva.
    .watched = Se uită în telefonul meu
    .people = Arată-mi cine ajută
    .in-danger = Sunt în pericol acum

check-partner_contacts =
    Acum: spune-i cuiva de partea ta. Mai târziu: hotărăște fără grabă.

    Oamenii aceștia ascultă copiii.
    .done = Am ce-mi trebuie

check-partner_close =
    Poți avea încredere în ce simți și poți întreba din nou. Revino oricând și șterge discuția.
