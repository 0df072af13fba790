### Behind the help button and the safe word: wording for teenagers where it should differ.

help_start =
    Aquí hay personas que hablan con jóvenes. Llamar o escribir, tú eliges.

    Algunas quizá tengan que contar a otras lo que dices: la tarjeta lo indica. { $safe-word } te trae de vuelta aquí en cualquier momento.
    .call = ¿Qué pasa si llamo?
    .told = ¿Quién sabrá lo que cuento?

help_call =
    Alguien contesta. No necesitas una historia preparada, y el silencio está bien. No tienes que dar tu nombre.

    Quizá pregunten si estás a salvo. Respondes solo lo que quieras, y puedes colgar en cualquier momento.
    .quiet = No puedo hablar, o no tengo saldo

help_quiet =
    Algunas líneas de ayuda tienen chat o mensajes, y muchas son gratis. Cuando lo sabemos, la tarjeta lo indica.

    También puedes llamar desde un lugar más seguro: una escuela, una biblioteca, la casa de alguien de confianza. «Necesito hacer una llamada privada» basta como motivo.

    Las llamadas pueden quedar en el registro del teléfono y en una factura.
    .enough = Me basta por ahora

help_no-answer =
    Es frustrante, sobre todo después de juntar valor. No es por ti.

    Puede que la línea esté cerrada u ocupada. Prueba la siguiente o mira los horarios en la tarjeta. Si no puede esperar, usa el número de emergencias.
    .enough = Me basta por ahora

help_told-brazil =
    La línea de derechos humanos recibe denuncias: van al Conselho Tutelar, por lo general en un día, y puede abrirse un caso. Puedes hacerlo de forma anónima.

    En Brasil, las familias, quienes cuidan a menores y las autoridades deben denunciar si saben que a alguien menor de edad le hacen daño. Por eso, pregunta antes a quién tendrían que avisar.

    Para hablar antes de decidir: el CVV está de día y de noche, el chat de SaferNet a ciertas horas. También puedes preguntarles qué tendrían que comunicar.
    .crisis = Solo quiero hablar con alguien

help_told-togo =
    Puedes llamar a la línea de la infancia o enviarle un mensaje. Por mensaje quizá te pidan tu nombre y tu pueblo: eres libre de no darlos.

    Llamar puede ser mejor si no quieres que sepan quién eres. Pregunta antes a quién se lo dirán.
    .enough = Me basta por ahora

help_told-moldova =
    La línea de la infancia describe sus llamadas como gratuitas, anónimas y confidenciales, en rumano y en ruso.

    Puede haber límites cuando una vida está en riesgo. Puedes preguntar eso primero.
    .enough = Me basta por ahora

help_told-thailand =
    Algunas líneas son del Estado. Childline está solo para menores de 18 años.

    Si tu problema es con la policía, las autoridades o la escuela, empieza por Childline o por una persona adulta aliada, mejor que por una línea del Estado.
    .defender = Se trata de alzar la voz
    .enough = Me basta por ahora

help_told-case =
    En tu país, algunas líneas están obligadas a actuar con lo que oyen. Eso puede abrir un caso oficial, con gente que te hace preguntas.

    Puede protegerte, y conviene que lo sepas antes de hablar. Primero puedes pedir consejos generales.
    .enough = Me basta por ahora

help_told-any =
    Muchas líneas tratan lo que cuentas como confidencial, con límites: si una vida está en riesgo o la ley lo exige, quizá tengan que avisar a otras personas.

    Las reglas cambian según el país, así que preguntar antes es una buena costumbre.
    .enough = Me basta por ahora

help_ask-first =
    Prueba así: «Antes de decir más: ¿de qué tendrían que avisar, y a quién?». O: «¿Puedo no decir quién soy?».

    También puedes hablar primero en general, como si fuera sobre alguien que conoces. Puedes terminar la llamada en cualquier momento.
    .enough = Me basta por ahora

help_other =
    ¿Quién te ayudaría más?
    .crisis = Ya no aguanto más
    .online = Algo en internet
    .images = Una imagen mía
    .defender = Apoyo para defender derechos

help_crisis =
    Sentirte tan mal no es tu culpa ni una debilidad. Estas personas están para los momentos en que todo es demasiado.

    Si crees que podrías hacerte daño, intenta no quedarte a solas. La palabra es { $safe-word }.
    .call = ¿Qué pasa si llamo?
    .enough = Me basta por ahora

help_online =
    Estos servicios saben de ataques, chantaje y abuso en internet. Lo que pasó no es tu culpa.

    En algunos países, una denuncia puede abrir un caso oficial: la tarjeta lo indica. La palabra es { $safe-word }.
    .told = ¿Quién sabrá lo que cuento?
    .enough = Me basta por ahora

help_images =
    No es tu culpa, y no te voy a juzgar. Estos servicios ayudan con imágenes íntimas o falsas de menores de 18 años.

    No reenvíes la imagen, ni siquiera como prueba. Cada tarjeta dice cómo funciona el servicio. La palabra es { $safe-word }.
    .steps = ¿Cuáles son los primeros pasos?
    .told = ¿Quién sabrá lo que cuento?
    .enough = Me basta por ahora

help_defender =
    Estas organizaciones protegen a quienes defienden derechos humanos. La mayoría está pensada para personas adultas y comprueba quién escribe.

    Por eso suele funcionar mejor que las contacte contigo una persona adulta aliada o una organización de confianza. La palabra es { $safe-word }.
    .ally = ¿Cómo encuentro una persona aliada?
    .enough = Me basta por ahora

help_ally =
    Puede ser una persona adulta de tu movimiento, de tu escuela o de una organización por los derechos de la infancia, o un abogado o una abogada.

    Puedes decir: «Necesito que alguien escriba conmigo a un equipo de seguridad digital. Es por amenazas que recibo por lo que hago». Tú decides qué puede compartir.
    .enough = Me basta por ahora

help_after-tell =
    Una persona que lo sabe ya cambia algo. Puede ser más de una.
    .enough = Me basta por ahora

help_done =
    Ahora sabes dónde hay personas que ayudan. Acudir a ellas hoy, más tarde o nunca depende de ti.

    Puedes volver cuando quieras: toca «Ayuda» o escribe { $safe-word }. Al cerrar este chat, se borra aquí.
