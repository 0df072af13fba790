### Someone pretends to be the child, or the child's group, with a fake account. Never ask for the name of the account.

fake-me_start =
    Quelqu’un se fait passer pour toi ? C’est injuste, et ça bouleverse. Ce n’est pas ta faute. Et il y a des étapes claires.

    Choisis ce qui convient, ou écris quelques mots. Pas de noms ni de noms de compte, s’il te plaît.
    .me = Il y a une copie de moi
    .group = Il y a une copie de notre groupe
    .real-one = On est dans mon vrai compte
    .body = On y montre un corps
    .threat = On me menace aussi

fake-me_me =
    Tu n’as pas besoin de le regarder tout le temps. Un ami ou une amie peut regarder pour toi. Que fait le faux compte ?
    .writes = Il écrit à mes amis
    .money = Il demande argent ou images
    .mean = Il publie du méchant ou du faux
    .quiet = Rien encore. Il est juste là
    .known = Je crois savoir qui c’est

fake-me_body =
    C’est dur, ce qui t’arrive. C’est mal, et ce n’est pas ta faute. Ne garde pas l’image et ne l’envoie pas, s’il te plaît.

    Il y a plus d’aide pour ça. L’image est-elle vraie ou fabriquée ?
    .real = C’est une vraie image
    .fake = C’est une image fabriquée
    .people = Je veux parler à une personne

fake-me_warn =
    Préviens tes amis le jour même. Parle-leur, ou passe par une autre application.

    Tu peux dire : « Ce compte, ce n’est pas moi. Ne lui répondez pas. Signalez-le, et n’allez à aucun rendez-vous. »
    .report = Comment le signaler ?
    .money = Il leur demande de l’argent
    .met = Il veut rencontrer des gens
    .next-step = Garder des preuves, puis bloquer

fake-me_money =
    Alors préviens vite les gens. Appelle-les, ou demande à une grande personne de confiance d’appeler.

    Tu peux dire : « Un faux compte utilise mon nom. N’envoyez ni argent, ni codes, ni images. Dites-moi s’il vous écrit. »
    .paid = Quelqu’un a déjà envoyé
    .report = Comment le signaler ?
    .tell = Aide-moi à en parler

fake-me_paid =
    C’est la faute du faux compte. Ce n’est ni ta faute, ni la leur.

    Ils peuvent arrêter maintenant et garder les messages. C’était de l’argent ? Une grande personne peut demander si on peut l’arrêter.
    .tell = En parler à une grande personne
    .report = Comment le signaler ?
    .people = Qui peut nous aider ?

fake-me_mean =
    Ça fait mal quand d’autres croient que tu as écrit ça. Tu ne l’as pas écrit.

    De quoi as-tu le plus besoin ?
    .once = Dire que ce n’est pas moi
    .hate = On m’attaque à cause de ça
    .police = Police ou autorités m’ont demandé
    .report = Comment le signaler ?
    .tell = Je veux en parler à quelqu’un

fake-me_once =
    Dis-le une fois, depuis ton vrai compte, avec calme. Par exemple : « Il y a un faux compte à mon nom. Je n’ai rien écrit de ça. »

    Rien ne t’oblige à répondre à chaque commentaire. Tes amis peuvent le dire pour toi.
    .report = Comment le signaler ?
    .friends = Garder des preuves de ses messages
    .later = Que puis-je faire plus tard ?

fake-me_maker =
    Tu as peut-être raison, peut-être pas. Tu n’as pas besoin de savoir pour avoir de l’aide.

    Ne va pas voir cette personne sans quelqu’un avec toi. Dis ce que tu as remarqué à une grande personne de confiance.
    .trap = Je veux lui tendre un piège
    .home = C’est quelqu’un à la maison
    .report = Comment le signaler ?
    .tell = Aide-moi à en parler

fake-me_no-trap =
    Je comprends que tu en aies envie. Mais un piège peut te blesser. On pourrait croire que le faux vient de toi.

    Ce qui est plus fort : garder des preuves, signaler, en parler. Laisse les grandes personnes faire le reste.
    .report = Comment le signaler ?
    .tell = Aide-moi à en parler
    .feelings = Je suis très en colère

fake-me_group =
    Préviens ton groupe tout de suite, mais pas dans cette application. Parlez-vous, ou appelez-vous.

    Décidez ensemble qui signale et qui prévient. Votre vraie voix continue. Que fait le faux ?
    .supporters = Il écrit à ceux qui nous suivent
    .money = Il demande de l’argent
    .plans = Il appelle à venir quelque part
    .report = Rien encore. Comment le signaler ?
    .defender = Qui aide les groupes comme nous ?

fake-me_group-warn =
    Écrivez un message clair sur votre vraie page : « C’est notre seul compte ici. Un autre utilise notre nom. Merci de le signaler. »

    Demandez à des groupes de confiance de partager ce message. Gardez-le en haut quelques jours.
    .report = Comment le signaler ?
    .campaign = Comment parler plus en sécurité ?
    .later = Que faire plus tard ?

fake-me_group-plans =
    Alors la sécurité des gens passe d’abord. Prévenez vite tout le monde, de vive voix si possible : « N’y allez pas. Ça ne vient pas de nous. »

    Demandez aujourd’hui l’aide d’une grande personne de confiance. Regardez aussi qui est dans votre discussion.
    .supporters = Comment prévenir ceux qui suivent ?
    .members = Qui est dans notre discussion ?
    .defender = Qui aide les groupes comme nous ?
    .tell = En parler à une grande personne

fake-me_report =
    Une grande personne de confiance peut le signaler avec toi. Choisissez « se fait passer pour moi » ou « faux compte ».

    Tes amis peuvent signaler aussi. Avant, l’un d’eux garde ce qu’on y voit. Mais pas si on y montre un corps.
    .proof = Garder des preuves, puis signaler
    .id = L’application veut ma pièce d’identité
    .refused = L’application n’a rien fait
    .later = C’est fait. Et après ?

fake-me_id =
    Certaines applications veulent savoir qui tu es. Ou elles veulent la signature d’une grande personne. Fais-le seulement dans l’application, avec elle.

    N’envoie jamais de pièce d’identité dans une discussion.
    .no-id = Pas de pièce, ou personne pour signer
    .tell = Aide-moi à demander
    .later = Que puis-je faire plus tard ?

fake-me_no-id =
    Ce n’est pas ta faute. Tes amis peuvent quand même signaler. Souvent, c’est possible sans pièce d’identité.

    Demande à une ligne d’écoute pour les problèmes en ligne. Elle connaît peut-être un autre moyen.
    .people = Montre-moi une ligne comme ça
    .tell = Aide-moi à en parler
    .later = Que puis-je faire plus tard ?

fake-me_people =
    Ces personnes connaissent les faux comptes. Tu choisis ce que tu leur dis. Rien ne t’oblige à envoyer de pièce d’identité d’abord.

    Je suis un programme. Je ne peux pas appeler pour toi. Tu peux dire : « On se fait passer pour moi. L’application ne m’aide pas. » Écris { $safe-word } quand tu veux pour revoir l’aide.
    .tell = En parler près de moi
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

fake-me_defender =
    Ces groupes aident les gens qui défendent des droits. Certains ne parlent qu’avec des grandes personnes.

    Une grande personne de confiance peut donc leur écrire pour votre groupe. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .later = Que faire plus tard ?
    .finish = C’est tout pour l’instant

fake-me_later =
    Regarde encore dans une semaine. Ou laisse un ami ou une amie regarder. Si un nouveau faux apparaît, les mêmes étapes servent encore.

    Prends d’autres images en public qu’avec tes amis. Une copie se remarque alors plus vite.

    Ton nom est à toi. Tu peux continuer à parler avec ta propre voix.
    .accounts = Mieux protéger mon vrai compte
    .feelings = Ça reste dans ma tête
    .people = Je veux parler à une personne
    .finish = C’est tout pour l’instant

fake-me_finish =
    Tu connais les étapes maintenant. Une chose pour aujourd’hui : dis à tes proches quel compte est vraiment le tien.

    Tu peux revenir quand tu veux. Ferme cette discussion et elle s’efface ici. Le navigateur peut garder la trace de la page.
