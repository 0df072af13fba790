### Two-step login, for teenagers.

two-step_start =
    La verificación en dos pasos pide un código después de la contraseña. Quien solo tiene tu contraseña se queda fuera. No detiene todos los ataques, pero sí muchos.

    Por favor, no escribas códigos ni números aquí. ¿Qué se acerca más?

two-step_set-up =
    Una pregunta antes de los ajustes. Muchos servicios envían el código por mensaje de texto, así que quien tiene la tarjeta SIM puede leerlo. ¿Quién puede leer los mensajes de tu número?

two-step_way =
    Empieza por el correo, porque puede restablecer todo lo demás. Luego los chats, luego las redes. En cada cuenta está en seguridad o inicio de sesión.

    Los códigos de una aplicación de autenticación son más seguros que los mensajes de texto. Los mensajes siguen siendo mucho mejor que nada. ¿Cuál quieres?

two-step_app-codes =
    Instala una aplicación de autenticación desde la tienda de tu teléfono. En la seguridad de la cuenta elige la aplicación como segundo paso y escanea el cuadro con el código. Luego escribe el número que aparece.

    Desde entonces el código se crea en tu teléfono y no viaja por ninguna red. ¿Funcionó?

two-step_sms =
    Actívala en la seguridad de la cuenta y pon un número que solo tú leas. Escribe cada código solo en el servicio al que entras. Quien te lo pida está intentando entrar.

    ¿Y ahora?

two-step_pin =
    Los chats van ligados a tu número: quien consigue el número puede intentar quedarse con la cuenta. Un PIN en los ajustes de la cuenta ayuda contra eso. Elige uno que no sea un cumpleaños ni el código de tu pantalla.

two-step_backup =
    Casi todos los servicios dan códigos de respaldo al activarla. Sin teléfono y sin códigos puedes perder la cuenta para siempre. Guárdalos lejos del teléfono: en papel, o en un gestor de contraseñas en otro dispositivo.

    ¿Tienes un lugar seguro?

two-step_next-steps =
    Entonces la cuenta tiene dos candados y una llave de repuesto. Las demás pueden seguir una por una. ¿Qué ayudaría ahora?

two-step_no-place =
    Alguien de confianza fuera de tu casa puede guardar el papel en un sobre cerrado, sin el nombre de la cuenta. Otra forma es un gestor de contraseñas en un dispositivo que solo uses tú.

    ¿Qué se acerca más?

two-step_sim =
    Entonces los códigos también les llegan, y con ellos cada señal de que estás entrando. Con gente de confianza puede estar bien. ¿Cómo es para ti?

two-step_no-phone =
    Mucha gente comparte teléfono o no tiene. Los códigos de respaldo en papel funcionan sin él, y una persona adulta de confianza puede guardar el segundo paso por ti. Elige a alguien a quien encuentres cuando vayas a entrar.

two-step_codes-come =
    Un código que no pediste puede significar que alguien tiene tu contraseña y está ante el segundo candado. Aguanta. No compartas el código con nadie, y cambia la contraseña abriendo tú el servicio.

    ¿Qué se acerca más?

two-step_odd-mail =
    Si no lo pediste, quizá alguien intenta quitar el candado. No uses enlaces del mensaje. Abre el servicio por tu cuenta y revisa si la verificación en dos pasos sigue activa.

    ¿Qué pasó?

two-step_asked =
    Ni un servicio, ni quien ayuda, ni un amigo o amiga necesita un código que te llegó a ti. Puedes decir: «Nunca comparto códigos». No debes explicaciones.

    ¿Quién lo pide?

two-step_friend-asks =
    Cuando un amigo o amiga pide un código, quizá escribe alguien que le robó la cuenta. Pregúntale por llamada o cara a cara.

    ¿Qué pasó?

two-step_given =
    Ese engaño funciona con mucha gente, también adulta. No es tu culpa. Si todavía entras: cambia la contraseña, cierra la sesión en los demás dispositivos y revisa el correo y el número de recuperación.

    ¿Qué ayudaría?

two-step_lost =
    Le pasa a mucha gente. ¿Qué tienes todavía?

two-step_spare =
    Un código de respaldo sirve una vez en lugar del teléfono. En un dispositivo con la sesión abierta puedes cambiar directamente el segundo paso. Quita ahí el teléfono perdido, agrega el nuevo y crea códigos nuevos.

    ¿Cómo te fue?

two-step_recovery =
    El formulario de recuperación del propio servicio es el único camino real. Puede tardar días y no siempre funciona. Quien ofrece abrirla por dinero o por tu contraseña busca una de las dos cosas.

    ¿Qué quieres hacer?

two-step_people =
    Estas personas ayudan con problemas en internet. Nadie ahí necesita un código ni una contraseña tuya.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

two-step_done =
    Por hoy basta una cuenta, y el correo es la que más cuenta. Después: chats, redes, y mirar si los códigos de respaldo siguen donde los pusiste.

    Los códigos se quedan contigo, los pida quien los pida. El botón «Ayuda» muestra con quién puedes hablar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
