### Who can see where I am. For a child who is followed, safety first. Wording for 13 to 17.

location_start =
    L’endroit où tu es ne regarde que toi, et le partager devrait être ton choix. Ne me dis pas où c’est, s’il te plaît. Qu’est-ce qui convient ?

location_turned-up =
    Ça fait peur, et ce n’est pas ta faute. Reste près d’autres gens ces prochains jours, change un peu tes trajets habituels, et préviens un adulte de confiance et ton groupe. N’affronte pas cette personne, s’il te plaît.

    C’est qui ? Pas besoin de nom.
    .ex = Mon copain, ma copine ou mon ex

location_how-knew =
    C’est souvent une publication, une position partagée, un groupe de discussion ou une habitude que tout le monde peut voir. Ce serait quoi ?

location_family =
    Dans certaines familles, c’est un accord ; dans d’autres, c’est un contrôle. Un accord juste dit qui regarde, quand et pourquoi, et on en reparle quand tu grandis. C’est comment pour toi ?

location_agreed =
    Bien. Alors ça vaut la peine de vérifier parfois qui est sur cette liste, et que personne ne s’y est glissé.

location_talk =
    Une proposition aide : « J’écris quand j’arrive et quand je pars, et vous ne regardez pas entre les deux. On fait le point dans un mois. » Comment le prendraient-ils ?

location_who-sees =
    Quatre choses peuvent le montrer : les applications qui ont accès à la localisation, une carte partagée ou un service pour retrouver l’appareil, tes publications, et les gens qui connaissent tes trajets. Que veux-tu regarder ?

location_shared-map =
    Une carte partagée est pratique en voyage, et c’est beaucoup donner chaque jour. Tu peux arrêter, ou partager une heure seulement. Pas besoin de t’expliquer. C’est comment pour toi ?

location_pressure =
    Savoir où tu es toute la journée ne prouve ni l’amitié ni l’amour. « J’écris quand j’arrive » est une réponse. Comment cette personne le prendrait-elle ?
    .adult = Choisir un adulte de confiance

location_settings =
    Qui te suit peut remarquer un changement : si tu en as peur, fais d’abord un plan. Sinon : dans les réglages, à « localisation », autorise-la seulement pendant l’utilisation, et seulement pour les cartes. Appareil photo, navigateur et réseaux marchent sans.

    Puis vérifie une fois par mois qui est dans les cartes partagées et le service pour retrouver l’appareil. Qu’est-ce qui convient ?

location_network =
    Non. Les antennes de l’opérateur voient tout téléphone allumé, quels que soient tes réglages, et les autorités peuvent le demander. Les autres gens, non. Couper les applications réduit quand même beaucoup ce que d’autres voient. Qu’est-ce qui aiderait ?

location_posts =
    Plaques de rue, uniformes, vue d’une fenêtre et heures régulières trahissent un lieu. Publier une heure plus tard, d’ailleurs, change beaucoup. Que veux-tu regarder ?

location_routine =
    Quelques publications suffisent pour lire une habitude. Laisse de côté les heures, les arrêts et l’entrée de l’école ; varie tes heures de publication. D’ici là, faire le trajet avec quelqu’un aide.

location_old =
    Commence par le profil lui-même, puis les lieux indiqués, puis les images près de chez toi et de l’école. Certaines applications cachent toutes les anciennes publications d’un coup. Demande à tes amis d’enlever les mentions. Que veux-tu faire ?

location_hidden =
    Un appareil photo peut écrire l’heure et le lieu dans le fichier. Coupe la localisation pour l’appareil photo, et partage une capture d’écran ou une copie passée par une application qui enlève ces données.

location_people-br =
    Au Brésil, parler à un service d’aide peut ouvrir un dossier : il peut arriver au conseil de protection de l’enfance en moins d’un jour. Tu peux demander ce qui se passe avant de raconter.

location_people =
    Ces personnes écoutent les enfants et les adolescents. Tu peux d’abord demander ce qu’elles gardent, et à qui elles le diraient.

    Je ne peux appeler personne et personne ne lit cette discussion : le prochain pas est à toi. Écris { $safe-word } à tout moment pour revoir l’aide.
    .adult = Choisir un adulte de confiance

location_done =
    Maintenant : publie plus tard plutôt qu’en direct. Plus tard : une fois par mois, revois la liste des gens et des applications qui voient où tu es.

    Le bouton « Aide » montre à qui parler. Tu peux revenir à tout moment. Appuie sur « Quitter » pour effacer cette discussion.
