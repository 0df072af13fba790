### Keeping proof of what others wrote or did. Called from many topics, so it speaks of no particular one.

keep-proof_start =
    Puedes guardar pruebas de lo que hicieron. Puede servir después, si se lo cuentas a alguien.

    No es obligación. También pueden ayudarte sin pruebas. Y puedes parar cuando sea demasiado.
    .how = Muéstrame cómo
    .cannot-look = No puedo volver a mirarlo
    .body = Hay una foto de un cuerpo
    .gone = Ya está borrado
    .not-now = Ahora no. Seguir

keep-proof_how =
    Toma una foto de la pantalla. Que se vean las palabras y el nombre de la cuenta. Si puedes, también el día y la hora.

    Hazlo antes de bloquear a alguien. Después, los mensajes pueden desaparecer.
    .where = ¿Dónde la guardo bien?
    .vanishes = Los mensajes desaparecen pronto
    .body = Hay una foto de un cuerpo
    .go-on = Listo. Seguir

keep-proof_vanishes =
    Entonces escríbelo enseguida en papel. ¿Qué decía? ¿Quién lo envió? ¿Cuándo?

    Algunas aplicaciones avisan si tomas una foto de la pantalla. El papel no avisa a nadie.
    .where = ¿Dónde lo guardo bien?
    .go-on = Listo. Seguir

keep-proof_cannot-look =
    No tienes que mirar. Alguien de confianza puede hacerlo por ti. Lo lee esa persona, no tú.

    Pídele que guarde las palabras, los nombres y los días. Y que no se lo muestre a nadie más.
    .body = Hay una foto de un cuerpo
    .where = ¿Dónde se puede guardar bien?
    .go-on = Está bien. Seguir

keep-proof_body =
    Entonces hay una regla importante. Por favor, no guardes, copies ni envíes la foto. Ni siquiera como prueba.

    En su lugar escribe las palabras: quién, qué, cuándo y dónde la viste. Eso también es prueba.
    .where = ¿Dónde lo guardo bien?
    .already = Ya guardé la foto
    .go-on = Está bien. Seguir

keep-proof_body-kept =
    Querías tener una prueba. Tiene sentido. Y no es tu culpa que te llegara.

    Por favor, no se la envíes a nadie. Una línea de ayuda puede decirte qué hacer con ella.
    .go-on = Está bien. Seguir
    .person = Muéstrame una línea de ayuda

keep-proof_contacts =
    Puedes preguntar: «Tengo una foto que no debería tener. ¿Qué hago?». No hace falta mostrarla. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .go-on = Seguir

keep-proof_gone =
    Está bien. Querías tenerlo lejos.

    Si quieres, escribe lo que todavía sabes. Quién, qué, más o menos cuándo. Quizá un amigo o amiga aún lo tenga.
    .where = ¿Dónde lo guardo bien?
    .go-on = Está bien. Seguir

keep-proof_where-ask =
    ¿Alguien mira a veces tu teléfono o tus cosas?
    .private = No, son privadas
    .looked-at = Sí, alguien las mira
    .unsure = No sé

keep-proof_private =
    Entonces puedes guardarlo en tu teléfono. Una persona adulta de confianza puede tener una copia. Así no se pierde.

    Después deja el teléfono. No hace falta leerlo otra vez.
    .log = ¿Y si llega más?
    .go-on = Seguir

keep-proof_hidden =
    Entonces no lo guardes en tu teléfono. Alguien podría encontrarlo.

    Alguien de confianza puede guardarlo por ti, lejos de tu casa. También puedes escribirlo en papel y dárselo.
    .log = ¿Y si llega más?
    .go-on = Seguir

keep-proof_log =
    Haz una lista pequeña. Una línea cada vez: el día, quién, qué pasó. Otra persona puede escribirla por ti.

    ¿Empeora? Entonces no esperes a tener una lista larga. Puedes contárselo a alguien enseguida.
    .go-on = Seguir
