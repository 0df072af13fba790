### My phone was taken or searched, or officials put me under pressure. For a child who may be standing in front of an officer.

# Often the first words after an alarm. The child may have one hand free and little time.
seized_start =
    You have a right to speak up. What they do to you is not your fault. Please tell me no names.

    One step at a time. What is happening?
    .danger-now = I am in danger right now
    .now = They stop or search me now
    .taken = My phone was taken
    .called = I got a letter, or must sign
    .pressure = They watch us or scare us

# The officer may be next to the child. Short sentences that can be read in one look.
seized_now =
    Breathe slowly. Stay polite. Say it as often as you need: 'I want my grown-up and a lawyer, please.'

    Sign nothing you do not understand. Do not hide, break or delete things. Put this away if it makes things worse.
    .unlock = They want me to unlock my phone
    .held = They take me away or keep me here
    .helper = Who can help me?
    .over = It is over now

# No advice for or against unlocking. Nothing to blame, whatever the child did.
seized_unlock =
    Laws about this differ. I do not know the law where you are. You can say: 'Please wait for my grown-up and a lawyer.'

    Do not fight over the phone. You matter more than it does. If you unlocked it, that is not your fault.
    .unlocked = They looked into it
    .taken = They took it
    .held = They take me away or keep me here
    .helper = Who can help me?

# The worst moment of this flow. Three things to ask for, one thing to know.
seized_held =
    You may ask three things. Where am I going, and why? Will you call my grown-up? Can I have a lawyer?

    Nobody may force you to say you did something wrong. If someone hurts you, that is wrong, whoever it is.
    .danger-now = I am in danger right now
    .helper = Who can help me?
    .friend = It is a friend who was taken
    .free = I am free again

# The child got through it. Make room for a breath, then choose.
seized_over =
    You got through that. Your body may still shake. That is normal. What would help now?
    .write = Write down what happened
    .phone = They looked into my phone
    .taken = They kept my phone
    .calm = I still feel shaken
    .helper = Who can help me?

# A friend was taken by officials. The family's and the lawyer's word on going public comes first.
seized_friend-taken =
    Tell a grown-up now, best one who knows your friend. Tell where and when. Please do not follow them alone.

    Wait with posts until the family or a lawyer agrees.
    .helper = Who can help us?
    .adult = Help me choose a grown-up
    .write = Write down what I saw
    .enough = That is enough for now

# Losing a phone is a real loss. The kind of person is enough.
seized_who-took =
    A phone holds much of your life. It is all right to be upset. Who took it?
    .officials = Police, army or border guards
    .school = My school
    .family = Someone in my family
    .thief = A thief, or I lost it
    .have-it = I already have it back

# Police or another authority holds the phone. Wiping it from afar is named only to keep the child from it.
seized_officials-have =
    Do not wipe the phone from far away. It could be used against you. A grown-up and a lawyer can ask for it back.

    Your accounts and your friends can still be kept safer. Where would you like to start?
    .accounts = My accounts
    .group = My friends and my group
    .write = Write down what happened
    .helper = Who can help me get it back?
    .have-it = I have it back now

# Steps that need another device. With a lawyer, the lawyer is asked first.
seized_accounts =
    With a grown-up, use another phone or computer. Log the taken phone out of your accounts. E-mail comes first.

    If you have a lawyer, ask the lawyer first. What would help now?
    .passwords = New passwords
    .second = A second lock
    .group = My friends and my group
    .enough = That is enough for now

# Others may be at risk through the phone. Privately, no panic.
seized_warn-group =
    Others may read what your friends write to you. Tell them face to face, or from a safe phone. Ask them to write nothing there.
    .groups = Make our group safer
    .write = Write down what happened
    .helper = Who can help me?
    .enough = That is enough for now

# The phone came back, or was searched on the spot.
seized_returned =
    Someone may have copied it or changed it. For now, it is not private. If you unlocked it, that is not your fault.

    An expert can check it. Until then, keep secrets off it. What would you like to do?
    .accounts = My accounts
    .watching = Could they watch me with it?
    .group = My friends and my group
    .helper = Who can check it?
    .write = Write down what happened

# Fair to schools with phone rules, clear where a school reads messages or punishes a campaign.
seized_school =
    Schools may have phone rules. You can ask which rule it is. You can ask when you get it back.

    Your messages are still private. What is happening?
    .kept = They keep it for now
    .looked = They read what is on it
    .punished = They punish me for speaking up
    .passed = They gave it to the police

# The school read private messages.
seized_school-looked =
    You have a right to privacy at school too. A grown-up can ask who looked, and why. Keep a note of what they said.
    .write = What do I write down?
    .accounts = Make my accounts safe
    .adult = Help me choose a grown-up
    .rights = My rights
    .child = A helpline

# Punished at school for a campaign. Never advise to stop it.
seized_school-punished =
    Speaking up peacefully is your right. A punishment for it needs a fair look. You need not face the school alone.

    What would help now?
    .write = What do I write down?
    .adult = Help me choose a grown-up
    .complain = Where can we complain?
    .rights = My rights
    .child = A helpline

# Family may punish, may be afraid, or may be the danger.
seized_family =
    Families take phones for different reasons. What fits best for you?
    .rule = It is a rule or a punishment
    .reads = They read my messages
    .pressed = Officials scared them
    .unsafe = I am afraid at home

# Officials spoke to the family. The child may feel guilty, or may be punished at home for the campaign.
seized_family-pressed =
    Your family may act out of fear. You did not cause that by speaking up. A grown-up they trust can talk with them.

    Is it safe for you at home?
    .safe = Yes. Help me choose a grown-up
    .unsafe = No, or I am not sure
    .guilt = I feel guilty
    .helper = Who can help us?

# A thief has it, or it is lost. The only branch where wiping is an option.
seized_stolen =
    With a grown-up, use another device. Mark the phone as lost and lock it. Ask the phone company to stop your number.

    Then your accounts. What would you like?
    .passwords = New passwords
    .used = Someone is using my account
    .pictures = Private pictures are on it
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# A summons, a letter, or a paper to sign. It may also be false.
seized_summoned =
    You can ask to bring a grown-up. Show them the letter first. It may even be fake. Sign nothing you do not understand.

    What would help?
    .ready = How can I get ready?
    .fake = It may be fake
    .signed = I already signed something
    .alone = Nobody can go with me yet
    .helper = Who knows a lawyer?

# Getting ready for questions by officials. Calm, practical.
seized_ready =
    Go with a grown-up and, if you can, a lawyer. Ask what it is about. Tell a friend when you go and come back.

    You can ask for a break. You can say that you do not understand.
    .rights = My rights
    .helper = Who knows a lawyer?
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# No blame for signing.
seized_signed =
    Many people sign when they are afraid. It is not your fault. A lawyer may still be able to help.

    What would you like to do?
    .write = Write down what I remember
    .helper = Who knows a lawyer?
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Watched, followed, visited, pressed. Acknowledge first.
seized_pressure =
    It is wrong to scare children for speaking up. It is not your fault. What is happening?
    .follow = Someone follows me
    .visit = They came to my home or school
    .family = They scare my family
    .school = My school punishes me
    .phone = I think they read my phone

# Followed. People around come first; no confronting, no filming.
seized_follow =
    Is it now? Then go where many people are. Stay with a grown-up you know. Do not speak to the person who follows.

    What fits?
    .danger-now = It is happening right now
    .plan = Help me plan my ways
    .write = Write down what I saw
    .helper = Who can help me?

# Officials came to the home, school or group.
seized_visit =
    Try not to be alone if they come again. A grown-up can speak with them. The grown-up can ask who they are and why.
    .write = Write down what happened
    .plan = Plan for the next time
    .helper = Who can help us?
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# What to note. The child writes it elsewhere, never here.
seized_write-down =
    Write soon after: when, where, what they said, what they took. Who else saw it? Use paper or a safe device. Please not here.

    A grown-up can keep the paper for you. What would help now?
    .helper = Who can help me?
    .adult = Help me choose a grown-up
    .feelings = It still weighs on me
    .enough = That is enough for now

# Referral. Honest about who these lines work with.
seized_helper =
    These people help human rights defenders. They mostly work with adults. A grown-up can ask them for you. They may know lawyers.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .adult = I need a grown-up to ask them
    .child = A helpline for children
    .calm = First I need to calm down
    .enough = That is enough for now

# Brazil only, before the numbers.
seized_child-line-br =
    In Brazil, telling a help service can start a case. People who protect children may then act, often within a day.

# Referral for trouble at school and in the family.
seized_child-line =
    These people listen to children. You can first ask who they would tell. Then you can decide what to say.

    I cannot call anyone, and nobody reads this chat. You choose. Type { $safe-word } any time to see help again.
    .adult = Help me choose a grown-up
    .enough = That is enough for now

# Last words: now, later, come back, clear.
seized_done =
    For now, stay near a grown-up who is on your side. Later, a lawyer or a defenders' line can help.

    You still have your rights. You can come back any time. Press Leave to clear this chat.
