### Pictures, voices and stories of other people. Nobody is blamed for having posted.

consent_start =
    A picture can help a cause. The person in it decides too. Please do not tell me names. What fits?
    .ask = I want to post others
    .posted = I posted without asking
    .shown = Someone posted me
    .said-no = Someone says no, or take it down
    .private = It shows hurt or a naked child

# Who is in it decides what to ask.
consent_whom =
    Who is in it?
    .friend = Someone my age or older
    .small = A small child
    .crowd = Many people at once
    .risk = Someone who may get into trouble
    .story = A story or a voice, no picture

# How to ask. A free yes.
consent_how-ask =
    Ask before you post: 'May I show this? It goes there. You can change your mind.' A yes must be free. Silence is no yes.

    What do they say?
    .yes = They say yes
    .no = They say no
    .unsure = They are not sure
    .changed = They want it changed

# Small children: their own yes and a carer's.
consent_small-child =
    Ask the small child in easy words. Ask the grown-up who cares for the child too. If one says no, it is no.

    What do they say?
    .both = Both say yes
    .one-no = One of them says no
    .cannot = I cannot ask them

# Many people: no one can be asked, so no one is shown.
consent_crowd =
    You cannot ask everyone. Then show nobody's face. Backs, hands and signs tell the story too.
    .hide = How do I cover faces?
    .choose = I can choose another picture
    .enough = That is enough for now

# A person at risk. Their safety decides.
consent_at-risk =
    Then a picture can hurt them. Safety comes first, even if they say yes. A grown-up ally can help you decide.

    What would help now?
    .leave-out = I show it without the person
    .adult = Help me choose a grown-up
    .country = Can posting be forbidden here?
    .enough = I will not post it

# Togo only. No verdict.
consent_law-tg =
    In Togo, a post, a share or a like can bring trouble. A grown-up ally or a lawyer can tell you more.
    .helpers = Who knows more?
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Thailand only. No verdict, no help with the content.
consent_law-th =
    In Thailand, some posts have led to charges, also for children. Talk with a grown-up ally before you post.

    What would you like to do?
    .helpers = Who knows more?
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Other countries.
consent_law =
    I do not know the law where you are. In some places a post or a like can bring trouble. A grown-up ally can find out.
    .helpers = Who knows more?
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Stories and voices are as private as pictures.
consent_story =
    A story can show who someone is, too. Ask them. Change the name and the place. Let them read it first.

    What do they say?
    .yes = They say yes
    .no = They say no
    .hurt = It is about something bad

# A free yes. Still hide places.
consent_yes =
    Good that you asked. Leave out names, school and home. If they say stop later, you take it down.

    What would help now?
    .hide = Make the picture safer
    .place = Does it show a place?
    .enough = That is enough for now

# Changed so that it fits.
consent_yes-but =
    You can cut the picture, cover a face or use a drawing. Then ask once more.
    .again = How do I ask?
    .hide = How do I cover faces?
    .enough = That is enough for now

# A no. Thank them.
consent_no =
    A no is a no. You can say: 'Thank you for telling me.' They need no reason. What would you like to do?
    .other = Is there another way?
    .group = My group wants it anyway
    .enough = I will not post it

# Already posted. No blame, act now.
consent_posted-already =
    It happens, and you can mend it. Take it down first, or cover the face. Then ask them. What fits?
    .down = I took it down. How do I tell them?
    .spread = Others already share it
    .at-risk = They may be in danger now
    .fine = I want to ask them now

# Someone wants it down.
consent_said-no =
    'Take it down' always counts. You can say: 'It is gone. I am sorry. Tell me if you see it again.'
    .gone = It is down
    .copied = Others have copied it
    .group = My group does not want to
    .angry = They threaten me over it

# The child is shown. The child's no counts, also against carers.
consent_shown =
    You may say no to a picture of you. You need no reason. Who posted it? Please no name.
    .friend = A friend or my group
    .family = My family
    .org = A school or organisation
    .mean = Someone who wants to hurt me
    .private = It shows my private body

# Words to ask for it to be taken down.
consent_ask-down =
    You can say: 'Please take down the picture of me. I do not want it online.' A grown-up can ask with you.

    What happened?
    .gone = They took it down
    .refused = They do not
    .named = It says who or where I am
    .adult = Help me choose a grown-up

# Carers who post their child. Often meant well.
consent_ask-family =
    They may be proud of you. You can still say no. 'Please ask me before you post me.' How would they take it?
    .listen = They would listen
    .not = They would not. Who can help?
    .afraid = I am afraid to say it

# Shocking content. No description, no forwarding, no saving; straight to the flow about images or to help.
consent_abuse-picture =
    That can be hard to see. Please do not pass it on, save it or copy it. It is not your fault that you saw it.

    What fits?
    .me = It is about me
    .other = It is about another child
    .danger-now = A child is in danger right now
    .shaken = I cannot forget it
    .adult = Who can I tell?

# Referral for questions of law and risk.
consent_defenders =
    These people help human rights defenders. They mostly work with adults. A grown-up on your side can ask them.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Referral.
consent_people =
    These people can help with pictures and trouble online. You need not send the picture.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .enough = That is enough for now
    .report = How do I report it?

# Last words: now, later, come back, clear.
consent_done =
    For now, ask before you post. Later, look at your old posts: does anyone need to be asked?

    Your no counts too. The Help button shows who can help. You can come back any time. Press Leave to clear this chat.
