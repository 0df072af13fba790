### Someone threatens a child, often because the child speaks up. Safety first, then people, then proof.

threats_start =
    Quelqu’un te menace. C’est mal, et ce n’est pas ta faute. Tu as le droit de te faire entendre.

    Rien ne t’oblige à répéter ces mots ici. Ne donne pas de noms. Avant tout : es-tu en sécurité là où tu es ?
    .in-danger = Je suis en danger maintenant
    .when-where = On m’a dit quand, où ou comment
    .go-on = Pour l’instant, pas de danger
    .people = Je veux parler à une personne

threats_urgent =
    Alors, va tout de suite près d’autres gens, et reste avec eux. Montre la menace à une grande personne de confiance.

    On t’a parlé d’une heure, d’un lieu ou d’une arme ? Alors c’est une urgence. Tu peux appeler, ou demander à quelqu’un d’appeler. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .cannot-call = Je ne peux pas appeler
    .officials = J’ai peur de la police
    .tell = Aide-moi à en parler
    .go-on = J’ai de l’aide. Et ensuite ?

threats_cannot-call =
    Ce n’est pas grave. Entre dans une boutique, un centre de santé, ou chez des voisins. Tu peux montrer ces mots :

    « Je suis en danger. Quelqu’un me menace. Appelez à l’aide et restez avec moi, s’il vous plaît. »
    .tell = Aide-moi à en parler
    .plan = Un plan pour les prochains jours
    .people = Montre-moi qui peut aider

threats_who =
    C’est bien que tu prennes soin de toi. Qui te menace ? Ne me dis pas de nom.
    .stranger = Je ne sais pas qui c’est
    .known = Quelqu’un que je connais
    .officials = Police, armée ou autorités
    .many = Beaucoup de gens à la fois
    .home = Quelqu’un qui vit avec moi

threats_stranger =
    Ne pas savoir qui c’est, ça peut faire très peur. Tu n’as pas besoin de le découvrir. Et rien ne t’oblige à répondre.

    C’est plutôt quoi ?
    .knows-place = On sait où je suis
    .posted = On a publié mon adresse
    .picture = On menace de montrer une image
    .silence = On veut que je me taise
    .neither = Rien de tout ça

threats_knows-place =
    Alors reste près de gens de confiance. Une grande personne de confiance doit voir ça aujourd’hui.

    Pendant quelques jours, sors toujours avec quelqu’un. Change de chemin ou d’heure, si tu peux.
    .in-danger = Je suis en danger maintenant
    .plan = Fais un plan avec moi
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

threats_known =
    Ça fait plus mal quand on connaît la personne. Ce n’est toujours pas ta faute.

    C’est qui ? Ne me dis pas de nom.
    .peer = Quelqu’un de mon âge à peu près
    .partner = Mon copain, ma copine ou ex
    .grown = Une grande personne que je connais
    .movement = Quelqu’un de notre groupe

threats_known-peer =
    Tu peux te faire aider pour régler ça. N’accepte pas de rendez-vous, même pour faire la paix.

    Une grande personne de confiance peut s’en mêler. L’école peut aider à vous séparer.
    .proof = Comment garder des preuves ?
    .plan = Un plan pour les prochains jours
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

threats_known-partner =
    Quelqu’un qui t’aime ne te menace pas. Ça ne vient pas de toi.

    Tu veux quitter cette personne ? Parle d’abord à quelqu’un de confiance. Ne va pas à une dernière rencontre en tête-à-tête.
    .phone = On regarde dans mon téléphone
    .picture = On a des images de moi
    .plan = Un plan pour les prochains jours
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

threats_known-adult =
    Une grande personne n’a jamais le droit de te menacer. Son métier n’y change rien. Rien ne t’oblige à te taire.

    Parles-en à une autre grande personne, qui ne travaille pas pour elle. Tu peux lui demander de parler pour toi.
    .proof = Comment garder des preuves ?
    .body = Ça touche aussi à mon corps
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

threats_officials-th =
    En Thaïlande, l’État a fait pression sur des enfants défenseurs et leurs familles. Demande d’abord à une association ou à un avocat. Pas à un bureau de l’État.

threats_officials-tg =
    Au Togo, même un « j’aime » ou un partage peut servir contre toi. Avant de réagir, demande à une grande personne d’une association des droits.

threats_officials-ask =
    Tu as le droit d’avoir ton avis. Les autorités devraient te protéger, pas te faire peur. Tu peux te faire aider face à elles.

    C’est plutôt quoi ? Ne donne ni nom ni lieu.
    .letter = Une lettre, ou on me dit de venir
    .followed = On me suit, ou on nous fait peur
    .phone = On m’a pris ou fouillé mon téléphone
    .taken = On a emmené quelqu’un
    .defender = Qui aide les défenseurs ?

threats_speak =
    Tu as le droit de parler, et d’être en sécurité. Personne n’a le droit de te faire taire par la peur.

    Tu peux continuer, te reposer un moment, ou laisser d’autres parler. Tout ça est courageux. C’est toi qui choisis.
    .proof = Garder des preuves de la menace
    .plan = Un plan pour les prochains jours
    .campaign = Comment parler avec moins de risque ?
    .worn-out = Je n’en peux plus de tout ça
    .people = Je veux parler à une personne

threats_no-answer =
    Maintenant, laisse leur message de côté. Tu ne leur dois pas de réponse. Répondre fait souvent continuer.

    Une grande personne de confiance doit le voir aujourd’hui. Préviens aussi ton groupe, si ça le concerne.
    .block = Bloquer et signaler
    .police = Est-ce que je vais à la police ?
    .plan = Un plan pour les prochains jours
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

threats_police-br =
    Au Brésil, un signalement peut ouvrir un dossier officiel en un jour. Certaines grandes personnes qui savent doivent aussi le signaler.

threats_police-ask =
    Pour beaucoup d’enfants, la police est une aide. Pour certains, non. Ça dépend d’où tu es, et de qui te menace.

    Décide-le avec une grande personne de confiance. Tu peux aussi demander d’abord à une ligne d’écoute. Beaucoup ne demandent pas ton nom.
    .tell = Aide-moi à en parler
    .people = Montre-moi une ligne d’écoute
    .officials = La police en fait partie
    .plan = Un plan pour les prochains jours

threats_safe-now =
    Tu viens de faire beaucoup. On s’arrête un moment.

    Es-tu en sécurité maintenant ?

threats_people =
    Ces personnes écoutent les enfants qui ont peur. Elles ne trouvent pas que tu exagères.

    Tu peux commencer ainsi : « Quelqu’un me menace. Je ne sais pas quoi faire. » Je suis un programme. Je ne peux pas appeler pour toi. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .tell = Aide-moi à en parler près de moi
    .plan = Un plan pour les prochains jours
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

threats_defender =
    Ces associations protègent ceux qui défendent des droits. Certaines ne parlent qu’avec des grandes personnes.

    Une grande personne qui aide ton groupe peut leur écrire : « Un enfant de notre groupe reçoit des menaces. » Écris { $safe-word } quand tu veux pour revoir cette aide.
    .tell = Aide-moi à trouver quelqu’un
    .plan = Un plan pour les prochains jours
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

threats_later =
    Si une autre menace arrive, note le jour et les mots. Puis montre-la à la personne qui t’aide.

    Avoir peur après une menace, c’est normal. Le sommeil, les repas et des gens gentils calment le corps.

    Ta voix compte. Tu décides quand et comment l’utiliser.
    .feelings = J’ai peur tout le temps
    .accounts = Mieux protéger mes comptes
    .people = Je veux parler à une personne
    .finish = C’est tout pour l’instant

threats_finish =
    Tu as pris une menace au sérieux. Tu as bien fait. Une chose pour aujourd’hui : reste près de quelqu’un de confiance.

    Tu peux revenir quand tu veux. Ferme cette discussion et elle s’efface ici. Le navigateur peut se souvenir de la page.
