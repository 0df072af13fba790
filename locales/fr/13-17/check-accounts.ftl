### A quick check of my accounts, for teenagers.

check-accounts_start =
    Quelques questions sur un compte, de préférence ton e-mail : il ouvre tous les autres. Aucune réponse n’est gardée, et je n’ai jamais besoin de ton mot de passe ni d’un code.

    Peux-tu encore te connecter ?

check-accounts_strange =
    Quelque chose d’inhabituel ? Messages ou publications que tu n’as pas écrits, connexions inconnues, e-mail ou numéro de récupération changé, codes que tu n’as pas demandés.
    .yes = Oui, quelque chose comme ça
    .no = Non, rien de tout ça
    .unsure = J’ai un doute

check-accounts_who-knows =
    Quelqu’un d’autre connaît le mot de passe, ou a un appareil encore connecté ?
    .nobody = Personne
    .trusted = Une personne de confiance
    .group = D’autres de ma campagne

check-accounts_same =
    Utilises-tu ce mot de passe, ou presque le même, ailleurs ?

check-accounts_lock-same =
    La double authentification est-elle active ? C’est un code, une application ou une clé en plus du mot de passe.
    .what = J’ai un doute

check-accounts_lock =
    La double authentification est-elle active ? C’est un code, une application ou une clé en plus du mot de passe.
    .what = J’ai un doute

check-accounts_r-locked =
    Ce n’est pas ta faute, et souvent ça s’arrange par la page de récupération de la plateforme. Qui propose de le récupérer contre de l’argent n’est pas honnête.

check-accounts_r-strange =
    Tu l’as remarqué à temps pour agir. Prends un appareil de confiance, change le mot de passe et déconnecte tout le reste.

    Si c’est peut-être quelqu’un avec qui tu vis, pense à ta sécurité avant de changer quoi que ce soit.
    .watched = C’est peut-être un proche

check-accounts_r-afraid =
    Ce n’est pas ta faute. Changer le mot de passe maintenant peut montrer à cette personne que tu sais : laisse tout tel quel pour le moment.

    Un plan d’abord, si possible sur un autre appareil.

check-accounts_r-shared =
    Pour un compte de campagne : le moins de gens possible, chacun avec son propre accès là où ça existe, double authentification active, et un nouveau mot de passe dès que quelqu’un part.

check-accounts_r-password =
    La double authentification te protège bien. Le point ouvert : si un site perd ce mot de passe, les autres tombent aussi. Un mot de passe par compte règle ça.

check-accounts_r-both =
    Deux choses font la plus grande différence : un mot de passe par compte, et la double authentification. L’e-mail d’abord, puis les messageries, puis le reste.

check-accounts_r-lock =
    Un mot de passe utilisé seulement ici, c’est bien. La double authentification ajoute un deuxième verrou : un mot de passe volé ne suffit plus.

check-accounts_r-good =
    Ce compte est en bon état. Aucun compte n’est à l’abri de tout : revérifie quand quelque chose de bizarre arrive, et garde les codes de secours hors du téléphone.
    .odd-links = Comment un lien peut piéger
    .people = Qui pourrait aider un jour ?

check-accounts_contacts =
    Maintenant : un pas, pas tous. Plus tard : les mêmes questions pour tes autres comptes.

    Ces services aident pour les problèmes en ligne.

check-accounts_contacts-child =
    Maintenant : quelqu’un à qui parler, depuis un appareil que cette personne ne voit pas. Plus tard : un plan.

check-accounts_close =
    Aucune de tes réponses n’est gardée. Reviens quand tu veux, et efface cette discussion si d’autres utilisent cet appareil.
