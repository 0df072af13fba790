### A second lock for accounts (two-step login). Practical and calm. Never ask for a code, a number or a password.

two-step_start =
    Un deuxième verrou demande un code après ton mot de passe. Qui a seulement le mot de passe reste dehors.

    N’écris pas de codes ici, s’il te plaît. C’est plutôt quoi ?
    .set-up = Je veux un deuxième verrou
    .codes = Je reçois des codes sans demander
    .asked = Quelqu’un veut mon code
    .lost = J’ai perdu mon téléphone ou codes
    .shared = D’autres lisent mes SMS

two-step_set-up =
    Bonne idée. Une question d’abord. Les codes arrivent souvent par SMS. Qui peut lire les messages de ton numéro ?
    .only-me = Moi seulement
    .others = Ma famille ou d’autres
    .no-phone = Je n’ai pas de téléphone à moi
    .afraid = Quelqu’un qui me fait peur

two-step_way =
    Une grande personne de confiance peut le faire avec toi. Commencez par l’e-mail, car il ouvre tout le reste. Ensuite, tes discussions.
    .app = Une application qui fait les codes
    .sms = Des codes par SMS
    .chats = Un verrou pour mes discussions
    .on = C’est fait. Et maintenant ?
    .adult = Choisir une grande personne

two-step_app-codes =
    L’application fait un nouveau code très souvent. Elle n’a pas besoin de SMS. Choisis-la dans le compte, à « sécurité ».

    Est-ce que ça marche ?
    .works = Oui, ça marche
    .stuck = Non, je prends les SMS
    .people = J’ai besoin d’aide

two-step_sms =
    Le code arrive par SMS. Écris-le seulement dans l’application que tu ouvres. Personne d’autre n’en a besoin, jamais.

    Et maintenant ?
    .on = C’est fait. Et maintenant ?
    .seen = D’autres voient mes SMS
    .enough = Je le ferai plus tard

two-step_pin =
    Certaines messageries ont leur propre code PIN. Il aide à protéger ton numéro là-bas. Une date de naissance se devine vite.

    Qu’est-ce qui aiderait maintenant ?
    .backup = Des codes de secours
    .group = Mieux protéger notre groupe
    .enough = C’est bon pour l’instant

two-step_backup =
    Les codes de secours sont comme des clés en plus. Ils ouvrent ton compte sans le téléphone. Écris-les sur papier, loin du téléphone.

    As-tu un endroit sûr pour ce papier ?
    .safe = Oui, j’en ai un
    .nowhere = Non, on pourrait le trouver
    .adult = Une grande personne peut le garder

two-step_next-steps =
    Alors ton compte a deux verrous et une clé de secours.
    .chats = Un verrou pour mes discussions
    .passwords = De meilleurs mots de passe
    .people = Qui peut m’aider ?
    .enough = C’est bon pour l’instant

two-step_no-place =
    Une grande personne hors de la maison peut le garder. Par exemple à l’école, ou dans ton groupe.

    C’est plutôt quoi ?
    .adult = Choisir une grande personne
    .afraid = Quelqu’un fouille mes affaires
    .enough = Je trouverai un endroit plus tard

two-step_sim =
    Alors ils peuvent aussi lire tes codes. Pour certains enfants, ça va. Et pour toi ?
    .fine = Je leur fais confiance
    .app = Je veux des codes sans SMS
    .adult = Une grande personne peut m’aider
    .afraid = Ils me font peur

two-step_no-phone =
    Beaucoup d’enfants n’ont pas de téléphone à eux. Une grande personne de confiance peut garder la deuxième clé. Des codes de secours sur papier marchent aussi.

    Que veux-tu faire ?
    .adult = Choisir une grande personne
    .paper = Des codes sur papier
    .shared = J’utilise des ordinateurs à plusieurs
    .enough = C’est bon pour l’instant

two-step_codes-come =
    Quelqu’un essaie peut-être d’entrer. Le deuxième verrou tient. Ne donne le code à personne. C’est plutôt quoi ?
    .password = Je veux un nouveau mot de passe
    .off-mail = Un e-mail dit : enlève le verrou
    .gave = J’ai donné un code à quelqu’un
    .threats = On me menace aussi
    .people = Qui peut m’aider ?

two-step_odd-mail =
    Quelqu’un essaie peut-être d’entrer. Ne touche rien dans cet e-mail. Ouvre l’application toi-même et regarde là.

    Que s’est-il passé ?
    .tapped = J’ai touché le lien
    .look = Non. Je change mon mot de passe
    .inside = Quelqu’un est déjà dedans
    .enough = Tout va bien. Ça suffit

two-step_asked =
    Aucune personne honnête n’a besoin de ton code. Tu peux dire : « Je ne donne jamais de codes. » Pas besoin d’autre raison.

    Qui demande ?
    .stranger = Un inconnu ou un message
    .friend = Le compte d’un ami ou d’une amie
    .home = Quelqu’un à la maison
    .official = La police ou des autorités
    .gave = Je l’ai déjà donné

two-step_friend-asks =
    Quelqu’un d’autre a peut-être pris ce compte. Demande à la personne autrement, surtout de vive voix. Comme ça, tu sauras.

    Que s’est-il passé ?
    .not-shared = Je n’ai pas donné le code
    .gave = Je l’ai déjà donné
    .help-friend = Je veux aider cette personne

two-step_given =
    Ce piège marche sur beaucoup de gens. Ce n’est pas ta faute. Tu peux encore agir maintenant.

    Qu’est-ce qui aiderait ?
    .save = Aide-moi à sauver le compte
    .adult = Choisir une grande personne
    .people = Qui peut m’aider ?

two-step_lost =
    C’est embêtant, et ça arrive à beaucoup de gens. Qu’as-tu encore ?
    .codes = Des codes de secours
    .open = Un appareil encore connecté
    .nothing = Rien de tout ça
    .taken = On a pris mon téléphone

two-step_spare =
    Alors tu as un moyen d’entrer. Entre avec ça. Puis ajoute ton nouveau téléphone et fais de nouveaux codes de secours.

    Comment ça s’est passé ?
    .works = Ça a marché. De nouveaux codes
    .fails = Ça n’a pas marché
    .enough = J’essaierai plus tard

two-step_recovery =
    Alors seule la page d’aide de l’application peut l’ouvrir. Ça peut prendre des jours, et ça ne marche pas toujours.

    Certaines personnes promettent de l’ouvrir contre de l’argent. Ne les paie pas, s’il te plaît.
    .account = Aide-moi avec cette page
    .adult = Choisir une grande personne
    .people = Qui peut m’aider ?
    .enough = C’est bon pour l’instant

two-step_people =
    Ces personnes peuvent aider pour les problèmes en ligne. Elles n’ont besoin d’aucun code ni mot de passe.

    Je ne peux appeler personne, et personne ne lit cette discussion. Tu choisis. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

two-step_done =
    Un petit pas aujourd’hui suffit. Ton e-mail est un bon début. Plus tard, tu peux aussi protéger tes discussions.

    Ne lis jamais un code à quelqu’un. Le bouton « Aide » montre qui peut aider. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
