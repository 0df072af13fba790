### What this chat is. Base wording: 7 to 12 and all who did not say. Honest to the letter: a child decides by it.

about_start =
    You want to know who you talk to. That is smart. What shall I tell you?
    .what = What are you?
    .kept = What do you keep about me?
    .sees = Who can see this chat?
    .limits = What can you not do?
    .made = Who is behind you?

about_what =
    I am a computer program. I am not a person, and nobody reads what you write.

    All my answers were prepared before. I do not make anything up. Every child gets the same answers.
    .wrong-words = Why do you get things wrong?
    .limits = What can you not do?
    .other = Tell me something else
    .topics = Show me topics
    .enough = Now I know enough

about_wrong-words =
    I look for certain words in what you write. I do not really understand like a person.

    So I make mistakes. Then you can say: 'You got me wrong.' We go back and try again.

    Some words make me think of danger. Then I show you people who help. I tell nobody.
    .other = Tell me something else
    .topics = Show me topics
    .enough = Now I know enough

about_kept =
    I do not keep your words. I do not know your name or where you are.

    While we chat, I hold only a few things: your language, where we are in this chat, and what you chose. A button shows you all of it.

    Close this chat and I forget it.
    .sees = Who can see this chat?
    .counted = Does anyone count what I do?
    .other = Tell me something else
    .topics = Show me topics
    .enough = Now I know enough

about_counted =
    The people who run me may count things. Like how many chats there are. Or how often I got it wrong.

    They never see who it was, or any words. Small numbers stay hidden.
    .sees = Who can see this chat?
    .other = Tell me something else
    .enough = Now I know enough

about_sees =
    Someone beside you can see it. So can someone who looks into this phone later.

    A school or home network may see that you came here. A spy app may see everything.

    I cannot change that. But I can help you be careful.
    .traces = How do I leave fewer traces?
    .watched = Someone watches my phone
    .shared = Others use this computer too
    .other = Tell me something else
    .enough = Now I know enough

about_limits =
    I cannot call anyone. I cannot report anything or take a picture down. I cannot come to you.

    I am not a doctor and not a lawyer. I can be wrong. You can always ask a person too.
    .people = Show me people who listen
    .can = What can you do?
    .other = Tell me something else
    .enough = Now I know enough

about_can =
    I can show safe steps for your phone, pictures and group. I can help you find words.

    I can show you people who help children. And you choose what to do.
    .topics = Show me topics
    .lost = I don't know where to start
    .other = Tell me something else
    .enough = Now I know enough

about_made =
    I was made for children who speak up for rights. My name is { -linnet }. That is a small bird with a voice that carries.

    Everything I can say is public. So anyone can read it and check it.
    .complain = I did not like something here
    .grown-up = I am a grown-up
    .other = Tell me something else
    .enough = Now I know enough

about_complain =
    Thank you for saying so. You have a right to complain. You do not have to be polite about it.

    Tell the grown-up or the group who showed you this chat. They can pass it on without your name.
    .people = I want to talk to a person
    .rights = What are my rights?
    .other = Tell me something else
    .enough = Now I know enough

# Spoken to an adult, still in simple words: children may read along.
about_grown-up =
    Welcome. Nobody can read what a child writes here. Please do not ask a child to show it.

    If a child tells you something: listen, believe, thank. Do not press for more. Do not blame.

    Do not promise to keep it secret. Say what you must pass on. Helplines can advise you too.
    .people = Show me helplines
    .topics = Show me topics
    .enough = Now I know enough

about_done =
    Good that you asked. You can trust your own feeling about a chat, too.

    You can come back or leave at any time. Close this chat and it is gone. The word { $safe-word } brings people who help.
