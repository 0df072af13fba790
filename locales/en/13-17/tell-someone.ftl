### Telling one person, for teenagers: the choice is theirs, the words are ready to use.

tell-someone_start =
    Telling one person often takes some of the weight off, and that person may see options you can't see right now. Who, when and how much is up to you.
    .nobody = There is no adult I can trust

tell-someone_who =
    Think of adults who have taken you seriously before: a relative, a teacher, a youth worker, a nurse, an ally from your movement, a friend's parent.

    A good choice is someone who stays calm, keeps their word, and has no ties to the person who is hurting you.
    .part-of-it = The adult is part of it

tell-someone_words =
    You don't need the whole story. For example: 'Something happened and I don't want to be alone with it. Can you listen first, before you decide anything?'

    You can set limits: 'I'll tell you what happened, but I don't want to show it to you.'

tell-someone_writing =
    A message can be easier: 'I need to talk to you about something hard. Please don't be shocked. When do you have half an hour?'

    If someone reads your messages, hand over a note, or only ask for a time to meet.

tell-someone_other-way =
    Telling isn't only speaking. You can sign, use a talker or pictures, write in your own language, or bring a friend who says it for you.

    You can also ask for yes or no questions, so that you only have to nod.

tell-someone_badly =
    A first reaction is often fear that comes out as anger. You could say: 'I'm telling you because I need help, not a lecture. Can we talk when it's calmer?'

    If they blame you or don't believe you, the failure is theirs. It is worth trying a second person.

tell-someone_secret =
    Teachers, doctors, social workers and some helplines may have to pass on what puts a child in danger. In some countries, any adult who knows has to.

    So ask first, in general words: 'If someone told you about this, whom would you have to tell?' You decide after the answer. Many helplines don't need your name.

tell-someone_afraid =
    Most people are afraid before they tell. Naming the fear makes it easier to plan for. Which is closest?

tell-someone_phone =
    You can say what you need up front: 'I'm not telling you so that you take my phone. I need it to keep proof and to reach people.'

    And about your activism: 'I don't want to stop. I want to do this more safely, and I want your help with that.'

tell-someone_identity =
    You can get help without coming out, showing papers or explaining your activism. Tell only what is needed for this problem.

    For example: 'Someone is putting me under pressure. The reason is private. What I need is help to keep proof and to report it.'

tell-someone_part-of-it =
    Then leave that adult out, and anyone who would report back to them: not their boss, not their close friends.

    Someone from a different part of your life, or a helpline, is safer. You are not disloyal for protecting yourself.

# Contacts are shown below this text.
tell-someone_nobody =
    That is a hard place to be in, and it says nothing about you. There are adults whose work is to listen to young people, without being part of your life.

    You can first ask what they do with what you say. You decide how far you go. The word { $safe-word } brings these people back at any time.
