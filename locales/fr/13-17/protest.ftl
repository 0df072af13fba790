### Going to a protest or another public action, and pictures of it. Wording for 13 to 17.

protest_start =
    Se réunir pacifiquement pour se faire entendre est ton droit, aussi avant 18 ans. Ça ne garantit pas que tout le monde le respecte, alors un peu de préparation sert. Où en es-tu ?

protest_going-th =
    En Thaïlande, des moins de 18 ans ont été poursuivis après des manifestations, et les règles sur les rassemblements et la parole sont strictes. Parles-en d’abord avec un adulte de confiance qui les connaît ; puis décide toi-même.

protest_going-tg =
    Au Togo, publier, partager ou même mettre « j’aime » sur un contenu jugé illégal peut être puni. Demande à un adulte de confiance ce que ça veut dire pour cette action avant de publier là-dessus.

protest_going =
    Va avec des gens de confiance, dont un adulte. Décidez où vous retrouver si vous vous perdez, et quand vous partez. Un numéro écrit sur le bras marche sans batterie. Demandez aux organisateurs qui aide s’il arrive quelque chose.

    Que veux-tu préparer ?

protest_unsure =
    Y aller est un choix, ne pas y aller aussi. Banderoles, textes, recherches, messages du groupe : tout ça porte aussi une campagne. Qu’est-ce qui te fait hésiter ?

protest_family-no =
    Demande ce qui leur fait peur exactement, et montre avec qui tu vas, comment te joindre et quand tu rentres. Un plan répond à plus d’inquiétudes qu’une dispute. Comment le prendraient-ils ?

protest_phone =
    Un téléphone permet de te joindre, et il laisse une trace de l’endroit où tu étais. Avant 18 ans, pouvoir te joindre pèse souvent plus lourd ; ça dépend de qui ne doit pas savoir. Qu’est-ce qui compte le plus pour toi ?

protest_phone-take =
    Chargé, à jour, sauvegardé. Un code d’au moins six caractères, déverrouillage par visage et doigt coupé ce jour-là. Localisation coupée, aperçus de messages coupés. Déconnecte ce qui ne sert pas. Un téléphone simple pour appeler est un bon compromis.

    Un téléphone peut lâcher : garde un numéro sur le bras et un lieu où se retrouver.

protest_phone-home =
    Alors il reste chez toi. D’autres filmeront là-bas : pense à ce que tu ressentirais si on te voyait. Se couvrir le visage n’est pas permis partout ; un adulte de confiance peut te le dire. Quelqu’un à l’extérieur doit savoir quand tu rentres.

    Qu’est-ce qui aiderait maintenant ?

protest_check-in =
    Une personne que tu ne perds pas de vue, un lieu où se retrouver, une heure de départ. Et quelqu’un à l’extérieur qui attend ton message. Convenez de ce qu’il fait si rien n’arrive : qui il appelle, et après combien de temps.

protest_there =
    Reste près de ton groupe. Partir tôt est toujours possible. Qu’est-ce qui convient ?

protest_tense =
    Quand l’ambiance tourne, partez tôt et ensemble : par le bord, pas par le milieu, loin de la bousculade. Dans une foule qui serre, garde les bras devant la poitrine et avance avec elle vers le côté. Qu’est-ce qui convient ?

protest_lost =
    Va au lieu convenu, par des rues calmes où il y a du monde. Si personne ne vient dans le temps prévu, appelle le numéro sur ton bras, au besoin depuis une boutique. Qu’est-ce qui convient ?

protest_film =
    Les images portent un message loin, et elles peuvent servir à retrouver des gens. Des dos, des mains, des pancartes, une foule de loin racontent aussi. Demande avant de montrer un visage, et publie une fois loin de là.

    Que veux-tu faire ?

protest_film-police =
    À certains endroits c’est permis, à d’autres c’est puni, et je ne connais pas la loi là où tu es. Un adulte de confiance ou un avocat la connaît. Aucune image ne vaut qu’on te blesse ou qu’on t’arrête pour elle.

protest_pictures =
    Les images peuvent protéger des gens et les mettre en danger. Où sont-elles maintenant ?

protest_before-th =
    En Thaïlande, une publication ou un direct peut mener à des poursuites. Revois ça avec un adulte de confiance avant de mettre quoi que ce soit en ligne.

protest_before-tg =
    Au Togo, publier, partager ou mettre « j’aime » peut être puni si le contenu est jugé illégal. Un adulte de confiance peut te dire ce que ça veut dire ici.

protest_before-post =
    Coupe ou cache visages, badges, uniformes, tatouages et façades ; un autocollant plein cache mieux qu’un flou. Des données cachées peuvent garder heure et lieu. Beaucoup d’applis les enlèvent, et certaines messageries aussi, si tu t’envoies l’image. Utilise cette copie.

    Demande aux personnes visibles, et publie quand tout le monde est rentré. Qu’est-ce qui aiderait maintenant ?

protest_posted =
    La retirer, ou mettre une version aux visages cachés, aide encore. Préviens les personnes reconnaissables, pour qu’elles fassent attention.

protest_me-shown =
    Tu peux demander qu’on la retire ou qu’on cache ton visage, sans donner de raison. Si les organisateurs l’ont publiée, ils ont en général quelqu’un pour ça. Qu’est-ce qui convient ?

protest_happened =
    Quoi qu’il se soit passé là-bas, tu n’as rien fait de mal en y allant. C’était quoi ?

protest_people =
    Ces personnes aident les défenseurs des droits humains et connaissent peut-être des avocats près de toi. La plupart travaillent avec des adultes et vérifient qui écrit : un adulte de confiance ou les organisateurs sont le chemin habituel.

    Je ne peux appeler personne et personne ne lit cette discussion : le prochain pas est à toi. Écris { $safe-word } à tout moment pour revoir l’aide.
    .adult = Choisir un adulte de confiance

protest_done =
    Maintenant : des gens autour de toi, et quelqu’un qui sait où tu es. Plus tard : des images sans visages, un regard sur ce qui a marché, et du repos.

    Le bouton « Aide » montre à qui parler. Tu peux revenir à tout moment, avant ou après. Appuie sur « Quitter » pour effacer cette discussion.
