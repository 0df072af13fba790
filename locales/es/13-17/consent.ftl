### Consent for pictures and stories, for teenagers.

consent_start =
    Fotos e historias sostienen una causa, y también son de las personas que aparecen en ellas. Por favor, deja fuera los nombres. ¿Qué se acerca más?

consent_whom =
    ¿A quién se puede ver, oír o reconocer?

consent_how-ask =
    Di qué muestras, dónde, quién puede verlo y cuánto tiempo queda. «Puedes decir que no, y después puedes pedir que la quite». Un sí bajo presión, o el silencio, no es un sí. ¿Qué dice?

consent_small-child =
    Una niña o un niño pequeño puede decir sí o no, pero no puede saber qué significará la foto en unos años. Pregúntale, y pregunta a quien cuida; el «no» de la niña o el niño vale más que el «sí» de quien cuida. ¿Qué dicen?

consent_crowd =
    En una multitud nadie puede preguntar a todo el mundo. Un lugar público no es un sí. Toma espaldas, manos, carteles, o una distancia en que no se distinga ninguna cara.

consent_at-risk =
    Gente sin papeles, gente que no ha contado a quién ama o quién es, testigos, menores que se esconden de alguien: que se les reconozca puede costarles mucho. Véanlo con una persona adulta aliada y busquen una forma sin esa persona. ¿Qué ayudaría ahora?

consent_law-tg =
    En Togo puede castigarse publicar, compartir o dar «me gusta» a algo que se considere ilegal, como noticias falsas. No puedo decir qué cuenta. Una persona adulta aliada o un servicio de ayuda legal puede contarte más.

consent_law-th =
    En Tailandia, algunas publicaciones llevaron a cargos, también contra menores de 18. No puedo decir qué cuenta; por favor, revísalo antes con una persona adulta aliada. ¿Qué quieres hacer?

consent_law =
    No conozco la ley donde estás. En algunos lugares puede castigarse publicar, compartir o dar «me gusta». Puede averiguarlo una persona adulta aliada o un servicio de ayuda legal.

consent_story =
    Una voz o un detalle pueden delatar a alguien. Que lo lea o escuche antes de que salga. Cambia nombre, lugar y tiempo, y deja fuera lo que solo una persona puede saber. ¿Qué dice?

consent_yes =
    Anota para ti quién aceptó qué; bastan las iniciales, en un lugar seguro. Mira otra vez si hay uniformes, fachadas y nombres. Y piensa cómo puede verlo esa persona en cinco años. ¿Qué ayudaría ahora?

consent_yes-but =
    Recórtala, pon una forma sólida sobre la cara, dibújala o cuéntalo sin foto. Muestra la nueva versión antes de que salga.

consent_no =
    Un «no» no necesita razones, y «no sé» es un no por ahora. Da las gracias: la próxima vez te dirán otra vez la verdad. ¿Qué quieres hacer?

consent_posted-already =
    Le pasa a mucha gente, y se puede arreglar. Quítala o tapa la cara ahora. Luego cuéntale a esa persona que estuvo publicada y cuánto tiempo, para que se cuide. ¿Qué se acerca más?

consent_said-no =
    «Quítala» vale, también después de un sí. Quítala de todos los lugares donde la pusiste, dilo, y pide lo mismo a quienes la compartieron. Una causa no pierde nada con eso.

consent_shown =
    Puedes decir que no a una foto tuya, también después de un sí, y también a personas adultas. ¿Quién la publicó?

consent_ask-down =
    «Por favor, quiten mi foto y díganme dónde más está». Las buenas organizaciones tienen a alguien para la protección de la infancia: escribe ahí. ¿Qué pasó?

consent_ask-family =
    Mucha gente que cuida tiene buena intención y no piensa en preguntar. «Pregúntenme antes, y muchas veces diré que sí» es una oferta justa. ¿Cómo lo tomarían?

consent_abuse-picture =
    Es duro haber visto eso, y no es tu culpa. Por favor, no lo reenvíes, guardes ni captures, tampoco como prueba: las copias pueden ser ilegales y volver a dañar a quien sale. Puede encargarse una persona adulta o una línea de denuncia.

    ¿Qué se acerca más?

consent_defenders =
    Estas personas ayudan a quienes defienden derechos humanos y quizá conozcan ayuda legal cerca. La mayoría trabaja con personas adultas y revisa quién escribe: lo usual es que escriba una persona adulta aliada o tu organización.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

consent_people =
    Estas personas ayudan con fotos y problemas en internet. Para preguntar no hace falta enviar la foto.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

consent_done =
    Por ahora: pregunta antes y oculta lo que delata a la gente. Después: una lista de quién aceptó, y una mirada a lo viejo.

    Tu propio «no» cuenta tanto como el de cualquiera. El botón «Ayuda» muestra con quién puedes hablar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
