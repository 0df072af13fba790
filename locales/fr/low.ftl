### A child does not want to live, or hurts herself. Base wording: 7 to 12 and all who did not say their age. Never name a method.

low_start =
    Merci d’être là. Ce n’est pas ta faute si tu te sens comme ça. Je ne te gronde pas.

    En dessous, il y a des personnes qui écoutent quand c’est trop. Pas besoin de trouver les bons mots.

    Comment ça va, là, maintenant ?
    .now = Je risque de me faire du mal, là
    .hurt = Je me suis fait du mal
    .thoughts = Je pense à ne plus vivre
    .harm = Je me fais mal pour aller mieux
    .someone = Je m’inquiète pour quelqu’un

low_now =
    S’il te plaît, va près de quelqu’un maintenant. Ou demande à quelqu’un de venir.

    Y a-t-il près de toi une chose qui peut te blesser ? Éloigne-toi, va dans une autre pièce.

    Puis appelle, ou demande à quelqu’un d’appeler. Je ne peux pas appeler pour toi. Ce que tu ressens est fort, mais ça peut diminuer.
    .with = Quelqu’un est avec moi
    .alone = Il n’y a personne avec moi
    .no-call = Je ne peux pas appeler
    .minutes = Aide-moi pour les minutes qui viennent
    .crisis = Je veux que quelqu’un m’écoute

low_with =
    C’est bien que quelqu’un soit là. Tu peux lui dire : « Je pense à me faire du mal. Reste avec moi, s’il te plaît. »

    Cette personne peut appeler avec toi. Ou tu peux lui montrer cet écran.
    .said = Je lui ai dit
    .reacts = J’ai peur de le dire
    .minutes = Aide-moi pour les minutes qui viennent
    .crisis = Je veux que quelqu’un d’autre m’écoute

low_alone =
    Qui pourrait être près de toi maintenant ? Des voisins, quelqu’un de l’école ? La famille d’un ami, quelqu’un de gentil à la maison ?

    Tu peux dire ou écrire : « Sans quelqu’un près de moi, je suis en danger. Viens, s’il te plaît. » Ça suffit. Pas besoin d’expliquer.
    .coming = Quelqu’un arrive
    .no-call = Je ne peux pas appeler
    .nobody = Il n’y a personne
    .minutes = Aide-moi pour les minutes qui viennent

low_no-call =
    Tu peux écrire à quelqu’un : « Je suis en danger. Appelle à l’aide et viens, s’il te plaît. » Ajoute où tu es.

    Certaines lignes d’écoute répondent aussi aux messages. Ou dis à quelqu’un près de toi : « Aidez-moi à appeler. »
    .sent = J’ai demandé à quelqu’un
    .crisis = Montre-moi qui répond aux messages
    .minutes = Aide-moi pour les minutes qui viennent

low_check-safe = Pour l’instant, es-tu en sécurité, sans risque de te faire du mal ?

low_still =
    Merci de le dire franchement. Alors, laisse une personne être avec toi maintenant.

    Pas besoin de décider quelque chose de grand aujourd’hui. Appelle, va vers quelqu’un, ou demande à quelqu’un d’appeler.
    .with = Quelqu’un est avec moi
    .alone = Il n’y a personne avec moi
    .no-call = Je ne peux pas appeler
    .minutes = Aide-moi pour les minutes qui viennent
    .crisis = Je veux que quelqu’un m’écoute

low_safer =
    Tu as passé ce moment. Il fallait de la force. Les pensées dures peuvent revenir, comme une vague. Les vagues redescendent.

    Ça aide quand une personne le sait. Qu’est-ce que tu veux maintenant ?
    .tell = En parler à quelqu’un
    .plan = Faire un petit plan
    .why = Quelque chose rend tout si dur
    .crisis = Je veux que quelqu’un m’écoute
    .enough = C’est bon pour l’instant

low_hurt =
    Merci de me le dire. Je ne te gronde pas.

    Tu te sens mal ? Tu saignes beaucoup ? Tu as pris quelque chose de dangereux ? Alors il te faut un médecin maintenant. Même si ça semble aller mieux.

    Appelle, ou dis-le à quelqu’un près de toi. Je ne peux pas appeler pour toi.
    .here = Quelqu’un m’aide maintenant
    .alone = Il n’y a personne avec moi
    .no-call = Je ne peux pas appeler
    .small = C’est une petite blessure

low_small =
    Une petite blessure a aussi besoin de soins. Lave-la à l’eau propre. Couvre-la avec quelque chose de propre. Montre-la à une grande personne de confiance.

    Tu ne l’as pas fait par méchanceté. Quelque chose fait mal en toi, et ça aussi, ça se soigne.
    .worse = Ça devient plus grave
    .tell = Comment le dire à quelqu’un ?
    .harm = Et la prochaine fois ?
    .crisis = Je veux que quelqu’un m’écoute
    .enough = C’est bon pour l’instant

low_thoughts =
    Beaucoup de gens ont un jour de telles pensées. Avoir une pensée ne t’oblige à rien.

    Tu peux avoir ces pensées et recevoir quand même de l’aide. C’est souvent moins lourd quand quelqu’un le sait.

    C’est plutôt quoi ?
    .soon = Je sais quand je veux le faire
    .tell = Je veux le dire à quelqu’un
    .wave = Là, ces pensées sont très fortes
    .why = Quelque chose rend tout si dur
    .plan = Un plan pour les mauvais jours

low_harm =
    Certaines personnes se font mal quand une émotion est trop forte. C’est une façon de tenir. Ce n’est pas mal, et pas pour se faire remarquer.

    Il existe d’autres façons de tenir. On peut t’aider à les trouver.
    .wave = C’est très fort en ce moment
    .tell = Comment le dire à quelqu’un ?
    .die = Je pense aussi à ne plus vivre
    .hurt = J’ai une blessure maintenant
    .crisis = Je veux que quelqu’un m’écoute

low_wave =
    Une grande émotion est comme une vague. Elle monte, puis elle redescend. Tu n’as pas besoin de gagner, juste d’attendre.

    Choisis : va vers quelqu’un. Marche, ou secoue les bras. Serre quelque chose de doux. Compte tout ce que tu vois de bleu.

    Attends un peu. Puis encore un peu.
    .minutes = Fais-le avec moi
    .tried = J’ai essayé quelque chose
    .plan = Un plan pour les mauvais jours
    .crisis = Je veux que quelqu’un m’écoute

low_why =
    Il y a aussi de l’aide pour ce qui se cache derrière. Rien ne t’oblige à me le raconter. Est-ce une de ces choses ?
    .online = On est cruel avec moi
    .picture = C’est une image de moi
    .home = Ça va mal à la maison
    .tired = Fatigue, tristesse ou peur
    .crisis = Je préfère le dire à quelqu’un

low_plan =
    Un plan pour les mauvais jours. Pense à chaque question, pas besoin de l’écrire ici.

    Comment je sens qu’une vague arrive ? Qu’est-ce qui me calme un peu ?

    Quel endroit me rassure ? Qui peut venir, ou qui puis-je appeler ? Qu’est-ce qui doit rester loin de moi ?
    .keep = Où garder mon plan ?
    .tell = Parler de mon plan à quelqu’un
    .crisis = Montre-moi qui appeler
    .enough = C’est bon pour l’instant

low_keep =
    Tu peux l’écrire sur un papier et le garder sur toi. Ou le dessiner. Ou le donner à une grande personne de confiance.

    Quelqu’un fouille dans tes affaires ? Alors garde-le dans ta tête, ou chez un ami ou une amie.
    .tell = Parler de mon plan à quelqu’un
    .crisis = Montre-moi qui appeler
    .enough = C’est bon pour l’instant

low_tell =
    Tu peux choisir une grande personne de confiance. Tu peux le dire, l’écrire, ou montrer ceci :

    « Je me sens si mal que je pense à ne plus vivre. J’ai besoin que tu m’écoutes et que tu m’aides à trouver quelqu’un. »

    Rien ne t’oblige à tout raconter. La première phrase suffit.
    .who = À qui puis-je le dire ?
    .reacts = Et si on se fâche ?
    .told = Je l’ai dit à quelqu’un
    .crisis = Plutôt une ligne d’écoute
    .enough = Je le ferai plus tard

low_reacts =
    Certaines grandes personnes ont peur, et ça ressemble à de la colère. Ça ne veut pas dire que tu as mal fait.

    Tu peux dire : « Reste avec moi, s’il te plaît. » Si ça n’aide pas, parle à quelqu’un d’autre. Tu mérites qu’on t’écoute.
    .who = À qui puis-je le dire ?
    .now = Je risque de me faire du mal, là
    .crisis = Plutôt une ligne d’écoute
    .enough = C’est bon pour l’instant

low_crisis =
    Ces personnes écoutent, même quand il n’y a pas de mots. Tu peux pleurer. Tu peux dire seulement : « Je ne veux plus vivre. »

    Certaines doivent chercher de l’aide quand une vie est en danger. Demande d’abord, si tu veux. Retiens le mot { $safe-word }.
    .now = Je risque de me faire du mal, là
    .call = Comment se passe un appel ?
    .told = Vont-ils le dire à d’autres ?
    .wave = Je veux d’abord me calmer
    .enough = C’est bon pour l’instant

low_stop =
    Tu es là, et c’est ce qui compte. Je suis seulement un programme. De vraies personnes peuvent rester avec toi.

    Aujourd’hui : reste près de quelqu’un, et parle à une personne. Plus tard : une grande personne peut chercher de l’aide avec toi.

    Si la vague revient : appuie sur « Aide », ou écris { $safe-word }. À tout moment. Ferme cette discussion et elle s’efface.
