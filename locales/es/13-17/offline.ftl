### Internet shutdowns, for teenagers.

offline_start =
    Quedarse sin conexión es un riesgo real para las campañas, y una parte se puede planear. La gente, el papel y los acuerdos funcionan sin red.

    ¿Cómo está donde vives?
    .before = Puede venir un apagón
    .some = Solo bloquean algunas apps
    .returned = Volvió la conexión

offline_before =
    Preparar ahora es lo que más ahorra después. ¿Por dónde quieres empezar?
    .people = Gente con quien debo hablar
    .things = Qué tener a mano
    .group = El acuerdo de nuestro grupo
    .numbers = Números de emergencia

offline_before-people =
    En papel: dos personas adultas de confianza, un amigo o amiga, y alguien de fuera de tu zona que pueda pasar mensajes. Números, sin nombres completos.

    Acuerden un lugar para verse, otro de reserva y horas fijas para reportarse. Que todo el mundo sepa qué significa si alguien no se reporta.

offline_before-things =
    Carga el teléfono y la batería externa, ten algo de efectivo, conoce tu camino sin usar el mapa y guarda lo que necesites leer sin conexión.

    Deja fuera tu dirección, listas de miembros, planes y nombres reales: pueden revisar papeles y teléfonos.

offline_before-group =
    Acuerden en conjunto: qué pasa si perdemos contacto, quién avisa a quién, cuándo cancelamos algo y cuánto esperamos.

    Lo más seguro si no hay acuerdo: sin contacto nadie va a ningún lado a solas, y nada empieza sin que todo el mundo lo sepa.

offline_home-unsafe =
    Si tu casa no es segura, quedarte sin conexión puede hacer más difícil pedir ayuda. No es tu culpa.

    Elige un lugar a donde podrías ir y a una persona adulta de ahí, y aprende el número de memoria.

offline_cut =
    Primero tú: ¿estás en un lugar seguro, con alguien que conoces? Las llamadas y los mensajes de texto muchas veces siguen funcionando.

    ¿Qué necesitas más?
    .family = Hablar con mi gente cercana
    .news = Averiguar qué está pasando

offline_reach =
    Las llamadas y los mensajes de texto usan la red de teléfono, no internet. La compañía puede ver quién habla con quién, y los mensajes se pueden leer.

    Di solo lo necesario: «Estoy a salvo, hay alguien conmigo, próxima llamada a tal hora». Sin planes, sin nombres.

offline_calls =
    Que sea corto, para cuidar la batería. Fijen la hora de la próxima llamada, y que una persona pase los mensajes en vez de llamarse entre todas.

offline_nothing =
    Usa lo acordado: el lugar para verse, la hora de reportarse. ¿No hay acuerdo? Ve con una persona adulta de confianza que esté cerca, y quédate donde te conozcan.

    Caminar lejos para buscar señal puede ser más arriesgado que esperar.

offline_cut-group =
    Sin contacto es difícil saber quién está a salvo. Reúnanse solo según lo acordado, y que lo sepa una persona adulta aliada. Cancelar algo no es rendirse.

    Notas y fotos pueden esperar. Publicar después suele ser más seguro de todos modos.

offline_news-tg =
    Los rumores llenan el vacío. Pregunta quién lo vio, cuándo, y si una segunda fuente dice lo mismo.

    Lo que no puedas comprobar, no lo pases, tampoco como pregunta. En Togo las noticias falsas son delito, y compartir cuenta.

offline_news-th =
    Los rumores llenan el vacío. Pregunta quién lo vio, cuándo, y si una segunda fuente dice lo mismo.

    Guárdate lo que no puedas comprobar, y muéstralo a una persona adulta aliada antes de que vaya a ningún lado.

offline_news-any =
    Los rumores llenan el vacío. Pregunta quién lo vio, cuándo, y si una segunda fuente dice lo mismo. La radio suele seguir funcionando.

    Lo que no puedas comprobar, no lo pases, ni siquiera como pregunta.

offline_some =
    Una aplicación puede estar bloqueada en todo el país, en una escuela o solo para ti. Ayuda saber cuál es el caso.
    .around = Quiero evitar un bloqueo
    .only-me = Solo falla mi cuenta
    .home = La bloqueó alguien de mi casa

offline_around =
    Esas herramientas existen, pero en algunos lugares usarlas es delito, y las falsas te espían. Ninguna te hace invisible.

    No conozco la ley donde estás. Pregunta a una persona adulta aliada que la conozca, y luego decide.

offline_other-app =
    Acuerden la segunda aplicación cara a cara o por teléfono, para que nadie te atraiga a un grupo falso. Revisa quién está dentro antes de escribir algo importante.

offline_returned =
    Primero avisa a tu gente que estás a salvo, y averigua de quién no se sabe nada.

    Después tómate tu tiempo: nada tiene que publicarse en la primera hora.
    .post = Tengo cosas para publicar
    .saw = Vi cosas que no se me van

offline_post =
    Lo que viste importa. Que lo miren dos personas: ¿es verdad, a quién se reconoce, a quién podría hacerle daño?

    Oculta caras, casas y el lugar exacto. Una organización puede publicarlo sin tu nombre.
    .news = ¿Cómo lo compruebo?
    .tell = ¿Quién lo publicaría por mí?

offline_contacts-emergency =
    Cópialos hoy en papel. Las llamadas de emergencia suelen funcionar cuando internet no.
    .child = Mejor alguien con quien hablar

offline_contacts =
    Ahora: una persona que sepa dónde estás. Después: tu lista en papel, y un acuerdo con tu grupo.

    A quienes tienen número de teléfono se les puede llamar sin internet.

offline_close =
    Vuelve cuando tengas conexión. Borra este chat si alguien más usa este dispositivo.
