### Hate and pile-ons, for teenagers: choices, ready words, shared duty in the group.

hate_start =
    El odio duele, en internet como en cualquier lugar, y no es el precio de alzar la voz. No es tu culpa. Tienes derecho a ser quien eres y a decir lo que piensas.

    Antes que nada: ¿hay algo más que palabras de odio?
    .posted = Sí, publicaron datos privados
    .go-on = No, son odio e insultos

hate_pause =
    No tienes que leer otro mensaje ahora. Bloquea la pantalla, o deja el teléfono con alguien por una hora; nada de eso se va a escapar.

    Suelta los hombros, saca el aire más lento de lo que entró. Entonces: ¿qué se acerca más?
    .one = Es sobre todo una persona
    .many = Es una multitud
    .school = Es gente que veo todos los días

hate_one =
    Una persona insistente puede ocuparte toda la cabeza. No le debes una respuesta, un motivo ni una segunda oportunidad.

    Guarda lo que puedas necesitar y luego silencia, restringe o bloquea. Silenciar es la vía discreta si quieres evitar una reacción.
    .partner = Es mi pareja o mi ex

hate_many =
    Un ataque en grupo se siente como si fuera todo el mundo. Suele ser un grupo pequeño y ruidoso, a veces organizado.

    Limita los comentarios a la gente que sigues, filtra palabras si la aplicación puede, y deja que tus amistades lean por ti. No necesitas conocer cada mensaje para tener razón.
    .days = Lleva días así

hate_school =
    Cuando es gente que ves todos los días, no hay cómo desconectar. No deberías tener que aguantarlo, y cambiar tú no es la solución.

    Una persona adulta que elijas puede pedir a la escuela que actúe, también por lo que pasa en internet si llega a tu día en la escuela.

hate_left-out =
    Que tus amistades te dejen puede doler más que el odio de gente desconocida. Muchas veces es miedo a que les toque después. No es un veredicto sobre ti.

    No necesitas una multitud. Una persona que se queda, de otra clase, de un grupo o de internet, cambia mucho.

hate_identity =
    Nada en ti tiene que cambiar: ni tu color, tu fe, tu género, tu cuerpo, tu origen, ni a quién quieres. Atacar a alguien por eso es discriminación.

    Las plataformas suelen tener «odio» como motivo de reporte. Los grupos de personas con la misma experiencia pueden ser un lugar para respirar.

hate_not-out =
    Quién lo sabe es decisión tuya, ahora también. Puedes recibir apoyo sin decir el motivo: «Me acosan en internet por algo privado».

    Antes de reportar, bloquear o guardar algo: ¿podría verlo alguien de casa en tu dispositivo? ¿Qué te preocupa más?
    .home = Entonces mi casa quizá no sea segura
    .posted = Alguien lo reveló sin mi permiso

hate_campaign =
    Te atacan porque tu voz llega a la gente. Eso no lo justifica, y no es algo que debas aceptar como parte del activismo.

    Tú decides lo que viene: responder, dejar que respondan otras personas, callar un tiempo, seguir como antes. Todo eso es legítimo.

hate_answer-careful =
    Primero una cosa: donde vives, tu propia respuesta, compartir algo o incluso un «me gusta» puede usarse contra ti. Por favor, háblalo con una persona adulta aliada antes de publicar.

hate_answer-ask =
    No le debes una respuesta a nadie. Hay tres buenos caminos, y tú eliges: callar, responder una vez o dejar que respondan personas aliadas.

    Lo que rara vez funciona es discutir con gente que vino a herir. Exponerla suele traer la siguiente ola.

hate_answer-once =
    Escríbelo con alguien de confianza, déjalo reposar una noche, publícalo una vez. Sin nombres, sin enlaces a quienes atacan, sin seguir después.

    Por ejemplo: «Mantengo lo que dije. Respondo preguntas, no insultos». Deja que alguien más se ocupe de las respuestas.

hate_friends =
    Podrías enviar esto: «Me están atacando. ¿Pueden encargarse de mis comentarios dos días? Guarden las amenazas, reporten lo peor, oculten el resto. No discutan».

    En un grupo, háganlo por turnos, para que nadie lea odio durante horas. Y pidan abiertamente comentarios amables; cuentan.
    .break = También me hace falta una pausa

hate_break =
    Una pausa es una decisión, no una derrota. Una hora, una semana, sin notificaciones de noche: lo que te deje dormir y pensar.

    Tu lugar en internet sigue siendo tuyo. Alguien puede cuidar la cuenta, para que no vuelvas a un muro de odio.

hate_days =
    Días así desgastan a cualquiera. Perder el sueño, el apetito o la concentración, o no sentir nada: es una reacción normal ante demasiado, y una buena razón para buscar apoyo.

    Por favor, no lo cargues más tiempo sin ayuda. ¿Qué se acerca más?
    .worn-out = No me quedan fuerzas

hate_people =
    Estas personas escuchan sin juzgar y sin presionarte. No necesitas un motivo de peso ni las palabras perfectas, y tú decides cuánto cuentas.

    Una forma de empezar: «Me atacan en internet y me afecta más de lo que muestro». Soy un programa y no puedo llamar por ti. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

hate_later =
    Vuelve paso a paso: primero los mensajes amables, después el resto con alguien a tu lado. Deja los filtros el tiempo que quieras.

    Habla con tu grupo de una rutina para la próxima vez: quién revisa, quién guarda, quién pregunta cómo estás.

    Sus palabras hablan de quienes las dicen. No te definen.

hate_finish =
    Te pusiste en primer lugar por un momento, y eso también es parte de durar en el activismo. Una cosa para hoy: pasa tiempo con alguien que te haga bien.

    Puedes volver cuando quieras. Al cerrar este chat, se borra aquí, pero el historial del navegador se queda. Puedes borrarlo también, si es seguro para ti: quien lo revise puede notar que falta algo.
