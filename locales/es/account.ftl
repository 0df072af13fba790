### Account taken over. For a child whose account someone else controls, or who was made to share the password.

account_start =
    ¿Alguien más usa tu cuenta? No es tu culpa. Podemos ir paso a paso.

    Toca lo que se parezca, o escríbelo en pocas palabras. Por favor, sin nombres ni contraseñas.
    .locked-out = No puedo entrar
    .still-in = Todavía puedo entrar
    .odd = Pasan cosas raras, no sé
    .forced = Me obligaron a dar mi contraseña
    .threatened = Me amenazan con eso

account_locked-out =
    Usa solo la página de la propia aplicación para cuentas perdidas. Suele llamarse «Olvidé mi contraseña».

    Hay gente que dice que recupera cuentas por dinero. Por favor, no confíes en ella.

    Antes, una pregunta. Si alguien revisa tu aparato, puede ver tu contraseña nueva. ¿Qué puedes usar?
    .trusted = Tengo un aparato seguro
    .no-device = No tengo un aparato seguro
    .at-home = La tomó alguien de mi casa

account_no-device =
    Podrías pedirle su aparato a una persona adulta de confianza. También puede ayudar una biblioteca o un amigo o amiga.

    Al terminar, cierra ahí la sesión. No dejes que ese aparato guarde tu contraseña.
    .found = Ya tengo un aparato seguro
    .ask-someone = Ayúdame a pedírselo a alguien
    .warn = Antes quiero avisar a mis amistades
    .people = ¿Quién puede ayudarme?

account_recover =
    Si puedes, hazlo con una persona adulta de confianza. Abre la página de la aplicación para cuentas perdidas. Sigue sus pasos.

    Escribe un código solo en la aplicación misma. Nunca lo des a alguien que te escribe.

    ¿Funcionó?
    .back-in = Sí, ya entré
    .not-yet = No, todavía no
    .email = También me quitaron el correo

account_email =
    Entonces empieza por el correo. Es la llave de tus otras cuentas.

    Ve a la página del propio correo para cuentas perdidas. Una persona adulta de confianza puede sentarse contigo.
    .got-email = Recuperé mi correo
    .not-yet = Aún no puedo recuperarlo
    .people = ¿Quién puede ayudarme?

account_not-yet =
    Es duro. No significa que hiciste algo mal. Las aplicaciones pueden tardar.

    Prueba otra vez mañana. Usa un aparato y un lugar que usabas antes. Guarda cada mensaje de la aplicación.

    Ahora puedes hacer algo útil: avisar a tus amistades.
    .warn = ¿Cómo les aviso?
    .campaign = Es la cuenta de nuestro grupo
    .people = ¿Quién puede ayudarme?
    .later = ¿Qué puedo hacer después?

account_still-in =
    Qué bueno que puedas entrar. Podemos cerrar la puerta antes de que hagan más.

    Antes, una pregunta. ¿Alguien mira este aparato o sabe tu contraseña?
    .own = No, este aparato es solo mío
    .watched = Quizá alguien de mi casa
    .friend = Un amigo o amiga, o alguien que conozco

account_secure =
    Inventa una contraseña nueva. Úsala solo para esta cuenta.

    Después busca en los ajustes «Cerrar sesión en todos los dispositivos». Una persona adulta de confianza puede ayudarte.
    .next-step = Listo. ¿Qué sigue?
    .lost-again = No funciona
    .people = ¿Quién puede ayudarme?

account_checks =
    Ahora busca puertas de atrás. Mira en los ajustes el correo y el teléfono. ¿Son tuyos? Quita lo que no lo sea.

    ¿Usabas la contraseña vieja en otro lugar? Cámbiala ahí también.
    .second-lock = Poner un segundo candado
    .warn = Escribieron con mi nombre
    .campaign = Es la cuenta de nuestro grupo
    .later = Listo. ¿Y después?

account_odd =
    Confía en lo que sientes. Vamos a verlo. ¿Qué se parece más?
    .codes = Códigos que no pedí
    .posts = Mensajes que yo no escribí
    .link = Toqué un enlace raro
    .copy = Hay una copia de mi cuenta
    .unsure = Solo siento que alguien entró

account_codes =
    ¿Llegó un código que no pediste? Quizá alguien intenta entrar. Sin el código, muchas veces no puede.

    Por eso, guárdalo para ti. No se lo digas a nadie. Tampoco si dicen que son la aplicación, o un amigo o amiga.
    .gave = Le di un código a alguien
    .kept = No se lo di a nadie
    .threats = También hay amenazas

account_known =
    Puedes cambiar tu contraseña cuando quieras. No tienes que explicárselo a nadie.

    Usar tu cuenta sin tu permiso no es justo. Ni siquiera en broma.
    .change = Quiero cambiarla
    .afraid = Esa persona me da miedo
    .tell = Quiero contárselo a alguien

account_at-home =
    Entonces vamos con cuidado. Si cambias una contraseña, esa persona puede notarlo.

    ¿Qué pasaría entonces?
    .scared = Podría ser peligroso para mí
    .rule = Es una regla de mi familia
    .fine = No pasaría nada malo
    .people = Quiero hablar con una persona

account_home-rule =
    Algunas familias tienen reglas sobre teléfonos. Aun así, puedes pedir un espacio tuyo.

    Podrías decir: «Quiero estar a salvo en internet. ¿Hablamos de qué miras, y por qué?».

    Una regla no debería darte miedo. Si te da miedo, puedes pedir ayuda.
    .tell = ¿Con quién puedo hablarlo?
    .scared = Sí, me da miedo
    .later = ¿Qué puedo hacer después?

account_forced =
    Nadie debe obligarte a dar una contraseña. Hiciste lo que tenías que hacer.

    ¿Quién fue? Por favor, no me digas un nombre.
    .home = Alguien que vive conmigo
    .known = Un amigo o amiga, o alguien que conozco
    .officials = Policía, o alguien de la escuela
    .change = Solo quiero cambiarla ya

account_threatened =
    Amenazarte está mal. No es tu culpa. No tienes que responder.

    ¿Con qué te amenazan? Por favor, no me des detalles.
    .in-danger = Estoy en peligro ahora
    .hurt = Dicen que me harán daño
    .picture = Con mostrar una foto mía
    .private = Con mostrar cosas privadas mías
    .money = Quieren dinero

account_money =
    Por favor, no pagues. Pagar muchas veces trae más exigencias. Y quizá no te devuelva la cuenta.

    Si ya pagaste, no es tu culpa. Puedes parar ahora.
    .trusted = Ayúdame a recuperarla
    .proof = Guardar sus palabras como prueba
    .people = ¿Quién puede ayudarme?

account_warn =
    Avisa a tus amistades por otro lado. Habla con ellas, o usa otra aplicación.

    Podrías decir: «Me quitaron la cuenta. Por favor, no abran enlaces de ahí. No envíen dinero ni códigos».
    .cruel = Escribieron cosas crueles en mi nombre
    .picture = Publicaron una foto de mi cuerpo
    .campaign = Es la cuenta de nuestro grupo
    .later = Listo. ¿Y después?

account_wrote-as-me =
    Duele que piensen que tú escribiste eso. No fuiste tú.

    Puedes decirlo una vez, con calma: «No lo escribí yo. Me quitaron la cuenta». También puede decirlo un amigo o amiga.
    .proof = Guardar prueba de lo escrito
    .hate = Ahora la gente me ataca
    .tell = Quiero contárselo a alguien
    .later = ¿Qué puedo hacer después?

account_campaign =
    Primero pregunta en tu grupo: ¿alguien cambió algo? Muchas veces hay un motivo sencillo.

    Después quita a quienes ya no están. Si la aplicación puede, que cada persona entre con su propio acceso.

    Avisa desde otra cuenta a quienes les siguen. Su voz no termina con una cuenta.
    .secure = Todavía podemos entrar
    .defender = ¿Quién ayuda a grupos como este?
    .later = ¿Qué podemos hacer después?

account_people =
    Estas personas pueden ayudar con problemas en internet. Soy un programa. No puedo llamar por ti.

    Puedes empezar así: «Alguien tomó mi cuenta. Necesito ayuda». Nunca digas a nadie tu contraseña. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .tell = Ayúdame a contárselo a alguien cerca
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

account_defender =
    Estos grupos ayudan a personas que defienden derechos. Algunos solo hablan con personas adultas.

    Puede escribirles una persona adulta que ayude a tu grupo. Puede decir: «Un grupo de niñas y niños perdió su cuenta». Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .later = ¿Qué podemos hacer después?
    .finish = Por ahora es todo

account_later =
    Mira la cuenta una vez por semana, durante un mes. ¿Es tuyo cada aparato de la lista? Cierra la sesión de los que no conozcas.

    Tienes derecho a estar en internet y a alzar la voz. Cuidar esta cuenta es parte de eso.
    .second-lock = Poner un segundo candado
    .passwords = Hacer mejores contraseñas
    .people = ¿Quién puede ayudarme?
    .finish = Por ahora es todo

account_finish =
    Hiciste mucho. Hoy basta una cosa pequeña: cuéntale a un amigo o amiga que te quitaron la cuenta.

    Puedes volver cuando quieras. Si cierras este chat, aquí se borra. Puede que el navegador aún recuerde la página.
