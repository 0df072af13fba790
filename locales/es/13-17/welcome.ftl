### The first minutes: wording for teenagers where it should differ.

welcome_start =
    Hola. Soy { -linnet }, un programa de computadora. No soy una persona, y nadie lee esto.

    Ayudo a jóvenes que alzan la voz a cuidarse mejor, dentro y fuera de internet. No doy consejo médico ni legal, y no puedo llamar a nadie por ti.

    No se guarda nada de lo que escribes, y al cerrar el chat se borra aquí. Aun así, alguien a tu lado, o quien controla este dispositivo o esta red, puede verlo. Por favor, no escribas nombres ni direcciones.

    Una palabra para recordar: { $safe-word }. Escríbela cuando quieras y te muestro quién puede ayudar.
    .quick = Saltar las preguntas

welcome_country =
    ¿En qué país estás? De eso dependen las líneas de ayuda y algunos consejos.

    Nunca busco dónde estás, y puedes saltarte esta pregunta.

welcome_countries = Elige tu país, escribe su nombre o elige no decirlo.

welcome_screen =
    Para salir rápido, toca «Salir» o, con teclado, presiona tres veces Mayús (Shift). Una página común ocupa su lugar.

    Lo que eso no esconde: el historial del navegador se queda, la red de la escuela o de casa puede ver la dirección de este sitio, y un programa espía ve todo lo que hay en pantalla.

    ¿Alguien más puede ver esta pantalla ahora mismo?

welcome_unsure =
    Es comprensible. ¿Hay alguien a tu lado? ¿Es un dispositivo de la escuela, del trabajo o de la familia? ¿Alguien sabe desbloquearlo?

    Si es así, actuemos como si alguien pudiera ver la pantalla.

welcome_observed =
    Es bueno saberlo. Puedes esperar a que no haya nadie cerca, o usar un dispositivo más seguro: el de una biblioteca o el de alguien de confianza.

    También puedes seguir ahora. «Salir» funciona en cualquier momento.
    .go-on = Seguir ahora
    .reads = Alguien revisa mi teléfono
    .later = Volveré más tarde

welcome_traces =
    La próxima vez, abre primero una ventana privada: no guarda el historial en este dispositivo. La red puede ver igual qué sitio visitas.

    Si te da miedo quien mira, no borres ni cambies nada en este teléfono todavía. Los cambios repentinos llaman la atención. Usa otro dispositivo, si puedes.
    .go-on = Seguir ahora
    .later = Volveré más tarde

welcome_later =
    Buen plan. Vuelve cuando sea más seguro, o no vuelvas: tú decides. Al cerrar este chat, se borra aquí.

    Ten presente la palabra: { $safe-word }.

welcome_topics =
    ¿De qué se trata? Elige lo que más se acerque o escribe unas palabras.
    .happening = Me están haciendo algo
    .tech = Mi teléfono y cuentas
    .speaking = Hago campaña o alzo la voz
    .heart = Cómo me siento, mi casa o una amistad

welcome_happening =
    Lamento que tengas que pasar por esto. No es tu culpa. ¿Qué se acerca más?
    .people = Amenazas, odio, mentiras o mis datos
    .pictures = Imágenes, presión o dinero
    .watched = Alguien espía mi teléfono

welcome_people =
    Nada de esto es el precio de alzar la voz. ¿Qué se acerca más?
    .threats = Me amenazan
    .hate = Odio, acoso o ataques en grupo
    .lies = Mentiras sobre mí o mi grupo
    .doxxing = Publicaron mis datos privados
    .fake-me = Una cuenta falsa con mi nombre

welcome_pictures =
    No te voy a juzgar. ¿Qué se acerca más?
    .images = Desnudos o fotos íntimas
    .deepfake = Una imagen mía falsa o hecha con IA
    .grooming = Alguien se acerca demasiado en línea

welcome_tech =
    ¿Qué se acerca más?
    .account = Entraron en mi cuenta o la comparto
    .locks = Contraseñas y doble verificación
    .phishing = Un enlace o mensaje sospechoso
    .chats = Chats de grupo seguros

welcome_locks =
    ¿Por dónde quieres empezar?
    .passwords = Contraseñas fuertes
    .two-step = Verificación en dos pasos
    .check-accounts = Revisión rápida de mis cuentas

welcome_devices =
    ¿Qué se acerca más?
    .watched = Alguien espía mi teléfono
    .taken = Incautaron o revisaron mi teléfono
    .shared = Computadoras compartidas o de escuela
    .location = Quién puede ver mi ubicación
    .offline = Cortaron internet

welcome_speaking =
    Alzar la voz es tu derecho. Hagámoslo más seguro. ¿Qué se acerca más?
    .campaign = Planear una campaña

welcome_out =
    ¿Qué se acerca más?
    .protest = Una protesta
    .meetings = Reuniones de la ONU u oficiales
    .location = Quién puede ver mi ubicación
    .offline = Cortaron internet

welcome_posting =
    ¿Qué se acerca más?
    .consent = Permiso de las personas que muestro
    .check-picture = Revisar una foto antes de publicar
    .lies = Mentiras sobre mí o mi grupo

welcome_my-rights =
    ¿Qué se acerca más?
    .rights = Qué derechos tengo
    .complain = Dónde puedo quejarme
    .meetings = Reuniones de la ONU u oficiales
    .reporting = Reportar a una plataforma

welcome_heart =
    ¿Qué se acerca más?
    .feelings = Estrés, miedo o agotamiento
    .low = Pienso en morir o en hacerme daño
    .home = Mi casa no es segura para mí
    .friend = Un amigo o amiga necesita ayuda
