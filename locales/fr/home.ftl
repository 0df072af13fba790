### A child is hurt, afraid or alone at home. Base wording: 7 to 12 and all who did not say.

home_start =
    La maison devrait être un endroit sûr. Si elle ne l’est pas, ce n’est pas ta faute. Jamais.

    Rien ne t’oblige à me raconter ce qui s’est passé. N’écris pas de noms, s’il te plaît. Si quelqu’un arrive, appuie sur « Quitter ».

    C’est plutôt quoi ?
    .now = Je suis en danger maintenant
    .hurt = On me frappe ou on me fait mal
    .touch = On touche mon corps, et c’est mal
    .scared = J’ai peur à la maison
    .other = Autre chose à la maison

home_hurt =
    Personne n’a le droit de te frapper ou de te faire mal. Ni pour une bêtise, ni pour tes notes. Ni parce que tu te fais entendre.

    Tu as raison de chercher de l’aide. Qu’est-ce qui t’aiderait le plus ?
    .today = Ça peut recommencer aujourd’hui
    .injured = J’ai une blessure
    .tell = Comment le dire à quelqu’un ?
    .safer = Comment me protéger un peu ?
    .contacts = Montre-moi qui peut aider

home_injured =
    Tu as très mal, tu saignes, la tête te tourne ? Alors un médecin doit te voir aujourd’hui.

    Appelle, ou demande à une grande personne de confiance d’aller avec toi. À l’école, il y a parfois une infirmerie. Je ne peux pas appeler pour toi.
    .can-not = Je ne peux pas appeler
    .tell = Comment le dire à quelqu’un ?
    .today = Ça peut recommencer aujourd’hui
    .contacts = Montre-moi d’autres personnes
    .enough = C’est bon pour l’instant

home_today =
    C’est bien d’y penser à l’avance. Ces personnes peuvent t’aider aujourd’hui. Tu peux appeler avant qu’il se passe quelque chose.

    Si ça commence : va près d’autres gens, si tu peux. Reste près d’une porte. Retiens le mot { $safe-word }.
    .now = Je suis en danger maintenant
    .plan = Faire un plan pour aujourd’hui
    .leave = Je veux partir de la maison
    .tell = Comment le dire à quelqu’un ?
    .enough = C’est bon pour l’instant

home_leave =
    Je comprends que tu veuilles partir. Dehors, sans quelqu’un avec toi, ça peut aussi être dangereux.

    Y a-t-il un endroit où tu pourrais dormir ce soir ? Chez de la famille, chez un ami ou une amie ? Une ligne d’écoute peut en chercher un avec toi.
    .plan = Faire un plan
    .contacts = Montre-moi qui peut aider
    .gone = J’ai déjà quitté la maison
    .now = Je suis en danger maintenant
    .enough = C’est bon pour l’instant

home_gone =
    Je ne te gronde pas. Essaie de rester près de gens, dans un endroit éclairé.

    Ces personnes peuvent t’aider à trouver un endroit pour ce soir. Certaines doivent parfois dire où tu es. Tu peux demander avant.

    Retiens le mot { $safe-word }.
    .now = Je suis en danger maintenant
    .told = Que devient ce que je dis ?
    .tell = Comment le dire à quelqu’un ?
    .enough = C’est bon pour l’instant

home_touch =
    Merci de me le dire. Ton corps est à toi. Ce n’est pas ta faute, même si tu n’as pas dit non.

    Rien ne t’oblige à garder un secret qui fait mal. Ces personnes peuvent aider. Certaines doivent le dire à d’autres, alors tu peux demander avant.

    Retiens le mot { $safe-word }. Il te ramène toujours à ces personnes.
    .now = Je suis en danger maintenant
    .tell = Comment le dire à quelqu’un ?
    .lives-here = La personne habite avec moi
    .picture = Il y a des images
    .low = Je ne veux plus vivre

home_lives-here =
    C’est très dur. Ce n’est pas toi qui as fait quelque chose de mal. D’autres personnes peuvent aider pour que ça s’arrête.

    Essaie d’être près d’autres gens quand tu peux. Rien ne t’oblige à en parler avec cette personne.
    .now = Je suis en danger maintenant
    .tell = Comment le dire à quelqu’un ?
    .safer = Comment me protéger un peu ?
    .contacts = Montre-moi qui peut aider
    .enough = C’est bon pour l’instant

home_scared =
    Avoir peur à la maison, c’est dur. Ta peur est vraie, et tu peux l’écouter.

    Qu’est-ce qui te fait le plus peur ?
    .fights = D’autres se disputent ou se frappent
    .threat = On pourrait me faire du mal
    .shouting = Les cris et les mots méchants
    .calm = Je veux d’abord me calmer
    .contacts = Je veux parler à quelqu’un

home_fights =
    Ce n’est pas ta faute s’ils se battent. Et ce n’est pas à toi de les arrêter.

    Ne te mets pas entre eux, s’il te plaît. Va dans une autre pièce ou chez des voisins, si tu peux. Emmène tes frères et sœurs seulement si c’est sans danger.
    .now = Ça se passe maintenant
    .plan = Un plan pour la prochaine fois
    .tell = Comment le dire à quelqu’un ?
    .calm = Aide-moi à me calmer
    .contacts = Montre-moi qui peut aider

home_words-hurt =
    Les mots peuvent faire aussi mal que les coups. On te dit toujours que tu ne vaux rien ? Ce n’est pas vrai.

    Tu as autant de valeur que tout le monde. Qu’est-ce qui t’aiderait maintenant ?
    .low = Je ne veux plus vivre
    .feel = Quelque chose pour mes émotions
    .tell = Comment le dire à quelqu’un ?
    .contacts = Montre-moi qui peut aider
    .enough = C’est bon pour l’instant

home_other =
    Beaucoup de choses peuvent aller mal à la maison. Aucune n’est ta faute. C’est plutôt quoi ?
    .speaking = On me punit pour ce que je défends
    .who-i-am = On n’accepte pas qui je suis
    .alone = Personne ne s’occupe de moi
    .marry = Je dois me marier ou quitter l’école
    .locked = On m’enferme

home_speaking =
    Tu as le droit de dire ce que tu penses. Personne n’a le droit de te faire du mal pour ça.

    Parfois, les grandes personnes ont peur, ou d’autres font pression sur elles. Ça explique. Mais ça n’excuse pas.
    .hurt = On me frappe ou on me fait mal
    .phone = On prend ou lit mon téléphone
    .rights = Quels sont mes droits ?
    .tell = Comment le dire à quelqu’un ?
    .enough = C’est bon pour l’instant

home_who-i-am =
    Il n’y a rien de mal dans ce que tu es. Tu choisis à qui tu le dis, et quand. Personne n’a le droit de t’y forcer.

    Tu peux chercher une personne qui t’accepte. Il y en a plus qu’on ne croit.
    .hurt = On me frappe ou on me fait mal
    .phone = On regarde dans mon téléphone
    .low = Je ne veux plus vivre
    .contacts = Montre-moi qui écoute
    .enough = C’est bon pour l’instant

home_alone =
    Chaque enfant a droit à manger, à des soins, à un médecin. Si tu n’as pas tout ça, ce n’est pas ta faute.

    Demander de l’aide, ce n’est pas rapporter. Ces personnes savent ce qu’on peut faire. Retiens le mot { $safe-word }.
    .now = Je suis en danger maintenant
    .tell = Comment le dire à quelqu’un ?
    .rights = Quels sont mes droits ?
    .enough = C’est bon pour l’instant

home_marry =
    Tu es un enfant. Tu as le droit d’apprendre et d’avoir une protection. Tu peux dire que tu ne veux pas.

    Ces personnes peuvent aider, surtout avant que ça arrive. Certaines doivent le dire à d’autres, alors tu peux demander avant. Retiens le mot { $safe-word }.
    .now = Je suis en danger maintenant
    .soon = C’est pour bientôt
    .tell = Comment le dire à quelqu’un ?
    .rights = Quels sont mes droits ?
    .enough = C’est bon pour l’instant

home_locked =
    Quand on t’enferme, ça fait peur, et ça peut être dangereux. Ce n’est pas ta faute.

    Si tu peux joindre quelqu’un, tu peux dire : « On m’enferme. Va chercher de l’aide, s’il te plaît. »
    .now = On m’enferme en ce moment
    .phone = On prend ou lit mon téléphone
    .tell = Comment le dire à quelqu’un ?
    .contacts = Montre-moi qui peut aider
    .enough = C’est bon pour l’instant

home_safer =
    Tu peux penser à de petites choses, sans le dire chez toi.

    Quelle pièce est la plus sûre ? Quelle porte peux-tu atteindre ? Chez quels voisins peux-tu aller ?

    Tu peux choisir un mot secret avec un ami ou une amie. Il veut dire : « Va chercher de l’aide pour moi. »
    .plan = Faire un plan plus complet
    .phone = Quelqu’un lit mon téléphone
    .leave = Je veux partir de la maison
    .contacts = Montre-moi qui peut aider
    .enough = C’est bon pour l’instant

home_tell-brazil =
    C’est bon à savoir avant. Si on maltraite un enfant, beaucoup de grandes personnes doivent prévenir. Le Conselho Tutelar peut alors venir.

    Il est là pour protéger les enfants. Tu peux demander d’abord : « Que ferez-vous si je vous parle ? »
    .who = À qui le dire, et comment ?
    .contacts = Plutôt une ligne d’écoute
    .nobody = Aucune grande personne n’est sûre
    .wait = Pas encore, c’est trop tôt

home_tell-any =
    C’est bon à savoir avant. Si on maltraite un enfant, certaines grandes personnes doivent prévenir. Ça peut apporter de l’aide. Ça peut aussi changer des choses à la maison.

    Tu peux demander d’abord : « Que ferez-vous si je vous parle ? »
    .who = À qui le dire, et comment ?
    .told = Qu’en font les lignes d’écoute ?
    .contacts = Plutôt une ligne d’écoute
    .nobody = Aucune grande personne n’est sûre
    .wait = Pas encore, c’est trop tôt

home_wait =
    Tu as le droit d’attendre. Attendre ne veut pas dire que c’est ta faute.

    Tu peux revenir quand tu veux. Si ça devient dangereux, n’attends pas, s’il te plaît.
    .safer = Comment me protéger un peu ?
    .contacts = Montre-moi qui peut aider
    .now = Je suis en danger maintenant
    .enough = C’est bon pour l’instant

home_after =
    Tu as fait quelque chose pour te protéger. Et maintenant ?
    .safer = Comment me protéger un peu ?
    .contacts = Montre-moi qui peut aider
    .now = Je suis en danger maintenant
    .enough = C’est bon pour l’instant

home_contacts =
    Ces personnes savent que toutes les maisons ne sont pas sûres. Tu peux appeler ou écrire. Tu peux le faire sans dire ton nom.

    Certaines doivent parfois le dire à d’autres. C’est écrit sur la fiche. Retiens le mot { $safe-word }.
    .now = Je suis en danger maintenant
    .call = Comment se passe un appel ?
    .told = Que devient ce que je dis ?
    .safer = Comment me protéger un peu ?
    .enough = C’est bon pour l’instant

home_stop =
    Rien de tout ça n’est ta faute. Tu as cherché de l’aide, et il fallait du courage.

    Maintenant : repère une sortie, et une personne gentille près de toi. Plus tard : parle à une grande personne hors de la maison.

    Reviens quand tu veux. Le mot est { $safe-word }. Ferme cette discussion et elle s’efface. La liste des pages visitées reste.
