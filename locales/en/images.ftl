### Someone wants, has or shows a picture of a child's body. The most delicate of all topics.
### Never a sexual word, never 'why', never a question about the picture. Calm and warm: the child may be ashamed,
### in panic, or thinking of suicide. Please have this file read by someone who works with children.

# The first words. A person to talk to is offered at once.
images_start =
    I am glad you are here. Pictures of your body belong to you. If someone uses one against you, it is their fault.

    You are not in trouble with me. Many children have got through this, and things can help. How are you right now?
    .go-on = I want to know what I can do
    .people = I want to talk to a person
    .low = I don't want to live any more
    .in-danger = I am in danger now

images_what =
    Thank you. Please don't tell me details or names. I don't need to know what the picture shows.

    What is nearest?
    .threat = They say they will show one
    .shared = Others have seen a picture
    .sent = I sent one, and now I worry
    .asked = Someone wants one from me
    .other = Something else

# Panic is likely. Short sentences, firm and kind.
images_threat =
    That is very scary. It is not your fault. What they do to you is wrong.

    You can stop answering right now. Please don't pay, and send nothing more. Don't try to make a deal with them. They often just ask for more.

    You don't have to do this alone. It helps to tell a grown-up on your side today.
    .steps = What do I do now?
    .gave = I already gave them something
    .deadline = They said I must hurry
    .known = I know this person
    .people = I want to talk to a person

images_with-adult =
    The next steps are easier with a grown-up on your side. They can keep the words, block and report.

    They don't need to see the picture to help you. You can say so.
    .tell = Help me tell someone
    .people = I want to talk to a person
    .myself = I want to start by myself

# The child paid or sent more pictures. Shame is likely.
images_gave =
    They pushed you, and you tried to make it stop. That is not your fault.

    You can stop now. You never have to give more, even if you said you would.

    Did money go out? A grown-up on your side can ask if it can be stopped.
    .steps = What do I do now?
    .tell = Help me tell someone
    .people = I want to talk to a person
    .low = I can't bear this any more

# They set a time limit. Take the pressure out. No promise about what they will do.
images_deadline =
    'Hurry' is there to scare you. It keeps you from asking for help. You don't have to do anything by their time.

    Use the time for you. Go near someone you feel safe with. Tell one person.

    I can't know what they will do. Whatever they do, there is help afterwards too.
    .steps = What do I do now?
    .what-if = What if they do show it?
    .tell = Help me tell someone
    .people = I want to talk to a person
    .low = I can't bear this any more

# Also reached by a child whose picture was taken secretly.
images_known =
    If you know the person, many feelings can come at once. That is normal. It is still not your fault.

    You don't have to meet them or talk to them about it. Who is it? Please don't tell me a name.
    .my-age = Someone about my age
    .grown = A grown-up I know
    .home = Someone I live with
    .people = I want to talk to a person

images_known-peer =
    Even if you liked them, or still do: nobody may use your picture to hurt you.

    Please don't go alone to get it back. Let a grown-up on your side handle it.
    .steps = What do I do now?
    .school = It is someone from school
    .tell = Help me tell someone
    .people = I want to talk to a person

images_save =
    Keep their words and the account name. Do not keep the picture as proof.

    Take a screenshot only where no body picture shows. Or write it on paper: who, what, when.

    Please send the picture to nobody. Not even to someone who helps you.
    .saved = I have the words
    .cannot-look = I can't look at it again
    .no-proof = It is all deleted
    .people = I want to talk to a person

images_cannot-look =
    You don't have to look. A grown-up on your side can write down the words and names.

    They can do it without passing the picture on. And you can get help without any proof.
    .tell = Help me tell someone
    .block = Go to the next step
    .people = I want to talk to a person

images_no-proof =
    That is okay. You wanted it gone. People can help you without proof.

    If you like, write down what you remember. The account name and the day are enough.
    .block = Go to the next step
    .tell = Help me tell someone
    .people = I want to talk to a person

images_block =
    Now you can block them. Do it in every app where they can write to you.

    Report their account too. Choose a reason about a child, or 'under 18'.

    Keep your own account. It may hold proof. And you have a right to it.
    .removal = Can the picture be taken down?
    .how = How do I block and report?
    .tell = Help me tell someone
    .people = I want to talk to a person

# United Kingdom only. Both names of tools stay as they are.
images_removal-gb =
    In the UK there is also Report Remove. There, you do send in the picture or link. Trained staff check it. You need a Childline account. You may be asked to show your age.

# United States only.
images_removal-us =
    In the USA, a law gives many apps two days to act. The time starts when such a picture is reported.

# Brazil only.
images_removal-br =
    In Brazil, a law tells apps to remove pictures that abuse children. It is on your side when you report.

# Moldova only. SigurOnline is a name.
images_removal-md =
    In Moldova, SigurOnline helps with exactly this. You will see it in the next list.

# Thailand only. No word about the law.
images_removal-th =
    In Thailand, one service in the next list belongs to the state. You can talk to the child helpline first.

# 'Take It Down' is the name of the tool: keep it as it is.
images_removal-tool =
    Take It Down is a free tool for people under 18. It works in any country. It does not ask your name.

    The picture stays on your device. Only a kind of fingerprint of it leaves. Apps that take part can look for it.

    It can't look into private chats. Is the picture still on a device you can use?
    .have = Yes, it is still there
    .not-have = No, I don't have it
    .private = It is in a private chat
    .law = Could I get into trouble?
    .people = I want to talk to a person

# Contacts, with the tool among them, are shown below this text.
images_tool-have =
    Take the device with the picture. Open Take It Down from this list. A grown-up on your side can sit with you.

    You pick the picture there. It is not sent anywhere, and nobody looks at it.

    It does not find every copy. Ask a child helpline what to do with yours. Please send it to nobody. Type { $safe-word } any time to see help again.
    .tell = Help me tell someone
    .next-step = What comes next?
    .finish = That is all for now

# Contacts are shown below this text.
images_tool-not =
    Please don't look for it. Don't save it again, and don't ask anyone to send it.

    You can report the place where it is: the account, post or page. Use the app's report button.

    A hotline from this list can also take a link. Their staff check it, so you don't need to. Type { $safe-word } any time to see help again.
    .tell = Help me tell someone
    .next-step = What comes next?
    .finish = That is all for now

# It happened, or the child fears it. Comfort first, no 'it stays for ever'.
images_shared =
    I am sorry. The people who show it do wrong. You don't.

    You are still you. A picture does not change your worth. And you can do something about it.

    Please don't search for it. Where is it, as far as you know?
    .open = On an app or a website
    .private = In a private chat or group
    .school = People at school have it
    .unknown = I don't know
    .people = I want to talk to a person

images_shared-chat =
    Tools can't look into private chats. But people can help.

    Do you trust one person in that group? They can ask all to delete it. They can report the group too.

    Nobody should save it or pass it on. Each copy that is deleted helps.
    .school = The group is from my school
    .tell = Help me tell someone
    .people = I want to talk to a person
    .next-step = What comes next?

images_shared-school =
    You don't have to sort this out alone. A grown-up on your side can ask the school to act.

    The school can tell everyone to stop and delete it. It can look after you in breaks and on the way.

    Nobody at school needs to see the picture. You can say: 'Please don't look at it.'
    .tell = Help me tell someone
    .removal = Can it be taken down?
    .cruel = People are cruel to me
    .people = I want to talk to a person
    .next-step = What comes next?

images_shared-unknown =
    Not knowing is hard. Please don't search for it. Searching can hurt, and it does not help.

    You can do something before it turns up anywhere. And a grown-up on your side can listen out for you.
    .removal = What can I do before that?
    .tell = Help me tell someone
    .worry = I can't stop thinking about it
    .people = I want to talk to a person

# The child sent a picture and now worries. No blame, no 'why'.
images_sent =
    Many young people have sent a picture. You are not bad. Worrying about it shows you look after yourself.

    You may change your mind. A picture you sent still belongs to you. What is nearest?
    .trust = I trust them, but I worry
    .not-trust = I don't trust them
    .grown = I sent it to a grown-up
    .threat = Now they threaten me
    .law = Could I get into trouble?

images_sent-ask =
    You can ask them to delete it. For example: 'Please delete my picture. I don't want anyone to see it.'

    One time is enough. You don't owe them a reason. You can't check it, and that is not your fault.
    .agreed = They said yes
    .refused = They said no, or I'm not sure
    .people = I want to talk to a person

images_sent-worry =
    Then you don't have to go on asking them. Please send nothing more.

    You can do something now, before anyone shows it. Telling one person helps too.
    .removal = What can I do before that?
    .tell = Help me tell someone
    .people = I want to talk to a person

images_asked =
    Your body belongs to you. You never owe anyone a picture. Not for love, not for friendship, not for help.

    You can say no. You can also just stop answering. Who asks you? Please don't tell me a name.
    .grown = A grown-up, or I'm not sure
    .my-age = Someone about my age
    .sent = I already sent one
    .threat = They threaten me
    .people = I want to talk to a person

images_asked-peer =
    You could say: 'No. I don't send pictures.' You don't have to explain it.

    Someone who respects you stops at the first no. Asking again and again is pressure. That is not okay.
    .how = How do I block them?
    .tell = I want to tell someone
    .people = I want to talk to a person
    .later = What can I do later?

images_other =
    Okay. What is nearest? Please don't tell me details.
    .secret = Someone filmed me secretly
    .fake = It is a fake picture of me
    .other-child = It is a picture of another child
    .people = None of these. I want a person

# The child saw or received a picture of someone else.
images_other-child =
    Thank you for caring. Please don't save it, show it or send it on. Not even as proof.

    Write down in words where you saw it. Then leave that chat or page. It is not your fault that you saw it.

    A grown-up on your side or a hotline can report it. You don't have to carry this alone.
    .child-in-danger = That child may be in danger
    .friend = I know them and want to help
    .tell = Help me tell someone
    .report = How can it be reported?
    .people = I want to talk to a person

# An honest answer to 'Can I be punished?'. No promise and no fear.
images_law =
    Laws are not the same everywhere. I am a program, so I can't tell you what yours says.

    In many places, the law wants to protect you. In some places, police may also ask you questions.

    So you could talk to a child helpline first. You can ask them: 'What happens if I report this?'
    .people = Show me a helpline
    .tell = Help me tell someone near me
    .removal = Can it be taken down?

images_safe-now =
    You have done a lot. Let's stop for a moment.

    Are you safe right now? From other people, and from hurting yourself?

# Brazil, Colombia, Romania, Tunisia. One bubble, before the contacts.
images_people-case =
    One thing first. In your country, telling some services can start an official case. You may ask about that before you say more.

# Contacts are shown below this text.
images_contacts =
    These people have heard this many times. They will not need the picture. You choose what you tell them.

    I am a program. I can't call for you. You could start like this: 'It is about a picture of me. I am scared'. Type { $safe-word } any time to see help again.
    .what = Show me the steps
    .tell = Help me tell someone near me
    .law = Could I get into trouble?
    .later = What can I do later?
    .finish = That is all for now

images_later =
    In the next days: eat, sleep, be near people who are kind to you. You don't need to keep checking.

    If they write again, you don't have to answer. Tell the person who helps you.

    You have the right to be online and to speak up. Nobody can take that away with a picture.
    .removal = Can a picture be taken down?
    .feelings = It won't leave my head
    .accounts = Make my accounts safer
    .people = I want to talk to a person
    .finish = That is all for now

images_finish =
    You faced something very hard. It is not your fault, today or later. One thing for today: stay near someone kind.

    You can come back any time. Close this chat and it is gone here. The browser may still remember the page.
