### A quick check of my accounts. A few questions, nothing is kept, at most three next steps.

check-accounts_start =
    Quelques questions rapides sur un compte. Je ne garde pas tes réponses. Ne me dis jamais ton mot de passe.

    Peux-tu encore y entrer ?
    .yes = Oui, je peux
    .no = Non, je ne peux plus entrer
    .in-danger = Je suis en danger maintenant

check-accounts_strange =
    As-tu remarqué quelque chose de bizarre ? Des messages que tu n’as pas écrits, par exemple ?
    .yes = Oui, quelque chose de bizarre
    .no = Non, rien de bizarre
    .unsure = Je ne sais pas

check-accounts_who-knows =
    Quelqu’un d’autre connaît ton mot de passe ?
    .nobody = Personne ne le connaît
    .trusted = Une grande personne choisie
    .group = Des gens de mon groupe
    .afraid = Quelqu’un qui me fait peur

check-accounts_same =
    Utilises-tu ce mot de passe ailleurs aussi ?
    .yes = Oui, ailleurs aussi
    .no = Non, seulement ici

check-accounts_lock-same =
    Quand tu te connectes, faut-il aussi un code ?
    .yes = Oui, un code aussi
    .no = Non, juste le mot de passe
    .what = Je ne sais pas

check-accounts_lock =
    Quand tu te connectes, faut-il aussi un code ?
    .yes = Oui, un code aussi
    .no = Non, juste le mot de passe
    .what = Je ne sais pas

check-accounts_r-locked =
    Si tu ne peux plus entrer, ce n’est pas ta faute. Souvent, on peut revenir, étape par étape.
    .account = Revenir dans le compte
    .tell = Trouver quelqu’un pour m’aider

check-accounts_r-strange =
    C’est bien de l’avoir remarqué. Quelqu’un est peut-être entré. Il y a des choses à faire aujourd’hui.
    .account = Regarder étape par étape
    .watched = Un proche lit mon téléphone
    .tell = Trouver quelqu’un pour m’aider

check-accounts_r-afraid =
    Ce n’est pas ta faute. Ne change encore rien, s’il te plaît. Ça pourrait fâcher cette personne.

    Pense d’abord à ta sécurité.
    .watched = Aide-moi pour ça
    .people = Montre-moi qui peut aider
    .in-danger = Je suis en danger maintenant

check-accounts_r-shared =
    Un compte partagé marche mieux avec des règles : peu de gens, un nouveau mot de passe, un deuxième verrou.
    .two-step = Ajouter un deuxième verrou
    .passwords = Faire un nouveau mot de passe
    .people = Qui peut nous aider ?

check-accounts_r-password =
    Ton deuxième verrou, c’est très bien. Une chose à faire : un mot de passe différent partout.
    .passwords = De meilleurs mots de passe
    .people = Qui peut m’aider ?

check-accounts_r-both =
    Deux choses vont beaucoup aider : un mot de passe différent partout, et un deuxième verrou.
    .passwords = Commencer par les mots de passe
    .two-step = Commencer par le deuxième verrou
    .people = Qui peut m’aider ?

check-accounts_r-lock =
    Ton mot de passe sert seulement ici. Bien. Encore une chose à faire : un deuxième verrou.
    .two-step = Ajouter un deuxième verrou
    .people = Qui peut m’aider ?

check-accounts_r-good =
    Ce compte a l’air bien gardé. Personne ne peut promettre que rien n’arrivera.

    Vérifie encore si quelque chose de bizarre arrive.
    .odd-links = Apprendre sur les liens bizarres
    .people = Qui peut aider un jour ?

check-accounts_contacts =
    Maintenant : fais un seul pas. Plus tard : vérifie tes autres comptes de la même façon.

    Ces personnes aident pour les problèmes en ligne.
    .done = J’ai ce qu’il me faut

check-accounts_contacts-child =
    Maintenant : parle à une de ces personnes. Plus tard : faites un plan ensemble.

    Elles écoutent, et tu peux arrêter à tout moment.
    .done = J’ai ce qu’il me faut

check-accounts_close =
    Je ne garde aucune de tes réponses. Tu peux revenir quand tu veux et effacer cette discussion.
