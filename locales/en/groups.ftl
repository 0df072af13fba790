### Group chats of a campaign or of friends. Practical; for 7-12 groups are small and known to a grown-up.

groups_start =
    Meeting others online to speak up is your right. Please do not tell me the name or link of the group. What fits?
    .stranger = Someone I do not know is in it
    .private = Someone writes to me alone
    .trouble = There is trouble in the group
    .set-up = We want to make it safe
    .get-out = I want to get out

# Base: small and known. 13-17: by purpose.
groups_size =
    Small groups are safer. Best is a group where you know everyone. How many of you are there?
    .few = We are few
    .many = We are many
    .unknown = I do not know how many

# Knowing each member outside the chat.
groups_know-all =
    Do you know each one outside the chat too?
    .yes = Yes, I know all of them
    .no = No, not all
    .grown-up = There are grown-ups in it

# A big group: plans move elsewhere.
groups_many =
    In a big group, share only what all the world may read. Plans belong in a small group.
    .link = Anyone can join by a link
    .small = We make a small group
    .stranger = Someone odd is in it
    .rules = Rules for the group

# An open link.
groups_link =
    An open link lets strangers in. The one who runs the group can stop it. Then somebody says yes to each new person.

    Who runs it?
    .me = I do, or a friend
    .grown-up = A grown-up does
    .nobody = Nobody knows

# For those who run a group. Base: with a grown-up.
groups_admin =
    Running a group is a real job. Two people can share it. A grown-up on your side can help. What would you like to do?
    .remove = Take someone out
    .rules = Make rules for all
    .lock = Protect my own account
    .tired = It is too much for me

# An unknown member. It may be harmless.
groups_stranger =
    It may be a friend of a friend. Ask the one who runs the group: who knows this person? Share nothing private until then.

    What did you learn?
    .known = Someone knows them well
    .nobody = Nobody knows them
    .cannot-ask = I cannot ask
    .writes = They write to me alone

# Taking somebody out is not an accusation.
groups_remove =
    The one who runs the group can take them out. That is no insult. Then change what they may know: the time or the place.

    What would help now?
    .ask = A grown-up could do it
    .plan-known = They have read our plans
    .angry = They threaten us now
    .enough = That is enough for now

# A fresh small group.
groups_new-group =
    You can start a new small group. Ask each one face to face or by voice. Put no link in the old group.
    .rules = Rules for the new group
    .lock = A lock for my chats
    .enough = That is enough for now

# Rules a group can agree on.
groups_rules =
    Good rules are short. No full names. No school. No pictures of others without asking. Everyone may say stop.

    What would you like to do?
    .vanish = Messages that disappear
    .consent = Asking before pictures
    .leaks = Someone shared our messages
    .app = Which app is best?
    .enough = That is enough for now

# Disappearing messages: what they do and do not do.
groups_vanish =
    Some chats can delete messages after a time. Others can still take a picture of the screen. So secrets are best told by voice.
    .app = Which app is best?
    .lock = A lock for my chats
    .enough = That is enough for now

# No advertising for an app; some are blocked or forbidden in places.
groups_app =
    The best app is one you all have and use carefully. Some apps are not allowed in some places. A grown-up ally knows.

    What would help now?
    .lock = A lock for my chats
    .rules = Rules for the group
    .enough = That is enough for now

# Someone from the group writes privately. Signs without digging.
groups_private-chat =
    You need not answer. A person who is good for you does not ask for secrets. What fits?
    .secret = They want a secret, picture or meeting
    .flatter = A grown-up is too friendly
    .rude = They are mean to me
    .threat = They threaten me
    .unsure = I am not sure. Who could I ask?

# Adults in a group can be right and can be wrong.
groups_grown-ups =
    Grown-ups can help a group. They should be known to you and to other grown-ups. They write in the group, not to you alone.

    How is it in yours?
    .good = They are all right
    .alone = One writes to me alone
    .uneasy = I have an odd feeling

# What kind of trouble. Choices only.
groups_trouble =
    That is tiring, and it is not your fault. What kind of trouble?
    .mean = They are mean to someone
    .leaked = Someone shared our messages
    .fight = We quarrel all the time
    .secret-pictures = Private pictures are shared
    .adult = A grown-up behaves oddly

# A leak. No witch hunt.
groups_leaked =
    That hurts. Do not hunt for someone to blame. First, who could get hurt by it? Tell those people now.

    What was shared?
    .plans = Our plans
    .names = Names, school or home
    .pictures = A private picture
    .words = My words, twisted
    .officials = Officials have it now

# Quarrels. Pause and a talk.
groups_quarrel =
    Quarrels happen in good groups too. You can pause the chat for a day. Talking face to face is often easier.

    What would help?
    .rules = Rules for the group
    .tired = It is too much for me
    .adult = A grown-up could listen to us
    .get-out = I want to get out

# Leaving is all right. The cause stays theirs.
groups_out-of-it =
    You may leave any group, any time. You can still stand up for your cause. Would leaving make someone angry?
    .no = No. I will leave
    .yes = Yes. They threaten me
    .pushed = Yes. Someone pushes me to stay
    .words = What can I say?
    .people = I want to talk to a person

# A sentence for leaving.
groups_leaving-words =
    You could say: 'I need a break. I wish you well.' That is enough. Then mute or leave.
    .enough = That is enough for now
    .block = They keep writing to me
    .sad = I feel bad about it

# Brazil only, before the numbers.
groups_people-br =
    In Brazil, telling a help service can start a case. People who protect children may then act, often within a day.

# Referral.
groups_people =
    These people listen to children. You can first ask who they would tell. You need not name the group.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Last words: now, later, come back, clear.
groups_done =
    For now, keep names and plans out of big groups. Later, look at who is in the group from time to time.

    The Help button shows who can help. You can come back any time. Press Leave to clear this chat.
