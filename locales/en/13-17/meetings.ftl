### Taking part safely in meetings of the UN or of officials, and reprisals, for teenagers.

meetings_start =
    You have the right to be heard in decisions that affect you, in a town hall as much as at the UN. Going, speaking and stopping are your choices.

    Where are you with it?
    .invited = I might take part
    .online = It takes place online
    .there = I am there right now
    .trouble = Trouble because I took part

meetings_invited =
    A yes is only free if no is fine too. You can change your mind on the day, and nobody may make you pay for that.

    What would you like to look at?
    .ask-first = Questions to ask first
    .name = Name, face and recordings
    .risk = Could it backfire?

meetings_ask-first =
    Ask the organisers: who is in the room, is it public or streamed, who sees my text before and after, who pays, and can I stop?

    Ask also for the safeguarding person: the adult you can go to if something feels wrong. There should be one, with a name and a number.
    .no-answer = Their answers are poor

meetings_no-answer =
    Careful organisers expect these questions. Vague answers are a reason to wait, to ask for them in writing, or to say no.

meetings_name =
    Many UN meetings are public, filmed and shown online, and papers with your name may stay on a website for years.

    You can ask for a different name on lists, no photos, a seat out of the picture, or a written message instead. Settle it before the day.
    .say = What to say and not to say

meetings_say =
    Your message matters more than your story. Nobody may press you for painful details, and you can speak about what should change instead.

    Leave out names, schools and places of other people unless they agreed. Show your text to an ally first.
    .others = My text mentions others

meetings_travel =
    Travel with an adult you chose or agreed to, know where you sleep and who shares the room, and keep your passport, money and phone yourself.

    Two people know your plan and hear from you daily. Crossing a border, take as little on your phone as you can.
    .adult-bad = The adult worries me
    .phone = Phone checks at the border

meetings_risk =
    Thinking about what may follow is part of the work, and no reason to be silent. There are many ways to take part.

    Who might turn against you?

meetings_officials-th =
    In Thailand children were followed, and their families and schools pressed, after speaking out. Decide with an adult ally who knows the law, before your name is on any list.

    You can take part without a name, through an organisation, or in private.

meetings_officials-tg =
    Decide with an adult ally who knows the law in Togo, before your name is on any list. In Togo posting, sharing or liking unlawful content can be punished, so posts about the meeting need care too.

    You can take part without a name, through an organisation, or in private.

meetings_officials-any =
    Decide with an adult ally who knows your country, before your name is on any list. Ask what happened to others who took part.

    You can take part without a name, through an organisation, or in private.

meetings_private =
    Children can sometimes meet members of the UN children's committee in private, without officials and cameras. Ask the organisation that supports you.

    Private is not invisible: travel, hotel lists and your own posts can still show that you were there.

meetings_school =
    Ask the organisers for a letter to the school, if it's safe for the school to know. Punishing you for a peaceful opinion isn't what school rules are for.
    .tell = Who could speak to the school?

meetings_family =
    Families may be worried, or put under pressure by others. An adult they respect can explain the plan.

    Are you afraid of someone at home?
    .scared = Yes, I am afraid
    .tell = No. Who could explain it?

meetings_online =
    Before: a neutral background, a first name or group name as display name, camera off if you prefer, and a place where nobody listens in.

    Ask whether it is recorded or streamed, and who gets the chat. Don't pass on the link. Anyone can take a screenshot, so show only what you can live with.

meetings_there =
    You can pause at any moment. What is going on?
    .question = A question goes too far
    .photo = I am being filmed
    .adult = An adult makes me uneasy

meetings_question =
    You don't owe anyone an answer. You can say: I won't go into that, or: my organisation can answer that.

    Look for your supporting adult or the safeguarding person. A break is always possible.

meetings_photo =
    Say that you did not agree, and tell the organisers at once so they can stop it or take it down.

    In public meetings some filming can't be undone. You can still ask for a blurred face and for no name.
    .posted = It is online already

meetings_adult =
    Trust the feeling, even if the person is important or does good work. It is not your fault.

    Move to where others are, and go to the safeguarding person, not to the boss of that adult. Which comes closest? No details needed.
    .touch = Touching or sexual remarks
    .secret = Gifts, secrets, private chats

meetings_stop =
    Then stop. Say: I'm finished for today. No reason is needed, and what you said so far does not bind you to go on.

    You can also ask that your words are not used.

meetings_trouble =
    I'm sorry. You did nothing wrong. Punishing people for speaking with the UN or with officials is called a reprisal, and states have agreed that it must not happen.

    Which comes closest?
    .lies = Lies are spread about me

meetings_punished =
    Note dates, words, names of offices and papers. Tell the organisation that took you there: they owe you support now.

    You decide whether it goes further, and how far.
    .un = Does the UN take this up?
    .feelings = It is getting to me

meetings_un =
    The UN has people who take up reprisals. They need the consent of the person concerned, and you can say how your name may be used.

    It can raise the case with the state. It can't promise protection, and raising it may also draw attention. Let an adult ally or organisation write with you.

meetings_no =
    No is a full answer. You can say: thank you, I've decided not to take part.

    A written message, a drawing or someone else speaking may serve your cause as well.
    .words = Who could pass on my no?
    .pressed = They keep pressing me

meetings_pressed =
    Pressure takes the free out of free choice, also when it comes from people you work with. Organisers have rules against that, and you can use them.

meetings_contacts =
    Now: one adult ally who knows about the meeting. Later: a plan for before, during and after.

    These services are for people under 18.

meetings_contacts-defenders =
    These organisations protect defenders. An adult ally or the organisation that took you there should write.

    Now: one adult ally who knows about the meeting. Later: a plan for before, during and after.
    .child = Someone I can talk to myself

meetings_close =
    Whether you speak or not, you decide. Come back whenever you like, and clear this chat if others use this device.
