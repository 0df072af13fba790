### Is this picture okay to post? A few questions, nothing is kept, at most three next steps.

# First question. Videos count too. Never show the picture to the program.
check-picture_start =
    Let's check your picture or video. Don't send it to me. I only ask a few questions.

    What does it show?
    .people = There are people in it
    .no-people = No people
    .body = A naked body
    .hurt = Someone is being hurt
    .asked = Someone wants one from me

check-picture_people =
    Who can be seen? Look at the back, too.
    .me = Only me
    .others = Other people
    .little = Small children
    .in-trouble = Someone who is in trouble

check-picture_me =
    Imagine that everyone sees it: your teacher, your family, people you don't like. How is that?
    .fine = It is fine for me
    .unsure = I am not sure

check-picture_said-yes =
    Did everybody say yes to this picture being posted?
    .all = Yes, everybody
    .not-asked = I did not ask yet
    .someone-no = Somebody said no
    .too-many = Too many to ask

check-picture_place =
    Can people see where it is? A school, a home, a street sign, a uniform?
    .yes = Yes, something like that
    .no = No, nothing like that

check-picture_moment =
    Are you still at that place, or coming back soon?
    .there = Yes, I am
    .left = No, we have left

check-picture_trouble =
    Could it make someone angry at you or at people in it? Or bring trouble with police or school?
    .no = No, I don't think so
    .yes = Yes, it could
    .unsure = I am not sure

# Results.
check-picture_r-good =
    It looks fine to post. If someone says no later, take it down.

    Turn off the place in your app before you post.
    .location = How do I hide the place?
    .done = I have what I need

check-picture_r-ask =
    Ask first. Say where you will post it. For small children, ask their grown-up too.

    No time to ask? Then hide their faces.
    .consent = How do I ask?
    .hide = How do I hide faces?
    .done = I have what I need

check-picture_r-no =
    A no counts, always. Use another picture, or cut that person out.
    .consent = Why does a no count?
    .already = It is already posted
    .done = I have what I need

check-picture_r-hide =
    Change it first. Cut it smaller, or put a big sticker over faces and places.

    Someone with sharp eyes can check it again with you.
    .protest = It is from a protest
    .already = It is already posted
    .done = I have what I need

check-picture_r-later =
    Wait until you have left. Then nobody can come and find you there.
    .location = How do I hide the place?
    .already = It is already posted
    .done = I have what I need

check-picture_r-wait =
    Then keep it for now. You can ask someone you trust, and decide tomorrow.
    .tell = Whom could I ask?
    .done = I have what I need

check-picture_r-trouble-th =
    You have the right to speak. In Thailand, a picture can be used against children.

    Don't post it yet. First show it to a grown-up on your side.
    .tell = Who is on my side?
    .campaign = Plan for trouble
    .done = I have what I need

check-picture_r-trouble-tg =
    You have the right to speak. In Togo, a post, a share or a like can bring trouble.

    Don't post it yet. First show it to a grown-up on your side.
    .tell = Who is on my side?
    .campaign = Plan for trouble
    .done = I have what I need

check-picture_r-trouble-any =
    You have the right to speak. Before you post it, show it to a grown-up on your side.

    A group or organisation could post it instead of you.
    .tell = Who is on my side?
    .campaign = Plan for trouble
    .done = I have what I need

# A naked body. Nothing is asked about it.
check-picture_r-never =
    Please don't post it, and don't send it to anyone. It is not your fault that you saw it.

    I have steps for this. They don't need the picture.
    .images = Show me the steps
    .feelings = It makes me feel bad
    .people = Show me who can help

# Someone is being hurt: it may be proof, and it may upset. Abuse of a child is never kept.
check-picture_r-hurt =
    That is hard to see. You don't have to look at it again. Please don't post it.

    Tell a grown-up on your side today. They can decide with you what happens to it.
    .organisation = Who could that be?
    .feelings = It makes me feel bad
    .people = Show me who can help

check-picture_posted =
    That can happen. Take it down or make it private. Ask others to do it too.

    Tell the people in it, so that they know.
    .location = Hide the place next time
    .trouble = People use it against us
    .done = I have what I need

check-picture_contacts =
    Now: let a second person decide with you. Later: check your old pictures, too.

    These people help when something goes wrong online.
    .done = I have what I need

check-picture_contacts-images =
    Now: put it away and tell one grown-up on your side. Later: let them help.

    These people help with such pictures.
    .done = I have what I need

check-picture_close =
    Thank you for taking care of others. You can come back any time and clear this chat.
