### Taking part safely in meetings of the UN or of officials, and trouble because of it.

# First screen. The right to be heard first.
meetings_start =
    You have the right to be heard, also in big meetings. It is your choice to go.

    Where are you now?
    .invited = I may go to a meeting
    .online = It is an online meeting
    .there = I am at the meeting now
    .trouble = I have trouble because of one
    .in-danger = I am in danger now

meetings_invited =
    You may say yes or no. You may stop at any time, even on the day.

    What do you want to look at first?
    .ask-first = What should I ask first?
    .name = My name and my face
    .travel = I would have to travel
    .risk = Could I get into trouble?
    .no = I don't want to go

meetings_ask-first =
    You may ask: Who invites me? Who will be there? Will it be filmed?

    Ask also: Which grown-up keeps me safe there? What happens with my words?
    .no-answer = They don't answer well
    .name = My name and my face
    .risk = Could I get into trouble?
    .done = Who can help me?

meetings_no-answer =
    Good organisers like these questions. If they do not answer, you may wait or say no.
    .partner = Can I trust them?
    .tell = I want to ask someone
    .no = I don't want to go

meetings_name =
    You can often use another first name. You may say no to pictures and films.

    Ask before the meeting. What is filmed or printed can stay for years.
    .picture = About pictures of others
    .say = What should I say?
    .risk = Could I get into trouble?
    .done = Who can help me?

meetings_say =
    Say what you want to change. You do not have to tell your own story.

    Don't say the name, home or school of other people. Ask them first.
    .others = I talk about other people
    .risk = Could I get into trouble?
    .done = Who can help me?

meetings_travel =
    Go with a grown-up you trust. One more person you trust should know the plan.

    Keep your papers, a phone and some money with you. Check in every evening.
    .adult-bad = The grown-up feels wrong
    .phone = They may look at my phone
    .plan = Make a plan to stay safe
    .done = Who can help me?

meetings_risk =
    Speaking up is your right. Thinking about trouble first is smart.

    Who might not like it?
    .officials = Police or officials
    .school = My school
    .family = My family
    .online = People online
    .unsure = I don't know

# Thailand.
meetings_officials-th =
    In Thailand, please decide this with a grown-up who knows the law.

    You may send your words without your name. You may let someone else speak.
    .tell = Who is on my side?
    .private = Can I speak in private?
    .plan = Make a plan to stay safe
    .no = I don't want to go

# Togo.
meetings_officials-tg =
    In Togo, please decide this with a grown-up who knows the law.

    Posts and likes about it can bring trouble. You may take part without posting.
    .tell = Who is on my side?
    .private = Can I speak in private?
    .plan = Make a plan to stay safe
    .no = I don't want to go

meetings_officials-any =
    Please decide this with a grown-up who knows your country well.

    You may send your words without your name. You may let someone else speak.
    .tell = Who is on my side?
    .private = Can I speak in private?
    .plan = Make a plan to stay safe
    .no = I don't want to go

meetings_private =
    Sometimes children can meet UN experts in private. Then no cameras and no officials are there.

    Ask the organisers for that. Even then, someone may see you come and go.
    .name = My name and my face
    .plan = Make a plan to stay safe
    .done = Who can help me?

meetings_school =
    Missing school for a meeting should be agreed before. A grown-up or the organisers can write to the school.

    A school should not punish you for your opinion.
    .rights = What are my rights?
    .tell = Who could talk to them?
    .plan = Make a plan to stay safe
    .no = I don't want to go

meetings_family =
    Some families worry. A grown-up they respect can talk with them.

    Does someone at home scare you?
    .scared = Yes, I am scared
    .tell = No. Who could talk to them?
    .no = I'd rather not go

meetings_online =
    Pick a quiet place. Check what the camera can see behind you.

    You may use only a first name, or keep the camera off. Don't share the link.

    Ask if it is recorded.
    .accounts = Is my account safe?
    .name = My name and my face
    .risk = Could I get into trouble?
    .done = Who can help me?

meetings_there =
    You may take a break whenever you like. What is it?
    .question = A question is too much
    .photo = They film or take pictures
    .adult = A grown-up feels wrong
    .stop = I want to stop
    .in-danger = I am in danger now

meetings_question =
    You never have to answer. You can say: I don't want to talk about that.

    You can also say: please ask my group.
    .stop = I want to stop
    .upset = I feel upset
    .done = Who can help me?

meetings_photo =
    You can say: no pictures of me, please. Tell the organisers, too.

    Was one taken already? Ask them to remove it or hide your face.
    .posted = It is already online
    .stop = I want to stop
    .done = Who can help me?

# No digging, no details.
meetings_adult =
    Trust that feeling. It is not your fault. Go where other people are.

    Which is closest? You don't have to tell more.
    .touch = Touching, or words like that
    .secret = Gifts, or a secret
    .tell = I want to tell someone
    .in-danger = I am in danger now

meetings_stop =
    You can stop now. Tell your grown-up or the organisers: I am done for today.

    You do not have to say why.
    .upset = I feel upset
    .tell = I need someone else
    .done = Who can help me?

# Reprisals. Not the child's fault; choices only.
meetings_trouble =
    I am sorry. You did nothing wrong. Nobody should be punished for talking to the UN or to officials.

    Which is closest?
    .threat = Someone threatens me
    .watched = Someone watches me
    .punished = I was punished
    .held = Someone was arrested
    .lies = They tell lies about me

meetings_punished =
    Write down the day and what was said or done. Tell the people who took you to the meeting.

    They should help you now.
    .un = Can the UN help?
    .tell = Who else can help?
    .save = How do I keep proof?
    .feelings = I feel bad

meetings_un =
    The UN collects such cases. It only acts when you say yes.

    Let a grown-up on your side write. The UN cannot promise to stop it.
    .tell = Who could write for me?
    .save = How do I keep proof?
    .complain = Can I complain?
    .done = Show me who can help

meetings_no =
    No is a good answer. You can say: thank you, but not now.

    Others can speak, and you can help in other ways.
    .words = Who could say it for me?
    .pressed = They push me to go
    .done = I have what I need

meetings_pressed =
    Nobody may push you. Not a group, not an adult, not for a good cause.
    .threat = They threaten me
    .tell = I want to tell someone
    .done = Show me who can help

meetings_contacts =
    Now: tell a grown-up on your side about the meeting. Later: make a plan together.

    These people listen to children.
    .done = I have what I need

meetings_contacts-defenders =
    Now: tell a grown-up on your side about the meeting. Later: make a plan together.

    These people protect defenders. Ask that grown-up to write to them.
    .child = Someone I can call myself
    .done = I have what I need

meetings_close =
    Your voice counts, in a meeting or outside. You can come back any time and clear this chat.
