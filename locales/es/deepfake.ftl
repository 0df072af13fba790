### A fake picture, voice or video of a child. The fake may show the body, or make the child say false things.

deepfake_start =
    Alguien hizo algo falso con tu imagen o tu voz. No es real, pero el dolor sí. No es tu culpa. Tú no hiciste lo que muestra.

    Hay cosas que ayudan. No tienes que volver a mirarlo. ¿Qué se parece más ahora?
    .body = Muestra mi cuerpo
    .not-body = Es sobre otra cosa
    .people = Quiero hablar con una persona
    .low = Ya no quiero vivir
    .in-danger = Estoy en peligro ahora

deepfake_body =
    Lo siento mucho. Está mal hacerle eso a una niña o a un niño. Recibes la misma ayuda que con una foto real.

    Por favor, no lo guardes ni lo reenvíes. Tampoco como prueba. Bastan las palabras y el nombre de la cuenta.

    ¿Qué se parece más?
    .threat = Me amenazan con eso
    .school = Circula en mi escuela
    .online = Está en internet
    .know-maker = Sé quién lo hizo
    .people = Quiero hablar con una persona

deepfake_body-online =
    Una persona adulta de confianza puede reportarlo contigo. Elijan un motivo como «falso» o «foto del cuerpo de un menor».

    Una herramienta gratis ayuda a las aplicaciones a encontrar esas fotos. Acepta las falsas también.
    .tool = Muéstrame esa herramienta
    .how = Muéstrame cómo reportar
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

deepfake_school =
    No tienes que resolver esto sin ayuda. Una persona adulta de confianza puede pedir a la escuela que actúe.

    La escuela puede pedir que todo el mundo pare y lo borre. Allí nadie necesita mirarlo. Puedes decirlo así.

    Por favor, no enfrentes a quien lo hizo. Deja que lo hagan las personas adultas.
    .tell = Ayúdame a contárselo a alguien
    .tool = ¿Se puede quitar?
    .cruel = Me tratan con crueldad
    .people = Quiero hablar con una persona
    .next-step = ¿Qué sigue?

deepfake_maker =
    Puede doler más cuando conoces a la persona. Por favor, no la enfrentes a solas. Podría borrar las pruebas.

    Cuéntale lo que sabes a una persona adulta de confianza. No hace falta saberlo con seguridad.
    .school = Es alguien de mi escuela
    .home = Es alguien de mi casa
    .threat = Me amenaza
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

deepfake_what =
    Bien. ¿Qué hace esa imagen o voz falsa? Por favor, no me des detalles.
    .words = Me hace decir cosas falsas
    .mock = Se burla de mí
    .money = Pide dinero a otras personas
    .threat = Lo usan para amenazarme
    .school = Circula en mi escuela

deepfake_words =
    Alguien pone palabras falsas en tu boca. Eso es cruel. Muchas veces es para que te calles. Tu voz de verdad sigue siendo tuya.

    Por favor, no lo compartas, ni para decir que es falso. Compartirlo lo hace más grande.
    .proof = Guardar pruebas y reportarlo
    .answer = ¿Cómo decimos que es falso?
    .officials = Las autoridades lo usan contra mí
    .believed = La gente lo cree
    .people = Quiero hablar con una persona

deepfake_believed =
    Duele cuando la gente lo cree. Muchas cosas falsas parecen reales. No tienes que convencer a todo el mundo.

    Empieza por las personas que te importan. Puedes decir: «Eso es falso. Yo no dije eso».
    .answer = ¿Cómo lo decimos en público?
    .feelings = Me siento muy mal
    .hate = Me atacan por eso
    .people = Quiero hablar con una persona

deepfake_answer-careful =
    Primero, una cosa. Donde vives, una respuesta pública puede traer nuevos problemas. Habla con una persona adulta de confianza antes de que alguien publique.

deepfake_answer-adult =
    Deja que respondan por ti las personas adultas de confianza. Basta una frase tranquila. No hace falta mostrar lo falso.

    Por ejemplo: «Este video es falso. Eso nunca se dijo». Nadie tiene que discutir en los comentarios.
    .tell = Ayúdame a pedírselo a alguien
    .proof = Guardar pruebas y reportarlo
    .later = ¿Qué puedo hacer después?

deepfake_answer-group =
    Deja que tu grupo responda una sola vez. Corto, tranquilo y con la verdad. Por ejemplo: «Este video es falso. Eso nunca se dijo».

    No muestren lo falso ni pongan el enlace. Pide a tus amistades que no discutan por eso. Tú puedes quedarte fuera.
    .campaign = ¿Cómo hablamos con más seguridad?
    .defender = ¿Quién ayuda a grupos como este?
    .proof = Guardar pruebas y reportarlo
    .later = ¿Qué puedo hacer después?

deepfake_mock =
    Una broma solo es graciosa si todo el mundo puede reírse. Esto no está bien, y puedes decirlo.

    Pide a tus amistades que no lo compartan. Una persona adulta de confianza puede ayudar a que se borre.
    .school = Circula en mi escuela
    .proof = Guardar pruebas y reportarlo
    .tell = Ayúdame a contárselo a alguien
    .feelings = Me da mucha vergüenza

deepfake_money =
    Entonces avisa rápido, con tu propia voz. Habla con la gente o usa otra aplicación.

    Puedes decir: «Alguien usa algo falso con mi imagen. Por favor, no envíes dinero. Primero pregúntame en persona».
    .proof = Guardar pruebas y reportarlo
    .copy = También hay una cuenta falsa
    .tell = Ayúdame a contárselo a alguien
    .later = ¿Qué puedo hacer después?

deepfake_safe-now =
    Ya hiciste mucho. Paremos un momento.

    ¿Estás a salvo ahora? ¿Sin peligro de otras personas, ni de hacerte daño?

deepfake_people =
    Estas personas saben de imágenes falsas. Se lo toman en serio. No van a necesitar verlo.

    Puedes empezar así: «Hay una foto falsa de mí». Soy un programa. No puedo llamar por ti. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .what = Muéstrame los pasos
    .tell = Contárselo a alguien cercano
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

deepfake_defender =
    Estos grupos ayudan a quienes defienden derechos. Algunos solo hablan con personas adultas.

    Por eso una persona adulta de confianza puede escribirles por ti. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

deepfake_later =
    No tienes que buscarlo. Un amigo o amiga puede mirar de vez en cuando. Puede reportarlo otra vez.

    Algo falso habla de quien lo hizo. No dice nada de ti. Puedes seguir alzando la voz y mostrando tu cara.
    .feelings = No me lo puedo sacar de la cabeza
    .accounts = Proteger más mis cuentas
    .people = Quiero hablar con una persona
    .finish = Por ahora es todo

deepfake_finish =
    Tú sabes cuál es la verdad. Quienes están cerca de ti también. Una cosa para hoy: cuéntaselo a alguien cercano.

    Puedes volver cuando quieras. Si cierras este chat, aquí se borra. Puede que el navegador aún recuerde la página.
