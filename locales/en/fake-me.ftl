### Someone pretends to be the child, or the child's group, with a fake account. Practical and calm.
### Never ask for the name of the account.

fake-me_start =
    Someone pretends to be you? That is unfair and upsetting. It is not your fault. And there are clear steps.

    Tap what fits, or write it in a few words. Please leave out names and account names.
    .me = There is a copy of me
    .group = There is a copy of our group
    .real-one = They are in my real account
    .body = It shows body pictures
    .threat = They threaten me too

fake-me_me =
    You don't have to look at it all the time. A friend can look for you. What does the fake account do?
    .writes = It writes to my friends
    .money = It asks for money or pictures
    .mean = It posts mean or false things
    .quiet = Nothing yet. It is just there
    .known = I think I know who it is

# Intimate pictures in a fake account: hand over to the right topic, without a detail.
fake-me_body =
    I am sorry. That is wrong, and it is not your fault. Please don't save the picture, and don't send it on.

    There is more help for exactly that. Is the picture real or made up?
    .real = It is a real picture
    .fake = It is a made-up picture
    .people = I want to talk to a person

fake-me_warn =
    Tell your friends the same day. Talk to them, or use another app.

    You could say: 'That account is not me. Please don't answer it. Report it, and don't meet anyone from it.'
    .report = How do I report it?
    .money = It asks them for money
    .met = It wants to meet people
    .next-step = Keep proof, then block

fake-me_money =
    Then warn people fast. Call them, or ask a grown-up on your side to call.

    You could say: 'A fake account uses my name. Please send no money, no codes, no pictures. Tell me if it asked you.'
    .paid = Someone already sent something
    .report = How do I report it?
    .tell = Help me tell someone

fake-me_paid =
    That is the fault of the fake account. Not yours, and not theirs.

    They should stop now and keep the messages. Was it money? A grown-up can ask if it can be stopped.
    .tell = Help me tell a grown-up
    .report = How do I report it?
    .people = Who can help us?

fake-me_mean =
    It hurts when others think that you wrote such things. You did not.

    What do you need most?
    .once = Tell people it is not me
    .hate = People attack me for it
    .police = Police or officials asked me
    .report = How do I report it?
    .tell = I want to tell a grown-up

fake-me_once =
    Say it once, from your real account, calmly. For example: 'There is a fake account with my name. I wrote none of it.'

    You don't have to answer each comment. Friends can say it for you.
    .report = How do I report it?
    .friends = Keep proof of what it wrote
    .later = What can I do later?

fake-me_maker =
    You may be right, you may be wrong. You don't need to know it to get help.

    Please don't face that person alone. Tell a grown-up on your side what you noticed.
    .trap = I want to trap them
    .home = It is someone at home
    .report = How do I report it?
    .tell = Help me tell someone

fake-me_no-trap =
    I can see why you want that. But a trap can hurt you. It can also look as if you were the one who faked.

    The stronger way is: keep proof, report, tell. Let grown-ups do the rest.
    .report = How do I report it?
    .tell = Help me tell someone
    .feelings = I am so angry

fake-me_group =
    Tell your group right away, but not through that app. Talk to each other, or call.

    Decide together who reports and who warns people. Your real voice goes on. What does the fake do?
    .supporters = It writes to our followers
    .money = It asks for money
    .plans = It calls people to a place
    .report = Nothing yet. How to report it?
    .defender = Who helps groups like ours?

fake-me_group-warn =
    Write one clear message on your real page: 'This is our only account here. Another one uses our name. Please report it.'

    Ask groups you trust to share that message. Pin it at the top for some days.
    .report = How do we report it?
    .campaign = How can we speak more safely?
    .later = What can we do later?

# Someone may lure followers to a place or collect their names.
fake-me_group-plans =
    Then people's safety comes first. Tell everyone quickly, by voice if you can: 'Don't go there. It is not from us.'

    Ask a grown-up ally to help today. Look at who is in your chat, too.
    .supporters = How do we warn our followers?
    .members = Who is in our chat?
    .defender = Who helps groups like ours?
    .tell = Help me tell a grown-up

fake-me_report =
    A grown-up on your side can report it with you. Choose the reason 'pretends to be me', or 'fake account'.

    Friends can report it too. First let one of them save what it shows. Not if it shows body pictures.
    .proof = Keep proof, then report
    .id = The app wants my ID
    .refused = The app did nothing
    .later = Done. And later?

fake-me_id =
    Some apps want to see who you are. Or they want a grown-up to sign. Do that only inside the app itself, with a grown-up.

    Never send an ID to anyone in a chat.
    .no-id = I have no ID, or no grown-up
    .tell = Help me ask a grown-up
    .later = What can I do later?

fake-me_no-id =
    That is not your fault. Your friends can still report it, in many apps without any ID.

    Ask a helpline for trouble online. They may know another way.
    .people = Show me such a helpline
    .tell = Help me tell someone
    .later = What can I do later?

# Contacts are shown below this text.
fake-me_people =
    These people know about fake accounts. You choose what you tell them. You don't have to send an ID first.

    I am a program. I can't call for you. You could say: 'Someone pretends to be me. The app does not help'. Type { $safe-word } any time to see help again.
    .tell = Help me tell someone near me
    .later = What can I do later?
    .finish = That is all for now

# Contacts are shown below this text. Most of these groups deal with adults.
fake-me_defender =
    These groups help people who stand up for rights. Some only talk with grown-ups.

    So a grown-up ally can write to them for your group. Type { $safe-word } any time to see help again.
    .later = What can we do later?
    .finish = That is all for now

fake-me_later =
    Look again in a week, or let a friend look. If a new fake appears, the same steps work again.

    Use different pictures in public and with friends. Then a copy is easier to notice.

    Your name is yours. You can go on speaking with your own voice.
    .accounts = Make my real account safer
    .feelings = It won't leave my head
    .people = I want to talk to a person
    .finish = That is all for now

fake-me_finish =
    You know the steps now. One thing for today: tell your closest people which account is really yours.

    You can come back any time. Close this chat and it is gone here. The browser may still remember the page.
