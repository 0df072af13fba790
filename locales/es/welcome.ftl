### The first minutes of a conversation. Base wording: for children of 7 to 12 and for all who did not say.

welcome_start =
    Hola. Soy { -linnet }, un programa de computadora. No soy una persona, y nadie lee este chat.

    Puedo ayudarte a cuidarte cuando alzas la voz. No doy consejos médicos. No puedo llamar a nadie por ti.

    No guardo nada de lo que escribes. Si cierras este chat, se borra. Alguien cerca de ti puede verlo. También quien use este aparato o esta red. Por eso, no escribas nombres ni direcciones, por favor.

    Una palabra para recordar: { $safe-word }. Escríbela cuando quieras. Entonces te muestro personas que pueden ayudar.
    .begin = Empecemos
    .quick = Sin preguntas, por favor
    .who = Cuéntame más sobre ti
    .now = Estoy en peligro ahora

welcome_age =
    ¿Cuántos años tienes? Así puedo usar las palabras adecuadas. No tienes que decirlo.
    .younger = De 7 a 12
    .older = De 13 a 17
    .quiet = Prefiero no decirlo

welcome_country =
    ¿En qué país estás? Así puedo mostrarte líneas de ayuda de allí. Son personas que escuchan a niñas y niños.

    Yo nunca busco dónde estás. También puedes saltarte esta pregunta.
    .brazil = Brasil
    .moldova = Moldavia
    .thailand = Tailandia
    .togo = Togo
    .other = Otro, o prefiero no decirlo

welcome_countries = Elige tu país o escribe su nombre. O elige no decirlo.

welcome_screen =
    Para salir rápido, toca «Salir». Con teclado, presiona tres veces Mayús (Shift). Entonces ves una página común.

    Salir no lo esconde todo. La lista de páginas visitadas se queda. La red de la escuela o una aplicación espía pueden ver más.

    ¿Alguien más puede ver esta pantalla?
    .yes = Sí
    .no = No
    .unsure = No sé
    .go-on = Saltar esta pregunta

welcome_unsure =
    Está bien. Piensa un momento. ¿Hay alguien a tu lado? ¿Alguien más mira este teléfono o esta computadora?

    Si puede ser, vamos con cuidado.
    .yes = Alguien puede ver la pantalla
    .no = Creo que nadie la ve

welcome_observed =
    Gracias. Es bueno saberlo. Puedes esperar a que no haya nadie cerca. O usar un aparato más seguro, como el de una biblioteca.

    También puedes seguir ahora. Toca «Salir» cuando lo necesites.
    .go-on = Sigo ahora
    .traces = ¿Cómo dejo menos rastros?
    .reads = Alguien lee mi teléfono
    .later = Vuelvo más tarde
    .now = Estoy en peligro ahora

welcome_traces =
    La próxima vez, abre primero una ventana privada. No guarda la lista de páginas. Ciérrala cuando termines.

    ¿Te da miedo la persona que mira? Entonces no cambies nada en este teléfono. Usa otro aparato, si puedes.
    .go-on = Sigo ahora
    .later = Vuelvo más tarde

welcome_later =
    Es un buen plan. Puedes volver cuando quieras, o nunca. Si cierras este chat, se borra.

    Recuerda la palabra: { $safe-word }.

welcome_topics =
    ¿De qué se trata? Elige lo que más se parezca. O escribe unas palabras.
    .happening = Me pasa algo malo
    .tech = Mi teléfono y mis cuentas
    .speaking = Alzo la voz por algo
    .heart = Sentimientos, casa o amistades
    .lost = No sé por dónde empezar

welcome_happening =
    Siento mucho que te pase esto. No es tu culpa. ¿Qué se parece más?
    .people = Alguien me trata mal o me asusta
    .pictures = Fotos, secretos o dinero
    .home = Alguien me hace daño en casa
    .taken = Me quitaron o revisaron el teléfono
    .watched = Alguien vigila mi teléfono

welcome_people =
    Nadie tiene derecho a tratarte mal. ¿Qué se parece más?
    .threats = Dicen que me harán daño
    .hate = Mensajes crueles o de odio
    .lies = Dicen mentiras sobre mí
    .doxxing = Publicaron dónde vivo o estudio
    .fake-me = Alguien se hace pasar por mí

welcome_pictures =
    No te voy a regañar. ¿Qué se parece más?
    .images = Una foto de mi cuerpo
    .deepfake = Una foto falsa de mí
    .grooming = Alguien es demasiado amable conmigo
    .scams = Piden dinero u ofrecen un trabajo
    .reporting = Quiero reportar algo

welcome_tech =
    ¿Qué se parece más?
    .account = Alguien entró en mi cuenta
    .locks = Contraseñas y candados
    .phishing = Un enlace o mensaje raro
    .chats = Mis chats de grupo
    .devices = Teléfonos, wifi y computadoras

welcome_locks =
    Un buen candado cuida lo que es tuyo. ¿Por dónde quieres empezar?
    .passwords = Una contraseña fuerte
    .two-step = Un segundo candado
    .check-accounts = Revisar rápido mis cuentas

welcome_devices =
    ¿Qué se parece más?
    .watched = Alguien vigila mi teléfono
    .taken = Me quitaron o revisaron el teléfono
    .shared = Una computadora que usa más gente
    .location = Quién ve dónde estoy
    .offline = No funciona internet

welcome_speaking =
    Tienes derecho a alzar la voz. Vamos a hacerlo más seguro. ¿Qué se parece más?
    .out = Protestas y reuniones
    .posting = Publicar fotos e historias
    .campaign = Planear algo en grupo
    .my-rights = Mis derechos
    .check-partner = ¿Puedo confiar en esta gente?

welcome_out =
    ¿Qué se parece más?
    .protest = Ir a una protesta
    .meetings = Hablar en una reunión grande
    .location = Quién ve dónde estoy
    .offline = No funciona internet

welcome_posting =
    ¿Qué se parece más?
    .consent = Pedir permiso antes de publicar
    .check-picture = ¿Puedo publicar esta foto?
    .chats = El chat de nuestro grupo
    .lies = Alguien dice mentiras de mi grupo

welcome_my-rights =
    ¿Qué se parece más?
    .rights = ¿Qué derechos tengo?
    .complain = ¿Dónde puedo quejarme?
    .meetings = Hablar en una reunión grande
    .reporting = Reportar algo en una aplicación

welcome_heart =
    Aquí todos los sentimientos están bien. ¿Qué se parece más?
    .feelings = Siento tristeza, miedo o cansancio
    .low = Ya no quiero vivir
    .home = Alguien me hace daño en casa
    .friend = Me preocupa un amigo o amiga
    .talk = Quiero hablar con una persona
