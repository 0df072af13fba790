### Reporting to an app or a website, for teenagers.

reporting_start =
    Signaler, c’est demander à une plateforme de vérifier quelque chose selon ses propres règles. Ce qu’on t’a fait n’est pas ta faute, et signaler est ton choix.

    Je ne peux pas signaler pour toi, et personne ne lit cette discussion. Pas de noms, de liens ni de noms de compte, s’il te plaît.

reporting_what =
    C’est à propos de quoi ? Choisis le plus proche, ou écris quelques mots à toi. Sans détails.
    .body = Une image nue ou sexuelle
    .threat = Une menace contre moi
    .address = Des infos privées sur moi
    .fake = Un compte qui joue à être moi

reporting_post =
    Garde-la avant de signaler : la publication peut disparaître ensuite. Le lien, la date et le nom du compte comptent le plus.

    Une exception : n’enregistre et ne copie jamais une image nue ou sexuelle d’une personne de moins de 18 ans, même comme preuve.
    .body = C’est une image sexuelle

reporting_post-steps =
    Ouvre le menu de la publication, souvent trois points ou un drapeau, et choisis « Signaler ». Une raison parle d’enfant ou de moins de 18 ans ? Elle leur dit qu’un jeune est concerné.

    Plusieurs publications ? Signale chacune, puis le compte. Garde le numéro ou une capture qui montre que le signalement est parti.

    Tu peux le faire par toi-même ou avec quelqu’un à côté de toi.
    .together = Je préfère le faire avec quelqu’un

reporting_no-button =
    Essaie le menu du profil de ce compte, ou cherche le mot « signaler » dans l’aide de l’application. Certaines ont un formulaire pour les gens sans compte.

    Si ça ne mène à rien, des amis ou un signaleur de confiance peuvent le faire.
    .trusted = Qui d’autre peut le signaler ?

reporting_chat =
    Garde d’abord les mots, la date et le nom du compte. Bloquer ou signaler peut faire disparaître des messages.

    Une exception : n’enregistre et ne copie jamais une image nue ou sexuelle d’une personne de moins de 18 ans, même comme preuve.
    .body = C’est une image sexuelle

reporting_chat-steps =
    Ouvre les infos de la discussion ou appuie longtemps sur le message, et choisis « Signaler ». Beaucoup de discussions privées sont chiffrées : l’entreprise ne peut pas y regarder, elle l’apprend par un signalement.

    Rien ne t’oblige à répondre. Quitter un groupe ou le mettre en silencieux est bien, et bloquer vient en dernier.

reporting_site =
    Les sites ont souvent une page de contact ou de signalement. Un message de toi leur montre ton adresse : laisse écrire un adulte de confiance ou un service de signalement.

    Garde d’abord le lien et la date.
    .allies = Que peut faire mon groupe ?

reporting_after =
    Une fois le signalement envoyé, personne ne peut promettre quand la réponse arrive, ni ce qu’elle dit.

    Tiens un petit carnet : date, ce que tu as signalé, raison, numéro. Ça sert si tu signales encore ou si tu passes la main.

    Regarde encore dans quelques jours. Tu n’as pas besoin de surveiller ça toutes les heures.
    .again = Ça a été refusé
    .allies = Demander à mon groupe

reporting_stuck =
    Se heurter au silence ou à un refus, c’est frustrant. Ça ne dit rien sur ton bon droit.

    Quand l’as-tu signalé ?
    .refused = Ça a été refusé

reporting_again =
    Signale encore avec une raison qui convient mieux. S’il y a un bouton pour faire appel ou demander un réexamen, utilise-le.

    Une ligne suffit si tu peux écrire : j’ai moins de 18 ans et il s’agit de moi.

    Deux refus ? Alors ça vaut la peine de passer par un signaleur de confiance.
    .allies = Demander à mon groupe
    .trusted = Un signaleur de confiance ?

reporting_allies =
    Plusieurs personnes peuvent signaler la même publication, chacune depuis son compte. Demande-leur de ne pas la partager, la commenter ni y répondre : ça la fait voyager plus loin.

    Ne fais jamais passer une image nue ou sexuelle pour que d’autres la signalent.

reporting_tired =
    Signaler encore et encore, ça use. Tu peux passer le carnet à quelqu’un de ton groupe et arrêter de regarder un moment.

    Une pause n’est pas un abandon.
    .feelings = J’ai besoin d’une pause

reporting_trusted-br =
    Au Brésil, un signalement à une ligne publique part vers la protection de l’enfance en un jour environ, et peut donc ouvrir un dossier. Tu peux signaler sans donner ton nom.

    Demande d’abord : qui le saura, et que se passe-t-il ensuite ? Puis décide.

reporting_trusted-md =
    En Moldavie, SigurOnline conseille pour les problèmes en ligne et reçoit des signalements de contenus nuisibles. La ligne pour enfants peut aussi en parler avec toi.

    Demande d’abord ce que devient un signalement. Puis décide.

reporting_trusted-th =
    Certaines lignes de signalement thaïlandaises sont à l’État, reçoivent aussi des signalements de sécurité et gardent l’adresse internet de qui signale. Elles sont faites pour les images d’abus.

    Si ça touche à la politique, à une manifestation ou aux autorités, parle à un adulte de confiance avant de les contacter.

reporting_trusted-tg =
    Le service de messages de la ligne pour enfants demande peut-être ton nom et où tu habites. Tu peux demander pourquoi avant de répondre.

    Demande aussi ce que devient un signalement. Puis décide.

reporting_trusted-any =
    Un signaleur de confiance est un service dont les plateformes connaissent les signalements. Certains les transmettent à la police ou à la protection de l’enfance.

    Demande d’abord : qui le saura, et que se passe-t-il ensuite ? Puis décide.

reporting_afraid =
    C’est sensé de faire attention. Tu peux signaler, attendre, ou ne pas signaler du tout.

    Qu’est-ce qui t’inquiète le plus ?
    .officials = Les autorités sont mêlées à ça
    .case = Ça peut devenir une affaire
    .family = Ma famille pourrait l’apprendre

reporting_angry =
    Cette personne peut deviner qui a signalé, et certaines s’en prennent aux gens. Alors d’abord : garde ce qu’il te faut, préviens quelqu’un de confiance, et pense à qui sera près de toi ces prochains jours.

    Quelqu’un de confiance peut envoyer le signalement à ta place.

reporting_what-then =
    Un signalement dans une application va à l’entreprise. Elle peut retirer la publication, limiter le compte, ou refuser.

    Un signalement à un service, une ligne publique ou la police, c’est différent. Il peut être transmis et ouvrir une affaire ; alors la suite ne dépend plus seulement de toi.

    Tu peux d’abord demander conseil à une ligne d’écoute, sans rien signaler.
    .trusted = Qui conseille d’abord ?

reporting_officials-th =
    Tu as droit à ton opinion. La loi thaïlandaise est stricte sur ce qu’on dit de la monarchie et de l’État, et un signalement peut arriver chez ceux qu’il vise.

    Avant de signaler, répondre ou publier, parle à un adulte de confiance qui connaît la loi.

reporting_officials-tg =
    Tu as droit à ton opinion. Au Togo, publier, partager ou même mettre « j’aime » sur un contenu illégal peut être puni, même si tu veux seulement montrer que c’est faux.

    Garde-le, ne le diffuse pas, et parle à un adulte de confiance qui connaît la loi.

reporting_officials-any =
    Tu as droit à ton opinion. Mais un signalement aux autorités peut arriver chez ceux qu’il vise.

    Un adulte de confiance qui connaît la loi peut te dire quel chemin est sûr là où tu vis.

reporting_not-now =
    C’est toi qui décides, sans avoir besoin d’une raison. Tu peux encore signaler plus tard.

    Garder des traces maintenant laisse cette porte ouverte.

reporting_contacts =
    Maintenant : parles-en à une personne de confiance. Plus tard : décide si tu signales, ou regarde où en est le signalement.

    Ces services aident pour les problèmes en ligne.

reporting_contacts-defenders =
    Ces services protègent les gens qui défendent des droits. La plupart travaillent avec des adultes : mieux vaut qu’un allié ou une organisation de confiance écrive.

    Maintenant : parles-en à cet allié. Plus tard : décidez ensemble s’il faut signaler.

reporting_close =
    Reviens quand tu veux. Si quelqu’un d’autre utilise cet appareil, efface cette discussion avant de partir.
