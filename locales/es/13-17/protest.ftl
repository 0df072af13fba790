### Protests, for teenagers.

protest_start =
    Reunirte en paz para alzar la voz es tu derecho, también antes de los 18. No garantiza que todo el mundo lo respete, así que planear un poco vale la pena. ¿En qué punto estás?

protest_going-th =
    En Tailandia, menores de 18 recibieron cargos después de protestas, y las reglas sobre reuniones y expresión son estrictas. Háblalo primero con una persona adulta aliada que las conozca; luego decide tú.

protest_going-tg =
    En Togo puede castigarse publicar, compartir o hasta dar «me gusta» a algo que se considere ilegal. Pregunta a una persona adulta aliada qué significa eso para esta acción antes de publicar sobre ella.

protest_going =
    Ve con gente de confianza, con al menos una persona adulta. Acuerden dónde verse si se pierden y cuándo irse. Un número escrito en el brazo funciona sin batería. Pregunta a quienes organizan quién ayuda si pasa algo.

    ¿Qué quieres planear?

protest_unsure =
    Ir es una elección, y no ir también. Carteles, textos, investigar y atender los mensajes del grupo también sostienen una campaña. ¿Qué te hace dudar?

protest_family-no =
    Pregunta qué temen exactamente, y muestra con quién vas, cómo pueden ubicarte y cuándo vuelves. Un plan responde a más preocupaciones que una discusión. ¿Cómo lo tomarían?

protest_phone =
    Con un teléfono pueden ubicarte, y deja un rastro de dónde estuviste. Antes de los 18 suele pesar más que puedan ubicarte; depende de quién no debe saberlo. ¿Qué te importa más?

protest_phone-take =
    Cargado, actualizado y con copia. Un código de seis o más cifras, y ese día sin cara ni huella. Ubicación y vista previa de mensajes apagadas. Cierra la sesión en lo que no necesites. Un teléfono básico es un buen punto medio.

    Los teléfonos fallan: ten un número en el brazo y un lugar acordado.

protest_phone-home =
    Entonces se queda en casa. Otra gente grabará ahí: piensa cómo te sentirías si te ven. Cubrirse la cara no está permitido en todas partes; una persona adulta aliada puede decírtelo. Alguien de fuera debe saber a qué hora vuelves.

    ¿Qué ayudaría ahora?

protest_check-in =
    Alguien a quien no pierdas de vista, un lugar para verse, una hora para irse. Y alguien de fuera que espere tu mensaje. Acuerden qué hace esa persona si no llega: a quién llama y después de cuánto.

protest_there =
    Quédate cerca de tu gente. Irse temprano siempre está bien. ¿Qué se acerca más?

protest_tense =
    Cuando cambie el ambiente, váyanse pronto y en grupo: por el borde, no por el medio, lejos de los empujones. Si la multitud aprieta, mantén los brazos delante del pecho y muévete con ella hacia un lado. ¿Qué se acerca más?

protest_lost =
    Ve al lugar acordado, por calles tranquilas con gente. Si nadie llega en el tiempo acordado, llama al número de tu brazo, desde una tienda si hace falta. ¿Qué se acerca más?

protest_film =
    Las fotos llevan lejos un mensaje, y pueden usarse para encontrar a la gente. Espaldas, manos, carteles y multitudes de lejos también cuentan la historia. Pregunta antes de mostrar una cara, y publica cuando ya te fuiste.

    ¿Qué quieres hacer?

protest_film-police =
    En algunos lugares está permitido, en otros se castiga, y no conozco la ley donde estás. Una persona adulta aliada o un servicio de ayuda legal sí. Ninguna foto vale que te hieran o te detengan.

protest_pictures =
    Las fotos pueden proteger a la gente y ponerla en riesgo. ¿Dónde están ahora?

protest_before-th =
    En Tailandia, una publicación o una transmisión en vivo puede llevar a cargos. Por favor, revísalo con una persona adulta aliada antes de subir nada.

protest_before-tg =
    En Togo puede castigarse publicar, compartir o dar «me gusta» a algo que se considere ilegal. Una persona adulta aliada puede decirte qué significa eso aquí.

protest_before-post =
    Recorta o tapa caras, insignias, uniformes, tatuajes y fachadas; un sticker sólido oculta más que un efecto borroso. La foto puede guardar hora y lugar: muchas aplicaciones quitan esos datos, y algunos chats lo hacen si te la envías a ti. Usa esa copia.

    Pregunta a quienes salen, y publica cuando todo el mundo esté en casa. ¿Qué ayudaría ahora?

protest_posted =
    Quitarla, o poner una versión con caras tapadas, todavía ayuda. Avisa a quienes se pueden reconocer, para que se cuiden.

protest_me-shown =
    Puedes pedir que la quiten o que tapen tu cara, sin dar razones. Si la publicó quien organiza, suele haber alguien para eso. ¿Qué se acerca más?

protest_happened =
    Pasara lo que pasara, no hiciste nada malo al ir. ¿Qué fue?

protest_people =
    Estas personas ayudan a quienes defienden derechos humanos y quizá conozcan ayuda legal cerca. La mayoría trabaja con personas adultas y revisa quién escribe: lo usual es que escriba una persona adulta aliada o quien organiza.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

protest_done =
    Por ahora: gente a tu alrededor, y alguien que sepa dónde estás. Después: fotos sin caras, mirar qué salió bien, y descanso.

    El botón «Ayuda» muestra con quién puedes hablar. Puedes volver cuando quieras, antes o después. Toca «Salir» para borrar este chat.
