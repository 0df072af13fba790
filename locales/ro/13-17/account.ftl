### Account taken over, for teenagers: the same steps, fuller, with the reasons.

account_start =
    Nu e vina ta dacă pierzi controlul unui cont. Li se întâmplă multora care iau cuvântul și există pași clari.

    Apasă ce se potrivește sau scrie în câteva cuvinte. Te rog, fără nume, parole și coduri.

account_locked-out =
    Folosește doar pagina de recuperare a platformei („Ai uitat parola” sau „Contul meu a fost spart”). Cine oferă să aducă înapoi conturi pentru bani îți va lua probabil și mai mult.

    Înainte să începi: dacă telefonul e infectat sau urmărit, și parola nouă ajunge la altcineva. Ce dispozitiv poți folosi?

account_no-device =
    Poate are unul cineva din prieteni, o rudă, o școală sau o bibliotecă. Folosește o fereastră privată, nu salva parola și ieși din cont la sfârșit.

    Dacă trebuie să aștepți un dispozitiv sigur, e în regulă. Între timp îți poți anunța contactele.

account_recover =
    Deschide pagina de recuperare pe dispozitivul sigur și urmează fiecare pas. Codurile se scriu doar în aplicație sau pe site, nu se dau niciodată cuiva, nici dacă spune că lucrează acolo.

    Dacă trimite mesajul la o adresă pe care nu o mai poți deschide, caută „Încearcă altă metodă”.

    A mers?

account_email =
    Atunci e-mailul e primul: acolo ajung toate linkurile de resetare pentru celelalte conturi.

    Recuperează-l pe pagina furnizorului. Când ai intrat, verifică regulile de redirecționare și telefonul de recuperare înainte să treci la următorul cont.

account_not-yet =
    E frustrant și nu spune nimic despre tine. Unele platforme au nevoie de zile și refuză prima încercare.

    Încearcă din nou de pe un dispozitiv și o rețea folosite înainte și păstrează fiecare mesaj și dată.

    Între timp poți reduce răul: avertizează oamenii.

account_still-in =
    Bine, încă ai o intrare. Cu câțiva pași o poți închide pe a lor.

    Întâi ceva, pentru că o schimbare se poate observa: se uită cineva în acest dispozitiv sau îți știe parola?

account_secure =
    Trei pași, în această ordine: o parolă nouă, nefolosită nicăieri altundeva, deconectarea tuturor celorlalte sesiuni, apoi verifică dacă ai rămas în cont.

    Dacă se poate, fă asta de pe un dispozitiv pe care nu l-a mai folosit nimeni. Atunci parola nouă rămâne a ta.

account_checks =
    Acum închide ușile din spate. Verifică în setări e-mailul și telefonul de recuperare, redirecționarea mesajelor și aplicațiile conectate. Scoate ce nu cunoști.

    Schimbă parola peste tot unde o foloseai pe cea veche. Apoi pornește autentificarea în doi pași, întâi la e-mail.
    .second-lock = Pun autentificarea în doi pași

account_codes =
    Un cod de autentificare pe care nu l-ai cerut înseamnă de obicei că cineva are parola ta sau încearcă să intre. Îi lipsește codul.

    Nu îl da nimănui, orice poveste ar veni cu el. Schimbă parola de pe un dispozitiv în care ai încredere.

account_known =
    Îți poți schimba parola oricând și nu datorezi nimănui un motiv, nici unui partener, nici celui mai bun prieten.

    Dorința de a-ți ști parola nu dovedește iubire sau loialitate. Tu hotărăști ce împarți și te poți răzgândi.

account_at-home =
    Atunci contează ordinea. O parolă schimbată sau o sesiune deconectată poate fi observată de persoana care o folosește.

    Ce s-ar întâmpla dacă observă?

account_home-rule =
    Unele familii au reguli despre telefoane. E corect să ceri intimitate potrivită vârstei tale; e unul dintre drepturile tale.

    Ai putea spune: „Vreau să fiu în siguranță pe internet. Putem stabili ce verificați și ce e doar al meu?”

    Despre reguli se poate discuta. Frica e altceva: dacă te temi de reacție, fă întâi un plan și acționează mai târziu.

account_forced =
    Când te obligă cineva să dai o parolă, nu e același lucru cu a o împărți. Ai făcut ce a fost nevoie în acel moment.

    Cine a fost? Te rog, nu îmi spune un nume.
    .known = Partener, prieteni, colegi

account_threatened =
    E greșit să îți folosească cineva contul ca să te amenințe și nu e vina ta. Nu trebuie să răspunzi.

    Cu ce te amenință? Te rog, fără detalii.

account_money =
    E mai sigur să nu plătești. Banii aduc adesea cereri noi și nu e sigur că aduc contul înapoi.

    Dacă ai plătit deja, nu e vina ta. Te poți opri oricând. Păstrează mesajele și datele plății.

account_warn =
    Avertizează oamenii pe alt canal, ca mesajul să nu poată veni de la persoana din contul tău.

    Ai putea scrie: „Mi-a fost luat contul. Ignorați mesajele și linkurile de acolo și nu trimiteți bani, coduri sau poze până nu vă spun față în față că am revenit.”

account_wrote-as-me =
    E greu să te judece lumea pentru cuvinte care nu au fost ale tale. Salvează-le cu dată și link, ca să poți arăta.

    Ajunge o frază calmă: „Postările acelea nu au fost ale mele, mi-a fost luat contul.” O poate spune grupul sau cineva din prieteni, ca să nu te contrazici tu.

account_campaign =
    Întreabă întâi ceilalți administratori dacă a schimbat cineva ceva. Apoi scoateți-i pe cei care au plecat și dați fiecărui administrator un cont sau un rol propriu.

    Spuneți susținătorilor pe alt canal că acest cont nu e în mâinile voastre.

    Dacă e important pentru campanie, un aliat adult poate scrie unei linii de securitate pentru apărători.

account_people =
    Aceste servicii cunosc problemele de pe internet. Sunt un program, deci nu le pot contacta pentru tine, și tu hotărăști cât spui.

    Un început: „Mi-a fost luat contul și am nevoie de ajutor să îl recapăt.” Nimeni de acolo nu are nevoie de parola ta. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

account_defender =
    Aceste grupuri sprijină apărătorii drepturilor omului cu securitatea. Unele verifică cine scrie și lucrează doar cu adulți, deci un aliat adult e adesea calea mai rapidă.

    De ce au nevoie: ce platformă, când s-a întâmplat, ce ați încercat. Nu și de parolă. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

account_later =
    În luna următoare, ia-ți un minut pe săptămână să vezi lista dispozitivelor conectate și deconectează ce nu cunoști.

    Ai dreptul să fii pe internet și să iei cuvântul. Un cont sigur apără acest drept și pe cei care îți scriu.
    .passwords = Fac parole mai puternice

account_finish =
    A fost mult de dus. Dacă faci un singur lucru azi, să fie avertizarea contactelor; restul poate urma.

    Poți reveni oricând. Când închizi discuția, ea se șterge aici, dar istoricul browserului rămâne. Îl poți șterge și pe el, dacă e sigur pentru tine: cine îl verifică poate observa că lipsește ceva.
