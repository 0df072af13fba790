### Asked for money, or offered a job, a prize or a trip, for teenagers.

scams_start =
    Les arnaques sont montées par des gens qui s’y exercent toute la journée. Tomber dedans, ou presque, n’est pas ta faute.

    Qu’est-ce qui s’en rapproche le plus ? Choisis, ou écris quelques mots. Pas de noms, de numéros de compte ni de liens, s’il te plaît.
    .job = Une offre : travail, casting, voyage
    .blackmail = Paie, sinon…

scams_which =
    Je n’ai pas bien compris. Qu’est-ce qui s’en rapproche le plus ?
    .job = Une offre : travail, casting, voyage
    .blackmail = Paie, sinon…

scams_asked =
    Tu peux prendre ton temps. L’urgence, le secret et une façon de payer inhabituelle sont les trois signes de la plupart des arnaques.

    Qui demande ?
    .donation = Une cause ou une campagne

scams_friend =
    Le compte de cette personne a peut-être été pris, ou copié. Vérifie autrement : appelle, ou demande en face. Pas dans la même discussion.

scams_not-them =
    Ça ressemble à une arnaque, et tu as regardé à deux fois. Garde le message et le nom du compte, signale le compte, et préviens les autres par un autre moyen.

    Si ça venait du compte d’un ami ou d’une amie, cette personne a peut-être besoin d’aide pour le récupérer.

scams_prize =
    Un prix ou une bourse ne coûte rien, et personne de sérieux ne se fait payer en codes de carte cadeau. Un vrai bailleur ne te presse pas non plus.

    Pour une subvention de ton groupe, fais appeler l’organisation par un adulte de confiance, à un numéro que vous avez trouvé vous-mêmes.

scams_donation =
    Les mouvements ont besoin d’argent, et certains copient leur nom pour en récolter. Qu’est-ce qui s’en rapproche le plus ?
    .asks-us = Des inconnus demandent un don
    .in-our-name = Quelqu’un récolte à notre nom

scams_we-collect =
    Dans beaucoup d’endroits, les moins de 18 ans ne peuvent pas gérer l’argent d’un groupe, et l’argent donne prise à ceux qui vous attaquent. Une organisation de confiance peut le garder.

    Comptez à deux, notez chaque somme, et montrez à tous à quoi elle a servi.
    .tell = Comment demander à un adulte ?

scams_pushed =
    Mettre la pression n’est pas un service d’ami. Tu peux dire non sans donner de raison, et rien ne t’oblige à prouver quoi que ce soit.

    Qu’est-ce qui s’en rapproche le plus ?

scams_job =
    Une vraie offre résiste aux questions. Ralentis s’il y a de l’urgence, un secret, ou un contrat seulement par messages. Certains se servent aussi d’une cause : un autre militant qui promet la célébrité ou un voyage.

    Comment est l’offre ?
    .travel = Une rencontre ou un voyage
    .pictures = On veut des images ou un casting
    .tasks = Tâches faciles, beaucoup d’argent

scams_travel =
    Une offre de rencontre ou de voyage de quelqu’un connu seulement en ligne peut servir à blesser ou exploiter des jeunes. Elle peut aussi être vraie, et une vraie offre peut attendre.

    Ne pars pas sans qu’une personne de confiance le sache. Garde ton passeport ou ta carte d’identité sur toi.

scams_going =
    Avant toute chose, parles-en aujourd’hui à un adulte de confiance. Il peut appeler l’organisation elle-même, à un numéro que vous avez trouvé vous-mêmes.

    Qui paie, qui t’accueille, où tu dors, comment tu rentres : si on ne répond pas à ça, c’est non.

scams_pay-first =
    Des frais pour une formation, des papiers ou du matériel : c’est le signe habituel. Les applications de tâches paient souvent de petites sommes, puis demandent les tiennes.

    Tu peux arrêter à tout moment, même si tu as l’impression de perdre ce que tu as mis.

scams_my-account =
    Laisser passer de l’argent par ton compte, ton téléphone ou ta pièce d’identité peut te mêler à un délit sans que tu le saches. C’est le but de l’offre.

    Arrête maintenant, garde chaque message, et fais venir un adulte de confiance aujourd’hui. Mieux vaut se manifester tôt, avec quelqu’un à côté de toi.

scams_paid =
    Ça arrive à des gens prudents. Ce qui compte maintenant, c’est ce qu’ils ont. Qu’as-tu envoyé ?
    .papers = Ma pièce d’identité, des papiers
    .password = Un mot de passe, un code
    .picture = Une image nue ou sexuelle

scams_paid-money =
    Ne paie plus, même si on te promet de rendre. Avec un adulte, contacte tout de suite la banque, l’application de paiement, la société de la carte cadeau ou l’opérateur : certains paiements peuvent encore être arrêtés.

    Garde les reçus, les codes et les messages.
    .again = On en veut plus

scams_paid-papers =
    Note ce qu’ils ont : quel papier, quel côté, quelle date. Si contacter le bureau qui l’a délivré est sans danger pour toi, un adulte peut y demander quoi faire.

    Surveille si des comptes s’ouvrent à ton nom. N’envoie jamais d’autres papiers pour prouver qui tu es.

scams_again =
    Une deuxième demande est courante, et aussi des « aides » qui disent récupérer ton argent contre des frais. C’est la même arnaque.

    Tu peux arrêter de répondre. Garde, signale, puis bloque.

scams_blackmail =
    Ce n’est pas ta faute. Payer y met rarement fin : en général, on redemande.

    Arrête de répondre et n’efface rien. De quoi te menace-t-on ?
    .picture = Une image ou vidéo de moi
    .account = Mon compte ou mes données
    .hurt = Du mal à moi ou à un proche

scams_contacts =
    Maintenant : si c’est peut-être une arnaque, pas de paiement, pas de réponse, et garde les messages. Plus tard : préviens ton groupe et vérifie tes comptes.

    Ces services aident pour les problèmes en ligne.

scams_contacts-child =
    Maintenant : un adulte de confiance. Plus tard : revoyez ça ensemble.

    Ces services sont pour les jeunes. Ils ne peuvent pas rendre l’argent, mais ils peuvent t’aider à t’organiser.

scams_close =
    T’arrêter pour vérifier était une bonne décision. Reviens quand tu veux, et efface cette discussion si d’autres utilisent cet appareil.
