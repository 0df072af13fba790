### A second lock for accounts (two-step login). Practical and calm. Never ask for a code, a number or a password.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

two-step_start =
    Two-step login asks for a code after the password. Someone who only has your password stays outside. It does not stop every attack, but it stops many.

    Please type no codes or numbers here. What fits?

# One question before any setting.
two-step_set-up =
    One question before the settings. Many services send the code as a text message, so whoever holds the SIM card can read it. Who can read messages to your number?

# Base: an adult does it with the child. 13-17: order and kinds of codes.
two-step_way =
    Start with e-mail, because it can reset everything else. Then chats, then social accounts. You find it in each account under security or login.

    Codes from an authenticator app are safer than text messages. Text messages are still far better than nothing. Which do you want?

# Only shown to 13-17. Steps that hold for every service.
two-step_app-codes =
    Install an authenticator app from your phone's own store. In the account's security settings choose the app as second step and scan the square pattern. Then type in the code that appears.

    From then on the code is made on your phone and travels through no network. Did it work?

# A code by text message. The one rule: never read it out.
two-step_sms =
    Turn it on in the account's security settings and give a number that only you read. Type each code only into the service you are logging in to. Whoever asks you for it is trying to get in.

    What now?

# Chat apps tie an account to a number; the PIN protects that.
two-step_pin =
    Chat apps are tied to your number, so someone who gets hold of the number can try to take the account. A PIN in the app's account settings helps against that. Choose one that is no birthday and not your screen code.

# Spare codes: the part people forget.
two-step_backup =
    Most services offer backup codes when you turn this on. Without phone and without codes you can lose the account for good. So save them away from the phone: on paper, or in a password manager on another device.

    Do you have a safe place?

# The main part is done. What else would help.
two-step_next-steps =
    Then the account has two locks and a spare key. Other accounts can follow one at a time. What would help now?

# Home is not safe for paper.
two-step_no-place =
    Someone you trust outside your home can keep the paper in a closed envelope, without the name of the account on it. A password manager on a device that only you use is another way.

    What fits?

# Not every shared number is a problem; fear is.
two-step_sim =
    Text codes then reach them as well, and so does every sign that you are logging in. With people you trust that can be fine. What fits for you?

# No phone of one's own is common. A second lock is still possible.
two-step_no-phone =
    Many people share a phone or have none. Backup codes on paper work without one, and an adult you trust can hold the second step for you. Pick someone you can reach when you log in.

# Someone tries to get in. Calm: the lock is holding.
two-step_codes-come =
    A code you did not ask for can mean that someone has your password and is standing at the second lock. It is holding. Share the code with nobody, and change the password by opening the service yourself.

    What fits?

# A message about switching the second lock off.
two-step_odd-mail =
    If you did not ask for it, somebody may be trying to take the lock off. Do not use links in the message. Open the service on your own and check whether two-step login is still on.

    What happened?

# Someone asks the child for a code. Give a sentence to say.
two-step_asked =
    No service, helper or friend needs a code that was sent to you. You can say: 'I never share codes.' You owe no explanation.

    Who asks?

# The friend's account may be in strange hands. No blame on the friend.
two-step_friend-asks =
    When a friend asks for a code, the one writing may be somebody who took over their account. Ask your friend by voice or face to face.

    What happened?

# No blame. Speed matters, calm matters more.
two-step_given =
    That trick works on many people, adults too. It is not your fault. If you still get in: change the password, log out all other devices, and check the recovery e-mail and number.

    What would help?

# Locked out by one's own second lock.
two-step_lost =
    That happens to many people. What do you still have?

# There is a way back in.
two-step_spare =
    A spare code works once in place of the phone. On a device that is still logged in you can change the second step directly. Remove the lost phone there, add the new one and make new spare codes.

    How did it go?

# No way in. Honest: it may not work.
two-step_recovery =
    The service's own recovery form is the only real way. It can take days and does not always work. Anyone who offers to open it for money or for your password is after one of the two.

    What would you like to do?

# Referral.
two-step_people =
    These people can help with trouble online. None of them needs a code or password from you.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Last words: now, later, come back, clear.
two-step_done =
    For today one account is enough, and e-mail counts most. Later: chats, social accounts, and a look at whether your spare codes are still where you put them.

    Codes stay with you, whoever asks. The Help button shows people you can talk to. You can come back any time. Press Leave to clear this chat.
