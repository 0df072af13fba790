### Account taken over, for teenagers: the same steps, fuller, with the reasons.

account_start =
    Perdre le contrôle d’un compte n’est pas ta faute. Ça arrive à beaucoup de gens qui se font entendre, et il y a des étapes claires.

    Touche ce qui va, ou écris-le en quelques mots. Laisse de côté noms, mots de passe et codes.

account_locked-out =
    Utilise seulement la page de récupération de la plateforme (« Mot de passe oublié », « Mon compte a été piraté »). Qui propose de récupérer des comptes contre de l’argent risque de t’en prendre encore plus.

    Avant de commencer : sur un téléphone infecté ou surveillé, le nouveau mot de passe est livré aussi. Quel appareil peux-tu utiliser ?

account_no-device =
    Un ami, de la famille, une école ou une bibliothèque en a peut-être un. Utilise une fenêtre privée, n’enregistre pas le mot de passe, et déconnecte-toi à la fin.

    S’il faut attendre un appareil sûr, ce n’est pas grave. Tu peux en profiter pour prévenir tes contacts.

account_recover =
    Ouvre la page de récupération sur l’appareil sûr et suis chaque étape. Les codes vont seulement dans l’application ou le site, jamais à une personne, même si elle dit y travailler.

    Si un mail part vers une adresse que tu ne peux plus ouvrir, cherche « Essayer une autre méthode ».

    Est-ce que ça a marché ?

account_email =
    Alors l’e-mail passe en premier : tous les liens de récupération de tes autres comptes y arrivent.

    Récupère-le sur la page du fournisseur. Une fois dedans, vérifie les transferts automatiques et le numéro de récupération avant de passer au compte suivant.

account_not-yet =
    C’est frustrant, et ça ne dit rien de toi. Certaines plateformes prennent des jours et refusent le premier essai.

    Réessaie depuis un appareil et un réseau que tu utilisais déjà, et garde chaque message et chaque date.

    En attendant, tu peux limiter les dégâts en prévenant les gens.

account_still-in =
    Bien, tu as encore un accès. En quelques étapes, tu peux fermer le leur.

    Une chose d’abord, car un changement se remarque : quelqu’un regarde-t-il cet appareil, ou connaît-il ton mot de passe ?

account_secure =
    Trois étapes, dans cet ordre : un nouveau mot de passe que tu n’utilises nulle part ailleurs, déconnecter toutes les autres sessions, puis vérifier que tu as encore accès.

    Si possible, fais-le depuis un appareil que personne d’autre n’utilise. Ainsi, le mot de passe reste à toi.

account_checks =
    Ferme maintenant les portes dérobées. Dans les réglages : e-mail et numéro de récupération, transfert de mails, applications liées. Enlève ce que tu ne connais pas.

    Change le mot de passe partout où l’ancien servait. Puis ajoute la double authentification, en commençant par l’e-mail.
    .second-lock = Activer la double authentification

account_codes =
    Un code de connexion que tu n’as pas demandé veut souvent dire que quelqu’un a ton mot de passe ou essaie d’entrer. Il lui manque le code.

    Ne le transmets à personne, quelle que soit l’histoire. Change le mot de passe depuis un appareil sûr.

account_known =
    Tu peux changer ton mot de passe à tout moment et rien ne t’oblige à donner une raison, même à ton copain, ta copine ou un proche.

    Vouloir ton mot de passe n’est pas une preuve d’amour ou de loyauté. Tu décides ce que tu partages, et tu peux changer d’avis.

account_at-home =
    Alors l’ordre compte. La personne qui utilise le compte peut remarquer un mot de passe changé ou une session fermée.

    Que se passerait-il si elle le remarquait ?

account_home-rule =
    Certaines familles fixent des règles sur les téléphones. Tu peux demander une vie privée adaptée à ton âge ; c’est un de tes droits.

    Tu peux dire : « Je veux être en sécurité en ligne. Peut-on décider de ce que tu regardes et de ce qui est à moi ? »

    Une règle se discute. La peur, c’est différent : si tu crains leur réaction, prépare d’abord, agis ensuite.

account_forced =
    Devoir donner un mot de passe sous la contrainte n’est pas le partager. Tu as fait ce qu’il fallait à ce moment-là.

    Qui c’était ? Ne me dis pas de nom.
    .known = Copain, copine, ami, camarade

account_threatened =
    Se servir de ton compte pour te menacer, c’est mal, et ce n’est pas ta faute. Rien ne t’oblige à répondre.

    De quoi te menace-t-on ? Laisse les détails de côté.

account_money =
    Mieux vaut ne pas payer. L’argent amène souvent de nouvelles demandes et ne fait pas forcément revenir le compte.

    Si tu as déjà payé, tu n’as rien à te reprocher. Tu peux arrêter à tout moment. Garde leurs messages et les détails du paiement.

account_warn =
    Préviens par un autre canal, pour que le message ne puisse pas venir de la personne qui est dans ton compte.

    Tu peux écrire : « On a pris mon compte. Ignorez ses messages et ses liens, n’envoyez ni argent, ni codes, ni images tant que je ne vous ai pas dit en face que c’est de nouveau moi. »

account_wrote-as-me =
    C’est dur quand on te juge pour des mots qui ne sont pas les tiens. Garde-les avec date et lien, pour pouvoir le montrer.

    Une phrase calme suffit : « Ces publications n’étaient pas de moi, on a pris mon compte. » Ton groupe ou un ami peut la porter, pour que tu n’aies pas à débattre.

account_campaign =
    Demande d’abord aux autres admins si quelqu’un a changé quelque chose. Puis retirez les personnes parties, et donnez à chaque admin son propre accès ou rôle.

    Prévenez vos soutiens par un autre canal que le compte n’est plus entre vos mains.

    Si c’est important pour votre campagne, un adulte allié peut écrire à une aide à la sécurité pour défenseurs.

account_people =
    Ces services connaissent les ennuis en ligne. Je suis un programme, je ne peux pas les contacter pour toi, et tu décides jusqu’où tu en parles.

    Pour commencer : « On a pris mon compte et j’ai besoin d’aide pour le récupérer. » Personne là-bas n’a besoin de ton mot de passe. Le mot { $safe-word } te ramène à ces personnes à tout moment.

account_defender =
    Ces organisations aident les défenseurs des droits humains pour leur sécurité. Certaines vérifient qui écrit et ne traitent qu’avec des adultes : un adulte allié est souvent la voie la plus rapide.

    À leur dire : quelle plateforme, quand, ce que tu as essayé. Pas ton mot de passe. Le mot { $safe-word } te ramène à ces personnes à tout moment.

account_later =
    Pendant un mois, prends une minute par semaine pour regarder la liste des appareils connectés, et déconnecte ce que tu ne connais pas.

    Tu as le droit d’être en ligne et de te faire entendre. Protéger ce compte protège ce droit, et les gens qui t’écrivent.
    .passwords = Des mots de passe plus forts

account_finish =
    C’était beaucoup à gérer. Si tu fais une seule chose aujourd’hui, préviens tes contacts ; le reste peut suivre.

    Tu peux revenir à tout moment. Fermer cette discussion l’efface ici, mais l’historique du navigateur reste. Tu peux l’effacer aussi, si c’est sans danger pour toi : une personne qui le surveille peut voir qu’il manque quelque chose.
