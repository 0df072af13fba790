### Someone wants, has or shows a picture of a child's body. The most delicate of all topics. Calm and warm; no sexual word, no 'why'.

images_start =
    C’est bien que tu sois là. Les images de ton corps sont à toi. Si quelqu’un s’en sert contre toi, c’est sa faute.

    Je ne te gronde pas. Beaucoup d’enfants ont traversé ça, et des choses peuvent aider. Comment vas-tu, là, maintenant ?
    .go-on = Je veux savoir quoi faire
    .people = Je veux parler à une personne
    .low = Je ne veux plus vivre
    .in-danger = Je suis en danger maintenant

images_what =
    Merci. Ne me donne pas de détails ni de noms. Je n’ai pas besoin de savoir ce qu’on voit.

    C’est plutôt quoi ?
    .threat = On menace de montrer une image
    .shared = D’autres ont vu une image
    .sent = J’en ai envoyé une et j’ai peur
    .asked = On m’en demande une
    .other = Autre chose

images_threat =
    Ça fait très peur. Ce n’est pas ta faute. Ce qu’on te fait est mal.

    Tu peux arrêter de répondre tout de suite. Ne paie pas, s’il te plaît, et n’envoie plus rien. N’essaie pas de trouver un accord. Souvent, on en demande encore.

    Tu peux te faire aider. En parler aujourd’hui à une grande personne de confiance, ça aide.
    .steps = Qu’est-ce que je fais maintenant ?
    .gave = J’ai déjà donné quelque chose
    .deadline = On m’a dit de faire vite
    .known = Je connais cette personne
    .people = Je veux parler à une personne

images_with-adult =
    La suite est plus facile avec une grande personne de confiance. Elle peut garder les mots, bloquer et signaler.

    Elle n’a pas besoin de voir l’image pour t’aider. Tu peux le lui dire.
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne
    .myself = Je veux commencer sans aide

images_gave =
    On a fait pression sur toi, et tu voulais que ça s’arrête. Ce n’est pas ta faute.

    Tu peux arrêter maintenant. Rien ne t’oblige à donner plus, même si tu l’avais promis.

    De l’argent est parti ? Une grande personne de confiance peut demander si on peut l’arrêter.
    .steps = Qu’est-ce que je fais maintenant ?
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne
    .low = Je n’en peux plus

images_deadline =
    « Vite » sert à te faire peur. C’est pour que tu ne demandes pas d’aide. Rien ne t’oblige à agir avant leur heure.

    Prends ce temps pour toi. Va près de quelqu’un qui te rassure. Parle à une personne.

    Je ne peux pas savoir ce qui va se passer. Quoi qu’il arrive, il y a aussi de l’aide après.
    .steps = Qu’est-ce que je fais maintenant ?
    .what-if = Et si l’image est montrée ?
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne
    .low = Je n’en peux plus

images_known =
    Si tu connais la personne, beaucoup d’émotions peuvent venir ensemble. C’est normal. Ce n’est toujours pas ta faute.

    Rien ne t’oblige à la voir ou à lui en parler. C’est qui ? Ne me dis pas de nom.
    .my-age = Quelqu’un de mon âge à peu près
    .grown = Une grande personne que je connais
    .home = Quelqu’un qui vit avec moi
    .people = Je veux parler à une personne

images_known-peer =
    Même si tu aimais cette personne, ou l’aimes encore : personne ne peut utiliser ton image pour te faire du mal.

    Ne va pas la reprendre sans quelqu’un avec toi, s’il te plaît. Laisse faire une grande personne de confiance.
    .steps = Qu’est-ce que je fais maintenant ?
    .school = C’est quelqu’un de l’école
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

images_save =
    Garde les mots et le nom du compte. Ne garde pas l’image comme preuve.

    Photographie l’écran seulement là où on ne voit aucun corps. Ou écris sur un papier : qui, quoi, quand.

    N’envoie l’image à personne, s’il te plaît. Même pas à quelqu’un qui t’aide.
    .saved = J’ai les mots
    .cannot-look = Je ne peux plus regarder ça
    .no-proof = Tout est effacé
    .people = Je veux parler à une personne

images_cannot-look =
    Tu n’as pas besoin de regarder. Une grande personne de confiance peut noter les mots et les noms.

    Elle peut le faire sans faire circuler l’image. Et on peut t’aider même sans preuve.
    .tell = Aide-moi à en parler
    .block = Passer à l’étape suivante
    .people = Je veux parler à une personne

images_no-proof =
    Ce n’est pas grave. Tu voulais que ça disparaisse. On peut t’aider sans preuve.

    Si tu veux, écris ce dont tu te souviens. Le nom du compte et le jour suffisent.
    .block = Passer à l’étape suivante
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

images_block =
    Maintenant, tu peux bloquer la personne. Fais-le dans chaque application où elle peut t’écrire.

    Signale aussi son compte. Choisis une raison avec « enfant » ou « moins de 18 ans ».

    Garde ton compte à toi. Il peut contenir des preuves. Et tu y as droit.
    .removal = Peut-on faire retirer l’image ?
    .how = Comment bloquer et signaler ?
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

images_removal-gb =
    Au Royaume-Uni, il y a aussi Report Remove. Là, tu envoies l’image ou le lien. Une équipe formée vérifie. Il faut un compte Childline. On peut te demander de prouver ton âge.

images_removal-us =
    Aux États-Unis, une loi donne deux jours à beaucoup d’applications. Le temps commence quand une telle image est signalée.

images_removal-br =
    Au Brésil, une loi parle de ces images d’enfants. Elle dit aux applications de les retirer. Elle est de ton côté quand tu signales.

images_removal-md =
    En Moldavie, SigurOnline aide exactement pour ça. Tu le verras dans la prochaine liste.

images_removal-th =
    En Thaïlande, un service de la prochaine liste est à l’État. Tu peux d’abord parler à la ligne d’écoute des enfants.

images_removal-tool =
    Take It Down est un outil gratuit pour les moins de 18 ans. Il marche dans tous les pays. Il ne demande pas ton nom.

    L’image reste sur ton appareil. Seule une sorte d’empreinte en sort. Les applications qui participent peuvent alors la chercher.

    Il ne voit pas les discussions privées. L’image est-elle encore sur un appareil que tu peux utiliser ?
    .have = Oui, elle est encore là
    .not-have = Non, je ne l’ai pas
    .private = Elle est dans une discussion privée
    .law = Est-ce que je risque des ennuis ?
    .people = Je veux parler à une personne

images_tool-have =
    Prends l’appareil où est l’image. Ouvre Take It Down dans cette liste. Une grande personne de confiance peut rester près de toi.

    C’est là que tu choisis l’image. Elle n’est envoyée nulle part, et personne ne la regarde.

    L’outil ne trouve pas toutes les copies. Demande à une ligne d’écoute quoi faire de ta copie. Ne l’envoie à personne. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .tell = Aide-moi à en parler
    .next-step = Et ensuite ?
    .finish = C’est tout pour l’instant

images_tool-not =
    Ne la cherche pas, s’il te plaît. Ne la garde pas. Ne demande à personne de l’envoyer.

    Tu peux signaler l’endroit où elle est : le compte, la publication ou la page. Utilise « Signaler » dans l’application.

    Un service de signalement de cette liste peut aussi prendre un lien. Son équipe vérifie, pas toi. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .tell = Aide-moi à en parler
    .next-step = Et ensuite ?
    .finish = C’est tout pour l’instant

images_shared =
    C’est dur, ce qui t’arrive. Ceux qui la montrent font quelque chose de mal. Pas toi.

    Tu restes toi. Une image ne change pas ta valeur. Et tu peux y faire quelque chose.

    Ne la cherche pas, s’il te plaît. D’après toi, où est-elle ?
    .open = Sur une application ou un site
    .private = Dans une discussion privée
    .school = Des gens de l’école l’ont
    .unknown = Je ne sais pas
    .people = Je veux parler à une personne

images_shared-chat =
    Les outils ne voient pas les discussions privées. Mais des gens peuvent aider.

    As-tu confiance en quelqu’un de ce groupe ? Cette personne peut demander à tous de l’effacer. Elle peut aussi signaler le groupe.

    Personne ne devrait la garder ni la faire circuler. Chaque copie effacée aide.
    .school = C’est un groupe de mon école
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne
    .next-step = Et ensuite ?

images_shared-school =
    Tu peux te faire aider pour régler ça. Une grande personne de confiance peut demander à l’école d’agir.

    L’école peut dire à tous d’arrêter et d’effacer. Elle peut veiller sur toi à la récréation et sur le chemin.

    Personne à l’école n’a besoin de voir l’image. Tu peux dire : « Ne la regardez pas, s’il vous plaît. »
    .tell = Aide-moi à en parler
    .removal = Peut-on la faire retirer ?
    .cruel = On est cruel avec moi
    .people = Je veux parler à une personne
    .next-step = Et ensuite ?

images_shared-unknown =
    Ne pas savoir, c’est dur. Ne la cherche pas, s’il te plaît. Chercher peut faire mal, et n’aide pas.

    Tu peux agir avant qu’elle apparaisse. Et une grande personne de confiance peut rester attentive pour toi.
    .removal = Que faire avant qu’elle sorte ?
    .tell = Aide-moi à en parler
    .worry = J’y pense tout le temps
    .people = Je veux parler à une personne

images_sent =
    Beaucoup de jeunes ont envoyé une image. Ça ne fait pas de toi quelqu’un de mauvais. T’en inquiéter montre que tu prends soin de toi.

    Tu peux changer d’avis. Une image envoyée reste à toi. C’est plutôt quoi ?
    .trust = J’ai confiance, mais je m’inquiète
    .not-trust = Je n’ai pas confiance
    .grown = C’était à une grande personne
    .threat = Maintenant, on me menace
    .law = Est-ce que je risque des ennuis ?

images_sent-ask =
    Tu peux demander de l’effacer. Par exemple : « Efface mon image, s’il te plaît. Je ne veux pas que quelqu’un la voie. »

    Une fois suffit. Pas besoin de donner une raison. Tu ne peux pas vérifier, et ce n’est pas ta faute.
    .agreed = On m’a dit oui
    .refused = On m’a dit non, ou je ne sais pas
    .people = Je veux parler à une personne

images_sent-worry =
    Alors rien ne t’oblige à redemander. N’envoie plus rien, s’il te plaît.

    Tu peux agir maintenant, avant que quelqu’un la montre. En parler à une personne aide aussi.
    .removal = Que faire avant qu’elle sorte ?
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

images_asked =
    Ton corps est à toi. Rien ne t’oblige à donner une image. Ni par amour, ni par amitié, ni contre de l’aide.

    Tu peux dire non. Tu peux aussi juste arrêter de répondre. Qui te demande ça ? Ne me dis pas de nom.
    .grown = Un adulte, ou je ne sais pas
    .my-age = Quelqu’un de mon âge à peu près
    .sent = J’en ai déjà envoyé une
    .threat = On me menace
    .people = Je veux parler à une personne

images_asked-peer =
    Tu peux dire : « Non. Je n’envoie pas d’images. » Rien ne t’oblige à l’expliquer.

    Quelqu’un qui te respecte s’arrête au premier non. Demander encore et encore, c’est faire pression. Ce n’est pas normal.
    .how = Comment bloquer la personne ?
    .tell = Je veux en parler à quelqu’un
    .people = Je veux parler à une personne
    .later = Que puis-je faire plus tard ?

images_other =
    D’accord. C’est plutôt quoi ? Ne me donne pas de détails.
    .secret = Une image prise en cachette
    .fake = C’est une fausse image de moi
    .other-child = C’est l’image d’un autre enfant
    .people = Autre chose. Je veux une personne

images_other-child =
    Merci d’y faire attention. Ne la garde pas, ne la montre pas, ne l’envoie pas. Même pas comme preuve.

    Note avec des mots où tu l’as vue. Puis quitte cette discussion ou cette page. Ce n’est pas ta faute si tu l’as vue.

    Une grande personne de confiance peut la signaler. Un service de signalement aussi. Tu peux te faire aider pour porter ça.
    .child-in-danger = Cet enfant est peut-être en danger
    .friend = Je connais l’enfant et veux aider
    .tell = Aide-moi à en parler
    .report = Comment peut-on signaler ça ?
    .people = Je veux parler à une personne

images_law =
    Les lois changent d’un pays à l’autre. Je suis un programme. Je ne connais pas la loi chez toi.

    Souvent, la loi veut te protéger. À certains endroits, la police peut aussi te poser des questions.

    Alors tu peux d’abord parler à une ligne d’écoute pour enfants. Demande : « Que se passe-t-il si je signale ça ? »
    .people = Montre-moi une ligne d’écoute
    .tell = Aide-moi à en parler près de moi
    .removal = Peut-on la faire retirer ?

images_safe-now =
    Tu viens de faire beaucoup. On s’arrête un moment.

    Es-tu en sécurité maintenant ? Face aux autres, et face à l’envie de te faire du mal ?

images_people-case =
    D’abord, une chose. Dans ton pays, certains services peuvent alors ouvrir un dossier officiel. Tu peux poser la question avant d’en dire plus.

images_contacts =
    Ces personnes ont entendu ça souvent. Elles n’ont pas besoin de l’image. Tu choisis ce que tu leur dis.

    Je suis un programme. Je ne peux pas appeler pour toi. Tu peux commencer ainsi : « C’est une image de moi. J’ai peur. » Écris { $safe-word } quand tu veux pour revoir cette aide.
    .what = Montre-moi les étapes
    .tell = Aide-moi à en parler près de moi
    .law = Est-ce que je risque des ennuis ?
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

images_later =
    Les prochains jours : mange, dors, reste près de gens gentils. Tu n’as pas besoin de vérifier sans arrêt.

    Si on t’écrit encore, rien ne t’oblige à répondre. Dis-le à la personne qui t’aide.

    Tu as le droit d’être en ligne et de te faire entendre. Personne ne peut te l’enlever avec une image.
    .removal = Peut-on faire retirer une image ?
    .feelings = Ça reste dans ma tête
    .accounts = Mieux protéger mes comptes
    .people = Je veux parler à une personne
    .finish = C’est tout pour l’instant

images_finish =
    Tu as fait face à quelque chose de très dur. Ce n’est pas ta faute, ni aujourd’hui ni plus tard. Une chose pour aujourd’hui : reste près de quelqu’un de gentil.

    Tu peux revenir quand tu veux. Ferme cette discussion et elle s’efface ici. Le navigateur peut se souvenir de la page.
