### Going to a protest or another public action, and pictures of it. The right to meet peacefully is said first.

protest_start =
    Te réunir et prendre la parole en paix, c’est ton droit. Un peu de préparation te protège. Où en es-tu ?
    .danger-now = J’ai mal ou je suis en danger
    .going = Je veux y aller
    .there = J’y suis maintenant
    .pictures = J’ai des images de là-bas
    .after = Il s’y est passé quelque chose

protest_going-th =
    En Thaïlande, la justice a poursuivi des enfants après des manifestations. Parle d’abord à une grande personne qui connaît les règles. C’est ton choix.

protest_going-tg =
    Au Togo, publier, partager ou mettre « j’aime » peut attirer des ennuis. Avant de publier là-dessus, demande à une grande personne de confiance.

protest_going =
    Vas-y toujours avec une grande personne de confiance. Choisissez un endroit où se retrouver. Apprends un numéro de téléphone par cœur.

    Que veux-tu préparer ?
    .phone = Mon téléphone
    .together = Comment rester ensemble
    .film = Prendre des images là-bas
    .unsure = J’hésite à y aller
    .ready = C’est bon pour l’instant

protest_unsure =
    Tu peux y aller, ou pas. Les deux sont bien. Dessiner, écrire et raconter comptent aussi. Qu’est-ce qui t’inquiète ?
    .family = Ma famille dit non
    .place = Ce qui peut arriver là-bas
    .seen = Quelqu’un peut l’apprendre
    .fear = J’ai peur
    .other-way = Je veux aider autrement

protest_family-no =
    Tu peux demander ce qui les inquiète. Tu peux leur montrer ton plan. Peut-être que quelqu’un peut venir avec toi.

    Comment le prendraient-ils ?
    .talk = Aide-moi à faire un plan à montrer
    .other-way = Je participe autrement
    .unsafe = Ils me font peur
    .adult = Quelqu’un peut leur parler

protest_phone =
    Avec un téléphone, tes proches peuvent te trouver. Il peut aussi montrer que tu étais là. Qu’est-ce qui compte le plus pour toi ?
    .reach = On doit pouvoir me joindre
    .hidden = Personne ne doit savoir
    .none = Je n’ai pas de téléphone

protest_phone-take =
    Charge-le bien. Ferme-le avec un code, pas avec ton visage. Coupe la localisation. Une grande personne peut t’aider.

    Aie aussi un plan sans téléphone.
    .together = Comment rester ensemble
    .film = Prendre des images là-bas
    .search = Et si on veut le regarder ?
    .enough = C’est bon pour l’instant

protest_phone-home =
    Alors laisse-le à la maison, allumé comme d’habitude. Va avec une grande personne qui a un téléphone. Quelqu’un doit savoir quand tu rentres.

    Qu’est-ce qui aiderait maintenant ?
    .together = Comment rester ensemble
    .pictures = Et si on me voit sur une image ?
    .enough = C’est bon pour l’instant

protest_check-in =
    Choisis une personne avec qui rester. Choisis un endroit où se retrouver. Choisis une heure pour rentrer. Dis-le à quelqu’un qui n’y va pas.
    .plan = Aide-moi à écrire un plan
    .tense = Et si ça devient tendu ?
    .phone = Mon téléphone
    .enough = C’est bon pour l’instant

protest_there =
    Reste près des gens de ton groupe. Tu peux partir à tout moment. C’est plutôt quoi ?
    .tense = Ça devient tendu
    .lost = J’ai perdu mon groupe
    .officials = La police m’arrête ou me fouille
    .film = Je veux prendre des images
    .fine = Ça va

protest_tense =
    Pars quand l’ambiance change. Va avec ton groupe, sur le côté, puis plus loin. Rien ne t’oblige à expliquer.

    C’est plutôt quoi ?
    .out = C’est bon, je n’y suis plus
    .stuck = Je ne peux pas sortir
    .lost = J’ai perdu mon groupe
    .hurt = J’ai une blessure

protest_lost =
    Va maintenant à votre point de rencontre. Ou dans un endroit calme avec du monde. Une famille ou quelqu’un dans une boutique peut t’aider à appeler.

    C’est plutôt quoi ?
    .found = Je suis de nouveau avec des gens
    .nobody = Il n’y a personne et j’ai peur
    .officials = La police me contrôle

protest_film =
    Les images aident à vous faire voir. Filme des pancartes, des mains, des dos, pas des visages. Demande d’abord. Publie plus tard, à la maison.

    Que veux-tu faire ?
    .consent = Comment demander aux gens ?
    .police = Et filmer la police ?
    .prepare = Comment protéger les gens dessus ?
    .enough = C’est bon pour l’instant

protest_film-police =
    À certains endroits, c’est interdit. Une grande personne de confiance peut t’expliquer les règles. Reste à distance. Ta sécurité d’abord.
    .rights = Mes droits
    .helper = Qui connaît les règles ici ?
    .enough = C’est bon pour l’instant

protest_pictures =
    Où sont les images maintenant ?
    .mine = Sur mon téléphone, pas publiées
    .posted = Je les ai publiées
    .me-shown = Quelqu’un d’autre me montre
    .private = On y voit un corps, c’est privé

protest_before-th =
    En Thaïlande, une publication peut mener devant la justice. Avant de publier, montre-la à une grande personne de confiance.

protest_before-tg =
    Au Togo, publier, partager ou mettre « j’aime » peut attirer des ennuis. Demande d’abord à une grande personne de confiance, s’il te plaît.

protest_before-post =
    Cache les visages, les noms et les habits d’école. Un autocollant cache mieux qu’un flou. Demande aux gens. Une grande personne peut regarder avec toi.

    Qu’est-ce qui aiderait maintenant ?
    .asked = Ils disent oui, visages cachés
    .ask = Comment leur demander ?
    .place = Est-ce qu’on voit l’endroit ?
    .shown-risk = Quelqu’un ne doit pas être vu

protest_posted =
    Tu peux encore changer ça. Retire-la, ou publie-la à nouveau avec les visages cachés. Préviens les gens qu’on y voit.
    .down = Je l’ai retirée
    .spread = D’autres la partagent encore
    .angry = Quelqu’un dessus est fâché
    .threats = On me menace à cause de ça

protest_me-shown =
    Tu peux demander de retirer l’image ou de cacher ton visage. Pas besoin de raison. C’est plutôt quoi ?
    .ask = Aide-moi à demander
    .report = On refuse de la retirer
    .named = On a écrit qui je suis
    .officials = Les autorités peuvent la voir
    .hate = On m’attaque à cause de ça

protest_happened =
    Ce qui t’est arrivé là n’est pas ta faute. C’est bien de prendre soin de toi maintenant. C’était quoi ?
    .followed = Quelqu’un me suit
    .taken = On a pris mon téléphone
    .friend = On a emmené un ami ou une amie
    .threats = On me menace
    .shaken = Ça reste dans ma tête

protest_people =
    Ces personnes aident les défenseurs des droits humains. Elles travaillent surtout avec des adultes. Une grande personne de confiance peut leur demander.

    Je ne peux appeler personne, et personne ne lit cette discussion. Tu choisis. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

protest_done =
    Pour l’instant, reste avec des gens de confiance. Dis à l’un d’eux comment tu vas. Plus tard, occupe-toi des images, et repose-toi.

    Ta voix compte. Le bouton « Aide » montre qui peut aider. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
