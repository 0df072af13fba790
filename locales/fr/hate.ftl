### Hate, bullying and pile-ons, often because of who a child is or what the child stands for. The right to speak comes first.

hate_start =
    Les mots cruels font mal, sur un écran aussi. Ce n’est pas ta faute. Tu as le droit d’être toi et de te faire entendre.

    Avant tout : y a-t-il plus que des mots cruels ?
    .threat = Oui, on me menace
    .posted = Oui, on a publié du privé
    .low = Je ne veux plus vivre
    .people = Je veux parler à une personne
    .go-on = Non, des mots méchants, de la haine

hate_pause =
    Tu n’as pas besoin d’en lire un de plus maintenant. Pose le téléphone un moment. Ou donne-le à un ami ou une amie.

    Souffle lentement. Sens tes pieds sur le sol. Ensuite : c’est plutôt quoi ?
    .one = C’est une seule personne
    .many = Ce sont beaucoup de gens
    .school = Ce sont des gens de l’école
    .who-i-am = C’est à cause de qui je suis
    .campaign = C’est pour ce que je défends

hate_one =
    Une seule personne peut faire très mal. Rien ne t’oblige à répondre. Tu n’as pas besoin d’attendre qu’elle arrête.

    Tu peux lui fermer la porte. Une grande personne de confiance peut t’aider : garder des preuves, bloquer.
    .proof = Garder des preuves, puis bloquer
    .answer = Est-ce que je réponds ?
    .partner = C’est mon copain ou ma copine
    .tell = Je veux en parler à quelqu’un
    .people = Je veux parler à une personne

hate_many =
    Quand tant de gens écrivent, on dirait le monde entier. Ce n’est pas le monde entier. Ce sont quelques personnes qui font du bruit.

    Tu peux couper les commentaires un moment. Des amis peuvent lire pour toi. Tu n’as pas besoin de tout voir.
    .friends = Comment des amis peuvent aider ?
    .proof = Garder des preuves, puis bloquer
    .answer = Est-ce que je réponds ?
    .days = Ça dure depuis des jours
    .people = Je veux parler à une personne

hate_school =
    Alors ça ne s’arrête pas quand tu poses le téléphone. C’est vraiment dur. Et ça ne devrait pas exister.

    Une grande personne de confiance peut parler à l’école. L’école doit veiller sur toi.
    .tell = Aide-moi à en parler
    .plan = Faire un plan pour l’école
    .left-out = Mes amis m’évitent aussi
    .proof = Garder des preuves, puis bloquer
    .people = Je veux parler à une personne

hate_left-out =
    Ça fait mal d’une autre façon. Certains amis ont peur et s’éloignent. Ça ne veut pas dire que tu vaux moins.

    Une seule personne gentille suffit pour commencer. Peut-être quelqu’un de plus grand, ou d’un autre endroit.
    .tell = Qui est-ce que ça peut être ?
    .feelings = La solitude me fait mal
    .people = Je veux parler à une personne
    .later = Que puis-je faire plus tard ?

hate_identity =
    Il n’y a rien de mal dans ce que tu es. Ni ta peau, ni ta foi, ni ton corps. Ni d’où tu viens, ni qui tu aimes.

    Ce qu’on te fait est injuste. Tu peux le signaler. Dans les applications, la raison s’appelle souvent « haine ».
    .not-out = Ici, personne ne doit le savoir
    .friends = Comment des amis peuvent aider ?
    .proof = Garder des preuves, puis bloquer
    .answer = Est-ce que je réponds ?
    .people = Je veux parler à une personne

hate_not-out =
    Alors c’est toi qui choisis qui le sait. On peut t’aider sans que tu le dises. Dis juste : « On est cruel avec moi en ligne. »

    Si tu signales, fais-le là où personne ne voit ton écran. Qu’est-ce qui t’inquiète le plus ?
    .home = Chez moi, ça peut devenir dangereux
    .posted = Quelqu’un l’a dit à d’autres
    .people = Je veux parler à une personne
    .proof = Garder des preuves en lieu sûr

hate_campaign =
    Tu te fais entendre, et certains veulent ton silence. Ce n’est pas le prix à payer. Tu as le droit de parler.

    Tu choisis la suite : répondre, laisser d’autres répondre, ou te reposer. Tout est possible.
    .answer = Est-ce que je réponds ?
    .friends = Comment notre groupe peut aider ?
    .break = J’ai besoin d’une pause
    .safer = Comment parler avec moins de risque ?
    .proof = Garder des preuves, puis bloquer

hate_answer-careful =
    D’abord, une chose. Là où tu vis, même répondre ou mettre « j’aime » peut créer des ennuis. Demande à une grande personne de confiance avant de publier.

hate_answer-ask =
    Rien ne t’oblige à répondre. Il y a trois façons, et tu choisis.

    Te taire. Ou répondre une fois, calmement. Ou laisser répondre des amis. Les longues disputes nourrissent souvent la haine.
    .quiet = Me taire pour l’instant
    .once = Répondre une fois
    .allies = Laisser d’autres répondre
    .proof = Garder des preuves, puis bloquer

hate_answer-once =
    Fais court et vrai. Écris-le avec quelqu’un de confiance. Attends une nuit, puis relis.

    Par exemple : « Je pense toujours ce que j’ai dit. Je ne réponds pas aux insultes. » Tu n’as pas besoin de lire ce qui revient.
    .friends = Des amis surveillent les réponses
    .proof = Garder des preuves, puis bloquer
    .break = Et ensuite, faire une pause

hate_friends =
    Ici, des amis sont une force. Tu peux écrire : « Lis les commentaires pour moi, s’il te plaît. Signale les méchants. Ne te dispute pas avec eux. »

    Et aussi : « Écris quelque chose de gentil. » Vous pouvez vous relayer. Personne ne devrait lire de la haine toute la journée.
    .break = J’ai aussi besoin d’une pause
    .proof = Garder des preuves, puis bloquer
    .nobody = Je n’ai personne pour ça
    .later = Que puis-je faire plus tard ?

hate_break =
    Faire une pause, ce n’est pas abandonner. Tu peux poser le téléphone une heure ou une semaine. Tu reviens quand tu veux.

    Fais quelque chose avec tes mains ou ton corps. Reste avec quelqu’un qui t’aime bien.
    .calm = Aide-moi à me calmer maintenant
    .friends = Qui surveille pendant ce temps ?
    .feelings = Ces mots restent dans ma tête
    .later = Que puis-je faire plus tard ?

hate_days =
    Des jours comme ça, c’est trop pour n’importe qui. Mal dormir, ne pas manger, pleurer : ton corps dit stop.

    Il ne faut pas rester sans aide avec ça. C’est plutôt quoi ?
    .low = Je ne veux plus vivre
    .worn-out = Fatigue, et un grand vide
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

hate_people =
    Ces personnes écoutent des enfants tous les jours. Tu peux y pleurer, te fâcher, ou dire peu de choses.

    Je suis un programme. Je ne peux pas appeler pour toi. Tu peux commencer ainsi : « On est cruel avec moi. Je n’en peux plus. » Écris { $safe-word } quand tu veux pour revoir cette aide.
    .what = Montre-moi les étapes
    .tell = Aide-moi à en parler près de moi
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

hate_later =
    Reviens doucement. Regarde d’abord les messages gentils, ou avec quelqu’un à côté de toi. Tu choisis qui peut t’écrire.

    Si ça recommence, tu ne repars pas de zéro. Tu as maintenant un plan, et des personnes.

    Ce qu’on dit de toi n’est pas la vérité sur toi.
    .feelings = Ça fait encore très mal
    .friend = Je veux aider quelqu’un aussi
    .people = Je veux parler à une personne
    .finish = C’est tout pour l’instant

hate_finish =
    Aujourd’hui, tu as pris soin de toi. Ça vaut plus que toute réponse. Une chose pour maintenant : reste avec quelqu’un de gentil.

    Tu peux revenir quand tu veux. Ferme cette discussion et elle s’efface ici. Le navigateur peut se souvenir de la page.
