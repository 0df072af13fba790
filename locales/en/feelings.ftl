### How a child feels: scared, sad, angry, tired, upset by pictures. Base wording: 7 to 12 and all who did not say.
### No diagnosis, no "be strong", no "cheer up". Never send the child to the family as such.

# The pictures (mouse, rain, storm, battery) help small children name a feeling; choose ones that work in your language.
feelings_start =
    All feelings are okay. They tell you something. Which is most like yours?
    .scared = Scared, like a mouse that hides
    .sad = Sad, like a day of rain
    .angry = Angry, like a storm
    .tired = Tired, like an empty battery
    .saw = I saw something awful

feelings_scared =
    Being scared is not weak. It is your body looking after you.

    If someone can hurt you now, choose the first button. What is nearest?
    .now = I am in danger now
    .body = My heart beats fast
    .night = I can't sleep
    .reason = I know what scares me
    .long = I am scared all the time

feelings_reason =
    It can help to look at the thing itself. Which is nearest?
    .threat = They say they will hurt me
    .home = Someone at home
    .officials = Police, officials or school
    .posting = Strangers know where I live
    .unknown = Something else

feelings_night =
    Nights can make fear bigger. You can try: the screen off before bed. A small light. One calm thing each evening.

    If you wake up scared: look around, and say where you are. Then breathe out slowly.
    .body = Do a calm minute with me
    .long = It is like this every night
    .tell = Tell someone I trust
    .enough = That is enough for now

feelings_sad =
    I am sorry you feel sad. You do not have to hide it, and crying is okay.

    What is nearest?
    .low = I don't want to live any more
    .cruel = People are cruel to me
    .alone = I feel alone
    .ideas = What can make it lighter?
    .long = I am sad all the time

feelings_lonely =
    Feeling alone hurts. Many who speak up feel it at times. It does not mean that you are not liked.

    One small hello can be a start: to someone in class, in your group, or to a helpline.
    .low = I don't want to live any more
    .ideas = What can make it lighter?
    .tell = Find someone to tell
    .contacts = Show me people who listen
    .enough = That is enough for now

feelings_angry =
    Anger is okay. It often shows that something is not fair. Or that someone went too far.

    What is nearest?
    .body = I am about to burst
    .unfair = Something is not fair
    .at-me = I am angry with myself
    .afraid = I may hurt someone
    .long = I am angry all the time

feelings_unfair =
    You may be right to be angry. You have a right to say so. Many good things began like this.

    First let the storm pass. Then you can choose what to do with it.
    .campaign = I want to change something
    .rights = What are my rights?
    .rest = I need a break first
    .enough = That is enough for now

feelings_at-me =
    Being angry with yourself is heavy. Everyone makes mistakes. A mistake does not make you bad.

    And maybe it was not your fault at all. You can speak to yourself like to a friend.
    .low = I want to hurt myself
    .body = Do a calm minute with me
    .tell = Tell someone I trust
    .contacts = Show me people who listen
    .enough = That is enough for now

# No judgement: the child asks for help before something happens. People to contact are shown below.
feelings_afraid-of-me =
    It is good that you tell it before something happens. A feeling is not a deed.

    You can go away from the other person for a while. These people listen and do not scold. Remember the word { $safe-word }.
    .now = Someone is in danger now
    .body = Do a calm minute with me
    .low = I want to hurt myself
    .enough = That is enough for now

feelings_tired =
    Doing a lot for others makes you tired. That is normal. Even birds must land.

    What is nearest?
    .days = Tired for some days
    .weeks = Tired for weeks
    .guilty = I feel bad when I rest
    .task = I have too much to do
    .quit = I want to stop it all

feelings_rest =
    A break is part of the work. The phone can have a break too, most of all at night.

    Today: sleep, drink, eat, move a little. One nice thing that has nothing to do with it.
    .ideas = More ideas
    .night = I can't sleep
    .guilty = I feel bad when I rest
    .task = I have too much to do
    .enough = That is enough for now

feelings_guilty =
    You do not have to save the world alone. You are a child. You have a right to rest and play.

    When you rest, others can carry it. Later you carry again, if you want.
    .task = Give something to others
    .quit = I want to stop it all
    .ideas = Ideas for a break
    .tell = Tell someone I trust
    .enough = That is enough for now

feelings_task =
    You can give a task to someone else. You can say: 'I need a break. Can you do this for two weeks?'

    You do not have to explain more. A good group says yes.
    .cannot-say = I can't say that
    .quit = I want to stop it all
    .ideas = Ideas for a break
    .enough = That is enough for now

feelings_cannot-say =
    It is hard to say no. You can write it. Or ask a friend to say it with you.

    Does someone make you go on when you can't? That is not fair. You can tell a grown-up on your side.
    .pressed = Can I trust this group?
    .tell = Tell someone I trust
    .enough = That is enough for now

feelings_quit =
    You may stop, for a while or for good. What you did still counts. You can begin again whenever you like.

    You choose it, nobody else.
    .rest = First a break
    .task = Give something to others
    .tell = Talk with someone about it
    .enough = That is enough for now

feelings_saw =
    I am sorry you saw that. It was not your fault. You do not have to tell me what it was.

    You can look away now. What is nearest?
    .body = I feel bad right now
    .again = I see it again and again
    .review = I look at such things for my group
    .child = It shows a child being hurt
    .tell = Tell someone I trust

feelings_again =
    Bad pictures can come back in your head. That is normal at first, and often gets less.

    When it comes: look around you. Say: 'This is a memory. I am here.' Then do something with your hands.
    .body = Do a calm minute with me
    .night = I can't sleep
    .long = It lasts longer than two weeks
    .tell = Tell someone I trust
    .enough = That is enough for now

feelings_review =
    That is a hard task, and not one for children. A grown-up can do it for the group.

    You may say: 'I do not look at these any more.'
    .again = I see it again and again
    .task = How do I give it away?
    .report = Report a bad picture
    .enough = That is enough for now

# No sexual word. Never ask what is in the picture. People to contact are shown below.
feelings_child-picture =
    It was not your fault that you saw it. Please don't send it on or keep it. Not even to show it.

    These people can help. A grown-up on your side can help you too. Remember the word { $safe-word }.
    .report = How can I report it?
    .me = It is a picture of me
    .tell = Tell someone I trust
    .body = Do a calm minute with me
    .enough = That is enough for now

feelings_long =
    When it stays for weeks, you should not carry it alone. The same if you can't sleep, eat or play.

    It is not your fault, and people can help. Here are some who listen. Remember the word { $safe-word }.
    .low = I don't want to live any more
    .tell = Tell someone I trust
    .call = How does a call go?
    .ideas = What can make it lighter?
    .enough = That is enough for now

feelings_ideas =
    Different things help different people. You can try one and see.
    .people = Be with someone
    .body = Something for my body
    .place = A good place
    .activity = Something to do
    .enough = That is enough for now

feelings_place =
    Where do you feel a bit safer or freer? Under a tree, in a library, at a friend's, under your blanket?

    You can go there, or think of it with closed eyes. What do you see there? What do you hear?
    .home = I don't feel safe at home
    .activity = Something to do
    .body = Something for my body
    .enough = That is enough for now

feelings_activity =
    Draw it. Sing loud or hum. Dance, kick a ball, build something. Read a funny story. Care for an animal or a plant.

    Small is fine. One thing today is enough.
    .nothing = Nothing is fun any more
    .place = A good place
    .enough = That is enough for now

feelings_after =
    You did something for yourself. That is not small. What now?
    .ideas = What can make it lighter?
    .contacts = Show me people who listen
    .low = I don't want to live any more
    .enough = That is enough for now

feelings_contacts =
    These people listen to all feelings, big or small. You can call or write.

    Some may have to tell others when you are in danger. Remember the word { $safe-word }.
    .call = How does a call go?
    .told = What happens with what I say?
    .low = I don't want to live any more
    .ideas = What can make it lighter?
    .enough = That is enough for now

feelings_stop =
    You listened to your feeling. That is looking after yourself.

    Today: one small good thing. Later: tell someone on your side how it was.

    Come back any time. The word { $safe-word } brings people who listen. Close this chat and it is gone.
