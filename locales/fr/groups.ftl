### Group chats of a campaign or of friends. Practical; for 7-12 groups are small and known to a grown-up.

groups_start =
    Te réunir en ligne pour prendre la parole, c’est ton droit. Ne me dis ni le nom ni le lien du groupe. C’est plutôt quoi ?
    .stranger = Il y a un inconnu dedans
    .private = Quelqu’un m’écrit à part
    .trouble = Il y a des problèmes dedans
    .set-up = On veut mieux le protéger
    .get-out = Je veux en sortir

groups_size =
    Les petits groupes protègent mieux. Le mieux, c’est de connaître tout le monde. Combien êtes-vous ?
    .few = Nous sommes peu
    .many = Nous sommes nombreux
    .unknown = Je ne sais pas combien

groups_know-all =
    Connais-tu aussi chaque personne en dehors de la discussion ?
    .yes = Oui, je connais tout le monde
    .no = Non, pas tout le monde
    .grown-up = Il y a des grandes personnes

groups_many =
    Dans un grand groupe, dis seulement ce que tous peuvent lire. Les projets vont mieux dans un petit groupe.
    .link = On peut entrer avec un lien
    .small = On fait un petit groupe
    .stranger = Quelqu’un de bizarre est dedans
    .rules = Des règles pour le groupe

groups_link =
    Un lien ouvert laisse entrer des inconnus. Qui gère le groupe peut l’arrêter. Alors quelqu’un dit oui à chaque nouvelle personne.

    Qui le gère ?
    .me = Moi, un ami ou une amie
    .grown-up = Une grande personne
    .nobody = Personne ne sait

groups_admin =
    Gérer un groupe, c’est du travail. On peut le faire à deux. Une grande personne de confiance peut aider. Que veux-tu faire ?
    .remove = Retirer quelqu’un du groupe
    .rules = Faire des règles pour tous
    .lock = Protéger mon propre compte
    .tired = C’est trop pour moi

groups_stranger =
    Un ami de l’un de vous l’a peut-être invité. Demande à qui gère le groupe : qui connaît cette personne ? En attendant, ne dis rien de privé.

    Qu’as-tu appris ?
    .known = Quelqu’un la connaît bien
    .nobody = Personne ne la connaît
    .cannot-ask = Je ne peux pas demander
    .writes = Elle m’écrit à part

groups_remove =
    Qui gère le groupe peut la retirer. Ce n’est pas une insulte. Puis changez ce qu’elle sait peut-être : l’heure ou le lieu.

    Qu’est-ce qui aiderait maintenant ?
    .ask = Une grande personne peut le faire
    .plan-known = Elle a lu nos projets
    .angry = On nous menace maintenant
    .enough = C’est bon pour l’instant

groups_new-group =
    Vous pouvez commencer un nouveau petit groupe. Invitez chaque personne en face ou de vive voix. Ne mettez pas de lien dans l’ancien groupe.
    .rules = Des règles pour le nouveau groupe
    .lock = Un verrou pour mes discussions
    .enough = C’est bon pour l’instant

groups_rules =
    Les bonnes règles sont courtes. Pas de noms complets. Pas d’école. Pas d’images des autres sans demander. Chacun peut dire stop.

    Que veux-tu faire ?
    .vanish = Des messages qui s’effacent
    .consent = Demander avant les images
    .leaks = On a montré nos messages
    .app = Quelle application est la mieux ?
    .enough = C’est bon pour l’instant

groups_vanish =
    Certaines messageries effacent les messages après un temps. D’autres peuvent quand même photographier l’écran. Un secret se dit mieux de vive voix.
    .app = Quelle application est la mieux ?
    .lock = Un verrou pour mes discussions
    .enough = C’est bon pour l’instant

groups_app =
    La meilleure est celle que vous avez tous et utilisez avec soin. Certaines sont interdites à certains endroits. Une grande personne de confiance le sait.

    Qu’est-ce qui aiderait maintenant ?
    .lock = Un verrou pour mes discussions
    .rules = Des règles pour le groupe
    .enough = C’est bon pour l’instant

groups_private-chat =
    Rien ne t’oblige à répondre. Quelqu’un de bien pour toi ne demande pas de secrets. C’est plutôt quoi ?
    .secret = On veut un secret, image, rendez-vous
    .flatter = Une grande personne trop gentille
    .rude = On est méchant avec moi
    .threat = On me menace
    .unsure = Je ne sais pas. À qui demander ?

groups_grown-ups =
    Des grandes personnes peuvent aider un groupe. Toi et d’autres grandes personnes les connaissez. Elles écrivent dans le groupe, pas à toi à part.

    C’est comment dans le tien ?
    .good = Elles sont bien
    .alone = L’une m’écrit à part
    .uneasy = J’ai une drôle d’impression

groups_trouble =
    C’est fatigant, et ce n’est pas ta faute. C’est quoi, le problème ?
    .mean = On est méchant avec quelqu’un
    .leaked = On a montré nos messages
    .fight = On se dispute tout le temps
    .secret-pictures = Des images privées circulent
    .adult = Une grande personne agit bizarrement

groups_leaked =
    Ça fait mal. Ne cherchez pas de coupable. D’abord : à qui cela peut-il nuire ? Prévenez ces personnes maintenant.

    Qu’est-ce qui a été montré ?
    .plans = Nos projets
    .names = Des noms, l’école, la maison
    .pictures = Une image privée
    .words = Mes mots, déformés
    .officials = Les autorités l’ont maintenant

groups_quarrel =
    Les bons groupes se disputent aussi. Vous pouvez arrêter la discussion un jour. Se parler en face est souvent plus facile.

    Qu’est-ce qui aiderait ?
    .rules = Des règles pour le groupe
    .tired = C’est trop pour moi
    .adult = Une grande personne peut écouter
    .get-out = Je veux en sortir

groups_out-of-it =
    Tu peux quitter n’importe quel groupe, quand tu veux. Tu peux toujours défendre ta cause. Si tu pars, quelqu’un va-t-il se fâcher ?
    .no = Non. Je vais partir
    .yes = Oui. On me menace
    .pushed = Oui. On me pousse à rester
    .words = Que puis-je dire ?
    .people = Je veux parler à une personne

groups_leaving-words =
    Tu peux dire : « J’ai besoin d’une pause. Bonne chance à vous. » Ça suffit. Puis coupe le son ou pars.
    .enough = C’est bon pour l’instant
    .block = On continue à m’écrire
    .sad = Je me sens mal à cause de ça

groups_people-br =
    Au Brésil, parler à un service d’aide peut ouvrir un dossier. Ceux qui protègent les enfants peuvent alors agir, souvent en un jour.

groups_people =
    Ces personnes écoutent les enfants. Tu peux d’abord demander à qui elles le diraient. Pas besoin de nommer le groupe.

    Je ne peux appeler personne, et personne ne lit cette discussion. Tu choisis. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

groups_done =
    Pour l’instant, pas de noms ni de projets dans les grands groupes. Plus tard, regarde parfois qui est dans le groupe.

    Le bouton « Aide » montre qui peut aider. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
