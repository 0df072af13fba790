### A teenager is hurt, afraid or controlled at home: wording where it should differ.

home_start =
    Everyone has a right to be safe at home. If you aren't, that's not your fault, whatever they say.

    You don't have to tell me what happened, and please don't type names. If someone comes in, press Leave.

    What comes closest?
    .touch = Sexual touching or pressure

home_hurt =
    Nobody has the right to hit or hurt you: not as punishment, not out of worry, not because of what you campaign for.

    What would help most right now?
    .today = It could happen again today
    .injured = I'm injured
    .tell = How do I tell someone?
    .safer = How can I be safer at home?

home_injured =
    If you're bleeding, dizzy, in strong pain or were hit on the head or belly, a doctor should see you today.

    Call, or ask an adult on your side to go with you. Medical staff may have to report violence: you can ask about that first.
    .tell = How do I tell someone?
    .today = It could happen again today
    .enough = That's enough for now

home_today =
    Thinking ahead helps. You can call these people now, before anything happens, and plan the evening with them.

    If it starts: stay near a way out, away from rooms you can't leave, and get to other people. The word is { $safe-word }.
    .leave = I want to leave
    .tell = How do I tell someone?
    .enough = That's enough for now

home_leave =
    Wanting to get out makes sense. Leaving without a place to go brings its own risks, so it's worth an hour of planning if you have it.

    Who could take you in: a relative, a friend's family? What you'd need: papers, medicine, charger, some money. A helpline can look for a safe place with you.
    .gone = I've already left
    .enough = That's enough for now

home_gone =
    You're not in trouble with me. Stay where there are people and light, and be careful with strangers who offer a bed or a job.

    These people can help you find a place. Some may have to inform others, so ask first what they would do.

    The word { $safe-word } brings them back.
    .told = Who gets to know what I say?
    .tell = How do I tell someone?
    .enough = That's enough for now

home_touch =
    Thank you for telling me. Your body is yours. It's not your fault, whether you froze, went along or said nothing.

    You don't owe anyone silence. The people below deal with this every day; some must pass it on, so you can ask first.

    A doctor can help too, also with worries about your body. The word is { $safe-word }.
    .tell = How do I tell someone?

home_lives-here =
    Living with that person makes everything harder, and none of it is on you. People outside can help to end it.

    You don't have to confront anyone. Being around others, and having somewhere to go, can protect you in the meantime.
    .tell = How do I tell someone?
    .safer = How can I be safer at home?
    .enough = That's enough for now

home_scared =
    Being on your guard at home wears you out. Your fear tells you something real.

    What is behind it?
    .fights = Others are violent to each other
    .threat = I could be hurt
    .shouting = Shouting, insults, control

home_fights =
    Their violence isn't your fault, and stopping it isn't your task.

    Please don't step between them. Get yourself, and younger ones if it's safe, into another room or to a neighbour, and call from there.
    .tell = How do I tell someone?

home_words-hurt =
    Insults, threats and being made to feel worthless are violence too. Hearing it often doesn't make it true.

    What would help now?
    .feel = Something for how I feel
    .tell = How do I tell someone?
    .enough = That's enough for now

home_other =
    What comes closest? None of it is your fault.
    .speaking = I'm punished for my activism
    .alone = Nobody takes care of me
    .marry = I'm to be married or taken away
    .locked = I'm locked in or controlled

home_speaking =
    Having an opinion and standing up for it is your right. Nobody may hurt you for it, family included.

    Sometimes parents are put under pressure by police, school or neighbours. That can explain fear. It doesn't justify violence.
    .tell = How do I tell someone?
    .enough = That's enough for now

home_who-i-am =
    There's nothing wrong with who you are or whom you love. Coming out is your decision: if, when and to whom.

    If it isn't safe at home, keeping it private there isn't lying. It's protecting yourself.
    .phone = They go through my phone
    .enough = That's enough for now

home_alone =
    Food, medical care, a place to sleep and someone responsible for you are rights, not favours.

    Asking for them isn't betraying your family. The people below know what is possible where you live. The word is { $safe-word }.
    .tell = How do I tell someone?
    .enough = That's enough for now

home_marry =
    Nobody may force you to marry, or to give up school for it. You can say no, and you can ask for protection.

    It's easier to help before it happens, and before a journey. Some must inform others, so ask first. The word is { $safe-word }.
    .soon = It's planned for soon
    .tell = How do I tell someone?
    .enough = That's enough for now

home_locked =
    Locking you in is never a normal punishment, and it can be dangerous.

    If you can reach someone by phone, message or window: 'I'm locked in. Please get help.'
    .now = I'm locked in now
    .phone = They control my phone
    .tell = How do I tell someone?
    .enough = That's enough for now

home_safer =
    Some things you can prepare without anyone at home noticing.

    Know which rooms have a way out. Have papers, charger and medicine where you can grab them. Think of a neighbour you could go to.

    Agree on a code word with a friend that means: get help. If your phone is checked, don't write the plan there.
    .phone = Someone goes through my phone
    .leave = I want to leave
    .enough = That's enough for now

home_tell-brazil =
    Before you tell: in Brazil many adults are obliged to report violence against children, and the Conselho Tutelar can get involved.

    Its task is protection, but you should know it beforehand. You can ask: 'What would you have to do if I told you?'
    .nobody = No adult is safe for me
    .wait = I'm not ready yet

home_tell-any =
    Before you tell: teachers, doctors and others may have to pass it on. That can bring protection. It can also set things moving that you don't control.

    You can ask: 'What would you have to do if I told you something serious?'
    .nobody = No adult is safe for me
    .wait = I'm not ready yet

home_wait =
    Not being ready is okay. It doesn't mean you accept what happens.

    This is here whenever you are. If it gets dangerous, please don't wait for the right moment.
    .safer = How can I be safer at home?
    .enough = That's enough for now

home_after =
    You've done something for your safety. What now?
    .safer = How can I be safer at home?
    .enough = That's enough for now

home_contacts =
    These people know that home isn't safe for everyone. Call or write, with or without your name.

    The card says whether they may have to pass it on, and you can ask. The word is { $safe-word }.
    .call = What happens when I call?
    .told = Who gets to know what I say?
    .safer = How can I be safer at home?
    .enough = That's enough for now

home_stop =
    None of this is your fault, and you don't owe anyone silence about it.

    Now: know your way out, and one person nearby. Later, at your pace: one adult outside your home.

    Come back any time; the word is { $safe-word }. Closing this chat erases it here, but the browser history stays.
