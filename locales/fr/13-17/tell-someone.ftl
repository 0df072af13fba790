### Telling one person, for teenagers: the choice is theirs, the words are ready to use.

tell-someone_start =
    En parler à une personne enlève souvent un peu de poids, et elle voit peut-être des possibilités que tu ne vois pas en ce moment. À qui, quand et jusqu’où : c’est toi qui décides.
    .nobody = Aucun adulte n’a ma confiance

tell-someone_who =
    Pense à des adultes qui ont déjà pris tes mots au sérieux : dans la famille, à l’école, à l’infirmerie, dans un club, dans ton mouvement, chez un ami.

    Un bon choix : quelqu’un qui reste calme, tient parole, et n’a pas de lien avec la personne qui te fait du mal.
    .part-of-it = Cet adulte est impliqué

tell-someone_words =
    Pas besoin de toute l’histoire. Par exemple : « Il s’est passé quelque chose et je ne veux pas porter ça sans aide. Peux-tu m’écouter, avant de décider quoi que ce soit ? »

    Tu peux poser des limites : « Je te dis ce qui s’est passé, mais je ne veux pas te le montrer. »

tell-someone_writing =
    Un message est parfois plus facile : « J’ai besoin de te parler d’une chose difficile. Reste calme, s’il te plaît. Quand as-tu une demi-heure ? »

    Si quelqu’un lit tes messages, donne un mot sur papier, ou demande juste un moment pour vous voir.

tell-someone_other-way =
    Dire, ce n’est pas seulement parler. Tu peux signer, utiliser un appareil ou des images, écrire dans ta langue, ou venir avec un ami qui le dit pour toi.

    Tu peux aussi demander des questions à répondre par oui ou non, pour n’avoir qu’à hocher la tête.

tell-someone_badly =
    La première réaction est souvent une peur qui sort en colère. Tu peux dire : « Je te le dis parce que j’ai besoin d’aide, pas d’une leçon. On en parle quand c’est plus calme ? »

    Si on t’accuse ou ne te croit pas, l’échec n’est pas le tien. Ça vaut la peine d’essayer une deuxième personne.

tell-someone_secret =
    Profs, médecins, travailleurs sociaux et certaines lignes d’écoute doivent parfois transmettre ce qui met un enfant en danger. Dans certains pays, tout adulte qui sait doit le faire.

    Alors demande d’abord, en général : « Si quelqu’un te disait ça, à qui devrais-tu le dire ? » Tu décides après. Beaucoup de lignes d’écoute se passent de ton nom.

tell-someone_afraid =
    La plupart des gens ont peur avant d’en parler. Nommer la peur aide à s’y préparer. Qu’est-ce qui s’en rapproche le plus ?

tell-someone_phone =
    Tu peux dire d’entrée ce qu’il te faut : « Je ne te le dis pas pour que tu prennes mon téléphone. J’en ai besoin pour garder des preuves et joindre des gens. »

    Et sur ton engagement : « Je ne veux pas arrêter. Je veux le faire avec moins de risques, et je veux ton aide pour ça. »

tell-someone_identity =
    On peut t’aider sans que tu révèles qui tu es, montres tes papiers ou expliques ton engagement. Dis seulement ce qui est utile pour ce problème.

    Par exemple : « On me met sous pression. La raison est privée. J’ai besoin d’aide pour garder des preuves et signaler. »

tell-someone_part-of-it =
    Alors laisse cet adulte de côté, et toute personne qui lui répéterait : ni son chef, ni ses proches amis.

    Quelqu’un d’une autre partie de ta vie, ou une ligne d’écoute, est plus sûr. Te protéger n’est pas une trahison.

tell-someone_nobody =
    C’est une situation dure, et elle ne dit rien de toi. Il y a des adultes dont le travail est d’écouter des jeunes, sans faire partie de leur vie.

    Tu peux d’abord demander ce qu’ils font de ce que tu dis. Tu décides jusqu’où tu vas. Le mot { $safe-word } te ramène à ces personnes à tout moment.
