### A small safety plan, for teenagers: the same places, with more to decide.

safety-plan_start =
    Câteva decizii mici pot face zilele următoare mai sigure, fără să renunți la ce contează pentru tine. Unde nu te simți în siguranță? Poți vedea mai multe locuri.

safety-plan_way =
    Câteva zile, schimbă orele sau drumul și mergi cu cineva. Spune unui om când pleci și când ai ajuns și stabiliți ce face dacă nu are vești de la tine.

    Gândește-te la locuri unde poți intra: un magazin, un cabinet medical, casa cuiva din prieteni, o bibliotecă.

safety-plan_school =
    Alege acolo un adult și spune concret: „Acum nu mă simt în siguranță. Vreau să știe cineva, o sală unde pot merge și niciun străin care să mă ia de aici.”

    În pauze și la ieșire stai cu prietenii.

safety-plan_school-not-safe =
    Atunci poate interveni cineva din afară: o rudă, un aliat din organizație, o linie pentru copii. Poate vorbi cu școala sau poate veni cu tine.

    Până atunci, stai cu oameni cunoscuți și nu pleca nicăieri fără ei pentru că te cheamă cineva.

safety-plan_inside =
    O listă nu e de ajuns aici și nu e vina ta. Oamenii care cunosc situații de acest fel pot face un plan cu tine, în ritmul tău.

    Nu trebuie să pleci, să raportezi sau să înfrunți pe cineva azi. Poți doar să vorbești. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

safety-plan_outside =
    Spune celor cu care locuiești ce trebuie să știe, dacă sunt de partea ta: nu deschidem la străini, nu dăm informații la telefon, pe cine sunăm.

    Stabiliți un vecin la care poți merge și un semn cu lumina sau la fereastră că totul e bine.

safety-plan_moving =
    Într-un adăpost, o tabără, o cameră comună sau pe stradă, te apără oamenii: stai lângă cei în care ai încredere și spune-i unuia dintre ei ce te îngrijorează.

    Cele mai multe adăposturi și tabere au pe cineva responsabil de protecția copiilor. Poți cere acea persoană fără să explici totul.

safety-plan_online =
    Deocamdată: cont privat, locația oprită, postări despre locuri doar după ce ai plecat, mesaje de la necunoscuți închise. Autentificarea în doi pași îi ține pe alții afară din conturi.

    Lasă pe cineva din grup să citească comentariile. Dacă taci o vreme, e o alegere, nu o înfrângere.

safety-plan_action =
    Ai dreptul să te întâlnești cu alții și să vorbești. Mergi cu cineva, stabiliți ore de verificare și spune unui om din afară unde ești.

    Spune organizatorilor ce te îngrijorează. Hotărăște dinainte ce te-ar face să pleci; luată calm, decizia e mai ușoară în acea zi.

safety-plan_signal =
    Stabilește cu cineva de încredere un cuvânt sau o imagine de zi cu zi. Trimis fără altceva, înseamnă: sună-mă, vino sau cheamă ajutor.

    Stabiliți exact ce va face. Ține un număr important pe hârtie sau în minte, dacă dispare telefonul.

safety-plan_now =
    Mergi unde sunt oameni, la un magazin, un cabinet medical, un vecin, și spune tare: „Sunt în pericol. Vă rog, ajutați-mă să sun.” Nu exagerezi.

    Sunt un program și nu pot suna pentru tine. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.
