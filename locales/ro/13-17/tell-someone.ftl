### Telling one person, for teenagers: the choice is theirs, the words are ready to use.

tell-someone_start =
    Dacă spui unui om, adesea scade din greutate, iar acel om poate vedea căi pe care tu acum nu le vezi. Cui, când și cât spui hotărăști tu.
    .nobody = Nu am încredere în niciun adult

tell-someone_who =
    Gândește-te la adulți care te-au luat în serios: o rudă, un profesor, un lucrător de tineret, o asistentă medicală, un aliat din mișcare, părintele cuiva din prieteni.

    O alegere bună e cineva care își păstrează calmul, se ține de cuvânt și nu are legături cu cine te rănește.
    .part-of-it = Adultul e parte din problemă

tell-someone_words =
    Nu e nevoie de toată povestea. De exemplu: „S-a întâmplat ceva și nu vreau să duc asta fără ajutor. Poți întâi să asculți, înainte să hotărăști ceva?”

    Poți pune limite: „Îți spun ce s-a întâmplat, dar nu vreau să îți arăt.”

tell-someone_writing =
    Un mesaj poate fi mai ușor: „Vreau să vorbim despre ceva greu. Te rog, nu te speria. Când ai o jumătate de oră?”

    Dacă cineva îți citește mesajele, dă un bilet sau cere doar o oră de întâlnire.

tell-someone_other-way =
    Nu se spune doar cu vocea. Poți folosi limba semnelor, un comunicator sau imagini, poți scrie în limba ta sau poți aduce pe cineva din prieteni care spune pentru tine.

    Poți cere și întrebări cu da sau nu, ca să trebuiască doar să dai din cap.

tell-someone_badly =
    Prima reacție e adesea o frică ce iese ca supărare. Ai putea spune: „Îți spun pentru că am nevoie de ajutor, nu de predici. Putem vorbi când e mai calm?”

    Dacă te învinovățește sau nu te crede, greșeala e de acolo. Merită să încerci la un al doilea om.

tell-someone_secret =
    Profesorii, medicii, asistenții sociali și unele linii de ajutor pot fi obligați să transmită ce pune un copil în pericol. În unele țări, orice adult care știe trebuie să o facă.

    Așa că întreabă întâi, la general: „Dacă ți-ar spune cineva asta, cui ar trebui să spui?” Hotărăști după răspuns. Multe linii nu au nevoie de numele tău.

tell-someone_afraid =
    Celor mai mulți le e frică înainte să spună. Dacă dai un nume fricii, e mai ușor de făcut un plan. Ce e mai aproape?

tell-someone_phone =
    Poți spune de la început de ce ai nevoie: „Nu îți spun ca să îmi iei telefonul. Am nevoie de el ca să păstrez dovezi și să ajung la oameni.”

    Și despre activismul tău: „Nu vreau să mă opresc. Vreau să o fac mai în siguranță și vreau să mă ajuți cu asta.”

tell-someone_identity =
    Poți primi ajutor fără să te dezvălui, fără să arăți acte sau să îți explici activismul. Spune doar ce e nevoie pentru această problemă.

    De exemplu: „Cineva pune presiune pe mine. Motivul e personal. Am nevoie de ajutor cu dovezile și cu raportarea.”

tell-someone_part-of-it =
    Atunci lasă-l deoparte pe acel adult și pe oricine i-ar spune: nici șeful, nici prietenii apropiați.

    E mai sigur cineva din altă parte a vieții tale sau o linie de ajutor. Nu e lipsă de loialitate să te protejezi.

tell-someone_nobody =
    E o situație grea și nu spune nimic despre tine. Există adulți a căror muncă e să asculte tineri, fără să facă parte din viața ta.

    Poți întreba întâi ce fac cu ce le spui. Tu hotărăști până unde mergi. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.
