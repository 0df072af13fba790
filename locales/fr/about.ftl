### What this chat is. Base wording: 7 to 12 and all who did not say. Honest to the letter: a child decides by it.

about_start =
    Tu veux savoir à qui tu parles. C’est une bonne idée. Que veux-tu que je te dise ?
    .what = Tu es quoi ?
    .kept = Que gardes-tu sur moi ?
    .sees = Qui peut voir cette discussion ?
    .limits = Que ne peux-tu pas faire ?
    .made = Qui est derrière toi ?

about_what =
    Je suis un programme d’ordinateur. Je ne suis pas une personne. Personne ne lit ce que tu écris.

    Toutes mes réponses sont préparées d’avance. Je n’invente rien. Chaque enfant reçoit les mêmes réponses.
    .wrong-words = Tu te trompes : pourquoi ?
    .limits = Que ne peux-tu pas faire ?
    .other = Dis-moi autre chose
    .topics = Montre-moi les sujets
    .enough = Maintenant, j’en sais assez

about_wrong-words =
    Je cherche certains mots dans ce que tu écris. Je ne comprends pas vraiment comme une personne.

    Alors je me trompe parfois. Tu peux me dire : « Tu as mal compris. » On revient en arrière et on réessaie.

    Certains mots me font penser à un danger. Je te montre alors des personnes qui aident. Je ne préviens personne.
    .other = Dis-moi autre chose
    .topics = Montre-moi les sujets
    .enough = Maintenant, j’en sais assez

about_kept =
    Je ne garde pas tes mots. Je ne connais ni ton nom, ni l’endroit où tu es.

    Pendant la discussion, je garde seulement ceci : ta langue, où on en est, tes choix. Un bouton te montre tout.

    Ferme cette discussion et j’oublie.
    .sees = Qui peut voir cette discussion ?
    .counted = Quelqu’un compte ce que je fais ?
    .other = Dis-moi autre chose
    .topics = Montre-moi les sujets
    .enough = Maintenant, j’en sais assez

about_counted =
    Les gens qui me font marcher peuvent compter des choses. Par exemple, combien il y a de discussions. Ou combien de fois je me trompe.

    Ils ne voient jamais qui c’était, ni aucun mot. Les petits nombres restent cachés.
    .sees = Qui peut voir cette discussion ?
    .other = Dis-moi autre chose
    .enough = Maintenant, j’en sais assez

about_sees =
    Quelqu’un à côté de toi peut la voir. Quelqu’un qui regarde ce téléphone plus tard aussi.

    Le réseau de l’école ou de la maison peut voir ta visite. Une application espion peut tout voir.

    Ça, je ne peux pas le changer. Mais je peux t’aider à faire attention.
    .traces = Comment laisser moins de traces ?
    .watched = On surveille mon téléphone
    .shared = D’autres utilisent cet ordinateur
    .other = Dis-moi autre chose
    .enough = Maintenant, j’en sais assez

about_limits =
    Je ne peux appeler personne. Je ne peux rien signaler ni retirer une image. Je ne peux pas venir près de toi.

    Je ne suis ni médecin ni avocat. Je peux me tromper. Tu peux toujours demander aussi à une personne.
    .people = Montre-moi qui écoute
    .can = Que peux-tu faire ?
    .other = Dis-moi autre chose
    .enough = Maintenant, j’en sais assez

about_can =
    Je peux montrer comment protéger ton téléphone, tes images, ton groupe. Je peux t’aider à trouver des mots.

    Je peux te montrer des personnes qui aident les enfants. Et toi, tu choisis quoi faire.
    .topics = Montre-moi les sujets
    .lost = Je ne sais pas par où commencer
    .other = Dis-moi autre chose
    .enough = Maintenant, j’en sais assez

about_made =
    On m’a fait pour les enfants qui défendent des droits. Je m’appelle { -linnet }. C’est le nom d’un petit oiseau dont la voix porte loin.

    Tout ce que je peux dire est public. Chacun peut le lire et le vérifier.
    .complain = Quelque chose ne m’a pas plu
    .grown-up = Je suis une grande personne
    .other = Dis-moi autre chose
    .enough = Maintenant, j’en sais assez

about_complain =
    Merci de le dire. Tu as le droit de te plaindre. Pas besoin de politesse pour ça.

    Qui t’a montré cette discussion ? Dis-le à cette personne ou à ce groupe. Ils peuvent le transmettre sans ton nom.
    .people = Je veux parler à une personne
    .rights = Quels sont mes droits ?
    .other = Dis-moi autre chose
    .enough = Maintenant, j’en sais assez

about_grown-up =
    Bienvenue. Personne ne peut lire ce qu’un enfant écrit ici. Ne demandez pas à un enfant de le montrer, s’il vous plaît.

    Si un enfant vous confie quelque chose : écoutez, croyez, remerciez. N’insistez pas. Ne faites pas de reproches.

    Ne promettez pas le secret. Dites ce que vous devez transmettre. Les lignes d’écoute peuvent aussi vous conseiller.
    .people = Montre-moi les lignes d’écoute
    .topics = Montre-moi les sujets
    .enough = Maintenant, j’en sais assez

about_done =
    C’est bien d’avoir demandé. Tu peux aussi écouter ce que tu sens sur une discussion.

    Tu peux revenir ou partir quand tu veux. Ferme cette discussion et elle s’efface. Le mot { $safe-word } te montre des personnes qui aident.
