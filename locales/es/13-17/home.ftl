### A teenager is hurt, afraid or controlled at home: wording where it should differ.

home_start =
    Toda persona tiene derecho a estar a salvo en casa. Si no lo estás, no es tu culpa, digan lo que digan.

    No tienes que contarme qué pasó, y por favor no escribas nombres. Si entra alguien, toca «Salir».

    ¿Qué se acerca más?
    .touch = Tocamientos o presión sexual

home_hurt =
    Nadie tiene derecho a pegarte ni a hacerte daño: ni como castigo, ni por preocupación, ni por la causa que defiendes.

    ¿Qué te ayudaría más ahora mismo?
    .today = Podría volver a pasar hoy
    .injured = Tengo heridas o golpes
    .tell = ¿Cómo lo cuento?
    .safer = ¿Cómo me cuido más en casa?

home_injured =
    Si sangras, sientes mareo o mucho dolor, o te golpearon la cabeza o el vientre, necesitas atención médica hoy.

    Llama, o pide a una persona adulta que te apoye que vaya contigo. El personal de salud quizá tenga que informar de la violencia: puedes preguntarlo antes.
    .tell = ¿Cómo lo cuento?
    .today = Podría volver a pasar hoy
    .enough = Me basta por ahora

home_today =
    Pensar con anticipación ayuda. Puedes llamar a estas personas ahora, antes de que pase algo, y planear la noche con ellas.

    Si empieza: quédate cerca de una salida, lejos de cuartos de los que no puedas salir, y busca a otras personas. La palabra es { $safe-word }.
    .leave = Quiero irme
    .tell = ¿Cómo lo cuento?
    .enough = Me basta por ahora

home_leave =
    Querer irte tiene sentido. Irte sin un lugar adonde ir trae otros riesgos, así que vale la pena planearlo una hora, si la tienes.

    ¿Quién podría recibirte: parientes, la familia de un amigo o amiga? Lo que necesitarías: documentos, medicinas, cargador, algo de dinero. Una línea de ayuda puede buscar contigo un lugar seguro.
    .gone = Ya estoy fuera de casa
    .enough = Me basta por ahora

home_gone =
    No te voy a juzgar. Quédate donde haya gente y luz, y ten cuidado con gente desconocida que ofrece una cama o un trabajo.

    Estas personas pueden ayudarte a encontrar un lugar. Algunas quizá tengan que informar a otras: pregunta antes qué harían.

    La palabra { $safe-word } te trae de vuelta a ellas.
    .told = ¿Quién sabrá lo que cuento?
    .tell = ¿Cómo lo cuento?
    .enough = Me basta por ahora

home_touch =
    Gracias por contármelo. Tu cuerpo es tuyo. No es tu culpa, aunque te paralizaras, cedieras o no dijeras nada.

    No le debes silencio a nadie. Las personas de abajo ven esto todos los días; algunas tienen que avisar a otras, así que puedes preguntar antes.

    Un servicio médico también puede ayudar, incluso con dudas sobre tu cuerpo. La palabra es { $safe-word }.
    .tell = ¿Cómo lo cuento?

home_lives-here =
    Vivir con esa persona lo hace todo más difícil, y nada de eso es responsabilidad tuya. Hay gente de fuera que puede ayudar a terminarlo.

    No tienes que enfrentar a nadie. Estar cerca de más gente y tener adonde ir puede protegerte mientras tanto.
    .tell = ¿Cómo lo cuento?
    .safer = ¿Cómo me cuido más en casa?
    .enough = Me basta por ahora

home_scared =
    Vivir en alerta en casa agota. Tu miedo te dice algo real.

    ¿Qué hay detrás?
    .fights = Hay violencia entre otras personas
    .threat = Podrían hacerme daño
    .shouting = Gritos, insultos, control

home_fights =
    Su violencia no es tu culpa, y pararla no te toca a ti.

    Por favor, no te pongas en medio. Ve a otro cuarto o a la casa de al lado, con hermanas y hermanos menores si es seguro, y llama desde allí.
    .tell = ¿Cómo lo cuento?

home_words-hurt =
    Los insultos, las amenazas y hacerte sentir que no vales también son violencia. Oírlo muchas veces no lo hace verdad.

    ¿Qué te ayudaría ahora?
    .feel = Algo para cómo me siento
    .tell = ¿Cómo lo cuento?
    .enough = Me basta por ahora

home_other =
    ¿Qué se acerca más? Nada de eso es tu culpa.
    .speaking = Me castigan por mi activismo
    .alone = Nadie se ocupa de mí
    .marry = Quieren casarme o llevarme lejos
    .locked = Me encierran o me controlan

home_speaking =
    Tener una opinión y defenderla es tu derecho. Nadie debe hacerte daño por eso, tampoco tu familia.

    A veces la policía, la escuela o el vecindario presionan a las familias. Eso puede explicar el miedo. No justifica la violencia.
    .tell = ¿Cómo lo cuento?
    .enough = Me basta por ahora

home_who-i-am =
    No hay nada malo en quién eres ni en a quién quieres. Decirlo es decisión tuya: si lo dices, cuándo y a quién.

    Si en casa no es seguro, no contarlo allí no es mentir. Es protegerte.
    .phone = Revisan mi teléfono
    .enough = Me basta por ahora

home_alone =
    Comida, atención médica, un lugar donde dormir y alguien que responda por ti son derechos, no favores.

    Pedirlos no es traicionar a tu familia. Las personas de abajo saben qué es posible donde vives. La palabra es { $safe-word }.
    .tell = ¿Cómo lo cuento?
    .enough = Me basta por ahora

home_marry =
    Nadie debe obligarte a casarte ni a dejar la escuela por eso. Puedes decir que no, y puedes pedir protección.

    Es más fácil ayudar antes de que pase, y antes de un viaje. Algunas personas tienen que informar a otras: pregunta antes. La palabra es { $safe-word }.
    .soon = Está previsto para pronto
    .tell = ¿Cómo lo cuento?
    .enough = Me basta por ahora

home_locked =
    Encerrarte nunca es un castigo normal, y puede ser peligroso.

    Si puedes llegar a alguien por teléfono, mensaje o ventana: «Me encerraron. Por favor, busca ayuda».
    .now = Me encerraron y no puedo salir
    .phone = Controlan mi teléfono
    .tell = ¿Cómo lo cuento?
    .enough = Me basta por ahora

home_safer =
    Algunas cosas puedes prepararlas sin que nadie en casa lo note.

    Fíjate qué cuartos tienen salida. Ten documentos, cargador y medicinas a mano. Piensa en una casa cercana a la que podrías ir.

    Acuerda con una amistad una palabra clave que signifique: busca ayuda. Si revisan tu teléfono, no escribas el plan ahí.
    .phone = Alguien revisa mi teléfono
    .leave = Quiero irme
    .enough = Me basta por ahora

home_tell-brazil =
    Antes de contarlo: en Brasil, muchas personas adultas están obligadas a informar de la violencia contra menores, y el Conselho Tutelar puede intervenir.

    Su tarea es proteger, pero conviene que lo sepas antes. Puedes preguntar: «¿Qué tendrías que hacer si te lo contara?».
    .nobody = Ninguna persona adulta me da seguridad
    .wait = Necesito más tiempo

home_tell-any =
    Antes de contarlo: docentes, personal médico y otra gente quizá tengan que avisar. Eso puede traer protección. También puede poner en marcha cosas que no controlas.

    Puedes preguntar: «¿Qué tendrías que hacer si te contara algo grave?».
    .nobody = Ninguna persona adulta me da seguridad
    .wait = Necesito más tiempo

home_wait =
    Está bien no hacerlo todavía. No significa que aceptes lo que pasa.

    Esto sigue aquí cuando tú quieras. Si se vuelve peligroso, por favor, no esperes al momento perfecto.
    .safer = ¿Cómo me cuido más en casa?
    .enough = Me basta por ahora

home_after =
    Hiciste algo por tu seguridad. ¿Y ahora?
    .safer = ¿Cómo me cuido más en casa?
    .enough = Me basta por ahora

home_contacts =
    Estas personas saben que no todas las casas son seguras. Llama o escribe, con o sin tu nombre.

    La tarjeta dice si a veces tienen que avisar a otras personas, y puedes preguntar. La palabra es { $safe-word }.
    .call = ¿Qué pasa si llamo?
    .told = ¿Quién sabrá lo que cuento?
    .safer = ¿Cómo me cuido más en casa?
    .enough = Me basta por ahora

home_stop =
    Nada de esto es tu culpa, y no le debes silencio a nadie.

    Ahora: piensa por dónde salir, y en una persona cercana. Más tarde, a tu ritmo: una persona adulta fuera de casa.

    Puedes volver cuando quieras; la palabra es { $safe-word }. Al cerrar este chat, se borra aquí, pero el historial del navegador se queda.
