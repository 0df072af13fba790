### Account taken over, for teenagers: the same steps, fuller, with the reasons.

account_start =
    Perder el control de una cuenta no es tu culpa. Le pasa a mucha gente que alza la voz, y hay pasos claros que puedes dar.

    Toca lo que se acerque, o escríbelo en pocas palabras. Por favor, sin nombres, contraseñas ni códigos.

account_locked-out =
    Usa solo la página de recuperación de la propia plataforma («Olvidé mi contraseña» o «Hackearon mi cuenta»). Quien ofrece recuperar cuentas por dinero probablemente te quite más.

    Antes de empezar: si cambias la contraseña en un teléfono infectado o vigilado, también entregas la nueva. ¿Qué dispositivo puedes usar?

account_no-device =
    Quizá lo tenga alguien de confianza, un familiar, una escuela o una biblioteca. Usa una ventana privada, no guardes la contraseña y cierra la sesión al final.

    Si tienes que esperar a tener un dispositivo seguro, está bien. Puedes usar ese tiempo para avisar a tus contactos.

account_recover =
    Abre la página de recuperación en el dispositivo seguro y sigue cada paso. Los códigos van solo en la aplicación o el sitio, nunca a una persona, aunque diga que trabaja ahí.

    Si envía el mensaje a un correo que ya no puedes abrir, busca «Probar de otra manera».

    ¿Funcionó?

account_email =
    Entonces el correo va primero: ahí llegan los enlaces para recuperar todas tus otras cuentas.

    Recupéralo en la página del propio proveedor. Cuando entres, revisa las reglas de reenvío y el teléfono de recuperación antes de pasar a la siguiente cuenta.

account_not-yet =
    Es frustrante, y no dice nada de ti. Algunas plataformas tardan días y rechazan el primer intento.

    Prueba otra vez desde un dispositivo y una red que usabas antes, y guarda cada mensaje y cada fecha.

    Mientras tanto puedes limitar el daño avisando a la gente.

account_still-in =
    Bien, todavía puedes entrar. Con unos pasos puedes cerrarles el paso.

    Antes, una cosa, porque un cambio se puede notar: ¿alguien mira este dispositivo o sabe tu contraseña?

account_secure =
    Tres pasos, en este orden: pon una contraseña nueva que no uses en otro lugar, cierra todas las demás sesiones y comprueba que sigues dentro.

    Si puedes, hazlo desde un dispositivo que nadie más haya usado. Así la contraseña nueva sigue siendo tuya.

account_checks =
    Ahora cierra las puertas de atrás. En los ajustes, revisa el correo y el teléfono de recuperación, el reenvío de correo y las aplicaciones conectadas. Quita lo que no conozcas.

    Cambia la contraseña en todos los lugares donde usabas la vieja. Después activa la verificación en dos pasos, empezando por el correo.
    .second-lock = Activar la verificación en dos pasos

account_codes =
    Un código de acceso que no pediste suele significar que alguien tiene tu contraseña o intenta entrar. Lo que le falta es el código.

    No se lo pases a nadie, sea cual sea la historia. Cambia la contraseña desde un dispositivo de confianza.

account_known =
    Puedes cambiar tu contraseña en cualquier momento y no le debes un motivo a nadie, ni a tu pareja ni a una amistad cercana.

    Querer saber tu contraseña no es prueba de amor ni de lealtad. Tú decides qué compartes, y puedes cambiar de idea.

account_at-home =
    Entonces importa el orden. La persona que la usa puede notar una contraseña cambiada o una sesión cerrada.

    ¿Qué pasaría si lo notara?

account_home-rule =
    Algunas familias ponen reglas sobre teléfonos. Es justo pedir la privacidad que corresponde a tu edad; es uno de tus derechos.

    Podrías decir: «Quiero estar a salvo en internet. ¿Podemos acordar qué miras y qué es mío?».

    Las reglas se pueden hablar. El miedo es otra cosa: si temes su reacción, primero haz un plan y actúa después.

account_forced =
    Que te obliguen a dar una contraseña no es lo mismo que compartirla. Hiciste lo que necesitabas hacer en ese momento.

    ¿Quién fue? Por favor, no me digas un nombre.
    .known = Mi pareja, una amistad, alguien de clase

account_threatened =
    Usar tu cuenta para amenazarte está mal, y no es tu culpa. No tienes que responder.

    ¿Con qué te amenazan? Por favor, sin detalles.

account_money =
    Es más seguro no pagar. El dinero suele traer nuevas exigencias y no tiene por qué devolverte la cuenta.

    Si ya pagaste, la culpa no es tuya. Puedes parar en cualquier momento. Guarda sus mensajes y los datos del pago.

account_warn =
    Avisa a la gente por otro canal, para que el mensaje no pueda venir de quien está en tu cuenta.

    Podrías escribir: «Me quitaron la cuenta. Ignoren sus mensajes y enlaces, y no envíen dinero, códigos ni fotos hasta que les diga en persona que la recuperé».

account_wrote-as-me =
    Es duro que te juzguen por palabras que no eran tuyas. Guárdalas con fecha y enlace, para poder mostrarlo.

    Basta una frase tranquila: «Esas publicaciones no eran mías, me quitaron la cuenta». Tu grupo o un amigo o amiga puede difundirla, para que no tengas que discutir.

account_campaign =
    Primero pregunta a quienes administran la cuenta si alguien cambió algo. Después quita a quienes se fueron y da a cada persona su propio acceso o función.

    Avisa por otro canal a quienes les apoyan que la cuenta no está en sus manos.

    Si es importante para su campaña, una persona adulta aliada puede escribir a una línea de seguridad para quienes defienden derechos.

account_people =
    Estos servicios saben de problemas en internet. Soy un programa, así que no puedo contactarlos por ti, y tú decides cuánto cuentas.

    Una forma de empezar: «Me quitaron la cuenta y necesito ayuda para recuperarla». Nadie ahí necesita tu contraseña. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

account_defender =
    Estos grupos apoyan en seguridad a quienes defienden derechos humanos. Algunos comprueban quién escribe y solo tratan con personas adultas, así que suele ser más rápido por una persona adulta aliada.

    Qué necesitan: qué plataforma, cuándo pasó, qué intentaste. No tu contraseña. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

account_later =
    Durante el próximo mes, dedica un minuto por semana a mirar la lista de dispositivos conectados y cierra la sesión de lo que no conozcas.

    Tienes derecho a estar en internet y a alzar la voz. Proteger esta cuenta protege ese derecho, y a quienes te escriben.
    .passwords = Hacer contraseñas más fuertes

account_finish =
    Fue mucho. Si haces una sola cosa hoy, que sea avisar a tus contactos; lo demás puede venir después.

    Puedes volver cuando quieras. Al cerrar este chat, se borra aquí, pero el historial del navegador se queda. Puedes borrarlo también, si es seguro para ti: quien lo revise puede notar que falta algo.
