### Telling one person, for teenagers: the choice is theirs, the words are ready to use.

tell-someone_start =
    Contárselo a una persona suele quitar parte del peso, y esa persona quizá vea opciones que ahora no ves. Quién, cuándo y cuánto depende de ti.
    .nobody = No confío en ningún adulto

tell-someone_who =
    Piensa en personas adultas que ya te tomaron en serio: un familiar, alguien de tu escuela o de la enfermería, alguien que trabaja con jóvenes, de tu movimiento, o de la familia de un amigo o amiga.

    Es buena opción quien mantiene la calma, cumple su palabra y no tiene lazos con quien te hace daño.
    .part-of-it = Esa persona está involucrada

tell-someone_words =
    No hace falta toda la historia. Por ejemplo: «Pasó algo y no quiero llevarlo sin ayuda. ¿Puedes escuchar primero, antes de decidir nada?».

    Puedes poner límites: «Te cuento qué pasó, pero no quiero mostrártelo».

tell-someone_writing =
    Un mensaje puede ser más fácil: «Necesito hablar contigo de algo difícil. Por favor, no te asustes. ¿Cuándo tienes media hora?».

    Si alguien lee tus mensajes, entrega una nota, o pide solo una hora para verse.

tell-someone_other-way =
    Contar no es solo hablar. Puedes usar señas, un comunicador o imágenes, escribir en tu propia lengua, o llevar a alguien de confianza que lo diga por ti.

    También puedes pedir preguntas de sí o no, para que solo tengas que asentir.

tell-someone_badly =
    La primera reacción suele ser miedo que sale como enojo. Podrías decir: «Te lo cuento porque necesito ayuda, no un regaño. ¿Hablamos con más calma después?».

    Si te culpa o no te cree, el fallo es suyo. Vale la pena probar con una segunda persona.

tell-someone_secret =
    Docentes, personal médico, de trabajo social y algunas líneas de ayuda quizá tengan que informar de lo que pone en peligro a menores. En algunos países, cualquier persona adulta que lo sabe.

    Así que pregunta antes, en general: «Si alguien te contara esto, ¿a quién tendrías que decírselo?». Decides después de la respuesta. Muchas líneas no necesitan tu nombre.

tell-someone_afraid =
    Casi todo el mundo tiene miedo antes de contarlo. Ponerle nombre al miedo ayuda a prepararse. ¿Qué se acerca más?

tell-someone_phone =
    Puedes decir de entrada lo que necesitas: «No te lo cuento para que me quites el teléfono. Lo necesito para guardar pruebas y hablar con gente».

    Y sobre tu activismo: «No quiero parar. Quiero hacerlo con más seguridad, y quiero tu ayuda para eso».

tell-someone_identity =
    Puedes recibir ayuda sin contar quién eres o a quién quieres, sin mostrar papeles y sin explicar tu activismo. Di solo lo que hace falta para este problema.

    Por ejemplo: «Alguien me está presionando. El motivo es privado. Necesito ayuda para guardar pruebas y reportarlo».

tell-someone_part-of-it =
    Entonces deja fuera a esa persona, y a quien le contaría lo que digas: ni su jefe o jefa ni sus amistades cercanas.

    Es más seguro alguien de otra parte de tu vida, o una línea de ayuda. Protegerte no es deslealtad.

tell-someone_nobody =
    Es un lugar duro, y no dice nada malo de ti. Hay personas adultas cuyo trabajo es escuchar a jóvenes, sin ser parte de tu vida.

    Puedes preguntar primero qué hacen con lo que dices. Tú decides hasta dónde llegas. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.
