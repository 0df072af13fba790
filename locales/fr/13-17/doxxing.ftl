### Doxxing, for teenagers: the child leads, with an ally at their side.

doxxing_start =
    Quelqu’un a mis en ligne des infos privées sur toi. C’est injuste, et ce n’est pas ta faute. Défendre une cause en public ne veut jamais dire que ta vie privée est publique aussi.

    Ne me dis pas ce qui est écrit. Avant tout : es-tu en sécurité là où tu es ?

doxxing_what =
    Bien. On avance pas à pas, et tu décides du rythme. Quel genre d’infos ? Juste le genre, s’il te plaît.
    .home = Mon adresse
    .school = Mon école ou mes lieux
    .number = Nom, visage, numéro ou pièce
    .family = Ma famille ou mon organisation
    .secret = Ce que je n’avais dit à personne

doxxing_home-posted =
    Une adresse en ligne demande plus qu’un signalement : préviens aujourd’hui les gens autour de toi, ceux chez qui tu vis et en qui tu as confiance, et des voisins.

    Fixez des règles simples : ne pas ouvrir aux inconnus, rien dire au téléphone, refuser les livraisons que vous n’avez pas commandées.
    .next-step = Comment le faire retirer ?

doxxing_school-posted =
    Préviens un adulte de l’école, pour qu’aucun inconnu n’ait d’infos ni ne vienne te chercher. Rien ne t’oblige à lui montrer la publication.

    Varie ton chemin et tes horaires quelque temps, et ne pars pas sans quelqu’un.

doxxing_number-posted =
    Rien ne t’oblige à répondre aux numéros ou messages inconnus. Laisse faire la messagerie vocale, et laisse un ami ou une amie lire les demandes quelques jours.

    Si c’est ta pièce d’identité : vois d’abord si contacter le bureau qui l’a délivrée est sans danger pour toi. Si oui, un adulte peut le signaler là-bas avec toi, car une photo de pièce d’identité peut être détournée.

doxxing_family-posted =
    Se sentir coupable envers eux arrive souvent. Pourtant, la personne responsable est celle qui a publié, ni toi ni ton engagement.

    Ils doivent le savoir pour pouvoir se protéger. Tu peux le leur dire avec un allié à tes côtés.

doxxing_secret-posted =
    Qui tu aimes, qui tu es, ta santé, ta foi, tes papiers, ton engagement : le dire est ton choix. On te l’a pris, et c’est un tort.

    Rien ne t’oblige à dire oui, à dire non ou à expliquer. Tu peux dire : « Je n’en parle pas », et en rester là.

doxxing_papers =
    Tu as des droits, avec ou sans papiers. Une association qui soutient les réfugiés ou les migrants peut te dire ce que cette publication peut changer pour toi.

    Parle-lui avant d’aller à la police ou dans un bureau, et n’y va pas sans quelqu’un.

doxxing_where =
    Maintenant, la publication. Chaque endroit a sa façon de faire retirer. Où est-elle ?

doxxing_report-app =
    Signale la publication exacte comme partage d’infos privées. S’il y a un champ de texte : « Informations privées d’une personne mineure, publiées sans accord ». Le nom d’une école seul ne suffit pas toujours ; « mineure » peut compter.

    Les résultats varient. Si c’est refusé, signale encore.

doxxing_report-site =
    N’écris pas à la personne derrière ; une réaction est peut-être ce qu’elle cherche. Cherche une adresse de contact, d’abus ou de vie privée du site, et laisse un adulte ou un allié écrire.

    Des mots possibles : « Vous publiez sans accord des informations privées d’une personne mineure. Retirez-les et confirmez, s’il vous plaît. »

doxxing_report-chat =
    Dans un groupe fermé, ton levier, ce sont les gens. Quelqu’un de confiance dedans peut demander à l’admin d’effacer, et signaler le message et le groupe.

    Tu n’as pas besoin de tout lire. Qu’on te dise seulement ce qui compte pour ta sécurité.

doxxing_report-news =
    Si la presse ou les autorités sont en jeu, un adulte allié ou un avocat devrait parler pour toi. Les médias ont souvent des règles sur les noms d’enfants ; on peut leur demander de retirer le tien.

    Ne réponds pas en public de ton côté, même si c’est injuste. Ça peut venir plus tard, avec d’autres.

doxxing_friends =
    Laisse d’autres faire le travail. Tu peux envoyer : « Une publication montre mes infos privées. Signalez-la comme infos privées d’une personne mineure. Ne partagez pas, ne commentez pas, même pour me défendre. »

    Quelqu’un peut aussi chercher les copies, pour que tu n’aies pas à regarder.

doxxing_no-revenge =
    La colère est une réponse saine. Publier leurs infos serait quand même un deuxième tort : ça peut toucher la mauvaise personne et servir contre toi.

    Mets cette colère là où elle aide : dans les signalements, dans ton groupe, dans le mouvement du corps, dans la parole.

doxxing_lock =
    Rends la prochaine recherche plus dure : comptes privés, anciennes publications limitées, téléphone et e-mail cachés, école et lieux enlevés, position coupée. Double authentification : d’abord l’e-mail.

    Ce n’est pas te cacher. Un compte public de campagne peut rester, sans ta vie privée.
    .second-lock = Activer la double authentification

doxxing_calls =
    Si quelqu’un attend, observe ou est à la porte, c’est une urgence : rejoins des gens et cherche de l’aide.

    Sinon : rien ne t’oblige à décrocher ou à ouvrir. Note l’heure, le numéro et ce qui s’est passé, et préviens un adulte de confiance aujourd’hui.

doxxing_safe-now =
    C’était beaucoup. Respire un moment avant de continuer.

    Es-tu en sécurité en ce moment ?

doxxing_people =
    Ces services connaissent les torts en ligne, et la peur qui va avec. Tu décides quoi dire, et tu peux d’abord demander qui sera prévenu.

    Pour commencer : « On a publié des infos privées sur moi et je veux les faire retirer. » Je suis un programme, je ne peux pas leur écrire pour toi. Le mot { $safe-word } te ramène à ces personnes à tout moment.

doxxing_defender =
    Ces organisations protègent les défenseurs des droits humains. Certaines vérifient qui écrit et ne traitent qu’avec des adultes : mieux vaut souvent passer par un adulte allié.

    Elles peuvent aider quand tout un groupe est visé, ou quand l’État ou la presse est derrière. Le mot { $safe-word } te ramène à ces personnes à tout moment.

doxxing_later =
    Fais chercher ton nom et ton numéro par quelqu’un après une semaine, puis après un mois. Ce qui reste peut être signalé à nouveau.

    Sentir des regards sur soi est un écho normal de tout ça. Ça passe en général ; sinon, ou si tu ne sors plus, ça mérite du soutien.

    Parler en public et avoir une vie privée : tu as droit aux deux.

doxxing_finish =
    Tu as repris une part du contrôle qu’on voulait te prendre. Une chose pour aujourd’hui : dis à une personne où tu en es.

    Tu peux revenir à tout moment. Fermer cette discussion l’efface ici, mais l’historique du navigateur reste. Tu peux l’effacer aussi, si c’est sans danger pour toi : une personne qui le surveille peut voir qu’il manque quelque chose.
