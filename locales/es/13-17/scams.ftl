### Scams and offers, for teenagers.

scams_start =
    Los engaños con dinero los arma gente que practica todo el día. Caer en uno, o casi caer, no es tu culpa.

    ¿Qué se acerca más? Elige algo o usa pocas palabras. Por favor, sin nombres, números de cuenta ni enlaces.
    .job = Oferta de trabajo, casting o viaje
    .paid = Ya pagué o envié algo
    .blackmail = Paga, o si no…

scams_which =
    No te entendí. ¿Qué se acerca más?
    .job = Oferta de trabajo, casting o viaje
    .paid = Ya pagué o envié algo
    .blackmail = Paga, o si no…

scams_asked =
    Puedes tomarte tu tiempo. Prisa, secreto y formas raras de pagar son las tres señales de casi todos los engaños.

    ¿Quién lo pide?
    .donation = Una causa o una campaña

scams_friend =
    La cuenta de un amigo o amiga puede estar robada o copiada. Compruébalo por otro medio: llama o pregunta cara a cara. No preguntes en el mismo chat.

scams_not-them =
    Tiene las señales de un engaño, y te fijaste bien. Guarda el mensaje y el nombre de la cuenta, reporta la cuenta y avisa a otras personas por otro medio.

    Si vino de la cuenta de un amigo o amiga, quizá necesite ayuda para recuperarla.

scams_prize =
    Los premios y las becas no cobran una cuota, y nadie serio acepta pagos con códigos de tarjetas de regalo. Quien financia de verdad tampoco te apura.

    Si es dinero para tu grupo, que una persona adulta aliada llame a la organización a un número que encontraron ustedes.

scams_donation =
    Los movimientos necesitan dinero, y hay quien copia su nombre para juntarlo. ¿Qué se acerca más?
    .asks-us = Gente extraña nos pide donar
    .in-our-name = Alguien junta en nuestro nombre

scams_we-collect =
    En muchos lugares, menores de 18 no pueden guardar dinero de un grupo, y el dinero da a quien está en contra algo que atacar. Puede guardarlo una organización de confianza.

    Que cuenten dos personas, que se anote cada cantidad, y que todo el grupo pueda ver en qué se usó.
    .tell = ¿Cómo se lo pido a alguien?

scams_pushed =
    Presionar no es cosa de amistad. Puedes decir que no sin dar razones, y no le debes pruebas a nadie.

    ¿Qué se acerca más?

scams_job =
    Las ofertas de verdad aguantan preguntas. Ve despacio si hay prisa, un secreto o un contrato solo por chat. También hay quien usa una causa: alguien de tu movimiento que ofrece fama o viajes.

    ¿Cómo es la oferta?
    .travel = Un encuentro o un viaje
    .pictures = Quieren fotos o un casting
    .tasks = Tareas fáciles, mucho dinero

scams_travel =
    Una oferta de encuentro o viaje de alguien que solo conoces por internet puede ser una forma de dañar o explotar a jóvenes. También puede ser real, y una oferta real puede esperar.

    No hagas ningún viaje que no sepa alguien de confianza. Tu pasaporte o documento, siempre en tus manos.

scams_going =
    Antes que nada, cuéntaselo hoy a una persona adulta de confianza. Puede llamar a la organización, a un número que encontraron ustedes.

    Quién paga, quién te recibe, dónde duermes, cómo vuelves: si no responden a eso, es no.

scams_pay-first =
    Cuotas por formación, papeles o equipo son la señal típica. Las aplicaciones de tareas suelen pagar primero sumas pequeñas y luego pedir las tuyas.

    Puedes parar en cualquier punto, aunque sientas que perderías lo que pusiste.

scams_my-account =
    Dejar pasar dinero por tu cuenta, tu teléfono o tu documento puede hacerte parte de un delito del que no sabes nada. Para eso es la oferta.

    Para ahora, guarda cada mensaje y busca hoy a una persona adulta aliada. Es mejor decirlo pronto, con alguien a tu lado.

scams_paid =
    Le pasa también a gente cuidadosa. Lo que importa es qué tienen ahora. ¿Qué enviaste?
    .papers = Mi identificación u otros papeles
    .password = Una contraseña o código de acceso
    .picture = Una foto de desnudo o sexual

scams_paid-money =
    Deja de pagar, aunque prometan devolverlo. Con una persona adulta, contacta enseguida al banco, la aplicación de pago, la empresa de la tarjeta o la telefónica: algunos pagos aún se pueden detener.

    Guarda recibos, códigos y mensajes.
    .again = Quieren más

scams_paid-papers =
    Anota qué tienen: qué documento, qué lado, qué fecha. Si contactar a la oficina que lo dio es seguro para ti, una persona adulta puede preguntar ahí qué hacer.

    Fíjate si se abren cuentas a tu nombre. Nunca envíes más documentos para probar quién eres.

scams_again =
    Es común que pidan otra vez, y también que aparezca quien dice recuperar tu dinero por una cuota. Las dos cosas son el mismo engaño.

    Puedes dejar de responder. Guarda, reporta y luego bloquea.

scams_blackmail =
    Esto no es tu culpa. Pagar rara vez lo termina: suelen pedir otra vez.

    Deja de responder y no borres nada. ¿Con qué amenazan?
    .picture = Una foto o un video de mí
    .account = Mi cuenta o mis datos
    .hurt = Daño a mí o a gente cercana

scams_contacts =
    Ahora: si puede ser un engaño, no pagues, no respondas y guarda los mensajes. Después: avisa a tu grupo y revisa tus cuentas.

    Estos servicios ayudan con problemas en internet.

scams_contacts-child =
    Ahora: una persona adulta de confianza. Después: mírenlo en conjunto.

    Estos servicios son para jóvenes. No pueden devolver el dinero, pero te ayudan a planear.

scams_close =
    Parar a revisar fue lo correcto. Puedes volver cuando quieras, y borrar este chat si alguien más usa este dispositivo.
