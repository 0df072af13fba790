### After danger was told: wording for teenagers where it should differ.

care_start =
    Asking for help is a strong step. Here are people who do this every day.

    Some may have to pass on what you say, if you're in danger or the law says so. The card tells you, so look before you open up.

    I can't call for you, and nobody reads this. Whom you tell, and how much, is your choice.

    Keep the word { $safe-word } in mind: it brings these people back at any time.
    .call = What happens when I call?

care_friend =
    You're looking out for someone, and that matters. It doesn't make you responsible for saving them.

    Here are people who can advise you both. Some may have to pass things on: the card tells you.

    I can't call for you. The word { $safe-word } brings these people back at any time.
    .call = What happens when I call?

care_friend-now =
    If a life may be at risk, an adult has to know now, even if your friend made you promise. Trust can be repaired later.

    Call, or get an adult to call. Say where they are, or where they were last. I can't do that for you.

    Don't go into danger yourself. Getting help there is what counts.
    .told = An adult knows now
    .nobody = No adult is helping

care_friend-told =
    That took courage. Your friend may be angry at first; it was still the right thing. From here it isn't only yours to carry.

    Now it's fine to look after yourself.
    .enough = That's enough for now

care_friend-nobody =
    It's exhausting when adults don't act. It isn't your fault. Go to the next one: a teacher, a doctor, someone in your organisation.

    These helplines also talk to young people who worry about someone else. Remember the word { $safe-word }.
    .told = An adult knows now
    .call = What happens when I call?
    .enough = That's enough for now

care_danger =
    If you can, get to where other people are: a neighbour, a shop, a school, a busy street.

    Call, or ask someone to call. Say that you're under eighteen, in danger, and where you are.

    I can't call for you. This chat stays open as long as you need it.
    .officials = The danger is police or officials
    .myself = I might hurt myself

care_stuck =
    Do whatever keeps you safest right now. Staying quiet or giving in isn't agreeing, and it isn't your fault.

    Stay near a way out and keep your phone with you if that's safe. When there's a moment to leave, go to other people.

care_no-call =
    Message an adult you trust: 'I'm in danger. Please call for help.' Add where you are.

    Or show this to someone near you: 'I'm under eighteen and in danger. Please call for help.'

    Some helplines also answer messages. Their cards say so.

care_officials =
    You don't have to call the police. If you can, stay with other people. Staying calm helps, even when it's unfair.

    Get word to an adult on your side. The people below support defenders, and they're best contacted through an adult you trust.
    .held = I'm being held or taken along
    .phone = They want to see my phone

care_held =
    Stay calm and polite. You can say: 'I'm under eighteen. I want a parent or an adult I choose, and a lawyer.' Ask for an interpreter if you need one.

    Don't sign what you don't understand. Try to remember who they were, where you are, and the reason they gave.

    Rights and risks differ between countries, so let a lawyer or ally advise you before you say more.

care_still =
    Then safety comes first. Everything else can wait.

    Pick one thing that is possible: get near people, call, or have someone call.

care_unsure =
    Then treat it as not safe. That uneasy feeling is worth listening to.

    Stay near people you trust, and keep a way out in mind.

care_others =
    These people talk with young people about exactly this. Some may have to pass things on: the card tells you.

    'I need help' is enough to begin. The word { $safe-word } brings them back at any time.
    .call = What happens when I call?
    .enough = That's enough for now

care_after =
    I'm glad you're safer. Shaking, crying or feeling nothing at all: bodies do that after danger.

    The people below can listen now. Or pick what would help most.
    .plan = Make a safety plan
    .enough = That's enough for now

care_call =
    Someone picks up and says hello. You don't need a prepared story, and silence is okay.

    They'll probably ask how you are and whether you're safe. You can answer only what you want.

    You don't have to give your name. You can ask first whom they would tell. You can hang up at any moment.
    .enough = That's enough for now

care_words =
    Take one of these, or change it. Reading it out is fine.

    'Something is going on and I don't know where to start.'

    'Someone is threatening me because of what I campaign for.'

    'Before I say more: what would you have to pass on, and to whom?'
    .enough = That's enough for now

care_contacts =
    Here they are again. The card says whether they may have to pass on what you tell them.

    The choice is yours, and I can't call for you. Remember the word { $safe-word }.
    .call = What happens when I call?
    .enough = That's enough for now

care_next-step =
    One step is enough for today. Which one feels possible?
    .plan = Make a safety plan

care_onward = You can go on from here, or stop. What now?
    .enough = That's enough for now

care_stop =
    You've told someone, even if only a program. That can make it easier with a person.

    For today: rest, eat something, be with someone who is good for you. When you're ready: one adult you trust.

    Come back any time. The word is { $safe-word }. Closing this chat erases it here.
