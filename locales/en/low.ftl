### A child does not want to live, or hurts herself. Base wording: 7 to 12 and all who did not say their age.
### Calm, plain, warm. Never name a way of hurting oneself. Never "why", never "think of your family", never guilt,
### never "everything will be fine". Please have this file read by someone trained in suicide prevention.

# People to contact are shown below.
low_start =
    Thank you for being here. It is not your fault that you feel this way. You are not in trouble.

    Below are people who listen when it is too much. You do not need the right words.

    How is it right now?
    .now = I may hurt myself now
    .hurt = I have hurt myself
    .thoughts = I think about not living
    .harm = I hurt myself to feel better
    .someone = I worry about someone else

# Emergency numbers are shown below. Very short.
low_now =
    Please do not stay alone with this. Go where someone is, or call someone to you.

    Is something near that you could hurt yourself with? Move away from it, to another room.

    Then call, or ask someone to call. I cannot call for you. This feeling can get weaker, even if it is strong now.
    .with = Someone is with me
    .alone = I am alone
    .no-call = I can't call
    .minutes = Help me through the next minutes
    .crisis = I want someone to listen

low_with =
    I am glad you are not alone. You can tell them: 'I think about hurting myself. Please stay with me.'

    They can call with you. Or you can show them this screen.
    .said = I told them
    .reacts = I am afraid to say it
    .minutes = Help me through the next minutes
    .crisis = I want someone else to listen

low_alone =
    Who could be near you now? A neighbour, a teacher, a friend's family, someone kind at home?

    You can say or write: 'I am not safe alone. Please come.' That is enough. You do not have to explain.
    .coming = Someone is coming
    .no-call = I can't call
    .nobody = There is nobody
    .minutes = Help me through the next minutes

low_no-call =
    You can write to someone: 'I am not safe. Please call for help and come to me.' Add where you are.

    Some helplines answer messages too. Or show someone near: 'Please help me call.'
    .sent = I asked someone
    .crisis = Show me who answers messages
    .minutes = Help me through the next minutes

# The three buttons Yes / No / I am not sure follow.
low_check-safe = Are you safe from hurting yourself for now?

low_still =
    Thank you for being honest. Then please let a person be with you now.

    You do not have to decide anything big today. Just call, or go to someone, or let someone call.
    .with = Someone is with me
    .alone = I am alone
    .no-call = I can't call
    .minutes = Help me through the next minutes
    .crisis = I want someone to listen

low_safer =
    You got through this moment. That took strength. The bad thoughts may come back, like a wave. Waves go down again.

    It helps when one person knows. What would you like now?
    .tell = Tell someone about it
    .plan = Make a small plan
    .why = Something makes it so hard
    .crisis = I want someone to listen
    .enough = That is enough for now

# Emergency numbers are shown below. No question about how.
low_hurt =
    Thank you for telling me. You are not in trouble with me.

    Do you feel sick? Do you bleed a lot? Did you take something that can harm you? Then you need a doctor now. Even if it seems to get better.

    Call, or tell someone near you. I cannot call for you.
    .here = Someone helps me now
    .alone = I am alone
    .no-call = I can't call
    .small = It is a small wound

low_small =
    A small wound needs care too. Wash it with clean water. Cover it with something clean. Show it to a grown-up on your side.

    You did not do it to be bad. Something hurts inside, and that needs care as well.
    .worse = It gets worse
    .tell = How can I tell someone?
    .harm = What can I do next time?
    .crisis = I want someone to listen
    .enough = That is enough for now

low_thoughts =
    Many people have such thoughts at some time. A thought is not something you must do.

    You can have these thoughts and still get help. It often gets lighter when someone knows.

    What is nearest?
    .soon = I know when I want to do it
    .tell = I want to tell someone
    .wave = The thoughts are strong now
    .why = Something makes it so hard
    .plan = I want a plan for bad days

low_harm =
    Some people hurt themselves when a feeling is too big. It is a way to get through. It is not bad, and not for attention.

    There are other ways to get through. You can find them with help.
    .wave = The feeling is here now
    .tell = How can I tell someone?
    .die = I also think about not living
    .hurt = I am hurt now
    .crisis = I want someone to listen

low_wave =
    A big feeling is like a wave. It goes up, and then it goes down. You only have to wait, not to win.

    Choose one: go to someone. Walk or shake your arms. Hold something soft. Count all the blue things you see.

    Wait a little. Then wait a little more.
    .minutes = Do it with me
    .tried = I tried something
    .plan = I want a plan for bad days
    .crisis = I want someone to listen

low_why =
    There is help for the thing behind it, too. You do not have to tell me. Is it one of these?
    .online = People are cruel to me
    .picture = It is about a picture of me
    .home = Home hurts
    .tired = I am tired, sad or scared
    .crisis = I'd rather tell a person

low_plan =
    A plan for bad days. Think of each one, you do not have to type it.

    How do I notice that a wave is coming? What calms me a little?

    Which place feels safe? Who can come to me, or whom can I call? What should be far away from me?
    .keep = Where do I keep my plan?
    .tell = Tell someone about my plan
    .crisis = Show me who I can call
    .enough = That is enough for now

low_keep =
    You can write it on paper and keep it with you. Or draw it. Or give it to a grown-up on your side.

    Does someone look into your things? Then keep it in your head, or with a friend.
    .tell = Tell someone about my plan
    .crisis = Show me who I can call
    .enough = That is enough for now

low_tell =
    You can choose one grown-up who is on your side. You can say it, write it, or show this:

    'I feel so bad that I think about not living. I need you to listen and help me find someone.'

    You do not have to tell everything. The first sentence is enough.
    .who = Whom can I tell?
    .reacts = What if they get angry?
    .told = I told someone
    .crisis = I'd rather tell a helpline
    .enough = I will do it later

low_reacts =
    Some grown-ups get scared, and it looks like anger. It does not mean you did wrong.

    You can say: 'Please stay with me.' If they do not help, tell another one. You deserve someone who listens.
    .who = Whom can I tell?
    .now = I may hurt myself now
    .crisis = I'd rather tell a helpline
    .enough = That is enough for now

low_crisis =
    These people listen, even when there are no words. You can cry. You can say only: 'I do not want to live.'

    Some must get help when a life is in danger. Ask first, if you like. Remember the word { $safe-word }.
    .now = I may hurt myself now
    .call = How does a call go?
    .told = Will they tell others?
    .wave = I want to calm down first
    .enough = That is enough for now

low_stop =
    You are here, and that is what counts. I am only a program. Real people can stay with you in this.

    Today: be near someone, and tell one person. Later: ask a grown-up to find help with you.

    If the wave comes back: press Help, or type { $safe-word }. At any time. Close this chat and it is gone.
