### Keeping proof of what others wrote or did. Called from many topics, so it speaks of no particular one.
### An offer, never a duty. A picture of a child's body is never kept.

keep-proof_start =
    You can keep proof of what they did. It can help later, if you tell someone.

    You don't have to. People can help you without proof too. And you may stop when it feels too much.
    .how = Show me how
    .cannot-look = I can't look at it again
    .body = There is a picture of a body
    .gone = It is deleted already
    .not-now = Not now. Go on

keep-proof_how =
    Take a picture of the screen. It should show the words and the account name. Try to get the day and time too.

    Do this before you block anyone. After that, the messages may be gone.
    .where = Where can I keep it safe?
    .vanishes = The messages vanish quickly
    .body = There is a picture of a body
    .go-on = Done. Go on

keep-proof_vanishes =
    Then write it on paper right away. What did it say? Who sent it? When?

    Some apps tell the sender when you take a screenshot. Paper tells nobody.
    .where = Where can I keep it safe?
    .go-on = Done. Go on

keep-proof_cannot-look =
    You don't have to look. Someone on your side can do it for you. They read it, you don't.

    Ask them to keep the words, the names and the days. And not to show it to others.
    .body = There is a picture of a body
    .where = Where can it be kept safe?
    .go-on = Okay. Go on

# Body: naked or intimate. Plain and calm.
keep-proof_body =
    Then one rule is important. Please don't save, copy or send the picture. Not even as proof.

    Write down the words instead: who, what, when, and where you saw it. That is proof too.
    .where = Where can I keep it safe?
    .already = I already saved the picture
    .go-on = Okay. Go on

# No fear, no blame, no legal verdict.
keep-proof_body-kept =
    You wanted to have proof. That makes sense. And it is not your fault that it came to you.

    Please don't send it to anyone. A child helpline can tell you what to do with it.
    .go-on = Okay. Go on
    .person = Show me a helpline

# Contacts are shown below this text.
keep-proof_contacts =
    You can ask them: 'I have a picture that I should not have. What do I do?' You don't need to show it. Type { $safe-word } any time to see help again.
    .go-on = Go on

keep-proof_gone =
    That is okay. You wanted it away from you.

    If you like, write down what you still know. Who, what, about when. A friend may still have it too.
    .where = Where can I keep it safe?
    .go-on = Okay. Go on

keep-proof_where-ask =
    Does someone sometimes look into your phone or your things?
    .private = No, they are private
    .looked-at = Yes, someone does
    .unsure = I am not sure

keep-proof_private =
    Then you can keep it on your phone. A grown-up on your side can keep a copy. Then it can't get lost.

    Put the phone away after that. You don't need to read it again.
    .log = What if more comes?
    .go-on = Go on

keep-proof_hidden =
    Then don't keep it on your phone. Someone could find it.

    Someone you trust can keep it for you, away from your home. You can also write it on paper and give it to them.
    .log = What if more comes?
    .go-on = Go on

keep-proof_log =
    Keep a small list. One line each time: the day, who, what happened. Someone else may write it for you.

    Does it get worse? Then don't wait for a long list. You can tell someone right away.
    .go-on = Go on
