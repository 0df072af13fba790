### How a child feels: scared, sad, angry, tired, upset by pictures. Base wording: 7 to 12 and all who did not say.

feelings_start =
    Todos los sentimientos están bien. Te dicen algo. ¿Cuál se parece más al tuyo?
    .scared = Miedo, como un ratón que se esconde
    .sad = Tristeza, como un día de lluvia
    .angry = Enojo, como una tormenta
    .tired = Cansancio, como una pila gastada
    .saw = Vi algo horrible

feelings_scared =
    Tener miedo no es debilidad. Es tu cuerpo que te cuida.

    Si alguien puede hacerte daño ahora, elige el primer botón. ¿Qué se parece más?
    .now = Estoy en peligro ahora
    .body = Mi corazón late muy rápido
    .night = No puedo dormir
    .reason = Sé qué me da miedo
    .long = Tengo miedo todo el tiempo

feelings_reason =
    Puede ayudar mirar de qué se trata. ¿Qué se parece más?
    .threat = Dicen que me harán daño
    .home = Alguien en casa
    .officials = Policía, autoridades o escuela
    .posting = Gente extraña sabe dónde vivo
    .unknown = Otra cosa

feelings_night =
    La noche puede agrandar el miedo. Puedes probar: apagar la pantalla antes de dormir. Una luz pequeña. Algo tranquilo cada noche.

    Si despiertas con miedo: mira a tu alrededor y di dónde estás. Después suelta el aire despacio.
    .body = Haz un minuto de calma conmigo
    .long = Es así todas las noches
    .tell = Contárselo a alguien de confianza
    .enough = Por ahora es suficiente

feelings_sad =
    Lamento que sientas tristeza. No tienes que esconderla, y llorar está bien.

    ¿Qué se parece más?
    .low = Ya no quiero vivir
    .cruel = Hay gente cruel conmigo
    .alone = Siento que no tengo a nadie
    .ideas = ¿Qué puede hacerlo más ligero?
    .long = Siento tristeza todo el tiempo

feelings_lonely =
    Sentir soledad duele. Le pasa a muchas personas que alzan la voz. No significa que caigas mal.

    Un saludo pequeño puede ser un comienzo. A alguien de tu clase o de tu grupo. O a una línea de ayuda.
    .low = Ya no quiero vivir
    .ideas = ¿Qué puede hacerlo más ligero?
    .tell = Encontrar a quien contárselo
    .contacts = Muéstrame quién escucha
    .enough = Por ahora es suficiente

feelings_angry =
    El enojo está bien. Muchas veces muestra que algo no es justo. O que alguien se pasó.

    ¿Qué se parece más?
    .body = Estoy a punto de explotar
    .unfair = Algo no es justo
    .at-me = Siento enojo conmigo
    .afraid = Podría hacerle daño a alguien
    .long = Siento enojo todo el tiempo

feelings_unfair =
    Puede que tengas razón. Tienes derecho a decirlo. Muchas cosas buenas empezaron así.

    Primero deja pasar la tormenta. Después puedes elegir qué hacer con ella.
    .campaign = Quiero cambiar algo
    .rights = ¿Cuáles son mis derechos?
    .rest = Primero necesito una pausa
    .enough = Por ahora es suficiente

feelings_at-me =
    Enojarte contigo pesa. Todo el mundo comete errores. Un error no te hace mala persona.

    Y quizá no fue tu culpa. Puedes hablarte como a un amigo o amiga.
    .low = Quiero hacerme daño
    .body = Haz un minuto de calma conmigo
    .tell = Contárselo a alguien de confianza
    .contacts = Muéstrame quién escucha
    .enough = Por ahora es suficiente

feelings_afraid-of-me =
    Es bueno que lo digas antes de que pase algo. Sentir no es hacer.

    Puedes alejarte un rato de la otra persona. Estas personas escuchan y no regañan. Recuerda la palabra { $safe-word }.
    .now = Alguien está en peligro ahora
    .body = Haz un minuto de calma conmigo
    .low = Quiero hacerme daño
    .enough = Por ahora es suficiente

feelings_tired =
    Hacer mucho por los demás cansa. Es normal. Hasta los pájaros tienen que posarse.

    ¿Qué se parece más?
    .days = Cansancio desde hace unos días
    .weeks = Cansancio desde hace semanas
    .guilty = Me siento mal si descanso
    .task = Tengo demasiado que hacer
    .quit = Quiero dejarlo todo

feelings_rest =
    Una pausa es parte del trabajo. El teléfono también puede tener una, sobre todo de noche.

    Hoy: duerme, bebe, come, muévete un poco. Y algo bonito que no tenga nada que ver con eso.
    .ideas = Más ideas
    .night = No puedo dormir
    .guilty = Me siento mal si descanso
    .task = Tengo demasiado que hacer
    .enough = Por ahora es suficiente

feelings_guilty =
    No tienes que salvar el mundo sin ayuda. Tienes derecho a descansar y a jugar.

    Cuando descansas, otras personas pueden seguir. Después sigues tú otra vez, si quieres.
    .task = Darle algo a otra persona
    .quit = Quiero dejarlo todo
    .ideas = Ideas para una pausa
    .tell = Contárselo a alguien de confianza
    .enough = Por ahora es suficiente

feelings_task =
    Puedes darle una tarea a otra persona. Puedes decir: «Necesito una pausa. ¿Puedes hacer esto dos semanas?».

    No tienes que explicar más. Un buen grupo dice que sí.
    .cannot-say = No puedo decir eso
    .quit = Quiero dejarlo todo
    .ideas = Ideas para una pausa
    .enough = Por ahora es suficiente

feelings_cannot-say =
    Es difícil decir que no. Puedes escribirlo. O pedir a un amigo o amiga que lo diga contigo.

    ¿Alguien te hace seguir cuando no puedes? No es justo. Puedes contárselo a una persona adulta de confianza.
    .pressed = ¿Puedo confiar en este grupo?
    .tell = Contárselo a alguien de confianza
    .enough = Por ahora es suficiente

feelings_quit =
    Puedes parar, por un tiempo o del todo. Lo que hiciste sigue contando. Puedes empezar otra vez cuando quieras.

    Lo eliges tú, nadie más.
    .rest = Primero una pausa
    .task = Darle algo a otra persona
    .tell = Hablarlo con alguien
    .enough = Por ahora es suficiente

feelings_saw =
    Lamento que vieras eso. No fue tu culpa. No tienes que contarme qué era.

    Ya puedes dejar de mirar. ¿Qué se parece más?
    .body = Me siento mal ahora
    .again = Lo veo una y otra vez
    .review = Miro esas cosas para mi grupo
    .child = Muestra daño a una niña o un niño
    .tell = Contárselo a alguien de confianza

feelings_again =
    Las imágenes feas pueden volver a tu cabeza. Al principio es normal, y muchas veces se calma.

    Cuando venga: mira a tu alrededor. Di: «Es un recuerdo. Estoy aquí». Después haz algo con las manos.
    .body = Haz un minuto de calma conmigo
    .night = No puedo dormir
    .long = Ya dura más de dos semanas
    .tell = Contárselo a alguien de confianza
    .enough = Por ahora es suficiente

feelings_review =
    Es una tarea dura, y no es para niñas ni niños. Puede hacerla una persona adulta del grupo.

    Puedes decir: «Yo ya no miro estas cosas».
    .again = Lo veo una y otra vez
    .task = ¿Cómo paso la tarea?
    .report = Reportar una imagen mala
    .enough = Por ahora es suficiente

feelings_child-picture =
    No fue tu culpa verla. Por favor, no la reenvíes ni la guardes. Ni siquiera para mostrarla.

    Estas personas pueden ayudar. También una persona adulta de confianza. Recuerda la palabra { $safe-word }.
    .report = ¿Cómo puedo reportarla?
    .me = Es una foto mía
    .tell = Contárselo a alguien de confianza
    .body = Haz un minuto de calma conmigo
    .enough = Por ahora es suficiente

feelings_long =
    Si dura semanas, no tienes que cargarlo sin ayuda. Tampoco si no puedes dormir, comer o jugar.

    No es tu culpa, y hay personas que pueden ayudar. Aquí hay algunas que escuchan. Recuerda la palabra { $safe-word }.
    .low = Ya no quiero vivir
    .tell = Contárselo a alguien de confianza
    .call = ¿Cómo es una llamada?
    .ideas = ¿Qué puede hacerlo más ligero?
    .enough = Por ahora es suficiente

feelings_ideas =
    A cada persona le ayudan cosas distintas. Puedes probar una y ver.
    .people = Estar con alguien
    .body = Algo para mi cuerpo
    .place = Un buen lugar
    .activity = Algo que hacer
    .enough = Por ahora es suficiente

feelings_place =
    ¿Dónde sientes un poco más de calma o libertad? ¿Bajo un árbol, en una biblioteca, con tu gente, bajo tu cobija?

    Puedes ir, o pensar en ese lugar con los ojos cerrados. ¿Qué ves ahí? ¿Qué oyes?
    .home = En casa no estoy a salvo
    .activity = Algo que hacer
    .body = Algo para mi cuerpo
    .enough = Por ahora es suficiente

feelings_activity =
    Dibújalo. Canta fuerte o bajito. Baila, patea una pelota, construye algo. Lee algo divertido. Cuida un animal o una planta.

    Lo pequeño está bien. Hoy basta una cosa.
    .nothing = Ya nada me divierte
    .place = Un buen lugar
    .enough = Por ahora es suficiente

feelings_after =
    Hiciste algo por ti. No es poco. ¿Y ahora?
    .ideas = ¿Qué puede hacerlo más ligero?
    .contacts = Muéstrame quién escucha
    .low = Ya no quiero vivir
    .enough = Por ahora es suficiente

feelings_contacts =
    Estas personas escuchan todos los sentimientos, grandes o pequeños. Puedes llamar o escribir.

    Algunas quizá tengan que avisar a otras si estás en peligro. Recuerda la palabra { $safe-word }.
    .call = ¿Cómo es una llamada?
    .told = ¿Qué pasa con lo que cuento?
    .low = Ya no quiero vivir
    .ideas = ¿Qué puede hacerlo más ligero?
    .enough = Por ahora es suficiente

feelings_stop =
    Escuchaste lo que sientes. Eso es cuidarte.

    Hoy: una cosa buena y pequeña. Más tarde: cuenta cómo fue a alguien de confianza.

    Puedes volver cuando quieras. La palabra { $safe-word } trae a personas que escuchan. Si cierras este chat, se borra.
