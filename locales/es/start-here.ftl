### "I don't know where to start." At most four short questions. Base wording: 7 to 12 and all who did not say.

start-here_start =
    Está bien. Lo encontramos con unas preguntas cortas. No se guarda nada de lo que eliges.

    ¿Estás en peligro ahora mismo? Si no: ¿qué se parece más?
    .now = Estoy en peligro ahora
    .happened = Pasó algo
    .prepare = Quiero prepararme
    .feel = Solo siento algo
    .friend = Es por otra persona

start-here_where =
    Lamento que haya pasado algo. No es tu culpa. ¿Dónde es?
    .online = En internet, una aplicación o un juego
    .phone = En mi teléfono o computadora
    .outside = En la calle o en la escuela
    .home = En casa
    .unsure = No sé decirlo

start-here_online =
    ¿De qué se trata sobre todo?
    .words = Palabras que escribe la gente
    .about-me = Mi nombre, mi casa o mi cuenta
    .wants = Alguien quiere algo de mí
    .picture = Una foto o un video
    .gone = Algo ya no funciona

start-here_words =
    ¿Qué tipo de palabras? No tienes que repetirlas.
    .threats = Dicen que me harán daño
    .hate = Son crueles o de odio
    .lies = Son mentiras sobre mí
    .report = Quiero reportarlas

start-here_about-me =
    ¿Qué hicieron?
    .place = Publicaron dónde vivo o estudio
    .fake = Se hacen pasar por mí
    .lies = Dicen mentiras sobre mí
    .account = Entraron en mi cuenta

start-here_wants =
    No tienes que darle nada a nadie. ¿Qué quiere?
    .picture = Una foto de mi cuerpo
    .meet = Verme, o que guarde un secreto
    .money = Dinero, o darme un trabajo
    .password = Mi contraseña o un código
    .join = Que me una o ayude

start-here_picture =
    No tienes que decirme qué muestra. ¿Qué se parece más?
    .real = Muestra mi cuerpo
    .fake = Es una foto falsa de mí
    .posted = Muestra mi cara o mi grupo
    .saw = Vi algo horrible

start-here_posted =
    ¿Qué te preocupa de eso?
    .recognise = La gente me reconoce ahí
    .by-me = Publiqué fotos de otras personas
    .report = Quiero que la quiten
    .place = Muestra dónde estoy

start-here_gone =
    ¿Qué no funciona?
    .account = No puedo entrar en mi cuenta
    .net = No hay internet
    .post = Mi publicación desapareció

start-here_gone-post =
    A veces las aplicaciones quitan publicaciones, también por error. No significa que hiciste algo mal.

    ¿Fue solo la publicación? ¿O entró alguien en tu cuenta?
    .rights = ¿Pueden hacer eso? Mis derechos
    .account = Alguien entró en mi cuenta
    .enough = Por ahora es suficiente

start-here_phone =
    ¿Qué se parece más?
    .reads = Alguien lo lee o lo vigila
    .taken = Me lo quitaron o lo revisaron
    .link = Me llegó un enlace raro
    .codes = Me llegan códigos que no pedí
    .shared = Lo usa más gente

start-here_outside =
    ¿Qué se parece más?
    .followed = Alguien me sigue o me espera
    .threats = Alguien dice que me hará daño
    .officials = Es la policía o una autoridad
    .school = Es mi escuela
    .adult = Alguien adulto es demasiado amable

start-here_followed =
    Eso da miedo. Si está pasando ahora, ve a donde haya gente, si puedes. ¿Qué se parece más?
    .now = Está pasando ahora
    .know-place = Saben dónde vivo o estudio
    .location = Lo ven en mi teléfono o lo que publico
    .threats = Dicen que me harán daño

start-here_officials =
    ¿Qué se parece más?
    .now = Está pasando ahora
    .phone = Me quitaron o quieren mi teléfono
    .protest = Es por una protesta
    .rights = ¿Cuáles son mis derechos?
    .meeting = Es por una reunión grande

start-here_school =
    La escuela debe ser segura para ti. ¿Qué se parece más?
    .mean = Me tratan mal
    .silenced = No me dejan decir lo que pienso
    .phone = Me quitaron o leyeron el teléfono
    .complain = Quiero quejarme
    .adult = Alguien adulto ahí me da miedo

start-here_prepare =
    Qué buena idea. ¿Qué quieres hacer con más seguridad?
    .accounts = Mis cuentas y contraseñas
    .post = Publicar fotos o videos
    .protest = Ir a una protesta
    .meeting = Hablar en una reunión grande
    .group = Hacer algo con un grupo

start-here_accounts =
    ¿Por dónde quieres empezar?
    .check = Una revisión rápida
    .passwords = Una contraseña fuerte
    .two-step = Un segundo candado
    .shared = Una computadora que usa más gente

start-here_post =
    ¿Qué quieres mirar?
    .check = ¿Puedo publicar mi foto?
    .consent = Pedir permiso a quien sale
    .location = Ocultar dónde estoy

start-here_together =
    Hacer cosas en grupo da fuerza. ¿De qué se trata?
    .campaign = Planear algo
    .chat = El chat de nuestro grupo
    .trust = ¿Puedo confiar en esta gente?
    .rights = ¿Cuáles son nuestros derechos?
    .offline = Si cortan internet

start-here_feel =
    Un sentimiento es un buen comienzo. ¿Cuál se parece más al tuyo?
    .scared = Tengo miedo
    .ashamed = Tengo vergüenza
    .sad = Siento tristeza o vacío
    .angry = Siento enojo
    .cannot-say = No sé decirlo

start-here_scared =
    Tener miedo tiene sentido cuando algo está mal. ¿De qué se trata sobre todo?
    .home = Alguien en casa
    .online = Alguien que me escribe
    .officials = Policía o autoridades
    .watched = Alguien vigila mi teléfono
    .all = Todo, no sé

start-here_ashamed =
    Muchas niñas y niños sienten eso cuando otra persona hizo mal. No te voy a regañar. ¿De qué se trata sobre todo?
    .picture = Una foto
    .secret = Un secreto con alguien
    .said = Lo que dicen de mí
    .money = Di dinero o hice una promesa
    .who-i-am = Cómo soy

start-here_sad =
    Lamento que te sientas así. ¿De qué se trata sobre todo?
    .low = Ya no quiero vivir
    .cruel = Hay gente cruel conmigo
    .home = Mi casa
    .friend = Un amigo o amiga
    .tired = Siento cansancio, o no sé

start-here_angry =
    El enojo puede mostrar que algo no es justo. ¿De qué se trata sobre todo?
    .unfair = No me dejan hablar
    .lies = Dicen mentiras
    .change = Quiero cambiar algo
    .me = Siento enojo conmigo
    .school = Algo en la escuela

start-here_cannot-say =
    No necesitas las palabras perfectas. A veces el sentimiento llega antes que las palabras.

    Puedes hablar con una persona. O calmarte primero. O mirar todos los temas.
    .talk = Quiero hablar con una persona
    .calm = Ayúdame a calmarme
    .topics = Muéstrame los temas
    .enough = Por ahora es suficiente

start-here_after-calm =
    Tomaste un minuto para ti. ¿Quieres mirar otra vez?
    .again = Sí, miremos otra vez
    .talk = Quiero hablar con una persona
    .enough = Por ahora es suficiente

start-here_done =
    Miraste, y eso es un comienzo. Puede esperar, si no es peligroso.

    Hoy: haz una cosa que te haga bien. Más tarde: cuenta a alguien de confianza que algo anda mal.

    Puedes volver cuando quieras. La palabra { $safe-word } trae a personas que escuchan. Si cierras este chat, se borra.
