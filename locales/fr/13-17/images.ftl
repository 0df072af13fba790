### Intimate pictures, for teenagers: straight and respectful, the whole steps, no sexual detail, no blame.

images_start =
    C’est bien que tu sois là. Quoi qu’il se soit passé avant, si quelqu’un utilise une image intime contre toi, c’est son acte, pas ta faute, et je ne te reproche rien.

    On peut avoir l’impression que tout est fini. Ce n’est pas le cas : beaucoup de jeunes ont traversé ça, et certaines étapes aident. Pour commencer : comment vas-tu, là, maintenant ?

images_what =
    Merci. Je n’ai besoin ni de détails, ni de noms, ni de description, et ne regarde pas l’image une fois de plus pour ça.

    Qu’est-ce qui s’en rapproche le plus ?
    .threat = On menace d’en diffuser une
    .shared = Une image a été diffusée
    .asked = On me pousse à en envoyer une

images_threat =
    C’est effrayant, et c’est fait pour l’être. Ça arrive à beaucoup de gens, et la faute est seulement à la personne qui menace.

    Arrête de répondre. Ne paie pas, n’envoie rien, ne négocie pas, ne menace pas en retour. Céder de l’argent, des images ou ton silence amène souvent la demande suivante.

    Tu peux te faire aider pour gérer ça. Une seule personne qui sait, ça change beaucoup.
    .gave = J’ai déjà payé ou envoyé plus
    .deadline = On m’a donné un délai

images_gave =
    Tu étais sous forte pression et tu voulais que ça s’arrête. Ce n’est pas ta faute, et il n’est pas trop tard pour arrêter.

    Rien ne t’oblige à tenir ce que tu as promis. Garde les détails du paiement ; un adulte de confiance peut demander à la banque ou au service de paiement si quelque chose peut être bloqué.

images_deadline =
    Un délai sert à te garder dans la panique, pour que tu ne prennes pas le temps de demander de l’aide. Rien ne t’oblige à agir avant qu’il soit passé.

    Prends ce temps pour toi : va près de quelqu’un, parle à une personne, commence les étapes.

    Je ne peux pas savoir ce qui va se passer, et personne ne devrait te le promettre. Ce que je sais : après aussi, il y a de l’aide et des choses à faire.
    .what-if = Et si l’image est diffusée ?

images_known =
    Si tu connais la personne, colère, peur, attachement et honte peuvent venir ensemble. Tout ça est normal, et ce n’est toujours pas ta faute.

    Tu ne lui dois ni rendez-vous ni discussion. C’est qui ? Ne me dis pas de nom.
    .my-age = Copain, copine, ex ou de mon âge
    .grown = Un adulte que je connais

images_known-peer =
    Tu as peut-être fait confiance à cette personne, ou tu l’aimais. La confiance n’est pas une permission : le tort est du côté de qui la trahit.

    Mieux vaut ne pas la voir en tête-à-tête, ni fouiller son téléphone, ni menacer en retour. Laisse parler un adulte que tu choisis, et garde ce qu’elle t’a écrit.

images_save =
    D’abord les preuves, seulement les mots : messages, noms de comptes, liens, demandes d’argent, dates. Fais des captures là où aucune image intime n’apparaît, ou recopie sur papier.

    L’image elle-même : ni capture, ni téléchargement, ni transfert, même pour signaler. Dans beaucoup de pays, une copie peut être illégale, quelle que soit la raison.

    Si c’est trop dur à regarder, on peut faire autrement.
    .saved = J’ai gardé les mots
    .no-proof = J’ai tout effacé

images_cannot-look =
    Alors ne regarde pas. Un adulte de confiance peut noter les mots et les noms de comptes pour toi, sans copier l’image.

    Et si ce n’est pas possible : on peut t’aider même sans aucune preuve.

images_no-proof =
    Ça se comprend, et l’aide ne dépend pas des preuves.

    Si tu veux, note ce dont tu te souviens : noms de comptes, dates, ce qu’on demandait. Laisse ton compte ouvert ; on y retrouve parfois des messages.

images_block =
    Maintenant, bloque la personne, dans chaque application. Cache ta liste d’amis si c’est possible, pour qu’elle atteigne moins de gens.

    Signale son compte avec une raison qui dit qu’une personne de moins de 18 ans est concernée. Les résultats varient ; si c’est refusé, signale encore.

    Ne supprime pas ton compte. Il peut contenir des preuves, et ce n’est pas à toi de disparaître.

images_removal-gb =
    Au Royaume-Uni, il y a aussi Report Remove. Il passe par un compte Childline ; là, l’image ou le lien est envoyé et vu par une équipe formée. On peut te demander une preuve de ton âge.

images_removal-us =
    Aux États-Unis, une loi donne aux plateformes concernées deux jours pour retirer une image intime une fois signalée.

images_removal-br =
    Au Brésil, une loi sur la protection des enfants en ligne oblige les plateformes à retirer ces contenus d’abus. Tu peux la citer dans ton signalement.

images_removal-md =
    En Moldavie, SigurOnline est le service spécialisé. Tu le verras dans la prochaine liste, et tu peux y poser tes questions avant de décider.

images_removal-th =
    En Thaïlande, un service de la prochaine liste dépend de l’État ou de la police. Tu peux d’abord en parler à la ligne d’écoute des enfants, en thaï ou en anglais.

images_removal-tool =
    Take It Down est gratuit, anonyme et utilisable dans tous les pays, pour des images prises quand tu avais moins de 18 ans. Celles faites par IA comptent aussi.

    L’image ne quitte jamais ton appareil. L’outil en fait une empreinte numérique, et les plateformes qui participent cherchent des correspondances.

    Ses limites : seulement ces plateformes, et pas les discussions chiffrées. L’image est-elle encore sur un appareil que tu peux utiliser ?

images_tool-have =
    Ouvre Take It Down dans la liste ci-dessous, sur l’appareil où est l’image, et choisis-la là. Seule l’empreinte est envoyée. Tu peux le faire même avant toute diffusion.

    L’outil n’atteint pas toutes les copies : signale aussi chaque endroit que tu connais.

    Pour ta propre copie : demande à une ligne d’écoute pour enfants avant d’y toucher. D’ici là, ne l’envoie à personne. Le mot { $safe-word } te ramène à ces personnes à tout moment.

images_tool-not =
    Ne la cherche pas, ne la télécharge pas et ne demande de copie à personne pour la signaler. Ça peut te faire du mal et être illégal.

    Tu peux quand même signaler où elle est : le compte, la publication, la page. Choisis une raison qui parle d’une personne de moins de 18 ans.

    Un service national de signalement peut aussi prendre un lien. Son équipe regarde, tu n’as pas besoin de le faire. Le mot { $safe-word } te ramène à ces personnes à tout moment.

images_shared =
    Tu ne devrais pas avoir à vivre ça. La personne qui diffuse sans ton accord est en tort, quelle que soit l’origine de l’image.

    Ça peut ressembler à la fin de tout. Ce n’est pas la fin. On peut signaler les copies, et souvent les faire retirer.

    Tu n’as pas besoin de la chercher. D’après ce que tu sais, où est-elle ?
    .open = Sur une plateforme ou un site

images_shared-chat =
    Les outils n’atteignent pas les discussions chiffrées ou privées, mais les gens qui y sont, si.

    Si tu fais confiance à quelqu’un du groupe, cette personne peut demander à l’admin et à tous d’effacer, signaler le groupe et le quitter. Sans garder ni transférer l’image comme preuve.

    Chaque personne qui refuse de la transmettre arrête une partie du mal.

images_shared-school =
    L’école devrait te protéger, et un adulte de confiance peut lui demander d’agir : stopper la diffusion, faire effacer les copies, s’occuper du harcèlement.

    Tu peux poser des conditions : « Aucun prof n’a besoin de voir l’image », et « Je veux savoir qui est prévenu. »

    Le retour peut se préparer : qui t’accompagne, où aller si c’est trop.

images_shared-unknown =
    Ne pas savoir est un stress à part. La chercher apaise rarement et peut te faire plus de mal.

    Tu peux agir avant que quoi que ce soit apparaisse : l’outil d’empreinte marche pour les images pas encore diffusées. Et une personne de confiance peut rester à l’écoute.

images_sent =
    Beaucoup de jeunes de ton âge en ont envoyé une. Ça ne te rend ni bête ni coupable, et il n’y a pas de honte à avoir fait confiance.

    Tu peux changer d’avis à tout moment : un oui d’hier n’est pas un oui pour toujours. Qu’est-ce qui s’en rapproche le plus ?
    .grown = C’était à un adulte

images_sent-ask =
    Tu peux demander une fois, calmement : « Efface les images que je t’ai envoyées, s’il te plaît. Je ne veux pas que d’autres les voient. » Un message écrit peut aussi servir plus tard.

    Tu ne peux pas vérifier si c’est fait, et ce n’est pas à toi d’en répondre.

images_sent-worry =
    Alors plus besoin de redemander, ni d’envoyer quoi que ce soit. Si on s’en sert pour te mettre la pression, c’est du chantage, et il y a des étapes pour ça aussi.

    Tu peux agir maintenant, avant toute diffusion, et prévenir une personne de confiance.

images_asked =
    Rien ne t’oblige jamais à donner une image : ni comme preuve d’amour, ni contre un service, ni pour qu’on te croie ou te soutienne.

    Tu peux dire non, changer de sujet ou ne plus répondre. Qui insiste ? Ne me dis pas de nom.
    .grown = Un adulte, ou j’ai un doute

images_asked-peer =
    Des mots possibles : « Je n’envoie pas d’images. Arrête de demander. » Ou : « Si tu veux que je me sente bien, laisse tomber. »

    « Si tu m’aimais, tu le ferais », c’est de la pression, pas de l’amour. Quelqu’un qui te respecte accepte le premier non. Si ça continue, tu peux bloquer et en parler.

images_other-child =
    Merci d’y prêter attention. Ne la garde pas, ne la montre pas, ne la transfère pas, même comme preuve ou pour alerter : ça étend le mal et peut être illégal.

    Note avec des mots où tu l’as vue, puis quitte la discussion ou la page. Un service de signalement peut prendre le lien et agir.

    Ces images peuvent te poursuivre. Toi aussi, tu as droit à du soutien.

images_law =
    Les lois varient, et je suis un programme, pas un avocat. Souvent, la loi veut te protéger, et les instances des droits de l’enfant demandent aux États de ne pas punir des enfants pour ça.

    À certains endroits, la police peut poser des questions sur une image que tu as faite ou envoyée. Il peut donc être prudent de parler d’abord à une ligne d’écoute, et d’y aller avec un adulte de confiance.

    Tu peux demander à tout service : « Que se passe-t-il si je signale ? Qui devez-vous prévenir ? »

images_safe-now =
    Tu viens de faire beaucoup. Respire un moment avant de continuer.

    Es-tu en sécurité en ce moment : face aux autres, et face à l’idée de te faire du mal ?

images_people-case =
    D’abord une chose : dans ton pays, un signalement à certains de ces services peut ouvrir un dossier officiel. Tu peux le demander avant de dire quoi que ce soit de personnel, puis décider.

images_contacts =
    Ces personnes s’occupent souvent de ça ; rien ne les choquera. Elles n’ont pas besoin de voir l’image, et tu décides jusqu’où tu en parles. Je suis un programme, je ne peux pas les joindre pour toi.

    Pour commencer : « Quelqu’un a une image intime de moi et me met la pression. Je ne sais pas quoi faire d’abord. » Le mot { $safe-word } te ramène à ces personnes à tout moment.

images_later =
    Les prochains jours : dormir, manger, voir du monde. Vérifier sans arrêt entretient la peur ; laisse quelqu’un d’autre surveiller un temps.

    Si de nouveaux messages arrivent, ajoute les mots à tes notes, bloque, et préviens la personne qui t’aide. Tu n’as toujours pas besoin de répondre.

    Ta voix, ton engagement, ta place en ligne sont à toi. Une image n’enlève pas un seul droit.

images_finish =
    Tu as regardé en face quelque chose de très dur et trouvé comment avancer. Si tu fais une seule chose aujourd’hui : parle à une personne.

    Tu peux revenir à tout moment. Fermer cette discussion l’efface ici, mais l’historique du navigateur reste. Tu peux l’effacer aussi, si c’est sans danger pour toi : une personne qui le surveille peut voir qu’il manque quelque chose.
