### Behind the help button and the safe word: wording for teenagers where it should differ.

help_start =
    Voici des personnes qui parlent avec des jeunes. Appeler ou écrire, c’est ton choix.

    Certaines doivent parfois transmettre ce que tu dis : la fiche le dit. { $safe-word } te ramène ici à tout moment.
    .call = Que se passe-t-il si j’appelle ?
    .told = Qui saura ce que je dis ?

help_call =
    Quelqu’un décroche. Pas besoin d’une histoire préparée, et le silence est permis. Rien ne t’oblige à donner ton nom.

    On te demandera peut-être si tu es en sécurité. Tu ne réponds qu’à ce que tu veux, et tu peux raccrocher à tout moment.
    .quiet = Pas de crédit, ou pas libre de parler

help_quiet =
    Certaines lignes d’écoute proposent un tchat ou des messages, et beaucoup sont gratuites. Quand nous le savons, la fiche le dit.

    Tu peux aussi appeler d’un lieu plus sûr : une école, une bibliothèque, chez un ami. « Je dois passer un appel privé » suffit comme raison.

    Un appel peut rester dans le journal du téléphone et sur une facture.
    .enough = Ça me va pour l’instant

help_no-answer =
    C’est décourageant, surtout quand il a fallu du courage. Ça ne vient pas de toi.

    Une ligne peut être fermée ou occupée. Essaie la suivante, ou regarde les horaires sur la fiche. Si ça ne peut pas attendre, prends le numéro d’urgence.
    .enough = Ça me va pour l’instant

help_told-brazil =
    La ligne des droits humains reçoit des signalements : ils vont au Conselho Tutelar, en général en un jour. Un dossier peut s’ouvrir. Tu peux rester anonyme.

    Au Brésil, parents, tuteurs et autorités qui savent qu’on fait du mal à un enfant doivent le signaler. Demande donc d’abord à qui la personne devrait le dire.

    Pour parler avant de décider : le CVV est là jour et nuit, le tchat de SaferNet à certaines heures. Tu peux leur demander, à eux aussi, ce qu’ils transmettraient.
    .crisis = Je veux juste parler

help_told-togo =
    Tu peux appeler la ligne des enfants ou lui envoyer un SMS. Le service SMS peut demander ton nom et ton village : tu es libre de ne pas les donner.

    Appeler peut être mieux si tu veux rester anonyme. Demande d’abord qui sera prévenu.
    .enough = Ça me va pour l’instant

help_told-moldova =
    La ligne des enfants décrit ses appels comme gratuits, anonymes et confidentiels, en roumain et en russe.

    Il peut y avoir des limites quand une vie est en danger : tu peux d’abord poser la question.
    .enough = Ça me va pour l’instant

help_told-thailand =
    Certaines lignes dépendent de l’État. Childline est là seulement pour les moins de 18 ans.

    Si tes ennuis viennent de la police, des autorités ou de l’école, commence par Childline ou un adulte allié plutôt que par une ligne de l’État.
    .defender = C’est lié à mon engagement
    .enough = Ça me va pour l’instant

help_told-case =
    Dans ton pays, certaines lignes doivent agir sur ce qu’elles entendent. Ça peut ouvrir un dossier officiel, avec des gens qui te posent des questions.

    Ça peut te protéger, et mieux vaut le savoir avant de parler. Tu peux d’abord demander un conseil général.
    .enough = Ça me va pour l’instant

help_told-any =
    Beaucoup de lignes d’écoute gardent ce que tu dis confidentiel, avec des limites : si une vie est en danger ou si la loi l’exige, elles doivent parfois transmettre.

    Les règles varient d’un pays à l’autre : demander avant est un bon réflexe.
    .enough = Ça me va pour l’instant

help_ask-first =
    Essaie : « Avant d’en dire plus : que devriez-vous transmettre, et à qui ? » Ou : « Puis-je rester anonyme ? »

    Tu peux aussi rester vague au début, comme s’il s’agissait de quelqu’un que tu connais. Tu peux arrêter l’appel à tout moment.
    .enough = Ça me va pour l’instant

help_other =
    Qui t’aiderait le plus ?
    .crisis = C’est trop dur, je craque
    .online = Quelque chose en ligne
    .images = Une image de moi
    .defender = Du soutien pour défenseurs

help_crisis =
    Se sentir aussi mal n’est ni ta faute ni une faiblesse. Ces personnes sont là pour les moments où c’est trop.

    Si tu risques de te faire du mal, essaie d’avoir quelqu’un avec toi. Le mot est { $safe-word }.
    .call = Que se passe-t-il si j’appelle ?
    .enough = Ça me va pour l’instant

help_online =
    Ces services connaissent les attaques, le chantage et les abus en ligne. Ce qui s’est passé n’est pas ta faute.

    Dans certains pays, un signalement peut ouvrir un dossier officiel : la fiche le dit. Le mot est { $safe-word }.
    .told = Qui saura ce que je dis ?
    .enough = Ça me va pour l’instant

help_images =
    Ce n’est pas ta faute, et je ne te reproche rien. Ces services aident pour les images intimes ou fausses de moins de 18 ans.

    N’envoie l’image à personne, même pas comme preuve. Chaque fiche dit comment le service marche. Le mot est { $safe-word }.
    .steps = Quels sont les premiers pas ?
    .told = Qui saura ce que je dis ?
    .enough = Ça me va pour l’instant

help_defender =
    Ces organisations protègent les défenseurs des droits humains. La plupart sont faites pour des adultes et vérifient qui écrit.

    Le mieux est donc souvent qu’un adulte allié ou une organisation de confiance les contacte avec toi. Le mot est { $safe-word }.
    .ally = Comment trouver un allié ?
    .enough = Ça me va pour l’instant

help_ally =
    Un allié peut être un adulte de ton mouvement, un prof, un avocat, ou quelqu’un d’une organisation de droits de l’enfant.

    Tu peux dire : « J’ai besoin que quelqu’un contacte une aide à la sécurité avec moi. On me menace à cause de ce que je fais. » Tu décides de ce qui est dit.
    .enough = Ça me va pour l’instant

help_after-tell =
    Une seule personne qui sait, ça change quelque chose. Il peut y en avoir plusieurs.
    .enough = Ça me va pour l’instant

help_done =
    Maintenant, tu sais où trouver des personnes. Aujourd’hui, plus tard ou pas du tout : ça dépend de toi.

    Reviens quand tu veux : appuie sur « Aide », ou écris { $safe-word }. Fermer cette discussion l’efface ici.
