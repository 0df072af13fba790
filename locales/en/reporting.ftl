### Reporting to an app or a website. For a child who saw something bad, or was hurt by it.

# First screen. Calm and plain. A report is a free choice, never a duty.
reporting_start =
    Reporting means telling an app that something breaks its rules. What happened is not your fault.

    I cannot send a report for you. Nobody reads this chat. Please don't tell me names or links.
    .report = I want to report something
    .stuck = I reported. Nothing happened
    .what-then = What happens if I report?
    .afraid = I am afraid to report
    .in-danger = I am in danger now

# The child may tap or type a few words. No detail is asked for.
reporting_what =
    What is it about? Pick one, or use a few words of your own.
    .body = A picture of a body
    .threat = They say they will hurt me
    .address = My home, school or number
    .fake = Someone pretends to be me
    .other = Something else

reporting_where =
    Where is it? I only need the kind of place, not its name.
    .post = A post, video or comment
    .chat = A private chat or group
    .site = A website

# Saving comes before reporting, because the post may vanish. Never the picture of a body.
reporting_post =
    It helps to save it first. It may be gone after a report.

    Does it show a body without clothes? Then do not save it.
    .save = Show me how to save it
    .saved = It is saved
    .body = It shows a body

reporting_post-steps =
    Do this with a grown-up who is on your side.

    Look for three dots or a small flag. Tap it, then tap Report.

    Is there a reason that says child or under 18? Pick that one.
    .sent = I sent it
    .no-button = I can't find the button
    .together = Who could do it with me?

reporting_no-button =
    Open the page of the person who posted it. Look for the dots there.

    Still nothing? Someone else can report it too.
    .found = I found it
    .allies = Friends could report it
    .trusted = Who can do it for me?

# As for posts: save, then report, then block.
reporting_chat =
    First save the words and the day. They may be gone after you block someone.

    Does it show a body without clothes? Then do not save it.
    .save = Show me how to save it
    .saved = It is saved
    .body = It shows a body

reporting_chat-steps =
    Tap the name at the top of the chat. Look for Report.

    You do not have to answer. You may leave the group.
    .sent = I sent it
    .block = Show me how to block
    .together = Who could do it with me?

reporting_site =
    A website is harder than an app. Please don't write to its owners by yourself.

    A grown-up or a hotline can ask them to remove it.
    .trusted = Who can ask them?
    .save = Save it first
    .allies = How can friends help?

# The report is sent. Honest: no promise about the answer.
reporting_after =
    A report is a real step. Nobody can promise when they answer, or what they say.

    Write the day on paper, and what you reported. Look again in a few days.
    .again = They said no
    .allies = Ask friends to help
    .trusted = Who else can help?
    .done = That is enough for now

reporting_stuck =
    Waiting for an answer is hard. It does not mean that you are wrong.

    How long ago did you report it?
    .today = Today or yesterday
    .refused = They said no
    .silent = Days ago, no answer
    .tired = I am tired of this

reporting_again =
    You can report it again. Pick another reason this time.

    Say in the report that you are a child.
    .allies = Ask friends to help
    .trusted = Who else can help?
    .done = That is enough for now

reporting_allies =
    Friends can report it too. Ask them not to share it and not to answer.

    If it shows a body, never send it to a friend. Not even to report it.
    .trusted = Who else can help?
    .done = That is enough for now

reporting_tired =
    It is fine to be tired. You can stop looking at it.

    Someone on your side can watch the report for you.
    .feelings = I want to feel better
    .allies = How can friends help?
    .done = That is enough for now

# Brazil. Must come before the contacts: a report to a public line goes on to protection bodies.
reporting_trusted-br =
    In Brazil, a report to a public line can start a case. It can go fast.

    You do not have to say your name. You may ask what happens next.
    .show = Show me who
    .not-now = I don't want that now

# Moldova.
reporting_trusted-md =
    In Moldova, SigurOnline helps children with trouble online. It also takes reports.

    Before you tell your story, you may ask what happens with it.
    .show = Show me who
    .not-now = I don't want that now

# Thailand. State lines only for abuse, never for trouble about opinions or protest.
reporting_trusted-th =
    Some lines in Thailand belong to the state. They are for pictures of abuse.

    Is it about politics or a protest? Then talk to a grown-up on your side first.
    .show = Show me who
    .politics = It is about politics
    .not-now = I don't want that now

# Togo. The text-message service asks for name and place.
reporting_trusted-tg =
    Helpers may ask for your name and your place. You may ask them why.

    Before you tell your story, you may ask what happens with it.
    .show = Show me who
    .not-now = I don't want that now

reporting_trusted-any =
    Some helpers can ask the app or website directly.

    In some places helpers must tell others. You may ask about that first.
    .show = Show me who
    .not-now = I don't want that now

# Fear of reporting is reasonable. No push.
reporting_afraid =
    It makes sense to be afraid. You may report, wait, or never report.

    What worries you most?
    .angry = The person may get angry
    .officials = It is about officials
    .case = The police may come in
    .family = My family may find out
    .not-now = I don't want to report

reporting_angry =
    They may guess that it was you. So tell someone on your side first.

    That person can also send the report.
    .plan = Make a plan to stay safe
    .report = I still want to report
    .not-now = I don't want to report
    .in-danger = I am in danger now

reporting_what-then =
    A report in an app goes to the company. It can remove the post, or say no.

    A report to a hotline or the police is different. It can start a case.

    You can get advice first and decide later.
    .report = I want to report
    .trusted = Who gives advice?
    .not-now = I don't want to report

# Thailand, trouble with the authorities. Sober; no instruction how to speak about politics.
reporting_officials-th =
    You have the right to your opinion. Still, a report can reach the same officials.

    Before you report or answer, ask a grown-up who knows the law.
    .ally = Who could that be?
    .defenders = Who helps defenders?
    .not-now = I don't want to report

# Togo, trouble with the authorities. A like can count as sharing.
reporting_officials-tg =
    You have the right to your opinion. In Togo, a post or a like can bring trouble.

    Do not share it again, not even to say it is wrong.

    Before you report, ask a grown-up who knows the law.
    .ally = Who could that be?
    .defenders = Who helps defenders?
    .not-now = I don't want to report

reporting_officials-any =
    You have the right to your opinion. But a report can reach the same officials.

    Before you report, ask a grown-up you trust who knows the law.
    .ally = Who could that be?
    .defenders = Who helps defenders?
    .not-now = I don't want to report

# The child decides against a report. That is respected.
reporting_not-now =
    That is fine. You decide. You can change your mind later.

    It can help to save it, just in case.
    .save = Show me how to save it
    .feelings = I want to feel better
    .done = Show me who can help

# Contacts follow below the text.
reporting_contacts =
    Now: tell one person on your side. Later: decide about a report, or look at it once more.

    These people can help with trouble online.
    .done = I have what I need

reporting_contacts-defenders =
    Now: tell a grown-up on your side. Later: decide together about a report.

    Ask that grown-up to write to one of these for you.
    .done = I have what I need

reporting_close =
    You can come back any time. Before you go, you can clear this chat.
