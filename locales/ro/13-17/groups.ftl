### Group chats, for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

groups_start =
    Să vă adunați și să vă organizați online e dreptul vostru. Un grup e la fel de sigur ca membrul cel mai puțin atent, iar asta se poate aranja. Te rog, fără nume și linkuri. Ce se potrivește?

groups_size =
    Un grup mare pentru noutăți, grupuri mici pentru planuri: atunci o persoană străină din cel mare află puțin. Cum e al vostru?

groups_know-all =
    Fiecare membru e cunoscut de cineva din grup și în afara chatului?

groups_many =
    Într-un grup mare, scrie ca pe un panou de anunțuri: fără nume de familie, fără școală, fără planuri. Acestea stau într-un grup mic, cu oameni cunoscuți.

groups_link =
    Un link deschis circulă. Cine conduce grupul îl poate opri sau înnoi și poate porni aprobarea membrilor noi. Cine îl conduce?

groups_admin =
    Cel puțin doi admini, aprobare pentru membri noi, link înnoit, mesaje care dispar pentru planuri, autentificare în doi pași sau PIN la fiecare admin. O dată pe lună, treceți prin lista membrilor. Ce vrei să faci?

groups_stranger =
    Poate e o cunoștință a cuiva, un jurnalist sau cineva care nu are ce căuta acolo. Întreabă cine a adus persoana și cine o cunoaște direct, cu vocea dacă se poate. Până atunci planul așteaptă. Ce ai aflat?

groups_remove =
    Să scoți pe cineva pe care nu-l cunoaște nimeni e grijă, nu jignire; un rând scurt către toți evită certuri. Porniți de la ideea că a citit tot și schimbați ore și locuri. Ce ar ajuta acum?

groups_new-group =
    Porniți din nou cu oameni cunoscuți, invitați pe rând, cu vocea sau direct. Lăsați grupul vechi deschis, fără nimic important în el, ca să nu fie prevenit nimeni.

groups_rules =
    Câteva care merg: fără nume de familie sau școli, planuri doar în grupul mic. Întrebați înainte să dați o poză sau o captură de ecran. Nimeni nu e luat în râs că întreabă sau spune stop. Ce vrei să faci?

groups_vanish =
    Mesajele care dispar fac ca un chat vechi să nu vorbească când un telefon e pierdut sau luat. Nu opresc capturile de ecran. Dacă există deja o anchetă sau un caz oficial, întreabă un avocat înainte să ștergi ceva.

groups_app =
    Una pe care o aveți toți și ați setat-o cu grijă bate una perfectă, părăsită de jumătate dintre voi. Caută criptare de la un capăt la altul. Chiar și atunci, compania poate vedea cine cui scrie. Unele aplicații sunt interzise pe alocuri: întrebați un adult aliat.

    Ce ar ajuta acum?

groups_private-chat =
    Nu datorezi nimănui un răspuns, oricât de cunoscut i-ar fi numele în mișcare. Secrete, lingușeli, poze, o întâlnire în doi sau o ofertă de faimă ori călătorii sunt motive bune să te oprești. Ce se potrivește?

groups_grown-ups =
    Adulții buni dintr-un grup de tineri spun cine sunt, scriu unde poate citi oricine și acceptă un nu. O organizație bună are pe cineva pentru protecția copiilor. Cum e la voi?

groups_trouble =
    Necazurile din grup pot durea mai tare decât atacurile din afară. De ce fel sunt?

groups_leaked =
    O scurgere doare, iar vânătoarea de vinovați lovește adesea persoana greșită. Întâi spuneți-le celor care pot fi în pericol din cauza ei. Ce s-a dat mai departe?

groups_quarrel =
    O zi fără scris, apoi o discuție cu vocea, cu cineva respectat de ambele părți, rezolvă mai mult decât încă o sută de mesaje. Ce ar ajuta?

groups_out-of-it =
    Poți ieși din orice grup, fără motive. Cauza rămâne a ta. Dacă îl conduci, predă-l întâi cuiva. S-ar înfuria cineva dacă ieși?

groups_leaving-words =
    „Iau o pauză de la grupul acesta, vă doresc tot binele.” După asta nu trebuie să răspunzi la întrebări.

groups_people-br =
    În Brazilia, dacă spui unui serviciu de ajutor, poate începe un caz: poate ajunge într-o zi la consiliul de protecție a copilului. Poți întreba ce urmează înainte să-ți spui povestea.

groups_people =
    Oamenii aceștia ascultă copii și adolescenți. Poți întreba întâi ce păstrează și cui ar spune. Nu trebuie să dai numele grupului.

    Eu nu pot suna pe nimeni și nimeni nu citește discuția, deci următorul pas e al tău. Scrie { $safe-word } oricând ca să vezi din nou ajutorul.

groups_done =
    Acum: planuri doar între oameni cunoscuți. Mai târziu: o privire pe lună la lista membrilor și doi oameni care împart munca.

    Butonul „Ajutor” arată oameni cu care poți vorbi. Poți reveni oricând. Apasă „Ieși” ca să ștergi discuția.
