### Lies and rumours about a child, or about the child's group. Some are meant to stop children from speaking up.

lies_start =
    Alguien cuenta mentiras sobre ti. Es injusto, y no es tu culpa. Tienes derecho a alzar la voz y a tu buen nombre.

    Por favor, no me cuentes la mentira ni digas nombres. Si también te amenazan, elige eso primero. ¿Quién cuenta las mentiras?
    .threat = También me amenazan
    .known = Alguien que conozco
    .strangers = Gente que no conozco
    .press = Medios, autoridades o famosos
    .people = Quiero hablar con una persona

lies_known =
    Duele más cuando conoces a la persona. No tienes que averiguar quién empezó.

    ¿De dónde la conoces? Sin nombres, por favor.
    .school = De mi escuela o mi barrio
    .ex = Una vieja amistad o mi ex
    .group = De nuestro propio grupo
    .home = De mi casa
    .unsure = No sé quién es

lies_school =
    No tienes que ir de persona en persona a explicarlo. Eso es demasiado para ti.

    Una persona adulta de confianza puede hablar con la escuela. Tus amistades pueden decir: «Eso no es verdad. Para, por favor».
    .tell = Ayúdame a contárselo a alguien
    .friends = ¿Qué pueden hacer mis amistades?
    .body = Es sobre mi cuerpo o el amor
    .proof = Guardar pruebas y reportarlo
    .people = Quiero hablar con una persona

lies_group =
    En un grupo también se puede hacer daño. Sigues siendo parte de él. Tu trabajo sigue contando.

    Pide a una persona justa que reúna al grupo para hablar. No tienes que responder en el chat.
    .tell = ¿Quién sería una persona justa?
    .answer = ¿Conviene que responda?
    .feelings = Siento mucha soledad
    .people = Quiero hablar con una persona

lies_about =
    ¿De qué trata la mentira? Solo el tipo de cosa, por favor.
    .body = Mi cuerpo o el amor
    .paid = Que me pagan o traiciono a mi país
    .crime = Que hice algo contra la ley
    .family = Mi familia
    .else = Otra cosa

lies_body =
    Hablar así del cuerpo de una niña o un niño está mal. No le debes respuesta a nadie. No tienes que probar nada.

    ¿También hay una foto? No tienes que mostrarla ni describirla.
    .picture = Hay una foto real
    .fake = Hay una foto falsa
    .proof = Solo palabras. Guardar pruebas
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

lies_loyalty =
    A muchas niñas y niños que alzan la voz les dicen eso. Hay gente que prefiere decirlo antes que escucharte.

    Tú puedes pensar por tu cuenta. Tienes derecho a tu propia opinión.
    .answer = ¿Conviene que responda?
    .officials = Viene de medios o autoridades
    .friends = ¿Qué pueden hacer mis amistades?
    .proof = Guardar pruebas y reportarlo

lies_crime =
    Entonces, por favor, no respondas por tu cuenta. Ni en internet ni por teléfono. No te toca probar nada.

    Muéstraselo hoy a una persona adulta de confianza. Puede pedir ayuda legal o preguntar a un grupo de derechos.
    .tell = Ayúdame a contárselo a alguien
    .officials = Viene de policía o autoridades
    .defender = ¿Quién ayuda a quien defiende?
    .proof = Guardar pruebas y reportarlo

lies_family =
    Cuando las mentiras llegan a tu familia, puedes sentir culpa. No es tu culpa. Lo hizo quien miente.

    Puede ayudar contárselo a tu familia antes que nadie. Una persona adulta de confianza puede acompañarte.
    .tell = Ayúdame a contárselo
    .angry = Ahora me da miedo mi familia
    .posted = Publicaron nuestra dirección
    .answer = ¿Conviene que respondamos?

lies_press =
    Eso es mucho para ti. Las personas adultas pueden llevar esta carga contigo. No tienes que hablar con periodistas.

    La persona adulta que apoya a tu grupo puede pedir una corrección. También puede buscar ayuda legal.
    .officials = Viene de policía o autoridades
    .defender = ¿Quién ayuda a quien defiende?
    .tell = Ayúdame a contárselo a alguien
    .proof = Guardar pruebas y reportarlo

lies_answer-tg =
    Primero, una cosa. En Togo puede contar una publicación, compartir o hasta un «me gusta». Pregunta a una persona adulta de confianza antes de que alguien responda.

lies_answer-th =
    Primero, una cosa. En Tailandia, una respuesta pública puede traer nuevos problemas. Pregunta a una persona adulta de confianza antes de que alguien publique.

lies_answer-adult =
    No tienes que responder. Por favor, no compartas la mentira, ni para decir que es falsa. Eso la hace más grande.

    Las personas adultas de confianza pueden responder por ti. Basta una frase corta y verdadera.
    .tell = Ayúdame a pedírselo a alguien
    .friends = ¿Qué pueden hacer mis amistades?
    .proof = Guardar pruebas y reportarlo
    .later = ¿Qué puedo hacer después?

lies_answer-group =
    Tú eliges si respondes o no. Por favor, no compartas la mentira, ni para decir que es falsa. Eso la hace más grande.

    Si respondes, hazlo una vez, y con tu grupo. No tienes que ganarle a todo el mundo.
    .words = ¿Qué podríamos escribir?
    .silence = ¿Y si no decimos nada?
    .friends = ¿Qué pueden hacer mis amistades?
    .proof = Guardar pruebas y reportarlo

lies_answer-words =
    Corto, tranquilo, verdadero. Digan lo que es cierto, no lo falso. Por ejemplo: «Somos un grupo de niñas y niños. Decidimos por nuestra cuenta. Pregúntennos».

    Sin nombres, sin insultos, sin enlace a la mentira. Que alguien de confianza lo lea antes.
    .friends = ¿Quién comparte lo nuestro?
    .proof = Guardar pruebas y reportarlo
    .later = ¿Qué podemos hacer después?

lies_silence =
    Callar también es una opción. Muchas mentiras se cansan cuando nadie las alimenta.

    Callar ante esa gente no es callar ante el mundo. Cuenta la verdad a quienes te importan.
    .friends = ¿Qué pueden hacer mis amistades?
    .feelings = Es muy injusto
    .proof = Guardar pruebas y reportarlo
    .later = ¿Qué puedo hacer después?

lies_friends =
    Tus amistades pueden decir: «Conozco a esa persona. Eso no es verdad». Pueden reportarlo. Y pueden dejar de pasarlo.

    Pídeles que no discutan ni busquen a quien lo hizo. Eso puede golpear a alguien que no hizo nada.
    .proof = Guardar pruebas y reportarlo
    .copy = Hay una cuenta falsa mía
    .hate = Ahora me ataca mucha gente
    .later = ¿Qué puedo hacer después?

lies_people =
    Estas personas escuchan cuando algo es injusto y duele. No te dicen que aguantes.

    Soy un programa. No puedo llamar por ti. Puedes empezar así: «Cuentan mentiras sobre mí. Me duele mucho». Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .about = Muéstrame los pasos
    .tell = Contárselo a alguien cercano
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

lies_defender =
    Estos grupos conocen bien esas mentiras. Ayudan a quienes defienden derechos. Algunos solo hablan con personas adultas.

    Por eso una persona adulta de confianza puede escribirles por ti. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .tell = Ayúdame a encontrar a alguien
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

lies_later =
    No lo busques todos los días. Un amigo o amiga puede mirar una vez por semana por ti.

    Revisa quién puede ver tus cuentas. Y descansa: que mientan sobre ti cansa mucho.

    Una mentira no cambia quién eres. Tu voz cuenta.
    .feelings = Todavía me duele mucho
    .accounts = Proteger más mis cuentas
    .people = Quiero hablar con una persona
    .finish = Por ahora es todo

lies_finish =
    No dejaste que una mentira decida lo que haces. Una cosa para hoy: cuéntale a una persona cómo te sientes.

    Puedes volver cuando quieras. Si cierras este chat, aquí se borra. Puede que el navegador aún recuerde la página.
