### Passwords. Practical and friendly. Never ask for a password, never give an example of one.

passwords_start =
    Good passwords keep your words and your plans yours. Please never type one here. What fits?
    .new = I want a strong one
    .same = I use one for many things
    .known = Someone knows mine
    .forced = Someone makes me tell it
    .forget = I forget them

# How to make one. No sample phrase.
passwords_make =
    Think of three or four silly words. They should not belong together. Leave out your name, your pet and your birthday.

    Long is strong.
    .keep = Where do I keep it?
    .question = It asks secret questions
    .lock = Add a second lock
    .people = Who can help me?
    .enough = That is enough for now

# Many accounts, one password: common, no blame.
passwords_same =
    Many people do that. But then one lost key opens every door. You can change them one by one. Start with your e-mail.

    What would help now?
    .email = Help me make a new one
    .keep = How do I remember so many?
    .inside = Someone is already inside
    .people = Who can help me?
    .enough = That is enough for now

# The kind of person decides what is safe.
passwords_known =
    It is not your fault that someone knows it. Who is it? Please no name.
    .friend = A friend or my group
    .home = Someone at home
    .partner = A boyfriend, girlfriend or ex
    .stranger = A stranger
    .leak = A website lost it

# A friend or the group knows it. Words for changing it without a quarrel.
passwords_shared =
    Sharing can make sense for a while. Afterwards a new one is better. You can say: 'I change mine from time to time.'

    What fits?
    .change = I will make a new one
    .group = It is our group's account
    .pressure = They push me to share it
    .enough = That is enough for now

# Someone at home. Caring rule or fear?
passwords_known-home =
    Some grown-ups keep a password to help you. That can be all right. What fits for you?
    .rule = It is a rule I know about
    .safe = I can change it safely
    .bad = A change could get bad
    .unsure = I want to ask someone first

# Force or pressure. Safety before the account, no blame.
passwords_forced =
    You matter more than a password. If you told it, that is not your fault. Who makes you?
    .home = Someone at home
    .partner = A boyfriend, girlfriend or ex
    .officials = Police or other officials
    .school = My school
    .threat = Someone who threatens me

# Where to keep them. Home may not be safe.
passwords_keep =
    Nobody can remember them all. Paper in a safe place is fine. Is there such a place at home?
    .paper = Yes, there is
    .nowhere = No, someone may look
    .manager = What is a password manager?
    .adult = A grown-up could keep it
    .forgot = I forgot one and cannot get in

# Paper, done well.
passwords_paper =
    Do not write down what it opens. Keep the paper away from the phone or computer.
    .lock = Add a second lock
    .question = It asks secret questions
    .enough = That is enough for now

# Home is not safe for paper. May be a first hint of something worse: offer the way.
passwords_no-paper =
    A grown-up outside your home could keep it. It may be a teacher or someone in your group. What fits?
    .manager = What is a password manager?
    .adult = Help me choose a grown-up
    .afraid = I am afraid of who looks
    .enough = I will find a place later

# Only shown to 13-17. Neither kind is sold as perfect.
passwords_manager =
    A password manager is a locked notebook. You remember one long password. It remembers all the others.

    What would you like to do?
    .phrase = A long phrase for it
    .shared = I share my device
    .lock = Add a second lock
    .people = Who can help me set it up?
    .enough = That is enough for now

# Security questions: invented answers.
passwords_questions =
    Secret questions ask things others can find out. You can invent the answers. Keep them like a password.
    .keep = Where do I keep them?
    .lock = Add a second lock
    .enough = That is enough for now

# Referral.
passwords_people =
    These people can help with trouble online. They need no password from you.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# After choosing a person to tell.
passwords_end-choice =
    Is there anything else about passwords?
    .people = Who else can help me?
    .lock = Add a second lock
    .enough = No, that is enough for now

# Last words: now, later, come back, clear.
passwords_done =
    One new password today is a good start. Your e-mail comes first. Later, add a second lock.

    The Help button shows who can help. You can come back any time. Press Leave to clear this chat.
