### Hate, bullying and pile-ons, often because of who a child is or what the child stands for.

hate_start =
    Las palabras crueles duelen, también en una pantalla. No es tu culpa. Tienes derecho a ser como eres y a alzar la voz.

    Antes que nada: ¿hay algo más que palabras crueles?
    .threat = Sí, me amenazan
    .posted = Sí, publicaron cosas privadas
    .low = Ya no quiero vivir
    .people = Quiero hablar con una persona
    .go-on = No, son odio y palabras crueles

hate_pause =
    Ahora no tienes que leer ni un mensaje más. Deja el teléfono un rato. O dáselo a alguien de confianza.

    Suelta el aire despacio. Siente los pies en el suelo. Entonces: ¿qué se parece más?
    .one = Es una sola persona
    .many = Son muchas personas
    .school = Es gente de mi escuela
    .who-i-am = Es por cómo soy
    .campaign = Es por lo que defiendo

hate_one =
    Una sola persona puede hacer mucho daño. No tienes que responder. No tienes que esperar a que pare.

    Puedes dejarla fuera. Una persona adulta de confianza puede guardar pruebas y ayudarte a bloquear.
    .proof = Guardar pruebas y bloquear
    .answer = ¿Debería responder?
    .partner = Es mi novio o mi novia
    .tell = Quiero contárselo a alguien
    .people = Quiero hablar con una persona

hate_many =
    Cuando escriben tantas personas, parece el mundo entero. No lo es. Son algunas, y hacen mucho ruido.

    Puedes cerrar los comentarios un tiempo. Tus amistades pueden leer por ti. No tienes que verlo todo.
    .friends = ¿Cómo ayudan mis amistades?
    .proof = Guardar pruebas y bloquear
    .answer = ¿Debería responder?
    .days = Sigue desde hace días
    .people = Quiero hablar con una persona

hate_school =
    Entonces no termina cuando dejas el teléfono. Eso es muy duro. Y no debería ser así.

    Una persona adulta de confianza puede hablar con la escuela. La escuela tiene que cuidarte.
    .tell = Ayúdame a contárselo a alguien
    .plan = Hacer un plan para la escuela
    .left-out = Mis amistades también se alejaron
    .proof = Guardar pruebas y bloquear
    .people = Quiero hablar con una persona

hate_left-out =
    Eso duele de otra manera. Algunas amistades se asustan y se apartan. No significa que valgas menos.

    Basta una persona amable para empezar. Puede ser alguien mayor, o de otro lugar.
    .tell = ¿Quién podría ser?
    .feelings = Siento que no tengo a nadie
    .people = Quiero hablar con una persona
    .later = ¿Qué puedo hacer después?

hate_identity =
    No hay nada malo en cómo eres. Ni en tu piel, tu fe, tu cuerpo o tu origen. Ni en a quién quieres.

    Lo que hacen es injusto. Puedes reportarlo. En las aplicaciones, el motivo suele llamarse «odio».
    .not-out = Aquí nadie debe saberlo
    .friends = ¿Cómo ayudan mis amistades?
    .proof = Guardar pruebas y bloquear
    .answer = ¿Debería responder?
    .people = Quiero hablar con una persona

hate_not-out =
    Entonces tú eliges quién lo sabe. Puedes recibir ayuda y guardártelo. Solo di: «Hay gente cruel conmigo en internet».

    Si reportas, hazlo donde nadie vea tu pantalla. ¿Qué te preocupa más?
    .home = Mi casa quizá no sea segura entonces
    .posted = Alguien se lo contó a otra gente
    .people = Quiero hablar con una persona
    .proof = Guardar pruebas en lugar seguro

hate_campaign =
    Alzas la voz, y algunas personas quieren que te calles. No es un precio que debas pagar. Tienes derecho a hablar.

    Tú eliges lo que viene: responder, que respondan otras personas o descansar. Todo eso está bien.
    .answer = ¿Debería responder?
    .friends = ¿Cómo ayuda nuestro grupo?
    .break = Necesito una pausa
    .safer = ¿Cómo hablar con más seguridad?
    .proof = Guardar pruebas y bloquear

hate_answer-careful =
    Primero una cosa. Donde vives, hasta una respuesta o un «me gusta» puede traer problemas. Pregunta a una persona adulta de confianza antes de publicar.

hate_answer-ask =
    No les debes una respuesta. Hay tres caminos, y tú eliges.

    Callar. O responder una vez, con calma. O dejar que respondan tus amistades. Casi siempre, las peleas largas alimentan el odio.
    .quiet = Callar por ahora
    .once = Responder una vez
    .allies = Que respondan otras personas
    .proof = Guardar pruebas y bloquear

hate_answer-once =
    Que sea corto y verdadero. Escríbelo con alguien de confianza. Espera una noche y léelo otra vez.

    Por ejemplo: «Mantengo lo que dije. A los insultos no respondo». No tienes que leer lo que contesten.
    .friends = Que otra gente mire las respuestas
    .proof = Guardar pruebas y bloquear
    .break = Y después una pausa

hate_friends =
    Aquí tus amistades son fuertes. Podrías escribir: «Por favor, lean los comentarios por mí. Reporten los malos. No peleen».

    Y: «Por favor, escriban algo amable». Pueden turnarse. Nadie debería leer odio todo el día.
    .break = Yo también necesito una pausa
    .proof = Guardar pruebas y bloquear
    .nobody = No tengo a nadie para eso
    .later = ¿Qué puedo hacer después?

hate_break =
    Una pausa no es rendirse. Puedes dejar el teléfono una hora o una semana. Puedes volver cuando quieras.

    Haz algo con las manos o con el cuerpo. Quédate con alguien que te quiera.
    .calm = Ayúdame a calmarme ahora
    .friends = ¿Quién mira mientras descanso?
    .feelings = Las palabras no se me van
    .later = ¿Qué puedo hacer después?

hate_days =
    Días así serían demasiado para cualquiera. Dormir mal, no comer, llorar: tu cuerpo te dice basta.

    No tienes que estar a solas con esto. ¿Qué se parece más?
    .low = Ya no quiero vivir
    .worn-out = Siento cansancio y vacío
    .tell = Ayúdame a contárselo a alguien
    .people = Quiero hablar con una persona

hate_people =
    Estas personas escuchan a niñas y niños todos los días. Ahí puedes llorar, enojarte o decir poco.

    Soy un programa. No puedo llamar por ti. Podrías empezar así: «Hay gente cruel conmigo. Ya no aguanto más». Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .what = Muéstrame los pasos
    .tell = Ayúdame a contárselo a alguien cerca
    .later = ¿Qué puedo hacer después?
    .finish = Por ahora es todo

hate_later =
    Vuelve poco a poco. Mira primero los mensajes amables, o con alguien a tu lado. Tú eliges quién puede escribirte.

    Si empieza otra vez, no partes de cero. Ahora tienes un plan y tienes gente.

    Lo que dicen no es la verdad sobre ti.
    .feelings = Todavía duele mucho
    .friend = También quiero ayudar a alguien
    .people = Quiero hablar con una persona
    .finish = Por ahora es todo

hate_finish =
    Hoy te cuidaste. Eso vale más que cualquier respuesta. Una cosa para ahora: quédate con alguien amable.

    Puedes volver cuando quieras. Si cierras este chat, aquí se borra. Puede que el navegador aún recuerde la página.
