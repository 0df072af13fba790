### Account taken over. For a child whose account someone else controls, or who was made to share the password. Calm, one step at a time.

account_start =
    Quelqu’un d’autre utilise ton compte ? Ce n’est pas ta faute. On peut avancer pas à pas.

    Touche ce qui va, ou écris-le en quelques mots. N’écris ni noms ni mots de passe.
    .locked-out = Je ne peux plus entrer
    .still-in = Je peux encore entrer
    .odd = Des choses bizarres, je ne sais pas
    .forced = On m’a fait donner mon mot de passe
    .threatened = On me menace avec ça

account_locked-out =
    Utilise seulement la page de l’application pour les comptes perdus. Elle s’appelle souvent « Mot de passe oublié ».

    Certains disent qu’ils récupèrent des comptes contre de l’argent. Ne leur fais pas confiance.

    Une question d’abord. Quelqu’un contrôle ton appareil ? Il peut voir ton nouveau mot de passe. Que peux-tu utiliser ?
    .trusted = J’ai un appareil sûr
    .no-device = Je n’ai pas d’appareil sûr
    .at-home = Quelqu’un chez moi a pris le compte

account_no-device =
    Tu peux emprunter celui d’une grande personne de confiance. Une bibliothèque ou un ami peut aussi aider.

    À la fin, déconnecte-toi. Ne laisse pas cet appareil garder ton mot de passe.
    .found = J’ai maintenant un appareil sûr
    .ask-someone = Aide-moi à demander
    .warn = D’abord prévenir mes amis
    .people = Qui peut m’aider ?

account_recover =
    Fais-le avec une grande personne de confiance, si tu peux. Ouvre la page de l’application pour les comptes perdus. Suis les étapes.

    Écris un code seulement dans l’application. Ne le donne jamais à quelqu’un qui t’écrit.

    Est-ce que ça a marché ?
    .back-in = Oui, j’ai retrouvé mon compte
    .not-yet = Non, pas encore
    .email = On a pris mon e-mail aussi

account_email =
    Alors commence par l’e-mail. C’est la clé de tes autres comptes.

    Va sur la page de l’e-mail pour les comptes perdus. Une grande personne de confiance peut rester avec toi.
    .got-email = J’ai récupéré mon e-mail
    .not-yet = Je n’y arrive pas encore
    .people = Qui peut m’aider ?

account_not-yet =
    C’est dur. Ça ne veut pas dire que tu as mal fait. Les applications sont parfois lentes.

    Réessaie demain. Prends un appareil et un endroit que tu utilisais souvent. Garde tous les messages de l’application.

    Tu peux déjà faire une chose utile : prévenir tes amis.
    .warn = Comment les prévenir ?
    .campaign = C’est le compte de notre groupe
    .people = Qui peut m’aider ?
    .later = Que puis-je faire plus tard ?

account_still-in =
    C’est bien que tu puisses entrer. On peut fermer la porte avant d’autres dégâts.

    Une question d’abord. Quelqu’un regarde-t-il cet appareil, ou connaît-il ton mot de passe ?
    .own = Non, cet appareil est juste à moi
    .watched = Peut-être quelqu’un chez moi
    .friend = Un ami ou quelqu’un que je connais

account_secure =
    Fais un nouveau mot de passe. Utilise-le seulement pour ce compte.

    Puis cherche dans les réglages « Déconnecter tous les appareils ». Une grande personne de confiance peut t’aider.
    .next-step = C’est fait. Et ensuite ?
    .lost-again = Ça ne marche pas
    .people = Qui peut m’aider ?

account_checks =
    Cherche maintenant les portes cachées. Dans les réglages, regarde l’e-mail et le numéro. Sont-ils à toi ? Enlève ce qui ne l’est pas.

    Tu avais le même mot de passe ailleurs ? Change-le là aussi.
    .second-lock = Ajouter un deuxième verrou
    .warn = On a écrit en mon nom
    .campaign = C’est le compte de notre groupe
    .later = C’est fait. Et plus tard ?

account_odd =
    Écoute ce que tu sens. Regardons ensemble. C’est plutôt quoi ?
    .codes = Des codes que je n’ai pas demandés
    .posts = Des messages que je n’ai pas écrits
    .link = J’ai ouvert un lien bizarre
    .copy = Il y a une copie de mon compte
    .unsure = Je sens que quelqu’un y est

account_codes =
    Tu as reçu un code sans l’avoir demandé ? Quelqu’un essaie peut-être d’entrer. Sans le code, il n’y arrive souvent pas.

    Alors garde-le pour toi. Ne le dis à personne. Même pas à quelqu’un qui dit être l’application. Ou un ami.
    .gave = J’ai donné un code à quelqu’un
    .kept = Je ne l’ai donné à personne
    .threats = Il y a aussi des menaces

account_known =
    Tu peux changer ton mot de passe quand tu veux. Rien ne t’oblige à l’expliquer.

    Utiliser ton compte sans ton accord, ce n’est pas juste. Même pour rire.
    .change = Je veux le changer
    .afraid = J’ai peur de cette personne
    .tell = Je veux en parler à quelqu’un

account_at-home =
    Alors faisons attention. Quand tu changes un mot de passe, cette personne peut le remarquer.

    Qu’est-ce qui se passerait alors ?
    .scared = Ça pourrait être dangereux
    .rule = C’est une règle dans ma famille
    .fine = Rien de grave
    .people = Je veux parler à une personne

account_home-rule =
    Certaines familles ont des règles sur les téléphones. Tu peux quand même demander un espace à toi.

    Tu peux dire : « Je veux être en sécurité en ligne. On peut parler de ce que tu regardes, et pourquoi ? »

    Une règle ne devrait pas te faire peur. Si elle fait peur, tu peux chercher de l’aide.
    .tell = À qui puis-je en parler ?
    .scared = Oui, ça me fait peur
    .later = Que puis-je faire plus tard ?

account_forced =
    Personne ne devrait te forcer à donner un mot de passe. Tu as fait comme tu as pu.

    Qui c’était ? Ne me dis pas de nom.
    .home = Quelqu’un qui vit avec moi
    .known = Un ami ou quelqu’un que je connais
    .officials = La police, ou quelqu’un de l’école
    .change = Je veux juste le changer

account_threatened =
    Te menacer, c’est mal. Ce n’est pas ta faute. Rien ne t’oblige à répondre.

    De quoi te menace-t-on ? Ne me donne pas de détails.
    .in-danger = Je suis en danger maintenant
    .hurt = De me faire du mal
    .picture = De montrer une image de moi
    .private = De montrer des choses privées
    .money = On veut de l’argent

account_money =
    Ne paie pas, s’il te plaît. Payer amène souvent d’autres demandes. Et le compte ne revient peut-être pas.

    Si tu as déjà payé, ce n’est pas ta faute. Tu peux arrêter maintenant.
    .trusted = Aide-moi à le récupérer
    .proof = Garder leurs mots comme preuve
    .people = Qui peut m’aider ?

account_warn =
    Préviens tes amis autrement. Parle-leur, ou utilise une autre application.

    Tu peux dire : « On a pris mon compte. N’ouvrez pas ses liens. N’envoyez ni argent ni codes. »
    .cruel = On a écrit des horreurs en mon nom
    .picture = On a publié une image de corps
    .campaign = C’est le compte de notre groupe
    .later = C’est fait. Et plus tard ?

account_wrote-as-me =
    Ça fait mal quand d’autres croient que tu as écrit ça. Tu ne l’as pas écrit.

    Tu peux le dire une fois, calmement : « Ce n’était pas moi. On a pris mon compte. » Un ami ou une amie peut le dire aussi.
    .proof = Garder des preuves de ces mots
    .hate = Maintenant, on m’attaque
    .tell = Je veux en parler à quelqu’un
    .later = Que puis-je faire plus tard ?

account_campaign =
    Demande d’abord aux autres de ton groupe : quelqu’un a-t-il changé quelque chose ? C’est souvent tout simple.

    Puis enlevez les personnes qui sont parties. Donnez un accès à chaque personne, si l’application le permet.

    Prévenez avec un autre compte ceux qui vous suivent. Votre voix ne s’arrête pas avec un compte.
    .secure = On peut encore entrer
    .defender = Qui aide les groupes comme nous ?
    .later = Que peut-on faire plus tard ?

account_people =
    Ces personnes peuvent aider pour des ennuis en ligne. Je suis un programme. Je ne peux pas les appeler pour toi.

    Tu peux commencer ainsi : « On a pris mon compte. J’ai besoin d’aide. » Ne dis ton mot de passe à personne. Écris { $safe-word } quand tu veux pour revoir cette aide.
    .tell = Aide-moi à en parler près de moi
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

account_defender =
    Ces associations aident ceux qui défendent des droits. Certaines ne parlent qu’avec des grandes personnes.

    Une grande personne qui aide ton groupe peut leur écrire : « Un groupe d’enfants a perdu son compte. » Écris { $safe-word } quand tu veux pour revoir cette aide.
    .later = Que peut-on faire plus tard ?
    .finish = C’est tout pour l’instant

account_later =
    Regarde le compte une fois par semaine, pendant un mois. Chaque appareil de la liste est-il à toi ? Déconnecte ce que tu ne connais pas.

    Tu as le droit d’être en ligne et de te faire entendre. Protéger ce compte en fait partie.
    .second-lock = Ajouter un deuxième verrou
    .passwords = De meilleurs mots de passe
    .people = Qui peut m’aider ?
    .finish = C’est tout pour l’instant

account_finish =
    Tu viens de faire beaucoup. Une petite chose suffit aujourd’hui : dis à quelqu’un que le compte a été pris.

    Tu peux revenir quand tu veux. Ferme cette discussion et elle s’efface ici. Le navigateur peut se souvenir de la page.
