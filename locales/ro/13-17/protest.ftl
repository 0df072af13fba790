### Protests, for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

protest_start =
    Să vă adunați pașnic și să luați cuvântul e dreptul vostru, și sub 18 ani. Asta nu garantează că îl respectă toți, așa că un mic plan merită. În ce punct ești?

protest_going-th =
    În Thailanda, persoane sub 18 ani au fost puse sub acuzare după proteste, iar regulile despre adunări și exprimare sunt stricte. Vorbește întâi cu un adult aliat care le știe; apoi hotărăște tu.

protest_going-tg =
    În Togo, o postare, o distribuire sau chiar un like la ceva considerat ilegal se pot pedepsi. Întreabă un adult aliat ce înseamnă asta pentru acțiunea voastră înainte să postezi.

protest_going =
    Mergi cu oameni de încredere, dintre care un adult. Stabiliți unde vă întâlniți dacă vă pierdeți și când plecați. Un număr scris pe braț merge fără baterie. Întreabă organizatorii cine ajută dacă se întâmplă ceva.

    Ce vrei să plănuiești?

protest_unsure =
    Să mergi e o alegere, să nu mergi tot o alegere. Pancarte, texte, documentare și grija de mesajele grupului duc și ele o campanie. Ce te face să eziți?

protest_family-no =
    Întreabă de ce anume se tem și arată cu cine mergi, cum dau de tine și când revii. Un plan liniștește mai mult decât o ceartă. Cum ar primi asta?

protest_phone =
    Cu telefonul dau oamenii de tine, și tot el lasă o urmă a locului unde ai fost. Sub 18 ani contează adesea mai mult să poată da de tine; depinde cine nu trebuie să știe. Ce contează mai mult pentru tine?

protest_phone-take =
    Încărcat, actualizat, cu copie de rezervă. Un cod de cel puțin șase semne, fără față și amprentă în acea zi. Locația oprită, previzualizarea mesajelor oprită. Ieși din conturile inutile. Un telefon simplu pentru apeluri e o cale bună de mijloc.

    Telefoanele cedează, deci un număr pe braț și un loc de întâlnire.

protest_phone-home =
    Atunci rămâne acasă. Și alții vor filma, deci gândește-te cum ar fi să apari. Nu e permis peste tot să-ți acoperi fața; un adult aliat îți poate spune. Cineva din afară trebuie să știe când te întorci.

    Ce ar ajuta acum?

protest_check-in =
    Un partener pe care nu-l pierzi din ochi, un loc de întâlnire, o oră de plecare. Și cineva din afară care așteaptă mesajul tău. Stabiliți ce face dacă mesajul nu vine: pe cine sună și după cât timp.

protest_there =
    Stai aproape de oamenii tăi. E oricând în regulă să pleci mai devreme. Ce se potrivește?

protest_tense =
    Când se schimbă atmosfera, plecați devreme și împreună: pe margine, nu prin mijloc, departe de îmbrânceli. Într-o mulțime care strânge, ține brațele în fața pieptului și mergi odată cu ea, spre lateral. Ce se potrivește?

protest_lost =
    Mergi la locul stabilit, pe străzi liniștite cu oameni. Dacă nu vine nimeni în timpul stabilit, sună la numărul de pe braț, la nevoie dintr-un magazin. Ce se potrivește?

protest_film =
    Imaginile duc un mesaj departe și pot fi folosite ca să găsească oameni. Spatele, mâinile, pancartele și mulțimea de departe spun și ele povestea. Întreabă înainte să arăți o față și postează după ce ai plecat.

    Ce vrei să faci?

protest_film-police =
    În unele locuri e permis, în altele se pedepsește, iar eu nu știu legea de la tine. Un adult aliat sau un avocat o știe. Nicio poză nu merită o rană sau o reținere.

protest_pictures =
    Imaginile pot apăra oameni și îi pot pune în pericol. Unde sunt acum?

protest_before-th =
    În Thailanda, o postare sau o transmisiune live poate duce la o acuzație. Te rog, treci prin ele cu un adult aliat înainte să ajungă ceva online.

protest_before-tg =
    În Togo, o postare, o distribuire sau un like se pot pedepsi dacă sunt considerate ilegale. Un adult aliat îți poate spune ce înseamnă asta aici.

protest_before-post =
    Taie sau acoperă fețe, ecusoane, uniforme, tatuaje și fațade; un sticker plin ascunde mai bine decât un blur. Datele ascunse pot arăta ora și locul: multe aplicații le scot, unele și când îți trimiți poza ție într-un chat. Folosește acea copie.

    Întreabă-i pe cei din poză și postează când toți sunt acasă. Ce ar ajuta acum?

protest_posted =
    Ajută și acum să o ștergi sau să pui o variantă cu fețe acoperite. Anunță-i pe cei care pot fi recunoscuți, ca să aibă grijă.

protest_me-shown =
    Ai voie să ceri să fie ștearsă sau să-ți fie acoperită fața, fără niciun motiv. Dacă au postat-o organizatorii, au de obicei pe cineva pentru asta. Ce se potrivește?

protest_happened =
    Orice s-a întâmplat acolo, nu ai greșit mergând. Ce a fost?

protest_people =
    Oamenii aceștia îi ajută pe apărătorii drepturilor omului și poate cunosc avocați din zona ta. Majoritatea lucrează cu adulți și verifică cine scrie, așa că drumul obișnuit e un adult aliat sau organizatorii.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția, deci următorul pas e al tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.

protest_done =
    Acum: oameni în jurul tău și cineva care știe unde ești. Mai târziu: poze fără fețe, o privire la ce a mers bine și odihnă.

    Butonul „Ajutor” arată oameni cu care poți vorbi. Poți reveni oricând, înainte sau după. Apasă „Ieși” ca să ștergi discuția.
