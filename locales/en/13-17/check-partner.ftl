### Can I trust this group or person? For teenagers.

check-partner_start =
    Checking is no insult to anyone: serious people expect it. None of your answers is kept. No names, please.

    Who is it about?
    .media = A journalist or a channel

check-partner_group =
    Can you find out who they are from people other than themselves, and does what you hear sound right?
    .yes = Yes, from others
    .no = No, or it sounds wrong
    .unsure = I haven't found out yet

check-partner_rules =
    Do they have a safeguarding person you can name, and do they ask for your agreement before using your picture, name or story?
    .no = One is missing, or both

check-partner_free =
    Can you say no to parts of it, and leave, without being punished or shamed for it?
    .yes = Yes
    .no = No, there is pressure

check-partner_odd =
    Does one of these fit?
    .money = They want money or my account
    .secret = Secrets, gifts, private chats
    .hurry = Hurry, and no time to ask

check-partner_media =
    Do they say who they work for, so that you can check it yourself, and can an ally be with you?
    .no = No, or only half of it

check-partner_media-words =
    Can you stay unnamed and unseen if you ask, and will they tell you where and how long it can be seen?
    .no = No, or not sure

check-partner_person =
    This can be a mentor, a fellow activist, someone from an organisation, a friend, or someone you are going out with. Does one of these fit?
    .secret = Gifts, favours or secrets
    .alone = Private meetings, other apps
    .controls = Controls what I do or whom I see

check-partner_known =
    Do people you trust know this person in real life, and not only from a profile?

check-partner_r-good =
    Nothing here speaks against them. That is not a guarantee: trust can grow in small steps, and you can take it back.

    Agree in writing on what they may show and for how long.
    .agree = Agree on pictures and story

check-partner_r-ask =
    Something is still open. Ask for it in writing before you agree, and bring an ally to the talk.

    Serious partners answer. If they don't, you have an answer too.
    .meetings = Questions I can ask
    .tell = Find an adult ally

check-partner_r-wait =
    Too little is known yet. Share no plans, addresses or member lists, and keep them out of internal chats for now.

    An adult ally can call people who should know them.
    .tell = Find an adult ally
    .groups = Keep them out of our chats

check-partner_r-pressure =
    Pressure and hurry are warning signs, whoever they come from. You can answer: I'll decide next week. See what happens then.

check-partner_r-money =
    Partners may look for funds together with you. They don't ask you to pay first, lend your account or pass money on.

check-partner_r-alarm =
    Gifts, secrets and private meetings are how people with bad intentions often begin, also inside movements and organisations. It is not your fault, whatever was said so far.

    You don't have to confront anyone. If they work with children, don't go to their boss: go to the safeguarding person or a helpline.
    .grooming = What can I do about it?

check-partner_r-control =
    Reading your messages, deciding whom you see, getting angry at a no: that is control, even when it is called love or protection. It is not your fault.

    Talking to someone comes first. You don't have to break up or change anything today.
    .watched = They read my phone

check-partner_contacts =
    Now: one person you trust. Later: your decision, without hurry.

    These services are for people under 18.

check-partner_close =
    Your doubts are worth listening to. Come back whenever you like, and clear this chat if others use this device.
