### Complaints, for teenagers.

complain_start =
    Una queja deja constancia de que no se respetaron tus derechos. Nadie puede exigírtela, y no ayuda en una emergencia: la mayoría tarda meses o años.

    No doy asesoría legal. Puedo mostrarte las puertas, y lo que puede costarte cada una.
    .weigh = ¿Qué conviene sopesar antes?
    .afraid = Me preocupa lo que pueda venir

complain_weigh =
    Sobre quién es decide qué hay que sopesar. Solo el tipo, por favor, sin nombres.
    .school = Escuela, club u organización
    .officials = Policía, ejército o autoridades

complain_weigh-school =
    Sopesa tres cosas: quién la va a leer, quién podría desquitarse contigo y qué quieres cambiar.

    Es más seguro con una persona adulta aliada presente y una copia de todo lo que entregas. Si el problema es quien recibe las quejas, acude a alguien de fuera.

complain_officials-th =
    Tienes derecho a quejarte. En Tailandia, menores recibieron cargos por lo que dijeron de la monarquía y el Estado: cada palabra de una queja cuenta.

    Primero, una persona adulta aliada y ayuda legal. Las líneas del Estado no son la puerta correcta, y un procedimiento de la ONU le dice al Estado quién se queja.

complain_officials-tg =
    Tienes derecho a quejarte. La queja le dice a la otra parte quién eres. Publicar sobre ella es otro riesgo: en Togo puede castigarse publicar, compartir o dar «me gusta» a contenido ilegal.

    Primero, una persona adulta aliada y ayuda legal.

complain_officials-any =
    Tienes derecho a quejarte. Sopesa esto: el Estado sabe quién se queja, la respuesta es lenta, y en algunos lugares castigan las quejas aunque no deberían.

    Una persona adulta aliada que conozca la ley puede decirte qué puerta es segura donde vives.

complain_weigh-family =
    Si alguien de tu casa te hace daño o te controla, no es tu culpa. Una queja puede empeorar las cosas antes de que la ayuda esté lista.

    Hablar primero con una línea de ayuda para la infancia deja el siguiente paso en tus manos. Pregunta cuándo tendrían que avisar a alguien.

complain_where-to =
    De cerca a lejos: una queja cercana suele ser lo más rápido, la ONU lo más lento. Puedes empezar con un consejo y parar en cualquier punto.
    .ombuds = Una Defensoría

complain_near =
    Pregunta quién recibe las quejas o cuida la protección, y por las reglas. Puedes llevar a alguien, entregar una nota con fecha y guardar una copia.

    ¿Esa persona es parte del problema, o amiga de quien lo es? Entonces ve fuera.
    .refused = Se negaron o no hicieron caso
    .tell = ¿A quién podría llevar?

complain_ombuds =
    Muchos países tienen una Defensoría o una oficina de derechos de la niñez que atiende quejas, casi siempre gratis. Qué tan independiente es del gobierno varía: pregunta a alguien aliado.

    Pregunta antes de contar tu historia: ¿es confidencial, y cuándo tienen que avisar?
    .state = Es sobre el Estado
    .abroad = Eso ya lo intenté

complain_committee-in =
    Tu país se unió al procedimiento que permite a menores quejarse ante el Comité de los Derechos del Niño de la ONU.

    Antes hay que agotar las vías en tu país, salvo que se alarguen o no puedan servir. Después suele haber un año. Debe ser por escrito y no anónima.

    La mayoría tarda años. Puede actuar por ti un abogado, una abogada o una organización, con tu consentimiento.
    .name = ¿Quién sabrá mi nombre?
    .tell = ¿Quién actuaría por mí?

complain_committee-ask =
    Algunos países permiten a menores quejarse ante el Comité de los Derechos del Niño de la ONU. Una persona adulta aliada puede ver si el tuyo se unió.

    Antes hay que agotar las vías en tu país, salvo que se alarguen o no puedan servir. Después suele haber un año. Debe ser por escrito y no anónima.

    La mayoría tarda años. Puede actuar por ti un abogado, una abogada o una organización, con tu consentimiento.
    .name = ¿Quién sabrá mi nombre?
    .tell = ¿Quién actuaría por mí?

complain_rapporteur =
    La Relatoría Especial sobre defensores de derechos humanos es una persona experta de la ONU. Escribe a los gobiernos por ataques a quienes defienden, también menores. No tienes que agotar antes todo en tu país.

    No es un servicio de emergencia, y no puede atender cada mensaje. Las cartas se publican a los 60 días. Conviene que la envíe contigo alguien aliado o una organización.
    .name = ¿Quién sabrá mi nombre?

complain_names =
    Las dos vías de la ONU necesitan saber quién eres. El Comité no puede publicar tu nombre sin tu acuerdo, pero para responder, el Estado debe saber de quién se trata.

    La Relatoría pregunta dos cosas: ¿puede el gobierno ver tu nombre, y puede publicarse? Puedes decir no a cualquiera.
    .tell = ¿Quién me orienta para decidir?

complain_prepare =
    Una nota fuerte: qué pasó, cuándo, dónde, quién lo hizo, quién lo vio, qué intentaste, qué quieres. Hechos antes que sentimientos.

    Deja una copia con alguien de confianza, fuera de cualquier teléfono que puedan revisar. Pregunta antes de nombrar a otra gente.

complain_afraid =
    Esa preocupación merece un plan. Una queja nunca debería castigarse, y a veces todavía pasa.

    Puedes pedir consejo sin presentar nada, dejar que una organización la presente en su nombre, o esperar.
    .threat = Ya me amenazaron

complain_not-now =
    No presentarla también es una decisión, y puedes cambiar de idea. Algunas puertas tienen plazo, así que una nota con fecha ayudará después.

complain_contacts =
    Estas organizaciones protegen a quienes defienden derechos. Conviene que escriba una persona adulta aliada, y que te pregunte antes de dar tu nombre.

    Ahora: habla con esa persona. Después: decidan en conjunto.
    .child = Alguien con quien hablar yo

complain_contacts-child =
    Estos servicios son para menores de 18 años. Puedes pedir consejo primero, y preguntar cuándo tendrían que avisar a alguien.

    Ahora: una persona de confianza. Después: tus notas, en conjunto.

complain_close =
    Decidas lo que decidas, la decisión es tuya. Puedes volver cuando quieras, y borrar este chat si alguien más usa este dispositivo.
