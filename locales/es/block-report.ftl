### Blocking and reporting in an app. Called from many topics. No promise that a report works, or how fast.

block-report_start =
    Bloquear no es de mala educación. Tú decides quién te escribe.

    ¿Quieres pruebas? Guarda antes las palabras. Si bloqueas, pueden borrarse. ¿Qué quieres saber?
    .block = ¿Cómo bloqueo?
    .report = ¿Cómo reporto?
    .notice = ¿Se dará cuenta?
    .new-accounts = Vuelve cada vez
    .go-on = Ya lo sé. Seguir

block-report_block =
    Abre su perfil o el chat. Busca un menú: suelen ser tres puntos o rayas. Toca «Bloquear».

    Hazlo en cada aplicación donde pueda escribirte. Una persona adulta de confianza puede ayudar.
    .softer = ¿Hay algo más suave?
    .notice = ¿Se dará cuenta?
    .report = ¿Cómo reporto?
    .go-on = Listo. Seguir

block-report_softer =
    Sí. En muchas aplicaciones puedes silenciar a alguien. Entonces no ves lo que escribe. Normalmente no lo nota.

    También puedes elegir que solo tus amistades te escriban.
    .report = ¿Cómo reporto?
    .go-on = Listo. Seguir

block-report_report-together =
    Pide a una persona adulta de confianza que lo reporte contigo. Así no tienes que mirar tú.

    Elijan el motivo que diga «menor» o «menos de 18 años». Yo no puedo reportar por ti: solo soy un programa.
    .myself = Quiero hacerlo por mi cuenta
    .refused = La aplicación no hizo nada
    .go-on = Está bien. Seguir

block-report_report-self =
    Abre la publicación o el perfil. Busca el menú y luego «Reportar» o «Denunciar». Elige un motivo con «menor» o «menos de 18 años».

    Anota el día y el número que te den. Las aplicaciones pueden tardar, y pueden decir que no.
    .refused = La aplicación no hizo nada
    .notice = ¿Se dará cuenta?
    .go-on = Listo. Seguir

block-report_notice =
    Las aplicaciones normalmente no dicen quién reportó. Pero si bloqueas a alguien, puede notar que no estás.

    Por eso es bueno que alguien de confianza lo sepa antes. ¿Qué crees que pasará?
    .afraid = Puede volverse peligroso
    .block = Nada malo. ¿Cómo bloqueo?
    .report = Nada malo. ¿Cómo reporto?
    .go-on = Está bien. Seguir

block-report_afraid =
    Entonces puedes esperar. No tienes que bloquear ni reportar hoy. Lo primero es que estés a salvo.

    Cuéntaselo a una persona adulta de confianza antes de cambiar algo. Planeen qué hacer después.
    .softer = ¿Hay algo más suave?
    .go-on = Está bien. Seguir

block-report_new-accounts =
    Eso cansa, y no es tu culpa. Quien vuelve después de un no hace mal.

    No respondas. Anota cada nombre nuevo. Ajusta tu cuenta para que solo te escriban tus amistades.
    .report = ¿Cómo reporto?
    .refused = La aplicación no hizo nada
    .go-on = Está bien. Seguir

block-report_refused =
    Si una aplicación dice que no, no significa que estuvo bien. Puedes reportarlo otra vez, con otro motivo.

    También pueden reportarlo tus amistades. Y estas personas saben hablar con las aplicaciones. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .go-on = Seguir
