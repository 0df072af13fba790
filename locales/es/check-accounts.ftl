### A quick check of my accounts. A few questions, nothing is kept, at most three next steps.

check-accounts_start =
    Unas preguntas rápidas sobre una cuenta. No guardo ninguna respuesta. Nunca me digas tu contraseña.

    ¿Todavía puedes entrar?
    .yes = Sí, puedo
    .no = No, no puedo entrar
    .in-danger = Estoy en peligro ahora

check-accounts_strange =
    ¿Notaste algo raro? ¿Por ejemplo, mensajes que no escribiste?
    .yes = Sí, algo raro
    .no = No, nada raro
    .unsure = No sé

check-accounts_who-knows =
    ¿Alguien más sabe tu contraseña?
    .nobody = Nadie la sabe
    .trusted = Una persona adulta que elegí
    .group = Gente de mi grupo
    .afraid = Alguien que me da miedo

check-accounts_same =
    ¿Usas la misma contraseña en otros lugares?
    .yes = Sí
    .no = No, solo ahí

check-accounts_lock-same =
    Cuando entras, ¿también te pide un código?
    .yes = Sí, lo pide
    .no = No, solo la contraseña
    .what = No sé

check-accounts_lock =
    Cuando entras, ¿también te pide un código?
    .yes = Sí, lo pide
    .no = No, solo la contraseña
    .what = No sé

check-accounts_r-locked =
    No poder entrar no es tu culpa. Muchas veces se puede volver, paso a paso.
    .account = Volver a entrar
    .tell = Buscar quien me ayude

check-accounts_r-strange =
    Qué bueno que lo notaste. Quizá alguien entró. Hay cosas que hacer hoy.
    .account = Verlo paso a paso
    .watched = Alguien cercano lee mi teléfono
    .tell = Buscar quien me ayude

check-accounts_r-afraid =
    No es tu culpa. Por favor, no cambies nada todavía. Esa persona podría enojarse.

    Piensa primero en cuidarte.
    .watched = Ayúdame con eso
    .people = Muéstrame quién puede ayudar
    .in-danger = Estoy en peligro ahora

check-accounts_r-shared =
    Una cuenta compartida va mejor con reglas claras: poca gente, contraseña nueva, segundo candado.
    .two-step = Poner un segundo candado
    .passwords = Crear una contraseña nueva
    .people = ¿Quién nos puede ayudar?

check-accounts_r-password =
    Tu segundo candado es genial. Falta una cosa: una contraseña distinta en cada lugar.
    .passwords = Crear mejores contraseñas
    .people = ¿Quién me puede ayudar?

check-accounts_r-both =
    Dos cosas ayudarán mucho: una contraseña distinta en cada lugar y un segundo candado.
    .passwords = Empezar por las contraseñas
    .two-step = Empezar por el segundo candado
    .people = ¿Quién me puede ayudar?

check-accounts_r-lock =
    Tu contraseña es solo para esto. Bien. Falta una cosa más: un segundo candado.
    .two-step = Poner un segundo candado
    .people = ¿Quién me puede ayudar?

check-accounts_r-good =
    Esta cuenta parece bien cuidada. Nadie puede prometer que sea segura del todo.

    Revísala otra vez cuando pase algo raro.
    .odd-links = Aprender sobre enlaces raros
    .people = ¿Quién podría ayudar un día?

check-accounts_contacts =
    Ahora: da un paso. Después: revisa igual tus otras cuentas.

    Estas personas ayudan con problemas en internet.
    .done = Tengo lo que necesito

check-accounts_contacts-child =
    Ahora: habla con una de estas personas. Después: hagan un plan.

    Te escuchan, y puedes parar cuando quieras.
    .done = Tengo lo que necesito

check-accounts_close =
    No se guarda ninguna respuesta. Puedes volver cuando quieras y borrar este chat.
