### Partner check, for teenagers.

check-partner_start =
    Comprobar no ofende a nadie: la gente seria lo espera. No se guarda ninguna respuesta. Sin nombres, por favor.

    ¿De quién se trata?
    .media = Periodistas o un canal

check-partner_group =
    ¿Puedes averiguar quiénes son por otra gente, y suena bien lo que oyes?
    .yes = Sí, por otra gente
    .no = No, o suena mal
    .unsure = Todavía no lo averigüé

check-partner_rules =
    ¿Tienen una persona de protección que puedas nombrar, y piden tu acuerdo antes de usar tu foto, tu nombre o tu historia?
    .no = Falta una cosa, o las dos

check-partner_free =
    ¿Puedes decir no a algunas partes, e irte, sin que te castiguen o avergüencen por eso?
    .yes = Sí
    .no = No, hay presión

check-partner_odd =
    ¿Encaja algo de esto?
    .money = Quieren dinero o mi cuenta
    .secret = Secretos, regalos, chats a solas
    .hurry = Prisa, sin tiempo de preguntar

check-partner_media =
    ¿Dicen para quién trabajan, de modo que puedas comprobarlo, y puede acompañarte alguien aliado?
    .no = No, o solo la mitad

check-partner_media-words =
    Si lo pides, ¿puedes quedar sin nombre y sin cara, y te dirán dónde y cuánto tiempo se verá?
    .no = No, o no lo tengo claro

check-partner_person =
    Puede ser quien te orienta, alguien de tu activismo o de una organización, un amigo o amiga, o alguien con quien sales. ¿Encaja algo de esto?
    .secret = Regalos, favores o secretos
    .alone = Encuentros a solas, otras apps
    .controls = Controla qué hago o a quién veo

check-partner_known =
    ¿Tu gente de confianza conoce a esta persona en la vida real, y no solo por un perfil?

check-partner_r-good =
    Nada de esto habla en contra. No es una garantía: la confianza puede crecer en pasos pequeños, y puedes retirarla.

    Acuerden por escrito qué pueden mostrar y por cuánto tiempo.
    .agree = Acordar fotos e historia

check-partner_r-ask =
    Todavía queda algo abierto. Pídelo por escrito antes de aceptar, y lleva a alguien aliado a la charla.

    La gente seria responde. Si no lo hace, también tienes una respuesta.
    .meetings = Preguntas que puedo hacer
    .tell = Encontrar a alguien adulto

check-partner_r-wait =
    Aún se sabe muy poco. No compartas planes, direcciones ni listas de miembros, y por ahora mantén a esa gente fuera de los chats internos.

    Una persona adulta aliada puede llamar a quien debería conocerla.
    .tell = Encontrar a alguien adulto
    .groups = Que no entren en nuestros chats

check-partner_r-pressure =
    La presión y la prisa son señales de alerta, vengan de quien vengan. Puedes responder: «Lo decido la próxima semana». Mira qué pasa entonces.

check-partner_r-money =
    Quien colabora puede buscar fondos contigo. No te pide pagar primero, prestar tu cuenta ni pasar dinero.

check-partner_r-alarm =
    Regalos, secretos y encuentros a solas: así suele empezar la gente con malas intenciones, también dentro de movimientos y organizaciones. No es tu culpa, sin importar qué se haya dicho.

    No tienes que enfrentar a nadie. Si trabaja con menores, no acudas a su jefe o jefa: ve a la persona de protección o a una línea de ayuda.
    .grooming = ¿Qué puedo hacer?

check-partner_r-control =
    Leer tus mensajes, decidir a quién ves, enojarse por un no: eso es control, aunque lo llame amor o protección. No es tu culpa.

    Primero, hablar con alguien. No tienes que terminar la relación ni cambiar nada hoy.
    .watched = Lee mi teléfono

check-partner_contacts =
    Ahora: una persona de confianza. Después: tu decisión, sin prisa.

    Estos servicios son para menores de 18 años.

check-partner_close =
    Tus dudas merecen que las escuches. Puedes volver cuando quieras, y borrar este chat si alguien más usa este dispositivo.
