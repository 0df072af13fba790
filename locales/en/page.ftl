### The page around the talk: buttons, notes and notices. A child of nine reads them, often in a hurry.
### Short everyday words. Nothing here may sound like an alarm, and nothing may promise what a page cannot do.

## The page

# The title in the tab. It must say nothing about help or danger to someone who looks over a shoulder.
page_title = Linnet
# The name of the list of messages, spoken by screen readers.
page_log = Our talk
# Spoken before each message, so that a screen reader user hears whose it is.
page_linnet = Linnet
    .me = You

## Always in view

# Button. Leaves at once for an ordinary page. max-chars: 18
page_leave = Leave
# Button. Shows the people who can help. max-chars: 18
page_help = Help
# Stands before and after the emergency number on the first screen: label, number, another short sentence.
page_danger = In danger now? Emergency number:
    .else = Or press Help.

## What leaving can and cannot do. Stands on the first screen, before the child writes anything.

page_leaving = Leave takes this page away at once. On a keyboard, press Shift three times.
    .limits = It cannot clear your list of visited pages. It cannot stop someone who watches this device or network.
    .lost = When you close or leave, this talk is gone. Nothing is kept.

## Answering

# Name of the group of answer buttons. max-chars: 30
page_choices = Your answer
page_say = Or write it in your own words
    .hint = Please leave out names, schools and addresses.
# Button beside the text field. max-chars: 12
page_send = Send

## The row of small buttons below. max-chars of each: 26

page_back = Go back
page_restart = Start again
page_language = Language
page_know = What do you know about me?
# Button below "This is all I know about you": ends this talk and begins an empty one.
page_forget = Forget me now
page_next = Next child
page_looks = How it looks
    .bigger = Bigger letters
    .wider = More space
    .simple = Only the last answer
page_read = Read aloud
page_print = Print

## Notices

# Under the top, when the language has not been checked by people yet.
page_draft = This language is new here. Some words may be wrong.
# The connection: calm, says that nothing is lost.
page_line = Connected again.
    .slow = This takes a little long. Your answer is kept here. Linnet keeps trying.
    .lost = No connection right now. Linnet keeps trying. You can still read everything here.
    .again = Try it another way
    .full = Linnet is very busy. Please wait a little and try again.
# Shift pressed once, twice, or not in time.
page_shift = Press Shift two more times to leave.
    .one = Press Shift once more to leave.
    .over = Still here. You did not leave.
# Spoken when the page goes blank. The title stands in the tab for the moment until the other page is there: it says
# nothing at all.
page_gone = Leaving.
    .title = Loading
    .stuck = This page is empty now. Press here to go on.
# The page was out of sight, so it hid what was on it.
page_hidden = Is it safe to show this page?
    .note = It was out of sight, so it hid itself.
    .show = Show it again

## Cards with people who can help. The numbers, hours and notes come from data.

page_card = People who can help
    .call = Call
    .text = Send a text to
    .word = Write:
    .copy = Copy the number
    .copied = Copied.
    .web = Open
    .mail = Write an e-mail
    .free = Free
    .costs = May cost money

## For people who put the talk on their own site

page_embed = Put Linnet on your site
    .safer = A plain link to the page of its own is the safer way.
    .line = Copy this line into your page.
    .sees = What your site can still see
    .sees-list = Your page cannot read what a child writes here or what Linnet answers. But your site, its statistics and anyone who watches the network can still see that the page was opened, when, and for how long.
    .works = This is how it looks
