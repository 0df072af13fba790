### Pictures, voices and stories of other people. Nobody is blamed for having posted.

consent_start =
    Una foto puede ayudar a una causa. Quien sale en ella también decide. Por favor, no me digas nombres. ¿Qué se parece más?
    .ask = Quiero publicar fotos de otra gente
    .posted = Publiqué sin preguntar
    .shown = Alguien publicó una foto mía
    .said-no = Dicen que no, o que la quite
    .private = Muestra daño o un cuerpo sin ropa

consent_whom =
    ¿Quién sale?
    .friend = Alguien de mi edad o mayor
    .small = Una niña o un niño pequeño
    .crowd = Mucha gente a la vez
    .risk = Alguien que puede tener problemas
    .story = Una historia o voz, sin foto

consent_how-ask =
    Pregunta antes de publicar: «¿Puedo mostrar esto? Va en tal lugar. Puedes cambiar de idea». Un sí debe ser libre. El silencio no es un sí.

    ¿Qué dice?
    .yes = Dice que sí
    .no = Dice que no
    .unsure = Tiene dudas
    .changed = Quiere que lo cambie

consent_small-child =
    Pregunta a la niña o al niño con palabras fáciles. Pregunta también a la persona adulta a cargo. Si alguien dice no, es no.

    ¿Qué dicen?
    .both = Las dos personas dicen sí
    .one-no = Alguien dice que no
    .cannot = No puedo preguntar

consent_crowd =
    No puedes preguntar a todo el mundo. Entonces no muestres ninguna cara. Espaldas, manos y carteles también cuentan la historia.
    .hide = ¿Cómo tapo las caras?
    .choose = Puedo elegir otra foto
    .enough = Por ahora es suficiente

consent_at-risk =
    Entonces una foto puede hacerle daño. Primero, que esté a salvo, aunque diga que sí. Una persona adulta de confianza puede ayudarte a decidir.

    ¿Qué ayudaría ahora?
    .leave-out = Lo muestro sin esa persona
    .adult = Ayúdame a elegir a alguien adulto
    .country = ¿Puede estar prohibido aquí?
    .enough = No la voy a publicar

consent_law-tg =
    En Togo, publicar, compartir o dar «me gusta» puede traer problemas. Una persona adulta de confianza puede contarte más. También un abogado o una abogada.
    .helpers = ¿Quién sabe más?
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

consent_law-th =
    En Tailandia han acusado a gente por publicar, también a menores. Habla con una persona adulta de confianza antes de publicar.

    ¿Qué quieres hacer?
    .helpers = ¿Quién sabe más?
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

consent_law =
    No conozco la ley donde estás. En algunos lugares, publicar o dar «me gusta» puede traer problemas. Una persona adulta de confianza puede averiguarlo.
    .helpers = ¿Quién sabe más?
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

consent_story =
    Una historia también puede mostrar quién es alguien. Pregúntale. Cambia el nombre y el lugar. Deja que la lea antes.

    ¿Qué dice?
    .yes = Dice que sí
    .no = Dice que no
    .hurt = Es sobre algo malo

consent_yes =
    Qué bueno que preguntaste. No pongas nombres, escuela ni casa. Si después dice «para», la quitas.

    ¿Qué ayudaría ahora?
    .hide = Hacer la foto más segura
    .place = ¿Muestra un lugar?
    .enough = Por ahora es suficiente

consent_yes-but =
    Puedes recortar la foto, tapar una cara o usar un dibujo. Luego pregunta otra vez.
    .again = ¿Cómo pregunto?
    .hide = ¿Cómo tapo las caras?
    .enough = Por ahora es suficiente

consent_no =
    Un no es un no. Puedes decir: «Gracias por decírmelo». No necesita dar razones. ¿Qué quieres hacer?
    .other = ¿Hay otra forma?
    .group = Mi grupo la quiere igual
    .enough = No la voy a publicar

consent_posted-already =
    Pasa, y puedes arreglarlo. Primero quítala, o tapa la cara. Luego pregunta a esa persona. ¿Qué se parece más?
    .down = La quité. ¿Cómo se lo digo?
    .spread = Ya la comparten otras personas
    .at-risk = Puede estar en peligro ahora
    .fine = Quiero preguntarle ahora

consent_said-no =
    «Quítala» siempre vale. Puedes decir: «Ya no está. Perdón. Avísame si la ves otra vez».
    .gone = Ya está quitada
    .copied = Otras personas la copiaron
    .group = Mi grupo no quiere
    .angry = Me amenazan por eso

consent_shown =
    Puedes decir no a una foto tuya. No necesitas dar razones. ¿Quién la publicó? Por favor, sin nombre.
    .friend = Un amigo o amiga, o mi grupo
    .family = Mi familia
    .org = Una escuela u organización
    .mean = Alguien que quiere hacerme daño
    .private = Muestra partes privadas de mi cuerpo

consent_ask-down =
    Puedes decir: «Por favor, quita mi foto. No quiero que esté en internet». Una persona adulta puede pedirlo contigo.

    ¿Qué pasó?
    .gone = La quitaron
    .refused = No la quitan
    .named = Dice quién soy o dónde estoy
    .adult = Ayúdame a elegir a alguien adulto

consent_ask-family =
    Quizá sienten orgullo por ti. Aun así puedes decir que no. «Por favor, pregúntenme antes de publicarme». ¿Cómo lo tomarían?
    .listen = Me escucharían
    .not = No. ¿Quién puede ayudar?
    .afraid = Me da miedo decirlo

consent_abuse-picture =
    Eso puede ser duro de ver. Por favor, no lo pases, no lo guardes ni lo copies. No es tu culpa haberlo visto.

    ¿Qué se parece más?
    .me = Es sobre mí
    .other = Es sobre otra niña o niño
    .danger-now = Alguien está en peligro ahora
    .shaken = No puedo olvidarlo
    .adult = ¿A quién se lo cuento?

consent_defenders =
    Estas personas ayudan a quienes defienden derechos humanos. Casi siempre trabajan con personas adultas. Una persona adulta de confianza puede preguntarles.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

consent_people =
    Estas personas ayudan con fotos y problemas en internet. No tienes que enviar la foto.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .enough = Por ahora es suficiente
    .report = ¿Cómo la reporto?

consent_done =
    Por ahora, pregunta antes de publicar. Después, mira tus publicaciones viejas: ¿hay que preguntarle a alguien?

    Tu «no» también cuenta. El botón «Ayuda» muestra quién puede ayudar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
