### Picture check, for teenagers.

check-picture_start =
    Una revisión rápida antes de publicar una foto o un video. Por favor, no lo describas ni me lo envíes. No se guarda ninguna respuesta.

    ¿Qué muestra?
    .people = Gente que se puede reconocer
    .no-people = Nadie que se pueda reconocer
    .body = Desnudez o sexo
    .hurt = Violencia o una herida
    .asked = Alguien quiere una foto mía

check-picture_people =
    ¿A quién se puede reconocer, también al fondo, por la voz, la ropa o tatuajes?
    .in-trouble = Alguien en riesgo o que sufre

check-picture_me =
    Piensa en quienes menos quisieras que la vean, y en ti dentro de cinco años. ¿Cómo se siente?
    .fine = Sigue bien para mí
    .unsure = Ya no tan bien

check-picture_said-yes =
    ¿Aceptaron todas las personas que salen, sabiendo dónde va y por cuánto tiempo?
    .all = Sí, todas ellas
    .not-asked = Falta preguntar
    .someone-no = Alguien se negó

check-picture_place =
    ¿Delata un lugar: escuela, casa, uniforme, letrero, placa de auto, vista desde una ventana?
    .yes = Sí, algo de eso
    .no = No, nada de eso

check-picture_moment =
    ¿Tú o las demás personas siguen ahí, o están ahí a la misma hora cada semana?
    .there = Sí, es así
    .left = No, nos fuimos

check-picture_trouble =
    ¿Quién podría usarla contra ti o contra quienes salen: autoridades, escuela, familia, gente que odia tu causa?
    .no = Nadie que se me ocurra
    .yes = Alguien podría
    .unsure = Es difícil saberlo

check-picture_r-good =
    Parece que se puede publicar. Apaga antes la etiqueta de ubicación y quita los datos ocultos: algunas aplicaciones de mensajes los quitan si te envías la foto.

    Un «no» posterior de quien sale también cuenta.

check-picture_r-ask =
    Pregunta a cada persona, y di dónde va y cuánto tiempo queda. Si hay niñas o niños pequeños, pregunta también a quien los cuida; vale el «no» de la niña o el niño.

    Si no logras hablar con alguien, recorta a esa persona o tapa su cara.
    .hide = Cómo tapar bien las caras

check-picture_r-no =
    Un no lo decide, también si llega tarde. Toma otra foto, o recorta por completo a esa persona.
    .consent = Más sobre aceptar y negarse

check-picture_r-hide =
    Primero recorta: lo que no está en el archivo no se puede encontrar. Tapa caras, insignias y letreros con una forma sólida, porque un borroso leve a veces se puede deshacer.

    La ropa y la voz también delatan. Que revise una segunda persona.

check-picture_r-later =
    Publica cuando todo el mundo se haya ido, y deja fuera el lugar y tu rutina. Una foto que sale tarde vale lo mismo.

check-picture_r-wait =
    La duda es información. Guárdala un día, muéstrala a alguien de confianza y luego decide.

check-picture_r-trouble-th =
    Tienes derecho a alzar la voz. En Tailandia, menores recibieron cargos por lo que dijeron e hicieron en público, y las fotos muestran quién estuvo ahí.

    No la publiques hasta que la vea una persona adulta aliada que conozca la ley.

check-picture_r-trouble-tg =
    Tienes derecho a alzar la voz. En Togo, la fiscalía ha dicho que puede castigarse publicar, compartir o dar «me gusta» a contenido ilegal.

    No la publiques hasta que la vea una persona adulta aliada que conozca la ley.

check-picture_r-trouble-any =
    Tienes derecho a alzar la voz. Que la mire primero una persona adulta aliada, y piensa en una organización que la publique sin tu nombre.

    Si prueba que se hizo daño a alguien, guarda el original a salvo y sin cambios.

check-picture_r-never =
    Por favor, no la publiques, pases ni copies, tampoco como prueba: con fotos de desnudos de menores de 18 puede ser delito. Verla no es tu culpa.

    Hay formas de actuar que no necesitan la foto.
    .images = ¿Qué puedo hacer en su lugar?

check-picture_r-hurt =
    No tienes que mirarlo otra vez. Publicarlo puede herir de nuevo a quien sale y mostrar quién lo grabó.

    Si prueba una injusticia, guarda el original sin cambios y que decida contigo alguien adulto aliado o una organización. Excepción: el abuso sexual o la desnudez de menores de 18 nunca se guarda ni se pasa.
    .organisation = ¿Quién podría encargarse?
    .feelings = No puedo sacármelo de la cabeza

check-picture_posted =
    Pasa. Bórrala o ponla en privado, y pide lo mismo a quienes la compartieron. Avisa a quienes salen, para que se preparen.

    Si alguien ya la usa contra ti, hay ayuda para eso.
    .trouble = La usan en nuestra contra

check-picture_contacts =
    Ahora: que otra persona decida contigo antes de publicar nada. Después: revisa igual tus publicaciones viejas.

    Estos servicios ayudan cuando algo sale mal en internet.

check-picture_contacts-images =
    Ahora: apártala y cuéntaselo a una persona adulta de confianza. Después: deja que siga alguien especializado.

    Estos servicios se ocupan de esas fotos, y no necesitan que la envíes.

check-picture_close =
    Cuidaste a gente que confía en ti. Puedes volver cuando quieras, y borrar este chat si alguien más usa este dispositivo.
