### Can I trust this group or person? A few questions, nothing is kept, at most three next steps.

# First question. A child asks about an organisation, a reporter or a single person.
check-partner_start =
    Good that you check. I keep none of your answers. Please don't tell me names.

    Whom do you think of?
    .group = A group or organisation
    .media = TV, radio or a newspaper
    .person = One person
    .in-danger = I am in danger now

check-partner_group =
    Do people you trust know this group? Do they like it?
    .yes = Yes, they do
    .no = No, they don't
    .unsure = I don't know

check-partner_rules =
    Do they have a grown-up who looks after safety? Do they ask you before they use pictures?
    .yes = Yes, both
    .no = No
    .unsure = I don't know

check-partner_free =
    May you say no, and may you stop?
    .yes = Yes, without trouble
    .no = No, they get angry

check-partner_odd =
    Is one of these true?
    .money = They want money from us
    .secret = I should keep a secret
    .hurry = It must be now, no questions
    .none = None of these

check-partner_media =
    Do they say who they are, and may you bring someone along?
    .yes = Yes, both
    .no = No, or only one of them
    .hurry = They are in a big hurry

check-partner_media-words =
    May you hide your name and face, if you want?
    .yes = Yes, I may
    .no = No, or I don't know

# One person. Signs only, no details asked.
check-partner_person =
    Does this person do one of these things?
    .secret = Gives gifts or wants secrets
    .pictures = Wants pictures of me
    .alone = Wants to meet me alone
    .controls = Decides what I may do
    .none = None of these

check-partner_known =
    Do people you trust know this person, too?
    .yes = Yes, they do
    .no = No, only I do

# Results. Never a verdict about a person.
check-partner_r-good =
    That sounds good so far. You can still say no at any time.

    Tell a grown-up on your side what you plan with them.
    .agree = Before they show pictures
    .campaign = Plan it together
    .people = Who can help me?

check-partner_r-ask =
    Something is still missing. You can ask them for it before you say yes.

    Good people like such questions.
    .meetings = What should I ask them?
    .tell = Ask a grown-up with me
    .people = Who can help me?

check-partner_r-wait =
    We don't know enough yet. Waiting is fine. Don't tell them where you live or learn.

    Let a grown-up on your side find out more first.
    .tell = Who could find out?
    .groups = Keep our group safe
    .people = Who can help me?

check-partner_r-pressure =
    You may say no. Someone who is on your side can take a no.

    You do not have to decide today.
    .tell = Who can help me say no?
    .threat = They threaten me
    .people = Who can help me?

check-partner_r-money =
    Groups that want to help you don't ask you for money. Please don't pay.
    .scams = More about money tricks
    .tell = I want to tell someone
    .people = Who can help me?

check-partner_r-alarm =
    That is a warning sign. It is not your fault. Please don't meet them alone.

    You can stop answering. Tell a grown-up on your side.
    .grooming = Help me with this
    .tell = I want to tell someone
    .people = Who can help me?

# The person controls the child: friend, partner, helper or relative.
check-partner_r-control =
    Nobody may decide everything for you. It is not your fault.

    You can talk to someone about it. You need not change anything first.
    .watched = They look at my phone
    .people = Show me who can help
    .in-danger = I am in danger now

check-partner_contacts =
    Now: tell one person on your side. Later: decide, without hurry.

    These people listen to children.
    .done = I have what I need

check-partner_close =
    You can trust your feeling, and you can ask again. Come back any time and clear this chat.
