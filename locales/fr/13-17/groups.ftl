### Group chats of a campaign or of friends. Wording for 13 to 17.

groups_start =
    Se réunir et s’organiser en ligne est ton droit. Un groupe est aussi sûr que son membre le moins prudent, et ça peut s’organiser. Pas de noms ni de liens, s’il te plaît. Qu’est-ce qui convient ?

groups_size =
    Un grand groupe pour les nouvelles, de petits pour les projets : un inconnu dans le grand apprend alors peu. C’est comment chez vous ?

groups_know-all =
    Chaque membre est-il connu de quelqu’un du groupe en dehors de la discussion ?
    .grown-up = Il y a des adultes dedans

groups_many =
    Dans un grand groupe, écris comme sur un panneau d’affichage : pas de noms de famille, pas d’école, pas de projets. Ça va dans un petit groupe de gens connus.

groups_link =
    Un lien ouvert voyage. Qui gère le groupe peut le couper ou le renouveler, et activer l’accord pour chaque nouveau membre. Qui le gère ?
    .grown-up = Un adulte

groups_admin =
    Au moins deux admins, un accord pour les nouveaux membres, un lien renouvelé, des messages éphémères pour les projets, la double authentification ou un PIN pour chaque admin. Revois la liste des membres une fois par mois. Que veux-tu faire ?

groups_stranger =
    C’est peut-être l’ami d’un ami, un journaliste, ou quelqu’un qui n’a rien à faire là. Demandez qui l’a fait entrer et qui connaît cette personne en vrai, de vive voix si possible. D’ici là, le projet attend. Qu’as-tu appris ?

groups_remove =
    Retirer quelqu’un que personne ne connaît, c’est de la prudence, pas une insulte ; un mot court à tous évite les disputes. Partez du principe que cette personne a tout lu, et changez heures et lieux. Qu’est-ce qui aiderait maintenant ?
    .ask = Un adulte peut le faire

groups_new-group =
    Recommencez avec les gens que vous connaissez, invités un par un, de vive voix ou en face. Laissez l’ancien groupe ouvert, sans rien d’important, pour n’alerter personne.

groups_rules =
    Quelques règles qui marchent : pas de noms de famille ni d’écoles, les projets seulement dans le petit groupe. Demander avant de partager une image ou une capture. On ne se moque pas de qui pose une question ou dit stop. Que veux-tu faire ?

groups_vanish =
    Avec des messages éphémères, une vieille discussion ne raconte plus rien si un téléphone est perdu ou pris. Ils n’empêchent pas les captures d’écran. Si une affaire officielle est déjà ouverte, demande à un avocat avant d’effacer quoi que ce soit.

groups_app =
    Une application que vous avez tous et réglez avec soin vaut mieux qu’une parfaite que la moitié quitte. Cherchez le chiffrement de bout en bout. Même là, l’entreprise peut voir qui écrit à qui. Certaines sont interdites par endroits : demandez à un adulte de confiance.

    Qu’est-ce qui aiderait maintenant ?

groups_private-chat =
    Rien ne t’oblige à répondre à quelqu’un, quel que soit son nom dans le mouvement. Secret, flatterie, images, tête-à-tête, offre de célébrité ou de voyage : ce sont de bonnes raisons d’arrêter. Qu’est-ce qui convient ?
    .flatter = Un adulte trop gentil

groups_grown-ups =
    Dans un groupe de jeunes, de bons adultes disent qui ils sont, écrivent là où tous peuvent lire, et acceptent un non. Une bonne organisation a une personne chargée de la protection des enfants. C’est comment dans le vôtre ?
    .good = Ils sont bien
    .alone = L’un d’eux m’écrit à part

groups_trouble =
    Les problèmes dans un groupe peuvent faire plus mal que les attaques du dehors. De quel genre ?
    .adult = Un adulte agit bizarrement

groups_leaked =
    Une fuite fait mal, et chercher le coupable blesse souvent la mauvaise personne. D’abord, prévenez celles et ceux que ça peut mettre en danger. Qu’est-ce qui a été partagé ?

groups_quarrel =
    Un jour sans écrire, puis une discussion de vive voix avec quelqu’un que les deux côtés respectent : ça règle plus de choses que cent messages de plus. Qu’est-ce qui aiderait ?
    .adult = Un adulte peut écouter

groups_out-of-it =
    Tu peux quitter n’importe quel groupe, sans raison à donner. Ta cause reste la tienne. Si tu le gères, passe d’abord la main. Est-ce que quelqu’un se fâcherait si tu pars ?

groups_leaving-words =
    « Je fais une pause avec ce groupe, bonne continuation à tous. » Rien ne t’oblige à répondre aux questions ensuite.

groups_people-br =
    Au Brésil, parler à un service d’aide peut ouvrir un dossier : il peut arriver au conseil de protection de l’enfance en moins d’un jour. Tu peux demander ce qui se passe avant de raconter.

groups_people =
    Ces personnes écoutent les enfants et les adolescents. Tu peux d’abord demander ce qu’elles gardent, et à qui elles le diraient. Pas besoin de nommer le groupe.

    Je ne peux appeler personne et personne ne lit cette discussion : le prochain pas est à toi. Écris { $safe-word } à tout moment pour revoir l’aide.
    .adult = Choisir un adulte de confiance

groups_done =
    Maintenant : des projets seulement entre gens que vous connaissez. Plus tard : la liste des membres une fois par mois, et deux personnes qui partagent le travail.

    Le bouton « Aide » montre à qui parler. Tu peux revenir à tout moment. Appuie sur « Quitter » pour effacer cette discussion.
