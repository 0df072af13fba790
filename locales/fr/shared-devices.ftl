### Computers, phones and Wi-Fi that others use too. Practical, no fear. Sharing is normal.

shared-devices_start =
    Beaucoup d’enfants partagent un téléphone ou un ordinateur. Tu peux l’utiliser et garder des choses pour toi.

    Lequel est-ce ?
    .school = Un ordinateur de l’école
    .public = Bibliothèque ou cybercafé
    .family = Téléphone, ordinateur à la maison
    .borrowed = Le téléphone d’un ami, d’une amie
    .wifi = Un wifi ouvert

shared-devices_school =
    Une école peut souvent voir ce que font ses ordinateurs. Utilise-les pour l’école. N’y ouvre pas les comptes de ta cause. C’est plutôt quoi ?
    .habits = Que puis-je y faire sans risque ?
    .logged-in = J’ai oublié de me déconnecter
    .trouble = On me reproche de l’avoir utilisé
    .reach-out = J’en ai besoin pour avoir de l’aide
    .no-other = Je n’ai pas d’autre appareil

shared-devices_public =
    Assieds-toi là où personne ne lit avec toi. Le navigateur ne doit rien garder. À la fin, déconnecte-toi et ferme tout. C’est plutôt quoi ?
    .habits = Montre-moi les étapes
    .left = J’ai oublié de me déconnecter
    .important = C’est pour une chose secrète
    .no-other = Je n’ai pas d’autre appareil

shared-devices_family =
    Les familles partagent souvent. Les autres à la maison peuvent-ils voir ce que tu fais ?
    .fine = Ça va. Montre-moi les étapes
    .own = J’aimerais un espace à moi
    .afraid = Non, ça me fait peur
    .left = J’ai oublié de me déconnecter

shared-devices_own-space =
    Un ordinateur peut avoir un espace pour chaque personne. Chaque espace a son mot de passe. Une grande personne peut le créer.

    Est-ce que ça te va ?
    .yes = Oui. Aide pour le mot de passe
    .no = Non. Montre d’autres étapes
    .talk = Comment le demander ?

shared-devices_borrowed =
    C’est gentil de te le prêter. Ouvre une fenêtre privée. Déconnecte-toi à la fin. C’est plutôt quoi ?
    .steps = Montre-moi les étapes
    .reach-out = Je m’en sers pour avoir de l’aide
    .left = J’ai oublié de me déconnecter

shared-devices_habits =
    Ouvre une fenêtre privée. Dis non s’il veut garder un mot de passe. À la fin, déconnecte-toi et ferme la fenêtre.

    Qui gère l’ordinateur ou le réseau peut encore voir des pages.
    .trust = Que vaut-il mieux éviter là ?
    .lock = Ajouter un deuxième verrou
    .people = Qui peut m’aider ?
    .enough = C’est bon pour l’instant

shared-devices_trust =
    Mieux vaut garder certaines choses ailleurs. Comptes de ta cause, images privées, projets, noms des autres. Ça peut attendre un appareil plus sûr.

    Qu’est-ce qui aiderait maintenant ?
    .other = C’est quoi, un appareil plus sûr ?
    .no-other = Je n’ai pas d’autre appareil
    .typed = Je m’en suis déjà servi pour ça
    .enough = C’est bon pour l’instant

shared-devices_no-other =
    Beaucoup d’enfants n’ont que celui-là. Alors parle des choses secrètes en face. Une grande personne de confiance peut peut-être te prêter le sien.
    .adult = Choisir une grande personne
    .habits = Montre les étapes les plus sûres
    .people = Qui peut m’aider ?
    .enough = C’est bon pour l’instant

shared-devices_left-open =
    Ça arrive à tout le monde. Tu peux encore fermer la porte. Peux-tu aller à cet ordinateur ou à un autre ?
    .go-back = Je peux y retourner
    .other = Je peux en prendre un autre
    .neither = Aucun des deux
    .worry = Quelqu’un est déjà entré

shared-devices_back-there =
    Déconnecte-toi là-bas et ferme la fenêtre. Puis fais un nouveau mot de passe, par prudence. Que veux-tu faire ?
    .new = Faire un nouveau mot de passe
    .enough = C’est bon pour l’instant

shared-devices_far-out =
    Beaucoup d’applications peuvent déconnecter les autres appareils. Une grande personne peut regarder dans le compte avec toi. Un nouveau mot de passe aide aussi.
    .new = Faire un nouveau mot de passe
    .lock = Ajouter un deuxième verrou
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

shared-devices_ask-there =
    Quelqu’un qui travaille là peut éteindre l’ordinateur. Pas besoin de donner ton mot de passe. Qu’est-ce qui aiderait maintenant ?
    .adult = Une grande personne peut demander
    .people = Qui peut m’aider ?
    .enough = Je vais demander là-bas

shared-devices_wifi =
    Un wifi ouvert va bien pour chercher des choses. Le privé peut attendre. Demande à quelqu’un qui travaille là quel wifi est le leur. C’est plutôt quoi ?
    .must = Je dois envoyer une chose maintenant
    .asks = Il demande mon mot de passe
    .home = C’est le wifi de la maison ou l’école
    .enough = Je vais attendre

shared-devices_must-use =
    Alors fais vite. Vérifie que l’adresse commence par https. Déconnecte-toi après. Le réseau de ton propre téléphone est plus sûr.
    .lock = Ajouter un deuxième verrou
    .people = Qui peut m’aider ?
    .enough = C’est bon pour l’instant

shared-devices_family-wifi =
    Qui gère le wifi peut voir quelles pages tu ouvres. Souvent, cette personne ne peut pas lire ce que tu écris. C’est comment pour toi ?
    .fine = Ça me va
    .school = Ça m’inquiète à l’école
    .afraid = J’ai peur à la maison

shared-devices_people =
    Ces personnes peuvent aider pour les questions de téléphone et d’internet. Tu peux aussi poser de petites questions.

    Je ne peux appeler personne, et personne ne lit cette discussion. Tu choisis. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

shared-devices_done =
    Pour l’instant, déconnecte-toi et ferme la fenêtre à la fin. Plus tard, un deuxième verrou aide à protéger tes comptes.

    Le bouton « Aide » montre qui peut aider. Tu peux revenir quand tu veux, depuis n’importe quel appareil. Appuie sur « Quitter » pour effacer cette discussion.
