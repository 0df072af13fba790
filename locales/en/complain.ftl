### Where a child can complain when rights are broken, and what to think about first.

# First screen. A complaint is a choice, and never fast help.
complain_start =
    A complaint says: my rights were not kept. Every child may do that.

    It can take long. It is not for danger right now.
    .weigh = What should I think about?
    .where-to = Who takes complaints?
    .prepare = How do I get ready?
    .afraid = I am afraid to complain
    .in-danger = I am in danger now

complain_weigh =
    Good idea to think first. Who is it about? Please don't tell me names.
    .school = My school or a club
    .officials = Police or officials
    .family = Someone in my family
    .company = An app or website
    .unsure = I am not sure

complain_weigh-school =
    Think first: who will know about it? Could someone make trouble for you?

    Let a grown-up on your side come with you.
    .near = Complain at the school
    .ombuds = Complain outside the school
    .prepare = How do I get ready?
    .not-now = I don't want to complain

# Thailand. No state line is named.
complain_officials-th =
    You have the right to complain. A complaint about officials also tells them who you are.

    Please don't send it by yourself. First talk to a grown-up on your side and a lawyer.
    .tell = Who is on my side?
    .rapporteur = The UN expert for defenders
    .committee = The UN children's committee
    .not-now = I don't want to complain

# Togo. A public post about it can be punished.
complain_officials-tg =
    You have the right to complain. A complaint about officials also tells them who you are.

    Please don't post about it. In Togo that can bring you trouble.

    First talk to a grown-up on your side and a lawyer.
    .tell = Who is on my side?
    .rapporteur = The UN expert for defenders
    .committee = The UN children's committee
    .not-now = I don't want to complain

complain_officials-any =
    You have the right to complain. A complaint about officials also tells them who you are.

    First talk to a grown-up on your side who knows the law.
    .ombuds = An office for children's rights
    .rapporteur = The UN expert for defenders
    .committee = The UN children's committee
    .tell = Who is on my side?
    .not-now = I don't want to complain

# A complaint at home can be dangerous: help before complaint.
complain_weigh-family =
    Being hurt at home is not your fault. Here, help comes before a complaint.

    You can talk to someone first. You decide how much you say.
    .home = Home is not safe for me
    .talk = I want to talk to someone
    .in-danger = I am in danger now

complain_where-to =
    There are doors near you and doors far away. Near ones are often faster.

    Which one do you want to look at?
    .near = My school, club or group
    .ombuds = An office for children's rights
    .committee = The UN children's committee
    .rapporteur = The UN expert for defenders
    .weigh = What should I think about?

complain_near =
    Many schools and groups have someone for complaints. You may bring a person with you.

    Ask what happens next, and when. Ask for the answer on paper.
    .prepare = How do I get ready?
    .refused = They did not listen
    .tell = Who could come with me?
    .done = Who can help me?

complain_ombuds =
    Many countries have an office that protects children's rights. Its head is often called the ombudsperson.

    Asking for advice is usually free. You may ask first who will learn about it.
    .prepare = How do I get ready?
    .state = It is about officials
    .abroad = That did not help
    .tell = Who could call for me?
    .done = Who can help me?

# Brazil and Thailand have joined the procedure.
complain_committee-in =
    The UN has a committee for children's rights. Your country lets children complain there.

    First you must try all help in your own country. An adult or a lawyer should help you.

    It can take years. It cannot protect you today.
    .name = Will they know my name?
    .tell = Who could help me?
    .prepare = How do I get ready?
    .not-now = Not for me now

# Elsewhere: not every country has joined.
complain_committee-ask =
    The UN has a committee for children's rights. Children of some countries can complain there.

    A grown-up on your side can find out if yours is one.

    First you must try all help in your own country. It can take years. It cannot protect you today.
    .name = Will they know my name?
    .tell = Who could help me?
    .prepare = How do I get ready?
    .not-now = Not for me now

complain_rapporteur =
    The UN has an expert who speaks up for defenders. Children are defenders too.

    This expert can write to your government. There are too many cases to answer all.

    Let a grown-up on your side write for you.
    .name = Will they know my name?
    .tell = Who could write for me?
    .prepare = How do I get ready?
    .not-now = Not for me now

complain_names =
    You must tell the UN who you are. They should not print your name without your yes.

    Your government can learn your name, so that it can answer. You may say no first.
    .tell = Who could help me decide?
    .plan = Make a plan to stay safe
    .not-now = Not for me now

complain_prepare =
    Write it on paper: what happened, the day, the place, who saw it.

    Then write one sentence: what should change?
    .save = How do I keep proof?
    .tell = Who could help me?
    .where-to = Who takes complaints?
    .done = Show me who can help

complain_afraid =
    It makes sense to be afraid. You never have to complain.

    You can first ask someone for advice, without a complaint.
    .plan = Make a plan to stay safe
    .tell = Who could advise me?
    .threat = They threatened me
    .not-now = I don't want to complain
    .in-danger = I am in danger now

complain_not-now =
    That is fine. Not complaining is a choice too. You can change your mind.

    It can help to keep your notes in a safe place.
    .save = How do I keep proof?
    .rights = Show me my rights
    .done = Show me who can help

complain_contacts =
    Now: talk to one grown-up on your side. Later: decide together.

    Ask that grown-up to write to one of these for you.
    .child = Someone I can call myself
    .done = I have what I need

complain_contacts-child =
    Now: tell one person on your side. Later: look at your notes together.

    These people listen to children. You may ask them for advice first.
    .defenders = Who protects defenders?
    .done = I have what I need

complain_close =
    Asking for your rights takes time. You can come back any time and clear this chat.
