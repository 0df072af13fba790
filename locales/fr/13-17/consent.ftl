### Pictures, voices and stories of other people. Nobody is blamed for having posted. Wording for 13 to 17.

consent_start =
    Les images et les histoires portent une cause, et elles appartiennent aussi aux gens qu’on y voit. Pas de noms, s’il te plaît. Qu’est-ce qui convient ?

consent_whom =
    Qui peut-on y voir, entendre ou reconnaître ?

consent_how-ask =
    Dis ce que tu montres, où, qui peut le voir et combien de temps ça reste. « Tu peux dire non, et tu peux dire plus tard : retire-la. » Un oui sous pression, ou un silence, n’est pas un oui. Que dit la personne ?

consent_small-child =
    Un petit enfant peut dire oui ou non, mais ne peut pas savoir ce que l’image voudra dire dans quelques années. Demande à l’enfant et à l’adulte qui s’en occupe, et le non de l’enfant l’emporte sur le oui de l’adulte. Que disent-ils ?

consent_crowd =
    Dans une foule, personne ne peut demander à tous. Un lieu public n’est pas un oui. Prends des dos, des mains, des pancartes, ou une distance où on ne distingue aucun visage.

consent_at-risk =
    Gens sans papiers, gens dont on ne sait pas qui ils aiment, témoins, enfants qui se cachent de quelqu’un : se faire reconnaître peut leur coûter cher. Vois ça avec la personne et un adulte de confiance, et cherche une façon sans elle. Qu’est-ce qui aiderait maintenant ?
    .adult = Choisir un adulte de confiance

consent_law-tg =
    Au Togo, publier, partager ou mettre « j’aime » peut être puni si le contenu est jugé illégal, des fausses nouvelles par exemple. Je ne peux pas dire ce qui compte. Un adulte de confiance ou un avocat peut t’en dire plus.
    .adult = Choisir un adulte de confiance

consent_law-th =
    En Thaïlande, des publications ont mené à des poursuites, aussi contre des moins de 18 ans. Je ne peux pas dire ce qui compte : revois ça d’abord avec un adulte de confiance. Que veux-tu faire ?
    .adult = Choisir un adulte de confiance

consent_law =
    Je ne connais pas la loi là où tu es. À certains endroits, publier, partager ou mettre « j’aime » peut être puni. Un adulte de confiance ou un avocat peut se renseigner.
    .adult = Choisir un adulte de confiance

consent_story =
    Une voix ou un détail peut trahir quelqu’un. Laisse la personne relire ou réécouter avant de publier. Change nom, lieu et moment, et enlève ce qu’une seule personne peut savoir. Que dit-elle ?

consent_yes =
    Note pour toi qui a dit oui à quoi ; des initiales suffisent, dans un endroit sûr. Vérifie encore uniformes, façades et noms. Et pense à ce que la personne en dirait dans cinq ans. Qu’est-ce qui aiderait maintenant ?

consent_yes-but =
    Coupe, mets une forme pleine sur le visage, dessine, ou raconte sans image. Montre la nouvelle version avant de publier.

consent_no =
    Un non n’a pas besoin de raison, et « j’hésite » est un non pour l’instant. Remercie : la prochaine fois, on te dira encore la vérité. Que veux-tu faire ?

consent_posted-already =
    Ça arrive à beaucoup de gens, et ça se répare. Retire-la ou cache le visage maintenant. Puis dis à la personne que c’était en ligne, et combien de temps, pour qu’elle fasse attention. Qu’est-ce qui convient ?

consent_said-no =
    « Retire-la » compte, même après un oui. Retire-la partout où tu l’as mise, dis-le, et demande à ceux qui l’ont partagée de faire pareil. Une cause n’y perd rien.

consent_shown =
    Tu peux dire non à une image de toi, même après un oui, et aussi à des adultes. Qui l’a publiée ?

consent_ask-down =
    « Retirez l’image de moi, s’il vous plaît, et dites-moi où elle est encore. » Une bonne organisation a une personne chargée de la protection des enfants : c’est à elle qu’il faut écrire. Que s’est-il passé ?
    .adult = Choisir un adulte de confiance

consent_ask-family =
    Beaucoup de parents et de proches ont de bonnes intentions et ne pensent pas à demander. « Demandez-moi d’abord, et je dirai souvent oui » est une offre juste. Comment ta famille le prendrait-elle ?

consent_abuse-picture =
    C’est dur d’avoir vu ça, et ce n’est pas ta faute. Ne transfère pas l’image, ne l’enregistre pas, pas de capture, même comme preuve : une copie peut être illégale et fait encore du mal à l’enfant. Un adulte ou un service de signalement peut prendre la suite.

    Qu’est-ce qui convient ?

consent_defenders =
    Ces personnes aident les défenseurs des droits humains et connaissent peut-être des avocats près de toi. La plupart travaillent avec des adultes et vérifient qui écrit : un adulte de confiance ou ton organisation est le chemin habituel.

    Je ne peux appeler personne et personne ne lit cette discussion : le prochain pas est à toi. Écris { $safe-word } à tout moment pour revoir l’aide.
    .adult = Choisir un adulte de confiance

consent_people =
    Ces personnes peuvent aider pour les images et les problèmes en ligne. Pas besoin d’envoyer l’image pour poser une question.

    Je ne peux appeler personne et personne ne lit cette discussion : le prochain pas est à toi. Écris { $safe-word } à tout moment pour revoir l’aide.

consent_done =
    Maintenant : demande d’abord, cache ce qui trahit des gens. Plus tard : une liste de qui a dit oui, et un regard sur tes anciennes publications.

    Ton non compte autant que le leur. Le bouton « Aide » montre à qui parler. Tu peux revenir à tout moment. Appuie sur « Quitter » pour effacer cette discussion.
