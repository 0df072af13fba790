### A small safety plan, for teenagers: the same places, with more to decide.

safety-plan_start =
    Quelques petites décisions peuvent rendre les prochains jours plus sûrs, sans renoncer à ce qui compte pour toi. Où sens-tu un danger ? Tu peux regarder plusieurs endroits.

safety-plan_way =
    Pendant quelques jours, change d’horaires ou de route et va avec quelqu’un. Dis à une personne quand tu pars et quand tu es là, et décidez quoi faire si elle n’a pas de nouvelles.

    Repère des endroits où entrer : une boutique, un centre de santé, une bibliothèque, chez un ami.

safety-plan_school =
    Choisis là-bas un adulte et dis-le concrètement : « Je ne me sens pas en sécurité en ce moment. J’aimerais que quelqu’un le sache, une salle où aller, et qu’aucun inconnu ne vienne me chercher. »

    Reste avec des amis aux pauses et à la sortie.

safety-plan_school-not-safe =
    Alors quelqu’un de l’extérieur peut intervenir : de la famille, un allié de ton organisation, une ligne d’écoute. On peut parler à l’école ou venir avec toi.

    D’ici là, reste avec des gens que tu connais, et si quelqu’un t’appelle dehors, n’y va pas sans témoin.

safety-plan_inside =
    Là, une liste ne suffit pas, et ce n’est pas ta faute. Des personnes qui connaissent ces situations peuvent préparer un plan avec toi, à ton rythme.

    Rien ne t’oblige à partir, signaler ou affronter qui que ce soit aujourd’hui. Tu peux juste parler. Le mot { $safe-word } te ramène à ces personnes à tout moment.

safety-plan_outside =
    Dis aux gens avec qui tu vis ce qu’ils doivent savoir, s’ils sont de ton côté : ne pas ouvrir aux inconnus, ne rien dire au téléphone, qui appeler.

    Choisissez des voisins chez qui aller, et une lumière ou un signe à la fenêtre qui veut dire que tout va bien.

safety-plan_moving =
    Dans un foyer, un camp, une chambre partagée ou à la rue, les gens sont ta protection : reste près de ceux en qui tu as confiance, et dis à l’un d’eux ce qui t’inquiète.

    La plupart des foyers et des camps ont une personne chargée de protéger les enfants. Tu peux la demander sans tout expliquer.

safety-plan_online =
    Pour l’instant : compte privé, position coupée, lieux publiés seulement après ton départ, messages d’inconnus fermés. La double authentification protège l’accès à tes comptes.

    Laisse quelqu’un de ton groupe lire les commentaires. Te taire un temps est un choix, pas une défaite.

safety-plan_action =
    Tu as le droit de te réunir et de t’exprimer. Va en binôme, fixez des heures de contact, et dis à une personne dehors où tu es.

    Dis à ceux qui organisent ce qui t’inquiète. Décide avant ce qui te ferait partir ; le faire au calme rend le jour même plus facile.

safety-plan_signal =
    Choisis un mot ou une image du quotidien avec quelqu’un de confiance. Envoyé sans rien d’autre, ça veut dire : appelle-moi, ou viens, ou cherche de l’aide.

    Décidez exactement ce que cette personne fera. Garde un numéro important sur papier ou en tête, si le téléphone disparaît.

safety-plan_now =
    Va là où il y a des gens, une boutique, un centre de santé, des voisins, et dis à voix haute : « Je suis en danger. Aidez-moi à appeler, s’il vous plaît. » Ce n’est pas exagéré.

    Je suis un programme et ne peux pas appeler pour toi. Le mot { $safe-word } te ramène à ces personnes à tout moment.
