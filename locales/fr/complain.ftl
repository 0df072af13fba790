### Where a child can complain when rights are broken, and what to think about first.

complain_start =
    Se plaindre, c’est dire : on n’a pas respecté mes droits. Chaque enfant peut le faire.

    Ça peut être long. Ce n’est pas pour un danger maintenant.
    .weigh = À quoi faut-il penser ?
    .where-to = Qui reçoit les plaintes ?
    .prepare = Comment me préparer ?
    .afraid = J’ai peur de me plaindre
    .in-danger = Je suis en danger maintenant

complain_weigh =
    Bonne idée de réfléchir d’abord. C’est à propos de qui ? Pas de noms, s’il te plaît.
    .school = Mon école ou un club
    .officials = La police ou des autorités
    .family = Quelqu’un de ma famille
    .company = Une application ou un site
    .unsure = Je ne sais pas bien

complain_weigh-school =
    Réfléchis d’abord : qui va le savoir ? Quelqu’un peut-il te faire des ennuis ?

    Laisse une grande personne de confiance venir avec toi.
    .near = Me plaindre à l’école
    .ombuds = Me plaindre ailleurs
    .prepare = Comment me préparer ?
    .not-now = Je ne veux pas me plaindre

complain_officials-th =
    Tu as le droit de te plaindre. Si tu te plains d’autorités, elles apprennent aussi qui tu es.

    Ne l’envoie pas toi-même, s’il te plaît. Parle d’abord à une grande personne de confiance et à un avocat.
    .tell = Qui est de mon côté ?
    .rapporteur = L’expert de l’ONU pour les défenseurs
    .committee = Le comité de l’ONU pour les enfants
    .not-now = Je ne veux pas me plaindre

complain_officials-tg =
    Tu as le droit de te plaindre. Si tu te plains d’autorités, elles apprennent aussi qui tu es.

    Ne publie rien là-dessus, s’il te plaît. Au Togo, ça peut t’attirer des ennuis.

    Parle d’abord à une grande personne de confiance et à un avocat.
    .tell = Qui est de mon côté ?
    .rapporteur = L’expert de l’ONU pour les défenseurs
    .committee = Le comité de l’ONU pour les enfants
    .not-now = Je ne veux pas me plaindre

complain_officials-any =
    Tu as le droit de te plaindre. Si tu te plains d’autorités, elles apprennent aussi qui tu es.

    Parle d’abord à une grande personne de confiance qui connaît la loi.
    .ombuds = Un bureau des droits de l’enfant
    .rapporteur = L’expert de l’ONU pour les défenseurs
    .committee = Le comité de l’ONU pour les enfants
    .tell = Qui est de mon côté ?
    .not-now = Je ne veux pas me plaindre

complain_weigh-family =
    On te fait du mal à la maison ? Ce n’est pas ta faute. Ici, l’aide passe avant la plainte.

    Tu peux d’abord parler à quelqu’un. Tu choisis ce que tu dis.
    .home = La maison n’est pas sûre pour moi
    .talk = Je veux parler à quelqu’un
    .in-danger = Je suis en danger maintenant

complain_where-to =
    Il y a des portes près de toi et d’autres loin. Celles de près sont souvent plus rapides.

    Laquelle veux-tu regarder ?
    .near = Mon école, club ou groupe
    .ombuds = Un bureau des droits de l’enfant
    .committee = Le comité de l’ONU pour les enfants
    .rapporteur = L’expert de l’ONU pour les défenseurs
    .weigh = À quoi faut-il penser ?

complain_near =
    Beaucoup d’écoles et de groupes ont quelqu’un pour les plaintes. Tu peux venir avec une personne.

    Demande ce qui se passe ensuite, et quand. Demande la réponse sur papier.
    .prepare = Comment me préparer ?
    .refused = Personne n’a écouté
    .tell = Qui peut venir avec moi ?
    .done = Qui peut m’aider ?

complain_ombuds =
    Beaucoup de pays ont un bureau qui protège les droits de l’enfant. On l’appelle parfois médiateur ou défenseur des droits.

    Demander conseil est en général gratuit. Tu peux d’abord demander qui va le savoir.
    .prepare = Comment me préparer ?
    .state = C’est à propos d’autorités
    .abroad = Ça n’a pas aidé
    .tell = Qui peut appeler pour moi ?
    .done = Qui peut m’aider ?

complain_committee-in =
    L’ONU a un comité pour les droits de l’enfant. Ton pays permet aux enfants de se plaindre là.

    Il faut d’abord essayer toutes les aides de ton pays. Un adulte ou un avocat devrait t’aider.

    Ça peut prendre des années. Le comité ne peut pas te protéger aujourd’hui.
    .name = Vont-ils savoir mon nom ?
    .tell = Qui peut être avec moi ?
    .prepare = Comment me préparer ?
    .not-now = Pas pour moi maintenant

complain_committee-ask =
    L’ONU a un comité pour les droits de l’enfant. Les enfants de certains pays peuvent se plaindre là.

    Une grande personne de confiance peut vérifier pour ton pays.

    Il faut d’abord essayer toutes les aides de ton pays. Ça peut prendre des années. Le comité ne peut pas te protéger aujourd’hui.
    .name = Vont-ils savoir mon nom ?
    .tell = Qui peut être avec moi ?
    .prepare = Comment me préparer ?
    .not-now = Pas pour moi maintenant

complain_rapporteur =
    À l’ONU, quelqu’un est chargé de parler pour les défenseurs. C’est un expert. Les enfants peuvent être défenseurs aussi.

    Cet expert peut écrire à ton gouvernement. Il y a trop de cas pour répondre à tous.

    Laisse une grande personne de confiance écrire pour toi.
    .name = Vont-ils savoir mon nom ?
    .tell = Qui peut écrire pour moi ?
    .prepare = Comment me préparer ?
    .not-now = Pas pour moi maintenant

complain_names =
    Il faut dire à l’ONU qui tu es. Sans ton oui, elle ne devrait pas publier ton nom.

    Ton gouvernement peut apprendre ton nom, pour pouvoir répondre. Tu peux dire non avant.
    .tell = Qui peut m’aider à décider ?
    .plan = Faire un plan de sécurité
    .not-now = Pas pour moi maintenant

complain_prepare =
    Écris sur papier : ce qui s’est passé, le jour, le lieu, qui l’a vu.

    Puis écris une phrase : qu’est-ce qui doit changer ?
    .save = Comment garder des preuves ?
    .tell = Qui peut être avec moi ?
    .where-to = Qui reçoit les plaintes ?
    .done = Montre-moi qui peut aider

complain_afraid =
    C’est normal d’avoir peur. Rien ne t’oblige à te plaindre.

    Tu peux d’abord demander conseil à quelqu’un, sans plainte.
    .plan = Faire un plan de sécurité
    .tell = Qui peut me conseiller ?
    .threat = J’ai reçu des menaces
    .not-now = Je ne veux pas me plaindre
    .in-danger = Je suis en danger maintenant

complain_not-now =
    C’est bien aussi. Ne pas se plaindre est aussi un choix. Tu peux changer d’avis.

    Garder tes notes dans un endroit sûr peut servir.
    .save = Comment garder des preuves ?
    .rights = Montre-moi mes droits
    .done = Montre-moi qui peut aider

complain_contacts =
    Maintenant : parle à une grande personne de confiance. Plus tard : décidez ensemble.

    Demande-lui d’écrire pour toi à un de ces groupes.
    .child = Je veux appeler moi-même
    .done = J’ai ce qu’il me faut

complain_contacts-child =
    Maintenant : parles-en à une personne de confiance. Plus tard : regardez tes notes ensemble.

    Ces personnes écoutent les enfants. Tu peux d’abord leur demander conseil.
    .defenders = Qui protège les défenseurs ?
    .done = J’ai ce qu’il me faut

complain_close =
    Demander ses droits prend du temps. Tu peux revenir quand tu veux et effacer cette discussion.
