### Asked for money, or offered a job, a prize or a trip. For a child who is unsure, or who already paid.

scams_start =
    En los engaños con dinero cae mucha gente, también adulta. No es tu culpa.

    ¿Qué pasó? Elige algo o usa pocas palabras. Por favor, no me digas nombres ni números.
    .asked = Alguien me pide dinero
    .job = Un trabajo, un viaje o fama
    .paid = Ya pagué o ya lo envié
    .blackmail = Dicen: paga, o si no…
    .in-danger = Estoy en peligro ahora

scams_which =
    No sé si te entendí. ¿Qué se parece más?
    .asked = Alguien me pide dinero
    .job = Un trabajo, un viaje o fama
    .paid = Ya pagué o ya lo envié
    .blackmail = Dicen: paga, o si no…
    .in-danger = Estoy en peligro ahora

scams_asked =
    No hay que pagar nada ahora mismo. La prisa es parte del engaño.

    ¿Quién lo pide?
    .friend = La cuenta de un amigo o amiga
    .prize = Gané algo
    .donation = Es para una campaña
    .pushed = Alguien que conozco me presiona

scams_friend =
    Un mensaje de un amigo o amiga puede venir de otra persona.

    Pregúntale por otro medio. Llama, o pregunta cara a cara.
    .not-them = No era esa persona
    .them = Sí es esa persona
    .done = Primero voy a preguntar

scams_not-them =
    Es muy posible que sea un engaño. Qué bueno que te fijaste.

    No tienes que responder ni pagar. Por ahora, guarda el mensaje.

    Puedes avisar a otras personas.
    .save = Muéstrame cómo guardarlo
    .block = Muéstrame cómo bloquear
    .done = ¿Quién me puede ayudar?

scams_prize =
    Un premio de verdad no cuesta nada. Si primero hay que pagar, es un engaño.

    No tienes que responder.
    .paid = Ya pagué
    .clicked = Toqué un enlace
    .block = Muéstrame cómo bloquear
    .done = ¿Quién me puede ayudar?

scams_donation =
    Juntar dinero para una buena causa está bien. Pero hay gente que solo finge hacerlo.

    ¿Cómo es en tu caso?
    .asks-us = Alguien extraño pide dinero
    .in-our-name = Usan nuestro nombre para eso
    .we-collect = Nuestro grupo junta dinero
    .done = ¿Quién me puede ayudar?

scams_we-collect =
    Que guarde el dinero una persona adulta o una organización de confianza. Eso te protege.

    Que dos personas lo cuenten juntas y lo anoten.
    .tell = ¿Quién podría guardarlo?
    .campaign = Ayúdame a planear una campaña
    .done = Tengo lo que necesito

scams_pushed =
    Puedes decir que no. Nadie debe obligarte a dar dinero.

    ¿Qué se parece más?
    .home = Es alguien de mi casa
    .threat = Me amenaza
    .tell = Quiero contárselo a alguien
    .done = Muéstrame quién puede ayudar

scams_job =
    Las ofertas de verdad dan tiempo para preguntar. Los engaños tienen prisa o piden secreto.

    ¿Cómo es la oferta?
    .travel = Tendría que ir o viajar
    .pictures = Quieren fotos de mí
    .pay-first = Tendría que pagar primero
    .my-account = El dinero pasa por mi cuenta
    .tasks = Tareas pequeñas, mucho dinero

scams_travel =
    Por favor, no vayas a solas. Hay gente que usa ofertas así para hacer daño a menores.

    Puedes cambiar de idea, hasta en el último minuto.
    .going = Es pronto
    .not-going = No voy a ir a solas
    .there = Estoy ahí ahora
    .done = Muéstrame quién puede ayudar

scams_going =
    Cuéntaselo hoy a una persona adulta de confianza. Hazlo antes que cualquier otra cosa.

    Pídele que revise la oferta y llame directamente a ese lugar.
    .tell = ¿A quién se lo cuento?
    .call = ¿A quién puedo llamar?
    .in-danger = Estoy en peligro ahora

scams_pay-first =
    En un trabajo de verdad te pagan a ti. Si primero hay que pagar, es un engaño.

    Las tareas pequeñas pueden empezar con dinero de verdad. Luego quieren el tuyo.
    .paid = Ya pagué
    .block = Muéstrame cómo bloquear
    .done = ¿Quién me puede ayudar?

scams_my-account =
    Por favor, no pases dinero de otras personas. Puede ser robado, y el problema te queda a ti.

    Si ya pasó, cuéntaselo hoy a una persona adulta de confianza. No es tarde.
    .not-yet = No lo he hecho
    .done-it = Ya lo hice
    .threat = Me amenazan
    .done = Muéstrame quién puede ayudar

scams_paid =
    Te engañaron. La culpa es de esa gente, no tuya. ¿Qué enviaste?
    .money = Dinero o una tarjeta de regalo
    .papers = Un documento con mi nombre
    .password = Una contraseña o un código
    .picture = Una foto de mi cuerpo

scams_paid-money =
    No envíes más, ni para recuperarlo.

    Cuéntaselo hoy a una persona adulta de confianza. Quizá el banco, la tienda o la telefónica aún puedan detenerlo.
    .save = Guardar los mensajes
    .again = Piden más
    .done = ¿Quién me puede ayudar?

scams_paid-papers =
    Anota lo que tienen ahora. Cuéntaselo hoy a una persona adulta de confianza.

    Guarda sus mensajes. No envíes ningún otro documento.
    .save = Guardar los mensajes
    .doxxing = Lo publicaron
    .done = ¿Quién me puede ayudar?

scams_again =
    Muchas veces vuelven a pedir. Quizá digan que pueden recuperar tu dinero.

    Puedes dejar de responder ahora. Está bien hacerlo.
    .threat = Me amenazan
    .save = Guardar los mensajes
    .block = Muéstrame cómo bloquear
    .done = ¿Quién me puede ayudar?

scams_blackmail =
    Esto no es tu culpa. No tienes que pagar, y hay personas que pueden ayudarte.

    ¿Qué dicen que van a hacer?
    .picture = Mostrar una foto mía
    .account = Quedarse con mi cuenta o dañarla
    .hurt = Hacerme daño, o a quien quiero
    .in-danger = Estoy en peligro ahora

scams_contacts =
    Ahora: si puede ser un engaño, no pagues ni respondas. Después: avisa a tu grupo, para que no engañen a nadie más.

    Estas personas ayudan con problemas en internet.
    .child = Quiero hablar con alguien
    .done = Tengo lo que necesito

scams_contacts-child =
    Ahora: cuéntaselo a una persona de confianza. Después: mírenlo con calma.

    Estas personas escuchan a niñas y niños. No pueden recuperar el dinero, pero te ayudan a pensar.
    .done = Tengo lo que necesito

scams_close =
    Notaste que algo estaba mal. Puedes volver cuando quieras y borrar este chat.
