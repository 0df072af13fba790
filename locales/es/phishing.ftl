### Odd links, messages and files. Calm; tricks work on everyone.

phishing_start =
    En estos engaños cae también la gente adulta. No es tu culpa. Por favor, no escribas el enlace aquí.

    ¿Qué pasó hasta ahora?
    .nothing = Solo recibí el mensaje
    .tapped = Toqué el enlace
    .typed = Escribí contraseña o código
    .file = Abrí un archivo o aplicación
    .gave = Envié dinero o documentos

phishing_untouched =
    No tienes que hacer nada con ese mensaje. No toques el enlace. Una persona adulta de confianza puede mirarlo contigo. ¿De quién es?
    .friend = De un amigo o amiga
    .official = De policía, juzgado o escuela
    .app = De una aplicación, banco o tienda
    .group = Le llegó a todo el grupo
    .stranger = No conozco a quien lo envía

phishing_from-friend =
    Pregúntale por otro medio, mejor hablando. Puede que no lo haya enviado esa persona. ¿Qué supiste?
    .real = De verdad lo envió
    .not-real = No lo envió
    .unknown = Ahora no puedo preguntar

phishing_friend-hit =
    Entonces quizá alguien más usa su cuenta. Esa persona necesita saberlo. Que nadie más toque el enlace.
    .help-friend = ¿Cómo ayudo a esa persona?
    .keep = ¿Qué hago con el mensaje?
    .enough = Ya avisé. Con eso basta

phishing_official =
    Esos mensajes pueden asustar. Pueden ser falsos o reales. No toques, no pagues, no respondas. Muéstraselo a una persona adulta de confianza.

    Esa persona puede preguntar en la oficina. ¿Qué se parece más?
    .adult = Ayúdame a elegir a alguien adulto
    .real = Es real. Me citaron
    .threat = Me amenaza
    .fake = Era falso

phishing_from-app =
    No uses el enlace. Abre la aplicación tú, como siempre. Si algo anda mal, lo verás ahí.

    ¿Qué viste?
    .fine = Ahí todo está normal
    .odd = Ahí hay algo mal
    .adult = Que lo mire alguien adulto

phishing_group =
    Quizá alguien quiere entrar en su grupo. Avisa que nadie lo toque. Cuéntaselo a la persona adulta que apoya al grupo.

    ¿Alguien lo tocó?
    .yes = Sí, alguien del grupo
    .no = No, nadie
    .unknown = No sabemos

phishing_group-tapped =
    Nadie tiene la culpa. Quien tocó el enlace puede dejar de usar ese teléfono en internet. Una persona adulta puede preguntar a alguien experto.

    ¿Qué ayudaría ahora?
    .steps = Pasos para quien lo tocó
    .groups = Cuidar más nuestro grupo
    .defenders = ¿Quién ayuda a grupos como este?

phishing_tapped =
    Muchas veces, tocar el enlace no hace nada. Cierra la página. No escribas nada ahí. ¿Pasó algo más?
    .only = No, eso fue todo
    .typed = Escribí contraseña o código
    .file = Se descargó algo
    .strange = Mi aparato actúa raro

phishing_typed =
    Todavía puedes cerrar la puerta. Toma otro aparato. Crea ahí otra contraseña. Una persona adulta puede ayudar. ¿Qué te ayudaría?
    .new = Crear una contraseña nueva
    .out = Ya no puedo entrar
    .lock = Poner un segundo candado
    .warn = Avisar a mis amistades
    .people = ¿Quién me puede ayudar?

phishing_opened =
    Por ahora no uses ese aparato en internet. No pongas cosas privadas ahí. Puede mirarlo una persona adulta que sepa de aparatos.
    .other = Contraseñas nuevas en otro lado
    .warn = Avisar a mis amistades
    .campaign = Puede ser por mi campaña
    .people = ¿Quién puede mirarlo?
    .enough = Por ahora es suficiente

phishing_gave =
    Ese engaño le ha funcionado a mucha gente. Puedes parar ahora. Por favor, no envíes nada más. ¿Qué enviaste?
    .money = Dinero o una tarjeta de regalo
    .papers = Una foto de mis documentos
    .picture = Una foto privada
    .data = Mi nombre, escuela o dirección

phishing_papers =
    Que te engañen no es tu culpa. ¿Era un documento? Entonces una persona adulta puede avisar a la oficina que lo dio. Solo si eso es seguro para ti.

    ¿Te amenazan?
    .threat = Sí, me amenazan
    .no = No. Ayúdame a elegir a alguien adulto
    .people = Muéstrame quién puede ayudar

phishing_warn =
    No mandes el enlace. Usa tu voz u otra aplicación. Diles: «Hoy no toquen mensajes míos».

    ¿Qué quieres hacer?
    .new = Crear una contraseña nueva
    .fake = Alguien escribe en mi nombre
    .people = ¿Quién me puede ayudar?
    .enough = Por ahora es suficiente

phishing_keep =
    No respondas y no lo pases. Primero puede mirarlo una persona adulta. Luego puedes bloquear a quien lo envió y borrarlo.
    .block = ¿Cómo bloqueo y reporto?
    .adult = Ayúdame a elegir a alguien adulto
    .people = ¿Quién me puede ayudar?
    .enough = Por ahora es suficiente

phishing_people =
    Estas personas ayudan con problemas en internet. No tienes que enviarles antes el enlace. Puedes solo contarles.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

phishing_defenders =
    Estas personas ayudan a grupos que defienden derechos. Casi siempre trabajan con personas adultas. Alguien adulto de tu grupo puede escribirles.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .adult = Ayúdame a elegir a alguien adulto
    .online = Ayuda con problemas en internet
    .enough = Por ahora es suficiente

phishing_done =
    Por ahora, no toques enlaces raros. Después ayudan una contraseña nueva y un segundo candado.

    Siempre puedes preguntar a alguien antes de tocar. El botón «Ayuda» muestra quién puede ayudar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
