### How a teenager feels: stress, fear, burnout, upsetting material. Wording where it should differ.

feelings_start =
    Whatever you feel, it has a reason. What comes closest?
    .scared = Fear or panic
    .sad = Sadness or emptiness
    .angry = Anger
    .tired = Exhaustion, burnout
    .saw = I saw something disturbing

feelings_scared =
    Fear isn't weakness: it's your body's alarm, and sometimes it is right.

    If someone could hurt you now, take the first option. Otherwise, what comes closest?
    .body = My heart is racing, I panic
    .long = I'm on edge all the time

feelings_reason =
    Then let's look at the thing itself. What comes closest?
    .threat = I'm being threatened
    .posting = My details are out there

feelings_night =
    Fear grows at night. Notifications off, phone out of reach, the same calm thing before sleep: dull, but it helps many people.

    If you wake up in panic, name the place and the day, and make your breath out longer than the breath in.
    .body = One calm minute with me
    .long = It's like this most nights
    .tell = Tell someone
    .enough = That's enough for now

feelings_sad =
    I'm sorry it's like this. You don't have to function, and you don't need a good reason to be sad.

    What comes closest?
    .low = I think about dying or self-harm
    .cruel = People attack me
    .alone = I feel alone with it
    .ideas = What could make it lighter?
    .long = It's been like this for weeks

feelings_lonely =
    Standing up for something can be lonely, even inside a movement. It doesn't mean you're unwanted.

    One contact a day is a start: someone from your group, an old friend, or a helpline when nobody else fits.
    .low = I think about dying or self-harm
    .ideas = What could make it lighter?
    .enough = That's enough for now

feelings_angry =
    Anger often means that a line was crossed. It's energy, and you decide where it goes.

    What comes closest?
    .body = I'm about to explode
    .unfair = Something is deeply unfair
    .at-me = I'm angry with myself
    .afraid = I might hurt someone
    .long = I'm angry all the time

feelings_unfair =
    You have every right to be angry about injustice, and to say so.

    Acting out of the first heat can put you at risk. A night's sleep and a plan with others make it stronger.
    .rights = Which rights apply?
    .enough = That's enough for now

feelings_at-me =
    Being hard on yourself is common among people who care a lot. A mistake is something you did, not something you are.

    And sometimes we blame ourselves for what others did to us.
    .low = I think about hurting myself
    .body = One calm minute with me
    .tell = Tell someone
    .enough = That's enough for now

feelings_afraid-of-me =
    Saying it before anything happens is responsible. A thought or an urge isn't an act.

    Get some distance: another room, a walk. The people below listen without judging. The word is { $safe-word }.
    .body = One calm minute with me
    .low = I think about hurting myself
    .enough = That's enough for now

feelings_tired =
    Activism, school and everything else add up. Exhaustion isn't a lack of commitment.

    Signs of burnout: you're always tired, things you cared about leave you cold, you snap at people, you can't switch off. What comes closest?
    .days = I've had some hard days
    .weeks = It's been weeks
    .guilty = I feel guilty when I rest
    .task = I carry too much
    .quit = I want to quit

feelings_rest =
    Breaks are part of the work, not a reward for it. Mute notifications at night, and take one day a week without the cause.

    Sleep, food, movement and one person who makes you laugh: start with whichever is easiest.
    .guilty = I feel guilty when I rest
    .task = I carry too much
    .enough = That's enough for now

feelings_guilty =
    Rest is a right, also in the convention on children's rights. A cause that depends on you never sleeping isn't well organised.

    Movements last because people take turns. Stepping back makes room for someone else to step up.
    .task = How to hand over a task
    .quit = I want to quit
    .tell = Tell someone
    .enough = That's enough for now

feelings_task =
    Handing over works best small and clear: one task, one person, from when to when, what they need to know.

    'I need a break until the end of the month. Can you take the group chat?' You don't owe a medical report.

    If passwords are involved, change them or hand them over safely.
    .cannot-say = I can't bring myself to ask
    .quit = I want to quit
    .enough = That's enough for now

feelings_cannot-say =
    Saying no to people you respect is hard. Write it, send it with a friend, or name a date instead of a reason.

    If someone keeps pushing or makes you feel guilty, that's pressure. A good group protects its young members.
    .pressed = Is this group good for me?
    .tell = Tell someone
    .enough = That's enough for now

feelings_quit =
    You're allowed to stop, for a month or for good. What you did stays done, and your right to speak stays yours.

    If you're not sure, try a pause with a date. Just make it your decision, not that of those who attack you.
    .rest = A break first
    .task = How to hand over a task
    .tell = Talk it over with someone

feelings_saw =
    I'm sorry you saw that. You don't have to describe it here.

    You can close it now. What comes closest?
    .body = I'm shaken right now
    .again = It keeps coming back
    .review = I check such material for my group
    .child = It shows abuse of a child
    .tell = Tell someone

feelings_again =
    Images that come back are how the mind tries to deal with a shock. Often it eases in the first weeks.

    When it happens: look around, name the day and place, use your hands. Don't go back to the picture to check.
    .body = One calm minute with me
    .long = It's lasted more than two weeks
    .tell = Tell someone
    .enough = That's enough for now

feelings_review =
    Screening hate or violence wears people down, and adults should do it. Until then: short turns, never alone, never at night.

    Small previews, no sound, and a break afterwards with something quite different. You may say no at any time.
    .again = It keeps coming back
    .task = How to hand it over
    .report = Report something
    .enough = That's enough for now

feelings_child-picture =
    It's not your fault that you saw it. Don't save it, screenshot it or pass it on, even as proof: that harms the child, and can be illegal.

    The services below can act on it. What you can note is the account and the time. The word is { $safe-word }.
    .report = How to report it
    .me = It's a picture of me
    .tell = Tell someone
    .body = One calm minute with me
    .enough = That's enough for now

feelings_long =
    If it has lasted for more than two weeks, or sleep, food or friends have slipped away, it's time for a person, not a program.

    That isn't a diagnosis, only a good reason to get support. Here are people who listen. The word is { $safe-word }.
    .low = I think about dying or self-harm
    .tell = Tell someone
    .call = What happens when I call?
    .ideas = What could make it lighter?
    .enough = That's enough for now

feelings_ideas =
    What helps differs from person to person. Pick a direction and try one thing.
    .people = People
    .body = Body
    .place = Places
    .activity = Things to do
    .enough = That's enough for now

feelings_place =
    Where does your breath get easier? A park, a library, a friend's kitchen, a bench nobody knows?

    Going there counts. Imagining it in detail helps too: light, sounds, smell.
    .activity = Things to do
    .body = Something for the body
    .enough = That's enough for now

feelings_activity =
    Something with your hands, something with your voice, something that makes you sweat, something silly. It needn't be useful.

    Half an hour without news or comments. One thing a day is enough.
    .place = Places
    .enough = That's enough for now

feelings_after =
    You did something for yourself. What now?
    .ideas = What could make it lighter?
    .low = I think about dying or self-harm
    .enough = That's enough for now

feelings_contacts =
    These people listen, whether it's big or 'nothing really'. Call or write, as you prefer.

    Some may have to pass it on when a life is in danger. The word is { $safe-word }.
    .call = What happens when I call?
    .told = Who gets to know what I say?
    .low = I think about dying or self-harm
    .ideas = What could make it lighter?
    .enough = That's enough for now

feelings_stop =
    You took your own state seriously. Defenders who last do exactly that.

    Today: one thing that is good for you. This week: one person who knows how you really are, and one task less.

    Come back any time. { $safe-word } brings up people who listen. Closing this chat erases it here.
