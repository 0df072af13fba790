### Blocking and reporting, for teenagers: how to make a report count, and what to weigh first.

block-report_start =
    Bloquear no es mala educación ni rendirse. Tú decides quién recibe tu atención.

    Si quieres pruebas, guárdalas antes: tras un bloqueo los mensajes pueden desaparecer. ¿Qué quieres saber?

block-report_block =
    En el perfil o el chat, abre el menú (suelen ser tres puntos) y elige «Bloquear». Algunas aplicaciones ofrecen bloquear también las cuentas nuevas de esa persona.

    Piensa en todos los lugares donde puede llegar a ti: otras aplicaciones, juegos, chats de grupo, comentarios, tu correo.

block-report_softer =
    Silenciar oculta sus publicaciones sin avisarle. Restringir, donde existe, hace que solo tú veas sus comentarios. También puedes limitar mensajes y comentarios a la gente que sigues.

    Puede ser más prudente que bloquear si quieres evitar una reacción.

block-report_report-self =
    Reporta la publicación o el mensaje exacto, no solo el perfil. Elige el motivo más cercano y, donde puedas, di que afecta a una persona menor de 18 años.

    Guarda la fecha y el número del reporte. El resultado nunca es seguro. Un rechazo se puede apelar, o reportar otra vez con otro motivo.

block-report_notice =
    Las plataformas normalmente no dicen quién reportó. Aun así, esa persona puede sospecharlo, y un bloqueo se nota fácil.

    Por eso ayuda que una persona aliada lo sepa antes. ¿Cómo crees que reaccionaría?
    .afraid = Podría volverse peligroso

block-report_afraid =
    Entonces el momento es parte de tu seguridad, y está bien esperar. Silenciar es más discreto que bloquear, y otra persona puede reportar por ti.

    Háblalo antes con alguien que te apoye: cuándo hacerlo, dónde vas a estar, quién estará cerca.

block-report_new-accounts =
    Volver una y otra vez después de un no es acoso, y no es un fallo tuyo.

    No respondas. Anota cada cuenta nueva y repórtala como la misma persona que evade un bloqueo. Cierra un tiempo tus mensajes a gente desconocida. Alguien de confianza puede revisar las solicitudes por ti.

block-report_refused =
    Un rechazo no es un juicio sobre lo que te pasó. Muchos reportes los lee primero una máquina.

    Reporta con otro motivo, pide a tus amistades que reporten el mismo enlace y llévalo a una línea de denuncia: algunas tienen contacto directo con las plataformas. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.
