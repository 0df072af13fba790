### A second lock for accounts (two-step login). Practical and calm.

two-step_start =
    Un segundo candado pide un código después de tu contraseña. Quien solo tiene la contraseña se queda fuera.

    Por favor, no escribas códigos aquí. ¿Qué se parece más?
    .set-up = Quiero un segundo candado
    .codes = Llegan códigos que no pedí
    .asked = Alguien quiere mi código
    .lost = Perdí mi teléfono o mis códigos
    .shared = Otras personas leen mis mensajes

two-step_set-up =
    Buena idea. Primero, una pregunta. Los códigos suelen llegar por mensaje de texto. ¿Quién puede leer los mensajes de tu número?
    .only-me = Solo yo
    .others = Mi familia u otras personas
    .no-phone = No tengo teléfono propio
    .afraid = Alguien que me da miedo

two-step_way =
    Una persona adulta de confianza puede ponerlo contigo. Empieza por el correo, porque abre todo lo demás. Después, tus chats.
    .app = Usar una app que da códigos
    .sms = Códigos por mensaje de texto
    .chats = Un candado para mis chats
    .on = Ya está puesto. ¿Qué sigue?
    .adult = Ayúdame a elegir a alguien adulto

two-step_app-codes =
    La aplicación crea un código nuevo a cada rato. No necesita mensajes de texto. Elígela en la cuenta, en seguridad.

    ¿Funcionó?
    .works = Sí, funciona
    .stuck = No, usaré mensajes de texto
    .people = Necesito ayuda con eso

two-step_sms =
    El código llega por mensaje de texto. Escríbelo solo en la aplicación que estás abriendo. Nadie más lo necesita, nunca.

    ¿Y ahora?
    .on = Ya está puesto. ¿Qué sigue?
    .seen = Otras personas ven mis mensajes
    .enough = Lo haré después

two-step_pin =
    Algunos chats tienen su propio PIN. Ayuda a que nadie use tu número ahí. Los cumpleaños son fáciles de adivinar.

    ¿Qué ayudaría ahora?
    .backup = Códigos de repuesto
    .group = Cuidar más nuestro grupo
    .enough = Por ahora es suficiente

two-step_backup =
    Los códigos de repuesto son como llaves de repuesto. Abren tu cuenta cuando falta el teléfono. Escríbelos en papel, lejos del teléfono.

    ¿Hay un lugar seguro para el papel?
    .safe = Sí, hay uno
    .nowhere = No, alguien puede encontrarlo
    .adult = Puede guardarlo alguien adulto

two-step_next-steps =
    Entonces tu cuenta tiene dos candados y una llave de repuesto.
    .chats = Un candado para mis chats
    .passwords = Mejores contraseñas
    .people = ¿Quién me puede ayudar?
    .enough = Por ahora es suficiente

two-step_no-place =
    Puede guardarlo una persona adulta fuera de tu casa. Por ejemplo, tu profe o alguien de tu grupo.

    ¿Qué se parece más?
    .adult = Ayúdame a elegir a alguien adulto
    .afraid = Alguien revisa mis cosas
    .enough = Después busco un lugar

two-step_sim =
    Entonces también pueden leer tus códigos. Para algunas personas eso está bien. ¿Cómo es para ti?
    .fine = Les tengo confianza
    .app = Quiero códigos sin mensajes
    .adult = Podría ayudarme alguien adulto
    .afraid = Me dan miedo

two-step_no-phone =
    Muchas niñas y niños no tienen teléfono propio. Una persona adulta de confianza puede guardar la segunda llave. También sirven códigos en papel.

    ¿Qué quieres hacer?
    .adult = Ayúdame a elegir a alguien adulto
    .paper = Códigos de repuesto en papel
    .shared = Uso computadoras compartidas
    .enough = Por ahora es suficiente

two-step_codes-come =
    Quizá alguien intenta entrar. El segundo candado aguanta. No le des el código a nadie. ¿Qué se parece más?
    .password = Quiero una contraseña nueva
    .off-mail = Un correo dice: quítalo
    .gave = Le di un código a alguien
    .threats = También recibo amenazas
    .people = ¿Quién me puede ayudar?

two-step_odd-mail =
    Eso puede significar que alguien intenta entrar. No toques nada en el correo. Abre la aplicación tú y mira ahí.

    ¿Qué pasó?
    .tapped = Toqué el enlace
    .look = No toqué. Nueva contraseña
    .inside = Alguien ya está dentro
    .enough = Todo bien. Es suficiente

two-step_asked =
    Nadie honesto necesita tu código. Puedes decir: «Nunca comparto códigos». No hace falta otra razón.

    ¿Quién lo pide?
    .stranger = Alguien extraño o un mensaje
    .friend = La cuenta de un amigo o amiga
    .home = Alguien de mi casa
    .official = Policía u otras autoridades
    .gave = Ya se lo di

two-step_friend-asks =
    Quizá otra persona usa la cuenta de tu amigo o amiga. Pregúntale por otro medio, mejor hablando. Así lo sabrás.

    ¿Qué pasó?
    .not-shared = No di el código
    .gave = Ya lo di
    .help-friend = Quiero ayudar a esa persona

two-step_given =
    Ese engaño funciona con mucha gente. No es tu culpa. Todavía puedes hacer algo.

    ¿Qué ayudaría?
    .save = Ayúdame a salvar la cuenta
    .adult = Ayúdame a elegir a alguien adulto
    .people = ¿Quién me puede ayudar?

two-step_lost =
    Es molesto, y le pasa a mucha gente. ¿Qué tienes todavía?
    .codes = Códigos de repuesto
    .open = Un aparato con sesión abierta
    .nothing = Nada de eso
    .taken = Alguien se llevó mi teléfono

two-step_spare =
    Entonces tienes cómo entrar. Entra con eso. Luego conecta tu teléfono nuevo y crea nuevos códigos de repuesto.

    ¿Cómo te fue?
    .works = Sirvió. Códigos nuevos
    .fails = No sirvió
    .enough = Lo intento después

two-step_recovery =
    Entonces solo puede abrirla la página de ayuda de la aplicación. Puede tardar días, y no siempre funciona.

    Hay gente que promete abrirla por dinero. Por favor, no les pagues.
    .account = Ayúdame con esa página
    .adult = Ayúdame a elegir a alguien adulto
    .people = ¿Quién me puede ayudar?
    .enough = Por ahora es suficiente

two-step_people =
    Estas personas ayudan con problemas en internet. No necesitan tus códigos ni tus contraseñas.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

two-step_done =
    Hoy basta un paso pequeño. Tu correo es un buen comienzo. Después puedes poner candado a tus chats.

    Nunca le digas un código a nadie. El botón «Ayuda» muestra quién puede ayudar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
