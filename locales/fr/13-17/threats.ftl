### Threats, for teenagers: the same order (safety, people, proof), with more to weigh and to choose.

threats_start =
    Te menacer, c’est mal, et ce n’est jamais ta faute, quoi que tu aies dit ou publié. Tu as le droit de te faire entendre, et le droit d’être en sécurité pendant que tu le fais.

    Pas besoin de répéter la menace ici. Laisse de côté noms et lieux. Avant tout : es-tu en sécurité là où tu es ?
    .when-where = Menace avec heure, lieu ou arme

threats_urgent =
    Alors, traite ça comme une urgence. Va là où il y a des gens et montre la menace à un adulte de confiance maintenant, pas demain.

    Tu peux appeler à l’aide ou faire appeler. Appeler ne t’engage à rien d’autre. Le mot { $safe-word } te ramène à ces personnes à tout moment.

threats_cannot-call =
    Pas de crédit, impossible de parler, on te surveille : passe par quelqu’un. Une boutique, un centre de santé, des voisins, un conducteur de bus. Tu peux montrer ceci :

    « Je suis en danger. On me menace. Appelez à l’aide et restez avec moi jusqu’à l’arrivée de l’aide, s’il vous plaît. »

threats_who =
    C’est bien de prendre ça au sérieux. Qui te menace ? Ne me dis pas de nom.
    .officials = Police, armée ou agents de l’État

threats_stranger =
    Ne pas savoir qui est derrière, c’est déstabilisant. Tu n’as pas besoin de le découvrir, et enquêter toi-même peut te mettre en danger.

    Qu’est-ce qui s’en rapproche le plus ?
    .posted = On a publié mon adresse, mon école
    .picture = On menace de diffuser une image
    .silence = On veut que j’arrête de m’exprimer

threats_knows-place =
    Ça augmente le risque : laisse d’autres le porter avec toi. Un adulte de confiance et les gens avec qui tu t’organises devraient le savoir aujourd’hui.

    Pendant quelques jours, fais tes trajets avec quelqu’un, change d’heure ou de route. Si quelqu’un surgit, va vers des gens et appelle à l’aide.

threats_known =
    Connaître la personne complique les choses : tu la vois peut-être tous les jours, ou tu tiens à elle. Ce n’est toujours pas ta faute.

    C’est qui ? Ne me dis pas de nom.
    .partner = Copain, copine ou ex
    .grown = Un adulte que je connais
    .movement = Quelqu’un de notre mouvement

threats_known-peer =
    Rien ne vous oblige à régler ça entre vous. N’accepte pas de rendez-vous pour discuter, et n’envoie pas d’amis répondre.

    Un adulte que tu choisis peut intervenir. Une école devrait pouvoir vous séparer et prendre au sérieux les menaces, même hors de ses murs.

threats_known-partner =
    Menacer, c’est chercher à contrôler, pas aimer, et tu ne l’as pas provoqué. La jalousie ou les regrets après coup n’y changent rien.

    Si tu penses à rompre : c’est le moment qui peut être le plus risqué. Prépare-le d’abord avec quelqu’un, et évite la dernière discussion en tête-à-tête.
    .picture = On a des images intimes de moi

threats_known-adult =
    Aucun adulte n’a le droit de te menacer, que ce soit un prof, un patron, quelqu’un de ta famille ou une figure connue de ton mouvement. Tu ne lui dois ni loyauté ni silence.

    Parle à un adulte hors de son cercle. Dans une organisation, demande la personne chargée de la protection des enfants, pas le chef de cet adulte.

threats_officials-th =
    En Thaïlande, la police a suivi de jeunes manifestants et fait pression sur parents et écoles. Pour un problème avec l’État, une association des droits ou un avocat, joint par un adulte allié, est une porte plus sûre qu’une ligne de l’État.

threats_officials-tg =
    Au Togo, publier, partager ou même mettre « j’aime » sur un contenu illégal peut être puni. Avant de réagir en public, pèse-le avec un adulte d’une association des droits ou un avocat.

threats_officials-ask =
    Tu as droit à ton opinion et à manifester pacifiquement, et les autorités ont le devoir de te protéger. Ce n’est pas toujours le cas, alors ne leur fais pas face sans soutien.

    Qu’est-ce qui s’en rapproche le plus ? Ni noms ni lieux, s’il te plaît.
    .letter = J’ai reçu une convocation, une lettre
    .taken = Quelqu’un est arrêté ou a disparu

threats_speak =
    Tu as le droit de parler, et une menace ne t’enlève pas ce droit. Les gens qui menacent comptent sur ton isolement.

    Tu peux continuer, faire une pause, parler sans ton nom, ou laisser d’autres porter la cause un temps. Rien de tout ça n’est céder. Tu décides, et tu peux changer d’avis.

threats_no-answer =
    Ensuite : aucune réponse, même si c’est tentant. Et regarde ça avec quelqu’un : qui, quoi exactement, quand, où ? Pas pour juger si c’est grave ; pour savoir à quoi se préparer.

    Une heure, un lieu ou une arme en font une urgence. Le reste mérite aussi de l’attention. Préviens l’organisation si ça touche votre campagne.

threats_police-br =
    Au Brésil, un signalement à la ligne nationale passe à la protection de l’enfance en un jour. Parents, tuteurs et autorités qui savent qu’un enfant subit un mal doivent le signaler.

threats_police-ask =
    Aller à la police aide beaucoup de gens et nuit à certains. Ça dépend d’où tu vis, de qui te menace, et de la neutralité de la police dans l’affaire.

    À peser avec un adulte : que peut-elle vraiment faire ? Qui l’apprendra ? Cela peut-il se retourner contre toi ? Tu peux d’abord demander à une ligne d’écoute ou à un avocat, sans ton nom.

threats_safe-now =
    C’était beaucoup à réfléchir. Respire un moment.

    Es-tu en sécurité en ce moment ?

threats_people =
    Ces personnes parlent tous les jours avec des jeunes qui ont peur ; aucune menace n’est trop petite. Tu décides jusqu’où tu en dis, et tu peux d’abord demander qui sera prévenu.

    Pour commencer : « On me menace à cause d’une cause que je défends. » Je suis un programme et ne peux pas appeler pour toi. Le mot { $safe-word } te ramène à ces personnes à tout moment.

threats_defender =
    Ces organisations protègent les défenseurs des droits humains ; les moins de 18 ans en sont aussi. Certaines vérifient qui écrit et traitent avec des adultes : mieux vaut souvent passer par un adulte allié.

    Ce qui les aide : quoi, quand, qui est en danger, ce que tu as déjà fait. Pas besoin de tout d’un coup. Le mot { $safe-word } te ramène à ces personnes à tout moment.

threats_later =
    Tiens un petit journal : date, mots, compte, ce que tu as fait. Au bout d’une semaine, revois tes précautions et lâche celles qui ne te semblent plus utiles.

    La peur après une menace, c’est ton corps qui fait son travail. Si le sommeil ou l’attention manquent longtemps, ça mérite aussi de l’aide.

    Continuer ou non, et comment, c’est ta décision, pas la leur.

threats_finish =
    Tu as pris ça au sérieux, sans en faire la seule chose qui compte. Une chose pour aujourd’hui : dis à une personne où tu es.

    Tu peux revenir à tout moment. Fermer cette discussion l’efface ici, mais l’historique du navigateur reste. Tu peux l’effacer aussi, si c’est sans danger pour toi : une personne qui le surveille peut voir qu’il manque quelque chose.
