### About a minute to calm down: wording for teenagers where it should differ.

calm_start =
    One minute to get your feet back on the ground. Stop whenever you want. Which way suits you?
    .around = Notice what's around me
    .breath = Slow breathing
    .hands = Tense and let go
    .words = A kinder voice in my head

calm_around =
    Name, in your head, five things you can see. Then four you can touch. If you don't see, take sounds.

    Then three sounds, near or far. There's no right answer and no hurry.
    .second = Keep going
    .go-on = That's enough

calm_around-more =
    Two things you can smell, or two you like the smell of. One slow breath.

    Feel what carries your weight. Tell yourself the day, the place, and: 'Right now I am in this minute, not in that one.'
    .go-on = That's enough

calm_breath =
    Breathe in while you count to four. Breathe out while you count to six. No need to force it.

    The long breath out tells your body that it may slow down.

    Do that five times at your own pace. If counting stresses you, just make the way out longer.
    .go-on = That's enough

calm_breath-odd =
    That's common, especially after bad experiences. Breathe however you like; nothing is wrong with you.

    Attention on the outside is often easier.
    .around = Notice what's around me
    .hands = Tense and let go
    .go-on = That's enough

calm_hands =
    Make fists, or push your palms together. Hold for about five seconds. Let go, and notice the difference.

    Then shoulders up to the ears, hold, and drop. Then legs or toes, whatever you can move.

    Tension and letting go give the alarm in your body somewhere to go.
    .go-on = That's enough

calm_words =
    What would you say to a friend in your place? Most people are kinder to others than to themselves.

    Try: 'This is a hard moment. Feeling this makes sense. I don't have to solve all of it now.'

    Say it slowly, as if you meant it, even if you don't yet.
    .go-on = That's enough

calm_after =
    How is it now? A little lighter is already something, and if nothing changed, that's no failure of yours.
    .worse = Not better, or worse

calm_worse =
    Thanks for being honest. Sometimes an exercise is too small for what is going on, and a person can do more.

    Here are some who listen. { $safe-word } brings them back at any time.
