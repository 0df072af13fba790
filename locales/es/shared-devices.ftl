### Computers, phones and Wi-Fi that others use too. Practical, no fear. Sharing is normal.

shared-devices_start =
    Muchas niñas y niños comparten un teléfono o una computadora. Puedes usarlos y cuidar lo privado.

    ¿Cuál es?
    .school = Una computadora de la escuela
    .public = Biblioteca o cibercafé
    .family = Teléfono o computadora en casa
    .borrowed = El teléfono de un amigo o amiga
    .wifi = Wifi abierto

shared-devices_school =
    Muchas veces la escuela puede ver lo que hacen sus computadoras. Úsalas para la escuela. No abras ahí cuentas de campaña. ¿Qué se parece más?
    .habits = ¿Qué puedo hacer sin riesgo?
    .logged-in = Olvidé cerrar la sesión
    .trouble = Tengo problemas por usarla
    .reach-out = La necesito para pedir ayuda
    .no-other = No tengo otro aparato

shared-devices_public =
    Siéntate donde nadie lea tu pantalla. Que el navegador no guarde nada. Al final, cierra la sesión y todo lo demás. ¿Qué se parece más?
    .habits = Muéstrame los pasos
    .left = Olvidé cerrar la sesión
    .important = Es para algo secreto
    .no-other = No tengo otro aparato

shared-devices_family =
    Las familias suelen compartir. ¿Está bien que en casa vean lo que haces ahí?
    .fine = Casi siempre. Dame los pasos
    .own = Quiero un espacio propio
    .afraid = No, me da miedo
    .left = Olvidé cerrar la sesión

shared-devices_own-space =
    Una computadora puede tener un lugar para cada persona. Cada lugar tiene su contraseña. Una persona adulta puede ponerlo.

    ¿Te sirve?
    .yes = Sí. Ayúdame con la contraseña
    .no = No. Muéstrame otros pasos
    .talk = ¿Cómo lo pido?

shared-devices_borrowed =
    Qué amable quien te lo presta. Usa una ventana privada. Al final, cierra la sesión. ¿Qué se parece más?
    .steps = Muéstrame los pasos
    .reach-out = Lo uso para pedir ayuda
    .left = Olvidé cerrar la sesión

shared-devices_habits =
    Abre una ventana privada. Di no cuando quiera guardar una contraseña. Al final, cierra la sesión y la ventana.

    Quien maneja la computadora o la red quizá aún vea las páginas.
    .trust = ¿Qué es mejor no hacer ahí?
    .lock = Poner un segundo candado
    .people = ¿Quién me puede ayudar?
    .enough = Por ahora es suficiente

shared-devices_trust =
    Hay cosas que es mejor no poner ahí. Cuentas de campaña, fotos privadas, planes y nombres. Pueden esperar a un aparato más seguro.

    ¿Qué ayudaría ahora?
    .other = ¿Cuál es más seguro?
    .no-other = No tengo otro aparato
    .typed = Ya lo usé para eso
    .enough = Por ahora es suficiente

shared-devices_no-other =
    Muchas niñas y niños solo tienen ese. Entonces habla de lo secreto cara a cara. Una persona adulta de confianza quizá te preste el suyo.
    .adult = Ayúdame a elegir a alguien adulto
    .habits = Muéstrame los pasos más seguros
    .people = ¿Quién me puede ayudar?
    .enough = Por ahora es suficiente

shared-devices_left-open =
    Le pasa a todo el mundo. Todavía puedes cerrar la puerta. ¿Puedes llegar a esa computadora o a otra?
    .go-back = Puedo volver a esa
    .other = Puedo usar otra
    .neither = A ninguna
    .worry = Alguien ya entró

shared-devices_back-there =
    Cierra ahí la sesión y la ventana. Luego crea otra contraseña, por si acaso. ¿Qué quieres hacer?
    .new = Crear una contraseña nueva
    .enough = Por ahora es suficiente

shared-devices_far-out =
    Muchas aplicaciones pueden cerrar la sesión en otros aparatos. Una persona adulta puede mirar la cuenta contigo. También ayuda otra contraseña.
    .new = Crear una contraseña nueva
    .lock = Poner un segundo candado
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

shared-devices_ask-there =
    Alguien que trabaje ahí puede apagar la computadora. No tienes que darle tu contraseña. ¿Qué ayudaría ahora?
    .adult = Que pregunte alguien adulto
    .people = ¿Quién me puede ayudar?
    .enough = Voy a preguntar ahí

shared-devices_wifi =
    El wifi abierto sirve para buscar cosas. Lo privado puede esperar. Pregunta a quien trabaja ahí cuál es su wifi. ¿Qué se parece más?
    .must = Tengo que enviar algo ahora
    .asks = Me pide mi contraseña
    .home = Es el wifi de casa o escuela
    .enough = Voy a esperar

shared-devices_must-use =
    Entonces que sea corto. Mira que la dirección empiece con https. Después cierra la sesión. La red de tu propio teléfono es más segura, si tienes.
    .lock = Poner un segundo candado
    .people = ¿Quién me puede ayudar?
    .enough = Por ahora es suficiente

shared-devices_family-wifi =
    Quien maneja el wifi quizá vea qué páginas abres. Muchas veces no puede leer lo que escribes. ¿Cómo es para ti?
    .fine = Está bien
    .school = Me preocupa en la escuela
    .afraid = Me da miedo en casa

shared-devices_people =
    Estas personas ayudan con preguntas sobre teléfonos e internet. También puedes hacer preguntas pequeñas.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

shared-devices_done =
    Por ahora, cierra la sesión y la ventana al terminar. Después ayuda un segundo candado en tus cuentas.

    El botón «Ayuda» muestra quién puede ayudar. Puedes volver cuando quieras, desde cualquier aparato. Toca «Salir» para borrar este chat.
