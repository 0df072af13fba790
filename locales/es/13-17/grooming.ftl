### Grooming, for teenagers: including peers, recruiters, and respected people inside a movement or an organisation.

grooming_start =
    Si algo de una persona no te cuadra, esa sensación es información. Da igual qué te dijo y qué respondiste, enviaste o sentiste: la responsabilidad es de quien tiene más edad o más poder.

    Me alegra que lo tomes en serio. Por favor, no me digas nombres. Antes que nada: ¿cómo están las cosas ahora?
    .meeting = Se trata de vernos en persona
    .picture = Pide fotos o habla de sexo

grooming_meeting =
    Nunca tienes que encontrarte con nadie, aunque aceptaras, aunque haya pagado algo o se vaya a decepcionar. Puedes cambiar de idea hasta el último segundo.

    ¿Qué se acerca más?

grooming_meeting-soon =
    Lo seguro es no ir, y no debes ninguna explicación. Simplemente no aparecer está bien.

    A esa hora, quédate con gente de confianza, y deja que una persona adulta de confianza vea hoy los mensajes. Si aparece donde estás, ve a donde haya gente y pide ayuda.

grooming_meeting-want =
    Querer conocer a alguien que te entiende es muy humano. Algunas cosas dicen más que sus palabras.

    Alguien seguro acepta un lugar público, a una persona adulta que lleves y un no. Quien insiste en a solas, en secreto, esta noche, o se ofende si preguntas, te está mostrando algo.

    Yo esperaría, y lo hablaría antes con una persona adulta de confianza.

grooming_met =
    Gracias por contármelo. Pasara lo que pasara, no es tu culpa, y aquí no tienes que describir nada.

    ¿Estás a salvo en este momento?

grooming_met-after =
    Si te tocaron, o hubo sexo o violencia que no querías, un centro de salud o una línea de ayuda puede orientarte sobre tu salud y tus opciones. Parte de la ayuda funciona mejor en los primeros días; también vale la pena ir después.

    Haber ido, paralizarte, no decir que no o haber aceptado una parte: nada de eso lo hace tu culpa.
    .feelings = No puedo con lo que siento

grooming_picture =
    Una persona adulta que lleva el sexo o las fotos íntimas a un chat con alguien menor de 18 cruza un límite. Por amable, joven o enamorada que parezca. No es una prueba de tu madurez.

    Puedes dejar de responder a mitad de un chat. ¿Qué se acerca más?

grooming_signs =
    No necesitas pruebas para confiar en una sensación. ¿Te suena algo de esto?
    .secret = Dice que quede entre tú y yo
    .gifts = Regalos, dinero, halagos sin fin
    .apart = Me pone en contra de otra gente
    .mentor = Ofrece un puesto, fama o viajes
    .no-words = Cuesta ponerlo en palabras

grooming_secret =
    La privacidad la eliges tú. El secreto lo exige otra persona, muchas veces con un «nadie nos entendería» o «me meterías en problemas».

    Puedes romper una promesa que te sacaron así. Contarlo no es traicionar.

grooming_gifts =
    Los regalos, las recargas y los halagos gustan, y disfrutarlos no es un error. También se usan para crear una deuda que se cobra después.

    No debes nada por ellos: ni una foto, ni un encuentro, ni una respuesta a medianoche.

grooming_apart =
    Alejar a alguien de amistades, familia o grupo es un patrón común: al cabo de un tiempo solo queda una persona a quien acudir.

    Exigir respuestas al instante y ofenderse por tus otros planes es parte de lo mismo. No tienes que elegir bando.

grooming_mentor =
    Que te vea alguien con influencia emociona, y tu trabajo bien puede merecerlo. También es una forma conocida de acercarse: alguien que te guía, que recluta o que defiende la misma causa ofrece un escenario, un viaje o dinero.

    Una oferta seria resiste las preguntas. No necesita secreto, prisa, cuartos privados ni favores.

grooming_mentor-check =
    Formas de comprobar: una persona adulta aliada llama a la organización a un número que busca por su cuenta. La invitación está por escrito. Están claros los gastos, dónde se duerme y quién acompaña. Gente de confianza ya trabajó con esa organización.

    Ir a solas, pagar antes, entregar documentos o enviar fotos íntimas son motivos para parar.

grooming_feeling =
    Pueden ser cosas pequeñas: demasiados mensajes, preguntas sobre tu cuerpo o si hay alguien contigo, bromas que se pasan, mal humor cuando no respondes.

    No tienes que probar nada. No querer contacto es motivo suficiente.

grooming_who =
    ¿Quién es, más o menos? Por favor, no me digas un nombre.
    .works = Alguien que me enseña o me entrena
    .movement = Alguien del movimiento o de una ONG

grooming_says-my-age =
    La edad es fácil de fingir: fotos, voces y videos se pueden inventar. No te toca averiguar quién está detrás.

    Y si de verdad tiene tu edad, la presión sigue siendo presión. No le debes más que a alguien desconocido.

grooming_in-organisation =
    Alguien puede hacer un trabajo valioso por una causa y aun así abusar de su posición. Si lo cuentas, no eres tú quien daña la causa.

    Muchas organizaciones tienen a una persona encargada de proteger a menores. Acude a ella, o a una línea de ayuda, antes que a la jefatura o las amistades de esa persona.

    Quizá no te pasa solo a ti, y no necesitas pruebas para hablar.

grooming_family =
    Cuando es la familia o alguien cercano a ella, contarlo puede sentirse como prenderle fuego a todo. La responsabilidad es de quien cruzó el límite, no tuya.

    Puedes querer a alguien y aun así necesitar estar a salvo de esa persona. Alguien de fuera de la familia, o una línea de ayuda, es una buena primera persona.

grooming_stop =
    La forma más clara es dejar de responder. Sin despedida, sin explicación; explicar le da de qué agarrarse.

    No vayas a encontrarte, no cambies a otra aplicación, no envíes nada más. Por ahora, conserva el chat.

    Puede venir culpa, amabilidad repentina o amenazas. Es su forma de atraerte de nuevo, y lo que esa persona siente no es responsabilidad tuya.

grooming_mixed =
    Sentir cercanía con alguien que te hace daño es muy común. No es ingenuidad, y los buenos momentos pueden haber sido reales para ti.

    Una pregunta que puede ayudar: ¿seguiría estando bien si pudieran leerlo todas las personas en quienes confías? Puedes extrañar a alguien y aun así elegir distancia.

grooming_afraid =
    El miedo a la reacción es uno de los motivos principales para seguir en contacto, y para eso se puede hacer un plan. ¿Qué te preocupa más?
    .expose = Me va a exponer

grooming_expose =
    La amenaza de exponerte solo funciona mientras nadie más lo sabe. Lo que escribiste o hiciste no pesa tanto como lo que esa persona hace.

    Puedes quitarle esa arma contándoselo tú a alguien, tanto como quieras: «Hay alguien en internet que me presiona. Me da vergüenza, y necesito ayuda».

grooming_safe-now =
    Fue mucho para mirar. Respira.

    ¿Estás a salvo en este momento?

grooming_people =
    Estas personas hablan de esto con jóvenes todos los días; no te van a juzgar por haber querido o confiado en alguien. Tú decides hasta dónde llegas.

    Una forma de empezar: «Creo que alguien me manipula y no sé cómo salir». Soy un programa y no puedo llamar por ti. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

grooming_report-case =
    Primero una cosa: en tu país, una denuncia puede abrir un caso oficial. Puedes preguntarlo, en general, antes de decir algo personal.

grooming_report-gb =
    Primero una cosa: en el Reino Unido, estas denuncias van a CEOP, que es parte de la policía. Quizá necesite hablar de ti con otras personas adultas; puedes decir qué te preocupa de eso.

grooming_report-md =
    En Moldavia, SigurOnline recibe denuncias de daño sexual en internet y sabe qué sigue. La línea de la infancia puede repasarlo contigo, de día y de noche.

grooming_report-to =
    Una denuncia puede frenar a alguien que quizá le haga esto a más gente. Sigue siendo tu decisión, y no vence hoy.

    Antes de dar detalles, pregunta: qué pasa después, a quién se le dirá, si puedes no decir quién eres. Con una persona adulta de confianza al lado es más fácil.

    La lista también tiene una herramienta para quitar imágenes, por si las hay. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

grooming_later =
    Si vuelve con otro nombre, no respondas; anótalo y cuéntaselo a quien te apoya.

    La tristeza, la rabia, la vergüenza y el alivio pueden turnarse un tiempo. Nada de eso significa que decidiste mal.

    No tienes que desconfiar de todo el mundo ni dejar tu movimiento. Puedes seguir hablando, a tu ritmo.

grooming_finish =
    Confiaste en tu propio juicio, y eso cuenta mucho. Una cosa para hoy: que una persona sepa que esto está pasando.

    Puedes volver cuando quieras. Al cerrar este chat, se borra aquí, pero el historial del navegador se queda. Puedes borrarlo también, si es seguro para ti: quien lo revise puede notar que falta algo.
