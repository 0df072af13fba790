### A teenager worries about a friend: wording where it should differ. Listening first, then options; honest about limits.

friend_start =
    Estás pendiente de alguien. Eso cuenta mucho, y no por eso te toca resolverlo todo.

    Primero una cosa: normalmente esa persona decide quién lo sabe. Si una vida está en peligro, esa regla termina, y una persona adulta tiene que saberlo.

    Por favor, no me digas nombres. ¿Qué se acerca más?
    .die = Habla de morir o de hacerse daño
    .picture = Circulan fotos suyas
    .sad = Tiene el ánimo bajo o no es como antes

friend_die =
    Esto es demasiado para una sola persona, a cualquier edad. No es tu culpa, y no te toca mantener con vida a nadie.

    Cuéntaselo hoy a una persona adulta, o pregunta a las personas de abajo qué hacer. Puedes preguntarle directamente: eso no le mete la idea en la cabeza a nadie.

    Quédate a su lado, si es seguro para ti, hasta que llegue alguien.
    .now = Podría pasar ahora
    .secret = Me hizo prometerlo
    .adult = ¿Qué persona adulta puede saberlo?

friend_secret =
    Una promesa así no se puede cumplir, y puedes decirlo. Mejor una amistad enojada que perdida.

    Podrías decir: «Me importas demasiado para cargar esto sin ayuda. Quiero que se lo contemos a alguien, y voy a estar ahí».
    .adult = ¿Qué persona adulta puede saberlo?
    .angry = Nunca más va a confiar en mí

friend_angry =
    Puede enfurecerse, y eso duele. Muchas personas lo ven distinto después, cuando están más a salvo.

    «Prefiero que te enojes conmigo a perderte» lo dice sin sermón.
    .adult = ¿Qué persona adulta puede saberlo?
    .enough = Me basta por ahora

friend_hurt =
    Lamento que esa persona pase por eso. La culpa no es suya ni tuya.

    ¿De dónde viene?
    .online = Gente en internet
    .close = Su pareja o alguien de confianza
    .guess = Solo lo sospecho

friend_at-home =
    Creerle ya es mucho. «No es tu culpa» puede ser la frase más importante.

    No enfrentes a quien lo hace: después puede pagarlo quien quieres ayudar. Pregúntale qué quiere, y qué persona adulta de fuera podría estar de su lado.
    .adult = ¿A qué persona adulta le contamos?

friend_online =
    Ayuda que se vea que estás de su lado: un mensaje, sentarse cerca, encargarte de los comentarios por un día. Pelear con quienes atacan rara vez ayuda.

    Pregúntale qué quiere antes de guardar, reportar o publicar algo en su lugar. Puedes leer los próximos pasos a su lado.
    .save = Cómo guardar pruebas
    .threats = Recibe amenazas
    .hate = Odio o ataques en grupo

friend_officials =
    Eso asusta. Hoy deberían saberlo una persona adulta de su confianza y quien organiza tu grupo.

    Espera con publicaciones públicas hasta que esa persona, o la familia y su ayuda legal, estén de acuerdo: pueden empeorar las cosas. La mayoría de las organizaciones de abajo trabaja a través de personas adultas.
    .taken = Se la llevaron o no aparece
    .phone = Se llevaron su teléfono
    .adult = ¿Qué persona adulta puede saberlo?

friend_taken =
    Avisa enseguida a una persona adulta: a la familia, si es seguro para quien se llevaron; si no, a quien organiza, que puede buscar ayuda legal.

    Anótalo mientras lo tienes fresco: dónde, cuándo, quién, qué se dijo. Compártelo solo con esas personas adultas, y no en el chat del grupo.
    .adult = ¿Qué persona adulta puede saberlo?
    .phone = Además se llevaron su teléfono

friend_close =
    Revisar el teléfono, decidir a quién puede ver, presionar por fotos, dar miedo: eso es control, no amor.

    Quizá aún quiera a quien le hace eso. Un ultimátum muchas veces aísla más. Sigue en contacto y deja la puerta abierta.
    .older = Esa persona es adulta
    .adult = ¿A qué persona adulta le contamos?

friend_guess =
    Notarlo basta para preguntar. No necesitas pruebas, ni tienes que averiguar quién hizo qué.

    En privado: «Te noto diferente estos días, y me importas. Si quieres hablar, aquí estoy. Si no, también está bien».
    .adult = ¿Qué persona adulta puede saberlo?
    .enough = Me basta por ahora

friend_picture =
    No es culpa suya. No busques la imagen, no la guardes, no la captures ni la reenvíes: incluso como prueba puede ser ilegal y hace daño.

    Ayuda alguien que no juzgue, y una persona adulta o una línea de ayuda que sepa cómo se reportan esas imágenes. Los próximos pasos están escritos para esa persona: puedes leerlos a su lado.
    .got-it = Me llegó a mí
    .adult = ¿A qué persona adulta le contamos?

friend_got-it =
    Recibirla no es tu culpa. No se la pases a nadie, y no hace falta que la guardes.

    Si quieres reportarla, hazlo en la aplicación, sin enviar la imagen. En su lugar anota el nombre de la cuenta y la hora.
    .adult = ¿Qué persona adulta puede saberlo?
    .enough = Me basta por ahora

friend_picture-people =
    Estos servicios tratan imágenes de menores de 18 años. Puedes preguntar en general, sin decir de quién se trata.

    Deja que esa persona decida si se denuncia. En algunos países eso abre un caso: la tarjeta lo indica. La palabra es { $safe-word }.
    .told = ¿Quién sabrá lo que cuento?
    .enough = Me basta por ahora

friend_sad =
    Lo notaste, y eso importa. No necesitas una solución para ser buena compañía.

    Algo cotidiano en compañía suele abrir más que una gran charla. Pregunta, y deja que el silencio esté bien.
    .die = Habla de morir o de hacerse daño
    .weeks = Ya van semanas así

friend_refuses =
    Tiene derecho a decir que no, mientras ninguna vida esté en peligro. El miedo y la vergüenza llevan tiempo. Ofrécelo otra vez otro día.

    Si crees que podría morir o sufrir un daño grave, no esperes un sí. Cuéntaselo hoy a una persona adulta.
    .die = Habla de morir o de hacerse daño
    .enough = Me basta por ahora

friend_listen =
    «Te creo. Gracias por confiar en mí. No es tu culpa». Muchas veces es más que un consejo.

    «¿Qué te ayudaría? ¿Quieres ideas, o solo que escuche? Iría contigo a contárselo a alguien».

    Di pronto lo que no puedes guardarte. Así puede elegir qué contarte.
    .not-say = ¿Qué conviene evitar?
    .adult = ¿A qué persona adulta le contamos?
    .enough = Me basta por ahora

friend_not-say =
    «¿Por qué no...?» y «Yo habría...» cierran a la gente. También las promesas que no puedes cumplir.

    No compartas su historia ni sus fotos, no enfrentes a quien lo hizo y no investigues. Puede ponerles en riesgo.
    .adult = ¿A qué persona adulta le contamos?
    .enough = Me basta por ahora

friend_contacts =
    Las líneas de ayuda también orientan a quien se preocupa por otra persona. No tienes que decir quién es.

    Algunas quizá tengan que actuar si una vida está en peligro: puedes preguntarlo antes. La palabra es { $safe-word }.
    .call = ¿Qué pasa si llamo?
    .told = ¿Quién sabrá lo que cuento?
    .enough = Me basta por ahora

friend_after =
    Fue una ayuda de verdad para esa persona. ¿Y ahora?
    .enough = Me basta por ahora

friend_me =
    ¿Y tú? Cargar el dolor de otra persona cuesta fuerzas, y puedes poner límites. ¿Cómo lo llevas?
    .fine = Lo llevo bien
    .heavy = Se me está haciendo demasiado
    .same = Yo también pienso en morir

friend_stop =
    Qué suerte para esa persona que lo notaras. Desde aquí, el peso puede repartirse entre más personas.

    Ahora: una persona adulta, si hay algún peligro. Más tarde: pregunta otra vez cómo va, y guarda tiempo para tu propia vida.

    Puedes volver cuando quieras. { $safe-word } te muestra personas que pueden ayudar. Al cerrar este chat, se borra aquí.
