### Keeping proof, for teenagers: the same offer, with what makes proof useful.

keep-proof_start =
    Keeping proof can help later: with a platform, a school, an ally or a lawyer. It's your choice, and help doesn't depend on it.

    If looking at it again hurts too much, someone else can do it for you.

keep-proof_how =
    A good screenshot shows the words, the account name, the date and time. Copy the link to the post and to the profile too: names can be changed, links less easily.

    Do it before you block or report, because messages can disappear then.

keep-proof_vanishes =
    Write down the exact words right away, with account, date and time. A photo taken with a second device works too.

    Some apps tell the sender about a screenshot. Think about whether that matters for your safety.

keep-proof_cannot-look =
    That is a healthy limit. Hand the device to a friend or adult you trust and let them collect the words, names, links and dates.

    Ask them not to pass anything on and not to tell you what it says, unless you want to know.

keep-proof_body =
    If the picture shows a naked or intimate body of someone under 18, don't save, screenshot or forward it, even as proof. In many countries a copy can be illegal, whatever the reason.

    Note the words, the account, the link and the date instead. That is enough for a hotline or a platform.

keep-proof_body-kept =
    You did it to have proof; that makes sense, and you are not to blame that it was sent to you.

    Leave it where it is, send it to nobody, and ask a child helpline what to do next. They can tell you how it's handled where you live.

# Contacts are shown below this text.
keep-proof_contacts =
    A way to ask: 'I saved a picture as proof and now I've read that I shouldn't have it. What can I do?' You don't need to show it or say who it is. The word { $safe-word } brings these people back at any time.

keep-proof_gone =
    That's fine. Deleting it was a way to look after yourself.

    Write down what you remember: account names, rough dates, what was said. Friends, group members or your own notifications may still hold parts of it.

keep-proof_where-ask =
    Could anyone look through your phone, your cloud or your things? Family, a partner, school, police?

keep-proof_private =
    Then a folder on your phone works. Give a copy to one person you trust, so it survives a lost or broken phone.

    Afterwards, put it out of sight. It's there if you need it; you don't have to reread it.

keep-proof_hidden =
    Then your phone isn't a good place, and the photo backup isn't either, if others can open it.

    Let someone you trust keep it, away from your home. Or write it on paper and leave that with them.

keep-proof_log =
    Keep a simple list: date, account, what happened, link. It shows a pattern that single messages don't.

    Someone in your group can keep it for you. And you don't have to wait for a long list before you ask for help.
