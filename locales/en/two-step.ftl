### A second lock for accounts (two-step login). Practical and calm. Never ask for a code, a number or a password.

two-step_start =
    A second lock asks for a code after your password. Someone who only has the password stays outside.

    Please type no codes here. What fits?
    .set-up = I want a second lock
    .codes = Codes come that I did not ask for
    .asked = Someone wants my code
    .lost = I lost my phone or my codes
    .shared = Others can read my texts

# One question before any setting.
two-step_set-up =
    Good idea. One question first. Codes often come as a text message. Who can read messages on your phone number?
    .only-me = Only I can
    .others = My family or others can
    .no-phone = I have no phone of my own
    .afraid = Someone I am afraid of

# Base: an adult does it with the child. 13-17: order and kinds of codes.
two-step_way =
    A grown-up on your side can set it up with you. Start with e-mail, because it opens everything else. Then take your chats.
    .app = Use an app that makes codes
    .sms = Codes by text message
    .chats = A lock for my chats
    .on = It is on. What now?
    .adult = Help me choose a grown-up

# Only shown to 13-17. Steps that hold for every service.
two-step_app-codes =
    The app makes a new code every few moments. It needs no text message. Choose it in the account under security.

    Did it work?
    .works = Yes, it works
    .stuck = No, I will use text messages
    .people = I need help with it

# A code by text message. The one rule: never read it out.
two-step_sms =
    The code comes as a text message. Type it only into the app you are opening. Nobody else needs it, ever.

    What now?
    .on = It is on. What now?
    .seen = Others can see my texts
    .enough = I will do it later

# Chat apps tie an account to a number; the PIN protects that.
two-step_pin =
    Some chats have a PIN of their own. It helps keep others from taking your number there. Birthdays are easy to guess.

    What would help now?
    .backup = Spare codes
    .group = Make our group safer
    .enough = That is enough for now

# Spare codes: the part people forget.
two-step_backup =
    Spare codes are like spare keys. They open your account when the phone is gone. Write them on paper, away from the phone.

    Is there a safe place for the paper?
    .safe = Yes, there is
    .nowhere = No, someone may find it
    .adult = A grown-up could keep it

# The main part is done. What else would help.
two-step_next-steps =
    Then your account has two locks and a spare key.
    .chats = A lock for my chats
    .passwords = Better passwords
    .people = Who can help me?
    .enough = That is enough for now

# Home is not safe for paper.
two-step_no-place =
    A grown-up outside your home could keep it for you. It may be a teacher or someone in your group.

    What fits?
    .adult = Help me choose a grown-up
    .afraid = Someone searches my things
    .enough = I will find a place later

# Not every shared number is a problem; fear is.
two-step_sim =
    Then they can read your codes too. For some children that is fine. What fits for you?
    .fine = I trust them with it
    .app = I want codes without texts
    .adult = A grown-up could help me
    .afraid = I am afraid of them

# No phone of one's own is common. A second lock is still possible.
two-step_no-phone =
    Many children have no phone of their own. A grown-up you trust can hold the second key. Spare codes on paper work too.

    What would you like to do?
    .adult = Help me choose a grown-up
    .paper = Spare codes on paper
    .shared = I use shared computers
    .enough = That is enough for now

# Someone tries to get in. Calm: the lock is holding.
two-step_codes-come =
    Someone may be trying to get in. The second lock is holding. Give the code to nobody. What fits?
    .password = I want a new password
    .off-mail = A mail says: turn it off
    .gave = I gave a code to someone
    .threats = I get threats too
    .people = Who can help me?

# A message about switching the second lock off.
two-step_odd-mail =
    That can mean that someone is trying to get in. Do not tap in the mail. Open the app yourself and look there.

    What happened?
    .tapped = I tapped the link
    .look = I did not. I want a new password
    .inside = Someone is already inside
    .enough = All is well. That is enough

# Someone asks the child for a code. Give a sentence to say.
two-step_asked =
    Nobody honest needs your code. You can say: 'I never share codes.' You need no other reason.

    Who asks?
    .stranger = A stranger or a message
    .friend = A friend's account
    .home = Someone at home
    .official = Police or other officials
    .gave = I already gave it

# The friend's account may be in strange hands. No blame on the friend.
two-step_friend-asks =
    Your friend's account may be in strange hands. Ask your friend in another way, best by voice. Then you know.

    What happened?
    .not-shared = I did not give the code
    .gave = I already gave it
    .help-friend = I want to help my friend

# No blame. Speed matters, calm matters more.
two-step_given =
    That trick works on many people. It is not your fault. You can still act now.

    What would help?
    .save = Help me save the account
    .adult = Help me choose a grown-up
    .people = Who can help me?

# Locked out by one's own second lock.
two-step_lost =
    That is annoying, and it happens to many. What do you still have?
    .codes = Spare codes
    .open = A device that is still logged in
    .nothing = Neither of them
    .taken = Someone took my phone

# There is a way back in.
two-step_spare =
    Then you have a way in. Get in with that. Then connect your new phone and make new spare codes.

    How did it go?
    .works = It worked. New spare codes
    .fails = It did not work
    .enough = I will try later

# No way in. Honest: it may not work.
two-step_recovery =
    Then only the app's own help page can open it. It can take days, and it does not always work.

    Some people promise to open it for money. Please do not pay them.
    .account = Help me with the app's page
    .adult = Help me choose a grown-up
    .people = Who can help me?
    .enough = That is enough for now

# Referral.
two-step_people =
    These people can help with trouble online. They need no codes and no passwords from you.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Last words: now, later, come back, clear.
two-step_done =
    One small step today is enough. Your e-mail is a good first one. Later, you can lock your chats too.

    Never read a code out to anyone. The Help button shows who can help. You can come back any time. Press Leave to clear this chat.
