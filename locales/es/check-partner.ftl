### Can I trust this group or person? A few questions, nothing is kept, at most three next steps.

check-partner_start =
    Qué bueno que lo revisas. No guardo ninguna respuesta. Por favor, no me digas nombres.

    ¿En quién piensas?
    .group = Un grupo u organización
    .media = Televisión, radio o periódico
    .person = Una persona
    .in-danger = Estoy en peligro ahora

check-partner_group =
    ¿Tu gente de confianza conoce a este grupo? ¿Le cae bien?
    .yes = Sí
    .no = No
    .unsure = No sé

check-partner_rules =
    ¿Tienen una persona adulta que cuida la seguridad? ¿Te preguntan antes de usar fotos?
    .yes = Sí, las dos cosas
    .no = No
    .unsure = No sé

check-partner_free =
    ¿Puedes decir que no, y puedes parar?
    .yes = Sí, sin problemas
    .no = No, se enojan

check-partner_odd =
    ¿Pasa algo de esto?
    .money = Nos piden dinero
    .secret = Piden que guarde un secreto
    .hurry = Tiene que ser ya, sin preguntas
    .none = Nada de esto

check-partner_media =
    ¿Dicen quiénes son, y puedes llevar a alguien contigo?
    .yes = Sí, las dos cosas
    .no = No, o solo una
    .hurry = Tienen mucha prisa

check-partner_media-words =
    ¿Puedes ocultar tu nombre y tu cara, si quieres?
    .yes = Sí, puedo
    .no = No, o no sé

check-partner_person =
    ¿Esta persona hace algo de esto?
    .secret = Da regalos o quiere secretos
    .pictures = Quiere fotos de mí
    .alone = Quiere verme a solas
    .controls = Decide qué puedo hacer
    .none = Nada de esto

check-partner_known =
    ¿Tu gente de confianza también conoce a esta persona?
    .yes = Sí
    .no = No, solo yo

check-partner_r-good =
    Hasta aquí suena bien. Puedes decir que no en cualquier momento.

    Cuenta tus planes con esa gente a una persona adulta de confianza.
    .agree = Antes de que muestren fotos
    .campaign = Planearlo con esa gente
    .people = ¿Quién me puede ayudar?

check-partner_r-ask =
    Todavía falta algo. Puedes pedirlo antes de decir que sí.

    A la buena gente le gustan esas preguntas.
    .meetings = ¿Qué les pregunto?
    .tell = Preguntar con alguien adulto
    .people = ¿Quién me puede ayudar?

check-partner_r-wait =
    Aún no sabemos bastante. Está bien esperar. No les digas dónde vives o estudias.

    Que una persona adulta de confianza averigüe más primero.
    .tell = ¿Quién podría averiguarlo?
    .groups = Cuidar nuestro grupo
    .people = ¿Quién me puede ayudar?

check-partner_r-pressure =
    Puedes decir que no. Quien está de tu lado puede aceptar un no.

    No tienes que decidir hoy.
    .tell = ¿Quién me ayuda a decir no?
    .threat = Me amenazan
    .people = ¿Quién me puede ayudar?

check-partner_r-money =
    Los grupos que quieren ayudarte no te piden dinero. Por favor, no pagues.
    .scams = Más sobre engaños con dinero
    .tell = Quiero contárselo a alguien
    .people = ¿Quién me puede ayudar?

check-partner_r-alarm =
    Es una señal de alerta. No es tu culpa. Por favor, no te veas a solas con esa persona.

    Puedes dejar de responder. Cuéntaselo a una persona adulta de confianza.
    .grooming = Ayúdame con esto
    .tell = Quiero contárselo a alguien
    .people = ¿Quién me puede ayudar?

check-partner_r-control =
    Nadie debe decidirlo todo por ti. No es tu culpa.

    Puedes hablarlo con alguien. No hace falta cambiar nada antes.
    .watched = Mira mi teléfono
    .people = Muéstrame quién puede ayudar
    .in-danger = Estoy en peligro ahora

check-partner_contacts =
    Ahora: cuéntaselo a una persona de confianza. Después: decide, sin prisa.

    Estas personas escuchan a niñas y niños.
    .done = Tengo lo que necesito

check-partner_close =
    Puedes confiar en lo que sientes, y preguntar otra vez. Puedes volver cuando quieras y borrar este chat.
