### Telling one person. Called from many topics. The child chooses whom, when and how much.

tell-someone_start =
    Când spui unui om, poate fi mai ușor. Tu alegi cui, când și cât spui.
    .who = Cine ar putea fi?
    .words = Ce pot spune?
    .afraid = Mi-e frică să spun
    .nobody = Nu am un adult de încredere
    .go-on = Știu ce fac. Mai departe

tell-someone_who =
    Gândește-te la adulți. Cine te-a ascultat înainte? Cine își păstrează calmul? Cine și-a ținut promisiunea față de tine?

    Poate fi o rudă, un profesor, o asistentă medicală sau un antrenor. Ori un vecin sau părintele unui prieten.
    .words = Ce îi pot spune?
    .part-of-it = Adultul e amestecat
    .nobody = Nu îmi vine nimeni în minte
    .go-on = Am pe cineva. Mai departe

tell-someone_words =
    Spune pe scurt. De exemplu: „S-a întâmplat ceva rău. Am nevoie de ajutor. Te rog, întâi doar ascultă.”

    Te poți opri acolo. Poți spune și: „Încă nu vreau să vorbesc despre tot.”
    .writing = Mai bine scriu
    .other-way = Nu pot nici spune, nici scrie
    .badly = Și dacă se supără?
    .secret = Va spune altora?
    .go-on = Mă ajută. Mai departe

tell-someone_writing =
    Poți spune și în scris. De exemplu: „Vreau să îți spun ceva greu. Putem sta azi împreună?”

    Dacă cineva îți citește mesajele, dă un bilet pe hârtie.
    .badly = Și dacă se supără?
    .secret = Va spune altora?
    .go-on = Mă ajută. Mai departe

tell-someone_other-way =
    Există și alte căi. Poți folosi semne, poți desena sau poți arăta cuvinte. Un prieten poate veni să vorbească pentru tine.

    Poți spune și un singur lucru: „Te rog, pune-mi întrebări cu da sau nu.”
    .badly = Și dacă se supără?
    .go-on = Mă ajută. Mai departe

tell-someone_badly =
    Unii adulți vorbesc tare când se sperie. Nu e vina ta. Poți spune: „Te rog, vorbește calm cu mine.”

    Dacă nu te cred, greșesc. Nu înseamnă că tu greșești. Poți încerca la altcineva.
    .who = Cine altcineva ar putea fi?
    .nobody = Nu mai e nimeni
    .go-on = Bine. Mai departe

tell-someone_secret =
    Unii adulți trebuie să spună altora, ca să fii în siguranță. În unele țări așa cere legea.

    Poți întreba întâi: „Dacă îți spun ceva, cui vei spune?” Apoi hotărăști.
    .words = Ce pot spune?
    .nobody = Pe cine pot întreba fără nume?
    .go-on = Bine. Mai departe

tell-someone_afraid =
    Multor copii le e frică să spună. Poate ajuta să privim frica. Ce e mai aproape?
    .angry = Se poate supăra pe mine
    .phone = Îmi poate lua telefonul
    .others = Poate spune tuturor
    .hurt = Îmi poate face rău
    .identity = Poate afla mai mult despre mine

tell-someone_phone =
    Ai putea spune întâi: „Te rog, nu îmi lua telefonul. Am nevoie de el ca să fiu în siguranță și să păstrez dovezi.”

    Sau: „Ce apăr rămâne important pentru mine. Te rog, ajută-mă să o fac în siguranță.”
    .words = Ce mai pot spune?
    .who = Mai e altcineva?
    .go-on = Mă ajută. Mai departe

tell-someone_identity =
    Poți primi ajutor și tot poți păstra ceva doar pentru tine. Spune doar partea de care e nevoie.

    Ai putea spune: „Cineva mă sperie. Nu vreau să vorbesc despre motiv. Am nevoie de ajutor ca să se oprească.”
    .words = Ce mai pot spune?
    .who = Există cineva mai sigur?
    .nobody = Mai bine întreb o linie de ajutor
    .go-on = Mă ajută. Mai departe

tell-someone_part-of-it =
    Atunci nu trebuie să fie acel adult. Un adult care te rănește sau te sperie nu e de partea ta.

    Alege pe cineva care nu ține de acea persoană. Pe cineva din alt loc din viața ta.
    .who = Cine ar putea fi?
    .home = E cineva de acasă
    .go-on = Știu pe cineva. Mai departe

tell-someone_nobody =
    E greu și nu e vina ta. Există alți adulți pentru copii exact ca tine.

    Acești oameni ascultă. Poți întreba ce fac cu ce le spui. Mie nu trebuie să îmi spui numele. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .words = Ce le pot spune?
    .go-on = Mai departe
