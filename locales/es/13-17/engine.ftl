### What Linnet says by itself: wording for teenagers where it should differ.

engine_greeting =
    Soy { -linnet }, un programa de computadora. Nadie lee esto y no se guarda nada, pero alguien cerca, o en este dispositivo o red, puede verlo. Por favor, no escribas nombres ni direcciones. Escribe { $safe-word } cuando quieras y te muestro quién puede ayudar.

engine_not-understood =
    Perdón, no entendí. Soy un programa con respuestas preparadas: el límite es mío, no es tu culpa.

    Elige un botón o dilo con otras palabras. Si está pasando algo grave, toca «Ayuda»: te muestra personas enseguida.

engine_not-understood-again =
    Sigo sin entender. El error es mío, no tuyo.

    Una o dos palabras clave funcionan mejor. O mira los temas.

engine_not-understood-human =
    Sigo equivocándome, perdón. Una persona te entenderá mejor que un programa.

    Estas personas hablan con jóvenes todos los días. También puedes seguir aquí.

engine_which-topic = Podría tratarse de más de una cosa. ¿Qué se acerca más?

engine_helped =
    Qué bien. Diste un paso por tu seguridad, y eso también es parte de defender derechos.

    Puedes volver cuando quieras. Al cerrar este chat, se borra.

engine_not-helped =
    Lo siento. Gracias por decirlo: las respuestas preparadas no sirven para todo.

    Una persona puede entrar en tu situación como yo no puedo. Aquí hay algunas a las que puedes acudir.

engine_wrong =
    Perdón, me equivoqué. Estamos otra vez donde estabas.

    «Ayuda» está a un toque, por si alguna vez la quieres.

engine_care =
    Gracias por contármelo. Lo que sientas ahora está bien.

    Soy un programa, así que no puedo acompañarte como lo hacen las personas. Las que ves abajo sí pueden. Lo que pase después lo decides tú.

engine_care-again =
    Nada de esto es tu culpa, y no tienes que enfrentarlo sin ayuda.

    Si las palabras no salen, con esto basta para empezar: «Necesito ayuda y no sé cómo decirlo».

engine_care-more =
    Tómate el tiempo que necesites. También está bien parar aquí.

    Las personas de abajo pueden ayudar. Si estás en peligro, primero intenta acercarte a otras personas.

engine_person =
    Soy un programa de computadora. No tengo sentimientos y no hay nadie detrás de la pantalla. No puedo quererte ni tener una amistad contigo, y no voy a fingirlo.

    Lo que sí puedo: ofrecerte pasos de seguridad y mostrarte personas que escuchan de verdad.

engine_personal =
    Es más seguro no escribir aquí nombres, números ni direcciones. Nada de eso se guardó.

    Puedes seguir sin esos datos. No necesito detalles para ayudarte.

engine_know-age-none = No dijiste tu edad, así que uso palabras sencillas.
