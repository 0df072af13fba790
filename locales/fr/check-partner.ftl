### Can I trust this group or person? A few questions, nothing is kept, at most three next steps.

check-partner_start =
    C’est bien de vérifier. Je ne garde pas tes réponses. Pas de noms, s’il te plaît.

    À qui penses-tu ?
    .group = Un groupe, une organisation
    .media = Télé, radio ou journal
    .person = Une seule personne
    .in-danger = Je suis en danger maintenant

check-partner_group =
    Des gens de confiance connaissent-ils ce groupe ? Et en disent-ils du bien ?
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

check-partner_rules =
    Ont-ils une grande personne qui veille à la sécurité ? Te demandent-ils avant d’utiliser des images ?
    .yes = Oui, les deux
    .no = Non
    .unsure = Je ne sais pas

check-partner_free =
    Peux-tu dire non, et peux-tu arrêter ?
    .yes = Oui, sans problème
    .no = Non, ils se fâchent

check-partner_odd =
    Est-ce qu’une de ces choses est vraie ?
    .money = Ils veulent notre argent
    .secret = Je dois garder un secret
    .hurry = C’est tout de suite, sans questions
    .none = Rien de tout ça

check-partner_media =
    Disent-ils qui ils sont, et peux-tu venir avec quelqu’un ?
    .yes = Oui, les deux
    .no = Non, ou une seule des deux
    .hurry = Ils sont très pressés

check-partner_media-words =
    Peux-tu cacher ton nom et ton visage, si tu veux ?
    .yes = Oui, je peux
    .no = Non, ou je ne sais pas

check-partner_person =
    Cette personne fait-elle une de ces choses ?
    .secret = Offre des cadeaux, veut des secrets
    .pictures = Veut des images de moi
    .alone = Veut me voir sans personne d’autre
    .controls = Décide ce que je peux faire
    .none = Rien de tout ça

check-partner_known =
    Des gens de confiance connaissent-ils aussi cette personne ?
    .yes = Oui
    .no = Non, moi seulement

check-partner_r-good =
    Jusqu’ici, ça a l’air bien. Tu peux toujours dire non, à tout moment.

    Dis à une grande personne de confiance ce que vous préparez.
    .agree = Avant qu’on montre des images
    .campaign = Le préparer ensemble
    .people = Qui peut m’aider ?

check-partner_r-ask =
    Il manque encore quelque chose. Tu peux le demander avant de dire oui.

    Les gens bien aiment ces questions.
    .meetings = Que faut-il leur demander ?
    .tell = Demander avec une grande personne
    .people = Qui peut m’aider ?

check-partner_r-wait =
    On n’en sait pas assez. Attendre est bien. Ne dis pas où tu habites ni où tu apprends.

    Laisse une grande personne de confiance se renseigner d’abord.
    .tell = Qui peut se renseigner ?
    .groups = Protéger notre groupe
    .people = Qui peut m’aider ?

check-partner_r-pressure =
    Tu as le droit de dire non. Quelqu’un de ton côté accepte un non.

    Rien ne t’oblige à décider aujourd’hui.
    .tell = Qui peut m’aider à dire non ?
    .threat = On me menace
    .people = Qui peut m’aider ?

check-partner_r-money =
    Un groupe qui veut t’aider ne te demande pas d’argent. Ne paie pas, s’il te plaît.
    .scams = Comprendre les arnaques
    .tell = Je veux en parler à quelqu’un
    .people = Qui peut m’aider ?

check-partner_r-alarm =
    C’est un signe d’alerte. Ce n’est pas ta faute. Ne va pas voir cette personne sans quelqu’un, s’il te plaît.

    Tu peux arrêter de répondre. Parles-en à une grande personne de confiance.
    .grooming = Aide-moi pour ça
    .tell = Je veux en parler à quelqu’un
    .people = Qui peut m’aider ?

check-partner_r-control =
    Personne n’a le droit de tout décider pour toi. Ce n’est pas ta faute.

    Tu peux en parler à quelqu’un. Pas besoin de changer quelque chose d’abord.
    .watched = On regarde mon téléphone
    .people = Montre-moi qui peut aider
    .in-danger = Je suis en danger maintenant

check-partner_contacts =
    Maintenant : parles-en à une personne de confiance. Plus tard : décide, sans te presser.

    Ces personnes écoutent les enfants.
    .done = J’ai ce qu’il me faut

check-partner_close =
    Tu peux écouter ce que tu sens, et tu peux encore demander. Reviens quand tu veux, et efface cette discussion si tu veux.
