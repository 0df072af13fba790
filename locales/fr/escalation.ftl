### What Linnet says when words a child typed may mean danger: thanks, what it thinks it understood, no fault, people can help.

escalation_self-harm =
    Merci de me le dire. On dirait que tout te fait très mal en ce moment. Tu penses peut-être à te faire du mal, ou à ne plus vivre.

    Ce n’est pas ta faute. Beaucoup de gens ont ressenti ça. On peut t’aider à traverser ce moment.

escalation_sexual-exploitation =
    Merci de me le dire. On dirait que quelqu’un fait quelque chose de mal avec ton corps. Ou avec une image de ton corps.

    Ce n’est pas ta faute, quoi qu’il se soit passé avant. Je ne te gronde pas. Des personnes savent comment aider pour ça.

escalation_violence =
    Merci de me le dire. On dirait que quelqu’un te fait du mal, ou dit qu’il va t’en faire.

    Ce n’est pas ta faute. Personne n’a le droit de faire ça. Des personnes peuvent t’aider à être plus en sécurité.

escalation_abuse-at-home =
    Merci de me le dire. On dirait que la maison n’est pas un endroit sûr pour toi en ce moment.

    Ce n’est pas ta faute. Aucun enfant ne mérite qu’on lui fasse du mal à la maison. On peut t’aider. À qui le dire, c’est toi qui choisis.

escalation_doxxing-stalking =
    Merci de me le dire. On dirait que quelqu’un montre des choses privées sur toi. Ou que quelqu’un te suit.

    Ce n’est pas ta faute. Tu as le droit d’être en sécurité. Des personnes peuvent t’aider pour la suite.

escalation_state-threat =
    Merci de me le dire. On dirait que des gens qui ont du pouvoir te font des ennuis. Peut-être la police, les autorités ou une école.

    Te faire entendre, c’est ton droit. S’ils réagissent comme ça, ce n’est pas ta faute. Des personnes peuvent aider les enfants dans ce cas.

escalation_bullying-hate =
    Merci de me le dire. On dirait que des gens sont très méchants avec toi.

    Ce n’est pas ta faute. La haine parle de ces gens, pas de toi. On peut t’aider pour que ça fasse moins mal.

escalation_device-compromise =
    Merci de me le dire. On dirait que quelqu’un surveille ton téléphone, ou est entré dedans.

    Ce n’est pas ta faute. Pas besoin de changer quelque chose sur le téléphone maintenant. On peut t’aider à préparer ça sans danger.

escalation_friend =
    Merci de me le dire. On dirait que quelqu’un que tu aimes bien est peut-être en danger. Tu y fais attention, et ça compte.

    Ce n’est pas ta faute. Et ce n’est pas à toi de tout faire. Quand une vie est en danger, une grande personne doit le savoir. On peut aider cette personne et toi.

escalation_now =
    Les personnes montrées ici peuvent aider tout de suite. Je suis un programme. Je ne peux appeler personne, et personne ne lit cette discussion. La suite, c’est toi qui la choisis.

escalation_question =
    Est-ce que j’ai bien compris ? Et es-tu en danger maintenant ?
    .help = Oui, aide-moi
    .danger = Je suis en danger maintenant
    .wrong = Non, tu as mal compris
    .advice = Plutôt lire des conseils
