### Who can see where I am. Practical; for a child who is followed, safety first.

location_start =
    Qui sait où tu es ? Tu peux en décider avec des gens de confiance. Ne me dis pas où c’est, s’il te plaît. C’est plutôt quoi ?
    .danger-now = On me suit en ce moment
    .turned-up = Quelqu’un est venu où j’étais
    .family = Ma famille me suit par téléphone
    .posts = Mes publications montrent où
    .who = Qui peut voir où je suis ?

location_turned-up =
    Ça fait peur, et ce n’est pas ta faute. Reste près d’autres gens. Ne va pas vers cette personne sans quelqu’un avec toi. Parles-en aujourd’hui à une grande personne de confiance.

    C’est qui ? Pas de nom, s’il te plaît.
    .now = Cette personne est là maintenant
    .home = Quelqu’un chez moi
    .ex = Amoureux, amoureuse ou ex
    .officials = La police ou des autorités
    .stranger = Quelqu’un d’autre, je ne sais pas

location_how-knew =
    Elle a peut-être vu une publication, ou quelqu’un l’a dit. Un téléphone peut aussi le montrer. Ce serait quoi ?
    .posts = Mes publications
    .apps = Une application du téléphone
    .chats = Quelqu’un d’un groupe
    .address = Mon adresse est sur internet
    .person = Je veux parler à une personne

location_family =
    Certaines familles font ça pour protéger les enfants. Tu peux demander qui le voit et quand. C’est comment pour toi ?
    .fine = Ça me va
    .too-much = C’est trop pour moi
    .afraid = Ça me fait peur
    .campaign = On veut m’empêcher de parler

location_agreed =
    Bien. Alors choisissez ensemble qui peut le voir. Personne d’autre n’en a besoin.
    .others = Qui d’autre peut le voir ?
    .posts = Mes publications
    .enough = C’est bon pour l’instant

location_talk =
    Tu peux dire : « Je préviens quand j’arrive. On peut l’éteindre le reste du temps ? »

    Comment le prendraient-ils ?
    .talk = Je vais essayer
    .adult = Quelqu’un d’autre peut m’aider
    .afraid = J’ai peur de demander

location_who-sees =
    Des applications peuvent montrer où tu es. Une carte partagée entre amis aussi. Une grande personne de confiance peut regarder avec toi. C’est plutôt quoi ?
    .shared = Je la partage avec des amis
    .settings = Comment couper ça ?
    .spy = On a peut-être réglé mon téléphone
    .network = Puis-je être tout à fait invisible ?

location_shared-map =
    Partage-la seulement avec des gens que tu choisis. Tu peux arrêter quand tu veux. Pas besoin de raison. C’est comment pour toi ?
    .stop = Je veux arrêter
    .pressure = On veut que je la partage
    .fine = C’est bien comme ça

location_pressure =
    Partager ne prouve ni l’amitié ni l’amour. Tu peux dire : « Je préfère garder ça pour moi. » Comment cette personne le prendrait-elle ?
    .accept = Elle accepterait
    .angry = Elle pourrait se fâcher
    .stranger = Je la connais seulement en ligne
    .adult = Choisir une grande personne

location_settings =
    Quelqu’un te fait peur ? Alors attends : cette personne peut remarquer le changement. Sinon, une grande personne peut t’aider à l’éteindre. D’abord l’appareil photo et les discussions.

    C’est plutôt quoi ?
    .scares = Quelqu’un peut se fâcher
    .done-it = C’est fait. Et mes publications ?
    .people = J’ai besoin d’aide pour ça
    .enough = C’est bon pour l’instant

location_network =
    Pas tout à fait. Un téléphone allumé dit toujours à son réseau où il est. La plupart des gens ne peuvent pas voir ça. Qu’est-ce qui aiderait maintenant ?
    .settings = Comment la couper dans les applis ?
    .officials = Les autorités me cherchent peut-être
    .protest = Et pour une manifestation ?
    .enough = C’est bon pour l’instant

location_posts =
    Un panneau, une rue ou un habit d’école peut montrer un lieu. Publie quand tu n’y es plus. Que veux-tu regarder ?
    .routine = On voit mon chemin de l’école
    .old = Mes anciennes publications
    .picture = Lieux cachés dans les images
    .others = D’autres publient où je suis
    .enough = C’est bon pour l’instant

location_routine =
    Alors d’autres peuvent deviner où tu seras. Ne montre pas les heures ni le chemin. Un ami ou une amie peut marcher avec toi.
    .old = Mes anciennes publications
    .worried = Mon trajet m’inquiète
    .enough = C’est bon pour l’instant

location_old =
    Tu peux revoir les anciennes publications avec une grande personne. Cache ou efface celles qui montrent ta maison ou ton école. Que veux-tu faire ?
    .picture = Lieux cachés dans les images
    .stuck = Certaines ne s’effacent pas
    .enough = C’est bon pour l’instant

location_hidden =
    Certains appareils écrivent le lieu dans l’image. Ça ne se voit pas. Une grande personne peut couper ça dans l’appareil photo.
    .protest = Des images d’une manifestation
    .settings = Comment couper ça ?
    .enough = C’est bon pour l’instant

location_people-br =
    Au Brésil, parler à un service d’aide peut ouvrir un dossier. Ceux qui protègent les enfants peuvent alors agir, souvent en un jour.

location_people =
    Ces personnes écoutent les enfants. Tu peux d’abord demander à qui elles le diraient. Pour une question, pas besoin de dire où tu es.

    Je ne peux appeler personne, et personne ne lit cette discussion. Tu choisis. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .plan = Un plan pour mes trajets
    .adult = Choisir une grande personne
    .enough = C’est bon pour l’instant

location_done =
    Pour l’instant, publie après ton départ d’un lieu. Plus tard, vérifie avec quelqu’un : qui peut voir où tu es ?

    Le bouton « Aide » montre qui peut aider. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
