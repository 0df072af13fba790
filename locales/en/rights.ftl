### My rights. For a child who wants to know them, or whose rights were not kept.

# First screen. Proud and plain.
rights_start =
    You have rights. You may say what you think. You may act with others.

    No one has to earn these rights. You have them now.
    .which = Which rights do I have?
    .defender = May children defend rights?
    .happened = Something happened to me
    .who-must = Who must keep my rights?
    .in-danger = I am in danger now

rights_which =
    Here are five of your rights. Which one do you want to look at?
    .speak = To say what I think
    .meet = To meet and to protest
    .private = To keep things private
    .safe = To be safe
    .know = To know and to learn

rights_speak =
    You may have your own opinion. You may say it, write it, draw it or sing it.

    Grown-ups must listen when they decide about you.

    There are some limits, so that others are not hurt.
    .another = Show me another right
    .broken = This was not respected
    .done = Who can help me?

rights_meet =
    You may meet others, join a group and protest in peace.

    Nobody may force you to join, either.
    .another = Show me another right
    .protest = I am going to a protest
    .broken = This was not respected
    .done = Who can help me?

rights_private =
    Your messages, your home and your body are yours. Nobody may simply look through everything.

    A rule at home to keep you safe is different. It should not frighten you.
    .another = Show me another right
    .broken = This was not respected
    .done = Who can help me?

# No detail about kinds of abuse here.
rights_safe =
    Nobody may hurt you. Nobody may touch you or film you in a way that hurts.

    If someone did, it is not your fault. You may tell.
    .another = Show me another right
    .broken = Someone hurt me
    .in-danger = I am in danger now
    .done = Who can help me?

rights_know =
    You may look for news and ideas, and learn about your rights.

    Not everything online is true. You may ask, check and change your mind.
    .another = Show me another right
    .broken = This was not respected
    .done = Who can help me?

rights_defender =
    Yes. People who stand up for rights are called defenders. Children can be defenders too.

    You need no card and no permission for that. You may also stop whenever you like.
    .campaign = I am planning something
    .meeting = I am going to a meeting
    .broken = Someone is against me
    .which = Show me my rights
    .done = Who can help me?

# Honest about the limits: States promised; apps and schools are bound through their laws.
rights_who-must =
    Almost every country has promised to keep these rights. So the state must keep them.

    Sometimes a state breaks its promise. Then you may ask for help or complain.

    That can take long. It does not always work.
    .which = Show me my rights
    .complain = Where can I complain?
    .broken = Something happened to me
    .done = Who can help me?

# No open question. Only choices.
rights_happened =
    I am sorry this happened. It is not your fault.

    Which is closest? You don't have to tell more. Please don't tell me names.
    .silenced = I was told to be quiet
    .punished = I was punished
    .watched = Someone watches me
    .hurt = Someone hurt me
    .held = They want to lock me up

rights_hurt =
    Thank you for telling me. Nobody may hurt you. It is not your fault.

    Where was it?
    .home = At home
    .elsewhere = Somewhere else
    .in-danger = I am in danger now

rights_who-did =
    You did nothing wrong by speaking up. Who did this?
    .school = School or a club
    .officials = Police or officials
    .family = My family
    .online = People online

rights_school =
    A school may have rules. It should not punish you just for having an opinion.

    Two things can help: write it down, and find a grown-up on your side.
    .write-down = What do I write down?
    .tell = Who could help me?
    .complain = Where can I complain?
    .done = Show me who can help

rights_family =
    Some families are afraid when a child speaks up. Some are against it.

    Are you scared of someone at home?
    .safe = No, but we disagree
    .scared = Yes, I am scared
    .in-danger = I am in danger now

# Thailand. No state lines for trouble with the state.
rights_officials-th =
    You have the right to your opinion. You do not have to face this alone.

    Please don't talk to officials about it alone. Ask for a grown-up you trust and a lawyer.
    .write-down = What do I write down?
    .tell = Who could help me?
    .complain = I think about complaining
    .done = Show me who can help
    .in-danger = I am in danger now

# Togo. A share or a like can count.
rights_officials-tg =
    You have the right to your opinion. You do not have to face this alone.

    In Togo, sharing or liking a post can bring trouble. Ask a grown-up you trust before you post.
    .write-down = What do I write down?
    .tell = Who could help me?
    .complain = I think about complaining
    .done = Show me who can help
    .in-danger = I am in danger now

rights_officials-any =
    You have the right to your opinion. You do not have to face this alone.

    Please don't answer officials alone. You may ask for a grown-up you trust and a lawyer.
    .write-down = What do I write down?
    .tell = Who could help me?
    .complain = I think about complaining
    .done = Show me who can help
    .in-danger = I am in danger now

rights_note =
    Write on paper: the day, the place, who was there, what was said.

    Give the paper to someone you trust. Keep it where the other person can't find it.
    .tell = Who could help me?
    .complain = Where can I complain?
    .done = Show me who can help

rights_contacts =
    Now: tell one person on your side. Later: write down what happened.

    These people listen to children.
    .done = I have what I need

# Shown to teenagers. A younger child can reach it too.
rights_contacts-defenders =
    Now: tell a grown-up on your side. Later: write down what happened.

    These people protect defenders. Ask that grown-up to write to them.
    .child = Someone I can call myself
    .done = I have what I need

rights_close =
    Your rights stay with you. You can come back any time, and you can clear this chat.
