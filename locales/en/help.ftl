### Behind the help button and the safe word: people to contact. Base wording: 7 to 12 and all who did not say.
### The child may have pressed help in the middle of anything. Few words; the contacts stand right below.

# First screen after the help button or the safe word. The contacts follow.
help_start =
    Here are people who listen to children. You choose if you call or write.

    Some may have to tell others. The card says so. Your word is { $safe-word }. It always brings you here.
    .now = I am in danger now
    .country = Show people in my country
    .call = How does a call go?
    .told = What happens with what I say?
    .other = I need someone else

# A list of countries follows. Comes only when no country was chosen before.
help_country = Which country are you in? You can type its name. I never look it up.

help_call =
    Someone says hello. You can wait, cry or just say 'I need help'. You do not have to say your name.

    They may ask if you are safe. You answer only what you want. You can stop at any time.
    .contacts = Show me the people
    .words = What can I say first?
    .quiet = I can't talk, or have no money
    .no-answer = Nobody answers

help_quiet =
    Some helplines answer when you write. Many are free. The card says so, when we know.

    You can also ask a teacher or a neighbour: 'May I use your phone? I need to call a helpline.'

    A call may stay in the list on the phone.
    .online = Show me help online
    .contacts = Show me the people again
    .enough = That is enough for now

help_no-answer =
    I am sorry. That is hard when you found the courage. It is not about you.

    Some lines are closed at night or very busy. Try the next one on the list. Or try again in a while.
    .contacts = Show me the people again
    .other = Show me other people
    .now = I am in danger now
    .enough = That is enough for now

# Brazil. The line meant is Disque 100 (Disque Direitos Humanos): do not write its number here.
help_told-brazil =
    The human rights line takes reports. It passes them to the Conselho Tutelar, often within a day. That can start a case. You can leave out your name.

    Many grown-ups in Brazil must report it when a child is harmed. You can ask first who will know.

    Do you want to talk first? CVV listens day and night. The SaferNet chat has opening hours.
    .crisis = I only want to talk
    .online = Show me help online
    .ask-first = How can I ask first?
    .contacts = Show me the people again

# Togo. The line meant is Allo 1011: do not write its number here.
help_told-togo =
    You can call the children's line or send a message. A message may be answered with: 'What is your name and village?'

    You can say no to that. You can also call instead, and ask first who will know.
    .ask-first = How can I ask first?
    .contacts = Show me the people again
    .enough = That is enough for now

# Moldova. Telefonul Copilului.
help_told-moldova =
    The children's line says: calls are free, you need no name, and it keeps them private.

    It speaks Romanian and Russian. In great danger, they may have to tell someone. You can ask about that first.
    .ask-first = How can I ask first?
    .contacts = Show me the people again
    .enough = That is enough for now

# Thailand. Neutral: no word about politics here.
help_told-thailand =
    Some lines belong to the state. Childline is there only for children.

    Is your trouble with police, officials or school? Then Childline or a grown-up on your side comes first.
    .ask-first = How can I ask first?
    .defender = It is about speaking up
    .contacts = Show me the people again
    .enough = That is enough for now

# Romania, Tunisia, Colombia.
help_told-case =
    In your country, some lines must act on what you tell. Then officials may come and ask you questions.

    That can protect you. It is good to know it before you talk.
    .ask-first = How can I ask first?
    .contacts = Show me the people again
    .enough = That is enough for now

help_told-any =
    Many helplines keep what you say to themselves. But in great danger they may have to tell someone.

    The rules are not the same everywhere. So it is good to ask first.
    .ask-first = How can I ask first?
    .contacts = Show me the people again
    .enough = That is enough for now

help_ask-first =
    You can say: 'Before I tell you more: whom will you tell?'

    You can also say: 'I want to talk about a friend.' Or ask: 'Can I talk without my name?' You can stop at any time.
    .contacts = Show me the people again
    .other = Show me other people
    .enough = That is enough for now

help_other =
    Whom do you need?
    .crisis = I feel so bad I can't go on
    .online = It is about the internet
    .images = It is about a picture of me
    .defender = It is about speaking up

help_crisis =
    Feeling this bad is not your fault. These people listen when it is too much. You do not need the right words.

    If you may hurt yourself, stay near someone. Remember the word { $safe-word }.
    .now = I am in danger now
    .call = How does a call go?
    .low = Help me through this moment
    .enough = That is enough for now

help_online =
    These people know about trouble on phones and the internet. It is not your fault.

    A report can sometimes start a case. The card says so. Remember the word { $safe-word }.
    .now = I am in danger now
    .told = What happens with what I say?
    .reporting = How do I report it?
    .enough = That is enough for now

# No sexual detail. Never ask for the picture.
help_images =
    You are not in trouble with me. It is not your fault. These people can help with pictures.

    Do not send the picture around, not even to show it. A grown-up on your side can help you. Remember the word { $safe-word }.
    .now = I am in danger now
    .steps = What can I do first?
    .told = What happens with what I say?
    .enough = That is enough for now

help_defender =
    These people protect those who speak up for rights. Most work with grown-ups.

    It often works best when a grown-up on your side writes. Remember the word { $safe-word }.
    .now = I am in danger now
    .ally = How do I ask a grown-up?
    .other = Show me other people
    .enough = That is enough for now

help_ally =
    A good helper is a grown-up you trust. Maybe in your group, at school or at a children's organisation.

    You can say: 'I need you to write to someone for me. It is about my safety.' You decide which name stands in it.
    .tell = Help me find someone
    .contacts = Show me helplines again
    .enough = That is enough for now

help_after-tell =
    Finding one person is a big step. You can also have more than one.
    .contacts = Show me helplines again
    .other = Show me other people
    .enough = That is enough for now

help_done =
    You know now where people are. Using it today, later or never is your choice.

    Come back any time. Press Help, or type { $safe-word }. Close this chat and it is gone.
