### What this chat is: wording for teenagers where it should differ.

about_start =
    Comprobar con quién tratas es una buena costumbre. ¿Qué quieres saber?
    .kept = ¿Qué almacenas sobre mí?
    .limits = ¿Qué es lo que no puedes hacer?

about_what =
    Un programa con respuestas preparadas: ni una persona ni una inteligencia artificial que inventa respuestas.

    Cada texto se preparó antes y todo el mundo recibe los mismos. Nadie lee lo que escribes.
    .limits = ¿Qué es lo que no puedes hacer?

about_wrong-words =
    Comparo lo que escribes con listas de palabras. No entiendo más que eso, así que hay cosas que se me escapan y otras que interpreto mal.

    Cuando pase, elige «me entendiste mal» y volvemos atrás. Si las palabras suenan a peligro, te muestro quién puede ayudar. No aviso a nadie.

about_kept =
    Ni cuenta, ni nombre, ni registro de tus palabras, ni ubicación.

    Durante el chat solo tiene tu idioma, el lugar donde vas y lo que hayas dicho sobre tu edad, tu país o tu pantalla. Un botón de la página te lo muestra todo.

    Al cerrar el chat, se borra.

about_counted =
    Quien maneja este servicio puede ver totales: cuántos chats, cuántas veces se mostró ayuda, cuántas veces no entendí.

    Ni palabras, ni direcciones, ni el recorrido de nadie por el chat. Los números pequeños se ocultan para que no se pueda reconocer a nadie.

about_sees =
    Cualquiera a tu lado, y cualquiera que pueda desbloquear este dispositivo, por ejemplo en el historial del navegador.

    La red de la escuela, de casa o del teléfono puede ver la dirección de este sitio, normalmente no lo que escribes. Un programa espía en el dispositivo puede verlo todo.

    Eso no lo puedo cambiar, pero tú puedes decidir cómo y dónde me usas.
    .shared = Más gente usa este dispositivo

about_limits =
    No puedo llamar, reportar, borrar ni investigar nada. No puedo prometer que una plataforma, una línea de ayuda o una autoridad vaya a actuar.

    No doy consejo médico, psicológico ni legal, y puedo equivocarme o tener datos viejos. Consulta con una persona cuando haya mucho en juego.

about_can =
    Puedo acompañarte por pasos de seguridad para cuentas, imágenes, grupos, protestas y dispositivos, y ayudarte a encontrar palabras para contárselo a alguien.

    Puedo mostrarte quién apoya a jóvenes que defienden derechos. Las decisiones siguen siendo tuyas.

about_made =
    Me hicieron para jóvenes que defienden derechos. { -linnet } es el nombre de un pájaro cantor pequeño con una voz que llega lejos.

    Todo lo que puedo decir está publicado, así que cualquiera puede revisarlo: tu grupo también.
    .complain = Algo aquí no estuvo bien

about_complain =
    Quejarte es tu derecho, y mejora esto para quien venga después.

    Díselo a la persona adulta, al grupo o a la organización que te mostró este chat; pueden hacerlo llegar sin tu nombre. Vale la pena nombrar lo que estuvo mal o dolió.

about_grown-up =
    Gracias por venir. Nadie puede leer lo que las personas jóvenes escriben aquí, y nadie debería pedirles que lo muestren.

    Si alguien le confía algo: escuche, crea, agradezca, no presione por detalles, no culpe.

    No prometa secreto. Diga de qué tendría que avisar, y a quién. Las líneas de ayuda también orientan a personas adultas.

about_done =
    Qué bueno que lo comprobaste. Hazlo con cualquier chat o aplicación que te pida cosas.

    Vuelve o vete cuando quieras; al cerrar este chat, se borra aquí. { $safe-word } te muestra personas que pueden ayudar.
