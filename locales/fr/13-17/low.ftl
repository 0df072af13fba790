### A teenager does not want to live, or self-harms: wording where it should differ. Straight and calm. No method.

low_start =
    Merci d’être là. Te sentir comme ça n’est pas ta faute, et ce n’est pas de la faiblesse.

    En dessous, des personnes parlent exactement de ça. Pas besoin des bons mots, ni d’une raison « assez grave ».

    Comment ça va, là, maintenant ?
    .now = Je risque de me blesser ou me tuer
    .hurt = Je viens de me faire du mal
    .thoughts = Je pense à mourir
    .harm = Je me fais du mal pour tenir
    .someone = Je m’inquiète pour quelqu’un d’autre

low_now =
    S’il te plaît, ne traverse pas ça sans quelqu’un près de toi. Va là où il y a quelqu’un, ou demande à quelqu’un de venir.

    Mets de la distance avec tout ce qui pourrait te blesser : va dans une autre pièce, ou confie-le à quelqu’un.

    Appelle, ou fais appeler : moi, je ne peux pas. Aussi fort que ce soit, ça peut diminuer. Il s’agit seulement de passer ce moment.
    .crisis = Je veux parler à quelqu’un

low_with =
    C’est bien que quelqu’un soit là. Tu peux dire : « Je pense à me faire du mal. Reste avec moi, s’il te plaît. »

    Cette personne peut appeler avec toi. Tu peux aussi simplement lui montrer cet écran.
    .said = C’est dit
    .reacts = J’ai peur d’en parler
    .crisis = Je veux parler à quelqu’un d’autre

low_alone =
    Qui pourrait être avec toi dans l’heure qui vient ? La famille d’un ami, des voisins, quelqu’un de l’école ou de ton groupe ?

    « Sans quelqu’un près de moi, je suis en danger. Tu peux venir ? » suffit. Pas besoin d’expliquer.
    .nobody = Il n’y a vraiment personne

low_no-call =
    Tu peux écrire à quelqu’un : « Je suis en danger. Appelle à l’aide et viens, s’il te plaît. » Ajoute où tu es.

    Certaines lignes d’écoute répondent par tchat ou par message : la fiche le dit. Ou dis à quelqu’un près de toi : « Aidez-moi à appeler. »
    .sent = C’est fait, j’ai demandé
    .crisis = Les lignes qui répondent par message

low_check-safe = Peux-tu rester en sécurité, sans te faire de mal, pour l’instant ?

low_still =
    Merci de le dire franchement. Alors laisse quelqu’un être avec toi, ou appelle, tout de suite.

    Rien de grand n’a besoin d’être décidé aujourd’hui. Un appel, une porte, une personne.
    .crisis = Je veux parler à quelqu’un

low_safer =
    Tu as passé ce moment. Les pensées peuvent revenir par vagues ; les vagues redescendent aussi, et c’est plus facile avec quelqu’un qui sait.

    Qu’est-ce qui t’aiderait maintenant ?
    .why = Il y a quelque chose derrière
    .crisis = Je veux parler à quelqu’un
    .enough = Ça me va pour l’instant

low_hurt =
    Merci de me le dire. Je ne te reproche rien.

    Si tu saignes beaucoup, si tu as pris quelque chose de dangereux, si tu as des vertiges ou te sens bizarre : il te faut un médecin maintenant, même si ça semble passer.

    Appelle, ou dis-le à quelqu’un près de toi. Je ne peux pas appeler pour toi.
    .here = Quelqu’un est en train de m’aider
    .small = La blessure est légère

low_small =
    Une blessure légère mérite des soins aussi : de l’eau propre, quelque chose de propre pour la couvrir, et quelqu’un pour la regarder si elle rougit, chauffe ou ne se referme pas.

    Ce qu’il y a en dessous a droit à des soins aussi. Tu n’as pas besoin de les mériter.
    .worse = Ça s’aggrave
    .crisis = Je veux parler à quelqu’un
    .enough = Ça me va pour l’instant

low_thoughts =
    Beaucoup de gens pensent un jour à mourir. Une pensée n’est pas une décision, et rien ne t’oblige à la suivre.

    En parler n’aggrave rien. Pour la plupart des gens, ça enlève un peu de pression.

    Qu’est-ce qui s’en rapproche le plus ?
    .soon = J’ai un plan ou une date
    .why = Il y a quelque chose derrière

low_harm =
    Beaucoup de ceux qui se font du mal essaient de supporter des émotions trop fortes. Ce n’est pas pour attirer l’attention, et ce n’est pas une honte.

    Ça peut changer, rarement d’un coup et plus facilement avec du soutien. Vouloir autre chose est un début.
    .wave = L’envie est là, maintenant
    .die = Je pense aussi à mourir
    .hurt = J’ai une blessure en ce moment
    .crisis = Je veux parler à quelqu’un

low_wave =
    Ces envies montent et redescendent comme des vagues. Tu n’as pas besoin de les vaincre, seulement de laisser passer le temps : quelques minutes, puis encore quelques-unes.

    Choisis : aller vers quelqu’un. Marcher vite. De l’eau froide sur les mains. De la musique forte. L’écrire et déchirer la feuille.

    Garde hors de portée ce que tu pourrais utiliser contre toi, jusqu’à ce que ça passe.
    .crisis = Je veux parler à quelqu’un

low_why =
    Il y a aussi de l’aide pour ce qui est derrière, sans que tu aies à me donner de détails. Est-ce une de ces choses ?
    .online = Haine ou harcèlement
    .picture = Quelqu’un a des images de moi
    .home = Chez moi, ce n’est pas sûr
    .tired = Épuisement, tristesse ou peur

low_plan =
    Un plan de sécurité pour les mauvais jours. Fais-le dans ta tête ou sur papier, pas ici.

    Mes signes d’alerte. Ce qui m’aide à passer une heure. Un endroit où je suis plus en sécurité.

    Deux personnes que je peux joindre, et une ligne ouverte la nuit. Ce que je mets hors de portée, et qui pourrait me le garder.
    .crisis = Montre-moi les lignes à appeler
    .enough = Ça me va pour l’instant

low_keep =
    Sur un papier dans ta poche, ou chez quelqu’un qui pourra s’en servir avec toi. Le relire une fois, un jour calme, ça aide.

    Si quelqu’un fouille ton téléphone ou tes affaires, garde-le dans ta tête ou chez un ami.
    .crisis = Montre-moi les lignes à appeler
    .enough = Ça me va pour l’instant

low_tell =
    Choisis un adulte à qui tu t’imagines le dire. En parler, l’écrire ou montrer ceci, tout compte :

    « Je ne vais pas bien. Je pense à mourir, et j’ai besoin que tu m’écoutes et que tu m’aides à trouver du soutien. »

    Tu décides si tu en dis plus. La première phrase est la plus dure.
    .reacts = Et si ça se passe mal ?
    .told = C’est dit à quelqu’un
    .enough = Plus tard, je le ferai

low_reacts =
    Certains adultes paniquent, se fâchent ou se taisent, parce qu’ils ont peur. Ça ne veut pas dire que tu as eu tort de le dire.

    « Je n’ai pas besoin d’une solution, reste juste avec moi » peut aider. Si ça ne va pas, une autre personne réagira peut-être mieux.
    .now = Je risque de me blesser ou me tuer
    .enough = Ça me va pour l’instant

low_crisis =
    Ces personnes en parlent tous les jours. Tu peux rester en silence, ou dire seulement : « Je ne veux plus vivre. »

    Si une vie est en danger, certaines doivent envoyer de l’aide. Tu peux d’abord poser la question. Le mot { $safe-word } te mène à des personnes à tout moment.
    .now = Je risque de me blesser ou me tuer
    .call = Que se passe-t-il si j’appelle ?
    .told = Est-ce que ce sera répété ?
    .enough = Ça me va pour l’instant

low_stop =
    Tu es là, et c’est ce qui compte. Je suis seulement un programme ; des personnes peuvent rester avec toi comme je ne peux pas le faire.

    Aujourd’hui : avoir quelqu’un près de toi, parler à une personne. Les jours suivants : demander à un adulte de t’aider à trouver un soutien durable, comme un médecin ou un psy.

    Si ça revient : « Aide », ou { $safe-word }, à toute heure. Fermer cette discussion l’efface ici.
