### A small safety plan for the next days. Small, doable things; no fear. Some children have no home, or no safe one.

safety-plan_start =
    Câteva lucruri mici pot face zilele următoare mai sigure. Unde nu te simți în siguranță? Poți vedea mai multe.
    .way = Pe drum
    .school = La școală sau la ore
    .home = Unde locuiesc sau dorm
    .online = Pe internet
    .action = La o întâlnire sau o acțiune

safety-plan_way =
    Câteva zile, nu merge fără cineva cu tine. Mergi cu un prieten sau cu un adult de partea ta. Schimbă drumul, dacă poți.

    Spune cuiva când pleci și când ajungi. Alege locuri unde poți intra: un magazin, un cabinet medical, o bibliotecă.
    .followed = Cineva mă urmărește acum
    .signal = Fac un semn secret
    .another = Alt loc
    .go-on = Am planul. Mai departe

safety-plan_school =
    Alege la școală un adult în care ai încredere. Spune-i: „Cineva mă sperie. Am nevoie aici de un loc sigur.”

    Stai lângă prieteni în pauze. Stabiliți cine te poate lua de la școală și că nimeni altcineva nu poate.
    .not-safe = Nu am încredere în nimeni acolo
    .signal = Fac un semn secret
    .another = Alt loc
    .go-on = Am planul. Mai departe

safety-plan_school-not-safe =
    E greu. Un adult din afară poate vorbi cu școala pentru tine. Sau poate veni cu tine.

    Până atunci: stai lângă prieteni și nu pleca cu cine te cheamă deoparte.
    .signal = Fac un semn secret
    .another = Alt loc
    .go-on = Am planul. Mai departe

safety-plan_home =
    Ce nu pare sigur acolo?
    .inside = Cineva care locuiește cu mine
    .outside = Ar putea veni cineva din afară
    .moving = Nu am un loc stabil sau sigur

safety-plan_inside =
    Atunci meriți mai mult decât un plan de la un program. Nu e vina ta.

    Acești oameni știu cum să ajute când acasă nu e sigur. Tu alegi ce le spui. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .signal = Fac un semn secret
    .go-on = Mai departe

safety-plan_outside =
    Spune unui adult cu care locuiești, dacă e de partea ta. Stabiliți împreună: nu deschidem la străini.

    Stabiliți cine deschide ușa și cine răspunde la telefon. Găsește pe cineva dintre vecini la care poți merge.
    .someone-there = E cineva acolo acum
    .signal = Fac un semn secret
    .another = Alt loc
    .go-on = Am planul. Mai departe

safety-plan_moving =
    Încearcă să dormi lângă oameni în care ai încredere. Spune unuia dintre ei ce te sperie.

    Află cine răspunde acolo de copii. Multe adăposturi și tabere au o astfel de persoană.
    .signal = Fac un semn secret
    .another = Alt loc
    .go-on = Am planul. Mai departe

safety-plan_online =
    Setează contul ca să îl vadă doar prietenii. Oprește locația. Postează despre un loc după ce ai plecat de acolo.

    Lasă un prieten să citească mesajele noi câteva zile. Vocea ta rămâne acolo.
    .another = Alt loc
    .go-on = Am planul. Mai departe

safety-plan_action =
    Ai dreptul să fii acolo. Mergi cu cineva. Stabiliți unde vă găsiți dacă vă pierdeți.

    Spune organizatorilor ce te îngrijorează. Stabiliți când plecați mai devreme. E în regulă să pleci.
    .signal = Fac un semn secret
    .another = Alt loc
    .go-on = Am planul. Mai departe

safety-plan_signal =
    Alege cu cineva de încredere un cuvânt obișnuit sau o poză. Când le trimiți, înseamnă: „Vino sau sună. Am nevoie de ajutor.”

    Stabiliți ce face atunci acea persoană. Și ține pe hârtie un număr important.
    .another = Alt loc
    .go-on = Am planul. Mai departe

safety-plan_now =
    Mergi unde sunt oameni: un magazin, un vecin, un cabinet medical. Spune: „Sunt în pericol. Vă rog, ajutați-mă.”

    Poți suna tu sau cineva de acolo. Sunt un program. Nu pot suna pentru tine. Scrie oricând { $safe-word } ca să vezi din nou ajutorul.
    .signal = Fac un semn secret
    .go-on = Sunt în siguranță. Mai departe
