### How a child feels: scared, sad, angry, tired, upset by pictures. Base wording: 7 to 12 and all who did not say.

feelings_start =
    Tu as le droit de tout ressentir. Une émotion te dit quelque chose. Laquelle te ressemble le plus ?
    .scared = Peur, comme une souris qui se cache
    .sad = Triste, comme un jour de pluie
    .angry = En colère, comme un orage
    .tired = Sans force, comme une pile vide
    .saw = J’ai vu quelque chose d’affreux

feelings_scared =
    Avoir peur n’est pas être faible. C’est ton corps qui veille sur toi.

    Si quelqu’un peut te faire du mal maintenant, choisis le premier bouton. C’est plutôt quoi ?
    .now = Je suis en danger maintenant
    .body = Mon cœur bat très vite
    .night = Je n’arrive pas à dormir
    .reason = Je sais ce qui me fait peur
    .long = J’ai peur tout le temps

feelings_reason =
    Ça peut aider de regarder la chose elle-même. C’est plutôt quoi ?
    .threat = On dit qu’on va me faire du mal
    .home = Quelqu’un à la maison
    .officials = Police, autorités ou école
    .posting = Des inconnus savent où j’habite
    .unknown = Autre chose

feelings_night =
    La nuit, la peur peut grandir. Tu peux essayer : éteindre l’écran avant le lit. Une petite lumière. Chaque soir, une chose calme.

    Si tu te réveilles avec la peur : regarde autour, et dis où tu es. Puis souffle lentement.
    .body = Une minute calme avec moi
    .long = C’est comme ça chaque nuit
    .tell = Parler à quelqu’un de confiance
    .enough = C’est bon pour l’instant

feelings_sad =
    C’est dur d’être triste. Rien ne t’oblige à le cacher. Tu as le droit de pleurer.

    C’est plutôt quoi ?
    .low = Je ne veux plus vivre
    .cruel = On est cruel avec moi
    .alone = La solitude me pèse
    .ideas = Comment alléger ça ?
    .long = Je suis triste tout le temps

feelings_lonely =
    La solitude fait mal. Beaucoup de ceux qui se font entendre la sentent parfois. Ça ne veut pas dire qu’on ne t’aime pas.

    Un petit bonjour peut être un début : en classe, dans ton groupe, ou à une ligne d’écoute.
    .low = Je ne veux plus vivre
    .ideas = Comment alléger ça ?
    .tell = Trouver à qui en parler
    .contacts = Montre-moi qui écoute
    .enough = C’est bon pour l’instant

feelings_angry =
    Tu as le droit d’être en colère. Souvent, ça montre une chose injuste. Ou que quelqu’un est allé trop loin.

    C’est plutôt quoi ?
    .body = Je vais exploser
    .unfair = Quelque chose est injuste
    .at-me = Je m’en veux
    .afraid = Je risque de faire mal à quelqu’un
    .long = Je suis en colère tout le temps

feelings_unfair =
    Tu as peut-être raison d’être en colère. Tu as le droit de le dire. Beaucoup de bonnes choses ont commencé ainsi.

    Laisse d’abord passer l’orage. Ensuite, tu choisis quoi en faire.
    .campaign = Je veux changer quelque chose
    .rights = Quels sont mes droits ?
    .rest = J’ai d’abord besoin d’une pause
    .enough = C’est bon pour l’instant

feelings_at-me =
    S’en vouloir, c’est lourd. Tout le monde fait des erreurs. Une erreur ne fait pas de toi quelqu’un de mauvais.

    Et ce n’était peut-être pas ta faute du tout. Parle-toi comme à quelqu’un que tu aimes.
    .low = J’ai envie de me faire du mal
    .body = Une minute calme avec moi
    .tell = Parler à quelqu’un de confiance
    .contacts = Montre-moi qui écoute
    .enough = C’est bon pour l’instant

feelings_afraid-of-me =
    C’est bien de le dire avant qu’il se passe quelque chose. Sentir n’est pas faire.

    Tu peux t’éloigner de l’autre un moment. Ces personnes écoutent sans gronder. Retiens le mot { $safe-word }.
    .now = Quelqu’un est en danger maintenant
    .body = Une minute calme avec moi
    .low = J’ai envie de me faire du mal
    .enough = C’est bon pour l’instant

feelings_tired =
    Faire beaucoup pour les autres, ça fatigue. C’est normal. Même les oiseaux doivent se poser.

    C’est plutôt quoi ?
    .days = De la fatigue depuis quelques jours
    .weeks = De la fatigue depuis des semaines
    .guilty = Je me sens mal quand je me repose
    .task = J’ai trop de choses à faire
    .quit = Je veux tout arrêter

feelings_rest =
    La pause fait partie du travail. Le téléphone peut se reposer aussi, surtout la nuit.

    Aujourd’hui : dormir, boire, manger, bouger un peu. Et une chose agréable qui n’a rien à voir.
    .ideas = Plus d’idées
    .night = Je n’arrive pas à dormir
    .guilty = Je me sens mal quand je me repose
    .task = J’ai trop de choses à faire
    .enough = C’est bon pour l’instant

feelings_guilty =
    Ce n’est pas à toi de sauver le monde. Tu es un enfant. Tu as le droit de te reposer et de jouer.

    Quand tu te reposes, d’autres peuvent porter. Plus tard, tu portes à nouveau, si tu veux.
    .task = Confier quelque chose à d’autres
    .quit = Je veux tout arrêter
    .ideas = Des idées de pause
    .tell = Parler à quelqu’un de confiance
    .enough = C’est bon pour l’instant

feelings_task =
    Tu peux confier une tâche à quelqu’un. Tu peux dire : « J’ai besoin d’une pause. Tu peux faire ça pendant deux semaines ? »

    Rien ne t’oblige à expliquer plus. Un bon groupe dit oui.
    .cannot-say = Je n’arrive pas à le dire
    .quit = Je veux tout arrêter
    .ideas = Des idées de pause
    .enough = C’est bon pour l’instant

feelings_cannot-say =
    Dire non, c’est difficile. Tu peux l’écrire. Ou demander à quelqu’un de le dire avec toi.

    On te fait continuer quand tu n’en peux plus ? Ce n’est pas juste. Tu peux le dire à une grande personne de confiance.
    .pressed = Puis-je faire confiance au groupe ?
    .tell = Parler à quelqu’un de confiance
    .enough = C’est bon pour l’instant

feelings_quit =
    Tu as le droit d’arrêter, un moment ou pour toujours. Ce que tu as fait compte encore. Tu peux recommencer quand tu veux.

    C’est toi qui choisis, personne d’autre.
    .rest = D’abord une pause
    .task = Confier quelque chose à d’autres
    .tell = En parler avec quelqu’un
    .enough = C’est bon pour l’instant

feelings_saw =
    C’est dur que tu aies vu ça. Ce n’était pas ta faute. Rien ne t’oblige à me dire ce que c’était.

    Tu peux détourner les yeux maintenant. C’est plutôt quoi ?
    .body = Je me sens mal, là
    .again = Je le revois sans arrêt
    .review = Je regarde ça pour mon groupe
    .child = On y fait du mal à un enfant
    .tell = Parler à quelqu’un de confiance

feelings_again =
    De mauvaises images peuvent revenir dans la tête. Au début, c’est normal, et souvent ça diminue.

    Quand ça vient : regarde autour de toi. Dis : « C’est un souvenir. Je suis ici. » Puis fais quelque chose avec tes mains.
    .body = Une minute calme avec moi
    .night = Je n’arrive pas à dormir
    .long = Ça dure plus de deux semaines
    .tell = Parler à quelqu’un de confiance
    .enough = C’est bon pour l’instant

feelings_review =
    C’est une tâche dure, et pas pour des enfants. Une grande personne peut la faire pour le groupe.

    Tu as le droit de dire : « Je ne regarde plus ça. »
    .again = Je le revois sans arrêt
    .task = Comment confier ça à d’autres ?
    .report = Signaler une mauvaise image
    .enough = C’est bon pour l’instant

feelings_child-picture =
    Ce n’était pas ta faute si tu l’as vue. Ne l’envoie pas et ne la garde pas, s’il te plaît. Même pas pour la montrer.

    Ces personnes peuvent aider. Une grande personne de confiance aussi. Retiens le mot { $safe-word }.
    .report = Comment la signaler ?
    .me = C’est une image de moi
    .tell = Parler à quelqu’un de confiance
    .body = Une minute calme avec moi
    .enough = C’est bon pour l’instant

feelings_long =
    Quand ça dure des semaines, ne porte pas ça sans aide. Pareil si tu ne dors, ne manges ou ne joues plus.

    Ce n’est pas ta faute, et on peut t’aider. Ces personnes écoutent. Retiens le mot { $safe-word }.
    .low = Je ne veux plus vivre
    .tell = Parler à quelqu’un de confiance
    .call = Comment se passe un appel ?
    .ideas = Comment alléger ça ?
    .enough = C’est bon pour l’instant

feelings_ideas =
    Ce qui aide change d’une personne à l’autre. Essaie une chose, et vois.
    .people = Être avec quelqu’un
    .body = Quelque chose pour mon corps
    .place = Un bon endroit
    .activity = Quelque chose à faire
    .enough = C’est bon pour l’instant

feelings_place =
    Où te sens-tu un peu mieux, un peu plus libre ? Sous un arbre, à la bibliothèque, chez un ami, sous ta couverture ?

    Tu peux y aller, ou y penser les yeux fermés. Que vois-tu là ? Qu’entends-tu ?
    .home = Chez moi, je n’ai pas de lieu sûr
    .activity = Quelque chose à faire
    .body = Quelque chose pour mon corps
    .enough = C’est bon pour l’instant

feelings_activity =
    Dessine-le. Chante fort ou fredonne. Danse, joue au ballon, construis. Lis une histoire drôle. Occupe-toi d’un animal ou d’une plante.

    Une petite chose, c’est bien. Une seule aujourd’hui suffit.
    .nothing = Plus rien ne m’amuse
    .place = Un bon endroit
    .enough = C’est bon pour l’instant

feelings_after =
    Tu as fait quelque chose pour toi. Ce n’est pas rien. Et maintenant ?
    .ideas = Comment alléger ça ?
    .contacts = Montre-moi qui écoute
    .low = Je ne veux plus vivre
    .enough = C’est bon pour l’instant

feelings_contacts =
    Ces personnes écoutent tout ce qu’on ressent, petit ou grand. Tu peux appeler ou écrire.

    Certaines doivent parfois prévenir si tu es en danger. Retiens le mot { $safe-word }.
    .call = Comment se passe un appel ?
    .told = Que devient ce que je dis ?
    .low = Je ne veux plus vivre
    .ideas = Comment alléger ça ?
    .enough = C’est bon pour l’instant

feelings_stop =
    Tu as écouté ce que tu ressens. C’est prendre soin de toi.

    Aujourd’hui : une petite chose agréable. Plus tard : dis à quelqu’un de confiance comment c’était.

    Reviens quand tu veux. Le mot { $safe-word } te montre des personnes qui écoutent. Ferme cette discussion et elle s’efface.
