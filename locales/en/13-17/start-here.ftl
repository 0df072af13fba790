### "I don't know where to start": wording for teenagers where it should differ.

start-here_start =
    That's fine. A few short questions, four at most, will get us there. Nothing you choose is stored.

    First: are you in danger right now? If not, what comes closest?
    .feel = Something feels wrong

start-here_where =
    I'm sorry something happened. It's not your fault. Where does it take place?
    .online = Online: apps, chats, games
    .phone = On my device itself
    .outside = Outside, or at school

start-here_online =
    What is at the centre of it?
    .words = What people write
    .about-me = My identity or private details
    .picture = Pictures or videos
    .gone = Something is blocked or gone

start-here_words =
    What kind? You don't have to repeat it.
    .threats = Threats
    .hate = Hate, bullying, a pile-on
    .lies = Lies about me or my group
    .report = I want to report it

start-here_about-me =
    What happened?
    .place = My private details were posted
    .fake = A fake account in my name
    .lies = Lies about me or my group
    .account = Someone got into my account

start-here_wants =
    You don't owe anyone anything. What do they want?
    .picture = Intimate pictures, or more of them
    .meet = To meet, or keep things secret
    .money = Money, or they offer me a job
    .password = A password or a code
    .join = To work with me or my group

start-here_picture =
    No need to describe it. What comes closest?
    .real = Intimate, and of me
    .fake = Fake or AI-made, of me
    .saw = I saw something disturbing

start-here_posted =
    What is the worry?
    .recognise = People can be recognised
    .by-me = I posted it without asking
    .place = It shows where we were

start-here_gone =
    What happened?
    .account = I'm locked out of my account
    .net = The internet is cut or slow
    .post = My post was removed

start-here_gone-post =
    Platforms remove posts by rule, by mistake, or because many people reported them. It doesn't mean you did wrong.

    Was it only the post, or could someone have been in your account?
    .rights = What are my rights here?
    .account = Someone may have got in
    .enough = That's enough for now

start-here_phone =
    What comes closest?
    .reads = I think I'm being spied on
    .taken = It was seized or searched
    .link = I got or tapped a strange link
    .codes = Login codes I didn't ask for
    .shared = Others use this device too

start-here_outside =
    What comes closest?
    .followed = I'm being followed or watched
    .threats = I'm being threatened
    .officials = Police or other officials
    .school = School
    .adult = An adult gets too close

start-here_followed =
    That's frightening. If it's happening now, get to where people are, if you can. What comes closest?
    .know-place = They know my address or school
    .location = They may track my location
    .threats = They also threaten me

start-here_officials =
    What comes closest?
    .protest = It's about a protest
    .rights = Which rights do I have?
    .meeting = It's about an official meeting

start-here_school =
    You have rights at school too. What comes closest?
    .mean = Bullying or hate
    .silenced = I'm silenced or punished
    .adult = An adult there frightens me

start-here_prepare =
    Preparing is half of safety. What are you about to do?
    .accounts = Accounts and logins
    .post = Posting pictures and videos
    .protest = A protest
    .meeting = A UN or official meeting
    .group = Organising with others

start-here_accounts =
    What do you want to secure first?
    .check = A quick check-up
    .passwords = Strong passwords
    .two-step = Two-step login
    .shared = Shared and school computers

start-here_post =
    What would you like to check?
    .check = Check a picture before posting
    .consent = Consent of the people in it
    .location = What gives away my location

start-here_together =
    What is it about?
    .campaign = Planning a campaign
    .chat = A safe group chat
    .rights = Which rights do we have?

start-here_feel =
    A feeling is a good starting point. What comes closest?
    .scared = Fear
    .ashamed = Shame or guilt
    .sad = Sadness, emptiness
    .angry = Anger
    .cannot-say = I can't put it into words

start-here_scared =
    Fear often has a good reason. What is it most about?
    .online = Someone who contacts me
    .watched = Being watched
    .all = Everything, or I don't know

start-here_ashamed =
    People often feel ashamed of what others did to them. You're not in trouble with me. What is it most about?
    .picture = Pictures
    .secret = A secret contact
    .said = What's being said about me
    .money = Money or a promise I gave

start-here_sad =
    I'm sorry it's like this. What is it most about?
    .low = I think about dying or self-harm
    .cruel = People attack me
    .tired = I'm worn out, or don't know

start-here_angry =
    Anger often points at something unjust. What is it most about?
    .unfair = I'm being silenced
    .lies = Lies about me or my group
    .me = I'm angry with myself

start-here_cannot-say =
    You don't need words for it. Something can be wrong before you can name it.

    You could talk to a person, calm down first, or look through all topics.
    .enough = That's enough for now

start-here_after-calm =
    Want to take another look?
    .again = Yes, look again
    .enough = That's enough for now

start-here_done =
    Looking was a start. If there's no danger, the rest can wait.

    Today: one thing that is good for you. Soon: one person who knows that something is off.

    Come back any time. { $safe-word } brings up people who listen. Closing this chat erases it here.
