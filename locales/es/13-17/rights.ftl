### My rights, for teenagers.

rights_start =
    Tus derechos están escritos en la Convención sobre los Derechos del Niño. No tienes que ganártelos, y alzar la voz por otras personas es parte de ellos.

    Puedo explicarlos. No doy asesoría legal y no puedo decirte cómo terminaría un caso.

rights_which =
    Cinco que importan a quienes defienden derechos. ¿Cuál quieres ver?
    .speak = Opinar y que me oigan (12, 13)
    .meet = Reunirme y protestar (15)
    .private = Privacidad (16)
    .safe = Protección ante el daño (19, 34)
    .know = Información (17)

rights_speak =
    Artículo 12: tu opinión cuenta en decisiones sobre ti. Artículo 13: puedes buscar, recibir y compartir ideas, de cualquier forma. Artículo 14: tus pensamientos y creencias son tuyos.

    Un Estado puede poner límites por ley, por ejemplo para proteger a otras personas. Una opinión, por sí sola, no debería ser delito.

rights_meet =
    Artículo 15: puedes formar grupos o unirte a ellos y protestar en paz. El Estado no debería tratarte como un peligro por eso.

    Cómo actúa la policía es otra cosa. Un derecho no hace segura una protesta, así que un plan sigue ayudando.
    .protest = Quiero planear para una protesta

rights_private =
    Artículo 16: nadie debe meterse en tu vida privada, tu casa o tus mensajes sin una buena razón legal.

    El comité de la ONU para los derechos de la niñez dice que los Estados deben protegerte de la vigilancia y las filtraciones, también en internet. En casa puede haber reglas para cuidar. El miedo no es parte del cuidado.

rights_safe =
    El artículo 19 te protege de toda forma de violencia, el 34 del abuso y la explotación sexual. Los dos valen también en internet.

    Si pasó, no es tu culpa, y tú decides a quién se lo cuentas.

rights_know =
    Artículo 17: tienes derecho a información de muchas fuentes, también sobre derechos y política.

    Comprobar antes de compartir te protege a ti y a tu campaña.

rights_defender =
    Sí. La declaración de la ONU sobre la defensa de los derechos humanos también vale antes de los 18. No necesitas título, membresía ni permiso.

    Defender derechos no es una obligación. Puedes tomar un descanso, cambiar de papel o parar.
    .broken = Me atacan por eso

rights_who-must =
    El tratado obliga a los Estados: todos se han unido, menos Estados Unidos. A plataformas y escuelas se llega con las leyes de cada país, así que es el Estado quien debe hacerlas actuar.

    Un derecho en papel no es todavía ayuda hoy. Personas aliadas, una Defensoría o una queja pueden empujar, muchas veces despacio y sin resultado seguro.

rights_happened =
    Lamento que pasara esto. La culpa es de quien lo hizo.

    ¿Qué se acerca más? Por favor, sin detalles ni nombres: basta elegir.
    .silenced = Me silenciaron
    .watched = Me están vigilando
    .held = Me detuvieron o podrían

rights_hurt =
    Gracias por decirlo. Nadie tiene derecho a hacerte daño, y no es tu culpa.

    ¿Dónde pasó? No tienes que decir más que eso.

rights_who-did =
    Alzar la voz era tu derecho. ¿Quién estuvo detrás de esto?
    .school = Escuela, club u organización
    .officials = Policía, ejército o autoridades

rights_school =
    Una escuela puede poner reglas para las clases. Castigar a alguien por una opinión pacífica es otra cosa, y puedes pedir la razón por escrito.

    Lo que ayuda: una nota con fecha de lo que pasó, una persona adulta aliada a tu lado y, después, una queja si la quieres.

rights_family =
    A veces las familias reaccionan por miedo, presión o convicción. También puede que las autoridades las hayan presionado.

    Lo primero: ¿te da miedo alguien de tu casa?
    .safe = No, solo pensamos distinto
    .scared = Sí, siento miedo

rights_officials-th =
    Tienes derecho a tu opinión. En Tailandia, menores recibieron cargos por protestar, así que no lo manejes sin ayuda.

    Antes de firmar, responder o publicar: una persona adulta aliada, y un abogado o abogada que conozca esos casos. Las líneas del Estado no son el lugar para esto.

rights_officials-tg =
    Tienes derecho a tu opinión. En Togo, la fiscalía ha dicho que puede castigarse publicar, compartir o hasta dar «me gusta» a contenido ilegal.

    Antes de responder o publicar sobre eso: una persona adulta aliada y ayuda legal.

rights_officials-any =
    Tienes derecho a tu opinión. Ante las autoridades, no vayas a solas: puedes pedir una persona adulta de confianza, ayuda legal e intérprete.

    No firmes nada que no entiendas. Una persona adulta aliada puede contactar a una organización que protege a quienes defienden derechos.

rights_note =
    Anota fecha, hora, lugar, quién estaba, qué se dijo o se hizo, y cualquier papel que te dieron. Primero los hechos, aparte lo que sentiste.

    Guárdalo con alguien de confianza, no en un dispositivo que otra gente pueda revisar.

rights_contacts =
    Ahora: una persona de confianza. Después: tus notas, con la memoria fresca.

    Estos servicios son para menores de 18 años.

rights_contacts-defenders =
    Estas organizaciones protegen a quienes defienden derechos humanos. No todas responden directamente a menores de 18, así que conviene que escriba una persona adulta aliada.

    Ahora: habla con esa persona. Después: tus notas, con la memoria fresca.
    .child = Quiero hablar yo con alguien

rights_close =
    Conocer tus derechos ya es un paso. Puedes volver cuando quieras, y borrar este chat si alguien más usa este dispositivo.
