### Telling one person. Called from many topics. The child chooses whom, when and how much.
### Never assume parents, never assume that home is safe.

tell-someone_start =
    Telling one person can make this lighter. You choose who, when, and how much you say.
    .who = Who could it be?
    .words = What can I say?
    .afraid = I am afraid to tell
    .nobody = I have no safe grown-up
    .go-on = I know what to do. Go on

tell-someone_who =
    Think of grown-ups. Who listened to you before? Who stays calm? Who kept a promise to you?

    It may be a relative, a teacher, a nurse or a coach. Or a neighbour, or a friend's parent.
    .words = What can I say to them?
    .part-of-it = The grown-up is part of it
    .nobody = I can't think of anyone
    .go-on = I have someone. Go on

tell-someone_words =
    Keep it short. You could say: 'Something bad happened. I need help. Please just listen first.'

    You can stop there. You can also say: 'I don't want to talk about all of it yet.'
    .writing = I'd rather write it
    .other-way = I can't say or write it
    .badly = What if they get angry?
    .secret = Will they tell others?
    .go-on = That helps. Go on

tell-someone_writing =
    Writing is telling too. For example: 'I want to tell you something hard. Can we sit together today?'

    Give it on paper if someone reads your messages.
    .badly = What if they get angry?
    .secret = Will they tell others?
    .go-on = That helps. Go on

tell-someone_other-way =
    There are other ways. You can sign, draw, or point at words. A friend can come and speak for you.

    You can also say just one thing: 'Please ask me yes or no questions.'
    .badly = What if they get angry?
    .go-on = That helps. Go on

tell-someone_badly =
    Some grown-ups get loud when they are scared. That is not your fault. You can say: 'I need you to stay calm.'

    If they don't believe you, that is wrong. It does not mean you are wrong. You can try someone else.
    .who = Who else could it be?
    .nobody = There is nobody else
    .go-on = Okay. Go on

tell-someone_secret =
    Some grown-ups must tell others, so that you are safe. In some countries it is the law.

    You can ask this first: 'If I tell you something, who will you tell?' Then you decide.
    .words = What can I say?
    .nobody = Who can I ask without a name?
    .go-on = Okay. Go on

tell-someone_afraid =
    Many children are afraid to tell. It can help to look at the fear. What is nearest?
    .angry = They may be angry at me
    .phone = They may take my phone away
    .others = They may tell everyone
    .hurt = They may hurt me
    .identity = They may find out more about me

tell-someone_phone =
    You could say it first: 'Please don't take my phone. I need it to stay safe and to keep proof.'

    Or: 'What I care about is still important to me. Please help me do it safely.'
    .words = What else can I say?
    .who = Is there someone else?
    .go-on = That helps. Go on

# For a child who is not out, has no papers, or whose family does not know about the activism.
tell-someone_identity =
    You can get help and still keep something for yourself. Tell only the part that they need to know.

    You could say: 'Someone is scaring me. I don't want to talk about why. I need help to stop it.'
    .words = What else can I say?
    .who = Is there someone safer?
    .nobody = I'd rather ask a helpline
    .go-on = That helps. Go on

tell-someone_part-of-it =
    Then it does not have to be them. A grown-up who hurts or scares you is not on your side.

    Choose someone who does not belong to that person. Someone from another place in your life.
    .who = Who could that be?
    .home = It is someone at home
    .go-on = I know someone. Go on

# Contacts are shown below this text.
tell-someone_nobody =
    That is hard, and it is not your fault. Other grown-ups are there for children just like you.

    These people listen. You can ask what they do with your words. You don't have to say your name to me. Type { $safe-word } any time to see help again.
    .words = What can I say to them?
    .go-on = Go on
