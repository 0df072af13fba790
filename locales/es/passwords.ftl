### Passwords. Practical and friendly.

passwords_start =
    Una buena contraseña cuida tus palabras y tus planes. Por favor, nunca escribas una aquí. ¿Qué se parece más?
    .new = Quiero una fuerte
    .same = Uso una para muchas cosas
    .known = Alguien sabe la mía
    .forced = Alguien me obliga a decirla
    .forget = Se me olvidan

passwords_make =
    Piensa en tres o cuatro palabras graciosas. Que no tengan nada que ver entre sí. Sin tu nombre, tu mascota ni tu cumpleaños.

    Cuanto más larga, más fuerte.
    .keep = ¿Dónde la guardo?
    .question = Me hace preguntas secretas
    .lock = Poner un segundo candado
    .people = ¿Quién me puede ayudar?
    .enough = Por ahora es suficiente

passwords_same =
    Mucha gente hace eso. Pero entonces una llave perdida abre todas las puertas. Puedes cambiarlas una por una. Empieza por tu correo.

    ¿Qué ayudaría ahora?
    .email = Ayúdame a crear una nueva
    .keep = ¿Cómo recuerdo tantas?
    .inside = Alguien ya está dentro
    .people = ¿Quién me puede ayudar?
    .enough = Por ahora es suficiente

passwords_known =
    No es tu culpa que alguien la sepa. ¿Quién es? Por favor, sin nombre.
    .friend = Un amigo o amiga, o mi grupo
    .home = Alguien de mi casa
    .partner = Mi pareja o mi ex
    .stranger = Alguien que no conozco
    .leak = Un sitio web la perdió

passwords_shared =
    Compartirla puede servir por un tiempo. Después es mejor una nueva. Puedes decir: «Yo la cambio de vez en cuando».

    ¿Qué se parece más?
    .change = Voy a crear una nueva
    .group = Es la cuenta de nuestro grupo
    .pressure = Me presionan para compartirla
    .enough = Por ahora es suficiente

passwords_known-home =
    Algunas personas adultas guardan una contraseña para ayudarte. Eso puede estar bien. ¿Cómo es para ti?
    .rule = Es una regla que conozco
    .safe = Puedo cambiarla sin riesgo
    .bad = Cambiarla podría salir mal
    .unsure = Primero quiero preguntar

passwords_forced =
    Tú importas más que una contraseña. Si la dijiste, no es tu culpa. ¿Quién te obliga?
    .home = Alguien de mi casa
    .partner = Mi pareja o mi ex
    .officials = Policía u otras autoridades
    .school = Mi escuela
    .threat = Alguien que me amenaza

passwords_keep =
    Nadie puede recordarlas todas. Un papel en un lugar seguro está bien. ¿Hay un lugar así en tu casa?
    .paper = Sí, hay uno
    .nowhere = No, alguien puede mirar
    .manager = ¿Qué es un gestor de contraseñas?
    .adult = Puede guardarla alguien adulto
    .forgot = Olvidé una y no puedo entrar

passwords_paper =
    No escribas qué abre. Guarda el papel lejos del teléfono o la computadora.
    .lock = Poner un segundo candado
    .question = Me hace preguntas secretas
    .enough = Por ahora es suficiente

passwords_no-paper =
    Puede guardarlo una persona adulta fuera de tu casa. Por ejemplo, tu profe o alguien de tu grupo. ¿Qué se parece más?
    .manager = ¿Qué es un gestor de contraseñas?
    .adult = Ayúdame a elegir a alguien adulto
    .afraid = Me da miedo quien mira
    .enough = Después busco un lugar

passwords_manager =
    Un gestor de contraseñas es un cuaderno con candado. Tú recuerdas una contraseña larga. Él recuerda las demás.

    ¿Qué quieres hacer?
    .phrase = Una frase larga para eso
    .shared = Comparto mi aparato
    .lock = Poner un segundo candado
    .people = ¿Quién me ayuda a ponerlo?
    .enough = Por ahora es suficiente

passwords_questions =
    Las preguntas secretas piden cosas que otra gente puede averiguar. Puedes inventar las respuestas. Guárdalas como una contraseña.
    .keep = ¿Dónde las guardo?
    .lock = Poner un segundo candado
    .enough = Por ahora es suficiente

passwords_people =
    Estas personas ayudan con problemas en internet. No necesitan ninguna contraseña tuya.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

passwords_end-choice =
    ¿Hay algo más sobre contraseñas?
    .people = ¿Quién más me puede ayudar?
    .lock = Poner un segundo candado
    .enough = No, por ahora es suficiente

passwords_done =
    Una contraseña nueva hoy es un buen comienzo. Primero, tu correo. Después, un segundo candado.

    El botón «Ayuda» muestra quién puede ayudar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
