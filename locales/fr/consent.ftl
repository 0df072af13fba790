### Pictures, voices and stories of other people. Nobody is blamed for having posted.

consent_start =
    Une image peut aider une cause. La personne qu’on y voit décide aussi. Ne me dis pas de noms, s’il te plaît. C’est plutôt quoi ?
    .ask = Publier une image d’autres gens
    .posted = J’ai publié sans demander
    .shown = Quelqu’un a publié une image de moi
    .said-no = On dit non, ou « retire-la »
    .private = On y voit du mal, ou un enfant nu

consent_whom =
    Qui voit-on ?
    .friend = Quelqu’un de mon âge ou plus
    .small = Un petit enfant
    .crowd = Beaucoup de gens
    .risk = Quelqu’un qui risque des ennuis
    .story = Une histoire, une voix, pas d’image

consent_how-ask =
    Demande avant de publier : « Je peux montrer ça ? Ça ira là. Tu peux changer d’avis. » Un oui doit être libre. Le silence n’est pas un oui.

    Que dit la personne ?
    .yes = Elle dit oui
    .no = Elle dit non
    .unsure = Elle hésite
    .changed = Elle veut un changement

consent_small-child =
    Demande au petit enfant avec des mots faciles. Demande aussi à la grande personne qui s’en occupe. Un seul non, et c’est non.

    Que disent-ils ?
    .both = Les deux disent oui
    .one-no = L’un des deux dit non
    .cannot = Je ne peux pas leur demander

consent_crowd =
    On ne peut pas demander à tous. Alors ne montre aucun visage. Des dos, des mains, des pancartes racontent aussi.
    .hide = Comment cacher les visages ?
    .choose = Je peux prendre une autre image
    .enough = C’est bon pour l’instant

consent_at-risk =
    Alors une image peut lui faire du mal. La sécurité passe d’abord, même avec un oui. Une grande personne de confiance peut t’aider à décider.

    Qu’est-ce qui aiderait maintenant ?
    .leave-out = Je la montre sans la personne
    .adult = Choisir une grande personne
    .country = Publier peut-il être interdit ici ?
    .enough = Je ne vais pas la publier

consent_law-tg =
    Au Togo, publier, partager ou mettre « j’aime » peut attirer des ennuis. Une grande personne de confiance ou un avocat peut t’en dire plus.
    .helpers = Qui en sait plus ?
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

consent_law-th =
    En Thaïlande, des publications ont mené devant la justice, même des enfants. Parle à une grande personne de confiance avant de publier.

    Que veux-tu faire ?
    .helpers = Qui en sait plus ?
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

consent_law =
    Je ne connais pas la loi là où tu es. Parfois, une publication ou un « j’aime » peut attirer des ennuis. Une grande personne de confiance peut se renseigner.
    .helpers = Qui en sait plus ?
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

consent_story =
    Une histoire aussi peut montrer qui est quelqu’un. Demande-lui. Change le nom et le lieu. Laisse-la relire d’abord.

    Que dit la personne ?
    .yes = Elle dit oui
    .no = Elle dit non
    .hurt = Ça parle de quelque chose de grave

consent_yes =
    Bien d’avoir demandé. N’écris ni noms, ni école, ni maison. Si la personne dit stop plus tard, tu retires l’image.

    Qu’est-ce qui aiderait maintenant ?
    .hide = Protéger mieux l’image
    .place = Est-ce qu’on voit un lieu ?
    .enough = C’est bon pour l’instant

consent_yes-but =
    Tu peux couper l’image, cacher un visage ou faire un dessin. Puis demande encore une fois.
    .again = Comment demander ?
    .hide = Comment cacher les visages ?
    .enough = C’est bon pour l’instant

consent_no =
    Un non est un non. Tu peux dire : « Merci de me l’avoir dit. » La personne n’a pas besoin de raison. Que veux-tu faire ?
    .other = Y a-t-il un autre moyen ?
    .group = Mon groupe la veut quand même
    .enough = Je ne vais pas la publier

consent_posted-already =
    Ça arrive, et ça se répare. Retire-la d’abord, ou cache le visage. Puis demande à la personne. C’est plutôt quoi ?
    .down = Retirée. Comment lui dire ?
    .spread = D’autres la partagent déjà
    .at-risk = Elle est peut-être en danger
    .fine = Je veux lui demander maintenant

consent_said-no =
    « Retire-la » compte toujours. Tu peux dire : « Elle n’y est plus. Pardon. Dis-moi si tu la revois. »
    .gone = Elle est retirée
    .copied = D’autres l’ont copiée
    .group = Mon groupe ne veut pas
    .angry = On me menace à cause de ça

consent_shown =
    Tu peux dire non à une image de toi. Pas besoin de raison. Qui l’a publiée ? Pas de nom, s’il te plaît.
    .friend = Un ami, une amie ou mon groupe
    .family = Ma famille
    .org = Une école ou une organisation
    .mean = Quelqu’un qui veut me nuire
    .private = On y voit mon corps, c’est privé

consent_ask-down =
    Tu peux dire : « Retire l’image de moi, s’il te plaît. Je ne veux pas qu’elle soit en ligne. » Une grande personne peut demander avec toi.

    Que s’est-il passé ?
    .gone = On l’a retirée
    .refused = On ne le fait pas
    .named = Ça dit qui je suis ou où je suis
    .adult = Choisir une grande personne

consent_ask-family =
    Ta famille est peut-être fière de toi. Tu peux quand même dire non. « Demandez-moi avant de me publier, s’il vous plaît. » Comment le prendrait-elle ?
    .listen = Elle m’écouterait
    .not = Elle refuserait. Qui peut aider ?
    .afraid = J’ai peur de le dire

consent_abuse-picture =
    Ça peut être dur à voir. Ne la partage pas, ne la garde pas, ne la copie pas. Ce n’est pas ta faute si tu l’as vue.

    C’est plutôt quoi ?
    .me = C’est moi
    .other = C’est un autre enfant
    .danger-now = Un enfant est en danger maintenant
    .shaken = Je ne peux pas l’oublier
    .adult = À qui puis-je le dire ?

consent_defenders =
    Ces personnes aident les défenseurs des droits humains. Elles travaillent surtout avec des adultes. Une grande personne de confiance peut leur demander.

    Je ne peux appeler personne, et personne ne lit cette discussion. Tu choisis. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

consent_people =
    Ces personnes peuvent aider pour les images et les problèmes en ligne. Pas besoin d’envoyer l’image.

    Je ne peux appeler personne, et personne ne lit cette discussion. Tu choisis. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .enough = C’est bon pour l’instant
    .report = Comment la signaler ?

consent_done =
    Pour l’instant, demande avant de publier. Plus tard, revois tes anciennes publications : faut-il demander à quelqu’un ?

    Ton non compte aussi. Le bouton « Aide » montre qui peut aider. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
