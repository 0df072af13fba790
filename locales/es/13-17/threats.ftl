### Threats, for teenagers: the same order (safety, people, proof), with more to weigh and to choose.

threats_start =
    Que te amenacen está mal y nunca es tu culpa, digas o publiques lo que sea. Tienes derecho a alzar la voz, y derecho a estar a salvo mientras lo haces.

    No hace falta repetir aquí la amenaza. Por favor, no escribas nombres ni lugares. Antes que nada: ¿estás a salvo donde estás?
    .when-where = Nombraron hora, lugar o arma

threats_urgent =
    Entonces trátalo como una emergencia. Ve a donde haya gente y muestra la amenaza a una persona adulta de confianza ahora, no mañana.

    Puedes llamar y pedir ayuda, o hacer que alguien llame. Llamar no te compromete a nada más. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

threats_cannot-call =
    Si no tienes saldo, no puedes hablar o te vigilan: acude a una persona. En una tienda, un centro de salud, la casa de al lado, el autobús. Puedes mostrarle esto:

    «Estoy en peligro. Alguien me amenazó. Por favor, llame y pida ayuda, y quédese conmigo hasta que llegue».

threats_who =
    Qué bueno que lo tomes en serio. ¿Quién te amenaza? Por favor, no me digas su nombre.
    .officials = Policía, ejército u otras autoridades

threats_stranger =
    No saber quién está detrás inquieta. No tienes que averiguarlo, y rastrear a esa persona por tu cuenta puede ponerte en riesgo.

    ¿Qué se acerca más?
    .posted = Publicó mi dirección o mi escuela
    .picture = Amenaza con difundir una imagen
    .silence = Quiere que deje de alzar la voz

threats_knows-place =
    Eso aumenta el riesgo, así que compártelo: una persona adulta de confianza y la gente con la que te organizas deberían saberlo hoy.

    Por unos días, no vayas a solas y cambia caminos u horarios. Si alguien aparece, ve a donde haya gente y pide ayuda.

threats_known =
    Conocer a la persona lo complica: quizá la ves todos los días, o te importa. Sigue sin ser tu culpa.

    ¿Quién es? Por favor, no me digas su nombre.
    .partner = Mi pareja o mi ex
    .grown = Alguien adulto que conozco
    .movement = Alguien de nuestro movimiento

threats_known-peer =
    No tienes que resolverlo a solas con esa persona. Por favor, no te reúnas con ella para hablarlo, ni mandes a otras personas a responder.

    Una persona adulta que elijas puede intervenir. La escuela debería poder evitar que se crucen y tomar en serio las amenazas también fuera de ella.

threats_known-partner =
    Las amenazas son control, no amor, y tú no las provocaste. Los celos o el arrepentimiento de después no las borran.

    Si piensas en terminar: el momento de dejar la relación puede ser el de más riesgo. Planéalo antes con alguien y evita la última charla a solas.
    .picture = Tiene imágenes íntimas mías

threats_known-adult =
    Ninguna persona adulta tiene derecho a amenazarte, sea docente, pariente, quien manda en tu trabajo o alguien conocido en tu movimiento. No le debes lealtad ni silencio.

    Cuéntaselo a alguien adulto fuera de su círculo. Si es una organización, pide hablar con la persona encargada de proteger a menores, no con quien dirige a esa persona.

threats_officials-th =
    En Tailandia, la policía ha seguido a jóvenes manifestantes y ha presionado a familias y escuelas. Si el problema es con el Estado, una organización de derechos o un abogado o abogada, por medio de una persona adulta aliada, es una primera puerta más segura que una línea estatal.

threats_officials-tg =
    En Togo, publicar, compartir o incluso dar «me gusta» a algo ilegal puede castigarse. Antes de reaccionar en público, piénsalo con una persona adulta de un grupo de derechos o con un abogado o abogada.

threats_officials-ask =
    Tienes derecho a tu opinión y a la protesta pacífica, y las autoridades tienen el deber de protegerte. No siempre pasa, así que no las enfrentes sin ayuda.

    ¿Qué se acerca más? Por favor, no escribas nombres ni lugares.
    .letter = Me citaron o recibí una carta
    .taken = Detuvieron a alguien o no aparece

threats_speak =
    Tienes derecho a hablar, y que te amenacen por eso no te quita ese derecho. Quienes amenazan cuentan con que nadie te acompañe.

    Puedes seguir, hacer una pausa, hablar sin tu nombre o dejar que otras personas lo lleven un tiempo. Nada de eso es rendirse. Tú decides, y puedes volver a decidir.

threats_no-answer =
    Lo siguiente: ninguna respuesta, por mucho que tiente. Y mírenlo con alguien más: quién es, qué dice exactamente, cuándo, dónde. No para juzgar si es grave, sino para saber qué planear.

    Una hora, un lugar o un arma lo vuelven una emergencia. Todo lo demás también merece cuidado. Avisa a quienes organizan si tiene que ver con tu campaña.

threats_police-br =
    En Brasil, una denuncia a la línea nacional se pasa a protección de la infancia en un día. Las familias, quienes cuidan y las autoridades que saben de un daño a menores tienen que denunciarlo.

threats_police-ask =
    Ir a la policía ayuda a muchas personas y perjudica a algunas. Depende de dónde vives, de quién te amenaza y de si la policía es neutral en esto.

    Para pensarlo con una persona adulta: ¿qué pueden hacer en realidad? ¿Quién se va a enterar? ¿Podría volverse contra ti? Puedes preguntar antes a una línea de ayuda o de asistencia legal, sin tu nombre.

threats_safe-now =
    Fue mucho para pensar. Respira.

    ¿Estás a salvo en este momento?

threats_people =
    Estas personas hablan todos los días con jóvenes que tienen miedo, y ninguna amenaza es demasiado pequeña. Tú decides cuánto cuentas, y puedes preguntar antes a quién se lo dirían.

    Una forma de empezar: «Me amenazan por algo que defiendo». Soy un programa y no puedo llamar por ti. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

threats_defender =
    Estas organizaciones protegen a quienes defienden derechos humanos, también si son menores de 18 años. Algunas comprueban quién escribe y tratan con personas adultas, así que suele ser mejor que escriba una persona adulta aliada.

    Qué les sirve: qué pasó, cuándo, quién está en riesgo, qué hicieron ya. No necesitan todo de una vez. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

threats_later =
    Lleva un registro breve: fecha, palabras, cuenta, qué hiciste. Revisa tu rutina después de una semana y afloja lo que ya no haga falta.

    El miedo después de una amenaza es tu cuerpo haciendo su trabajo. Si el sueño o la concentración no vuelven en mucho tiempo, eso también merece ayuda.

    Si sigues y cómo sigues lo decides tú, no quien amenaza.

threats_finish =
    Lo tomaste en serio y no dejaste que fuera lo único que cuenta. Una cosa para hoy: que una persona sepa dónde estás.

    Puedes volver cuando quieras. Al cerrar este chat, se borra aquí, pero el historial del navegador se queda. Puedes borrarlo también, si es seguro para ti: quien lo revise puede notar que falta algo.
