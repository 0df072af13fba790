### Shared and borrowed devices, for 13 to 17: straight and respectful.

shared-devices_start =
    Mulți împart dispozitive, iar unele campanii s-au dus din biblioteci. Contează cine se mai poate uita. Pe care îl folosești?

shared-devices_school =
    Pornește de la ideea că școala sau o firmă care lucrează pentru ea poate vedea ce pagini se deschid, poate și mai mult. Conturile de campanie și discuțiile private e mai bine să nu fie acolo. Ce se potrivește?

shared-devices_public =
    Nu poți ști ce e instalat acolo sau cine l-a folosit înainte. Ca să cauți lucruri e bun. Parolele conturilor importante e mai bine să nu le scrii acolo. Ce se potrivește?

shared-devices_family =
    E normal să împarți acasă și e normal să vrei un colț al tău. Ar fi în regulă ca cineva de acasă să vadă ce faci acolo?

shared-devices_own-space =
    Majoritatea calculatoarelor și unele telefoane pot avea un cont pentru fiecare, cu parola lui. Cine administrează dispozitivul poate ajunge totuși la multe, deci îți aduce mai mult ordine decât secret. Se potrivește?

shared-devices_borrowed =
    Fereastră privată, ieșire din cont, nimic salvat. O apără și pe persoana care ți l-a dat: altfel ce faci acolo rămâne pe telefonul ei. Ce se potrivește?

shared-devices_habits =
    Fereastră privată, fără parole salvate, ieșire din fiecare cont, fereastra închisă. Fișierele descărcate rămân acolo până le ștergi.

    O fereastră privată uită doar pe acel dispozitiv. Cine administrează dispozitivul sau rețeaua poate vedea totuși ce deschizi.

shared-devices_trust =
    Pe un dispozitiv în care nu ai încredere: fără conturi de campanie, planuri, liste cu oameni sau poze intime. Nu e vorba doar de tine; alții ți-au încredințat numele lor. Ce ar ajuta acum?

shared-devices_no-other =
    Pentru mulți așa stau lucrurile. Păstrează partea sensibilă pentru discuții față în față. Un grup poate împărți un dispozitiv de încredere, cu un cont al lui, de care au grijă mai mulți.

shared-devices_left-open =
    I se întâmplă oricui și se poate repara. La ce poți ajunge?

shared-devices_back-there =
    Ieși din cont, șterge orice parolă salvată și închide fereastra. O parolă nouă te asigură că nimeni n-o mai are pe cea veche. Ce vrei să faci?

shared-devices_far-out =
    În setările de securitate ale contului e de obicei o listă de dispozitive, cu o cale de a le scoate. Apoi schimbă parola și caută ce s-a trimis sau s-a schimbat.

shared-devices_ask-there =
    Îi poți ruga pe cei de acolo să repornească acel calculator; nu le trebuie nicio parolă. De îndată ce ajungi la un dispozitiv de încredere, scoate-le pe celelalte din cont și schimbă parola. Ce ar ajuta acum?

shared-devices_wifi =
    Pe Wi-Fi deschis, cine îl are poate vedea ce site-uri vizitezi, iar o rețea poate purta un nume fals. Ca să cauți lucruri e bun; autentificările și planurile pot aștepta. Ține dispozitivul actualizat. Ce se potrivește?

shared-devices_must-use =
    Pe scurt: folosește aplicația sau o adresă scrisă de tine care începe cu https și ieși din cont după aceea. Lacătul arată că linia e privată; nu arată că site-ul e cinstit.

shared-devices_family-wifi =
    Cine administrează o rețea poate vedea adesea ce site-uri se deschid și când, rar ce se scrie acolo. Pe un dispozitiv al școlii sau supravegheat poate fi mai mult. Cum e asta pentru tine?

shared-devices_people =
    Oamenii aceștia pot ajuta la probleme online. Un apel sau o pagină poate rămâne vizibilă pe un dispozitiv comun, deci alege pe care îl folosești.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția, deci următorul pas e al tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.

shared-devices_done =
    Acum: ieși din conturi, nu salva nimic, închide fereastra. Mai târziu: autentificare în doi pași, ca o parolă rămasă în urmă să nu deschidă nimic.

    Butonul „Ajutor” arată oameni cu care poți vorbi. Dacă și acest dispozitiv e comun, apasă „Ieși” ca să ștergi discuția; lista paginilor vizitate e separată. Poți reveni oricând.
