### "I don't know where to start." At most four short questions. Base wording. Nothing is kept; no question asks for a story, a name or a reason.

start-here_start =
    Ce n’est pas grave. On trouve ensemble, avec quelques questions courtes. Rien de ce que tu choisis n’est gardé.

    Es-tu en danger maintenant ? Sinon : c’est plutôt quoi ?
    .now = Je suis en danger maintenant
    .happened = Il s’est passé quelque chose
    .prepare = Je veux me préparer
    .feel = Je ressens juste quelque chose
    .friend = C’est pour quelqu’un d’autre

start-here_where =
    C’est dur, ce qui s’est passé. Ce n’est pas ta faute. C’est où ?
    .online = Internet, application ou jeu
    .phone = Mon téléphone ou ordinateur
    .outside = Dehors ou à l’école
    .home = À la maison
    .unsure = Je ne peux pas le dire

start-here_online =
    Ça parle surtout de quoi ?
    .words = De mots qu’on écrit
    .about-me = De mon nom, ma maison, mon compte
    .wants = Quelqu’un veut quelque chose de moi
    .picture = D’une image ou d’une vidéo
    .gone = Quelque chose ne marche plus

start-here_words =
    Quel genre de mots ? Rien ne t’oblige à les répéter.
    .threats = On dit qu’on va me faire du mal
    .hate = Des mots méchants, de la haine
    .lies = Des mensonges sur moi
    .report = Je veux les signaler

start-here_about-me =
    Qu’est-ce qu’on a fait ?
    .place = On a publié mon adresse ou mon école
    .fake = Quelqu’un se fait passer pour moi
    .lies = On raconte des mensonges sur moi
    .account = Quelqu’un est entré dans mon compte

start-here_wants =
    Rien ne t’oblige à donner quelque chose. Qu’est-ce qu’on veut ?
    .picture = Une image de mon corps
    .meet = Me rencontrer, ou un secret
    .money = De l’argent, ou m’embaucher
    .password = Mon mot de passe ou un code
    .join = Que je participe ou que j’aide

start-here_picture =
    Rien ne t’oblige à me dire ce qu’on voit. C’est plutôt quoi ?
    .real = On y voit mon corps
    .fake = C’est une fausse image de moi
    .posted = On y voit mon visage ou mon groupe
    .saw = J’ai vu quelque chose d’affreux

start-here_posted =
    Qu’est-ce qui t’inquiète ?
    .recognise = On peut me reconnaître
    .by-me = J’ai publié d’autres personnes
    .report = Je veux la faire retirer
    .place = On voit où je suis

start-here_gone =
    Qu’est-ce qui ne marche pas ?
    .account = Je ne peux plus ouvrir mon compte
    .net = Internet est coupé
    .post = Ma publication a disparu

start-here_gone-post =
    Les applications enlèvent parfois des publications, même par erreur. Ça ne veut pas dire que tu as mal fait.

    C’était juste la publication ? Ou quelqu’un est entré dans ton compte ?
    .rights = Ont-elles le droit ? Mes droits
    .account = Quelqu’un était dans mon compte
    .enough = C’est bon pour l’instant

start-here_phone =
    C’est plutôt quoi ?
    .reads = Quelqu’un le lit ou le surveille
    .taken = On l’a pris ou fouillé
    .link = J’ai reçu un lien bizarre
    .codes = Des codes que je n’ai pas demandés
    .shared = D’autres l’utilisent aussi

start-here_outside =
    C’est plutôt quoi ?
    .followed = Quelqu’un me suit ou m’attend
    .threats = On dit qu’on va me faire du mal
    .officials = C’est la police ou les autorités
    .school = C’est mon école
    .adult = Un adulte est bizarrement gentil

start-here_followed =
    Ça fait peur. Si c’est maintenant, va près d’autres gens, si tu peux. C’est plutôt quoi ?
    .now = Ça se passe maintenant
    .know-place = On sait où j’habite ou j’apprends
    .location = On le voit sur mon téléphone
    .threats = On dit qu’on va me faire du mal

start-here_officials =
    C’est plutôt quoi ?
    .now = Ça se passe maintenant
    .phone = On a pris ou veut mon téléphone
    .protest = C’est pour une manifestation
    .rights = Quels sont mes droits ?
    .meeting = C’est pour une grande réunion

start-here_school =
    L’école devrait être un lieu sûr pour toi. C’est plutôt quoi ?
    .mean = D’autres sont méchants avec moi
    .silenced = Je ne peux pas dire mon avis
    .phone = On a pris ou lu mon téléphone
    .complain = Je veux me plaindre
    .adult = Un adulte là-bas me fait peur

start-here_prepare =
    Bonne idée. Que veux-tu faire avec moins de risques ?
    .accounts = Mes comptes et mots de passe
    .post = Publier des photos ou vidéos
    .protest = Aller à une manifestation
    .meeting = Parler à une grande réunion
    .group = Agir avec un groupe

start-here_accounts =
    Par quoi veux-tu commencer ?
    .check = Une vérification rapide
    .passwords = Un bon mot de passe
    .two-step = Un deuxième verrou
    .shared = Un ordinateur utilisé à plusieurs

start-here_post =
    Que veux-tu regarder ?
    .check = Puis-je publier cette image ?
    .consent = Demander l’accord des gens
    .location = Cacher où je suis

start-here_together =
    Agir ensemble, c’est une force. De quoi s’agit-il ?
    .campaign = Préparer une action
    .chat = Notre groupe de discussion
    .trust = À qui puis-je faire confiance ?
    .rights = Quels sont nos droits ?
    .offline = Si Internet est coupé

start-here_feel =
    Une émotion, c’est un bon début. Laquelle te ressemble le plus ?
    .scared = J’ai peur
    .ashamed = J’ai honte
    .sad = Je suis triste ou vide
    .angry = Je suis en colère
    .cannot-say = Je ne sais pas le dire

start-here_scared =
    Avoir peur se comprend quand quelque chose ne va pas. C’est surtout quoi ?
    .home = Quelqu’un à la maison
    .online = Quelqu’un qui m’écrit
    .officials = La police ou les autorités
    .watched = On surveille mon téléphone
    .all = Tout, je ne sais pas

start-here_ashamed =
    Beaucoup d’enfants ont honte quand quelqu’un d’autre a mal fait. Je ne te gronde pas. C’est surtout quoi ?
    .picture = Une image
    .secret = Un secret avec quelqu’un
    .said = Ce qu’on dit de moi
    .money = J’ai donné de l’argent ou promis
    .who-i-am = Qui je suis

start-here_sad =
    C’est dur de se sentir comme ça. C’est surtout quoi ?
    .low = Je ne veux plus vivre
    .cruel = On est cruel avec moi
    .home = La maison
    .friend = Quelqu’un que j’aime bien
    .tired = La fatigue, ou je ne sais pas

start-here_angry =
    La colère peut montrer une injustice. C’est surtout quoi ?
    .unfair = On ne me laisse pas parler
    .lies = On raconte des mensonges
    .change = Je veux changer quelque chose
    .me = Je m’en veux
    .school = Mon école

start-here_cannot-say =
    Pas besoin des bons mots. Parfois, l’émotion vient avant les mots.

    Tu peux parler à une personne. Ou te calmer d’abord. Ou regarder tous les sujets.
    .talk = Je veux parler à une personne
    .calm = Aide-moi à me calmer
    .topics = Montre-moi les sujets
    .enough = C’est bon pour l’instant

start-here_after-calm =
    Tu as pris une minute pour toi. Tu veux regarder encore ?
    .again = Oui, regardons encore
    .talk = Je veux parler à une personne
    .enough = C’est bon pour l’instant

start-here_done =
    Tu as regardé, et c’est un début. S’il n’y a pas de danger, ça peut attendre.

    Aujourd’hui : fais une chose bonne pour toi. Plus tard : dis à quelqu’un de confiance que ça ne va pas.

    Reviens quand tu veux. Le mot { $safe-word } te montre des personnes qui écoutent. Ferme cette discussion et elle s’efface.
