### A second lock for accounts (two-step login). Never ask for a code, a number or a password. Wording for 13 to 17.

two-step_start =
    La double authentification demande un code après le mot de passe. Qui n’a que ton mot de passe reste dehors. Elle n’arrête pas toutes les attaques, mais beaucoup.

    N’écris ni codes ni numéros ici, s’il te plaît. Qu’est-ce qui convient ?

two-step_set-up =
    Une question avant les réglages. Beaucoup de services envoient le code par SMS : qui a la carte SIM peut le lire. Qui peut lire les messages de ton numéro ?

two-step_way =
    Commence par l’e-mail, car il permet de réinitialiser tout le reste. Puis les messageries, puis les réseaux sociaux. C’est dans chaque compte, à « sécurité » ou « connexion ».

    Les codes d’une application d’authentification sont plus sûrs que les SMS. Les SMS valent quand même bien mieux que rien. Que veux-tu ?
    .adult = Choisir un adulte de confiance

two-step_app-codes =
    Installe une application d’authentification depuis le magasin officiel de ton téléphone. Dans la sécurité du compte, choisis l’application comme deuxième étape et scanne le code carré. Puis tape le code affiché.

    Dès lors, le code se crée sur ton téléphone et ne passe par aucun réseau. Est-ce que ça marche ?

two-step_sms =
    Active-la dans la sécurité du compte et donne un numéro dont personne d’autre ne lit les messages. Tape chaque code seulement dans le service où tu te connectes. Qui te le demande essaie d’entrer.

    Et maintenant ?

two-step_pin =
    Les messageries sont liées à ton numéro : qui obtient ce numéro peut essayer de prendre le compte. Un code PIN dans les réglages du compte aide contre ça. Prends-en un qui n’est ni une date de naissance, ni ton code d’écran.

two-step_backup =
    La plupart des services donnent des codes de secours quand tu actives ça. Sans téléphone et sans codes, tu peux perdre le compte pour de bon. Garde-les loin du téléphone : sur papier, ou dans un gestionnaire de mots de passe sur un autre appareil.

    As-tu un endroit sûr ?
    .adult = Un adulte peut le garder

two-step_next-steps =
    Alors le compte a deux verrous et une clé de secours. Les autres comptes peuvent suivre, un par un. Qu’est-ce qui aiderait maintenant ?

two-step_no-place =
    Quelqu’un de confiance hors de chez toi peut garder le papier dans une enveloppe fermée, sans le nom du compte. Un gestionnaire de mots de passe sur un appareil qui n’est qu’à toi est une autre solution.

    Qu’est-ce qui convient ?
    .adult = Choisir un adulte de confiance

two-step_sim =
    Alors les codes par SMS leur arrivent aussi, avec chaque signe que tu te connectes. Avec des gens de confiance, ça peut aller. Et pour toi ?
    .adult = Un adulte peut m’aider

two-step_no-phone =
    Beaucoup de gens partagent un téléphone ou n’en ont pas. Des codes de secours sur papier marchent sans, et un adulte de confiance peut tenir la deuxième étape pour toi. Choisis quelqu’un de joignable quand tu te connectes.
    .adult = Choisir un adulte de confiance

two-step_codes-come =
    Un code que tu n’as pas demandé peut vouloir dire que quelqu’un a ton mot de passe et se trouve devant le deuxième verrou. Il tient. Ne donne le code à personne, et change le mot de passe en ouvrant le service toi-même.

    Qu’est-ce qui convient ?

two-step_odd-mail =
    Si tu n’as rien demandé, quelqu’un essaie peut-être d’enlever le verrou. N’utilise pas les liens du message. Ouvre le service toi-même et vérifie si la double authentification est encore active.

    Que s’est-il passé ?

two-step_asked =
    Aucun service, aucune aide, aucun ami n’a besoin d’un code qui t’a été envoyé. Tu peux dire : « Je ne donne jamais de codes. » Pas besoin de t’expliquer.

    Qui demande ?

two-step_friend-asks =
    Quand un ami demande un code, c’est peut-être quelqu’un qui a pris son compte. Demande-lui de vive voix ou en face.

    Que s’est-il passé ?

two-step_given =
    Ce piège marche sur beaucoup de gens, des adultes aussi. Ce n’est pas ta faute. Si tu peux encore entrer : change le mot de passe, déconnecte tous les autres appareils, vérifie l’e-mail et le numéro de récupération.

    Qu’est-ce qui aiderait ?
    .adult = Choisir un adulte de confiance

two-step_lost =
    Ça arrive à beaucoup de gens. Qu’as-tu encore ?

two-step_spare =
    Un code de secours marche une fois à la place du téléphone. Sur un appareil encore connecté, tu peux changer directement la deuxième étape. Retires-y le téléphone perdu, ajoute le nouveau et crée de nouveaux codes de secours.

    Comment ça s’est passé ?

two-step_recovery =
    Le formulaire de récupération du service est la seule vraie voie. Ça peut prendre des jours et ne marche pas toujours. Qui propose de l’ouvrir contre de l’argent ou ton mot de passe veut l’un des deux.

    Que veux-tu faire ?
    .adult = Choisir un adulte de confiance

two-step_people =
    Ces personnes peuvent aider pour les problèmes en ligne. Aucune n’a besoin d’un code ou d’un mot de passe de toi.

    Je ne peux appeler personne et personne ne lit cette discussion : le prochain pas est à toi. Écris { $safe-word } à tout moment pour revoir l’aide.
    .adult = Choisir un adulte de confiance

two-step_done =
    Pour aujourd’hui, un compte suffit, et l’e-mail compte le plus. Plus tard : les messageries, les réseaux sociaux, et vérifier que tes codes de secours sont toujours à leur place.

    Tes codes restent à toi, qui que ce soit qui demande. Le bouton « Aide » montre à qui parler. Tu peux revenir à tout moment. Appuie sur « Quitter » pour effacer cette discussion.
