### Behind the help button and the safe word: people to contact. Base wording: 7 to 12 and all who did not say.

help_start =
    Voici des personnes qui écoutent les enfants. Tu choisis si tu appelles ou si tu écris.

    Certaines doivent parfois le dire à d’autres. C’est écrit sur la fiche. Ton mot est { $safe-word }. Il te ramène toujours ici.
    .now = Je suis en danger maintenant
    .country = Montre-moi qui aide dans mon pays
    .call = Comment se passe un appel ?
    .told = Que devient ce que je dis ?
    .other = J’ai besoin de quelqu’un d’autre

help_country = Tu es dans quel pays ? Tu peux écrire son nom. Je ne cherche jamais où tu es.

help_call =
    Quelqu’un dit bonjour. Tu peux attendre, pleurer ou dire juste « J’ai besoin d’aide ». Rien ne t’oblige à dire ton nom.

    On te demandera peut-être si tu es en sécurité. Tu réponds seulement ce que tu veux. Tu peux arrêter quand tu veux.
    .contacts = Montre-moi ces personnes
    .words = Que dire pour commencer ?
    .quiet = Impossible de parler ou de payer
    .no-answer = Personne ne répond

help_quiet =
    Certaines lignes d’écoute répondent quand tu écris. Beaucoup sont gratuites. C’est écrit sur la fiche, quand nous le savons.

    Tu peux aussi demander à l’école ou à des voisins : « Est-ce que je peux utiliser votre téléphone ? Je dois appeler une ligne d’écoute. »

    Un appel peut rester dans la liste du téléphone.
    .online = Montre-moi de l’aide en ligne
    .contacts = Remontre-moi ces personnes
    .enough = C’est bon pour l’instant

help_no-answer =
    C’est vraiment dommage. C’est dur quand on a trouvé le courage. Ça ne vient pas de toi.

    Certaines lignes sont fermées la nuit, ou très occupées. Essaie la suivante dans la liste. Ou réessaie un peu plus tard.
    .contacts = Remontre-moi ces personnes
    .other = Montre-moi d’autres personnes
    .now = Je suis en danger maintenant
    .enough = C’est bon pour l’instant

help_told-brazil =
    La ligne des droits humains reçoit des signalements. Elle les transmet au Conselho Tutelar, souvent en un jour. Un dossier peut s’ouvrir. Tu peux appeler sans donner ton nom.

    Au Brésil, beaucoup d’adultes doivent signaler quand on fait du mal à un enfant. Tu peux d’abord demander qui le saura.

    Tu veux parler d’abord ? Le CVV écoute jour et nuit. Le tchat de SaferNet a des horaires.
    .crisis = Je veux seulement parler
    .online = Montre-moi de l’aide en ligne
    .ask-first = Comment demander avant ?
    .contacts = Remontre-moi ces personnes

help_told-togo =
    Tu peux appeler la ligne des enfants, ou envoyer un message. On répond parfois au message par : « Quel est ton nom et ton village ? »

    Tu peux dire non à cette question. Tu peux aussi appeler, et demander d’abord qui le saura.
    .ask-first = Comment demander avant ?
    .contacts = Remontre-moi ces personnes
    .enough = C’est bon pour l’instant

help_told-moldova =
    La ligne des enfants dit : les appels sont gratuits, sans nom, et restent privés.

    On y parle roumain et russe. En cas de grand danger, elle doit peut-être prévenir quelqu’un. Tu peux poser la question avant.
    .ask-first = Comment demander avant ?
    .contacts = Remontre-moi ces personnes
    .enough = C’est bon pour l’instant

help_told-thailand =
    Certaines lignes sont à l’État. Childline est là seulement pour les enfants.

    Tes ennuis viennent de la police, des autorités ou de l’école ? Alors commence par Childline ou une grande personne de confiance.
    .ask-first = Comment demander avant ?
    .defender = C’est parce que je me fais entendre
    .contacts = Remontre-moi ces personnes
    .enough = C’est bon pour l’instant

help_told-case =
    Dans ton pays, certaines lignes doivent agir quand tu leur parles. Des autorités peuvent alors venir te poser des questions.

    Ça peut te protéger. C’est bien de le savoir avant de parler.
    .ask-first = Comment demander avant ?
    .contacts = Remontre-moi ces personnes
    .enough = C’est bon pour l’instant

help_told-any =
    Beaucoup de lignes d’écoute gardent pour elles ce que tu dis. Mais en cas de grand danger, elles doivent parfois prévenir quelqu’un.

    Les règles changent d’un pays à l’autre. Alors, c’est bien de demander avant.
    .ask-first = Comment demander avant ?
    .contacts = Remontre-moi ces personnes
    .enough = C’est bon pour l’instant

help_ask-first =
    Tu peux dire : « Avant de dire plus : à qui allez-vous le dire ? »

    Tu peux aussi dire : « Je veux parler de quelqu’un que je connais. » Ou demander : « Je peux parler sans mon nom ? » Tu peux arrêter quand tu veux.
    .contacts = Remontre-moi ces personnes
    .other = Montre-moi d’autres personnes
    .enough = C’est bon pour l’instant

help_other =
    De qui as-tu besoin ?
    .crisis = Je n’en peux plus
    .online = C’est à propos d’Internet
    .images = C’est une image de moi
    .defender = C’est parce que je me fais entendre

help_crisis =
    Te sentir si mal, ce n’est pas ta faute. Ces personnes écoutent quand c’est trop. Pas besoin de trouver les bons mots.

    Si tu risques de te faire du mal, reste près de quelqu’un. Retiens le mot { $safe-word }.
    .now = Je suis en danger maintenant
    .call = Comment se passe un appel ?
    .low = Aide-moi à passer ce moment
    .enough = C’est bon pour l’instant

help_online =
    Ces personnes connaissent les ennuis sur le téléphone et Internet. Ce n’est pas ta faute.

    Un signalement peut parfois ouvrir un dossier. C’est écrit sur la fiche. Retiens le mot { $safe-word }.
    .now = Je suis en danger maintenant
    .told = Que devient ce que je dis ?
    .reporting = Comment le signaler ?
    .enough = C’est bon pour l’instant

help_images =
    Je ne te gronde pas. Ce n’est pas ta faute. Ces personnes peuvent aider quand il y a des images.

    N’envoie l’image à personne, même pas pour la montrer. Une grande personne de confiance peut t’aider. Retiens le mot { $safe-word }.
    .now = Je suis en danger maintenant
    .steps = Que puis-je faire d’abord ?
    .told = Que devient ce que je dis ?
    .enough = C’est bon pour l’instant

help_defender =
    Ces personnes protègent ceux qui défendent des droits. La plupart parlent avec des adultes.

    Souvent, le mieux est qu’une grande personne de confiance leur écrive. Retiens le mot { $safe-word }.
    .now = Je suis en danger maintenant
    .ally = Comment demander à quelqu’un ?
    .other = Montre-moi d’autres personnes
    .enough = C’est bon pour l’instant

help_ally =
    Cherche une grande personne à qui tu fais confiance. Dans ton groupe, à l’école, ou dans une association pour enfants.

    Tu peux dire : « J’ai besoin que tu écrives à quelqu’un pour moi. C’est pour ma sécurité. » Tu décides quel nom y figure.
    .tell = Aide-moi à trouver quelqu’un
    .contacts = Remontre-moi les lignes d’écoute
    .enough = C’est bon pour l’instant

help_after-tell =
    Trouver une personne, c’est un grand pas. Tu peux aussi en avoir plusieurs.
    .contacts = Remontre-moi les lignes d’écoute
    .other = Montre-moi d’autres personnes
    .enough = C’est bon pour l’instant

help_done =
    Maintenant, tu sais où trouver des personnes. Aujourd’hui, plus tard ou jamais : c’est toi qui choisis.

    Reviens quand tu veux. Appuie sur « Aide », ou écris { $safe-word }. Ferme cette discussion et elle s’efface.
