### Planning a campaign safely. For a child or a group that wants to change something.

campaign_start =
    Quieres cambiar algo. Es tu derecho, y es importante.

    Un plan te cuida a ti y a tu gente. ¿En qué punto estás?
    .plan = Estoy planeando algo
    .running = Ya está en marcha
    .list = Muéstrame una lista corta
    .worried = ¿Quién puede estar en contra?
    .in-danger = Estoy en peligro ahora

campaign_place =
    ¿Dónde va a ser? Después puedes elegir más.
    .online = En internet
    .street = En la calle
    .school = En la escuela
    .meeting = En reunión con autoridades
    .art = Con arte, música o carteles

campaign_online-th =
    Tienes derecho a tu opinión. En Tailandia, publicar puede llevar a menores ante un juzgado.

    Muestra antes cada publicación a una persona adulta de confianza. Publica después, no en vivo.
    .ally = ¿Quién está de mi lado?
    .name = ¿Mi nombre o el del grupo?
    .pictures = Revisar una foto
    .next = Seguir

campaign_online-tg =
    Tienes derecho a tu opinión. En Togo, publicar o dar «me gusta» puede traer problemas.

    Comparte solo lo que revisaste. Pregunta antes a una persona adulta de confianza.
    .ally = ¿Quién está de mi lado?
    .name = ¿Mi nombre o el del grupo?
    .pictures = Revisar una foto
    .next = Seguir

campaign_online-any =
    Publica después, no en vivo. No digas dónde estás, ni tu escuela, ni tu casa.

    Miren las cosas en grupo antes de publicarlas.
    .accounts = Revisar nuestras cuentas
    .name = ¿Mi nombre o el del grupo?
    .pictures = Revisar una foto
    .groups = Nuestro chat de grupo
    .next = Seguir

campaign_school =
    Las escuelas tienen reglas. Preguntar antes puede abrir puertas. ¿Hay alguien de tu lado en la escuela?
    .yes = Sí, alguien
    .no = No, o dijeron que no
    .rights = ¿Cuáles son mis derechos?

campaign_school-no =
    Un no en la escuela no es el final. Tu opinión sigue siendo tuya.

    Puedes buscar otro lugar. O una persona adulta puede hablar con la escuela.
    .elsewhere = Buscar otro lugar
    .tell = ¿Quién podría hablar ahí?
    .complain = ¿Puedo quejarme?
    .done = ¿Quién me puede ayudar?

campaign_name =
    Un nombre de grupo protege a cada persona. Tu propio nombre es más difícil de retirar.

    ¿Qué quieres usar?
    .group = Un nombre de grupo
    .own = Mi propio nombre
    .out-already = Mi nombre ya se sabe

campaign_own-name =
    Tú eliges. Entonces deja lo demás en privado: casa, escuela, número de teléfono.

    Usa una cuenta para la campaña y otra para tu vida.
    .location = Ocultar dónde estoy
    .two-step = Proteger más mi cuenta
    .next = Seguir

campaign_people =
    ¿Quién está contigo? Nadie debería cargar con esto sin compañía.
    .team = Somos un grupo
    .alone = No hay nadie conmigo
    .adult = Me ayuda una persona adulta
    .outside = Otra gente quiere entrar

campaign_team =
    Repartan el trabajo. Hoy alguien lee los comentarios, mañana otra persona.

    Acuerden dos cosas: quién habla por el grupo y cuándo paran a descansar.
    .groups = Nuestro chat de grupo
    .against = ¿Quién puede estar en contra?
    .list = Muéstrame la lista
    .done = ¿Quién nos puede ayudar?

campaign_alone =
    Puedes empezar en pequeño. Intenta encontrar a un amigo o amiga. Y a una persona adulta de confianza.

    Así alguien lo sabe y puede ayudar en un mal día.
    .tell = ¿Cómo se lo pido a alguien?
    .against = ¿Quién puede estar en contra?
    .list = Muéstrame la lista

campaign_adult =
    Quien ayuda bien escucha, y te deja decidir. Siempre puedes decir que no.

    ¿Cómo te va con quien te ayuda?
    .good = Va bien
    .takes-over = Lo decide todo
    .odd = Siento que algo va mal
    .list = Muéstrame la lista

campaign_takes-over =
    Es tu campaña. Nadie debe presionarte a seguir o a decir cosas.

    Puedes decir: «Esto quiero decidirlo yo». También puedes preguntar a otra persona adulta.
    .tell = ¿Quién más podría ayudar?
    .partner = ¿Puedo confiar en esa persona?
    .done = Muéstrame quién puede ayudar

campaign_against =
    Piénsalo con calma. ¿A quién podría no gustarle?
    .online = Gente en internet
    .officials = Policía o autoridades
    .near = Gente cercana
    .nobody = A nadie, creo

campaign_against-online =
    Las palabras crueles no dicen nada de ti. Que un amigo o amiga lea los comentarios primero.

    Decidan antes de empezar: quién bloquea, quién guarda, quién reporta.
    .now = Ya está pasando
    .account = Revisar nuestras cuentas
    .plan = Hacer un plan para cuidarme
    .list = Muéstrame la lista

campaign_officials-th =
    Primero busca a una persona adulta de confianza. Busca también un número de ayuda legal. Guarda los números en papel.

    Nunca vayas a solas. Alguien debe saber dónde estás.
    .ally = ¿Quién está de mi lado?
    .phone = Pueden quitarme el teléfono
    .plan = Hacer un plan para cuidarme
    .done = ¿Quién ayuda a quien defiende?

campaign_officials-tg =
    Primero busca a una persona adulta de confianza. Guarda su número en papel.

    No compartas noticias que no revisaste. En Togo puede traer problemas.
    .ally = ¿Quién está de mi lado?
    .phone = Pueden quitarme el teléfono
    .plan = Hacer un plan para cuidarme
    .done = ¿Quién ayuda a quien defiende?

campaign_officials-any =
    Primero busca a una persona adulta de confianza. Guarda su número en papel.

    Nunca vayas a solas. Pregunta qué reglas hay en tu país.
    .ally = ¿Quién está de mi lado?
    .phone = Pueden quitarme el teléfono
    .plan = Hacer un plan para cuidarme
    .done = ¿Quién ayuda a quien defiende?

campaign_against-near =
    Duele cuando gente cercana está en contra. Tu opinión sigue siendo tuya.

    ¿Qué se parece más?
    .scared = Me da miedo alguien de mi casa
    .school = Es mi escuela
    .tell = Necesito hablar con alguien
    .plan = Hacer un plan para cuidarme

campaign_running =
    Bien hecho por llegar hasta aquí. ¿Cómo va?
    .attack = Nos están atacando
    .tired = Siento cansancio
    .going-well = Va bien
    .stop = Quiero un descanso

campaign_attack =
    Lo siento mucho. No es tu culpa. No significa que estés en un error.

    ¿Qué es?
    .hate = Palabras crueles u odio
    .threat = Amenazas
    .account = Perdimos nuestra cuenta
    .lies = Mentiras sobre el grupo
    .posted = Publicaron mi casa o mi nombre

campaign_tired =
    Es normal cansarse cuando algo te importa tanto. Puedes descansar. La causa puede esperarte.
    .feelings = Quiero sentirme mejor
    .hand-over = Le toca a otra persona
    .pause = Quiero parar por ahora

campaign_pause =
    Puedes parar, por un día o para siempre. No le debes razones a nadie.

    Avisa a tu grupo. Da tus contraseñas solo a quien eligieron para seguir.
    .feelings = Quiero sentirme mejor
    .accounts = Revisar nuestras cuentas
    .pressed = Me presionan para seguir
    .done = Tengo lo que necesito

campaign_list =
    Cuatro cosas. Una: toda la gente de las fotos dijo que sí.

    Dos: nuestras cuentas tienen buenos candados. Tres: una persona adulta de confianza conoce el plan.

    Cuatro: sabemos qué hacer en un mal día. ¿Qué falta todavía?
    .accounts = Las cuentas
    .faces = Las fotos
    .bad-day = El plan para un mal día
    .money = También juntamos dinero
    .done = Todo listo

campaign_contacts =
    Ahora: cuenta tu plan a una persona adulta de confianza. Después: revisa la lista con tu grupo.

    Estas personas escuchan a niñas y niños.
    .done = Tengo lo que necesito

campaign_contacts-defenders =
    Ahora: cuenta tu plan a una persona adulta de confianza. Después: revisa la lista con esa persona.

    Estas personas protegen a quienes defienden derechos. Pide a esa persona adulta que les escriba.
    .child = Alguien a quien pueda llamar
    .done = Tengo lo que necesito

campaign_close =
    Mucha suerte con lo que quieres cambiar. Puedes volver cuando quieras y borrar este chat.
