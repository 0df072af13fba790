### Asked for money, or offered a job, a prize or a trip. For a child who is unsure, or who already paid.

# First screen. No shame: clever tricks catch clever people, adults too.
scams_start =
    Tricks about money catch many people, grown-ups too. It is not your fault.

    What happened? Pick one, or use a few words. Please don't tell me names or numbers.
    .asked = Someone wants money from me
    .job = A job, a trip or fame
    .paid = I already paid or sent it
    .blackmail = They say: pay, or else
    .in-danger = I am in danger now

# The typed words fitted nothing.
scams_which =
    I am not sure I understood. Which of these is closest?
    .asked = Someone wants money from me
    .job = A job, a trip or fame
    .paid = I already paid or sent it
    .blackmail = They say: pay, or else
    .in-danger = I am in danger now

scams_asked =
    Nothing has to be paid right now. Hurry is part of the trick.

    Who is asking?
    .friend = A friend's account
    .prize = I won something
    .donation = It is for a campaign
    .pushed = Someone I know pushes me

scams_friend =
    A message from a friend may come from someone else.

    Ask your friend in another way. Call, or ask face to face.
    .not-them = It was not my friend
    .them = It really is my friend
    .done = I will ask first

scams_not-them =
    It may well be a trick. It is good that you looked.

    You don't have to answer or pay. Keep the message for now.

    You can warn the others about it.
    .save = Show me how to save it
    .block = Show me how to block
    .done = Who can help me?

scams_prize =
    A real prize costs nothing. If you must pay first, it is a trick.

    You do not have to answer.
    .paid = I already paid
    .clicked = I tapped a link
    .block = Show me how to block
    .done = Who can help me?

scams_donation =
    Raising money for a good cause is fine. Some people only pretend to do it.

    What is it like for you?
    .asks-us = A stranger asks for money
    .in-our-name = They use our name for it
    .we-collect = We collect money ourselves
    .done = Who can help me?

scams_we-collect =
    Let a grown-up or an organisation you trust hold the money. That keeps you safe.

    Two people count it together and write it down.
    .tell = Who could hold it?
    .campaign = Help me plan a campaign
    .done = I have what I need

# Pressure from someone known. Early door for violence at home.
scams_pushed =
    You may say no. Nobody may force you to give money.

    Which is closest?
    .home = It is someone at home
    .threat = They threaten me
    .tell = I want to tell someone
    .done = Show me who can help

scams_job =
    Real offers have time for questions. Tricks are in a hurry or want a secret.

    What is the offer like?
    .travel = I should meet them or travel
    .pictures = They want pictures of me
    .pay-first = I should pay first
    .my-account = Money goes through my account
    .tasks = Small tasks, a lot of money

# A meeting or a trip. Serious, not frightening.
scams_travel =
    Please don't go alone. Some people use offers like this to hurt children.

    You may change your mind, even at the last minute.
    .going = It is soon
    .not-going = I won't go alone
    .there = I am there now
    .done = Show me who can help

scams_going =
    Tell a grown-up on your side today. Do that before you do anything else.

    Ask that grown-up to check the offer, by calling the place itself.
    .tell = Whom can I tell?
    .call = Who can I call?
    .in-danger = I am in danger now

scams_pay-first =
    A real job pays you. If you must pay first, it is a trick.

    Small tasks can start with real money. Then they want yours.
    .paid = I already paid
    .block = Show me how to block
    .done = Who can help me?

scams_my-account =
    Please don't pass on money for others. It can be stolen, and then you get the trouble.

    If it already happened, tell a grown-up on your side today. It is not too late.
    .not-yet = I have not done it
    .done-it = I already did it
    .threat = They threaten me
    .done = Show me who can help

scams_paid =
    You were tricked. That is their fault, not yours. What did you send?
    .money = Money or a gift card
    .papers = A card or paper with my name
    .password = A password or a code
    .picture = A picture of my body

scams_paid-money =
    Don't send more, not even to get it back.

    Tell a grown-up on your side today. The bank, shop or phone company may still stop it.
    .save = Save the messages
    .again = They ask for more
    .done = Who can help me?

scams_paid-papers =
    Write down what they have now. Tell a grown-up on your side today.

    Keep their messages. Don't send any other paper.
    .save = Save the messages
    .doxxing = They posted it
    .done = Who can help me?

scams_again =
    They often ask again. They may say they can get your money back.

    You can stop answering now. That is allowed.
    .threat = They threaten me
    .save = Save the messages
    .block = Show me how to block
    .done = Who can help me?

# Threat with a demand. No detail asked.
scams_blackmail =
    This is not your fault. You don't have to pay, and you are not alone.

    What do they say they will do?
    .picture = Show a picture of me
    .account = Keep or break my account
    .hurt = Hurt me or someone I love
    .in-danger = I am in danger now

scams_contacts =
    Now: if it may be a trick, don't pay and don't answer. Later: tell your group, so nobody else is tricked.

    These people help with trouble online.
    .child = I want to talk to someone
    .done = I have what I need

scams_contacts-child =
    Now: tell one person on your side. Later: look at it together.

    These people listen to children. They cannot get money back, but they help you think.
    .done = I have what I need

scams_close =
    You noticed that something was wrong. You can come back any time and clear this chat.
