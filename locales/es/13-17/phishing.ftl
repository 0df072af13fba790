### Phishing, for teenagers.

phishing_start =
    Esos mensajes están hechos para funcionar con gente ocupada; caer no dice nada de ti. Por favor, no escribas el enlace aquí: no puedo revisarlo, y no hace falta abrirlo otra vez.

    ¿Hasta dónde llegó?

phishing_untouched =
    No tienes que reaccionar. Prisa, amenazas, premios y pedir un código son señales típicas. ¿De quién dice que viene?

phishing_from-friend =
    Pregúntale por llamada o cara a cara, no en el mismo chat: quien robó una cuenta responderá «sí, soy yo». ¿Qué supiste?

phishing_friend-hit =
    Entonces es probable que su cuenta esté en otras manos. Esa persona puede seguir los pasos para una cuenta robada desde otro dispositivo, y tú puedes avisar que nadie toque el enlace.

phishing_official =
    Las cartas falsas de policía, juzgado o escuela funcionan con miedo. También hay reales. Una persona adulta puede buscar la oficina sin usar nada del mensaje y preguntar. Hasta entonces: no tocar, no pagar, no responder.

    ¿Qué se acerca más?

phishing_from-app =
    Abre la aplicación, o escribe tú la dirección del sitio. Si el aviso es cierto, también lo verás ahí. El candado del navegador no prueba que un sitio sea honesto. ¿Qué viste?

phishing_group =
    Si les llegó a todas las personas, puede apuntar a su trabajo. Avisa por otra aplicación o por llamada, y cuéntaselo a la persona adulta que apoya al grupo. Guarden una copia sin tocar para alguien experto.

    ¿Alguien lo tocó?

phishing_group-tapped =
    Hagan fácil decir «fui yo»: la culpa hace que la gente lo esconda. Quien tocó deja de usar ese dispositivo en internet, y por ahora el grupo lleva sus planes a otro lado. ¿Qué ayudaría ahora?

phishing_tapped =
    Muchas veces, tocar no hace nada. Cierra la página, no escribas nada en ella, no permitas nada que pida. ¿Pasó algo más?

phishing_typed =
    Todavía se puede cerrar la puerta. Desde otro dispositivo: cambia esa contraseña, también donde más la uses; cierra todas las demás sesiones; activa la verificación en dos pasos.

phishing_opened =
    Por ahora, desconecta ese dispositivo y no inicies sesión en nada ahí. No borres aún el archivo ni el mensaje: alguien experto puede aprender de ellos. Contraseñas nuevas, solo desde otro dispositivo.

    ¿Qué quieres hacer?

phishing_gave =
    Esto funciona con mucha gente, también adulta. No les debes nada, digan lo que digan. ¿Qué enviaste?

phishing_papers =
    Si enviaste documentos, una persona adulta puede avisar a la oficina que los dio, si eso es seguro para ti. Fíjate si aparecen cuentas o mensajes a tu nombre. ¿Te amenazan con eso?

phishing_warn =
    Basta una línea corta: «Puede que engañaran a mi cuenta; por favor, ignora mensajes raros». Usa otra aplicación o tu voz, y deja fuera el enlace.

phishing_keep =
    No respondas y no lo pases. Si puede ser por tu campaña, guárdalo hasta que lo vea alguien que sabe de eso. Luego bloquea, reporta y borra. ¿Qué ayudaría ahora?

phishing_people =
    Estas personas ayudan con problemas en internet. Di que tienes un mensaje raro; te dirán si quieren verlo.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

phishing_defenders =
    Estas personas ayudan a grupos que defienden derechos. La mayoría trabaja con personas adultas y revisa quién escribe: lo usual es que escriba la persona adulta que apoya a tu grupo. Mejor desde un dispositivo que no cayó en el engaño.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

phishing_done =
    Por ahora: déjalo y avisa a la gente a tu alrededor. Después: verificación en dos pasos, y en tu grupo la regla de preguntar por llamada cuando un mensaje parece raro.

    El botón «Ayuda» muestra con quién puedes hablar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
