### After danger was told: wording for teenagers where it should differ.

care_start =
    Pedir ayuda es un paso valiente. Aquí hay personas que ayudan todos los días.

    Algunas quizá tengan que contar a otras lo que dices, si estás en peligro o si la ley lo exige. La tarjeta lo indica: mírala antes de abrirte.

    No puedo llamar por ti, y nadie lee esto. A quién le cuentas, y cuánto, lo decides tú.

    Ten presente la palabra { $safe-word }: te trae de vuelta a estas personas en cualquier momento.
    .call = ¿Qué pasa si llamo?

care_friend =
    Te preocupas por alguien, y eso vale mucho. No por eso te toca salvar a esa persona.

    Aquí hay personas que pueden orientarles. Algunas quizá tengan que avisar a otras: la tarjeta lo indica.

    No puedo llamar por ti. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.
    .call = ¿Qué pasa si llamo?

care_friend-now =
    Si una vida puede estar en riesgo, una persona adulta tiene que saberlo ahora, aunque te hayan hecho prometer silencio. La confianza se puede reparar después.

    Llama o consigue que una persona adulta llame. Di dónde está quien corre peligro, o dónde estuvo por última vez. Yo no puedo hacerlo por ti.

    No te metas en el peligro. Lo que cuenta es que llegue ayuda.
    .told = Ya lo sabe una persona adulta
    .nobody = Ninguna persona adulta está ayudando

care_friend-told =
    Hizo falta valor. Puede que al principio se enoje contigo; aun así, fue lo correcto. Desde ahora ya no te toca cargarlo solo a ti.

    Ahora también puedes cuidar de ti.
    .enough = Me basta por ahora

care_friend-nobody =
    Agota que las personas adultas no actúen. No es tu culpa. Busca a la siguiente: alguien de tu escuela, del centro de salud o de tu organización.

    Estas líneas también hablan con jóvenes que se preocupan por alguien más. Recuerda la palabra { $safe-word }.
    .told = Ya lo sabe una persona adulta
    .call = ¿Qué pasa si llamo?
    .enough = Me basta por ahora

care_danger =
    Si puedes, ve a donde haya más gente: la casa de al lado, una tienda, una escuela, una calle con movimiento.

    Llama o pide a alguien que llame. Di que eres menor de edad, que estás en peligro y dónde estás.

    No puedo llamar por ti. Este chat sigue abierto todo el tiempo que lo necesites.
    .officials = El peligro es la policía o autoridades
    .myself = Podría hacerme daño

care_stuck =
    Haz lo que más te proteja en este momento. Callar o ceder no es estar de acuerdo, y no es tu culpa.

    Quédate cerca de una salida y ten el teléfono contigo, si es seguro. Cuando haya un momento para irte, busca a otras personas.

care_no-call =
    Escribe a una persona adulta de confianza: «Estoy en peligro. Por favor, llama y pide ayuda». Añade dónde estás.

    O muestra esto a alguien cerca: «Soy menor de edad y estoy en peligro. Por favor, llame y pida ayuda».

    Algunas líneas de ayuda también responden mensajes. Su tarjeta lo indica.

care_officials =
    No tienes que llamar a la policía. Si puedes, quédate con otras personas. Mantener la calma ayuda, aunque sea injusto.

    Avisa a una persona adulta que te apoye. Las personas de abajo apoyan a quienes defienden derechos, y lo mejor es contactarlas a través de una persona adulta de confianza.
    .held = Me retienen o me están llevando
    .phone = Quieren ver mi teléfono

care_held =
    Mantén la calma y habla con respeto. Puedes decir: «Soy menor de edad. Pido que venga mi madre, mi padre o una persona adulta que yo elija, y un abogado o una abogada». Pide intérprete si lo necesitas.

    No firmes lo que no entiendas. Intenta recordar quiénes eran, dónde estás y qué motivo dieron.

    Los derechos y los riesgos cambian según el país. Deja que alguien de confianza o con formación legal te oriente antes de decir más.

care_still =
    Entonces la seguridad va primero. Todo lo demás puede esperar.

    Elige una cosa posible: acercarte a otras personas, llamar o hacer que alguien llame.

care_unsure =
    Entonces actúa como si no fuera seguro. Vale la pena escuchar esa inquietud.

    Quédate cerca de personas de confianza y ten presente una salida.

care_others =
    Estas personas hablan con jóvenes justo de esto. Algunas quizá tengan que avisar a otras: la tarjeta lo indica.

    «Necesito ayuda» basta para empezar. La palabra { $safe-word } las trae de vuelta en cualquier momento.
    .call = ¿Qué pasa si llamo?
    .enough = Me basta por ahora

care_after =
    Me alegra que estés más a salvo. Temblar, llorar o no sentir nada: así reacciona el cuerpo después del peligro.

    Las personas de abajo pueden escuchar ahora. O elige lo que más te ayudaría.
    .plan = Hacer un plan de seguridad
    .enough = Me basta por ahora

care_call =
    Alguien contesta y saluda. No necesitas una historia preparada, y el silencio está bien.

    Es probable que pregunten cómo estás y si estás a salvo. Puedes responder solo lo que quieras.

    No tienes que dar tu nombre. Puedes preguntar primero a quién se lo dirían. Puedes colgar en cualquier momento.
    .enough = Me basta por ahora

care_words =
    Toma una de estas frases, o cámbiala. Leerla en voz alta también vale.

    «Está pasando algo y no sé por dónde empezar».

    «Alguien me amenaza por la causa que defiendo».

    «Antes de decir más: ¿de qué tendrían que avisar, y a quién?».
    .enough = Me basta por ahora

care_contacts =
    Aquí están otra vez. La tarjeta dice si a veces tienen que contar a otras personas lo que dices.

    La decisión es tuya, y no puedo llamar por ti. Recuerda la palabra { $safe-word }.
    .call = ¿Qué pasa si llamo?
    .enough = Me basta por ahora

care_next-step =
    Por hoy basta con un paso. ¿Cuál te parece posible?
    .plan = Hacer un plan de seguridad

care_onward = Puedes seguir desde aquí o parar. ¿Y ahora?
    .enough = Me basta por ahora

care_stop =
    Lo contaste, aunque fuera solo a un programa. Así puede ser más fácil con una persona.

    Por hoy: descansa, come algo, busca a alguien que te haga bien. Cuando quieras dar el paso: una persona adulta de confianza.

    Puedes volver cuando quieras. La palabra es { $safe-word }. Al cerrar este chat, se borra aquí.
