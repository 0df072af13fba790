### A small safety plan for the next days. Called after a threat or when private things were posted.

safety-plan_start =
    Unas cosas pequeñas pueden hacer más seguros los próximos días. ¿Dónde sientes que hay peligro? Puedes mirar más de un lugar.
    .way = De camino a algún lugar
    .school = En la escuela o en una clase
    .home = Donde vivo o duermo
    .online = En internet
    .action = En una reunión o una acción

safety-plan_way =
    Por unos días, no vayas a solas. Ve con tus amistades o una persona adulta de confianza. Toma otro camino, si puedes.

    Avisa a alguien cuando sales y cuando llegas. Piensa en lugares donde entrar: una tienda, un centro de salud, una biblioteca.
    .followed = Alguien me sigue ahora
    .signal = Acordar una señal secreta
    .another = Otro lugar
    .go-on = Ya tengo mi plan. Seguir

safety-plan_school =
    Elige a una persona adulta de confianza en la escuela. Dile: «Alguien me asusta. Necesito aquí un lugar seguro».

    En los recreos, quédate cerca de tus amistades. Acuerden quién puede recogerte, y que nadie más puede.
    .not-safe = Ahí no confío en nadie
    .signal = Acordar una señal secreta
    .another = Otro lugar
    .go-on = Ya tengo mi plan. Seguir

safety-plan_school-not-safe =
    Es duro. Una persona adulta de fuera puede hablar por ti con la escuela. O ir contigo.

    Hasta entonces: quédate cerca de tus amistades. Si alguien te llama aparte, no vayas a solas.
    .signal = Acordar una señal secreta
    .another = Otro lugar
    .go-on = Ya tengo mi plan. Seguir

safety-plan_home =
    ¿Qué es lo que no es seguro ahí?
    .inside = Alguien que vive conmigo
    .outside = Alguien podría venir de fuera
    .moving = No tengo un lugar fijo o seguro

safety-plan_inside =
    Entonces mereces más que un plan de un programa. No es tu culpa.

    Estas personas saben ayudar cuando una casa no es segura. Tú eliges qué les cuentas. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .signal = Acordar una señal secreta
    .go-on = Seguir

safety-plan_outside =
    Díselo a una persona adulta de tu casa, si es de confianza. Acuérdenlo: no abrimos a gente desconocida.

    Acuerden quién abre la puerta y quién contesta llamadas. Elige una casa cercana adonde puedas ir.
    .someone-there = Hay alguien ahora
    .signal = Acordar una señal secreta
    .another = Otro lugar
    .go-on = Ya tengo mi plan. Seguir

safety-plan_moving =
    Intenta dormir cerca de gente de confianza. Cuéntale a una de esas personas qué te asusta.

    Averigua quién se encarga ahí de niñas y niños. Muchos albergues y campamentos tienen a alguien.
    .signal = Acordar una señal secreta
    .another = Otro lugar
    .go-on = Ya tengo mi plan. Seguir

safety-plan_online =
    Ajusta tu cuenta para que solo la vean tus amistades. Apaga tu ubicación. Publica sobre un lugar después de irte.

    Por unos días, que un amigo o amiga lea los mensajes nuevos. Tu voz sigue estando ahí.
    .another = Otro lugar
    .go-on = Ya tengo mi plan. Seguir

safety-plan_action =
    Tienes derecho a estar ahí. Ve con alguien. Acuerden dónde verse si se pierden.

    Cuenta a quienes organizan qué te preocupa. Acuerden qué haría que se fueran antes. Irse está bien.
    .signal = Acordar una señal secreta
    .another = Otro lugar
    .go-on = Ya tengo mi plan. Seguir

safety-plan_signal =
    Elige con alguien de confianza una palabra o imagen normal. Cuando la envíes, significa: «Ven o llama. Necesito ayuda».

    Acuerden qué hará entonces. Y guarda en papel un número importante.
    .another = Otro lugar
    .go-on = Ya tengo mi plan. Seguir

safety-plan_now =
    Ve a donde haya gente: una tienda, la casa de al lado, un centro de salud. Di: «Estoy en peligro. Por favor, ayúdenme».

    Puedes llamar tú o alguien de ahí. Soy un programa. No puedo llamar por ti. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .signal = Acordar una señal secreta
    .go-on = Ya estoy a salvo. Seguir
