### How a teenager feels: stress, fear, burnout, upsetting material. Wording where it should differ.

feelings_start =
    Sientas lo que sientas, tiene un motivo. ¿Qué se acerca más?
    .scared = Miedo o pánico
    .sad = Tristeza o vacío
    .angry = Rabia
    .tired = Agotamiento
    .saw = Vi algo perturbador

feelings_scared =
    El miedo no es debilidad: es la alarma de tu cuerpo, y a veces tiene razón.

    Si alguien podría hacerte daño ahora, toma la primera opción. Si no, ¿qué se acerca más?
    .body = Me late fuerte el corazón, pánico
    .long = Vivo en alerta todo el tiempo

feelings_reason =
    Entonces miremos de qué se trata. ¿Qué se acerca más?
    .threat = Me amenazan
    .posting = Mis datos están publicados

feelings_night =
    El miedo crece de noche. Notificaciones apagadas, el teléfono lejos, la misma cosa tranquila antes de dormir: aburrido, pero a mucha gente le ayuda.

    Si despiertas con pánico, nombra el lugar y el día, y deja salir el aire más lento de lo que entró.
    .body = Un minuto de calma conmigo
    .long = Es así casi todas las noches
    .tell = Contárselo a alguien
    .enough = Me basta por ahora

feelings_sad =
    Lamento que sea así. No tienes que rendir como siempre, y no necesitas un buen motivo para la tristeza.

    ¿Qué se acerca más?
    .low = Pienso en morir o en hacerme daño
    .cruel = La gente me ataca
    .alone = Siento que nadie me acompaña
    .ideas = ¿Qué podría hacerlo más ligero?
    .long = Llevo semanas así

feelings_lonely =
    Defender algo puede dar soledad, incluso dentro de un movimiento. No significa que sobres.

    Un contacto al día es un comienzo: alguien de tu grupo, una amistad de antes, o una línea de ayuda si nadie más encaja.
    .low = Pienso en morir o en hacerme daño
    .ideas = ¿Qué podría hacerlo más ligero?
    .enough = Me basta por ahora

feelings_angry =
    La rabia muchas veces significa que se cruzó un límite. Es energía, y tú decides adónde va.

    ¿Qué se acerca más?
    .body = Siento que voy a estallar
    .unfair = Algo es muy injusto
    .at-me = Siento rabia conmigo
    .afraid = Podría hacer daño a alguien
    .long = Siento rabia todo el tiempo

feelings_unfair =
    Tienes todo el derecho a sentir rabia por la injusticia, y a decirlo.

    Actuar en caliente puede ponerte en riesgo. Una noche de sueño y un plan con más gente la hacen más fuerte.
    .rights = ¿Qué derechos valen aquí?
    .enough = Me basta por ahora

feelings_at-me =
    Exigirse demasiado es común en quienes se preocupan mucho. Un error es algo que hiciste, no algo que eres.

    Y a veces nos culpamos por lo que otras personas nos hicieron.
    .low = Pienso en hacerme daño
    .body = Un minuto de calma conmigo
    .tell = Contárselo a alguien
    .enough = Me basta por ahora

feelings_afraid-of-me =
    Decirlo antes de que pase algo es responsable. Un pensamiento o un impulso no es un acto.

    Toma distancia: otro cuarto, una caminata. Las personas de abajo escuchan sin juzgar. La palabra es { $safe-word }.
    .body = Un minuto de calma conmigo
    .low = Pienso en hacerme daño
    .enough = Me basta por ahora

feelings_tired =
    El activismo, la escuela y todo lo demás se suman. Agotarse no es falta de compromiso.

    Señales de agotamiento: cansancio constante, lo que te importaba te deja indiferente, te irritas con la gente, no logras desconectar. ¿Qué se acerca más?
    .days = Llevo unos días duros
    .weeks = Ya van semanas
    .guilty = Siento culpa cuando descanso
    .task = Llevo demasiadas cosas
    .quit = Quiero dejarlo

feelings_rest =
    Las pausas son parte del trabajo, no un premio. Silencia las notificaciones de noche y toma un día a la semana sin la causa.

    Dormir, comer, moverte y alguien que te haga reír: empieza por lo más fácil.
    .guilty = Siento culpa cuando descanso
    .task = Llevo demasiadas cosas
    .enough = Me basta por ahora

feelings_guilty =
    Descansar es un derecho, también en la Convención sobre los Derechos del Niño. Una causa que depende de que nunca duermas no está bien organizada.

    Los movimientos duran porque la gente se turna. Si das un paso atrás, alguien más puede dar uno adelante.
    .task = Cómo pasar una tarea
    .quit = Quiero dejarlo
    .tell = Contárselo a alguien
    .enough = Me basta por ahora

feelings_task =
    Pasar algo funciona mejor si es pequeño y claro: una tarea, una persona, desde cuándo hasta cuándo, qué necesita saber.

    «Necesito una pausa hasta fin de mes. ¿Puedes encargarte del chat del grupo?». No tienes que explicar tu salud.

    Si hay contraseñas de por medio, cámbialas o pásalas de forma segura.
    .cannot-say = No me atrevo a pedirlo
    .quit = Quiero dejarlo
    .enough = Me basta por ahora

feelings_cannot-say =
    Decir que no a gente que respetas es difícil. Escríbelo, mándalo con alguien de confianza, o da una fecha en vez de un motivo.

    Si alguien sigue insistiendo o te hace sentir culpa, es presión. Un buen grupo protege a sus integrantes jóvenes.
    .pressed = ¿Este grupo me hace bien?
    .tell = Contárselo a alguien
    .enough = Me basta por ahora

feelings_quit =
    Puedes parar, por un mes o del todo. Lo que hiciste hecho está, y tu derecho a hablar sigue siendo tuyo.

    Si tienes dudas, prueba una pausa con fecha. Que sea decisión tuya, no de quienes te atacan.
    .rest = Antes, una pausa
    .task = Cómo pasar una tarea
    .tell = Hablarlo con una persona

feelings_saw =
    Lamento que vieras eso. No tienes que describirlo aquí.

    Ya puedes cerrarlo. ¿Qué se acerca más?
    .body = Estoy temblando ahora mismo
    .again = Vuelve una y otra vez
    .review = Reviso ese material para mi grupo
    .child = Muestra abuso de una niña o niño
    .tell = Contárselo a alguien

feelings_again =
    Las imágenes que vuelven son la forma en que la mente intenta procesar un golpe. Muchas veces se calma en las primeras semanas.

    Cuando pase: mira alrededor, nombra el día y el lugar, usa las manos. No vuelvas a la imagen para comprobarla.
    .body = Un minuto de calma conmigo
    .long = Ya van más de dos semanas
    .tell = Contárselo a alguien
    .enough = Me basta por ahora

feelings_review =
    Filtrar odio o violencia desgasta, y deberían hacerlo personas adultas. Hasta entonces: turnos cortos, siempre con alguien, nunca de noche.

    Vistas pequeñas, sin sonido, y después una pausa con algo muy distinto. Puedes decir que no en cualquier momento.
    .again = Vuelve una y otra vez
    .task = Cómo pasar esta tarea
    .report = Reportar algo
    .enough = Me basta por ahora

feelings_child-picture =
    No es tu culpa haberla visto. No la guardes, no la captures ni la pases, ni siquiera como prueba: eso daña a esa niña o niño y puede ser ilegal.

    Los servicios de abajo pueden actuar. Lo que sí puedes anotar es la cuenta y la hora. La palabra es { $safe-word }.
    .report = Cómo reportarla
    .me = Es una imagen mía
    .tell = Contárselo a alguien
    .body = Un minuto de calma conmigo
    .enough = Me basta por ahora

feelings_long =
    Si dura más de dos semanas, o se te fueron el sueño, el apetito o las amistades, es momento de una persona, no de un programa.

    No es un diagnóstico, solo una buena razón para buscar apoyo. Aquí hay personas que escuchan. La palabra es { $safe-word }.
    .low = Pienso en morir o en hacerme daño
    .tell = Contárselo a alguien
    .call = ¿Qué pasa si llamo?
    .ideas = ¿Qué podría hacerlo más ligero?
    .enough = Me basta por ahora

feelings_ideas =
    Lo que ayuda cambia de persona a persona. Elige una dirección y prueba una cosa.
    .people = Personas
    .body = Cuerpo
    .place = Lugares
    .activity = Cosas que hacer
    .enough = Me basta por ahora

feelings_place =
    ¿Dónde respiras mejor? ¿Un parque, una biblioteca, la cocina de alguien que quieres, un banco que nadie conoce?

    Ir ya cuenta. Imaginarlo con detalle también ayuda: luz, sonidos, olor.
    .activity = Cosas que hacer
    .body = Algo para el cuerpo
    .enough = Me basta por ahora

feelings_activity =
    Algo con las manos, algo con la voz, algo que te haga sudar, alguna tontería. No tiene que ser útil.

    Media hora sin noticias ni comentarios. Una cosa al día es suficiente.
    .place = Lugares
    .enough = Me basta por ahora

feelings_after =
    Hiciste algo por ti. ¿Qué sigue?
    .ideas = ¿Qué podría hacerlo más ligero?
    .low = Pienso en morir o en hacerme daño
    .enough = Me basta por ahora

feelings_contacts =
    Estas personas escuchan, sea algo grande o «nada en especial». Llama o escribe, como prefieras.

    Algunas quizá tengan que avisar a otras personas si una vida está en peligro. La palabra es { $safe-word }.
    .call = ¿Qué pasa si llamo?
    .told = ¿Quién sabrá lo que cuento?
    .low = Pienso en morir o en hacerme daño
    .ideas = ¿Qué podría hacerlo más ligero?
    .enough = Me basta por ahora

feelings_stop =
    Tomaste en serio cómo estás. Es justo lo que hacen quienes logran seguir defendiendo derechos por mucho tiempo.

    Hoy: una cosa que te haga bien. Esta semana: una persona que sepa cómo estás de verdad, y una tarea menos.

    Puedes volver cuando quieras. { $safe-word } te muestra personas que escuchan. Al cerrar este chat, se borra aquí.
