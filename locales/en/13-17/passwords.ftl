### Passwords. Practical and friendly. Never ask for a password, never give an example of one.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

passwords_start =
    A good password protects your words, your plans and the people you write with. Please never type one here. What fits?

# How to make one. No sample phrase.
passwords_make =
    Length beats odd signs. Take about six words that chance picked for you, for example by opening a book with closed eyes. A line from a song or a slogan of your campaign is easy to guess.

    One for each account, so that one leak opens one door only.

# Many accounts, one password: common, no blame.
passwords_same =
    Most people do that. The trouble: when one service loses its passwords, strangers try them everywhere. You need not do it all in one day. E-mail first, then chats, then campaign accounts.

    What would help now?

# The kind of person decides what is safe.
passwords_known =
    That happens in many ways, and it is not your fault. A new password is quick; the question is what it sets off. Who knows it? Please no name.
    .partner = My partner or my ex

# A friend or the group knows it. Words for changing it without a quarrel.
passwords_shared =
    Sharing sometimes has a good reason. Once that is over, change it. You can say: 'I changed it, as I do with all of them.' It says nothing about your friendship.

    What fits?

# Someone at home. Caring rule or fear?
passwords_known-home =
    Some families agree that a carer knows a password, and some people at home use it to control. A new one will be noticed. What fits for you?

# Force or pressure. Safety before the account, no blame.
passwords_forced =
    Your safety counts more than any account. Giving in to pressure is not a failure and not your fault. A new password can come later, from a device they do not control. Who makes you?
    .partner = My partner or my ex

# Where to keep them. Home may not be safe.
passwords_keep =
    Nobody remembers them all. Paper works where home is safe, a password manager works in most cases, a trusted person can hold a spare. Is there a safe place for paper at home?

# Paper, done well.
passwords_paper =
    Leave out which account it opens, and keep it away from the device and the school bag. If you move or someone finds it, change the password.

# Home is not safe for paper. May be a first hint of something worse: offer the way.
passwords_no-paper =
    One long phrase in your head and a password manager for the rest may fit. So may a trusted person outside your home. What fits?

# Only shown to 13-17. Neither kind is sold as perfect.
passwords_manager =
    A password manager is a locked notebook: you remember one long phrase, it remembers the rest. Some keep the locked notebook with a company, so it is there on every device. For most people that is fine.

    Others keep it in a file on your device only; then a copy matters, in case the device breaks. Someone who forces you to open it sees everything. What would you like to do?

# Security questions: invented answers.
passwords_questions =
    Questions about a pet, a school or a first street are easy to research, above all about people who speak in public. Invented answers are allowed; keep them where your passwords are.

# Referral.
passwords_people =
    These people can help with trouble online. None of them needs to know a password of yours.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Last words: now, later, come back, clear.
passwords_done =
    For today: one new password, e-mail first. Later: the others one at a time, and two-step login. If someone ever had to know one, change it afterwards.

    The Help button shows people you can talk to. You can come back any time. Press Leave to clear this chat.
