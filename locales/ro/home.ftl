### A child is hurt, afraid or alone at home. Base wording: 7 to 12 and all who did not say.

home_start =
    Acasă ar trebui să fie un loc sigur. Dacă nu e, nu e vina ta. Niciodată.

    Nu trebuie să îmi spui ce s-a întâmplat. Te rog, nu scrie nume. Dacă vine cineva, apasă „Ieși”.

    Ce e mai aproape?
    .now = Sunt în pericol acum
    .hurt = Cineva mă lovește sau mă rănește
    .touch = Cineva mă atinge cum nu e voie
    .scared = Mi-e frică acasă
    .other = Altceva acasă

home_hurt =
    Nimeni nu are voie să te lovească sau să te rănească. Nici pentru o greșeală, nici pentru note, nici fiindcă spui ce crezi.

    E bine că ai căutat ajutor. Ce te-ar ajuta cel mai mult?
    .today = Se poate repeta azi
    .injured = Am o rană sau mă doare
    .tell = Cum pot spune cuiva?
    .safer = Cum fac să fie puțin mai sigur?
    .contacts = Arată-mi oameni care ajută

home_injured =
    Te doare tare, sângerezi sau amețești? Atunci trebuie să te vadă azi un medic.

    Sună sau roagă un adult de partea ta să meargă cu tine. La școală poate fi un cabinet medical. Eu nu pot suna pentru tine.
    .can-not = Nu pot suna
    .tell = Cum pot spune cuiva?
    .today = Se poate repeta azi
    .contacts = Arată-mi alți oameni
    .enough = Ajunge pentru acum

home_today =
    E bine că te gândești dinainte. Acești oameni te pot ajuta azi. Poți suna înainte să se întâmple ceva.

    Dacă începe: mergi lângă alți oameni, dacă poți. Stai aproape de o ușă. Ține minte cuvântul { $safe-word }.
    .now = Sunt în pericol acum
    .plan = Fac un plan pentru azi
    .leave = Vreau să plec de acasă
    .tell = Cum pot spune cuiva?
    .enough = Ajunge pentru acum

home_leave =
    Înțeleg că vrei să pleci de acolo. Și afară, fără nimeni, poate fi periculos.

    Există un loc unde ai putea dormi la noapte? La o rudă, la familia unui prieten? O linie de ajutor poate căuta cu tine.
    .plan = Fac un plan
    .contacts = Arată-mi oameni care ajută
    .gone = Am plecat deja
    .now = Sunt în pericol acum
    .enough = Ajunge pentru acum

home_gone =
    Eu nu te cert. Încearcă să rămâi unde sunt oameni și lumină.

    Acești oameni te pot ajuta să găsești un loc la noapte. Unii trebuie uneori să spună altora unde ești. Poți întreba întâi.

    Ține minte cuvântul { $safe-word }.
    .now = Sunt în pericol acum
    .told = Ce se întâmplă cu ce spun?
    .tell = Cum pot spune cuiva?
    .enough = Ajunge pentru acum

home_touch =
    Mulțumesc că mi-ai spus. Corpul tău e al tău. Nu e vina ta, chiar dacă nu ai spus nu.

    Nu trebuie să ții un secret care apasă. Acești oameni pot ajuta. Unii trebuie să spună și altora, așa că poți întreba întâi.

    Ține minte cuvântul { $safe-word }. El îți arată mereu acești oameni.
    .now = Sunt în pericol acum
    .tell = Cum pot spune cuiva?
    .lives-here = Persoana locuiește cu mine
    .picture = Există poze
    .low = Nu mai vreau să trăiesc

home_lives-here =
    E foarte greu. Nu tu ai greșit. Alți oameni pot ajuta să se oprească.

    Încearcă să stai lângă alți oameni când poți. Nu trebuie să vorbești despre asta cu acea persoană.
    .now = Sunt în pericol acum
    .tell = Cum pot spune cuiva?
    .safer = Cum fac să fie puțin mai sigur?
    .contacts = Arată-mi oameni care ajută
    .enough = Ajunge pentru acum

home_scared =
    E greu să îți fie frică acasă. Ce simți e real și poți asculta de acel sentiment.

    Ce te sperie cel mai tare?
    .fights = Alții se ceartă sau se bat
    .threat = Cineva îmi poate face rău
    .shouting = Țipete și vorbe rele
    .calm = Întâi vreau să mă liniștesc
    .contacts = Vreau să vorbesc cu cineva

home_fights =
    Nu e vina ta când se ceartă. Și nu e treaba ta să îi oprești.

    Te rog, nu intra între ei. Mergi în altă cameră sau la un vecin, dacă poți. Ia-ți frații sau surorile doar dacă e sigur.
    .now = Se întâmplă acum
    .plan = Fac un plan pentru data viitoare
    .tell = Cum pot spune cuiva?
    .calm = Ajută-mă să mă liniștesc
    .contacts = Arată-mi oameni care ajută

home_words-hurt =
    Vorbele pot durea cât loviturile. Dacă cineva îți spune mereu lucruri rele despre tine, nu sunt adevărate.

    Valorezi la fel de mult ca oricine. Ce te-ar ajuta acum?
    .low = Nu mai vreau să trăiesc
    .feel = Ceva pentru ce simt
    .tell = Cum pot spune cuiva?
    .contacts = Arată-mi oameni care ajută
    .enough = Ajunge pentru acum

home_other =
    Multe pot fi grele acasă. Nimic din asta nu e vina ta. Ce e mai aproape?
    .speaking = Primesc pedepse fiindcă spun ce cred
    .who-i-am = Nu mă acceptă așa cum sunt
    .alone = Nimeni nu are grijă de mine
    .marry = Mă obligă la căsătorie, fără școală
    .locked = Mă încuie

home_speaking =
    Ai dreptul să spui ce crezi. Nimeni nu are voie să îți facă rău pentru asta.

    Uneori adulților le e frică sau îi apasă alții. Asta explică. Dar nu face ca totul să fie în regulă.
    .hurt = Cineva mă lovește sau mă rănește
    .phone = Mi-au luat sau citit telefonul
    .rights = Ce drepturi am?
    .tell = Cum pot spune cuiva?
    .enough = Ajunge pentru acum

home_who-i-am =
    Nu e nimic rău în felul tău de a fi. Tu alegi cui spui și când. Nimeni nu te poate obliga.

    Poți căuta un om care te acceptă. Sunt mai mulți decât ai crede.
    .hurt = Cineva mă lovește sau mă rănește
    .phone = Se uită în telefonul meu
    .low = Nu mai vreau să trăiesc
    .contacts = Arată-mi oameni care ascultă
    .enough = Ajunge pentru acum

home_alone =
    Orice copil are dreptul la mâncare, grijă și medic. Dacă nu le ai, nu e vina ta.

    Nu pârăști pe nimeni când ceri ajutor. Acești oameni știu ce se poate face. Ține minte cuvântul { $safe-word }.
    .now = Sunt în pericol acum
    .tell = Cum pot spune cuiva?
    .rights = Ce drepturi am?
    .enough = Ajunge pentru acum

home_marry =
    Ești copil. Ai dreptul să înveți și să te protejeze cineva. Poți spune că nu vrei.

    Acești oameni pot ajuta, cel mai bine înainte să se întâmple. Unii trebuie uneori să spună și altora. Poți întreba întâi. Ține minte cuvântul { $safe-word }.
    .now = Sunt în pericol acum
    .soon = Se va întâmpla curând
    .tell = Cum pot spune cuiva?
    .rights = Ce drepturi am?
    .enough = Ajunge pentru acum

home_locked =
    E înfricoșător când cineva te încuie și poate fi periculos. Nu e vina ta.

    Dacă poți ajunge la cineva, poți spune: „Nu pot ieși, m-au încuiat. Te rog, cheamă ajutor.”
    .now = M-au încuiat acum
    .phone = Mi-au luat sau citit telefonul
    .tell = Cum pot spune cuiva?
    .contacts = Arată-mi oameni care ajută
    .enough = Ajunge pentru acum

home_safer =
    Te poți gândi la lucruri mici, fără să spui cuiva de acasă.

    Care e camera cea mai sigură? La ce ușă poți ajunge? Care vecin e bun?

    Poți alege cu un prieten un cuvânt secret. El înseamnă: „Te rog, cheamă ajutor pentru mine.”
    .plan = Fac un plan mai mare
    .phone = Cineva îmi citește telefonul
    .leave = Vreau să plec de acasă
    .contacts = Arată-mi oameni care ajută
    .enough = Ajunge pentru acum

home_tell-brazil =
    E bine să știi înainte: mulți adulți trebuie să anunțe când un copil e rănit. Atunci poate veni Conselho Tutelar.

    El e acolo ca să apere copiii. Poți întreba întâi: „Ce vei face după ce îți spun?”
    .who = Cui pot spune și cum?
    .contacts = Mai bine întreb o linie de ajutor
    .nobody = Niciun adult nu e sigur pentru mine
    .wait = Încă nu vreau

home_tell-any =
    E bine să știi înainte: unii adulți trebuie să spună altora când un copil e rănit. Asta poate aduce ajutor. Poate și schimba lucruri acasă.

    Poți întreba întâi: „Ce vei face după ce îți spun?”
    .who = Cui pot spune și cum?
    .told = Ce fac liniile cu ce spun?
    .contacts = Mai bine întreb o linie de ajutor
    .nobody = Niciun adult nu e sigur pentru mine
    .wait = Încă nu vreau

home_wait =
    E în regulă dacă încă nu vrei. Dacă aștepți, tot nu e vina ta.

    Poți reveni când vrei. Dacă devine periculos, te rog, nu aștepta.
    .safer = Cum fac să fie puțin mai sigur?
    .contacts = Arată-mi oameni care ajută
    .now = Sunt în pericol acum
    .enough = Ajunge pentru acum

home_after =
    Ai făcut ceva pentru siguranța ta. Ce urmează?
    .safer = Cum fac să fie puțin mai sigur?
    .contacts = Arată-mi oameni care ajută
    .now = Sunt în pericol acum
    .enough = Ajunge pentru acum

home_contacts =
    Acești oameni știu că acasă nu e sigur pentru orice copil. Poți suna sau scrie. Poți să nu îți spui numele.

    Unii trebuie uneori să spună și altora. Scrie pe card. Ține minte cuvântul { $safe-word }.
    .now = Sunt în pericol acum
    .call = Cum e când sun?
    .told = Ce se întâmplă cu ce spun?
    .safer = Cum fac să fie puțin mai sigur?
    .enough = Ajunge pentru acum

home_stop =
    Nimic din asta nu e vina ta. Ai căutat ajutor și ți-a trebuit curaj.

    Acum: gândește-te la o ieșire și la un om bun de aproape. Mai târziu: spune unui adult din afara casei.

    Revino oricând. Cuvântul e { $safe-word }. Când închizi discuția, ea dispare. Lista paginilor vizitate rămâne.
