### Is this picture okay to post?, for teenagers.

check-picture_start =
    Une vérification rapide avant de publier une image ou une vidéo. Ne me la décris pas et ne me l’envoie pas. Aucune réponse n’est gardée.

    Que montre-t-elle ?
    .people = Des gens reconnaissables
    .no-people = Personne de reconnaissable
    .body = Nudité ou sexe
    .hurt = Violence ou blessure

check-picture_people =
    Qui peut-on reconnaître, aussi à l’arrière-plan, par la voix, les habits ou les tatouages ?
    .in-trouble = Quelqu’un en danger ou en détresse

check-picture_me =
    Pense aux gens qui devraient le moins la voir, et à toi dans cinq ans. Qu’est-ce que ça te fait ?
    .fine = Ça me va toujours
    .unsure = J’ai un doute

check-picture_said-yes =
    Toutes les personnes visibles sont-elles d’accord, en sachant où ça va et pour combien de temps ?
    .all = Oui, toutes
    .not-asked = Pas encore demandé

check-picture_place =
    Trahit-elle un lieu : école, maison, uniforme, plaque de rue ou de voiture, vue d’une fenêtre ?
    .no = Non, rien de tout ça

check-picture_moment =
    Est-ce que toi ou les autres y êtes encore, ou y allez chaque semaine à la même heure ?

check-picture_trouble =
    Qui pourrait s’en servir contre toi ou les gens dessus : autorités, école, famille, gens qui détestent ta cause ?
    .no = Personne à qui je pense
    .yes = Quelqu’un pourrait
    .unsure = Difficile à dire

check-picture_r-good =
    Elle semble bonne à publier. Coupe d’abord le lieu et enlève les données cachées : certaines messageries les retirent quand tu t’envoies l’image.

    Un non venu plus tard de quelqu’un dessus compte toujours.

check-picture_r-ask =
    Demande à chaque personne, et dis où ça va et combien de temps ça reste. Pour de plus jeunes enfants, demande aussi à l’adulte qui s’en occupe ; le non de l’enfant l’emporte.

    Si tu ne peux pas joindre quelqu’un, coupe-le de l’image ou cache son visage.
    .hide = Comment bien cacher un visage ?

check-picture_r-no =
    Un non décide, même tardif. Prends une autre image, ou coupe entièrement cette personne.
    .consent = En savoir plus sur oui et non

check-picture_r-hide =
    Coupe d’abord : ce qui n’est pas dans le fichier ne se retrouve pas. Couvre visages, badges et panneaux d’une forme pleine, car un léger flou peut parfois s’enlever.

    Les habits et les voix trahissent aussi. Fais vérifier par une deuxième personne.

check-picture_r-later =
    Publie quand tout le monde est parti, sans le lieu ni tes habitudes. Une image publiée tard vaut autant.

check-picture_r-wait =
    Un doute est une information. Garde-la un jour, montre-la à quelqu’un de confiance, puis décide.

check-picture_r-trouble-th =
    Tu as le droit de parler. En Thaïlande, des enfants ont été poursuivis pour ce qu’ils avaient dit et fait en public, et les images montrent qui était là.

    Ne la publie pas avant qu’un adulte de confiance qui connaît la loi l’ait vue.

check-picture_r-trouble-tg =
    Tu as le droit de parler. Au Togo, des procureurs ont dit que publier, partager ou mettre « j’aime » sur un contenu illégal peut être puni.

    Ne la publie pas avant qu’un adulte de confiance qui connaît la loi l’ait vue.

check-picture_r-trouble-any =
    Tu as le droit de parler. Fais-la d’abord voir à un adulte de confiance, et pense à une organisation qui la publierait sans ton nom.

    Si elle prouve qu’on a fait du tort à quelqu’un, garde l’original intact et à l’abri.

check-picture_r-never =
    Ne la publie pas, ne la fais pas passer et ne la copie pas, même comme preuve : avec une image nue de moins de 18 ans, ça peut être un délit. L’avoir vue n’est pas ta faute.

    Il y a des façons d’agir qui n’ont pas besoin de l’image.
    .images = Que puis-je faire à la place ?

check-picture_r-hurt =
    Tu n’as pas besoin de la regarder de nouveau. La publier peut blesser une deuxième fois la personne visible, et montrer qui a filmé.

    Si elle prouve un tort, garde l’original intact et décide avec un adulte de confiance ou une organisation. Exception : abus sexuel ou nudité d’une personne de moins de 18 ans, ça ne se garde et ne se transmet jamais.
    .organisation = Qui peut prendre la suite ?
    .feelings = Ça ne sort pas de ma tête

check-picture_posted =
    Ça arrive. Efface-la ou rends-la privée, et demande à ceux qui l’ont partagée de faire pareil. Préviens les gens dessus, pour qu’ils puissent se préparer.

    Si quelqu’un s’en sert déjà contre toi, il y a de l’aide pour ça.

check-picture_contacts =
    Maintenant : une deuxième personne décide avec toi avant que quoi que ce soit ne parte. Plus tard : revois tes anciennes publications de la même façon.

    Ces services aident quand quelque chose va mal en ligne.

check-picture_contacts-images =
    Maintenant : mets-la de côté et parles-en à un adulte de confiance. Plus tard : laisse un spécialiste prendre la suite.

    Ces services s’occupent de ces images, et n’ont pas besoin que tu l’envoies.

check-picture_close =
    Tu as veillé sur des gens qui te font confiance. Reviens quand tu veux, et efface cette discussion si d’autres utilisent cet appareil.
