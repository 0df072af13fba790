### Reporting to platforms, for teenagers.

reporting_start =
    Un reporte pide a una plataforma que revise algo según sus propias reglas. Lo que te hicieron no es tu culpa, y reportar es tu elección.

    No puedo reportar por ti, y nadie lee este chat. Por favor, deja fuera nombres, enlaces y nombres de cuenta.

reporting_what =
    ¿De qué se trata? Elige lo que más se acerque, o usa pocas palabras tuyas. Sin detalles.
    .body = Una foto de desnudo o sexual
    .threat = Una amenaza contra mí
    .address = Datos privados míos
    .fake = Una cuenta que me suplanta

reporting_post =
    Guarda antes de reportar: después la publicación puede desaparecer. Lo que más importa: el enlace, la fecha y el nombre de la cuenta.

    Una excepción: nunca guardes ni copies una foto de desnudo o sexual de alguien menor de 18, tampoco como prueba.
    .body = Es una foto sexual

reporting_post-steps =
    Abre el menú de la publicación, muchas veces tres puntos o una bandera, y elige Reportar o Denunciar. ¿Hay un motivo que diga menor de 18? Así saben que afecta a alguien joven.

    ¿Varias publicaciones? Reporta cada una y luego la cuenta. Guarda el número o una captura que diga que se envió.

    Puedes hacerlo por tu cuenta o con alguien aliado a tu lado.
    .together = Prefiero hacerlo con alguien

reporting_no-button =
    Prueba el menú del perfil de la cuenta, o busca la palabra reportar en la ayuda de la aplicación. Algunas tienen un formulario para quien no tiene cuenta.

    Si no lleva a nada, pueden hacerlo tus amistades o un canal de reporte de confianza.
    .trusted = ¿Quién más puede reportarlo?

reporting_chat =
    Guarda primero las palabras, la fecha y el nombre de la cuenta. Bloquear o reportar puede hacer desaparecer mensajes.

    Una excepción: nunca guardes ni copies una foto de desnudo o sexual de alguien menor de 18, tampoco como prueba.
    .body = Es una foto sexual

reporting_chat-steps =
    Abre los datos del chat o mantén presionado el mensaje, y elige Reportar o Denunciar. Muchos chats privados están cifrados: la empresa no puede mirar dentro por sí sola, y con un reporte se entera.

    No le debes respuesta a nadie. Salir de un grupo o silenciarlo está bien; bloquear va al final.

reporting_site =
    Los sitios web suelen tener una página de contacto o de abusos. Un mensaje tuyo les muestra tu dirección: que escriba una persona adulta aliada o una línea de denuncia.

    Guarda antes el enlace y la fecha.
    .allies = ¿Qué puede hacer mi grupo?

reporting_after =
    Cuando ya enviaste un reporte, nadie puede prometer cuándo llega la respuesta ni qué dice.

    Lleva un registro corto: fecha, qué reportaste, motivo, número. Ayuda si reportas otra vez o se lo pasas a alguien aliado.

    Mira otra vez en unos días. No tienes que vigilarlo cada hora.
    .again = Lo rechazaron
    .allies = Que ayude mi grupo

reporting_stuck =
    Frustra que te ignoren o te rechacen. No dice nada de si tienes razón.

    ¿Cuándo lo reportaste?
    .refused = Lo rechazaron

reporting_again =
    Repórtalo otra vez con un motivo que encaje mejor. Si hay un botón de revisión o apelación, úsalo.

    Donde puedas escribir, basta una línea: «Soy menor de 18 y esto es sobre mí».

    ¿Dos rechazos? Entonces vale la pena pasarlo a un canal de reporte de confianza.
    .allies = Que ayude mi grupo
    .trusted = ¿Qué es un canal de confianza?

reporting_allies =
    Varias personas pueden reportar la misma publicación, cada una desde su cuenta. Pídeles que no la compartan, comenten ni respondan: así llega más lejos.

    Nunca pases una foto de desnudo o sexual para que otra gente la reporte.

reporting_tired =
    Reportar una y otra vez desgasta. Puedes pasar el registro a alguien de tu grupo y dejar de mirar por un tiempo.

    Una pausa no es rendirse.
    .feelings = Necesito un descanso de esto

reporting_trusted-br =
    En Brasil, un reporte a una línea pública llega a los organismos de protección en más o menos un día, así que puede abrir un caso. Puedes reportar sin dar tu nombre.

    Pregunta antes: ¿quién se va a enterar y qué pasa después? Luego decide.

reporting_trusted-md =
    En Moldavia, SigurOnline da consejo sobre problemas en internet y recibe reportes de contenido dañino. La línea de la infancia también puede hablarlo contigo.

    Pregunta antes qué pasa con un reporte. Luego decide.

reporting_trusted-th =
    Algunas líneas tailandesas son del Estado, también reciben reportes sobre seguridad y guardan la dirección de internet de quien reporta. Están pensadas para imágenes de abuso.

    Si toca política, protestas o autoridades, habla con una persona adulta aliada antes de contactarlas.

reporting_trusted-tg =
    El servicio de mensajes de la línea de la infancia puede pedirte nombre y dónde vives. Puedes preguntar para qué lo necesitan antes de responder.

    Pregunta también qué pasa con un reporte. Luego decide.

reporting_trusted-any =
    Un canal de reporte de confianza es una línea cuyos reportes conocen las plataformas. Algunas pasan los reportes a la policía o a protección de la infancia.

    Pregunta antes: ¿quién se va a enterar y qué pasa después? Luego decide.

reporting_afraid =
    Tiene sentido ir con cuidado. Puedes reportar, esperar o no reportar.

    ¿Qué te preocupa más?
    .officials = Hay autoridades de por medio
    .case = Podría volverse un caso
    .family = Mi familia podría enterarse

reporting_angry =
    Puede adivinar quién reportó, y hay gente que reacciona mal. Primero: guarda lo que necesitas, avisa a alguien aliado y piensa quién está cerca de ti en los próximos días.

    Alguien aliado puede enviar el reporte en tu lugar.

reporting_what-then =
    Un reporte en una aplicación va a la empresa. Puede quitar la publicación, limitar la cuenta o negarse.

    Un reporte a una línea de denuncia, una línea pública o la policía es distinto. Puede pasar a otras personas y abrir un caso, y entonces ya no lo manejas solo tú.

    Puedes pedir antes consejo a una línea de ayuda, sin reportar nada.
    .trusted = ¿Quién da consejo antes?

reporting_officials-th =
    Tienes derecho a tu opinión. La ley tailandesa es estricta con lo que se dice de la monarquía y el Estado, y un reporte puede llegar a quienes señala.

    Antes de reportar, responder o publicar, habla con una persona adulta aliada que conozca la ley.

reporting_officials-tg =
    Tienes derecho a tu opinión. En Togo puede castigarse publicar, compartir o hasta dar «me gusta» a algo ilegal, aunque solo quieras mostrar que es falso.

    Guárdalo, no lo difundas, y habla con una persona adulta aliada que conozca la ley.

reporting_officials-any =
    Tienes derecho a tu opinión. Pero un reporte a las autoridades puede llegar a quienes señala.

    Una persona adulta aliada que conozca la ley puede decirte qué camino es seguro donde vives.

reporting_not-now =
    Tú decides, y no necesitas un motivo. Puedes reportar más adelante.

    Guardarlo ahora deja esa puerta abierta.

reporting_contacts =
    Ahora: cuéntaselo a alguien de confianza. Después: decide si reportas, o revisa cómo va tu reporte.

    Estos servicios ayudan con problemas en internet.

reporting_contacts-defenders =
    Estos servicios protegen a quienes defienden derechos. La mayoría trabaja con personas adultas: que escriba alguien aliado o una organización de confianza.

    Ahora: habla con esa persona. Después: decidan en conjunto si reportar.

reporting_close =
    Puedes volver cuando quieras. Si alguien más usa este dispositivo, borra este chat antes de irte.
