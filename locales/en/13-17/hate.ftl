### Hate and pile-ons, for teenagers: choices, ready words, shared duty in the group.

hate_start =
    Hate hurts, online as much as anywhere, and it isn't the price of speaking up. It isn't your fault. You have the right to be who you are and to say what you think.

    First of all: is there more to it than hateful words?
    .posted = Yes, they posted private details
    .go-on = No, it is hate and insults

hate_pause =
    You don't have to read another one now. Lock the screen, or hand the phone to someone for an hour; nothing there will run away.

    Let your shoulders drop, breathe out longer than in. Then: what comes closest?
    .one = It is mainly one person
    .many = It is a whole crowd
    .school = It is people I see every day

hate_one =
    One persistent person can take up all the room in your head. You don't owe them a reply, a reason or a second chance.

    Save what you may need, then mute, restrict or block. Muting is the quiet way if you want to avoid a reaction.
    .partner = It is my partner or my ex

hate_many =
    A pile-on feels like everyone. Usually it is a small, loud group, sometimes an organised one.

    Limit comments to people you follow, filter words if the app can, and let friends read for you. You don't need to know each message to be right.
    .days = It has gone on for days

hate_school =
    When it's people you see every day, there is no switching off. You shouldn't have to put up with that, and changing your behaviour isn't the solution.

    An adult you choose can ask the school to act, on what happens online too, if it reaches into your school day.

hate_left-out =
    Being dropped by friends can hurt more than strangers' hate. Often it is fear of being next. It isn't a verdict on you.

    You don't need a crowd around you. One person who stays, from another class, a group or online, makes a real difference.

hate_identity =
    Nothing about you has to change: not your colour, faith, gender, body, origin, or whom you love. Attacking people for that is discrimination.

    Platforms usually have 'hate' as a reason for reports. Groups of people with the same experience can be a place to breathe.

hate_not-out =
    Who knows is your decision, now too. You can get support without naming the reason: 'I'm being harassed online because of something private.'

    Before you report, block or save anything: could someone at home see it on your device? What worries you most?
    .home = Home might not be safe then
    .posted = Someone outed me

hate_campaign =
    They attack you because your voice reaches people. That doesn't make it okay, and it isn't something you have to accept as part of activism.

    You decide what comes now: answer, let others answer, go quiet for a while, carry on as before. All of these are legitimate.

hate_answer-careful =
    One thing first: where you live, your own reply, a share or even a like can be turned against you. Please talk it through with an adult ally before you post.

hate_answer-ask =
    You don't owe anyone a reply. There are three good ways, and you choose: stay quiet, answer once, or let allies answer.

    What rarely works is debating with people who came to hurt. Naming and shaming them tends to bring the next wave.

hate_answer-once =
    Write it with someone you trust, leave it overnight, post it once. No names, no links to the attackers, no follow-ups.

    For example: 'I stand by what I said. I'm open to questions, not to insults.' Let someone else look after the replies.

hate_friends =
    You could send this: 'I'm being attacked. Could you take my comments for two days? Save threats, report the worst, hide the rest. Don't argue with them.'

    In a group, make it a rota, so that nobody reads hate for hours. And ask openly for kind comments; they count.
    .break = I need a break as well

hate_break =
    A break is a decision, not a defeat. An hour, a week, notifications off at night: whatever lets you sleep and think.

    Your place online stays yours. Someone can look after the account, so you don't come back to a wall of hate.

hate_days =
    Days of this wear anyone down. Sleep, food or focus gone, or feeling numb: that is a normal reaction to too much, and a good reason to get support.

    Please don't carry it alone any longer. What comes closest?
    .worn-out = I am worn out

# Contacts are shown below this text.
hate_people =
    These people listen without judging and without pushing you. You don't need a good reason or the right words, and you decide how much you tell.

    A way to start: 'I'm being attacked online and it's getting to me more than I show.' I'm a program and can't call for you. The word { $safe-word } brings these people back at any time.

hate_later =
    Go back step by step: kind messages first, then the rest with someone beside you. Keep the filters on as long as you like.

    Talk with your group about a routine for the next time: who screens, who saves, who checks how you are.

    Their words describe them. They don't define you.

hate_finish =
    You put yourself first for a moment, and that is part of lasting as an activist. One thing for today: spend time with someone who is good for you.

    You can come back at any time. Closing this chat erases it here, but the browser history stays. You can clear that too, if it is safe for you: someone who checks it may notice the gap.
