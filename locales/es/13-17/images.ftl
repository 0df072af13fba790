### Intimate pictures, for teenagers: straight and respectful, the whole steps, no sexual detail, no blame.

images_start =
    Me alegra que estés aquí. Pasara lo que pasara antes, si alguien usa una imagen íntima contra ti, es responsabilidad suya, no tu culpa, y no te voy a juzgar.

    Puede sentirse como el fin de todo. No lo es: muchas personas jóvenes han salido de esto, y hay pasos que ayudan. Antes que nada: ¿cómo estás ahora mismo?

images_what =
    Gracias. No necesito detalles, nombres ni una descripción, y por favor no vuelvas a mirar la imagen para esto.

    ¿Qué se acerca más?
    .threat = Alguien amenaza con difundir una
    .shared = Se difundió una imagen
    .asked = Alguien me presiona para que la mande

images_threat =
    Asusta, y esa es la intención. Le pasa a muchas personas, y la culpa es solo de quien amenaza.

    Deja de responder ya. No pagues, no envíes nada, no negocies ni amenaces de vuelta. Ceder, con dinero, con imágenes o callando porque lo exigen, suele traer la siguiente exigencia.

    No tienes que enfrentar esto sin ayuda. Que una persona lo sepa cambia mucho.
    .gave = Ya pagué o envié más
    .deadline = Me dieron un plazo

images_gave =
    Tenías mucha presión e intentaste que parara. Eso no es tu culpa, y no es tarde para parar ahora.

    No tienes que cumplir nada de lo que prometiste. Guarda los datos del pago; una persona adulta de confianza puede preguntar al banco o servicio de pago si se puede detener algo.

images_deadline =
    Un plazo es una herramienta para mantenerte en pánico, para que no te detengas a pedir ayuda. No tienes que hacer nada antes de que venza.

    Usa ese tiempo para ti: ve a donde haya alguien, cuéntaselo a una persona, empieza los pasos.

    No puedo saber qué harán, y nadie debería prometértelo. Lo que sí sé: después también hay ayuda y cosas que se pueden hacer.
    .what-if = ¿Y si la difunden?

images_known =
    Si conoces a la persona, pueden juntarse rabia, miedo, lealtad y vergüenza. Todo eso es normal, y sigue sin ser tu culpa.

    No le debes ni un encuentro ni una charla. ¿Quién es? Por favor, no me digas su nombre.
    .my-age = Mi pareja, mi ex o alguien de mi edad
    .grown = Alguien adulto que conozco

images_known-peer =
    Quizá confiabas en esa persona o la querías. Confiar no es dar permiso: la falta es de quien rompe esa confianza.

    Es más seguro no verla a solas, no revisar su teléfono ni amenazarla. Deja que hable una persona adulta que tú elijas, y guarda lo que te escribió.

images_save =
    Primero guarda pruebas, solo de las palabras: mensajes, nombres de cuenta, enlaces, pedidos de pago, fechas. Haz capturas donde no se vea ninguna imagen íntima, o copia las palabras en papel.

    No captures, descargues ni reenvíes la imagen, ni siquiera para reportarla. En muchos países una copia puede ser ilegal, sea cual sea tu motivo.

    Si mirarlo es demasiado, lo hacemos de otra manera.
    .saved = Ya guardé las palabras
    .no-proof = Lo borré todo

images_cannot-look =
    Entonces no lo hagas. Una persona adulta de confianza puede anotar por ti las palabras y los nombres de cuenta, sin copiar la imagen.

    Y si eso no es posible: puedes recibir ayuda sin ninguna prueba.

images_no-proof =
    Se entiende, y la ayuda no depende de las pruebas.

    Si quieres, anota lo que recuerdes: nombres de cuenta, fechas, qué te pidieron. Deja abierta tu propia cuenta; a veces los mensajes todavía se encuentran allí.

images_block =
    Ahora bloquea a esas personas en cada aplicación. Oculta tu lista de contactos si la aplicación lo permite, para que lleguen a menos gente.

    Reporta su cuenta con un motivo que diga que hay una persona menor de 18 años. El resultado varía según la aplicación; si lo rechazan, reporta otra vez.

    No borres tu propia cuenta. Puede tener pruebas, y no tienes por qué desaparecer a causa de eso.

images_removal-gb =
    En el Reino Unido también existe Report Remove. Funciona con una cuenta de Childline, y allí sí se sube la imagen o el enlace y lo revisa personal preparado. Quizá te pidan demostrar tu edad.

images_removal-us =
    En Estados Unidos, una ley da a las plataformas que abarca dos días para quitar una imagen íntima desde que se reporta.

images_removal-br =
    En Brasil, una ley de protección de la infancia en internet obliga a las plataformas a retirar contenido de abuso. Puedes mencionarla cuando reportes.

images_removal-md =
    En Moldavia, SigurOnline se especializa en esto. Lo verás en la próxima lista, y puedes preguntar allí antes de decidir nada.

images_removal-th =
    En Tailandia, un servicio de la próxima lista es del Estado o de la policía. Puedes consultarlo primero con la línea de la infancia, en tailandés o en inglés.

images_removal-tool =
    Take It Down es gratis, anónima y funciona desde cualquier país, para imágenes de cuando tenías menos de 18 años. Las hechas con IA también cuentan.

    La imagen nunca sale de tu dispositivo. La herramienta crea una huella digital de ella, y las plataformas que participan buscan coincidencias.

    Sus límites: solo esas plataformas, y no los chats cifrados. ¿La imagen sigue en un dispositivo que puedas usar?

images_tool-have =
    Abre Take It Down en la lista de abajo, en el dispositivo que tiene la imagen, y selecciónala allí. Solo se envía la huella. Puedes hacerlo incluso antes de que se difunda nada.

    No alcanza todas las copias, así que reporta también cada lugar que conozcas.

    Sobre tu propia copia: pregunta a una línea de ayuda antes de hacer algo con ella. Hasta entonces, no la envíes a nadie. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

images_tool-not =
    Por favor, no la busques, no la descargues ni pidas una copia a nadie para reportarla. Eso puede hacerte daño y puede ser ilegal.

    Igual puedes reportar dónde está: la cuenta, la publicación, la página. Elige un motivo que mencione a una persona menor de 18 años.

    Una línea de denuncia nacional también puede recibir un enlace. Su personal mira para que tú no tengas que hacerlo. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

images_shared =
    Lo siento. Quien la difunde sin tu permiso es quien hace mal, sin importar cómo surgió la imagen.

    Puede sentirse como el fin de todo. No lo es. Las copias se pueden reportar, y muchas veces se pueden retirar.

    No hace falta que la busques. ¿Dónde está, por lo que sabes?
    .open = En una plataforma o un sitio web

images_shared-chat =
    Las herramientas no llegan a los chats cifrados o privados, pero la gente que está dentro sí.

    Si confías en alguien de ese grupo, puede pedir a quien lo administra y a todo el mundo que la borren, reportar el grupo y salir. No debería guardarla ni reenviarla como prueba.

    Cada persona que se niega a pasarla frena una parte.

images_shared-school =
    La escuela debería protegerte en esto, y una persona adulta de confianza puede pedirle que actúe: que no se siga difundiendo, que se borren las copias, que se trate el acoso.

    Puedes poner condiciones. Por ejemplo: «Nadie del personal necesita ver la imagen» y «Quiero saber a quién se le cuenta».

    Volver se puede planear: quién te acompaña, adónde puedes ir si es demasiado.

images_shared-unknown =
    No saber también es una forma de estrés. Buscarla rara vez da paz y puede hacerte más daño.

    Puedes actuar antes de que aparezca algo: la herramienta de la huella sirve para imágenes que no se han difundido. Y alguien de confianza puede estar pendiente.

images_sent =
    Muchas personas de tu edad han enviado una. No es una tontería ni una culpa tuya, y confiar en alguien no es motivo de vergüenza.

    Puedes cambiar de idea en cualquier momento: un sí de entonces no es un sí para siempre. ¿Qué se acerca más?
    .grown = La envié a alguien adulto

images_sent-ask =
    Puedes pedirlo una vez, con calma: «Por favor, borra las imágenes que te envié. No acepto que nadie más las vea». Tenerlo por escrito también puede servirte después.

    No puedes comprobar si lo hizo, y eso no es responsabilidad tuya.

images_sent-worry =
    Entonces no hace falta seguir pidiéndolo, ni enviar nada más. Si intenta usarla para presionarte, es chantaje, y para eso también hay pasos.

    Puedes actuar ahora, antes de que se difunda nada, y contárselo a una persona de confianza.

images_asked =
    Nunca le debes una imagen a nadie: ni como prueba de amor, ni por un favor, ni para que te crean o te apoyen.

    Puedes decir que no, cambiar de tema o dejar de responder. ¿Quién te presiona? Por favor, no me digas su nombre.
    .grown = Alguien adulto, o no sé

images_asked-peer =
    Palabras que podrías usar: «No envío fotos. Por favor, deja de pedirlas». O: «Si te importa que me sienta a salvo, déjalo».

    «Si me quisieras, lo harías» es presión, no amor. Quien te respeta acepta el primer no. Si insiste, puedes bloquear a esa persona y contárselo a alguien.

images_other-child =
    Gracias por no seguir de largo. No la guardes, no la muestres ni la reenvíes, ni siquiera como prueba o para avisar: eso extiende el daño y puede ser ilegal.

    Anota con palabras dónde la viste y sal del chat o de la página. Una línea de denuncia puede recibir el enlace y actuar.

    Haberla visto puede quedarse contigo. Tú también tienes derecho a recibir apoyo.

images_law =
    Las leyes varían, y yo soy un programa: no doy consejo legal. En muchos lugares la ley está para protegerte, y los organismos de derechos de la infancia piden a los Estados que no castiguen a menores por esto.

    En algunos lugares la policía puede hacer preguntas sobre una imagen que hiciste o enviaste. Por eso puede convenir hablar con una línea de ayuda antes que con la policía, e ir con una persona adulta de confianza.

    Puedes preguntar primero a cualquier servicio: «¿Qué pasa si denuncio esto? ¿A quién tienen que decírselo?».

images_safe-now =
    Acabas de hacer mucho. Respira antes de seguir.

    ¿Estás a salvo en este momento: de otras personas, y de pensamientos de hacerte daño?

images_people-case =
    Primero una cosa: en tu país, una denuncia ante algunos de estos servicios puede abrir un caso oficial. Puedes preguntarlo antes de decir algo personal, y decidir entonces.

images_contacts =
    Estas personas tratan esto a menudo; no se van a escandalizar. No necesitan ver la imagen, y tú decides cuánto dices. Soy un programa, así que no puedo contactarlas por ti.

    Una forma de empezar: «Alguien tiene una imagen íntima mía y me presiona. No sé qué hacer primero». La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

images_later =
    Los próximos días: sueño regular, comida, compañía. Mirar una y otra vez mantiene vivo el miedo; deja que alguien más vigile por un tiempo.

    Si llegan mensajes nuevos, suma las palabras a tus notas, bloquea y cuéntaselo a quien te ayuda. Sigues sin tener que responder.

    Tu voz, tu activismo, tu lugar en internet son tuyos. Una imagen no te quita ni un solo derecho.

images_finish =
    Miraste algo muy duro y encontraste cómo seguir. Si haces una sola cosa hoy, que sea contárselo a una persona.

    Puedes volver cuando quieras. Al cerrar este chat, se borra aquí, pero el historial del navegador se queda. Puedes borrarlo también, si es seguro para ti: quien lo revise puede notar que falta algo.
