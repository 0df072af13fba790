### A teenager worries about a friend: wording where it should differ. Listening first, then options; honest about limits.

friend_start =
    You're looking out for someone. That counts for a lot, and it doesn't make you responsible for solving everything.

    One thing first: normally your friend decides who knows. When a life is in danger, that rule ends, and an adult has to know.

    Please don't tell me names. What comes closest?
    .die = They talk about dying or self-harm
    .picture = Pictures of them are going round
    .sad = They're low, or not themselves

friend_die =
    This is too much for one person, at any age. You're not to blame, and it's not your job to keep someone alive.

    Tell an adult today, or ask the people below what to do next. You can ask your friend directly: it doesn't put the idea into anyone's head.

    Stay with them if that's safe for you, until someone is there.
    .now = It could happen now
    .secret = They made me promise
    .adult = Which adult can I tell?

friend_secret =
    A promise like that can't be kept, and you may say so. Better an angry friend than a lost one.

    You could say: 'I care too much about you to carry this alone. I want us to tell someone, and I'll be there.'
    .adult = Which adult can I tell?
    .angry = They'll never trust me again

friend_angry =
    They might be furious, and that hurts. Many see it differently later, once they're safer.

    'I'd rather have you angry with me than lose you' says it without a lecture.
    .adult = Which adult can I tell?
    .enough = That's enough for now

friend_hurt =
    I'm sorry your friend goes through that. Neither of you is to blame.

    Where does it come from?
    .online = People online
    .close = A partner or someone they trust
    .guess = I only suspect it

friend_at-home =
    Believing them is already a lot. 'It's not your fault' can be the most important sentence.

    Don't confront the person who does it: your friend may pay for that. Ask what your friend wants, and which adult outside could be on their side.
    .adult = Which adult can we tell?

friend_online =
    Being visibly on their side helps: a message, sitting together, taking over the comments for a day. Fighting with attackers rarely does.

    Ask what they want before you save, report or post anything for them. You can go through the next steps together.
    .save = How to keep proof
    .threats = They're being threatened
    .hate = Hate or a pile-on

friend_officials =
    That's frightening. An adult your friend trusts, and whoever organises your group, should know today.

    Hold back public posts until your friend, or the family and a lawyer, agree: a post can make things worse. Most organisations below work through adults.
    .taken = They've been taken or are missing
    .phone = Their phone was taken
    .adult = Which adult can I tell?

friend_taken =
    Tell an adult at once: family if that's safe for your friend, otherwise the organiser, who can find a lawyer.

    Write down while it's fresh: where, when, who, what was said. Share it with those adults only, and not in the group chat.
    .adult = Which adult can I tell?
    .phone = Their phone was taken too

friend_close =
    Checking a phone, deciding who someone may meet, pressure for pictures, fear: that's control, not love.

    Your friend may still care about this person. An ultimatum often isolates them more. Stay in touch and leave the door open.
    .older = The person is an adult
    .adult = Which adult can we tell?

friend_guess =
    Noticing is enough to ask. You don't need proof, and you don't need to find out who did what.

    In private: 'You've seemed different lately, and I care. If you want to talk, I'm here. If not, that's fine too.'
    .adult = Which adult can I tell?
    .enough = That's enough for now

friend_picture =
    It isn't your friend's fault. Don't search for the picture, save it, screenshot it or send it on: even as proof, that can be illegal and does harm.

    What helps is someone who doesn't judge, and an adult or helpline who knows how such pictures are reported. The next steps are written for your friend: you can read them together.
    .got-it = It was sent to me
    .adult = Which adult can we tell?

friend_got-it =
    Receiving it is not your fault. Don't pass it on to anyone, and you don't need to keep it.

    If you want to report it, do it in the app, without sending the picture itself. Write down the account name and time instead.
    .adult = Which adult can I tell?
    .enough = That's enough for now

friend_picture-people =
    These services handle pictures of under-eighteens. You can ask in general terms, without your friend's name.

    Let your friend decide about a report. In some countries it starts a case: the card says so. The word is { $safe-word }.
    .told = Who gets to know what I say?
    .enough = That's enough for now

friend_sad =
    You noticed, and that matters. You don't need a solution to be good company.

    Something ordinary together often opens more than a big talk. Ask, then let silence be okay.
    .die = They talk about dying or self-harm
    .weeks = It's been going on for weeks

friend_refuses =
    It's their right to say no, as long as no life is in danger. Fear and shame take time. Offer again another day.

    If you think they might die or be badly hurt, don't wait for a yes. Tell an adult today.
    .die = They talk about dying or self-harm
    .enough = That's enough for now

friend_listen =
    'I believe you. Thank you for trusting me. It's not your fault.' Often that's more than advice.

    'What would help? Do you want ideas, or should I just listen? I'd come with you to tell someone.'

    Tell them early what you can't keep to yourself. They can then choose what to say.
    .not-say = What's better not to do?
    .adult = Which adult can we tell?
    .enough = That's enough for now

friend_not-say =
    'Why didn't you...' and 'I would have...' shut people up. So do promises you can't keep.

    Don't share their story or pictures, don't confront whoever did it, and don't investigate. It can put both of you at risk.
    .adult = Which adult can we tell?
    .enough = That's enough for now

friend_contacts =
    Helplines also advise people who worry about a friend. You don't have to say who it is.

    Some may have to act if a life is in danger: you can ask first. The word is { $safe-word }.
    .call = What happens when I call?
    .told = Who gets to know what I say?
    .enough = That's enough for now

friend_after =
    That was a real help to your friend. What now?
    .enough = That's enough for now

friend_me =
    And you? Carrying someone else's pain takes strength, and you're allowed to set limits. How are you with it?
    .fine = I'm okay
    .heavy = It's getting too much for me
    .same = I feel like dying too

friend_stop =
    Your friend is lucky you noticed. From here it can rest on more than one pair of shoulders.

    Now: an adult, if there's any danger. Later: ask again how it's going, and keep time for your own life.

    Come back any time. { $safe-word } brings up people who can help. Closing this chat erases it here.
