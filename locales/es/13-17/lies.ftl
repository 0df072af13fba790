### Lies and smear campaigns, for teenagers.

lies_start =
    Contar mentiras es una forma común de desacreditar a quien alza la voz. No es tu culpa, y tienes derecho a expresarte y a tu reputación.

    Por favor, deja fuera la mentira y los nombres. Si además hay amenazas, elige eso primero. ¿Quién la difunde?

lies_known =
    Hiere más cuando es alguien que conoces. No necesitas hallar el origen para hacer algo, e ir preguntando suele difundirla más.

    ¿De dónde conoces a esa persona?
    .group = De nuestro propio movimiento

lies_school =
    No tienes que corregirlo persona por persona. Elige a dos o tres que te importen y cuéntales la verdad; deja que la lleven.

    Si llega a ser acoso, una persona adulta que elijas puede pedir a la escuela que actúe.
    .body = Es sobre sexo o mi cuerpo

lies_group =
    También en los movimientos hay conflictos y envidias. Duele, y no borra lo que has hecho ahí.

    Pide a alguien que ambas partes acepten que medie, en persona y no en el chat. Si detrás hay una persona adulta del grupo, acude a alguien de fuera.

lies_about =
    ¿De qué trata, más o menos? No tienes que repetirla.
    .body = Sexo, mi cuerpo, a quién amo
    .paid = Dinero, lealtad, mi país
    .crime = Me acusan de un delito

lies_body =
    Los rumores sexuales son una forma vieja de avergonzar a alguien para que calle. No le debes a nadie un desmentido ni detalles de tu vida privada.

    ¿Viene con una foto o un video? Por favor, no lo describas.

lies_loyalty =
    «Te pagan», «te manejan», «estás contra el país»: eso se lo dicen a jóvenes que defienden derechos en todas partes, porque es más fácil que responder a lo que dices.

    Tienes derecho a formar y expresar tu opinión. No tienes que probarle a todo el mundo que es tuya.

lies_crime =
    Que te acusen de un delito no es un simple chisme. Por favor, no respondas por tu cuenta, ni en internet ni por teléfono; lo que escribas puede usarse.

    Que lo vea hoy una persona adulta de confianza. Conviene que lo mire un abogado, una abogada o una organización de derechos antes de que alguien reaccione.

lies_family =
    Las mentiras que llegan a tu familia pueden traerte presión en casa. No tienes la culpa, y tampoco tu activismo.

    Suele ir mejor si lo saben por ti antes que por otra gente. Alguien aliado puede acompañarte. Si tu casa no es segura, planéalo de otra forma.

lies_press =
    Cuando la difunden medios, influencers o autoridades, es demasiado para una sola persona joven. No tienes que hablar con periodistas, y cada pedido puede pasar por una persona adulta aliada.

    Esa persona puede pedir una corrección y ver opciones con ayuda legal.

lies_answer-tg =
    Primero, una cosa: en Togo, las reglas sobre noticias falsas pueden alcanzar tu propia respuesta, y publicar, compartir o dar «me gusta» a algo ilegal puede castigarse. Por favor, consulta antes cada respuesta con una persona adulta aliada.

lies_answer-th =
    Primero, una cosa: en Tailandia, una respuesta pública puede traerte nuevos problemas. Por favor, consúltala antes con una persona adulta aliada o con ayuda legal, aunque solo diga la verdad.

lies_answer-group =
    Responder o no depende de ti y de tu grupo. En todo caso evita: compartir la publicación para negarla, discutir con cuentas que buscan reacción, acusar a alguien por su nombre.

    Si responden, que sea una vez, en conjunto, y desde la cuenta del grupo, no desde la tuya.

lies_answer-words =
    Digan lo que es cierto en vez de repetir lo falso. Por ejemplo: «Somos jóvenes y decidimos nuestras propias campañas. Si quieren saber qué defendemos, pregúntennos».

    Sin nombres, sin enlace a la mentira, sin ironía. Que una persona tranquila lo lea antes de que salga.

lies_silence =
    No responder es una estrategia, no una debilidad: la atención es lo que mantiene vivo un rumor.

    Aun así puedes decírselo a quienes importan, con discreción y de frente. Y puedes cambiar de idea si crece.

lies_friends =
    Puedes pedirles: «Por favor, no compartan ni comenten, ni para defenderme. Repórtenlo y, si alguien pregunta, digan lo que saben».

    Pídeles que no busquen el origen. Una sospecha equivocada daña a otra persona y le da más vida a la historia.

lies_people =
    Estas personas se toman en serio que algo injusto te esté comiendo por dentro. Tú decides qué cuentas; no hacen falta pruebas.

    Una forma de empezar: «Circulan mentiras sobre mí y no sé cómo manejarlo». Soy un programa y no puedo llamar por ti. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

lies_defender =
    Estas organizaciones conocen las campañas de desprestigio y apoyan a quienes defienden derechos humanos. Algunas revisan quién escribe y solo tratan con personas adultas: suele ser mejor que escriba alguien adulto. La palabra { $safe-word } te trae de vuelta a estas personas.

lies_later =
    Deja que otra persona lo siga y te diga solo lo que pide una decisión. Revisa una vez tu privacidad, para que haya menos que torcer.

    Que mientan sobre ti agota. Descansar es parte de la respuesta.

    Quienes te conocen te juzgan por lo que haces, y puedes seguir haciéndolo.

lies_finish =
    Elegiste tu propia respuesta y no la que querían. Una cosa para hoy: cuéntale a una persona cómo te sientes, no solo qué pasó.

    Puedes volver cuando quieras. Al cerrar este chat, se borra aquí, pero el historial del navegador se queda. Puedes borrarlo también, si es seguro para ti: quien lo revise puede notar que falta algo.
