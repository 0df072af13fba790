### What Linnet says by itself, in any conversation: when it does not understand, when it noticed danger,
### when a child asks about it. Base wording: for children of 7 to 12 and for all who did not say their age.
### Tone everywhere: calm, warm, honest. Never a friend, never a person, never a promise.

# Said first to a child who comes straight to a topic, without the welcome. One bubble: the topic follows in the same turn.
engine_greeting =
    I am { -linnet }, a computer program. Nobody reads this chat, and I keep nothing. Someone near you, or on this device or network, may see it. Please don't type names or addresses. Type { $safe-word } any time: I show people who help.

# The child typed something Linnet could not place. First time. Buttons are shown below.
# The child may have told something bad in words we did not notice: never blame, never joke.
engine_not-understood =
    Sorry, I did not understand that. I am a simple program, so it is not your fault.

    You can choose a button below. Or write it again in other words. If something bad is happening, press Help.

# Second time in a row. A short list of topics is offered below.
engine_not-understood-again =
    I still do not understand. That is my mistake, not yours.

    Try just one or two words. Or let me show you the topics.

# Third time in a row. People to contact are shown below this text.
engine_not-understood-human =
    I keep getting it wrong, and I am sorry. A real person can understand you better.

    Here are people who listen to children. You can still go on with me too.

# Typed words fit more than one topic. The topics follow as buttons.
engine_which-topic =
    I can help with more than one thing here. Which is nearest?
    .none = None of these

# Buttons. Short.
engine_labels =
    .more = More choices
    .topics = Show me topics
    .return = Back to where I was
    .talk = Someone to talk to
    .skip = I'd rather not say

# Buttons at the end of a topic.
engine_end =
    .helped = That helped
    .not-helped = That did not help
    .topics = Something else
    .return = Back to where I was

# After "That helped". No praise for using the chat, no "see you soon".
engine_helped =
    I am glad. You looked after yourself, and that counts.

    You can come back any time. Close this chat and it is gone.

# After "That did not help". People to contact are shown below.
engine_not-helped =
    I am sorry. Thank you for telling me. It is not your fault that it did not help.

    A person can often do more than I can. Here are people who listen to children.

# The three answers to "are you safe now?".
engine_safe =
    .yes = Yes, I am safe
    .no = No, I am not safe
    .unsure = I am not sure

# The child said "you got me wrong" after Linnet thought it noticed danger. We go back to the step before.
engine_wrong =
    Sorry, I got that wrong. We go back to where you were.

    If you ever need people who can help, press Help. It is always there.

# The next three take turns. They answer whatever a child types after telling of danger: "ok", "I am scared",
# "no", "what now", "nobody", "bye". They must fit all of these. No question. People to contact are shown below.
engine_care =
    Thank you for telling me. What you feel right now is okay.

    I am only a program. But real people can listen to you. You see them below. You choose what happens next.

engine_care-again =
    This is not your fault. You do not have to carry it alone.

    If you can't find the words, you can start like this: 'I need help. I don't know how to say it.'

engine_care-more =
    You can take your time. You can also stop here. Both are okay.

    The people below can help. If you are in danger, go near other people if you can.

# The child asked: are you human, are you real, do you love me, are you my friend?
engine_person =
    I am a computer program, not a person. I have no feelings. So I cannot love you or be your friend.

    What I can do: show you safe steps, and people who really listen.

# The child typed something that looked like a name, a number or an address. It was not kept.
engine_personal =
    It is safer not to type names, numbers or addresses here. I kept nothing of it.

    You can go on without them. I do not need them to help.

# "What do you know about me?" Only what is true right now follows, one line each.
engine_know = This is all I know about you right now:
# The name of the language follows in a bubble of its own.
engine_know-language = The language you chose is:
engine_know-age-none = You did not say your age. So I use simple words.
engine_know-age-child = You said you are 7 to 12 years old.
engine_know-age-teen = You said you are 13 to 17 years old.
engine_know-country-none = You did not choose a country.
# The name of the country follows in a bubble of its own.
engine_know-country = The country you chose is:
engine_know-observed = You told me that someone may see your screen.
engine_know-place = The place in this chat where you are. That makes Back work.
engine_know-nothing = I know nothing else. Not your words, not your name, not where you are. Close this chat and I forget all of it.

# Shown in other languages above a part that is not translated yet.
engine_borrowed = This part is only in English so far.
