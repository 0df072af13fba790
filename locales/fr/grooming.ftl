### Someone, often an adult, is too friendly with a child: secrets, gifts, pictures, a meeting. Never blame, never assume it is a man.

grooming_start =
    Un drôle de sentiment sur quelqu’un mérite d’être écouté. C’est bien que tu sois là. Quoi qu’on ait dit ou fait : ce n’est pas ta faute.

    Ne me dis pas de noms. Pour commencer : comment c’est, là, maintenant ?
    .in-danger = Je suis en danger maintenant
    .people = Je veux parler à une personne
    .meeting = On veut me voir, ou on s’est vus
    .picture = On parle de corps ou d’images
    .odd = C’est juste bizarre

grooming_meeting =
    Rien ne t’oblige jamais à rencontrer quelqu’un. Même si tu avais dit oui. Tu peux changer d’avis.

    C’est plutôt quoi ?
    .soon = C’est aujourd’hui, ou très bientôt
    .no-day = Il n’y a pas encore de jour
    .want = Mais j’ai envie d’y aller
    .met = On s’est déjà vus
    .people = Je veux parler à une personne

grooming_meeting-soon =
    Le plus sûr est de ne pas y aller. Rien ne t’oblige à l’expliquer. Ne pas venir suffit.

    Ce jour-là, reste avec des gens de confiance. Montre-le maintenant à une grande personne de confiance.
    .knows-place = Cette personne sait où me trouver
    .what-say = Que dois-je lui dire ?
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne
    .in-danger = Je suis en danger maintenant

grooming_meeting-want =
    Vouloir rencontrer quelqu’un qu’on aime bien, c’est normal. Mais une chose est bonne à savoir.

    Une personne sûre est contente si tu viens avec une grande personne. Si on veut que tu viennes en secret, ou sans les autres : c’est un signe d’alerte.

    N’y va pas sans quelqu’un avec toi, s’il te plaît. Parle d’abord à une grande personne de confiance. Cinq minutes suffisent.
    .not-go = Je préfère ne pas y aller
    .unsure = Je ne sais pas ce que je ressens
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

grooming_met =
    Merci de me le dire. Quoi qu’il se soit passé là-bas, ce n’était pas ta faute. Rien ne t’oblige à me le raconter.

    Es-tu en sécurité maintenant ?

grooming_met-after =
    Quelqu’un t’a fait mal, ou a touché ton corps ? Un médecin, un centre de santé ou une ligne d’écoute peut aider. Vite, c’est bien. Plus tard aussi.

    Tu n’as rien fait de mal. Même si tu voulais y aller. Même sans rien dire, ou sans pouvoir bouger.
    .people = Je veux parler à une personne
    .tell = Aide-moi à en parler
    .still-writes = Cette personne m’écrit encore
    .feelings = Je me sens très mal

grooming_picture =
    Une grande personne ne doit pas demander ça à un enfant. C’est mal, même si elle est très gentille. Même si elle parle d’amour.

    Arrête de répondre, si tu peux. Tu ne lui dois rien. C’est plutôt quoi ?
    .not-sent = Je n’ai rien envoyé
    .sent = J’ai envoyé quelque chose
    .threat = Maintenant, on me menace
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

grooming_signs =
    Ce que tu sens compte, même sans preuve. Qu’est-ce qui ressemble un peu ?
    .secret = Je dois garder le secret
    .gifts = Cadeaux, argent, compliments
    .apart = On dit du mal de mes amis
    .mentor = On m’offre un rôle ou un voyage
    .no-words = Je ne sais pas le dire

grooming_secret =
    Une surprise fait plaisir, et elle finit vite. Un mauvais secret pèse lourd, et on veut que tu le gardes toujours.

    Tu as le droit de dire un mauvais secret. Même si tu as promis de te taire. Le dire n’est pas méchant.
    .go-on = Que puis-je faire ?
    .like = Mais j’aime bien cette personne
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

grooming_gifts =
    Les cadeaux et les mots doux font plaisir. C’est normal. Mais certains donnent pour que tu leur doives quelque chose.

    Tu ne dois rien en échange. Un cadeau n’est pas une promesse. Tu peux le garder. Ou le donner à une grande personne de confiance.
    .go-on = Que puis-je faire ?
    .like = Mais j’aime bien cette personne
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

grooming_apart =
    Quelqu’un qui t’aime vraiment est content que tu aies des amis. Quelqu’un qui te veut sans les autres veut peut-être autre chose.

    Rien ne t’oblige à répondre tout de suite. Rien ne t’oblige à choisir entre cette personne et les autres.
    .go-on = Que puis-je faire ?
    .like = Mais j’aime bien cette personne
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

grooming_mentor =
    C’est super quand quelqu’un croit en toi. Ce que tu fais le vaut bien. Tu mérites de bonnes offres.

    Une bonne offre n’est ni secrète, ni pressée. Ton groupe peut la connaître. Une grande personne de confiance aussi.
    .go-on = C’est secret, ou pressé
    .real = Comment vérifier une offre ?
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

grooming_mentor-check =
    Laisse une grande personne de confiance appeler l’organisation. Elle devrait chercher le numéro elle-même.

    Tu ne devrais jamais devoir payer, ni y aller sans quelqu’un. Personne ne devrait vouloir des images de ton corps, ni tes papiers.
    .not-safe = On me demande une de ces choses
    .ask-adult = Aide-moi à demander à un adulte
    .later = Ça semble bien. Et plus tard ?

grooming_feeling =
    Pas besoin de mots pour ça. Peut-être que cette personne est trop gentille, ou trop proche. Peut-être qu’elle veut des réponses tout de suite.

    Un sentiment suffit pour arrêter. Pas besoin de raison, ni de politesse.
    .go-on = Que puis-je faire ?
    .like = Mais j’aime bien cette personne
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

grooming_who =
    C’est qui ? Ne me dis pas de nom.
    .online = Une personne connue en ligne
    .my-age = Quelqu’un qui dit avoir mon âge
    .works = Prof, coach ou quelqu’un qui aide
    .movement = Quelqu’un de notre groupe
    .family = De ma famille, ou ami de la famille

grooming_says-my-age =
    Certaines grandes personnes disent qu’elles ont ton âge. Une photo ou une voix ne le montre pas. Ce n’est pas à toi de le découvrir.

    Et si la personne a vraiment ton âge : te pousser reste mal.
    .stop = Comment arrêter ça ?
    .really = Si, c’est quelqu’un de mon âge
    .people = Je veux parler à une personne

grooming_in-organisation =
    Quelqu’un peut faire de bonnes choses et faire ce mal quand même. En parler ne détruit pas le bien. C’est cette personne qui a fait le mal.

    Beaucoup de groupes ont quelqu’un chargé de protéger les enfants. Tu peux lui parler, ou parler à une ligne d’écoute.

    Ne parle pas seulement au chef de cette personne. Choisis quelqu’un d’extérieur, pour qu’on t’écoute.
    .tell = Aide-moi à en parler
    .afraid = J’ai peur de sa réaction
    .people = Je veux parler à une personne
    .report = Je veux le signaler

grooming_family =
    C’est très dur. On peut aimer quelqu’un et en avoir peur. Tu n’as rien fait de mal.

    Rien ne t’oblige au tête-à-tête avec cette personne. Tu peux en parler, même si d’autres veulent ton silence.
    .home = Cette personne vit avec moi
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne
    .afraid = J’ai peur de sa réaction

grooming_stop =
    Tu peux simplement arrêter de répondre. Sans adieu, sans raison. S’il faut dire quelque chose : « Je ne peux pas » suffit.

    Pas de rendez-vous, pas d’autre application, plus rien à envoyer.

    La personne sera peut-être triste, douce ou en colère. Ce n’est pas ta faute.
    .proof = Garder des preuves, puis bloquer
    .afraid = J’ai peur de sa réaction
    .like = Cette personne va me manquer
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

grooming_mixed =
    On peut aimer bien quelqu’un et sentir que ça ne va pas. Les deux peuvent être vrais. Tu n’es pas bête.

    Une bonne personne ne demande ni secrets, ni images. Elle te laisse le temps. Elle peut te manquer, et tu peux arrêter quand même.
    .stop = Comment arrêter ça ?
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne
    .later = J’ai besoin de réfléchir

grooming_afraid =
    Ta peur se comprend. On peut regarder ça ensemble. C’est plutôt quoi ?
    .knows-place = On sait où me trouver
    .pictures = On a des images de moi
    .expose = On va tout raconter sur moi
    .hurt = On peut faire du mal, à moi ou d’autres
    .people = Je veux parler à une personne

grooming_expose =
    On te dit ça pour que tu te taises. Une grande personne de confiance pense à toi, pas à ça.

    Tu peux le dire avant, avec tes mots. Un petit bout suffit : « Quelqu’un me fait peur en ligne. J’ai besoin d’aide. »
    .tell = Aide-moi à en parler
    .stop = Comment arrêter ça ?
    .people = Je veux parler à une personne

grooming_safe-now =
    Tu viens de faire beaucoup. On s’arrête un moment.

    Es-tu en sécurité maintenant ?

grooming_people =
    Ces personnes ont déjà entendu ça. Elles ne se fâcheront pas contre toi. Tu choisis jusqu’où tu racontes.

    Tu peux commencer ainsi : « Quelqu’un est trop gentil avec moi. Ça me gêne. » Je suis un programme. Je ne peux pas appeler pour toi. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .tell = Aide-moi à en parler près de moi
    .stop = Comment arrêter ça ?
    .report = Je veux le signaler
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

grooming_report-case =
    D’abord, une chose. Dans ton pays, un signalement peut ouvrir un dossier officiel. Tu peux poser la question avant d’en dire plus.

grooming_report-gb =
    D’abord, une chose. Au Royaume-Uni, ces signalements vont au CEOP. C’est une partie de la police. Pour te protéger, ils peuvent parler à d’autres adultes.

grooming_report-md =
    En Moldavie, SigurOnline reçoit les signalements pour Internet. La ligne des enfants peut t’aider, jour et nuit.

grooming_report-to =
    Signaler peut t’aider, et d’autres enfants aussi. Rien ne t’y oblige. Et ça peut attendre un autre jour.

    Une grande personne de confiance peut le faire avec toi. Demande d’abord : « Que se passe-t-il ensuite ? Qui va le savoir ? »

    Il y a aussi des images ? La liste contient un outil pour ça. Sinon, tu n’en as pas besoin. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .tell = Aide-moi à en parler
    .proof = D’abord garder des preuves
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

grooming_later =
    Si on t’écrit encore, ou sous un autre nom : ne réponds pas. Montre-le à la personne qui t’aide.

    Le manque, la colère, la honte : tout ça peut venir. C’est moins lourd quand on t’aide à le porter.

    Tu peux continuer à rencontrer des gens et à t’exprimer en ligne. Tu n’as rien abîmé.
    .feelings = Aide-moi avec mes émotions
    .accounts = Cacher où je suis
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne
    .finish = C’est tout pour l’instant

grooming_finish =
    Tu as écouté ce que tu sentais. C’est une vraie force. Une chose pour aujourd’hui : reste près de quelqu’un de confiance.

    Tu peux revenir quand tu veux. Ferme cette discussion et elle s’efface ici. Le navigateur peut se souvenir de la page.
