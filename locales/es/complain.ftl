### Where a child can complain when rights are broken, and what to think about first.

complain_start =
    Una queja dice: no respetaron mis derechos. Cualquier niña o niño puede hacerlo.

    Puede tardar mucho. No sirve si hay peligro ahora.
    .weigh = ¿En qué debo pensar?
    .where-to = ¿Quién recibe quejas?
    .prepare = ¿Cómo me preparo?
    .afraid = Me da miedo quejarme
    .in-danger = Estoy en peligro ahora

complain_weigh =
    Buena idea pensar antes. ¿Sobre quién es? Por favor, no me digas nombres.
    .school = Mi escuela o un club
    .officials = Policía o autoridades
    .family = Alguien de mi familia
    .company = Una aplicación o un sitio web
    .unsure = No sé

complain_weigh-school =
    Piensa primero: ¿quién se va a enterar? ¿Podría alguien causarte problemas?

    Deja que te acompañe una persona adulta de confianza.
    .near = Quejarme en la escuela
    .ombuds = Quejarme fuera de la escuela
    .prepare = ¿Cómo me preparo?
    .not-now = No quiero quejarme

complain_officials-th =
    Tienes derecho a quejarte. Una queja sobre autoridades también les dice quién eres.

    Por favor, no la envíes por tu cuenta. Habla antes con una persona adulta de confianza y busca ayuda legal.
    .tell = ¿Quién está de mi lado?
    .rapporteur = Especialista de la ONU
    .committee = El Comité del Niño de la ONU
    .not-now = No quiero quejarme

complain_officials-tg =
    Tienes derecho a quejarte. Una queja sobre autoridades también les dice quién eres.

    Por favor, no publiques sobre eso. En Togo puede traerte problemas.

    Habla antes con una persona adulta de confianza y busca ayuda legal.
    .tell = ¿Quién está de mi lado?
    .rapporteur = Especialista de la ONU
    .committee = El Comité del Niño de la ONU
    .not-now = No quiero quejarme

complain_officials-any =
    Tienes derecho a quejarte. Una queja sobre autoridades también les dice quién eres.

    Habla antes con una persona adulta de confianza que conozca la ley.
    .ombuds = Una oficina de derechos del niño
    .rapporteur = Especialista de la ONU
    .committee = El Comité del Niño de la ONU
    .tell = ¿Quién está de mi lado?
    .not-now = No quiero quejarme

complain_weigh-family =
    Si te hacen daño en casa, no es tu culpa. Aquí la ayuda va antes que una queja.

    Puedes hablar primero con alguien. Tú decides cuánto dices.
    .home = En mi casa no estoy a salvo
    .talk = Quiero hablar con alguien
    .in-danger = Estoy en peligro ahora

complain_where-to =
    Hay puertas cerca de ti y puertas lejos. Las de cerca suelen ser más rápidas.

    ¿Cuál quieres ver?
    .near = Mi escuela, club o grupo
    .ombuds = Una oficina de derechos del niño
    .committee = El Comité del Niño de la ONU
    .rapporteur = Especialista de la ONU
    .weigh = ¿En qué debo pensar?

complain_near =
    En muchas escuelas y grupos, alguien recibe las quejas. Puedes ir con otra persona.

    Pregunta qué pasa después, y cuándo. Pide la respuesta en papel.
    .prepare = ¿Cómo me preparo?
    .refused = No me escucharon
    .tell = ¿Quién podría venir conmigo?
    .done = ¿Quién me puede ayudar?

complain_ombuds =
    Muchos países tienen una oficina que protege los derechos de la niñez. A veces se llama Defensoría.

    Pedir consejo suele ser gratis. Puedes preguntar antes quién se va a enterar.
    .prepare = ¿Cómo me preparo?
    .state = Es sobre autoridades
    .abroad = Eso no ayudó
    .tell = ¿Quién llamaría por mí?
    .done = ¿Quién me puede ayudar?

complain_committee-in =
    La ONU tiene un comité para los derechos de la niñez. Tu país deja que niñas y niños se quejen ahí.

    Antes tienes que probar toda la ayuda de tu país. Conviene que te ayude una persona adulta o ayuda legal.

    Puede tardar años. No puede protegerte hoy.
    .name = ¿Sabrán mi nombre?
    .tell = ¿Quién podría ayudarme?
    .prepare = ¿Cómo me preparo?
    .not-now = Ahora no es para mí

complain_committee-ask =
    La ONU tiene un comité para los derechos de la niñez. Niñas y niños de algunos países pueden quejarse ahí.

    Una persona adulta de confianza puede averiguar si el tuyo está.

    Antes tienes que probar toda la ayuda de tu país. Puede tardar años. No puede protegerte hoy.
    .name = ¿Sabrán mi nombre?
    .tell = ¿Quién podría ayudarme?
    .prepare = ¿Cómo me preparo?
    .not-now = Ahora no es para mí

complain_rapporteur =
    La ONU tiene una persona experta que habla por quienes defienden derechos. También por niñas y niños.

    Puede escribir a tu gobierno. Hay demasiados casos para responder todos.

    Deja que una persona adulta de confianza escriba por ti.
    .name = ¿Sabrán mi nombre?
    .tell = ¿Quién escribiría por mí?
    .prepare = ¿Cómo me preparo?
    .not-now = Ahora no es para mí

complain_names =
    A la ONU tienes que decirle quién eres. No debe publicar tu nombre si tú no aceptas.

    Tu gobierno puede conocer tu nombre, para poder responder. Antes puedes decir que no.
    .tell = ¿Quién me ayuda a decidir?
    .plan = Hacer un plan para cuidarme
    .not-now = Ahora no es para mí

complain_prepare =
    Escríbelo en papel: qué pasó, el día, el lugar, quién lo vio.

    Luego escribe una frase: ¿qué tiene que cambiar?
    .save = ¿Cómo guardo pruebas?
    .tell = ¿Quién podría ayudarme?
    .where-to = ¿Quién recibe quejas?
    .done = Muéstrame quién puede ayudar

complain_afraid =
    Tener miedo es normal. Nunca tienes que quejarte.

    Primero puedes pedir consejo a alguien, sin queja.
    .plan = Hacer un plan para cuidarme
    .tell = ¿Quién podría darme consejo?
    .threat = Me amenazaron
    .not-now = No quiero quejarme
    .in-danger = Estoy en peligro ahora

complain_not-now =
    Está bien. No quejarse también es una opción. Puedes cambiar de idea.

    Puede ayudar guardar tus notas en un lugar seguro.
    .save = ¿Cómo guardo pruebas?
    .rights = Muéstrame mis derechos
    .done = Muéstrame quién puede ayudar

complain_contacts =
    Ahora: habla con una persona adulta de confianza. Después: decide con esa persona.

    Pídele que escriba por ti a uno de estos grupos.
    .child = Alguien a quien pueda llamar
    .done = Tengo lo que necesito

complain_contacts-child =
    Ahora: cuéntaselo a una persona de confianza. Después: mira tus notas con esa persona.

    Estas personas escuchan a niñas y niños. Puedes pedirles consejo primero.
    .defenders = ¿Quién protege a quien defiende?
    .done = Tengo lo que necesito

complain_close =
    Pedir tus derechos lleva tiempo. Puedes volver cuando quieras y borrar este chat.
