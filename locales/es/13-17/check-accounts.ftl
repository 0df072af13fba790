### Account check, for teenagers.

check-accounts_start =
    Unas preguntas sobre una cuenta, mejor tu correo: abre todas las demás. No se guarda ninguna respuesta, y nunca necesito tu contraseña ni un código.

    ¿Todavía puedes iniciar sesión?

check-accounts_strange =
    ¿Algo fuera de lo normal? Mensajes o publicaciones que no escribiste, accesos que no reconoces, un correo o número de recuperación cambiado, códigos que no pediste.
    .yes = Sí, algo de eso
    .no = No, nada de eso
    .unsure = No lo tengo claro

check-accounts_who-knows =
    ¿Alguien más sabe la contraseña, o tiene un dispositivo con la sesión abierta?
    .nobody = Nadie
    .trusted = Una persona de mi confianza
    .group = Más gente de mi campaña

check-accounts_same =
    ¿Usas esta contraseña, o una casi igual, en algún otro lugar?

check-accounts_lock-same =
    ¿Está activa la verificación en dos pasos? Es decir: un código, una aplicación o una llave además de la contraseña.
    .what = No lo tengo claro

check-accounts_lock =
    ¿Está activa la verificación en dos pasos? Es decir: un código, una aplicación o una llave además de la contraseña.
    .what = No lo tengo claro

check-accounts_r-locked =
    No es tu culpa, y muchas veces se arregla con la página de recuperación de la propia plataforma. Nadie que ofrezca recuperarla por dinero es de fiar.

check-accounts_r-strange =
    Lo notaste a tiempo para actuar. Usa un dispositivo de confianza, cambia la contraseña y cierra la sesión en todo lo demás.

    Si puede ser alguien que vive contigo, piensa en tu seguridad antes de cambiar nada.
    .watched = Puede ser alguien cercano

check-accounts_r-afraid =
    No es tu culpa. Cambiar ahora la contraseña puede mostrarle que lo sabes; por el momento, deja todo como está.

    Primero va un plan, mejor en otro dispositivo.

check-accounts_r-shared =
    Para una cuenta de campaña: la menor cantidad de gente, cada quien con su acceso donde exista, dos pasos activos, y contraseña nueva cada vez que alguien se va.

check-accounts_r-password =
    La verificación en dos pasos te protege bien. Lo que falta: si un sitio pierde esta contraseña, caen también los demás. Una contraseña por cuenta lo resuelve.

check-accounts_r-both =
    Dos pasos cambian mucho: una contraseña por cuenta, y la verificación en dos pasos. Primero el correo, luego los chats, luego lo demás.

check-accounts_r-lock =
    Una contraseña que solo usas aquí está bien. La verificación en dos pasos pone un segundo candado: así no basta con robar la contraseña.

check-accounts_r-good =
    Esta cuenta está en buena forma. Ninguna está fuera del alcance de un ataque: mira otra vez cuando pase algo raro, y guarda los códigos de respaldo fuera del teléfono.
    .odd-links = Cómo engañan los enlaces
    .people = ¿Quién podría ayudar algún día?

check-accounts_contacts =
    Ahora: un paso, no todos. Después: las mismas preguntas para tus otras cuentas.

    Estos servicios ayudan con problemas en internet.

check-accounts_contacts-child =
    Ahora: alguien con quien hablar, desde un dispositivo que esa persona no vea. Después: un plan.

check-accounts_close =
    No se guarda ninguna respuesta. Puedes volver cuando quieras, y borrar este chat si alguien más usa este dispositivo.
