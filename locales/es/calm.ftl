### About a minute to calm down, in the middle of another topic. Base wording: 7 to 12 and all who did not say.

calm_start =
    Tomemos un minuto. Puedes parar cuando quieras. ¿Cuál te gustaría?
    .around = Mirar y escuchar alrededor
    .breath = Respirar despacio
    .hands = Algo con las manos
    .words = Palabras amables para mí
    .go-on = Ahora no, seguir

calm_around =
    Mira despacio a tu alrededor. Busca cinco cosas del mismo color. O busca cinco cosas que puedas tocar. No hace falta escribirlas.

    Ahora escucha. ¿Qué sonidos hay? Uno cerca, uno lejos.
    .second = Seguir con esto
    .another = Probar otro
    .go-on = Es suficiente

calm_around-more =
    Siente lo que te sostiene: la silla, la cama, el suelo. Apóyate un poco más fuerte.

    Di en tu cabeza: «Estoy aquí. Es este día. Este minuto pasa».
    .go-on = Es suficiente
    .another = Probar otro

calm_breath =
    Toma aire por la nariz, como al oler una flor. Suéltalo despacio, como al soplar sopa caliente.

    Una vez más. Entra. Y sale despacio.

    Tres veces más, a tu ritmo. El aire sale más lento de lo que entra.
    .odd = Me siento mal así
    .another = Probar otro
    .go-on = Es suficiente

calm_breath-odd =
    Le pasa a mucha gente. No hiciste nada mal. Respira como quieras.

    Quizá otra cosa te siente mejor.
    .around = Mirar y escuchar alrededor
    .hands = Algo con las manos
    .go-on = Es suficiente

calm_hands =
    Toma algo en la mano, o junta las manos. Aprieta fuerte y cuenta hasta cinco. Ahora suelta.

    Otra vez: aprieta fuerte y suelta. ¿Cómo se siente? ¿Tibio, frío, suave, áspero?

    También puedes hacerlo con los pies o los hombros.
    .another = Probar otro
    .go-on = Es suficiente

calm_words =
    Piensa en alguien amable. Puede ser una persona, un animal o alguien de un cuento. ¿Qué te diría?

    Quizá: «Esto es difícil. Haces lo que puedes. Una cosa a la vez».

    Pon una mano donde se sienta bien. Dítelo en voz baja.
    .another = Probar otro
    .go-on = Es suficiente

calm_after =
    Tomaste un minuto para ti. ¿Cómo te sientes ahora? Un poco basta. Y si no ayudó, no es tu culpa.
    .better = Un poco mejor, seguir
    .another = Probar otro
    .worse = Sigo igual, o peor

calm_worse =
    Gracias por decirlo. A veces es demasiado para un ejercicio pequeño. Entonces una persona puede ayudar más.

    Aquí hay personas que escuchan. Recuerda la palabra { $safe-word }. Siempre te trae de vuelta a ellas.
    .another = Probar otro
    .go-on = Seguir
