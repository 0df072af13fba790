### Telling one person. Called from many topics. The child chooses whom, when and how much. Never assume that home is safe.

tell-someone_start =
    En parler à une personne peut rendre ça moins lourd. Tu choisis à qui, quand, et ce que tu dis.
    .who = À qui ?
    .words = Que puis-je dire ?
    .afraid = J’ai peur d’en parler
    .nobody = Je n’ai aucun adulte sûr
    .go-on = Je sais quoi faire. On continue

tell-someone_who =
    Pense aux grandes personnes. Qui sait t’écouter ? Qui reste calme ? Qui a tenu une promesse ?

    Peut-être dans ta famille, à l’école, au centre de santé, au sport. Ou dans le quartier, ou chez un ami.
    .words = Que puis-je lui dire ?
    .part-of-it = Cet adulte fait partie du problème
    .nobody = Je ne trouve personne
    .go-on = J’ai quelqu’un. On continue

tell-someone_words =
    Fais court. Tu peux dire : « Il m’est arrivé quelque chose de mal. J’ai besoin d’aide. Écoute-moi d’abord, s’il te plaît. »

    Tu peux t’arrêter là. Tu peux aussi dire : « Je ne veux pas encore tout raconter. »
    .writing = Je préfère l’écrire
    .other-way = Je ne peux ni parler ni écrire
    .badly = Et si on se fâche ?
    .secret = Est-ce que ce sera répété ?
    .go-on = Ça m’aide. On continue

tell-someone_writing =
    Écrire, c’est aussi parler. Par exemple : « Je veux te dire une chose difficile. On peut s’asseoir ensemble aujourd’hui ? »

    Donne-le sur papier si quelqu’un lit tes messages.
    .badly = Et si on se fâche ?
    .secret = Est-ce que ce sera répété ?
    .go-on = Ça m’aide. On continue

tell-someone_other-way =
    Il y a d’autres façons. Tu peux signer, dessiner, ou montrer des mots. Un ami ou une amie peut venir et parler pour toi.

    Tu peux aussi dire une seule chose : « Pose-moi des questions où je réponds oui ou non. »
    .badly = Et si on se fâche ?
    .go-on = Ça m’aide. On continue

tell-someone_badly =
    Certaines grandes personnes crient quand elles ont peur. Ce n’est pas ta faute. Tu peux dire : « J’ai besoin que tu restes calme. »

    Si on ne te croit pas, c’est injuste. Ça ne veut pas dire que tu as tort. Tu peux essayer avec quelqu’un d’autre.
    .who = À qui d’autre parler ?
    .nobody = Il n’y a personne d’autre
    .go-on = D’accord. On continue

tell-someone_secret =
    Certaines grandes personnes doivent le dire à d’autres, pour te protéger. Dans certains pays, c’est la loi.

    Tu peux d’abord demander : « Si je te dis quelque chose, à qui vas-tu le dire ? » Ensuite, tu décides.
    .words = Que puis-je dire ?
    .nobody = À qui demander sans mon nom ?
    .go-on = D’accord. On continue

tell-someone_afraid =
    Beaucoup d’enfants ont peur d’en parler. Ça peut aider de regarder cette peur. C’est plutôt quoi ?
    .angry = On va peut-être se fâcher
    .phone = On va peut-être prendre mon téléphone
    .others = On va peut-être le répéter à tous
    .hurt = On va peut-être me faire du mal
    .identity = On va peut-être découvrir autre chose

tell-someone_phone =
    Tu peux le dire en premier : « Ne prends pas mon téléphone, s’il te plaît. J’en ai besoin pour ma sécurité et pour les preuves. »

    Ou : « Ce que je défends compte toujours pour moi. Aide-moi à le faire sans danger. »
    .words = Que dire d’autre ?
    .who = Y a-t-il quelqu’un d’autre ?
    .go-on = Ça m’aide. On continue

tell-someone_identity =
    On peut t’aider et tu peux garder une chose pour toi. Dis seulement ce qu’il faut savoir.

    Tu peux dire : « Quelqu’un me fait peur. Je ne veux pas dire pourquoi. J’ai besoin d’aide pour que ça s’arrête. »
    .words = Que dire d’autre ?
    .who = Y a-t-il quelqu’un de plus sûr ?
    .nobody = Plutôt une ligne d’écoute
    .go-on = Ça m’aide. On continue

tell-someone_part-of-it =
    Alors ce n’est pas à cette personne qu’il faut parler. Qui te fait mal ou peur n’est pas de ton côté.

    Choisis quelqu’un qui n’est pas avec elle. Quelqu’un d’un autre endroit de ta vie.
    .who = Qui, par exemple ?
    .home = C’est quelqu’un chez moi
    .go-on = Je sais qui. On continue

tell-someone_nobody =
    C’est dur, et ce n’est pas ta faute. D’autres grandes personnes sont là pour des enfants comme toi.

    Ces personnes écoutent. Tu peux demander ce qu’elles font de tes mots. Moi, je n’ai pas besoin de ton nom. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .words = Que puis-je leur dire ?
    .go-on = On continue
