### Passwords. Never ask for a password, never give an example of one. Wording for 13 to 17.

passwords_start =
    Un bon mot de passe protège tes mots, tes projets et les gens à qui tu écris. N’en tape jamais un ici, s’il te plaît. Qu’est-ce qui convient ?

passwords_make =
    La longueur vaut mieux que des signes bizarres. Prends environ six mots choisis par le hasard, par exemple en ouvrant un livre les yeux fermés. Une phrase de chanson ou un slogan de ta campagne se devine vite.

    Un par compte : ainsi, une fuite n’ouvre qu’une porte.

passwords_same =
    La plupart des gens font ça. Le problème : quand un service perd ses mots de passe, des inconnus les essaient partout. Pas besoin de tout faire en un jour. L’e-mail d’abord, puis les messageries, puis les comptes de la campagne.

    Qu’est-ce qui aiderait maintenant ?

passwords_known =
    Ça arrive de plein de façons, et ce n’est pas ta faute. Changer va vite ; la question est ce que ça déclenche. Qui le connaît ? Pas de nom, s’il te plaît.
    .partner = Mon copain, ma copine ou mon ex

passwords_shared =
    Partager a parfois une bonne raison. Quand c’est fini, change-le. Tu peux dire : « Je l’ai changé, comme tous les autres. » Ça ne dit rien de votre amitié.

    Qu’est-ce qui convient ?

passwords_known-home =
    Dans certaines familles, on convient qu’un adulte connaît un mot de passe ; d’autres s’en servent pour contrôler. Un changement se remarquera. Et pour toi ?

passwords_forced =
    Ta sécurité compte plus que n’importe quel compte. Céder à la pression n’est ni un échec ni ta faute. Un nouveau mot de passe peut venir plus tard, depuis un appareil que cette personne ne contrôle pas. Qui te force ?
    .partner = Mon copain, ma copine ou mon ex

passwords_keep =
    Personne ne les retient tous. Le papier marche là où la maison est sûre, un gestionnaire de mots de passe dans la plupart des cas, et une personne de confiance peut garder un double. Y a-t-il un endroit sûr pour du papier chez toi ?
    .adult = Un adulte peut le garder

passwords_paper =
    N’écris pas quel compte il ouvre, et garde-le loin de l’appareil et du sac d’école. Si tu déménages ou si quelqu’un le trouve, change le mot de passe.

passwords_no-paper =
    Une longue phrase dans ta tête et un gestionnaire pour le reste peuvent convenir. Ou une personne de confiance hors de chez toi. Qu’est-ce qui convient ?
    .adult = Choisir un adulte de confiance

passwords_manager =
    Un gestionnaire de mots de passe est un carnet fermé à clé : tu retiens une longue phrase, il retient le reste. Certains gardent le carnet fermé chez une entreprise, donc sur tous tes appareils. Pour la plupart des gens, c’est bien.

    D’autres le gardent dans un fichier sur ton appareil seulement ; une copie est alors importante, en cas de panne. Qui te force à l’ouvrir voit tout. Que veux-tu faire ?

passwords_questions =
    Les questions sur un animal, une école ou une première rue sont faciles à deviner, surtout pour des gens qui parlent en public. Tu as le droit d’inventer les réponses ; garde-les avec tes mots de passe.

passwords_people =
    Ces personnes peuvent aider pour les problèmes en ligne. Aucune n’a besoin de connaître un mot de passe à toi.

    Je ne peux appeler personne et personne ne lit cette discussion : le prochain pas est à toi. Écris { $safe-word } à tout moment pour revoir l’aide.
    .adult = Choisir un adulte de confiance

passwords_done =
    Pour aujourd’hui : un nouveau mot de passe, l’e-mail d’abord. Plus tard : les autres un par un, et la double authentification. Si quelqu’un a dû en connaître un, change-le ensuite.

    Le bouton « Aide » montre à qui parler. Tu peux revenir à tout moment. Appuie sur « Quitter » pour effacer cette discussion.
