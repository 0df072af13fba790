### My rights, for teenagers. Article numbers are those of the Convention on the Rights of the Child.

rights_start =
    Your rights are written down in the Convention on the Rights of the Child. You don't have to earn them, and speaking up for others is part of them.

    I can explain them. I am no lawyer and can't tell you how a case would end.

rights_which =
    Five that matter for defenders. Which one do you want to look at?
    .speak = To be heard and speak (12, 13)
    .meet = To meet and protest (15)
    .private = Privacy (16)
    .safe = Protection from harm (19, 34)
    .know = Information (17)

rights_speak =
    Article 12: your view counts in decisions about you. Article 13: you can seek, receive and share ideas, in any form. Article 14: your thoughts and beliefs are your own.

    A state may set limits by law, for example to protect other people. An opinion alone should not be a crime.

rights_meet =
    Article 15: you can form or join groups and protest peacefully. The state should not treat you as a danger for that.

    How police behave is another matter. A right does not make a protest safe, so a plan still helps.
    .protest = I want to plan for a protest

rights_private =
    Article 16: nobody may interfere with your private life, home or messages without good legal reason.

    The UN committee on children's rights says states must protect children from surveillance and data leaks, online too. Caring rules at home are allowed. Fear is not part of care.

rights_safe =
    Article 19 protects you from every kind of violence, article 34 from sexual abuse and exploitation. Both count online.

    If it happened, it is not your fault, and you decide whom you tell.

rights_know =
    Article 17: you have a right to information from many sources, including about rights and politics.

    Checking before you share protects you and your campaign.

rights_defender =
    Yes. The UN declaration on human rights defenders also covers people under 18. You need no title, no membership and no permission.

    Being a defender is not a duty. You can take a break, change your role or stop.
    .broken = I am attacked for it

rights_who-must =
    The treaty binds states: every state has joined except the USA. Platforms and schools are reached through national laws, so it is the state that must make them act.

    A right on paper is not yet help today. Allies, an ombudsperson or a complaint can push, often slowly and without a sure result.

rights_happened =
    I am sorry this happened. The fault is with whoever did it.

    Which comes closest? No details and no names, please: a choice is enough.
    .silenced = I was silenced
    .watched = I am being watched
    .held = Arrested or about to be

rights_hurt =
    Thank you for saying it. Nobody has the right to hurt you, and it is not your fault.

    Where did it happen? You don't have to say more than that.

rights_who-did =
    Speaking up was your right. Who was behind this?
    .school = School, club or organisation
    .officials = Police, army or officials

rights_school =
    A school can set rules for lessons. Punishing someone for a peaceful opinion is a different thing, and you can ask for the reason in writing.

    What helps: a dated note of what happened, an adult ally at your side, and later a complaint if you want one.

rights_family =
    Families sometimes react out of fear, pressure or conviction. Officials may have leaned on them too.

    What matters first: are you afraid of someone at home?
    .safe = No, we just disagree
    .scared = Yes, I am afraid

rights_officials-th =
    You have a right to your opinion. Children in Thailand have been charged for protest, so do not handle this alone.

    Before you sign, answer or post: an adult ally, and a lawyer who knows such cases. State help lines are not the place for this.

rights_officials-tg =
    You have a right to your opinion. In Togo, prosecutors have said that posting, sharing or even liking unlawful content can be punished.

    Before you answer or post about it: an adult ally and a lawyer.

rights_officials-any =
    You have a right to your opinion. With officials, don't go alone: you can ask for a trusted adult, a lawyer and an interpreter.

    Sign nothing you don't understand. An adult ally can contact an organisation that protects defenders.

rights_note =
    Note the date, time, place, who was there, what was said or done, and any paper you were given. Facts first, feelings separately.

    Keep it with someone you trust, not on a device others can search.

rights_contacts =
    Now: one person you trust. Later: your notes, while memory is fresh.

    These services are there for people under 18.

rights_contacts-defenders =
    These organisations protect human rights defenders. Whether they answer someone under 18 directly differs, so an adult ally should write.

    Now: talk to that ally. Later: your notes, while memory is fresh.
    .child = I want to talk to someone myself

rights_close =
    Knowing your rights is already a step. Come back whenever you like, and clear this chat if others use this device.
