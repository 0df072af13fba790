### My phone was taken or searched, or officials put me under pressure. For a child who may be standing in front of an officer.

seized_start =
    Tu as le droit de te faire entendre. Ce qu’on te fait n’est pas ta faute. Ne me dis pas de noms.

    Un pas à la fois. Que se passe-t-il ?
    .danger-now = Je suis en danger en ce moment
    .now = On m’arrête ou me fouille, là
    .taken = On m’a pris mon téléphone
    .called = Une lettre, ou je dois signer
    .pressure = On nous surveille, on nous fait peur

seized_now =
    Respire lentement. Parle poliment. Dis-le autant que tu veux : « Je veux un adulte que je choisis et un avocat, s’il vous plaît. »

    Ne signe rien que tu ne comprends pas. Ne cache rien, ne casse rien, n’efface rien. Range cet écran si ça empire les choses.
    .unlock = On veut que je déverrouille
    .held = On m’emmène ou on me garde ici
    .helper = Qui peut m’aider ?
    .over = C’est fini maintenant

seized_unlock =
    Les lois changent selon les pays. Je ne connais pas la loi chez toi. Tu peux dire : « Attendez un adulte que je choisis et un avocat, s’il vous plaît. »

    Ne te bats pas pour le téléphone. Tu comptes plus que lui. Si tu l’as déverrouillé, ce n’est pas ta faute.
    .unlocked = On a regardé dedans
    .taken = On l’a pris
    .held = On m’emmène ou on me garde ici
    .helper = Qui peut m’aider ?

seized_held =
    Tu peux demander trois choses. Où m’emmenez-vous, et pourquoi ? Pouvez-vous appeler un adulte que je choisis ? Puis-je avoir un avocat ?

    Personne n’a le droit de te forcer à dire que tu as fait quelque chose de mal. Si quelqu’un te fait du mal, c’est mal, qui que ce soit.
    .danger-now = Je suis en danger en ce moment
    .helper = Qui peut m’aider ?
    .friend = On a emmené quelqu’un d’autre
    .free = On m’a laissé repartir

seized_over =
    Tu as traversé ça. Ton corps tremble peut-être encore. C’est normal. Qu’est-ce qui t’aiderait maintenant ?
    .write = Noter ce qui s’est passé
    .phone = On a regardé mon téléphone
    .taken = On a gardé mon téléphone
    .calm = Je tremble encore
    .helper = Qui peut m’aider ?

seized_friend-taken =
    Dis-le maintenant à une grande personne. Si possible, une qui connaît cette personne. Dis où et quand. Ne suis pas ces gens sans aide, s’il te plaît.

    Attends avant de publier. La famille ou un avocat doit d’abord être d’accord.
    .helper = Qui peut nous aider ?
    .adult = Aide-moi à choisir un adulte
    .write = Noter ce que j’ai vu
    .enough = C’est bon pour l’instant

seized_who-took =
    Un téléphone contient une grande part de ta vie. Tu as le droit d’être triste ou en colère. Qui l’a pris ?
    .officials = Police, armée, gardes-frontières
    .school = Mon école
    .family = Quelqu’un de ma famille
    .thief = Un vol, ou je l’ai perdu
    .have-it = Je l’ai déjà récupéré

seized_officials-have =
    N’efface pas le téléphone à distance. Ça peut servir contre toi. Une grande personne et un avocat peuvent demander qu’on te le rende.

    On peut quand même mieux protéger tes comptes et tes amis. Par où veux-tu commencer ?
    .accounts = Mes comptes
    .group = Mes amis et mon groupe
    .write = Noter ce qui s’est passé
    .helper = Qui peut m’aider à le récupérer ?
    .have-it = Je l’ai récupéré

seized_accounts =
    Avec une grande personne, prends un autre téléphone ou un ordinateur. Déconnecte de tes comptes le téléphone pris. L’e-mail d’abord.

    Si tu as un avocat, demande-lui avant. Qu’est-ce qui t’aiderait maintenant ?
    .passwords = De nouveaux mots de passe
    .second = Un deuxième verrou
    .group = Mes amis et mon groupe
    .enough = C’est bon pour l’instant

seized_warn-group =
    D’autres peuvent lire ce que tes amis t’écrivent. Dis-le-leur en face, ou avec un téléphone sûr. Demande-leur de ne plus écrire là.
    .groups = Mieux protéger notre groupe
    .write = Noter ce qui s’est passé
    .helper = Qui peut m’aider ?
    .enough = C’est bon pour l’instant

seized_returned =
    On l’a peut-être copié ou modifié. Pour l’instant, il n’est plus privé. Si tu l’as déverrouillé, ce n’est pas ta faute.

    Un spécialiste peut le vérifier. D’ici là, n’y mets rien de secret. Que veux-tu faire ?
    .accounts = Mes comptes
    .watching = Peut-on me surveiller avec ?
    .group = Mes amis et mon groupe
    .helper = Qui peut le vérifier ?
    .write = Noter ce qui s’est passé

seized_school =
    Une école peut avoir des règles sur les téléphones. Tu peux demander quelle règle. Tu peux demander quand on te le rend.

    Tes messages restent privés. Que se passe-t-il ?
    .kept = On le garde pour l’instant
    .looked = On lit ce qu’il y a dedans
    .punished = On me punit pour mes idées
    .passed = On l’a donné à la police

seized_school-looked =
    À l’école aussi, tu as droit à ta vie privée. Une grande personne peut demander qui a regardé, et pourquoi. Note ce qu’on a répondu.
    .write = Qu’est-ce que je note ?
    .accounts = Protéger mes comptes
    .adult = Aide-moi à choisir un adulte
    .rights = Mes droits
    .child = Une ligne d’écoute

seized_school-punished =
    Te faire entendre sans violence, c’est ton droit. Une punition pour ça doit être examinée de façon juste. Tu peux te faire aider face à l’école.

    Qu’est-ce qui t’aiderait maintenant ?
    .write = Qu’est-ce que je note ?
    .adult = Aide-moi à choisir un adulte
    .complain = Où peut-on se plaindre ?
    .rights = Mes droits
    .child = Une ligne d’écoute

seized_family =
    Les familles prennent un téléphone pour diverses raisons. Qu’est-ce qui va le mieux pour toi ?
    .rule = C’est une règle ou une punition
    .reads = On lit mes messages
    .pressed = Les autorités leur ont fait peur
    .unsafe = J’ai peur à la maison

seized_family-pressed =
    Ta famille agit peut-être par peur. Tu n’as pas causé ça en te faisant entendre. Quelqu’un en qui ta famille a confiance peut lui parler.

    Es-tu en sécurité à la maison ?
    .safe = Oui. Aide-moi à choisir un adulte
    .unsafe = Non, ou je ne sais pas
    .guilt = Je me sens coupable
    .helper = Qui peut nous aider ?

seized_stolen =
    Avec une grande personne, prends un autre appareil. Déclare le téléphone perdu et verrouille-le. Demande à l’opérateur de bloquer ton numéro.

    Ensuite, tes comptes. Que veux-tu ?
    .passwords = De nouveaux mots de passe
    .used = Quelqu’un utilise mon compte
    .pictures = Il y a des images privées dessus
    .adult = Aide-moi à choisir un adulte
    .enough = C’est bon pour l’instant

seized_summoned =
    Tu peux demander à venir avec une grande personne. Montre-lui d’abord la lettre. Elle est peut-être fausse. Ne signe rien que tu ne comprends pas.

    Qu’est-ce qui t’aiderait ?
    .ready = Comment me préparer ?
    .fake = Elle est peut-être fausse
    .signed = J’ai déjà signé quelque chose
    .alone = Personne ne peut venir avec moi
    .helper = Qui connaît un avocat ?

seized_ready =
    Vas-y avec une grande personne et, si possible, un avocat. Demande de quoi il s’agit. Dis à quelqu’un quand tu pars et quand tu reviens.

    Tu peux demander une pause. Tu peux dire que tu ne comprends pas.
    .rights = Mes droits
    .helper = Qui connaît un avocat ?
    .adult = Aide-moi à choisir un adulte
    .enough = C’est bon pour l’instant

seized_signed =
    Beaucoup de gens signent quand ils ont peur. Ce n’est pas ta faute. Un avocat peut peut-être encore aider.

    Que veux-tu faire ?
    .write = Noter ce dont je me souviens
    .helper = Qui connaît un avocat ?
    .adult = Aide-moi à choisir un adulte
    .enough = C’est bon pour l’instant

seized_pressure =
    Faire peur à des enfants parce qu’ils se font entendre, c’est mal. Ce n’est pas ta faute. Que se passe-t-il ?
    .follow = Quelqu’un me suit
    .visit = Une visite chez moi ou à l’école
    .family = On fait peur à ma famille
    .school = Mon école me punit
    .phone = Je crois qu’on lit mon téléphone

seized_follow =
    C’est maintenant ? Alors va là où il y a beaucoup de gens. Reste avec une grande personne que tu connais. Ne parle pas à la personne qui te suit.

    C’est plutôt quoi ?
    .danger-now = Ça se passe en ce moment
    .plan = Aide-moi à prévoir mes trajets
    .write = Noter ce que j’ai vu
    .helper = Qui peut m’aider ?

seized_visit =
    S’ils reviennent, essaie d’avoir quelqu’un avec toi. Une grande personne peut leur parler. Elle peut demander qui ils sont et pourquoi.
    .write = Noter ce qui s’est passé
    .plan = Un plan pour la prochaine fois
    .helper = Qui peut nous aider ?
    .adult = Aide-moi à choisir un adulte
    .enough = C’est bon pour l’instant

seized_write-down =
    Note vite après : quand, où, ce qu’on a dit, ce qu’on a pris. Qui d’autre l’a vu ? Sur papier ou un appareil sûr. Pas ici, s’il te plaît.

    Une grande personne peut garder le papier pour toi. Qu’est-ce qui t’aiderait maintenant ?
    .helper = Qui peut m’aider ?
    .adult = Aide-moi à choisir un adulte
    .feelings = Ça me pèse encore
    .enough = C’est bon pour l’instant

seized_helper =
    Ces personnes aident ceux qui défendent des droits. Elles travaillent surtout avec des adultes. Une grande personne peut leur écrire pour toi. Elles connaissent peut-être des avocats.

    Je ne peux appeler personne, et personne ne lit cette discussion. C’est toi qui choisis. Écris { $safe-word } quand tu veux pour revoir de l’aide.
    .adult = Il me faut un adulte pour ça
    .child = Une ligne d’écoute pour enfants
    .calm = Je veux d’abord me calmer
    .enough = C’est bon pour l’instant

seized_child-line-br =
    Au Brésil, parler à un service d’aide peut ouvrir un dossier. Ceux qui protègent les enfants peuvent alors agir, souvent en un jour.

seized_child-line =
    Ces personnes écoutent les enfants. Tu peux demander d’abord à qui elles le diront. Ensuite, tu décides quoi dire.

    Je ne peux appeler personne, et personne ne lit cette discussion. C’est toi qui choisis. Écris { $safe-word } quand tu veux pour revoir de l’aide.
    .adult = Aide-moi à choisir un adulte
    .enough = C’est bon pour l’instant

seized_done =
    Pour l’instant, reste près d’une grande personne de confiance. Plus tard, un avocat ou une aide pour défenseurs peut t’aider.

    Tu as toujours tes droits. Tu peux revenir quand tu veux. Appuie sur « Quitter » pour effacer cette discussion.
