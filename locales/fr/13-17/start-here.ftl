### "I don't know where to start": wording for teenagers where it should differ.

start-here_start =
    Ça arrive. Quelques questions courtes, quatre au plus, et on y sera. Rien de ce que tu choisis n’est stocké.

    D’abord : es-tu en danger maintenant ? Sinon, qu’est-ce qui s’en rapproche le plus ?
    .feel = Je sens que quelque chose cloche

start-here_where =
    C’est dur, ce qui s’est passé. Ce n’est pas ta faute. Ça se passe où ?
    .online = En ligne : applis, messages, jeux
    .phone = Sur mon appareil même
    .outside = Dehors, ou bien à l’école

start-here_online =
    Qu’est-ce qui est au centre ?
    .words = Ce qu’on écrit
    .about-me = Mon identité ou mes infos privées
    .picture = Des images ou des vidéos
    .gone = Quelque chose est bloqué ou disparu

start-here_words =
    De quel genre ? Pas besoin de les répéter.
    .threats = Des menaces
    .hate = Haine, harcèlement, attaque en masse
    .lies = Mensonges sur moi ou mon groupe
    .report = Je veux signaler

start-here_about-me =
    Que s’est-il passé ?
    .place = On a publié mes infos privées
    .fake = Un faux compte à mon nom
    .lies = Mensonges sur moi ou mon groupe
    .account = On est entré dans mon compte

start-here_wants =
    Tu ne dois rien à personne. Qu’est-ce qu’on veut ?
    .picture = Des images intimes, ou encore plus
    .meet = Se voir, ou garder des secrets
    .money = De l’argent, ou on m’offre un job
    .password = Un mot de passe ou un code
    .join = Travailler avec moi ou mon groupe

start-here_picture =
    Pas besoin de la décrire. Qu’est-ce qui s’en rapproche le plus ?
    .real = Intime, et c’est moi
    .fake = De moi, fausse ou faite par IA
    .saw = J’ai vu quelque chose de choquant

start-here_posted =
    Quelle est l’inquiétude ?
    .recognise = On peut reconnaître des gens
    .by-me = Je l’ai publiée sans demander
    .place = On voit où on était

start-here_gone =
    Que s’est-il passé ?
    .account = Je n’ai plus accès à mon compte
    .net = Internet est coupé ou lent
    .post = On a retiré ma publication

start-here_gone-post =
    Les plateformes retirent des publications selon leurs règles, par erreur, ou après beaucoup de signalements. Ça ne veut pas dire que tu as mal agi.

    C’était juste la publication, ou quelqu’un a pu entrer dans ton compte ?
    .rights = Quels sont mes droits ici ?
    .account = Quelqu’un est peut-être entré
    .enough = Ça me va pour l’instant

start-here_phone =
    Qu’est-ce qui s’en rapproche le plus ?
    .reads = Je crois qu’on m’espionne
    .taken = On l’a saisi ou fouillé
    .link = J’ai reçu ou ouvert un lien louche
    .codes = Codes de connexion non demandés
    .shared = D’autres utilisent cet appareil

start-here_outside =
    Qu’est-ce qui s’en rapproche le plus ?
    .followed = On me suit ou on m’observe
    .threats = On me menace
    .officials = Police ou autres autorités
    .school = L’école
    .adult = Un adulte devient trop proche

start-here_followed =
    C’est effrayant. Si ça se passe maintenant, va là où il y a des gens, si tu peux. Qu’est-ce qui s’en rapproche le plus ?
    .know-place = On connaît mon adresse ou mon école
    .location = On suit peut-être ma position
    .threats = On me menace aussi

start-here_officials =
    Qu’est-ce qui s’en rapproche le plus ?
    .protest = C’est lié à une manifestation
    .rights = Quels droits ai-je ?
    .meeting = C’est lié à une réunion officielle

start-here_school =
    À l’école aussi, tu as des droits. Qu’est-ce qui s’en rapproche le plus ?
    .mean = Harcèlement ou haine
    .silenced = On me fait taire ou on me punit
    .adult = Un adulte de l’école me fait peur

start-here_prepare =
    Se préparer, c’est la moitié de la sécurité. Que vas-tu faire ?
    .accounts = Comptes et connexions
    .post = Publier images et vidéos
    .protest = Une manifestation
    .meeting = Une réunion de l’ONU ou officielle
    .group = M’organiser avec d’autres

start-here_accounts =
    Que veux-tu protéger d’abord ?
    .check = Un contrôle rapide
    .passwords = De bons mots de passe
    .two-step = La double authentification
    .shared = Ordinateurs partagés, ou de l’école

start-here_post =
    Que veux-tu vérifier ?
    .check = Une image avant de publier
    .consent = L’accord des personnes montrées
    .location = Ce qui trahit ma position

start-here_together =
    De quoi s’agit-il ?
    .campaign = Préparer une campagne
    .chat = Un groupe de discussion plus sûr
    .rights = Quels droits avons-nous ?

start-here_feel =
    Une émotion est un bon point de départ. Qu’est-ce qui s’en rapproche le plus ?
    .scared = De la peur
    .ashamed = De la honte, de la culpabilité
    .sad = De la tristesse, un vide
    .angry = De la colère
    .cannot-say = Je n’ai pas les mots

start-here_scared =
    La peur a souvent une bonne raison. Elle vient surtout de quoi ?
    .online = De quelqu’un qui me contacte
    .watched = D’une surveillance
    .all = De tout, ou je ne sais pas

start-here_ashamed =
    On a souvent honte de ce que d’autres nous ont fait. Je ne te reproche rien. C’est surtout quoi ?
    .picture = Des images
    .secret = Un contact secret
    .said = Ce qui se dit sur moi
    .money = De l’argent, une promesse donnés

start-here_sad =
    C’est dur que ce soit comme ça. C’est surtout quoi ?
    .low = Je pense à mourir ou me faire du mal
    .cruel = On m’attaque
    .tired = L’épuisement, ou je ne sais pas

start-here_angry =
    La colère montre souvent une injustice. C’est surtout quoi ?
    .unfair = On me fait taire
    .lies = Mensonges sur moi ou mon groupe
    .me = Je m’en veux

start-here_cannot-say =
    Pas besoin de mots. Quelque chose peut aller mal avant qu’on puisse le nommer.

    Tu peux parler à une personne, te calmer d’abord, ou parcourir tous les sujets.
    .enough = Ça me va pour l’instant

start-here_after-calm =
    Tu veux regarder encore une fois ?
    .again = Oui, encore une fois
    .enough = Ça me va pour l’instant

start-here_done =
    Regarder, c’était un début. S’il n’y a pas de danger, le reste peut attendre.

    Aujourd’hui : une chose qui te fait du bien. Bientôt : une personne qui sait que quelque chose ne va pas.

    Reviens quand tu veux. { $safe-word } te montre des personnes qui écoutent. Fermer cette discussion l’efface ici.
