### A teenager worries about a friend: wording where it should differ. Listening first, then options; honest about limits.

friend_start =
    Tu veilles sur quelqu’un. Ça compte beaucoup, et ça ne te rend pas responsable de tout résoudre.

    D’abord une chose : normalement, c’est cette personne qui décide qui sait. Quand une vie est en danger, cette règle s’arrête, et un adulte doit le savoir.

    Ne me dis pas de noms. Qu’est-ce qui s’en rapproche le plus ?
    .die = On parle de mourir ou de se blesser
    .picture = Des images de quelqu’un circulent
    .sad = Quelqu’un va mal ou a changé

friend_die =
    C’est trop pour une seule personne, à tout âge. Ce n’est pas ta faute, et maintenir quelqu’un en vie n’est pas ton rôle.

    Parle à un adulte aujourd’hui, ou demande aux personnes ci-dessous quoi faire. Tu peux poser la question directement : ça ne donne l’idée à personne.

    Reste avec cette personne si c’est sans danger pour toi, jusqu’à ce que quelqu’un soit là.
    .now = Ça pourrait arriver maintenant
    .secret = On m’a fait promettre
    .adult = À quel adulte en parler ?

friend_secret =
    Une telle promesse ne peut pas se tenir, et tu peux le dire. Mieux vaut perdre sa confiance un temps que perdre la personne.

    Tu peux dire : « Je tiens trop à toi pour porter ça sans aide. Je veux qu’on le dise à quelqu’un, et je serai là. »
    .adult = À quel adulte en parler ?
    .angry = Je vais perdre sa confiance

friend_angry =
    Il y aura peut-être beaucoup de colère, et ça fait mal. Beaucoup le voient autrement plus tard, une fois en sécurité.

    « Je préfère que tu m’en veuilles plutôt que de te perdre » le dit sans faire la leçon.
    .adult = À quel adulte en parler ?
    .enough = Ça me va pour l’instant

friend_hurt =
    C’est dur que ça lui arrive. Ce n’est ni sa faute ni la tienne.

    D’où ça vient ?
    .online = De gens en ligne
    .close = De quelqu’un d’aimé ou de confiance
    .guess = Je le soupçonne seulement

friend_at-home =
    Y croire, c’est déjà beaucoup. « Ce n’est pas ta faute » peut être la phrase la plus importante.

    N’affronte pas la personne qui fait ça : l’autre pourrait le payer. Demande-lui ce qu’il faudrait, et quel adulte de l’extérieur pourrait être à ses côtés.
    .adult = À quel adulte en parler ?

friend_online =
    Te montrer à ses côtés aide : un message, t’asseoir à côté, gérer les commentaires un jour. Se battre avec ceux qui attaquent aide rarement.

    Demande-lui son avis avant de garder, signaler ou publier quoi que ce soit. La suite, vous pouvez la faire ensemble.
    .save = Comment garder des preuves
    .threats = On menace cette personne
    .hate = Haine ou attaque en masse

friend_officials =
    C’est effrayant. Un adulte en qui cette personne a confiance, et ceux qui organisent votre groupe, devraient le savoir aujourd’hui.

    Attends pour publier que cette personne, ou la famille et un avocat, soient d’accord : ça peut empirer. La plupart des organisations ci-dessous passent par des adultes.
    .taken = On l’a emmenée ou pas de nouvelles
    .phone = On a pris son téléphone
    .adult = À quel adulte en parler ?

friend_taken =
    Préviens un adulte tout de suite : la famille si c’est sans danger pour cette personne, sinon ceux qui organisent, qui peuvent trouver un avocat.

    Note tant que c’est frais : où, quand, qui, ce qui a été dit. Donne-le à ces adultes seulement, pas dans le groupe de discussion.
    .adult = À quel adulte en parler ?
    .phone = On a aussi pris son téléphone

friend_close =
    Contrôler un téléphone, décider qui l’autre voit, réclamer des images, faire peur : c’est du contrôle, pas de l’amour.

    On peut encore tenir à quelqu’un comme ça. Un ultimatum isole souvent davantage. Garde le contact et laisse la porte ouverte.
    .older = C’est un adulte
    .adult = À quel adulte en parler ?

friend_guess =
    Avoir remarqué suffit pour demander. Pas besoin de preuve, ni de trouver qui a fait quoi.

    En privé : « Quelque chose a changé chez toi, et je tiens à toi. Si tu veux parler, je suis là. Sinon, ça va aussi. »
    .adult = À quel adulte en parler ?
    .enough = Ça me va pour l’instant

friend_picture =
    Ce n’est pas sa faute. Ne cherche pas l’image, ne la garde pas, ni capture ni envoi : même comme preuve, ça peut être illégal et ça fait du mal.

    Ce qui aide : quelqu’un qui ne juge pas, et un adulte ou une ligne d’écoute qui sait comment ces images se signalent. La suite est écrite pour la personne qu’on voit : vous pouvez la lire ensemble.
    .got-it = On me l’a envoyée
    .adult = À quel adulte en parler ?

friend_got-it =
    La recevoir n’est pas ta faute. Ne la transmets à personne, et tu n’as pas besoin de la garder.

    Si tu veux signaler, fais-le dans l’application, sans envoyer l’image elle-même. Note plutôt le nom du compte et l’heure.
    .adult = À quel adulte en parler ?
    .enough = Ça me va pour l’instant

friend_picture-people =
    Ces services s’occupent d’images de moins de 18 ans. Tu peux demander en général, sans donner de nom.

    Laisse la personne concernée décider d’un signalement. Dans certains pays, il ouvre un dossier : la fiche le dit. Le mot est { $safe-word }.
    .told = Qui saura ce que je dis ?
    .enough = Ça me va pour l’instant

friend_sad =
    Tu l’as remarqué, et ça compte. Pas besoin d’une solution pour être une bonne présence.

    Une chose ordinaire faite ensemble ouvre souvent plus qu’une grande discussion. Demande, puis accepte le silence.
    .die = On parle de mourir ou de se blesser
    .weeks = Ça fait déjà des semaines

friend_refuses =
    C’est son droit de dire non, tant qu’aucune vie n’est en danger. La peur et la honte prennent du temps. Propose encore un autre jour.

    Si tu crains une mort ou un mal grave, n’attends pas un oui. Parle à un adulte aujourd’hui.
    .die = On parle de mourir ou de se blesser
    .enough = Ça me va pour l’instant

friend_listen =
    « Je te crois. Merci de me faire confiance. Ce n’est pas ta faute. » Souvent, c’est plus qu’un conseil.

    « Qu’est-ce qui aiderait ? Tu veux des idées, ou juste que j’écoute ? Je viendrais avec toi en parler. »

    Dis tôt ce que tu ne peux pas garder pour toi. L’autre peut alors choisir quoi dire.
    .not-say = Que vaut-il mieux ne pas faire ?
    .adult = À quel adulte en parler ?
    .enough = Ça me va pour l’instant

friend_not-say =
    « Pourquoi tu n’as pas... » et « Moi, j’aurais... » font taire. Les promesses intenables aussi.

    Ne partage ni son histoire ni ses images, n’affronte pas qui a fait ça, n’enquête pas. Ça peut vous mettre en danger tous les deux.
    .adult = À quel adulte en parler ?
    .enough = Ça me va pour l’instant

friend_contacts =
    Les lignes d’écoute conseillent aussi quand on s’inquiète pour quelqu’un. Rien ne t’oblige à dire qui c’est.

    Certaines doivent parfois agir si une vie est en danger : tu peux demander avant. Le mot est { $safe-word }.
    .call = Que se passe-t-il si j’appelle ?
    .told = Qui saura ce que je dis ?
    .enough = Ça me va pour l’instant

friend_after =
    C’était une vraie aide pour cette personne. Et maintenant ?
    .enough = Ça me va pour l’instant

friend_me =
    Et toi ? Porter la douleur de quelqu’un demande de la force, et tu as le droit de poser des limites. Comment tu le vis ?
    .fine = Je vais bien
    .heavy = Ça devient trop pour moi
    .same = Moi aussi, j’ai envie de mourir

friend_stop =
    C’est une chance pour cette personne que tu l’aies remarqué. Maintenant, d’autres épaules peuvent porter aussi.

    Maintenant : un adulte, s’il y a le moindre danger. Plus tard : redemander comment ça va, et garder du temps pour ta vie.

    Reviens quand tu veux. { $safe-word } te montre des personnes qui peuvent aider. Fermer cette discussion l’efface ici.
