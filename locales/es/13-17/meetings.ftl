### Meetings with officials and the UN, for teenagers.

meetings_start =
    Tienes derecho a que te escuchen en decisiones que te afectan, en la alcaldía igual que en la ONU. Ir, hablar y parar son elecciones tuyas.

    ¿En qué punto estás?
    .invited = Quizá participe
    .online = Es en línea
    .there = Estoy ahí ahora mismo
    .trouble = Problemas por haber participado

meetings_invited =
    Un sí solo es libre si también vale un no. Puedes cambiar de idea el mismo día, y nadie debe hacértelo pagar.

    ¿Qué quieres mirar?
    .ask-first = Preguntas para hacer antes
    .name = Nombre, cara y grabaciones
    .risk = ¿Puede volverse en mi contra?

meetings_ask-first =
    Pregunta a quienes organizan: quién está en la sala, si es público o se transmite, quién ve mi texto antes y después, quién paga, y si puedo parar.

    Pregunta también por la persona de protección: la persona adulta a quien acudir si algo se siente mal. Debería haber una, con nombre y número.
    .no-answer = Sus respuestas son flojas

meetings_no-answer =
    Quien organiza con cuidado espera estas preguntas. Las respuestas vagas son razón para esperar, pedirlas por escrito o decir que no.

meetings_name =
    Muchas reuniones de la ONU son públicas, se graban y se ven en internet, y los papeles con tu nombre pueden quedar años en un sitio.

    Puedes pedir otro nombre en las listas, que no haya fotos, un asiento fuera de cámara o un mensaje escrito en su lugar. Acuérdalo antes del día.
    .say = Qué decir y qué no

meetings_say =
    Tu mensaje importa más que tu historia. Nadie debe presionarte para dar detalles dolorosos; puedes hablar de lo que debería cambiar.

    Deja fuera nombres, escuelas y lugares de otras personas, salvo que aceptaran. Muestra antes tu texto a alguien aliado.
    .others = Mi texto menciona a otra gente

meetings_travel =
    Viaja con una persona adulta que elegiste o aceptaste, sabe dónde duermes y quién comparte el cuarto, y lleva tú el pasaporte, el dinero y el teléfono.

    Que dos personas conozcan tu plan y sepan de ti cada día. Al cruzar una frontera, lleva en el teléfono lo menos posible.
    .adult-bad = La persona adulta me preocupa
    .phone = Revisan teléfonos en la frontera

meetings_risk =
    Pensar en lo que puede venir es parte del trabajo, y no una razón para callar. Hay muchas formas de participar.

    ¿Quién podría ponerse en tu contra?

meetings_officials-th =
    En Tailandia se siguió a menores, y se presionó a sus familias y escuelas, después de alzar la voz. Decídelo con una persona adulta aliada que conozca la ley, antes de que tu nombre esté en una lista.

    Puedes participar sin nombre, a través de una organización, o en privado.

meetings_officials-tg =
    Decide con alguien adulto aliado que conozca la ley de Togo, antes de que tu nombre esté en una lista. Puede castigarse publicar, compartir o dar «me gusta» a contenido ilegal: cuidado también con lo que publiques de la reunión.

    Puedes participar sin nombre, a través de una organización, o en privado.

meetings_officials-any =
    Decídelo con una persona adulta aliada que conozca tu país, antes de que tu nombre esté en una lista. Pregunta qué les pasó a otras personas que participaron.

    Puedes participar sin nombre, a través de una organización, o en privado.

meetings_private =
    A veces se puede hablar en privado con integrantes del Comité de los Derechos del Niño de la ONU, sin autoridades ni cámaras. Pregunta a la organización que te apoya.

    Privado no es invisible: el viaje, las listas del hotel y tus publicaciones aún pueden mostrar que estuviste ahí.

meetings_school =
    Pide a quienes organizan una carta para la escuela, si es seguro que la escuela lo sepa. Las reglas de la escuela no son para castigarte por una opinión pacífica.
    .tell = ¿Quién hablaría con la escuela?

meetings_family =
    Las familias pueden preocuparse, o recibir presión de otra gente. Puede explicarles el plan una persona adulta a quien respeten.

    ¿Te da miedo alguien de tu casa?
    .scared = Sí, siento miedo
    .tell = No. ¿Quién podría explicarlo?

meetings_online =
    Antes: un fondo neutro, un nombre sin apellido o el del grupo, cámara apagada si prefieres, y un lugar donde nadie escuche.

    Pregunta si se graba o transmite, y quién recibe el chat. No pases el enlace. Cualquiera puede hacer una captura: muestra solo aquello con lo que puedes vivir.

meetings_there =
    Puedes hacer una pausa en cualquier momento. ¿Qué está pasando?
    .question = Una pregunta va demasiado lejos
    .photo = Me están grabando
    .adult = Una persona adulta me inquieta

meetings_question =
    No le debes respuesta a nadie. Puedes decir: «En eso no voy a entrar», o: «Eso puede responderlo mi organización».

    Busca a tu persona adulta de apoyo o a la persona de protección. Siempre puede haber una pausa.

meetings_photo =
    Di que no aceptaste, y avisa enseguida a quienes organizan para que lo paren o lo quiten.

    En reuniones públicas, algunas grabaciones no se pueden deshacer. Aun así puedes pedir que difuminen tu cara y que no pongan tu nombre.
    .posted = Ya circula en internet

meetings_adult =
    Confía en lo que sientes, aunque esa persona sea importante o haga un buen trabajo. No es tu culpa.

    Ve a donde haya más gente y acude a la persona de protección, no a quien dirige a esa persona. ¿Qué se acerca más? Sin detalles.
    .touch = Me toca o hace comentarios sexuales
    .secret = Regalos, secretos o chats a solas

meetings_stop =
    Entonces para. Di: «Por hoy terminé». No hace falta una razón, y lo que dijiste hasta ahora no te obliga a seguir.

    También puedes pedir que no se usen tus palabras.

meetings_trouble =
    Lo siento. No hiciste nada malo. Castigar a alguien por hablar con la ONU o con autoridades se llama represalia, y los Estados acordaron que no debe pasar.

    ¿Qué se acerca más?
    .lies = Difunden mentiras sobre mí

meetings_punished =
    Anota fechas, palabras, nombres de oficinas y papeles. Avisa a la organización que te llevó: ahora te debe apoyo.

    Tú decides si esto sigue y hasta dónde.
    .un = ¿Se ocupa la ONU de esto?
    .feelings = Me está afectando

meetings_un =
    La ONU tiene a quien se ocupa de las represalias. Necesita el consentimiento de la persona afectada, y puedes decir cómo se usa tu nombre.

    Puede plantear el caso al Estado. No puede prometer protección, y plantearlo también puede llamar la atención. Que escriba contigo una persona adulta aliada o una organización.

meetings_no =
    Un no es una respuesta completa. Puedes decir: «Gracias, decidí no participar».

    Un mensaje escrito, un dibujo o que hable otra persona también puede servir a tu causa.
    .words = ¿Quién podría pasar mi no?
    .pressed = Me siguen presionando

meetings_pressed =
    La presión le quita lo libre a una elección libre, también si viene de gente con la que trabajas. Quienes organizan tienen reglas contra eso, y puedes usarlas.

meetings_contacts =
    Ahora: una persona adulta aliada que sepa de la reunión. Después: un plan para antes, durante y después.

    Estos servicios son para menores de 18 años.

meetings_contacts-defenders =
    Estas organizaciones protegen a quienes defienden derechos. Conviene que escriba una persona adulta aliada o la organización que te llevó.

    Ahora: una persona adulta aliada que sepa de la reunión. Después: un plan para antes, durante y después.
    .child = Alguien con quien hablar yo

meetings_close =
    Hables o no, decides tú. Puedes volver cuando quieras, y borrar este chat si alguien más usa este dispositivo.
