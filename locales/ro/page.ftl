### The page around the talk: buttons, notes and notices. A child of nine reads them, often in a hurry.
### Short everyday words. Nothing here may sound like an alarm, and nothing may promise what a page cannot do.

## The page

# The title in the tab. It must say nothing about help or danger to someone who looks over a shoulder.
page_title = Linnet
# The name of the list of messages, spoken by screen readers.
page_log = Discuția noastră
# Spoken before each message, so that a screen reader user hears whose it is.
page_linnet = Linnet
    .me = Tu

## Always in view

# Button. Leaves at once for an ordinary page. max-chars: 18
page_leave = Ieși
# Button. Shows the people who can help. max-chars: 18
page_help = Ajutor
# Stands before and after the emergency number on the first screen: label, number, another short sentence.
page_danger = Ești în pericol acum? Număr de urgență:
    .else = Sau apasă „Ajutor”.

## What leaving can and cannot do. Stands on the first screen, before the child writes anything.

page_leaving = „Ieși” ascunde pagina pe loc. La tastatură, apasă Shift de trei ori.
    .limits = Nu șterge lista paginilor vizitate. Nu oprește pe cineva care urmărește acest dispozitiv sau rețeaua.
    .lost = Când închizi sau ieși, discuția dispare. Nu se păstrează nimic.

## Answering

# Name of the group of answer buttons. max-chars: 30
page_choices = Răspunsul tău
page_say = Sau scrie cu cuvintele tale
    .hint = Te rog, nu scrie nume, școli sau adrese.
# Button beside the text field. max-chars: 12
page_send = Trimite

## The row of small buttons below. max-chars of each: 26

page_back = Înapoi
page_restart = De la început
page_language = Limba
page_know = Ce știi despre mine?
page_forget = Uită-mă acum
page_next = Următorul copil
page_looks = Cum arată
    .bigger = Litere mai mari
    .wider = Mai mult spațiu
    .simple = Doar ultimul răspuns
page_read = Citește cu voce tare
page_print = Tipărește

## Notices

# Under the top, when the language has not been checked by people yet.
page_draft = Această limbă este nouă aici. Unele cuvinte pot fi greșite.
# The connection: calm, says that nothing is lost.
page_line = Conexiunea a revenit.
    .slow = Durează puțin. Răspunsul tău rămâne aici. Linnet încearcă din nou.
    .lost = Acum nu e conexiune. Linnet încearcă mereu. Poți citi tot ce e aici.
    .again = Încearcă altfel
    .full = Acum sunt mulți pe Linnet. Așteaptă puțin și încearcă din nou.
# Shift pressed once, twice, or not in time.
page_shift = Apasă Shift încă de două ori ca să ieși.
    .one = Apasă Shift încă o dată ca să ieși.
    .over = Ești încă aici. Nu ai ieșit.
# Spoken when the page goes blank. The title stands in the tab for the moment until the other page is there: it says
# nothing at all.
page_gone = Se iese din pagină.
    .title = Se încarcă
    .stuck = Pagina este goală acum. Apasă aici ca să mergi mai departe.
# The page was out of sight, so it hid what was on it.
page_hidden = E sigur să arăt pagina?
    .note = Nu era la vedere, așa că s-a ascuns.
    .show = Arat-o din nou

## Cards with people who can help. The numbers, hours and notes come from data.

page_card = Oameni care pot ajuta
    .call = Sună
    .text = Trimite SMS la
    .word = Scrie:
    .copy = Copiază numărul
    .copied = Copiat.
    .web = Deschide
    .mail = Scrie un e-mail
    .free = Gratuit
    .costs = Poate costa bani

## For people who put the talk on their own site

page_embed = Pune Linnet pe site-ul tău
    .safer = Un link simplu către pagina proprie este calea mai sigură.
    .line = Copiază acest rând în pagina ta.
    .sees = Ce mai poate vedea site-ul tău
    .sees-list = Pagina ta nu poate citi ce scrie un copil aici și nici ce răspunde Linnet. Dar site-ul tău, statisticile lui și cine urmărește rețeaua pot vedea că pagina a fost deschisă, când și pentru cât timp.
    .works = Așa arată
