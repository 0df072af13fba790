### Reporting to an app or a website. For a child who saw something bad, or was hurt by it.

reporting_start =
    Signaler, c’est dire à une application : « Ça ne respecte pas tes règles. » Ce qui s’est passé n’est pas ta faute.

    Je ne peux pas signaler pour toi. Personne ne lit cette discussion. Ne me donne ni noms ni liens, s’il te plaît.
    .report = Je veux signaler quelque chose
    .stuck = J’ai signalé. Rien ne s’est passé
    .what-then = Que se passe-t-il si je signale ?
    .afraid = J’ai peur de signaler
    .in-danger = Je suis en danger maintenant

reporting_what =
    C’est à propos de quoi ? Choisis, ou écris quelques mots à toi.
    .body = Une image d’un corps
    .threat = On dit qu’on va me faire du mal
    .address = Ma maison, école ou mon numéro
    .fake = Quelqu’un se fait passer pour moi
    .other = Autre chose

reporting_where =
    C’est où ? Dis juste le genre d’endroit, pas son nom.
    .post = Publication, vidéo, commentaire
    .chat = Discussion privée ou groupe
    .site = Un site internet

reporting_post =
    C’est bien de garder la publication d’abord. Elle peut disparaître après.

    Y voit-on un corps sans habits ? Alors ne la garde pas.
    .save = Comment la garder ?
    .saved = C’est gardé
    .body = On y voit un corps

reporting_post-steps =
    Fais-le avec une grande personne de confiance.

    Cherche trois points ou un petit drapeau. Touche-le, puis touche « Signaler ».

    Y a-t-il une raison avec « enfant » ou « moins de 18 ans » ? Choisis celle-là.
    .sent = Je l’ai envoyé
    .no-button = Je ne trouve pas le bouton
    .together = Qui peut le faire avec moi ?

reporting_no-button =
    Ouvre la page de la personne qui l’a publié. Cherche les trois points là.

    Toujours rien ? Quelqu’un d’autre peut aussi signaler.
    .found = J’ai trouvé
    .allies = Des amis peuvent signaler
    .trusted = Qui peut le faire pour moi ?

reporting_chat =
    Garde d’abord les mots et la date. Après un blocage, ils peuvent disparaître.

    Y voit-on un corps sans habits ? Alors ne garde pas l’image.
    .save = Comment le garder ?
    .saved = C’est gardé
    .body = On y voit un corps

reporting_chat-steps =
    Touche le nom en haut de la discussion. Cherche « Signaler ».

    Rien ne t’oblige à répondre. Tu peux quitter le groupe.
    .sent = Je l’ai envoyé
    .block = Comment bloquer ?
    .together = Qui peut le faire avec moi ?

reporting_site =
    Un site, c’est plus dur qu’une application. N’écris pas toi-même à ses propriétaires, s’il te plaît.

    Une grande personne peut leur demander de le retirer. Un service de signalement aussi.
    .trusted = Qui peut leur demander ?
    .save = Le garder d’abord
    .allies = Comment mes amis peuvent aider ?

reporting_after =
    Signaler, c’est un vrai pas. Personne ne peut promettre quand ils répondent, ni ce qu’ils disent.

    Note la date sur papier, et ce que tu as signalé. Regarde encore dans quelques jours.
    .again = Ils ont dit non
    .allies = Demander à mes amis
    .trusted = Qui d’autre peut aider ?
    .done = C’est bon pour l’instant

reporting_stuck =
    Attendre une réponse est dur. Ça ne veut pas dire que tu as tort.

    Tu l’as signalé quand ?
    .today = Aujourd’hui ou hier
    .refused = Ils ont dit non
    .silent = Il y a des jours, pas de réponse
    .tired = Ça me fatigue

reporting_again =
    Tu peux signaler encore. Choisis une autre raison cette fois.

    Écris dans le signalement que tu as moins de 18 ans.
    .allies = Demander à mes amis
    .trusted = Qui d’autre peut aider ?
    .done = C’est bon pour l’instant

reporting_allies =
    Tes amis peuvent signaler aussi. Demande-leur de ne pas partager et de ne pas répondre.

    Si on y voit un corps, ne l’envoie jamais à quelqu’un. Même pas pour signaler.
    .trusted = Qui d’autre peut aider ?
    .done = C’est bon pour l’instant

reporting_tired =
    Tu as le droit d’en avoir assez. Tu peux arrêter de regarder.

    Quelqu’un de confiance peut suivre le signalement pour toi.
    .feelings = Je veux me sentir mieux
    .allies = Comment mes amis peuvent aider ?
    .done = C’est bon pour l’instant

reporting_trusted-br =
    Au Brésil, un signalement à une ligne publique peut ouvrir un dossier. Ça peut aller vite.

    Rien ne t’oblige à dire ton nom. Tu peux demander ce qui se passe après.
    .show = Montre-moi qui
    .not-now = Je ne veux pas maintenant

reporting_trusted-md =
    En Moldavie, SigurOnline aide les enfants pour les problèmes en ligne. Ce service reçoit aussi des signalements.

    Avant de raconter, tu peux demander ce qu’ils en font.
    .show = Montre-moi qui
    .not-now = Je ne veux pas maintenant

reporting_trusted-th =
    Certaines lignes en Thaïlande sont à l’État. Elles servent pour les images d’abus.

    C’est de la politique ou une manifestation ? Parle d’abord à une grande personne de confiance.
    .show = Montre-moi qui
    .politics = C’est de la politique
    .not-now = Je ne veux pas maintenant

reporting_trusted-tg =
    On te demande peut-être ton nom et où tu es. Tu peux demander pourquoi.

    Avant de raconter, tu peux demander ce qu’ils en font.
    .show = Montre-moi qui
    .not-now = Je ne veux pas maintenant

reporting_trusted-any =
    Certains services peuvent écrire eux-mêmes à l’application ou au site.

    Dans certains pays, ils doivent le dire à d’autres. Tu peux d’abord leur demander.
    .show = Montre-moi qui
    .not-now = Je ne veux pas maintenant

reporting_afraid =
    C’est normal d’avoir peur. Tu peux signaler, attendre, ou ne jamais signaler.

    Qu’est-ce qui t’inquiète le plus ?
    .angry = La personne peut se fâcher
    .officials = C’est à propos d’autorités
    .case = La police peut s’en mêler
    .family = Ma famille peut l’apprendre
    .not-now = Je ne veux pas signaler

reporting_angry =
    Cette personne peut deviner que c’est toi. Alors parles-en d’abord à quelqu’un de confiance.

    Cette personne de confiance peut aussi envoyer le signalement.
    .plan = Faire un plan de sécurité
    .report = Je veux quand même signaler
    .not-now = Je ne veux pas signaler
    .in-danger = Je suis en danger maintenant

reporting_what-then =
    Un signalement dans une application va à l’entreprise. Elle peut retirer la publication, ou dire non.

    Signaler à une ligne ou à la police, c’est différent. Ça peut ouvrir un dossier.

    Tu peux d’abord demander conseil et décider plus tard.
    .report = Je veux signaler
    .trusted = Qui donne des conseils ?
    .not-now = Je ne veux pas signaler

reporting_officials-th =
    Tu as droit à ton opinion. Mais un signalement peut arriver chez ces mêmes autorités.

    Demande d’abord à une grande personne qui connaît la loi.
    .ally = Qui cela peut-il être ?
    .defenders = Qui aide les défenseurs ?
    .not-now = Je ne veux pas signaler

reporting_officials-tg =
    Tu as droit à ton opinion. Au Togo, une publication ou un « j’aime » peut attirer des ennuis.

    Ne partage pas ça, même pas pour dire que c’est faux.

    Avant de signaler, demande à une grande personne qui connaît la loi.
    .ally = Qui cela peut-il être ?
    .defenders = Qui aide les défenseurs ?
    .not-now = Je ne veux pas signaler

reporting_officials-any =
    Tu as droit à ton opinion. Mais un signalement peut arriver chez ces mêmes autorités.

    Avant de signaler, demande à quelqu’un. Une grande personne de confiance qui connaît la loi.
    .ally = Qui cela peut-il être ?
    .defenders = Qui aide les défenseurs ?
    .not-now = Je ne veux pas signaler

reporting_not-now =
    C’est bien aussi. Tu décides. Tu peux changer d’avis plus tard.

    Garder une trace peut servir, au cas où.
    .save = Comment garder une trace ?
    .feelings = Je veux me sentir mieux
    .done = Montre-moi qui peut aider

reporting_contacts =
    Maintenant : parles-en à une personne de confiance. Plus tard : décide si tu signales, ou regarde encore ton signalement.

    Ces personnes peuvent aider pour les problèmes en ligne.
    .done = J’ai ce qu’il me faut

reporting_contacts-defenders =
    Maintenant : parles-en à une grande personne de confiance. Plus tard : décidez ensemble s’il faut signaler.

    Demande-lui d’écrire pour toi à un de ces groupes.
    .done = J’ai ce qu’il me faut

reporting_close =
    Tu peux revenir quand tu veux. Avant de partir, tu peux effacer cette discussion.
