### Passwords. Practical and friendly. Never ask for a password, never give an example of one.

passwords_start =
    De bons mots de passe protègent tes mots et tes projets. N’en écris jamais ici, s’il te plaît. C’est plutôt quoi ?
    .new = J’en veux un solide
    .same = J’en ai un pour plein de choses
    .known = Quelqu’un connaît le mien
    .forced = On me force à le dire
    .forget = Je les oublie

passwords_make =
    Pense à trois ou quatre mots rigolos. Ils ne vont pas ensemble. Pas ton nom, ni ton animal, ni ton anniversaire.

    Long, c’est solide.
    .keep = Où le garder ?
    .question = On me pose des questions secrètes
    .lock = Ajouter un deuxième verrou
    .people = Qui peut m’aider ?
    .enough = C’est bon pour l’instant

passwords_same =
    Beaucoup de gens font ça. Mais alors, une clé perdue ouvre toutes les portes. Change-les un par un. Commence par ton e-mail.

    Qu’est-ce qui aiderait maintenant ?
    .email = Aide-moi à en faire un nouveau
    .keep = Comment en retenir autant ?
    .inside = Quelqu’un est déjà dedans
    .people = Qui peut m’aider ?
    .enough = C’est bon pour l’instant

passwords_known =
    Ce n’est pas ta faute si quelqu’un le connaît. C’est qui ? Pas de nom, s’il te plaît.
    .friend = Un ami, une amie ou mon groupe
    .home = Quelqu’un à la maison
    .partner = Amoureux, amoureuse ou ex
    .stranger = Quelqu’un que je ne connais pas
    .leak = Un site l’a laissé fuir

passwords_shared =
    Le partager peut être utile un moment. Après, un nouveau est mieux. Tu peux dire : « Je change le mien de temps en temps. »

    C’est plutôt quoi ?
    .change = Je vais en faire un nouveau
    .group = C’est le compte de notre groupe
    .pressure = On insiste pour l’avoir
    .enough = C’est bon pour l’instant

passwords_known-home =
    Certaines grandes personnes gardent un mot de passe pour t’aider. Ça peut être bien. Et pour toi ?
    .rule = C’est une règle que je connais
    .safe = Je peux le changer sans danger
    .bad = Le changer pourrait mal finir
    .unsure = Je veux d’abord en parler

passwords_forced =
    Tu comptes plus qu’un mot de passe. Si tu l’as dit, ce n’est pas ta faute. Qui te force ?
    .home = Quelqu’un à la maison
    .partner = Amoureux, amoureuse ou ex
    .officials = La police ou des autorités
    .school = Mon école
    .threat = Quelqu’un qui me menace

passwords_keep =
    Personne ne peut tous les retenir. Un papier dans un endroit sûr, c’est bien. Y a-t-il un endroit comme ça à la maison ?
    .paper = Oui, il y en a un
    .nowhere = Non, on pourrait regarder
    .manager = Un gestionnaire, c’est quoi ?
    .adult = Une grande personne peut le garder
    .forgot = Je l’ai oublié, je n’entre plus

passwords_paper =
    N’écris pas ce que ça ouvre. Garde le papier loin du téléphone ou de l’ordinateur.
    .lock = Ajouter un deuxième verrou
    .question = On me pose des questions secrètes
    .enough = C’est bon pour l’instant

passwords_no-paper =
    Une grande personne hors de la maison peut le garder. Par exemple à l’école, ou dans ton groupe. C’est plutôt quoi ?
    .manager = Un gestionnaire, c’est quoi ?
    .adult = Choisir une grande personne
    .afraid = J’ai peur de qui regarde
    .enough = Je trouverai un endroit plus tard

passwords_manager =
    Un gestionnaire de mots de passe est un carnet fermé à clé. Tu retiens un seul long mot de passe. Il retient tous les autres.

    Que veux-tu faire ?
    .phrase = Une longue phrase pour l’ouvrir
    .shared = Je partage mon appareil
    .lock = Ajouter un deuxième verrou
    .people = Qui peut m’aider à l’installer ?
    .enough = C’est bon pour l’instant

passwords_questions =
    Les questions secrètes demandent des choses que d’autres peuvent trouver. Tu peux inventer les réponses. Garde-les comme un mot de passe.
    .keep = Où les garder ?
    .lock = Ajouter un deuxième verrou
    .enough = C’est bon pour l’instant

passwords_people =
    Ces personnes peuvent aider pour les problèmes en ligne. Elles n’ont besoin d’aucun mot de passe.

    Je ne peux appeler personne, et personne ne lit cette discussion. Tu choisis. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

passwords_end-choice =
    Autre chose sur les mots de passe ?
    .people = Qui d’autre peut m’aider ?
    .lock = Ajouter un deuxième verrou
    .enough = Non, c’est bon pour l’instant

passwords_done =
    Un nouveau mot de passe aujourd’hui est un bon début. Ton e-mail d’abord. Plus tard, ajoute un deuxième verrou.

    Le bouton « Aide » montre qui peut aider. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
