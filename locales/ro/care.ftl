### After a child told of danger, or pressed "I am in danger now". Base wording: 7 to 12 and all who did not say.

care_start =
    E bine că vrei ajutor. Îl meriți. Iată oameni care ajută copiii.

    Unii trebuie uneori să spună și altora. Uită-te pe card înainte să suni sau să scrii.

    Eu nu pot suna pentru tine. Tu alegi cui spui și cât spui.

    Ține minte cuvântul { $safe-word }. El îți arată mereu acești oameni.
    .now = Sunt în pericol acum
    .advice = Arată-mi sfaturi de siguranță
    .call = Cum e când sun?
    .next-step = Ce altceva pot face?

care_friend =
    Ai grijă de cineva. E un lucru bun. Nu trebuie să rezolvi totul fără ajutor.

    Iată oameni care vă pot ajuta. Unii trebuie uneori să spună și altora. Uită-te întâi pe card.

    Eu nu pot suna pentru tine. Ține minte cuvântul { $safe-word }. El îți arată mereu acești oameni.
    .now = E în pericol acum
    .how = Cum pot ajuta?
    .call = Cum e când sun?
    .me = Am și eu nevoie de ajutor

care_friend-now =
    Un adult trebuie să știe acum. Chiar dacă ai spus că păstrezi secretul. O viață e mai importantă.

    Sună sau roagă un adult să sune. Spune unde e prietenul tău sau unde era ultima dată. Eu nu pot suna pentru tine.

    Te rog, nu intra și tu în pericol ca să ajuți.
    .told = Un adult știe acum
    .nobody = Niciun adult nu ajută
    .both = Și eu sunt în pericol

care_friend-told =
    Ai făcut ce face un prieten bun. Acum nu mai e doar treaba ta.

    Poate să apese greu. Acum poți avea grijă și de tine.
    .me = Ajută-mă să mă liniștesc
    .how = Cum pot ajuta?
    .enough = Ajunge pentru acum

care_friend-nobody =
    E greu când un adult nu ascultă. Nu e vina ta. Încearcă alt adult.

    Poate fi cineva de la școală, un vecin sau o linie de ajutor. Ține minte cuvântul { $safe-word }.
    .told = Un adult știe acum
    .words = Ce pot spune?
    .call = Cum e când sun?
    .enough = Ajunge pentru acum

care_danger =
    Mergi lângă alți oameni, dacă poți. La un vecin, la magazin, la școală.

    Apoi sună. Sau roagă pe cineva să sune. Spune: „Sunt copil. Sunt în pericol.” Spune unde ești.

    Eu nu pot suna pentru tine. Dar poți sta aici cât vrei.
    .country = Arată numerele din țara mea
    .away = Sunt cu oameni acum
    .stuck = Nu pot suna sau pleca
    .myself = S-ar putea să îmi fac rău
    .officials = Mă sperie poliția sau autoritățile

care_country = În ce țară ești? Poți scrie numele ei.

care_stuck =
    Fă ce te apără cel mai bine acum. E în regulă să taci. E în regulă să aștepți. Nu e vina ta.

    Stai aproape de o ușă, dacă poți. Pleacă atunci când e sigur și mergi la alți oameni.
    .no-call = Cer ajutor fără să sun
    .away = Am scăpat de acolo
    .others = Cine mai poate ajuta?

care_no-call =
    Poți scrie unui adult de partea ta: „Sunt în pericol. Te rog, cheamă ajutor.” Adaugă unde ești.

    Sau arată asta cuiva de lângă tine: „Sunt copil. Sunt în pericol. Vă rog, chemați ajutor.”
    .sent = Cineva știe acum
    .others = Cine mai poate ajuta?
    .stuck = Nu pot pleca

care_officials =
    Nu trebuie să suni la poliție. Stai lângă alți oameni, dacă poți. Păstrează-ți calmul.

    Spune unui adult de partea ta. El le poate scrie oamenilor de mai jos pentru tine.
    .held = Mă țin acolo sau mă iau cu ei
    .phone = Vor telefonul meu
    .others = Cine mai poate ajuta?
    .away = Sunt cu oameni acum

care_held =
    Păstrează-ți calmul. Poți spune: „Sunt copil. Vreau un adult de partea mea. Vreau un avocat.”

    Poți spune: „Nu înțeleg asta.” Atunci nu semnezi. Încearcă să ții minte cine sunt și unde te afli.
    .phone = Vor telefonul meu
    .others = Cine mai poate ajuta?
    .away = M-au lăsat să plec

care_check-safe = Ești în siguranță chiar acum?

care_still =
    Atunci siguranța ta e pe primul loc. Nimic altceva nu contează acum.

    Încearcă un lucru: mergi lângă oameni, sună sau roagă pe cineva să sune.
    .stuck = Nu pot pleca
    .no-call = Nu pot suna
    .others = Cine mai poate ajuta?
    .away = Sunt cu oameni acum

care_unsure =
    E în regulă. Dacă nu știi sigur, fă ca și cum nu ai fi în siguranță.

    Stai lângă oameni în care ai încredere. Ascultă acel sentiment. El vrea să te apere.
    .away = Cum ajung mai în siguranță?
    .others = Cu cine pot vorbi?
    .fine = Sunt destul de în siguranță acum

care_others =
    Acești oameni ascultă copiii. Unii trebuie uneori să spună și altora. Uită-te întâi pe card.

    Poți începe cu: „Am nevoie de ajutor.” Ține minte cuvântul { $safe-word }. El îți arată mereu oameni.
    .now = Sunt în pericol acum
    .call = Cum e când sun?
    .next-step = Ce altceva pot face?
    .enough = Ajunge pentru acum

care_after =
    Mă bucur că ești mai în siguranță acum. Poate tremuri, plângi sau nu simți nimic. Toate sunt normale.

    Oamenii de mai jos te pot asculta acum. Sau alege ce te ajută cel mai mult.
    .tell = Spun cuiva de încredere
    .plan = Fac un plan de siguranță
    .calm = Ajută-mă să mă liniștesc
    .enough = Ajunge pentru acum

care_call =
    Cineva spune „alo” sau „bună”. Poți saluta sau poți aștepta. Nu trebuie să știi ce să spui.

    Poate te întreabă cum ești și dacă ești în siguranță. Poți spune: „Nu vreau să răspund la asta.”

    Nu trebuie să îți spui numele. Te poți opri oricând, chiar și în mijlocul discuției.
    .words = Ce pot spune la început?
    .told = Vor spune și altora?
    .contacts = Arată-mi din nou oamenii
    .enough = Ajunge pentru acum

care_words =
    Iată cuvinte pe care le poți folosi. Alege ce ți se potrivește. Poți și doar să le citești.

    „Mi se întâmplă ceva rău. Îmi e greu să spun.”

    „Mi-e frică de cineva. Ce pot face?”

    „Înainte să spun mai mult: cui veți spune?”
    .contacts = Arată-mi oamenii
    .calm = Am prea multe emoții
    .enough = Ajunge pentru acum

care_contacts =
    Iată-i din nou. Unii trebuie uneori să spună și altora. Scrie pe card.

    Tu alegi. Eu nu pot suna pentru tine. Ține minte cuvântul { $safe-word }.
    .now = Sunt în pericol acum
    .call = Cum e când sun?
    .next-step = Ce altceva pot face?
    .enough = Ajunge pentru acum

care_next-step =
    Un pas mic e de ajuns. Nu trebuie să rezolvi totul azi.
    .tell = Spun cuiva de încredere
    .calm = Ajută-mă să mă liniștesc
    .plan = Fac un plan de siguranță
    .contacts = Arată-mi din nou oamenii

care_onward = Putem merge mai departe sau ne putem opri. Ce facem?
    .contacts = Arată-mi oameni care ajută
    .next-step = Ce altceva pot face?
    .now = Sunt în pericol acum
    .enough = Ajunge pentru acum

care_stop =
    Ai spus cuiva, chiar dacă a fost doar un program. Așa poate fi mai ușor să spui unui om.

    Azi: odihnește-te, mănâncă, stai lângă cineva bun. Mai târziu: spune unui adult de partea ta.

    Poți reveni oricând. Cuvântul e { $safe-word }. Când închizi discuția, ea dispare.
