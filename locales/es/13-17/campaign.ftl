### Planning a campaign, for teenagers.

campaign_start =
    Querer cambiar algo es tu derecho. Planear un poco te permite seguir más tiempo y protege a la gente a tu alrededor.

    ¿En qué punto estás?
    .plan = Lo estamos planeando
    .running = Está en marcha
    .list = Solo la lista
    .worried = ¿Quién podría oponerse?

campaign_place =
    ¿Dónde va a ser la mayor parte? Cada lugar tiene sus riesgos, y puedes volver para ver los demás.
    .meeting = Con autoridades o en la ONU

campaign_online-th =
    Tienes derecho a tu opinión. En Tailandia, menores recibieron cargos por lo que dijeron de la monarquía y el Estado.

    Muestra cada publicación a una persona adulta aliada que conozca la ley antes de que salga. Nada en vivo, nada que muestre quién estuvo dónde.

campaign_online-tg =
    Tienes derecho a tu opinión. Togo tiene una ley sobre noticias falsas, y la fiscalía dice que puede castigarse publicar, compartir o dar «me gusta» a contenido ilegal.

    Comprueba los hechos con dos fuentes y muestra antes las publicaciones a una persona adulta aliada. Un «me gusta» también cuenta.

campaign_online-any =
    Elige una cuenta compartida y no una personal. Publica cuando ya te fuiste, no en vivo, sin caras ni lugares, salvo que la gente aceptara.

    Que dos personas miren cada publicación: una por el mensaje, otra por la seguridad.
    .groups = Nuestros chats de grupo

campaign_school =
    Valen las reglas de la escuela, y también tu derecho a que te escuchen. Preguntar antes, por escrito, te da algo que mostrar después. ¿Hay alguien del personal de tu lado?
    .yes = Sí, hay alguien
    .no = No, o lo rechazaron

campaign_school-no =
    Un rechazo no es la última palabra. Pide la razón por escrito, lleva a una persona adulta aliada, o hazlo fuera de la escuela, donde sus reglas alcanzan menos.

    Sopesa antes lo que puede costarte, y decide con libertad.

campaign_name =
    Un nombre de grupo reparte el riesgo y dura más que cualquier persona. Tu propio nombre da peso a tus palabras, pero es difícil de retirar.

    ¿Qué va contigo?
    .out-already = Mi nombre salió sin mi permiso

campaign_own-name =
    Tú decides. Entonces separa lo demás: una cuenta de campaña con su propio correo, sin escuela, sin casa, sin rutinas, y la familia fuera salvo que acepte.

    Busca tu nombre de vez en cuando, para ver qué encuentran otras personas.
    .location = Ocultar mi ubicación
    .two-step = Poner un segundo candado

campaign_people =
    Las campañas aguantan cuando las tareas se reparten. ¿Quién está contigo?
    .adult = Me apoya una persona adulta
    .outside = Gente de fuera quiere colaborar

campaign_team =
    Repartan tareas: quién publica, quién filtra comentarios, quién guarda las contraseñas y quién reemplaza. Cambien seguido el turno de comentarios: desgasta.

    Acuerden pronto quién habla con los medios, qué no se publica nunca y cómo puede dar un paso atrás cualquiera.
    .groups = Nuestros chats de grupo
    .done = ¿Quién nos puede apoyar?

campaign_alone =
    Empezar sin compañía está bien. Seguir así es duro: busca a alguien de tu edad y a una persona adulta de confianza antes de que crezca, aunque solo te pregunten cómo vas.
    .tell = ¿Cómo se lo pido a alguien adulto?

campaign_adult =
    Una buena persona aliada pregunta qué necesitas, te dice los riesgos y acepta tu no. Pone el conocimiento; las decisiones son tuyas.

    ¿Cómo te va con quien te ayuda?
    .takes-over = Toma el control
    .odd = Algo no me cuadra

campaign_takes-over =
    Es tu campaña y tu nombre. Ninguna persona adulta debe usarte para fotos, dinero o su propio mensaje, ni por una buena causa.

    Puedes decirlo en el grupo, preguntar a otra persona adulta o terminar la colaboración.
    .partner = Ver si puedo confiar

campaign_against =
    Saber quién puede oponerse no es razón para callar. Te dice qué preparar. ¿Quién te viene primero a la mente?
    .near = Familia, escuela, barrio

campaign_against-online =
    Prepárense antes de la primera publicación: filtros activos, dos personas que revisen comentarios, alguien de confianza que tenga tu teléfono en días malos, y una regla sobre cuándo responder una vez o nada.

    Las oleadas de ataques pasan, pero cansan. Planeen descansos.
    .now = Ya empezó

campaign_officials-th =
    Antes de empezar: una persona adulta aliada, un número de ayuda legal en papel y alguien que sepa dónde está cada quien. La policía ha seguido a menores, y se presionó a familias y escuelas.

    Decidan en el grupo qué quiere arriesgar cada quien. Menos también está bien.

campaign_officials-tg =
    Antes de empezar: una persona adulta aliada que conozca la ley, un número de ayuda legal en papel y la regla de compartir solo lo comprobado.

    Decidan en el grupo qué quiere arriesgar cada quien. Menos también está bien.

campaign_officials-any =
    Antes de empezar: una persona adulta aliada que conozca las reglas sobre reuniones, grabar y expresarse donde vives, un número de ayuda legal en papel y alguien con quien reportarse.

    Decidan en el grupo qué quiere arriesgar cada quien. Menos también está bien.

campaign_against-near =
    Es duro cuando viene de gente con la que vives o estudias. Puedes mantener tu opinión y aun así elegir qué les muestras.

    ¿Qué se acerca más?
    .scared = Temo a alguien de mi casa

campaign_running =
    Pusiste algo en movimiento. ¿Cómo está ahora?
    .attack = Nos atacan
    .tired = Me desgasta
    .stop = Quiero dar un paso atrás

campaign_attack =
    Lo siento. Los ataques hablan de quien los hace, no de tu causa. ¿De qué tipo son?
    .hate = Odio o una oleada de ataques
    .account = Nos robaron la cuenta
    .posted = Publicaron datos privados

campaign_tired =
    Agotarse es común en la gente a quien algo le importa. Descansar es parte del trabajo, y ninguna campaña debería colgar de una sola persona.
    .hand-over = Pasar mis tareas

campaign_pause =
    Puedes dar un paso atrás una semana o para siempre, sin razones. Pasa tareas y contraseñas a quien eligió el grupo, y luego cambia lo que solo tú debes saber.

    Puede que alguien se decepcione. Eso no es lo mismo que fallarle.
    .pressed = Me presionan para quedarme

campaign_list =
    Antes de empezar: quienes salen aceptaron. Las cuentas tienen su propia contraseña y un segundo candado. Las tareas están repartidas, y una persona adulta aliada conoce el plan.

    También: quién revisa comentarios, quién atiende a los medios, cómo se reportan y cuándo paran. ¿Qué falta todavía?
    .accounts = Cuentas y contraseñas
    .faces = Caras y permisos
    .bad-day = Un plan para días malos
    .money = El dinero que juntamos

campaign_contacts =
    Ahora: una persona adulta aliada que conozca tu plan. Después: la lista, con tu grupo.

    Estos servicios son para menores de 18 años.

campaign_contacts-defenders =
    Estas organizaciones apoyan a quienes defienden derechos. Conviene que las contacte una persona adulta aliada.

    Ahora: una persona adulta aliada que conozca tu plan. Después: la lista, con tu grupo.
    .child = Alguien con quien hablar yo

campaign_close =
    Mucha fuerza para ti y tu grupo. Puedes volver cuando quieras, y borrar este chat si alguien más usa este dispositivo.
