### A child worries about a friend, a brother or a sister. Base wording: 7 to 12 and all who did not say. Never make the child a rescuer.

friend_start =
    Tu penses à quelqu’un. C’est gentil. Tu n’as pas besoin de tout réparer.

    À savoir d’abord : quand une vie est en danger, une grande personne doit le savoir. Même si tu as promis de ne rien dire.

    Ne me dis pas de noms. C’est plutôt quoi ?
    .now = Le danger est là, maintenant
    .die = Quelqu’un parle de mourir
    .hurt = On fait mal ou peur à quelqu’un
    .picture = C’est une image de quelqu’un
    .sad = Quelqu’un semble triste ou différent

friend_die =
    C’est trop lourd pour un enfant sans aide. Ce n’est pas ta faute. Ce n’est pas à toi de l’empêcher.

    Parle aujourd’hui à une grande personne, s’il te plaît. Tu peux aussi demander aux personnes en dessous quoi faire.

    Tu peux rester avec cette personne, si c’est sans danger pour toi. En parler n’aggrave rien.
    .now = Ça peut arriver maintenant
    .secret = J’ai promis de ne rien dire
    .words = Que puis-je lui dire ?
    .adult = À quelle grande personne parler ?
    .me = Et moi ?

friend_secret =
    Certaines promesses sont trop lourdes pour tout le monde. Celle-ci aussi. Tu as le droit de la rompre pour sauver une vie.

    Tu peux dire : « Je tiens à toi. Je ne peux pas garder ça pour moi. Allons le dire ensemble. »
    .adult = À quelle grande personne parler ?
    .angry = Cette personne va m’en vouloir
    .contacts = Montre-moi à qui demander
    .me = Et moi ?

friend_angry =
    Ça peut arriver. Ça fait mal quand quelqu’un t’en veut. Mais tu l’as fait pour aider.

    Beaucoup sont contents plus tard que quelqu’un ait parlé. Tu peux dire : « Je l’ai fait parce que je veux que tu vives. »
    .adult = À quelle grande personne parler ?
    .me = Et moi ?
    .enough = C’est bon pour l’instant

friend_hurt =
    C’est dur, ce qui arrive à cette personne. Ce n’est pas sa faute. Ce n’est pas la tienne.

    Où est-ce que ça se passe ?
    .home = À la maison
    .online = Sur Internet
    .officials = Police, autorités ou école
    .close = Avec quelqu’un qui lui plaît
    .guess = Je le crois seulement

friend_at-home =
    Crois cette personne. Tu peux dire : « Ce n’est pas ta faute. » Tu n’as pas besoin de tout savoir.

    Ne parle pas à celui ou celle qui lui fait mal. Ça peut empirer. Une grande personne de confiance peut aider.
    .now = Le danger est là, maintenant
    .words = Que puis-je lui dire ?
    .adult = À quelle grande personne parler ?
    .contacts = Montre-moi à qui demander
    .me = Et moi ?

friend_online =
    Tu peux rester de son côté. Envoie un message gentil. Ne te dispute pas avec les gens méchants.

    Demande-lui ce qui l’aiderait. Vous pouvez regarder la suite ensemble.
    .save = Garder les messages comme preuve
    .threats = Il y a des menaces
    .hate = Il y a de la haine, du harcèlement
    .words = Que puis-je lui dire ?
    .me = Et moi ?

friend_officials =
    C’est effrayant pour vous deux. Une grande personne de confiance doit le savoir aujourd’hui.

    Ne publie encore rien là-dessus, s’il te plaît. Une publication peut créer plus d’ennuis. Laisse décider les grandes personnes et cette personne.
    .taken = On a emmené cette personne
    .phone = On lui a pris son téléphone
    .adult = À quelle grande personne parler ?
    .contacts = Montre-moi d’autres personnes
    .me = Et moi ?

friend_taken =
    Dis-le tout de suite à une grande personne : la famille, si c’est sans danger pour cette personne. Ou le responsable de ton groupe.

    Essaie de te rappeler : où, quand, et qui l’a emmenée. Dis-le seulement à des grandes personnes de confiance. Elles peuvent demander à un avocat.
    .adult = À quelle grande personne parler ?
    .phone = On a pris le téléphone aussi
    .contacts = Montre-moi à qui demander
    .me = Et moi ?

friend_close =
    L’amour ne fait ni mal ni peur. Il ne lit pas ton téléphone. Il ne décide pas qui tu vois.

    On peut encore aimer quelqu’un comme ça. Ne te fâche pas pour ça, s’il te plaît. Reste proche.
    .older = C’est quelqu’un de bien plus âgé
    .words = Que puis-je lui dire ?
    .refuses = Cette personne refuse l’aide
    .adult = À quelle grande personne parler ?
    .contacts = Montre-moi à qui demander

friend_guess =
    C’est bien que tu l’aies remarqué. La gentillesse n’a pas besoin de preuve.

    Quand il n’y a que vous deux, demande : « Je m’inquiète un peu pour toi. Tu veux en parler ? »
    .words = Que dire d’autre ?
    .adult = À quelle grande personne parler ?
    .contacts = Montre-moi à qui demander
    .enough = C’est bon pour l’instant

friend_picture =
    Ce n’est pas sa faute. Ne cherche pas l’image, s’il te plaît. Ne la garde pas, ne l’envoie pas, même pour aider.

    Cette personne a besoin de quelqu’un qui ne juge pas. Et d’une grande personne de confiance. La suite, vous pouvez la lire ensemble.
    .got-it = Quelqu’un me l’a envoyée
    .steps = Que peut faire cette personne ?
    .words = Que puis-je lui dire ?
    .adult = À quelle grande personne parler ?
    .contacts = Montre-moi à qui demander

friend_got-it =
    Ce n’est pas ta faute si tu l’as reçue. Ne l’envoie à personne, s’il te plaît. Rien ne t’oblige à la garder.

    Tu peux dire à une grande personne de confiance : « On m’a envoyé l’image d’un enfant. Je n’en veux pas. »
    .report = Bloquer et signaler
    .adult = À quelle grande personne parler ?
    .contacts = Montre-moi à qui demander
    .enough = C’est bon pour l’instant

friend_picture-people =
    Ces personnes peuvent aider quand il y a des images. Tu peux demander pour quelqu’un, sans dire de nom.

    Un signalement peut parfois ouvrir un dossier. C’est écrit sur la fiche. Retiens le mot { $safe-word }.
    .told = Que devient ce que je dis ?
    .steps = Que peut faire cette personne ?
    .me = Et moi ?
    .enough = C’est bon pour l’instant

friend_sad =
    Tu l’as remarqué. Ça aide déjà. Tu peux être là sans avoir la réponse.

    Faites ensemble une petite chose. Demande comment ça va, et écoute.
    .words = Que puis-je lui dire ?
    .die = Quelqu’un parle de mourir
    .refuses = Cette personne refuse l’aide
    .weeks = Ça dure depuis des semaines
    .me = Et moi ?

friend_refuses =
    Ça arrive. Peut-être à cause de la peur ou de la honte. Tu peux attendre et redemander un autre jour.

    Mais si une vie est en danger, n’attends pas. Une grande personne doit le savoir aujourd’hui.
    .die = Quelqu’un parle de mourir
    .words = Que puis-je lui dire ?
    .contacts = Montre-moi à qui demander
    .me = Et moi ?
    .enough = C’est bon pour l’instant

friend_listen =
    Tu peux dire : « Je te crois. Ce n’est pas ta faute. Merci de me le dire. »

    Tu peux demander : « Qu’est-ce qui t’aiderait ? On le dit ensemble à quelqu’un ? Je viens avec toi. »

    Puis écoute, simplement. Tu n’as pas besoin de tout savoir.
    .not-say = Qu’est-ce qu’il vaut mieux éviter ?
    .adult = À quelle grande personne parler ?
    .contacts = Montre-moi à qui demander
    .me = Et moi ?
    .enough = C’est bon pour l’instant

friend_not-say =
    Certaines choses blessent, même dites gentiment. « Pourquoi as-tu fait ça ? » en est une.

    Ne raconte pas son histoire à d’autres. Ne cherche pas la personne qui a fait ça. Ne promets pas de garder le secret.
    .adult = À quelle grande personne parler ?
    .me = Et moi ?
    .enough = C’est bon pour l’instant

friend_contacts =
    Ces personnes aident aussi les enfants qui s’inquiètent pour quelqu’un. Pas besoin de dire son nom.

    Certaines doivent parfois prévenir quand une vie est en danger. Retiens le mot { $safe-word }.
    .call = Comment se passe un appel ?
    .told = Que devient ce que je dis ?
    .now = Le danger est là, maintenant
    .me = Et moi ?
    .enough = C’est bon pour l’instant

friend_after =
    Tu as fait quelque chose de bien pour cette personne. Et maintenant ?
    .words = Que puis-je lui dire ?
    .contacts = Montre-moi à qui demander
    .me = Et moi ?
    .enough = C’est bon pour l’instant

friend_me =
    Toi aussi, tu comptes. Savoir que quelqu’un a mal, ça peut peser lourd. Comment vas-tu ?
    .fine = Ça va
    .heavy = Ça me fait mal
    .same = Moi non plus, je ne veux plus vivre
    .breathe = Je veux me calmer
    .talk = Je veux parler à quelqu’un

friend_stop =
    Cette personne peut compter sur toi. Et tu peux te faire aider, toi aussi.

    Aujourd’hui : parle à une grande personne, s’il y a un danger. Plus tard : redemande comment ça va. Fais aussi quelque chose de bon pour toi.

    Reviens quand tu veux. Le mot { $safe-word } te montre des personnes qui aident. Ferme cette discussion et elle s’efface.
