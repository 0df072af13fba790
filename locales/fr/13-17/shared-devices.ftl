### Computers, phones and Wi-Fi that others use too. Sharing is normal. Wording for 13 to 17.

shared-devices_start =
    Beaucoup de gens partagent des appareils, et des campagnes ont été menées depuis des bibliothèques. Ce qui compte, c’est qui d’autre peut regarder. Lequel utilises-tu ?

shared-devices_school =
    Pars du principe que l’école, ou une entreprise qui travaille pour elle, voit quelles pages sont ouvertes, et peut-être plus. Mieux vaut ne pas y mettre les comptes de la campagne ni les discussions privées. Qu’est-ce qui convient ?

shared-devices_public =
    Tu ne peux pas savoir ce qui y est installé, ni qui l’a utilisé avant. Pour chercher des infos, c’est bien. Mieux vaut ne pas y taper les mots de passe de tes comptes importants. Qu’est-ce qui convient ?

shared-devices_family =
    Partager à la maison est normal, vouloir un coin à soi aussi. Est-ce que ça irait si quelqu’un chez toi voyait ce que tu y fais ?

shared-devices_own-space =
    La plupart des ordinateurs et certains téléphones peuvent avoir un compte par personne, avec son mot de passe. Qui gère l’appareil peut quand même accéder à beaucoup de choses : c’est plus de l’ordre que du secret. Est-ce que ça te va ?

shared-devices_borrowed =
    Ouvre une fenêtre privée, déconnecte-toi et ne laisse rien enregistrer. Ça protège aussi la personne qui te le prête : sinon, ce que tu fais reste sur son téléphone. Qu’est-ce qui convient ?

shared-devices_habits =
    Fenêtre privée, aucun mot de passe gardé, déconnexion de chaque compte, fenêtre fermée. Les fichiers téléchargés restent là jusqu’à ce que tu les effaces.

    Une fenêtre privée n’oublie que sur cet appareil. Qui gère l’appareil ou le réseau peut quand même voir ce que tu ouvres.

shared-devices_trust =
    Sur un appareil dont tu te méfies : pas de comptes de campagne, pas de projets, pas de listes de gens, pas d’images privées. Il ne s’agit pas que de toi : d’autres t’ont confié leur nom. Qu’est-ce qui aiderait maintenant ?

shared-devices_no-other =
    Pour beaucoup de gens, c’est comme ça. Garde le sensible pour des discussions en face. Un groupe peut partager un appareil de confiance, avec un compte à lui dont plusieurs d’entre vous s’occupent.
    .adult = Choisir un adulte de confiance

shared-devices_left-open =
    Ça arrive à tout le monde et ça se répare. À quoi as-tu accès ?

shared-devices_back-there =
    Déconnecte-toi, enlève tout mot de passe enregistré et ferme la fenêtre. Avec un nouveau mot de passe, l’ancien ne sert plus à personne. Que veux-tu faire ?

shared-devices_far-out =
    Dans la sécurité du compte, il y a en général une liste d’appareils, avec un moyen de les déconnecter. Change ensuite le mot de passe et regarde si quelque chose a été envoyé ou modifié.
    .adult = Choisir un adulte de confiance

shared-devices_ask-there =
    Tu peux demander au personnel de redémarrer cet ordinateur ; pas besoin de mot de passe pour ça. Dès que tu as un appareil de confiance, déconnecte les autres et change le mot de passe. Qu’est-ce qui aiderait maintenant ?
    .adult = Un adulte peut demander

shared-devices_wifi =
    Sur un wifi ouvert, le propriétaire peut voir quels sites tu visites, et un réseau peut porter un faux nom. Chercher des infos, ça va ; connexions et projets peuvent attendre. Garde l’appareil à jour. Qu’est-ce qui convient ?

shared-devices_must-use =
    Fais court, utilise l’application ou une adresse tapée par toi qui commence par https, et déconnecte-toi après. Le cadenas montre que la ligne est privée ; il ne montre pas que le site est honnête.

shared-devices_family-wifi =
    Qui gère un réseau peut souvent voir quels sites sont visités et quand, rarement ce qu’on y écrit. Sur un appareil de l’école ou surveillé, ça peut être plus. C’est comment pour toi ?

shared-devices_people =
    Ces personnes peuvent aider pour les problèmes en ligne. Un appel ou une page peut rester visible sur un appareil partagé : choisis lequel tu utilises.

    Je ne peux appeler personne et personne ne lit cette discussion : le prochain pas est à toi. Écris { $safe-word } à tout moment pour revoir l’aide.
    .adult = Choisir un adulte de confiance

shared-devices_done =
    Maintenant : déconnecte-toi, n’enregistre rien, ferme la fenêtre. Plus tard : la double authentification, pour qu’un mot de passe resté là n’ouvre rien.

    Le bouton « Aide » montre à qui parler. Si cet appareil aussi est partagé, appuie sur « Quitter » pour effacer cette discussion ; la liste des pages visitées est à part. Tu peux revenir à tout moment.
