### Blocking and reporting, for teenagers: how to make a report count, and what to weigh first.

block-report_start =
    Bloquer n’est pas impoli, et ce n’est pas céder. Tu décides qui a ton attention.

    Si tu veux des preuves, garde-les d’abord : après un blocage, des messages peuvent disparaître. Que veux-tu savoir ?

block-report_block =
    Sur le profil ou la discussion, ouvre le menu (souvent trois points) et choisis « Bloquer ». Certaines applications proposent aussi de bloquer les nouveaux comptes de la même personne.

    Pense à tous les endroits où on peut te joindre : autres applications, jeux, groupes, commentaires, e-mail.

block-report_softer =
    La sourdine cache ses publications sans que la personne le sache. Limiter, quand ça existe, rend ses commentaires visibles de toi seulement. Tu peux aussi réserver messages et commentaires aux comptes que tu suis.

    C’est parfois plus prudent qu’un blocage, si tu veux éviter une réaction.

block-report_report-self =
    Signale la publication ou le message exact, pas seulement le profil. Choisis la raison la plus proche et, si tu peux, dis qu’une personne de moins de 18 ans est touchée.

    Garde la date et le numéro du signalement. Le résultat n’est jamais certain. Un refus peut être contesté, ou renvoyé avec une autre raison.

block-report_notice =
    En général, les plateformes ne disent pas qui a signalé. La personne peut quand même le deviner, et un blocage se remarque vite.

    C’est donc mieux si un allié le sait avant. Comment penses-tu que la personne réagirait ?
    .afraid = Ça pourrait être dangereux

block-report_afraid =
    Alors le moment fait partie de ta sécurité, et tu peux attendre. La sourdine est plus discrète qu’un blocage, et quelqu’un d’autre peut signaler pour toi.

    Parles-en d’abord avec une personne de confiance : quand le faire, où tu seras, qui sera là.

block-report_new-accounts =
    Revenir encore et encore après un non, c’est du harcèlement, pas un échec de ta part.

    Ne réponds pas. Note chaque nouveau compte et signale-le comme la même personne qui contourne un blocage. Ferme tes messages aux inconnus un temps. Un ami peut trier les demandes pour toi.

block-report_refused =
    Un refus n’est pas un jugement sur ce que tu as vécu. Beaucoup de signalements sont d’abord lus par des machines.

    Signale avec une autre raison, fais signaler le même lien par des amis, et va vers un service de signalement : certains ont un accès direct aux plateformes. Le mot { $safe-word } te ramène à ces personnes à tout moment.
