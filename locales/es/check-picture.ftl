### Is this picture okay to post? A few questions, nothing is kept, at most three next steps.

check-picture_start =
    Revisemos tu foto o video. No me lo envíes. Solo hago unas preguntas.

    ¿Qué muestra?
    .people = Sale gente
    .no-people = No sale gente
    .body = Un cuerpo sin ropa
    .hurt = Le hacen daño a alguien
    .asked = Alguien me pide una

check-picture_people =
    ¿Quién se ve? Mira también al fondo.
    .me = Solo yo
    .others = Otras personas
    .little = Niñas o niños pequeños
    .in-trouble = Alguien en apuros

check-picture_me =
    Imagina que la ve todo el mundo: tu profe, tu familia, gente que no te gusta. ¿Cómo es eso?
    .fine = Para mí está bien
    .unsure = No sé

check-picture_said-yes =
    ¿Todas las personas dijeron que sí a publicarla?
    .all = Sí, todas
    .not-asked = Todavía no pregunté
    .someone-no = Alguien dijo que no
    .too-many = Son demasiadas

check-picture_place =
    ¿Se ve dónde es? ¿Una escuela, una casa, un cartel de calle, un uniforme?
    .yes = Sí, algo así
    .no = No, nada así

check-picture_moment =
    ¿Sigues en ese lugar, o vuelves pronto?
    .there = Sí
    .left = No, ya nos fuimos

check-picture_trouble =
    ¿Alguien podría enojarse contigo o con quienes salen? ¿Puede traer problemas con la policía o la escuela?
    .no = No, no creo
    .yes = Sí, podría
    .unsure = No sé

check-picture_r-good =
    Parece que se puede publicar. Si después alguien dice no, quítala.

    Apaga la ubicación en tu aplicación antes de publicar.
    .location = ¿Cómo oculto el lugar?
    .done = Tengo lo que necesito

check-picture_r-ask =
    Pregunta antes. Di dónde la vas a publicar. Si sale alguien muy pequeño, pregunta también a quien lo cuida.

    ¿No hay tiempo? Entonces tapa sus caras.
    .consent = ¿Cómo pregunto?
    .hide = ¿Cómo tapo las caras?
    .done = Tengo lo que necesito

check-picture_r-no =
    Un no cuenta, siempre. Usa otra foto, o recorta a esa persona.
    .consent = ¿Por qué cuenta un no?
    .already = Ya está publicada
    .done = Tengo lo que necesito

check-picture_r-hide =
    Cámbiala primero. Recórtala, o pon un sticker grande sobre caras y lugares.

    Alguien con buen ojo puede revisarla contigo.
    .protest = Es de una protesta
    .already = Ya está publicada
    .done = Tengo lo que necesito

check-picture_r-later =
    Espera hasta que te hayas ido. Así nadie puede ir a buscarte ahí.
    .location = ¿Cómo oculto el lugar?
    .already = Ya está publicada
    .done = Tengo lo que necesito

check-picture_r-wait =
    Entonces guárdala por ahora. Puedes preguntar a alguien de confianza y decidir mañana.
    .tell = ¿A quién podría preguntar?
    .done = Tengo lo que necesito

check-picture_r-trouble-th =
    Tienes derecho a alzar la voz. En Tailandia, una foto puede usarse contra niñas y niños.

    No la publiques todavía. Muéstrala primero a una persona adulta de confianza.
    .tell = ¿Quién está de mi lado?
    .campaign = Planear por si hay problemas
    .done = Tengo lo que necesito

check-picture_r-trouble-tg =
    Tienes derecho a alzar la voz. En Togo, publicar, compartir o dar «me gusta» puede traer problemas.

    No la publiques todavía. Muéstrala primero a una persona adulta de confianza.
    .tell = ¿Quién está de mi lado?
    .campaign = Planear por si hay problemas
    .done = Tengo lo que necesito

check-picture_r-trouble-any =
    Tienes derecho a alzar la voz. Antes de publicarla, muéstrala a una persona adulta de confianza.

    Un grupo o una organización podría publicarla en tu lugar.
    .tell = ¿Quién está de mi lado?
    .campaign = Planear por si hay problemas
    .done = Tengo lo que necesito

check-picture_r-never =
    Por favor, no la publiques ni la envíes a nadie. No es tu culpa haberla visto.

    Tengo pasos para esto. No necesitan la foto.
    .images = Muéstrame los pasos
    .feelings = Me hace sentir mal
    .people = Muéstrame quién puede ayudar

check-picture_r-hurt =
    Eso es duro de ver. No tienes que mirarlo otra vez. Por favor, no lo publiques.

    Cuéntaselo hoy a una persona adulta de confianza. Puede decidir contigo qué se hace.
    .organisation = ¿Quién podría ser?
    .feelings = Me hace sentir mal
    .people = Muéstrame quién puede ayudar

check-picture_posted =
    Puede pasar. Quítala o ponla en privado. Pide a otras personas que también lo hagan.

    Avisa a quienes salen, para que lo sepan.
    .location = Ocultar el lugar la próxima vez
    .trouble = La usan contra mi gente
    .done = Tengo lo que necesito

check-picture_contacts =
    Ahora: que una segunda persona decida contigo. Después: revisa también tus fotos viejas.

    Estas personas ayudan cuando algo sale mal en internet.
    .done = Tengo lo que necesito

check-picture_contacts-images =
    Ahora: apártala y cuéntaselo a una persona adulta de confianza. Después: deja que te ayuden.

    Estas personas ayudan con fotos así.
    .done = Tengo lo que necesito

check-picture_close =
    Gracias por cuidar a otras personas. Puedes volver cuando quieras y borrar este chat.
