### Lies and rumours about a child, or about the child's group. Never repeat the lie, never name who spreads it.

lies_start =
    On raconte des mensonges sur toi. C’est injuste, et ce n’est pas ta faute. Tu as le droit de parler. Personne n’a le droit de salir ton nom.

    Ne me dis ni le mensonge ni de noms, s’il te plaît. Si on te menace aussi, choisis ça d’abord. Qui raconte ça ?
    .threat = On me menace aussi
    .known = Quelqu’un que je connais
    .strangers = Des gens que je ne connais pas
    .press = Médias, autorités, gens connus
    .people = Je veux parler à une personne

lies_known =
    Ça fait plus mal quand on connaît la personne. Tu n’as pas besoin de chercher qui a commencé.

    D’où la connais-tu ? Pas de noms, s’il te plaît.
    .school = De l’école ou du quartier
    .ex = D’une ancienne amitié, d’un ex
    .group = De notre propre groupe
    .home = De la maison
    .unsure = Je ne sais pas bien qui c’est

lies_school =
    Tu n’as pas besoin d’aller expliquer à chacun. C’est trop pour un seul enfant.

    Une grande personne de confiance peut parler à l’école. De bons amis peuvent dire : « Ce n’est pas vrai. Arrêtez, s’il vous plaît. »
    .tell = En parler à une grande personne
    .friends = Que peuvent faire mes amis ?
    .body = Ça parle de mon corps, ou d’amour
    .proof = Garder des preuves et signaler
    .people = Je veux parler à une personne

lies_group =
    Dans un groupe aussi, on peut se faire du mal. Tu en fais toujours partie. Ce que tu fais compte toujours.

    Demande à quelqu’un de juste de vous réunir. Rien ne t’oblige à répondre dans la discussion.
    .tell = Qui pourrait être juste ?
    .answer = Est-ce que je réponds ?
    .feelings = Je me sens loin de tout le monde
    .people = Je veux parler à une personne

lies_about =
    De quoi parle le mensonge ? Juste le genre de chose, s’il te plaît.
    .body = De mon corps, ou d’amour
    .paid = D’argent reçu, ou de trahison
    .crime = D’une chose interdite
    .family = De ma famille
    .else = D’autre chose

lies_body =
    Parler ainsi du corps d’un enfant est mal. Rien ne t’oblige à répondre. Tu n’as rien à prouver.

    Y a-t-il aussi une image ? Rien ne t’oblige à la montrer ni à la décrire.
    .picture = Il y a une vraie image
    .fake = Il y a une fausse image
    .proof = Juste des mots. Les garder
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

lies_loyalty =
    Beaucoup d’enfants qui se font entendre entendent ça. Certains préfèrent dire ça plutôt que de t’écouter.

    Tu peux penser par toi-même. Tu as droit à ta propre opinion.
    .answer = Est-ce que je réponds ?
    .officials = Les médias ou autorités le disent
    .friends = Que peuvent faire mes amis ?
    .proof = Garder des preuves et signaler

lies_crime =
    Alors, s’il te plaît, ne réponds pas sans aide. Ni sur internet, ni si on t’appelle. Ce n’est pas à toi de prouver quelque chose.

    Montre-le aujourd’hui à une grande personne de confiance. Elle peut demander à un avocat, ou à des défenseurs des droits.
    .tell = Aide-moi à en parler
    .officials = Ça vient de la police, d’autorités
    .defender = Qui aide les défenseurs ?
    .proof = Garder des preuves et signaler

lies_family =
    Quand on ment sur ta famille, tu peux te sentir coupable. Ce n’est pas ta faute. C’est la faute de qui ment.

    En parler à ta famille avant les autres peut aider. Une grande personne de confiance peut être là.
    .tell = Aide-moi à leur dire
    .angry = J’ai peur d’eux maintenant
    .posted = On a publié notre adresse
    .answer = Est-ce qu’on répond ?

lies_press =
    C’est beaucoup pour un enfant. Des grandes personnes peuvent porter ça avec toi. Rien ne t’oblige à parler aux journalistes.

    Une grande personne qui aide ton groupe peut demander une correction. Elle peut aussi demander à un avocat.
    .officials = Ça vient de la police, d’autorités
    .defender = Qui aide les défenseurs ?
    .tell = Aide-moi à en parler
    .proof = Garder des preuves et signaler

lies_answer-tg =
    Une chose d’abord. Au Togo, publier, partager ou même mettre « j’aime » peut compter. Demande à une grande personne de confiance avant toute réponse.

lies_answer-th =
    Une chose d’abord. En Thaïlande, répondre en public peut attirer des ennuis. Demande à une grande personne de confiance avant toute publication.

lies_answer-adult =
    Rien ne t’oblige à répondre. Ne partage pas le mensonge, même pas pour dire qu’il est faux. Ça le fait grandir.

    Des grandes personnes de confiance peuvent répondre pour toi. Une phrase courte et vraie suffit.
    .tell = Aide-moi à demander
    .friends = Que peuvent faire mes amis ?
    .proof = Garder des preuves et signaler
    .later = Que puis-je faire plus tard ?

lies_answer-group =
    Répondre ou non, tu choisis. Ne partage pas le mensonge, même pas pour dire qu’il est faux. Ça le fait grandir.

    Si tu réponds, fais-le une seule fois, avec ton groupe. Tu n’as pas besoin de gagner contre tous.
    .words = Que pourrions-nous écrire ?
    .silence = Et si on ne dit rien ?
    .friends = Que peuvent faire mes amis ?
    .proof = Garder des preuves et signaler

lies_answer-words =
    Court, calme, vrai. Dites ce qui est juste, pas ce qui est faux. Par exemple : « Nous sommes un groupe d’enfants. Nous décidons nous-mêmes. Parlez avec nous. »

    Pas de noms, pas d’insultes, pas de lien vers le mensonge. Fais relire d’abord par quelqu’un de confiance.
    .friends = Qui partage nos mots ?
    .proof = Garder des preuves et signaler
    .later = Que faire plus tard ?

lies_silence =
    Ne rien dire est aussi un choix. Beaucoup de mensonges se fatiguent quand personne ne les nourrit.

    Ne rien leur dire, ce n’est pas te taire avec tous. Dis ce qui est vrai aux gens qui comptent pour toi.
    .friends = Que peuvent faire mes amis ?
    .feelings = C’est trop injuste
    .proof = Garder des preuves et signaler
    .later = Que puis-je faire plus tard ?

lies_friends =
    Tes amis peuvent dire : « Je sais qui c’est. Ce n’est pas vrai. » Ils peuvent signaler. Et ne plus le faire passer.

    Demande-leur de ne pas se disputer. Et de ne pas chercher de coupable. Ça peut tomber sur quelqu’un qui n’a rien fait.
    .proof = Garder des preuves et signaler
    .copy = Il y a un faux compte de moi
    .hate = Maintenant, beaucoup m’attaquent
    .later = Que puis-je faire plus tard ?

lies_people =
    Ces personnes écoutent quand quelque chose est injuste et fait mal. Elles ne te disent pas : « Ce n’est rien. »

    Je suis un programme. Je ne peux pas appeler pour toi. Tu peux commencer ainsi : « On ment sur moi. Ça me fait très mal. » Écris { $safe-word } quand tu veux pour revoir l’aide.
    .about = Montre-moi les étapes
    .tell = En parler près de moi
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

lies_defender =
    Ces groupes connaissent bien ces mensonges. Ils aident les gens qui défendent des droits. Certains ne parlent qu’avec des grandes personnes.

    Une grande personne de confiance peut donc leur écrire pour toi. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .tell = Trouver une grande personne
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

lies_later =
    Ne le cherche pas chaque jour. Un ami ou une amie peut regarder une fois par semaine.

    Vérifie qui peut voir tes comptes. Et repose-toi : les mensonges, ça fatigue.

    Un mensonge ne change pas qui tu es. Ta voix compte.
    .feelings = Ça fait encore très mal
    .accounts = Mieux protéger mes comptes
    .people = Je veux parler à une personne
    .finish = C’est tout pour l’instant

lies_finish =
    Tu n’as pas laissé un mensonge décider pour toi. Une chose pour aujourd’hui : dis à une personne ce que tu ressens.

    Tu peux revenir quand tu veux. Ferme cette discussion et elle s’efface ici. Le navigateur peut garder la trace de la page.
