### Passwords, for teenagers.

passwords_start =
    Una buena contraseña protege tus palabras, tus planes y a la gente con quien escribes. Por favor, nunca escribas una aquí. ¿Qué se acerca más?

passwords_make =
    Que sea larga ayuda más que los signos raros. Toma unas seis palabras elegidas al azar, por ejemplo abriendo un libro con los ojos cerrados. Una línea de una canción o un lema de tu campaña es fácil de adivinar.

    Una para cada cuenta, así una filtración abre una sola puerta.

passwords_same =
    Casi todo el mundo lo hace. El problema: cuando un servicio pierde sus contraseñas, gente extraña las prueba en todas partes. No tienes que hacerlo todo en un día. Primero el correo, luego los chats, luego las cuentas de campaña.

    ¿Qué ayudaría ahora?

passwords_known =
    Eso pasa de muchas formas, y no es tu culpa. Cambiarla es rápido; la cuestión es qué puede provocar. ¿Quién la sabe? Por favor, sin nombre.

passwords_shared =
    A veces hay una buena razón para compartirla. Cuando termina, cámbiala. Puedes decir: «La cambié, como hago con todas». No dice nada de su amistad.

    ¿Qué se acerca más?

passwords_known-home =
    En algunas familias se acuerda que quien cuida sepa una contraseña, y en algunas casas hay quien la usa para controlar. Si la cambias, se va a notar. ¿Cómo es para ti?

passwords_forced =
    Estar a salvo importa más que cualquier cuenta. Ceder ante la presión no es un fracaso ni es tu culpa. La contraseña nueva puede venir después, desde un dispositivo que no controlen. ¿Quién te obliga?

passwords_keep =
    Nadie las recuerda todas. El papel sirve si tu casa es segura, un gestor de contraseñas sirve en casi todos los casos, y alguien de confianza puede guardar un repuesto. ¿Hay en tu casa un lugar seguro para el papel?

passwords_paper =
    No pongas qué cuenta abre, y guárdalo lejos del dispositivo y de la mochila. Si te mudas o alguien lo encuentra, cambia la contraseña.

passwords_no-paper =
    Puede servir una frase larga en tu cabeza y un gestor de contraseñas para el resto. O alguien de confianza fuera de tu casa. ¿Qué se acerca más?

passwords_manager =
    Un gestor de contraseñas es un cuaderno con candado: tú recuerdas una frase larga, él recuerda el resto. Algunos guardan el cuaderno cerrado en una empresa, y así está en cada dispositivo. Para casi todo el mundo está bien.

    Otros lo guardan en un archivo solo en tu dispositivo; entonces importa una copia, por si se rompe. Quien te obligue a abrirlo lo ve todo. ¿Qué quieres hacer?

passwords_questions =
    Las preguntas sobre una mascota, una escuela o una primera calle son fáciles de averiguar, sobre todo de gente que habla en público. Puedes inventar las respuestas; guárdalas donde tus contraseñas.

passwords_people =
    Estas personas ayudan con problemas en internet. Nadie ahí necesita saber una contraseña tuya.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

passwords_done =
    Por hoy: una contraseña nueva, primero el correo. Después: las demás una por una, y la verificación en dos pasos. Si alguien tuvo que saber una, cámbiala luego.

    El botón «Ayuda» muestra con quién puedes hablar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
