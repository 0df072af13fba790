### Account taken over, for teenagers: the same steps, fuller, with the reasons.

account_start =
    Losing control of an account is not your fault. It happens to many people who speak up, and there are clear steps you can take.

    Tap what fits, or write it in a few words. Please leave out names, passwords and codes.

account_locked-out =
    Use only the platform's own recovery page ('Forgot password' or 'My account was hacked'). Anyone who offers to get accounts back for money is likely to take more from you.

    Before you start: a reset on a phone that is infected or watched hands over the new password too. Which device can you use?

account_no-device =
    A friend, a relative, a school or a library may have one. Use a private window, don't save the password, and log out at the end.

    If you have to wait for a safe device, that is fine. You can use the time to warn your contacts.

account_recover =
    Open the recovery page on the safe device and follow each step. Codes go only into the app or site itself, never to a person, even one who says they work there.

    If it sends mail to an address you can't open any more, look for 'Try another way'.

    Did it work?

account_email =
    Then e-mail comes first: every reset link for your other accounts lands there.

    Recover it on the provider's own page. When you are in, check forwarding rules and the recovery phone before you go on to the next account.

account_not-yet =
    That is frustrating, and it says nothing about you. Some platforms take days and refuse the first try.

    Try again from a device and a network you used before, and keep each message and date.

    Meanwhile you can limit the harm by warning people.

account_still-in =
    Good, you still have a way in. With a few steps you can close theirs.

    One thing first, because a change can be noticed: does someone look at this device, or know your password?

account_secure =
    Three steps, in this order: set a new password that you use nowhere else, log out all other sessions, then check that you are still in.

    If you can, do it from a device that nobody else has been using. Then the new password stays yours.

account_checks =
    Now close the back doors. In the settings, check the recovery e-mail and phone, mail forwarding, and linked apps. Remove whatever you don't know.

    Change the password everywhere you used the old one. Then add two-step login, starting with your e-mail.
    .second-lock = Set up two-step login

account_codes =
    A login code you did not ask for usually means that someone has your password or is trying to get in. The code is what they lack.

    Don't pass it on to anyone, whatever story comes with it. Change the password from a device you trust.

account_known =
    You can change your password at any time and you owe nobody a reason, not even a partner or a close friend.

    Wanting to know your password is not proof of love or loyalty. You decide what to share, and you can change your mind.

account_at-home =
    Then the order matters. A changed password or a logged-out session can be noticed by the person who uses it.

    What would happen if they noticed?

account_home-rule =
    Some families set rules about phones. It is fair to ask for privacy that fits your age; it is one of your rights.

    You could say: 'I want to be safe online. Can we agree on what you look at and what is mine?'

    Rules can be talked about. Fear is different: if you are afraid of how they react, plan first and act later.

account_forced =
    Being made to give up a password is not the same as sharing it. You did what you needed to do in that moment.

    Who was it? Please don't tell me a name.
    .known = A partner, a friend, a classmate

account_threatened =
    Using your account to threaten you is wrong, and it is not your fault. You don't have to answer.

    What do they threaten you with? Please leave out the details.

account_money =
    It is safer not to pay. Money often brings new demands and does not have to bring the account back.

    If you already paid, you are not to blame. You can stop at any point. Keep their messages and the payment details.

account_warn =
    Warn people through a different channel, so that the message can't come from the person in your account.

    You could write: 'My account was taken. Ignore messages and links from it, and send no money, codes or pictures until I tell you in person that I'm back.'

account_wrote-as-me =
    It is hard to be judged for words that were not yours. Save them with date and link, so that you can show it.

    One calm sentence is enough: 'Those posts were not mine, my account was taken.' Your group or a friend can carry it, so you don't have to debate.

account_campaign =
    First ask the other admins whether one of them changed something. Then remove people who have left, and give each admin a login or role of their own.

    Tell supporters through another channel that the account is not in your hands.

    If it matters for your campaign, an adult ally can write to a security helpline for defenders.

account_people =
    These services know about trouble online. I'm a program, so I can't contact them for you, and you decide how much you tell.

    A way to begin: 'My account was taken and I need help to get it back.' Nobody there needs your password. The word { $safe-word } brings these people back at any time.

account_defender =
    These groups support human rights defenders with security. Some check who is writing and deal with adults only, so an adult ally is often the quicker way.

    What they need: which platform, when it happened, what you have tried. Not your password. The word { $safe-word } brings these people back at any time.

account_later =
    For the next month, take one minute a week to look at the list of logged-in devices and log out what you don't know.

    You have the right to be online and to speak up. Securing this account protects that right, and the people who write to you.
    .passwords = Make stronger passwords

account_finish =
    That was a lot to deal with. If you do one thing today, let it be the warning to your contacts; the rest can follow.

    You can come back at any time. Closing this chat erases it here, but the browser history stays. You can clear that too, if it is safe for you: someone who checks it may notice the gap.
