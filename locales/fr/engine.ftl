### What Linnet says by itself, in any conversation: when it does not understand, when it noticed danger, when a child asks about it.

engine_greeting =
    Je suis { -linnet }, un programme d’ordinateur. Personne ne lit cette discussion, et je ne garde rien. Quelqu’un près de toi, ou sur cet appareil ou ce réseau, peut la voir. N’écris ni nom ni adresse. Écris { $safe-word } quand tu veux : je montre qui peut aider.

engine_not-understood =
    Pardon, je n’ai pas compris. Je suis un programme tout simple. Ce n’est pas ta faute.

    Tu peux choisir un bouton en dessous. Ou l’écrire avec d’autres mots. S’il se passe quelque chose de grave, appuie sur « Aide ».

engine_not-understood-again =
    Je ne comprends toujours pas. C’est mon erreur, pas la tienne.

    Essaie avec un ou deux mots seulement. Ou laisse-moi te montrer les sujets.

engine_not-understood-human =
    Je n’arrive pas à te comprendre, pardon. Une vraie personne peut mieux te comprendre.

    Voici des personnes qui écoutent les enfants. Tu peux aussi continuer ici avec moi.

engine_which-topic =
    Je peux aider pour plusieurs choses ici. C’est plutôt quoi ?
    .none = Rien de tout ça

engine_labels =
    .more = Plus de choix
    .topics = Montre-moi les sujets
    .return = Revenir où j’en étais
    .talk = Quelqu’un à qui parler
    .skip = Je préfère ne pas le dire

engine_end =
    .helped = C’était utile
    .not-helped = Ce n’était pas utile
    .topics = Autre chose
    .return = Revenir où j’en étais

engine_helped =
    Tant mieux. Tu as pris soin de toi, et ça compte.

    Tu peux revenir quand tu veux. Si tu fermes cette discussion, elle s’efface.

engine_not-helped =
    Je regrette. Merci de me le dire. Ce n’est pas ta faute si ça n’a pas aidé.

    Une personne peut souvent faire plus que moi. Voici des personnes qui écoutent les enfants.

engine_safe =
    .yes = Oui, je suis en sécurité
    .no = Non, pas en sécurité
    .unsure = Je ne sais pas

engine_wrong =
    Pardon, je me suis trompé. On retourne là où tu en étais.

    Si un jour tu as besoin d’aide, appuie sur « Aide ». Ce bouton est toujours là.

engine_care =
    Merci de me le dire. Ce que tu ressens maintenant, tu as le droit de le ressentir.

    Je suis seulement un programme. Mais de vraies personnes peuvent t’écouter. Tu les vois en dessous. La suite, c’est toi qui la choisis.

engine_care-again =
    Ce n’est pas ta faute. Tu peux te faire aider pour porter ça.

    Tu ne trouves pas les mots ? Tu peux commencer comme ça : « J’ai besoin d’aide. Je ne sais pas comment le dire. »

engine_care-more =
    Tu peux prendre ton temps. Tu peux aussi t’arrêter ici. Les deux sont possibles.

    Les personnes en dessous peuvent aider. Si tu es en danger, va près d’autres gens, si tu peux.

engine_person =
    Je suis un programme d’ordinateur, pas une personne. Je n’ai pas de sentiments. Je ne peux donc ni t’aimer, ni être ton ami.

    Ce que je peux faire : te montrer des conseils sûrs, et des personnes qui écoutent vraiment.

engine_personal =
    C’est plus sûr de n’écrire ici ni nom, ni numéro, ni adresse. Je n’ai rien gardé.

    Tu peux continuer sans. Je n’en ai pas besoin pour t’aider.

engine_know = Voici tout ce que je sais de toi en ce moment :
engine_know-language = La langue que tu as choisie :
engine_know-age-none = Tu n’as pas dit ton âge. J’utilise donc des mots simples.
engine_know-age-child = Tu as dit que tu as entre 7 et 12 ans.
engine_know-age-teen = Tu as dit que tu as entre 13 et 17 ans.
engine_know-country-none = Tu n’as pas choisi de pays.
engine_know-country = Le pays que tu as choisi :
engine_know-observed = Tu m’as dit que quelqu’un peut voir ton écran.
engine_know-place = L’endroit de la discussion où tu es. C’est ce qui fait marcher « Retour ».
engine_know-nothing = Je ne sais rien d’autre. Ni tes mots, ni ton nom, ni l’endroit où tu es. Ferme cette discussion et j’oublie tout.

engine_borrowed = Cette partie n’existe pour l’instant qu’en anglais.
