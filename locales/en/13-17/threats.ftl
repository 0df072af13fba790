### Threats, for teenagers: the same order (safety, people, proof), with more to weigh and to choose.

threats_start =
    Being threatened is wrong and never your fault, whatever you said or posted. You have the right to speak up, and the right to be safe while you do.

    You don't need to repeat the threat here. Please leave out names and places. First of all: are you safe where you are?
    .when-where = They named a time, place, weapon

threats_urgent =
    Then treat it as an emergency. Go where people are, and show the threat to an adult on your side now, not tomorrow.

    You can call for help or have someone call. Calling doesn't commit you to anything else. The word { $safe-word } brings these people back at any time.

threats_cannot-call =
    No credit, can't speak, being watched: then use a person. A shop, a clinic, a neighbour, a bus driver. You can show them this:

    'I'm in danger. Someone has threatened me. Please call for help and stay with me until they come.'

threats_who =
    Good that you're taking it seriously. Who is threatening you? Please don't tell me a name.
    .officials = Police, army or other officials

threats_stranger =
    Not knowing who is behind it is unsettling. You don't have to find out, and tracing them yourself can put you at risk.

    Which comes closest?
    .posted = They posted my address or school
    .picture = They threaten to share a picture
    .silence = They want me to stop speaking up

threats_knows-place =
    That raises the risk, so let others carry it with you: an adult on your side and the people organising with you should know today.

    For some days, don't be alone on your way, and change times or routes. If someone turns up, go where people are and call for help.

threats_known =
    Knowing the person makes it more complicated: you may see them every day, or care about them. It still isn't your fault.

    Who is it? Please don't tell me a name.
    .partner = My partner or my ex
    .grown = An adult I know
    .movement = Someone in our movement

threats_known-peer =
    You don't have to settle this between the two of you. Please don't meet to talk it out, and don't send friends to answer.

    An adult you choose can step in. A school should be able to keep you apart and take threats seriously off its grounds too.

threats_known-partner =
    Threats are about control, not love, and you didn't provoke them. Jealousy or being sorry afterwards doesn't undo them.

    If you think about ending it: the time around leaving can be the most risky. Plan it with someone first, and skip the last talk alone.
    .picture = They have intimate pictures

threats_known-adult =
    No adult may threaten you, be it a teacher, a boss, a relative or a known name in your movement. You don't owe them loyalty or silence.

    Tell an adult outside their circle. If it's an organisation, ask for the person responsible for safeguarding, not for that adult's boss.

threats_officials-th =
    In Thailand, police have followed young protesters and put pressure on parents and schools. For trouble with the state, a rights organisation or lawyer, reached by an adult ally, is a safer first door than a state line.

threats_officials-tg =
    In Togo, posting, sharing or even liking something unlawful can be punished. Before you react in public, weigh it with an adult from a rights group or a lawyer.

threats_officials-ask =
    You have the right to your opinion and to peaceful protest, and officials have the duty to protect you. That doesn't always happen, so don't face them alone.

    Which comes closest? Please leave out names and places.
    .letter = I was summoned or got a letter
    .taken = Someone is arrested or missing

threats_speak =
    You have the right to speak, and being threatened for it doesn't take that right away. The people who threaten count on you being alone with it.

    You can go on, take a break, speak without your name, or let others carry it for a time. None of that is giving in. You decide, and you can decide again.

threats_no-answer =
    Next: no reply, no matter how tempting. And look at it with someone: who is it, what exactly, when, where? Not to judge if it's serious; to know what to plan for.

    A time, a place or a weapon makes it an emergency. Anything else still deserves care. Tell the organisers if it concerns your campaign.

threats_police-br =
    In Brazil, a report to the national line is passed to child protection within a day. Parents, carers and authorities who know of harm to a child must report it.

threats_police-ask =
    Going to the police helps many people and harms some. It depends on where you live, who threatens you, and whether police are neutral in this.

    Things to weigh with an adult: What can they really do? Who will learn of it? Could it be turned against you? A child helpline or lawyer can be asked first, without your name.

threats_safe-now =
    That was a lot to think through. Take a breath.

    Are you safe at the moment?

threats_people =
    These people talk with frightened young people every day, and no threat is too small to bring. You decide how much you tell, and you can ask first whom they would tell.

    A way to start: 'I'm being threatened because of something I stand for.' I'm a program and can't call for you. The word { $safe-word } brings these people back at any time.

threats_defender =
    These organisations protect human rights defenders; under-18s are defenders too. Some check who is writing and deal with adults, so an adult ally is often the better messenger.

    What helps them: what happened, when, who is at risk, what you've already done. They don't need everything at once. The word { $safe-word } brings these people back at any time.

threats_later =
    Keep a short log: date, words, account, what you did. Review your routine after a week and loosen what no longer feels needed.

    Fear after a threat is your body doing its job. If sleep or focus stay away for long, that deserves help too.

    Whether and how you go on is your decision, not theirs.

threats_finish =
    You took this seriously, and you didn't let it be the only thing that counts. One thing for today: let one person know where you are.

    You can come back at any time. Closing this chat erases it here, but the browser history stays. You can clear that too, if it is safe for you: someone who checks it may notice the gap.
