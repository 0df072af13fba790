### Someone reads my phone or watches it. For a child who may be afraid, and who may be read while reading this.

watched_start =
    Tu as droit à ta vie privée. Si quelqu’un regarde ton téléphone en secret, ce n’est pas ta faute.

    D’abord, ta sécurité. Ne me dis pas de noms. Comment c’est, là, maintenant ?
    .danger-now = Je suis en danger en ce moment
    .seen = Quelqu’un peut voir cet écran
    .unsure = Je ne sais pas
    .calm = Je peux lire sans danger

watched_seen =
    Le bouton « Quitter » enlève cette page de l’écran. La liste des pages visitées peut encore la montrer.

    Si une application surveille ce téléphone, elle voit peut-être ceci aussi. Un appareil que cette personne n’a jamais eu est plus sûr.
    .elsewhere = Je vais prendre un autre appareil
    .which = Quel appareil est plus sûr ?
    .person = Je veux parler à une personne
    .stay = Je veux continuer ici

watched_elsewhere =
    C’est un choix prudent. Laisse ce téléphone comme il est pour l’instant.

    Tu peux rouvrir cette discussion ailleurs, quand tu veux. Le bouton « Aide » montre qui peut aider. Appuie sur « Quitter » pour effacer cette discussion.

watched_who =
    Ne change encore rien sur le téléphone, s’il te plaît. La personne pourrait remarquer un changement.

    Qui regarde, peut-être ? Une idée suffit.
    .carer = Un parent, un adulte chez moi
    .peer = Frère, sœur, ami ou amie
    .partner = Mon copain, ma copine ou ex
    .officials = Police ou autres autorités
    .unknown = Je ne sais pas

watched_carer =
    Certaines grandes personnes ont des règles de téléphone pour protéger les enfants. Une règle juste, tu la connais. Elle ne doit pas te faire peur.

    Comment c’est pour toi ?
    .known = C’est une règle que je connais
    .upset = Je n’aime pas, mais je n’ai pas peur
    .scared = Ça me fait peur
    .hurt = On me fait du mal, ou c’est possible

watched_talk =
    Tu peux demander à parler dans le calme. Tu peux dire : « Tu peux m’expliquer la règle ? » Ou : « Est-ce que certains messages peuvent être à moi ? »

    Une autre grande personne de confiance peut être là. Qu’est-ce qui t’aiderait ?
    .campaign = On ne veut pas que je m’exprime
    .adult = Aide-moi à choisir un adulte
    .person = Demander à une ligne d’écoute
    .enough = C’est bon pour l’instant

watched_campaign-fear =
    Tu as le droit de dire ce que tu penses. Certaines grandes personnes ont peur quand des enfants s’expriment. Tu peux demander de quoi elles ont peur.

    Peux-tu en parler à la maison sans danger ?
    .safe = Oui. J’ai un plan sûr à montrer
    .afraid = Non, j’ai peur d’en parler
    .pressed = Les autorités font pression sur eux
    .enough = C’est bon pour l’instant

watched_peer =
    Tes messages sont à toi. Une grande personne peut t’aider à mettre un nouveau code. Tu peux dire : « Ne lis pas mon téléphone, s’il te plaît. »

    Comment cette personne réagirait-elle ?
    .fine = Un nouveau code, ça irait
    .trouble = Ça pourrait mal tourner pour moi
    .pictures = On se sert d’une image contre moi
    .adult = Aide-moi à choisir un adulte

watched_partner =
    Contrôler ton téléphone n’est pas une preuve d’amour. Tu peux garder ton code et tes messages pour toi.

    C’est plutôt quoi ?
    .limit = Je veux dire non
    .code = On connaît mon code
    .afraid = J’ai peur de sa réaction
    .pictures = On a des images de moi

watched_limit =
    Tu peux dire : « Je t’aime bien. Mon téléphone reste à moi. » Quelqu’un qui te respecte peut entendre un non.

    Dis-le là où il y a d’autres gens. Comment cette personne réagirait-elle ?
    .accept = Ça se passerait bien
    .angry = Ça pourrait finir en colère
    .first = Je veux d’abord en parler

watched_code-known =
    Ce n’est pas ta faute si on connaît ton code. Un nouveau code bloque la personne. Elle le remarquera.

    Serais-tu en sécurité à ce moment-là ?
    .safe = Oui, je serais en sécurité
    .unsafe = Non, ça pourrait mal tourner
    .unknown = Je ne peux pas le dire

watched_signs =
    Ce que tu sens compte, même sans preuve. Un téléphone chaud ou une batterie vide prouve peu. Ce qu’une personne sait t’en dit plus.

    Qu’est-ce qui t’y fait penser ?
    .knows = On connaît mes mots privés
    .had = On a eu mon téléphone ou mon code
    .strange = Mon téléphone est bizarre
    .accounts = Mes comptes sont bizarres
    .feeling = Je sens qu’on me surveille sans arrêt

watched_strange =
    Un téléphone est bizarre quand il est vieux ou plein. Une grande personne de confiance peut regarder avec toi. D’ici là, n’y mets rien de privé.

    Est-ce arrivé avant ?
    .link = J’ai ouvert un lien bizarre
    .had = Quelqu’un l’a eu dans les mains
    .neither = Ni l’un ni l’autre
    .adult = Aide-moi à choisir un adulte

watched_scared =
    Merci de me le dire. Ce n’est pas ta faute. Des personnes peuvent aider.

    Laisse le téléphone comme il est pour l’instant. Qu’est-ce qui t’aiderait d’abord ?
    .hurt = On me fait du mal, ou c’est possible
    .device = Un appareil plus sûr
    .adult = Quelqu’un près de moi à qui parler
    .person = Une ligne d’écoute
    .plan = Un plan pour les mauvais moments

watched_safer-device =
    Un appareil plus sûr, cette personne ne l’a jamais en main. Peut-être à l’école, à la bibliothèque ou chez un ami. Tu peux y demander de l’aide.

    Peux-tu en utiliser un ?
    .yes = Oui, je peux
    .shared = Comment utiliser un appareil partagé ?
    .no = Non, je n’en ai pas

watched_from-there =
    Là, demande d’abord de l’aide à une personne. Les nouveaux mots de passe peuvent attendre que tu aies un plan. Déconnecte-toi à la fin.

    Que veux-tu maintenant ?
    .person = Montre-moi qui peut aider
    .passwords = Aide pour les mots de passe
    .adult = Aide-moi à choisir un adulte
    .enough = C’est bon pour l’instant

watched_no-device =
    Alors parler est peut-être plus sûr qu’écrire. Parle à une grande personne loin du téléphone. Un ami ou une amie peut demander de l’aide pour toi.

    Que veux-tu maintenant ?
    .adult = Aide-moi à choisir un adulte
    .person = Montre-moi qui peut aider
    .enough = C’est bon pour l’instant

watched_officials =
    Tu as le droit de te faire entendre. Tu as droit à ta vie privée. Te surveiller pour ça, c’est mal. Ce n’est pas ta faute.

    Tu peux te faire aider pour régler ça. Des spécialistes aident les défenseurs. C’est plutôt quoi ?
    .ally = Un adulte peut demander pour moi
    .no-ally = Je ne connais pas encore d’adulte
    .until = Que faire en attendant ?
    .taken = On a pris mon téléphone
    .followed = Quelqu’un me suit maintenant

watched_until-then =
    Utilise le téléphone pour les choses de tous les jours, comme avant. N’y mets ni plans ni noms d’autres. N’efface rien.

    Parle des choses privées en face. Laisse alors le téléphone dans une autre pièce. Qu’est-ce qui t’aiderait maintenant ?
    .ally = Montre-moi qui peut aider
    .adult = Aide-moi à choisir un adulte
    .enough = C’est bon pour l’instant

watched_defenders =
    Ces personnes aident ceux qui défendent des droits. Elles travaillent surtout avec des adultes. Une grande personne peut leur écrire d’un appareil plus sûr.

    Je ne peux appeler personne, et personne ne lit cette discussion. C’est toi qui choisis. Écris { $safe-word } quand tu veux pour revoir de l’aide.
    .device = Quel appareil est plus sûr ?
    .adult = Aide-moi à choisir un adulte
    .enough = C’est bon pour l’instant

watched_person-br =
    Au Brésil, parler à un service d’aide peut ouvrir un dossier. Ceux qui protègent les enfants peuvent alors agir, souvent en un jour.

watched_person-tg =
    Au Togo, la ligne d’écoute répond parfois par des questions. On peut demander ton nom et ton village. Tu choisis ce que tu réponds.

watched_person-line =
    Ces personnes écoutent les enfants. Tu peux d’abord demander à qui elles le diraient. Un appel peut rester dans la liste de ce téléphone. Un autre téléphone est peut-être plus sûr.

    Je ne peux appeler personne, et personne ne lit cette discussion. C’est toi qui choisis. Écris { $safe-word } quand tu veux pour revoir de l’aide.
    .plan = Un plan pour les mauvais moments
    .adult = Aide-moi à choisir un adulte
    .enough = C’est bon pour l’instant

watched_done =
    Pour l’instant, laisse le téléphone comme il est. Reste près de gens gentils avec toi. Plus tard, demande de l’aide d’un appareil plus sûr.

    Tu n’as rien fait de mal. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
