### The first minutes: wording for teenagers where it should differ.

welcome_start =
    Salut. Je suis { -linnet }, un programme d’ordinateur. Pas une personne, et personne ne lit ce que tu écris.

    J’aide les jeunes qui se font entendre à être plus en sécurité, en ligne et ailleurs. Je ne suis ni médecin ni avocat, et je ne peux appeler personne pour toi.

    Rien de ce que tu écris n’est gardé ; fermer la discussion l’efface ici. Une personne à côté de toi, ou qui gère cet appareil ou ce réseau, peut quand même la voir. N’écris ni nom ni adresse.

    Un mot à retenir : { $safe-word }. Écris-le à tout moment et je te montre des personnes qui peuvent aider.
    .quick = Passer les questions

welcome_country =
    Tu es dans quel pays ? Les lignes d’écoute et certains conseils en dépendent.

    Je ne cherche jamais où tu es, et tu peux passer cette question.

welcome_countries = Choisis ton pays, écris son nom, ou choisis de ne pas le dire.

welcome_screen =
    Pour sortir vite, appuie sur « Quitter », ou trois fois sur Maj (Shift) au clavier. Une page ordinaire prend la place.

    Ce que ça ne cache pas : l’historique reste, un réseau d’école ou de maison peut voir l’adresse de ce site, et un logiciel espion voit tout l’écran.

    Quelqu’un d’autre peut-il voir cet écran en ce moment ?

welcome_unsure =
    Je comprends. Y a-t-il quelqu’un à côté de toi ? Est-ce un appareil de l’école, du travail ou de la famille ? Quelqu’un sait-il le déverrouiller ?

    Si oui, faisons comme si l’écran pouvait être vu.

welcome_observed =
    C’est bon à savoir. Tu peux attendre qu’il n’y ait plus personne, ou prendre un appareil plus sûr : à la bibliothèque, ou chez un ami.

    Tu peux aussi continuer maintenant. « Quitter » marche à tout moment.
    .go-on = Continuer maintenant
    .reads = Quelqu’un fouille dans mon téléphone
    .later = Je reviendrai plus tard

welcome_traces =
    La prochaine fois, ouvre d’abord une fenêtre privée : elle ne garde pas d’historique sur cet appareil. Le réseau voit quand même quel site tu visites.

    Si tu as peur de la personne qui regarde, n’efface et ne change encore rien sur ce téléphone. Un changement soudain se remarque. Prends un autre appareil si tu peux.
    .go-on = Continuer maintenant
    .later = Je reviendrai plus tard

welcome_later =
    Bonne idée. Reviens quand ce sera plus sûr, ou pas du tout : c’est ton choix. Fermer cette discussion l’efface ici.

    Garde le mot en tête : { $safe-word }.

welcome_topics =
    De quoi s’agit-il ? Choisis ce qui s’en rapproche le plus, ou écris quelques mots.
    .happening = On s’en prend à moi
    .tech = Téléphone et comptes
    .speaking = Je m’engage pour une cause
    .heart = Mes émotions, chez moi, un proche

welcome_happening =
    Tu ne devrais pas avoir à vivre ça. Ce n’est pas ta faute. Qu’est-ce qui s’en rapproche le plus ?
    .people = Menaces, haine, mensonges, doxxing
    .pictures = Images, pression ou argent
    .watched = On espionne mon téléphone

welcome_people =
    Rien de tout ça n’est le prix à payer pour se faire entendre. Qu’est-ce qui s’en rapproche le plus ?
    .threats = On me menace
    .hate = Haine, harcèlement, attaques en masse
    .lies = Mensonges sur moi ou mon groupe
    .doxxing = On a publié mes infos privées
    .fake-me = Un faux compte à mon nom

welcome_pictures =
    Je ne te reproche rien. Qu’est-ce qui s’en rapproche le plus ?
    .images = Nudes ou images intimes
    .deepfake = Image de moi fausse ou faite par IA
    .grooming = Quelqu’un devient trop proche en ligne

welcome_tech =
    Qu’est-ce qui s’en rapproche le plus ?
    .account = Compte piraté ou partagé
    .locks = Mots de passe, double authentification
    .phishing = Lien ou message suspect
    .chats = Groupes de discussion plus sûrs

welcome_locks =
    Par quoi veux-tu commencer ?
    .passwords = De bons mots de passe
    .two-step = La double authentification
    .check-accounts = Contrôle rapide de mes comptes

welcome_devices =
    Qu’est-ce qui s’en rapproche le plus ?
    .watched = On espionne mon téléphone
    .taken = Téléphone saisi ou fouillé
    .shared = Ordinateurs partagés, ou de l’école
    .location = Qui peut voir ma position
    .offline = Internet est coupé

welcome_speaking =
    Te faire entendre est ton droit. Rendons ça plus sûr. Qu’est-ce qui s’en rapproche le plus ?
    .campaign = Préparer une campagne

welcome_out =
    Qu’est-ce qui s’en rapproche le plus ?
    .protest = Une manifestation
    .meetings = ONU et autres réunions officielles
    .location = Qui peut voir ma position
    .offline = Internet est coupé

welcome_posting =
    Qu’est-ce qui s’en rapproche le plus ?
    .consent = L’accord des personnes montrées
    .check-picture = Vérifier une image avant
    .lies = Mensonges sur moi ou mon groupe

welcome_my-rights =
    Qu’est-ce qui s’en rapproche le plus ?
    .rights = Quels droits j’ai
    .complain = Où je peux me plaindre
    .meetings = ONU et autres réunions officielles
    .reporting = Signaler à une plateforme

welcome_heart =
    Qu’est-ce qui s’en rapproche le plus ?
    .feelings = Stress, peur ou épuisement
    .low = Je pense à mourir ou me faire du mal
    .home = Chez moi, ce n’est pas un lieu sûr
    .friend = Quelqu’un a besoin d’aide
