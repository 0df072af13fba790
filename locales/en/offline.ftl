### The internet is cut off, or some of it. For a child before, during or after it.

# First screen. May be read on a saved page without internet.
offline_start =
    When the internet is gone, people and paper still work. We can plan for that.

    Where are you now?
    .before = It may be cut soon
    .cut = It is cut or very slow
    .some = Only some apps don't work
    .returned = It is back again
    .in-danger = I am in danger now

offline_before =
    Good that you think of it now. What do you want to get ready?
    .people = My people
    .things = Things on paper
    .group = My group
    .numbers = Numbers that help

offline_before-people =
    Write phone numbers on paper: two grown-ups on your side, and one friend. Leave out their full names.

    Agree on a place to meet, and a second one. Agree when you check in.
    .group = Get my group ready
    .things = What else on paper?
    .home-unsafe = Home is not safe
    .done = Who can help me?

offline_before-things =
    Write down the numbers you need. Charge your phone. Learn the way to a safe place by heart.

    Leave names, secrets and your address off the paper. Others could find it.
    .group = Get my group ready
    .people = Get my people ready
    .searched = They may take my phone
    .done = Who can help me?

offline_before-group =
    Agree before: where do we meet, and at what time? Who tells whom?

    Agree also: if nobody can talk, we all stay safe and wait.
    .people = Get my people ready
    .things = What do I write down?
    .plan = Make a plan to stay safe
    .done = Who can help us?

offline_home-unsafe =
    I am sorry that home is not safe. It is not your fault.

    Think of one place where you can go, and one grown-up there.
    .home = Help for home
    .plan = Make a plan to stay safe
    .in-danger = I am in danger now

offline_cut =
    First: are you safe, and is someone with you? Calls may still work.

    What do you need most?
    .get-help = Numbers for help
    .family = Reach my people
    .group = Reach my group
    .news = Know what is going on
    .scared = I am scared

offline_reach =
    Try a normal call or a text message. They don't need the internet.

    The phone company can see those. So say only what you must: I am safe, I am here.
    .calls = Calls work
    .nothing = Nothing works
    .missing = Someone is missing

offline_calls =
    Good. Keep calls short, so your phone lasts. Agree when you call again.

    Ask one person to tell the others.
    .group = What about my group?
    .news = What is going on?
    .done = Who can help me?

offline_nothing =
    Go to the place you agreed on. Or go to a grown-up you trust, close by.

    Stay where there are people you know. Don't go far by yourself.
    .alone = I am alone and not safe
    .news = What is going on?
    .done = Who can help me?

offline_cut-group =
    Meet only where you agreed, with a grown-up on your side. It is fine to wait.

    The campaign will still be there later.
    .protest = There is a protest
    .plan = Make a plan to stay safe
    .news = What is going on?
    .done = Who can help us?

# Togo. Rumours and the law on false news.
offline_news-tg =
    When the internet is gone, rumours run fast. Ask: who saw it? Is there a second person?

    Don't pass on what you can't check. In Togo that can bring trouble.
    .upset = It upsets me
    .scared = I am scared
    .done = Who can help me?

offline_news-th =
    When the internet is gone, rumours run fast. Ask: who saw it? Is there a second person?

    Keep what you can't check to yourself. Ask a grown-up on your side.
    .upset = It upsets me
    .scared = I am scared
    .done = Who can help me?

offline_news-any =
    When the internet is gone, rumours run fast. Ask: who saw it? Is there a second person?

    Try the radio, or ask a grown-up you trust. Don't pass on what you can't check.
    .upset = It upsets me
    .scared = I am scared
    .done = Who can help me?

offline_some =
    Sometimes only one app is blocked. Sometimes it is only your phone or your home.

    Which is closest?
    .around = I want to get round it
    .other = Use another app
    .only-me = Only I can't get in
    .home = Someone at home did it

# No instruction for getting round a block.
offline_around =
    There are tools for that. In some places they are forbidden, and some are fake.

    Ask a grown-up who knows the law where you live. Then decide.
    .tell = Who could I ask?
    .other = Use another app
    .done = Who can help me?

offline_other-app =
    Agree on it with your group, in person or by phone.

    Then nobody can fool you with a false group.
    .groups = Make our group safe
    .strangers = I got an odd link
    .done = Who can help me?

offline_returned =
    Good. First tell your people that you are safe.

    What now?
    .post = I want to post things
    .accounts = Check my accounts
    .saw = I saw bad things
    .missing = Someone is missing
    .done = Who can help me?

offline_post =
    You may tell what happened. Wait a little, and look at it with someone.

    Can you see faces, or where people live? Then hide them first.
    .picture = Check a picture
    .news = Is it true?
    .tell = Who could look at it?
    .done = Who can help me?

offline_contacts-emergency =
    Please write these on paper. A call can work when the internet does not.
    .child = Someone to talk to
    .people = Get my people ready
    .done = I wrote them down

offline_contacts =
    Now: tell one person where you are. Later: write your numbers on paper.

    These people listen to children. You can call them without internet, if they have a phone.
    .emergency = Numbers for danger
    .done = I have what I need

offline_close =
    You can come back when the internet is there. Before you go, you can clear this chat.
