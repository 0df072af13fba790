### A teenager is hurt, afraid or controlled at home: wording where it should differ.

home_start =
    Tout le monde a le droit d’être en sécurité chez soi. Si ce n’est pas ton cas, ce n’est pas ta faute, quoi qu’on te dise.

    Rien ne t’oblige à me raconter ce qui s’est passé, et n’écris pas de noms. Si quelqu’un entre, appuie sur « Quitter ».

    Qu’est-ce qui s’en rapproche le plus ?
    .touch = Gestes ou pressions sexuels

home_hurt =
    Personne n’a le droit de te frapper ni de te faire du mal : ni pour te punir, ni par inquiétude, ni à cause de ce que tu défends.

    Qu’est-ce qui t’aiderait le plus maintenant ?
    .today = Ça pourrait recommencer aujourd’hui
    .injured = J’ai des blessures
    .tell = Comment en parler à quelqu’un ?
    .safer = Comment me protéger chez moi ?

home_injured =
    Si tu saignes, si la tête te tourne, si tu as très mal ou des coups à la tête ou au ventre, un médecin devrait te voir aujourd’hui.

    Appelle, ou demande à un adulte de confiance de t’accompagner. Les soignants doivent parfois signaler la violence : tu peux d’abord poser la question.
    .tell = Comment en parler à quelqu’un ?
    .today = Ça pourrait recommencer aujourd’hui
    .enough = Ça me va pour l’instant

home_today =
    Prévoir, ça aide. Tu peux appeler ces personnes maintenant, avant qu’il se passe quelque chose, et préparer la soirée avec elles.

    Si ça commence : reste près d’une sortie, évite les pièces sans issue, et rejoins d’autres gens. Le mot est { $safe-word }.
    .leave = Je veux partir
    .tell = Comment en parler à quelqu’un ?
    .enough = Ça me va pour l’instant

home_leave =
    Vouloir partir se comprend. Partir sans savoir où aller a ses propres risques : si tu as une heure pour t’y préparer, elle en vaut la peine.

    Qui pourrait t’accueillir : de la famille, celle d’un ami ? À prendre : papiers, médicaments, chargeur, un peu d’argent. Une ligne d’écoute peut chercher un lieu sûr avec toi.
    .gone = J’ai déjà quitté chez moi
    .enough = Ça me va pour l’instant

home_gone =
    Je ne te reproche rien. Reste là où il y a des gens et de la lumière, et méfie-toi des inconnus qui offrent un lit ou un travail.

    Ces personnes peuvent t’aider à trouver un lieu. Certaines doivent parfois prévenir d’autres : demande d’abord ce qu’elles feraient.

    Le mot { $safe-word } te ramène à ces personnes.
    .told = Qui saura ce que je dis ?
    .tell = Comment en parler à quelqu’un ?
    .enough = Ça me va pour l’instant

home_touch =
    Merci de me le dire. Ton corps t’appartient. Ce n’est pas ta faute, que tu n’aies pas pu bouger, que tu aies laissé faire ou que tu n’aies rien dit.

    Rien ne t’oblige à garder le silence. Les personnes ci-dessous s’occupent de ça tous les jours ; certaines doivent transmettre, tu peux demander avant.

    Un médecin peut aider aussi, y compris si tu t’inquiètes pour ton corps. Le mot est { $safe-word }.
    .tell = Comment en parler à quelqu’un ?

home_lives-here =
    Vivre avec cette personne rend tout plus dur, et rien de tout ça ne vient de toi. Des gens de l’extérieur peuvent aider à y mettre fin.

    Rien ne t’oblige à l’affronter. En attendant, être avec d’autres et avoir un endroit où aller peut te protéger.
    .tell = Comment en parler à quelqu’un ?
    .safer = Comment me protéger chez moi ?
    .enough = Ça me va pour l’instant

home_scared =
    Être toujours sur ses gardes chez soi, ça épuise. Ta peur te dit quelque chose de vrai.

    Qu’y a-t-il derrière ?
    .fights = De la violence entre d’autres
    .threat = Je pourrais prendre des coups
    .shouting = Cris, insultes, contrôle

home_fights =
    Leur violence n’est pas ta faute, et l’arrêter n’est pas ton rôle.

    Ne te mets pas entre eux, s’il te plaît. Va dans une autre pièce ou chez des voisins, avec les plus petits si c’est sans danger, et appelle de là.
    .tell = Comment en parler à quelqu’un ?

home_words-hurt =
    Les insultes, les menaces et le fait de te rabaisser sont aussi de la violence. L’entendre souvent ne le rend pas vrai.

    Qu’est-ce qui t’aiderait maintenant ?
    .feel = Quelque chose pour ce que je ressens
    .tell = Comment en parler à quelqu’un ?
    .enough = Ça me va pour l’instant

home_other =
    Qu’est-ce qui s’en rapproche le plus ? Rien de tout ça n’est ta faute.
    .speaking = On me punit pour mon engagement
    .alone = Personne ne prend soin de moi
    .marry = On veut me marier ou m’emmener
    .locked = On m’enferme ou on me contrôle

home_speaking =
    Avoir une opinion et la défendre est ton droit. Personne n’a le droit de te faire du mal pour ça, même dans la famille.

    Parfois, la police, l’école ou les voisins font pression sur les parents. Ça peut expliquer la peur. Ça ne justifie pas la violence.
    .tell = Comment en parler à quelqu’un ?
    .enough = Ça me va pour l’instant

home_who-i-am =
    Il n’y a rien de mal dans ce que tu es ni dans qui tu aimes. En parler est ta décision : si, quand et à qui.

    Si ce n’est pas sûr chez toi, le garder pour toi n’est pas mentir. C’est te protéger.
    .phone = On fouille mon téléphone
    .enough = Ça me va pour l’instant

home_alone =
    Manger, recevoir des soins, avoir où dormir et quelqu’un qui répond de toi : ce sont des droits, pas des faveurs.

    Les demander n’est pas trahir ta famille. Les personnes ci-dessous savent ce qui est possible là où tu vis. Le mot est { $safe-word }.
    .tell = Comment en parler à quelqu’un ?
    .enough = Ça me va pour l’instant

home_marry =
    Personne n’a le droit de te forcer à te marier, ni à quitter l’école pour ça. Tu peux dire non et demander une protection.

    Aider est plus facile avant, et avant un voyage. Certaines personnes doivent prévenir d’autres : demande d’abord. Le mot est { $safe-word }.
    .soon = C’est prévu pour bientôt
    .tell = Comment en parler à quelqu’un ?
    .enough = Ça me va pour l’instant

home_locked =
    T’enfermer n’est jamais une punition normale, et ça peut être dangereux.

    Si tu peux joindre quelqu’un par téléphone, par message ou par la fenêtre : « On m’enferme. Va chercher de l’aide, s’il te plaît. »
    .now = On m’enferme, là, maintenant
    .phone = On contrôle mon téléphone
    .tell = Comment en parler à quelqu’un ?
    .enough = Ça me va pour l’instant

home_safer =
    Certaines choses se préparent sans que personne le remarque chez toi.

    Repère les pièces qui ont une issue. Garde papiers, chargeur et médicaments à portée de main. Pense à des voisins chez qui aller.

    Choisis avec un ami un mot de code qui veut dire : va chercher de l’aide. Si on contrôle ton téléphone, n’y écris pas le plan.
    .phone = Quelqu’un fouille mon téléphone
    .leave = Je veux partir
    .enough = Ça me va pour l’instant

home_tell-brazil =
    Avant d’en parler : au Brésil, beaucoup d’adultes doivent signaler la violence contre un enfant, et le Conselho Tutelar peut intervenir.

    Son rôle est de protéger, mais mieux vaut le savoir avant. Tu peux demander : « Que devriez-vous faire si je vous le disais ? »
    .nobody = Aucun adulte n’est sûr pour moi
    .wait = Je préfère encore attendre

home_tell-any =
    Avant d’en parler : enseignants, médecins et d’autres doivent parfois transmettre. Ça peut apporter une protection. Ça peut aussi lancer des choses que tu ne contrôles pas.

    Tu peux demander : « Que devriez-vous faire si je vous disais quelque chose de grave ? »
    .nobody = Aucun adulte n’est sûr pour moi
    .wait = Je préfère encore attendre

home_wait =
    Vouloir attendre, c’est permis. Ça ne veut pas dire que tu acceptes ce qui se passe.

    Cette discussion reste là pour toi. Si ça devient dangereux, n’attends pas le bon moment, s’il te plaît.
    .safer = Comment me protéger chez moi ?
    .enough = Ça me va pour l’instant

home_after =
    Tu as fait quelque chose pour ta sécurité. Et maintenant ?
    .safer = Comment me protéger chez moi ?
    .enough = Ça me va pour l’instant

home_contacts =
    Ces personnes savent que la maison n’est pas sûre pour tout le monde. Appelle ou écris, avec ou sans ton nom.

    La fiche dit si elles doivent parfois transmettre, et tu peux le demander. Le mot est { $safe-word }.
    .call = Que se passe-t-il si j’appelle ?
    .told = Qui saura ce que je dis ?
    .safer = Comment me protéger chez moi ?
    .enough = Ça me va pour l’instant

home_stop =
    Rien de tout ça n’est ta faute, et rien ne t’oblige à garder le silence.

    Maintenant : repérer ta sortie, et une personne près de toi. Plus tard, à ton rythme : un adulte hors de chez toi.

    Reviens quand tu veux ; le mot est { $safe-word }. Fermer cette discussion l’efface ici, mais l’historique du navigateur reste.
