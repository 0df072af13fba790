### The internet is cut off, or some of it. For a child before, during or after it.

offline_start =
    Cuando no hay internet, la gente y el papel siguen funcionando. Podemos planearlo.

    ¿En qué punto estás?
    .before = Quizá lo corten pronto
    .cut = Está cortado o muy lento
    .some = Solo fallan algunas aplicaciones
    .returned = Ya volvió
    .in-danger = Estoy en peligro ahora

offline_before =
    Qué bueno que lo piensas ahora. ¿Qué quieres preparar?
    .people = Mi gente
    .things = Cosas en papel
    .group = Mi grupo
    .numbers = Números que ayudan

offline_before-people =
    Anota en papel los teléfonos de tres personas. Dos personas adultas de confianza, y un amigo o amiga. No pongas sus nombres completos.

    Acuerden un lugar para verse, y otro más. Acuerden cuándo se avisan.
    .group = Preparar a mi grupo
    .things = ¿Qué más va en papel?
    .home-unsafe = En casa no estoy a salvo
    .done = ¿Quién me puede ayudar?

offline_before-things =
    Anota los números que necesitas. Carga tu teléfono. Aprende de memoria el camino a un lugar seguro.

    En el papel no pongas nombres, secretos ni tu dirección. Alguien podría encontrarlo.
    .group = Preparar a mi grupo
    .people = Preparar a mi gente
    .searched = Pueden quitarme el teléfono
    .done = ¿Quién me puede ayudar?

offline_before-group =
    Acuerden antes: ¿dónde nos vemos y a qué hora? ¿Quién avisa a quién?

    Acuerden también: si no podemos hablar, nos cuidamos y esperamos.
    .people = Preparar a mi gente
    .things = ¿Qué anoto?
    .plan = Hacer un plan para cuidarme
    .done = ¿Quién nos puede ayudar?

offline_home-unsafe =
    Lamento que tu casa no sea segura. No es tu culpa.

    Piensa en un lugar a donde ir. Y en una persona adulta de ahí.
    .home = Ayuda por lo de mi casa
    .plan = Hacer un plan para cuidarme
    .in-danger = Estoy en peligro ahora

offline_cut =
    Primero: ¿estás a salvo, y hay alguien contigo? Quizá las llamadas aún funcionen.

    ¿Qué necesitas más?
    .get-help = Números de ayuda
    .family = Hablar con mi gente
    .group = Hablar con mi grupo
    .news = Saber qué está pasando
    .scared = Tengo miedo

offline_reach =
    Prueba una llamada normal o un mensaje de texto. No necesitan internet.

    La compañía de teléfono puede verlos. Di solo lo necesario: «Estoy a salvo, estoy aquí».
    .calls = Las llamadas funcionan
    .nothing = No funciona nada
    .missing = Falta alguien

offline_calls =
    Bien. Que las llamadas sean cortas, para cuidar la batería. Acuerden cuándo llaman otra vez.

    Pide a una persona que avise a las demás.
    .group = ¿Y mi grupo?
    .news = ¿Qué está pasando?
    .done = ¿Quién me puede ayudar?

offline_nothing =
    Ve al lugar que acordaron. O ve con una persona adulta de confianza que esté cerca.

    Quédate donde haya gente que conoces. No te alejes a solas.
    .alone = No hay nadie y no estoy a salvo
    .news = ¿Qué está pasando?
    .done = ¿Quién me puede ayudar?

offline_cut-group =
    Reúnanse solo donde acordaron, con una persona adulta de confianza. Está bien esperar.

    La campaña seguirá ahí después.
    .protest = Hay una protesta
    .plan = Hacer un plan para cuidarme
    .news = ¿Qué está pasando?
    .done = ¿Quién nos puede ayudar?

offline_news-tg =
    Sin internet, los rumores corren rápido. Pregunta: ¿quién lo vio? ¿Hay otra persona que lo viera?

    No pases lo que no puedes comprobar. En Togo puede traer problemas.
    .upset = Me hace sentir mal
    .scared = Tengo miedo
    .done = ¿Quién me puede ayudar?

offline_news-th =
    Sin internet, los rumores corren rápido. Pregunta: ¿quién lo vio? ¿Hay otra persona que lo viera?

    Guárdate lo que no puedes comprobar. Pregunta a una persona adulta de confianza.
    .upset = Me hace sentir mal
    .scared = Tengo miedo
    .done = ¿Quién me puede ayudar?

offline_news-any =
    Sin internet, los rumores corren rápido. Pregunta: ¿quién lo vio? ¿Hay otra persona que lo viera?

    Prueba la radio, o pregunta a una persona adulta de confianza. No pases lo que no puedes comprobar.
    .upset = Me hace sentir mal
    .scared = Tengo miedo
    .done = ¿Quién me puede ayudar?

offline_some =
    A veces se bloquea una sola aplicación. A veces es solo tu teléfono o tu casa.

    ¿Qué se parece más?
    .around = Quiero saltarme el bloqueo
    .other = Usar otra aplicación
    .only-me = Solo yo no puedo entrar
    .home = Lo hizo alguien de mi casa

offline_around =
    Hay herramientas para eso. En algunos lugares están prohibidas, y algunas son falsas.

    Pregunta a una persona adulta que conozca la ley donde vives. Luego decide.
    .tell = ¿A quién podría preguntar?
    .other = Usar otra aplicación
    .done = ¿Quién me puede ayudar?

offline_other-app =
    Acuérdenlo en el grupo, en persona o por teléfono.

    Así nadie puede engañarte con un grupo falso.
    .groups = Hacer seguro nuestro grupo
    .strangers = Me llegó un enlace raro
    .done = ¿Quién me puede ayudar?

offline_returned =
    Bien. Primero avisa a tu gente que estás a salvo.

    ¿Y ahora?
    .post = Quiero publicar cosas
    .accounts = Revisar mis cuentas
    .saw = Vi cosas malas
    .missing = Falta alguien
    .done = ¿Quién me puede ayudar?

offline_post =
    Puedes contar lo que pasó. Espera un poco y míralo con alguien.

    ¿Se ven caras, o dónde vive la gente? Entonces tápalo antes.
    .picture = Revisar una foto
    .news = ¿Es verdad?
    .tell = ¿Quién podría mirarlo?
    .done = ¿Quién me puede ayudar?

offline_contacts-emergency =
    Por favor, escribe estos números en papel. Una llamada puede funcionar sin internet.
    .child = Alguien con quien hablar
    .people = Preparar a mi gente
    .done = Ya los anoté

offline_contacts =
    Ahora: di a una persona dónde estás. Después: escribe tus números en papel.

    Estas personas escuchan a niñas y niños. Si tienen teléfono, puedes llamar sin internet.
    .emergency = Números para un peligro
    .done = Tengo lo que necesito

offline_close =
    Puedes volver cuando haya internet. Antes de irte, puedes borrar este chat.
