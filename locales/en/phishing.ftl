### Odd links, messages and files. Calm; tricks work on everyone. Never ask to see the link.

phishing_start =
    Tricks like this work on grown-ups too. It is not your fault. Please do not type the link here.

    What happened so far?
    .nothing = I only got the message
    .tapped = I tapped the link
    .typed = I typed a password or code
    .file = I opened a file or an app
    .gave = I sent money or papers

# Nothing happened yet. How to tell.
phishing_untouched =
    You don't have to do anything with it. Leave the link alone. A grown-up on your side can look with you. Who is it from?
    .friend = A friend
    .official = Police, court or my school
    .app = An app, a bank or a shop
    .group = Our whole group got it
    .stranger = I do not know the sender

# The friend's account may be taken over.
phishing_from-friend =
    Ask your friend in another way, best by voice. It may not be from your friend. What did you find out?
    .real = My friend really sent it
    .not-real = My friend did not send it
    .unknown = I cannot ask right now

# The friend needs to know, others too.
phishing_friend-hit =
    Then someone may be using your friend's account. Your friend needs to know. Others should not tap it.
    .help-friend = How do I help my friend?
    .keep = What do I do with the message?
    .enough = I told them. That is enough

# Fear is part of the trick. It may also be real.
phishing_official =
    Such messages can scare. They may be fake or real. Do not tap, pay or answer. Show it to a grown-up you trust.

    The grown-up can ask the office. What fits?
    .adult = Help me choose a grown-up
    .real = It is real. I am called in
    .threat = It threatens me
    .fake = It was fake

# Open the service oneself, never through the link.
phishing_from-app =
    Do not use the link. Open the app yourself, as you always do. If something is wrong, you will see it there.

    What did you see?
    .fine = All is normal there
    .odd = Something is wrong there
    .adult = I want a grown-up to look

# A message sent to a whole campaign group may be meant for defenders.
phishing_group =
    Maybe someone wants to get into your group. Tell the others not to tap. Tell the grown-up who helps your group.

    Did anyone tap it?
    .yes = Yes, one of us did
    .no = No, nobody did
    .unknown = We do not know

# No blame inside the group.
phishing_group-tapped =
    Nobody is to blame. The one who tapped can stop using that phone online. A grown-up can ask an expert.

    What would help now?
    .steps = Steps for who tapped
    .groups = Make our group safer
    .defenders = Who can help groups like ours?

# A tap alone. What came after it decides.
phishing_tapped =
    A tap alone is often harmless. Close the page. Do not type anything there. Did anything else happen?
    .only = No, that was all
    .typed = I typed a password or code
    .file = Something was downloaded
    .strange = My device acts strangely now

# The password is known to strangers. Quick, calm.
phishing_typed =
    You can still lock the door. Take another device. Make a new password there. A grown-up can help. What would help you?
    .new = Help me make a new password
    .out = I cannot get in any more
    .lock = Add a second lock
    .warn = Warn my friends
    .people = Who can help me?

# A file or app. The device may not be safe any more.
phishing_opened =
    Do not use that device online for now. Keep private things off it. A grown-up who knows devices can look at it.
    .other = New passwords elsewhere
    .warn = Warn my friends
    .campaign = It may be about my campaign
    .people = Who can look at it?
    .enough = That is enough for now

# Money, papers or pictures were sent. Shame is likely.
phishing_gave =
    That trick has worked on many people. You can stop now. Please send nothing more. What did you send?
    .money = Money or a gift card
    .papers = A picture of my papers
    .picture = A private picture
    .data = My name, school or address

# Identity papers or personal details. An adult helps.
phishing_papers =
    Being tricked is not your fault. Was it a paper? Then a grown-up can tell the office that made it. Only if that is safe for you.

    Do they threaten you?
    .threat = Yes, they threaten me
    .no = No. Help me choose a grown-up
    .people = Show me who can help

# How to warn without spreading the link.
phishing_warn =
    Do not send the link along. Use your voice or another app. Tell them: 'Do not tap messages from me today.'

    What would you like to do?
    .new = Help me make a new password
    .fake = Someone writes in my name
    .people = Who can help me?
    .enough = That is enough for now

# What to do with the message.
phishing_keep =
    Do not answer and do not pass it on. A grown-up can look at it first. Then you can block the sender and delete it.
    .block = How do I block and report?
    .adult = Help me choose a grown-up
    .people = Who can help me?
    .enough = That is enough for now

# Referral.
phishing_people =
    These people can help with trouble online. You need not send them the link first. You can simply tell them.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Referral for groups.
phishing_defenders =
    These people help groups that defend rights. They mostly work with adults. A grown-up of your group can write to them.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .adult = Help me choose a grown-up
    .online = Help with trouble online
    .enough = That is enough for now

# Last words: now, later, come back, clear.
phishing_done =
    For now, leave odd links alone. Later, a new password and a second lock help.

    You can ask someone before you tap, every time. The Help button shows who can help. You can come back any time. Press Leave to clear this chat.
