### Someone, often an adult, is too friendly with a child. To be read by someone who works with children.

grooming_start =
    Vale la pena escuchar una sensación rara sobre alguien. Me alegra que estés aquí. No importa qué se dijo o se hizo: no es tu culpa.

    Por favor, no me digas nombres. Antes que nada: ¿cómo están las cosas ahora?
    .in-danger = Estoy en peligro ahora
    .people = Quiero hablar con una persona
    .meeting = Quiere verme, o ya nos vimos
    .picture = Habla de cuerpos o de fotos
    .odd = Solo siento algo raro

grooming_meeting =
    No tienes que verte con nadie. Ni siquiera si antes dijiste que sí. Puedes cambiar de idea.

    ¿Qué se parece más?
    .soon = Es hoy, o muy pronto
    .no-day = Todavía no hay día
    .want = Pero yo quiero ir
    .met = Ya nos vimos
    .people = Quiero hablar con una persona

grooming_meeting-soon =
    Lo seguro es no ir. No tienes que explicarlo. Basta con no ir.

    Ese día, quédate con gente de confianza. Muéstraselo ahora a una persona adulta de confianza.
    .knows-place = Sabe dónde encontrarme
    .what-say = ¿Qué le digo?
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona
    .in-danger = Estoy en peligro ahora

grooming_meeting-want =
    Querer ver a alguien que te gusta es normal. Aun así, es bueno saber una cosa.

    Alguien de fiar se alegra si llevas a una persona adulta. Si te pide ir a solas o en secreto: es una señal de alerta.

    Por favor, no vayas a solas. Habla antes con una persona adulta de confianza. Bastan cinco minutos.
    .not-go = Prefiero no ir
    .unsure = No sé qué sentir
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

grooming_met =
    Gracias por contármelo. Sea lo que sea que pasó, no fue tu culpa. No tienes que contarme nada de eso.

    ¿Estás a salvo ahora mismo?

grooming_met-after =
    ¿Alguien te tocó o te hizo daño? Puede ayudarte un centro de salud o una línea de ayuda. Pronto es bueno. Más tarde también sirve.

    No hiciste nada malo. Ni por haber ido. Ni por no decir nada, o no poder moverte.
    .people = Quiero hablar con una persona
    .tell = Ayúdame a contárselo a alguien
    .still-writes = Me sigue escribiendo
    .feelings = Me siento muy mal

grooming_picture =
    Una persona adulta no debe pedirte eso. Está mal, aunque sea muy amable. Aunque diga que es amor.

    Deja de responder, si puedes. No le debes nada. ¿Qué se parece más?
    .not-sent = No envié nada
    .sent = Envié algo
    .threat = Ahora me amenaza
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

grooming_signs =
    Lo que sientes cuenta, aunque no puedas probarlo. ¿Qué se parece un poco?
    .secret = Debo guardarlo en secreto
    .gifts = Regalos, dinero o muchos halagos
    .apart = Habla mal de mis amistades
    .mentor = Me ofrece un puesto o un viaje
    .no-words = No puedo decir qué es

grooming_secret =
    Una sorpresa alegra a la gente y termina pronto. Un secreto malo pesa, y quieren que lo guardes para siempre.

    Puedes contar un secreto malo. Aunque prometieras no hacerlo. Contarlo no es ser cruel.
    .go-on = ¿Qué puedo hacer?
    .like = Pero me cae bien
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

grooming_gifts =
    Los regalos y las palabras bonitas gustan. Es normal. Pero hay gente que da para que le debas algo.

    No debes nada. Un regalo no es una promesa. Puedes quedártelo. O dárselo a una persona adulta de confianza.
    .go-on = ¿Qué puedo hacer?
    .like = Pero me cae bien
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

grooming_apart =
    Una buena amistad se alegra de que tengas otras. Quien te quiere lejos de tu gente puede querer otra cosa.

    No tienes que responder enseguida. No tienes que elegir entre esa persona y las demás.
    .go-on = ¿Qué puedo hacer?
    .like = Pero me cae bien
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

grooming_mentor =
    Es muy bonito que alguien crea en ti. Lo que haces lo vale. Mereces buenas ofertas.

    Una buena oferta no es secreta ni tiene prisa. Tu grupo puede enterarse. Y una persona adulta de confianza también.
    .go-on = Es secreta o tiene prisa
    .real = ¿Cómo compruebo una oferta?
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

grooming_mentor-check =
    Que una persona adulta de confianza llame a la organización. Debe buscar el número por su cuenta.

    Nunca deberías tener que ir a solas, ni pagar. Nadie debería querer fotos de tu cuerpo, ni quedarse con tus papeles.
    .not-safe = Me piden una de esas cosas
    .ask-adult = Ayúdame a pedírselo a alguien adulto
    .later = Parece que está bien. ¿Y después?

grooming_feeling =
    No necesitas palabras. Quizá es demasiado dulce o se acerca demasiado. Quizá quiere que respondas enseguida.

    Una sensación basta para parar. No necesitas un motivo, ni tienes que ser amable.
    .go-on = ¿Qué puedo hacer?
    .like = Pero me cae bien
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

grooming_who =
    ¿Quién es? Por favor, no me digas un nombre.
    .online = Solo la conozco de internet
    .my-age = Dice que tiene mi edad
    .works = Mi profe o alguien que me entrena
    .movement = Alguien de nuestro grupo
    .family = Familia, o amistad de mi familia

grooming_says-my-age =
    Algunas personas adultas dicen que tienen tu edad. No se ve en una foto ni se oye en una voz. No te toca averiguarlo.

    Y si tiene tu edad: presionarte tampoco está bien.
    .stop = ¿Cómo lo paro?
    .really = Sé que tiene mi edad
    .people = Quiero hablar con una persona

grooming_in-organisation =
    Alguien puede hacer cosas buenas y aun así hacer esto mal. Contarlo no destruye lo bueno. El mal lo hizo esa persona.

    En muchos grupos alguien se encarga de proteger a niñas y niños. Puedes contárselo, o a una línea de ayuda.

    Por favor, no se lo cuentes solo a su jefe o jefa. Elige a alguien de fuera, para que te escuchen.
    .tell = Ayúdame a contárselo a alguien
    .afraid = Me da miedo lo que haga
    .people = Quiero hablar con una persona
    .report = Quiero denunciarlo

grooming_family =
    Eso es muy duro. Quizá quieres a esa persona y también le tienes miedo. No hiciste nada malo.

    No tienes que quedarte a solas con ella. Puedes contárselo a alguien, aunque otros quieran que calles.
    .home = Vive conmigo
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona
    .afraid = Me da miedo lo que haga

grooming_stop =
    Puedes simplemente dejar de responder. Sin despedida, sin motivo. Si tienes que decir algo, basta: «No puedo».

    No vayas a ver a esa persona. No cambies a otra aplicación. No envíes nada más.

    Quizá se ponga triste, dulce o se enoje. Eso no es tu culpa.
    .proof = Guardar pruebas y bloquear
    .afraid = Me da miedo lo que haga
    .like = Voy a extrañar a esa persona
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

grooming_mixed =
    Puedes querer a alguien y sentir que algo está mal. Las dos cosas pueden ser verdad. No es una tontería.

    Quien te hace bien no necesita secretos, fotos ni prisa. Puedes extrañar a alguien y aun así parar.
    .stop = ¿Cómo lo paro?
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona
    .later = Necesito tiempo para pensar

grooming_afraid =
    Tu miedo tiene sentido. Podemos mirarlo aquí. ¿Qué se parece más?
    .knows-place = Sabe dónde encontrarme
    .pictures = Tiene fotos mías
    .expose = Va a contar cosas de mí
    .hurt = Puede hacer daño, a mí o a otros
    .people = Quiero hablar con una persona

grooming_expose =
    Lo dice para que te calles. A una persona adulta de confianza le importas tú, no eso.

    Puedes contarlo antes, con tus palabras. Basta una parte: «Alguien me asusta en internet. Necesito ayuda».
    .tell = Ayúdame a contárselo a alguien
    .stop = ¿Cómo lo paro?
    .people = Quiero hablar con una persona

grooming_safe-now =
    Hiciste mucho. Paremos un momento.

    ¿Estás a salvo ahora mismo?

grooming_people =
    Estas personas ya han oído esto antes. No se van a enojar contigo. Tú eliges cuánto cuentas.

    Podrías empezar así: «Alguien es demasiado amable conmigo. Siento que está mal». Soy un programa. No puedo llamar por ti. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .tell = Ayúdame a contárselo a alguien cerca
    .stop = ¿Cómo lo paro?
    .report = Quiero denunciarlo
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

grooming_report-case =
    Primero una cosa. En tu país, una denuncia puede abrir un caso oficial. Puedes preguntar eso antes de contar más.

grooming_report-gb =
    Primero una cosa. En el Reino Unido, estas denuncias van a CEOP. Es parte de la policía. Quizá hable con otras personas adultas para protegerte.

grooming_report-md =
    En Moldavia, SigurOnline recibe denuncias de daños en internet. La línea de la infancia puede ayudarte, de día y de noche.

grooming_report-to =
    Denunciar puede ayudarte, y a otras niñas y niños también. No es obligación, ni tiene que ser hoy.

    Una persona adulta de confianza puede hacerlo contigo. Pregunten antes: «¿Qué pasa entonces? ¿Quién lo sabrá?».

    ¿También hay fotos? La lista tiene una herramienta para eso. Si no, no te hace falta. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .tell = Ayúdame a contárselo a alguien
    .proof = Primero guardar pruebas
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

grooming_later =
    Si vuelve a escribir, o con otro nombre: no respondas. Muéstralo a la persona que te ayuda.

    Extrañar, enojo, vergüenza: todo eso puede venir. Pesa menos cuando alguien lo carga contigo.

    Puedes seguir conociendo gente y alzando la voz en internet. No rompiste nada.
    .feelings = Ayúdame con lo que siento
    .accounts = Ocultar dónde estoy
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona
    .finish = Por ahora es todo

grooming_finish =
    Escuchaste lo que sentías. Para eso hace falta fuerza. Una cosa para hoy: quédate cerca de alguien de confianza.

    Puedes volver cuando quieras. Si cierras este chat, aquí se borra. Puede que el navegador aún recuerde la página.
