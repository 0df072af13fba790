### Behind the help button and the safe word: people to contact. Base wording: 7 to 12 and all who did not say.

help_start =
    Aquí hay personas que escuchan a niñas y niños. Tú eliges si llamas o escribes.

    Algunas quizá tengan que avisar a otras. La tarjeta lo dice. Tu palabra es { $safe-word }. Siempre te trae aquí.
    .now = Estoy en peligro ahora
    .country = Muéstrame quién ayuda en mi país
    .call = ¿Cómo es una llamada?
    .told = ¿Qué pasa con lo que cuento?
    .other = Necesito a otra persona

help_country = ¿En qué país estás? Puedes escribir su nombre. Yo nunca lo busco.

help_call =
    Alguien te saluda. Puedes esperar, llorar o solo decir «Necesito ayuda». No tienes que decir tu nombre.

    Quizá pregunten si estás a salvo. Respondes solo lo que quieras. Puedes parar cuando quieras.
    .contacts = Muéstrame a las personas
    .words = ¿Qué puedo decir primero?
    .quiet = No puedo hablar o no tengo saldo
    .no-answer = Nadie contesta

help_quiet =
    Algunas líneas de ayuda responden si escribes. Muchas son gratis. La tarjeta lo dice, cuando lo sabemos.

    También puedes pedir a tu profe o a alguien que viva cerca: «¿Me presta su teléfono? Necesito llamar a una línea de ayuda».

    Una llamada puede quedar en la lista del teléfono.
    .online = Muéstrame ayuda en internet
    .contacts = Muéstrame otra vez a las personas
    .enough = Por ahora es suficiente

help_no-answer =
    Lo siento. Es duro cuando ya habías juntado valor. No es por ti.

    Algunas líneas cierran de noche o tienen muchas llamadas. Prueba la siguiente de la lista. O inténtalo otra vez en un rato.
    .contacts = Muéstrame otra vez a las personas
    .other = Muéstrame a otras personas
    .now = Estoy en peligro ahora
    .enough = Por ahora es suficiente

help_told-brazil =
    La línea de derechos humanos recibe denuncias. Las pasa al Conselho Tutelar, muchas veces en un día. Así puede empezar un caso. Puedes no decir tu nombre.

    En Brasil hay una regla para muchas personas adultas. Si saben que alguien daña a un niño o niña, deben denunciarlo. Puedes preguntar antes quién lo va a saber.

    ¿Quieres hablar primero? El CVV escucha de día y de noche. El chat de SaferNet tiene horario.
    .crisis = Solo quiero hablar
    .online = Muéstrame ayuda en internet
    .ask-first = ¿Cómo puedo preguntar antes?
    .contacts = Muéstrame otra vez a las personas

help_told-togo =
    Puedes llamar a la línea de la infancia o enviar un mensaje. A un mensaje quizá respondan: «¿Cómo te llamas y de qué pueblo eres?».

    Puedes decir que no. También puedes llamar, y preguntar antes quién lo sabrá.
    .ask-first = ¿Cómo puedo preguntar antes?
    .contacts = Muéstrame otra vez a las personas
    .enough = Por ahora es suficiente

help_told-moldova =
    La línea de la infancia dice esto: las llamadas son gratis y privadas, y no hace falta tu nombre.

    Atiende en rumano y ruso. Si hay mucho peligro, quizá tengan que avisar a alguien. Puedes preguntar eso antes.
    .ask-first = ¿Cómo puedo preguntar antes?
    .contacts = Muéstrame otra vez a las personas
    .enough = Por ahora es suficiente

help_told-thailand =
    Algunas líneas son del Estado. Childline está solo para niñas y niños.

    ¿Tu problema es con la policía, las autoridades o la escuela? Entonces, primero Childline o una persona adulta de confianza.
    .ask-first = ¿Cómo puedo preguntar antes?
    .defender = Es por alzar la voz
    .contacts = Muéstrame otra vez a las personas
    .enough = Por ahora es suficiente

help_told-case =
    En tu país, algunas líneas tienen que actuar con lo que cuentas. Entonces pueden venir autoridades y hacerte preguntas.

    Eso puede protegerte. Es bueno saberlo antes de hablar.
    .ask-first = ¿Cómo puedo preguntar antes?
    .contacts = Muéstrame otra vez a las personas
    .enough = Por ahora es suficiente

help_told-any =
    Muchas líneas de ayuda no le cuentan a nadie lo que dices. Pero si hay mucho peligro, quizá tengan que avisar a alguien.

    Las reglas no son iguales en todas partes. Por eso es bueno preguntar antes.
    .ask-first = ¿Cómo puedo preguntar antes?
    .contacts = Muéstrame otra vez a las personas
    .enough = Por ahora es suficiente

help_ask-first =
    Puedes decir: «Antes de contar más: ¿a quién se lo van a decir?».

    También puedes decir: «Quiero hablar de un amigo o una amiga». O preguntar: «¿Puedo hablar sin decir mi nombre?». Puedes parar cuando quieras.
    .contacts = Muéstrame otra vez a las personas
    .other = Muéstrame a otras personas
    .enough = Por ahora es suficiente

help_other =
    ¿A quién necesitas?
    .crisis = Me siento tan mal que no puedo más
    .online = Es algo de internet
    .images = Es por una foto mía
    .defender = Es por alzar la voz

help_crisis =
    No es tu culpa sentirte tan mal. Estas personas escuchan cuando todo es demasiado. No necesitas las palabras perfectas.

    Si crees que podrías hacerte daño, quédate cerca de alguien. Recuerda la palabra { $safe-word }.
    .now = Estoy en peligro ahora
    .call = ¿Cómo es una llamada?
    .low = Ayúdame a pasar este momento
    .enough = Por ahora es suficiente

help_online =
    Estas personas saben de problemas en teléfonos e internet. No es tu culpa.

    A veces, una denuncia puede abrir un caso. La tarjeta lo dice. Recuerda la palabra { $safe-word }.
    .now = Estoy en peligro ahora
    .told = ¿Qué pasa con lo que cuento?
    .reporting = ¿Cómo lo reporto?
    .enough = Por ahora es suficiente

help_images =
    No te voy a regañar. No es tu culpa. Estas personas pueden ayudar con fotos.

    No envíes la foto a nadie, ni siquiera para mostrarla. Una persona adulta de confianza puede ayudarte. Recuerda la palabra { $safe-word }.
    .now = Estoy en peligro ahora
    .steps = ¿Qué puedo hacer primero?
    .told = ¿Qué pasa con lo que cuento?
    .enough = Por ahora es suficiente

help_defender =
    Estas personas cuidan a quien alza la voz. Casi todas hablan con gente adulta.

    Va mejor si les escribe una persona adulta de confianza. Recuerda la palabra { $safe-word }.
    .now = Estoy en peligro ahora
    .ally = ¿Cómo pido ayuda a una persona adulta?
    .other = Muéstrame a otras personas
    .enough = Por ahora es suficiente

help_ally =
    Quien mejor puede ayudarte es una persona adulta de confianza. Quizá de tu grupo o de tu escuela. O de una organización para la infancia.

    Puedes decir: «Necesito que escribas a alguien por mí. Es por mi seguridad». Tú decides qué nombre aparece.
    .tell = Ayúdame a encontrar a alguien
    .contacts = Muéstrame otra vez las líneas de ayuda
    .enough = Por ahora es suficiente

help_after-tell =
    Encontrar a una persona es un gran paso. También puedes tener más de una.
    .contacts = Muéstrame otra vez las líneas de ayuda
    .other = Muéstrame a otras personas
    .enough = Por ahora es suficiente

help_done =
    Ahora sabes dónde hay personas que ayudan. Hablarles hoy, más tarde o nunca lo eliges tú.

    Puedes volver cuando quieras. Toca «Ayuda» o escribe { $safe-word }. Si cierras este chat, se borra.
