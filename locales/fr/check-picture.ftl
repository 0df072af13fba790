### Is this picture okay to post? A few questions, nothing is kept, at most three next steps.

check-picture_start =
    Vérifions ton image ou ta vidéo. Ne me l’envoie pas. Je pose juste quelques questions.

    Que montre-t-elle ?
    .people = Il y a des gens dessus
    .no-people = Pas de gens
    .body = Un corps nu
    .hurt = On fait du mal à quelqu’un
    .asked = On veut une image de moi

check-picture_people =
    Qui peut-on voir ? Regarde aussi au fond.
    .me = Moi seulement
    .others = D’autres gens
    .little = De petits enfants
    .in-trouble = Quelqu’un qui a des problèmes

check-picture_me =
    Imagine que tout le monde la voit : ton école, ta famille, des gens que tu n’aimes pas. C’est comment ?
    .fine = Ça me va
    .unsure = J’hésite

check-picture_said-yes =
    Est-ce que tous ont dit oui pour publier cette image ?
    .all = Oui, tous
    .not-asked = Je n’ai pas encore demandé
    .someone-no = Quelqu’un a dit non
    .too-many = Trop de gens pour demander

check-picture_place =
    Peut-on voir où c’est ? Une école, une maison, une rue, un uniforme ?
    .yes = Oui, quelque chose comme ça
    .no = Non, rien comme ça

check-picture_moment =
    Es-tu toujours là-bas, ou vas-tu bientôt y revenir ?
    .there = Oui
    .left = Non, on n’y est plus

check-picture_trouble =
    Peut-elle fâcher quelqu’un contre toi ou les gens dessus ? Ou attirer des ennuis avec la police ou l’école ?
    .no = Non, je ne crois pas
    .yes = Oui, c’est possible
    .unsure = Je ne sais pas

check-picture_r-good =
    Elle a l’air bien pour publier. Si quelqu’un dit non plus tard, retire-la.

    Coupe le lieu dans ton application avant de publier.
    .location = Comment cacher le lieu ?
    .done = J’ai ce qu’il me faut

check-picture_r-ask =
    Demande d’abord. Dis où tu vas la publier. Pour de petits enfants, demande aussi à leur grande personne.

    Pas le temps de demander ? Alors cache leurs visages.
    .consent = Comment demander ?
    .hide = Comment cacher les visages ?
    .done = J’ai ce qu’il me faut

check-picture_r-no =
    Un non compte, toujours. Prends une autre image, ou coupe cette personne de l’image.
    .consent = Pourquoi un non compte ?
    .already = Elle est déjà publiée
    .done = J’ai ce qu’il me faut

check-picture_r-hide =
    Change-la d’abord. Coupe-la plus petit. Ou cache visages et lieux avec un grand autocollant.

    Quelqu’un qui voit bien les détails peut revérifier avec toi.
    .protest = C’est une manifestation
    .already = Elle est déjà publiée
    .done = J’ai ce qu’il me faut

check-picture_r-later =
    Attends d’être ailleurs. Alors personne ne peut venir te trouver là-bas.
    .location = Comment cacher le lieu ?
    .already = Elle est déjà publiée
    .done = J’ai ce qu’il me faut

check-picture_r-wait =
    Alors garde-la pour l’instant. Tu peux demander à quelqu’un de confiance, et décider demain.
    .tell = À qui puis-je demander ?
    .done = J’ai ce qu’il me faut

check-picture_r-trouble-th =
    Tu as le droit de parler. En Thaïlande, une image peut être utilisée contre des enfants.

    Ne la publie pas encore. Montre-la d’abord à une grande personne de confiance.
    .tell = Qui est de mon côté ?
    .campaign = Prévoir les ennuis
    .done = J’ai ce qu’il me faut

check-picture_r-trouble-tg =
    Tu as le droit de parler. Au Togo, publier, partager ou mettre « j’aime » peut attirer des ennuis.

    Ne la publie pas encore. Montre-la d’abord à une grande personne de confiance.
    .tell = Qui est de mon côté ?
    .campaign = Prévoir les ennuis
    .done = J’ai ce qu’il me faut

check-picture_r-trouble-any =
    Tu as le droit de parler. Avant de la publier, montre-la à une grande personne de confiance.

    Un groupe ou une organisation peut la publier à ta place.
    .tell = Qui est de mon côté ?
    .campaign = Prévoir les ennuis
    .done = J’ai ce qu’il me faut

check-picture_r-never =
    Ne la publie pas, et ne l’envoie à personne, s’il te plaît. Ce n’est pas ta faute si tu l’as vue.

    J’ai des étapes pour ça. Elles n’ont pas besoin de l’image.
    .images = Montre-moi les étapes
    .feelings = Ça me fait me sentir mal
    .people = Montre-moi qui peut aider

check-picture_r-hurt =
    C’est dur à voir. Tu n’as pas besoin de la regarder de nouveau. Ne la publie pas, s’il te plaît.

    Parles-en aujourd’hui à une grande personne de confiance. Elle peut décider avec toi ce qu’on en fait.
    .organisation = Qui cela peut-il être ?
    .feelings = Ça me fait me sentir mal
    .people = Montre-moi qui peut aider

check-picture_posted =
    Ça peut arriver. Retire-la ou rends-la privée. Demande aux autres de le faire aussi.

    Dis-le aux gens qu’on y voit, pour qu’ils le sachent.
    .location = Cacher le lieu la prochaine fois
    .trouble = On s’en sert contre nous
    .done = J’ai ce qu’il me faut

check-picture_contacts =
    Maintenant : une deuxième personne décide avec toi. Plus tard : vérifie aussi tes anciennes images.

    Ces personnes aident quand quelque chose va mal en ligne.
    .done = J’ai ce qu’il me faut

check-picture_contacts-images =
    Maintenant : mets-la de côté et parles-en à une grande personne de confiance. Plus tard : laisse-la t’aider.

    Ces personnes aident pour ces images.
    .done = J’ai ce qu’il me faut

check-picture_close =
    Merci de faire attention aux autres. Tu peux revenir quand tu veux et effacer cette discussion.
