### Someone reads my phone or watches it. For a child who may be afraid, and who may be read while reading this.

watched_start =
    Tienes derecho a la privacidad. Si alguien mira tu teléfono a escondidas, no es tu culpa.

    Primero, tu seguridad. Por favor, no me digas nombres. ¿Cómo están las cosas ahora?
    .danger-now = Estoy en peligro ahora mismo
    .seen = Alguien puede ver esta pantalla
    .unsure = No sé
    .calm = Puedo leer esto sin peligro

watched_seen =
    El botón «Salir» quita esta página de la pantalla. Quizá la lista de páginas visitadas aún la muestre.

    Si una aplicación vigila este teléfono, también puede ver esto. Es más seguro un teléfono o computadora que esa persona nunca use.
    .elsewhere = Voy a usar otro aparato
    .which = ¿Qué aparato es más seguro?
    .person = Quiero hablar con una persona
    .stay = Quiero seguir aquí

watched_elsewhere =
    Haces bien en tener cuidado. Por ahora, deja este teléfono como está.

    Puedes abrir este chat en otro lugar, cuando quieras. El botón «Ayuda» muestra quién puede ayudar. Toca «Salir» para borrar este chat.

watched_who =
    Por favor, todavía no cambies nada en el teléfono. Esa persona podría notarlo.

    ¿Quién puede estar mirando? No hace falta saberlo con seguridad.
    .carer = Mi madre, mi padre o quien me cuida
    .peer = Hermana, hermano o amistad
    .partner = Mi novio, mi novia o mi ex
    .officials = Policía u otras autoridades
    .unknown = No lo sé

watched_carer =
    Algunas personas adultas ponen reglas con el teléfono para cuidarte. Una regla justa es una que conoces. No debería darte miedo.

    ¿Cómo es para ti?
    .known = Es una regla que conozco
    .upset = No me gusta, pero estoy a salvo
    .scared = Me da miedo
    .hurt = Me hacen daño, o podrían

watched_talk =
    Puedes pedir una charla tranquila. Podrías decir: «¿Me explicas la regla?». O: «¿Pueden ser solo míos algunos mensajes?».

    También puede estar otra persona adulta de confianza. ¿Qué te ayudaría?
    .campaign = No quieren que alce la voz
    .adult = Ayúdame a elegir a alguien adulto
    .person = Preguntar a una línea de ayuda
    .enough = Por ahora es suficiente

watched_campaign-fear =
    Tienes derecho a decir lo que piensas. A algunas personas adultas les da miedo que alces la voz. Puedes preguntar qué temen.

    ¿Puedes hablar de esto en casa sin peligro?
    .safe = Sí. Puedo mostrar un plan seguro
    .afraid = No, me da miedo
    .pressed = Las autoridades presionan a mi familia
    .enough = Por ahora es suficiente

watched_peer =
    Tus mensajes son tuyos. Una persona adulta puede ayudarte a poner una clave nueva. Puedes decir: «Por favor, no leas mi teléfono».

    ¿Cómo lo tomaría?
    .fine = Con una clave nueva no pasaría nada
    .trouble = Podría irme mal
    .pictures = Usa una foto contra mí
    .adult = Ayúdame a elegir a alguien adulto

watched_partner =
    Revisar tu teléfono no es una prueba de amor. Puedes guardar para ti tu clave y tus mensajes.

    ¿Qué se parece más?
    .limit = Quiero decir que no
    .code = Sabe mi clave
    .afraid = Me da miedo lo que haga
    .pictures = Tiene fotos mías

watched_limit =
    Podrías decir: «Te quiero. Mi teléfono es privado». Quien te respeta puede oír un no.

    Dilo donde haya más gente cerca. ¿Cómo lo tomaría?
    .accept = Lo aceptaría
    .angry = Podría enojarse
    .first = Antes quiero contárselo a alguien

watched_code-known =
    No es tu culpa que sepa tu clave. Una clave nueva le cierra la puerta. Se va a dar cuenta.

    ¿Estarías a salvo cuando lo note?
    .safe = Sí, estaría a salvo
    .unsafe = No, podría irme mal
    .unknown = No puedo saberlo

watched_signs =
    Lo que sientes cuenta, aun sin pruebas. Un teléfono caliente o sin batería prueba poco. Dice más lo que una persona sabe.

    ¿Por qué lo piensas?
    .knows = Alguien sabe mis palabras privadas
    .had = Alguien tuvo mi teléfono o mi clave
    .strange = Mi teléfono hace cosas raras
    .accounts = Mis cuentas hacen cosas raras
    .feeling = Siento que me miran todo el tiempo

watched_strange =
    Los teléfonos viejos o llenos hacen cosas raras. Una persona adulta de confianza puede mirarlo contigo. Hasta entonces, no guardes ahí cosas privadas.

    ¿Pasó antes algo de esto?
    .link = Toqué un enlace raro
    .had = Alguien lo tuvo en sus manos
    .neither = Nada de eso
    .adult = Ayúdame a elegir a alguien adulto

watched_scared =
    Gracias por contármelo. No es tu culpa. Hay personas que pueden ayudar.

    Por ahora, deja el teléfono como está. ¿Qué te ayudaría primero?
    .hurt = Alguien me hace daño, o podría
    .device = Un aparato más seguro
    .adult = Alguien cerca a quien contarle
    .person = Una línea de ayuda
    .plan = Un plan para momentos malos

watched_safer-device =
    Un aparato más seguro es uno que esa persona nunca usa. Puede estar en la escuela o en una biblioteca. O puede tenerlo alguien de confianza. Ahí puedes pedir ayuda.

    ¿Puedes usar uno?
    .yes = Sí, puedo usar uno
    .shared = ¿Cómo uso bien uno compartido?
    .no = No, no tengo ninguno

watched_from-there =
    Desde ahí, pide primero ayuda a una persona. Las contraseñas nuevas pueden esperar a que tengas un plan. Al terminar, cierra la sesión.

    ¿Qué quieres ahora?
    .person = Muéstrame quién puede ayudar
    .passwords = Ayúdame con contraseñas nuevas
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

watched_no-device =
    Entonces quizá sea más seguro hablar que escribir. Habla con una persona adulta lejos del teléfono. Un amigo o amiga puede pedir ayuda por ti.

    ¿Qué quieres ahora?
    .adult = Ayúdame a elegir a alguien adulto
    .person = Muéstrame quién puede ayudar
    .enough = Por ahora es suficiente

watched_officials =
    Tienes derecho a alzar la voz y a la privacidad. Que te vigilen por eso está mal. No es tu culpa.

    No tienes que arreglar el teléfono sin ayuda. Hay personas expertas que ayudan con esto. ¿Qué se parece más?
    .ally = Una persona adulta puede preguntar
    .no-ally = Aún no conozco a nadie así
    .until = ¿Qué hago mientras tanto?
    .taken = Me quitaron el teléfono
    .followed = Alguien me sigue ahora

watched_until-then =
    Usa el teléfono para las cosas de cada día, como siempre. No pongas ahí planes ni nombres. No borres nada.

    Habla de lo privado cara a cara. Deja entonces el teléfono en otro cuarto. ¿Qué te ayudaría ahora?
    .ally = Muéstrame quién puede ayudar
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

watched_defenders =
    Estas personas ayudan a quienes defienden derechos. Trabajan sobre todo con personas adultas. Una persona adulta puede escribirles desde un aparato más seguro.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .device = ¿Qué aparato es más seguro?
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

watched_person-br =
    En Brasil, contarlo a un servicio de ayuda puede abrir un caso. Quien protege a la infancia puede actuar, muchas veces en un día.

watched_person-tg =
    En Togo, la línea puede responder a un mensaje con preguntas. Quizá pregunten tu nombre y tu pueblo. Tú eliges qué respondes.

watched_person-line =
    Estas personas escuchan a niñas y niños. Puedes preguntar antes a quién se lo dirían. Una llamada puede quedar en la lista de este teléfono. Quizá otro teléfono sea más seguro.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .plan = Un plan para momentos malos
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

watched_done =
    Por ahora, deja el teléfono como está. Quédate cerca de gente que te trata bien. Más tarde, pide ayuda desde un aparato más seguro.

    No hiciste nada malo. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
