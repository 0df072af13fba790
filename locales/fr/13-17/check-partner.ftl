### Can I trust this group or person?, for teenagers.

check-partner_start =
    Vérifier n’insulte personne : les gens sérieux s’y attendent. Aucune réponse n’est gardée. Pas de noms, s’il te plaît.

    De qui s’agit-il ?
    .media = Un journaliste ou un média

check-partner_group =
    Peux-tu savoir qui ils sont par d’autres gens qu’eux-mêmes, et ce que tu entends semble-t-il juste ?
    .yes = Oui, par d’autres
    .no = Non, ou ça sonne faux
    .unsure = Je ne sais pas encore

check-partner_rules =
    Ont-ils une personne chargée de la protection des enfants que tu peux nommer, et demandent-ils ton accord avant d’utiliser ton image, ton nom ou ton histoire ?
    .no = Il manque l’un, ou les deux

check-partner_free =
    Peux-tu dire non à une partie, et partir, sans qu’on te punisse ou te fasse honte ?
    .yes = Oui
    .no = Non, il y a de la pression

check-partner_odd =
    Est-ce qu’une de ces choses correspond ?
    .money = Ils veulent argent ou mon compte
    .secret = Secrets, cadeaux, messages privés
    .hurry = Urgence, pas le temps de demander

check-partner_media =
    Disent-ils pour qui ils travaillent, de façon que tu puisses le vérifier toi-même, et quelqu’un de confiance peut-il être avec toi ?
    .no = Non, ou la moitié seulement

check-partner_media-words =
    Peux-tu rester sans nom et sans image si tu le demandes, et te disent-ils où et combien de temps ce sera visible ?
    .no = Non, ou j’ai un doute

check-partner_person =
    Ça peut être un mentor, quelqu’un qui milite avec toi, d’une organisation, un ami, ou la personne avec qui tu sors. Est-ce qu’une de ces choses correspond ?
    .secret = Cadeaux, faveurs ou secrets
    .alone = Tête-à-tête, autres applications
    .controls = Contrôle ce que je fais, qui je vois

check-partner_known =
    Des gens de confiance connaissent-ils cette personne dans la vraie vie, et pas seulement par un profil ?

check-partner_r-good =
    Rien ici ne parle contre eux. Ce n’est pas une garantie : la confiance peut grandir par petits pas, et tu peux la reprendre.

    Convenez par écrit de ce qu’ils peuvent montrer et combien de temps.
    .agree = S’accorder sur images et récit

check-partner_r-ask =
    Il reste une question ouverte. Demande-le par écrit avant d’accepter, et viens à l’entretien avec quelqu’un de confiance.

    Des partenaires sérieux répondent. S’ils ne le font pas, tu as aussi une réponse.
    .meetings = Des questions à poser
    .tell = Trouver un adulte de confiance

check-partner_r-wait =
    On en sait encore trop peu. Ne partage ni projets, ni adresses, ni listes de membres, et garde-les hors de vos discussions internes pour l’instant.

    Un adulte de confiance peut appeler des gens qui devraient les connaître.
    .tell = Trouver un adulte de confiance
    .groups = Les garder hors de nos discussions

check-partner_r-pressure =
    Pression et urgence sont des signes d’alerte, d’où qu’elles viennent. Tu peux répondre : je décide la semaine prochaine. Vois ce qui se passe alors.

check-partner_r-money =
    Des partenaires peuvent chercher des fonds avec toi. Ils ne te demandent pas de payer d’abord, de prêter ton compte ou de faire passer de l’argent.

check-partner_r-alarm =
    Cadeaux, secrets et tête-à-tête : c’est souvent ainsi que commencent des gens mal intentionnés, aussi dans des mouvements et des organisations. Ce n’est pas ta faute, quoi que vous vous soyez dit.

    Rien ne t’oblige à affronter quelqu’un. Si ces gens travaillent avec des enfants, ne va pas voir leur chef : va vers la personne chargée de la protection ou une ligne d’écoute.
    .grooming = Que puis-je y faire ?

check-partner_r-control =
    Lire tes messages, décider qui tu vois, se fâcher d’un non : c’est du contrôle, même si on l’appelle amour ou protection. Ce n’est pas ta faute.

    En parler à quelqu’un vient d’abord. Rien ne t’oblige à rompre ni à changer quoi que ce soit aujourd’hui.
    .watched = On lit mon téléphone

check-partner_contacts =
    Maintenant : une personne de confiance. Plus tard : ta décision, sans te presser.

    Ces services sont pour les moins de 18 ans.

check-partner_close =
    Tes doutes méritent qu’on les écoute. Reviens quand tu veux, et efface cette discussion si d’autres utilisent cet appareil.
