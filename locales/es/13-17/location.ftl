### Location, for teenagers.

location_start =
    Dónde estás es asunto tuyo, y compartirlo debería ser tu elección. Por favor, no me digas el lugar. ¿Qué se acerca más?

location_turned-up =
    Eso asusta, y no es tu culpa. Los próximos días quédate cerca de gente, cambia un poco tus caminos y avisa a una persona adulta de confianza y a tu grupo. Por favor, no enfrentes a esa persona.

    ¿Quién es? No hace falta el nombre.
    .ex = Mi pareja o expareja

location_how-knew =
    Muchas veces es una publicación, una ubicación compartida, un chat de grupo o una rutina que cualquiera ve. ¿Qué podría ser?

location_family =
    En algunas familias es un acuerdo, en otras es control. Un acuerdo justo dice quién mira, cuándo y para qué, y se vuelve a hablar a medida que creces. ¿Cómo es para ti?

location_agreed =
    Bien. Entonces conviene mirar de vez en cuando quién está en esa lista, y que nadie se haya colado.

location_talk =
    Ayuda ofrecer algo: «Escribo cuando llego y cuando me voy, y entre tanto no miran. En un mes vemos cómo resultó». ¿Cómo lo tomarían?

location_who-sees =
    Cuatro cosas pueden mostrarlo: aplicaciones con acceso a la ubicación, un mapa compartido o servicio para buscar el teléfono, tus publicaciones, y gente que conoce tus caminos. ¿Qué quieres mirar?

location_shared-map =
    Un mapa compartido sirve en un viaje y es mucho para regalar cada día. Puedes parar, o compartir solo una hora. No debes explicaciones. ¿Cómo es para ti?

location_pressure =
    Saber todo el día dónde estás no prueba que haya amistad ni amor. «Escribo cuando llego» es una respuesta. ¿Cómo lo tomaría?

location_settings =
    Quien te rastrea puede notar un cambio; si te da miedo, planea primero. Si no: en los ajustes del teléfono, en ubicación, permítela solo al usar y solo para mapas. Cámara, navegador y redes funcionan sin ella.

    Luego revisa una vez al mes la lista de personas en los mapas compartidos y en la búsqueda del teléfono. ¿Qué se acerca más?

location_network =
    No. Un teléfono encendido se conecta a las antenas de la compañía, ajustes lo que ajustes, y las autoridades pueden pedir ese dato. Otra gente no lo ve. Apagarla en las aplicaciones quita casi todo lo que otra gente puede saber. ¿Qué ayudaría ahora?

location_posts =
    Letreros, uniformes, vistas desde una ventana y horas fijas delatan lugares. Publicar una hora después, desde otro sitio, cambia mucho. ¿Qué quieres mirar?

location_routine =
    Una rutina se lee en pocas publicaciones. Deja fuera horas, paradas y la puerta de la escuela; varía cuándo publicas. Mientras tanto ayuda ir con alguien.

location_old =
    Empieza por el perfil, luego los lugares marcados, luego las fotos cerca de casa y la escuela. Algunas aplicaciones pueden ocultar de una vez lo viejo. Pide a tus amistades que quiten etiquetas. ¿Qué quieres hacer?

location_hidden =
    Las cámaras pueden escribir hora y lugar en el archivo. Apaga la ubicación para la cámara, y comparte una captura o una copia enviada por una aplicación que quite esos datos.

location_people-br =
    En Brasil, contarlo a un servicio de ayuda puede abrir un caso: puede llegar al Conselho Tutelar en un día. Puedes preguntar qué pasa antes de contar tu historia.

location_people =
    Estas personas escuchan a niñas, niños y adolescentes. Puedes preguntar antes qué guardan y a quién se lo dirían.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

location_done =
    Por ahora: publica después y no en vivo. Más adelante: una vez al mes, mira qué personas y aplicaciones pueden ver dónde estás.

    El botón «Ayuda» muestra con quién puedes hablar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
