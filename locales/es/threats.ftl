### Someone threatens a child, often because the child speaks up. Safety first, then people, then proof.

threats_start =
    Alguien te amenaza. Eso está mal, y no es tu culpa. Tienes derecho a alzar la voz.

    No tienes que repetir aquí sus palabras. Por favor, no escribas nombres. Antes que nada: ¿estás a salvo donde estás?
    .in-danger = Estoy en peligro ahora
    .when-where = Dijeron cuándo, dónde o cómo
    .go-on = Ahora estoy a salvo
    .people = Quiero hablar con una persona

threats_urgent =
    Entonces, por favor, no te quedes a solas con esto. Ve ahora a donde haya gente. Muestra la amenaza a una persona adulta de confianza.

    ¿Dijeron una hora, un lugar o un arma? Entonces es una emergencia. Puedes llamar, o pedir a alguien que llame. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .cannot-call = No puedo llamar
    .officials = Me da miedo la policía
    .tell = Ayúdame a contárselo a alguien
    .go-on = Ya tengo ayuda. ¿Qué sigue?

threats_cannot-call =
    Está bien. Entra en una tienda o un centro de salud. O en la casa de al lado. Puedes mostrar estas palabras:

    «Estoy en peligro. Alguien me amenaza. Por favor, llame y pida ayuda, y quédese conmigo».
    .tell = Ayúdame a contárselo a alguien
    .plan = Hacer un plan para estos días
    .people = Muéstrame quién puede ayudar

threats_who =
    Es bueno que te cuides. ¿Quién te amenaza? Por favor, no me digas su nombre.
    .stranger = No sé quién es
    .known = Alguien que conozco
    .officials = Policía, ejército o autoridades
    .many = Muchas personas a la vez
    .home = Alguien que vive conmigo

threats_stranger =
    No saber quién es puede dar mucho miedo. No tienes que averiguarlo. Y no tienes que responder.

    ¿Qué se parece más?
    .knows-place = Sabe dónde estoy
    .posted = Publicó mi dirección
    .picture = Amenaza con mostrar una foto
    .silence = Quiere que me calle
    .neither = Nada de esto

threats_knows-place =
    Entonces quédate cerca de personas de confianza. Una persona adulta de confianza tiene que ver esto hoy.

    Por unos días, no vayas a ningún lado a solas. Si puedes, toma otro camino o ve a otra hora.
    .in-danger = Estoy en peligro ahora
    .plan = Haz un plan conmigo
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

threats_known =
    Duele más cuando conoces a la persona. Sigue sin ser tu culpa.

    ¿Quién es? Por favor, no me digas su nombre.
    .peer = Alguien más o menos de mi edad
    .partner = Mi novio, mi novia o mi ex
    .grown = Una persona adulta que conozco
    .movement = Alguien de nuestro grupo

threats_known-peer =
    No tienes que arreglarlo sin ayuda. Por favor, no vayas a ver a esa persona. Ni para hacer las paces.

    Una persona adulta de confianza puede intervenir. La escuela puede ayudar a que no se crucen.
    .proof = ¿Cómo guardo pruebas?
    .plan = Hacer un plan para estos días
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

threats_known-partner =
    Quien te quiere no te amenaza. Tú no causaste esto.

    ¿Quieres terminar la relación? Cuéntaselo antes a una persona de confianza. Por favor, no vayas a solas a una última charla.
    .phone = Mira mi teléfono
    .picture = Tiene fotos mías
    .plan = Hacer un plan para estos días
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

threats_known-adult =
    Una persona adulta nunca debe amenazarte, tenga el trabajo que tenga. No le debes silencio.

    Cuéntaselo a otra persona adulta que no trabaje para ella. Puedes pedirle que hable por ti.
    .proof = ¿Cómo guardo pruebas?
    .body = También tiene que ver con mi cuerpo
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

threats_officials-th =
    En Tailandia, las autoridades han presionado a menores que defienden derechos. También a sus familias. Pregunta primero a un grupo de derechos o busca ayuda legal. No vayas primero a una oficina del Estado.

threats_officials-tg =
    En Togo, hasta dar «me gusta» o compartir puede usarse contra ti. Antes de reaccionar, pregunta a alguien adulto de un grupo de derechos.

threats_officials-ask =
    Tienes derecho a tu opinión. Las autoridades deben protegerte, no asustarte. No tienes que enfrentarlas sin ayuda.

    ¿Qué se parece más? Por favor, no escribas nombres ni lugares.
    .letter = Me citaron o me escribieron
    .followed = Me siguen o nos asustan
    .phone = Me quitaron o revisaron el teléfono
    .taken = Se llevaron a alguien
    .defender = ¿Quién ayuda a quienes defienden?

threats_speak =
    Tienes derecho a hablar y a estar a salvo. Nadie debe asustarte para que te calles.

    Puedes seguir, descansar un tiempo o dejar que hablen otras personas. Todo eso es valiente. Tú eliges.
    .proof = Guardar pruebas de la amenaza
    .plan = Hacer un plan para estos días
    .campaign = ¿Cómo hablar con más seguridad?
    .worn-out = Esto me tiene sin fuerzas
    .people = Quiero hablar con una persona

threats_no-answer =
    Ahora deja su mensaje como está. No le debes una respuesta. Muchas veces, responder hace que siga.

    Una persona adulta de confianza tiene que verlo hoy. Si es sobre tu grupo, cuéntaselo también al grupo.
    .block = Bloquear y reportar
    .police = ¿Debería ir a la policía?
    .plan = Hacer un plan para estos días
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

threats_police-br =
    En Brasil, una denuncia puede abrir un caso oficial en un día. Algunas personas adultas que lo saben también tienen que denunciarlo.

threats_police-ask =
    Para mucha gente, la policía es una ayuda. Para otra gente, no. Depende de dónde estás y de quién te amenaza.

    Decídelo con una persona adulta de confianza. También puedes preguntar antes a una línea de ayuda. Muchas no necesitan tu nombre.
    .tell = Ayúdame a contárselo a alguien
    .people = Muéstrame una línea de ayuda
    .officials = La policía es parte de esto
    .plan = Hacer un plan para estos días

threats_safe-now =
    Hiciste mucho. Paremos un momento.

    ¿Estás a salvo ahora mismo?

threats_people =
    Estas personas escuchan a niñas y niños que tienen miedo. No piensan que exageras.

    Podrías empezar así: «Alguien me amenaza. No sé qué hacer». Soy un programa. No puedo llamar por ti. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .tell = Ayúdame a contárselo a alguien cerca
    .plan = Hacer un plan para estos días
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

threats_defender =
    Estos grupos protegen a personas que defienden derechos. Algunos solo hablan con personas adultas.

    Por eso puede escribirles una persona adulta que ayude a tu grupo. Puede decir: «Una persona menor de edad de nuestro grupo recibe amenazas». Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .tell = Ayúdame a encontrar a alguien adulto
    .plan = Hacer un plan para estos días
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

threats_later =
    Si llega otra amenaza, anota el día y las palabras. Después muéstrala a la persona que te ayuda.

    Tener miedo después de una amenaza es normal. Dormir, comer y la gente amable ayudan a tu cuerpo a calmarse.

    Tu voz importa. Tú decides cuándo y cómo usarla.
    .feelings = No puedo dejar de tener miedo
    .accounts = Hacer más seguras mis cuentas
    .people = Quiero hablar con una persona
    .finish = Por ahora es todo

threats_finish =
    Tomaste en serio una amenaza. Hiciste bien. Una cosa para hoy: quédate cerca de alguien de confianza.

    Puedes volver cuando quieras. Si cierras este chat, aquí se borra. Puede que el navegador aún recuerde la página.
