### "I don't know where to start": wording for teenagers where it should differ.

start-here_start =
    Está bien. Bastan unas preguntas cortas, cuatro como mucho. No se guarda nada de lo que eliges.

    Primero: ¿estás en peligro ahora mismo? Si no, ¿qué se acerca más?
    .feel = Siento que algo anda mal

start-here_where =
    Lamento que haya pasado algo. No es tu culpa. ¿Dónde ocurre?
    .online = En línea: aplicaciones, chats, juegos
    .phone = En mi propio dispositivo
    .outside = Fuera de casa o en la escuela

start-here_online =
    ¿Qué es lo principal?
    .words = Lo que escribe la gente
    .about-me = Mi identidad o mis datos privados
    .picture = Imágenes o videos
    .gone = Algo se bloqueó o desapareció

start-here_words =
    ¿De qué tipo? No tienes que repetirlo.
    .threats = Amenazas
    .hate = Odio, acoso, ataques en grupo
    .lies = Mentiras sobre mí o mi grupo
    .report = Quiero reportarlo

start-here_about-me =
    ¿Qué pasó?
    .place = Publicaron mis datos privados
    .fake = Una cuenta falsa con mi nombre
    .lies = Mentiras sobre mí o mi grupo
    .account = Alguien entró en mi cuenta

start-here_wants =
    No le debes nada a nadie. ¿Qué quiere?
    .picture = Fotos íntimas, o más fotos así
    .meet = Verme, o mantener secretos
    .money = Dinero, o me ofrece un trabajo
    .password = Una contraseña o un código
    .join = Trabajar conmigo o con mi grupo

start-here_picture =
    No hace falta describirla. ¿Qué se acerca más?
    .real = Íntima, y mía
    .fake = Falsa o hecha con IA, de mí
    .saw = Vi algo perturbador

start-here_posted =
    ¿Cuál es la preocupación?
    .recognise = Se puede reconocer a personas
    .by-me = La publiqué sin preguntar
    .place = Muestra dónde estábamos

start-here_gone =
    ¿Qué pasó?
    .account = Perdí el acceso a mi cuenta
    .net = Internet cortado o lento
    .post = Quitaron mi publicación

start-here_gone-post =
    Las plataformas quitan publicaciones por sus reglas, por error o porque mucha gente las reportó. No significa que hiciste algo mal.

    ¿Fue solo la publicación, o pudo entrar alguien en tu cuenta?
    .rights = ¿Qué derechos tengo aquí?
    .account = Quizá entró alguien
    .enough = Me basta por ahora

start-here_phone =
    ¿Qué se acerca más?
    .reads = Creo que me espían
    .taken = Me lo quitaron o revisaron
    .link = Recibí o toqué un enlace raro
    .codes = Códigos de acceso que no pedí
    .shared = Más gente usa este dispositivo

start-here_outside =
    ¿Qué se acerca más?
    .followed = Me siguen o me vigilan
    .threats = Me amenazan
    .officials = Policía u otras autoridades
    .school = La escuela
    .adult = Alguien adulto se acerca demasiado

start-here_followed =
    Eso asusta. Si está pasando ahora, ve a donde haya gente, si puedes. ¿Qué se acerca más?
    .know-place = Saben mi dirección o mi escuela
    .location = Quizá rastrean mi ubicación
    .threats = También me amenazan

start-here_officials =
    ¿Qué se acerca más?
    .protest = Se trata de una protesta
    .rights = ¿Qué derechos tengo?
    .meeting = Se trata de una reunión oficial

start-here_school =
    También en la escuela tienes derechos. ¿Qué se acerca más?
    .mean = Acoso u odio
    .silenced = Me callan o me castigan
    .adult = Alguien adulto ahí me asusta

start-here_prepare =
    Prepararse es la mitad de la seguridad. ¿Qué vas a hacer?
    .accounts = Cuentas y accesos
    .post = Publicar imágenes y videos
    .protest = Una protesta
    .meeting = Una reunión de la ONU u oficial
    .group = Organizarme con más gente

start-here_accounts =
    ¿Qué quieres proteger primero?
    .check = Una revisión breve
    .passwords = Contraseñas fuertes
    .two-step = Verificación en dos pasos
    .shared = Computadoras compartidas o de escuela

start-here_post =
    ¿Qué quieres revisar?
    .check = Revisar una imagen antes de publicar
    .consent = Permiso de las personas que salen
    .location = Qué revela mi ubicación

start-here_together =
    ¿De qué se trata?
    .campaign = Planear una campaña
    .chat = Un chat de grupo seguro
    .rights = ¿Qué derechos tenemos?

start-here_feel =
    Un sentimiento es un buen punto de partida. ¿Qué se acerca más?
    .scared = Miedo
    .ashamed = Vergüenza o culpa
    .sad = Tristeza, vacío
    .angry = Rabia
    .cannot-say = No puedo ponerlo en palabras

start-here_scared =
    El miedo muchas veces tiene un buen motivo. ¿De qué se trata sobre todo?
    .online = Alguien que me contacta
    .watched = Que me vigilen
    .all = Todo, o no lo sé

start-here_ashamed =
    Mucha gente siente vergüenza por lo que otras personas le hicieron. No te voy a juzgar. ¿De qué se trata sobre todo?
    .picture = Imágenes
    .secret = Un contacto secreto
    .said = Lo que se dice de mí
    .money = Dinero o una promesa que hice

start-here_sad =
    Lamento que sea así. ¿De qué se trata sobre todo?
    .low = Pienso en morir o en hacerme daño
    .cruel = La gente me ataca
    .tired = No me quedan fuerzas, o no sé

start-here_angry =
    La rabia muchas veces señala algo injusto. ¿De qué se trata sobre todo?
    .unfair = Me hacen callar
    .lies = Mentiras sobre mí o mi grupo
    .me = Siento rabia conmigo

start-here_cannot-say =
    No necesitas palabras para eso. Algo puede andar mal antes de que puedas nombrarlo.

    Podrías hablar con una persona, calmarte primero o mirar todos los temas.
    .enough = Me basta por ahora

start-here_after-calm =
    ¿Quieres mirar otra vez?
    .again = Sí, mirar otra vez
    .enough = Me basta por ahora

start-here_done =
    Mirar ya fue un comienzo. Si no hay peligro, lo demás puede esperar.

    Hoy: una cosa que te haga bien. Pronto: una persona que sepa que algo anda mal.

    Puedes volver cuando quieras. { $safe-word } te muestra personas que pueden ayudar. Al cerrar este chat, se borra aquí.
