### Keeping proof of what others wrote or did. Called from many topics. An offer, never a duty. A picture of a child's body is never kept.

keep-proof_start =
    Tu peux garder des preuves de ce qu’on t’a fait. Ça peut servir plus tard, si tu en parles.

    Rien ne t’y oblige. On peut t’aider aussi sans preuve. Et tu peux arrêter si c’est trop.
    .how = Montre-moi comment
    .cannot-look = Je ne peux plus regarder ça
    .body = Il y a une image de corps
    .gone = C’est déjà effacé
    .not-now = Pas maintenant. On continue

keep-proof_how =
    Fais une photo de l’écran. On doit y voir les mots et le nom du compte. Si possible, le jour et l’heure aussi.

    Fais-le avant de bloquer quelqu’un. Après, les messages peuvent disparaître.
    .where = Où la garder en sécurité ?
    .vanishes = Les messages disparaissent vite
    .body = Il y a une image de corps
    .go-on = C’est fait. On continue

keep-proof_vanishes =
    Alors écris-le tout de suite sur papier. Qu’est-ce qui était écrit ? Par qui ? Quand ?

    Certaines applications préviennent l’autre quand tu fais une photo de l’écran. Le papier ne prévient personne.
    .where = Où le garder en sécurité ?
    .go-on = C’est fait. On continue

keep-proof_cannot-look =
    Tu n’as pas besoin de regarder. Quelqu’un de confiance peut le faire pour toi. Cette personne lit, pas toi.

    Demande-lui de garder les mots, les noms et les jours. Et de ne pas les montrer à d’autres.
    .body = Il y a une image de corps
    .where = Où les garder en sécurité ?
    .go-on = D’accord. On continue

keep-proof_body =
    Alors une règle est importante. Ne garde pas l’image, s’il te plaît. Ne la copie pas, ne l’envoie pas. Même pas comme preuve.

    Écris plutôt les mots : qui, quoi, quand, et où tu l’as vue. C’est aussi une preuve.
    .where = Où les garder en sécurité ?
    .already = J’ai déjà gardé l’image
    .go-on = D’accord. On continue

keep-proof_body-kept =
    Tu voulais une preuve. Ça se comprend. Et ce n’est pas ta faute si elle est arrivée chez toi.

    Ne l’envoie à personne, s’il te plaît. Une ligne d’écoute pour enfants peut te dire quoi en faire.
    .go-on = D’accord. On continue
    .person = Montre-moi une ligne d’écoute

keep-proof_contacts =
    Tu peux demander : « J’ai une image que je ne devrais pas avoir. Qu’est-ce que je fais ? » Rien ne t’oblige à la montrer. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .go-on = On continue

keep-proof_gone =
    Ce n’est pas grave. Tu voulais que ça s’en aille.

    Si tu veux, écris ce que tu sais encore. Qui, quoi, à peu près quand. Un ami l’a peut-être encore aussi.
    .where = Où le garder en sécurité ?
    .go-on = D’accord. On continue

keep-proof_where-ask =
    Est-ce que quelqu’un regarde parfois dans ton téléphone ou tes affaires ?
    .private = Non, c’est privé
    .looked-at = Oui, quelqu’un regarde
    .unsure = Je ne sais pas

keep-proof_private =
    Alors tu peux la garder sur ton téléphone. Une grande personne de confiance peut garder une copie. Comme ça, elle ne se perd pas.

    Ensuite, pose le téléphone. Tu n’as pas besoin de relire.
    .log = Et si ça recommence ?
    .go-on = On continue

keep-proof_hidden =
    Alors ne la garde pas sur ton téléphone. Quelqu’un pourrait la trouver.

    Quelqu’un de confiance peut la garder pour toi, loin de chez toi. Tu peux aussi écrire sur un papier et le lui donner.
    .log = Et si ça recommence ?
    .go-on = On continue

keep-proof_log =
    Fais une petite liste. Une ligne à chaque fois : le jour, qui, ce qui s’est passé. Quelqu’un d’autre peut l’écrire pour toi.

    Ça devient plus grave ? Alors n’attends pas une longue liste. Tu peux en parler tout de suite.
    .go-on = On continue
