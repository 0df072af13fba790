### Lies and smear campaigns, for teenagers: decide with the group, answer once or not at all.

lies_start =
    Répandre des mensonges est un moyen courant de discréditer ceux qui prennent la parole. Ce n’est pas ta faute. Tu as le droit de parler, et le droit à ta réputation.

    Laisse de côté le mensonge lui-même et les noms. S’il y a aussi des menaces, choisis ça d’abord. Qui répand ça ?

lies_known =
    Ça blesse plus quand on connaît la personne. Tu n’as pas besoin de trouver la source pour agir, et poser des questions autour fait souvent circuler la rumeur.

    D’où connais-tu ces personnes ?
    .ex = Une ancienne amitié ou un ex
    .group = De notre propre mouvement

lies_school =
    Tu n’as pas besoin de corriger ça auprès de chacun. Choisis deux ou trois personnes qui comptent pour toi, dis-leur la vérité, et laisse-les la répéter.

    Si ça devient du harcèlement, un adulte que tu choisis peut demander à l’école d’agir.
    .tell = En parler à un adulte
    .body = Ça parle de sexe ou de mon corps

lies_group =
    Les conflits et la jalousie existent aussi dans les mouvements. Ça fait mal, et ça n’efface pas ce que tu y as fait.

    Demande une médiation à quelqu’un que les deux côtés acceptent, en face plutôt que dans la discussion. Si un adulte du groupe est derrière, va vers quelqu’un de l’extérieur.

lies_about =
    Ça parle de quoi, à peu près ? Rien ne t’oblige à le répéter.
    .body = Sexe, mon corps, qui j’aime
    .paid = Argent, loyauté, mon pays
    .crime = On m’accuse d’un délit

lies_body =
    Les rumeurs sexuelles sont une vieille façon de faire taire par la honte. Rien ne t’oblige à démentir, ni à donner des détails sur ta vie privée.

    Y a-t-il une image ou une vidéo avec ? Ne la décris pas, s’il te plaît.

lies_loyalty =
    « Quelqu’un te paie », « des adultes te manipulent », « tu es contre le pays » : ces phrases sont lancées partout aux jeunes défenseurs, parce que c’est plus facile que de répondre à ce qu’ils disent.

    Tu as le droit d’avoir ton opinion et de l’exprimer. Tu n’as pas besoin de prouver à tout le monde qu’elle est la tienne.

lies_crime =
    Une accusation de délit, ce n’est pas un simple ragot. N’y réponds pas toi-même, ni en ligne ni au téléphone ; ce que tu écris peut être utilisé.

    Montre-la aujourd’hui à un adulte de confiance. Un avocat ou une organisation de défense des droits devrait la voir avant toute réaction.

lies_family =
    Des mensonges qui arrivent à ta famille peuvent te mettre sous pression à la maison. Ce n’est pas ta faute, ni celle de ton engagement.

    L’apprendre par toi se passe en général mieux que par d’autres. Quelqu’un de confiance peut être là. Si la maison n’est pas sûre, prépare ça autrement.

lies_press =
    Quand des médias, des influenceurs ou des autorités répandent ça, c’est démesuré pour une seule jeune personne. Rien ne t’oblige à parler aux journalistes ; chaque demande peut passer par un adulte de confiance.

    Des alliés peuvent demander une correction et voir les voies légales avec un avocat.

lies_answer-tg =
    Une chose d’abord : au Togo, les règles sur les fausses nouvelles peuvent toucher ta propre réponse, et publier, partager ou mettre « j’aime » sur un contenu illégal peut être puni. Fais d’abord relire toute réponse par un adulte de confiance.

lies_answer-th =
    Une chose d’abord : en Thaïlande, une réponse publique peut t’attirer de nouveaux ennuis. Fais-la d’abord relire par un adulte de confiance ou un avocat, même si elle dit seulement ce qui est vrai.

lies_answer-group =
    Répondre ou non, c’est à toi et à ton groupe de décider. À éviter dans tous les cas : partager la publication pour la démentir, discuter avec des comptes qui cherchent une réaction, accuser quelqu’un par son nom.

    Si vous répondez : une seule fois, ensemble, et depuis le compte du groupe plutôt que le tien.

lies_answer-words =
    Dites ce qui est vrai plutôt que de répéter ce qui est faux. Par exemple : « Nous sommes des jeunes et nous décidons de nos actions. Si vous voulez savoir ce que nous défendons, demandez-nous. »

    Pas de noms, pas de lien vers le mensonge, pas d’ironie. Faites relire par une personne calme avant de publier.

lies_silence =
    Ne pas répondre est une stratégie, pas une faiblesse : c’est l’attention qui fait vivre une rumeur.

    Tu peux quand même le dire à ceux qui comptent, calmement et directement. Et tu peux changer d’avis si ça grandit.

lies_friends =
    Tu peux demander : « Ne partagez pas et ne commentez pas, même pour me défendre. Signalez, et si on vous pose la question, dites ce que vous savez. »

    Demande-leur de ne pas chasser la source. Un faux soupçon blesse quelqu’un d’autre et relance l’histoire.

lies_people =
    Ces personnes prennent au sérieux une injustice qui te ronge. Tu décides ce que tu dis ; pas besoin de preuves.

    Pour commencer : « Des mensonges circulent sur moi et je ne sais pas comment y faire face. » Je suis un programme et je ne peux pas appeler pour toi. Le mot { $safe-word } te ramène à ces personnes à tout moment.

lies_defender =
    Ces organisations connaissent les campagnes de dénigrement et soutiennent les défenseurs des droits humains. Certaines vérifient qui écrit et ne traitent qu’avec des adultes : un adulte de confiance passe souvent mieux. Le mot { $safe-word } te ramène à elles à tout moment.
    .tell = Trouver un adulte

lies_later =
    Laisse quelqu’un d’autre suivre ça et te dire seulement ce qui demande une décision. Revois une fois tes réglages de confidentialité : il y aura moins à déformer.

    Subir des mensonges épuise. Le repos fait partie de la réponse.

    Ceux qui te connaissent te jugent sur ce que tu fais, et tu peux continuer à le faire.

lies_finish =
    Tu as choisi ta réponse, pas la leur. Une chose pour aujourd’hui : dis à une personne ce que tu ressens, pas seulement ce qui s’est passé.

    Tu peux revenir à tout moment. Fermer cette discussion l’efface ici, mais l’historique du navigateur reste. Tu peux l’effacer aussi, si c’est sans danger pour toi : une personne qui le surveille peut voir qu’il manque quelque chose.
