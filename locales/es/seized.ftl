### My phone was taken or searched, or officials put me under pressure. For a child who may be standing in front of an officer.

seized_start =
    Tienes derecho a alzar la voz. Lo que te hacen no es tu culpa. Por favor, no me digas nombres.

    Un paso a la vez. ¿Qué está pasando?
    .danger-now = Estoy en peligro ahora mismo
    .now = Me detienen o me revisan ahora
    .taken = Me quitaron el teléfono
    .called = Recibí una carta o debo firmar
    .pressure = Nos vigilan o nos asustan

seized_now =
    Respira despacio. Habla con respeto. Dilo todas las veces que haga falta: «Quiero que venga una persona adulta de mi confianza. Y quiero ayuda legal, por favor».

    No firmes nada que no entiendas. No escondas, rompas ni borres cosas. Si mirar esta pantalla empeora las cosas, guarda el teléfono.
    .unlock = Quieren que desbloquee mi teléfono
    .held = Me llevan o no me dejan ir
    .helper = ¿Quién puede ayudarme?
    .over = Ya pasó

seized_unlock =
    Las leyes sobre esto no son iguales en todas partes. No conozco la ley de donde estás. Puedes decir: «Por favor, espere. Quiero que venga una persona adulta y ayuda legal».

    No pelees por el teléfono. Tú importas más. Si lo desbloqueaste, no es tu culpa.
    .unlocked = Lo revisaron
    .taken = Se lo llevaron
    .held = Me llevan o no me dejan ir
    .helper = ¿Quién puede ayudarme?

seized_held =
    Puedes preguntar tres cosas. ¿Adónde me llevan, y por qué? ¿Llamarán a una persona adulta de mi confianza? ¿Puedo tener ayuda legal?

    Nadie debe obligarte a decir que hiciste algo malo. Si alguien te hace daño, está mal, sea quien sea.
    .danger-now = Estoy en peligro ahora mismo
    .helper = ¿Quién puede ayudarme?
    .friend = Se llevaron a un amigo o amiga
    .free = Ya me soltaron

seized_over =
    Lograste pasar por eso. Quizá tu cuerpo todavía tiembla. Es normal. ¿Qué te ayudaría ahora?
    .write = Anotar lo que pasó
    .phone = Revisaron mi teléfono
    .taken = Se quedaron con mi teléfono
    .calm = Todavía tiemblo
    .helper = ¿Quién puede ayudarme?

seized_friend-taken =
    Avisa ya a una persona adulta. Mejor si conoce a quien se llevaron. Di dónde y cuándo fue. Por favor, no vayas detrás a solas.

    Para publicar, espera a que la familia o su ayuda legal acepte.
    .helper = ¿Quién puede ayudarnos?
    .adult = Ayúdame a elegir a alguien adulto
    .write = Anotar lo que vi
    .enough = Por ahora es suficiente

seized_who-took =
    En un teléfono hay mucho de tu vida. Es normal que te duela. ¿Quién lo tomó?
    .officials = Policía, ejército o guardias de frontera
    .school = Mi escuela
    .family = Alguien de mi familia
    .thief = Me lo robaron o lo perdí
    .have-it = Ya lo tengo de vuelta

seized_officials-have =
    No borres el teléfono a distancia. Podrían usarlo contra ti. Una persona adulta y la ayuda legal pueden pedir que lo devuelvan.

    Aún puedes cuidar tus cuentas y a tus amistades. ¿Por dónde quieres empezar?
    .accounts = Mis cuentas
    .group = Mis amistades y mi grupo
    .write = Anotar lo que pasó
    .helper = ¿Quién me ayuda a recuperarlo?
    .have-it = Ya lo tengo de vuelta

seized_accounts =
    Con una persona adulta, usa otro teléfono o computadora. Cierra tus sesiones en el teléfono que te quitaron. El correo va primero.

    Si ya tienes ayuda legal, pregúntale antes. ¿Qué te ayudaría ahora?
    .passwords = Contraseñas nuevas
    .second = Un segundo candado
    .group = Mis amistades y mi grupo
    .enough = Por ahora es suficiente

seized_warn-group =
    Otras personas pueden leer lo que te escriben tus amistades. Avísales cara a cara o desde un teléfono seguro. Pídeles que no escriban nada allí.
    .groups = Hacer más seguro nuestro grupo
    .write = Anotar lo que pasó
    .helper = ¿Quién puede ayudarme?
    .enough = Por ahora es suficiente

seized_returned =
    Quizá alguien lo copió o lo cambió. Por ahora, no es privado. Si lo desbloqueaste, no es tu culpa.

    Alguien experto puede revisarlo. Hasta entonces, no guardes secretos en él. ¿Qué quieres hacer?
    .accounts = Mis cuentas
    .watching = ¿Podrían vigilarme con él?
    .group = Mis amistades y mi grupo
    .helper = ¿Quién puede revisarlo?
    .write = Anotar lo que pasó

seized_school =
    Las escuelas pueden tener reglas sobre teléfonos. Puedes preguntar cuál es la regla. Puedes preguntar cuándo te lo devuelven.

    Tus mensajes siguen siendo privados. ¿Qué está pasando?
    .kept = Se lo quedan por ahora
    .looked = Leen lo que hay en él
    .punished = Me castigan por alzar la voz
    .passed = Se lo dieron a la policía

seized_school-looked =
    También en la escuela tienes derecho a la privacidad. Una persona adulta puede preguntar quién miró, y por qué. Anota lo que te dijeron.
    .write = ¿Qué anoto?
    .accounts = Hacer más seguras mis cuentas
    .adult = Ayúdame a elegir a alguien adulto
    .rights = Mis derechos
    .child = Una línea de ayuda

seized_school-punished =
    Alzar la voz en paz es tu derecho. Un castigo por eso debe revisarse con justicia. No tienes que enfrentar a la escuela sin ayuda.

    ¿Qué te ayudaría ahora?
    .write = ¿Qué anoto?
    .adult = Ayúdame a elegir a alguien adulto
    .complain = ¿Dónde podemos quejarnos?
    .rights = Mis derechos
    .child = Una línea de ayuda

seized_family =
    Las familias quitan teléfonos por distintos motivos. ¿Qué se parece más?
    .rule = Es una regla o un castigo
    .reads = Leen mis mensajes
    .pressed = Las autoridades asustaron a mi familia
    .unsafe = Tengo miedo en casa

seized_family-pressed =
    Quizá tu familia actúa por miedo. Tú no causaste eso por alzar la voz. Puede hablarles una persona adulta de su confianza.

    ¿Estás a salvo en casa?
    .safe = Sí. Ayúdame a elegir a alguien adulto
    .unsafe = No, o no sé
    .guilt = Siento culpa
    .helper = ¿Quién puede ayudarnos?

seized_stolen =
    Con una persona adulta, usa otro aparato. Marca el teléfono como perdido y bloquéalo. Pide a la compañía que bloquee tu número.

    Después, tus cuentas. ¿Qué quieres?
    .passwords = Contraseñas nuevas
    .used = Alguien usa mi cuenta
    .pictures = Tiene fotos privadas
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

seized_summoned =
    Puedes pedir ir con una persona adulta. Muéstrale antes la carta. Incluso puede ser falsa. No firmes nada que no entiendas.

    ¿Qué te ayudaría?
    .ready = ¿Cómo me preparo?
    .fake = Puede ser falsa
    .signed = Ya firmé algo
    .alone = Todavía nadie puede ir conmigo
    .helper = ¿Quién conoce a un abogado o abogada?

seized_ready =
    Ve con una persona adulta y, si puedes, con ayuda legal. Pregunta de qué se trata. Avisa a alguien de confianza cuando vayas y cuando vuelvas.

    Puedes pedir una pausa. Puedes decir que no entiendes.
    .rights = Mis derechos
    .helper = ¿Quién conoce a un abogado o abogada?
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

seized_signed =
    Mucha gente firma cuando tiene miedo. No es tu culpa. Quizá la ayuda legal todavía pueda hacer algo.

    ¿Qué quieres hacer?
    .write = Anotar lo que recuerdo
    .helper = ¿Quién conoce a un abogado o abogada?
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

seized_pressure =
    Está mal asustar a niñas y niños por alzar la voz. No es tu culpa. ¿Qué está pasando?
    .follow = Alguien me sigue
    .visit = Vinieron a mi casa o a mi escuela
    .family = Asustan a mi familia
    .school = Mi escuela me castiga
    .phone = Creo que leen mi teléfono

seized_follow =
    ¿Es ahora? Entonces ve a donde haya mucha gente. Quédate con una persona adulta que conozcas. No hables con quien te sigue.

    ¿Qué se parece más?
    .danger-now = Está pasando ahora mismo
    .plan = Ayúdame a planear mis caminos
    .write = Anotar lo que vi
    .helper = ¿Quién puede ayudarme?

seized_visit =
    Si vuelven, intenta tener compañía. Una persona adulta puede hablarles. Puede preguntar quiénes son y por qué vienen.
    .write = Anotar lo que pasó
    .plan = Plan para la próxima vez
    .helper = ¿Quién puede ayudarnos?
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

seized_write-down =
    Anota pronto: cuándo, dónde, qué dijeron, qué se llevaron. ¿Quién más lo vio? Usa papel o un aparato seguro. Por favor, aquí no.

    Una persona adulta puede guardarte el papel. ¿Qué te ayudaría ahora?
    .helper = ¿Quién puede ayudarme?
    .adult = Ayúdame a elegir a alguien adulto
    .feelings = Todavía me pesa
    .enough = Por ahora es suficiente

seized_helper =
    Estas personas ayudan a quienes defienden derechos. Trabajan sobre todo con personas adultas. Una persona adulta puede preguntarles por ti. Quizá conozcan abogadas y abogados.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .adult = Necesito que pregunte alguien adulto
    .child = Una línea de ayuda para menores
    .calm = Primero necesito calmarme
    .enough = Por ahora es suficiente

seized_child-line-br =
    En Brasil, contarlo a un servicio de ayuda puede abrir un caso. Quien protege a la infancia puede actuar, muchas veces en un día.

seized_child-line =
    Estas personas escuchan a niñas y niños. Puedes preguntar antes a quién se lo dirían. Después decides qué contar.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

seized_done =
    Por ahora, quédate cerca de una persona adulta de confianza. Más tarde puede ayudar alguien que sepa de leyes. O una línea para quienes defienden derechos.

    Tus derechos siguen siendo tuyos. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
