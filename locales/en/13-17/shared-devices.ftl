### Computers, phones and Wi-Fi that others use too. Practical, no fear. Sharing is normal.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

shared-devices_start =
    Many people share devices, and campaigns have been run from libraries. What matters is who else can look at it. Which one do you use?

# The school may see what is done there.
shared-devices_school =
    Assume that the school, or a company working for it, can see which pages are opened, and perhaps more. Campaign accounts and private talks are better kept off it. What fits?

# Library or café. Shoulders and saved passwords.
shared-devices_public =
    You cannot know what is installed there or who used it before. For looking things up it is fine. Passwords of your important accounts are better not typed there. What fits?

# A device at home. Sharing is normal, fear is not.
shared-devices_family =
    Sharing at home is normal, and so is wanting a corner of your own. Would it be all right if somebody at home saw what you do there?

# An account of one's own on the shared computer.
shared-devices_own-space =
    Most computers and some phones can have an account for each person, with its own password. Whoever runs the device can still get at a lot, so it gives you order more than secrecy. Does that fit?

# A friend's phone. The friend's privacy counts too.
shared-devices_borrowed =
    Use a private window, log out, and let nothing be saved. It protects your friend too: what you do there stays on their phone otherwise. What fits?

# The steps for any shared device. Honest about what a private window cannot do.
shared-devices_habits =
    Private window, no saved passwords, log out of each account, close the window. Files you downloaded stay there until you delete them.

    A private window forgets on that device only. Whoever runs the device or the network may still see what you open.

# What not to open on a device one does not trust.
shared-devices_trust =
    On a device you do not trust: no campaign accounts, no plans, no lists of people, no private pictures. It is not about you alone; others trusted you with their names. What would help now?

# No other device. Real for many children; no blame, something that still works.
shared-devices_no-other =
    For many people that is how it is. Keep the sensitive part for talks face to face. A group can share one trusted device, with an account of its own that several of you look after.

# Forgot to log out. Can be mended.
shared-devices_left-open =
    That happens to everyone and can be mended. What can you reach?

# Back at the same computer.
shared-devices_back-there =
    Log out, remove any saved password and close the window. A new password makes sure that nobody kept the old one. What would you like to do?

# Logging out from afar.
shared-devices_far-out =
    In the account's security settings there is usually a list of devices, with a way to log them out. Then change the password and look for anything that was sent or changed.

# Somebody at the place can help.
shared-devices_ask-there =
    You can ask the staff to restart that computer; they need no password for it. As soon as you reach a device you trust, log out the others and change the password. What would help now?

# Open Wi-Fi. No VPN advice: restricted in places.
shared-devices_wifi =
    On open Wi-Fi the owner can see which sites you visit, and a network can carry a false name. Looking things up is fine; logins and plans can wait. Keep the device's updates current. What fits?

# When waiting is not possible.
shared-devices_must-use =
    Keep it short, use the app or an address you typed yourself that starts with https, and log out after. The lock sign shows that the line is private; it does not show that the site is honest.

# Home or school network.
shared-devices_family-wifi =
    Whoever runs a network can often see which sites are visited and when, seldom what is written there. On a device that belongs to the school or is watched, it can be more. How is that for you?

# Referral.
shared-devices_people =
    These people can help with trouble online. A call or page may stay visible on a shared device, so choose which one you use.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Last words: now, later, come back, clear. This chat may be running on a shared device itself.
shared-devices_done =
    For now: log out, save nothing, close the window. Later: two-step login, so a password that stayed behind opens nothing.

    The Help button shows people you can talk to. If this device is shared too, press Leave to clear this chat; the list of visited pages is separate. You can come back any time.
