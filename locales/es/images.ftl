### Someone wants, has or shows a picture of a child's body. To be read by someone who works with children.

images_start =
    Me alegra que estés aquí. Las fotos de tu cuerpo son tuyas. Si alguien usa una contra ti, la culpa es suya.

    No te voy a regañar. Muchas niñas y niños han salido adelante. Hay cosas que ayudan. ¿Cómo estás ahora?
    .go-on = Quiero saber qué puedo hacer
    .people = Quiero hablar con una persona
    .low = Ya no quiero vivir
    .in-danger = Estoy en peligro ahora

images_what =
    Gracias. Por favor, no me des detalles ni nombres. No necesito saber qué se ve en la foto.

    ¿Qué se parece más?
    .threat = Dicen que van a mostrar una
    .shared = Otras personas vieron una foto
    .sent = Envié una y ahora me preocupa
    .asked = Alguien quiere que le mande una
    .other = Otra cosa

images_threat =
    Eso da mucho miedo. No es tu culpa. Lo que te hacen está mal.

    Puedes dejar de responder ahora mismo. Por favor, no pagues ni envíes nada más. No intentes hacer un trato. Muchas veces solo piden más.

    No tienes que pasar por esto sin ayuda. Hace bien contárselo hoy a una persona adulta de confianza.
    .steps = ¿Qué hago ahora?
    .gave = Ya les di algo
    .deadline = Dijeron que me apure
    .known = Conozco a esa persona
    .people = Quiero hablar con una persona

images_with-adult =
    Los próximos pasos son más fáciles con una persona adulta de confianza. Puede guardar las palabras, bloquear y reportar.

    No necesita ver la foto para ayudarte. Puedes decírselo.
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona
    .myself = Quiero empezar por mi cuenta

images_gave =
    Te presionaron, y tú intentaste que pararan. Eso no es tu culpa.

    Puedes parar ahora. Nunca tienes que dar más, aunque dijeras que lo harías.

    ¿Se envió dinero? Una persona adulta de confianza puede preguntar si se puede detener.
    .steps = ¿Qué hago ahora?
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona
    .low = Ya no aguanto más

images_deadline =
    Lo de «rápido» es para asustarte. Así no te dejan pedir ayuda. No tienes que hacer nada a la hora que digan.

    Usa ese tiempo para ti. Busca a alguien con quien te sientas a salvo. Cuéntaselo a una persona.

    No puedo saber qué harán. Hagan lo que hagan, después también hay ayuda.
    .steps = ¿Qué hago ahora?
    .what-if = ¿Y si la muestran?
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona
    .low = Ya no aguanto más

images_known =
    Si conoces a la persona, pueden venir muchos sentimientos a la vez. Es normal. Sigue sin ser tu culpa.

    No tienes que ver a esa persona ni hablarle de esto. ¿Quién es? Por favor, no me digas su nombre.
    .my-age = Alguien más o menos de mi edad
    .grown = Una persona adulta que conozco
    .home = Alguien que vive conmigo
    .people = Quiero hablar con una persona

images_known-peer =
    Aunque te gustara, o todavía te guste: nadie debe usar tu foto para hacerte daño.

    Por favor, no vayas a solas a recuperarla. Deja que se encargue una persona adulta de confianza.
    .steps = ¿Qué hago ahora?
    .school = Es alguien de mi escuela
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

images_save =
    Guarda sus palabras y el nombre de la cuenta. No guardes la foto como prueba.

    Toma fotos de la pantalla solo donde no se vea un cuerpo. O escríbelo en papel: quién, qué, cuándo.

    Por favor, no envíes la foto a nadie. Ni siquiera a alguien que te ayude.
    .saved = Ya tengo las palabras
    .cannot-look = No puedo volver a mirarlo
    .no-proof = Está todo borrado
    .people = Quiero hablar con una persona

images_cannot-look =
    No tienes que mirar. Una persona adulta de confianza puede anotar las palabras y los nombres.

    Puede hacerlo sin enviar la foto a nadie. Y puedes recibir ayuda sin ninguna prueba.
    .tell = Ayúdame a contárselo a alguien
    .block = Ir al siguiente paso
    .people = Quiero hablar con una persona

images_no-proof =
    Está bien. Querías que desapareciera. Pueden ayudarte sin pruebas.

    Si quieres, anota lo que recuerdes. Basta con el nombre de la cuenta y el día.
    .block = Ir al siguiente paso
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

images_block =
    Ahora puedes bloquear a esas personas. Hazlo en cada aplicación donde puedan escribirte.

    Reporta también su cuenta. Elige un motivo sobre «menores», o «menos de 18 años».

    Conserva tu propia cuenta. Puede tener pruebas. Y tienes derecho a tenerla.
    .removal = ¿Se puede quitar la foto?
    .how = ¿Cómo bloqueo y reporto?
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

images_removal-gb =
    En el Reino Unido también existe Report Remove. Allí sí envías la foto o el enlace. La revisa personal preparado. Necesitas una cuenta de Childline. Quizá te pidan mostrar tu edad.

images_removal-us =
    En Estados Unidos hay una ley. Muchas aplicaciones tienen dos días para actuar. El plazo empieza cuando se reporta una foto así.

images_removal-br =
    En Brasil, una ley pide a las aplicaciones quitar fotos así. Protege a menores. Está de tu lado cuando reportas.

images_removal-md =
    En Moldavia, SigurOnline ayuda justo con esto. Lo verás en la próxima lista.

images_removal-th =
    En Tailandia, un servicio de la próxima lista es del Estado. Puedes hablar primero con la línea de la infancia.

images_removal-tool =
    Take It Down es una herramienta gratis para menores de 18 años. Funciona en cualquier país. No pregunta tu nombre.

    La foto se queda en tu aparato. Solo sale una especie de huella de ella. Las aplicaciones que participan pueden buscarla.

    No puede mirar en chats privados. ¿La foto sigue en un aparato que puedas usar?
    .have = Sí, sigue ahí
    .not-have = No, no la tengo
    .private = Está en un chat privado
    .law = ¿Podría meterme en problemas?
    .people = Quiero hablar con una persona

images_tool-have =
    Toma el aparato que tiene la foto. Abre Take It Down en esta lista. Una persona adulta de confianza puede sentarse contigo.

    Allí eliges la foto. No se envía a ningún lado, y nadie la mira.

    No encuentra todas las copias. Pregunta a una línea de ayuda qué hacer con la tuya. Por favor, no la envíes a nadie. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .tell = Ayúdame a contárselo a alguien
    .next-step = ¿Qué viene después?
    .finish = Por ahora es todo

images_tool-not =
    Por favor, no la busques. No la guardes otra vez. No pidas a nadie que la envíe.

    Puedes reportar el lugar donde está: la cuenta, la publicación o la página. Usa el botón de reportar de la aplicación.

    Una línea de esta lista también puede recibir un enlace. Su personal lo revisa, así que tú no tienes que hacerlo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .tell = Ayúdame a contárselo a alguien
    .next-step = ¿Qué viene después?
    .finish = Por ahora es todo

images_shared =
    Lo siento. Quienes la muestran hacen mal. Tú no.

    Tú sigues siendo tú. Una foto no cambia lo que vales. Y puedes hacer algo.

    Por favor, no la busques. ¿Dónde está, por lo que sabes?
    .open = En una aplicación o un sitio web
    .private = En un chat o grupo privado
    .school = La tiene gente de mi escuela
    .unknown = No lo sé
    .people = Quiero hablar con una persona

images_shared-chat =
    Las herramientas no pueden mirar en chats privados. Pero las personas pueden ayudar.

    ¿Hay alguien de confianza en ese grupo? Puede pedir que todo el mundo la borre. También puede reportar el grupo.

    Nadie debe guardarla ni reenviarla. Cada copia borrada ayuda.
    .school = El grupo es de mi escuela
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona
    .next-step = ¿Qué viene después?

images_shared-school =
    No tienes que arreglarlo sin ayuda. Una persona adulta de confianza puede pedir a la escuela que actúe.

    La escuela puede pedir que todo el mundo pare y la borre. Puede cuidarte en los recreos y en el camino.

    Nadie en la escuela necesita ver la foto. Puedes decir: «Por favor, no la mires».
    .tell = Ayúdame a contárselo a alguien
    .removal = ¿Se puede quitar?
    .cruel = Hay gente cruel conmigo
    .people = Quiero hablar con una persona
    .next-step = ¿Qué viene después?

images_shared-unknown =
    No saber es duro. Por favor, no la busques. Buscar puede doler, y no ayuda.

    Puedes hacer algo antes de que aparezca. Y una persona adulta de confianza puede estar atenta por ti.
    .removal = ¿Qué puedo hacer antes?
    .tell = Ayúdame a contárselo a alguien
    .worry = No puedo dejar de pensar en eso
    .people = Quiero hablar con una persona

images_sent =
    Muchas personas jóvenes han enviado una foto. No eres mala persona. Preocuparte muestra que te cuidas.

    Puedes cambiar de idea. Una foto que enviaste sigue siendo tuya. ¿Qué se parece más?
    .trust = Confío, pero me preocupa
    .not-trust = No confío en esa persona
    .grown = La envié a una persona adulta
    .threat = Ahora me amenaza
    .law = ¿Podría meterme en problemas?

images_sent-ask =
    Puedes pedirle que la borre. Por ejemplo: «Por favor, borra mi foto. No quiero que nadie la vea».

    Con una vez basta. No le debes un motivo. No puedes comprobarlo, y eso no es tu culpa.
    .agreed = Dijo que sí
    .refused = Dijo que no, o no sé
    .people = Quiero hablar con una persona

images_sent-worry =
    Entonces no tienes que seguir pidiéndolo. Por favor, no envíes nada más.

    Puedes hacer algo ahora, antes de que alguien la muestre. También ayuda contárselo a una persona.
    .removal = ¿Qué puedo hacer antes?
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

images_asked =
    Tu cuerpo es tuyo. Nunca le debes una foto a nadie. Ni por amor, ni por amistad, ni por ayuda.

    Puedes decir que no. También puedes simplemente dejar de responder. ¿Quién te la pide? Por favor, no me digas su nombre.
    .grown = Una persona adulta, o no sé
    .my-age = Alguien más o menos de mi edad
    .sent = Ya envié una
    .threat = Me amenaza
    .people = Quiero hablar con una persona

images_asked-peer =
    Podrías decir: «No. Yo no envío fotos». No tienes que explicarlo.

    Quien te respeta se detiene con el primer no. Pedir una y otra vez es presión. Eso no está bien.
    .how = ¿Cómo bloqueo a esa persona?
    .tell = Quiero contárselo a alguien
    .people = Quiero hablar con una persona
    .later = ¿Qué puedo hacer después?

images_other =
    Está bien. ¿Qué se parece más? Por favor, no me des detalles.
    .secret = Alguien me grabó a escondidas
    .fake = Es una foto falsa de mí
    .other-child = Es una foto de otra niña o niño
    .people = Nada de esto. Quiero hablar con alguien

images_other-child =
    Gracias por preocuparte. Por favor, no la guardes, no la muestres ni la reenvíes. Ni siquiera como prueba.

    Anota con palabras dónde la viste. Después sal de ese chat o página. No es tu culpa haberla visto.

    Una persona adulta de confianza o una línea puede reportarla. No tienes que cargar con esto sin ayuda.
    .child-in-danger = Esa niña o niño puede correr peligro
    .friend = Sé quién es y quiero ayudar
    .tell = Ayúdame a contárselo a alguien
    .report = ¿Cómo se puede reportar?
    .people = Quiero hablar con una persona

images_law =
    Las leyes no son iguales en todas partes. Soy un programa, así que no puedo decirte qué dice la tuya.

    En muchos lugares, la ley quiere protegerte. En algunos, la policía también puede hacerte preguntas.

    Por eso podrías hablar primero con una línea de ayuda. Puedes preguntar: «¿Qué pasa si denuncio esto?».
    .people = Muéstrame una línea de ayuda
    .tell = Ayúdame a contárselo a alguien cerca
    .removal = ¿Se puede quitar?

images_safe-now =
    Hiciste mucho. Paremos un momento.

    ¿Estás a salvo ahora? ¿Sin peligro de otras personas, ni de hacerte daño?

images_people-case =
    Primero una cosa. En tu país, contarlo a algunos servicios puede abrir un caso oficial. Puedes preguntar eso antes de contar más.

images_contacts =
    Estas personas han oído esto muchas veces. No van a necesitar la foto. Tú eliges qué les cuentas.

    Soy un programa. No puedo llamar por ti. Podrías empezar así: «Es por una foto mía. Tengo miedo». Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .what = Muéstrame los pasos
    .tell = Ayúdame a contárselo a alguien cerca
    .law = ¿Podría meterme en problemas?
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

images_later =
    En los próximos días: come, duerme, quédate cerca de gente amable. No necesitas estar mirando todo el tiempo.

    Si vuelven a escribir, no tienes que responder. Díselo a la persona que te ayuda.

    Tienes derecho a estar en internet y a alzar la voz. Nadie puede quitarte eso con una foto.
    .removal = ¿Se puede quitar una foto?
    .feelings = No me lo puedo sacar de la cabeza
    .accounts = Hacer más seguras mis cuentas
    .people = Quiero hablar con una persona
    .finish = Por ahora es todo

images_finish =
    Enfrentaste algo muy duro. No es tu culpa, ni hoy ni después. Una cosa para hoy: quédate cerca de alguien amable.

    Puedes volver cuando quieras. Si cierras este chat, aquí se borra. Puede que el navegador aún recuerde la página.
