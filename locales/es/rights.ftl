### My rights. For a child who wants to know them, or whose rights were not kept.

rights_start =
    Tienes derechos. Puedes decir lo que piensas. Puedes actuar junto a otras personas.

    Nadie tiene que ganarse estos derechos. Ya los tienes.
    .which = ¿Qué derechos tengo?
    .defender = ¿Puedo defender derechos?
    .happened = Me pasó algo
    .who-must = ¿Quién debe cumplirlos?
    .in-danger = Estoy en peligro ahora

rights_which =
    Aquí hay cinco de tus derechos. ¿Cuál quieres ver?
    .speak = Decir lo que pienso
    .meet = Reunirme y protestar
    .private = Tener cosas privadas
    .safe = Estar a salvo
    .know = Saber y aprender

rights_speak =
    Puedes tener tu propia opinión. Puedes decirla, escribirla, dibujarla o cantarla.

    Las personas adultas deben escucharte cuando deciden sobre ti.

    Hay algunos límites, para no dañar a otras personas.
    .another = Muéstrame otro derecho
    .broken = Esto no se respetó
    .done = ¿Quién me puede ayudar?

rights_meet =
    Puedes reunirte, entrar en un grupo y protestar en paz.

    Tampoco pueden obligarte a participar.
    .another = Muéstrame otro derecho
    .protest = Voy a ir a una protesta
    .broken = Esto no se respetó
    .done = ¿Quién me puede ayudar?

rights_private =
    Tus mensajes, tu casa y tu cuerpo son tuyos. Nadie debe revisarlo todo porque sí.

    Una regla en casa para cuidarte es distinta. No tiene que darte miedo.
    .another = Muéstrame otro derecho
    .broken = Esto no se respetó
    .done = ¿Quién me puede ayudar?

rights_safe =
    Nadie debe hacerte daño. Nadie debe tocarte ni grabarte de una forma que duela.

    Si alguien lo hizo, no es tu culpa. Puedes contarlo.
    .another = Muéstrame otro derecho
    .broken = Alguien me hizo daño
    .in-danger = Estoy en peligro ahora
    .done = ¿Quién me puede ayudar?

rights_know =
    Puedes buscar noticias e ideas, y aprender sobre tus derechos.

    No todo en internet es verdad. Puedes preguntar, revisar y cambiar de opinión.
    .another = Muéstrame otro derecho
    .broken = Esto no se respetó
    .done = ¿Quién me puede ayudar?

rights_defender =
    Sí. Quienes luchan por los derechos se llaman defensoras y defensores. También niñas y niños pueden serlo.

    Para eso no necesitas una tarjeta ni permiso. También puedes parar cuando quieras.
    .campaign = Estoy planeando algo
    .meeting = Voy a ir a una reunión
    .broken = Alguien está en mi contra
    .which = Muéstrame mis derechos
    .done = ¿Quién me puede ayudar?

rights_who-must =
    Casi todos los países prometieron cumplir estos derechos. Por eso el Estado debe cumplirlos.

    A veces un Estado rompe su promesa. Entonces puedes pedir ayuda o quejarte.

    Puede tardar mucho. No siempre funciona.
    .which = Muéstrame mis derechos
    .complain = ¿Dónde puedo quejarme?
    .broken = Me pasó algo
    .done = ¿Quién me puede ayudar?

rights_happened =
    Lamento que pasara esto. No es tu culpa.

    ¿Qué se parece más? No tienes que contar más. Por favor, no me digas nombres.
    .silenced = Me hicieron callar
    .punished = Me castigaron
    .watched = Alguien me vigila
    .hurt = Alguien me hizo daño
    .held = Quieren encerrarme

rights_hurt =
    Gracias por contármelo. Nadie debe hacerte daño. No es tu culpa.

    ¿Dónde fue?
    .home = En casa
    .elsewhere = En otro lugar
    .in-danger = Estoy en peligro ahora

rights_who-did =
    No hiciste nada malo al alzar la voz. ¿Quién hizo esto?
    .school = Escuela o club
    .officials = Policía o autoridades
    .family = Mi familia
    .online = Gente en internet

rights_school =
    Una escuela puede tener reglas. No debe castigarte solo por tener una opinión.

    Dos cosas pueden ayudar: anotarlo y buscar a una persona adulta de confianza.
    .write-down = ¿Qué anoto?
    .tell = ¿Quién podría ayudarme?
    .complain = ¿Dónde puedo quejarme?
    .done = Muéstrame quién puede ayudar

rights_family =
    Algunas familias sienten miedo cuando alguien alza la voz. Otras están en contra.

    ¿Te da miedo alguien de tu casa?
    .safe = No, pero no nos entendemos
    .scared = Sí, me da miedo
    .in-danger = Estoy en peligro ahora

rights_officials-th =
    Tienes derecho a tu opinión. No tienes que enfrentar esto sin ayuda.

    Por favor, no hables de esto a solas con las autoridades. Pide que venga una persona adulta de confianza. Y pide ayuda legal.
    .write-down = ¿Qué anoto?
    .tell = ¿Quién podría ayudarme?
    .complain = Pienso en quejarme
    .done = Muéstrame quién puede ayudar
    .in-danger = Estoy en peligro ahora

rights_officials-tg =
    Tienes derecho a tu opinión. No tienes que enfrentar esto sin ayuda.

    En Togo, compartir o dar «me gusta» puede traer problemas. Pregunta a una persona adulta de confianza antes de publicar.
    .write-down = ¿Qué anoto?
    .tell = ¿Quién podría ayudarme?
    .complain = Pienso en quejarme
    .done = Muéstrame quién puede ayudar
    .in-danger = Estoy en peligro ahora

rights_officials-any =
    Tienes derecho a tu opinión. No tienes que enfrentar esto sin ayuda.

    Por favor, no respondas a solas a las autoridades. Puedes pedir que venga una persona adulta de confianza. Y puedes pedir ayuda legal.
    .write-down = ¿Qué anoto?
    .tell = ¿Quién podría ayudarme?
    .complain = Pienso en quejarme
    .done = Muéstrame quién puede ayudar
    .in-danger = Estoy en peligro ahora

rights_note =
    Escribe en papel: el día, el lugar, quién estaba, qué se dijo.

    Da el papel a alguien de confianza. Guárdalo donde la otra persona no lo encuentre.
    .tell = ¿Quién podría ayudarme?
    .complain = ¿Dónde puedo quejarme?
    .done = Muéstrame quién puede ayudar

rights_contacts =
    Ahora: cuéntaselo a una persona de confianza. Después: anota lo que pasó.

    Estas personas escuchan a niñas y niños.
    .done = Tengo lo que necesito

rights_contacts-defenders =
    Ahora: cuéntaselo a una persona adulta de confianza. Después: anota lo que pasó.

    Estas personas protegen a quienes defienden derechos. Pide a esa persona adulta que les escriba.
    .child = Alguien a quien pueda llamar
    .done = Tengo lo que necesito

rights_close =
    Tus derechos se quedan contigo. Puedes volver cuando quieras y borrar este chat.
