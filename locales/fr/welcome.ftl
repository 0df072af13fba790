### The first minutes of a conversation. Base wording: for children of 7 to 12 and for all who did not say.

welcome_start =
    Bonjour. Je suis { -linnet }, un programme d’ordinateur. Je ne suis pas une personne, et personne ne lit cette discussion.

    Je peux t’aider à rester en sécurité quand tu te fais entendre. Je ne suis pas médecin. Je ne peux appeler personne pour toi.

    Je ne garde rien de ce que tu écris. Ferme cette discussion et elle s’efface. Quelqu’un près de toi peut la voir. Ou sur cet appareil, ou sur ce réseau. Alors n’écris ni nom ni adresse.

    Un mot à retenir : { $safe-word }. Écris-le quand tu veux. Je te montre alors des personnes qui peuvent aider.
    .begin = On commence
    .quick = Sans questions, s’il te plaît
    .who = Parle-moi de toi
    .now = Je suis en danger maintenant

welcome_age =
    Tu as quel âge ? Comme ça, je choisis les bons mots. Rien ne t’oblige à le dire.
    .younger = Entre 7 et 12 ans
    .older = Entre 13 et 17 ans
    .quiet = Je préfère ne pas le dire

welcome_country =
    Tu es dans quel pays ? Je peux alors te montrer des lignes d’écoute. Ce sont des personnes qui écoutent les enfants.

    Je ne cherche jamais où tu es. Tu peux aussi passer cette question.
    .brazil = Brésil
    .moldova = Moldavie
    .thailand = Thaïlande
    .togo = Togo
    .other = Un autre, ou je ne dis pas

welcome_countries = Choisis ton pays, ou écris son nom. Ou choisis de ne pas le dire.

welcome_screen =
    Pour partir vite, appuie sur « Quitter ». Avec un clavier, appuie trois fois sur Maj (Shift). Une page ordinaire s’ouvre alors.

    Partir ne cache pas tout. La liste des pages visitées reste. Le réseau de l’école ou une application espion peuvent voir plus.

    Quelqu’un d’autre peut-il voir cet écran ?
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas
    .go-on = Passer cette question

welcome_unsure =
    Ce n’est pas grave. Réfléchis un instant. Y a-t-il quelqu’un à côté de toi ? Quelqu’un d’autre regarde-t-il ce téléphone ou cet ordinateur ?

    Si c’est possible, faisons attention.
    .yes = Quelqu’un peut le voir
    .no = Je crois que personne ne le voit

welcome_observed =
    Merci. C’est bon à savoir. Tu peux attendre qu’il n’y ait personne. Ou utiliser un appareil plus sûr, par exemple à la bibliothèque.

    Tu peux aussi continuer maintenant. Appuie sur « Quitter » dès que tu en as besoin.
    .go-on = Je continue maintenant
    .traces = Comment laisser moins de traces ?
    .reads = Quelqu’un lit mon téléphone
    .later = Je reviens plus tard
    .now = Je suis en danger maintenant

welcome_traces =
    La prochaine fois, ouvre d’abord une fenêtre privée. Elle ne garde pas la liste des pages. Ferme-la quand tu as fini.

    Tu as peur de la personne qui regarde ? Alors ne change rien sur ce téléphone. Prends un autre appareil, si tu peux.
    .go-on = Je continue maintenant
    .later = Je reviens plus tard

welcome_later =
    C’est une bonne idée. Tu peux revenir quand tu veux, ou jamais. Ferme cette discussion et elle s’efface.

    Retiens le mot : { $safe-word }.

welcome_topics =
    De quoi s’agit-il ? Choisis ce qui ressemble le plus. Ou écris quelques mots.
    .happening = Il m’arrive quelque chose de mal
    .tech = Mon téléphone et mes comptes
    .speaking = Je défends une cause
    .heart = Mes émotions, ma maison, mes amis
    .lost = Je ne sais pas par où commencer

welcome_happening =
    C’est dur, ce qui t’arrive. Ce n’est pas ta faute. C’est plutôt quoi ?
    .people = On est méchant ou on me fait peur
    .pictures = Images, secrets ou argent
    .home = On me fait du mal à la maison
    .taken = On m’a pris ou fouillé mon téléphone
    .watched = On surveille mon téléphone

welcome_people =
    Personne n’a le droit de te traiter mal. C’est plutôt quoi ?
    .threats = On dit qu’on va me faire du mal
    .hate = Des messages méchants
    .lies = On raconte des mensonges sur moi
    .doxxing = On a publié mon adresse ou mon école
    .fake-me = Quelqu’un se fait passer pour moi

welcome_pictures =
    Je ne te gronde pas. C’est plutôt quoi ?
    .images = Une image de mon corps
    .deepfake = Une fausse image de moi
    .grooming = Quelqu’un est trop gentil avec moi
    .scams = On veut de l’argent, ou m’embaucher
    .reporting = Je veux signaler quelque chose

welcome_tech =
    C’est plutôt quoi ?
    .account = Quelqu’un est dans mon compte
    .locks = Mots de passe et verrous
    .phishing = Un lien ou message bizarre
    .chats = Mes groupes de discussion
    .devices = Téléphone, wifi, ordinateur

welcome_locks =
    De bons verrous gardent tes affaires à toi. Par quoi veux-tu commencer ?
    .passwords = Un bon mot de passe
    .two-step = Un deuxième verrou
    .check-accounts = Vérifier vite mes comptes

welcome_devices =
    C’est plutôt quoi ?
    .watched = On surveille mon téléphone
    .taken = On m’a pris ou fouillé mon téléphone
    .shared = Un ordinateur utilisé à plusieurs
    .location = Qui voit où je suis
    .offline = Internet ne marche pas

welcome_speaking =
    Tu as le droit de te faire entendre. Rendons ça plus sûr. C’est plutôt quoi ?
    .out = Manifestations et réunions
    .posting = Publier des images, des histoires
    .campaign = Préparer une action ensemble
    .my-rights = Mes droits
    .check-partner = À qui puis-je faire confiance ?

welcome_out =
    C’est plutôt quoi ?
    .protest = Aller à une manifestation
    .meetings = Parler à une grande réunion
    .location = Qui voit où je suis
    .offline = Internet ne marche pas

welcome_posting =
    C’est plutôt quoi ?
    .consent = Demander l’accord avant de publier
    .check-picture = Puis-je publier cette image ?
    .chats = Notre groupe de discussion
    .lies = On raconte des mensonges sur nous

welcome_my-rights =
    C’est plutôt quoi ?
    .rights = Quels sont mes droits ?
    .complain = Où puis-je me plaindre ?
    .meetings = Parler à une grande réunion
    .reporting = Signaler dans une application

welcome_heart =
    Ici, tu as le droit de tout ressentir. C’est plutôt quoi ?
    .feelings = Tristesse, peur ou fatigue
    .low = Je ne veux plus vivre
    .home = On me fait du mal à la maison
    .friend = Je m’inquiète pour quelqu’un
    .talk = Je veux parler à une personne
