### A child is hurt, afraid or alone at home. Base wording: 7 to 12 and all who did not say.
### The person who hurts may be anyone at home, of any gender: never "father", never "he". Never send the child back
### to "your parents". Never ask what happened. The person may look at this screen: short texts.

home_start =
    Home should be a safe place. If it is not, that is not your fault. Not ever.

    You do not have to tell me what happened. Please don't type names. If someone comes, press Leave.

    Which is nearest?
    .now = I am in danger now
    .hurt = Someone hits or hurts me
    .touch = Someone touches me in a wrong way
    .scared = I am scared at home
    .other = Something else at home

home_hurt =
    Nobody may hit or hurt you. Not for a mistake, not for bad marks, not for speaking up.

    You are right to look for help. What would help most?
    .today = It may happen again today
    .injured = I am injured
    .tell = How can I tell someone?
    .safer = How can I be a bit safer?
    .contacts = Show me people who help

# Emergency numbers are shown below.
home_injured =
    Do you hurt a lot, bleed, or feel dizzy? Then a doctor should see you today.

    Call, or ask a grown-up on your side to go with you. At school there may be a nurse. I cannot call for you.
    .can-not = I can't call
    .tell = How can I tell someone?
    .today = It may happen again today
    .contacts = Show me other people
    .enough = That is enough for now

home_today =
    It is good that you think ahead. These people can help you today. You can call before anything happens.

    If it starts: go near other people if you can. Stay near a door. Remember the word { $safe-word }.
    .now = I am in danger now
    .plan = Make a plan for today
    .leave = I want to leave home
    .tell = How can I tell someone?
    .enough = That is enough for now

# Do not encourage running away, do not forbid it.
home_leave =
    I understand that you want to get away. Alone outside can be dangerous too.

    Is there a place where you could sleep tonight? A relative, a friend's family? A helpline can look for one with you.
    .plan = Make a plan
    .contacts = Show me people who help
    .gone = I have left already
    .now = I am in danger now
    .enough = That is enough for now

home_gone =
    You are not in trouble with me. Try to stay where there are people and light.

    These people can help you find a place for tonight. Some may have to tell others where you are. You can ask first.

    Remember the word { $safe-word }.
    .now = I am in danger now
    .told = What happens with what I say?
    .tell = How can I tell someone?
    .enough = That is enough for now

# No sexual word; no question. People to contact are shown below.
home_touch =
    Thank you for telling me. Your body belongs to you. It is not your fault, even if you did not say no.

    You do not have to keep a secret that feels bad. These people can help. Some must tell others, so you can ask first.

    Remember the word { $safe-word }. It always brings them back.
    .now = I am in danger now
    .tell = How can I tell someone?
    .lives-here = The person lives with me
    .picture = There are pictures
    .low = I don't want to live any more

home_lives-here =
    That is very hard. You are not the one who did wrong. Other people can help to stop it.

    Try to be near other people when you can. You do not have to talk to that person about it.
    .now = I am in danger now
    .tell = How can I tell someone?
    .safer = How can I be a bit safer?
    .contacts = Show me people who help
    .enough = That is enough for now

home_scared =
    Being scared at home is hard. Your feeling is real, and you can listen to it.

    What scares you most?
    .fights = Others fight or hit each other
    .threat = Someone may hurt me
    .shouting = Shouting and mean words
    .calm = I want to calm down first
    .contacts = I want to talk to someone

home_fights =
    It is not your fault when they fight. And it is not your job to stop it.

    Please don't go between them. Go to another room or to a neighbour, if you can. Take your brothers and sisters only if it is safe.
    .now = It is happening now
    .plan = Make a plan for next time
    .tell = How can I tell someone?
    .calm = Help me calm down
    .contacts = Show me people who help

home_words-hurt =
    Words can hurt as much as hits. If someone always says you are bad, it is not true.

    You are worth as much as anyone. What would help now?
    .low = I don't want to live any more
    .feel = Something for my feelings
    .tell = How can I tell someone?
    .contacts = Show me people who help
    .enough = That is enough for now

home_other =
    Many things can be wrong at home. None of them is your fault. Which is nearest?
    .speaking = They punish me for speaking up
    .who-i-am = They don't accept who I am
    .alone = Nobody looks after me
    .marry = I must marry or leave school
    .locked = They lock me in

home_speaking =
    You have a right to say what you think. Nobody may hurt you for it.

    Sometimes grown-ups are afraid, or others press them. That explains it. It does not make it okay.
    .hurt = They hit or hurt me
    .phone = They took or read my phone
    .rights = What are my rights?
    .tell = How can I tell someone?
    .enough = That is enough for now

home_who-i-am =
    There is nothing wrong with who you are. You choose whom you tell, and when. Nobody may force you.

    You can look for one person who accepts you. There are more than you may think.
    .hurt = They hit or hurt me
    .phone = They look into my phone
    .low = I don't want to live any more
    .contacts = Show me people who listen
    .enough = That is enough for now

home_alone =
    Every child has a right to food, care and a doctor. If you do not get it, it is not your fault.

    It is not telling tales to ask for help. These people know what can be done. Remember the word { $safe-word }.
    .now = I am in danger now
    .tell = How can I tell someone?
    .rights = What are my rights?
    .enough = That is enough for now

home_marry =
    You are a child. You have a right to learn and to be protected. You may say that you do not want it.

    These people can help, best before it happens. They may have to tell others, so you can ask first. Remember the word { $safe-word }.
    .now = I am in danger now
    .soon = It will happen soon
    .tell = How can I tell someone?
    .rights = What are my rights?
    .enough = That is enough for now

home_locked =
    Being locked in is scary, and it can be dangerous. It is not your fault.

    If you can reach anyone, you can say: 'I am locked in. Please get help.'
    .now = I am locked in now
    .phone = They took or read my phone
    .tell = How can I tell someone?
    .contacts = Show me people who help
    .enough = That is enough for now

home_safer =
    You can think of small things, without telling anyone at home.

    Where is the safest room? Which door can you reach? Which neighbour is kind?

    You can choose a secret word with a friend. It means: 'Please get help for me.'
    .plan = Make a bigger plan
    .phone = Someone reads my phone
    .leave = I want to leave home
    .contacts = Show me people who help
    .enough = That is enough for now

# Brazil: adults may be bound by law to report; the Conselho Tutelar then looks at it.
home_tell-brazil =
    Good to know before you tell: many grown-ups must report when a child is hurt. The Conselho Tutelar may then come.

    It is there to protect children. You can ask first: 'What will you do when I tell you?'
    .who = Whom can I tell, and how?
    .contacts = I'd rather ask a helpline
    .nobody = No grown-up is safe for me
    .wait = I am not ready yet

home_tell-any =
    Good to know before you tell: some grown-ups must tell others when a child is hurt. It can bring help. It can also change things at home.

    You can ask first: 'What will you do when I tell you?'
    .who = Whom can I tell, and how?
    .told = What do helplines do with it?
    .contacts = I'd rather ask a helpline
    .nobody = No grown-up is safe for me
    .wait = I am not ready yet

home_wait =
    You do not have to be ready. Waiting does not make it your fault.

    You can come back when you like. If it gets dangerous, please don't wait.
    .safer = How can I be a bit safer?
    .contacts = Show me people who help
    .now = I am in danger now
    .enough = That is enough for now

home_after =
    You did something to be safer. What now?
    .safer = How can I be a bit safer?
    .contacts = Show me people who help
    .now = I am in danger now
    .enough = That is enough for now

home_contacts =
    These people know that home is not safe for every child. You can call or write. You can leave out your name.

    Some may have to tell others. The card says so. Remember the word { $safe-word }.
    .now = I am in danger now
    .call = How does a call go?
    .told = What happens with what I say?
    .safer = How can I be a bit safer?
    .enough = That is enough for now

home_stop =
    None of this is your fault. You looked for help, and that took courage.

    Now: know one way out, and one kind person near you. Later: tell one grown-up outside your home.

    Come back any time. The word is { $safe-word }. Close this chat and it is gone. The list of visited pages stays.
