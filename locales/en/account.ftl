### Account taken over. For a child whose account someone else controls, or who was made to share the password.
### Calm, practical, one step at a time. Never ask for a password, a code or a name.

# The first words. The child may be upset or ashamed.
account_start =
    Is someone else using your account? That is not your fault. We can go step by step.

    Tap what fits, or write it in a few words. Please leave out names and passwords.
    .locked-out = I am locked out
    .still-in = I can still get in
    .odd = Odd things happen, I'm not sure
    .forced = I was made to share my password
    .threatened = They threaten me with it

account_locked-out =
    Use only the app's own page for lost accounts. It is often called 'Forgot password'.

    Some people say they can get accounts back for money. Please don't trust them.

    One question first. If someone checks your device, they may see your new password. What can you use?
    .trusted = I have a safe device
    .no-device = I have no safe device
    .at-home = Someone at home took the account

account_no-device =
    You could ask a grown-up on your side to lend you theirs. A library or a friend may also help.

    When you finish, log out there. Do not let that device save your password.
    .found = I have a safe device now
    .ask-someone = Help me ask someone
    .warn = I want to warn my friends first
    .people = Who can help me?

account_recover =
    Do this with a grown-up on your side, if you can. Open the app's page for lost accounts. Follow its steps.

    Type a code only into the app itself. Never give it to someone who writes to you.

    Did it work?
    .back-in = Yes, I am back in
    .not-yet = No, not yet
    .email = My e-mail is taken too

# The e-mail account receives the links that open all other accounts.
account_email =
    Then start with the e-mail. It is the key to your other accounts.

    Go to the e-mail's own page for lost accounts. A grown-up on your side can sit with you.
    .got-email = I have my e-mail back
    .not-yet = I can't get it back yet
    .people = Who can help me?

# Disappointment. Do not promise that it will work.
account_not-yet =
    That is hard. It does not mean you did something wrong. Apps can be slow.

    Try again tomorrow. Use a device and a place you often used before. Keep every message from the app.

    You can do one useful thing now: warn your friends.
    .warn = How do I warn them?
    .campaign = It is our group's account
    .people = Who can help me?
    .later = What can I do later?

account_still-in =
    Good that you can get in. We can lock the door before they do more.

    One question first. Does someone look at this device, or know your password?
    .own = No, only I use this device
    .watched = Maybe someone at home
    .friend = A friend or someone I know

account_secure =
    Make a new password. Use it only for this account.

    Then look in the settings for 'Log out of all devices'. A grown-up on your side can help you.
    .next-step = Done. What is next?
    .lost-again = It does not work
    .people = Who can help me?

account_checks =
    Now look for back doors. In the settings, find the e-mail and phone number. Are they yours? Take out what is not.

    Did you use the old password somewhere else too? Change it there as well.
    .second-lock = Add a second lock
    .warn = They wrote as me
    .campaign = It is our group's account
    .later = Done. And later?

account_odd =
    Trust that feeling. Let's look at it together. What is nearest?
    .codes = Codes I did not ask for
    .posts = Posts or messages I didn't write
    .link = I tapped an odd link
    .copy = There is a copy of my account
    .unsure = I just feel someone is in it

account_codes =
    Did a code come that you did not ask for? Someone may be trying to get in. Without the code they often can't.

    So keep it to yourself. Don't read it out, even if they say they are the app. Or a friend.
    .gave = I gave a code to someone
    .kept = I gave it to nobody
    .threats = There are threats too

# It may be a friend, a partner, a classmate. The child may like or fear that person.
account_known =
    You may change your password at any time. You don't have to explain it to anyone.

    Using your account without your OK is not fair. Not even as a joke.
    .change = I want to change it
    .afraid = I am afraid of that person
    .tell = I want to tell someone

# Calm, no alarm: some families have rules about phones, some children are in danger.
account_at-home =
    Then let's be careful. When you change a password, that person may notice.

    What would happen then?
    .scared = It could be dangerous for me
    .rule = It's a rule in my family
    .fine = Nothing bad would happen
    .people = I want to talk to a person

account_home-rule =
    Some families have rules about phones. You can still ask for a space of your own.

    You could say: 'I want to be safe online. Can we talk about what you look at, and why?'

    A rule should not make you afraid. If it does, that is something to get help with.
    .tell = Whom can I talk to about it?
    .scared = It does make me afraid
    .later = What can I do later?

# The child gave a password under pressure.
account_forced =
    Nobody should force you to share a password. You did what you had to do.

    Who was it? Please don't tell me a name.
    .home = Someone I live with
    .known = A friend or someone I know
    .officials = Police, or someone at school
    .change = I just want to change it now

account_threatened =
    Threatening you is wrong. It is not your fault. You don't have to answer them.

    What do they threaten with? Please tell me no details.
    .in-danger = I am in danger now
    .hurt = They say they will hurt me
    .picture = To show a picture of me
    .private = To show private things about me
    .money = They want money for it

account_money =
    Please don't pay. Paying often brings more demands. It may not bring the account back.

    If you paid already, that is not your fault. You can stop now.
    .trusted = Help me get it back
    .proof = Keep their words as proof
    .people = Who can help me?

account_warn =
    Tell your friends in another way. Talk to them, or use another app.

    You could say: 'Someone took my account. Please don't open links from it. Send no money and no codes.'
    .cruel = They wrote cruel things as me
    .picture = They posted a body picture
    .campaign = It is our group's account
    .later = Done. And later?

account_wrote-as-me =
    It hurts when others think you wrote that. You did not.

    You can say it once, calmly: 'That was not me. Someone took my account.' A friend can say it too.
    .proof = Keep proof of what they wrote
    .hate = Now people attack me
    .tell = I want to tell someone
    .later = What can I do later?

account_campaign =
    First ask the others in your group: did one of you change something? Often there is a simple reason.

    Then take out people who have left. Give each person their own login, if the app can.

    Tell the people who follow you through another account. Your voice does not stop with one account.
    .secure = We still have a way in
    .defender = Who helps groups like ours?
    .later = What can we do later?

# Contacts are shown below this text.
account_people =
    These people can help with trouble online. I am a program. I cannot call them for you.

    You can start like this: 'Someone took my account. I need help.' Never tell anyone your password. Type { $safe-word } any time to see help again.
    .tell = Help me tell someone near me
    .later = What can I do later?
    .finish = That is all for now

# Contacts are shown below this text. Most of these groups deal with adults.
account_defender =
    These groups help people who stand up for rights. Some only talk with grown-ups.

    A grown-up who helps your group can write to them. They can say: 'A children's group lost its account'. Type { $safe-word } any time to see help again.
    .later = What can we do later?
    .finish = That is all for now

account_later =
    Look at the account once a week, for a month. Is every device in the list yours? Log out what you don't know.

    You have the right to be online and to speak up. Keeping this account safe is part of that.
    .second-lock = Add a second lock
    .passwords = Make better passwords
    .people = Who can help me?
    .finish = That is all for now

account_finish =
    You did a lot just now. One small thing today is enough: tell a friend that the account was taken.

    You can come back any time. Close this chat and it is gone here. The browser may still remember the page.
