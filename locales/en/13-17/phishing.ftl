### Odd links, messages and files. Calm; tricks work on everyone. Never ask to see the link.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

phishing_start =
    Such messages are made to work on busy people, so falling for one says nothing about you. Please do not type the link here: I cannot check it, and you need not open it again.

    How far did it get?

# Nothing happened yet. How to tell.
phishing_untouched =
    You don't have to react to it. Hurry, threats, prizes and a request for a code are typical signs. Who does it claim to be from?

# The friend's account may be taken over.
phishing_from-friend =
    Ask your friend by voice or face to face, not in the same chat: whoever took over an account will answer 'yes, it is me'. What did you find out?

# The friend needs to know, others too.
phishing_friend-hit =
    Then your friend's account is probably in other hands. Your friend can follow the steps for a taken account from another device, and you can warn the others not to tap.

# Fear is part of the trick. It may also be real.
phishing_official =
    Fake letters from police, court or school work through fear. Real ones exist too. An adult can find the office without using anything in the message and ask. Until then: no tap, no payment, no answer.

    What fits?

# Open the service oneself, never through the link.
phishing_from-app =
    Open the app, or type the site's address yourself. If the warning is true, you find it there too. A lock sign in the browser does not prove that a site is honest. What did you see?

# A message sent to a whole campaign group may be meant for defenders.
phishing_group =
    When all of you get it, it may be aimed at your work. Warn the others in a different app or by voice, and tell the adult who supports the group. Keep one copy untouched for an expert.

    Did anyone tap it?

# No blame inside the group.
phishing_group-tapped =
    Make it easy to say 'it was me': blame makes people hide it. Whoever tapped stops using that device online, and the group moves its plans elsewhere for now. What would help now?

# A tap alone. What came after it decides.
phishing_tapped =
    A tap alone often does nothing. Close the page, type nothing in it, allow nothing it asks for. Did anything else happen?

# The password is known to strangers. Quick, calm.
phishing_typed =
    The door can still be locked. From another device: change that password, and wherever else you use it; log out all other sessions; switch on two-step login.

# A file or app. The device may not be safe any more.
phishing_opened =
    Take that device offline for now, and do not log in to anything on it. Do not delete the file or message yet: an expert can learn from it. New passwords only from another device.

    What would you like to do?

# Money, papers or pictures were sent. Shame is likely.
phishing_gave =
    This works on many people, adults too. You do not owe them anything, whatever they say. What did you send?

# Identity papers or personal details. An adult helps.
phishing_papers =
    If papers went out, an adult can report it to the office that issued them, if that is safe for you. Watch for accounts or messages in your name. Do they threaten you with it?

# How to warn without spreading the link.
phishing_warn =
    A short line is enough: 'My account may have been tricked, please ignore odd messages.' Use another app or your voice, and leave the link out.

# What to do with the message.
phishing_keep =
    Do not answer and do not pass it on. If it may be about your campaign, keep it until someone who knows such things has seen it. Then block, report and delete. What would help now?

# Referral.
phishing_people =
    These people can help with trouble online. Say that you have an odd message; they will tell you whether they want to see it.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Referral for groups.
phishing_defenders =
    These people help groups that defend rights. Most work with adults and check who is writing, so the adult who supports your group is the usual way in. A device that was not tricked is best for it.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Last words: now, later, come back, clear.
phishing_done =
    For now: leave it alone and let the people around you know. Later: two-step login, and a rule in your group to ask by voice when a message feels odd.

    The Help button shows people you can talk to. You can come back any time. Press Leave to clear this chat.
