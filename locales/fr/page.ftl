### The page around the talk: buttons, notes and notices. A child of nine reads them, often in a hurry.
### Short everyday words. Nothing here may sound like an alarm, and nothing may promise what a page cannot do.

## The page

# The title in the tab. It must say nothing about help or danger to someone who looks over a shoulder.
page_title = Linnet
# The name of the list of messages, spoken by screen readers.
page_log = Notre discussion
# Spoken before each message, so that a screen reader user hears whose it is.
page_linnet = Linnet
    .me = Toi

## Always in view

# Button. Leaves at once for an ordinary page. max-chars: 18
page_leave = Quitter
# Button. Shows the people who can help. max-chars: 18
page_help = Aide
# Stands before and after the emergency number on the first screen: label, number, another short sentence.
page_danger = En danger en ce moment ? Numéro d’urgence :
    .else = Ou appuie sur « Aide ».

## What leaving can and cannot do. Stands on the first screen, before the child writes anything.

page_leaving = « Quitter » enlève cette page tout de suite. Sur un clavier, appuie trois fois sur Maj (Shift).
    .limits = Cela n’efface pas la liste des pages visitées. Cela n’arrête pas quelqu’un qui surveille cet appareil ou le réseau.
    .lost = Quand tu fermes ou quittes, cette discussion disparaît. Rien n’est gardé.

## Answering

# Name of the group of answer buttons. max-chars: 30
page_choices = Ta réponse
page_say = Ou écris-le avec tes mots
    .hint = N’écris pas de nom, d’école ni d’adresse, s’il te plaît.
# Button beside the text field. max-chars: 12
page_send = Envoyer

## The row of small buttons below. max-chars of each: 26

page_back = Retour
page_restart = Recommencer
page_language = Langue
page_know = Que sais-tu de moi ?
page_forget = Oublie-moi maintenant
page_next = Enfant suivant
page_looks = Affichage
    .bigger = Lettres plus grandes
    .wider = Plus d’espace
    .simple = Juste la dernière réponse
page_read = Lire à voix haute
page_print = Imprimer

## Notices

# Under the top, when the language has not been checked by people yet.
page_draft = Cette langue est nouvelle ici. Certains mots peuvent être faux.
# The connection: calm, says that nothing is lost.
page_line = La connexion est revenue.
    .slow = C’est un peu long. Ta réponse reste ici. Linnet essaie encore.
    .lost = Pas de connexion pour l’instant. Linnet essaie encore. Tu peux toujours tout lire ici.
    .again = Essayer autrement
    .full = Il y a beaucoup de monde sur Linnet. Attends un peu, puis réessaie.
# Shift pressed once, twice, or not in time.
page_shift = Appuie encore deux fois sur Maj pour quitter.
    .one = Appuie encore une fois sur Maj pour quitter.
    .over = Tu es toujours ici. Tu n’as pas quitté la page.
# Spoken when the page goes blank. The title stands in the tab for the moment until the other page is there: it says
# nothing at all.
page_gone = On quitte la page.
    .title = Chargement
    .stuck = Cette page est vide. Appuie ici pour continuer.
# The page was out of sight, so it hid what was on it.
page_hidden = Peut-on montrer cette page sans risque ?
    .note = Elle n’était plus à l’écran, alors elle s’est cachée.
    .show = La montrer

## Cards with people who can help. The numbers, hours and notes come from data.

page_card = Des personnes qui peuvent aider
    .call = Appeler
    .text = Envoyer un SMS au
    .word = Écris :
    .copy = Copier le numéro
    .copied = Copié.
    .web = Ouvrir
    .mail = Écrire un e-mail
    .free = Gratuit
    .costs = Peut être payant

## For people who put the talk on their own site

page_embed = Mettre Linnet sur votre site
    .safer = Un simple lien vers sa propre page est plus sûr.
    .line = Copiez cette ligne dans votre page.
    .sees = Ce que votre site peut encore voir
    .sees-list = Votre page ne peut lire ni ce qu’un enfant écrit ici, ni ce que Linnet répond. Mais votre site, ses statistiques et toute personne qui surveille le réseau peuvent voir que la page a été ouverte, quand, et pendant combien de temps.
    .works = Voici comment cela se présente
