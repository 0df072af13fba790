### Lies and rumours about a child, or about the child's group. Some are meant to stop children from speaking up.
### Never repeat the lie, never name who spreads it. Adults answer for younger children.

lies_start =
    Someone spreads lies about you. That is unfair, and it is not your fault. You have the right to speak and to your good name.

    Please don't tell me the lie itself, or names. If they also threaten you, choose that first. Who spreads it?
    .threat = They threaten me too
    .known = Someone I know
    .strangers = People I don't know
    .press = Media, officials, famous people
    .people = I want to talk to a person

lies_known =
    That hurts more when you know them. You don't have to find out who started it.

    Where do you know them from? No names, please.
    .school = From school or my area
    .ex = An old friend or an ex
    .group = From our own group
    .home = From home
    .unsure = I am not sure who it is

lies_school =
    You don't have to go from one to the next and explain. That is too much for one child.

    A grown-up on your side can speak with the school. Good friends can say: 'That is not true. Please stop.'
    .tell = Help me tell a grown-up
    .friends = What can my friends do?
    .body = It is about my body, or love
    .proof = Keep proof and report it
    .people = I want to talk to a person

lies_group =
    In a group people can hurt each other too. You still belong. Your work still counts.

    Ask someone fair to bring you together. You don't have to answer in the chat.
    .tell = Who could be fair?
    .answer = Should I answer?
    .feelings = I feel so alone
    .people = I want to talk to a person

lies_about =
    What is the lie about? Only the kind of thing, please.
    .body = My body, or love
    .paid = That I am paid or against my country
    .crime = That I broke a law
    .family = My family
    .else = Something else

lies_body =
    Talking like that about a child's body is wrong. You don't owe anyone an answer. You have nothing to prove.

    Is there a picture too? You don't have to show or describe it.
    .picture = There is a real picture
    .fake = There is a fake picture
    .proof = Only words. Keep proof
    .tell = Help me tell someone
    .people = I want to talk to a person

# Children who speak up hear: someone pays you, adults use you, you are against your country.
lies_loyalty =
    Many children who speak up hear such things. Some people would rather say that than listen to you.

    You can think for yourself. You have the right to your own opinion.
    .answer = Should I answer?
    .officials = It is in media, or from officials
    .friends = What can my friends do?
    .proof = Keep proof and report it

lies_crime =
    Then please don't answer by yourself. Not online, and not when someone calls. It is not your job to prove anything.

    Show it to a grown-up on your side today. They can ask a lawyer or a rights group.
    .tell = Help me tell someone
    .officials = It is from police or officials
    .defender = Who helps defenders?
    .proof = Keep proof and report it

lies_family =
    When lies hit your family, it can feel like your fault. It is not. The person who lies did this.

    It can help to tell your family first, before others do. A grown-up on your side can be there.
    .tell = Help me tell them
    .angry = I am afraid of them now
    .posted = They posted our address
    .answer = Should we answer?

lies_press =
    That is a lot for one child. Grown-ups should carry this with you. You don't have to speak to any reporter.

    A grown-up who helps your group can ask for a correction. They can ask a lawyer, too.
    .officials = It is from police or officials
    .defender = Who helps defenders?
    .tell = Help me tell someone
    .proof = Keep proof and report it

# Togo only. One bubble before the next.
lies_answer-tg =
    One thing first. In Togo, a post, a share or even a like can count. Ask a grown-up ally before anyone answers.

# Thailand only. One bubble before the next.
lies_answer-th =
    One thing first. In Thailand, a public answer can bring new trouble. Ask a grown-up ally before anyone posts.

lies_answer-adult =
    You don't have to answer. Please don't share the lie, not even to say it is wrong. That makes it bigger.

    Grown-ups on your side can answer for you. One short true sentence is enough.
    .tell = Help me ask a grown-up
    .friends = What can my friends do?
    .proof = Keep proof and report it
    .later = What can I do later?

lies_answer-group =
    You choose if you answer at all. Please don't share the lie, not even to say it is wrong. That makes it bigger.

    If you answer, do it once, and with your group. You don't have to win against everyone.
    .words = What could we write?
    .silence = What if we stay silent?
    .friends = What can my friends do?
    .proof = Keep proof and report it

lies_answer-words =
    Short, calm, true. Say what is right, not what is wrong. For example: 'We are a group of children. We decide ourselves. Ask us.'

    No names, no insults, no link to the lie. Let someone you trust read it first.
    .friends = Who shares our words?
    .proof = Keep proof and report it
    .later = What can we do later?

lies_silence =
    Staying silent is a choice too. Many lies get tired when nobody feeds them.

    Silent to them does not mean silent to all. Tell the people who matter to you what is true.
    .friends = What can my friends do?
    .feelings = It is so unfair
    .proof = Keep proof and report it
    .later = What can I do later?

lies_friends =
    Friends can say: 'I know them. That is not true.' They can report it. And they can stop passing it on.

    Ask them not to quarrel and not to hunt for the person. That can hit someone who did nothing.
    .proof = Keep proof and report it
    .copy = There is a fake account of me
    .hate = Now many people attack me
    .later = What can I do later?

# Contacts are shown below this text.
lies_people =
    These people listen when something is unfair and hurts. They don't tell you to be tough.

    I am a program. I can't call for you. You could start like this: 'People tell lies about me. It hurts so much'. Type { $safe-word } any time to see help again.
    .about = Show me the steps
    .tell = Help me tell someone near me
    .later = What can I do later?
    .finish = That is all for now

# Contacts are shown below this text. Most of these groups deal with adults.
lies_defender =
    These groups know such lies well. They help people who stand up for rights. Some only talk with grown-ups.

    So a grown-up ally can write to them for you. Type { $safe-word } any time to see help again.
    .tell = Help me find a grown-up
    .later = What can I do later?
    .finish = That is all for now

lies_later =
    Don't search for it every day. A friend can look once a week for you.

    Check who can see your accounts. And rest: being lied about is tiring.

    A lie does not change who you are. Your voice counts.
    .feelings = It still hurts so much
    .accounts = Make my accounts safer
    .people = I want to talk to a person
    .finish = That is all for now

lies_finish =
    You didn't let a lie decide what you do. One thing for today: tell one person how it feels.

    You can come back any time. Close this chat and it is gone here. The browser may still remember the page.
