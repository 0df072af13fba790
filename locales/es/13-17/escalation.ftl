### When words a teenager typed may mean danger: wording where it should differ from the base.

escalation_self-harm =
    Gracias por contármelo. Parece que sientes mucho dolor, tal vez tanto que piensas en hacerte daño o en morir.

    Esto no es tu culpa ni es debilidad. Muchas personas han estado en este punto, y hay quienes pueden ayudarte a atravesarlo.

escalation_sexual-exploitation =
    Gracias por contármelo. Parece que alguien te presiona para algo sexual, o usa una imagen contra ti.

    No es tu culpa, hayas enviado o dicho lo que sea antes, y no te voy a juzgar. Hay personas que trabajan justo con esto y pueden ayudar.

escalation_violence =
    Gracias por contármelo. Parece que alguien te hace daño o amenaza con hacerlo.

    No es tu culpa, y nadie tiene derecho a hacer eso. Hay personas que pueden ayudarte a estar más a salvo, a tu ritmo.

escalation_abuse-at-home =
    Gracias por contármelo. Parece que tu casa no es un lugar seguro para ti en este momento.

    No es tu culpa. Nada de lo que hiciste o de lo que eres lo justifica. Hay personas que pueden ayudar, y a quién contarle lo decides tú.

escalation_doxxing-stalking =
    Gracias por contármelo. Parece que se difundieron cosas privadas tuyas, o que alguien te sigue.

    No es tu culpa, y no es el precio de alzar la voz. Hay personas que pueden ayudarte con los próximos pasos.

escalation_state-threat =
    Gracias por contármelo. Parece que gente con poder te presiona: tal vez la policía, las autoridades o una escuela.

    Alzar la voz es tu derecho, y su reacción no es tu culpa. Hay personas que ayudan a jóvenes que defienden derechos en esta situación.

escalation_bullying-hate =
    Gracias por contármelo. Parece que hay gente que te ataca, y es cruel.

    No es tu culpa, y no tienes por qué aguantarlo. Hay personas que pueden ayudar, con las publicaciones y con lo que sientes.

escalation_device-compromise =
    Gracias por contármelo. Parece que alguien vigila tu teléfono o logró entrar en él.

    No es tu culpa. Todavía no hay que cambiar nada en el teléfono: actuar demasiado rápido puede alertar a esa persona. Hay quienes pueden ayudarte a planearlo.

escalation_friend =
    Gracias por contármelo. Parece que alguien que te importa puede estar en peligro. Que te preocupes por esa persona vale mucho.

    No es tu culpa, ni algo que te toque cargar sin ayuda. Si una vida está en peligro, una persona adulta tiene que saberlo, aunque te hayan pedido silencio. Hay personas que pueden ayudarles.

escalation_now =
    Las personas que ves aquí pueden ayudar ahora mismo. Soy un programa: no puedo llamar a nadie por ti, y nadie está leyendo esto. El próximo paso es tuyo.

escalation_question = ¿Te entendí bien? ¿Y estás en peligro ahora mismo?
