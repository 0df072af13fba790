### Where to complain when rights are broken, for teenagers. No legal advice, no promise.

complain_start =
    A complaint puts on record that your rights were not kept. Nobody can require it of you, and it is no help in an emergency: most take months or years.

    I'm no lawyer. I can show you the doors, and what each of them may cost you.
    .weigh = What should I weigh first?
    .afraid = I worry what may follow

complain_weigh =
    Who it is about decides what to weigh. Only the kind, please, no names.
    .school = School, club, organisation
    .officials = Police, army or officials

complain_weigh-school =
    Weigh three things: who will read it, who could take it out on you, and what you want to change.

    It's safer with an adult ally in the room, and with a copy of everything you hand in. If the person you would complain to is the problem, go to someone outside.

complain_officials-th =
    You have a right to complain. In Thailand children have been charged over what they said about the monarchy and the state, so every word of a complaint counts.

    An adult ally and a lawyer come first. State lines aren't the right door, and a UN procedure tells the state who complains.

complain_officials-tg =
    You have a right to complain. The complaint tells the other side who you are. Posting about it is a risk of its own: in Togo posting, sharing or liking unlawful content can be punished.

    An adult ally and a lawyer come first.

complain_officials-any =
    You have a right to complain. Weigh this: the state learns who complains, the answer is slow, and some places punish complaints though they should not.

    An adult ally who knows the law can say which door is safe where you live.

complain_weigh-family =
    If someone at home hurts or controls you, it is not your fault. A complaint there can make things worse before help is ready.

    Talking to a child helpline first keeps the next step in your hands. Ask them when they would have to tell others.

complain_where-to =
    From near to far: a complaint close by is usually the fastest, the UN the slowest. You can start with advice and stop at any point.
    .ombuds = An ombudsperson

complain_near =
    Ask for the complaints or safeguarding person and for the rules on complaints. You can bring someone, and hand in a dated note and keep a copy.

    Is that person part of the problem, or their friend? Then go outside.
    .refused = They refused or ignored it
    .tell = Whom could I bring?

complain_ombuds =
    Many countries have an ombudsperson or a children's rights office that looks into complaints, usually free. How independent it is from the government differs: ask an ally.

    Ask before you tell your story: is it confidential, and when must you pass it on?
    .state = It is about the authorities
    .abroad = I tried that already

complain_committee-in =
    Your country has joined the procedure that lets children complain to the UN Committee on the Rights of the Child.

    You first need to have tried the remedies at home, unless they drag on or can't work. After that there is usually one year. It must be in writing and not anonymous.

    Most cases take years. A lawyer or organisation can act for you, with your consent.
    .name = Who learns my name?
    .tell = Who could act for me?

complain_committee-ask =
    Some countries let children complain to the UN Committee on the Rights of the Child. An adult ally can check whether yours has joined.

    You first need to have tried the remedies at home, unless they drag on or can't work. After that there is usually one year. It must be in writing and not anonymous.

    Most cases take years. A lawyer or organisation can act for you, with your consent.
    .name = Who learns my name?
    .tell = Who could act for me?

complain_rapporteur =
    The Special Rapporteur on human rights defenders is a UN expert who writes to governments about attacks on defenders, children included. You don't have to try everything at home first.

    It is no emergency service, and not every message can be taken up. Letters are published after 60 days. An ally or organisation should send it with you.
    .name = Who learns my name?

complain_names =
    Both UN routes need to know who you are. The Committee may not make your name public unless you agree, but the state must be told whom it is about in order to answer.

    The expert asks two things: may the government see your name, and may it be published? You can say no to either.
    .tell = Who can help me decide?

complain_prepare =
    A strong note: what happened, when, where, who did it, who saw it, what you have tried, what you want. Facts before feelings.

    Keep a copy with someone you trust, off any phone that may be searched. Ask others before you name them.

complain_afraid =
    That worry deserves a plan. A complaint should never be punished, and sometimes it still is.

    You can ask for advice without filing anything, let an organisation file in its own name, or wait.
    .threat = I was already threatened

complain_not-now =
    Not filing is a decision too, and you can change your mind. Some doors have a time limit, so a dated note will help later.

complain_contacts =
    These organisations protect defenders. An adult ally should write, and should ask you before giving your name.

    Now: talk to that ally. Later: decide together.
    .child = Someone I can talk to myself

complain_contacts-child =
    These services are for people under 18. You can ask for advice first, and when they would have to tell others.

    Now: one person you trust. Later: your notes, together.

complain_close =
    Whatever you decide, it is your decision. Come back whenever you like, and clear this chat if others use this device.
