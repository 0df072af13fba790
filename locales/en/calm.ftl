### About a minute to calm down, in the middle of another topic. Base wording: 7 to 12 and all who did not say.
### Slow, simple, no command tone. Short lines: they are read, or heard, by someone who is upset.

calm_start =
    Let us take one minute. You can stop at any time. Which one would you like?
    .around = Look and listen around me
    .breath = Breathe slowly
    .hands = Something with my hands
    .words = Kind words to myself
    .go-on = Not now, go on

calm_around =
    Look around slowly. Find five things of one colour. Or find five things to touch. No need to type them.

    Now listen. Which sounds are there? One near, one far away.
    .second = Go on with this
    .another = Try another one
    .go-on = That is enough

calm_around-more =
    Feel what holds you: the chair, the bed, the floor. Press against it a little.

    Say in your head: 'I am here. It is this day. This minute goes by.'
    .go-on = That is enough
    .another = Try another one

calm_breath =
    Breathe in through your nose, like smelling a flower. Breathe out slowly, like blowing on hot soup.

    Once more. In. And slowly out.

    Three more times, in your own time. Out is longer than in.
    .odd = It feels bad
    .another = Try another one
    .go-on = That is enough

calm_breath-odd =
    That happens to many people. You did nothing wrong. Just breathe as you like.

    Something else may feel better for you.
    .around = Look and listen around me
    .hands = Something with my hands
    .go-on = That is enough

calm_hands =
    Take something in your hand, or press your hands together. Hold tight, and count to five. Now let go.

    Again: hold tight, and let go. What does it feel like? Warm, cold, soft, rough?

    You can also do it with your feet or your shoulders.
    .another = Try another one
    .go-on = That is enough

calm_words =
    Think of someone who is kind. It can be a person, an animal or one from a story. What would they say to you?

    Maybe: 'This is hard. You are doing what you can. One thing at a time.'

    Put a hand where it feels good. Say it to yourself, quietly.
    .another = Try another one
    .go-on = That is enough

calm_after =
    You took a minute for yourself. How is it now? A little is enough. And if it did not help, it is not your fault.
    .better = A bit better, go on
    .another = Try another one
    .worse = It is not better, or worse

# People to contact are shown below.
calm_worse =
    Thank you for saying so. Sometimes it is too much for a little exercise. Then a person can help more.

    Here are people who listen. Remember the word { $safe-word }. It always brings them back.
    .another = Try another one
    .go-on = Go on
