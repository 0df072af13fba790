### About a minute to calm down: wording for teenagers where it should differ.

calm_start =
    Un minuto para volver a poner los pies en la tierra. Para cuando quieras. ¿Qué te sirve más?
    .around = Notar lo que hay alrededor
    .breath = Respiración lenta
    .hands = Tensar y soltar
    .words = Una voz más amable en mi cabeza

calm_around =
    Nombra en tu cabeza cinco cosas que ves. Luego cuatro que puedes tocar. Si no ves, usa sonidos.

    Luego tres sonidos, cerca o lejos. No hay respuesta correcta ni prisa.
    .second = Continuar
    .go-on = Con esto basta

calm_around-more =
    Dos cosas que hueles, o dos cuyo olor te gusta. Una respiración lenta.

    Siente lo que sostiene tu peso. Dite el día, el lugar y: «Ahora estoy en este minuto, no en aquel».
    .go-on = Con esto basta

calm_breath =
    Toma aire contando hasta cuatro. Suéltalo contando hasta seis. Sin forzar.

    La salida larga del aire le dice a tu cuerpo que puede ir más lento.

    Hazlo cinco veces a tu ritmo. Si contar te estresa, solo alarga la salida.
    .go-on = Con esto basta

calm_breath-odd =
    Es común, sobre todo después de malas experiencias. Respira como quieras; no hay nada malo en ti.

    Muchas veces es más fácil poner la atención afuera.
    .around = Notar lo que hay alrededor
    .hands = Tensar y soltar
    .go-on = Con esto basta

calm_hands =
    Cierra los puños, o empuja una palma contra la otra. Mantén unos cinco segundos. Suelta y nota la diferencia.

    Luego los hombros hasta las orejas, mantén y suelta. Luego piernas o dedos, lo que puedas mover.

    Tensar y soltar le da a la alarma de tu cuerpo adónde ir.
    .go-on = Con esto basta

calm_words =
    ¿Qué le dirías a alguien que quieres si estuviera en tu lugar? Casi todo el mundo es más amable con otra gente que consigo.

    Prueba: «Es un momento difícil. Tiene sentido sentir esto. No tengo que resolverlo todo ahora».

    Dilo despacio, como si lo creyeras, aunque todavía no.
    .go-on = Con esto basta

calm_after =
    ¿Cómo te sientes ahora? Un poco más ligero ya es algo, y si nada cambió, no es un fallo tuyo.
    .worse = Igual que antes, o peor

calm_worse =
    Gracias por la sinceridad. A veces un ejercicio es poco para lo que está pasando, y una persona puede hacer más.

    Aquí hay algunas que escuchan. { $safe-word } te trae de vuelta a ellas en cualquier momento.
