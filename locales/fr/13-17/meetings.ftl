### Taking part safely in meetings of the UN or of officials, for teenagers.

meetings_start =
    Tu as le droit de te faire entendre dans les décisions qui te touchent, à la mairie comme à l’ONU. Y aller, parler et arrêter : c’est ton choix.

    Où en es-tu ?
    .invited = J’y participe peut-être
    .online = Ça se passe en ligne
    .there = J’y suis en ce moment
    .trouble = Des ennuis car j’y étais

meetings_invited =
    Un oui n’est libre que si un non l’est aussi. Tu peux changer d’avis le jour même, et personne n’a le droit de te le faire payer.

    Que veux-tu regarder ?
    .ask-first = Les questions à poser avant
    .name = Nom, visage, enregistrements
    .risk = Ça peut se retourner contre moi ?

meetings_ask-first =
    Demande aux organisateurs : qui sera dans la salle, est-ce public ou diffusé, qui voit mon texte avant et après, qui paie, et puis-je arrêter ?

    Demande aussi qui est chargé de la protection des enfants : l’adulte à voir si quelque chose te gêne. Il devrait y avoir un nom et un numéro.
    .no-answer = Leurs réponses sont vagues

meetings_no-answer =
    Des organisateurs sérieux s’attendent à ces questions. Des réponses vagues sont une raison d’attendre, de les demander par écrit, ou de dire non.

meetings_name =
    Beaucoup de réunions de l’ONU sont publiques, filmées et montrées en ligne, et des documents avec ton nom peuvent rester des années sur un site.

    Tu peux demander un autre nom sur les listes, pas de photos, une place hors champ, ou un message écrit à la place. Règle ça avant le jour.
    .say = Que dire et ne pas dire

meetings_say =
    Ton message compte plus que ton histoire. Personne n’a le droit de te presser pour des détails douloureux, et tu peux parler de ce qui doit changer.

    Laisse de côté les noms, écoles et lieux d’autres personnes, sauf si elles sont d’accord. Montre d’abord ton texte à quelqu’un de confiance.
    .others = Mon texte parle d’autres gens

meetings_travel =
    Voyage avec un adulte que tu as choisi ou accepté, sache où tu dors et avec qui dans la chambre, et garde toi-même passeport, argent et téléphone.

    Deux personnes connaissent ton plan et ont de tes nouvelles chaque jour. À une frontière, aie le moins possible sur ton téléphone.
    .adult-bad = Cet adulte m’inquiète
    .phone = Contrôle du téléphone à la frontière

meetings_risk =
    Penser aux suites fait partie du travail, et n’est pas une raison de se taire. Il y a beaucoup de façons de participer.

    Qui pourrait s’en prendre à toi ?

meetings_officials-th =
    En Thaïlande, des enfants qui avaient pris la parole ont été suivis, et leurs familles et écoles mises sous pression. Décide avec un adulte de confiance qui connaît la loi, avant que ton nom soit sur une liste.

    Tu peux participer sans nom, par une organisation, ou en privé.

meetings_officials-tg =
    Décide avec un adulte de confiance qui connaît la loi au Togo, avant que ton nom soit sur une liste. Publier, partager ou mettre « j’aime » sur un contenu illégal peut y être puni : attention aussi aux publications sur la réunion.

    Tu peux participer sans nom, par une organisation, ou en privé.

meetings_officials-any =
    Décide avec un adulte de confiance qui connaît ton pays, avant que ton nom soit sur une liste. Demande ce qui est arrivé à d’autres qui ont participé.

    Tu peux participer sans nom, par une organisation, ou en privé.

meetings_private =
    Des enfants peuvent parfois rencontrer en privé des membres du comité de l’ONU pour les droits de l’enfant, sans autorités ni caméras. Demande à l’organisation qui te soutient.

    Privé ne veut pas dire invisible : voyage, listes d’hôtel et tes propres publications peuvent montrer que tu étais là.

meetings_school =
    Demande aux organisateurs une lettre pour l’école, s’il est sûr qu’elle le sache. Punir une opinion pacifique, les règles d’une école ne sont pas faites pour ça.
    .tell = Qui peut parler à l’école ?

meetings_family =
    Une famille peut s’inquiéter, ou subir la pression d’autres gens. Un adulte qu’elle respecte peut expliquer le plan.

    Est-ce que quelqu’un te fait peur chez toi ?
    .scared = Oui, quelqu’un me fait peur
    .tell = Non. Qui peut leur expliquer ?

meetings_online =
    Avant : un fond neutre, un prénom ou le nom du groupe comme nom affiché, caméra coupée si tu préfères, et un endroit où personne n’écoute.

    Demande si c’est enregistré ou diffusé, et qui reçoit les messages. Ne passe pas le lien. N’importe qui peut faire une capture : ne montre que ce qui te va.

meetings_there =
    Tu peux faire une pause à tout moment. Que se passe-t-il ?
    .question = Une question va trop loin
    .photo = On me filme
    .adult = Un adulte me met mal à l’aise

meetings_question =
    Rien ne t’oblige à répondre. Tu peux dire : je ne vais pas parler de ça, ou : mon organisation peut répondre.

    Cherche l’adulte qui te soutient ou la personne chargée de la protection des enfants. Une pause est toujours possible.

meetings_photo =
    Dis que tu n’as pas donné ton accord, et préviens tout de suite les organisateurs pour qu’ils arrêtent ça ou le retirent.

    En réunion publique, on ne peut pas toujours revenir en arrière. Tu peux quand même demander un visage flouté et pas de nom.
    .posted = C’est déjà en ligne

meetings_adult =
    Fie-toi à ce que tu sens, même si la personne est importante ou fait du bon travail. Ce n’est pas ta faute.

    Va là où il y a du monde, et vers la personne chargée de la protection, pas vers le chef de cet adulte. Qu’est-ce qui s’en rapproche le plus ? Sans détails.
    .touch = Des gestes ou remarques sexuels
    .secret = Cadeaux, secrets, messages privés

meetings_stop =
    Alors arrête. Dis : j’ai fini pour aujourd’hui. Pas besoin de raison, et ce que tu as dit jusqu’ici ne t’oblige pas à continuer.

    Tu peux aussi demander qu’on n’utilise pas tes mots.

meetings_trouble =
    C’est grave, et tu n’as rien fait de mal. Punir des gens pour avoir parlé à l’ONU ou aux autorités s’appelle des représailles, et les États ont convenu que ça ne doit pas arriver.

    Qu’est-ce qui s’en rapproche le plus ?
    .lies = On répand des mensonges sur moi

meetings_punished =
    Note les dates, les mots, les noms de services et les papiers. Préviens l’organisation qui t’a fait venir : elle te doit du soutien maintenant.

    Tu décides si ça va plus loin, et jusqu’où.
    .un = L’ONU s’occupe-t-elle de ça ?
    .feelings = Ça me pèse

meetings_un =
    À l’ONU, des gens s’occupent des représailles. Il leur faut l’accord de la personne concernée, et tu peux dire comment ton nom peut servir.

    L’ONU peut en parler à l’État. Elle ne peut pas promettre de protection, et en parler peut aussi attirer l’attention. Écris avec un adulte de confiance ou une organisation.

meetings_no =
    Non est une réponse complète. Tu peux dire : merci, j’ai décidé de ne pas participer.

    Un message écrit, un dessin ou quelqu’un d’autre qui parle peut servir ta cause aussi bien.
    .words = Qui peut transmettre mon non ?
    .pressed = On continue à me presser

meetings_pressed =
    Sous pression, un choix n’est plus libre, même si elle vient de gens avec qui tu travailles. Les organisateurs ont des règles contre ça, et tu peux t’en servir.

meetings_contacts =
    Maintenant : un adulte de confiance qui sait pour la réunion. Plus tard : un plan pour avant, pendant et après.

    Ces services sont pour les moins de 18 ans.

meetings_contacts-defenders =
    Ces organisations protègent les défenseurs. Mieux vaut qu’un adulte de confiance ou l’organisation qui t’a fait venir écrive.

    Maintenant : un adulte de confiance qui sait pour la réunion. Plus tard : un plan pour avant, pendant et après.
    .child = Je veux parler moi-même à quelqu’un

meetings_close =
    Parler ou non, tu décides. Reviens quand tu veux, et efface cette discussion si d’autres utilisent cet appareil.
