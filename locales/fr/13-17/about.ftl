### What this chat is: wording for teenagers where it should differ.

about_start =
    Vérifier à qui on a affaire, c’est un bon réflexe. Que veux-tu savoir ?
    .kept = Que stockes-tu sur moi ?
    .limits = Qu’est-ce que tu ne peux pas faire ?

about_what =
    Un programme aux réponses écrites d’avance : pas une personne, pas d’intelligence artificielle qui invente des réponses.

    Chaque texte a été préparé et tout le monde reçoit les mêmes. Personne ne lit ce que tu écris.
    .limits = Qu’est-ce que tu ne peux pas faire ?

about_wrong-words =
    Je compare ce que tu écris à des listes de mots. Je ne comprends pas plus que ça, alors je rate des choses et j’en lis d’autres de travers.

    Dans ce cas, choisis « Tu as mal compris » et on revient en arrière. Si des mots évoquent un danger, je te montre qui peut aider. Je n’alerte personne.

about_kept =
    Ni compte, ni nom, ni trace de tes mots, ni position.

    Pendant la discussion, elle garde seulement ta langue, l’endroit où tu en es, et ce que tu as pu dire sur ton âge, ton pays ou ton écran. Un bouton de la page te montre tout ça.

    Ferme la discussion et c’est effacé.

about_counted =
    Les gens qui font marcher ce service peuvent voir des totaux : combien de discussions, combien de fois l’aide a été montrée, combien de fois je n’ai pas compris.

    Ni mots, ni adresses, ni parcours de qui que ce soit. Les petits nombres sont cachés pour qu’on ne reconnaisse personne.

about_sees =
    Toute personne à côté de toi, ou qui peut déverrouiller cet appareil, par exemple avec l’historique du navigateur.

    Un réseau d’école, de maison ou mobile peut voir l’adresse de ce site, en général pas ce que tu écris. Un logiciel espion sur l’appareil peut tout voir.

    Je ne peux rien y changer, mais tu peux décider où et comment tu m’utilises.
    .shared = D’autres utilisent cet appareil

about_limits =
    Je ne peux ni appeler, ni signaler, ni supprimer, ni enquêter. Je ne peux pas promettre qu’une plateforme, une ligne d’écoute ou une autorité agira.

    Je ne suis ni médecin, ni psy, ni avocat, et je peux me tromper ou ne pas être à jour. Si l’enjeu est grand, vérifie avec une personne.

about_can =
    Je peux te guider dans des étapes de sécurité pour comptes, images, groupes, manifestations et appareils, et t’aider à trouver les mots pour en parler.

    Je peux te montrer des personnes qui soutiennent les jeunes défenseurs. Les décisions restent les tiennes.

about_made =
    On m’a fait pour les jeunes qui défendent des droits. { -linnet } est le nom d’un petit oiseau chanteur dont la voix porte loin.

    Tout ce que je peux dire est publié, chacun peut le vérifier : ton groupe aussi.
    .complain = Quelque chose ici n’allait pas

about_complain =
    Te plaindre est ton droit, et ça améliore les choses pour la personne suivante.

    Parles-en à l’adulte, au groupe ou à l’organisation qui t’a montré cette discussion ; ils peuvent le transmettre sans ton nom. Ce qui était faux ou blessant mérite d’être dit.

about_grown-up =
    Bienvenue. Personne ne peut lire ce que les jeunes écrivent ici, et personne ne devrait leur demander de le montrer.

    Si un jeune se confie à vous : écoutez, croyez, remerciez, n’exigez pas de détails, ne faites pas de reproches.

    Ne promettez pas le secret. Dites ce que vous devriez transmettre, et à qui. Les lignes d’écoute conseillent aussi les adultes.

about_done =
    C’est bien d’avoir vérifié. Fais-le avec toute discussion ou application qui te demande quelque chose.

    Reviens ou pars quand tu veux ; fermer cette discussion l’efface ici. { $safe-word } te montre des personnes qui peuvent aider.
