### Deepfakes, for teenagers.

deepfake_start =
    Un deepfake tuyo es un ataque de verdad. No hiciste lo que muestra, no es tu culpa, y cuenta aunque esté generado.

    Hay pasos que ayudan, y para ninguno hace falta volver a mirarlo. Antes que nada: ¿qué se acerca más ahora?
    .body = Es un montaje sexual o de desnudo

deepfake_body =
    Lamento que te hicieran esto. La mayoría de los servicios trata un montaje sexual de alguien menor de 18 como una foto real, y tienes la misma ayuda.

    Por eso vale la misma regla: no lo guardes, captures ni reenvíes, tampoco como prueba. Bastan las palabras, los nombres de cuenta, los enlaces y las fechas.

    ¿Qué se acerca más?
    .online = Está en una plataforma o sitio

deepfake_body-online =
    Repórtalo con el motivo que más se acerque: contenido sexual de alguien menor de 18, o imagen falsa de una persona real. Tú eliges quién lo sabe y quién te ayuda a reportar.

    Take It Down también acepta imágenes de menores de 18 hechas con IA, si el archivo ya está en un dispositivo que usas. Por favor, no lo descargues para eso.

deepfake_school =
    Una persona adulta que elijas puede pedir a la escuela que actúe: parar la difusión, hacer borrar copias, protegerte del acoso. Para eso nadie necesita verlo, y puedes decirlo.

    Por favor, no enfrentes a quien lo hizo; las pruebas pueden desaparecer y puede volverse contra ti.

    Puedes preguntar a quién le avisarán y qué pasa después.

deepfake_maker =
    Saber quién fue puede darte ganas de arreglarlo por tu cuenta. Enfrentar primero a esa persona le da tiempo de borrar las huellas, y puede ponerte en riesgo.

    Cuenta a una persona adulta de confianza lo que sabes y cómo lo sabes. Basta una sospecha; no tienes que probarla ni decirla en público.

deepfake_what =
    Bien. ¿Para qué usan el montaje? Por favor, sin detalles.
    .words = Pone palabras en mi boca
    .mock = Me ridiculiza

deepfake_words =
    Esos montajes se usan para desacreditar a quien alza la voz. Lo que de verdad has hecho, y la gente que te conoce, pesan más de lo que parece ahora.

    Por favor, no lo compartas, ni para desmentirlo: cada vez que se comparte, crece. Guarda el enlace y la fecha, y repórtalo como contenido manipulado.
    .officials = Lo usan autoridades o prensa

deepfake_believed =
    Es amargo tener que negar algo que nunca hiciste. No tienes que convencer a todo el mundo, y habrá quien no quiera escuchar.

    Empieza por quienes importan: «Circula un montaje de mí. Yo no dije eso. Por favor, no lo compartas». Que difundan eso, no tú.

deepfake_answer-careful =
    Primero, una cosa: donde vives, una respuesta pública, o hasta un «me gusta», puede usarse en tu contra. Por favor, habla con una persona adulta aliada antes de que alguien publique algo.

deepfake_answer-group =
    Un solo comunicado, de tu grupo o de una persona aliada más que tuyo: corto, tranquilo, verdadero. Por ejemplo: «Circula un video manipulado de alguien de nuestro grupo. Es falso. Por favor, repórtenlo y no lo reenvíen».

    Sin enlace, sin imagen del video, sin debate abajo. Tú eliges si aparece tu nombre.

deepfake_mock =
    «Solo era una broma» no lo convierte en broma. Puedes decir que duele y pedir que se borre.

    Tus amistades pueden negarse a compartirlo y reportarlo. Si viene de la escuela, la escuela puede intervenir.

deepfake_money =
    Entonces importa más la rapidez que la perfección: avisa por un medio donde se note que eres tú.

    Puedes decir: «Hay un montaje con mi voz o mi cara que pide dinero. No soy yo. No pagues, y llámame al número que ya tienes».

deepfake_safe-now =
    Fue mucho. Respira antes de seguir.

    ¿Estás a salvo en este momento: de otras personas, y de pensamientos de hacerte daño?

deepfake_people =
    Estos servicios conocen los deepfakes y se los toman en serio. No necesitan verlo, y tú decides cuánto cuentas.

    Una forma de empezar: «Alguien hizo una foto falsa de mí y necesito ayuda para que la quiten». Soy un programa y no puedo contactarlos por ti. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

deepfake_defender =
    Estas organizaciones apoyan a quienes defienden derechos humanos, también ante campañas de desprestigio. Algunas revisan quién escribe y solo tratan con personas adultas: suele ser mejor que escriba alguien adulto. La palabra { $safe-word } te trae de vuelta a estas personas.

deepfake_later =
    Deja que otra persona revise de vez en cuando si volvió a aparecer; no tienes que vigilar tu propia imagen.

    Mostrar tu cara y alzar la voz siguen siendo tu derecho. Si por un tiempo quieres menos fotos tuyas en internet, que sea tu decisión, no la de esa gente.

deepfake_finish =
    Te mantuviste firme en la verdad mientras otra gente la falsificaba. Una cosa para hoy: que una persona que te conoce lo sepa por ti.

    Puedes volver cuando quieras. Al cerrar este chat, se borra aquí, pero el historial del navegador se queda. Puedes borrarlo también, si es seguro para ti: quien lo revise puede notar que falta algo.
