### The internet is cut off, or some of it, for teenagers.

offline_start =
    Being cut off is a real risk for campaigns, and some of it can be planned for. People, paper and agreements work without a network.

    What is it like where you are?
    .before = A shutdown may come
    .some = Only some apps are blocked
    .returned = The connection is back

offline_before =
    Preparing now saves the most later. Where do you want to begin?
    .people = People I need to reach
    .things = What to have ready
    .group = Our group's agreement
    .numbers = Numbers for emergencies

offline_before-people =
    On paper: two adults you trust, one friend, and someone outside your area who can pass on messages. Numbers, no full names.

    Agree on a meeting place, a second one, and fixed times to check in. Everyone knows what a missed check-in means.

offline_before-things =
    Charge phone and power bank, keep some cash, know your way without a map app, and save what you need to read offline.

    Leave out your address, member lists, plans and real names: paper and phones can be searched.

offline_before-group =
    Agree together: what happens when we lose contact, who tells whom, when we call something off, and how long we wait.

    The safest default: no contact means nobody goes anywhere alone, and nothing starts without everyone knowing.

offline_home-unsafe =
    If home isn't safe, being cut off can make it harder to reach help. It is not your fault.

    Pick one place you could go to and one adult there, and learn the number by heart.

offline_cut =
    First your own safety: are you somewhere safe, with someone you know? Calls and text messages often still work.

    What do you need most?
    .family = Reach the people close to me
    .news = Find out what is going on

offline_reach =
    Calls and text messages use the phone network, not the internet. The operator can see who contacts whom, and text messages can be read.

    So keep it to what is needed: I'm safe, I'm with someone, next call at that time. No plans, no names.

offline_calls =
    Keep it short to save the battery. Fix the next time to call, and let one person pass messages on instead of everyone calling everyone.

offline_nothing =
    Use what you agreed: the meeting place, the check-in time. No agreement? Go to an adult you trust who is close by, and stay where people know you.

    Walking far to find a signal can be riskier than waiting.

offline_cut-group =
    Without contact it's hard to know who is safe. Meet only as agreed, and with an adult ally who knows. Calling something off isn't giving up.

    Notes and pictures can wait. Publishing later is often safer anyway.

offline_news-tg =
    Rumours fill the gap. Ask who saw it, when, and whether a second source says the same.

    What you can't check, don't pass on, also not as a question. In Togo false news is an offence, and sharing counts.

offline_news-th =
    Rumours fill the gap. Ask who saw it, when, and whether a second source says the same.

    Keep what you can't check to yourself, and show it to an adult ally before it goes anywhere.

offline_news-any =
    Rumours fill the gap. Ask who saw it, when, and whether a second source says the same. Radio often still works.

    What you can't check, don't pass on, not even as a question.

offline_some =
    One app can be blocked in the whole country, in a school, or only for you. It helps to know which.
    .around = I want to get round a block
    .only-me = Only my account fails
    .home = Someone at home blocked it

offline_around =
    Such tools exist, but in some places using them is an offence, and fake ones spy on you. None makes you invisible.

    I don't know the law where you are. Ask an adult ally who does, then decide.

offline_other-app =
    Agree on the second app face to face or by phone, so nobody can lure you into a false group. Check who is in it before you write anything that matters.

offline_returned =
    First let your people know you are safe, and find out who hasn't been heard from.

    Then take your time: nothing has to be posted in the first hour.
    .post = I have things to publish
    .saw = I saw things that stay with me

offline_post =
    What you saw matters. Have two people look at it: is it true, who can be recognised, who could be hurt by it?

    Hide faces, houses and the exact place. An organisation can publish it without your name.
    .news = How do I check it?
    .tell = Who could publish it for me?

offline_contacts-emergency =
    Copy these to paper today. Emergency calls often work when the internet doesn't.
    .child = Someone to talk to instead

offline_contacts =
    Now: one person who knows where you are. Later: your list on paper, and an agreement with your group.

    Those with a phone number can be reached without internet.

offline_close =
    Come back when you're connected. Clear this chat if others use this device.
