### Someone posted a child's name, school, home, number or secret. First safety, then proof, report, friends, locks.

doxxing_start =
    Alguien publicó cosas privadas tuyas. Lo siento. No es tu culpa, y tienes derecho a la privacidad.

    Por favor, no me digas qué dice. Antes que nada: ¿estás a salvo donde estás?
    .coming = Hay alguien aquí o viene en camino
    .contact = Recibo llamadas o visitas raras
    .threat = También me amenazan
    .go-on = Estoy a salvo. Solo es en internet
    .people = Quiero hablar con una persona

doxxing_what =
    Está bien. Vamos paso a paso. ¿Qué tipo de cosa es? No me cuentes lo que dice.
    .home = Dónde vivo
    .school = Mi escuela o adónde voy
    .number = Mi nombre, mi cara o mi número
    .family = Mi familia o mi grupo
    .secret = Un secreto mío

doxxing_home-posted =
    Entonces hoy deben saberlo algunas personas. Díselo a una persona adulta de tu casa, si es de confianza.

    Acuérdenlo: nadie abre la puerta a gente desconocida. Nadie da datos por teléfono.
    .plan = Haz un plan conmigo
    .tell = Ayúdame a contárselo a alguien
    .next-step = ¿Cómo logramos que lo quiten?
    .people = Quiero hablar con una persona

doxxing_school-posted =
    En la escuela debes estar a salvo. Díselo allí a una persona adulta de confianza. O deja que alguien se lo diga.

    Acuerden quién puede recogerte. Por unos días, ve y vuelve con más gente.
    .tell = Ayúdame a contárselo a alguien
    .plan = Haz un plan conmigo
    .next-step = ¿Cómo logro que lo quiten?

doxxing_number-posted =
    No tienes que contestar a números que no conoces. Tampoco tienes que responder mensajes.

    Una persona adulta de confianza puede leer por ti los mensajes nuevos.
    .calls = Recibo llamadas o visitas raras
    .lock = Hacer más seguras mis cuentas
    .next-step = ¿Cómo logro que lo quiten?

doxxing_family-posted =
    Eso no es tu culpa. Lo hizo quien lo publicó, no tú.

    Tu familia o tu grupo tiene que saberlo para cuidarse. Una persona adulta de confianza puede decírselo contigo.
    .tell = Ayúdame a decírselo
    .plan = Haz un plan conmigo
    .next-step = ¿Cómo logramos que lo quiten?

doxxing_secret-posted =
    Lo que cuentas de ti lo eliges tú. Te quitaron eso. Estuvo mal.

    No hay nada malo en cómo eres. Ahora no tienes que explicarle nada a nadie.
    .home-unsafe = Puede que mi casa ya no sea segura
    .papers = Es por mis papeles
    .feelings = Siento que me expusieron
    .next-step = ¿Cómo logro que lo quiten?
    .people = Quiero hablar con una persona

doxxing_papers =
    Todas las niñas y niños tienen derechos, con o sin papeles. Hay grupos que ayudan a quienes llegan de otro país.

    Pregúntales antes de ir a la policía o a una oficina. Ve con una persona adulta de confianza.
    .defender = Muéstrame grupos que ayudan
    .plan = Haz un plan conmigo
    .next-step = ¿Cómo logro que lo quiten?

doxxing_where =
    Ahora intentemos que lo quiten, hasta donde se pueda. ¿Dónde está?
    .app = En una aplicación
    .site = En un sitio web
    .chat = En un chat de grupo
    .news = En las noticias o de una autoridad
    .everywhere = En muchos lugares

doxxing_report-app =
    Una persona adulta de confianza puede reportarlo contigo. Elijan el motivo «información privada».

    Las aplicaciones pueden tardar, y pueden decir que no. Si puedes añadir palabras, escribe: «Es información privada de una persona menor de edad».
    .how = Muéstrame cómo reportar
    .friends = ¿Cómo ayudan mis amistades?
    .refused = La aplicación no hizo nada
    .lock = Hacer más seguras mis cuentas

doxxing_report-site =
    Por favor, no escribas a quien lo publicó. Busca en el sitio las palabras «contacto» o «reportar».

    Una persona adulta de confianza puede escribir ahí: «Por favor, quiten esto. Es información privada de una persona menor de edad».
    .friends = ¿Cómo ayudan mis amistades?
    .people = ¿Quién puede ayudar con esto?
    .lock = Hacer más seguras mis cuentas

doxxing_report-chat =
    ¿Hay alguien de confianza en ese grupo? Puede pedir a quien dirige el grupo que lo borre.

    También puede reportar el grupo en la aplicación. No tienes que leer lo que escriben ahí.
    .how = Muéstrame cómo reportar
    .friends = ¿Cómo ayudan mis amistades?
    .lock = Hacer más seguras mis cuentas

doxxing_report-news =
    Eso es demasiado para ti. A esto deben responder personas adultas, no tú sin ayuda.

    Una persona adulta de tu grupo puede llamar al periódico. O pedir ayuda legal. Puede pedir que quiten tu nombre.
    .officials = Fue la policía o una autoridad
    .defender = ¿Quién ayuda a quienes defienden?
    .tell = Ayúdame a contárselo a alguien
    .lock = Hacer más seguras mis cuentas

doxxing_friends =
    Tus amistades pueden ayudar mucho. Podrías escribir: «Por favor, reporten esa publicación. No la compartan ni comenten».

    Pueden fijarse si sale algo nuevo. Así no tienes que mirar tú.
    .lock = Hacer más seguras mis cuentas
    .angry = Quiero vengarme
    .tell = Ayúdame a contárselo a alguien adulto
    .safe = Listo. ¿Y ahora?

doxxing_no-revenge =
    Tu enojo tiene sentido. Te hicieron algo cruel.

    Por favor, no publiques cosas suyas. Puede dañar a quien no fue, y empeorar todo para ti.

    Puedes usar el enojo para otra cosa: moverte, gritar en una almohada, hablar con alguien.
    .feelings = Ayúdame con lo que siento
    .lock = Hacer más seguras mis cuentas
    .safe = Bien. ¿Y ahora?

doxxing_lock =
    Ajusta tus cuentas para que solo las vean tus amistades. Quita tu teléfono, tu correo y tu escuela.

    Apaga tu ubicación. Pide a tus amistades que no publiquen dónde estás. Puedes seguir en internet y hacerte oír.
    .second-lock = Poner un segundo candado
    .location = ¿Cómo oculto dónde estoy?
    .plan = Hacer un plan para estos días
    .safe = Listo. ¿Y ahora?

doxxing_calls =
    ¿Hay alguien afuera ahora? Entonces ve a donde haya gente y pide ayuda enseguida.

    No tienes que contestar. No tienes que abrir a gente que no conoces. Una persona adulta de confianza debería saberlo hoy. Anota cuándo pasa.
    .outside = Hay alguien afuera ahora
    .tell = Ayúdame a contárselo a alguien
    .plan = Hacer un plan para estos días
    .next-step = ¿Cómo logro que lo quiten?

doxxing_safe-now =
    Hiciste mucho. Paremos un momento.

    ¿Estás a salvo ahora mismo?

doxxing_people =
    Estas personas pueden ayudar con problemas en internet y con el miedo. Tú eliges qué les cuentas.

    Podrías decir: «Alguien publicó cosas privadas mías». Soy un programa. No puedo llamar por ti. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .what = Muéstrame los pasos
    .tell = Ayúdame a contárselo a alguien cerca
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

doxxing_defender =
    Estos grupos protegen a personas que defienden derechos. Algunos solo hablan con personas adultas.

    Por eso puede escribirles por ti una persona adulta de confianza. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .tell = Ayúdame a encontrar a alguien adulto
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

doxxing_later =
    En una semana, pide a alguien de confianza que busque tu nombre. Si queda algo, puedes reportarlo otra vez.

    Quizá sientas por un tiempo que te miran. Casi siempre se pasa, con tiempo y buena compañía.

    Tienes derecho a hablar y a tener secretos. Las dos cosas son tuyas.
    .feelings = Siento que me miran todo el tiempo
    .lock = Hacer más seguras mis cuentas
    .people = Quiero hablar con una persona
    .finish = Por ahora es todo

doxxing_finish =
    Hiciste lo que pudiste, y eso es mucho. Una cosa para hoy: que una persona lo sepa.

    Puedes volver cuando quieras. Si cierras este chat, aquí se borra. Puede que el navegador aún recuerde la página.
