### A child worries about a friend, a brother or a sister. Base wording: 7 to 12 and all who did not say.
### Say early that danger to life may not stay secret. Never make the child a rescuer. No names.

friend_start =
    You care about someone. That is kind. You do not have to fix it all.

    Something to know first: when a life is in danger, a grown-up must know. Even if you promised not to tell.

    Please don't tell me names. Which is nearest?
    .now = They are in danger right now
    .die = They talk about dying
    .hurt = Someone hurts or scares them
    .picture = It is about a picture of them
    .sad = They seem sad or different

# People to contact are shown below.
friend_die =
    This is too big for a child alone. It is not your fault, and not your job to stop it.

    Please tell a grown-up today. You can also ask the people below what to do.

    You can stay with your friend, if that is safe for you. Talking about it does not make it worse.
    .now = It may happen now
    .secret = I promised not to tell
    .words = What can I say to them?
    .adult = Which grown-up can I tell?
    .me = And what about me?

friend_secret =
    Some promises are too heavy for anyone. This is one of them. You may break it to save a life.

    You can say: 'I care about you. I can't keep this alone. Let's tell someone together.'
    .adult = Which grown-up can I tell?
    .angry = They will be angry with me
    .contacts = Show me people to ask
    .me = And what about me?

friend_angry =
    That can happen. It hurts when a friend is angry with you. You still did it to help.

    Many are glad later that someone told. You can say: 'I did it because I want you to live.'
    .adult = Which grown-up can I tell?
    .me = And what about me?
    .enough = That is enough for now

friend_hurt =
    I am sorry that happens to your friend. It is not their fault. It is not yours.

    Where does it happen?
    .home = At home
    .online = On the internet
    .officials = Police, officials or school
    .close = Someone they love or like
    .guess = I only think it is so

friend_at-home =
    Believe your friend. You can say: 'It is not your fault.' You do not need to know everything.

    Please do not talk to the person who hurts them. That can make it worse. A grown-up on their side can help.
    .now = They are in danger right now
    .words = What can I say to them?
    .adult = Which grown-up can I tell?
    .contacts = Show me people to ask
    .me = And what about me?

friend_online =
    You can stay on your friend's side. Send a kind message. Please do not fight with the mean people.

    Ask your friend what would help. You can look at the next steps together.
    .save = Keep the messages as proof
    .threats = There are threats
    .hate = There is hate and bullying
    .words = What can I say to them?
    .me = And what about me?

# People who support defenders are shown below.
friend_officials =
    That is scary for both of you. A grown-up on your friend's side should know today.

    Please don't post about it yet. A post can bring more trouble. Let the grown-ups and your friend decide.
    .taken = They took my friend away
    .phone = They took my friend's phone
    .adult = Which grown-up can I tell?
    .contacts = Show me other people
    .me = And what about me?

friend_taken =
    Tell a grown-up right now: the family, if that is safe for your friend. Or the leader of your group.

    Try to remember: where it was, when, and who took them. Tell it only to grown-ups you trust. They can ask a lawyer.
    .adult = Which grown-up can I tell?
    .phone = They took the phone too
    .contacts = Show me people to ask
    .me = And what about me?

friend_close =
    Love does not hurt or scare you. It does not read your phone or say who you may meet.

    Your friend may still like this person. Please don't be angry with your friend. Stay near.
    .older = The person is much older
    .words = What can I say to them?
    .refuses = They don't want help
    .adult = Which grown-up can I tell?
    .contacts = Show me people to ask

friend_guess =
    It is good that you noticed. You do not need proof to be kind.

    You can ask when you are alone together: 'I am a bit worried about you. Do you want to talk?'
    .words = What else can I say?
    .adult = Which grown-up can I tell?
    .contacts = Show me people to ask
    .enough = That is enough for now

# No sexual word. Never ask what is in the picture.
friend_picture =
    It is not your friend's fault. Please don't look for the picture. Don't keep it or send it, not even to help.

    Your friend needs someone who does not judge. And a grown-up on their side. You can read the next steps together.
    .got-it = Someone sent it to me
    .steps = What can my friend do?
    .words = What can I say to them?
    .adult = Which grown-up can I tell?
    .contacts = Show me people to ask

friend_got-it =
    It is not your fault that you got it. Please don't send it to anyone. You don't have to keep it.

    You can tell a grown-up on your side: 'Someone sent me a picture of a child. I don't want it.'
    .report = Block and report
    .adult = Which grown-up can I tell?
    .contacts = Show me people to ask
    .enough = That is enough for now

friend_picture-people =
    These people can help with pictures. You can ask for your friend, without a name.

    A report can sometimes start a case. The card says so. Remember the word { $safe-word }.
    .told = What happens with what I say?
    .steps = What can my friend do?
    .me = And what about me?
    .enough = That is enough for now

friend_sad =
    You noticed it. That already helps. You can be there without knowing the answer.

    Do something small together. Ask how it is, and listen.
    .words = What can I say to them?
    .die = They talk about dying
    .refuses = They don't want help
    .weeks = It has been going on for weeks
    .me = And what about me?

friend_refuses =
    That happens. Maybe they are scared or ashamed. You can wait and ask again another day.

    But when a life is in danger, do not wait. Then a grown-up must know today.
    .die = They talk about dying
    .words = What can I say to them?
    .contacts = Show me people to ask
    .me = And what about me?
    .enough = That is enough for now

friend_listen =
    You can say: 'I believe you. It is not your fault. Thank you for telling me.'

    You can ask: 'What would help you? Shall we tell someone together? I will come with you.'

    Then just listen. You don't need to ask for all of it.
    .not-say = What should I not do?
    .adult = Which grown-up can we tell?
    .contacts = Show me people to ask
    .me = And what about me?
    .enough = That is enough for now

friend_not-say =
    Some things can hurt, even when we mean well. 'Why did you do that?' is one of them.

    Please don't tell their story to others. Don't look for the person who did it. Don't promise to keep it secret.
    .adult = Which grown-up can we tell?
    .me = And what about me?
    .enough = That is enough for now

friend_contacts =
    These people also help children who worry about someone else. You do not need your friend's name.

    Some may have to tell others when a life is in danger. Remember the word { $safe-word }.
    .call = How does a call go?
    .told = What happens with what I say?
    .now = My friend is in danger now
    .me = And what about me?
    .enough = That is enough for now

friend_after =
    You did something good for your friend. What now?
    .words = What can I say to my friend?
    .contacts = Show me people to ask
    .me = And what about me?
    .enough = That is enough for now

friend_me =
    You matter too. It can be heavy to know about someone's pain. How are you?
    .fine = I am okay
    .heavy = I feel bad about it
    .same = I don't want to live either
    .breathe = I want to calm down
    .talk = I want to talk to someone

friend_stop =
    You are a good friend. You do not have to do it alone.

    Today: tell one grown-up, if there is danger. Later: ask your friend again how it is. Do something nice for you.

    Come back any time. The word { $safe-word } brings people who help. Close this chat and it is gone.
