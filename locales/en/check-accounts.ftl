### A quick check of my accounts. A few questions, nothing is kept, at most three next steps.

# First question. Light and calm.
check-accounts_start =
    A few quick questions about one account. I keep none of your answers. Never tell me your password.

    Can you still get into it?
    .yes = Yes, I can
    .no = No, I am locked out
    .in-danger = I am in danger now

check-accounts_strange =
    Did you notice something odd? Like messages you did not write?
    .yes = Yes, something odd
    .no = No, nothing odd
    .unsure = I don't know

check-accounts_who-knows =
    Does someone else know your password?
    .nobody = Nobody knows it
    .trusted = A grown-up I chose
    .group = People in my group
    .afraid = Someone I am afraid of

check-accounts_same =
    Do you use the same password in other places too?
    .yes = Yes, I do
    .no = No, only here

# Comes after "yes, the same password elsewhere". Same words as the next message.
check-accounts_lock-same =
    When you log in, does it ask for a code too?
    .yes = Yes, it does
    .no = No, only the password
    .what = I don't know

check-accounts_lock =
    When you log in, does it ask for a code too?
    .yes = Yes, it does
    .no = No, only the password
    .what = I don't know

# Results. No scores, no blame.
check-accounts_r-locked =
    Being locked out is not your fault. Often you can get back in, step by step.
    .account = Get back in
    .tell = Find someone to help me

check-accounts_r-strange =
    Good that you noticed. Someone may have been in. There are things to do today.
    .account = Look at it step by step
    .watched = Someone close reads my phone
    .tell = Find someone to help me

# Fear of a person who knows the password. Nothing is to be changed yet.
check-accounts_r-afraid =
    It is not your fault. Please don't change anything yet. It could make that person angry.

    First think about your safety.
    .watched = Help me with that
    .people = Show me who can help
    .in-danger = I am in danger now

check-accounts_r-shared =
    A shared account works better with clear rules: few people, a new password, a second lock.
    .two-step = Add a second lock
    .passwords = Make a new password
    .people = Who can help us?

check-accounts_r-password =
    Your second lock is great. One thing to do: a different password for each place.
    .passwords = Make better passwords
    .people = Who can help me?

check-accounts_r-both =
    Two things will help a lot: a different password for each place, and a second lock.
    .passwords = Start with passwords
    .two-step = Start with the second lock
    .people = Who can help me?

check-accounts_r-lock =
    Your password is only for this. Good. One more thing to do: a second lock.
    .two-step = Add a second lock
    .people = Who can help me?

check-accounts_r-good =
    This account looks well kept. Nobody can promise that it is perfectly safe.

    Check it again when something odd happens.
    .odd-links = Learn about odd links
    .people = Who can help one day?

check-accounts_contacts =
    Now: do one step. Later: check your other accounts the same way.

    These people help with trouble online.
    .done = I have what I need

check-accounts_contacts-child =
    Now: talk to one of these people. Later: make a plan together.

    They listen, and you can stop at any time.
    .done = I have what I need

check-accounts_close =
    None of your answers is kept. You can come back any time and clear this chat.
