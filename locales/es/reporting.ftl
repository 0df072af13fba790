### Reporting to an app or a website. For a child who saw something bad, or was hurt by it.

reporting_start =
    Reportar es avisar a una aplicación que algo rompe sus reglas. Lo que pasó no es tu culpa.

    No puedo enviar un reporte por ti. Nadie lee este chat. Por favor, no me digas nombres ni enlaces.
    .report = Quiero reportar algo
    .stuck = Reporté. No pasó nada
    .what-then = ¿Qué pasa si reporto?
    .afraid = Me da miedo reportar
    .in-danger = Estoy en peligro ahora

reporting_what =
    ¿De qué se trata? Elige algo o usa pocas palabras tuyas.
    .body = Una foto de un cuerpo
    .threat = Dicen que me harán daño
    .address = Mi casa, escuela o número
    .fake = Alguien se hace pasar por mí
    .other = Otra cosa

reporting_where =
    ¿Dónde está? Solo necesito el tipo de lugar, no su nombre.
    .post = Publicación, video o comentario
    .chat = Un chat privado o un grupo
    .site = Un sitio web

reporting_post =
    Ayuda guardarlo antes. Después de reportar, puede desaparecer.

    ¿Muestra un cuerpo sin ropa? Entonces no lo guardes.
    .save = Muéstrame cómo guardarlo
    .saved = Ya está guardado
    .body = Muestra un cuerpo

reporting_post-steps =
    Hazlo con una persona adulta de confianza.

    Busca tres puntos o una banderita. Tócalos y luego toca Reportar o Denunciar.

    ¿Hay un motivo que diga menor o menos de 18 años? Elige ese.
    .sent = Ya lo envié
    .no-button = No encuentro el botón
    .together = ¿Quién lo haría conmigo?

reporting_no-button =
    Abre la página de quien lo publicó. Busca ahí los puntos.

    ¿Todavía nada? Otra persona también puede reportarlo.
    .found = Lo encontré
    .allies = Pueden reportar mis amistades
    .trusted = ¿Quién lo hace por mí?

reporting_chat =
    Primero guarda las palabras y el día. Si bloqueas a alguien, pueden desaparecer.

    ¿Muestra un cuerpo sin ropa? Entonces no lo guardes.
    .save = Muéstrame cómo guardarlo
    .saved = Ya está guardado
    .body = Muestra un cuerpo

reporting_chat-steps =
    Toca el nombre arriba del chat. Busca Reportar o Denunciar.

    No tienes que responder. Puedes salir del grupo.
    .sent = Ya lo envié
    .block = Muéstrame cómo bloquear
    .together = ¿Quién lo haría conmigo?

reporting_site =
    Un sitio web es más difícil que una aplicación. Por favor, no escribas por tu cuenta a quienes lo manejan.

    Una persona adulta puede pedir que lo quiten. También una línea de denuncia.
    .trusted = ¿Quién puede pedirlo?
    .save = Guardarlo primero
    .allies = ¿Cómo ayudan mis amistades?

reporting_after =
    Un reporte es un paso de verdad. Nadie puede prometer cuándo responden, ni qué dicen.

    Anota en papel el día y lo que reportaste. Mira otra vez en unos días.
    .again = Dijeron que no
    .allies = Pedir ayuda a mis amistades
    .trusted = ¿Quién más puede ayudar?
    .done = Por ahora es suficiente

reporting_stuck =
    Esperar una respuesta es difícil. No significa que tú no tengas razón.

    ¿Cuándo lo reportaste?
    .today = Hoy o ayer
    .refused = Dijeron que no
    .silent = Hace días, sin respuesta
    .tired = Esto ya me cansó

reporting_again =
    Puedes reportarlo otra vez. Elige ahora otro motivo.

    Di en el reporte que tienes menos de 18 años.
    .allies = Pedir ayuda a mis amistades
    .trusted = ¿Quién más puede ayudar?
    .done = Por ahora es suficiente

reporting_allies =
    Tus amistades también pueden reportarlo. Pídeles que no lo compartan ni respondan.

    Si muestra un cuerpo, nunca lo envíes a un amigo o amiga. Tampoco para reportarlo.
    .trusted = ¿Quién más puede ayudar?
    .done = Por ahora es suficiente

reporting_tired =
    Está bien sentir cansancio. Puedes dejar de mirarlo.

    Alguien de confianza puede seguir el reporte por ti.
    .feelings = Quiero sentirme mejor
    .allies = ¿Cómo ayudan mis amistades?
    .done = Por ahora es suficiente

reporting_trusted-br =
    En Brasil, un reporte a una línea pública puede abrir un caso. Puede ir rápido.

    No tienes que decir tu nombre. Puedes preguntar qué pasa después.
    .show = Muéstrame quién
    .not-now = Ahora no quiero eso

reporting_trusted-md =
    En Moldavia, SigurOnline ayuda a niñas y niños con problemas en internet. También recibe reportes.

    Antes de contar tu historia, puedes preguntar qué pasa con ella.
    .show = Muéstrame quién
    .not-now = Ahora no quiero eso

reporting_trusted-th =
    Algunas líneas de Tailandia son del Estado. Son para fotos de abuso.

    ¿Es sobre política o una protesta? Entonces habla primero con una persona adulta de confianza.
    .show = Muéstrame quién
    .politics = Es sobre política
    .not-now = Ahora no quiero eso

reporting_trusted-tg =
    Quienes ayudan pueden pedir tu nombre y dónde estás. Puedes preguntarles para qué.

    Antes de contar tu historia, puedes preguntar qué pasa con ella.
    .show = Muéstrame quién
    .not-now = Ahora no quiero eso

reporting_trusted-any =
    Hay quienes pueden pedirlo directamente a la aplicación o al sitio.

    En algunos lugares tienen que avisar a otras personas. Puedes preguntar eso primero.
    .show = Muéstrame quién
    .not-now = Ahora no quiero eso

reporting_afraid =
    Tener miedo es normal. Puedes reportar, esperar o no reportar nunca.

    ¿Qué te preocupa más?
    .angry = Que esa persona se enoje
    .officials = Es sobre autoridades
    .case = Que llegue la policía
    .family = Que mi familia se entere
    .not-now = No quiero reportar

reporting_angry =
    Quizá adivine que fuiste tú. Por eso, cuéntaselo antes a alguien de confianza.

    Esa persona también puede enviar el reporte.
    .plan = Hacer un plan para cuidarme
    .report = Aun así quiero reportar
    .not-now = No quiero reportar
    .in-danger = Estoy en peligro ahora

reporting_what-then =
    Un reporte en una aplicación va a la empresa. Puede quitarlo o decir que no.

    Un reporte a una línea o a la policía es distinto. Puede abrir un caso.

    Puedes pedir consejo primero y decidir después.
    .report = Quiero reportar
    .trusted = ¿Quién da consejo?
    .not-now = No quiero reportar

reporting_officials-th =
    Tienes derecho a tu opinión. Aun así, un reporte puede llegar a las mismas autoridades.

    Antes de reportar o responder, habla con una persona adulta. Una que conozca la ley.
    .ally = ¿Quién podría ser?
    .defenders = ¿Quién ayuda a quien defiende?
    .not-now = No quiero reportar

reporting_officials-tg =
    Tienes derecho a tu opinión. En Togo, publicar o dar «me gusta» puede traer problemas.

    No lo compartas otra vez, ni para decir que es falso.

    Antes de reportar, pregunta a una persona adulta que conozca la ley.
    .ally = ¿Quién podría ser?
    .defenders = ¿Quién ayuda a quien defiende?
    .not-now = No quiero reportar

reporting_officials-any =
    Tienes derecho a tu opinión. Pero un reporte puede llegar a las mismas autoridades.

    Antes de reportar, habla con una persona adulta de confianza. Una que conozca la ley.
    .ally = ¿Quién podría ser?
    .defenders = ¿Quién ayuda a quien defiende?
    .not-now = No quiero reportar

reporting_not-now =
    Está bien. Tú decides. Puedes cambiar de idea después.

    Puede ayudar guardarlo, por si acaso.
    .save = Muéstrame cómo guardarlo
    .feelings = Quiero sentirme mejor
    .done = Muéstrame quién puede ayudar

reporting_contacts =
    Ahora: cuéntaselo a una persona de confianza. Después: decide si reportas, o mira tu reporte otra vez.

    Estas personas ayudan con problemas en internet.
    .done = Tengo lo que necesito

reporting_contacts-defenders =
    Ahora: cuéntaselo a una persona adulta de confianza. Después: decide con esa persona si reportar.

    Pídele que escriba por ti a uno de estos grupos.
    .done = Tengo lo que necesito

reporting_close =
    Puedes volver cuando quieras. Antes de irte, puedes borrar este chat.
