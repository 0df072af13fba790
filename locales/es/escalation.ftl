### What Linnet says when words a child typed may mean danger. To be read by a native speaker who works with children.

escalation_self-harm =
    Gracias por contármelo. Parece que ahora todo te duele mucho. Tal vez piensas en hacerte daño, o en no vivir.

    Esto no es tu culpa. Muchas personas se han sentido así. Hay personas que pueden ayudarte a pasar por esto.

escalation_sexual-exploitation =
    Gracias por contármelo. Parece que alguien hace algo malo con tu cuerpo. O con una foto de tu cuerpo.

    No es tu culpa, sin importar qué pasó antes. No te voy a regañar. Hay personas que saben ayudar con esto.

escalation_violence =
    Gracias por contármelo. Parece que alguien te hace daño, o dice que lo hará.

    No es tu culpa. Nadie tiene derecho a hacer eso. Hay personas que pueden ayudarte a estar más a salvo.

escalation_abuse-at-home =
    Gracias por contármelo. Parece que tu casa no es un lugar seguro para ti ahora.

    No es tu culpa. Nadie merece que le hagan daño en casa. Hay personas que pueden ayudar, y tú eliges a quién contarle.

escalation_doxxing-stalking =
    Gracias por contármelo. Parece que alguien comparte cosas privadas tuyas. O alguien te sigue.

    No es tu culpa. Tienes derecho a estar a salvo. Hay personas que pueden ayudarte con los próximos pasos.

escalation_state-threat =
    Gracias por contármelo. Parece que gente con poder te causa problemas. Tal vez la policía, las autoridades o una escuela.

    Alzar la voz es tu derecho. No es tu culpa que respondan así. Hay personas que pueden ayudar en esta situación.

escalation_bullying-hate =
    Gracias por contármelo. Parece que hay gente que es muy cruel contigo.

    No es tu culpa. El odio habla de quien odia, no de ti. Hay personas que pueden ayudar a que deje de doler tanto.

escalation_device-compromise =
    Gracias por contármelo. Parece que alguien vigila tu teléfono, o entró en él.

    No es tu culpa. Todavía no tienes que cambiar nada en el teléfono. Hay personas que pueden ayudarte a planearlo de forma segura.

escalation_friend =
    Gracias por contármelo. Parece que alguien que te importa puede estar en peligro. Te preocupas, y eso vale mucho.

    No es tu culpa, y no te toca solo a ti. Si una vida está en peligro, una persona adulta tiene que saberlo. Hay personas que pueden ayudarles.

escalation_now =
    Las personas que ves aquí pueden ayudar ahora mismo. Soy un programa de computadora. No puedo llamar a nadie, y nadie lee este chat. Tú eliges el próximo paso.

escalation_question =
    ¿Te entendí? ¿Y estás en peligro ahora mismo?
    .help = Sí, ayúdame
    .danger = Estoy en peligro ahora
    .wrong = No, me entendiste mal
    .advice = Prefiero leer consejos
