### Telling one person. Called from many topics. The child chooses whom, when and how much.

tell-someone_start =
    Contárselo a una persona puede aligerarlo. Tú eliges a quién, cuándo y cuánto dices.
    .who = ¿Quién podría ser?
    .words = ¿Qué puedo decir?
    .afraid = Me da miedo contarlo
    .nobody = No confío en ninguna persona adulta
    .go-on = Ya sé qué hacer. Seguir

tell-someone_who =
    Piensa en personas adultas. ¿Quién te ha escuchado antes? ¿Quién mantiene la calma? ¿Quién te cumplió una promesa?

    Puede ser un familiar, tu profe o alguien que te entrena. O alguien del centro de salud, o que viva cerca. O la familia de un amigo o amiga.
    .words = ¿Qué puedo decirle?
    .part-of-it = Esa persona adulta es parte de esto
    .nobody = No se me ocurre nadie
    .go-on = Ya tengo a alguien. Seguir

tell-someone_words =
    Que sea corto. Podrías decir: «Pasó algo malo. Necesito ayuda. Por favor, primero solo escúchame».

    Puedes parar ahí. También puedes decir: «Todavía no quiero contarlo todo».
    .writing = Prefiero escribirlo
    .other-way = No puedo decirlo ni escribirlo
    .badly = ¿Y si se enoja?
    .secret = ¿Se lo contará a otra gente?
    .go-on = Eso ayuda. Seguir

tell-someone_writing =
    Escribir también es contar. Por ejemplo: «Quiero contarte algo difícil. ¿Podemos sentarnos a hablar hoy?».

    Dáselo en papel si alguien lee tus mensajes.
    .badly = ¿Y si se enoja?
    .secret = ¿Se lo contará a otra gente?
    .go-on = Eso ayuda. Seguir

tell-someone_other-way =
    Hay otras formas. Puedes usar señas, dibujar o señalar palabras. Un amigo o amiga puede ir y hablar por ti.

    También puedes decir una sola cosa: «Por favor, hazme preguntas de sí o no».
    .badly = ¿Y si se enoja?
    .go-on = Eso ayuda. Seguir

tell-someone_badly =
    Algunas personas adultas gritan cuando se asustan. No es tu culpa. Puedes decir: «Necesito que mantengas la calma».

    Si no te cree, está mal. No significa que hayas hecho algo malo. Puedes probar con otra persona.
    .who = ¿Quién más podría ser?
    .nobody = No hay nadie más
    .go-on = Está bien. Seguir

tell-someone_secret =
    Algunas personas adultas tienen que avisar a otras. Es para que estés a salvo. En algunos países lo dice la ley.

    Puedes preguntar antes: «Si te cuento algo, ¿a quién se lo dirás?». Después decides.
    .words = ¿Qué puedo decir?
    .nobody = ¿A quién pregunto sin dar mi nombre?
    .go-on = Está bien. Seguir

tell-someone_afraid =
    A muchas niñas y niños les da miedo contarlo. Puede ayudar mirar el miedo. ¿Qué se parece más?
    .angry = Quizá se enoje conmigo
    .phone = Quizá me quite el teléfono
    .others = Quizá se lo cuente a todo el mundo
    .hurt = Quizá me haga daño
    .identity = Quizá descubra algo más de mí

tell-someone_phone =
    Podrías decirlo antes: «Por favor, no me quites el teléfono. Lo necesito para cuidarme y guardar pruebas».

    O: «Lo que defiendo me sigue importando. Por favor, ayúdame a hacerlo con seguridad».
    .words = ¿Qué más puedo decir?
    .who = ¿Hay otra persona?
    .go-on = Eso ayuda. Seguir

tell-someone_identity =
    Puedes recibir ayuda y guardarte algo para ti. Cuenta solo la parte que hace falta saber.

    Podrías decir: «Alguien me asusta. No quiero hablar del motivo. Necesito ayuda para que pare».
    .words = ¿Qué más puedo decir?
    .who = ¿Hay alguien más seguro?
    .nobody = Prefiero una línea de ayuda
    .go-on = Eso ayuda. Seguir

tell-someone_part-of-it =
    Entonces no tiene que ser esa persona. Quien te hace daño o te asusta no está de tu lado.

    Elige a alguien que no sea de su entorno. Alguien de otro lugar de tu vida.
    .who = ¿Quién podría ser?
    .home = Es alguien de mi casa
    .go-on = Ya sé quién. Seguir

tell-someone_nobody =
    Eso es duro, y no es tu culpa. Hay otras personas adultas que están para ayudar en momentos así.

    Estas personas escuchan. Puedes preguntar qué hacen con tus palabras. A mí no tienes que decirme tu nombre. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .words = ¿Qué puedo decirles?
    .go-on = Seguir
