### Complaints, for teenagers: the doors from near to far, and what each may cost.

complain_start =
    O plângere arată negru pe alb că drepturile tale nu au fost respectate. Nu ți-o poate cere nimeni și nu ajută la urgențe: cele mai multe durează luni sau ani.

    Nu sunt avocat. Îți pot arăta ușile și ce te poate costa fiecare.
    .weigh = Ce să cântăresc întâi?
    .afraid = Mă tem de ce poate urma

complain_weigh =
    Ce e de cântărit depinde de cine e vorba. Doar felul, te rog, fără nume.
    .school = Școală, club, organizație
    .officials = Poliție, armată sau autorități

complain_weigh-school =
    Cântărește trei lucruri: cine o va citi, cine s-ar putea răzbuna pe tine și ce vrei să se schimbe.

    E mai sigur cu un adult aliat în cameră și cu o copie a tot ce predai. Dacă problema e chiar persoana la care te-ai plânge, mergi la cineva din afară.

complain_officials-th =
    Ai dreptul la o plângere. În Thailanda, copii au fost puși sub acuzare pentru ce au spus despre monarhie și stat, deci fiecare cuvânt dintr-o plângere contează.

    Întâi un adult aliat și un avocat. Liniile statului nu sunt ușa potrivită, iar o procedură ONU îi spune statului cine se plânge.

complain_officials-tg =
    Ai dreptul la o plângere. Ea îi spune celeilalte părți cine ești. Postările despre ea sunt un risc aparte: în Togo, o postare, o distribuire sau un like la conținut ilegal se pot pedepsi.

    Întâi un adult aliat și un avocat.

complain_officials-any =
    Ai dreptul la o plângere. Cântărește: statul află cine se plânge, răspunsul vine încet, iar unele locuri pedepsesc plângerile, deși nu ar trebui.

    Un adult aliat care știe legea poate spune ce ușă e sigură unde locuiești.

complain_weigh-family =
    Dacă cineva de acasă te rănește sau te controlează, nu e vina ta. O plângere poate înrăutăți lucrurile înainte să fie pregătit ajutorul.

    Dacă vorbești întâi cu o linie a copilului, următorul pas rămâne în mâinile tale. Întreabă când ar trebui să spună altora.

complain_where-to =
    De la aproape la departe: o plângere din apropiere e de obicei cea mai rapidă, ONU cea mai lentă. Poți începe cu un sfat și te poți opri oricând.
    .ombuds = Un Ombudsman

complain_near =
    Întreabă de persoana pentru plângeri sau protecția copiilor și de regulile despre plângeri. Poți aduce pe cineva, poți preda o notă cu dată și păstra o copie.

    Acea persoană face parte din problemă sau e apropiată de cineva care face? Atunci mergi în afară.
    .refused = Au refuzat sau au ignorat
    .tell = Pe cine aș putea aduce?

complain_ombuds =
    Multe țări au un Ombudsman (Avocatul Poporului) sau un birou pentru drepturile copilului care verifică plângeri, de obicei gratuit. Cât de independent e de guvern diferă: întreabă un aliat.

    Întreabă înainte să-ți spui povestea: e confidențial și când trebuie să dea mai departe?
    .state = E despre autoritățile statului
    .abroad = Am încercat deja asta

complain_committee-in =
    Țara ta a aderat la procedura prin care copiii se pot plânge la Comitetul ONU pentru drepturile copilului.

    Întâi trebuie încercate căile din țară, dacă nu se lungesc prea mult sau nu pot da rezultat. După aceea e de obicei un an. Trebuie în scris și nu anonim.

    Majoritatea cazurilor durează ani. Un avocat sau o organizație poate acționa pentru tine, cu acordul tău.
    .name = Cine îmi află numele?
    .tell = Cine ar acționa pentru mine?

complain_committee-ask =
    Unele țări îi lasă pe copii să se plângă la Comitetul ONU pentru drepturile copilului. Un adult aliat poate verifica dacă a aderat și țara ta.

    Întâi trebuie încercate căile din țară, dacă nu se lungesc prea mult sau nu pot da rezultat. După aceea e de obicei un an. Trebuie în scris și nu anonim.

    Majoritatea cazurilor durează ani. Un avocat sau o organizație poate acționa pentru tine, cu acordul tău.
    .name = Cine îmi află numele?
    .tell = Cine ar acționa pentru mine?

complain_rapporteur =
    Raportorul special pentru apărătorii drepturilor omului e un expert ONU care scrie guvernelor despre atacuri asupra apărătorilor, inclusiv copii. Nu trebuie încercate întâi toate căile din țară.

    Nu e un serviciu de urgență și nu se poate ocupa de fiecare mesaj. Scrisorile se publică după 60 de zile. Ar trebui trimis împreună cu un aliat sau o organizație.
    .name = Cine îmi află numele?

complain_names =
    Ambele căi ONU trebuie să știe cine ești. Comitetul nu îți poate face public numele fără acordul tău, dar statului trebuie să i se spună despre cine e vorba, ca să răspundă.

    Expertul întreabă două lucruri: poate guvernul să-ți vadă numele și poate fi publicat? Poți spune nu la oricare.
    .tell = Cine mă poate ajuta să decid?

complain_prepare =
    O notă puternică: ce s-a întâmplat, când, unde, cine a făcut-o, cine a văzut, ce ai încercat, ce vrei. Faptele înaintea sentimentelor.

    Păstrează o copie la cineva de încredere, nu pe un telefon în care se poate căuta. Întreabă-i pe alții înainte să le dai numele.

complain_afraid =
    Grija asta merită un plan. O plângere nu ar trebui niciodată pedepsită, dar uneori se întâmplă.

    Poți cere un sfat fără să depui nimic, poți lăsa o organizație să depună în numele ei sau poți aștepta.
    .threat = Am primit deja amenințări

complain_not-now =
    Și să nu depui e o decizie, iar tu te poți răzgândi. Unele uși au un termen, deci o notă cu dată va ajuta mai târziu.

complain_contacts =
    Aceste organizații protejează apărători. Ar trebui să scrie un adult aliat, care te întreabă înainte să-ți dea numele.

    Acum: vorbește cu acel aliat. Mai târziu: hotărâți împreună.
    .child = Cineva cu care pot vorbi eu

complain_contacts-child =
    Serviciile acestea sunt pentru cei sub 18 ani. Poți cere întâi un sfat și poți întreba când ar trebui să spună altora.

    Acum: o persoană de încredere. Mai târziu: notele tale, împreună.

complain_close =
    Orice ai hotărî, e decizia ta. Revino când vrei și șterge discuția dacă și alții folosesc dispozitivul.
