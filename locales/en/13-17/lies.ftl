### Lies and smear campaigns, for teenagers: decide with the group, answer once or not at all.

lies_start =
    Spreading lies is a common way to discredit people who speak up. It isn't your fault, and you have the right to speak and to your reputation.

    Please leave out the lie itself and any names. If there are threats as well, choose that first. Who is spreading it?
    .press = Media, officials, public figures

lies_known =
    It stings more when it's someone you know. You don't need to find the source to do something about it, and asking around tends to spread it.

    Where do you know them from?
    .ex = A former friend or an ex
    .group = From our own movement

lies_school =
    You don't have to correct it person by person. Pick two or three people who matter to you and tell them the truth; let them carry it.

    If it amounts to bullying, an adult you choose can ask the school to act.
    .body = It is about sex or my body

lies_group =
    Conflicts and envy exist in movements too. It hurts, and it doesn't cancel what you've done there.

    Ask someone both sides accept to mediate, in person rather than in the chat. If an adult in the group is behind it, go to someone outside.

lies_about =
    What is it about, roughly? You don't have to repeat it.
    .body = Sex, my body, who I love
    .paid = Funding, loyalty, my country
    .crime = An accusation of a crime

lies_body =
    Sexual rumours are an old way to shame people into silence. You don't owe anyone a denial or details of your private life.

    Does it come with a picture or video? Please don't describe it.

lies_loyalty =
    'Paid', 'steered by adults', 'against the country': these lines are thrown at young defenders everywhere, because it's easier than dealing with what you say.

    You have the right to form and voice your own opinion. You don't have to prove to everyone that it is yours.

lies_crime =
    An accusation of a crime is different from gossip. Please don't answer it yourself, neither online nor on the phone; what you write can be used.

    Let an adult on your side see it today. A lawyer or a rights organisation should look at it before anyone reacts.

lies_family =
    Lies that reach your family can put pressure on you at home. You aren't to blame for that, and neither is your activism.

    Hearing it from you first usually goes better than hearing it from others. You can have an ally with you. If home isn't safe, plan it differently.

lies_press =
    When media, influencers or officials spread it, it's out of proportion for one young person. You don't have to talk to reporters, and you can let every request go through an adult ally.

    Allies can ask for a correction and check legal options with a lawyer.

lies_answer-tg =
    One thing first: in Togo, false-news rules can reach your own reply, and posting, sharing or liking something unlawful can be punished. Please clear any answer with an adult ally first.

lies_answer-th =
    One thing first: in Thailand, a public answer can lead to new trouble for you. Please clear it with an adult ally or lawyer first, even if it only states what is true.

lies_answer-group =
    Whether you answer is up to you and your group. What to avoid either way: sharing the post to deny it, arguing with accounts that want a reaction, accusing someone by name.

    If you answer, then once, together, and from the group's account rather than yours.

lies_answer-words =
    State what is true rather than repeat what is false. For example: 'We are young people who decide on our own campaigns. If you want to know what we stand for, ask us.'

    No names, no link to the lie, no irony. Have one calm person read it before it goes out.

lies_silence =
    Not answering is a strategy, not a weakness: attention is what keeps a rumour alive.

    You can still tell those who matter, quietly and directly. And you can change your mind if it grows.

lies_friends =
    You could ask: 'Please don't share or comment, even to defend me. Report it, and if someone asks you, tell them what you know.'

    Ask them not to hunt for the source. A wrong suspicion hurts somebody else and hands the story a second act.

lies_people =
    These people take it seriously when something unfair is eating at you. You decide what you tell; no proof needed.

    A way to start: 'There are lies about me going round and I don't know how to deal with it.' I'm a program and can't call for you. The word { $safe-word } brings these people back at any time.

lies_defender =
    These organisations know smear campaigns and support human rights defenders against them. Some check who is writing and deal with adults only, so an adult ally is often the better messenger. The word { $safe-word } brings these people back at any time.

lies_later =
    Let someone else follow it and tell you only what needs a decision. Go through your privacy settings once, so there is less to twist.

    Being lied about is exhausting. Rest is part of the answer.

    Those who know you judge you by what you do, and you can go on doing it.

lies_finish =
    You chose your own answer instead of theirs. One thing for today: tell one person how it feels, not only what happened.

    You can come back at any time. Closing this chat erases it here, but the browser history stays. You can clear that too, if it is safe for you: someone who checks it may notice the gap.
