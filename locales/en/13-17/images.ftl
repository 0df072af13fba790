### Intimate pictures, for teenagers: straight and respectful, the whole steps, no sexual detail, no blame.
### Please have this file read by someone who works with young people.

images_start =
    I'm glad you're here. Whatever happened before, someone using an intimate picture against you is their doing, not your fault, and you are not in trouble with me.

    It can feel as if everything is over. It isn't: many young people have got through this, and there are steps that help. First of all: how are you right now?

images_what =
    Thank you. I don't need details, names or a description, and please don't look at the picture again for this.

    What comes closest?
    .threat = Someone threatens to share one
    .shared = A picture has been shared
    .asked = Someone pushes me for one

images_threat =
    That is frightening, and it is meant to be. It happens to many people, and the fault lies only with the one who threatens.

    Stop answering now. Don't pay, don't send anything, don't bargain or threaten back. Giving in, to money, pictures or a demand to stay silent, tends to bring the next demand.

    You don't have to handle this alone. One person who knows makes a big difference.
    .gave = I already paid or sent more
    .deadline = They gave me a deadline

images_gave =
    You were under heavy pressure and tried to make it stop. That is not your fault, and it is not too late to stop now.

    You don't have to keep any promise you made to them. Keep the payment details; an adult on your side can ask the bank or payment service whether anything can be stopped.

images_deadline =
    A deadline is a tool to keep you in panic, so that you don't stop and ask for help. You don't have to do anything before it runs out.

    Use that time for yourself: go where someone is, tell one person, start the steps.

    I can't know what they will do, and nobody should promise you. What I do know: there is help and there are things to do afterwards too.
    .what-if = What if they do share it?

images_known =
    If you know the person, anger, fear, loyalty and shame can all come together. All of that is normal, and it is still not your fault.

    You don't owe them a meeting or a talk. Who is it? Please don't tell me a name.
    .my-age = A partner, an ex, someone my age
    .grown = An adult I know

images_known-peer =
    You may have trusted or loved this person. Trust is not permission: the wrong lies with the one who breaks it.

    It is safer not to meet them alone, check their phone or threaten back. Let an adult you choose do the talking, and keep what they wrote to you.

images_save =
    First keep proof, of the words only: messages, account names, links, payment requests, dates. Take screenshots where no intimate picture shows, or copy the words onto paper.

    Don't screenshot, download or forward the picture itself, even to report it. In many countries a copy can be illegal, whatever your reason.

    If it is too much to look at, we can do it another way.
    .saved = I have kept the words
    .no-proof = I deleted everything

images_cannot-look =
    Then don't. An adult you trust can note the words and account names for you, without copying the picture.

    And if that is not possible: you can get help without any proof at all.

images_no-proof =
    That is understandable, and help doesn't depend on proof.

    If you want, write down what you remember: account names, dates, what they asked for. Leave your own account open; messages can sometimes still be found there.

images_block =
    Now block them, on each app. Hide your friends list if the app allows it, so they reach fewer people.

    Report their account with a reason that says a person under 18 is involved. Results differ from app to app; if it's refused, report again.

    Don't delete your own account. It can hold proof, and you shouldn't have to disappear because of them.

images_removal-gb =
    In the UK there is also Report Remove. It works through a Childline account, and there the picture or link is uploaded and looked at by trained staff. They may ask for proof of your age.

images_removal-us =
    In the USA, a law gives the platforms it covers two days to take an intimate picture down once it is reported.

images_removal-br =
    In Brazil, a law on the protection of children online obliges platforms to remove abuse content. You can point to that when you report.

images_removal-md =
    In Moldova, SigurOnline is the specialist for this. You'll see it in the next list, and can ask there before you decide anything.

images_removal-th =
    In Thailand, one service in the next list is run by the state or the police. You can talk it through with the child helpline first, in Thai or English.

images_removal-tool =
    Take It Down is free, anonymous and works from any country, for pictures taken when you were under 18. AI-made ones count too.

    The picture never leaves your device. The tool makes a digital fingerprint of it, and platforms that take part look for matches.

    Its limits: only those platforms, and no encrypted chats. Is the picture still on a device you can use?

images_tool-have =
    Open Take It Down from the list below, on the device that holds the picture, and select it there. Only the fingerprint is sent. You can do this even before anything has been shared.

    It won't reach every copy, so still report each place you know of.

    About your own copy: ask a child helpline before you do anything with it. Until then, send it to nobody. The word { $safe-word } brings these people back at any time.

images_tool-not =
    Please don't search for it, download it or ask anyone for a copy in order to report it. That can harm you and may be illegal.

    You can still report where it is: the account, the post, the page. Choose a reason that names a person under 18.

    A national hotline can take a link as well. Its staff do the looking, so that you don't have to. The word { $safe-word } brings these people back at any time.

images_shared =
    I'm sorry. Whoever shares it without your OK is the one doing wrong, however the picture came about.

    It can feel like the end of everything. It is not. Copies can be reported, and often they can be taken down.

    You don't need to look for it yourself. Where is it, as far as you know?
    .open = On a platform or a website

images_shared-chat =
    Tools don't reach encrypted or private chats, but people in them do.

    If there is someone you trust in that group, they can ask the admin and everyone to delete it, report the group and leave. They should not save or forward it as proof.

    Any person who refuses to pass it on stops a part of it.

images_shared-school =
    School should protect you in this, and an adult on your side can ask it to act: stop the sharing, have copies deleted, deal with bullying.

    You can set conditions. For example: 'No teacher needs to look at the picture', and 'I want to know who is told.'

    Going back in can be planned: who walks with you, where you can go if it gets too much.

images_shared-unknown =
    Not knowing is its own kind of stress. Searching for it rarely brings peace and can hurt you more.

    You can act before anything turns up: the fingerprint tool works for pictures that haven't been shared. And a person you trust can keep an ear open.

images_sent =
    Many people your age have sent one. It doesn't make you stupid or guilty, and trusting somebody is nothing to be ashamed of.

    You can change your mind at any time: a yes then is not a yes for ever. What comes closest?
    .grown = I sent it to an adult

images_sent-ask =
    You can ask them once, calmly: 'Please delete the pictures I sent you. I don't agree to anyone else seeing them.' A message in words is also useful to have later.

    You can't check whether they did, and that isn't your responsibility.

images_sent-worry =
    Then there is no need to keep asking, and nothing more to send. If they try to use it to push you, that is blackmail, and there are steps for that too.

    You can act now, before anything is shared, and let one person you trust know.

images_asked =
    You never owe anyone a picture: not as proof of love, not for a favour, not to be believed or supported.

    You can say no, change the subject, or stop answering. Who is pushing you? Please don't tell me a name.
    .grown = An adult, or I'm not sure

images_asked-peer =
    Words you could use: 'I don't send pictures. Please stop asking.' Or: 'If it matters to you that I feel safe, drop it.'

    'You would if you loved me' is pressure, not love. Someone who respects you takes the first no. If they keep on, you can block them and tell someone.

images_other-child =
    Thank you for not just scrolling on. Don't save it, show it or send it on, even as proof or to warn others: that spreads the harm and may be illegal.

    Note in words where you saw it, then leave the chat or page. A hotline can take the link and act on it.

    Seeing it can stay with you. You have a right to support too.

images_law =
    Laws differ, and I am a program, not a lawyer. In many places the law is meant to protect you, and child rights bodies ask states not to punish children for this.

    In some places police may still ask questions about a picture you made or sent. So it can be wise to talk to a child helpline before the police, and to go with an adult on your side.

    You can ask any service first: 'What happens if I report this? Whom do you have to tell?'

images_safe-now =
    You've done a lot just now. Take a breath before we go on.

    Are you safe at the moment: from other people, and from thoughts of hurting yourself?

images_people-case =
    One thing first: in your country, a report to some of these services can start an official case. You may ask about that before you say anything personal, and decide then.

images_contacts =
    The people here deal with this often; you won't shock them. They don't need to see the picture, and you decide how much you say. I'm a program, so I can't contact them for you.

    A way to start: 'Someone has an intimate picture of me and I'm being pressured. I don't know what to do first'. The word { $safe-word } brings these people back at any time.

images_later =
    The coming days: regular sleep, food, company. Checking again and again keeps the fear alive; let someone else keep watch for a while.

    If new messages come, add the words to your notes, block, and tell the person who helps you. You still don't need to answer.

    Your voice, your activism, your place online are yours. A picture doesn't take away a single right.

images_finish =
    You looked at something very hard and found a way to go on. If you do one thing today, let it be telling one person.

    You can come back at any time. Closing this chat erases it here, but the browser history stays. You can clear that too, if it is safe for you: someone who checks it may notice the gap.
