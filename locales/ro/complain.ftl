### Complaints: near doors and far ones, what each may cost. Advice first; no pressure to complain.

complain_start =
    O plângere spune: drepturile mele nu au fost respectate. Orice copil o poate face.

    Poate dura mult. Nu e pentru un pericol de acum.
    .weigh = La ce să mă gândesc?
    .where-to = Cine primește plângeri?
    .prepare = Cum mă pregătesc?
    .afraid = Mi-e frică să fac plângere
    .in-danger = Sunt în pericol acum

complain_weigh =
    E bine să te gândești întâi. Despre cine e vorba? Te rog, nu-mi spune nume.
    .school = Școala mea sau un club
    .officials = Poliția sau autorități
    .family = Cineva din familie
    .company = O aplicație sau un site
    .unsure = Nu știu sigur

complain_weigh-school =
    Gândește-te întâi: cine va afla? Ți-ar putea face cineva necazuri?

    Lasă un adult de partea ta să vină cu tine.
    .near = Mă plâng la școală
    .ombuds = Mă plâng în afara școlii
    .prepare = Cum mă pregătesc?
    .not-now = Nu vreau să fac plângere

complain_officials-th =
    Ai dreptul să faci o plângere. O plângere despre autorități le spune și cine ești.

    Te rog, nu o trimite fără ajutor. Vorbește întâi cu un adult de partea ta și cu un avocat.
    .tell = Cine e de partea mea?
    .rapporteur = Expertul ONU pentru apărători
    .committee = Comitetul ONU pentru copii
    .not-now = Nu vreau să fac plângere

complain_officials-tg =
    Ai dreptul să faci o plângere. O plângere despre autorități le spune și cine ești.

    Te rog, nu posta despre asta. În Togo îți poate aduce necazuri.

    Vorbește întâi cu un adult de partea ta și cu un avocat.
    .tell = Cine e de partea mea?
    .rapporteur = Expertul ONU pentru apărători
    .committee = Comitetul ONU pentru copii
    .not-now = Nu vreau să fac plângere

complain_officials-any =
    Ai dreptul să faci o plângere. O plângere despre autorități le spune și cine ești.

    Vorbește întâi cu un adult de partea ta care știe legea.
    .ombuds = Birou pentru drepturile copiilor
    .rapporteur = Expertul ONU pentru apărători
    .committee = Comitetul ONU pentru copii
    .tell = Cine e de partea mea?
    .not-now = Nu vreau să fac plângere

complain_weigh-family =
    Nu e vina ta că cineva de acasă te rănește. Aici e mai important ajutorul decât plângerea.

    Poți vorbi întâi cu cineva. Tu hotărăști cât spui.
    .home = Acasă nu e sigur pentru mine
    .talk = Vreau să vorbesc cu cineva
    .in-danger = Sunt în pericol acum

complain_where-to =
    Unele uși sunt aproape de tine, altele departe. Cele apropiate sunt adesea mai rapide.

    La care vrei să te uiți?
    .near = Școala, clubul sau grupul meu
    .ombuds = Birou pentru drepturile copiilor
    .committee = Comitetul ONU pentru copii
    .rapporteur = Expertul ONU pentru apărători
    .weigh = La ce să mă gândesc?

complain_near =
    Multe școli și grupuri au pe cineva pentru plângeri. Ai voie să aduci pe cineva cu tine.

    Întreabă ce urmează și când. Cere răspunsul pe hârtie.
    .prepare = Cum mă pregătesc?
    .refused = Nu m-au ascultat
    .tell = Cine ar putea veni cu mine?
    .done = Cine mă poate ajuta?

complain_ombuds =
    Multe țări au o instituție care apără drepturile copiilor. Cine o conduce se numește adesea Avocatul Copilului sau Ombudsman.

    De obicei un sfat e gratuit. Poți întreba întâi cine va afla.
    .prepare = Cum mă pregătesc?
    .state = E despre autorități
    .abroad = Asta nu a ajutat
    .tell = Cine ar suna pentru mine?
    .done = Cine mă poate ajuta?

complain_committee-in =
    ONU are un comitet pentru drepturile copilului. Țara ta îi lasă pe copii să se plângă acolo.

    Întâi trebuie să încerci toate căile din țara ta. E bine să te ajute un adult sau un avocat.

    Poate dura ani. Nu te poate apăra azi.
    .name = Vor ști numele meu?
    .tell = Cine m-ar putea ajuta?
    .prepare = Cum mă pregătesc?
    .not-now = Nu pentru mine acum

complain_committee-ask =
    ONU are un comitet pentru drepturile copilului. Copiii din unele țări se pot plânge acolo.

    Un adult de partea ta poate afla dacă și din țara ta.

    Întâi trebuie să încerci toate căile din țara ta. Poate dura ani. Nu te poate apăra azi.
    .name = Vor ști numele meu?
    .tell = Cine m-ar putea ajuta?
    .prepare = Cum mă pregătesc?
    .not-now = Nu pentru mine acum

complain_rapporteur =
    ONU are un expert care vorbește pentru apărători. Și copiii sunt apărători.

    Acest expert poate scrie guvernului tău. Sunt prea multe cazuri ca să răspundă la toate.

    Lasă un adult de partea ta să scrie pentru tine.
    .name = Vor ști numele meu?
    .tell = Cine ar putea scrie pentru mine?
    .prepare = Cum mă pregătesc?
    .not-now = Nu pentru mine acum

complain_names =
    Trebuie să spui la ONU cine ești. Nu ar trebui să-ți publice numele fără acordul tău.

    Guvernul îți poate afla numele, ca să poată răspunde. Poți spune întâi nu.
    .tell = Cine mă ajută să hotărăsc?
    .plan = Fac un plan de siguranță
    .not-now = Nu pentru mine acum

complain_prepare =
    Scrie pe hârtie: ce s-a întâmplat, ziua, locul, cine a văzut.

    Apoi scrie o frază: ce ar trebui să se schimbe?
    .save = Cum păstrez dovezi?
    .tell = Cine m-ar putea ajuta?
    .where-to = Cine primește plângeri?
    .done = Arată-mi cine ajută

complain_afraid =
    E de înțeles să-ți fie frică. Nu trebuie niciodată să faci o plângere.

    Poți cere întâi un sfat, fără plângere.
    .plan = Fac un plan de siguranță
    .tell = Cine mi-ar da un sfat?
    .threat = M-au amenințat
    .not-now = Nu vreau să fac plângere
    .in-danger = Sunt în pericol acum

complain_not-now =
    E în regulă. Și asta e o alegere. Te poți răzgândi.

    Poate ajuta să-ți păstrezi notele într-un loc sigur.
    .save = Cum păstrez dovezi?
    .rights = Arată-mi drepturile mele
    .done = Arată-mi cine ajută

complain_contacts =
    Acum: vorbește cu un adult de partea ta. Mai târziu: hotărâți împreună.

    Roagă acel adult să scrie pentru tine aici.
    .child = Un număr la care pot suna eu
    .done = Am ce-mi trebuie

complain_contacts-child =
    Acum: spune-i cuiva de partea ta. Mai târziu: uitați-vă împreună la notele tale.

    Oamenii aceștia ascultă copiii. Le poți cere întâi un sfat.
    .defenders = Cine protejează apărătorii?
    .done = Am ce-mi trebuie

complain_close =
    Să-ți ceri drepturile ia timp. Poți reveni oricând și poți șterge discuția.
