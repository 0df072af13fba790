### A child worries about a friend, a brother or a sister. Base wording: 7 to 12 and all who did not say.

friend_start =
    Alguien te importa. Eso es bonito. No tienes que arreglarlo todo.

    Algo para saber antes: si una vida está en peligro, una persona adulta tiene que saberlo. Aunque prometieras no contarlo.

    Por favor, no me digas nombres. ¿Qué se parece más?
    .now = Está en peligro ahora mismo
    .die = Habla de morir
    .hurt = Alguien le hace daño o le da miedo
    .picture = Es por una foto suya
    .sad = Parece triste o diferente

friend_die =
    Esto es demasiado para cargarlo sin ayuda. No es tu culpa, y no te toca a ti pararlo.

    Por favor, cuéntaselo hoy a una persona adulta. También puedes preguntar qué hacer a las personas de abajo.

    Puedes quedarte a su lado, si es seguro para ti. Hablar de eso no lo empeora.
    .now = Puede pasar ahora
    .secret = Prometí no contarlo
    .words = ¿Qué puedo decirle?
    .adult = ¿A qué persona adulta se lo cuento?
    .me = ¿Y yo qué?

friend_secret =
    Algunas promesas pesan demasiado para cualquiera. Esta es una de ellas. Puedes romperla para salvar una vida.

    Puedes decir: «Me importas. No puedo guardar esto sin ayuda. Vamos a contárselo a alguien».
    .adult = ¿A qué persona adulta se lo cuento?
    .angry = Se va a enojar conmigo
    .contacts = Muéstrame a quién preguntar
    .me = ¿Y yo qué?

friend_angry =
    Puede pasar. Duele cuando alguien que quieres se enoja contigo. Aun así, lo hiciste para ayudar.

    Muchas personas se alegran después de que alguien lo contara. Puedes decir: «Lo hice porque quiero que vivas».
    .adult = ¿A qué persona adulta se lo cuento?
    .me = ¿Y yo qué?
    .enough = Por ahora es suficiente

friend_hurt =
    Lamento que le pase eso. No es culpa suya. No es culpa tuya.

    ¿Dónde pasa?
    .home = En casa
    .online = En internet
    .officials = Policía, autoridades o escuela
    .close = Alguien a quien quiere
    .guess = Solo creo que es así

friend_at-home =
    Cree lo que te cuenta. Puedes decirle: «No es tu culpa». No necesitas saberlo todo.

    Por favor, no hables con quien le hace daño. Eso puede empeorarlo. Puede ayudar una persona adulta que esté de su lado.
    .now = Está en peligro ahora mismo
    .words = ¿Qué puedo decirle?
    .adult = ¿A qué persona adulta se lo cuento?
    .contacts = Muéstrame a quién preguntar
    .me = ¿Y yo qué?

friend_online =
    Puedes estar de su lado. Envíale un mensaje amable. Por favor, no pelees con la gente cruel.

    Pregúntale qué le ayudaría. Puedes leer los próximos pasos a su lado.
    .save = Guardar mensajes como prueba
    .threats = Hay amenazas
    .hate = Hay odio y acoso
    .words = ¿Qué puedo decirle?
    .me = ¿Y yo qué?

friend_officials =
    Eso da miedo, a ti y a esa persona. Hoy debería saberlo una persona adulta que esté de su lado.

    Por favor, todavía no publiques nada. Una publicación puede traer más problemas. Que lo decida con personas adultas de su confianza.
    .taken = Se llevaron a esa persona
    .phone = Le quitaron el teléfono
    .adult = ¿A qué persona adulta se lo cuento?
    .contacts = Muéstrame a otras personas
    .me = ¿Y yo qué?

friend_taken =
    Cuéntaselo ya a una persona adulta: a su familia, si es seguro para quien se llevaron. O a quien dirige tu grupo.

    Intenta recordar: dónde fue, cuándo y quién lo hizo. Cuéntalo solo a personas adultas de confianza. Ellas pueden pedir ayuda legal.
    .adult = ¿A qué persona adulta se lo cuento?
    .phone = También se llevaron el teléfono
    .contacts = Muéstrame a quién preguntar
    .me = ¿Y yo qué?

friend_close =
    El amor no hace daño ni asusta. No lee tu teléfono ni dice a quién puedes ver.

    Quizá todavía quiera a quien le hace eso. Por favor, no te enojes por eso. Quédate cerca.
    .older = Esa persona es mucho mayor
    .words = ¿Qué puedo decirle?
    .refuses = No quiere ayuda
    .adult = ¿A qué persona adulta se lo cuento?
    .contacts = Muéstrame a quién preguntar

friend_guess =
    Qué bueno que lo notaste. No necesitas pruebas para ser amable.

    Puedes preguntar cuando no haya nadie más: «Me preocupas un poco. ¿Quieres hablar?».
    .words = ¿Qué más puedo decirle?
    .adult = ¿A qué persona adulta se lo cuento?
    .contacts = Muéstrame a quién preguntar
    .enough = Por ahora es suficiente

friend_picture =
    No es culpa suya. Por favor, no busques la foto. No la guardes ni la envíes, ni siquiera para ayudar.

    Esa persona necesita a alguien que no juzgue. Y a alguien adulto de su lado. Puedes leer los próximos pasos a su lado.
    .got-it = Alguien me la envió
    .steps = ¿Qué puede hacer esa persona?
    .words = ¿Qué puedo decirle?
    .adult = ¿A qué persona adulta se lo cuento?
    .contacts = Muéstrame a quién preguntar

friend_got-it =
    No es tu culpa que te llegara. Por favor, no la envíes a nadie. No tienes que guardarla.

    Puedes decirle a una persona adulta de confianza: «Alguien me envió una foto de una niña o un niño. No la quiero».
    .report = Bloquear y reportar
    .adult = ¿A qué persona adulta se lo cuento?
    .contacts = Muéstrame a quién preguntar
    .enough = Por ahora es suficiente

friend_picture-people =
    Estas personas pueden ayudar con fotos. Puedes preguntar por esa persona, sin decir su nombre.

    A veces, una denuncia puede abrir un caso. La tarjeta lo dice. Recuerda la palabra { $safe-word }.
    .told = ¿Qué pasa con lo que cuento?
    .steps = ¿Qué puede hacer esa persona?
    .me = ¿Y yo qué?
    .enough = Por ahora es suficiente

friend_sad =
    Lo notaste. Eso ya ayuda. Puedes estar ahí sin saber la respuesta.

    Proponle hacer algo pequeño. Pregunta cómo está y escucha.
    .words = ¿Qué puedo decirle?
    .die = Habla de morir
    .refuses = No quiere ayuda
    .weeks = Lleva semanas así
    .me = ¿Y yo qué?

friend_refuses =
    Eso pasa. Quizá tiene miedo o vergüenza. Puedes esperar y preguntar otro día.

    Pero si una vida está en peligro, no esperes. Entonces una persona adulta tiene que saberlo hoy.
    .die = Habla de morir
    .words = ¿Qué puedo decirle?
    .contacts = Muéstrame a quién preguntar
    .me = ¿Y yo qué?
    .enough = Por ahora es suficiente

friend_listen =
    Puedes decir: «Te creo. No es tu culpa. Gracias por contármelo».

    Puedes preguntar: «¿Qué te ayudaría? ¿Se lo contamos a alguien? Yo voy contigo».

    Después, solo escucha. No hace falta preguntarlo todo.
    .not-say = ¿Qué es mejor no hacer?
    .adult = ¿A qué persona se lo contamos?
    .contacts = Muéstrame a quién preguntar
    .me = ¿Y yo qué?
    .enough = Por ahora es suficiente

friend_not-say =
    Algunas cosas pueden doler, aunque tengamos buena intención. «¿Por qué hiciste eso?» es una de ellas.

    Por favor, no cuentes su historia a otras personas. No busques a quien lo hizo. No prometas guardar el secreto.
    .adult = ¿A qué persona se lo contamos?
    .me = ¿Y yo qué?
    .enough = Por ahora es suficiente

friend_contacts =
    Estas personas también ayudan si te preocupa otra persona. No hace falta decir su nombre.

    Algunas quizá tengan que avisar si una vida está en peligro. Recuerda la palabra { $safe-word }.
    .call = ¿Cómo es una llamada?
    .told = ¿Qué pasa con lo que cuento?
    .now = Esa persona está en peligro ahora
    .me = ¿Y yo qué?
    .enough = Por ahora es suficiente

friend_after =
    Hiciste algo bueno por esa persona. ¿Y ahora?
    .words = ¿Qué puedo decirle?
    .contacts = Muéstrame a quién preguntar
    .me = ¿Y yo qué?
    .enough = Por ahora es suficiente

friend_me =
    Tú también importas. Saber del dolor de alguien puede pesar. ¿Cómo estás?
    .fine = Estoy bien
    .heavy = Me siento mal por eso
    .same = Yo tampoco quiero vivir
    .breathe = Quiero calmarme
    .talk = Quiero hablar con alguien

friend_stop =
    Se puede contar contigo. No tienes que hacerlo sin ayuda.

    Hoy: cuéntaselo a una persona adulta, si hay peligro. Más tarde: pregunta otra vez cómo está. Haz algo bonito para ti.

    Puedes volver cuando quieras. La palabra { $safe-word } trae a personas que ayudan. Si cierras este chat, se borra.
