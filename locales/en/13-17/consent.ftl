### Pictures, voices and stories of other people. Nobody is blamed for having posted.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

consent_start =
    Pictures and stories carry a cause, and they belong to the people in them as well. Please leave out names. What fits?

# Who is in it decides what to ask.
consent_whom =
    Who can be seen, heard or recognised in it?

# How to ask. A free yes.
consent_how-ask =
    Say what you show, where, who can see it and how long it stays. 'You can say no, and you can say take it down later.' A yes under pressure, or silence, is not a yes. What do they say?

# Small children: their own yes and a carer's.
consent_small-child =
    A small child can say yes or no, but cannot know what the picture may mean in some years. So ask child and carer, and let the child's no win over the carer's yes. What do they say?

# Many people: no one can be asked, so no one is shown.
consent_crowd =
    With a crowd nobody can ask everyone. A public place is no yes. Take backs, hands, signs, or a distance at which no face can be made out.

# A person at risk. Their safety decides.
consent_at-risk =
    People without papers, people who are not out, witnesses, children hiding from someone: being recognised can cost them a lot. Go through it with them and an adult ally, and look for a way without the person. What would help now?

# Togo only. No verdict.
consent_law-tg =
    In Togo, posting, sharing or liking can be punished if it counts as unlawful, false news for example. I cannot say what counts. An adult ally or lawyer can tell you more.

# Thailand only. No verdict, no help with the content.
consent_law-th =
    In Thailand, posts have led to charges, also against under-18s. I cannot say what counts, so please go through it with an adult ally first. What would you like to do?

# Other countries.
consent_law =
    I do not know the law where you are. In some places a post, a share or a like can be punished. An adult ally or a lawyer can find out.

# Stories and voices are as private as pictures.
consent_story =
    A voice or a detail can give someone away. Let them read or hear it before it goes out. Change name, place and time, and leave out what only one person can know. What do they say?

# A free yes. Still hide places.
consent_yes =
    Note for yourself who agreed to what; initials are enough, kept in a safe place. Look once more for uniforms, house fronts and names. And think how it may look to them in five years. What would help now?

# Changed so that it fits.
consent_yes-but =
    Crop it, put a solid shape over the face, draw it, or tell it without a picture. Show them the new version before it goes out.

# A no. Thank them.
consent_no =
    A no needs no reason, and 'I am not sure' is a no for now. Thank them: next time they will tell you the truth again. What would you like to do?

# Already posted. No blame, act now.
consent_posted-already =
    It happens to many, and it can be mended. Take it down or cover the face now. Then tell them that it was up, and for how long, so they can take care. What fits?

# Someone wants it down.
consent_said-no =
    'Take it down' counts, also after a yes. Take it down everywhere you put it, say so, and ask those who shared it to do the same. A cause does not lose by that.

# The child is shown. The child's no counts, also against carers.
consent_shown =
    You may say no to a picture of yourself, also after a yes, and also to adults. Who posted it?

# Words to ask for it to be taken down.
consent_ask-down =
    'Please take down the picture of me, and tell me where else it is.' Good organisations have a person for the protection of children: that is the one to write to. What happened?

# Carers who post their child. Often meant well.
consent_ask-family =
    Many carers mean well and do not think of asking. 'Ask me first, and I will often say yes' is a fair offer. How would they take it?

# Shocking content. No description, no forwarding, no saving; straight to the flow about images or to help.
consent_abuse-picture =
    That is hard to have seen, and it is not your fault. Please do not forward, save or screenshot it, also not as proof: copies can be unlawful and hurt the child again. An adult or a report line can take it from here.

    What fits?

# Referral for questions of law and risk.
consent_defenders =
    These people help human rights defenders and may know lawyers near you. Most work with adults and check who is writing, so an adult ally or your organisation is the usual way in.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Referral.
consent_people =
    These people can help with pictures and trouble online. You need not send them the picture to ask a question.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Last words: now, later, come back, clear.
consent_done =
    For now: ask first, hide what gives people away. Later: a list of who agreed, and a look at old posts.

    Your own no counts as much as theirs. The Help button shows people you can talk to. You can come back any time. Press Leave to clear this chat.
