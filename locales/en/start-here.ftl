### "I don't know where to start." At most four short questions. Base wording: 7 to 12 and all who did not say.
### Nothing is kept; no question asks for a story, a name or a reason.

start-here_start =
    That is fine. We find it together, in a few short questions. Nothing you choose is kept.

    Are you in danger right now? If not: what is nearest?
    .now = I am in danger now
    .happened = Something happened
    .prepare = I want to be prepared
    .feel = I only feel something
    .friend = It is about someone else

start-here_where =
    I am sorry something happened. It is not your fault. Where is it?
    .online = On the internet, in an app or game
    .phone = On my phone or computer
    .outside = Outside or at school
    .home = At home
    .unsure = I can't say

start-here_online =
    What is it most about?
    .words = Words people write
    .about-me = My name, home or account
    .wants = Someone wants something from me
    .picture = A picture or video
    .gone = Something does not work any more

start-here_words =
    What kind of words? You don't have to repeat them.
    .threats = They say they will hurt me
    .hate = They are mean or hateful
    .lies = They are lies about me
    .report = I want to report them

start-here_about-me =
    What did they do?
    .place = They posted where I live or learn
    .fake = They pretend to be me
    .lies = They tell lies about me
    .account = They got into my account

# No sexual word.
start-here_wants =
    You do not have to give anyone anything. What do they want?
    .picture = A picture of my body
    .meet = To meet me, or a secret
    .money = Money, or to give me a job
    .password = My password or a code
    .join = That I join or help them

start-here_picture =
    You don't have to tell me what it shows. Which is nearest?
    .real = It shows my body
    .fake = It is a fake picture of me
    .posted = It shows my face or my group
    .saw = I saw something awful

start-here_posted =
    What worries you about it?
    .recognise = People know me on it
    .by-me = I posted others
    .report = I want it taken down
    .place = It shows where I am

start-here_gone =
    What does not work?
    .account = I can't get into my account
    .net = The internet is off
    .post = My post is gone

start-here_gone-post =
    Apps sometimes take posts down, also by mistake. It does not mean that you did wrong.

    Was it only the post? Or did someone get into your account?
    .rights = May they do that? My rights
    .account = Someone was in my account
    .enough = That is enough for now

start-here_phone =
    Which is nearest?
    .reads = Someone reads or watches it
    .taken = It was taken or searched
    .link = I got a strange link
    .codes = I get codes I did not ask for
    .shared = Others use it too

start-here_outside =
    Which is nearest?
    .followed = Someone follows me or waits
    .threats = Someone says they will hurt me
    .officials = It is police or officials
    .school = It is my school
    .adult = A grown-up is strangely nice

start-here_followed =
    That is scary. If it is happening now, go where people are, if you can. Which is nearest?
    .now = It is happening now
    .know-place = They know where I live or learn
    .location = They see it on my phone or posts
    .threats = They say they will hurt me

start-here_officials =
    Which is nearest?
    .now = It is happening now
    .phone = They took or want my phone
    .protest = It is about a protest
    .rights = What are my rights?
    .meeting = It is about a big meeting

start-here_school =
    School should be safe for you. Which is nearest?
    .mean = Others are mean to me
    .silenced = I may not say what I think
    .phone = They took or read my phone
    .complain = I want to complain
    .adult = A grown-up there scares me

start-here_prepare =
    Good thinking. What do you want to do more safely?
    .accounts = My accounts and passwords
    .post = Post pictures or videos
    .protest = Go to a protest
    .meeting = Speak at a big meeting
    .group = Do something with a group

start-here_accounts =
    Where do you want to begin?
    .check = A quick check
    .passwords = A strong password
    .two-step = A second lock
    .shared = A computer that others use too

start-here_post =
    What do you want to look at?
    .check = Is my picture okay to post?
    .consent = Asking the people in it
    .location = Hiding where I am

start-here_together =
    Doing things together is strong. What is it about?
    .campaign = Planning something
    .chat = Our group chat
    .trust = Can I trust this group or person?
    .rights = What are our rights?
    .offline = If the internet is cut off

start-here_feel =
    A feeling is a good place to start. Which is most like yours?
    .scared = I am scared
    .ashamed = I am ashamed
    .sad = I am sad or empty
    .angry = I am angry
    .cannot-say = I can't say

start-here_scared =
    Being scared makes sense when something is wrong. What is it most about?
    .home = Someone at home
    .online = Someone who writes to me
    .officials = Police or officials
    .watched = Someone watches my phone
    .all = Everything, I don't know

# Shame keeps children silent. Very gentle.
start-here_ashamed =
    Many children feel that when someone else did wrong. You are not in trouble with me. What is it most about?
    .picture = A picture
    .secret = A secret with someone
    .said = What others say about me
    .money = I gave money or a promise
    .who-i-am = Who I am

start-here_sad =
    I am sorry you feel like this. What is it most about?
    .low = I don't want to live any more
    .cruel = People are cruel to me
    .home = Home
    .friend = A friend
    .tired = I am tired, or I don't know

start-here_angry =
    Anger can show that something is not fair. What is it most about?
    .unfair = I am not allowed to speak
    .lies = Someone tells lies
    .change = I want to change something
    .me = I am angry with myself
    .school = Something at school

start-here_cannot-say =
    You don't need the right words. Sometimes a feeling comes before the words.

    You can talk to a person. Or calm down first. Or look at all topics.
    .talk = I want to talk to a person
    .calm = Help me calm down
    .topics = Show me topics
    .enough = That is enough for now

start-here_after-calm =
    You took a minute for yourself. Do you want to look again?
    .again = Yes, let's look again
    .talk = I want to talk to a person
    .enough = That is enough for now

start-here_done =
    You looked, and that is a start. It can wait, if it is not dangerous.

    Today: do one thing that is good for you. Later: tell someone on your side that something is wrong.

    Come back any time. The word { $safe-word } brings people who listen. Close this chat and it is gone.
