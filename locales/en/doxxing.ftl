### Someone posted a child's name, school, home, number or secret. First safety, then proof, report, friends, locks.
### Never ask what exactly was posted.

doxxing_start =
    Someone posted private things about you. I am sorry. It is not your fault, and you have a right to privacy.

    Please don't tell me what it says. First of all: are you safe where you are?
    .coming = Someone is here, or on the way
    .contact = I get strange calls or visits
    .threat = They threaten me too
    .go-on = I am safe. It is only online
    .people = I want to talk to a person

doxxing_what =
    Okay. Then we go step by step. What kind of thing is it? Don't tell me the thing itself.
    .home = Where I live
    .school = My school, or where I go
    .number = My name, face or number
    .family = My family or my group
    .secret = Something secret about me

doxxing_home-posted =
    Then some people should know today. Tell a grown-up you live with, if they are on your side.

    Agree together: nobody opens the door to strangers. Nobody gives answers on the phone.
    .plan = Make a plan with me
    .tell = Help me tell someone
    .next-step = How do we get it removed?
    .people = I want to talk to a person

doxxing_school-posted =
    You should be safe at school. Tell one grown-up there whom you trust, or let someone tell them.

    Agree who may pick you up. Go there and back with others for some days.
    .tell = Help me tell someone
    .plan = Make a plan with me
    .next-step = How do I get it removed?

doxxing_number-posted =
    You don't have to answer numbers you don't know. You don't have to answer messages either.

    A grown-up on your side can read new messages for you.
    .calls = I get strange calls or visits
    .lock = Make my accounts safer
    .next-step = How do I get it removed?

doxxing_family-posted =
    That is not your fault. The person who posted it did this, not you.

    They need to know, so that they can take care. A grown-up on your side can tell them with you.
    .tell = Help me tell them
    .plan = Make a plan with me
    .next-step = How do we get it removed?

# For example: who the child loves, gender, papers, health, faith, or activism the family does not know about.
doxxing_secret-posted =
    What you tell about yourself is yours to choose. They took that from you. That was wrong.

    There is nothing wrong with who you are. You don't have to explain anything to anyone now.
    .home-unsafe = Home may not be safe now
    .papers = It is about my papers
    .feelings = I feel so exposed
    .next-step = How do I get it removed?
    .people = I want to talk to a person

# For a child without papers, a refugee or migrant child.
doxxing_papers =
    Every child has rights, with or without papers. There are groups that help children and families on the move.

    Ask them before you go to the police or to an office. Go with a grown-up on your side.
    .defender = Show me groups that help
    .plan = Make a plan with me
    .next-step = How do I get it removed?

doxxing_where =
    Now let's get it away, as far as we can. Where is it?
    .app = In an app
    .site = On a website
    .chat = In a chat group
    .news = In the news, or from officials
    .everywhere = In many places

# Words a platform understands: 'private information' and 'child'.
doxxing_report-app =
    A grown-up on your side can report it with you. Choose the reason 'private information'.

    Apps can be slow, and may say no. If you can add words, write: 'This is private information of a child.'
    .how = Show me how to report
    .friends = How can friends help?
    .refused = The app did nothing
    .lock = Make my accounts safer

doxxing_report-site =
    Please don't write to the person who posted it. Look for the words 'contact' or 'report' on the website.

    A grown-up on your side can write there: 'Please remove this. It is private information of a child.'
    .friends = How can friends help?
    .people = Who can help with this?
    .lock = Make my accounts safer

doxxing_report-chat =
    Is there someone in that group you trust? They can ask the group's leader to delete it.

    They can also report the group in the app. You don't have to read what people write there.
    .how = Show me how to report
    .friends = How can friends help?
    .lock = Make my accounts safer

doxxing_report-news =
    That is a lot for one child. Grown-ups should answer this, not you alone.

    A grown-up from your group can call the newspaper, or a lawyer. They can ask to have your name taken out.
    .officials = It was the police or officials
    .defender = Who helps defenders?
    .tell = Help me tell someone
    .lock = Make my accounts safer

doxxing_friends =
    Friends can help a lot. You could write: 'Please report that post. Don't share it, and don't write under it.'

    They can look out for new posts, so you don't have to.
    .lock = Make my accounts safer
    .angry = I want to get back at them
    .tell = Help me tell a grown-up
    .safe = Done. And now?

# Anger is allowed; posting the other person's data would harm others and the child.
doxxing_no-revenge =
    Being angry makes sense. They did something mean to you.

    Please don't post things about them. It can hurt the wrong person, and make things worse for you.

    You can use the anger for something else: move, shout into a pillow, talk to someone.
    .feelings = Help me with these feelings
    .lock = Make my accounts safer
    .safe = Okay. And now?

doxxing_lock =
    Set your accounts so that only friends see them. Take out your phone number, e-mail and school.

    Turn off your location. Ask friends not to post where you are. You can stay online and still be heard.
    .second-lock = Add a second lock
    .location = How do I hide my location?
    .plan = Make a plan for the next days
    .safe = Done. And now?

doxxing_calls =
    Is someone outside now? Then go to people and get help right away.

    You don't have to pick up. You don't have to open the door to strangers. A grown-up on your side should know today. Write down when it happens.
    .outside = Someone is outside now
    .tell = Help me tell someone
    .plan = Make a plan for the next days
    .next-step = How do I get it removed?

doxxing_safe-now =
    You have done a lot. Let's stop for a moment.

    Are you safe right now?

# Contacts are shown below this text.
doxxing_people =
    These people can help with trouble online, and with being scared. You choose what you tell them.

    You could say: 'Someone posted private things about me.' I am a program. I can't call for you. Type { $safe-word } any time to see help again.
    .what = Show me the steps
    .tell = Help me tell someone near me
    .later = What can I do later?
    .finish = That is all for now

# Contacts are shown below this text. Most of these groups deal with adults.
doxxing_defender =
    These groups protect people who stand up for rights. Some only talk with grown-ups.

    So a grown-up on your side can write to them for you. Type { $safe-word } any time to see help again.
    .tell = Help me find a grown-up
    .later = What can I do later?
    .finish = That is all for now

doxxing_later =
    In a week, ask a friend to search for your name. If something is left, you can report it again.

    You may feel watched for a while. That feeling mostly gets smaller with time and with good company.

    You have the right to speak and to have secrets. Both belong to you.
    .feelings = I feel watched all the time
    .lock = Make my accounts safer
    .people = I want to talk to a person
    .finish = That is all for now

doxxing_finish =
    You did what you could, and that is a lot. One thing for today: let one person know about it.

    You can come back any time. Close this chat and it is gone here. The browser may still remember the page.
