### Deepfakes, for teenagers: the same seriousness, more choice about who knows and who answers.

deepfake_start =
    Un faux fabriqué avec toi est une vraie attaque. Tu n’as pas fait ce qu’il montre, ce n’est pas ta faute, et ça compte même si c’est généré.

    Des étapes peuvent aider, et pour aucune tu n’as besoin de le revoir. D’abord : qu’est-ce qui s’en rapproche le plus, là, maintenant ?
    .body = C’est un faux sexuel ou nu

deepfake_body =
    Ce qu’on t’a fait est grave. La plupart des services traitent un faux sexuel d’une personne de moins de 18 ans comme une vraie image, et tu as accès à la même aide.

    Donc la même règle : ne pas l’enregistrer, ni faire de capture, ni le transférer, même comme preuve. Les mots, les noms de compte, les liens et les dates suffisent.

    Qu’est-ce qui s’en rapproche le plus ?
    .online = C’est sur une plateforme, un site

deepfake_body-online =
    Signale avec la raison la plus proche : contenu sexuel avec une personne de moins de 18 ans, ou fausse image d’une vraie personne. Tu choisis qui le sait et qui t’aide à signaler.

    Take It Down accepte aussi les images de moins de 18 ans faites par IA, si le fichier est déjà sur un appareil que tu utilises. Ne va pas le chercher pour ça.

deepfake_school =
    Un adulte que tu choisis peut demander à l’école d’agir : arrêter le partage, faire effacer les copies, te protéger du harcèlement. Personne n’a besoin de le regarder pour agir, et tu peux le dire.

    Ne va pas affronter qui l’a fait : les preuves peuvent disparaître et ça peut se retourner contre toi.

    Tu peux demander qui sera mis au courant, et ce qui se passe ensuite.

deepfake_maker =
    Quand on sait qui l’a fait, on a envie de régler ça directement. Mais aller voir la personne d’abord lui laisse le temps d’effacer les traces, et peut te mettre en danger.

    Dis à un adulte de confiance ce que tu sais et comment tu le sais. Un soupçon suffit ; pas besoin de prouver quoi que ce soit, ni d’en parler en public.

deepfake_what =
    D’accord. À quoi sert ce faux ? Laisse les détails de côté, s’il te plaît.
    .mock = Il me ridiculise

deepfake_words =
    Ces faux servent à discréditer les gens qui prennent la parole. Ce que tu as vraiment dit et fait, et les gens qui te connaissent, pèsent plus que tu ne le sens maintenant.

    Ne le partage pas, même pour le démentir : chaque partage le nourrit. Garde le lien et la date, et signale-le comme média manipulé.
    .officials = Autorités ou médias s’en servent

deepfake_believed =
    C’est amer de devoir nier ce qu’on n’a jamais fait. Tu n’as pas besoin de convaincre tout le monde, et certains ne voudront pas écouter.

    Commence par ceux qui comptent : « Un faux de moi circule. Je n’ai pas dit ça. Ne le partagez pas, s’il vous plaît. » Laisse-les faire passer ce message-là, pas toi.

deepfake_answer-careful =
    Une chose d’abord : là où tu vis, une réponse publique, ou même un « j’aime », peut se retourner contre toi. Parles-en à un adulte de confiance avant que quelqu’un publie quoi que ce soit.

deepfake_answer-group =
    Une seule déclaration, de ton groupe ou d’un allié plutôt que de toi : courte, calme, vraie. Par exemple : « Une vidéo manipulée d’un membre du groupe circule. Elle est fausse. Merci de la signaler et de ne pas la partager. »

    Pas de lien, pas d’image de la vidéo, pas de débat en dessous. Tu choisis si ton nom apparaît.

deepfake_mock =
    Dire « c’était une blague » n’en fait pas une blague. Tu as le droit de trouver ça blessant et de demander que ce soit effacé.

    Tes amis peuvent refuser de le partager et le signaler. Si ça vient de l’école, elle peut intervenir.

deepfake_money =
    Alors la vitesse compte plus que la perfection : préviens les gens par un moyen où ils entendent que c’est vraiment toi.

    Tu peux dire : « Un faux de ma voix ou de mon visage demande de l’argent. Ce n’est pas moi. Ne payez pas, et rappelez-moi au numéro que vous avez déjà. »

deepfake_safe-now =
    Ça fait beaucoup. Respire un peu avant de continuer.

    Es-tu en sécurité en ce moment : par rapport aux autres, et à des idées de te faire du mal ?

deepfake_people =
    Ces services connaissent les deepfakes et les prennent au sérieux. Ils n’ont pas besoin de voir le faux, et tu décides ce que tu dis.

    Pour commencer : « On a fabriqué une fausse image de moi et j’ai besoin d’aide pour la faire retirer. » Je suis un programme, je ne peux pas les contacter pour toi. Le mot { $safe-word } te ramène à ces personnes à tout moment.

deepfake_defender =
    Ces organisations soutiennent les défenseurs des droits humains, aussi contre les campagnes de dénigrement. Certaines vérifient qui écrit et ne traitent qu’avec des adultes : un adulte de confiance passe souvent mieux. Le mot { $safe-word } te ramène à elles à tout moment.

deepfake_later =
    Laisse quelqu’un d’autre vérifier parfois si c’est réapparu ; tu n’as pas besoin de monter la garde autour de ta propre image.

    Montrer ton visage et prendre la parole restent ton droit. Si tu veux moins montrer ton visage un moment, que ce soit ta décision, pas la leur.

deepfake_finish =
    Tu as tenu à ce qui est vrai pendant que d’autres fabriquaient du faux. Une chose pour aujourd’hui : qu’une personne qui te connaît l’apprenne de toi.

    Tu peux revenir à tout moment. Fermer cette discussion l’efface ici, mais l’historique du navigateur reste. Tu peux l’effacer aussi, si c’est sans danger pour toi : une personne qui le surveille peut voir qu’il manque quelque chose.
