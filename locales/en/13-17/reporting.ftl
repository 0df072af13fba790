### Reporting to an app or a website, for teenagers.

reporting_start =
    A report asks a platform to check something against its own rules. What was done to you is not your fault, and reporting is your choice.

    I can't report for you, and nobody reads this chat. Please leave out names, links and account names.

reporting_what =
    What is it about? Pick what comes closest, or use a few words of your own. No details needed.
    .body = A nude or sexual picture
    .threat = A threat against me
    .address = Private facts about me
    .fake = An account posing as me

reporting_post =
    Save before you report: the post may be gone afterwards. The link, the date and the account name matter most.

    One exception: never save or copy a nude or sexual picture of anyone under 18, not even as proof.
    .body = It is a sexual picture

reporting_post-steps =
    Open the menu at the post, often three dots or a flag, and choose Report. Is there a reason that says child or under 18? It tells them a young person is involved.

    Several posts? Report each one, then the account. Keep the number or a screenshot that says the report was sent.

    You can do this alone or with an ally beside you.
    .together = I would rather not be alone

reporting_no-button =
    Try the menu on the account's profile, or search the app's help pages for the word report. Some apps have a form for people without an account.

    If that leads nowhere, friends or a trusted reporter can do it.
    .trusted = Who else can report it?

reporting_chat =
    Save the words, the date and the account name first. Blocking or reporting can make messages disappear.

    One exception: never save or copy a nude or sexual picture of anyone under 18, not even as proof.
    .body = It is a sexual picture

reporting_chat-steps =
    Open the chat's details or hold the message, and choose Report. Many private chats are encrypted: the company can't look inside on its own, so a report is how it learns of this.

    You don't owe anyone an answer. Leaving or muting a group is fine, and blocking comes last.

reporting_site =
    Websites often have an abuse or contact page. A message from you shows them your address, so let an adult ally or a hotline write.

    Save the link and the date first.
    .allies = What can my group do?

reporting_after =
    Once a report is sent, nobody can promise when the answer comes or what it says.

    Keep a short log: date, what you reported, reason, number. It helps if you report again or hand it to an ally.

    Look again in a few days. You don't have to watch it every hour.
    .again = It was refused
    .allies = Get my group to help

reporting_stuck =
    Being ignored or turned down is frustrating. It says nothing about whether you are right.

    When did you report it?
    .refused = It was refused

reporting_again =
    Report it again with a reason that fits better. If there is a review or appeal button, use it.

    One line is enough where you can write: I am under 18 and this is about me.

    Twice refused? Then it is worth handing it to a trusted reporter.
    .allies = Get my group to help
    .trusted = What is a trusted reporter?

reporting_allies =
    Several people can report the same post, each from their own account. Ask them not to share it, comment on it or answer it: that makes it travel further.

    Never pass on a nude or sexual picture so that others can report it.

reporting_tired =
    Reporting again and again wears people down. You can hand the log to someone in your group and stop looking for a while.

    A pause is not giving up.
    .feelings = I need a break from this

reporting_trusted-br =
    In Brazil a report to a public line goes on to protection bodies within about a day, so it can start a case. You can report without giving your name.

    Ask first: who will know, and what happens next? Then decide.

reporting_trusted-md =
    In Moldova, SigurOnline gives advice about trouble online and takes reports of harmful content. The child line can also talk it through.

    Ask first what happens with a report. Then decide.

reporting_trusted-th =
    Some Thai reporting lines belong to the state, also take reports about security, and keep the internet address of whoever reports. They are meant for images of abuse.

    If it touches politics, protest or officials, talk to an adult ally before you contact them.

reporting_trusted-tg =
    The child line's message service may ask for your name and where you live. You can ask what they need it for before you answer.

    Ask also what happens with a report. Then decide.

reporting_trusted-any =
    A trusted reporter is a hotline whose reports platforms know. Some pass reports on to the police or child protection.

    Ask first: who will know, and what happens next? Then decide.

reporting_afraid =
    Being careful makes sense. You can report, wait, or not report at all.

    What worries you most?
    .officials = Officials are involved
    .case = It could become a case
    .family = My family might find out

reporting_angry =
    They may guess who reported, and some people lash out. So first: save what you need, tell an ally, and think about who is near you in the next days.

    An ally can send the report in your place.

reporting_what-then =
    A report in an app goes to the company. It may remove the post, limit the account, or refuse.

    A report to a hotline, a public line or the police is different. It can be passed on and start a case, and then it is not only yours to steer.

    You can ask a helpline for advice first, without reporting anything.
    .trusted = Who gives advice first?

reporting_officials-th =
    You have a right to your opinion. Thai law is strict about speech on the monarchy and the state, and a report can land with the people it is about.

    Before you report, reply or post, talk to an adult ally who knows the law.

reporting_officials-tg =
    You have a right to your opinion. In Togo, posting, sharing or even liking something unlawful can be punished, also when you only want to show it is false.

    Save it, don't spread it, and talk to an adult ally who knows the law.

reporting_officials-any =
    You have a right to your opinion. But a report to the authorities can land with the people it is about.

    An adult ally who knows the law can tell you which route is safe where you live.

reporting_not-now =
    You decide, and you don't need a reason. You can still report later.

    Saving it now keeps that door open.

reporting_contacts =
    Now: tell one person you trust. Later: decide about a report, or check on it again.

    These services help with trouble online.

reporting_contacts-defenders =
    These services protect people who defend rights. Most work with adults, so an ally or organisation you trust should write.

    Now: talk to that ally. Later: decide together whether to report.

reporting_close =
    Come back whenever you like. If someone else uses this device, clear this chat before you go.
