### About a minute to calm down: wording for teenagers where it should differ.

calm_start =
    Une minute pour reprendre pied. Arrête quand tu veux. Quelle façon te convient ?
    .around = Remarquer ce qui m’entoure
    .breath = Respiration lente
    .hands = Serrer puis relâcher
    .words = Une voix plus douce dans ma tête

calm_around =
    Nomme dans ta tête cinq choses que tu vois. Puis quatre que tu peux toucher. Si tu ne vois pas, prends les sons.

    Puis trois sons, proches ou lointains. Pas de bonne réponse, et rien ne presse.
    .second = Continuer
    .go-on = Ça me suffit

calm_around-more =
    Deux choses que tu sens, ou dont tu aimes l’odeur. Une respiration lente.

    Sens ce qui porte ton poids. Dis-toi le jour, le lieu, et : « Là, je suis dans cette minute, pas dans l’autre. »
    .go-on = Ça me suffit

calm_breath =
    Inspire en comptant jusqu’à quatre. Souffle en comptant jusqu’à six. Sans forcer.

    Le long souffle dit à ton corps qu’il peut ralentir.

    Fais-le cinq fois, à ton rythme. Si compter te stresse, allonge juste le souffle.
    .go-on = Ça me suffit

calm_breath-odd =
    C’est fréquent, surtout après de mauvaises expériences. Respire comme tu veux ; il n’y a rien d’anormal chez toi.

    Porter l’attention vers l’extérieur est souvent plus facile.
    .around = Remarquer ce qui m’entoure
    .hands = Serrer puis relâcher
    .go-on = Ça me suffit

calm_hands =
    Serre les poings, ou presse tes paumes l’une contre l’autre. Tiens environ cinq secondes. Lâche, et remarque la différence.

    Puis monte les épaules vers les oreilles, tiens, relâche. Puis les jambes ou les orteils, ce que tu peux bouger.

    Serrer et relâcher donne une sortie à l’alarme de ton corps.
    .go-on = Ça me suffit

calm_words =
    Que dirais-tu à un ami à ta place ? On est souvent plus doux avec les autres qu’avec soi.

    Essaie : « C’est un moment dur. Ce que je ressens a du sens. Je n’ai pas besoin de tout résoudre maintenant. »

    Dis-le lentement, comme si tu y croyais, même si tu n’y crois pas encore.
    .go-on = Ça me suffit

calm_after =
    Comment ça va, maintenant ? Un peu plus léger, c’est déjà quelque chose ; et si rien n’a changé, tu n’as pas échoué.
    .worse = Pas mieux, ou pire

calm_worse =
    Merci de le dire franchement. Parfois, un exercice est trop petit pour ce qui se passe, et une personne peut faire plus.

    En voici qui écoutent. { $safe-word } te ramène à ces personnes à tout moment.
