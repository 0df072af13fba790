### Odd links, messages and files. Calm; tricks work on everyone. Never ask to see the link.

phishing_start =
    Ces pièges trompent aussi les grandes personnes. Ce n’est pas ta faute. N’écris pas le lien ici, s’il te plaît.

    Que s’est-il passé jusqu’ici ?
    .nothing = J’ai juste reçu le message
    .tapped = J’ai touché le lien
    .typed = J’ai écrit un mot de passe ou code
    .file = J’ai ouvert un fichier ou une appli
    .gave = J’ai envoyé argent ou papiers

phishing_untouched =
    Ce message ne t’oblige à rien. N’ouvre pas le lien. Une grande personne de confiance peut regarder avec toi. De qui vient-il ?
    .friend = D’un ami ou d’une amie
    .official = Police, tribunal ou mon école
    .app = Une appli, banque ou boutique
    .group = Tout notre groupe l’a reçu
    .stranger = Je ne sais pas qui l’envoie

phishing_from-friend =
    Demande à cette personne d’une autre façon, surtout de vive voix. Ça ne vient peut-être pas d’elle. Qu’as-tu appris ?
    .real = C’est vraiment elle
    .not-real = Ce n’est pas elle
    .unknown = Je ne peux pas demander maintenant

phishing_friend-hit =
    Alors quelqu’un utilise peut-être son compte. Il faut qu’elle le sache. Les autres ne doivent pas toucher le lien.
    .help-friend = Comment aider cette personne ?
    .keep = Que faire du message ?
    .enough = Je l’ai dit. C’est bon

phishing_official =
    Ces messages peuvent faire peur. Ils peuvent être faux ou vrais. Ne touche pas, ne paie pas, ne réponds pas. Montre-le à une grande personne de confiance.

    Elle peut demander au vrai bureau. C’est plutôt quoi ?
    .adult = Choisir une grande personne
    .real = C’est vrai. On me convoque
    .threat = Le message me menace
    .fake = C’était un faux

phishing_from-app =
    N’utilise pas le lien. Ouvre l’application toi-même, comme d’habitude. S’il y a un problème, tu le verras là.

    Qu’as-tu vu ?
    .fine = Tout est normal
    .odd = Quelque chose ne va pas
    .adult = Une grande personne peut regarder

phishing_group =
    Quelqu’un veut peut-être entrer dans votre groupe. Dis aux autres de ne pas toucher le lien. Préviens la grande personne qui aide ton groupe.

    Est-ce que quelqu’un l’a touché ?
    .yes = Oui, l’un de nous
    .no = Non, personne
    .unknown = Nous ne savons pas

phishing_group-tapped =
    Ce n’est la faute de personne. Si quelqu’un a touché le lien, mieux vaut couper internet sur son téléphone. Une grande personne peut demander à un spécialiste.

    Qu’est-ce qui aiderait maintenant ?
    .steps = Les étapes pour qui l’a touché
    .groups = Mieux protéger notre groupe
    .defenders = Qui aide les groupes comme nous ?

phishing_tapped =
    Toucher un lien, souvent, ce n’est pas grave. Ferme la page. N’écris rien dessus. S’est-il passé autre chose ?
    .only = Non, c’est tout
    .typed = J’ai écrit un mot de passe ou code
    .file = Quelque chose s’est téléchargé
    .strange = Mon appareil devient bizarre

phishing_typed =
    Tu peux encore fermer la porte. Prends un autre appareil. Change là-bas le mot de passe. Une grande personne peut aider. Qu’est-ce qui t’aiderait ?
    .new = Faire un nouveau mot de passe
    .out = Je ne peux plus entrer
    .lock = Ajouter un deuxième verrou
    .warn = Prévenir mes amis
    .people = Qui peut m’aider ?

phishing_opened =
    N’utilise plus internet sur cet appareil pour l’instant. N’y mets rien de privé. Une grande personne qui s’y connaît peut le regarder.
    .other = Changer mes mots de passe ailleurs
    .warn = Prévenir mes amis
    .campaign = Ça vise peut-être ma cause
    .people = Qui peut le regarder ?
    .enough = C’est bon pour l’instant

phishing_gave =
    Ce piège a trompé beaucoup de gens. Tu peux arrêter maintenant. N’envoie plus rien, s’il te plaît. Qu’as-tu envoyé ?
    .money = De l’argent ou une carte cadeau
    .papers = Une photo de mes papiers
    .picture = Une image privée
    .data = Mon nom, école ou adresse

phishing_papers =
    Si on t’a tendu un piège, ce n’est pas ta faute. C’était un papier ? Alors une grande personne peut prévenir le bureau qui l’a fait. Seulement si c’est sans danger pour toi.

    Est-ce qu’on te menace ?
    .threat = Oui, on me menace
    .no = Non. Choisir une grande personne
    .people = Montre-moi qui peut aider

phishing_warn =
    N’envoie pas le lien. Utilise ta voix ou une autre application. Dis : « Ne touchez pas mes messages aujourd’hui. »

    Que veux-tu faire ?
    .new = Faire un nouveau mot de passe
    .fake = Quelqu’un écrit à mon nom
    .people = Qui peut m’aider ?
    .enough = C’est bon pour l’instant

phishing_keep =
    Ne réponds pas et ne le fais pas passer. Une grande personne peut d’abord le regarder. Ensuite, tu peux bloquer le compte et effacer.
    .block = Comment bloquer et signaler ?
    .adult = Choisir une grande personne
    .people = Qui peut m’aider ?
    .enough = C’est bon pour l’instant

phishing_people =
    Ces personnes peuvent aider pour les problèmes en ligne. Pas besoin d’envoyer le lien d’abord. Tu peux simplement raconter.

    Je ne peux appeler personne, et personne ne lit cette discussion. Tu choisis. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

phishing_defenders =
    Ces personnes aident les groupes qui défendent des droits. Elles travaillent surtout avec des adultes. Une grande personne de ton groupe peut leur écrire.

    Je ne peux appeler personne, et personne ne lit cette discussion. Tu choisis. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .adult = Choisir une grande personne
    .online = Aide pour les problèmes en ligne
    .enough = C’est bon pour l’instant

phishing_done =
    Pour l’instant, ne touche pas aux liens bizarres. Plus tard, un nouveau mot de passe et un deuxième verrou aident.

    Tu peux demander à quelqu’un avant de toucher, à chaque fois. Le bouton « Aide » montre qui peut aider. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
