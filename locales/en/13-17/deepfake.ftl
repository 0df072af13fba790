### Deepfakes, for teenagers: the same seriousness, more choice about who knows and who answers.

deepfake_start =
    A fake made of you is a real attack. You didn't do what it shows, it isn't your fault, and it counts even though it was generated.

    There are steps that help, and you don't need to look at it again for any of them. First of all: what comes closest right now?
    .body = It is a sexual or nude fake

deepfake_body =
    I'm sorry this was done to you. A sexual fake of someone under 18 is treated like a real picture by most services, and you can use the same help.

    So the same rule holds: don't save, screenshot or forward it, even as proof. Words, account names, links and dates are enough.

    What comes closest?
    .online = It is on a platform or website

deepfake_body-online =
    Report it with the reason that comes closest: sexual content involving someone under 18, or fake image of a real person. You choose who knows and who helps you report.

    Take It Down also accepts AI-made pictures of under-18s, if the file is already on a device you use. Please don't fetch it for that.

deepfake_school =
    An adult you choose can ask the school to act: stop the sharing, have copies deleted, protect you from bullying. Nobody needs to view it to act on it, and you can say so.

    Please don't confront whoever made it; proof can vanish and it can turn on you.

    You can ask who will be told, and what happens next.

deepfake_maker =
    Knowing who did it can make you want to settle it yourself. Confronting them first gives them time to delete the traces, and may put you at risk.

    Tell an adult on your side what you know and how you know it. A suspicion is enough; you don't need to prove anything or say it in public.

deepfake_what =
    Okay. What is the fake used for? Please leave out the details.
    .words = It puts words in my mouth
    .mock = It ridicules me

deepfake_words =
    Fakes like that are used to discredit people who speak up. Your real record, and the people who know you, are stronger than they feel right now.

    Please don't share it, even to debunk it: each share feeds it. Keep the link and date, and report it as manipulated media.
    .officials = Officials or the press use it

deepfake_believed =
    It's bitter to have to deny something you never did. You don't have to win over everyone, and some people will not want to listen.

    Begin with those who matter: 'There's a fake of me going round. I didn't say it. Please don't share it.' Let them spread that, not you.

deepfake_answer-careful =
    One thing first: where you live, a public reply, or even a like, can be turned against you. Please talk to an adult ally before anyone posts anything.

deepfake_answer-group =
    One statement, from your group or an ally rather than from you alone: short, calm, true. For example: 'A manipulated video of one of our members is being shared. It is fake. Please report it and don't pass it on.'

    No link, no still from the video, no debate below. Whether your name appears is your choice.

deepfake_mock =
    'It was just a joke' doesn't make it one. You're allowed to find it hurtful and to ask for it to be deleted.

    Friends can refuse to share it and report it. If it's from school, the school can step in.

deepfake_money =
    Then speed matters more than perfection: warn people through a channel where they can hear it's really you.

    You could say: 'There's a fake of my voice or face asking for money. It isn't me. Don't pay, and call me back on the number you already have.'

deepfake_safe-now =
    That was a lot. Take a breath before we go on.

    Are you safe at the moment: from other people, and from thoughts of hurting yourself?

deepfake_people =
    These services know about deepfakes and take them seriously. They don't need to see it, and you decide how much you say.

    A way to start: 'Someone made a fake picture of me and I need help to get it removed.' I'm a program and can't contact them for you. The word { $safe-word } brings these people back at any time.

deepfake_defender =
    These organisations support human rights defenders, also against smear campaigns. Some check who is writing and deal with adults only, so an adult ally is often the better messenger. The word { $safe-word } brings these people back at any time.

deepfake_later =
    Let someone else check now and then whether it has come up again; you don't have to keep watch over your own image.

    Showing your face and speaking up remain your right. If you want less of your face online for a while, let that be your decision, not theirs.

deepfake_finish =
    You held on to what is true while others faked it. One thing for today: let one person who knows you hear it from you.

    You can come back at any time. Closing this chat erases it here, but the browser history stays. You can clear that too, if it is safe for you: someone who checks it may notice the gap.
