### Someone, often an adult, is too friendly with a child: secrets, gifts, pictures, a meeting. Called grooming.
### The child may like this person very much. Never blame the child for talking to them, never assume it is a man,
### never ask what happened. Please have this file read by someone who works with children.

grooming_start =
    A strange feeling about someone is worth listening to. I am glad you are here. Whatever was said or done: it is not your fault.

    Please don't tell me names. First of all: what is it like right now?
    .in-danger = I am in danger now
    .people = I want to talk to a person
    .meeting = They want to meet me, or we met
    .picture = They talk about bodies or pictures
    .odd = It just feels odd

grooming_meeting =
    You never have to meet anyone. Not even if you said yes before. You may change your mind.

    What is nearest?
    .soon = It is today, or very soon
    .no-day = There is no day yet
    .want = But I want to go
    .met = We have met already
    .people = I want to talk to a person

grooming_meeting-soon =
    The safe thing is not to go. You don't have to explain it. Not coming is enough.

    Stay with people you trust that day. Show it to a grown-up on your side now.
    .knows-place = They know where to find me
    .what-say = What do I say to them?
    .tell = Help me tell someone
    .people = I want to talk to a person
    .in-danger = I am in danger now

# The child likes the person. No scolding.
grooming_meeting-want =
    Wanting to meet someone you like is normal. Still, one thing is good to know.

    A safe person is glad when you bring a grown-up. If you should come alone, or in secret: that is a warning.

    Please don't go alone. Talk to a grown-up on your side first. Five minutes are enough.
    .not-go = I'd rather not go
    .unsure = I don't know what to feel
    .tell = Help me tell someone
    .people = I want to talk to a person

# Safe-node: three buttons follow. Nothing is asked about the meeting itself.
grooming_met =
    Thank you for telling me. Whatever happened there, it was not your fault. You don't have to tell me about it.

    Are you safe right now?

grooming_met-after =
    Did someone touch or hurt you? A doctor, a nurse or a helpline can help. Soon is good. Later is fine too.

    You did nothing wrong. Not if you went there yourself. Not if you said nothing, or could not move.
    .people = I want to talk to a person
    .tell = Help me tell someone
    .still-writes = They still write to me
    .feelings = I feel so bad

# Also for a child who already sent a picture to an adult. No question about the picture.
grooming_picture =
    A grown-up must not ask a child for that. It is wrong, even if they are very nice. Even if they say it is love.

    Stop answering, if you can. You don't owe them anything. What is nearest?
    .not-sent = I sent nothing
    .sent = I sent something
    .threat = They threaten me now
    .tell = Help me tell someone
    .people = I want to talk to a person

grooming_signs =
    Your feeling counts, even if you can't prove it. What fits a little?
    .secret = I should keep it secret
    .gifts = Gifts, money or lots of praise
    .apart = They talk badly about my friends
    .mentor = They offer me a role or a trip
    .no-words = I can't say what it is

# Secret and surprise: a difference many children learn. Use the pair of words usual in your language.
grooming_secret =
    A surprise makes people happy, and it ends soon. A bad secret feels heavy, and it should never end.

    You may tell a bad secret. Even if you promised not to. Telling is not being mean.
    .go-on = What can I do?
    .like = But I like them
    .tell = Help me tell someone
    .people = I want to talk to a person

grooming_gifts =
    Gifts and sweet words feel good. That is normal. But some people give so that you owe them something.

    You owe nothing. A gift is not a promise. You may keep it. Or hand it to a grown-up on your side.
    .go-on = What can I do?
    .like = But I like them
    .tell = Help me tell someone
    .people = I want to talk to a person

grooming_apart =
    A good friend is glad that you have other friends. Someone who wants you alone may want something else.

    You don't have to answer at once. You don't have to choose between them and others.
    .go-on = What can I do?
    .like = But I like them
    .tell = Help me tell someone
    .people = I want to talk to a person

# People who offer fame, travel, interviews or a role in a movement.
grooming_mentor =
    It feels great when someone believes in you. What you do is worth it. You deserve good offers.

    A good offer is not secret, and not in a hurry. Your group may know about it. So may a grown-up on your side.
    .go-on = It is secret, or in a hurry
    .real = How can I check an offer?
    .tell = Help me tell someone
    .people = I want to talk to a person

grooming_mentor-check =
    Let a grown-up on your side call the organisation. They should find its number by themselves.

    You should never have to go alone, or pay. Nobody should want body pictures, or keep your papers.
    .not-safe = One of these is asked of me
    .ask-adult = Help me ask a grown-up
    .later = It looks fine. And later?

grooming_feeling =
    You don't need words for it. Maybe they are too sweet, or too close. Maybe they want answers at once.

    A feeling is enough to stop. You don't need a reason, and you don't have to be polite.
    .go-on = What can I do?
    .like = But I like them
    .tell = Help me tell someone
    .people = I want to talk to a person

# Also for a child who is threatened with a picture by an adult they know.
grooming_who =
    Who is it? Please don't tell me a name.
    .online = I only know them online
    .my-age = They say they are my age
    .works = A teacher, coach or helper
    .movement = Someone in our group
    .family = Family, or a friend of my family

grooming_says-my-age =
    Some grown-ups say they are your age. You can't see it from a picture or a voice. It is not your job to find out.

    And if they are your age: pushing you is still not okay.
    .stop = How do I stop it?
    .really = I'm sure they are my age
    .people = I want to talk to a person

# The adult works with children or is respected in a movement. They may be believed more than the child.
grooming_in-organisation =
    A person can do good things and still do this wrong. You don't destroy the good by telling. They did the wrong.

    Many groups have someone whose job is to keep children safe. You can tell that person, or a helpline.

    Please don't tell only this person's boss. Choose someone outside, so that you are heard.
    .tell = Help me tell someone
    .afraid = I am afraid of what they will do
    .people = I want to talk to a person
    .report = I want to report it

grooming_family =
    That is very hard. You may love them and be afraid of them. You did nothing wrong.

    You don't have to be alone with them. You may tell someone, even if others want you to be quiet.
    .home = They live with me
    .tell = Help me tell someone
    .people = I want to talk to a person
    .afraid = I am afraid of what they will do

grooming_stop =
    You may simply stop answering. No goodbye, no reason. If you must say something: 'I can't' is enough.

    Don't meet, don't change to another app, send nothing more.

    They may get sad, sweet or angry. You are not to blame for that.
    .proof = Keep proof, then block
    .afraid = I am afraid of what they will do
    .like = I will miss them
    .tell = Help me tell someone
    .people = I want to talk to a person

# Warm: liking someone who does harm is common. No scolding.
grooming_mixed =
    You can like someone and still feel that something is wrong. Both can be true. You are not silly.

    Someone who is good for you needs no secrets, pictures or hurry. You can miss them and still stop.
    .stop = How do I stop it?
    .tell = Help me tell someone
    .people = I want to talk to a person
    .later = I need time to think

grooming_afraid =
    It makes sense that you are afraid. We can look at it together. What is nearest?
    .knows-place = They know where to find me
    .pictures = They have pictures of me
    .expose = They will tell on me
    .hurt = They may hurt me or others
    .people = I want to talk to a person

grooming_expose =
    They say it so that you stay silent. A grown-up on your side cares about you, not about that.

    You can tell first, in your own words. A small part is enough: 'Someone scares me online. I need help.'
    .tell = Help me tell someone
    .stop = How do I stop it?
    .people = I want to talk to a person

grooming_safe-now =
    You have done a lot. Let's stop for a moment.

    Are you safe right now?

# Contacts are shown below this text.
grooming_people =
    These people have heard this before. They will not be angry with you. You choose how much you tell.

    You could start like this: 'Someone is too friendly with me. It feels wrong.' I am a program. I can't call for you. Type { $safe-word } any time to see help again.
    .tell = Help me tell someone near me
    .stop = How do I stop it?
    .report = I want to report it
    .later = What can I do later?
    .finish = That is all for now

# Brazil, Colombia, Romania, Tunisia. One bubble before the contacts.
grooming_report-case =
    One thing first. In your country, a report can start an official case. You may ask about that before you say more.

# United Kingdom only. CEOP is a name: a part of the police.
grooming_report-gb =
    One thing first. In the UK, such reports go to CEOP. It belongs to the police. They may talk to other grown-ups to keep you safe.

# Moldova only. SigurOnline is a name.
grooming_report-md =
    In Moldova, SigurOnline takes reports about harm online. The child helpline can help you with it, day and night.

# Contacts are shown below this text.
grooming_report-to =
    Reporting can help you, and other children too. You don't have to, and you don't have to do it today.

    A grown-up on your side can do it with you. Ask first: 'What happens then? Who will know?'

    Are there pictures too? The list has a tool for that. If not, you don't need it. Type { $safe-word } any time to see help again.
    .tell = Help me tell someone
    .proof = Keep proof first
    .later = What can I do later?
    .finish = That is all for now

grooming_later =
    If they write again, or with a new name: don't answer. Show it to the person who helps you.

    Missing them, anger, shame: all of that can come. It gets lighter when you don't carry it alone.

    You may go on meeting people and speaking up online. You did not break anything.
    .feelings = Help me with my feelings
    .accounts = Hide where I am
    .tell = Help me tell someone
    .people = I want to talk to a person
    .finish = That is all for now

grooming_finish =
    You listened to your feeling. That is a strong thing to do. One thing for today: be near someone you trust.

    You can come back any time. Close this chat and it is gone here. The browser may still remember the page.
