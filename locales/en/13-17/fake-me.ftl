### Impersonation, for teenagers: proof by a friend, report, one clear word from the real account.

fake-me_start =
    Someone using your name or your group's name is an attack on your credibility. It isn't your fault, and there are clear steps.

    Tap what fits, or write it in a few words. Please leave out names and account names.

fake-me_me =
    You don't have to monitor it yourself; a friend can look and tell you what matters. What is the fake account doing?

fake-me_body =
    I'm sorry. That is a serious violation, and it isn't your fault. Please don't save or forward the picture, even as proof.

    There is specific help for this. Is the picture real or generated?
    .fake = It is fake or made with AI

fake-me_warn =
    Warn your contacts through a different channel, ideally in person or by voice, so that they know it is you.

    You could write: 'An account is pretending to be me. Don't reply, don't click, don't meet anyone through it. Please report it as impersonation.'

fake-me_money =
    Then warn people today, in a way that proves it's you: a call, a voice note, a friend who passes it on.

    You could say: 'A fake account with my name asks for money, codes or pictures. It isn't me. If you've answered it, please tell me; nobody is in trouble.'

fake-me_paid =
    The blame lies with whoever runs the fake, not with you and not with the person who believed it.

    They should stop, keep the messages and payment details, and ask the bank or payment service, with an adult, whether it can still be stopped. If pictures were sent, there is help for that too.

fake-me_mean =
    Being judged for words you never wrote is hard. Most people who know you will want to believe you; give them something clear to hold on to.

    What do you need most right now?
    .police = Police or officials ask about it

fake-me_once =
    Post it once from your real account: 'There's an account using my name and pictures. It isn't mine and I wrote none of it. Please report it.' Then leave it there.

    Don't tag or link the fake. Friends can answer questions for you.

fake-me_maker =
    A suspicion can be right or wrong, and accusing someone in public can come back at you. You don't need to prove who it is to have the account taken down.

    Note what makes you think so, and share that with an adult you trust.

fake-me_no-trap =
    Understandable. Still, making a fake account to catch them can break the platform's rules, put you in contact with someone risky, and muddy the proof.

    What holds up better: saved profile link and posts, several reports, and adults who follow it up.

fake-me_group =
    Tell the admins and core members at once, through another channel: the fake may be reading along.

    Split the work: one saves proof, one reports, one warns supporters. Your real account keeps speaking. What is the fake doing?

fake-me_group-warn =
    Pin one message on the real account: 'This is our only account here. Another one is using our name. We never ask for money, codes or private data in messages. Please report it as impersonation.'

    Ask partner organisations and an adult ally to share it.

fake-me_group-plans =
    If it calls people somewhere or collects names, treat it as urgent. Warn by voice and through people, not only by post: 'That call isn't from us. Please don't go and don't register.'

    Involve an adult ally today, and check who is in your own chats.

fake-me_report =
    Report the profile itself as impersonation, and ask friends to do the same. Before that, let someone save the profile link, the account name and posts, but no intimate pictures.

    Keep the date and number of each report. A refusal isn't final; it can be reported again.

fake-me_id =
    A platform may ask for an ID or a form signed by a guardian. If you decide to do it, then only inside the app or its official page, ideally with an adult.

    Never send a picture of an ID in a chat, whoever asks.

fake-me_no-id =
    Not everyone has papers or a guardian who can sign, and that shouldn't leave you without help.

    Several reports from friends can work without an ID, and a helpline for online harm may know another way in.

fake-me_people =
    These services know about impersonation, and some can reach platforms directly. You decide what you tell, and you don't need to send an ID first.

    A way to start: 'An account is pretending to be me and my reports haven't worked.' I'm a program and can't contact them for you. The word { $safe-word } brings these people back at any time.

fake-me_defender =
    These organisations help human rights defenders whose accounts or names are misused. Some check who is writing and deal with adults only, so an adult ally is often the better messenger. The word { $safe-word } brings these people back at any time.

fake-me_later =
    Look again after a week and after a month, or have a friend do it. Fakes sometimes come back; the same steps work again, faster.

    Fewer public pictures, a friends list that isn't visible, and two-step login make copying harder.

    Your name and your voice stay yours.

fake-me_finish =
    You know what to do, and you don't have to do it all yourself. One thing for today: let your closest people know which account is really yours.

    You can come back at any time. Closing this chat erases it here, but the browser history stays. You can clear that too, if it is safe for you: someone who checks it may notice the gap.
