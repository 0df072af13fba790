### My rights, for teenagers.

rights_start =
    Tes droits sont écrits dans la Convention relative aux droits de l’enfant. Tu n’as pas besoin de les mériter, et prendre la parole pour d’autres en fait partie.

    Je peux les expliquer. Je ne remplace pas un avocat et je ne peux pas dire comment une affaire finirait.

rights_which =
    En voici cinq qui comptent pour les défenseurs. Lequel veux-tu voir ?
    .speak = Donner mon avis, parler (12, 13)
    .meet = Se réunir, manifester (15)
    .private = Vie privée (16)
    .safe = Protection (19, 34)
    .know = Information (17)

rights_speak =
    Article 12 : ton avis compte dans les décisions qui te concernent. Article 13 : tu peux chercher, recevoir et partager des idées, sous toute forme. Article 14 : tes pensées et tes croyances sont à toi.

    Un État peut fixer des limites par la loi, par exemple pour protéger d’autres gens. Une opinion seule ne devrait pas être un délit.

rights_meet =
    Article 15 : tu peux créer ou rejoindre des groupes et manifester pacifiquement. L’État ne devrait pas te traiter comme un danger pour ça.

    Ce que fait la police est une autre question. Un droit ne rend pas une manifestation sûre : un plan reste utile.
    .protest = Je veux préparer une manifestation

rights_private =
    Article 16 : personne ne peut s’immiscer dans ta vie privée, ta maison ou tes messages sans bonne raison légale.

    Le comité de l’ONU pour les droits de l’enfant dit que les États doivent protéger les enfants de la surveillance et des fuites de données, aussi en ligne. Des règles bienveillantes à la maison sont permises. La peur ne fait pas partie du soin.

rights_safe =
    L’article 19 te protège de toute forme de violence, l’article 34 des abus et de l’exploitation sexuels. Les deux valent aussi en ligne.

    Si c’est arrivé, ce n’est pas ta faute, et tu décides à qui tu le dis.

rights_know =
    Article 17 : tu as droit à l’information de plusieurs sources, aussi sur les droits et la politique.

    Vérifier avant de partager te protège, toi et ta campagne.

rights_defender =
    Oui. La déclaration de l’ONU sur les défenseurs des droits humains vaut aussi pour les moins de 18 ans. Pas besoin de titre, de carte de membre ni de permission.

    Défendre des droits n’est pas un devoir. Tu peux faire une pause, changer de rôle ou arrêter.
    .broken = On m’attaque pour ça

rights_who-must =
    Le traité engage les États : tous l’ont rejoint, sauf les États-Unis. Les plateformes et les écoles sont tenues par les lois du pays : c’est donc l’État qui doit les faire agir.

    Un droit sur le papier n’est pas encore une aide aujourd’hui. Des alliés, un médiateur ou une plainte peuvent pousser, souvent lentement et sans résultat sûr.

rights_happened =
    C’est dur, ce qui s’est passé. La faute est à qui l’a fait.

    Qu’est-ce qui s’en rapproche le plus ? Pas de détails ni de noms : un choix suffit.
    .silenced = On m’a fait taire
    .watched = On me surveille
    .held = Une arrestation, faite ou proche

rights_hurt =
    Merci de l’avoir dit. Personne n’a le droit de te faire du mal, et ce n’est pas ta faute.

    C’était où ? Rien ne t’oblige à en dire plus.

rights_who-did =
    Prendre la parole était ton droit. Qui est derrière ça ?
    .school = École, club ou organisation
    .officials = Police, armée ou autorités

rights_school =
    Une école peut fixer des règles pour les cours. Punir une opinion pacifique est autre chose, et tu peux demander la raison par écrit.

    Ce qui aide : une note datée de ce qui s’est passé, un adulte de confiance à tes côtés, et plus tard une plainte si tu veux.

rights_family =
    Certaines familles réagissent par peur, sous pression ou par conviction. Des autorités ont peut-être aussi fait pression sur elles.

    Ce qui compte d’abord : est-ce que quelqu’un te fait peur chez toi ?
    .safe = Non, on n’est juste pas d’accord
    .scared = Oui, quelqu’un me fait peur

rights_officials-th =
    Tu as droit à ton opinion. En Thaïlande, des enfants ont été poursuivis pour avoir manifesté : ne gère pas ça sans aide.

    Avant de signer, répondre ou publier : un adulte de confiance, et un avocat qui connaît ces affaires. Les lignes d’aide de l’État ne sont pas faites pour ça.

rights_officials-tg =
    Tu as droit à ton opinion. Au Togo, des procureurs ont dit que publier, partager ou même mettre « j’aime » sur un contenu illégal peut être puni.

    Avant de répondre ou de publier là-dessus : un adulte de confiance et un avocat.

rights_officials-any =
    Tu as droit à ton opinion. Face aux autorités, fais-toi accompagner : tu peux demander un adulte de confiance, un avocat et un interprète.

    Ne signe rien que tu ne comprends pas. Un adulte de confiance peut contacter une organisation qui protège les défenseurs.

rights_note =
    Note la date, l’heure, le lieu, qui était là, ce qui a été dit ou fait, et tout papier reçu. Les faits d’abord, les émotions à part.

    Garde ça chez quelqu’un de confiance, pas sur un appareil que d’autres peuvent fouiller.

rights_contacts =
    Maintenant : une personne de confiance. Plus tard : tes notes, tant que le souvenir est frais.

    Ces services sont là pour les moins de 18 ans.

rights_contacts-defenders =
    Ces organisations protègent les défenseurs des droits humains. Toutes ne répondent pas directement aux moins de 18 ans : mieux vaut qu’un adulte de confiance écrive.

    Maintenant : parles-en à cet adulte. Plus tard : tes notes, tant que le souvenir est frais.
    .child = Je veux parler moi-même à quelqu’un

rights_close =
    Connaître tes droits est déjà un pas. Reviens quand tu veux, et efface cette discussion si d’autres utilisent cet appareil.
