### How a teenager feels: stress, fear, burnout, upsetting material. Wording where it should differ.

feelings_start =
    Quoi que tu ressentes, il y a une raison. Qu’est-ce qui s’en rapproche le plus ?
    .scared = Peur ou panique
    .sad = Tristesse ou vide
    .angry = Colère
    .tired = Épuisement, burn-out
    .saw = J’ai vu quelque chose de choquant

feelings_scared =
    La peur n’est pas une faiblesse : c’est l’alarme de ton corps, et parfois elle a raison.

    Si quelqu’un peut te faire du mal maintenant, prends le premier choix. Sinon, qu’est-ce qui s’en rapproche le plus ?
    .body = Mon cœur s’emballe, je panique
    .long = Je suis toujours sur mes gardes

feelings_reason =
    Alors regardons la chose elle-même. Qu’est-ce qui s’en rapproche le plus ?
    .threat = On me menace
    .posting = Mes infos privées circulent

feelings_night =
    La peur grandit la nuit. Notifications coupées, téléphone hors de portée, le même geste calme avant de dormir : banal, mais ça aide beaucoup de gens.

    Si tu te réveilles dans la panique, nomme le lieu et le jour, et souffle plus longtemps que tu n’inspires.
    .body = Une minute de calme, ensemble
    .long = C’est comme ça presque chaque nuit
    .tell = En parler à quelqu’un
    .enough = Ça me va pour l’instant

feelings_sad =
    C’est dur que ce soit comme ça. Rien ne t’oblige à assurer, et il ne faut pas une bonne raison pour être triste.

    Qu’est-ce qui s’en rapproche le plus ?
    .low = Je pense à mourir ou me faire du mal
    .cruel = On m’attaque
    .alone = La solitude avec tout ça
    .ideas = Qu’est-ce qui pourrait alléger ?
    .long = Ça dure depuis des semaines

feelings_lonely =
    Défendre une cause peut isoler, même dans un mouvement. Ça ne veut pas dire qu’on ne veut pas de toi.

    Un contact par jour est un début : quelqu’un de ton groupe, une vieille amitié, ou une ligne d’écoute si rien d’autre ne convient.
    .low = Je pense à mourir ou me faire du mal
    .ideas = Qu’est-ce qui pourrait alléger ?
    .enough = Ça me va pour l’instant

feelings_angry =
    La colère dit souvent qu’une limite a été franchie. C’est une énergie, et tu décides où elle va.

    Qu’est-ce qui s’en rapproche le plus ?
    .body = Je suis sur le point d’exploser
    .unfair = Quelque chose est très injuste
    .at-me = Je m’en veux beaucoup
    .afraid = Je pourrais faire mal à quelqu’un
    .long = Ma colère ne s’arrête jamais

feelings_unfair =
    Tu as tout à fait le droit d’être en colère contre l’injustice, et de le dire.

    Agir à chaud peut te mettre en danger. Une nuit de sommeil et un plan avec d’autres lui donnent plus de force.
    .rights = Quels droits s’appliquent ?
    .enough = Ça me va pour l’instant

feelings_at-me =
    Être sévère avec soi est fréquent quand on s’implique beaucoup. Une erreur, c’est quelque chose que tu as fait, pas ce que tu es.

    Et parfois, on se reproche ce que d’autres nous ont fait.
    .low = Je pense à me faire du mal
    .body = Une minute de calme, ensemble
    .tell = En parler à quelqu’un
    .enough = Ça me va pour l’instant

feelings_afraid-of-me =
    Le dire avant qu’il se passe quelque chose, c’est responsable. Une pensée ou une envie n’est pas un acte.

    Prends de la distance : une autre pièce, une marche. Les personnes ci-dessous écoutent sans juger. Le mot est { $safe-word }.
    .body = Une minute de calme, ensemble
    .low = Je pense à me faire du mal
    .enough = Ça me va pour l’instant

feelings_tired =
    Engagement, école et tout le reste s’additionnent. L’épuisement n’est pas un manque d’engagement.

    Signes de burn-out : fatigue permanente, ce qui comptait te laisse froid, tu t’énerves vite, tu ne décroches plus. Qu’est-ce qui s’en rapproche le plus ?
    .days = Quelques jours difficiles
    .weeks = Ça fait des semaines
    .guilty = Je culpabilise quand je me repose
    .task = J’en porte trop
    .quit = Je veux arrêter

feelings_rest =
    Les pauses font partie du travail, ce n’est pas une récompense. Coupe les notifications la nuit, et prends un jour par semaine sans la cause.

    Sommeil, nourriture, mouvement et une personne qui te fait rire : commence par le plus facile.
    .guilty = Je culpabilise quand je me repose
    .task = J’en porte trop
    .enough = Ça me va pour l’instant

feelings_guilty =
    Le repos est un droit, aussi dans la Convention des droits de l’enfant. Une cause qui dépend de tes nuits blanches n’est pas bien organisée.

    Les mouvements durent parce qu’on se relaie. Faire un pas en arrière laisse la place à quelqu’un.
    .task = Comment passer une tâche
    .quit = Je veux arrêter
    .tell = En parler à quelqu’un
    .enough = Ça me va pour l’instant

feelings_task =
    Passer le relais marche mieux en petit et clair : une tâche, une personne, de quand à quand, ce qu’il faut savoir.

    « J’ai besoin d’une pause jusqu’à la fin du mois. Tu peux t’occuper du groupe de discussion ? » Tu n’as pas besoin de certificat médical.

    S’il y a des mots de passe, change-les ou transmets-les de façon sûre.
    .cannot-say = Je n’ose pas demander
    .quit = Je veux arrêter
    .enough = Ça me va pour l’instant

feelings_cannot-say =
    Dire non à des gens qu’on respecte est dur. Écris-le, envoie-le avec un ami, ou donne une date plutôt qu’une raison.

    Si on insiste ou si on te culpabilise, c’est de la pression. Un bon groupe protège ses jeunes membres.
    .pressed = Ce groupe est-il bon pour moi ?
    .tell = En parler à quelqu’un
    .enough = Ça me va pour l’instant

feelings_quit =
    Tu as le droit d’arrêter, un mois ou pour de bon. Ce que tu as fait reste fait, et ton droit de t’exprimer reste le tien.

    En cas de doute, essaie une pause avec une date. Que ce soit juste ta décision, pas celle des gens qui t’attaquent.
    .rest = D’abord faire une pause
    .task = Comment passer une tâche
    .tell = En discuter avec quelqu’un

feelings_saw =
    C’est dur que tu aies vu ça. Rien ne t’oblige à le décrire ici.

    Tu peux le fermer maintenant. Qu’est-ce qui s’en rapproche le plus ?
    .body = Je suis sous le choc, là
    .again = Ça revient sans arrêt
    .review = Je vérifie ça pour mon groupe
    .child = On y voit un enfant victime d’abus
    .tell = En parler à quelqu’un

feelings_again =
    Des images qui reviennent, c’est l’esprit qui essaie de digérer un choc. Souvent, ça diminue dans les premières semaines.

    Quand ça arrive : regarde autour de toi, nomme le jour et le lieu, occupe tes mains. Ne retourne pas vérifier l’image.
    .body = Une minute de calme, ensemble
    .long = Ça dure plus de deux semaines déjà
    .tell = En parler à quelqu’un
    .enough = Ça me va pour l’instant

feelings_review =
    Trier la haine ou la violence use, et ce devrait être le travail d’adultes. D’ici là : des tours courts, jamais sans quelqu’un, jamais la nuit.

    Petits aperçus, pas de son, et une pause ensuite avec tout autre chose. Tu peux dire non à tout moment.
    .again = Ça revient sans arrêt
    .task = Comment passer le relais
    .report = Signaler quelque chose
    .enough = Ça me va pour l’instant

feelings_child-picture =
    Ce n’est pas ta faute si tu l’as vue. Ne la garde pas, pas de capture, ne la transmets pas, même comme preuve : ça fait du mal à l’enfant et ça peut être illégal.

    Les services ci-dessous peuvent agir. Tu peux noter le compte et l’heure. Le mot est { $safe-word }.
    .report = Comment signaler ça
    .me = C’est moi sur l’image
    .tell = En parler à quelqu’un
    .body = Une minute de calme, ensemble
    .enough = Ça me va pour l’instant

feelings_long =
    Si ça dure depuis plus de deux semaines, ou si le sommeil, l’appétit ou les amis se sont éloignés, il est temps de voir une personne, pas un programme.

    Ce n’est pas un diagnostic, juste une bonne raison de chercher du soutien. Voici des personnes qui écoutent. Le mot est { $safe-word }.
    .low = Je pense à mourir ou me faire du mal
    .tell = En parler à quelqu’un
    .call = Que se passe-t-il si j’appelle ?
    .ideas = Qu’est-ce qui pourrait alléger ?
    .enough = Ça me va pour l’instant

feelings_ideas =
    Ce qui aide varie d’une personne à l’autre. Choisis une direction et essaie une chose.
    .people = Les gens
    .body = Le corps
    .place = Les lieux
    .activity = Des choses à faire
    .enough = Ça me va pour l’instant

feelings_place =
    Où respires-tu mieux ? Un parc, une bibliothèque, une cuisine chez un ami, un banc que personne ne connaît ?

    Y aller compte. L’imaginer en détail aide aussi : lumière, sons, odeur.
    .activity = Des choses à faire
    .body = Quelque chose pour le corps
    .enough = Ça me va pour l’instant

feelings_activity =
    Quelque chose avec les mains, avec la voix, qui fait transpirer, ou de ridicule. Pas besoin que ce soit utile.

    Une demi-heure sans infos ni commentaires. Une chose par jour suffit.
    .place = Les lieux
    .enough = Ça me va pour l’instant

feelings_after =
    Tu as fait quelque chose pour toi. Et après ?
    .ideas = Qu’est-ce qui pourrait alléger ?
    .low = Je pense à mourir ou me faire du mal
    .enough = Ça me va pour l’instant

feelings_contacts =
    Ces personnes écoutent, que ce soit grave ou « presque rien ». Appelle ou écris, comme tu préfères.

    Certaines doivent parfois transmettre quand une vie est en danger. Le mot est { $safe-word }.
    .call = Que se passe-t-il si j’appelle ?
    .told = Qui saura ce que je dis ?
    .low = Je pense à mourir ou me faire du mal
    .ideas = Qu’est-ce qui pourrait alléger ?
    .enough = Ça me va pour l’instant

feelings_stop =
    Tu as pris ton état au sérieux. C’est exactement ce que font les défenseurs qui durent.

    Aujourd’hui : une chose qui te fait du bien. Cette semaine : une personne qui sait comment tu vas vraiment, et une tâche de moins.

    Reviens quand tu veux. { $safe-word } te montre des personnes qui écoutent. Fermer cette discussion l’efface ici.
