### Computers, phones and Wi-Fi that others use too. Practical, no fear. Sharing is normal.

shared-devices_start =
    Many children share a phone or computer. You can use one and still keep things private.

    Which one is it?
    .school = A school computer
    .public = A library or internet café
    .family = A phone or computer at home
    .borrowed = A friend's phone
    .wifi = Open Wi-Fi

# The school may see what is done there.
shared-devices_school =
    A school can often see what its computers do. Use them for school things. Keep campaign accounts off them. What fits?
    .habits = What can I do on it safely?
    .logged-in = I forgot to log out
    .trouble = I am in trouble for using it
    .reach-out = I need it to ask for help
    .no-other = I have no other device

# Library or café. Shoulders and saved passwords.
shared-devices_public =
    Sit so that nobody reads along. Let the browser save nothing. Log out and close everything at the end. What fits?
    .habits = Show me the steps
    .left = I forgot to log out
    .important = It is for something secret
    .no-other = I have no other device

# A device at home. Sharing is normal, fear is not.
shared-devices_family =
    Families often share. May others at home see what you do there?
    .fine = Mostly. Show me the steps
    .own = I would like my own space
    .afraid = No, I am afraid of it
    .left = I forgot to log out

# An account of one's own on the shared computer.
shared-devices_own-space =
    A computer can have a place for each person. Each place has its own password. A grown-up can set it up.

    Does that fit?
    .yes = Yes. Help me with a password
    .no = No. Show me other steps
    .talk = How do I ask for it?

# A friend's phone. The friend's privacy counts too.
shared-devices_borrowed =
    That is kind of your friend. Use a private window. Log out at the end. What fits?
    .steps = Show me the steps
    .reach-out = I use it to ask for help
    .left = I forgot to log out

# The steps for any shared device. Honest about what a private window cannot do.
shared-devices_habits =
    Open a private window. Say no when it wants to save a password. At the end, log out and close the window.

    The owner of the computer or the network may still see pages.
    .trust = What should I not do there?
    .lock = Add a second lock
    .people = Who can help me?
    .enough = That is enough for now

# What not to open on a device one does not trust.
shared-devices_trust =
    Some things are better kept off it. Campaign accounts, private pictures, plans and names of others. They can wait for a safer device.

    What would help now?
    .other = What is a safer device?
    .no-other = I have no other device
    .typed = I already used it for that
    .enough = That is enough for now

# No other device. Real for many children; no blame, something that still works.
shared-devices_no-other =
    Many children have only that one. Then talk about secret things face to face. A grown-up you trust may lend you theirs.
    .adult = Help me choose a grown-up
    .habits = Show me the safest steps
    .people = Who can help me?
    .enough = That is enough for now

# Forgot to log out. Can be mended.
shared-devices_left-open =
    That happens to everyone. You can still close the door. Can you get to that computer or to another one?
    .go-back = I can go back to it
    .other = I can use another one
    .neither = Neither of them
    .worry = Someone already got in

# Back at the same computer.
shared-devices_back-there =
    Log out there and close the window. Then make a new password, to be sure. What would you like to do?
    .new = Help me make a new password
    .enough = That is enough for now

# Logging out from afar.
shared-devices_far-out =
    Many apps can log out other devices. A grown-up can look in the account with you. A new password also helps.
    .new = Help me make a new password
    .lock = Add a second lock
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Somebody at the place can help.
shared-devices_ask-there =
    Someone who works there can switch the computer off. You need not give them your password. What would help now?
    .adult = A grown-up can ask for me
    .people = Who can help me?
    .enough = I will ask there

# Open Wi-Fi. No VPN advice: restricted in places.
shared-devices_wifi =
    Open Wi-Fi is fine for looking things up. Private things can wait. Ask someone who works there which Wi-Fi is theirs. What fits?
    .must = I have to send something now
    .asks = It asks for my password
    .home = It is the Wi-Fi at home or school
    .enough = I will wait

# When waiting is not possible.
shared-devices_must-use =
    Then keep it short. Check that the address starts with https. Log out after. Your own phone network is safer, if you have one.
    .lock = Add a second lock
    .people = Who can help me?
    .enough = That is enough for now

# Home or school network.
shared-devices_family-wifi =
    Who runs the Wi-Fi may see which pages you open. They often cannot read what you write. How is that for you?
    .fine = That is fine
    .school = It worries me at school
    .afraid = I am afraid at home

# Referral.
shared-devices_people =
    These people can help with questions about phones and the internet. You can ask small questions too.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Last words: now, later, come back, clear. This chat may be running on a shared device itself.
shared-devices_done =
    For now, log out and close the window when you finish. Later, a second lock for your accounts helps.

    The Help button shows who can help. You can come back any time, from any device. Press Leave to clear this chat.
