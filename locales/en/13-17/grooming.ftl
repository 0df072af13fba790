### Grooming, for teenagers: including peers, recruiters, and respected people inside a movement or an organisation.
### Please have this file read by someone who works with young people.

grooming_start =
    If something about a person feels off, that feeling is information. Whatever they said, and whatever you answered, sent or felt: the responsibility lies with the one who has more age or power.

    I'm glad you're taking it seriously. Please don't tell me names. First of all: what is it like right now?
    .meeting = It is about meeting up
    .picture = They ask for pictures, or about sex

grooming_meeting =
    You never have to meet anyone, even if you agreed, even if they paid for something or would be disappointed. You can change your mind up to the last second.

    Which comes closest?

grooming_meeting-soon =
    The safe choice is not to go, and you owe no explanation. Simply not turning up is fine.

    Be with people you trust around that time, and let an adult on your side see the messages today. If they show up where you are, go to people and get help.

grooming_meeting-want =
    Wanting to meet someone who gets you is completely human. A few things tell you more than their words do.

    Someone safe accepts a public place, an adult you bring, and a no. Someone who insists on alone, secret, tonight, or gets hurt when you ask questions, is showing you something.

    I'd hold off, and talk it over with one adult on your side first.

grooming_met =
    Thank you for telling me. Whatever happened there, you are not to blame, and you don't have to describe any of it here.

    Are you safe at the moment?

grooming_met-after =
    If there was touching, sex or violence you didn't want, a doctor, clinic or helpline can help with your health and your options. Some help works best in the first days; it is worth going later too.

    Going there yourself, freezing, not saying no, or having agreed to a part: none of that makes it your fault.
    .feelings = I can't cope with how I feel

grooming_picture =
    An adult who brings sex or intimate pictures into a chat with someone under 18 crosses a line. However kind, young or in love they seem. It isn't a test of how mature you are.

    You can stop answering in the middle of a chat. What comes closest?

grooming_signs =
    You don't need proof to trust a feeling. Do any of these sound familiar?
    .secret = It has to stay between us
    .gifts = Gifts, money, endless praise
    .apart = They turn me against other people
    .mentor = They offer a role, fame or travel
    .no-words = It's hard to put into words

grooming_secret =
    Privacy is yours to choose. Secrecy is something another person demands, often with 'nobody would understand us' or 'you would get me into trouble'.

    You may break a promise that was pulled out of you like that. Telling isn't betrayal.

grooming_gifts =
    Gifts, top-ups and compliments feel good, and enjoying them is no mistake. They can also be used to build a debt that is called in later.

    You owe nothing for them: no picture, no meeting, no answer at midnight.

grooming_apart =
    Pulling someone away from friends, family or group is a common pattern: after a while only one person is left to turn to.

    Wanting instant replies and being hurt by your other plans belong to it too. You don't have to choose sides.

grooming_mentor =
    Being seen by someone with influence is exciting, and your work may well deserve it. It is also a known way in: a mentor, recruiter or fellow activist who offers a stage, a trip or money.

    A serious offer survives questions. It doesn't need secrecy, hurry, private rooms or favours.

grooming_mentor-check =
    Ways to check: an adult ally calls the organisation on a number they find themselves. The invitation is in writing. Costs, sleeping place and chaperone are clear. People you trust have worked with them.

    Going alone, paying first, handing over papers, or sending intimate pictures are reasons to stop.

grooming_feeling =
    It can be small things: too many messages, questions about your body or whether you are alone, jokes that go too far, bad moods when you don't answer.

    You don't have to prove anything. Not wanting contact is reason enough.

grooming_who =
    Who is it, roughly? Please don't tell me a name.
    .works = A teacher, coach or youth worker
    .movement = Someone in our movement or an NGO

grooming_says-my-age =
    Age is easy to fake: pictures, voices and videos can all be made up. It isn't your job to find out who is behind it.

    And if they really are your age, pressure is still pressure. You don't owe them more than a stranger.

grooming_in-organisation =
    People can do valuable work for a cause and still abuse their position. If you tell, it isn't you who harms the cause.

    Many organisations have a person responsible for safeguarding. Go to them, or to a helpline, rather than to this adult's boss or friends.

    You may not be the only one, and you don't need proof to speak.

grooming_family =
    When it's family or close to it, telling can feel like setting everything on fire. The one who crossed the line is responsible for that, not you.

    You can love someone and still need to be safe from them. Someone outside the family, or a helpline, is a good first person.

grooming_stop =
    The clearest way is to stop answering. No goodbye, no explanation; explaining gives them something to work with.

    Don't meet, don't move to another app, don't send anything more. Keep the chat for now.

    Guilt-tripping, sudden kindness or threats may follow. That is their way to pull you back, and you are not responsible for their feelings.

grooming_mixed =
    Feeling close to someone who is harming you is very common. You're not naive, and the good moments may have felt real to you.

    A question that can help: would this still be okay if everyone you trust could read along? You can miss someone and still choose distance.

grooming_afraid =
    Being afraid of the reaction is one of the main reasons people stay in contact, and it can be planned for. What worries you most?
    .expose = They would expose me

grooming_expose =
    The threat to expose you works only as long as you are alone with it. What you wrote or did doesn't weigh as much as what they are doing.

    You can take that weapon away by telling one person yourself, as much as you choose: 'There's someone online who is pressuring me. I'm embarrassed, and I need help.'

grooming_safe-now =
    That was a lot to look at. Take a breath.

    Are you safe at the moment?

grooming_people =
    The people here talk with young people about this every day; you won't be judged for having liked or trusted someone. You decide how far you go.

    A way to start: 'I think someone is manipulating me and I don't know how to get out.' I'm a program and can't call for you. The word { $safe-word } brings these people back at any time.

grooming_report-case =
    One thing first: in your country, a report can start an official case. You can ask about that, in general words, before you say anything personal.

grooming_report-gb =
    One thing first: in the UK, such reports go to CEOP, which is part of law enforcement. They may need to talk to other adults about you; you can tell them what worries you about that.

grooming_report-md =
    In Moldova, SigurOnline takes reports about sexual harm online and knows what follows. The child helpline can go through it with you, day and night.

grooming_report-to =
    A report can stop someone who may be doing this to others. It's still your decision, and there is no deadline today.

    Ask before you give details: what happens next, who will be told, can I stay anonymous? Having an adult you trust next to you makes it easier.

    The list also holds a tool for removing pictures, in case there are any. The word { $safe-word } brings these people back at any time.

grooming_later =
    If they come back under a new name, don't answer; note it and tell the person who supports you.

    Grief, anger, shame and relief can take turns for a while. None of them means you decided wrongly.

    You don't have to become mistrustful of everyone or leave your movement. You can keep speaking, at your own pace.

grooming_finish =
    You trusted your own judgement, and that counts for a lot. One thing for today: let one person know that this is going on.

    You can come back at any time. Closing this chat erases it here, but the browser history stays. You can clear that too, if it is safe for you: someone who checks it may notice the gap.
