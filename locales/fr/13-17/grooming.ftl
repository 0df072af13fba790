### Grooming, for teenagers: including peers, recruiters, and respected people inside a movement or an organisation.

grooming_start =
    Si quelque chose te semble louche chez quelqu’un, ce sentiment est une information. Quoi qu’on t’ait dit, et quoi que tu aies répondu, envoyé ou ressenti : la responsabilité est à qui a plus d’âge ou de pouvoir.

    C’est bien de prendre ça au sérieux. Ne me dis pas de noms. Pour commencer : comment c’est, là, maintenant ?
    .meeting = Il s’agit de se rencontrer
    .picture = On veut des images, ou parler de sexe

grooming_meeting =
    Rien ne t’oblige jamais à rencontrer quelqu’un, même si tu as dit oui, si on a payé quelque chose ou si on sera déçu. Tu peux changer d’avis jusqu’à la dernière seconde.

    Qu’est-ce qui s’en rapproche le plus ?

grooming_meeting-soon =
    Le choix sûr, c’est de ne pas y aller, et rien ne t’oblige à t’expliquer. Simplement ne pas venir suffit.

    À ce moment-là, sois avec des gens de confiance, et montre les messages à un adulte de confiance aujourd’hui. Si la personne vient là où tu es, rejoins des gens et cherche de l’aide.

grooming_meeting-want =
    Vouloir rencontrer quelqu’un qui te comprend, c’est humain. Quelques signes t’en disent plus que ses mots.

    Une personne sûre accepte un lieu public, un adulte avec toi, et un non. Si elle insiste pour un tête-à-tête, en secret, ce soir, ou se vexe de tes questions, elle te montre quelque chose.

    À ta place, j’attendrais, et j’en parlerais d’abord à un adulte de confiance.

grooming_met =
    Merci de me le dire. Quoi qu’il se soit passé là-bas, ce n’est pas ta faute, et rien ne t’oblige à décrire quoi que ce soit ici.

    Es-tu en sécurité en ce moment ?

grooming_met-after =
    S’il y a eu des gestes, du sexe ou de la violence que tu ne voulais pas, un médecin, un centre de santé ou une ligne d’écoute peut aider pour ta santé et tes choix. Certaines aides marchent mieux les premiers jours ; plus tard, ça vaut la peine aussi.

    Y aller de toi-même, ne plus pouvoir bouger, ne pas dire non, avoir accepté une partie : rien de tout ça n’en fait ta faute.
    .feelings = Je n’arrive plus à gérer tout ça

grooming_picture =
    Un adulte qui parle de sexe ou d’images intimes avec quelqu’un de moins de 18 ans franchit une limite. Même si tout semble gentil, jeune ou amoureux. Ce n’est pas un test de ta maturité.

    Tu peux arrêter de répondre au milieu d’une discussion. Qu’est-ce qui s’en rapproche le plus ?

grooming_signs =
    Pas besoin de preuve pour écouter un sentiment. Est-ce que ceci te dit quelque chose ?
    .secret = Ça doit rester entre nous
    .gifts = Cadeaux, argent, éloges sans fin
    .apart = On me monte contre les autres
    .mentor = On m’offre un rôle, un voyage
    .no-words = C’est dur à expliquer

grooming_secret =
    La vie privée, c’est toi qui la choisis. Le secret, c’est quelqu’un d’autre qui l’exige, souvent avec « personne ne nous comprendrait » ou « tu me créerais des ennuis ».

    Tu as le droit de rompre une promesse arrachée comme ça. En parler n’est pas trahir.

grooming_gifts =
    Cadeaux, recharges et compliments font plaisir, et les apprécier n’est pas une erreur. Ils peuvent aussi servir à créer une dette qu’on te réclame plus tard.

    Tu ne dois rien en échange : ni image, ni rencontre, ni réponse à minuit.

grooming_apart =
    Éloigner quelqu’un de ses amis, de sa famille ou de son groupe est un procédé courant : à la fin, il ne reste qu’une personne vers qui se tourner.

    Exiger des réponses immédiates ou se vexer de tes autres projets en fait partie. Rien ne t’oblige à choisir un camp.

grooming_mentor =
    Avoir l’attention de quelqu’un d’influent, c’est exaltant, et ton travail la mérite peut-être. C’est aussi une façon connue d’approcher : quelqu’un qui guide, recrute ou milite, et offre une scène, un voyage ou de l’argent.

    Une offre sérieuse supporte les questions. Elle n’a besoin ni de secret, ni de hâte, ni de chambre privée, ni de faveurs.

grooming_mentor-check =
    Pour vérifier : un adulte allié appelle l’organisation à un numéro qu’il a trouvé lui-même. L’invitation est écrite. Frais, lieu où dormir et accompagnement sont clairs. Des gens de confiance ont déjà travaillé avec elle.

    Venir sans accompagnement, payer d’abord, donner ses papiers ou envoyer des images intimes : autant de raisons d’arrêter.

grooming_feeling =
    Ce sont parfois de petites choses : trop de messages, des questions sur ton corps ou sur qui est avec toi, des blagues qui vont trop loin, de la mauvaise humeur si tu ne réponds pas.

    Tu n’as rien à prouver. Ne pas vouloir de contact est une raison suffisante.

grooming_who =
    C’est qui, à peu près ? Ne me dis pas de nom.
    .works = Prof, coach, animateur de jeunes
    .movement = De notre mouvement ou d’une ONG

grooming_says-my-age =
    L’âge est facile à truquer : photos, voix et vidéos peuvent être inventées. Ce n’est pas à toi de découvrir qui est derrière.

    Et si la personne a vraiment ton âge, la pression reste de la pression. Tu ne lui dois pas plus qu’à quelqu’un d’inconnu.

grooming_in-organisation =
    On peut faire un travail précieux pour une cause et abuser quand même de sa position. Si tu parles, ce n’est pas toi qui nuis à la cause.

    Beaucoup d’organisations ont une personne chargée de la protection des enfants. Va vers elle ou une ligne d’écoute, plutôt que vers le chef ou les amis de cet adulte.

    Tu n’es peut-être pas la seule personne touchée, et tu peux parler sans preuve.

grooming_family =
    Quand c’est la famille ou tout près, parler peut donner l’impression de mettre le feu à tout. La responsabilité est à qui a franchi la limite, pas à toi.

    On peut aimer quelqu’un et avoir besoin de s’en protéger. Quelqu’un hors de la famille, ou une ligne d’écoute, est un bon premier contact.

grooming_stop =
    Le plus clair est d’arrêter de répondre. Ni adieu, ni explication ; expliquer donne de quoi te retenir.

    Pas de rencontre, pas d’autre application, plus rien à envoyer. Garde la discussion pour l’instant.

    Culpabilité, gentillesse soudaine ou menaces peuvent suivre. C’est une façon de te faire revenir, et tu n’es pas responsable de ses émotions.

grooming_mixed =
    Se sentir proche de quelqu’un qui te fait du mal est très fréquent. Ce n’est pas de la naïveté, et les bons moments ont pu te sembler vrais.

    Une question peut aider : est-ce que ça irait encore si tous ceux en qui tu as confiance pouvaient lire ? Une personne peut te manquer et tu peux choisir la distance.

grooming_afraid =
    La peur de la réaction est une des grandes raisons de garder le contact, et on peut s’y préparer. Qu’est-ce qui t’inquiète le plus ?
    .expose = On va tout révéler sur moi

grooming_expose =
    La menace de tout révéler ne marche que tant que personne d’autre n’est au courant. Ce que tu as écrit ou fait pèse moins que ce qu’on te fait.

    Tu peux lui enlever cette arme en parlant à une personne, autant que tu veux : « En ligne, quelqu’un me met la pression. J’ai honte, et j’ai besoin d’aide. »

grooming_safe-now =
    C’était beaucoup à regarder. Respire un moment.

    Es-tu en sécurité en ce moment ?

grooming_people =
    Ces personnes en parlent avec des jeunes tous les jours ; on ne te jugera pas pour avoir aimé ou fait confiance. Tu décides jusqu’où tu vas.

    Pour commencer : « Je crois que quelqu’un me manipule et je ne sais pas comment en sortir. » Je suis un programme et ne peux pas appeler pour toi. Le mot { $safe-word } te ramène à ces personnes à tout moment.

grooming_report-case =
    D’abord une chose : dans ton pays, un signalement peut ouvrir un dossier officiel. Tu peux poser la question, en termes généraux, avant de dire quoi que ce soit de personnel.

grooming_report-gb =
    D’abord une chose : au Royaume-Uni, ces signalements vont au CEOP, qui fait partie de la police. Il faut parfois parler de toi à d’autres adultes ; tu peux dire ce qui t’inquiète là-dedans.

grooming_report-md =
    En Moldavie, SigurOnline reçoit les signalements d’abus sexuels en ligne et sait ce qui suit. La ligne des enfants peut y réfléchir avec toi, jour et nuit.

grooming_report-to =
    Un signalement peut arrêter quelqu’un qui fait peut-être ça à d’autres. C’est quand même ta décision, et rien ne presse aujourd’hui.

    Demande avant de donner des détails : que se passe-t-il ensuite, qui sera prévenu, puis-je rester anonyme ? C’est plus facile avec un adulte de confiance à côté.

    La liste contient aussi un outil pour faire retirer des images, s’il y en a. Le mot { $safe-word } te ramène à ces personnes à tout moment.

grooming_later =
    Si la personne revient sous un autre nom, ne réponds pas ; note-le et dis-le à qui te soutient.

    Chagrin, colère, honte et soulagement peuvent se suivre un temps. Aucun ne veut dire que tu as mal décidé.

    Rien ne t’oblige à te méfier de tout le monde ni à quitter ton mouvement. Tu peux continuer à t’exprimer, à ton rythme.

grooming_finish =
    Tu as fait confiance à ton propre jugement, et ça compte beaucoup. Une chose pour aujourd’hui : dis à une personne ce qui se passe.

    Tu peux revenir à tout moment. Fermer cette discussion l’efface ici, mais l’historique du navigateur reste. Tu peux l’effacer aussi, si c’est sans danger pour toi : une personne qui le surveille peut voir qu’il manque quelque chose.
