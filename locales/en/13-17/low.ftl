### A teenager does not want to live, or self-harms: wording where it should differ. Straight and calm. No method.

low_start =
    Thank you for being here. Feeling like this isn't your fault, and it isn't weakness.

    Below are people who talk about exactly this. You don't need the right words, or a reason that's 'bad enough'.

    How is it right now?
    .now = I might hurt or kill myself now
    .hurt = I've hurt myself
    .thoughts = I think about dying
    .harm = I self-harm to cope
    .someone = I'm worried about someone else

low_now =
    Please don't stay alone with this. Go where someone is, or ask someone to come.

    Put distance between you and anything you could hurt yourself with: another room, or give it to someone.

    Call, or have someone call: I can't. As strong as this is now, it can ease. You only need to get through this moment.
    .crisis = I want to talk to someone

low_with =
    Good that someone is there. You can say: 'I'm thinking about hurting myself. Please stay with me.'

    They can make the call with you. You can also just show them this screen.
    .said = I've told them
    .reacts = I'm afraid to say it
    .crisis = I want to talk to someone else

low_alone =
    Who could be with you in the next hour? A friend's family, a neighbour, a teacher, someone from your group?

    'I'm not safe on my own right now. Can you come?' is enough. No explanation needed.
    .nobody = There's nobody

low_no-call =
    You can message someone: 'I'm not safe. Please call for help and come.' Add where you are.

    Some crisis lines answer chats or messages: the cards say so. Or show someone near you: 'Please help me call.'
    .sent = I've asked someone
    .crisis = Show me lines that answer messages

low_check-safe = Can you keep yourself safe for now?

low_still =
    Thanks for being honest. Then let someone be with you, or call, right now.

    Nothing big has to be decided today. One call, one door, one person.
    .crisis = I want to talk to someone

low_safer =
    You got through this moment. The thoughts may come back in waves; waves also go down, and it's easier with someone who knows.

    What would help now?
    .why = Something's behind this
    .crisis = I want to talk to someone
    .enough = That's enough for now

low_hurt =
    Thank you for telling me. You're not in trouble with me.

    If you're bleeding badly, took something that can harm you, or feel strange or faint: you need a doctor now, even if it seems to pass.

    Call, or tell someone near you. I can't call for you.
    .here = Someone is helping me
    .small = It's a minor wound

low_small =
    Minor wounds deserve care too: clean water, something clean to cover it, and someone to look at it if it gets red, hot or won't close.

    What's underneath deserves care as well. You don't have to earn it.
    .worse = It's getting worse
    .crisis = I want to talk to someone
    .enough = That's enough for now

low_thoughts =
    Many people think about dying at some point. A thought isn't a decision, and you don't have to act on it.

    Talking about it doesn't make it worse. For most people it takes off some of the pressure.

    What comes closest?
    .soon = I have a plan or a time
    .why = Something's behind this

low_harm =
    Many who self-harm are trying to get through feelings that are too much. That's not attention seeking, and not something to be ashamed of.

    It can change, usually not at once and more easily with support. Wanting other ways is a start.
    .wave = The urge is here now
    .die = I also think about dying
    .hurt = I'm injured now
    .crisis = I want to talk to someone

low_wave =
    Urges rise and fall like waves. You don't have to beat it, only let time pass: a few minutes, then a few more.

    Pick one: go to a person. Walk fast. Cold water over your hands. Loud music. Write it out and tear it up.

    Keep things you could use against yourself out of reach until it's over.
    .crisis = I want to talk to someone

low_why =
    There's help for what is behind it as well, and you don't have to tell me details. Is it one of these?
    .online = Hate or bullying
    .picture = Someone has pictures of me
    .home = Home isn't safe
    .tired = I'm exhausted, sad or afraid

low_plan =
    A safety plan for bad days. Go through it in your head or on paper, not here.

    My warning signs. What helps me get through an hour. A place where I'm safer.

    Two people I can contact, and a line that's open at night. What I'll keep out of reach, and who could keep it for me.
    .crisis = Show me lines I can call
    .enough = That's enough for now

low_keep =
    On paper in your pocket, or with someone who may use it with you. Reading it once on a calm day helps.

    If someone goes through your phone or your things, keep it in your head or with a friend.
    .crisis = Show me lines I can call
    .enough = That's enough for now

low_tell =
    Choose one adult you can imagine telling. Speaking, writing, or showing them this all count:

    'I'm not okay. I've been thinking about dying, and I need you to listen and help me find support.'

    You decide how much more you say. The first sentence is the hard one.
    .reacts = What if they react badly?
    .told = I've told someone
    .enough = I'll do it later

low_reacts =
    Some adults panic, get angry or go quiet, because they're frightened. That doesn't mean telling was wrong.

    'I don't need a solution, please just stay with me' can help. If they don't respond well, the next person may.
    .now = I might hurt or kill myself now
    .enough = That's enough for now

low_crisis =
    These people talk about this day in, day out. You can be silent, or only say: 'I don't want to live any more.'

    If a life is at risk, some must send help. You may ask about that first. The word { $safe-word } brings you to people at any time.
    .now = I might hurt or kill myself now
    .call = What happens when I call?
    .told = Would they tell anyone?
    .enough = That's enough for now

low_stop =
    You're here, and that's what counts. I'm only a program; people can stay with you in a way I can't.

    Today: don't be alone, tell one person. In the next days: ask an adult to help you find lasting support, like a doctor or counsellor.

    If it comes back: Help, or { $safe-word }, at any hour. Closing this chat erases it here.
