### Doxxing, for teenagers: the child leads, with an ally at their side.

doxxing_start =
    Alguien puso información privada tuya en internet. Lo siento. No es tu culpa, y dar la cara por una causa nunca significa que tu vida privada también sea pública.

    Por favor, no me digas qué dice. Antes que nada: ¿estás a salvo donde estás?

doxxing_what =
    Bien. Vamos paso a paso, y tú decides el ritmo. ¿Qué tipo de información es? Solo el tipo, por favor.
    .home = Mi dirección
    .school = Mi escuela o los lugares adonde voy
    .number = Nombre, cara, número o documento
    .family = Mi familia o mi organización
    .secret = Algo que no había contado

doxxing_home-posted =
    Una dirección en internet pide más que un reporte. Que hoy lo sepa la gente de tu entorno: quien vive contigo y es de confianza, y alguien que viva cerca.

    Acuerden reglas simples: no abrir a gente desconocida, no dar información por teléfono, rechazar entregas que no pidieron.
    .next-step = ¿Cómo consigo que lo quiten?

doxxing_school-posted =
    Avisa a una persona adulta de la escuela, para que nadie desconocido reciba información ni te recoja. No hace falta mostrarle la publicación.

    Cambia de camino por un tiempo y no salgas a solas.

doxxing_number-posted =
    No tienes que contestar a números o mensajes desconocidos. Deja que vayan al buzón de voz, y que alguien de confianza revise las solicitudes por unos días.

    Si es tu documento: piensa primero si es seguro para ti contactar a la oficina que lo dio. Si lo es, una persona adulta puede avisar ahí contigo, porque la foto de un documento se puede usar mal.

doxxing_family-posted =
    Es común sentir culpa frente a tu gente. Aun así: la responsabilidad es de quien lo publicó, no tuya ni de tu activismo.

    Tienen que saberlo para poder protegerse. Puedes contárselo con una persona aliada a tu lado.

doxxing_secret-posted =
    A quién quieres, quién eres, tu salud, tu fe, tus papeles, tu activismo: contarlo es decisión tuya. Te la quitaron, y eso está mal.

    No le debes a nadie un sí, un no ni una explicación. Puedes decir: «No hablo de eso», y dejarlo ahí.

doxxing_papers =
    Tienes derechos con o sin papeles. Una organización que apoya a personas refugiadas o migrantes puede decirte qué puede significar esta publicación para ti.

    Habla con ella antes de ir a la policía o a una oficina, y ve con compañía.

doxxing_where =
    Ahora, la publicación. Cada lugar tiene su manera de quitar cosas. ¿Dónde está?

doxxing_report-app =
    Reporta la publicación exacta por compartir información privada. Si hay un campo de texto: «Información privada de una persona menor de edad, publicada sin permiso». A una plataforma quizá no le baste el nombre de una escuela; decir «menor de edad» puede importar.

    El resultado varía. Si lo rechazan, reporta otra vez.

doxxing_report-site =
    No contactes a quien está detrás; quizá busca una reacción. Busca en el sitio una dirección de contacto, de abuso o de privacidad, y deja que escriba una persona adulta o aliada.

    Palabras que sirven: «Publican sin permiso información privada de una persona menor de edad. Por favor, retírenla y confírmenlo».

doxxing_report-chat =
    En los grupos cerrados, tu recurso son las personas. Alguien de confianza que esté dentro puede pedir a quien administra que lo borre, y reportar el mensaje y el grupo.

    No hace falta que leas lo que escriben. Que te cuenten solo lo que importa para tu seguridad.

doxxing_report-news =
    Si hay prensa o autoridades de por medio, debería hablar por ti una persona adulta aliada o un abogado o abogada. Los medios suelen tener reglas sobre nombrar a menores, y se les puede pedir que quiten un nombre.

    Por favor, no respondas en público por tu cuenta, aunque sea injusto. Eso puede venir después, con más gente.

doxxing_friends =
    Deja que otras personas hagan el trabajo. Podrías enviar: «Hay una publicación con mis datos privados. Por favor, repórtenla como información privada de una persona menor de edad. No compartan, comenten ni respondan, ni para defenderme».

    Alguien también puede buscar copias, para que no tengas que mirar tú.

doxxing_no-revenge =
    La rabia es una respuesta sana. Publicar sus datos sería un segundo daño: puede caer sobre quien no fue y usarse contra ti.

    Pon la rabia donde ayude: en los reportes, en tu grupo, en mover el cuerpo, en hablar.

doxxing_lock =
    Haz más difícil la próxima búsqueda: cuentas privadas, publicaciones viejas limitadas, teléfono y correo ocultos, escuela y lugares etiquetados fuera, ubicación apagada. La verificación en dos pasos va primero en el correo.

    Esto no es esconderse. La cuenta pública de tu campaña puede seguir, sin tu vida privada en ella.
    .second-lock = Activar la verificación en dos pasos

doxxing_calls =
    Si alguien espera, vigila o está en la puerta, es una emergencia: ve a donde haya gente y pide ayuda.

    Si no es así: no tienes que contestar ni abrir. Anota la hora, el número y lo que pasó, y cuéntaselo hoy a una persona adulta de confianza.

doxxing_safe-now =
    Fue mucho. Respira antes de seguir.

    ¿Estás a salvo en este momento?

doxxing_people =
    Estos servicios saben de daños en internet y del miedo que traen. Tú decides qué cuentas, y puedes preguntar antes a quién se lo dirían.

    Una forma de empezar: «Publicaron información privada mía y necesito que la quiten». Soy un programa y no puedo escribirles por ti. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

doxxing_defender =
    Estas organizaciones protegen a quienes defienden derechos humanos. Algunas comprueban quién escribe y solo tratan con personas adultas, así que suele ser mejor que escriba una persona adulta aliada.

    Pueden ayudar si atacan a todo un grupo, o si detrás está el Estado o la prensa. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

doxxing_later =
    Pide a alguien que busque tu nombre y tu número en una semana, y otra vez en un mes. Lo que quede se puede volver a reportar.

    Sentir que te observan es un eco normal de esto. Suele irse; si no se va, o si dejas de salir, eso merece apoyo.

    Hablar en público y tener vida privada: las dos cosas son tu derecho.

doxxing_finish =
    Recuperaste algo del control que quisieron quitarte. Una cosa para hoy: que una persona sepa cómo están las cosas.

    Puedes volver cuando quieras. Al cerrar este chat, se borra aquí, pero el historial del navegador se queda. Puedes borrarlo también, si es seguro para ti: quien lo revise puede notar que falta algo.
