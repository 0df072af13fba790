### Keeping proof, for teenagers: the same offer, with what makes proof useful.

keep-proof_start =
    Garder des preuves peut servir plus tard : auprès d’une plateforme, d’une école, d’un allié ou d’un avocat. C’est ton choix, et l’aide n’en dépend pas.

    Si revoir ça fait trop mal, quelqu’un d’autre peut le faire pour toi.

keep-proof_how =
    Une bonne capture montre les mots, le nom du compte, la date et l’heure. Copie aussi le lien de la publication et du profil : un nom change facilement, un lien moins.

    Fais-le avant de bloquer ou de signaler, car les messages peuvent alors disparaître.

keep-proof_vanishes =
    Note tout de suite les mots exacts, avec le compte, la date et l’heure. Une photo prise avec un deuxième appareil marche aussi.

    Certaines applications signalent une capture à l’autre. Demande-toi si ça compte pour ta sécurité.

keep-proof_cannot-look =
    C’est une limite saine. Donne l’appareil à un ami ou à un adulte de confiance, qui rassemble les mots, noms, liens et dates.

    Demande-lui de ne rien transmettre et de ne rien te raconter, sauf si tu veux savoir.

keep-proof_body =
    Si l’image montre le corps nu ou intime de quelqu’un de moins de 18 ans : ne la garde pas, pas de capture, pas de transfert, même comme preuve. Dans beaucoup de pays, une copie peut être illégale, quelle que soit la raison.

    Note plutôt les mots, le compte, le lien et la date. Ça suffit pour un service de signalement ou une plateforme.

keep-proof_body-kept =
    Tu l’as fait pour avoir une preuve ; ça se comprend, et ce n’est pas ta faute si on te l’a envoyée.

    Laisse-la où elle est, ne l’envoie à personne, et demande à une ligne d’écoute pour enfants quoi faire. Elle peut te dire comment ça se passe là où tu vis.

keep-proof_contacts =
    Pour demander : « J’ai gardé une image comme preuve et je lis que je ne devrais pas l’avoir. Que puis-je faire ? » Rien ne t’oblige à la montrer ni à dire qui c’est. Le mot { $safe-word } te ramène à ces personnes à tout moment.

keep-proof_gone =
    Ce n’est pas grave. Effacer était une façon de prendre soin de toi.

    Note ce dont tu te souviens : noms de comptes, dates approximatives, ce qui a été dit. Des amis, ton groupe ou tes notifications en gardent peut-être une partie.

keep-proof_where-ask =
    Quelqu’un pourrait-il regarder dans ton téléphone, ton cloud ou tes affaires ? Famille, copain ou copine, école, police ?

keep-proof_private =
    Alors un dossier sur ton téléphone convient. Donne une copie à une personne de confiance, pour qu’elle survive à un téléphone perdu ou cassé.

    Ensuite, range-la hors de ta vue. Elle est là si tu en as besoin ; tu n’as pas besoin de la relire.

keep-proof_hidden =
    Alors ton téléphone n’est pas un bon endroit, la sauvegarde des photos non plus, si d’autres peuvent l’ouvrir.

    Laisse quelqu’un de confiance la garder, loin de chez toi. Ou écris-la sur papier et confie-lui le papier.

keep-proof_log =
    Tiens une liste simple : date, compte, ce qui s’est passé, lien. Elle montre une répétition que des messages isolés ne montrent pas.

    Quelqu’un de ton groupe peut la tenir pour toi. Et tu n’as pas besoin d’attendre une longue liste pour demander de l’aide.
