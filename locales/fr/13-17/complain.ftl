### Where a child can complain when rights are broken, for teenagers.

complain_start =
    Une plainte met par écrit que tes droits n’ont pas été respectés. Personne ne peut l’exiger de toi, et ce n’est pas une aide d’urgence : la plupart durent des mois ou des années.

    Je ne remplace pas un avocat. Je peux te montrer les portes, et ce que chacune peut te coûter.
    .weigh = Que peser d’abord ?
    .afraid = J’ai peur des suites

complain_weigh =
    Ce qu’il faut peser dépend de qui est visé. Seulement le genre, s’il te plaît, pas de noms.
    .school = École, club, organisation
    .officials = Police, armée ou autorités

complain_weigh-school =
    Pèse trois choses : qui va la lire, qui pourrait s’en prendre à toi, et ce que tu veux changer.

    C’est plus sûr avec un adulte de confiance dans la pièce, et une copie de tout ce que tu remets. Si la personne à qui tu te plaindrais est le problème, va vers quelqu’un de l’extérieur.

complain_officials-th =
    Tu as le droit de te plaindre. En Thaïlande, des enfants ont été poursuivis pour ce qu’ils avaient dit de la monarchie et de l’État : chaque mot d’une plainte compte.

    D’abord un adulte de confiance et un avocat. Les lignes de l’État ne sont pas la bonne porte, et une procédure à l’ONU dit à l’État qui se plaint.

complain_officials-tg =
    Tu as le droit de te plaindre. La plainte dit à l’autre côté qui tu es. Publier là-dessus est un risque de plus : au Togo, publier, partager ou mettre « j’aime » sur un contenu illégal peut être puni.

    D’abord un adulte de confiance et un avocat.

complain_officials-any =
    Tu as le droit de te plaindre. À peser : l’État apprend qui se plaint, la réponse est lente, et certains endroits punissent les plaintes alors qu’ils ne devraient pas.

    Un adulte de confiance qui connaît la loi peut dire quelle porte est sûre là où tu vis.

complain_weigh-family =
    Si quelqu’un chez toi te fait du mal ou te contrôle, ce n’est pas ta faute. Une plainte là peut empirer les choses avant que l’aide soit prête.

    Parler d’abord à une ligne d’écoute pour enfants laisse la suite entre tes mains. Demande-leur quand ils devraient le dire à d’autres.

complain_where-to =
    Du plus près au plus loin : une plainte près de toi est en général la plus rapide, l’ONU la plus lente. Tu peux commencer par un conseil et arrêter à tout moment.
    .ombuds = Un médiateur

complain_near =
    Demande qui est chargé des plaintes ou de la protection, et quelles sont les règles. Tu peux venir avec quelqu’un, remettre une note datée et garder une copie.

    Cette personne fait partie du problème, ou en est proche ? Alors va à l’extérieur.
    .refused = Refus, ou pas de réponse
    .tell = Avec qui puis-je venir ?

complain_ombuds =
    Beaucoup de pays ont un médiateur ou un bureau des droits de l’enfant qui examine les plaintes, en général gratuitement. Son indépendance du gouvernement varie : demande à un adulte de confiance.

    Demande avant de raconter : est-ce confidentiel, et quand devez-vous le transmettre ?
    .state = C’est à propos des autorités
    .abroad = Je l’ai déjà essayé

complain_committee-in =
    Ton pays a rejoint la procédure qui permet aux enfants de se plaindre au Comité des droits de l’enfant de l’ONU.

    Il faut d’abord avoir essayé les recours chez toi, sauf s’ils traînent ou ne peuvent pas marcher. Ensuite, il y a en général un an. C’est par écrit et pas anonyme.

    La plupart des cas prennent des années. Un avocat ou une organisation peut agir pour toi, avec ton accord.
    .name = Qui apprend mon nom ?
    .tell = Qui peut agir pour moi ?

complain_committee-ask =
    Certains pays laissent les enfants se plaindre au Comité des droits de l’enfant de l’ONU. Un adulte de confiance peut vérifier si le tien a rejoint la procédure.

    Il faut d’abord avoir essayé les recours chez toi, sauf s’ils traînent ou ne peuvent pas marcher. Ensuite, il y a en général un an. C’est par écrit et pas anonyme.

    La plupart des cas prennent des années. Un avocat ou une organisation peut agir pour toi, avec ton accord.
    .name = Qui apprend mon nom ?
    .tell = Qui peut agir pour moi ?

complain_rapporteur =
    Le rapporteur spécial sur les défenseurs des droits humains est un expert de l’ONU. Il écrit aux gouvernements sur les attaques contre des défenseurs, enfants compris. Pas besoin d’avoir tout essayé chez toi d’abord.

    Ce n’est pas un service d’urgence, et tous les messages ne peuvent pas être traités. Les lettres sont publiées après 60 jours. Mieux vaut l’envoyer avec un allié ou une organisation.
    .name = Qui apprend mon nom ?

complain_names =
    Les deux voies de l’ONU doivent savoir qui tu es. Le Comité ne peut pas rendre ton nom public sans ton accord, mais l’État doit savoir de qui il s’agit pour répondre.

    L’expert demande deux choses : le gouvernement peut-il voir ton nom, et peut-on le publier ? Tu peux répondre non à chacune.

complain_prepare =
    Une note solide : ce qui s’est passé, quand, où, qui l’a fait, qui l’a vu, ce que tu as essayé, ce que tu veux. Les faits avant les émotions.

    Garde une copie chez quelqu’un de confiance, hors de tout téléphone qu’on peut fouiller. Demande aux autres avant de les nommer.

complain_afraid =
    Cette inquiétude mérite un plan. Une plainte ne devrait jamais être punie, et parfois elle l’est quand même.

    Tu peux demander conseil sans rien déposer, laisser une organisation le faire en son propre nom, ou attendre.
    .threat = J’ai déjà reçu des menaces

complain_not-now =
    Ne pas déposer est aussi une décision, et tu peux changer d’avis. Certaines portes ont un délai : une note datée servira plus tard.

complain_contacts =
    Ces organisations protègent les défenseurs. Mieux vaut qu’un adulte de confiance écrive, et te demande avant de donner ton nom.

    Maintenant : parles-en à cet adulte. Plus tard : décidez ensemble.
    .child = Je veux parler moi-même à quelqu’un

complain_contacts-child =
    Ces services sont pour les moins de 18 ans. Tu peux d’abord demander conseil, et demander quand ils devraient le dire à d’autres.

    Maintenant : une personne de confiance. Plus tard : tes notes, ensemble.

complain_close =
    Quoi que tu décides, c’est ta décision. Reviens quand tu veux, et efface cette discussion si d’autres utilisent cet appareil.
