### After a child told of danger, or pressed "I am in danger now". Base wording: 7 to 12 and all who did not say.

care_start =
    C’est bien de vouloir de l’aide. Tu la mérites. Voici des personnes qui aident les enfants.

    Certaines doivent parfois le dire à d’autres. Regarde la fiche avant d’appeler ou d’écrire.

    Je ne peux pas appeler pour toi. Tu choisis à qui tu parles, et ce que tu dis.

    Retiens le mot { $safe-word }. Il te ramène toujours à ces personnes.
    .now = Je suis en danger maintenant
    .advice = Montre-moi des conseils
    .call = Comment se passe un appel ?
    .next-step = Que puis-je faire d’autre ?

care_friend =
    Tu fais attention à quelqu’un. C’est gentil. Ce n’est pas à toi de sauver cette personne sans aide.

    Voici des personnes qui peuvent aider cette personne et toi. Certaines doivent parfois le dire à d’autres. Regarde d’abord la fiche.

    Je ne peux pas appeler pour toi. Retiens le mot { $safe-word }. Il te ramène toujours à ces personnes.
    .now = Le danger est là, maintenant
    .how = Comment aider cette personne ?
    .call = Comment se passe un appel ?
    .me = Moi aussi, j’ai besoin d’aide

care_friend-now =
    Une grande personne doit le savoir maintenant. Même si tu as dit que tu ne le dirais pas. Une vie est plus importante.

    Appelle, ou demande à une grande personne d’appeler. Dis où est la personne en danger, ou son dernier endroit connu. Je ne peux pas appeler pour toi.

    Ne te mets pas en danger pour aider, s’il te plaît.
    .told = Une grande personne le sait
    .nobody = Aucune grande personne n’aide
    .both = Moi aussi, je suis en danger

care_friend-told =
    C’est ce que fait quelqu’un qui tient à un ami. Maintenant, ce n’est plus à toi de tout porter.

    Ça peut peser lourd. Tu peux aussi prendre soin de toi.
    .me = Aide-moi à me calmer
    .how = Comment aider cette personne ?
    .enough = C’est bon pour l’instant

care_friend-nobody =
    C’est dur quand une grande personne n’écoute pas. Ce n’est pas ta faute. Essaie avec une autre.

    Par exemple à l’école, chez des voisins ou avec ces lignes d’écoute. Retiens le mot { $safe-word }.
    .told = Une grande personne le sait
    .words = Que puis-je dire ?
    .call = Comment se passe un appel ?
    .enough = C’est bon pour l’instant

care_danger =
    Va près d’autres gens, si tu peux. Chez des voisins, dans une boutique, à l’école.

    Puis appelle. Ou demande à quelqu’un d’appeler. Dis : « J’ai moins de 18 ans. Je suis en danger. » Dis où tu es.

    Je ne peux pas appeler pour toi. Mais tu peux rester ici autant que tu veux.
    .country = Les numéros de mon pays
    .away = Je suis avec des gens
    .stuck = Je ne peux ni appeler ni partir
    .myself = Je risque de me faire du mal
    .officials = Police ou autorités me font peur

care_country = Tu es dans quel pays ? Tu peux écrire son nom.

care_stuck =
    Fais ce qui te protège le mieux maintenant. Te taire, c’est possible. Attendre aussi. Ce n’est pas ta faute.

    Reste près d’une porte, si tu peux. Pars quand il n’y a pas de danger, et rejoins d’autres gens.
    .no-call = Demander de l’aide sans appeler
    .away = J’ai pu partir
    .others = Qui d’autre peut aider ?

care_no-call =
    Tu peux écrire à une grande personne de confiance : « Je suis en danger. Appelle à l’aide, s’il te plaît. » Ajoute où tu es.

    Ou montre ceci à quelqu’un près de toi : « J’ai moins de 18 ans. Je suis en danger. Appelez à l’aide, s’il vous plaît. »
    .sent = Quelqu’un le sait maintenant
    .others = Qui d’autre peut aider ?
    .stuck = Je ne peux pas partir

care_officials =
    Rien ne t’oblige à appeler la police. Reste près d’autres gens, si tu peux. Reste calme.

    Parle à une grande personne de confiance. Elle peut écrire pour toi aux personnes en dessous.
    .held = On me retient ou on m’emmène
    .phone = On veut mon téléphone
    .others = Qui d’autre peut aider ?
    .away = Je suis avec des gens

care_held =
    Reste calme. Tu peux dire : « J’ai moins de 18 ans. Je veux un adulte que je choisis. Je veux un avocat. »

    Tu peux dire : « Je ne comprends pas ça. » Alors, tu ne signes pas. Essaie de retenir qui ils sont et où tu es.
    .phone = On veut mon téléphone
    .others = Qui d’autre peut aider ?
    .away = On m’a laissé partir

care_check-safe = Es-tu en sécurité maintenant ?

care_still =
    Alors, ta sécurité passe d’abord. Le reste peut attendre.

    Essaie une chose : va près de gens, appelle, ou demande à quelqu’un d’appeler.
    .stuck = Je ne peux pas partir
    .no-call = Je ne peux pas appeler
    .others = Qui d’autre peut aider ?
    .away = Je suis avec des gens

care_unsure =
    C’est normal. Si tu ne sais pas, fais comme s’il y avait un danger.

    Reste près de gens de confiance. Écoute ce que tu sens. Cette peur veut te protéger.
    .away = Comment me protéger mieux ?
    .others = À qui puis-je parler ?
    .fine = Ça va, je me sens en sécurité

care_others =
    Ces personnes écoutent les enfants. Certaines doivent parfois le dire à d’autres. Regarde d’abord la fiche.

    Tu peux commencer par : « J’ai besoin d’aide. » Retiens le mot { $safe-word }. Il te ramène toujours à des personnes.
    .now = Je suis en danger maintenant
    .call = Comment se passe un appel ?
    .next-step = Que puis-je faire d’autre ?
    .enough = C’est bon pour l’instant

care_after =
    C’est bien que tu sois plus en sécurité. Tu trembles, tu pleures, ou tu ne sens rien ? Tout ça est normal.

    Les personnes en dessous peuvent t’écouter maintenant. Ou choisis ce qui t’aide le plus.
    .tell = Parler à quelqu’un de confiance
    .plan = Faire un plan de sécurité
    .calm = Aide-moi à me calmer
    .enough = C’est bon pour l’instant

care_call =
    Quelqu’un dit bonjour. Tu peux dire bonjour, ou attendre. Tu n’as pas besoin de savoir quoi dire.

    On demandera peut-être comment tu vas, si tu es en sécurité. Tu peux dire : « Je ne veux pas répondre à ça. »

    Rien ne t’oblige à dire ton nom. Tu peux arrêter quand tu veux, même au milieu.
    .words = Que dire pour commencer ?
    .told = Vont-ils le dire à d’autres ?
    .contacts = Remontre-moi ces personnes
    .enough = C’est bon pour l’instant

care_words =
    Voici des mots que tu peux prendre. Choisis ceux qui te vont. Tu peux aussi juste les lire.

    « Il m’arrive quelque chose de mal. C’est dur à dire. »

    « J’ai peur de quelqu’un. Que puis-je faire ? »

    « Avant de dire plus : à qui allez-vous le dire ? »
    .contacts = Montre-moi ces personnes
    .calm = J’ai trop peur
    .enough = C’est bon pour l’instant

care_contacts =
    Les voici encore. Certaines doivent parfois dire à d’autres ce que tu racontes. C’est écrit sur la fiche.

    C’est toi qui choisis. Je ne peux pas appeler pour toi. Retiens le mot { $safe-word }.
    .now = Je suis en danger maintenant
    .call = Comment se passe un appel ?
    .next-step = Que puis-je faire d’autre ?
    .enough = C’est bon pour l’instant

care_next-step =
    Un petit pas suffit. Tu n’as pas besoin de tout régler aujourd’hui.
    .tell = Parler à quelqu’un de confiance
    .calm = Aide-moi à me calmer
    .plan = Faire un plan de sécurité
    .contacts = Remontre-moi ces personnes

care_onward = On peut continuer d’ici, ou s’arrêter. Et maintenant ?
    .contacts = Montre-moi qui peut aider
    .next-step = Que puis-je faire d’autre ?
    .now = Je suis en danger maintenant
    .enough = C’est bon pour l’instant

care_stop =
    Tu l’as dit, même si c’était seulement à un programme. Après, c’est parfois plus facile avec une personne.

    Aujourd’hui : repose-toi, mange, reste près de quelqu’un de gentil. Plus tard : parle à une grande personne de confiance.

    Tu peux revenir quand tu veux. Le mot est { $safe-word }. Ferme cette discussion et elle s’efface.
