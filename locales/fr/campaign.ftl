### Planning a campaign safely. For a child or a group that wants to change something.

campaign_start =
    Tu veux changer quelque chose. C’est ton droit, et c’est important.

    Un plan vous protège, toi et les autres. Où en es-tu ?
    .plan = Je prépare quelque chose
    .running = C’est déjà commencé
    .list = Montre-moi une petite liste
    .worried = Qui peut être contre ?
    .in-danger = Je suis en danger maintenant

campaign_place =
    Où cela va-t-il se passer ? Tu pourras en choisir d’autres après.
    .online = Sur internet
    .street = Dans la rue
    .school = À l’école
    .meeting = Dans une réunion officielle
    .art = Avec art, musique ou affiches

campaign_online-th =
    Tu as droit à ton opinion. En Thaïlande, des publications peuvent mener des enfants au tribunal.

    Montre d’abord chaque publication à une grande personne de confiance. Publie plus tard, pas en direct.
    .ally = Qui est de mon côté ?
    .name = Mon nom ou celui du groupe ?
    .pictures = Vérifier une image
    .next = Continuer

campaign_online-tg =
    Tu as droit à ton opinion. Au Togo, une publication ou un « j’aime » peut attirer des ennuis.

    Partage seulement ce que tu as vérifié. Demande d’abord à une grande personne de confiance.
    .ally = Qui est de mon côté ?
    .name = Mon nom ou celui du groupe ?
    .pictures = Vérifier une image
    .next = Continuer

campaign_online-any =
    Publie plus tard, pas en direct. Ne dis ni où tu es, ni ton école, ni ta maison.

    Regardez tout ensemble avant de publier.
    .accounts = Vérifier nos comptes
    .name = Mon nom ou celui du groupe ?
    .pictures = Vérifier une image
    .groups = Notre groupe de discussion
    .next = Continuer

campaign_school =
    Les écoles ont des règles. Demander d’abord peut ouvrir des portes. Y a-t-il quelqu’un à l’école de ton côté ?
    .yes = Oui
    .no = Non, ou l’école a dit non
    .rights = Quels sont mes droits ?

campaign_school-no =
    Un non à l’école n’est pas la fin. Ton opinion est toujours à toi.

    Tu peux chercher un autre endroit. Ou une grande personne peut leur parler.
    .elsewhere = Trouver un autre endroit
    .tell = Qui peut leur parler ?
    .complain = Puis-je me plaindre ?
    .done = Qui peut m’aider ?

campaign_name =
    Un nom de groupe protège chacun de vous. Ton propre nom est plus dur à reprendre.

    Que veux-tu utiliser ?
    .group = Un nom de groupe
    .own = Mon propre nom
    .out-already = Mon nom est déjà connu

campaign_own-name =
    C’est ton choix. Alors garde le reste pour toi : maison, école, numéro de téléphone.

    Prends un compte pour ta cause et un autre pour ta vie.
    .location = Cacher où je suis
    .two-step = Mieux protéger mon compte
    .next = Continuer

campaign_people =
    Qui est avec toi ? Personne ne devrait porter ça sans aide.
    .team = Nous sommes un groupe
    .alone = Il n’y a que moi
    .adult = Un adulte m’aide
    .outside = D’autres veulent venir avec nous

campaign_team =
    Partagez le travail. L’un lit les commentaires aujourd’hui, un autre demain.

    Décidez deux choses : qui parle pour vous, et quand vous faites une pause.
    .groups = Notre groupe de discussion
    .against = Qui peut être contre ?
    .list = Montre-moi la liste
    .done = Qui peut nous aider ?

campaign_alone =
    Tu peux commencer petit. Essaie de trouver un ami ou une amie. Et une grande personne de confiance.

    Alors quelqu’un le sait et peut aider un mauvais jour.
    .tell = Comment demander à quelqu’un ?
    .against = Qui peut être contre ?
    .list = Montre-moi la liste

campaign_adult =
    Un bon soutien écoute et te laisse décider. Tu peux toujours dire non.

    C’est comment avec cette personne ?
    .good = C’est bien
    .takes-over = Elle décide de tout
    .odd = Quelque chose me gêne
    .list = Montre-moi la liste

campaign_takes-over =
    C’est ta cause. Personne ne peut te pousser à continuer ou à dire des choses.

    Tu peux lui dire : je veux décider ça. Tu peux aussi demander à un autre adulte.
    .tell = Qui d’autre peut aider ?
    .partner = Puis-je lui faire confiance ?
    .done = Montre-moi qui peut aider

campaign_against =
    Pense à ça avec calme. À qui ça pourrait ne pas plaire ?
    .online = Des gens sur internet
    .officials = La police ou des autorités
    .near = Des gens près de moi
    .nobody = À personne, je crois

campaign_against-online =
    Les mots méchants ne disent rien de toi. Laisse un ami ou une amie lire d’abord les commentaires.

    Décidez avant de commencer : qui bloque, qui garde, qui signale.
    .now = Ça arrive déjà
    .account = Vérifier nos comptes
    .plan = Faire un plan de sécurité
    .list = Montre-moi la liste

campaign_officials-th =
    Trouve d’abord une grande personne de confiance et le numéro d’un avocat. Garde-le sur papier.

    N’y va jamais sans quelqu’un. Il faut qu’on sache où tu es.
    .ally = Qui est de mon côté ?
    .phone = On peut prendre mon téléphone
    .plan = Faire un plan de sécurité
    .done = Qui aide les défenseurs ?

campaign_officials-tg =
    Trouve d’abord une grande personne de confiance. Garde son numéro sur papier.

    Ne partage pas de nouvelles que tu n’as pas vérifiées. Au Togo, ça peut attirer des ennuis.
    .ally = Qui est de mon côté ?
    .phone = On peut prendre mon téléphone
    .plan = Faire un plan de sécurité
    .done = Qui aide les défenseurs ?

campaign_officials-any =
    Trouve d’abord une grande personne de confiance. Garde son numéro sur papier.

    N’y va jamais sans quelqu’un avec toi. Demande quelles règles il y a dans ton pays.
    .ally = Qui est de mon côté ?
    .phone = On peut prendre mon téléphone
    .plan = Faire un plan de sécurité
    .done = Qui aide les défenseurs ?

campaign_against-near =
    Ça fait mal quand des proches sont contre. Ton opinion est toujours à toi.

    C’est plutôt quoi ?
    .scared = Quelqu’un me fait peur à la maison
    .school = C’est mon école
    .tell = J’ai besoin de parler à quelqu’un
    .plan = Faire un plan de sécurité

campaign_running =
    Bravo d’en être là. Comment ça se passe ?
    .attack = On nous attaque
    .tired = Ça me fatigue
    .going-well = Ça se passe bien
    .stop = Je veux une pause

campaign_attack =
    C’est dur, ce qui vous arrive. Ce n’est pas ta faute. Ça ne veut pas dire que tu as tort.

    C’est quoi ?
    .hate = Des mots méchants, de la haine
    .threat = Des menaces
    .account = Notre compte est perdu
    .lies = Des mensonges sur nous
    .posted = On a publié ma maison ou mon nom

campaign_tired =
    La fatigue est normale quand on donne beaucoup. Tu peux te reposer. La cause peut t’attendre.
    .feelings = Je veux me sentir mieux
    .hand-over = Quelqu’un prend le relais
    .pause = Je veux arrêter pour l’instant

campaign_pause =
    Tu peux arrêter, un jour ou pour toujours. Pas besoin de donner une raison.

    Préviens ton groupe. Donne les mots de passe seulement à la personne choisie par tous.
    .feelings = Je veux me sentir mieux
    .accounts = Vérifier nos comptes
    .pressed = On me pousse à continuer
    .done = J’ai ce qu’il me faut

campaign_list =
    Quatre points. Un : chaque personne sur une image a dit oui.

    Deux : nos comptes ont de bons verrous. Trois : une grande personne de confiance connaît notre plan.

    Quatre : nous savons quoi faire un mauvais jour. Que reste-t-il à faire ?
    .accounts = Les comptes
    .faces = Les images
    .bad-day = Le plan pour un mauvais jour
    .money = On récolte aussi de l’argent
    .done = Tout est fait

campaign_contacts =
    Maintenant : parle de ton plan à une grande personne de confiance. Plus tard : revois la liste avec ton groupe.

    Ces personnes écoutent les enfants.
    .done = J’ai ce qu’il me faut

campaign_contacts-defenders =
    Maintenant : parle de ton plan à une grande personne de confiance. Plus tard : revoyez la liste ensemble.

    Ces personnes protègent les défenseurs. Demande à cette grande personne de leur écrire.
    .child = Je veux appeler moi-même
    .done = J’ai ce qu’il me faut

campaign_close =
    Bonne chance pour ce que tu veux changer. Tu peux revenir quand tu veux et effacer cette discussion.
