### Blocking and reporting, for teenagers: how to make a report count, and what to weigh first.

block-report_start =
    Blocking isn't rude and isn't giving in. You decide who gets your attention.

    If you want proof, save it first: after a block, messages may be gone. What would you like to know?

block-report_block =
    On the profile or chat, open the menu (often three dots) and choose Block. Some apps offer to block new accounts of the same person too.

    Think of every place they can reach you: other apps, games, group chats, comments, your e-mail.

block-report_softer =
    Muting hides their posts without telling them. Restricting, where it exists, lets only you see their comments. You can also limit messages and comments to people you follow.

    That can be wiser than a block when you want to avoid a reaction.

block-report_report-self =
    Report the exact post or message, not only the profile. Choose the closest reason, and where you can, say that a person under 18 is affected.

    Keep the date and the report number. Results are never certain. A refusal can be appealed or sent again with another reason.

block-report_notice =
    Platforms usually don't say who reported. The person may still guess, and a block is easy to notice.

    That is why it helps if an ally knows before you do it. How do you think they would react?
    .afraid = It could get dangerous

block-report_afraid =
    Then timing is part of your safety, and it's fine to wait. Muting is quieter than blocking, and someone else can report for you.

    Talk it through with a person on your side first: when to do it, where you'll be, who will be around.

block-report_new-accounts =
    Coming back again and again after a no is harassment, and not a failure of yours.

    Don't reply. List each new account and report it as the same person getting round a block. Close your messages to strangers for a while. A friend can screen requests for you.

# Contacts are shown below this text.
block-report_refused =
    A refusal is not a judgement on what happened to you. Many reports are first read by machines.

    Report again under another reason, ask friends to report the same link, and take it to a hotline: some have a direct line to platforms. The word { $safe-word } brings these people back at any time.
