### Deepfakes, for teenagers: the same seriousness, more choice about who knows and who answers.

deepfake_start =
    Un fals făcut cu tine e un atac adevărat. Nu tu ai făcut ce se vede acolo, nu e vina ta și contează chiar dacă e generat.

    Există pași care ajută și pentru niciunul nu trebuie să te uiți din nou. Întâi de toate: ce ți se potrivește cel mai bine acum?
    .body = E un fals sexual sau nud

deepfake_body =
    Îmi pare rău că ți s-a făcut asta. Majoritatea platformelor tratează un fals sexual cu cineva sub 18 ani ca pe o imagine reală și poți folosi același ajutor.

    Deci aceeași regulă: nu-l salva, nu face captură de ecran și nu-l trimite mai departe, nici ca dovadă. Ajung cuvintele, numele conturilor, linkurile și datele.

    Ce se apropie cel mai mult?
    .online = E pe o platformă sau pe un site

deepfake_body-online =
    Raportează cu motivul cel mai apropiat: conținut sexual cu o persoană sub 18 ani sau imagine falsă a unei persoane reale. Tu alegi cine află și cine te ajută să raportezi.

    Take It Down primește și imagini cu minori făcute cu IA, dacă fișierul e deja pe un dispozitiv pe care îl folosești. Te rog, nu-l descărca pentru asta.

deepfake_school =
    Un adult ales de tine poate cere școlii să acționeze: să oprească distribuirea, să ceară ștergerea copiilor, să te protejeze de bullying. Nimeni nu trebuie să se uite la el și poți spune asta.

    Te rog, nu cere socoteală cui l-a făcut: dovezile pot dispărea și totul se poate întoarce împotriva ta.

    Poți întreba cine va afla și ce urmează.

deepfake_maker =
    Când știi cine a făcut-o, îți poate veni să rezolvi tu totul. O confruntare directă lasă însă timp pentru ștergerea urmelor și te poate pune în pericol.

    Spune-i unui adult de partea ta ce știi și de unde știi. Ajunge o bănuială; nu trebuie să dovedești nimic și nici să spui ceva în public.

deepfake_what =
    Bine. La ce e folosit falsul? Te rog, fără detalii.
    .words = Îmi pune cuvinte în gură
    .mock = Mă ridiculizează

deepfake_words =
    Falsuri ca acesta sunt folosite ca să discrediteze oameni care iau atitudine. Ce ai făcut cu adevărat și oamenii care te cunosc cântăresc mai mult decât pare acum.

    Te rog, nu-l distribui, nici ca să-l demontezi: fiecare distribuire îl hrănește. Notează linkul și data și raportează-l ca material manipulat.
    .officials = Autorități sau presa îl folosesc

deepfake_believed =
    E amar să negi ceva ce nu ai făcut niciodată. Nu trebuie să-i convingi pe toți, iar unii nu vor vrea să asculte.

    Începe cu cei care contează: „Circulă un fals cu mine. Eu nu am spus asta. Te rog, nu-l distribui.” Vorba asta s-o ducă ei mai departe, nu tu.

deepfake_answer-careful =
    Întâi un lucru: unde locuiești tu, un răspuns public sau chiar un like pot fi folosite împotriva ta. Te rog, vorbește cu un adult care te sprijină înainte să posteze cineva ceva.

deepfake_answer-group =
    O singură declarație, de la grup sau de la un aliat, nu doar de la tine: scurtă, calmă, adevărată. De exemplu: „Circulă un video manipulat cu cineva din grupul nostru. E fals. Vă rugăm să-l raportați și să nu-l dați mai departe.”

    Fără link, fără cadre din video, fără dezbateri dedesubt. Dacă apare numele tău, e alegerea ta.

deepfake_mock =
    „A fost doar o glumă” nu o face glumă. Ai voie să te doară și să ceri să fie ștearsă.

    Prietenii pot refuza să o distribuie și o pot raporta. Dacă vine din școală, școala poate interveni.

deepfake_money =
    Atunci viteza contează mai mult decât perfecțiunea: anunță oamenii pe un canal unde aud că ești chiar tu.

    Poți spune: „Circulă un fals cu vocea sau fața mea care cere bani. Nu sunt eu. Nu plătiți și sunați-mă la numărul pe care îl aveți deja.”

deepfake_safe-now =
    A fost mult. Respiră o dată înainte să mergem mai departe.

    Ești în siguranță în clipa asta: față de alți oameni și față de gânduri de a-ți face rău?

deepfake_people =
    Serviciile acestea știu despre deepfake-uri și le iau în serios. Nu au nevoie să vadă nimic, iar tu decizi cât spui.

    Poți începe așa: „Cineva a făcut o poză falsă cu mine și am nevoie de ajutor ca să fie scoasă.” Eu sunt un program și nu le pot contacta în locul tău. Cuvântul { $safe-word } îi aduce înapoi oricând.

deepfake_defender =
    Aceste organizații sprijină apărători ai drepturilor omului, și împotriva campaniilor de denigrare. Unele verifică cine scrie și vorbesc doar cu adulți, așa că un adult aliat e adesea mesagerul mai bun. Cuvântul { $safe-word } îi aduce înapoi oricând.

deepfake_later =
    Lasă pe altcineva să verifice din când în când dacă a reapărut; nu trebuie să stai de pază la propria imagine.

    Dreptul de a-ți arăta fața și de a lua atitudine rămâne al tău. Dacă vrei o vreme mai puțin din fața ta online, să fie decizia ta, nu a lor.

deepfake_finish =
    Ai ținut la adevăr în timp ce alții au falsificat. Un lucru pentru azi: cineva care te cunoaște să afle asta de la tine.

    Poți reveni oricând. Când închizi discuția, ea se șterge aici, dar istoricul browserului rămâne. Îl poți șterge și pe el, dacă e sigur pentru tine: cine îl verifică poate observa că lipsește ceva.
