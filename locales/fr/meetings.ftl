### Taking part safely in meetings of the UN or of officials, and trouble because of it.

meetings_start =
    Tu as le droit de donner ton avis, même en grande réunion. Y aller, c’est ton choix.

    Où en es-tu ?
    .invited = J’irai peut-être à une réunion
    .online = C’est une réunion en ligne
    .there = J’y suis maintenant
    .trouble = J’ai des ennuis à cause de ça
    .in-danger = Je suis en danger maintenant

meetings_invited =
    Tu peux dire oui ou non. Tu peux arrêter à tout moment, même le jour même.

    Que veux-tu regarder d’abord ?
    .ask-first = Que faut-il demander avant ?
    .name = Mon nom et mon visage
    .travel = Il faudrait voyager
    .risk = Puis-je avoir des ennuis ?
    .no = Je ne veux pas y aller

meetings_ask-first =
    Tu peux demander : qui m’invite ? Qui sera là ? Est-ce qu’on filme ?

    Demande aussi : quelle grande personne me protège là-bas ? Que fait-on de mes mots ?
    .no-answer = On ne me répond pas bien
    .name = Mon nom et mon visage
    .risk = Puis-je avoir des ennuis ?
    .done = Qui peut m’aider ?

meetings_no-answer =
    De bons organisateurs aiment ces questions. S’ils ne répondent pas, tu peux attendre ou dire non.
    .partner = Puis-je leur faire confiance ?
    .tell = Je veux demander à quelqu’un
    .no = Je ne veux pas y aller

meetings_name =
    Souvent, tu peux prendre un autre prénom. Tu peux dire non aux photos et aux vidéos.

    Demande avant la réunion. Ce qui est filmé ou imprimé peut rester des années.
    .picture = Et les images des autres ?
    .say = Que faut-il dire ?
    .risk = Puis-je avoir des ennuis ?
    .done = Qui peut m’aider ?

meetings_say =
    Dis ce que tu veux changer. Rien ne t’oblige à raconter ta propre histoire.

    Ne dis pas le nom, la maison ou l’école des autres. Demande-leur d’abord.
    .others = Je parle d’autres personnes
    .risk = Puis-je avoir des ennuis ?
    .done = Qui peut m’aider ?

meetings_travel =
    Pars avec une grande personne de confiance. Une autre personne de confiance devrait connaître le plan.

    Garde sur toi tes papiers, un téléphone et un peu d’argent. Donne des nouvelles chaque soir.
    .adult-bad = Cette grande personne me gêne
    .phone = On peut regarder mon téléphone
    .plan = Faire un plan de sécurité
    .done = Qui peut m’aider ?

meetings_risk =
    Prendre la parole est ton droit. Penser d’abord aux ennuis, c’est malin.

    À qui ça pourrait ne pas plaire ?
    .officials = La police ou des autorités
    .school = Mon école
    .family = Ma famille
    .online = Des gens sur internet
    .unsure = Je ne sais pas

meetings_officials-th =
    En Thaïlande, décide avec une grande personne qui connaît la loi.

    Tu peux envoyer tes mots sans ton nom. Quelqu’un d’autre peut parler pour toi.
    .tell = Qui est de mon côté ?
    .private = Puis-je parler en privé ?
    .plan = Faire un plan de sécurité
    .no = Je ne veux pas y aller

meetings_officials-tg =
    Au Togo, décide avec une grande personne qui connaît la loi.

    Publier là-dessus ou mettre « j’aime » peut attirer des ennuis. Tu peux participer sans rien publier.
    .tell = Qui est de mon côté ?
    .private = Puis-je parler en privé ?
    .plan = Faire un plan de sécurité
    .no = Je ne veux pas y aller

meetings_officials-any =
    Décide avec une grande personne qui connaît bien ton pays.

    Tu peux envoyer tes mots sans ton nom. Quelqu’un d’autre peut parler pour toi.
    .tell = Qui est de mon côté ?
    .private = Puis-je parler en privé ?
    .plan = Faire un plan de sécurité
    .no = Je ne veux pas y aller

meetings_private =
    Parfois, des enfants peuvent voir des experts de l’ONU en privé. Alors, pas de caméras ni d’autorités.

    Demande-le aux organisateurs. Même là, quelqu’un peut te voir arriver et partir.
    .name = Mon nom et mon visage
    .plan = Faire un plan de sécurité
    .done = Qui peut m’aider ?

meetings_school =
    Manquer l’école pour une réunion, ça se règle avant. Une grande personne ou les organisateurs peuvent écrire à l’école.

    Une école ne devrait pas te punir pour ton opinion.
    .rights = Quels sont mes droits ?
    .tell = Qui peut leur parler ?
    .plan = Faire un plan de sécurité
    .no = Je ne veux pas y aller

meetings_family =
    Certaines familles s’inquiètent. Une grande personne qu’elles respectent peut leur parler.

    Est-ce que quelqu’un te fait peur à la maison ?
    .scared = Oui, j’ai peur
    .tell = Non. Qui peut leur parler ?
    .no = Je préfère ne pas y aller

meetings_online =
    Choisis un endroit calme. Vérifie ce que la caméra voit derrière toi.

    Tu peux mettre juste un prénom, ou couper la caméra. Ne partage pas le lien.

    Demande si c’est enregistré.
    .accounts = Mon compte est-il bien protégé ?
    .name = Mon nom et mon visage
    .risk = Puis-je avoir des ennuis ?
    .done = Qui peut m’aider ?

meetings_there =
    Tu peux faire une pause quand tu veux. Qu’est-ce qu’il y a ?
    .question = Une question est de trop
    .photo = On me filme ou me photographie
    .adult = Une grande personne me gêne
    .stop = Je veux arrêter
    .in-danger = Je suis en danger maintenant

meetings_question =
    Tu peux toujours refuser de répondre. Tu peux dire : je ne veux pas en parler.

    Tu peux aussi dire : demandez à mon groupe, s’il vous plaît.
    .stop = Je veux arrêter
    .upset = Ça me bouleverse
    .done = Qui peut m’aider ?

meetings_photo =
    Tu peux dire : pas d’images de moi, s’il vous plaît. Préviens aussi les organisateurs.

    On en a déjà pris une ? Demande de la retirer ou de cacher ton visage.
    .posted = Elle est déjà sur internet
    .stop = Je veux arrêter
    .done = Qui peut m’aider ?

meetings_adult =
    Écoute ce que tu sens. Ce n’est pas ta faute. Va là où il y a d’autres gens.

    C’est plutôt quoi ? Rien ne t’oblige à en dire plus.
    .touch = Des gestes, ou des mots sur le corps
    .secret = Des cadeaux, ou un secret
    .tell = Je veux en parler à quelqu’un
    .in-danger = Je suis en danger maintenant

meetings_stop =
    Tu peux arrêter maintenant. Dis à ta grande personne ou aux organisateurs : j’arrête pour aujourd’hui.

    Rien ne t’oblige à dire pourquoi.
    .upset = Ça me bouleverse
    .tell = J’ai besoin de quelqu’un d’autre
    .done = Qui peut m’aider ?

meetings_trouble =
    C’est dur, ce qui t’arrive. Tu n’as rien fait de mal. Parler à l’ONU ou aux autorités ne doit pas être puni.

    C’est plutôt quoi ?
    .threat = Quelqu’un me menace
    .watched = Quelqu’un me surveille
    .punished = J’ai eu une punition
    .held = On a arrêté quelqu’un
    .lies = On raconte des mensonges sur moi

meetings_punished =
    Écris le jour et ce qu’on a dit ou fait. Préviens les gens qui étaient avec toi à la réunion.

    Ils doivent t’aider maintenant.
    .un = L’ONU peut-elle aider ?
    .tell = Qui d’autre peut aider ?
    .save = Comment garder des preuves ?
    .feelings = Je me sens mal

meetings_un =
    L’ONU recueille ces cas. Elle n’agit que si tu dis oui.

    Laisse une grande personne de confiance écrire. L’ONU ne peut pas promettre que ça s’arrête.
    .tell = Qui peut écrire pour moi ?
    .save = Comment garder des preuves ?
    .complain = Puis-je me plaindre ?
    .done = Montre-moi qui peut aider

meetings_no =
    « Non » est une bonne réponse. Tu peux dire : merci, mais pas maintenant.

    D’autres peuvent parler, et tu peux aider autrement.
    .words = Qui peut le dire pour moi ?
    .pressed = On me pousse à y aller
    .done = J’ai ce qu’il me faut

meetings_pressed =
    Personne ne peut te pousser. Ni un groupe, ni un adulte, ni pour une bonne cause.
    .threat = On me menace
    .tell = Je veux en parler à quelqu’un
    .done = Montre-moi qui peut aider

meetings_contacts =
    Maintenant : parle de la réunion à une grande personne de confiance. Plus tard : faites un plan ensemble.

    Ces personnes écoutent les enfants.
    .done = J’ai ce qu’il me faut

meetings_contacts-defenders =
    Maintenant : parle de la réunion à une grande personne de confiance. Plus tard : faites un plan ensemble.

    Ces personnes protègent les défenseurs. Demande à cette grande personne de leur écrire.
    .child = Je veux appeler moi-même
    .done = J’ai ce qu’il me faut

meetings_close =
    Ta voix compte, en réunion ou ailleurs. Tu peux revenir quand tu veux et effacer cette discussion.
