### Keeping proof, for teenagers: the same offer, with what makes proof useful.

keep-proof_start =
    Dovezile pot ajuta mai târziu: la o platformă, la școală, la un aliat sau la un avocat. E alegerea ta, iar ajutorul nu depinde de ele.

    Dacă doare prea tare să te uiți din nou, o poate face altcineva pentru tine.

keep-proof_how =
    O captură bună arată cuvintele, numele contului, data și ora. Copiază și linkul postării și al profilului: numele se pot schimba, linkurile mai greu.

    Fă asta înainte să blochezi sau să raportezi, pentru că atunci mesajele pot dispărea.

keep-proof_vanishes =
    Scrie imediat cuvintele exacte, cu cont, dată și oră. Merge și o poză făcută cu alt dispozitiv.

    Unele aplicații îl anunță pe expeditor despre captură. Gândește-te dacă asta contează pentru siguranța ta.

keep-proof_cannot-look =
    E o limită sănătoasă. Dă dispozitivul unui prieten sau adult de încredere și lasă-l să strângă cuvintele, numele, linkurile și datele.

    Roagă-l să nu trimită nimic mai departe și să nu îți spună ce scrie, decât dacă vrei să știi.

keep-proof_body =
    Dacă poza arată corpul dezbrăcat sau intim al cuiva sub 18 ani, nu o salva, nu îi face captură și nu o trimite, nici ca dovadă. În multe țări o copie poate fi ilegală, oricare ar fi motivul.

    Notează în schimb cuvintele, contul, linkul și data. Ajunge pentru o linie de sesizare sau o platformă.

keep-proof_body-kept =
    Ai făcut-o ca să ai o dovadă; e de înțeles și nu e vina ta că ți-a fost trimisă.

    Las-o unde e, nu o trimite nimănui și întreabă o linie pentru copii ce să faci. Îți pot spune cum se procedează acolo unde trăiești.

keep-proof_contacts =
    Poți întreba așa: „Am salvat o poză ca dovadă și acum am citit că nu ar trebui să o am. Ce pot face?” Nu trebuie să o arăți sau să spui cine e. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

keep-proof_gone =
    E în regulă. Ștergerea a fost un fel de a avea grijă de tine.

    Notează ce îți amintești: nume de conturi, date aproximative, ce s-a spus. Prietenii, cei din grup sau propriile notificări pot păstra încă părți.

keep-proof_where-ask =
    Se poate uita cineva în telefonul, în cloudul sau prin lucrurile tale? Familia, partenerul, școala, poliția?

keep-proof_private =
    Atunci merge un dosar pe telefon. Dă o copie unui om de încredere, ca să reziste dacă telefonul se pierde sau se strică.

    Apoi pune-l din vedere. E acolo dacă ai nevoie; nu trebuie să recitești.

keep-proof_hidden =
    Atunci telefonul nu e un loc bun și nici copia de rezervă a pozelor, dacă o pot deschide alții.

    Lasă la cineva de încredere, departe de casă. Sau scrie pe hârtie și las-o acolo.

keep-proof_log =
    Ține o listă simplă: dată, cont, ce s-a întâmplat, link. Arată un tipar pe care mesajele separate nu îl arată.

    O poate ține pentru tine cineva din grup. Și nu trebuie să aștepți o listă lungă ca să ceri ajutor.
