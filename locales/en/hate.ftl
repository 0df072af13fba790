### Hate, bullying and pile-ons, often because of who a child is or what the child stands for.
### Never 'just ignore it', never 'be strong'. The right to speak comes first.

hate_start =
    Cruel words hurt, also on a screen. It is not your fault. You have the right to be yourself and to speak up.

    First of all: is there something more than cruel words?
    .threat = Yes, they threaten me
    .posted = Yes, they posted private things
    .low = I don't want to live any more
    .people = I want to talk to a person
    .go-on = No, it is hate and mean words

# Interrupt the reading first.
hate_pause =
    You don't have to read one more of these now. Put the phone away for a bit. Or give it to a friend.

    Breathe out slowly. Feel your feet on the floor. Then: what is nearest?
    .one = It is one person
    .many = It is many people
    .school = It is people from school
    .who-i-am = It is about who I am
    .campaign = It is about what I stand for

hate_one =
    One person can hurt a lot. You don't have to answer. You don't have to wait until they stop.

    You may shut them out. A grown-up on your side can keep proof and help you block.
    .proof = Keep proof, then block
    .answer = Should I answer?
    .partner = It is my girlfriend or boyfriend
    .tell = I want to tell someone
    .people = I want to talk to a person

hate_many =
    When so many write, it feels like the whole world. It is not. It is some people, and they are loud.

    You can turn off comments for a while. Friends can read for you. You don't have to see it all.
    .friends = How can friends help?
    .proof = Keep proof, then block
    .answer = Should I answer?
    .days = It goes on for days
    .people = I want to talk to a person

hate_school =
    Then it does not stop when you put the phone away. That is really hard. And it should not be.

    A grown-up on your side can talk to the school. The school has to look after you.
    .tell = Help me tell someone
    .plan = Make a plan for school
    .left-out = My friends left me too
    .proof = Keep proof, then block
    .people = I want to talk to a person

hate_left-out =
    That hurts in its own way. Some friends get scared and step back. It does not mean that you are worth less.

    One kind person is enough to start with. It can be someone older, or from another place.
    .tell = Who could that be?
    .feelings = I feel so alone
    .people = I want to talk to a person
    .later = What can I do later?

# Race, religion, gender, sexual orientation, disability, origin. No list of insults.
hate_identity =
    There is nothing wrong with who you are. Not your skin, your faith, your body, or where you come from. Not whom you love.

    What they do is unfair. You can report it. In apps the reason is often called 'hate'.
    .not-out = People here must not know
    .friends = How can friends help?
    .proof = Keep proof, then block
    .answer = Should I answer?
    .people = I want to talk to a person

# The child hides an orientation, gender, faith or origin, and may be in danger if it becomes known.
hate_not-out =
    Then you choose who knows. You can get help and keep it to yourself. Just say: 'People are cruel to me online.'

    If you report posts, do it where nobody sees your screen. What worries you most?
    .home = Home may not be safe then
    .posted = Someone told others about me
    .people = I want to talk to a person
    .proof = Keep proof in a safe place

hate_campaign =
    You speak up, and some people want you silent. That is not the price you must pay. You have the right to speak.

    You choose what comes now: answer, let others answer, or rest. Each of these is okay.
    .answer = Should I answer?
    .friends = How can our group help?
    .break = I need a break
    .safer = How can we speak more safely?
    .proof = Keep proof, then block

# Thailand and Togo. One bubble before the next.
hate_answer-careful =
    One thing first. Where you live, even a reply or a like can bring trouble. Ask a grown-up ally before you post.

hate_answer-ask =
    You don't owe them an answer. There are three ways, and you choose.

    Stay quiet. Or answer once, calmly. Or let friends and allies answer. Long quarrels mostly feed the hate.
    .quiet = Stay quiet for now
    .once = Answer one time
    .allies = Let others answer
    .proof = Keep proof, then block

hate_answer-once =
    Keep it short and true. Write it with someone on your side. Wait one night, then read it again.

    For example: 'I stand by what I said. Insults get no answer.' You don't have to read what comes back.
    .friends = Let friends watch the replies
    .proof = Keep proof, then block
    .break = And then take a break

hate_friends =
    Friends are strong here. You could write: 'Please read the comments for me. Report the bad ones. Don't fight with them.'

    And: 'Please write something kind'. You can take turns. Nobody should read hate all day.
    .break = I also need a break
    .proof = Keep proof, then block
    .nobody = I have nobody for that
    .later = What can I do later?

hate_break =
    A break is not giving up. You can put the phone away for an hour or a week. You can come back when you want.

    Do something with your hands or your body. Be with someone who likes you.
    .calm = Help me calm down now
    .friends = Who watches while I rest?
    .feelings = The words won't leave my head
    .later = What can I do later?

hate_days =
    Days of this would be too much for anyone. Sleeping badly, not eating, crying: that is your body saying stop.

    You should not be alone with it. What is nearest?
    .low = I don't want to live any more
    .worn-out = I am tired and empty
    .tell = Help me tell someone
    .people = I want to talk to a person

# Contacts are shown below this text.
hate_people =
    These people listen to children every day. You can cry there, be angry, or say little.

    I am a program. I can't call for you. You could start like this: 'People are cruel to me. I can't take any more'. Type { $safe-word } any time to see help again.
    .what = Show me the steps
    .tell = Help me tell someone near me
    .later = What can I do later?
    .finish = That is all for now

hate_later =
    Go back slowly. Look at kind messages first, or with a friend beside you. You choose who may write to you.

    If it starts again, you don't have to begin from zero. You have a plan now, and people.

    What they say is not the truth about you.
    .feelings = It still hurts so much
    .friend = I want to help a friend too
    .people = I want to talk to a person
    .finish = That is all for now

hate_finish =
    You looked after yourself today. That is worth more than any answer to them. One thing for now: be with someone kind.

    You can come back any time. Close this chat and it is gone here. The browser may still remember the page.
