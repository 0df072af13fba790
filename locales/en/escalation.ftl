### What Linnet says when words a child typed may mean danger. Each first message: thanks, what Linnet thinks it
### understood (in general terms, never the child's own words), it is not your fault, people can help.
### Then come `escalation_now` (only when life may be at risk), `escalation_question`, contacts and buttons.
### No open question, no "why", no promise of secrecy or rescue. Translators: have these read by a native
### speaker and by someone who works with children.

# Wish to die, or hurting oneself. Calm and plain. Never name a method.
escalation_self-harm =
    Thank you for telling me. It sounds like everything hurts very much right now. Maybe you think of hurting yourself, or of not living.

    This is not your fault. Many people have felt like this. People can help you through it.

# A sexual approach, a picture of the body, pressure with such a picture. No sexual detail.
escalation_sexual-exploitation =
    Thank you for telling me. It sounds like someone does something wrong with your body. Or with a picture of it.

    It is not your fault, whatever happened before. You are not in trouble with me. People know how to help with this.

# Being hit, attacked or threatened by someone.
escalation_violence =
    Thank you for telling me. It sounds like someone hurts you, or says they will.

    It is not your fault. Nobody has the right to do that. People can help you get safer.

# Being hurt, neglected or afraid at home.
escalation_abuse-at-home =
    Thank you for telling me. It sounds like home is not safe for you right now.

    It is not your fault. No child deserves to be hurt at home. People can help, and you can choose whom to tell.

# Home, school or other private things were posted, or someone follows the child.
escalation_doxxing-stalking =
    Thank you for telling me. It sounds like someone shares private things about you. Or someone follows you.

    It is not your fault. You have a right to be safe. People can help you with the next steps.

# Police, officials, school or others in power press, arrest, search or watch the child.
escalation_state-threat =
    Thank you for telling me. It sounds like people with power make trouble for you. Maybe police, officials or a school.

    Speaking up is your right. It is not your fault if they answer like this. People can help children in this situation.

# Bullying, hate, pile-ons.
escalation_bullying-hate =
    Thank you for telling me. It sounds like people are being very cruel to you.

    It is not your fault. Hate says something about them, not about you. People can help make it stop hurting so much.

# Someone reads, watches or controls the child's phone or accounts.
escalation_device-compromise =
    Thank you for telling me. It sounds like someone watches your phone, or got into it.

    It is not your fault. You do not have to change anything on the phone yet. People can help you plan it safely.

# The danger is about someone else: a friend, a brother or sister. Comes instead of the eight above.
escalation_friend =
    Thank you for telling me. It sounds like someone you care about may be in danger. You care, and that matters.

    It is not your fault, and not your job alone. When a life is in danger, a grown-up needs to know. People can help you both.

# Only when life may be at risk; one bubble, before the question. Contacts are shown in the same turn.
escalation_now =
    The people shown here can help right now. I am a computer program. I cannot call anyone, and nobody reads this chat. You choose the next step.

# One bubble, then the buttons.
escalation_question =
    Did I understand you? And are you in danger right now?
    .help = Yes, help me
    .danger = I am in danger now
    .wrong = No, you got me wrong
    .advice = I'd rather read safety advice
