### My rights. For a child who wants to know them, or whose rights were not kept.

rights_start =
    Tu as des droits. Tu peux dire ce que tu penses. Tu peux agir avec d’autres.

    Pas besoin de mériter ces droits. Tu les as maintenant.
    .which = Quels sont mes droits ?
    .defender = Un enfant peut-il défendre des droits ?
    .happened = Il m’est arrivé quelque chose
    .who-must = Qui doit respecter mes droits ?
    .in-danger = Je suis en danger maintenant

rights_which =
    Voici cinq de tes droits. Lequel veux-tu voir ?
    .speak = Dire ce que je pense
    .meet = Se réunir et manifester
    .private = Garder des choses pour moi
    .safe = Être en sécurité
    .know = Savoir et apprendre

rights_speak =
    Tu peux avoir ton opinion. Tu peux la dire, l’écrire, la dessiner ou la chanter.

    Les grandes personnes doivent t’écouter quand elles décident pour toi.

    Il y a des limites, pour protéger les autres.
    .another = Montre-moi un autre droit
    .broken = Ce droit n’a pas été respecté
    .done = Qui peut m’aider ?

rights_meet =
    Tu peux te réunir, entrer dans un groupe et manifester en paix.

    Personne ne peut te forcer à le faire non plus.
    .another = Montre-moi un autre droit
    .protest = Je vais à une manifestation
    .broken = Ce droit n’a pas été respecté
    .done = Qui peut m’aider ?

rights_private =
    Tes messages, ta maison et ton corps sont à toi. Personne n’a le droit de tout fouiller comme ça.

    Une règle à la maison pour te protéger, c’est différent. Elle ne doit pas te faire peur.
    .another = Montre-moi un autre droit
    .broken = Ce droit n’a pas été respecté
    .done = Qui peut m’aider ?

rights_safe =
    Personne n’a le droit de te faire du mal. Ni de te toucher ou de te filmer d’une façon qui blesse.

    Si quelqu’un l’a fait, ce n’est pas ta faute. Tu as le droit d’en parler.
    .another = Montre-moi un autre droit
    .broken = Quelqu’un m’a fait du mal
    .in-danger = Je suis en danger maintenant
    .done = Qui peut m’aider ?

rights_know =
    Tu peux chercher des nouvelles et des idées, et apprendre tes droits.

    Tout n’est pas vrai sur internet. Tu peux demander, vérifier et changer d’avis.
    .another = Montre-moi un autre droit
    .broken = Ce droit n’a pas été respecté
    .done = Qui peut m’aider ?

rights_defender =
    Oui. Les gens qui se lèvent pour des droits s’appellent des défenseurs. Des enfants peuvent l’être aussi.

    Pas besoin de carte ni de permission pour ça. Tu peux aussi arrêter quand tu veux.
    .campaign = Je prépare quelque chose
    .meeting = Je vais à une réunion
    .broken = Quelqu’un est contre moi
    .which = Montre-moi mes droits
    .done = Qui peut m’aider ?

rights_who-must =
    Presque tous les pays ont promis de respecter ces droits. Donc l’État doit les respecter.

    Parfois, un État ne tient pas sa promesse. Alors tu peux demander de l’aide ou te plaindre.

    Ça peut être long. Ça ne marche pas toujours.
    .which = Montre-moi mes droits
    .complain = Où puis-je me plaindre ?
    .broken = Il m’est arrivé quelque chose
    .done = Qui peut m’aider ?

rights_happened =
    C’est dur, ce qui s’est passé. Ce n’est pas ta faute.

    C’est plutôt quoi ? Rien ne t’oblige à en dire plus. Pas de noms, s’il te plaît.
    .silenced = On m’a dit de me taire
    .punished = J’ai eu une punition
    .watched = Quelqu’un me surveille
    .hurt = Quelqu’un m’a fait du mal
    .held = On veut m’enfermer

rights_hurt =
    Merci de me le dire. Personne n’a le droit de te faire du mal. Ce n’est pas ta faute.

    C’était où ?
    .home = À la maison
    .elsewhere = Ailleurs
    .in-danger = Je suis en danger maintenant

rights_who-did =
    Tu n’as rien fait de mal en prenant la parole. Qui a fait ça ?
    .school = L’école ou un club
    .officials = La police ou des autorités
    .family = Ma famille
    .online = Des gens sur internet

rights_school =
    Une école peut avoir des règles. Elle ne devrait pas te punir juste pour une opinion.

    Deux choses peuvent aider : écrire ce qui s’est passé, et trouver une grande personne de confiance.
    .write-down = Que faut-il écrire ?
    .tell = Qui peut être avec moi ?
    .complain = Où puis-je me plaindre ?
    .done = Montre-moi qui peut aider

rights_family =
    Certaines familles ont peur quand un enfant prend la parole. Certaines sont contre.

    Est-ce que quelqu’un te fait peur à la maison ?
    .safe = Non, on n’est pas d’accord
    .scared = Oui, j’ai peur
    .in-danger = Je suis en danger maintenant

rights_officials-th =
    Tu as droit à ton opinion. Tu peux te faire aider face à ça.

    N’en parle pas sans aide aux autorités, s’il te plaît. Demande une grande personne de confiance et un avocat.
    .write-down = Que faut-il écrire ?
    .tell = Qui peut être avec moi ?
    .complain = Je pense à me plaindre
    .done = Montre-moi qui peut aider
    .in-danger = Je suis en danger maintenant

rights_officials-tg =
    Tu as droit à ton opinion. Tu peux te faire aider face à ça.

    Au Togo, partager une publication ou mettre « j’aime » peut attirer des ennuis. Demande à une grande personne de confiance avant de publier.
    .write-down = Que faut-il écrire ?
    .tell = Qui peut être avec moi ?
    .complain = Je pense à me plaindre
    .done = Montre-moi qui peut aider
    .in-danger = Je suis en danger maintenant

rights_officials-any =
    Tu as droit à ton opinion. Tu peux te faire aider face à ça.

    Ne réponds pas sans aide aux autorités, s’il te plaît. Tu peux demander une grande personne de confiance et un avocat.
    .write-down = Que faut-il écrire ?
    .tell = Qui peut être avec moi ?
    .complain = Je pense à me plaindre
    .done = Montre-moi qui peut aider
    .in-danger = Je suis en danger maintenant

rights_note =
    Écris sur papier : le jour, le lieu, qui était là, ce qu’on a dit.

    Donne le papier à quelqu’un de confiance. Garde-le là où l’autre personne ne peut pas le trouver.
    .tell = Qui peut être avec moi ?
    .complain = Où puis-je me plaindre ?
    .done = Montre-moi qui peut aider

rights_contacts =
    Maintenant : parles-en à une personne de confiance. Plus tard : écris ce qui s’est passé.

    Ces personnes écoutent les enfants.
    .done = J’ai ce qu’il me faut

rights_contacts-defenders =
    Maintenant : parles-en à une grande personne de confiance. Plus tard : écris ce qui s’est passé.

    Ces personnes protègent les défenseurs. Demande à cette grande personne de leur écrire.
    .child = Je veux appeler moi-même
    .done = J’ai ce qu’il me faut

rights_close =
    Tes droits restent avec toi. Tu peux revenir quand tu veux, et tu peux effacer cette discussion.
