### Group chats of a campaign or of friends. Practical; for 7-12 groups are small and known to a grown-up.

groups_start =
    Tienes derecho a reunirte en internet para alzar la voz. Por favor, no me digas el nombre ni el enlace del grupo. ¿Qué se parece más?
    .stranger = Hay alguien que no conozco
    .private = Alguien me escribe a solas
    .trouble = Hay problemas en el grupo
    .set-up = Queremos que sea seguro
    .get-out = Quiero salirme

groups_size =
    Los grupos pequeños son más seguros. Lo mejor es conocer a cada persona. ¿Cuántas personas hay?
    .few = Pocas
    .many = Muchas
    .unknown = No sé cuántas

groups_know-all =
    ¿Conoces a cada persona también fuera del chat?
    .yes = Sí, a todas
    .no = No, no a todas
    .grown-up = Hay personas adultas

groups_many =
    En un grupo grande, comparte solo lo que cualquiera puede leer. Los planes van en un grupo pequeño.
    .link = Se entra con un enlace
    .small = Hacemos un grupo pequeño
    .stranger = Hay alguien raro
    .rules = Reglas para el grupo

groups_link =
    Un enlace abierto deja entrar a cualquiera. Quien lleva el grupo puede cerrarlo. Después alguien acepta a cada persona nueva.

    ¿Quién lo lleva?
    .me = Yo, o un amigo o amiga
    .grown-up = Una persona adulta
    .nobody = Nadie sabe

groups_admin =
    Llevar un grupo es un trabajo de verdad. Pueden repartirlo entre dos. Una persona adulta de confianza puede ayudar. ¿Qué quieres hacer?
    .remove = Sacar a alguien
    .rules = Hacer reglas para el grupo
    .lock = Proteger mi propia cuenta
    .tired = Es demasiado para mí

groups_stranger =
    Quizá otra persona del grupo sabe quién es. Pregunta a quien lleva el grupo: ¿quién conoce a esta persona? Hasta entonces, no compartas nada privado.

    ¿Qué supiste?
    .known = Alguien la conoce bien
    .nobody = Nadie la conoce
    .cannot-ask = No puedo preguntar
    .writes = Me escribe a solas

groups_remove =
    Quien lleva el grupo puede sacarla. Eso no es un insulto. Luego cambien lo que quizá sepa: la hora o el lugar.

    ¿Qué ayudaría ahora?
    .ask = Podría hacerlo alguien adulto
    .plan-known = Leyó nuestros planes
    .angry = Ahora nos amenaza
    .enough = Por ahora es suficiente

groups_new-group =
    Pueden abrir un grupo pequeño nuevo. Pregunta a cada persona cara a cara o por llamada. No pongan el enlace en el grupo viejo.
    .rules = Reglas para el grupo nuevo
    .lock = Un candado para mis chats
    .enough = Por ahora es suficiente

groups_rules =
    Las buenas reglas son cortas. Sin nombres completos. Sin escuela. Sin fotos de nadie sin preguntar. Cualquiera puede decir: paren.

    ¿Qué quieres hacer?
    .vanish = Mensajes que desaparecen
    .consent = Preguntar antes de las fotos
    .leaks = Alguien pasó nuestros mensajes
    .app = ¿Qué aplicación es mejor?
    .enough = Por ahora es suficiente

groups_vanish =
    Algunos chats borran los mensajes después de un tiempo. Pero alguien puede tomar una foto de la pantalla. Los secretos es mejor contarlos hablando.
    .app = ¿Qué aplicación es mejor?
    .lock = Un candado para mis chats
    .enough = Por ahora es suficiente

groups_app =
    La mejor es una que todo el grupo use con cuidado. En algunos lugares hay aplicaciones prohibidas. Una persona adulta de confianza lo sabe.

    ¿Qué ayudaría ahora?
    .lock = Un candado para mis chats
    .rules = Reglas para el grupo
    .enough = Por ahora es suficiente

groups_private-chat =
    No tienes que responder. Alguien que te hace bien no te pide secretos. ¿Qué se parece más?
    .secret = Quiere secretos, fotos o verme
    .flatter = Una persona adulta muy amable
    .rude = Me trata mal
    .threat = Me amenaza
    .unsure = No sé. ¿A quién pregunto?

groups_grown-ups =
    Las personas adultas pueden ayudar a un grupo. Tú y otras personas adultas las conocen. Escriben en el grupo, no a ti a solas.

    ¿Cómo es en el tuyo?
    .good = Son buena gente
    .alone = Una me escribe a solas
    .uneasy = Siento algo raro

groups_trouble =
    Eso cansa, y no es tu culpa. ¿Qué tipo de problema es?
    .mean = Tratan mal a alguien
    .leaked = Alguien pasó nuestros mensajes
    .fight = Peleamos todo el tiempo
    .secret-pictures = Se comparten fotos privadas
    .adult = Alguien adulto actúa raro

groups_leaked =
    Eso duele. No busquen a quién culpar. Primero, ¿a quién podría hacerle daño? Avisen ahora a esas personas.

    ¿Qué se compartió?
    .plans = Nuestros planes
    .names = Nombres, escuela o casa
    .pictures = Una foto privada
    .words = Mis palabras, cambiadas
    .officials = Lo tienen las autoridades

groups_quarrel =
    En los buenos grupos también hay peleas. Pueden dejar el chat un día. Hablar cara a cara suele ser más fácil.

    ¿Qué ayudaría?
    .rules = Reglas para el grupo
    .tired = Es demasiado para mí
    .adult = Que nos escuche alguien adulto
    .get-out = Quiero salirme

groups_out-of-it =
    Puedes salir de cualquier grupo, cuando quieras. Puedes seguir defendiendo tu causa. ¿Alguien se enojaría si sales?
    .no = No. Voy a salir
    .yes = Sí. Me amenazan
    .pushed = Sí. Me presionan a quedarme
    .words = ¿Qué puedo decir?
    .people = Quiero hablar con una persona

groups_leaving-words =
    Puedes decir: «Necesito un descanso. Les deseo lo mejor». Con eso basta. Luego silencia el grupo o sal.
    .enough = Por ahora es suficiente
    .block = Me siguen escribiendo
    .sad = Me siento mal por eso

groups_people-br =
    En Brasil, contarlo a un servicio de ayuda puede abrir un caso. Quienes protegen a la infancia pueden actuar, muchas veces en un día.

groups_people =
    Estas personas escuchan a niñas y niños. Puedes preguntar antes a quién se lo dirían. No tienes que nombrar el grupo.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

groups_done =
    Por ahora, no pongas nombres ni planes en grupos grandes. Después, mira de vez en cuando quién está en el grupo.

    El botón «Ayuda» muestra quién puede ayudar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
