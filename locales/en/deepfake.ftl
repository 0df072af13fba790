### A fake picture, voice or video of a child. The fake may show the body, or make the child say false things.
### Take it as seriously as a real one. No sexual detail, no 'it is only fake'.

deepfake_start =
    Someone made a fake of you. It is not real, but the hurt is real. It is not your fault. You did not do what it shows.

    There are things that help. You don't have to look at it again. What is nearest right now?
    .body = It shows my body
    .not-body = It is about something else
    .people = I want to talk to a person
    .low = I don't want to live any more
    .in-danger = I am in danger now

# A fake that shows the body, undressed or worse. Same care as in the topic about pictures.
deepfake_body =
    I am sorry. Making such a fake of a child is wrong. You get the same help as with a real picture.

    Please don't save it, and don't send it on. Not even as proof. The words and the account name are enough.

    What is nearest?
    .threat = They threaten me with it
    .school = It goes round at school
    .online = It is online
    .know-maker = I know who made it
    .people = I want to talk to a person

deepfake_body-online =
    A grown-up on your side can report it with you. Choose a reason like 'fake' or 'body picture of a child'.

    There is also a free tool that helps apps find such pictures. It takes fakes too.
    .tool = Show me that tool
    .how = Show me how to report
    .tell = Help me tell someone
    .people = I want to talk to a person

deepfake_school =
    You don't have to sort this out alone. A grown-up on your side can ask the school to act.

    The school can tell everyone to stop and delete it. Nobody there needs to look at it. You can say so.

    Please don't face the person who made it. Let the grown-ups do that.
    .tell = Help me tell someone
    .tool = Can it be taken down?
    .cruel = People are cruel to me
    .people = I want to talk to a person
    .next-step = What comes next?

deepfake_maker =
    It can hurt even more when you know the person. Please don't face them alone. They may delete the proof.

    Tell a grown-up on your side what you know. You don't need to be sure.
    .school = It is someone from school
    .home = It is someone at home
    .threat = They threaten me
    .tell = Help me tell someone
    .people = I want to talk to a person

deepfake_what =
    Okay. What does the fake do? Please don't tell me details.
    .words = It makes me say false things
    .mock = It makes fun of me
    .money = It asks others for money
    .threat = It is used to threaten me
    .school = It goes round at school

deepfake_words =
    Someone puts false words in your mouth. That is mean. Often it is meant to make you silent. Your real voice is still yours.

    Please don't share it, not even to say it is fake. Sharing makes it bigger.
    .proof = Keep proof and report it
    .answer = How can we say it is fake?
    .officials = Officials use it against me
    .believed = People believe it
    .people = I want to talk to a person

deepfake_believed =
    It hurts when people believe it. Many fakes look real. You don't have to convince everyone.

    Start with the people who matter to you. You can say: 'That is a fake. I did not say that.'
    .answer = How can we say it in public?
    .feelings = I feel so bad
    .hate = People attack me for it
    .people = I want to talk to a person

# Thailand and Togo. One bubble before the next. No word about the law itself.
deepfake_answer-careful =
    One thing first. Where you live, a public answer can bring new trouble. Talk to a grown-up ally before anyone posts.

deepfake_answer-adult =
    Let grown-ups on your side answer for you. One calm sentence is enough. They don't need to show the fake.

    For example: 'This video is a fake. It was never said.' Nobody needs to quarrel under the post.
    .tell = Help me ask a grown-up
    .proof = Keep proof and report it
    .later = What can I do later?

deepfake_answer-group =
    Let your group answer once. It should be short, calm and true. For example: 'This video is a fake. It was never said.'

    Don't show the fake and don't link to it. Ask your friends not to quarrel about it. You may stay out of it.
    .campaign = How can we speak more safely?
    .defender = Who helps groups like ours?
    .proof = Keep proof and report it
    .later = What can I do later?

deepfake_mock =
    A joke is only funny when everyone can laugh. This is not okay, and you may say so.

    Ask friends not to share it. A grown-up on your side can help to get it deleted.
    .school = It goes round at school
    .proof = Keep proof and report it
    .tell = Help me tell someone
    .feelings = I feel so ashamed

deepfake_money =
    Then warn people fast, in your own voice. Talk to them, or use another app.

    You could say: 'Someone uses a fake of me. Please send no money. Ask me in person first.'
    .proof = Keep proof and report it
    .copy = There is a fake account too
    .tell = Help me tell someone
    .later = What can I do later?

deepfake_safe-now =
    You have done a lot. Let's stop for a moment.

    Are you safe right now? From other people, and from hurting yourself?

# Contacts are shown below this text.
deepfake_people =
    These people know about fakes. They take it seriously. They will not need to see it.

    You could start like this: 'There is a fake picture of me.' I am a program. I can't call for you. Type { $safe-word } any time to see help again.
    .what = Show me the steps
    .tell = Help me tell someone near me
    .later = What can I do later?
    .finish = That is all for now

# Contacts are shown below this text. Most of these groups deal with adults.
deepfake_defender =
    These groups help people who stand up for rights. Some only talk with grown-ups.

    So a grown-up ally can write to them for you. Type { $safe-word } any time to see help again.
    .later = What can I do later?
    .finish = That is all for now

deepfake_later =
    You don't need to search for it. A friend can look from time to time, and report it again.

    A fake says something about the person who made it. It says nothing about you. You may go on speaking and showing your face.
    .feelings = It won't leave my head
    .accounts = Make my accounts safer
    .people = I want to talk to a person
    .finish = That is all for now

deepfake_finish =
    You know what is true, and so do the people near you. One thing for today: tell one of them.

    You can come back any time. Close this chat and it is gone here. The browser may still remember the page.
