### The internet is cut off, or some of it, for teenagers.

offline_start =
    Une coupure est un vrai risque pour une campagne, et on peut en partie s’y préparer. Les gens, le papier et les accords marchent sans réseau.

    C’est comment là où tu es ?
    .before = Une coupure peut venir
    .some = Seules des applis sont bloquées
    .returned = La connexion est revenue

offline_before =
    Préparer maintenant évite le plus de problèmes ensuite. Par quoi veux-tu commencer ?
    .people = Les gens que je dois joindre
    .things = Ce qu’il faut avoir prêt
    .group = L’accord de notre groupe
    .numbers = Les numéros d’urgence

offline_before-people =
    Sur papier : deux adultes de confiance, un ami ou une amie, et quelqu’un hors de ta zone qui peut faire passer des messages. Des numéros, pas de noms complets.

    Convenez d’un lieu où se retrouver, d’un deuxième, et d’heures fixes pour donner des nouvelles. Chacun sait ce que veut dire une absence de nouvelles.

offline_before-things =
    Charge le téléphone et la batterie externe, garde un peu d’argent liquide, apprends ton chemin sans carte en ligne, et enregistre ce que tu dois pouvoir lire sans internet.

    Laisse de côté ton adresse, les listes de membres, les projets et les vrais noms : papiers et téléphones peuvent être fouillés.

offline_before-group =
    Convenez ensemble : que se passe-t-il si on perd le contact, qui prévient qui, quand annule-t-on, et combien de temps attend-on ?

    Le plus sûr par défaut : sans contact, on sort seulement à plusieurs, et on attend que tous soient au courant avant de commencer.

offline_home-unsafe =
    Si la maison n’est pas sûre, une coupure peut rendre l’aide plus difficile à joindre. Ce n’est pas ta faute.

    Choisis un endroit où tu pourrais aller et un adulte là-bas, et apprends son numéro par cœur.

offline_cut =
    D’abord ta propre sécurité : es-tu dans un endroit sûr, avec quelqu’un que tu connais ? Appels et SMS marchent souvent encore.

    De quoi as-tu le plus besoin ?

offline_reach =
    Appels et SMS passent par le réseau du téléphone, pas par internet. L’opérateur peut voir qui contacte qui, et les SMS peuvent être lus.

    Alors reste à l’essentiel : ça va, je suis avec quelqu’un, prochain appel à telle heure. Pas de projets, pas de noms.

offline_calls =
    Fais court pour garder la batterie. Fixez l’heure du prochain appel, et laissez une personne faire passer les messages plutôt que tout le monde appelle tout le monde.

offline_nothing =
    Utilise ce qui était convenu : le lieu, l’heure. Rien de convenu ? Va chez un adulte de confiance tout près, et reste là où des gens te connaissent.

    Marcher loin pour trouver du réseau peut être plus risqué qu’attendre.

offline_cut-group =
    Sans contact, difficile de savoir qui est en sécurité. Retrouvez-vous seulement comme convenu, et avec un adulte de confiance au courant. Annuler n’est pas abandonner.

    Notes et images peuvent attendre. Publier plus tard est de toute façon souvent plus sûr.

offline_news-tg =
    Les rumeurs remplissent le vide. Demande qui l’a vu, quand, et si une deuxième source dit la même chose.

    Ce que tu ne peux pas vérifier, ne le fais pas passer, même sous forme de question. Au Togo, les fausses nouvelles sont un délit, et partager compte.

offline_news-th =
    Les rumeurs remplissent le vide. Demande qui l’a vu, quand, et si une deuxième source dit la même chose.

    Garde pour toi ce que tu ne peux pas vérifier, et montre-le à un adulte de confiance avant de l’envoyer où que ce soit.

offline_news-any =
    Les rumeurs remplissent le vide. Demande qui l’a vu, quand, et si une deuxième source dit la même chose. La radio marche souvent encore.

    Ce que tu ne peux pas vérifier, ne le fais pas passer, même sous forme de question.

offline_some =
    Une application peut être bloquée dans tout le pays, dans une école, ou seulement pour toi. Savoir lequel aide.
    .around = Je veux contourner un blocage
    .only-me = Seul mon compte ne marche pas
    .home = Quelqu’un chez moi l’a bloquée

offline_around =
    De tels outils existent, mais à certains endroits les utiliser est un délit, et de faux outils t’espionnent. Aucun ne te rend invisible.

    Je ne connais pas la loi là où tu es. Demande à un adulte de confiance qui la connaît, puis décide.

offline_other-app =
    Convenez de la deuxième application en face ou par téléphone, pour que personne ne vous attire dans un faux groupe. Vérifie qui est dedans avant d’écrire quelque chose d’important.

offline_returned =
    D’abord, dis aux tiens que tu es en sécurité, et cherche de qui on est sans nouvelles.

    Puis prends ton temps : rien n’a besoin d’être publié dans la première heure.
    .post = J’ai des choses à publier
    .saw = Ce que j’ai vu reste en moi

offline_post =
    Ce que tu as vu compte. Faites-le regarder par deux personnes : est-ce vrai, qui est reconnaissable, à qui ça peut faire du mal ?

    Cache visages, maisons et lieu exact. Une organisation peut le publier sans ton nom.
    .news = Comment le vérifier ?
    .tell = Qui peut le publier pour moi ?

offline_contacts-emergency =
    Recopie-les sur papier aujourd’hui. Les appels d’urgence marchent souvent sans internet.
    .child = Plutôt quelqu’un à qui parler

offline_contacts =
    Maintenant : une personne qui sait où tu es. Plus tard : ta liste sur papier, et un accord avec ton groupe.

    Les services avec un numéro de téléphone peuvent être joints sans internet.

offline_close =
    Reviens quand tu auras du réseau. Efface cette discussion si d’autres utilisent cet appareil.
