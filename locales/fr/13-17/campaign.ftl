### Planning a campaign safely, for teenagers.

campaign_start =
    Vouloir changer quelque chose est ton droit. Un peu de préparation te permet de tenir plus longtemps, et protège les gens autour de toi.

    Où en es-tu ?
    .plan = Nous préparons
    .running = C’est en cours
    .list = Juste la liste à vérifier
    .worried = Qui pourrait être contre nous ?

campaign_place =
    Où se passera l’essentiel ? Chaque lieu a ses risques, et tu pourras revenir pour les autres.
    .meeting = Avec des autorités ou à l’ONU

campaign_online-th =
    Tu as droit à ton opinion. En Thaïlande, des enfants ont été poursuivis pour des paroles sur la monarchie et l’État.

    Montre chaque publication à un adulte de confiance qui connaît la loi, avant de publier. Rien en direct, rien qui montre qui était où.

campaign_online-tg =
    Tu as droit à ton opinion. Le Togo a une loi sur les fausses nouvelles, et des procureurs disent que publier, partager ou mettre « j’aime » sur un contenu illégal peut être puni.

    Vérifie les faits avec deux sources et montre d’abord les publications à un adulte de confiance. Un « j’aime » compte aussi.

campaign_online-any =
    Prends un compte partagé plutôt qu’un compte personnel. Publie une fois loin de là, pas en direct, sans visages ni lieux, sauf accord des gens.

    Deux personnes regardent chaque publication : l’une pour le message, l’autre pour la sécurité.
    .groups = Nos groupes de discussion

campaign_school =
    Les règles de l’école valent, et ton droit à te faire entendre aussi. Demander d’abord, par écrit, te donne quelque chose à montrer plus tard. Quelqu’un du personnel est-il de ton côté ?
    .yes = Oui, quelqu’un
    .no = Non, ou on a refusé

campaign_school-no =
    Un refus n’est pas le dernier mot. Demande la raison par écrit, viens avec un adulte de confiance, ou fais-le hors de l’école, où ses règles vont moins loin.

    Pèse d’abord ce que ça peut te coûter, et décide librement.

campaign_name =
    Un nom de groupe répartit le risque et survit à chacun. Ton propre nom donne du poids à tes mots, mais il est dur à reprendre.

    Qu’est-ce qui te va ?
    .out-already = Mon nom circule malgré moi

campaign_own-name =
    C’est ta décision. Alors sépare le reste : un compte de campagne avec son propre e-mail, pas d’école, pas d’adresse, pas d’habitudes, et la famille en dehors sauf accord.

    Cherche ton propre nom de temps en temps, pour voir ce que d’autres trouvent.
    .location = Cacher ma position
    .two-step = Ajouter un deuxième verrou

campaign_people =
    Une campagne tient quand on partage les tâches. Qui est avec toi ?
    .adult = Un adulte me soutient
    .outside = Des gens de dehors veulent en être

campaign_team =
    Partagez les rôles : qui publie, qui filtre les commentaires, qui a les mots de passe et qui remplace. Changez souvent de tour pour les commentaires, ça use.

    Décidez tôt qui parle aux médias, ce que vous ne publiez jamais, et comment chacun peut se retirer.
    .groups = Nos groupes de discussion
    .done = Qui peut nous soutenir ?

campaign_alone =
    Commencer sans groupe, c’est bien. Continuer sans personne est dur : trouve quelqu’un de ton âge et un adulte de confiance avant que ça grandisse, même juste pour prendre de tes nouvelles.
    .tell = Comment demander à un adulte ?

campaign_adult =
    Un bon allié demande ce qu’il te faut, te dit les risques et accepte ton non. Il apporte ce qu’il sait, tu gardes les décisions.

    C’est comment avec le tien ?
    .takes-over = Cet adulte prend le contrôle

campaign_takes-over =
    C’est ta campagne et ton nom. Des adultes n’ont pas le droit de t’utiliser pour des images, de l’argent ou leur propre message, même pour une bonne cause.

    Tu peux en parler dans le groupe, demander à un autre adulte, ou arrêter le travail avec lui.
    .partner = Vérifier si j’ai confiance

campaign_against =
    Savoir qui peut s’opposer n’est pas une raison de se taire. Ça te dit quoi préparer. À qui penses-tu d’abord ?
    .near = Famille, école, voisins

campaign_against-online =
    Préparez avant la première publication : filtres activés, deux personnes pour les commentaires, quelqu’un qui garde ton téléphone les mauvais jours, et une règle : répondre une fois, ou pas du tout.

    Les attaques en masse passent, mais elles fatiguent. Prévoyez des pauses.
    .now = Ça a déjà commencé

campaign_officials-th =
    Avant de commencer : un adulte de confiance, le numéro d’un avocat sur papier, et quelqu’un qui sait où est chacun. La police a suivi des enfants, et des familles et écoles ont subi des pressions.

    Décidez en groupe ce que chacun est prêt à risquer. Moins, c’est bien aussi.

campaign_officials-tg =
    Avant de commencer : un adulte de confiance qui connaît la loi, le numéro d’un avocat sur papier, et une règle dans le groupe : ne partager que ce qui est vérifié.

    Décidez en groupe ce que chacun est prêt à risquer. Moins, c’est bien aussi.

campaign_officials-any =
    Avant de commencer : un adulte de confiance qui connaît les règles sur les rassemblements, les images et la parole là où tu vis, le numéro d’un avocat sur papier, et une personne qui attend de vos nouvelles.

    Décidez en groupe ce que chacun est prêt à risquer. Moins, c’est bien aussi.

campaign_against-near =
    C’est dur quand ça vient de gens avec qui on vit ou on apprend. Tu peux garder ton avis et choisir ce que tu leur montres.

    Qu’est-ce qui s’en rapproche le plus ?
    .scared = Quelqu’un me fait peur chez moi

campaign_running =
    Tu as mis quelque chose en marche. C’est comment en ce moment ?
    .attack = On subit des attaques
    .tired = Ça m’épuise
    .stop = Je veux prendre du recul

campaign_attack =
    C’est dur. Une attaque dit quelque chose de ceux qui la font, pas de ta cause. De quel genre ?
    .hate = Haine ou attaque en masse
    .account = On a pris notre compte
    .posted = On a publié des infos privées

campaign_tired =
    S’épuiser est courant chez les gens qui s’engagent. Le repos fait partie du travail, et aucune campagne ne devrait tenir à une seule personne.
    .hand-over = Passer mes tâches

campaign_pause =
    Tu peux prendre du recul une semaine ou pour de bon, sans raison à donner. Passe tâches et mots de passe à la personne choisie par le groupe, puis change ce que toi seulement dois connaître.

    Certains seront peut-être déçus. Ce n’est pas les laisser tomber.
    .pressed = On me presse de rester

campaign_list =
    Avant de commencer : chaque personne visible a dit oui. Les comptes ont leurs mots de passe et un deuxième verrou. Les rôles sont partagés, et un adulte de confiance connaît le plan.

    Et aussi : qui filtre les commentaires, qui répond aux médias, comment vous donnez des nouvelles, et quand vous arrêtez. Que reste-t-il à faire ?
    .accounts = Comptes et mots de passe
    .faces = Visages et accords
    .bad-day = Un plan pour les mauvais jours
    .money = L’argent récolté

campaign_contacts =
    Maintenant : un adulte de confiance qui connaît ton plan. Plus tard : la liste, avec ton groupe.

    Ces services sont pour les moins de 18 ans.

campaign_contacts-defenders =
    Ces organisations soutiennent les gens qui défendent des droits. Mieux vaut qu’un adulte de confiance prenne contact.

    Maintenant : un adulte de confiance qui connaît ton plan. Plus tard : la liste, avec ton groupe.
    .child = Je veux parler moi-même à quelqu’un

campaign_close =
    Courage à toi et à ton groupe. Reviens quand tu veux, et efface cette discussion si d’autres utilisent cet appareil.
