### What Linnet says by itself, in any conversation. Base wording: 7 to 12 and all who did not say their age.

engine_greeting =
    Soy { -linnet }, un programa de computadora. Nadie lee este chat y no guardo nada. Alguien cerca de ti puede verlo, o quien use este aparato o red. Por favor, no escribas nombres ni direcciones. Escribe { $safe-word } cuando quieras: te muestro quién puede ayudar.

engine_not-understood =
    Perdón, no entendí eso. Soy un programa sencillo, así que no es tu culpa.

    Puedes elegir un botón de abajo. O escribirlo con otras palabras. Si está pasando algo malo, toca «Ayuda».

engine_not-understood-again =
    Todavía no entiendo. El error es mío, no tuyo.

    Prueba con una o dos palabras. O deja que te muestre los temas.

engine_not-understood-human =
    Sigo sin entenderte, perdón. Una persona de verdad puede entenderte mejor.

    Aquí hay personas que escuchan a niñas y niños. También puedes seguir conmigo.

engine_which-topic =
    Puedo ayudarte con más de una cosa. ¿Qué se parece más?
    .none = Nada de esto

engine_labels =
    .more = Más opciones
    .topics = Muéstrame los temas
    .return = Volver a donde estaba
    .talk = Alguien con quien hablar
    .skip = Prefiero no decirlo

engine_end =
    .helped = Me ayudó
    .not-helped = No me ayudó
    .topics = Otra cosa
    .return = Volver a donde estaba

engine_helped =
    Me alegra. Te cuidaste, y eso vale mucho.

    Puedes volver cuando quieras. Si cierras este chat, se borra.

engine_not-helped =
    Lo siento. Gracias por decírmelo. No es tu culpa que no te ayudara.

    Muchas veces una persona puede hacer más que yo. Aquí hay personas que escuchan a niñas y niños.

engine_safe =
    .yes = Sí, estoy a salvo
    .no = No, no estoy a salvo
    .unsure = No sé

engine_wrong =
    Perdón, me equivoqué. Volvemos a donde estabas.

    Si algún día necesitas a alguien que ayude, toca «Ayuda». Siempre está ahí.

engine_care =
    Gracias por contármelo. Está bien sentir lo que sientes ahora.

    Yo solo soy un programa. Pero hay personas de verdad que pueden escucharte. Las ves abajo. Tú eliges qué pasa después.

engine_care-again =
    Esto no es tu culpa. No tienes que cargarlo sin ayuda.

    Si no encuentras las palabras, puedes empezar así: «Necesito ayuda. No sé cómo decirlo».

engine_care-more =
    Puedes tomarte tu tiempo. También puedes parar aquí. Las dos cosas están bien.

    Las personas de abajo pueden ayudar. Si estás en peligro, acércate a otras personas, si puedes.

engine_person =
    Soy un programa de computadora, no una persona. No tengo sentimientos. Por eso no puedo quererte ni tener una amistad contigo.

    Lo que sí puedo: mostrarte pasos seguros y personas que escuchan de verdad.

engine_personal =
    Es más seguro no escribir aquí nombres, números ni direcciones. No guardé nada de eso.

    Puedes seguir sin esos datos. No los necesito para ayudarte.

engine_know = Esto es todo lo que sé de ti ahora:
engine_know-language = El idioma que elegiste es:
engine_know-age-none = No dijiste tu edad. Por eso uso palabras sencillas.
engine_know-age-child = Dijiste que tienes entre 7 y 12 años.
engine_know-age-teen = Dijiste que tienes entre 13 y 17 años.
engine_know-country-none = No elegiste ningún país.
engine_know-country = El país que elegiste es:
engine_know-observed = Me dijiste que alguien puede ver tu pantalla.
engine_know-place = El lugar de este chat donde estás. Así funciona «Atrás».
engine_know-nothing = No sé nada más. Ni tus palabras, ni tu nombre, ni dónde estás. Si cierras este chat, lo olvido todo.

engine_borrowed = Por ahora, esta parte solo está en inglés.
