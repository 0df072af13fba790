### Behind the help button and the safe word: wording for teenagers where it should differ.

help_start =
    Here are people who talk with young people. Calling or writing is your choice.

    Some may have to pass on what you say: the card tells you. { $safe-word } brings you back here at any time.
    .call = What happens when I call?
    .told = Who gets to know what I say?

help_call =
    Someone picks up. You don't need a prepared story, and silence is fine. You don't have to give your name.

    They may ask whether you're safe. You answer only what you want, and you can hang up at any moment.
    .quiet = I can't talk, or have no credit

help_quiet =
    Some helplines offer chat or messages, and many are free. Where we know it, the card says so.

    You can also call from a safer place: a school, a library, a friend's home. 'I need to make a private call' is reason enough to ask.

    Calls can stay in the phone's call list and on a bill.
    .enough = That's enough for now

help_no-answer =
    That's frustrating, especially when it took courage. It isn't about you.

    Lines can be closed or busy. Try the next one, or look at the hours on the card. If it can't wait, use the emergency number.
    .enough = That's enough for now

help_told-brazil =
    The human rights line takes reports: they go to the Conselho Tutelar, as a rule within a day, and can become a case. You can stay anonymous.

    In Brazil, parents, carers and authorities who know that a child is being harmed must report it. So ask first whom someone would have to tell.

    To talk before you decide: CVV is there day and night, the SaferNet chat at certain hours. You can ask them, too, what they would pass on.
    .crisis = I just want to talk

help_told-togo =
    You can call the child line or text it. The text service may ask for your name and village: you're free not to give them.

    Calling may be the better way if you want to stay unknown. Ask first who will be told.
    .enough = That's enough for now

help_told-moldova =
    The child helpline describes its calls as free, anonymous and confidential, in Romanian and Russian.

    Limits can apply when a life is at risk, so you can ask about that first.
    .enough = That's enough for now

help_told-thailand =
    Some lines are run by the state. Childline is there only for under-eighteens.

    If your trouble is with police, officials or school, start with Childline or an adult ally rather than a state line.
    .defender = It's about speaking up
    .enough = That's enough for now

help_told-case =
    In your country, some lines are obliged to act on what they hear. That can open an official case, with people asking you questions.

    It can protect you, and you should know it before you talk. You can ask for general advice first.
    .enough = That's enough for now

help_told-any =
    Many helplines treat what you say as confidential, with limits: when a life is at risk or the law says so, they may have to pass it on.

    Rules differ between countries, so asking first is a good habit.
    .enough = That's enough for now

help_ask-first =
    Try: 'Before I say more: what would you have to pass on, and to whom?' Or: 'Can I stay anonymous?'

    You can also keep it general at first, as if it were about someone you know. You can end the call at any time.
    .enough = That's enough for now

help_other =
    Who would help most?
    .crisis = I can't take it any more
    .online = Something online
    .images = A picture of me
    .defender = Support for defenders

help_crisis =
    Feeling this bad isn't your fault or a weakness. These people are there for moments when it gets too much.

    If you might hurt yourself, don't stay alone if you can help it. The word is { $safe-word }.
    .call = What happens when I call?
    .enough = That's enough for now

help_online =
    These services know about attacks, blackmail and abuse online. What happened is not your fault.

    A report can start an official case in some countries: the card says so. The word is { $safe-word }.
    .told = Who gets to know what I say?
    .enough = That's enough for now

help_images =
    It's not your fault, and you're not in trouble with me. These services help with intimate or fake pictures of under-eighteens.

    Don't send the picture around, not even as proof. Each card says how the service works. The word is { $safe-word }.
    .steps = What are the first steps?
    .told = Who gets to know what I say?
    .enough = That's enough for now

help_defender =
    These organisations protect human rights defenders. Most are set up for adults and check who is writing.

    So it usually works best when an adult ally or an organisation you trust contacts them with you. The word is { $safe-word }.
    .ally = How do I find an ally?
    .enough = That's enough for now

help_ally =
    An ally can be an adult in your movement, a teacher, a lawyer, or someone at a children's rights organisation.

    You could say: 'I need someone to contact a security helpdesk with me. It's about threats I get for my work.' You decide what they may share.
    .enough = That's enough for now

help_after-tell =
    One person who knows makes a difference. It can be more than one.
    .enough = That's enough for now

help_done =
    Now you know where people are. Using it today, later or not at all is up to you.

    Come back any time: press Help, or type { $safe-word }. Closing this chat erases it here.
