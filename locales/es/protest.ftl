### Going to a protest or another public action, and pictures of it. The right to meet peacefully is said first.

protest_start =
    Tienes derecho a reunirte y alzar la voz en paz. Planear un poco te ayuda a cuidarte. ¿En qué punto estás?
    .danger-now = Estoy en peligro o con heridas
    .going = Quiero ir
    .there = Estoy ahí ahora
    .pictures = Tengo fotos de la protesta
    .after = Allí pasó algo

protest_going-th =
    En Tailandia, la justicia ha acusado a menores después de protestas. Habla primero con una persona adulta que conozca las reglas. Tú decides.

protest_going-tg =
    En Togo, publicar, compartir o dar «me gusta» puede traer problemas. Pregunta a una persona adulta de confianza antes de publicar sobre esto.

protest_going =
    Ve con una persona adulta de confianza, nunca a solas. Acuerden un lugar para reencontrarse. Aprende un número de teléfono de memoria.

    ¿Qué quieres planear?
    .phone = Mi teléfono
    .together = Cómo no separarnos
    .film = Tomar fotos ahí
    .unsure = No sé si quiero ir
    .ready = Por ahora es suficiente

protest_unsure =
    Puedes ir y puedes no ir. Las dos cosas están bien. Dibujar, escribir y contarlo también cuenta. ¿Qué te preocupa?
    .family = Mi familia dice que no
    .place = Lo que puede pasar ahí
    .seen = Alguien puede enterarse
    .fear = Tengo miedo
    .other-way = Quiero participar de otra forma

protest_family-no =
    Puedes preguntar qué les preocupa. Puedes mostrarles tu plan. Quizá alguien pueda ir contigo.

    ¿Cómo lo tomarían?
    .talk = Hacer un plan para mostrarles
    .other-way = Participaré de otra forma
    .unsafe = Me dan miedo
    .adult = Podría hablarles alguien adulto

protest_phone =
    Con un teléfono pueden encontrarte si hace falta. También puede mostrar que estuviste ahí. ¿Qué te importa más?
    .reach = Que puedan llamarme
    .hidden = Que nadie sepa que estuve ahí
    .none = No tengo teléfono

protest_phone-take =
    Cárgalo por completo. Bloquéalo con un código, no con tu cara. Apaga la ubicación. Una persona adulta puede ayudarte.

    Que el teléfono no sea tu único plan.
    .together = Cómo no separarnos
    .film = Tomar fotos ahí
    .search = ¿Y si quieren revisarlo?
    .enough = Por ahora es suficiente

protest_phone-home =
    Entonces déjalo en casa, encendido como siempre. Ve con una persona adulta que lleve teléfono. Alguien debe saber cuándo vuelves.

    ¿Qué ayudaría ahora?
    .together = Cómo no separarnos
    .pictures = ¿Y si salgo en una foto?
    .enough = Por ahora es suficiente

protest_check-in =
    Elige a una persona para no separarte de ella. Elige un lugar para verse. Elige una hora para volver. Avisa a alguien que no esté ahí.
    .plan = Ayúdame a escribir un plan
    .tense = ¿Y si se pone tenso?
    .phone = Mi teléfono
    .enough = Por ahora es suficiente

protest_there =
    Quédate cerca de tu gente. Puedes irte en cualquier momento. ¿Qué se parece más?
    .tense = Se está poniendo tenso
    .lost = Perdí a mi gente
    .officials = La policía me para o me revisa
    .film = Quiero tomar fotos
    .fine = Estoy bien

protest_tense =
    Vete cuando cambie el ambiente. Ve con tu gente hacia un lado y aléjense. No tienes que explicarlo.

    ¿Qué se parece más?
    .out = Ya salí de ahí
    .stuck = No puedo salir
    .lost = Perdí a mi gente
    .hurt = Tengo heridas

protest_lost =
    Ve ahora al lugar acordado. O ve a un lugar tranquilo con mucha gente. Una familia o alguien de una tienda puede ayudarte a llamar.

    ¿Qué se parece más?
    .found = Ya encontré a mi gente
    .nobody = No hay nadie y tengo miedo
    .officials = La policía me paró

protest_film =
    Las fotos ayudan a que se vea tu causa. Muestra carteles, manos y espaldas, no caras. Pregunta antes. Publica después, ya en casa.

    ¿Qué quieres hacer?
    .consent = ¿Cómo pregunto a la gente?
    .police = ¿Y grabar a la policía?
    .prepare = ¿Cómo las hago más seguras?
    .enough = Por ahora es suficiente

protest_film-police =
    En algunos lugares no está permitido. Una persona adulta de confianza puede contarte las reglas. Primero, quédate lejos y a salvo.
    .rights = Mis derechos
    .helper = ¿Quién sabe las reglas aquí?
    .enough = Por ahora es suficiente

protest_pictures =
    ¿Dónde están las fotos ahora?
    .mine = En mi teléfono, sin publicar
    .posted = Las publiqué
    .me-shown = Alguien me muestra a mí
    .private = Muestra el cuerpo de alguien

protest_before-th =
    En Tailandia te pueden acusar por una publicación. Por favor, muéstrala a una persona adulta de confianza antes de publicar.

protest_before-tg =
    En Togo, publicar, compartir o dar «me gusta» puede traer problemas. Por favor, pregunta antes a una persona adulta de confianza.

protest_before-post =
    Tapa caras, nombres y ropa de la escuela. Un sticker tapa más que un efecto borroso. Pregunta a quienes salen. Una persona adulta puede mirar la foto contigo.

    ¿Qué ayudaría ahora?
    .asked = Dijeron sí, caras tapadas
    .ask = ¿Cómo les pregunto?
    .place = ¿Muestra el lugar?
    .shown-risk = Alguien no debe verse

protest_posted =
    Todavía puedes cambiar eso. Quita la foto, o publícala otra vez con caras tapadas. Avisa a quienes salen en ella.
    .down = Ya la quité
    .spread = La siguen compartiendo
    .angry = Alguien que sale se molestó
    .threats = Recibo amenazas por eso

protest_me-shown =
    Puedes pedir que la quiten o tapen tu cara. No necesitas dar razones. ¿Qué se parece más?
    .ask = Ayúdame a pedirlo
    .report = No quieren quitarla
    .named = Escribieron quién soy
    .officials = Las autoridades pueden verla
    .hate = Me atacan por eso

protest_happened =
    Lo que te pasó ahí no es tu culpa. Qué bueno que ahora te cuidas. ¿Qué fue?
    .followed = Alguien me sigue
    .taken = Me quitaron el teléfono
    .friend = Se llevaron a un amigo o amiga
    .threats = Me están amenazando
    .shaken = No me lo puedo sacar de la cabeza

protest_people =
    Estas personas ayudan a quienes defienden derechos humanos. Casi siempre trabajan con personas adultas. Una persona adulta de confianza puede preguntarles.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

protest_done =
    Por ahora, quédate con gente de confianza. Cuéntale a alguien cómo estás. Después, revisa las fotos y descansa.

    Tu voz cuenta. El botón «Ayuda» muestra quién puede ayudar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
