### Someone reads my phone or watches it. For a child who may be afraid, and who may be read while reading this.

# Often the first words after an alarm. Calm and short; no word about spy software yet.
watched_start =
    You have a right to privacy. If someone secretly looks into your phone, it is not your fault.

    First, your safety. Please tell me no names. How is it right now?
    .danger-now = I am in danger right now
    .seen = Someone may see this screen
    .unsure = I am not sure
    .calm = I can read this safely

# The child may be watched at this moment. Short. The leave button stands on every screen; we only point to it.
watched_seen =
    The Leave button takes this page off the screen. The list of visited pages may still show it.

    If an app watches this phone, it may see this too. A phone or computer they never hold is safer.
    .elsewhere = I will use another device
    .which = Which device is safer?
    .person = I want to talk to a person
    .stay = I want to go on here

# Last words for a child who leaves now to come back from a safer device. No pressure.
watched_elsewhere =
    That is a careful choice. Leave this phone as it is for now.

    You can open this chat again elsewhere, any time. The Help button shows who can help. Press Leave to clear this chat.

# Keep the first sentence: a change on the phone can show the person that they were noticed.
watched_who =
    Please change nothing on the phone yet. The person could notice a change.

    Who may be looking? You need not be sure.
    .carer = A parent or carer
    .peer = A brother, sister or friend
    .partner = A boyfriend, girlfriend or ex
    .officials = Police or other officials
    .unknown = I do not know

# Fair to carers who set rules, and open for a child whose carer is the danger.
watched_carer =
    Some grown-ups have phone rules to keep children safe. A fair rule is one you know. It should not make you afraid.

    How does it feel for you?
    .known = It is a rule I know about
    .upset = I do not like it, but feel safe
    .scared = It scares me
    .hurt = They hurt me, or might

# For a child who feels safe with the carer. Sample sentences the child may say; make them sound natural.
watched_talk =
    You can ask for a quiet talk. You could say: 'Can you explain the rule to me?' Or: 'Can some messages be only mine?'

    Another grown-up you trust can be there too. What would help?
    .campaign = They do not want me to speak up
    .adult = Help me choose a grown-up
    .person = I want to ask a helpline
    .enough = That is enough for now

# The carer checks the phone because of the child's campaign. Never advise to give up the campaign.
watched_campaign-fear =
    You have a right to say what you think. Some grown-ups are afraid when children speak up. You can ask what they fear.

    Is it safe for you to talk about this at home?
    .safe = Yes. I can show them a safe plan
    .afraid = No, I am afraid to
    .pressed = Officials put them under pressure
    .enough = That is enough for now

# Brother, sister or friend. Lighter, but pictures or fear change everything.
watched_peer =
    Your messages are yours. A grown-up can help you set a new code. You can say: 'Please do not read my phone.'

    How would they take it?
    .fine = A new code would be fine
    .trouble = It could get bad for me
    .pictures = They use a picture against me
    .adult = Help me choose a grown-up

# For a child whose boyfriend, girlfriend or ex checks the phone. No blame for the relationship, no order to end it.
watched_partner =
    Checking your phone is not a proof of love. You may keep your code and your messages to yourself.

    What fits best?
    .limit = I want to say no
    .code = They know my code
    .afraid = I am afraid of what they do
    .pictures = They have pictures of me

# Words for saying no. The child may find out that it is not safe to say them.
watched_limit =
    You could say: 'I like you. My phone stays private.' Someone who respects you can hear a no.

    Say it where other people are near. How would they take it?
    .accept = They would accept it
    .angry = They might get angry
    .first = I want to tell someone first

# A new code locks the person out, and the person sees it.
watched_code-known =
    It is not your fault that they know it. A new code keeps them out. They will notice that.

    Would you be safe when they notice?
    .safe = Yes, I would be safe
    .unsafe = No, it could get bad
    .unknown = I cannot tell

# Calm: most strange phones are only old. The child's feeling still counts.
watched_signs =
    Your feeling counts, even without proof. A warm phone or an empty battery proves little. What a person knows tells you more.

    What makes you think of it?
    .knows = Someone knows my private words
    .had = Someone had my phone or code
    .strange = My phone acts strangely
    .accounts = My accounts do strange things
    .feeling = I feel watched all the time

# The harmless explanation first, then the two that matter.
watched_strange =
    Phones act strangely when they are old or full. A grown-up on your side can look with you. Until then, keep private things off it.

    Did one of these happen before?
    .link = I tapped an odd link
    .had = Someone had it in their hands
    .neither = Neither of them
    .adult = Help me choose a grown-up

# The child just said that it is frightening. Thank, take the guilt away, one thing not to do, then choices.
watched_scared =
    Thank you for telling me. It is not your fault. There are people who can help.

    Leave the phone as it is for now. What would help you first?
    .hurt = Someone hurts me, or might
    .device = A safer device
    .adult = Someone near me to tell
    .person = A helpline
    .plan = A plan for bad moments

# Which device, and what it is for: asking for help first.
watched_safer-device =
    A safer device is one that person never holds. It may be at school, in a library or with a friend. You can ask for help there.

    Can you use one?
    .yes = Yes, I can use one
    .shared = How do I use a shared one safely?
    .no = No, I have none

# Order matters: first people, then passwords.
watched_from-there =
    There, ask a person for help first. New passwords can wait until you have a plan. Log out when you are done.

    What would you like now?
    .person = Show me who can help
    .passwords = Help me with new passwords
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# No safer device. Voices instead of screens.
watched_no-device =
    Then talking may be safer than writing. Talk to a grown-up away from the phone. A friend can ask for help for you.

    What would you like now?
    .adult = Help me choose a grown-up
    .person = Show me who can help
    .enough = That is enough for now

# The child thinks that officials watch the phone. Neither confirm nor laugh at it.
watched_officials =
    You have a right to speak up and to privacy. Being watched for it is wrong. It is not your fault.

    You need not fix the phone alone. Experts help defenders with this. What fits?
    .ally = A grown-up can ask for me
    .no-ally = I know no such grown-up yet
    .until = What can I do until then?
    .taken = They took my phone
    .followed = Someone is following me now

# Behaviour that protects without giving anything away.
watched_until-then =
    Use the phone for everyday things, as usual. Keep plans and names of others off it. Delete nothing.

    Talk about private things face to face. Leave the phone in another room then. What would help now?
    .ally = Show me who can help
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Referral. Says honestly that these lines mostly work with adults.
watched_defenders =
    These people help human rights defenders. They mostly work with adults. A grown-up can write to them from a safer device.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .device = Which device is safer?
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Brazil only, said before the numbers. Neutral: this protects many children, and the child should know it first.
watched_person-br =
    In Brazil, telling a help service can start a case. People who protect children may then act, often within a day.

# Togo only, said before the numbers.
watched_person-tg =
    In Togo, a text to the helpline may be answered with questions. They may ask your name and village. You choose what you answer.

# Referral. The call list is the trace a watched child leaves.
watched_person-line =
    These people listen to children. You can first ask who they would tell. A call can stay in this phone's list. Another phone may be safer.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .plan = A plan for bad moments
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Last words: now, later, come back, clear.
watched_done =
    For now, leave the phone as it is. Stay near people who are good to you. Later, ask for help from a safer device.

    You did nothing wrong. You can come back any time. Press Leave to clear this chat.
