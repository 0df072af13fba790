### When words a teenager typed may mean danger: wording where it should differ from the base.

escalation_self-harm =
    Merci de me le dire. On dirait que tu souffres beaucoup, peut-être au point de penser à te faire du mal ou à mourir.

    Ce n’est ni ta faute ni de la faiblesse. Beaucoup de gens en sont passés par là, et on peut t’aider à traverser ça.

escalation_sexual-exploitation =
    Merci de me le dire. On dirait que quelqu’un te pousse à quelque chose de sexuel, ou utilise une image contre toi.

    Ce n’est pas ta faute, quoi que tu aies envoyé ou dit avant, et je ne te reproche rien. Des personnes s’occupent exactement de ça et peuvent aider.

escalation_violence =
    Merci de me le dire. On dirait que quelqu’un te fait du mal ou te menace de le faire.

    Ce n’est pas ta faute, et personne n’en a le droit. On peut t’aider à être plus en sécurité, à ton rythme.

escalation_abuse-at-home =
    Merci de me le dire. On dirait que chez toi, ce n’est pas un endroit sûr en ce moment.

    Ce n’est pas ta faute. Rien de ce que tu as fait ou de ce que tu es ne le justifie. On peut t’aider, et c’est toi qui choisis à qui en parler.

escalation_doxxing-stalking =
    Merci de me le dire. On dirait que des infos privées sur toi circulent, ou que quelqu’un te suit.

    Ce n’est pas ta faute, et ce n’est pas le prix à payer pour se faire entendre. Des personnes peuvent t’aider pour la suite.

escalation_state-threat =
    Merci de me le dire. On dirait que des gens de pouvoir font pression sur toi : la police, les autorités ou une école, peut-être.

    Te faire entendre est ton droit, et leur réaction n’est pas ta faute. Il existe des personnes qui aident de jeunes défenseurs dans ce cas.

escalation_bullying-hate =
    Merci de me le dire. On dirait que des gens s’en prennent à toi, et c’est cruel.

    Ce n’est pas ta faute, et ce n’est pas à toi d’encaisser ça. On peut t’aider, pour les publications et pour ce que ça te fait.

escalation_device-compromise =
    Merci de me le dire. On dirait que quelqu’un surveille ton téléphone ou y est entré.

    Ce n’est pas ta faute. Pas besoin de toucher au téléphone tout de suite : agir trop vite peut alerter la personne. On peut t’aider à t’y préparer.

escalation_friend =
    Merci de me le dire. On dirait que quelqu’un qui compte pour toi est peut-être en danger. Que tu t’en soucies, ça compte.

    Ce n’est pas ta faute, et ce n’est pas à toi de tout porter. Quand une vie est en danger, un adulte doit le savoir, même si on t’a demandé le silence. On peut vous aider, cette personne et toi.

escalation_now =
    Les personnes montrées ici peuvent aider tout de suite. Je suis un programme : je ne peux appeler personne pour toi, et personne ne lit ceci. Le pas suivant t’appartient.

escalation_question = Ai-je bien compris ? Et es-tu en danger maintenant ?
