### My phone was taken or searched, or officials put me under pressure. For a child who may be standing in front of an officer.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

# Often the first words after an alarm. The child may have one hand free and little time.
seized_start =
    You have a right to speak up for rights. If someone punishes you for it, the wrong is on their side. Please leave out names.

    One step at a time. What is happening?
    .pressure = They watch us or put pressure on us

# The officer may be next to the child. Short sentences that can be read in one look.
seized_now =
    Breathe, stay polite, move slowly. You can say: 'I am under 18. I want an adult of my choice and a lawyer.' Ask for an interpreter if you need one. Say it again as often as needed; you need not explain more.

    Sign nothing you do not fully understand. Do not hide, break or delete anything: it can be held against you. Remember who, where and why. Put this screen away if it makes things worse.

# No advice for or against unlocking. Nothing to blame, whatever the child did.
seized_unlock =
    In some places you may refuse, in others refusing is punished. I do not know the law where you are, so I cannot tell you which. You can ask to wait for an adult of your choice and a lawyer before you answer.

    Do not fight over the phone. You matter more than what is on it. Whatever you did under pressure is not your fault.
    .unlocked = They searched it and gave it back

# The worst moment of this flow. Three things to ask for, one thing to know.
seized_held =
    Ask where you are taken and why. Ask them to call your family or an adult you choose, and a lawyer. Ask for an interpreter if you need one. If anyone you trust is near, let them know where you are being taken.

    Children's rights say: you may have contact with family, legal help, and nobody may force you to confess. Officials do not always keep to it. Naming it still matters, also for later.

# The child got through it. Make room for a breath, then choose.
seized_over =
    You got through that. Shaking, crying or feeling nothing at all are normal afterwards. What would help now?

# A friend was taken by officials. The family's and the lawyer's word on going public comes first.
seized_friend-taken =
    Tell an adult close to your friend and the organisers now: where, when, which kind of officials. Please do not follow them on your own.

    Going public can help or harm, so that decision belongs to your friend, the family and their lawyer.

# Losing a phone is a real loss. The kind of person is enough.
seized_who-took =
    A phone holds a large part of a life, and losing it this way is hard. Who has it, or had it?

# Police or another authority holds the phone. Wiping it from afar is named only to keep the child from it.
seized_officials-have =
    Please do not wipe the phone from afar: it can count as destroying evidence, which can be worse than what they first looked for. With a lawyer you can ask for a paper that lists what was taken, and for the phone back.

    Protecting your accounts and your people is still possible. Where do you want to start?

# Steps that need another device. With a lawyer, the lawyer is asked first.
seized_accounts =
    From another device you trust: log the taken phone out of your e-mail, then of chats and social accounts. Change those passwords, and switch on two-step login with codes that do not go to that phone.

    This is not the same as wiping. If you have a lawyer, ask first all the same. What would help now?

# Others may be at risk through the phone. Privately, no panic.
seized_warn-group =
    Tell your group in private that your phone is in other hands, without details in writing. They can take that number out of the groups and stop writing to it. Old messages may be read, so people who appear in them deserve to know.

# The phone came back, or was searched on the spot.
seized_returned =
    Treat it as not private: it may have been copied or changed, and you cannot see that from outside. If you unlocked it, that is not your fault.

    Do not log in to campaign accounts on it. An expert for defenders can check it; leave it as it is until then. What would you like to do?

# Fair to schools with phone rules, clear where a school reads messages or punishes a campaign.
seized_school =
    A school may have rules about phones. You can ask, politely and best with an adult: which rule, who holds it, when do I get it back? It can stay switched off until then.

    A rule about phones is not a permission to read your messages. What is happening?

# The school read private messages.
seized_school-looked =
    Your right to privacy does not stop at the school gate, even if some schools act as if it did. With an adult you can ask in writing who looked, at what, and by which rule.

# Punished at school for a campaign. Never advise to stop it.
seized_school-punished =
    You have a right to an opinion, to be heard and to meet peacefully. A punishment for that deserves a fair look from outside the school. What is said in meetings is worth a note with the date.

    You need not sit in such a meeting alone. What would help now?

# Family may punish, may be afraid, or may be the danger.
seized_family =
    Families take phones for very different reasons, from worry to control. Which is closest?
    .pressed = Officials put pressure on them

# Officials spoke to the family. The child may feel guilty, or may be punished at home for the campaign.
seized_family-pressed =
    In some countries officials visit families so that they silence their children. Fear speaks loudly then. Those who put on the pressure carry the blame, not you. An adult your family trusts can talk with them.

    Is it safe for you at home?

# A thief has it, or it is lost. The only branch where wiping is an option.
seized_stolen =
    From another device, mark the phone as lost and lock it. The phone company can block the number. If you do not expect it back, you can wipe it from afar: with a theft, that is fine.

    Then change passwords, e-mail first, and tell people that messages from your number may not be yours.

# A summons, a letter, or a paper to sign. It may also be false.
seized_summoned =
    A letter or call that names police, court or school can be real or fake. Show it to an adult before you answer. If it is real, you can ask for time, for an adult of your choice and for a lawyer.

    What would help?

# Getting ready for questions by officials. Calm, practical.
seized_ready =
    Go with an adult you trust and, if at all possible, a lawyer. Before it starts, ask what it is about and whether you are a witness or accused. You may ask for breaks, for plain words and for an interpreter.

    Ask for a copy of anything you are shown or asked to sign. Someone outside should know when you went in and when you expect to be out. What would you like to do?

# No blame for signing.
seized_signed =
    People sign under pressure, adults too. It is not your fault, and a lawyer may still be able to do something about it. Ask for a copy, and note who was there and what you were told.

# Watched, followed, visited, pressed. Acknowledge first.
seized_pressure =
    Following, visiting or threatening children because they speak up is wrong, and it is not your fault. What is happening?
    .family = They put pressure on my family

# Followed. People around come first; no confronting, no filming.
seized_follow =
    If it is now: go where people are, into a shop or to someone you know, rather than home alone. Do not confront them and do not film them. If it happened before: tell an adult and the organisers, and do not always go alone.

    What fits?

# Officials came to the home, school or group.
seized_visit =
    You need not talk with them on your own. An adult can ask for names, office and reason, and answer in your place. What was said and asked is worth writing down the same day.

    Agree at home, if home is safe, what happens if they come again. What would help now?

# What to note. The child writes it elsewhere, never here.
seized_write-down =
    Soon after, note: date and time, place, what was said and asked, what was taken, which office, who saw it, any injury. On paper or a device they did not have, and please not in this chat.

    A note can be found too, so an ally or lawyer may be the best place for it.

# Referral. Honest about who these lines work with.
seized_helper =
    These people help human rights defenders and may know lawyers near you. Most work with adults and check who is writing, so an adult ally or your organisation is the usual way in. Use a device that was not taken.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Brazil only, before the numbers.
seized_child-line-br =
    In Brazil, telling a help service can start a case: it may go to the child protection council within a day. You can ask what happens before you tell your story.

# Referral for trouble at school and in the family.
seized_child-line =
    These people listen to children and teenagers. Some belong to the state or must report some things. You can ask first what they keep and whom they would tell.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Last words: now, later, come back, clear.
seized_done =
    For now: stay near people on your side and keep your note in a safe place. Later: a lawyer or a helper for defenders, and new passwords from another device.

    Your right to speak up is still yours. You can come back any time. Press Leave to clear this chat.
