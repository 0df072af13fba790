### Behind the help button and the safe word: people to contact. Base wording: 7 to 12 and all who did not say.

help_start =
    Iată oameni care ascultă copiii. Tu alegi dacă suni sau scrii.

    Unii trebuie uneori să spună și altora. Scrie pe card. Cuvântul tău e { $safe-word }. El te aduce mereu aici.
    .now = Sunt în pericol acum
    .country = Arată oameni din țara mea
    .call = Cum e când sun?
    .told = Ce se întâmplă cu ce spun?
    .other = Am nevoie de altcineva

help_country = În ce țară ești? Poți scrie numele ei. Eu nu caut niciodată unde ești.

help_call =
    Cineva te salută. Poți aștepta, plânge sau spune doar „Am nevoie de ajutor”. Nu trebuie să îți spui numele.

    Poate te întreabă dacă ești în siguranță. Răspunzi doar la ce vrei. Te poți opri oricând.
    .contacts = Arată-mi oamenii
    .words = Ce pot spune la început?
    .quiet = Nu pot vorbi sau nu am bani
    .no-answer = Nu răspunde nimeni

help_quiet =
    Unele linii de ajutor răspund când scrii. Multe sunt gratuite. Scrie pe card, când știm.

    Poți ruga și un profesor sau un vecin: „Pot folosi telefonul? Vreau să sun la o linie de ajutor.”

    Apelul poate rămâne în lista din telefon.
    .online = Arată-mi ajutor pe internet
    .contacts = Arată-mi din nou oamenii
    .enough = Ajunge pentru acum

help_no-answer =
    Îmi pare rău. E greu, mai ales după ce ți-ai făcut curaj. Nu e din cauza ta.

    Unele linii sunt închise noaptea sau sunt ocupate. Încearcă următoarea din listă. Sau încearcă iar peste un timp.
    .contacts = Arată-mi din nou oamenii
    .other = Arată-mi alți oameni
    .now = Sunt în pericol acum
    .enough = Ajunge pentru acum

help_told-brazil =
    Linia pentru drepturile omului primește sesizări. Le trimite la Conselho Tutelar, adesea într-o zi. De acolo poate începe un caz. Poți să nu îți spui numele.

    În Brazilia, mulți adulți trebuie să raporteze când unui copil i se face rău. Poți întreba întâi cine va afla.

    Vrei întâi să vorbești? CVV ascultă zi și noapte. Chatul SaferNet are ore de program.
    .crisis = Vreau doar să vorbesc
    .online = Arată-mi ajutor pe internet
    .ask-first = Cum pot întreba mai întâi?
    .contacts = Arată-mi din nou oamenii

help_told-togo =
    Poți suna la linia copiilor sau poți trimite un mesaj. La mesaj pot răspunde cu: „Cum te cheamă și din ce sat ești?”

    Poți spune nu. Poți și să suni în loc să scrii. Întreabă întâi cine va afla.
    .ask-first = Cum pot întreba mai întâi?
    .contacts = Arată-mi din nou oamenii
    .enough = Ajunge pentru acum

help_told-moldova =
    Telefonul Copilului spune așa: apelurile sunt gratuite, fără nume, și rămân private.

    Acolo se vorbește română și rusă. Dacă ești în mare pericol, poate trebuie să anunțe pe cineva. Poți întreba întâi despre asta.
    .ask-first = Cum pot întreba mai întâi?
    .contacts = Arată-mi din nou oamenii
    .enough = Ajunge pentru acum

help_told-thailand =
    Unele linii țin de stat. Childline e doar pentru copii.

    Ai necazuri cu poliția, autoritățile sau școala? Atunci începe cu Childline sau cu un adult de partea ta.
    .ask-first = Cum pot întreba mai întâi?
    .defender = Am necazuri fiindcă spun ce cred
    .contacts = Arată-mi din nou oamenii
    .enough = Ajunge pentru acum

help_told-case =
    În țara ta, unele linii trebuie să facă ceva după ce le spui. Apoi pot veni autoritățile să îți pună întrebări.

    Asta te poate apăra. E bine să știi înainte să vorbești.
    .ask-first = Cum pot întreba mai întâi?
    .contacts = Arată-mi din nou oamenii
    .enough = Ajunge pentru acum

help_told-any =
    Multe linii de ajutor păstrează pentru ele ce spui. Dar, la mare pericol, uneori trebuie să spună cuiva.

    Regulile nu sunt peste tot la fel. De aceea e bine să întrebi întâi.
    .ask-first = Cum pot întreba mai întâi?
    .contacts = Arată-mi din nou oamenii
    .enough = Ajunge pentru acum

help_ask-first =
    Poți spune: „Înainte să spun mai mult: cui veți spune?”

    Poți spune și: „Vreau să vorbesc despre un prieten.” Sau întreabă: „Pot vorbi fără să îmi spun numele?” Te poți opri oricând.
    .contacts = Arată-mi din nou oamenii
    .other = Arată-mi alți oameni
    .enough = Ajunge pentru acum

help_other =
    De cine ai nevoie?
    .crisis = Îmi e atât de rău că nu mai pot
    .online = E vorba despre internet
    .images = E vorba de o poză cu mine
    .defender = Am necazuri fiindcă spun ce cred

help_crisis =
    Nu e vina ta că îți e atât de rău. Acești oameni ascultă când e prea mult. Nu ai nevoie de cuvinte potrivite.

    Dacă s-ar putea să îți faci rău, stai lângă cineva. Ține minte cuvântul { $safe-word }.
    .now = Sunt în pericol acum
    .call = Cum e când sun?
    .low = Ajută-mă să trec de clipa asta
    .enough = Ajunge pentru acum

help_online =
    Acești oameni cunosc necazurile de pe telefon și de pe internet. Nu e vina ta.

    O sesizare poate deschide uneori un caz. Scrie pe card. Ține minte cuvântul { $safe-word }.
    .now = Sunt în pericol acum
    .told = Ce se întâmplă cu ce spun?
    .reporting = Cum raportez?
    .enough = Ajunge pentru acum

help_images =
    Eu nu te cert. Nu e vina ta. Acești oameni pot ajuta când e vorba de poze.

    Nu trimite poza nimănui, nici ca să o arăți. Un adult de partea ta te poate ajuta. Ține minte cuvântul { $safe-word }.
    .now = Sunt în pericol acum
    .steps = Ce pot face mai întâi?
    .told = Ce se întâmplă cu ce spun?
    .enough = Ajunge pentru acum

help_defender =
    Acești oameni îi apără pe cei care vorbesc pentru drepturi. Cei mai mulți lucrează cu adulți.

    Adesea merge cel mai bine când scrie un adult de partea ta. Ține minte cuvântul { $safe-word }.
    .now = Sunt în pericol acum
    .ally = Cum rog un adult?
    .other = Arată-mi alți oameni
    .enough = Ajunge pentru acum

help_ally =
    Te poate ajuta bine un adult în care ai încredere. Poate din grupul tău, de la școală sau de la o organizație pentru copii.

    Poți spune: „Te rog, scrie cuiva pentru mine. E vorba de siguranța mea.” Tu hotărăști ce nume apare acolo.
    .tell = Ajută-mă să găsesc pe cineva
    .contacts = Arată-mi din nou liniile
    .enough = Ajunge pentru acum

help_after-tell =
    E un pas mare să găsești un om. Pot fi și mai mulți.
    .contacts = Arată-mi din nou liniile
    .other = Arată-mi alți oameni
    .enough = Ajunge pentru acum

help_done =
    Știi acum unde sunt oameni. Azi, mai târziu sau niciodată: alegerea e a ta.

    Revino oricând. Apasă „Ajutor” sau scrie { $safe-word }. Când închizi discuția, ea dispare.
