### When words a teenager typed may mean danger: wording where it should differ from the base.

escalation_self-harm =
    Thank you for telling me. It sounds like you are in a lot of pain, maybe so much that you think about hurting yourself or about dying.

    This is not your fault and not weakness. Many people have been at this point, and people can help you through it.

escalation_sexual-exploitation =
    Thank you for telling me. It sounds like someone is pushing you into something sexual, or using a picture against you.

    It is not your fault, whatever you sent or said before, and you are not in trouble with me. There are people who deal with exactly this and can help.

escalation_violence =
    Thank you for telling me. It sounds like someone is hurting you or threatening to.

    It is not your fault, and nobody has the right to do that. People can help you get safer, at your pace.

escalation_abuse-at-home =
    Thank you for telling me. It sounds like home isn't a safe place for you right now.

    It is not your fault. Nothing you did or are makes it okay. People can help, and whom you tell is your choice.

escalation_doxxing-stalking =
    Thank you for telling me. It sounds like private things about you are out, or someone is following you.

    It is not your fault, and it is not the price of speaking up. People can help you with the next steps.

escalation_state-threat =
    Thank you for telling me. It sounds like people in power are putting pressure on you: police, officials or a school, maybe.

    Speaking up is your right, and their reaction is not your fault. There are people who help young defenders in this situation.

escalation_bullying-hate =
    Thank you for telling me. It sounds like people are targeting you, and it is cruel.

    It is not your fault, and it is not something you just have to take. People can help, with the posts and with how it feels.

escalation_device-compromise =
    Thank you for telling me. It sounds like someone is watching your phone or has got into it.

    It is not your fault. Nothing has to change on the phone yet: acting too fast can alert the person. People can help you plan it.

escalation_friend =
    Thank you for telling me. It sounds like someone you care about may be in danger. Looking out for them matters.

    It is not your fault, and not yours to carry alone. When a life is in danger, an adult has to know, even if your friend asked you to keep quiet. People can help you both.

escalation_now =
    The people shown here can help right now. I'm a program: I can't call anyone for you, and nobody is reading this. The next step is yours.

escalation_question = Did I get that right? And are you in danger right now?
