### Hate and pile-ons, for teenagers: choices, ready words, shared duty in the group.

hate_start =
    La haine fait mal, en ligne autant qu’ailleurs, et ce n’est pas le prix à payer pour se faire entendre. Ce n’est pas ta faute. Tu as le droit d’être qui tu es et de dire ce que tu penses.

    Avant tout : y a-t-il plus que des mots de haine ?
    .posted = Oui, on a publié des infos privées
    .go-on = Non, de la haine et des insultes

hate_pause =
    Tu n’as pas besoin d’en lire un de plus maintenant. Verrouille l’écran, ou confie le téléphone à quelqu’un pour une heure ; rien ne va s’envoler.

    Relâche les épaules, souffle plus longtemps que tu n’inspires. Ensuite : qu’est-ce qui s’en rapproche le plus ?
    .one = Surtout une personne
    .many = Toute une foule
    .school = Des gens que je vois chaque jour

hate_one =
    Une seule personne qui insiste peut prendre toute la place dans ta tête. Tu ne lui dois ni réponse, ni raison, ni deuxième chance.

    Garde ce qui peut servir, puis mets en sourdine, limite ou bloque. La sourdine est la voie discrète, si tu veux éviter une réaction.
    .partner = C’est mon copain, ma copine, ex

hate_many =
    Une attaque en masse donne l’impression que c’est tout le monde. En général, c’est un petit groupe bruyant, parfois organisé.

    Limite les commentaires aux comptes que tu suis, filtre des mots si l’application le permet, et laisse des amis lire. Tu peux avoir raison sans connaître chaque message.
    .days = Ça dure depuis plusieurs jours

hate_school =
    Quand ce sont des gens que tu vois tous les jours, impossible de couper. Tu ne devrais pas avoir à le supporter, et changer de comportement n’est pas la solution.

    Un adulte que tu choisis peut demander à l’école d’agir, aussi pour ce qui se passe en ligne, si ça touche tes journées.

hate_left-out =
    Quand des amis s’éloignent, ça peut faire plus mal que la haine d’inconnus. C’est souvent la peur d’être les suivants. Ce n’est pas un verdict sur toi.

    Pas besoin d’une foule autour de toi. Une personne qui reste, d’une autre classe, d’un groupe ou en ligne, ça change beaucoup.

hate_identity =
    Rien en toi n’a besoin de changer : ni ta couleur, ni ta foi, ton genre, ton corps, ton origine, ni qui tu aimes. S’en prendre à ça, c’est de la discrimination.

    Les plateformes ont en général « haine » comme raison de signalement. Des groupes de gens qui vivent la même chose peuvent être un lieu où respirer.

hate_not-out =
    Qui le sait, c’est ta décision, maintenant aussi. Tu peux trouver du soutien sans dire la raison : « On me harcèle en ligne à cause de quelque chose de privé. »

    Avant de signaler, bloquer ou garder : quelqu’un chez toi peut-il le voir sur ton appareil ? Qu’est-ce qui t’inquiète le plus ?
    .home = Chez moi, ce serait peut-être risqué
    .posted = On a révélé qui je suis

hate_campaign =
    On t’attaque parce que ta voix porte. Ça ne rend pas la chose acceptable, et ce n’est pas à toi de la subir comme une part de l’engagement.

    Tu décides de la suite : répondre, laisser d’autres répondre, te taire un temps, continuer comme avant. Tout est légitime.

hate_answer-careful =
    D’abord une chose : là où tu vis, ta propre réponse, un partage ou même un « j’aime » peut être retourné contre toi. Parles-en avec un adulte allié avant de publier.

hate_answer-ask =
    Rien ne t’oblige à répondre. Il y a trois bonnes façons, et tu choisis : te taire, répondre une fois, ou laisser des alliés répondre.

    Ce qui marche rarement : débattre avec des gens venus pour blesser. Les afficher en public amène souvent la vague suivante.

hate_answer-once =
    Écris-la avec quelqu’un de confiance, laisse passer une nuit, publie une seule fois. Pas de noms, pas de liens vers ceux qui attaquent, pas de suite.

    Par exemple : « Je maintiens ce que j’ai dit. Je réponds aux questions, pas aux insultes. » Laisse quelqu’un d’autre gérer les réponses.

hate_friends =
    Tu peux envoyer ceci : « On m’attaque. Peux-tu gérer mes commentaires deux jours ? Garde les menaces, signale le pire, cache le reste. Ne discute pas avec ces gens. »

    En groupe, faites un tour de rôle, pour que personne ne lise de la haine des heures. Et demandez des commentaires gentils ; ils comptent.
    .break = Moi aussi, il me faut une pause

hate_break =
    Une pause est une décision, pas une défaite. Une heure, une semaine, notifications coupées la nuit : ce qui te permet de dormir et de penser.

    Ta place en ligne reste la tienne. Quelqu’un peut veiller sur le compte, pour que tu ne retrouves pas un mur de haine.

hate_days =
    Des jours comme ça usent n’importe qui. Plus de sommeil, d’appétit, d’attention, ou plus rien ressentir : c’est une réaction normale à un trop-plein, et une bonne raison de chercher du soutien.

    Ne porte plus ça sans aide, s’il te plaît. Qu’est-ce qui s’en rapproche le plus ?
    .worn-out = Je suis à bout

hate_people =
    Ces personnes écoutent sans juger ni pousser. Pas besoin d’une bonne raison ni des bons mots, et tu décides jusqu’où tu en parles.

    Pour commencer : « On m’attaque en ligne et ça me touche plus que je ne le montre. » Je suis un programme et ne peux pas appeler pour toi. Le mot { $safe-word } te ramène à ces personnes à tout moment.

hate_later =
    Reviens pas à pas : d’abord les messages gentils, puis le reste avec quelqu’un à tes côtés. Garde les filtres aussi longtemps que tu veux.

    Parle avec ton groupe d’une routine pour la prochaine fois : qui trie, qui garde, qui prend de tes nouvelles.

    Leurs mots les décrivent. Ils ne te définissent pas.

hate_finish =
    Tu as pensé d’abord à toi un moment, et c’est comme ça qu’on tient dans la durée. Une chose pour aujourd’hui : du temps avec quelqu’un qui te fait du bien.

    Tu peux revenir à tout moment. Fermer cette discussion l’efface ici, mais l’historique du navigateur reste. Tu peux l’effacer aussi, si c’est sans danger pour toi : une personne qui le surveille peut voir qu’il manque quelque chose.
