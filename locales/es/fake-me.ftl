### Someone pretends to be the child, or the child's group, with a fake account. Practical and calm.

fake-me_start =
    ¿Alguien se hace pasar por ti? Es injusto y da mucha rabia. No es tu culpa. Y hay pasos claros.

    Toca lo que te pasa, o escríbelo en pocas palabras. Por favor, sin nombres de personas ni de cuentas.
    .me = Hay una copia de mí
    .group = Hay una copia de mi grupo
    .real-one = Entraron en mi cuenta real
    .body = Muestra fotos del cuerpo
    .threat = También me amenazan

fake-me_me =
    No tienes que mirarla todo el tiempo. Un amigo o amiga puede mirar por ti. ¿Qué hace la cuenta falsa?
    .writes = Escribe a mis amistades
    .money = Pide dinero o fotos
    .mean = Publica cosas crueles o falsas
    .quiet = Nada todavía. Solo está ahí
    .known = Creo que sé quién es

fake-me_body =
    Lo siento mucho. Eso está mal, y no es tu culpa. Por favor, no guardes la foto ni la reenvíes.

    Hay más ayuda justo para eso. ¿La foto es real o inventada?
    .real = Es una foto real
    .fake = Es una foto inventada
    .people = Quiero hablar con una persona

fake-me_warn =
    Avisa a tus amistades hoy mismo. Habla con ellas o usa otra aplicación.

    Puedes decir: «Esa cuenta no es mía. Por favor, no le respondas. Repórtala, y no te veas con nadie de ahí».
    .report = ¿Cómo la reporto?
    .money = Les pide dinero
    .met = Quiere verse con la gente
    .next-step = Guardar pruebas y bloquear

fake-me_money =
    Entonces avisa rápido. Llama, o pide a una persona adulta de confianza que llame.

    Puedes decir: «Una cuenta falsa usa mi nombre. No envíes dinero, ni códigos, ni fotos. Avísame si te pidió algo».
    .paid = Alguien ya envió algo
    .report = ¿Cómo la reporto?
    .tell = Ayúdame a contárselo a alguien

fake-me_paid =
    La culpa es de la cuenta falsa. No es tuya, ni de quien le creyó.

    Esa persona puede parar ahora y guardar los mensajes. ¿Fue dinero? Una persona adulta puede preguntar si se puede detener.
    .tell = Ayúdame a contárselo a alguien
    .report = ¿Cómo la reporto?
    .people = ¿Quién nos puede ayudar?

fake-me_mean =
    Duele que piensen que tú escribiste esas cosas. No fuiste tú.

    ¿Qué necesitas más?
    .once = Decir que no soy yo
    .hate = Me atacan por eso
    .police = Me preguntó la policía
    .report = ¿Cómo la reporto?
    .tell = Contárselo a alguien adulto

fake-me_once =
    Dilo una vez, desde tu cuenta real y con calma. Por ejemplo: «Hay una cuenta falsa con mi nombre. Yo no escribí nada de eso».

    No tienes que responder cada comentario. Tus amistades pueden decirlo por ti.
    .report = ¿Cómo la reporto?
    .friends = Guardar pruebas de lo que dijo
    .later = ¿Qué puedo hacer después?

fake-me_maker =
    Puede que aciertes y puede que no. No necesitas saberlo para recibir ayuda.

    Por favor, no enfrentes a solas a esa persona. Cuenta lo que notaste a una persona adulta de confianza.
    .trap = Quiero ponerle una trampa
    .home = Es alguien de mi casa
    .report = ¿Cómo la reporto?
    .tell = Ayúdame a contárselo a alguien

fake-me_no-trap =
    Entiendo que quieras eso. Pero una trampa puede hacerte daño. También puede parecer que tú hiciste lo falso.

    Hay algo más fuerte: guardar pruebas, reportar, contarlo. Deja el resto a las personas adultas.
    .report = ¿Cómo la reporto?
    .tell = Ayúdame a contárselo a alguien
    .feelings = Tengo mucha rabia

fake-me_group =
    Avisa enseguida a tu grupo, pero no por esa aplicación. Hablen en persona o por teléfono.

    Decidan en grupo quién reporta y quién avisa. Su voz de verdad sigue. ¿Qué hace la cuenta falsa?
    .supporters = Escribe a quienes nos siguen
    .money = Pide dinero
    .plans = Llama a la gente a un lugar
    .report = Nada aún. ¿Cómo la reporto?
    .defender = ¿Quién ayuda a grupos como este?

fake-me_group-warn =
    Escriban un mensaje claro en su página real: «Esta es nuestra única cuenta aquí. Otra usa nuestro nombre. Por favor, repórtenla».

    Pidan a grupos de confianza que lo compartan. Fíjenlo arriba por unos días.
    .report = ¿Cómo la reportamos?
    .campaign = ¿Cómo hablamos con más seguridad?
    .later = ¿Qué podemos hacer después?

fake-me_group-plans =
    Entonces lo primero es que la gente esté a salvo. Avisen rápido, mejor hablando: «No vayan. No es de nuestra parte».

    Pide ayuda hoy a una persona adulta de confianza. Mira también quién está en su chat.
    .supporters = ¿Cómo avisamos a quienes siguen?
    .members = ¿Quién está en nuestro chat?
    .defender = ¿Quién ayuda a grupos como este?
    .tell = Ayúdame a contárselo a alguien

fake-me_report =
    Una persona adulta de confianza puede reportarla contigo. Elijan el motivo «se hace pasar por mí» o «cuenta falsa».

    Tus amistades también pueden reportarla. Antes, que alguien guarde lo que muestra. No si muestra fotos del cuerpo.
    .proof = Guardar pruebas y reportar
    .id = La aplicación pide mi documento
    .refused = La aplicación no hizo nada
    .later = Listo. ¿Y después?

fake-me_id =
    Algunas aplicaciones quieren ver quién eres. O piden la firma de una persona adulta. Hazlo solo dentro de la aplicación, y con esa persona.

    Nunca envíes un documento a nadie en un chat.
    .no-id = No tengo documento o quién firme
    .tell = Ayúdame a pedírselo a alguien
    .later = ¿Qué puedo hacer después?

fake-me_no-id =
    Eso no es tu culpa. Tus amistades pueden reportarla igual, en muchas aplicaciones sin documento.

    Pregunta a una línea de ayuda para problemas en internet. Quizá conozcan otro camino.
    .people = Muéstrame esa línea de ayuda
    .tell = Ayúdame a contárselo a alguien
    .later = ¿Qué puedo hacer después?

fake-me_people =
    Estas personas saben de cuentas falsas. Tú eliges qué contarles. No tienes que enviar antes un documento.

    Soy un programa. No puedo llamar por ti. Puedes decir: «Alguien se hace pasar por mí. La aplicación no ayuda». Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .tell = Contárselo a alguien cercano
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

fake-me_defender =
    Estos grupos ayudan a quienes defienden derechos. Algunos solo hablan con personas adultas.

    Por eso una persona adulta de confianza puede escribirles por tu grupo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .later = ¿Qué podemos hacer después?
    .finish = Por ahora es todo

fake-me_later =
    Mira otra vez en una semana. O que mire un amigo o amiga. Si aparece otra cuenta falsa, sirven los mismos pasos.

    Usa fotos distintas en público y con tus amistades. Así se nota antes una copia.

    Tu nombre es tuyo. Puedes seguir hablando con tu propia voz.
    .accounts = Proteger más mi cuenta real
    .feelings = No me lo puedo sacar de la cabeza
    .people = Quiero hablar con una persona
    .finish = Por ahora es todo

fake-me_finish =
    Ya conoces los pasos. Una cosa para hoy: dile a tu gente más cercana cuál es tu cuenta de verdad.

    Puedes volver cuando quieras. Si cierras este chat, aquí se borra. Puede que el navegador aún recuerde la página.
