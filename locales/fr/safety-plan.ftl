### A small safety plan for the next days. Called after a threat or when private things were posted. Small, doable things; no fear.

safety-plan_start =
    Quelques petites choses peuvent rendre les prochains jours plus sûrs. Où sens-tu un danger ? Tu peux regarder plusieurs endroits.
    .way = En chemin
    .school = À l’école ou en classe
    .home = Là où j’habite ou je dors
    .online = En ligne
    .action = À une réunion ou une action

safety-plan_way =
    Pendant quelques jours, pars toujours avec quelqu’un. Un ami, une amie ou une grande personne de confiance. Change de chemin, si tu peux.

    Dis à quelqu’un quand tu pars et quand tu arrives. Choisis des endroits où entrer : une boutique, un centre de santé, une bibliothèque.
    .followed = Quelqu’un me suit maintenant
    .signal = Choisir un signal secret
    .another = Un autre endroit
    .go-on = J’ai mon plan. On continue

safety-plan_school =
    Choisis à l’école une grande personne de confiance. Dis-lui : « Quelqu’un me fait peur. J’ai besoin d’un endroit sûr ici. »

    À la récréation, reste près d’amis. Décidez qui peut venir te chercher. Personne d’autre ne le peut.
    .not-safe = À l’école, je ne me fie à personne
    .signal = Choisir un signal secret
    .another = Un autre endroit
    .go-on = J’ai mon plan. On continue

safety-plan_school-not-safe =
    C’est dur. Une grande personne de l’extérieur peut parler à l’école pour toi. Ou venir avec toi.

    D’ici là : reste près d’amis. Si on t’appelle à l’écart, n’y va pas sans quelqu’un.
    .signal = Choisir un signal secret
    .another = Un autre endroit
    .go-on = J’ai mon plan. On continue

safety-plan_home =
    Qu’est-ce qui te semble dangereux là-bas ?
    .inside = Quelqu’un qui vit avec moi
    .outside = Quelqu’un pourrait venir du dehors
    .moving = Je n’ai pas d’endroit fixe ou sûr

safety-plan_inside =
    Alors tu mérites plus qu’un plan fait par un programme. Ce n’est pas ta faute.

    Ces personnes savent aider quand la maison n’est pas sûre. Tu choisis ce que tu leur dis. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .signal = Choisir un signal secret
    .go-on = On continue

safety-plan_outside =
    Parle à une grande personne chez toi, si elle est de ton côté. Décidez ensemble : on n’ouvre pas à des inconnus.

    Décidez qui ouvre la porte et qui répond au téléphone. Choisis des voisins chez qui tu peux aller.
    .someone-there = Quelqu’un est là maintenant
    .signal = Choisir un signal secret
    .another = Un autre endroit
    .go-on = J’ai mon plan. On continue

safety-plan_moving =
    Essaie de dormir près de gens de confiance. Dis à l’un d’eux ce qui te fait peur.

    Cherche qui est responsable des enfants là-bas. Beaucoup de foyers et de camps ont une telle personne.
    .signal = Choisir un signal secret
    .another = Un autre endroit
    .go-on = J’ai mon plan. On continue

safety-plan_online =
    Règle ton compte pour que seuls tes amis le voient. Coupe ta position. Montre un lieu seulement après l’avoir quitté.

    Pendant quelques jours, laisse quelqu’un lire les nouveaux messages. Tu gardes ta voix en ligne.
    .another = Un autre endroit
    .go-on = J’ai mon plan. On continue

safety-plan_action =
    Tu as le droit d’y être. Vas-y avec quelqu’un. Choisissez où vous retrouver si vous vous perdez.

    Dis à ceux qui organisent ce qui t’inquiète. Décidez ce qui te fera partir plus tôt. Tu as le droit de partir.
    .signal = Choisir un signal secret
    .another = Un autre endroit
    .go-on = J’ai mon plan. On continue

safety-plan_signal =
    Choisis un mot ou une image ordinaire avec quelqu’un de confiance. Quand tu l’envoies, ça veut dire : « Viens ou appelle. J’ai besoin d’aide. »

    Décidez ce que cette personne fera. Et garde un numéro important sur papier.
    .another = Un autre endroit
    .go-on = J’ai mon plan. On continue

safety-plan_now =
    Va là où il y a des gens : une boutique, des voisins, un centre de santé. Dis : « Je suis en danger. Aidez-moi, s’il vous plaît. »

    Toi ou quelqu’un là-bas peut appeler. Je suis un programme. Je ne peux pas appeler pour toi. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .signal = Choisir un signal secret
    .go-on = Plus de danger. On continue
