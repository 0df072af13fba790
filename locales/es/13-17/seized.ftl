### My phone was taken or searched, or officials put me under pressure. For a child who may be standing in front of an officer.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

seized_start =
    Tienes derecho a alzar la voz por los derechos. Si alguien te castiga por eso, la falta es suya. Por favor, no escribas nombres.

    Un paso a la vez. ¿Qué está pasando?
    .pressure = Nos vigilan o nos presionan

seized_now =
    Respira, habla con respeto, muévete despacio. Puedes decir: «Soy menor de edad. Pido que venga una persona adulta que yo elija, y un abogado o una abogada». Pide intérprete si lo necesitas. Repítelo cuanto haga falta; no tienes que explicar más.

    No firmes nada que no entiendas del todo. No escondas, rompas ni borres nada: puede usarse contra ti. Recuerda quién, dónde y por qué. Si mirar esta pantalla empeora las cosas, guarda el teléfono.

seized_unlock =
    En algunos lugares puedes negarte, en otros negarse se castiga. No conozco la ley de donde estás, así que no puedo decirte cuál es el caso. Puedes pedir que esperen a una persona adulta que elijas y a un abogado o abogada antes de responder.

    No pelees por el teléfono. Importas más que lo que hay en él. Lo que hiciste bajo presión no es tu culpa.
    .unlocked = Lo revisaron y me lo devolvieron

seized_held =
    Pregunta adónde te llevan y por qué. Pide que llamen a tu familia o a una persona adulta que elijas, y a un abogado o abogada. Pide intérprete si lo necesitas. Si hay alguien de confianza cerca, avísale adónde te llevan.

    Los derechos de la infancia dicen: puedes tener contacto con tu familia y ayuda legal, y nadie puede obligarte a confesar. Las autoridades no siempre lo cumplen. Nombrarlo importa igual, también para después.

seized_over =
    Lograste pasar por eso. Temblar, llorar o no sentir nada es normal después. ¿Qué te ayudaría ahora?

seized_friend-taken =
    Avisa ya a una persona adulta cercana a quien se llevaron y a quienes organizan: dónde, cuándo, qué tipo de autoridad. Por favor, no vayas detrás por tu cuenta.

    Hacerlo público puede ayudar o perjudicar. Por eso lo deciden esa persona, su familia y su ayuda legal.

seized_who-took =
    En un teléfono cabe gran parte de una vida, y perderlo así es duro. ¿Quién lo tiene, o lo tuvo?

seized_officials-have =
    Por favor, no borres el teléfono a distancia: puede contar como destruir pruebas, y eso puede ser peor que lo que buscaban. Con ayuda legal puedes pedir un papel con la lista de lo que se llevaron, y el teléfono de vuelta.

    Todavía puedes proteger tus cuentas y a tu gente. ¿Por dónde quieres empezar?

seized_accounts =
    Desde otro dispositivo de confianza: cierra la sesión de ese teléfono en tu correo, luego en chats y redes. Cambia esas contraseñas y activa la verificación en dos pasos con códigos que no lleguen a ese teléfono.

    Esto no es lo mismo que borrarlo. Aun así, si ya tienes ayuda legal, pregunta antes. ¿Qué te ayudaría ahora?

seized_warn-group =
    Avisa en privado a tu grupo que tu teléfono está en otras manos, sin detalles por escrito. Pueden sacar ese número de los grupos y dejar de escribirle. Quizá lean mensajes viejos, así que quienes aparecen en ellos merecen saberlo.

seized_returned =
    Trátalo como no privado: quizá lo copiaron o lo cambiaron, y eso no se ve desde fuera. Si lo desbloqueaste, no es tu culpa.

    No entres con él a cuentas de campaña. Alguien experto en apoyar a quienes defienden derechos puede revisarlo; hasta entonces, déjalo como está. ¿Qué quieres hacer?

seized_school =
    Una escuela puede tener reglas sobre teléfonos. Puedes preguntar, con respeto y mejor con una persona adulta: qué regla es, quién lo guarda, cuándo me lo devuelven. Puede quedarse apagado hasta entonces.

    Una regla sobre teléfonos no es un permiso para leer tus mensajes. ¿Qué está pasando?

seized_school-looked =
    Tu derecho a la privacidad no termina en la puerta de la escuela, aunque algunas actúen como si así fuera. Con una persona adulta puedes preguntar por escrito quién miró, qué miró y según qué regla.

seized_school-punished =
    Tienes derecho a opinar, a que te escuchen y a reunirte en paz. Un castigo por eso merece que alguien de fuera lo revise con justicia. Vale la pena anotar, con fecha, lo que se dice en las reuniones.

    No tienes que ir a solas a esas reuniones. ¿Qué te ayudaría ahora?

seized_family =
    Las familias quitan teléfonos por motivos muy distintos, de la preocupación al control. ¿Qué se acerca más?
    .pressed = Las autoridades presionaron a mi familia

seized_family-pressed =
    En algunos países las autoridades visitan a las familias para que callen a sus hijas e hijos. Entonces habla el miedo. La culpa es de quien presiona, no tuya. Una persona adulta en quien tu familia confía puede hablar con ella.

    ¿Estás a salvo en casa?

seized_stolen =
    Desde otro dispositivo, marca el teléfono como perdido y bloquéalo. La compañía puede bloquear el número. Si no esperas recuperarlo, puedes borrarlo a distancia: en caso de robo está bien.

    Después cambia contraseñas, primero el correo, y avisa que los mensajes de tu número quizá no sean tuyos.

seized_summoned =
    Una carta o llamada que menciona policía, juzgado o escuela puede ser real o falsa. Muéstrala a una persona adulta antes de responder. Si es real, puedes pedir tiempo, una persona adulta que elijas y un abogado o abogada.

    ¿Qué te ayudaría?

seized_ready =
    Ve con una persona adulta de confianza y, si es posible, con ayuda legal. Antes de empezar, pregunta de qué se trata y si vas como testigo o te acusan de algo. Puedes pedir pausas, palabras sencillas e intérprete.

    Pide copia de todo lo que te muestren o te pidan firmar. Alguien de fuera debería saber cuándo entraste y cuándo esperas salir. ¿Qué quieres hacer?

seized_signed =
    La gente firma bajo presión, también las personas adultas. No es tu culpa, y quizá la ayuda legal todavía pueda hacer algo. Pide una copia, y anota quién estaba y qué te dijeron.

seized_pressure =
    Seguir, visitar o amenazar a menores porque alzan la voz está mal, y no es tu culpa. ¿Qué está pasando?
    .family = Presionan a mi familia

seized_follow =
    Si es ahora: ve a donde haya gente, a una tienda o con alguien que conozcas, mejor que a casa a solas. No enfrentes ni grabes a quien te sigue. Si pasó antes: avisa a una persona adulta y a quienes organizan, y no vayas siempre a solas.

    ¿Qué se acerca más?

seized_visit =
    No tienes que hablar con esas personas por tu cuenta. Una persona adulta puede pedir nombres, oficina y motivo, y responder en tu lugar. Vale la pena anotar el mismo día lo que dijeron y preguntaron.

    Acuerden en casa, si es segura, qué hacer si vuelven. ¿Qué te ayudaría ahora?

seized_write-down =
    Anota pronto: fecha y hora, lugar, qué dijeron y preguntaron, qué se llevaron, qué oficina era, quién lo vio, si hubo heridas. En papel o en un dispositivo que no tuvieron, y por favor no en este chat.

    Una nota también se puede encontrar, así que quizá el mejor lugar sea una persona aliada o quien te da ayuda legal.

seized_helper =
    Estas personas ayudan a quienes defienden derechos humanos y quizá conozcan asistencia legal cerca de ti. La mayoría trabaja con personas adultas y comprueba quién escribe: se suele llegar por una persona adulta aliada o tu organización. Usa un dispositivo que no te quitaron.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

seized_child-line-br =
    En Brasil, contarlo a un servicio de ayuda puede abrir un caso: puede llegar al Conselho Tutelar en un día. Puedes preguntar qué pasa antes de contar tu historia.

seized_child-line =
    Estas personas escuchan a niñas, niños y adolescentes. Algunas son del Estado o tienen que denunciar ciertas cosas. Puedes preguntar antes qué guardan y a quién se lo dirían.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

seized_done =
    Por ahora: quédate cerca de gente que te apoya y guarda tu nota en un lugar seguro. Más tarde: ayuda legal o una línea para quienes defienden derechos, y contraseñas nuevas desde otro dispositivo.

    Tu derecho a alzar la voz sigue siendo tuyo. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
