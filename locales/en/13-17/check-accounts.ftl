### A quick check of my accounts, for teenagers.

check-accounts_start =
    A few questions about one account, best your e-mail: it opens all the others. No answer is kept, and I never need your password or a code.

    Can you still log in?

check-accounts_strange =
    Anything unusual? Messages or posts you didn't write, log-ins you don't recognise, a changed recovery address or number, codes you didn't ask for.
    .yes = Yes, some of that
    .no = No, none of that
    .unsure = I'm not sure

check-accounts_who-knows =
    Does anyone else know the password, or have a device that is still logged in?
    .nobody = No one
    .trusted = One person I trust with it
    .group = Others in my campaign

check-accounts_same =
    Do you use this password, or almost the same one, anywhere else?

check-accounts_lock-same =
    Is two-step login on? That means a code, an app or a key besides the password.
    .what = I'm not sure

check-accounts_lock =
    Is two-step login on? That means a code, an app or a key besides the password.
    .what = I'm not sure

check-accounts_r-locked =
    Not your fault, and often it can be put right through the platform's own recovery page. Nobody who offers to get it back for money is real.

check-accounts_r-strange =
    You noticed in time to act. Use a device you trust, change the password, and log out everywhere else.

    If the person may be someone you live with, look at safety before you change anything.
    .watched = It may be someone close to me

check-accounts_r-afraid =
    It isn't your fault. Changing the password now may tell them that you know, so leave everything as it is for the moment.

    A plan comes first, ideally on another device.

check-accounts_r-shared =
    For a campaign account: as few people as possible, each with their own log-in where that exists, two-step on, and a new password whenever someone leaves.

check-accounts_r-password =
    Two-step login protects you well. The open point: if one site leaks this password, the others fall too. One password per account closes that.

check-accounts_r-both =
    Two steps make the biggest difference: one password per account, and two-step login. E-mail first, then chats, then the rest.

check-accounts_r-lock =
    A password used only here is good. Two-step login adds a second lock, so a stolen password alone is not enough.

check-accounts_r-good =
    This account is in good shape. No account is beyond attack, so look again when something odd happens, and keep backup codes off the phone.
    .odd-links = How links trick people
    .people = Who could help one day?

check-accounts_contacts =
    Now: one step, not all of them. Later: the same questions for your other accounts.

    These services help with trouble online.

check-accounts_contacts-child =
    Now: someone to talk to, from a device that person can't see. Later: a plan.

check-accounts_close =
    None of your answers is kept. Come back whenever you like, and clear this chat if others use this device.
