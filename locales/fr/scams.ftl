### Asked for money, or offered a job, a prize or a trip. For a child who is unsure, or who already paid.

scams_start =
    Les arnaques trompent beaucoup de gens, même des grandes personnes. Ce n’est pas ta faute.

    Que s’est-il passé ? Choisis, ou écris quelques mots. Ne me donne ni noms ni numéros, s’il te plaît.
    .asked = On me demande de l’argent
    .job = Un travail, un voyage, la célébrité
    .paid = J’ai déjà payé ou envoyé
    .blackmail = On me dit : paie, sinon…
    .in-danger = Je suis en danger maintenant

scams_which =
    Je n’ai pas bien compris. C’est plutôt quoi ?
    .asked = On me demande de l’argent
    .job = Un travail, un voyage, la célébrité
    .paid = J’ai déjà payé ou envoyé
    .blackmail = On me dit : paie, sinon…
    .in-danger = Je suis en danger maintenant

scams_asked =
    Rien ne t’oblige à payer tout de suite. « Vite » fait partie du piège.

    Qui demande ?
    .friend = Le compte d’un ami ou d’une amie
    .prize = On dit que j’ai gagné
    .donation = C’est pour une cause
    .pushed = Quelqu’un que je connais insiste

scams_friend =
    Un message d’un ami ou d’une amie peut venir de quelqu’un d’autre.

    Demande-lui d’une autre façon. Appelle, ou demande en face.
    .not-them = Ce n’était pas cette personne
    .them = C’est vraiment cette personne
    .done = Je vais d’abord demander

scams_not-them =
    C’est peut-être bien un piège. C’est bien d’avoir regardé.

    Rien ne t’oblige à répondre ni à payer. Garde le message pour l’instant.

    Tu peux prévenir les autres.
    .save = Comment le garder ?
    .block = Comment bloquer ?
    .done = Qui peut m’aider ?

scams_prize =
    Un vrai prix ne coûte rien. S’il faut d’abord payer, c’est une arnaque.

    Rien ne t’oblige à répondre.
    .paid = J’ai déjà payé
    .clicked = J’ai touché un lien
    .block = Comment bloquer ?
    .done = Qui peut m’aider ?

scams_donation =
    Récolter de l’argent pour une bonne cause, c’est bien. Certains font seulement semblant.

    C’est comment pour toi ?
    .asks-us = Un inconnu demande de l’argent
    .in-our-name = On utilise notre nom pour ça
    .we-collect = C’est nous qui récoltons
    .done = Qui peut m’aider ?

scams_we-collect =
    Une grande personne ou une organisation de confiance peut garder l’argent. Ça vous protège.

    Comptez toujours à deux, et notez tout.
    .tell = Qui pourrait le garder ?
    .campaign = Aide-moi à préparer une action
    .done = J’ai ce qu’il me faut

scams_pushed =
    Tu as le droit de dire non. Personne ne peut te forcer à donner de l’argent.

    C’est plutôt quoi ?
    .home = C’est quelqu’un à la maison
    .threat = On me menace
    .tell = Je veux en parler à quelqu’un
    .done = Montre-moi qui peut aider

scams_job =
    Une vraie offre te laisse poser des questions. Une arnaque est pressée ou veut un secret.

    Comment est l’offre ?
    .travel = Il faut se voir ou voyager
    .pictures = On veut des images de moi
    .pay-first = Il faut d’abord payer
    .my-account = De l’argent passe par mon compte
    .tasks = Petit travail, beaucoup d’argent

scams_travel =
    N’y va pas sans quelqu’un, s’il te plaît. Certains utilisent ces offres pour faire du mal à des enfants.

    Tu peux changer d’avis, même à la dernière minute.
    .going = C’est bientôt
    .not-going = Je n’irai pas sans quelqu’un
    .there = J’y suis maintenant
    .done = Montre-moi qui peut aider

scams_going =
    Parles-en aujourd’hui à une grande personne de confiance. Fais-le avant toute autre chose.

    Demande-lui de vérifier l’offre. Elle peut appeler l’endroit directement.
    .tell = À qui puis-je le dire ?
    .call = Qui puis-je appeler ?
    .in-danger = Je suis en danger maintenant

scams_pay-first =
    Un vrai travail te paie. S’il faut d’abord payer, c’est une arnaque.

    Les petites tâches peuvent commencer avec du vrai argent. Puis on veut le tien.
    .paid = J’ai déjà payé
    .block = Comment bloquer ?
    .done = Qui peut m’aider ?

scams_my-account =
    Ne fais pas passer l’argent des autres, s’il te plaît. Il peut être volé, et c’est toi qui as les ennuis.

    C’est déjà arrivé ? Parles-en aujourd’hui à une grande personne de confiance. Il n’est pas trop tard.
    .not-yet = Je ne l’ai pas fait
    .done-it = Je l’ai déjà fait
    .threat = On me menace
    .done = Montre-moi qui peut aider

scams_paid =
    On t’a tendu un piège. C’est leur faute, pas la tienne. Qu’as-tu envoyé ?
    .money = De l’argent ou une carte cadeau
    .papers = Un papier avec mon nom
    .password = Un mot de passe ou un code
    .picture = Une image de mon corps

scams_paid-money =
    N’envoie rien de plus, même pas pour le récupérer.

    Parles-en aujourd’hui à une grande personne de confiance. Parfois, la banque ou la boutique peut encore l’arrêter. L’opérateur du téléphone aussi.
    .save = Garder les messages
    .again = On m’en demande encore
    .done = Qui peut m’aider ?

scams_paid-papers =
    Note ce qu’ils ont maintenant. Parles-en aujourd’hui à une grande personne de confiance.

    Garde leurs messages. N’envoie aucun autre papier.
    .save = Garder les messages
    .doxxing = Ils l’ont publié
    .done = Qui peut m’aider ?

scams_again =
    Souvent, ils demandent encore. Ils disent parfois qu’ils peuvent te rendre ton argent.

    Tu peux arrêter de répondre maintenant. Tu en as le droit.
    .threat = On me menace
    .save = Garder les messages
    .block = Comment bloquer ?
    .done = Qui peut m’aider ?

scams_blackmail =
    Ce n’est pas ta faute. Rien ne t’oblige à payer. Il y a de l’aide.

    Que disent-ils qu’ils vont faire ?
    .picture = Montrer une image de moi
    .account = Garder ou casser mon compte
    .hurt = Me faire du mal, ou à mes proches
    .in-danger = Je suis en danger maintenant

scams_contacts =
    Maintenant : si c’est peut-être un piège, ne paie pas et ne réponds pas. Plus tard : préviens ton groupe, pour protéger les autres.

    Ces personnes aident pour les problèmes en ligne.
    .child = Je veux parler à quelqu’un
    .done = J’ai ce qu’il me faut

scams_contacts-child =
    Maintenant : parles-en à une personne de confiance. Plus tard : regardez ça ensemble.

    Ces personnes écoutent les enfants. Elles ne peuvent pas rendre l’argent. Mais elles cherchent avec toi quoi faire.
    .done = J’ai ce qu’il me faut

scams_close =
    Tu as senti que quelque chose n’allait pas. Tu peux revenir quand tu veux et effacer cette discussion.
