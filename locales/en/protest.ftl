### Going to a protest or another public action, and pictures of it. The right to meet peacefully is said first.

protest_start =
    You have a right to meet others and speak up peacefully. Some planning helps you stay safe. Where are you with it?
    .danger-now = I am hurt or in danger now
    .going = I want to go
    .there = I am there now
    .pictures = I have pictures from it
    .after = Something happened there

# Thailand only. Facts without fear, the decision stays with the child and an adult ally.
protest_going-th =
    In Thailand, children have been charged after protests. Talk first with a grown-up who knows the rules. It is your choice.

# Togo only.
protest_going-tg =
    In Togo, a post, a share or a like can bring trouble. Ask a grown-up ally before you post about it.

# Planning to go. A younger child never goes alone.
protest_going =
    Go with a grown-up on your side, never alone. Agree on a place to meet again. Learn one phone number by heart.

    What would you like to plan?
    .phone = My phone
    .together = How we stay together
    .film = Taking pictures there
    .unsure = I am not sure about going
    .ready = That is enough for now

# No push to go, no push to stay.
protest_unsure =
    You can go, and you can stay away. Both are all right. Drawing, writing and telling others count too. What worries you?
    .family = My family says no
    .place = What might happen there
    .seen = Someone may find out
    .fear = I feel afraid
    .other-way = I want another way to take part

# Worry or control? Never tell a child to go in secret.
protest_family-no =
    You can ask what they worry about. You can show them your plan. Maybe someone can go with you.

    How would they take it?
    .talk = Help me make a plan to show
    .other-way = I will take part another way
    .unsafe = I am afraid of them
    .adult = Another grown-up could talk to them

# Which phone, if any.
protest_phone =
    A phone helps people find you. It can also show that you were there. What matters more for you?
    .reach = People must be able to reach me
    .hidden = Nobody may know I was there
    .none = I have no phone

# Taking a phone along. Base: with an adult.
protest_phone-take =
    Charge it fully. Lock it with a code, not with your face. Turn location off. A grown-up can help with it.

    The phone is not your only plan.
    .together = How we stay together
    .film = Taking pictures there
    .search = What if they want to see it?
    .enough = That is enough for now

# No phone: others must know where the child is.
protest_phone-home =
    Then leave it at home, switched on as usual. Go with a grown-up who has a phone. Someone must know when you come back.

    What would help now?
    .together = How we stay together
    .pictures = What if I am in a picture?
    .enough = That is enough for now

# Staying together, and what if not.
protest_check-in =
    Choose one person to stay with. Choose a place to meet. Choose a time to go home. Tell someone who is not there.
    .plan = Help me write a plan
    .tense = What if it gets tense?
    .phone = My phone
    .enough = That is enough for now

# The child is there now. Very short.
protest_there =
    Stay close to your people. You may leave at any time. What fits?
    .tense = It is getting tense
    .lost = I lost my people
    .officials = Police stop or search me
    .film = I want to take pictures
    .fine = I am all right

# Leaving is a good decision. No tactics.
protest_tense =
    Leave when the mood changes. Go with your people, to the side and away. You do not have to explain it.

    What fits?
    .out = I am out of it
    .stuck = I cannot get out
    .lost = I lost my people
    .hurt = I am hurt

# Alone in a crowd.
protest_lost =
    Go to your meeting place now. Or go to a calm place with many people. A family or someone in a shop can help you call.

    What fits?
    .found = I am with people again
    .nobody = I am alone and afraid
    .officials = Police stopped me

# Filming with care for others. The law on filming police differs: ask an ally.
protest_film =
    Pictures help people see you. Film signs, hands and backs, not faces. Ask people first. Post later, when you are home.

    What would you like to do?
    .consent = How do I ask people?
    .police = What about filming police?
    .prepare = How do I make them safe?
    .enough = That is enough for now

# No verdict, no technique.
protest_film-police =
    In some places that is not allowed. A grown-up ally can tell you about the rules. Keep away and stay safe first.
    .rights = My rights
    .helper = Who knows the rules here?
    .enough = That is enough for now

# Pictures exist. Three situations.
protest_pictures =
    Where are the pictures now?
    .mine = On my phone, not posted yet
    .posted = I posted them
    .me-shown = Someone else shows me
    .private = It shows someone's private body

# Thailand only. No advice on what to post.
protest_before-th =
    In Thailand, a post can lead to a charge. Please show it to a grown-up ally before you post.

# Togo only.
protest_before-tg =
    In Togo, a post, a share or a like can bring trouble. Please ask a grown-up ally first.

# Making a picture safer.
protest_before-post =
    Cover faces, names and school clothes. A sticker hides more than a blur. Ask the people in it. A grown-up can look with you.

    What would help now?
    .asked = They said yes, faces are hidden
    .ask = How do I ask them?
    .place = Does it show the place?
    .shown-risk = Someone must not be seen

# Already online. No blame.
protest_posted =
    You can still change it. Take it down, or post it again with covered faces. Tell the people who are in it.
    .down = I took it down
    .spread = Others keep sharing it
    .angry = Someone in it is upset
    .threats = I get threats because of it

# The child is in someone's picture.
protest_me-shown =
    You may ask them to take it down or cover your face. You need no reason. What fits?
    .ask = Help me ask them
    .report = They will not take it down
    .named = They wrote who I am
    .officials = Officials may see it
    .hate = People attack me for it

# After it. Choices only.
protest_happened =
    What happened to you there is not your fault. It is good that you look after yourself now. What was it?
    .followed = Someone follows me
    .taken = My phone was taken
    .friend = A friend was taken
    .threats = I am being threatened
    .shaken = It will not leave my head

# Referral.
protest_people =
    These people help human rights defenders. They mostly work with adults. A grown-up on your side can ask them.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Last words: now, later, come back, clear.
protest_done =
    For now, stay with people you trust. Tell one of them how you are. Later, look after the pictures, and rest.

    Your voice counts. The Help button shows who can help. You can come back any time. Press Leave to clear this chat.
