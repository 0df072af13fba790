### What Linnet says by itself: wording for teenagers where it should differ.

engine_greeting =
    Je suis { -linnet }, un programme d’ordinateur. Personne ne lit tes messages et rien n’est gardé, mais quelqu’un près de toi, ou sur cet appareil ou ce réseau, peut les voir. N’écris ni nom ni adresse. Écris { $safe-word } à tout moment : je te montre qui peut aider.

engine_not-understood =
    Pardon, je n’ai pas compris. Je suis un programme avec des réponses écrites d’avance : c’est ma limite, pas ta faute.

    Choisis un bouton ou dis-le autrement. S’il se passe quelque chose de grave, appuie sur « Aide » : tu y vois tout de suite des personnes.

engine_not-understood-again =
    Je ne comprends toujours pas. C’est mon erreur, pas la tienne.

    Un ou deux mots-clés, c’est le mieux. Ou parcours les sujets.

engine_not-understood-human =
    Je n’arrive pas à te comprendre, et je le regrette. Une personne y arrivera mieux qu’un programme.

    En voici qui parlent avec des jeunes tous les jours. Tu peux aussi continuer ici.

engine_which-topic = Ça peut toucher à plusieurs sujets. Lequel s’en rapproche le plus ?

engine_helped =
    Bien. Tu as fait un pas pour ta sécurité, et ça aussi, ça fait partie de l’engagement.

    Reviens quand tu veux. Si tu fermes cette discussion, elle s’efface.

engine_not-helped =
    Je regrette. Merci de le dire : des réponses écrites d’avance ne conviennent pas à tout.

    Une personne peut entrer dans ta situation comme je ne peux pas le faire. En voici que tu peux joindre.

engine_wrong =
    Pardon, je me suis trompé. Te revoilà où tu en étais.

    Le bouton « Aide » reste à portée de main si tu en as besoin.

engine_care =
    Merci de me le dire. Quoi que tu ressentes en ce moment, tu as le droit de le ressentir.

    Je suis un programme : je ne peux pas être là pour toi comme une personne. Celles que tu vois en dessous le peuvent. La suite dépend de toi.

engine_care-again =
    Rien de tout ça n’est ta faute, et tu peux te faire aider pour y faire face.

    Si les mots ne viennent pas, ceci suffit pour commencer : « J’ai besoin d’aide et je ne sais pas comment le dire. »

engine_care-more =
    Prends le temps qu’il te faut. T’arrêter ici, c’est possible aussi.

    Les personnes en dessous peuvent aider. Si tu es en danger, essaie d’abord de rejoindre d’autres gens.

engine_person =
    Je suis un programme d’ordinateur. Pas de sentiments, personne derrière l’écran. Je ne peux ni t’aimer ni être ton ami, et je ne ferai pas semblant.

    Ce que je peux faire : te proposer des conseils de sécurité et t’indiquer des personnes qui écoutent vraiment.

engine_personal =
    C’est plus sûr de n’écrire ici ni nom, ni numéro, ni adresse. Rien n’en a été gardé.

    Tu peux continuer sans. Je n’ai pas besoin de détails pour t’aider.

engine_know-age-none = Tu n’as pas dit ton âge, alors j’emploie des mots simples.
