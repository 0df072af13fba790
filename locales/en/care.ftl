### After a child told of danger, or pressed "I am in danger now". Base wording: 7 to 12 and all who did not say.
### People to contact are shown under most of these texts. Never ask what happened. Never promise rescue.

# The child said "yes, help me". Encourage; be honest about what Linnet cannot do.
care_start =
    It is good that you want help. You deserve it. Here are people who help children.

    Some may have to tell others what you say. Look at the card before you call or write.

    I cannot call for you. You choose whom you tell, and how much.

    Remember the word { $safe-word }. It always brings these people back.
    .now = I am in danger now
    .advice = Show me safety advice
    .call = How does a call go?
    .next-step = What else can I do?

# The child said "yes, help me" about a friend, a brother or a sister.
care_friend =
    You are looking out for someone. That is kind. You do not have to save them alone.

    Here are people who can help you both. Some may have to tell others. Look at the card first.

    I cannot call for you. Remember the word { $safe-word }. It always brings these people back.
    .now = They are in danger now
    .how = How can I help my friend?
    .call = How does a call go?
    .me = I need help myself

care_friend-now =
    A grown-up needs to know now. Even if you said you would not tell. A life is more important.

    Call, or ask a grown-up to call. Say where they are, or were last. I cannot call for you.

    Please do not put yourself in danger to help.
    .told = A grown-up knows now
    .nobody = No grown-up helps
    .both = I am in danger too

care_friend-told =
    You did what a good friend does. Now it is not your job alone any more.

    It can feel heavy. Looking after yourself is okay now.
    .me = Help me calm down
    .how = How can I help my friend?
    .enough = That is enough for now

care_friend-nobody =
    It is hard when a grown-up does not listen. It is not your fault. Try another one.

    It can be a teacher, a neighbour or someone from these helplines. Remember the word { $safe-word }.
    .told = A grown-up knows now
    .words = What can I say?
    .call = How does a call go?
    .enough = That is enough for now

# "I am in danger now". Emergency numbers are shown. Very short sentences.
care_danger =
    Go near other people, if you can. A neighbour, a shop, a teacher.

    Then call. Or ask someone to call for you. Say: 'I am a child. I am in danger.' Say where you are.

    I cannot call for you. But you can stay here as long as you like.
    .country = Show numbers of my country
    .away = I am with people now
    .stuck = I can't call or get away
    .myself = I may hurt myself
    .officials = Police or officials scare me

# A list of countries follows. In danger: very short. Comes only when no country was chosen before.
care_country = Which country are you in? You can type its name.

care_stuck =
    Do what keeps you safest right now. Staying quiet is okay. Waiting is okay. It is not your fault.

    Stay near a door, if you can. Leave when it is safe, and go to other people.
    .no-call = Ask for help without calling
    .away = I am away now
    .others = Who else can help?

care_no-call =
    You can write to a grown-up who is on your side: 'I am in danger. Please call for help.' Add where you are.

    Or show this to someone near you: 'I am a child. I am in danger. Please call for help.'
    .sent = Someone knows now
    .others = Who else can help?
    .stuck = I can't get away

# The danger comes from police, soldiers, officials or school. Contacts for defenders are shown.
care_officials =
    You do not have to call the police. Stay near other people, if you can. Stay calm.

    Tell a grown-up who is on your side. They can write to the people below for you.
    .held = They hold me or take me along
    .phone = They want my phone
    .others = Who else can help?
    .away = I am with people now

care_held =
    Stay calm. You can say: 'I am a child. I want my grown-up. I want a lawyer.'

    You can say: 'I do not understand this.' Then you do not sign it. Try to remember who they are and where you are.
    .phone = They want my phone
    .others = Who else can help?
    .away = They let me go

# The three buttons Yes / No / I am not sure follow.
care_check-safe = Are you safe right now?

care_still =
    Then being safe comes first. Nothing else matters right now.

    Try one thing: go near people, call, or ask someone to call.
    .stuck = I can't get away
    .no-call = I can't call
    .others = Who else can help?
    .away = I am with people now

care_unsure =
    That is okay. If you are not sure, act as if you are not safe.

    Stay near people you trust. Listen to that feeling. It wants to protect you.
    .away = How do I get safer?
    .others = Who can I talk to?
    .fine = I am safe enough now

care_others =
    These people listen to children. Some may have to tell others. Look at the card first.

    You can begin with: 'I need help.' Remember the word { $safe-word }. It always brings people back.
    .now = I am in danger now
    .call = How does a call go?
    .next-step = What else can I do?
    .enough = That is enough for now

care_after =
    I am glad you are safer now. You may shake or cry, or feel nothing. All of that is normal.

    The people below can listen to you now. Or choose what helps you most.
    .tell = Tell someone I trust
    .plan = Make a plan to stay safe
    .calm = Help me calm down
    .enough = That is enough for now

care_call =
    Someone says hello. You can say hello, or wait. You do not have to know what to say.

    They may ask how you are, and if you are safe. You can say: 'I do not want to answer that.'

    You do not have to say your name. You can stop at any time, even in the middle.
    .words = What can I say first?
    .told = Will they tell others?
    .contacts = Show me the people again
    .enough = That is enough for now

care_words =
    Here are words you can use. Choose the one that fits. You can also just read it out.

    'Something bad happens to me. It is hard to say it.'

    'I am scared of someone. What can I do?'

    'Before I tell you more: whom will you tell?'
    .contacts = Show me the people
    .calm = I am too nervous
    .enough = That is enough for now

care_contacts =
    Here they are again. Some may have to tell others what you say. The card says so.

    You choose. I cannot call for you. Remember the word { $safe-word }.
    .now = I am in danger now
    .call = How does a call go?
    .next-step = What else can I do?
    .enough = That is enough for now

care_next-step =
    One small step is enough. You do not have to fix everything today.
    .tell = Tell someone I trust
    .calm = Help me calm down
    .plan = Make a plan to stay safe
    .contacts = Show me the people again

# After the child made a plan, found words, calmed down, or only looked at contacts or skipped it: claim nothing.
care_onward = We can go on from here, or stop. What now?
    .contacts = Show me people who help
    .next-step = What else can I do?
    .now = I am in danger now
    .enough = That is enough for now

care_stop =
    You told someone, even if it was only a program. That can make it easier to tell a person.

    Today: rest, eat, be near someone kind. Later: tell one grown-up who is on your side.

    You can come back any time. The word is { $safe-word }. Close this chat and it is gone.
