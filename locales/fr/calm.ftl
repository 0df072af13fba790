### About a minute to calm down, in the middle of another topic. Base wording. Slow, simple, no command tone.

calm_start =
    Prenons une minute. Tu peux arrêter quand tu veux. Laquelle te plairait ?
    .around = Regarder et écouter autour de moi
    .breath = Respirer lentement
    .hands = Quelque chose avec mes mains
    .words = Des mots gentils pour moi
    .go-on = Pas maintenant, on continue

calm_around =
    Regarde lentement autour de toi. Trouve cinq choses de la même couleur. Ou cinq choses à toucher. Pas besoin de les écrire.

    Maintenant, écoute. Quels bruits y a-t-il ? Un tout près, un loin.
    .second = Continuer comme ça
    .another = En essayer une autre
    .go-on = C’est bon, merci

calm_around-more =
    Sens ce qui te porte : la chaise, le lit, le sol. Appuie un peu dessus.

    Dis dans ta tête : « Je suis ici. C’est ce jour-ci. Cette minute va passer. »
    .go-on = C’est bon, merci
    .another = En essayer une autre

calm_breath =
    Inspire par le nez, comme pour sentir une fleur. Souffle lentement, comme sur une soupe chaude.

    Encore une fois. Inspire. Et souffle lentement.

    Encore trois fois, à ton rythme. Le souffle qui sort est plus long.
    .odd = Ça me fait du mal
    .another = En essayer une autre
    .go-on = C’est bon, merci

calm_breath-odd =
    Ça arrive à beaucoup de gens. Tu n’as rien fait de mal. Respire comme tu veux.

    Autre chose te fera peut-être plus de bien.
    .around = Regarder et écouter autour de moi
    .hands = Quelque chose avec mes mains
    .go-on = C’est bon, merci

calm_hands =
    Prends une chose dans la main, ou presse tes mains ensemble. Serre fort et compte jusqu’à cinq. Maintenant, lâche.

    Encore : serre fort, puis lâche. C’est comment ? Chaud, froid, doux, rugueux ?

    Tu peux aussi le faire avec les pieds ou les épaules.
    .another = En essayer une autre
    .go-on = C’est bon, merci

calm_words =
    Pense à quelqu’un de gentil. Une personne, un animal, ou quelqu’un d’une histoire. Que te dirait-il ?

    Peut-être : « C’est dur. Tu fais ce que tu peux. Une chose à la fois. »

    Pose une main là où ça fait du bien. Dis-le pour toi, tout bas.
    .another = En essayer une autre
    .go-on = C’est bon, merci

calm_after =
    Tu as pris une minute pour toi. Comment ça va, maintenant ? Un peu mieux, c’est assez. Si ça n’a pas aidé, ce n’est pas ta faute.
    .better = Un peu mieux, on continue
    .another = En essayer une autre
    .worse = Ce n’est pas mieux, ou pire

calm_worse =
    Merci de le dire. Parfois, c’est trop pour un petit exercice. Alors une personne peut aider plus.

    Voici des personnes qui écoutent. Retiens le mot { $safe-word }. Il te ramène toujours à ces personnes.
    .another = En essayer une autre
    .go-on = On continue
