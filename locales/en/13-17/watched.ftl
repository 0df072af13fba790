### Someone reads my phone or watches it. For a child who may be afraid, and who may be read while reading this.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

# Often the first words after an alarm. Calm and short; no word about spy software yet.
watched_start =
    Your messages are yours. Privacy is your right, at home and online. If someone looks into your phone in secret, it is not your fault.

    Safety comes before technology. Please leave out names. How is it where you are right now?

# The child may be watched at this moment. Short. The leave button stands on every screen; we only point to it.
watched_seen =
    The Leave button takes this page off the screen at once. It cannot clean the list of visited pages, and it cannot stop software that watches the phone.

    A device this person has never held is safer for reading about it. Going on here is your decision too.

# Last words for a child who leaves now to come back from a safer device. No pressure.
watched_elsewhere =
    That is a careful choice. Leave this phone as it is for now; nothing has to be decided today.

    From a safer device you can open this chat again whenever you want. The Help button shows people you can talk to. Press Leave to clear this chat.

# Keep the first sentence: a change on the phone can show the person that they were noticed.
watched_who =
    For now, please remove and change nothing on the phone. Someone who watches it can notice, and we do not know yet how they would react.

    Who might it be? A guess is enough, no name needed.
    .partner = My partner or my ex

# Fair to carers who set rules, and open for a child whose carer is the danger.
watched_carer =
    Many carers have phone rules, and some checking is agreed between you. Reading in secret, or in a way that frightens you, is something else.

    Your need for privacy grows as you do, and so does your right to have a say. Which is closest to how it is for you?

# For a child who feels safe with the carer. Sample sentences the child may say; make them sound natural.
watched_talk =
    A good moment is a calm one. You could say: 'I see that you worry. Can we agree what stays mine?' A date to talk about it again makes it easier to say yes.

    Another adult whom you both respect can sit with you. What would help?

# The carer checks the phone because of the child's campaign. Never advise to give up the campaign.
watched_campaign-fear =
    You have a right to an opinion and to be heard. When carers check a phone because of a campaign, there is often fear behind it. Asking what exactly they fear can open more than a quarrel about the phone.

    Is it safe for you to talk about this at home?
    .pressed = Officials put pressure on them

# Brother, sister or friend. Lighter, but pictures or fear change everything.
watched_peer =
    Close people have no right to your messages either. You can say: 'My phone is private. Ask me if you want to know something.' A new code makes it clear without a fight.

    How would they take it?

# For a child whose boyfriend, girlfriend or ex checks the phone. No blame for the relationship, no order to end it.
watched_partner =
    Being close to someone does not give them your passwords. Checking, demanding screenshots or quick replies is control, and you may say no to it. What you do about the relationship is yours to decide.

    What fits best?

# Words for saying no. The child may find out that it is not safe to say them.
watched_limit =
    You could say: 'Trust means I do not read yours and you do not read mine.' You owe no long reasons. If you are unsure how it will land, choose a place with people around.

    What do you expect?

# A new code locks the person out, and the person sees it.
watched_code-known =
    Knowing your code is enough to read almost everything, and it is not your fault that they know it. A new code ends that. It also tells them that you noticed.

    How would it be for you when they notice?

# Calm: most strange phones are only old. The child's feeling still counts.
watched_signs =
    Your feeling counts, also without proof. A hot phone or an empty battery is a weak sign. A stronger one: somebody knows what you only wrote or said in private, or had your phone and code in their hands.

    What makes you think of it?

# The harmless explanation first, then the two that matter.
watched_strange =
    Old batteries, full storage and missing updates explain most of it. An adult or a friend who knows phones can look with you. Until then, keep names and plans off it.

    Did one of these come first?

# The child just said that it is frightening. Thank, take the guilt away, one thing not to do, then choices.
watched_scared =
    Thank you for telling me. Being afraid of someone who checks you is a good reason to get help, and it is not your fault.

    Leave the phone as it is for now: what is on it can be dealt with later, when you are safe and not alone with it. What would help you first?

# Which device, and what it is for: asking for help first.
watched_safer-device =
    Safer means: this person has never held it, and your accounts are not logged in on it. A computer at school or in a library, or a phone of someone you trust, can do.

    Can you get to one?

# Order matters: first people, then passwords.
watched_from-there =
    Use it to reach a person first. New passwords come later, from that device only: on the watched phone they would be read at once. When the old one stops working, the person notices, so choose the moment together with someone.

    If you have a safe place for paper, note what the person seems to know, and when. It helps those who help you. What would help now?

# No safer device. Voices instead of screens.
watched_no-device =
    Then voices are safer than screens. Talk to someone face to face, with your phone in another room. A friend can also ask for help in your place, from their own phone.

    What would help now?

# The child thinks that officials watch the phone. Neither confirm nor laugh at it.
watched_officials =
    You have a right to speak up, and to privacy while you do. If officials watch you for it, the wrong is on their side. I cannot see whether it is so.

    Nobody expects you to solve this on your own. Experts check phones of defenders; an adult ally usually makes the contact. What fits?

# Behaviour that protects without giving anything away.
watched_until-then =
    Go on using the phone for everyday things, so nothing looks different. Keep plans, names and meeting places off it. Delete nothing: an expert can find more on a phone that was left as it is.

    Talk about the sensitive part in person, with all phones in another room. What would help now?

# Referral. Says honestly that these lines mostly work with adults.
watched_defenders =
    These people help human rights defenders. Most work with adults and check who is writing, so an adult ally or your organisation is the usual way in. Contact them from a device that was not in strange hands.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Brazil only, said before the numbers. Neutral: this protects many children, and the child should know it first.
watched_person-br =
    In Brazil, telling a help service can start a case: it may go to the child protection council within a day. You can ask what happens before you tell your story.

# Referral. The call list is the trace a watched child leaves.
watched_person-line =
    These people listen to children and teenagers. You can ask first what they keep, and whom they would tell. A call or message can stay visible on this phone, so another phone may be safer.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Last words: now, later, come back, clear.
watched_done =
    For now: leave the phone as it is, and keep private things off it. Later: get help from a safer device, with someone beside you, and change passwords there when you are ready.

    None of this is your fault. You can come back any time. Press Leave to clear this chat.
