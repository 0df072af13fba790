### Someone posted a child's name, school, home, number or secret. First safety, then proof, report, friends, locks.

doxxing_start =
    Quelqu’un a publié des choses privées sur toi. C’est dur. Ce n’est pas ta faute. Tu as droit à ta vie privée.

    Ne me dis pas ce qui est écrit. Avant tout : es-tu en sécurité là où tu es ?
    .coming = Quelqu’un est là, ou arrive
    .contact = Des appels ou visites bizarres
    .threat = On me menace aussi
    .go-on = Pas de danger. C’est en ligne
    .people = Je veux parler à une personne

doxxing_what =
    D’accord. On avance pas à pas. Quel genre de chose ? Ne me dis pas la chose elle-même.
    .home = Là où j’habite
    .school = Mon école, ou là où je vais
    .number = Mon nom, mon visage, mon numéro
    .family = Ma famille ou mon groupe
    .secret = Un secret sur moi

doxxing_home-posted =
    Alors, quelques personnes doivent le savoir aujourd’hui. Parle à une grande personne chez toi, si elle est de ton côté.

    Décidez ensemble : personne n’ouvre à des inconnus. Personne ne répond aux questions au téléphone.
    .plan = Fais un plan avec moi
    .tell = Aide-moi à en parler
    .next-step = Comment faire retirer tout ça ?
    .people = Je veux parler à une personne

doxxing_school-posted =
    Tu devrais être en sécurité à l’école. Parle là-bas à une grande personne de confiance. Quelqu’un peut aussi le faire pour toi.

    Décidez qui peut venir te chercher. Pendant quelques jours, fais le chemin avec d’autres.
    .tell = Aide-moi à en parler
    .plan = Fais un plan avec moi
    .next-step = Comment le faire retirer ?

doxxing_number-posted =
    Rien ne t’oblige à répondre aux numéros inconnus. Ni aux messages.

    Une grande personne de confiance peut lire les nouveaux messages pour toi.
    .calls = Des appels ou visites bizarres
    .lock = Mieux protéger mes comptes
    .next-step = Comment le faire retirer ?

doxxing_family-posted =
    Ce n’est pas ta faute. C’est la personne qui a publié qui l’a fait, pas toi.

    Ces personnes doivent le savoir, pour faire attention. Une grande personne de confiance peut le leur dire avec toi.
    .tell = Aide-moi à leur dire
    .plan = Fais un plan avec moi
    .next-step = Comment faire retirer tout ça ?

doxxing_secret-posted =
    Ce que tu dis de toi, c’est à toi de le choisir. On t’a pris ce choix. C’était mal.

    Il n’y a rien de mal dans ce que tu es. Pas besoin d’expliquer quelque chose maintenant.
    .home-unsafe = Chez moi, ça peut devenir dangereux
    .papers = Il s’agit de mes papiers
    .feelings = Je me sens sans protection
    .next-step = Comment le faire retirer ?
    .people = Je veux parler à une personne

doxxing_papers =
    Chaque enfant a des droits, avec ou sans papiers. Des associations aident les enfants et les familles qui ont dû partir.

    Demande-leur avant d’aller à la police ou dans un bureau. Vas-y avec une grande personne de confiance.
    .defender = Montre-moi qui peut aider
    .plan = Fais un plan avec moi
    .next-step = Comment le faire retirer ?

doxxing_where =
    Maintenant, essayons de le faire enlever, autant que possible. Où est-ce ?
    .app = Dans une application
    .site = Sur un site Internet
    .chat = Dans un groupe de discussion
    .news = Dans la presse, ou par les autorités
    .everywhere = À beaucoup d’endroits

doxxing_report-app =
    Une grande personne de confiance peut le signaler avec toi. Choisissez la raison « informations privées ».

    Les applications sont parfois lentes, et peuvent dire non. Si tu peux ajouter des mots : « Ce sont les informations privées d’un enfant. »
    .how = Montre-moi comment signaler
    .friends = Comment des amis peuvent aider ?
    .refused = L’application n’a rien fait
    .lock = Mieux protéger mes comptes

doxxing_report-site =
    N’écris pas à la personne qui a publié, s’il te plaît. Cherche les mots « contact » ou « signaler » sur le site.

    Une grande personne de confiance peut y écrire : « Retirez ceci, s’il vous plaît. Ce sont les informations privées d’un enfant. »
    .friends = Comment des amis peuvent aider ?
    .people = Qui peut aider pour ça ?
    .lock = Mieux protéger mes comptes

doxxing_report-chat =
    As-tu confiance en quelqu’un de ce groupe ? Cette personne peut demander au responsable du groupe de l’effacer.

    Elle peut aussi signaler le groupe dans l’application. Tu n’as pas besoin de lire ce qu’on y écrit.
    .how = Montre-moi comment signaler
    .friends = Comment des amis peuvent aider ?
    .lock = Mieux protéger mes comptes

doxxing_report-news =
    C’est beaucoup pour un enfant. C’est à des grandes personnes d’y répondre, pas à toi sans aide.

    Une grande personne de ton groupe peut appeler le journal. Ou un avocat. Elle peut demander d’enlever ton nom.
    .officials = C’était la police ou les autorités
    .defender = Qui aide les défenseurs ?
    .tell = Aide-moi à en parler
    .lock = Mieux protéger mes comptes

doxxing_friends =
    Des amis peuvent beaucoup aider. Tu peux écrire : « Signalez cette publication. Ne la partagez pas, et n’écrivez rien dessous. »

    Ils peuvent surveiller s’il y en a d’autres. Comme ça, toi, tu n’as pas besoin de le faire.
    .lock = Mieux protéger mes comptes
    .angry = Je veux me venger
    .tell = Aide-moi à le dire à un adulte
    .safe = C’est fait. Et maintenant ?

doxxing_no-revenge =
    Ta colère se comprend. On t’a fait quelque chose de méchant.

    Ne publie rien sur ces gens, s’il te plaît. Ça peut toucher la mauvaise personne, et te créer plus d’ennuis.

    Utilise cette colère autrement : bouge, crie dans un oreiller, parle à quelqu’un.
    .feelings = Aide-moi avec ces émotions
    .lock = Mieux protéger mes comptes
    .safe = D’accord. Et maintenant ?

doxxing_lock =
    Règle tes comptes pour que seuls tes amis les voient. Enlève ton numéro, ton e-mail et ton école.

    Coupe ta position. Demande à tes amis de ne pas publier où tu es. Tu peux rester en ligne et te faire entendre.
    .second-lock = Ajouter un deuxième verrou
    .location = Comment cacher ma position ?
    .plan = Un plan pour les prochains jours
    .safe = C’est fait. Et maintenant ?

doxxing_calls =
    Quelqu’un est dehors maintenant ? Alors va vers des gens et cherche de l’aide tout de suite.

    Rien ne t’oblige à décrocher. Ni à ouvrir à des gens que tu ne connais pas. Parles-en aujourd’hui à une grande personne de confiance. Note quand ça arrive.
    .outside = Quelqu’un est dehors maintenant
    .tell = Aide-moi à en parler
    .plan = Un plan pour les prochains jours
    .next-step = Comment le faire retirer ?

doxxing_safe-now =
    Tu viens de faire beaucoup. On s’arrête un moment.

    Es-tu en sécurité maintenant ?

doxxing_people =
    Ces personnes aident pour les ennuis en ligne, et la peur. Tu choisis ce que tu leur dis.

    Tu peux dire : « On a publié des choses privées sur moi. » Je suis un programme. Je ne peux pas appeler pour toi. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .what = Montre-moi les étapes
    .tell = Aide-moi à en parler près de moi
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

doxxing_defender =
    Ces associations protègent ceux qui défendent des droits. Certaines ne parlent qu’avec des grandes personnes.

    Une grande personne de confiance peut donc leur écrire pour toi. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .tell = Aide-moi à trouver quelqu’un
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

doxxing_later =
    Dans une semaine, demande à quelqu’un de chercher ton nom. S’il reste quelque chose, tu peux le signaler encore.

    Tu auras peut-être un moment l’impression qu’on te regarde. Avec le temps et des gens gentils, ça diminue souvent.

    Tu as le droit de parler et d’avoir des secrets. Les deux sont à toi.
    .feelings = Je sens tout le temps des regards
    .lock = Mieux protéger mes comptes
    .people = Je veux parler à une personne
    .finish = C’est tout pour l’instant

doxxing_finish =
    Tu as fait ce que tu pouvais, et c’est beaucoup. Une chose pour aujourd’hui : dis-le à une personne.

    Tu peux revenir quand tu veux. Ferme cette discussion et elle s’efface ici. Le navigateur peut se souvenir de la page.
