### After danger was told: wording for teenagers where it should differ.

care_start =
    Demander de l’aide est un acte fort. Voici des personnes dont c’est le quotidien.

    Certaines doivent parfois transmettre ce que tu dis, si tu es en danger ou si la loi l’exige. La fiche le dit : regarde-la avant de te confier.

    Je ne peux pas appeler pour toi, et personne ne lit ceci. À qui tu parles, et jusqu’où, c’est ton choix.

    Garde le mot { $safe-word } en tête : il te ramène à ces personnes à tout moment.
    .call = Que se passe-t-il si j’appelle ?

care_friend =
    Tu veilles sur quelqu’un, et ça compte. Ça ne te rend pas responsable de sauver cette personne.

    Voici des personnes qui peuvent vous conseiller, toi et elle. Certaines doivent parfois transmettre : la fiche le dit.

    Je ne peux pas appeler pour toi. Le mot { $safe-word } te ramène à ces personnes à tout moment.
    .call = Que se passe-t-il si j’appelle ?

care_friend-now =
    Si une vie est peut-être en danger, un adulte doit le savoir maintenant, même si on t’a fait promettre de ne rien dire. La confiance peut se réparer plus tard.

    Appelle, ou fais appeler un adulte. Dis où se trouve la personne, ou l’endroit où on l’a vue en dernier. Je ne peux pas le faire pour toi.

    Ne te mets pas en danger. Ce qui compte, c’est que l’aide arrive là-bas.
    .told = Un adulte le sait maintenant
    .nobody = Aucun adulte n’aide

care_friend-told =
    Il fallait du courage. On t’en voudra peut-être au début ; c’était quand même la bonne chose à faire. À partir d’ici, ce n’est plus à toi de tout porter.

    Maintenant, tu as le droit de prendre soin de toi.
    .enough = Ça me va pour l’instant

care_friend-nobody =
    C’est épuisant quand les adultes ne font rien. Ce n’est pas ta faute. Va vers quelqu’un d’autre : à l’école, un médecin, une personne de ton organisation.

    Ces lignes parlent aussi avec des jeunes qui s’inquiètent pour quelqu’un. Retiens le mot { $safe-word }.
    .told = Un adulte le sait maintenant
    .call = Que se passe-t-il si j’appelle ?
    .enough = Ça me va pour l’instant

care_danger =
    Si tu peux, va là où il y a des gens : chez des voisins, une boutique, une école, une rue animée.

    Appelle, ou demande à quelqu’un d’appeler. Dis que tu as moins de 18 ans, que tu es en danger, et où tu es.

    Je ne peux pas appeler pour toi. Cette discussion reste ouverte aussi longtemps qu’il le faut.
    .officials = Le danger : la police, des autorités
    .myself = Je pourrais me faire du mal

care_stuck =
    Fais ce qui te protège le mieux en ce moment. Te taire ou céder, ce n’est pas être d’accord, et ce n’est pas ta faute.

    Reste près d’une sortie et garde ton téléphone sur toi, si c’est sans danger. Dès qu’un moment s’y prête, pars et rejoins d’autres gens.

care_no-call =
    Écris à un adulte de confiance : « Je suis en danger. Appelle à l’aide, s’il te plaît. » Ajoute où tu es.

    Ou montre ceci à quelqu’un près de toi : « J’ai moins de 18 ans et je suis en danger. Appelez à l’aide, s’il vous plaît. »

    Certaines lignes d’écoute répondent aussi aux messages. Leur fiche le dit.

care_officials =
    Rien ne t’oblige à appeler la police. Si tu peux, reste avec d’autres gens. Le calme aide, même quand c’est injuste.

    Préviens un adulte de confiance. Les personnes en dessous soutiennent les défenseurs ; le mieux est qu’un adulte de confiance les contacte.
    .held = On m’arrête ou on m’emmène
    .phone = On veut voir mon téléphone

care_held =
    Reste calme, parle poliment. Tu peux dire : « J’ai moins de 18 ans. Je veux un parent ou un adulte que je choisis, et un avocat. » Demande un interprète s’il t’en faut un.

    Ne signe rien que tu ne comprends pas. Essaie de retenir qui c’était, où tu es, et la raison donnée.

    Droits et risques changent d’un pays à l’autre : laisse un avocat ou un allié te conseiller avant d’en dire plus.

care_still =
    Alors, la sécurité d’abord. Tout le reste peut attendre.

    Choisis une chose possible : rejoindre des gens, appeler, ou faire appeler.

care_unsure =
    Alors, fais comme si ce n’était pas sûr. Ce malaise mérite d’être écouté.

    Reste près de gens de confiance, et garde une sortie en tête.

care_others =
    Ces personnes parlent exactement de ça avec des jeunes. Certaines doivent parfois transmettre : la fiche le dit.

    « J’ai besoin d’aide » suffit pour commencer. Le mot { $safe-word } te ramène à ces personnes à tout moment.
    .call = Que se passe-t-il si j’appelle ?
    .enough = Ça me va pour l’instant

care_after =
    C’est bien que tu sois plus en sécurité. Trembler, pleurer ou ne rien sentir du tout : le corps fait ça après un danger.

    Les personnes ci-dessous peuvent t’écouter maintenant. Ou choisis ce qui t’aiderait le plus.
    .plan = Préparer un plan de sécurité
    .enough = Ça me va pour l’instant

care_call =
    Quelqu’un décroche et dit bonjour. Pas besoin d’une histoire préparée, et tu peux rester en silence.

    On te demandera sans doute comment tu vas et si tu es en sécurité. Tu ne réponds qu’à ce que tu veux.

    Rien ne t’oblige à donner ton nom. Tu peux d’abord demander à qui ce sera dit. Tu peux raccrocher à tout moment.
    .enough = Ça me va pour l’instant

care_words =
    Prends une de ces phrases, ou change-la. Tu peux simplement la lire.

    « Il se passe quelque chose et je ne sais pas par où commencer. »

    « Quelqu’un me menace à cause de la cause que je défends. »

    « Avant d’en dire plus : que devriez-vous transmettre, et à qui ? »
    .enough = Ça me va pour l’instant

care_contacts =
    Les voici encore. La fiche dit si ces personnes doivent parfois transmettre ce que tu leur dis.

    Le choix t’appartient, et je ne peux pas appeler pour toi. Retiens le mot { $safe-word }.
    .call = Que se passe-t-il si j’appelle ?
    .enough = Ça me va pour l’instant

care_next-step =
    Un pas suffit pour aujourd’hui. Lequel te semble possible ?
    .plan = Préparer un plan de sécurité

care_onward = Tu peux continuer d’ici, ou t’arrêter. Et maintenant ?
    .enough = Ça me va pour l’instant

care_stop =
    Tu en as parlé, même si c’était à un programme. Ensuite, avec une personne, ça peut être plus facile.

    Aujourd’hui : du repos, un repas, quelqu’un qui te fait du bien. Quand tu le sentiras : un adulte de confiance.

    Reviens quand tu veux. Le mot est { $safe-word }. Fermer cette discussion l’efface ici.
