### Group chats of a campaign or of friends. Practical; for 7-12 groups are small and known to a grown-up.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

groups_start =
    Meeting and organising online is your right. A group is as safe as its least careful member, and that can be arranged. Please leave out names and links. What fits?

# Base: small and known. 13-17: by purpose.
groups_size =
    One big group for news, small ones for plans: then a stranger in the big one learns little. How is yours?

# Knowing each member outside the chat.
groups_know-all =
    Does somebody in the group know each member outside the chat as well?

# A big group: plans move elsewhere.
groups_many =
    In a big group, write as if it were a notice board: no last names, no school, no plans. Those belong in a small group with people you know.

# An open link.
groups_link =
    An open link travels. Whoever runs the group can switch it off or renew it, and turn on approval of new members. Who runs it?

# For those who run a group. Base: with a grown-up.
groups_admin =
    At least two admins, approval for new members, link renewed, disappearing messages for plans, two-step login or a PIN for each admin. Go through the list of members once a month. What would you like to do?

# An unknown member. It may be harmless.
groups_stranger =
    It may be a friend of a friend, a journalist or someone who should not be there. Ask who brought them in and who knows them in person, by voice if possible. Until then the plan waits. What did you learn?

# Taking somebody out is not an accusation.
groups_remove =
    Taking out somebody whom nobody knows is care, not an insult; a short line for everyone avoids quarrels. Assume they have read what stood there, and change times and places. What would help now?

# A fresh small group.
groups_new-group =
    Start anew with the people you know, invited one by one by voice or in person. Leave the old group open with nothing important in it, so that nobody is warned.

# Rules a group can agree on.
groups_rules =
    A few that work: no last names or schools, and plans only in the small group. Ask before you share a picture or a screenshot. Nobody is laughed at for asking or for saying stop. What would you like to do?

# Disappearing messages: what they do and do not do.
groups_vanish =
    Disappearing messages keep an old chat from telling tales when a phone is lost or taken. They do not stop screenshots. If an official matter is already open, ask a lawyer before you delete anything.

# No advertising for an app; some are blocked or forbidden in places.
groups_app =
    One that all of you have and set up carefully beats a perfect one that half of you leave. Look for encryption from end to end. Even then, the company may see who writes to whom. Some apps are forbidden in places: ask an adult ally.

    What would help now?

# Someone from the group writes privately. Signs without digging.
groups_private-chat =
    You owe nobody an answer, whatever their name in the movement is. Secrecy, flattery, pictures, a meeting alone or an offer of fame or travel are good reasons to stop. What fits?

# Adults in a group can be right and can be wrong.
groups_grown-ups =
    Good adults in a youth group say who they are, write where everyone can read, and accept a no. A good organisation has a person for the protection of children. How is it in yours?

# What kind of trouble. Choices only.
groups_trouble =
    Trouble inside a group can hurt more than attacks from outside. What kind is it?

# A leak. No witch hunt.
groups_leaked =
    A leak hurts, and a hunt for the guilty one often hurts the wrong person. First tell those who may be in danger through it. What was shared?

# Quarrels. Pause and a talk.
groups_quarrel =
    A day without writing, then a talk by voice with somebody both sides respect, solves more than another hundred messages. What would help?

# Leaving is all right. The cause stays theirs.
groups_out-of-it =
    You may leave any group, without reasons. Your cause remains yours. If you run it, hand over to someone first. Would leaving make someone angry?

# A sentence for leaving.
groups_leaving-words =
    'I am taking a break from this group, all the best for it.' You need not answer questions after that.

# Brazil only, before the numbers.
groups_people-br =
    In Brazil, telling a help service can start a case: it may go to the child protection council within a day. You can ask what happens before you tell your story.

# Referral.
groups_people =
    These people listen to children and teenagers. You can ask first what they keep, and whom they would tell. You need not name the group.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Last words: now, later, come back, clear.
groups_done =
    For now: plans only among people you know. Later: a look at the list of members once a month, and two people who share the work.

    The Help button shows people you can talk to. You can come back any time. Press Leave to clear this chat.
