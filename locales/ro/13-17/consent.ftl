### Consent for pictures and stories, for 13 to 17: straight and respectful.

consent_start =
    Pozele și poveștile duc o cauză mai departe și sunt și ale oamenilor din ele. Te rog, fără nume. Ce se potrivește?

consent_whom =
    Cine poate fi văzut, auzit sau recunoscut?

consent_how-ask =
    Spune ce arăți, unde, cine poate vedea și cât rămâne. „Poți spune nu, și poți spune mai târziu să o șterg.” Un da sub presiune sau tăcerea nu e un da. Ce răspunde?

consent_small-child =
    Un copil mic poate spune da sau nu, dar nu poate ști ce va însemna poza peste câțiva ani. Întreabă deci copilul și adultul care îl îngrijește, iar dacă spune copilul nu, e nu, chiar dacă adultul spune da. Ce răspund?

consent_crowd =
    Într-o mulțime nu-i poate întreba nimeni pe toți. Un loc public nu e un da. Ia spatele, mâinile, pancartele sau o distanță de la care nu se distinge nicio față.

consent_at-risk =
    Oameni fără acte, oameni LGBT care nu au spus asta altora, martori, copii care se ascund de cineva: recunoașterea îi poate costa mult. Discută cu persoana și cu un adult aliat și caută o cale fără ea. Ce ar ajuta acum?

consent_law-tg =
    În Togo, o postare, o distribuire sau un like se pot pedepsi dacă sunt considerate ilegale, de exemplu știri false. Nu pot spune ce intră aici. Un adult aliat sau un avocat îți poate spune mai mult.

consent_law-th =
    În Thailanda, postări au dus la acuzații, și împotriva unora sub 18 ani. Nu pot spune ce intră aici, deci te rog să discuți întâi cu un adult aliat. Ce vrei să faci?

consent_law =
    Nu știu legea de unde ești. În unele locuri o postare, o distribuire sau un like se pot pedepsi. Un adult aliat sau un avocat poate afla.

consent_story =
    O voce sau un detaliu poate trăda pe cineva. Las-o pe persoană să citească sau să asculte înainte să iasă. Schimbă numele, locul și timpul și scoate ce poate ști doar cineva anume. Ce răspunde?

consent_yes =
    Notează-ți cine a fost de acord cu ce; ajung inițialele, într-un loc sigur. Mai uită-te o dată după uniforme, fațade și nume. Și gândește-te cum li se va părea peste cinci ani. Ce ar ajuta acum?

consent_yes-but =
    Taie poza, pune o formă plină peste față, desenează sau povestește fără poză. Arată-i persoanei noua variantă înainte să iasă.

consent_no =
    Un nu nu cere motiv, iar „nu știu sigur” e deocamdată un nu. Mulțumește-i: data viitoare îți va spune iar adevărul. Ce vrei să faci?

consent_posted-already =
    Li se întâmplă multora și se poate repara. Șterge-o sau acoperă fața acum. Apoi spune-i persoanei că a fost acolo și cât timp, ca să poată avea grijă. Ce se potrivește?

consent_said-no =
    „Șterge-o” contează, și după un da. Șterge-o de oriunde ai pus-o, spune asta și roagă-i pe cei care au distribuit-o să facă la fel. O cauză nu pierde prin asta.

consent_shown =
    Poți spune nu la o poză cu tine, și după un da, și în fața adulților. Cine a postat-o?

consent_ask-down =
    „Te rog, șterge poza cu mine și spune-mi unde mai e.” Organizațiile bune au pe cineva pentru protecția copiilor: acolo poți scrie. Ce s-a întâmplat?

consent_ask-family =
    Mulți adulți din familie vor binele și nu se gândesc să întrebe. „Întreabă-mă întâi și voi spune des da” e o ofertă corectă. Cum ar primi asta?

consent_abuse-picture =
    E greu să vezi așa ceva, și nu e vina ta. Te rog, nu o trimite mai departe, nu o salva și nu face captură, nici ca dovadă: copiile pot fi ilegale și rănesc copilul din nou. De aici poate prelua un adult sau o linie de raportare.

    Ce se potrivește?

consent_defenders =
    Oamenii aceștia îi ajută pe apărătorii drepturilor omului și poate cunosc avocați din zona ta. Majoritatea lucrează cu adulți și verifică cine scrie, așa că drumul obișnuit e un adult aliat sau organizația ta.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția, deci următorul pas e al tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.

consent_people =
    Oamenii aceștia pot ajuta cu poze și probleme online. Ca să întrebi ceva, nu trebuie să trimiți poza.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția, deci următorul pas e al tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.

consent_done =
    Acum: întreabă întâi, ascunde ce trădează oamenii. Mai târziu: o listă cu cine a fost de acord și o privire la postările vechi.

    Când spui tu nu, contează la fel ca la ceilalți. Butonul „Ajutor” arată oameni cu care poți vorbi. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
