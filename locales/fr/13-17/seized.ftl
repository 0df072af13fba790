### My phone was taken or searched, or officials put me under pressure: wording for 13 to 17, with the reason and the choice left to the reader.

seized_start =
    Tu as le droit de défendre des droits. Si on te punit pour ça, le tort est de leur côté. Laisse les noms de côté, s’il te plaît.

    Un pas à la fois. Que se passe-t-il ?
    .pressure = On nous surveille ou fait pression

seized_now =
    Respire, parle poliment, bouge lentement. Tu peux dire : « J’ai moins de 18 ans. Je veux un adulte de mon choix et un avocat. » Ou un interprète, s’il t’en faut un. Répète-le si besoin ; rien ne t’oblige à expliquer plus.

    Ne signe rien que tu ne comprends pas entièrement. Ne cache rien, ne casse rien, n’efface rien : ça peut servir contre toi. Retiens qui, où et pourquoi. Range cet écran si ça empire les choses.

seized_unlock =
    À certains endroits, tu peux refuser ; ailleurs, refuser est puni. Je ne connais pas la loi chez toi, donc je ne peux pas te le dire. Tu peux demander à attendre un adulte de ton choix et un avocat avant de répondre.

    Ne te bats pas pour le téléphone. Tu comptes plus que ce qu’il contient. Ce que tu as fait sous pression n’est pas ta faute.
    .unlocked = On l’a fouillé et rendu

seized_held =
    Demande où on t’emmène et pourquoi. Demande qu’on appelle ta famille ou un adulte de ton choix, et un avocat ; un interprète si besoin. Si quelqu’un de confiance est proche, dis-lui où on t’emmène.

    Les droits de l’enfant disent : tu peux joindre ta famille, avoir une aide juridique, et personne ne peut te forcer à avouer. Les autorités ne s’y tiennent pas toujours. Le rappeler compte quand même, aussi pour plus tard.

seized_over =
    Tu as traversé ça. Trembler, pleurer ou ne rien sentir du tout : c’est normal après. Qu’est-ce qui t’aiderait maintenant ?

seized_friend-taken =
    Préviens maintenant un adulte proche de cette personne, et l’organisation : où, quand, quel genre d’agents. Ne suis pas ces agents sans aide, s’il te plaît.

    Rendre ça public peut aider ou nuire : la décision revient à cette personne, à sa famille et à son avocat.

seized_who-took =
    Un téléphone contient une grande part d’une vie, et le perdre comme ça, c’est dur. Qui l’a, ou qui l’avait ?

seized_officials-have =
    N’efface pas le téléphone à distance : ça peut compter comme une destruction de preuves, pire que ce qu’on cherchait au départ. Avec un avocat, tu peux demander un papier qui liste ce qui a été pris, et la restitution.

    Protéger tes comptes et tes proches reste possible. Par où veux-tu commencer ?

seized_accounts =
    Depuis un autre appareil sûr : déconnecte le téléphone pris de ton e-mail, puis des messageries et réseaux. Change ces mots de passe et active la double authentification, avec des codes qui n’arrivent pas sur ce téléphone.

    Ce n’est pas la même chose que l’effacer. Si tu as un avocat, demande-lui quand même avant. Qu’est-ce qui t’aiderait maintenant ?

seized_warn-group =
    Préviens ton groupe en privé que ton téléphone est dans d’autres mains, sans détails écrits. Ils peuvent retirer ce numéro des groupes et ne plus y écrire. D’anciens messages peuvent être lus : les personnes qui y figurent méritent de le savoir.

seized_returned =
    Considère qu’il n’est plus privé : il a pu être copié ou modifié, et ça ne se voit pas de l’extérieur. Si tu l’as déverrouillé, ce n’est pas ta faute.

    Ne t’y connecte pas aux comptes de campagne. Un spécialiste pour défenseurs peut le vérifier ; d’ici là, laisse-le tel quel. Que veux-tu faire ?

seized_school =
    Une école peut avoir des règles sur les téléphones. Tu peux demander, poliment et si possible avec un adulte : quelle règle, qui le garde, quand est-ce que je le récupère ? Il peut rester éteint d’ici là.

    Une règle sur les téléphones n’autorise pas à lire tes messages. Que se passe-t-il ?

seized_school-looked =
    Ton droit à la vie privée ne s’arrête pas à la porte de l’école, même si certaines font comme si. Avec un adulte, tu peux demander par écrit qui a regardé, quoi, et selon quelle règle.

seized_school-punished =
    Tu as le droit d’avoir une opinion, de la faire entendre et de te réunir pacifiquement. Une punition pour ça mérite un regard juste, hors de l’école. Ce qui se dit en réunion vaut une note avec la date.

    Tu peux te faire accompagner à une telle réunion. Qu’est-ce qui t’aiderait maintenant ?

seized_family =
    Les familles prennent un téléphone pour des raisons très diverses, de l’inquiétude au contrôle. Qu’est-ce qui s’en rapproche le plus ?
    .pressed = Les autorités font pression sur eux

seized_family-pressed =
    Dans certains pays, des agents visitent les familles pour qu’elles fassent taire leurs enfants. Alors, c’est la peur qui parle. Ceux qui font pression sont responsables, pas toi. Un adulte que ta famille respecte peut lui parler.

    Es-tu en sécurité chez toi ?

seized_stolen =
    Depuis un autre appareil, déclare le téléphone perdu et verrouille-le. L’opérateur peut bloquer le numéro. Si tu ne penses pas le récupérer, tu peux l’effacer à distance : pour un vol, ça ne pose pas de problème.

    Puis change tes mots de passe, l’e-mail d’abord, et préviens que les messages de ton numéro ne viennent peut-être pas de toi.

seized_summoned =
    Une lettre ou un appel au nom de la police, d’un tribunal ou de l’école peut être vrai ou faux. Montre-le à un adulte avant de répondre. Si c’est vrai, tu peux demander du temps, un adulte de ton choix et un avocat.

    Qu’est-ce qui t’aiderait ?

seized_ready =
    Vas-y avec un adulte de confiance et, si possible, un avocat. Avant le début, demande de quoi il s’agit et si tu es témoin ou si on t’accuse. Tu peux demander des pauses, des mots simples et un interprète.

    Demande une copie de tout ce qu’on te montre ou te fait signer. Quelqu’un dehors devrait savoir l’heure où tu entres et celle où tu penses sortir. Que veux-tu faire ?

seized_signed =
    Sous pression, des gens signent, des adultes aussi. Ce n’est pas ta faute, et un avocat peut peut-être encore agir. Demande une copie, et note qui était là et ce qu’on t’a dit.

seized_pressure =
    Suivre, visiter ou menacer des enfants parce qu’ils se font entendre, c’est mal, et ce n’est pas ta faute. Que se passe-t-il ?
    .family = On fait pression sur ma famille

seized_follow =
    Si c’est maintenant : va vers des gens, dans une boutique ou chez quelqu’un que tu connais, plutôt que chez toi s’il n’y a personne. Ne confronte pas, ne filme pas. Si c’était avant : préviens un adulte et l’organisation, et sors plutôt avec quelqu’un.

    C’est plutôt quoi ?

seized_visit =
    Rien ne t’oblige à leur parler sans adulte. Un adulte peut demander noms, service et raison, et répondre à ta place. Ce qui s’est dit vaut la peine d’être noté le jour même.

    Décidez chez toi, si c’est un endroit sûr, quoi faire s’ils reviennent. Qu’est-ce qui t’aiderait maintenant ?

seized_write-down =
    Vite après, note : date et heure, lieu, ce qui a été dit et demandé, ce qui a été pris, quel service, qui l’a vu, toute blessure. Sur papier ou un appareil qu’ils n’ont pas eu, et pas dans cette discussion.

    Une note peut aussi être trouvée : un allié ou un avocat est peut-être le meilleur endroit pour elle.

seized_helper =
    Ces gens aident les défenseurs des droits et connaissent peut-être des avocats près de toi. La plupart travaillent avec des adultes et vérifient qui écrit : passe par un adulte allié ou ton organisation, avec un appareil qui n’a pas été pris.

    Je ne peux appeler personne et personne ne lit ceci : la suite t’appartient. Écris { $safe-word } à tout moment pour revoir de l’aide.

seized_child-line-br =
    Au Brésil, parler à un service d’aide peut ouvrir un dossier : il peut aller au conseil de protection de l’enfance en un jour. Tu peux demander ce qui se passe avant de raconter.

seized_child-line =
    Ces personnes écoutent enfants et ados. Certaines dépendent de l’État ou doivent signaler certaines choses. Tu peux d’abord demander ce qu’elles gardent et à qui elles le diraient.

    Je ne peux appeler personne et personne ne lit ceci : la suite t’appartient. Écris { $safe-word } à tout moment pour revoir de l’aide.

seized_done =
    Pour l’instant : reste près de gens de confiance et garde ta note en lieu sûr. Plus tard : un avocat ou une aide pour défenseurs, et de nouveaux mots de passe depuis un autre appareil.

    Ton droit de te faire entendre reste le tien. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
