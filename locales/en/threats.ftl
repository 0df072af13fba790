### Someone threatens a child, often because the child speaks up. Safety first, then people, then proof.
### Never say that a threat is small. Never tell the child to answer, to meet, or to stop speaking.

threats_start =
    Someone threatens you. That is wrong, and it is not your fault. You have the right to speak up.

    You don't have to repeat their words here. Please leave out names. First of all: are you safe where you are?
    .in-danger = I am in danger now
    .when-where = They said when, where or how
    .go-on = I am safe right now
    .people = I want to talk to a person

# Emergency contacts are shown below this text.
threats_urgent =
    Then please don't stay alone with it. Go near people now. Show the threat to a grown-up on your side.

    Did they name a time, a place or a weapon? Then it is an emergency. You may call, or ask someone to call. Type { $safe-word } any time to see help again.
    .cannot-call = I can't call
    .officials = I am afraid of the police
    .tell = Help me tell someone
    .go-on = I have help. What is next?

# No credit, deaf, watched, or too frightened.
threats_cannot-call =
    That is okay. Go into a shop, a clinic, or to a neighbour. You can show them these words:

    'I am in danger. Someone threatens me. Please call for help, and stay with me.'
    .tell = Help me tell someone
    .plan = Make a plan for the next days
    .people = Show me people who help

threats_who =
    It is good that you look after yourself. Who threatens you? Please don't tell me a name.
    .stranger = I don't know who it is
    .known = Someone I know
    .officials = Police, army or officials
    .many = Many people at once
    .home = Someone I live with

threats_stranger =
    Not knowing who it is can feel very scary. You don't have to find out. And you don't have to answer.

    What is nearest?
    .knows-place = They know where I am
    .posted = They posted my address
    .picture = They threaten to show a picture
    .silence = They want me to be silent
    .neither = None of these

threats_knows-place =
    Then stay near people you trust. A grown-up on your side needs to see this today.

    For some days, go nowhere alone. Take another way, or go at another time, if you can.
    .in-danger = I am in danger now
    .plan = Make a plan with me
    .tell = Help me tell someone
    .people = I want to talk to a person

threats_known =
    It hurts more when you know the person. It is still not your fault.

    Who is it? Please don't tell me a name.
    .peer = Someone about my age
    .partner = My boyfriend, girlfriend or ex
    .grown = A grown-up I know
    .movement = Someone in our own group

threats_known-peer =
    You don't have to sort this out alone. Please don't meet them, not even to make peace.

    A grown-up on your side can step in. The school can help to keep you apart.
    .proof = How do I keep proof?
    .plan = Make a plan for the next days
    .tell = Help me tell someone
    .people = I want to talk to a person

threats_known-partner =
    Someone who loves you does not threaten you. You did not cause this.

    Do you want to leave them? First tell one person on your side. Please don't go to a last talk alone.
    .phone = They look into my phone
    .picture = They have pictures of me
    .plan = Make a plan for the next days
    .tell = Help me tell someone
    .people = I want to talk to a person

threats_known-adult =
    A grown-up may never threaten you, whatever their job is. You don't owe them silence.

    Tell another grown-up, who does not work for them. You can ask that one to speak for you.
    .proof = How do I keep proof?
    .body = It is about my body too
    .tell = Help me tell someone
    .people = I want to talk to a person

# Thailand only. One bubble before the next. No word about the law or about politics.
threats_officials-th =
    In Thailand, officials have put pressure on child defenders and their families. Ask a rights group or a lawyer first, not a state office.

# Togo only. One bubble before the next.
threats_officials-tg =
    In Togo, even a like or a share can count against you. Ask a grown-up from a rights group before you react.

threats_officials-ask =
    You have the right to your opinion. Officials should protect you, not scare you. You don't have to face them alone.

    What is nearest? Please leave out names and places.
    .letter = They called me in, or wrote
    .followed = They follow me, or scare us
    .phone = They took or searched my phone
    .taken = Someone was taken away
    .defender = Who helps defenders?

threats_speak =
    You have the right to speak, and to stay safe. Nobody may scare you into silence.

    You can go on, rest for a while, or let others speak. All of these are brave. You choose.
    .proof = Keep proof of the threat
    .plan = Make a plan for the next days
    .campaign = How can we speak more safely?
    .worn-out = I am so tired of this
    .people = I want to talk to a person

threats_no-answer =
    Now leave their message alone. You don't owe them an answer. An answer often makes it go on.

    A grown-up on your side needs to see it today. Tell your group too, if it is about your group.
    .block = Block and report them
    .police = Should I go to the police?
    .plan = Make a plan for the next days
    .tell = Help me tell someone
    .people = I want to talk to a person

# Brazil only. One bubble before the next.
threats_police-br =
    In Brazil, a report can start an official case within a day. Some grown-ups who know must report it too.

# Explains, does not prescribe. No promise about the police.
threats_police-ask =
    For many children, the police are a help. For some, they are not. It depends on where you are, and on who threatens you.

    Decide it with a grown-up on your side. You can also ask a child helpline first. Many don't need your name.
    .tell = Help me tell someone
    .people = Show me a child helpline
    .officials = The police are part of it
    .plan = Make a plan for the next days

threats_safe-now =
    You have done a lot. Let's stop for a moment.

    Are you safe right now?

# Contacts are shown below this text.
threats_people =
    These people listen to children who are scared. They don't think that you make too much of it.

    You could start like this: 'Someone threatens me. I don't know what to do.' I am a program. I can't call for you. Type { $safe-word } any time to see help again.
    .tell = Help me tell someone near me
    .plan = Make a plan for the next days
    .later = What can I do later?
    .finish = That is all for now

# Contacts are shown below this text. Most of these groups deal with adults.
threats_defender =
    These groups protect people who stand up for rights. Some only talk with grown-ups.

    So a grown-up who helps your group can write to them. They can say: 'A child in our group gets threats'. Type { $safe-word } any time to see help again.
    .tell = Help me find a grown-up
    .plan = Make a plan for the next days
    .later = What can I do later?
    .finish = That is all for now

threats_later =
    If another threat comes, write down the day and the words. Then show it to the person who helps you.

    Being scared after a threat is normal. Sleep, food and kind people help your body to calm down.

    Your voice matters. You decide when and how you use it.
    .feelings = I can't stop being scared
    .accounts = Make my accounts safer
    .people = I want to talk to a person
    .finish = That is all for now

threats_finish =
    You took a threat seriously. That was right. One thing for today: stay near someone you trust.

    You can come back any time. Close this chat and it is gone here. The browser may still remember the page.
