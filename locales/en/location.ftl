### Who can see where I am. Practical; for a child who is followed, safety first.

location_start =
    You may decide with people you trust who knows where you are. Please do not tell me where that is. What fits?
    .danger-now = I am being followed right now
    .turned-up = Someone turned up where I was
    .family = My family follows me by phone
    .posts = My posts show places
    .who = Who can see where I am?

# Frightening. First safe now, then how they knew.
location_turned-up =
    That is frightening, and it is not your fault. Stay near people. Tell a grown-up on your side today. Do not meet that person alone.

    Who is it? No name, please.
    .now = They are here right now
    .home = Someone I live with
    .ex = A boyfriend, girlfriend or ex
    .officials = Police or other officials
    .stranger = Someone else, or I do not know

# How could they know. Choices, no digging.
location_how-knew =
    They may have seen a post, or a friend told it. A phone can show it too. What might it be?
    .posts = My posts
    .apps = An app on my phone
    .chats = Someone in a group chat
    .address = My address is online
    .person = I want to talk to a person

# Fair to caring carers, open for fear.
location_family =
    Some families do that to keep children safe. You may ask who sees it and when. How is it for you?
    .fine = It is all right for me
    .too-much = It is too much for me
    .afraid = It scares me
    .campaign = They want to stop me speaking up

# It is fine. Others may still see more.
location_agreed =
    Good. Then choose together who may see it. Nobody else needs to.
    .others = Who else can see it?
    .posts = My posts
    .enough = That is enough for now

# Words for a talk about tracking. The child decides.
location_talk =
    You could say: 'I will tell you when I arrive. Can we turn it off at other times?'

    How would they take it?
    .talk = I will try it
    .adult = Another grown-up could help
    .afraid = I am afraid to ask

# Who can see the location. Base: look together with an adult.
location_who-sees =
    Apps can show where you are. So can a map shared with friends. A grown-up on your side can look with you. What fits?
    .shared = I share it with friends
    .settings = How do I turn it off?
    .spy = Someone may have set up my phone
    .network = Can I be quite invisible?

# Shared maps among friends.
location_shared-map =
    Share it only with people you picked. You may stop any time. You need no reason. How is it for you?
    .stop = I want to stop it
    .pressure = Someone wants me to share it
    .fine = It is fine as it is

# Pressure to share. Could be a friend, could be control.
location_pressure =
    Sharing is not a proof of friendship or love. You can say: 'I like to keep that to myself.' How would they take it?
    .accept = They would accept it
    .angry = They might get angry
    .stranger = I only know them online
    .adult = Help me choose a grown-up

# Turning it off. A person who watches would notice: say so first.
location_settings =
    If someone scares you, wait: they may notice the change. If not, a grown-up can help you turn it off. Camera and chats first.

    What fits?
    .scares = Someone may get angry
    .done-it = Done. What about my posts?
    .people = I need help with it
    .enough = That is enough for now

# Honest limits.
location_network =
    Not quite. A phone that is on always tells its network where it is. Most people cannot see that. What would help now?
    .settings = How do I turn apps off?
    .officials = Officials may look for me
    .protest = What about a protest?
    .enough = That is enough for now

# Posts and places.
location_posts =
    A sign, a street or a school shirt can show a place. Post when you have left it. What would you like to look at?
    .routine = My way to school shows
    .old = My old posts
    .picture = Hidden places in pictures
    .others = Others post where I am
    .enough = That is enough for now

# Routine and school run.
location_routine =
    Then others can guess where you will be. Leave out times and the way you go. A friend can walk with you.
    .old = My old posts
    .worried = I am worried about my way
    .enough = That is enough for now

# Old check-ins.
location_old =
    You can go through old posts with a grown-up. Hide or delete the ones that show your home or school. What would you like to do?
    .picture = Hidden places in pictures
    .stuck = I cannot get some of them down
    .enough = That is enough for now

# Picture data, in plain words.
location_hidden =
    Some cameras write the place into the picture. You cannot see it. A grown-up can turn that off in the camera.
    .protest = Pictures from a protest
    .settings = How do I turn it off?
    .enough = That is enough for now

# Brazil only, before the numbers.
location_people-br =
    In Brazil, telling a help service can start a case. People who protect children may then act, often within a day.

# Referral.
location_people =
    These people listen to children. You can first ask who they would tell. You need not say where you are to ask a question.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .plan = A plan for my ways
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Last words: now, later, come back, clear.
location_done =
    For now, post after you have left a place. Later, look with someone at who can see you.

    The Help button shows who can help. You can come back any time. Press Leave to clear this chat.
