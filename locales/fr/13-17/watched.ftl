### Someone reads my phone or watches it: wording for 13 to 17, straight and respectful, with the reason and the choice left to the reader.

watched_start =
    Tes messages sont à toi. La vie privée est ton droit, chez toi et en ligne. Si quelqu’un regarde ton téléphone en secret, ce n’est pas ta faute.

    La sécurité passe avant la technique. Laisse les noms de côté. Comment c’est, là où tu es ?

watched_seen =
    Le bouton « Quitter » enlève tout de suite cette page de l’écran. Il ne peut ni vider l’historique, ni arrêter un logiciel qui surveille le téléphone.

    Un appareil que cette personne n’a jamais eu est plus sûr pour lire sur ce sujet. Continuer ici est aussi ta décision.

watched_elsewhere =
    C’est un choix prudent. Laisse ce téléphone tel quel pour l’instant ; rien n’est à décider aujourd’hui.

    D’un appareil plus sûr, tu peux rouvrir cette discussion quand tu veux. Le bouton « Aide » montre à qui parler. Appuie sur « Quitter » pour effacer cette discussion.

watched_who =
    Pour l’instant, n’enlève et ne change rien sur le téléphone. Quelqu’un qui le surveille peut le remarquer, et on ne sait pas encore comment il réagirait.

    Qui ça pourrait être ? Une idée suffit, pas de nom.
    .partner = Copain, copine ou ex

watched_carer =
    Beaucoup d’adultes fixent des règles de téléphone aux jeunes dont ils s’occupent, et certains contrôles se décident ensemble. Lire en secret, ou d’une façon qui te fait peur, c’est autre chose.

    Plus tu grandis, plus ton besoin de vie privée grandit, et ton droit à la parole aussi. Qu’est-ce qui s’en rapproche le plus ?

watched_talk =
    Choisis un moment calme. Tu peux dire : « Je vois que tu t’inquiètes. Peut-on décider ce qui reste à moi ? » Fixer une date pour en reparler rend le oui plus facile.

    Un autre adulte que vous respectez tous peut s’asseoir avec vous. Qu’est-ce qui t’aiderait ?

watched_campaign-fear =
    Tu as droit à une opinion et à la faire entendre. Quand on contrôle un téléphone à cause d’une campagne, il y a souvent de la peur derrière. Demander de quoi peut ouvrir plus de portes qu’une dispute.

    Peux-tu en parler chez toi sans danger ?
    .pressed = Des agents de l’État font pression

watched_peer =
    Même les proches n’ont pas droit à tes messages. Tu peux dire : « Mon téléphone est privé. Demande-moi si tu veux savoir quelque chose. » Un nouveau code le dit aussi, sans dispute.

    Comment cette personne réagirait-elle ?

watched_partner =
    Être proche de quelqu’un ne lui donne pas tes mots de passe. Vérifier, exiger des captures ou des réponses rapides, c’est du contrôle, et tu peux dire non. Ce que tu fais de cette relation, c’est toi qui décides.

    C’est plutôt quoi ?

watched_limit =
    Tu peux dire : « Se faire confiance, c’est que je ne lis pas ton téléphone et toi pas le mien. » Tu n’as pas besoin de longues raisons. En cas de doute, choisis un lieu avec du monde autour.

    À quoi t’attends-tu ?

watched_code-known =
    Connaître ton code suffit pour presque tout lire, et ce n’est pas ta faute si on le connaît. Un nouveau code y met fin. Il montre aussi que tu as remarqué.

    Comment ce serait pour toi, à ce moment-là ?

watched_signs =
    Ce que tu sens compte, même sans preuve. Un téléphone chaud ou une batterie vide est un signe faible. Plus fort : quelqu’un sait ce que tu n’as écrit ou dit qu’en privé, ou a eu en main ton téléphone et ton code.

    Qu’est-ce qui t’y fait penser ?

watched_strange =
    Vieille batterie, mémoire pleine et mises à jour manquantes expliquent la plupart des cas. Un adulte ou un ami qui s’y connaît peut regarder avec toi. D’ici là, n’y mets ni noms ni plans.

    Est-ce que ceci est arrivé avant ?

watched_scared =
    Merci de me le dire. Avoir peur de quelqu’un qui te contrôle est une bonne raison de chercher de l’aide, et ce n’est pas ta faute.

    Laisse le téléphone tel quel : ce qu’il y a dessus pourra attendre que tu sois en sécurité et que quelqu’un t’aide. Qu’est-ce qui t’aiderait d’abord ?

watched_safer-device =
    Plus sûr, ça veut dire : cette personne ne l’a jamais eu, et tes comptes n’y sont pas connectés. Un ordinateur à l’école ou à la bibliothèque, ou le téléphone de quelqu’un de confiance, peut convenir.

    Peux-tu en trouver un ?

watched_from-there =
    Sers-t’en d’abord pour joindre une personne. Les mots de passe viennent après, seulement de cet appareil : sur le téléphone surveillé, ils seraient lus. Quand l’ancien ne marche plus, la personne le remarque : choisis le moment avec quelqu’un.

    Si tu as un endroit sûr pour du papier, note ce que la personne semble savoir, et quand. Ça aide ceux qui t’aident. Qu’est-ce qui t’aiderait maintenant ?

watched_no-device =
    Alors les voix sont plus sûres que les écrans. Parle à quelqu’un en face, avec ton téléphone dans une autre pièce. Un ami peut aussi demander de l’aide à ta place, avec son propre téléphone.

    Qu’est-ce qui t’aiderait maintenant ?

watched_officials =
    Tu as le droit de te faire entendre, et à ta vie privée en même temps. Si l’État te surveille pour ça, le tort est de son côté. Je ne peux pas voir si c’est le cas.

    Personne n’attend que tu règles ça sans aide. Des spécialistes vérifient les téléphones de défenseurs ; en général, un adulte allié prend contact. C’est plutôt quoi ?

watched_until-then =
    Continue d’utiliser le téléphone au quotidien, pour que rien ne change en apparence. N’y mets ni plans, ni noms, ni lieux de rencontre. N’efface rien : un spécialiste trouve plus de choses sur un téléphone intact.

    Parle du sensible de vive voix, tous les téléphones dans une autre pièce. Qu’est-ce qui t’aiderait maintenant ?

watched_defenders =
    Ces personnes aident les défenseurs des droits humains. La plupart travaillent avec des adultes et vérifient qui écrit : passe par un adulte allié ou ton organisation, avec un appareil qui n’est pas passé dans d’autres mains.

    Je ne peux appeler personne et personne ne lit ceci : la suite t’appartient. Écris { $safe-word } à tout moment pour revoir de l’aide.

watched_person-br =
    Au Brésil, parler à un service d’aide peut ouvrir un dossier : il peut aller au conseil de protection de l’enfance en un jour. Tu peux demander ce qui se passe avant de raconter.

watched_person-line =
    Ces personnes écoutent enfants et ados. Demande d’abord ce qu’elles gardent et à qui elles le diraient. Un appel ou un message peut rester visible sur ce téléphone : un autre est peut-être plus sûr.

    Je ne peux appeler personne et personne ne lit ceci : la suite t’appartient. Écris { $safe-word } à tout moment pour revoir de l’aide.

watched_done =
    Pour l’instant : laisse le téléphone tel quel et n’y mets rien de privé. Plus tard : cherche de l’aide d’un appareil plus sûr, avec quelqu’un à tes côtés, et change là tes mots de passe quand tu voudras.

    Rien de tout ça n’est ta faute. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
