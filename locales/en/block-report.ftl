### Blocking and reporting in an app. Called from many topics. No promise that a report works, or how fast.

block-report_start =
    Blocking is not rude. You decide who may reach you.

    Keep the words first, if you want proof. After blocking, they may be gone. What would you like to know?
    .block = How do I block?
    .report = How do I report?
    .notice = Will they notice?
    .new-accounts = They come back each time
    .go-on = I know it. Go on

block-report_block =
    Open their profile or the chat. Look for a menu, often three dots or lines. Tap 'Block'.

    Do it in every app where they can write to you. A grown-up on your side can help.
    .softer = Is there something softer?
    .notice = Will they notice?
    .report = How do I report?
    .go-on = Done. Go on

block-report_softer =
    Yes. Many apps let you mute someone. Then you don't see what they write. They usually don't notice.

    You can also choose that only friends may write to you.
    .report = How do I report?
    .go-on = Done. Go on

block-report_report-together =
    Ask a grown-up on your side to report it with you. They look, so you don't have to.

    Choose the reason that says 'child' or 'under 18'. I can't report for you, as I am only a program.
    .myself = I want to do it myself
    .refused = The app did nothing
    .go-on = Okay. Go on

block-report_report-self =
    Open the post or profile. Find the menu, then 'Report'. Choose what fits best, with 'child' or 'under 18'.

    Write down the day and any number they give you. Apps can be slow, and they may say no.
    .refused = The app did nothing
    .notice = Will they notice?
    .go-on = Done. Go on

block-report_notice =
    Apps usually don't tell people who reported them. Someone you block may still notice that you are gone.

    So it is good if someone on your side knows before. What do you think will happen?
    .afraid = They may get dangerous
    .block = Nothing bad. How do I block?
    .report = Nothing bad. How do I report?
    .go-on = Okay. Go on

block-report_afraid =
    Then you can wait. You don't have to block or report today. Being safe comes first.

    Tell a grown-up on your side before you change anything. Plan together what happens afterwards.
    .softer = Is there something softer?
    .go-on = Okay. Go on

block-report_new-accounts =
    That is tiring, and it is not your fault. Someone who comes back after a no is doing wrong.

    Don't answer. Note each new name. Set your account so that only friends can write to you.
    .report = How do I report?
    .refused = The app did nothing
    .go-on = Okay. Go on

# Contacts are shown below this text.
block-report_refused =
    A no from an app does not mean that it was okay. You can report it again, with another reason.

    Friends can report it too. And these people know how to talk to the apps. Type { $safe-word } any time to see help again.
    .go-on = Go on
