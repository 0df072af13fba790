### The internet is cut off, or some of it. For a child before, during or after it.

offline_start =
    Sans internet, les gens et le papier marchent encore. On peut s’y préparer.

    Où en es-tu ?
    .before = Ça va peut-être couper bientôt
    .cut = C’est coupé ou très lent
    .some = Seules des applis ne marchent pas
    .returned = C’est revenu
    .in-danger = Je suis en danger maintenant

offline_before =
    C’est bien d’y penser maintenant. Que veux-tu préparer ?
    .people = Mes proches
    .things = Des choses sur papier
    .group = Mon groupe
    .numbers = Des numéros utiles

offline_before-people =
    Écris des numéros sur papier : deux grandes personnes de confiance, et un ami ou une amie. N’écris pas leur nom en entier.

    Choisissez un endroit où se retrouver, et un deuxième. Décidez quand vous donnez des nouvelles.
    .group = Préparer mon groupe
    .things = Quoi d’autre sur papier ?
    .home-unsafe = La maison n’est pas sûre
    .done = Qui peut m’aider ?

offline_before-things =
    Écris les numéros utiles. Charge ton téléphone. Apprends par cœur le chemin vers un endroit sûr.

    N’écris ni noms, ni secrets, ni ton adresse. Quelqu’un pourrait trouver le papier.
    .group = Préparer mon groupe
    .people = Préparer mes proches
    .searched = On peut prendre mon téléphone
    .done = Qui peut m’aider ?

offline_before-group =
    Décidez avant : où se retrouve-t-on, et à quelle heure ? Qui prévient qui ?

    Décidez aussi : si personne ne peut parler, chacun reste à l’abri et attend.
    .people = Préparer mes proches
    .things = Que faut-il écrire ?
    .plan = Faire un plan de sécurité
    .done = Qui peut nous aider ?

offline_home-unsafe =
    C’est dur quand on n’est pas en sécurité à la maison. Ce n’est pas ta faute.

    Pense à un endroit où aller. Et à une grande personne là-bas.
    .home = De l’aide pour la maison
    .plan = Faire un plan de sécurité
    .in-danger = Je suis en danger maintenant

offline_cut =
    D’abord : es-tu en sécurité, avec quelqu’un ? Les appels marchent peut-être encore.

    De quoi as-tu le plus besoin ?
    .get-help = Des numéros pour avoir de l’aide
    .family = Joindre mes proches
    .group = Joindre mon groupe
    .news = Savoir ce qui se passe
    .scared = J’ai peur

offline_reach =
    Essaie un appel normal ou un SMS. Ils n’ont pas besoin d’internet.

    L’opérateur peut les voir. Alors dis juste l’essentiel : je vais bien, je suis là.
    .calls = Les appels marchent
    .nothing = Rien ne marche
    .missing = Il manque quelqu’un

offline_calls =
    Bien. Fais des appels courts, pour garder la batterie. Décidez quand vous vous rappelez.

    Demande à une personne de prévenir les autres.
    .group = Et mon groupe ?
    .news = Que se passe-t-il ?
    .done = Qui peut m’aider ?

offline_nothing =
    Va à l’endroit que vous avez choisi. Ou chez une grande personne de confiance, tout près.

    Reste là où tu connais des gens. Ne va pas loin sans quelqu’un.
    .alone = Personne n’est là, j’ai peur
    .news = Que se passe-t-il ?
    .done = Qui peut m’aider ?

offline_cut-group =
    Retrouvez-vous seulement là où c’était prévu, avec une grande personne de confiance. Attendre est bien aussi.

    La cause sera toujours là plus tard.
    .protest = Il y a une manifestation
    .plan = Faire un plan de sécurité
    .news = Que se passe-t-il ?
    .done = Qui peut nous aider ?

offline_news-tg =
    Sans internet, les rumeurs courent vite. Demande : qui l’a vu ? Y a-t-il une deuxième personne ?

    Ne fais pas passer ce que tu ne peux pas vérifier. Au Togo, ça peut attirer des ennuis.
    .upset = Ça me bouleverse
    .scared = J’ai peur
    .done = Qui peut m’aider ?

offline_news-th =
    Sans internet, les rumeurs courent vite. Demande : qui l’a vu ? Y a-t-il une deuxième personne ?

    Garde pour toi ce que tu ne peux pas vérifier. Demande à une grande personne de confiance.
    .upset = Ça me bouleverse
    .scared = J’ai peur
    .done = Qui peut m’aider ?

offline_news-any =
    Sans internet, les rumeurs courent vite. Demande : qui l’a vu ? Y a-t-il une deuxième personne ?

    Essaie la radio, ou demande à une grande personne de confiance. Ne fais pas passer ce que tu ne peux pas vérifier.
    .upset = Ça me bouleverse
    .scared = J’ai peur
    .done = Qui peut m’aider ?

offline_some =
    Parfois, une seule application est bloquée. Parfois, c’est juste ton téléphone ou ta maison.

    C’est plutôt quoi ?
    .around = Je veux passer quand même
    .other = Prendre une autre application
    .only-me = Moi seulement, je n’entre pas
    .home = Quelqu’un à la maison l’a fait

offline_around =
    Il existe des outils pour ça. Ils sont parfois interdits, et certains sont faux.

    Demande à une grande personne qui connaît la loi chez toi. Puis décide.
    .tell = À qui puis-je demander ?
    .other = Prendre une autre application
    .done = Qui peut m’aider ?

offline_other-app =
    Choisissez-la avec ton groupe, en face ou par téléphone.

    Alors personne ne peut vous tromper avec un faux groupe.
    .groups = Mieux protéger notre groupe
    .strangers = J’ai reçu un lien bizarre
    .done = Qui peut m’aider ?

offline_returned =
    Bien. D’abord, dis à tes proches que tu es en sécurité.

    Et maintenant ?
    .post = Je veux publier des choses
    .accounts = Vérifier mes comptes
    .saw = J’ai vu des choses dures
    .missing = Il manque quelqu’un
    .done = Qui peut m’aider ?

offline_post =
    Tu peux raconter ce qui s’est passé. Attends un peu, et regarde ça avec quelqu’un.

    Voit-on des visages, ou là où des gens habitent ? Alors cache-les d’abord.
    .picture = Vérifier une image
    .news = Est-ce vrai ?
    .tell = Qui peut regarder avec moi ?
    .done = Qui peut m’aider ?

offline_contacts-emergency =
    Écris ces numéros sur papier, s’il te plaît. Un appel peut marcher sans internet.
    .child = Quelqu’un à qui parler
    .people = Préparer mes proches
    .done = Je les ai écrits

offline_contacts =
    Maintenant : dis à une personne où tu es. Plus tard : écris tes numéros sur papier.

    Ces personnes écoutent les enfants. Celles qui ont un téléphone répondent sans internet.
    .emergency = Des numéros en cas de danger
    .done = J’ai ce qu’il me faut

offline_close =
    Tu peux revenir quand internet est là. Avant de partir, tu peux effacer cette discussion.
