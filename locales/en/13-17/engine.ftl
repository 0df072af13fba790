### What Linnet says by itself: wording for teenagers where it should differ.

engine_greeting =
    I'm { -linnet }, a computer program. Nobody reads along and nothing is kept, but someone near you, or on this device or network, may see it. Please don't type names or addresses. Type { $safe-word } any time and I show you people who can help.

engine_not-understood =
    Sorry, I didn't get that. I'm a scripted program, so that's my limit, not your fault.

    Pick a button, or put it in other words. If something serious is going on, press Help: it shows you people at once.

engine_not-understood-again =
    I still don't get it. My mistake, not yours.

    One or two keywords work best. Or look through the topics.

engine_not-understood-human =
    I keep getting this wrong, and I'm sorry. A person will understand you better than a program can.

    These are people who talk with young people every day. You can also go on here.

engine_which-topic = That could be about more than one thing. Which is closest?

engine_helped =
    Good. You took a step for your own safety, and that is part of the work too.

    Come back whenever you like. Close this chat and it's gone.

engine_not-helped =
    I'm sorry. Thanks for saying so: scripted answers don't fit everything.

    A person can go into your situation in a way I can't. Here are some you can reach.

engine_wrong =
    Sorry, I got that wrong. We're back where you were.

    Help stays one tap away if you ever want it.

engine_care =
    Thank you for telling me. Whatever you feel about it right now is okay.

    I'm a program, so I can't be there for you the way people can. The ones shown below can. What happens next is up to you.

engine_care-again =
    None of this is your fault, and you don't have to deal with it alone.

    If the words won't come, this is enough to start with: 'I need help and I don't know how to say it.'

engine_care-more =
    Take the time you need. Stopping here is okay too.

    The people below can help. If you're in danger, try to get near other people first.

engine_person =
    I'm a computer program. No feelings, nobody behind the screen. I can't love you or be your friend, and I won't pretend to.

    What I can do: offer you safety steps, and point you to people who really listen.

engine_personal =
    It's safer not to type names, numbers or addresses here. Nothing of it was kept.

    You can go on without them. I don't need details to help.

engine_know-age-none = You didn't say your age, so I use simple words.
