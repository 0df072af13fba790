### Passwords, for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

passwords_start =
    O parolă bună îți apără cuvintele, planurile și oamenii cu care scrii. Te rog, nu scrie aici nicio parolă. Ce se potrivește?

passwords_make =
    Lungimea bate semnele ciudate. Ia vreo șase cuvinte alese de întâmplare, de exemplu deschizând o carte cu ochii închiși. Un vers dintr-o piesă sau un slogan al campaniei e ușor de ghicit.

    Câte una pentru fiecare cont, ca o scurgere să deschidă o singură ușă.

passwords_same =
    Cei mai mulți fac așa. Necazul: când un serviciu pierde parole, străinii le încearcă peste tot. Nu trebuie să faci totul într-o zi. Întâi e-mailul, apoi chaturile, apoi conturile campaniei.

    Ce ar ajuta acum?

passwords_known =
    Se întâmplă în multe feluri și nu e vina ta. O parolă nouă se face repede; întrebarea e ce urmează după ea. Cine o știe? Fără nume, te rog.
    .partner = Persoana iubită sau ex

passwords_shared =
    Uneori există un motiv bun să împarți o parolă. Când s-a terminat, schimb-o. Poți spune: „Am schimbat-o, ca pe toate.” Nu spune nimic despre prietenia voastră.

    Ce se potrivește?

passwords_known-home =
    În unele familii există înțelegerea că un adult știe parola, iar unii oameni de acasă o folosesc ca să controleze. Una nouă se va observa. Ce se potrivește la tine?

passwords_forced =
    Siguranța ta contează mai mult decât orice cont. A ceda sub presiune nu e un eșec și nu e vina ta. O parolă nouă poate veni mai târziu, de pe un dispozitiv pe care nu îl controlează altcineva. Cine te obligă?
    .partner = Persoana iubită sau ex

passwords_keep =
    Nimeni nu le ține minte pe toate. Hârtia merge unde acasă e sigur, un manager de parole merge în cele mai multe cazuri, cineva de încredere poate ține o rezervă. Există acasă un loc sigur pentru hârtie?

passwords_paper =
    Nu scrie ce cont deschide și ține-o departe de dispozitiv și de ghiozdan. Dacă te muți sau o găsește cineva, schimbă parola.

passwords_no-paper =
    Poate se potrivește o frază lungă în minte și un manager de parole pentru rest. Sau cineva de încredere din afara casei. Ce alegi?

passwords_manager =
    Un manager de parole e un caiet încuiat: ții minte o frază lungă, el ține minte restul. La unele, caietul încuiat stă la o companie și îl ai pe fiecare dispozitiv. Pentru cei mai mulți e în regulă.

    Altele îl țin într-un fișier doar la tine; atunci contează o copie, dacă dispozitivul se strică. Cine te obligă să-l deschizi vede tot. Ce vrei să faci?

passwords_questions =
    Întrebările despre un animal, o școală sau prima stradă sunt ușor de aflat, mai ales la oameni care vorbesc în public. Ai voie să inventezi răspunsuri; păstrează-le unde îți sunt parolele.

passwords_people =
    Oamenii aceștia pot ajuta la probleme online. Niciunul nu are nevoie să știe vreo parolă de-a ta.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția, deci următorul pas e al tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.

passwords_done =
    Pentru azi: o parolă nouă, întâi la e-mail. Mai târziu: celelalte pe rând și autentificarea în doi pași. Dacă cineva a trebuit să știe una, schimb-o după aceea.

    Butonul „Ajutor” arată oameni cu care poți vorbi. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
