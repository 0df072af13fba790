### Impersonation, for teenagers: proof by a friend, report, one clear word from the real account.

fake-me_start =
    Utiliser ton nom ou celui de ton groupe, c’est attaquer ta crédibilité. Ce n’est pas ta faute, et il y a des étapes claires.

    Choisis ce qui convient, ou écris quelques mots. Sans noms ni noms de compte, s’il te plaît.

fake-me_me =
    Tu n’as pas besoin de le surveiller toi-même ; quelqu’un peut regarder et te dire ce qui compte. Que fait le faux compte ?

fake-me_body =
    C’est une atteinte grave, et ce n’est pas ta faute. N’enregistre pas et ne transfère pas l’image, même comme preuve.

    Il y a une aide précise pour ça. L’image est-elle vraie ou générée ?
    .fake = Elle est fausse ou faite par IA

fake-me_warn =
    Préviens tes contacts par un autre moyen, si possible en face ou de vive voix, pour qu’ils sachent que c’est toi.

    Tu peux écrire : « Un compte se fait passer pour moi. Ne répondez pas, ne cliquez pas, n’allez à aucun rendez-vous. Merci de le signaler comme usurpation d’identité. »

fake-me_money =
    Alors préviens aujourd’hui, d’une façon qui prouve que c’est toi : un appel, un message vocal, quelqu’un qui fait passer.

    Tu peux dire : « Un faux compte à mon nom demande de l’argent, des codes ou des images. Ce n’est pas moi. Si vous lui avez répondu, dites-le-moi ; je n’en veux à personne. »

fake-me_paid =
    La faute est à qui gère le faux compte, pas à toi ni à la personne qui y a cru.

    Elle peut arrêter, garder les messages et les détails du paiement, et demander avec un adulte à la banque ou au service de paiement si on peut encore l’arrêter. Si des images sont parties, il y a aussi de l’aide.
    .tell = En parler à un adulte

fake-me_mean =
    Se faire juger pour des mots jamais écrits, c’est dur. La plupart de ceux qui te connaissent voudront te croire ; donne-leur quelque chose de clair.

    De quoi as-tu le plus besoin maintenant ?
    .police = Police ou autorités m’interrogent

fake-me_once =
    Publie une fois depuis ton vrai compte : « Un compte utilise mon nom et mes images. Ce n’est pas le mien et je n’ai rien écrit de tout ça. Merci de le signaler. » Puis n’y reviens plus.

    Ne mets ni mention ni lien du faux. Tes amis peuvent répondre aux questions pour toi.

fake-me_maker =
    Un soupçon peut être juste ou faux, et accuser quelqu’un en public peut se retourner contre toi. Pas besoin de prouver qui c’est pour faire retirer le compte.

    Note ce qui te fait penser ça, et parles-en à un adulte de confiance.

fake-me_no-trap =
    C’est compréhensible. Mais créer un faux compte pour piéger peut enfreindre les règles de la plateforme, te mettre en contact avec quelqu’un de dangereux et brouiller les preuves.

    Ce qui tient mieux : le lien du profil et les publications gardés, plusieurs signalements, et des adultes qui suivent l’affaire.

fake-me_group =
    Préviens tout de suite les admins et le noyau du groupe, par un autre moyen : le faux lit peut-être avec vous.

    Partagez le travail : l’un garde les preuves, un autre signale, un autre prévient ceux qui vous suivent. Votre vrai compte continue à parler. Que fait le faux ?

fake-me_group-warn =
    Épinglez un message sur le vrai compte : « C’est notre seul compte ici. Un autre utilise notre nom. Nous ne demandons jamais d’argent, de codes ni de données privées par message. Merci de le signaler. »

    Demandez à des organisations partenaires et à un adulte de confiance de le partager.

fake-me_group-plans =
    S’il appelle des gens quelque part ou récolte des noms, c’est urgent. Prévenez de vive voix et par des personnes, pas seulement par une publication : « Cet appel ne vient pas de nous. N’y allez pas et ne vous inscrivez pas. »

    Faites venir un adulte de confiance aujourd’hui, et vérifiez qui est dans vos discussions.
    .tell = En parler à un adulte

fake-me_report =
    Signale le profil lui-même comme usurpation d’identité, et demande à tes amis de le faire aussi. Avant, fais garder par quelqu’un le lien du profil, le nom du compte et les publications, mais aucune image intime.

    Garde la date et le numéro de chaque signalement. Un refus n’est pas définitif ; on peut signaler encore.

fake-me_id =
    Une plateforme peut demander une pièce d’identité ou un formulaire signé par un responsable légal. Si tu décides de le faire : seulement dans l’application ou sur sa page officielle, si possible avec un adulte.

    N’envoie jamais la photo d’une pièce d’identité dans une discussion, à qui que ce soit.

fake-me_no-id =
    Tout le monde n’a pas de papiers, ni de responsable qui peut signer. Ça ne devrait pas te laisser sans aide.

    Plusieurs signalements d’amis peuvent marcher sans pièce d’identité, et un service d’aide pour les problèmes en ligne connaît peut-être une autre voie.

fake-me_people =
    Ces services connaissent l’usurpation d’identité, et certains joignent directement les plateformes. Tu décides ce que tu dis, et rien ne t’oblige à envoyer de pièce d’identité d’abord.

    Pour commencer : « Un compte se fait passer pour moi et mes signalements n’ont rien donné. » Je suis un programme, je ne peux pas les contacter pour toi. Le mot { $safe-word } te ramène à ces personnes à tout moment.

fake-me_defender =
    Ces organisations aident les défenseurs des droits humains dont on détourne le compte ou le nom. Certaines vérifient qui écrit et ne traitent qu’avec des adultes : un adulte de confiance passe souvent mieux. Le mot { $safe-word } te ramène à elles à tout moment.

fake-me_later =
    Regarde encore après une semaine et après un mois, ou fais-le faire par quelqu’un. Les faux reviennent parfois ; les mêmes étapes marchent encore, plus vite.

    Moins d’images publiques, une liste d’amis cachée et la double authentification rendent la copie plus difficile.

    Ton nom et ta voix restent à toi.

fake-me_finish =
    Tu sais quoi faire, et rien ne t’oblige à tout faire toi-même. Une chose pour aujourd’hui : dis à tes proches quel compte est vraiment le tien.

    Tu peux revenir à tout moment. Fermer cette discussion l’efface ici, mais l’historique du navigateur reste. Tu peux l’effacer aussi, si c’est sans danger pour toi : une personne qui le surveille peut voir qu’il manque quelque chose.
