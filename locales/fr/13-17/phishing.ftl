### Odd links, messages and files. Calm; tricks work on everyone. Wording for 13 to 17.

phishing_start =
    Ces messages sont faits pour marcher sur des gens occupés : tomber dedans ne dit rien de toi. N’écris pas le lien ici : je ne peux pas le vérifier, et tu n’as pas besoin de le rouvrir.

    C’est allé jusqu’où ?

phishing_untouched =
    Rien ne t’oblige à réagir. L’urgence, les menaces, les prix et la demande d’un code sont des signes typiques. De qui le message dit-il venir ?

phishing_from-friend =
    Demande à cette personne de vive voix ou en face, pas dans la même discussion : qui a pris un compte répondra « oui, c’est moi ». Qu’as-tu appris ?

phishing_friend-hit =
    Alors son compte est sans doute dans d’autres mains. La personne peut suivre les étapes pour un compte pris, depuis un autre appareil, et tu peux prévenir les autres de ne pas cliquer.

phishing_official =
    Les fausses lettres de la police, d’un tribunal ou de l’école jouent sur la peur. Il en existe aussi de vraies. Un adulte peut trouver le bureau sans rien utiliser du message, et demander. D’ici là : pas de clic, pas de paiement, pas de réponse.

    Qu’est-ce qui convient ?
    .adult = Choisir un adulte de confiance

phishing_from-app =
    Ouvre l’application, ou tape toi-même l’adresse du site. Si l’alerte est vraie, tu la trouves là aussi. Un cadenas dans le navigateur ne prouve pas qu’un site est honnête. Qu’as-tu vu ?
    .adult = Un adulte peut regarder

phishing_group =
    Si vous l’avez tous reçu, c’est peut-être votre travail qui est visé. Préviens les autres par une autre application ou de vive voix, et l’adulte qui soutient le groupe. Gardez une copie intacte pour un spécialiste.

    Est-ce que quelqu’un a cliqué ?

phishing_group-tapped =
    Faites qu’il soit facile de dire « c’était moi » : les reproches poussent à cacher. La personne qui a cliqué n’utilise plus cet appareil en ligne, et le groupe déplace ses projets ailleurs pour l’instant. Qu’est-ce qui aiderait maintenant ?

phishing_tapped =
    Un clic seul, souvent, ne fait rien. Ferme la page, n’y écris rien, n’autorise rien de ce qu’elle demande. S’est-il passé autre chose ?

phishing_typed =
    On peut encore fermer la porte. Depuis un autre appareil : change ce mot de passe, là et partout où tu l’utilises ; déconnecte toutes les autres sessions ; active la double authentification.

phishing_opened =
    Coupe internet sur cet appareil pour l’instant, et ne t’y connecte à rien. N’efface pas encore le fichier ni le message : un spécialiste peut en apprendre quelque chose. De nouveaux mots de passe seulement depuis un autre appareil.

    Que veux-tu faire ?

phishing_gave =
    Ça marche sur beaucoup de gens, des adultes aussi. Tu ne leur dois rien, quoi qu’ils disent. Qu’as-tu envoyé ?

phishing_papers =
    Si des papiers sont partis, un adulte peut le dire au bureau qui les a délivrés, si c’est sans danger pour toi. Surveille les comptes ou messages à ton nom. Est-ce qu’on te menace avec ça ?
    .no = Non. Choisir un adulte de confiance

phishing_warn =
    Une ligne suffit : « Mon compte est peut-être touché, ignorez les messages bizarres. » Passe par une autre application ou de vive voix, et sans le lien.

phishing_keep =
    Ne réponds pas et ne le transfère pas. Si ça vise peut-être ta campagne, garde-le jusqu’à ce que quelqu’un qui s’y connaît l’ait vu. Ensuite, bloque, signale et efface. Qu’est-ce qui aiderait maintenant ?
    .adult = Choisir un adulte de confiance

phishing_people =
    Ces personnes peuvent aider pour les problèmes en ligne. Dis que tu as un message bizarre ; elles te diront si elles veulent le voir.

    Je ne peux appeler personne et personne ne lit cette discussion : le prochain pas est à toi. Écris { $safe-word } à tout moment pour revoir l’aide.
    .adult = Choisir un adulte de confiance

phishing_defenders =
    Ces personnes aident les groupes qui défendent des droits. La plupart travaillent avec des adultes et vérifient qui écrit : l’adulte qui soutient ton groupe est le chemin habituel. Mieux vaut un appareil qui n’a pas été touché.

    Je ne peux appeler personne et personne ne lit cette discussion : le prochain pas est à toi. Écris { $safe-word } à tout moment pour revoir l’aide.
    .adult = Choisir un adulte de confiance

phishing_done =
    Maintenant : n’y touche pas et préviens les gens autour de toi. Plus tard : la double authentification, et une règle dans ton groupe : demander de vive voix quand un message semble bizarre.

    Le bouton « Aide » montre à qui parler. Tu peux revenir à tout moment. Appuie sur « Quitter » pour effacer cette discussion.
