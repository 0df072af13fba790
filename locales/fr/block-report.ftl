### Blocking and reporting in an app. Called from many topics. No promise that a report works, or how fast.

block-report_start =
    Bloquer, ce n’est pas impoli. Tu décides qui peut te joindre.

    Garde d’abord les mots, si tu veux des preuves. Après le blocage, ils peuvent disparaître. Que veux-tu savoir ?
    .block = Comment bloquer ?
    .report = Comment signaler ?
    .notice = Est-ce que ça se remarque ?
    .new-accounts = La personne revient à chaque fois
    .go-on = Je sais déjà. On continue

block-report_block =
    Ouvre le profil ou la discussion. Cherche un menu, souvent trois points ou trois traits. Touche « Bloquer ».

    Fais-le dans chaque application où on peut t’écrire. Une grande personne de confiance peut aider.
    .softer = Y a-t-il quelque chose de plus doux ?
    .notice = Est-ce que ça se remarque ?
    .report = Comment signaler ?
    .go-on = C’est fait. On continue

block-report_softer =
    Oui. Beaucoup d’applications permettent de mettre quelqu’un en silence. Tu ne vois plus ce que cette personne écrit. En général, elle ne le remarque pas.

    Tu peux aussi choisir que seuls tes amis t’écrivent.
    .report = Comment signaler ?
    .go-on = C’est fait. On continue

block-report_report-together =
    Demande à une grande personne de confiance de signaler avec toi. Elle regarde, tu n’as pas besoin de le faire.

    Choisissez la raison « enfant » ou « moins de 18 ans ». Je ne peux pas signaler pour toi, je suis seulement un programme.
    .myself = Je veux le faire moi-même
    .refused = L’application n’a rien fait
    .go-on = D’accord. On continue

block-report_report-self =
    Ouvre la publication ou le profil. Trouve le menu, puis « Signaler ». Choisis ce qui va le mieux : « enfant » ou « moins de 18 ans ».

    Note le jour et le numéro, si on t’en donne un. Les applications sont parfois lentes, et peuvent dire non.
    .refused = L’application n’a rien fait
    .notice = Est-ce que ça se remarque ?
    .go-on = C’est fait. On continue

block-report_notice =
    En général, les applications ne disent pas qui a signalé. Mais une personne bloquée peut remarquer que tu n’es plus là.

    C’est donc bien si quelqu’un de confiance le sait avant. Que va-t-il se passer, d’après toi ?
    .afraid = Ça peut devenir dangereux
    .block = Rien de grave. Comment bloquer ?
    .report = Rien de grave. Comment signaler ?
    .go-on = D’accord. On continue

block-report_afraid =
    Alors tu peux attendre. Rien ne t’oblige à bloquer ou signaler aujourd’hui. Ta sécurité passe d’abord.

    Avant de changer quelque chose, parle à une grande personne de confiance. Préparez ensemble ce qui vient après.
    .softer = Y a-t-il quelque chose de plus doux ?
    .go-on = D’accord. On continue

block-report_new-accounts =
    C’est fatigant, et ce n’est pas ta faute. Revenir après un non, c’est mal.

    Ne réponds pas. Note chaque nouveau nom. Règle ton compte pour que seuls tes amis puissent t’écrire.
    .report = Comment signaler ?
    .refused = L’application n’a rien fait
    .go-on = D’accord. On continue

block-report_refused =
    Le non d’une application ne veut pas dire que c’était normal. Tu peux signaler encore, avec une autre raison.

    Des amis peuvent aussi signaler. Et ces personnes savent parler aux applications. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .go-on = On continue
