### A fake picture, voice or video of a child. Taken as seriously as a real one. No sexual detail.

deepfake_start =
    Quelqu’un a fabriqué un faux de toi. Ce n’est pas vrai, mais le mal est réel. Ce n’est pas ta faute. Tu n’as pas fait ce qu’on y voit.

    Des choses peuvent aider. Tu n’as pas besoin de le revoir. C’est plutôt quoi, là, maintenant ?
    .body = On y voit mon corps
    .not-body = Ça montre autre chose
    .people = Je veux parler à une personne
    .low = Je ne veux plus vivre
    .in-danger = Je suis en danger maintenant

deepfake_body =
    C’est dur, ce qui t’arrive. Fabriquer ce faux d’un enfant est mal. Tu as droit à la même aide que pour une vraie image.

    Ne garde pas l’image et ne l’envoie pas, s’il te plaît. Même pas comme preuve. Les mots et le nom du compte suffisent.

    C’est plutôt quoi ?
    .threat = On me menace avec
    .school = Ça circule à l’école
    .online = C’est sur internet
    .know-maker = Je sais qui l’a fait
    .people = Je veux parler à une personne

deepfake_body-online =
    Une grande personne de confiance peut le signaler avec toi. Choisissez une raison comme « faux » ou « image du corps d’un enfant ».

    Il y a aussi un outil gratuit. Il aide les applications à trouver ces images. Il accepte aussi les fausses.
    .tool = Montre-moi cet outil
    .how = Comment signaler ?
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

deepfake_school =
    Tu peux te faire aider pour régler ça. Une grande personne de confiance peut demander à l’école d’agir.

    L’école peut demander à tous d’arrêter et d’effacer. Personne là-bas n’a besoin de regarder. Tu peux le dire.

    Ne va pas voir qui a fait ça, s’il te plaît. Laisse les grandes personnes s’en occuper.
    .tell = Aide-moi à en parler
    .tool = Peut-on le faire retirer ?
    .cruel = On est cruel avec moi
    .people = Je veux parler à une personne
    .next-step = Et après ?

deepfake_maker =
    Ça peut faire encore plus mal quand on connaît la personne. Ne va pas la voir sans quelqu’un avec toi. Elle pourrait effacer les preuves.

    Dis ce que tu sais à une grande personne de confiance. Même si tu as des doutes.
    .school = C’est quelqu’un de l’école
    .home = C’est quelqu’un à la maison
    .threat = Cette personne me menace
    .tell = Aide-moi à en parler
    .people = Je veux parler à une personne

deepfake_what =
    D’accord. Que fait ce faux ? Pas de détails, s’il te plaît.
    .words = Il me fait dire des choses fausses
    .mock = Il se moque de moi
    .money = Il demande de l’argent aux autres
    .threat = On s’en sert pour me menacer
    .school = Il circule à l’école

deepfake_words =
    On te fait dire des choses que tu n’as pas dites. C’est méchant. Souvent, c’est pour te faire taire. Ta vraie voix est toujours à toi.

    Ne partage pas ce faux, s’il te plaît. Même pas pour dire qu’il est faux. Partager le fait grandir.
    .proof = Garder des preuves et signaler
    .answer = Comment dire que c’est faux ?
    .officials = Les autorités s’en servent
    .believed = Des gens y croient
    .people = Je veux parler à une personne

deepfake_believed =
    Ça fait mal quand des gens y croient. Beaucoup de faux ont l’air vrais. Tu n’as pas besoin de convaincre tout le monde.

    Commence par les gens qui comptent pour toi. Tu peux dire : « C’est un faux. Je n’ai pas dit ça. »
    .answer = Comment le dire en public ?
    .feelings = Je me sens très mal
    .hate = On m’attaque à cause de ça
    .people = Je veux parler à une personne

deepfake_answer-careful =
    Une chose d’abord. Là où tu vis, répondre en public peut attirer des ennuis. Parles-en à une grande personne de confiance avant toute publication.

deepfake_answer-adult =
    Laisse des grandes personnes de confiance répondre pour toi. Une phrase calme suffit. Pas besoin de montrer le faux.

    Par exemple : « Cette vidéo est un faux. Cela n’a jamais été dit. » Personne n’a besoin de se disputer dessous.
    .tell = Aide-moi à demander
    .proof = Garder des preuves et signaler
    .later = Que puis-je faire plus tard ?

deepfake_answer-group =
    Laisse ton groupe répondre une seule fois. Court, calme et vrai. Par exemple : « Cette vidéo est un faux. Cela n’a jamais été dit. »

    Ne montrez pas le faux, sans lien non plus. Demande à tes amis de ne pas se disputer. Tu peux rester en dehors.
    .campaign = Comment parler plus en sécurité ?
    .defender = Qui aide les groupes comme nous ?
    .proof = Garder des preuves et signaler
    .later = Que puis-je faire plus tard ?

deepfake_mock =
    Une blague est drôle quand tout le monde peut rire. Là, ce n’est pas bien. Tu as le droit de le dire.

    Demande à tes amis de ne pas le partager. Une grande personne de confiance peut aider à le faire effacer.
    .school = Il circule à l’école
    .proof = Garder des preuves et signaler
    .tell = Aide-moi à en parler
    .feelings = J’ai tellement honte

deepfake_money =
    Alors préviens vite les gens, avec ta vraie voix. Parle-leur, ou passe par une autre application.

    Tu peux dire : « Quelqu’un utilise un faux de moi. N’envoyez pas d’argent. Demandez-moi d’abord en face. »
    .proof = Garder des preuves et signaler
    .copy = Il y a aussi un faux compte
    .tell = Aide-moi à en parler
    .later = Que puis-je faire plus tard ?

deepfake_safe-now =
    Tu as déjà fait beaucoup. Arrêtons-nous un moment.

    Es-tu en sécurité maintenant ? Par rapport aux autres, et sans risque de te faire du mal ?

deepfake_people =
    Ces personnes connaissent ces faux. Elles prennent ça au sérieux. Elles n’auront pas besoin de le voir.

    Tu peux commencer ainsi : « Il existe une fausse image de moi. » Je suis un programme. Je ne peux pas appeler pour toi. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .what = Montre-moi les étapes
    .tell = En parler près de moi
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

deepfake_defender =
    Ces groupes aident les gens qui défendent des droits. Certains ne parlent qu’avec des grandes personnes.

    Une grande personne de confiance peut donc leur écrire pour toi. Écris { $safe-word } quand tu veux pour revoir l’aide.
    .later = Que puis-je faire plus tard ?
    .finish = C’est tout pour l’instant

deepfake_later =
    Tu n’as pas besoin de le chercher. Un ami ou une amie peut regarder parfois, et le signaler encore.

    Un faux parle de la personne qui l’a fait. Il ne dit rien de toi. Tu peux continuer à parler et à montrer ton visage.
    .feelings = Ça reste dans ma tête
    .accounts = Mieux protéger mes comptes
    .people = Je veux parler à une personne
    .finish = C’est tout pour l’instant

deepfake_finish =
    Tu sais ce qui est vrai, et tes proches aussi. Une chose pour aujourd’hui : parles-en à l’un d’eux.

    Tu peux revenir quand tu veux. Ferme cette discussion et elle s’efface ici. Le navigateur peut garder la trace de la page.
