### Taking part safely in meetings of the UN or of officials, and trouble because of it.

meetings_start =
    Tienes derecho a que te escuchen, también en reuniones grandes. Tú eliges si vas.

    ¿En qué punto estás?
    .invited = Quizá vaya a una reunión
    .online = Es una reunión en línea
    .there = Estoy en la reunión ahora
    .trouble = Tengo problemas por una
    .in-danger = Estoy en peligro ahora

meetings_invited =
    Puedes decir sí o no. Puedes parar cuando quieras, hasta el mismo día.

    ¿Qué quieres ver primero?
    .ask-first = ¿Qué pregunto antes?
    .name = Mi nombre y mi cara
    .travel = Tendría que viajar
    .risk = ¿Puedo tener problemas?
    .no = No quiero ir

meetings_ask-first =
    Puedes preguntar: ¿Quién me invita? ¿Quién estará ahí? ¿Se va a grabar?

    Pregunta también: ¿Qué persona adulta me cuida ahí? ¿Qué pasa con lo que digo?
    .no-answer = No responden bien
    .name = Mi nombre y mi cara
    .risk = ¿Puedo tener problemas?
    .done = ¿Quién me puede ayudar?

meetings_no-answer =
    A quienes organizan bien les gustan estas preguntas. Si no responden, puedes esperar o decir que no.
    .partner = ¿Puedo confiar en esa gente?
    .tell = Quiero preguntar a alguien
    .no = No quiero ir

meetings_name =
    Muchas veces puedes usar otro nombre. Puedes decir no a fotos y videos.

    Pregunta antes de la reunión. Lo que se graba o imprime puede quedar años.
    .picture = Sobre fotos de otra gente
    .say = ¿Qué digo?
    .risk = ¿Puedo tener problemas?
    .done = ¿Quién me puede ayudar?

meetings_say =
    Di lo que quieres cambiar. No tienes que contar tu propia historia.

    No digas el nombre, la casa o la escuela de otra gente. Pregúntales antes.
    .others = Hablo de otras personas
    .risk = ¿Puedo tener problemas?
    .done = ¿Quién me puede ayudar?

meetings_travel =
    Ve con una persona adulta de confianza. Que otra persona de confianza conozca el plan.

    Lleva contigo tus documentos, un teléfono y algo de dinero. Avisa cada noche que estás bien.
    .adult-bad = Esa persona adulta me incomoda
    .phone = Pueden mirar mi teléfono
    .plan = Hacer un plan para cuidarme
    .done = ¿Quién me puede ayudar?

meetings_risk =
    Alzar la voz es tu derecho. Pensar antes en los problemas es inteligente.

    ¿A quién podría no gustarle?
    .officials = Policía o autoridades
    .school = Mi escuela
    .family = Mi familia
    .online = Gente en internet
    .unsure = No sé

meetings_officials-th =
    En Tailandia, decídelo con una persona adulta que conozca la ley.

    Puedes enviar tus palabras sin tu nombre. Puede hablar otra persona.
    .tell = ¿Quién está de mi lado?
    .private = ¿Puedo hablar en privado?
    .plan = Hacer un plan para cuidarme
    .no = No quiero ir

meetings_officials-tg =
    En Togo, decídelo con una persona adulta que conozca la ley.

    Publicar o dar «me gusta» puede traer problemas. Puedes participar sin publicar.
    .tell = ¿Quién está de mi lado?
    .private = ¿Puedo hablar en privado?
    .plan = Hacer un plan para cuidarme
    .no = No quiero ir

meetings_officials-any =
    Por favor, decídelo con una persona adulta que conozca bien tu país.

    Puedes enviar tus palabras sin tu nombre. Puede hablar otra persona.
    .tell = ¿Quién está de mi lado?
    .private = ¿Puedo hablar en privado?
    .plan = Hacer un plan para cuidarme
    .no = No quiero ir

meetings_private =
    A veces se puede hablar en privado con especialistas de la ONU. Ahí no hay cámaras ni autoridades.

    Pídelo a quienes organizan. Aun así, alguien puede verte llegar y salir.
    .name = Mi nombre y mi cara
    .plan = Hacer un plan para cuidarme
    .done = ¿Quién me puede ayudar?

meetings_school =
    Si vas a faltar a clase, acuérdalo antes. Una persona adulta puede escribir a la escuela. También quien organiza la reunión.

    La escuela no debe castigarte por lo que opinas.
    .rights = ¿Cuáles son mis derechos?
    .tell = ¿Quién podría hablar ahí?
    .plan = Hacer un plan para cuidarme
    .no = No quiero ir

meetings_family =
    Algunas familias se preocupan. Puede hablarles una persona adulta a quien respeten.

    ¿Te da miedo alguien de tu casa?
    .scared = Sí, me da miedo
    .tell = No. ¿Quién podría hablarles?
    .no = Prefiero no ir

meetings_online =
    Elige un lugar tranquilo. Mira qué ve la cámara detrás de ti.

    Puedes usar solo un nombre, sin apellido, o apagar la cámara. No compartas el enlace.

    Pregunta si se graba.
    .accounts = ¿Mi cuenta es segura?
    .name = Mi nombre y mi cara
    .risk = ¿Puedo tener problemas?
    .done = ¿Quién me puede ayudar?

meetings_there =
    Puedes descansar cuando quieras. ¿Qué pasa?
    .question = Una pregunta es demasiado
    .photo = Graban o toman fotos
    .adult = Alguien adulto me incomoda
    .stop = Quiero parar
    .in-danger = Estoy en peligro ahora

meetings_question =
    Nunca tienes que responder. Puedes decir: «No quiero hablar de eso».

    También puedes decir: «Por favor, pregunte a mi grupo».
    .stop = Quiero parar
    .upset = Me siento mal
    .done = ¿Quién me puede ayudar?

meetings_photo =
    Puedes decir: «Sin fotos mías, por favor». Díselo también a quienes organizan.

    ¿Ya tomaron una? Pide que la quiten o tapen tu cara.
    .posted = Ya está en internet
    .stop = Quiero parar
    .done = ¿Quién me puede ayudar?

meetings_adult =
    Confía en lo que sientes. No es tu culpa. Ve a donde haya más gente.

    ¿Qué se parece más? No tienes que contar más.
    .touch = Me toca, o dice cosas así
    .secret = Regalos o un secreto
    .tell = Quiero contárselo a alguien
    .in-danger = Estoy en peligro ahora

meetings_stop =
    Puedes parar ahora. Di a quien te acompaña o a quienes organizan: «Por hoy terminé».

    No tienes que explicarlo.
    .upset = Me siento mal
    .tell = Necesito a otra persona
    .done = ¿Quién me puede ayudar?

meetings_trouble =
    Lo siento mucho. No hiciste nada malo. Nadie debe recibir castigo por hablar con la ONU o con autoridades.

    ¿Qué se parece más?
    .threat = Alguien me amenaza
    .watched = Alguien me vigila
    .punished = Me castigaron
    .held = Detuvieron a alguien
    .lies = Cuentan mentiras sobre mí

meetings_punished =
    Anota el día y lo que dijeron o hicieron. Cuéntaselo a quienes te llevaron a la reunión.

    Ahora les toca ayudarte.
    .un = ¿Puede ayudar la ONU?
    .tell = ¿Quién más puede ayudar?
    .save = ¿Cómo guardo pruebas?
    .feelings = Me siento mal

meetings_un =
    La ONU reúne casos así. Solo actúa si tú dices que sí.

    Que escriba una persona adulta de confianza. La ONU no puede prometer que lo va a parar.
    .tell = ¿Quién escribiría por mí?
    .save = ¿Cómo guardo pruebas?
    .complain = ¿Puedo quejarme?
    .done = Muéstrame quién puede ayudar

meetings_no =
    Decir que no también está bien. Puedes decir: «Gracias, pero ahora no».

    Pueden hablar otras personas, y tú puedes ayudar de otra forma.
    .words = ¿Quién lo diría por mí?
    .pressed = Me presionan para ir
    .done = Tengo lo que necesito

meetings_pressed =
    Nadie debe presionarte. Ni un grupo, ni una persona adulta, ni por una buena causa.
    .threat = Me amenazan
    .tell = Quiero contárselo a alguien
    .done = Muéstrame quién puede ayudar

meetings_contacts =
    Ahora: cuenta de la reunión a una persona adulta de confianza. Después: hagan un plan.

    Estas personas escuchan a niñas y niños.
    .done = Tengo lo que necesito

meetings_contacts-defenders =
    Ahora: cuenta de la reunión a una persona adulta de confianza. Después: hagan un plan.

    Estas personas protegen a quienes defienden derechos. Pide a esa persona adulta que les escriba.
    .child = Alguien a quien pueda llamar
    .done = Tengo lo que necesito

meetings_close =
    Tu voz cuenta, en una reunión o fuera. Puedes volver cuando quieras y borrar este chat.
