### After a child told of danger, or pressed "I am in danger now". Base wording: 7 to 12 and all who did not say.

care_start =
    Qué bueno que quieras ayuda. La mereces. Aquí hay personas que ayudan a niñas y niños.

    Algunas quizá tengan que contar a otras lo que dices. Mira la tarjeta antes de llamar o escribir.

    No puedo llamar por ti. Tú eliges a quién le cuentas, y cuánto.

    Recuerda la palabra { $safe-word }. Siempre te trae de vuelta a estas personas.
    .now = Estoy en peligro ahora
    .advice = Muéstrame consejos
    .call = ¿Cómo es una llamada?
    .next-step = ¿Qué más puedo hacer?

care_friend =
    Estás cuidando a alguien. Eso es bonito. No tienes que salvar a esa persona sin ayuda.

    Aquí hay personas que pueden ayudarles. Algunas quizá tengan que avisar a otras. Mira primero la tarjeta.

    No puedo llamar por ti. Recuerda la palabra { $safe-word }. Siempre te trae de vuelta a estas personas.
    .now = Está en peligro ahora
    .how = ¿Cómo ayudo a esa persona?
    .call = ¿Cómo es una llamada?
    .me = Yo también necesito ayuda

care_friend-now =
    Una persona adulta tiene que saberlo ahora. Aunque hayas dicho que no lo contarías. Una vida es más importante.

    Llama, o pide a una persona adulta que llame. Di dónde está esa persona, o dónde estuvo por última vez. No puedo llamar por ti.

    Por favor, no te pongas en peligro para ayudar.
    .told = Una persona adulta ya lo sabe
    .nobody = Ninguna persona adulta ayuda
    .both = Yo también estoy en peligro

care_friend-told =
    Hiciste lo que hace una buena amistad. Ahora ya no te toca solo a ti.

    Puede sentirse pesado. Ahora también puedes cuidar de ti.
    .me = Ayúdame a calmarme
    .how = ¿Cómo ayudo a esa persona?
    .enough = Por ahora es suficiente

care_friend-nobody =
    Es duro cuando una persona adulta no escucha. No es tu culpa. Prueba con otra.

    Puede ser tu profe o alguien que viva cerca. O una de estas líneas de ayuda. Recuerda la palabra { $safe-word }.
    .told = Una persona adulta ya lo sabe
    .words = ¿Qué puedo decir?
    .call = ¿Cómo es una llamada?
    .enough = Por ahora es suficiente

care_danger =
    Si puedes, acércate a otras personas. A la casa de al lado, a una tienda, a tu profe.

    Después llama. O pide a alguien que llame. Di: «Tengo menos de 18 años. Estoy en peligro». Di dónde estás.

    No puedo llamar por ti. Pero puedes quedarte aquí todo el tiempo que quieras.
    .country = Muéstrame números de mi país
    .away = Ya estoy con gente
    .stuck = No puedo llamar ni irme
    .myself = Puede que me haga daño
    .officials = Me asusta la policía o una autoridad

care_country = ¿En qué país estás? Puedes escribir su nombre.

care_stuck =
    Haz lo que más te proteja ahora. Callar está bien. Esperar está bien. No es tu culpa.

    Quédate cerca de una puerta, si puedes. Sal cuando sea seguro y busca a otras personas.
    .no-call = Pedir ayuda sin llamar
    .away = Ya me fui
    .others = ¿Quién más puede ayudar?

care_no-call =
    Puedes escribir a una persona adulta de confianza: «Estoy en peligro. Por favor, llama y pide ayuda». Añade dónde estás.

    O muestra esto a alguien cerca: «Tengo menos de 18 años. Estoy en peligro. Por favor, llame y pida ayuda».
    .sent = Alguien ya lo sabe
    .others = ¿Quién más puede ayudar?
    .stuck = No puedo irme

care_officials =
    No tienes que llamar a la policía. Quédate cerca de otras personas, si puedes. Mantén la calma.

    Cuéntaselo a una persona adulta de confianza. Puede escribir por ti a las personas de abajo.
    .held = Me retienen o me llevan
    .phone = Quieren mi teléfono
    .others = ¿Quién más puede ayudar?
    .away = Ya estoy con gente

care_held =
    Mantén la calma. Puedes decir: «Tengo menos de 18 años. Quiero que venga una persona adulta de mi confianza. Y quiero un abogado o una abogada».

    Puedes decir: «No entiendo esto». Entonces no lo firmas. Intenta recordar quiénes son y dónde estás.
    .phone = Quieren mi teléfono
    .others = ¿Quién más puede ayudar?
    .away = Me dejaron ir

care_check-safe = ¿Estás a salvo ahora mismo?

care_still =
    Entonces lo primero es que estés a salvo. Ahora nada más importa.

    Prueba una cosa: acercarte a otras personas, llamar o pedir a alguien que llame.
    .stuck = No puedo irme
    .no-call = No puedo llamar
    .others = ¿Quién más puede ayudar?
    .away = Ya estoy con gente

care_unsure =
    Está bien. Si tienes dudas, actúa como si no estuvieras a salvo.

    Quédate cerca de personas de confianza. Escucha esa sensación. Quiere protegerte.
    .away = ¿Cómo me pongo a salvo?
    .others = ¿Con quién puedo hablar?
    .fine = Ya estoy bastante a salvo

care_others =
    Estas personas escuchan a niñas y niños. Algunas quizá tengan que avisar a otras. Mira primero la tarjeta.

    Puedes empezar con: «Necesito ayuda». Recuerda la palabra { $safe-word }. Siempre trae de vuelta a personas que ayudan.
    .now = Estoy en peligro ahora
    .call = ¿Cómo es una llamada?
    .next-step = ¿Qué más puedo hacer?
    .enough = Por ahora es suficiente

care_after =
    Me alegra que ahora estés más a salvo. Puede que tiembles, llores o no sientas nada. Todo eso es normal.

    Las personas de abajo pueden escucharte ahora. O elige lo que más te ayude.
    .tell = Contárselo a alguien de confianza
    .plan = Hacer un plan para cuidarme
    .calm = Ayúdame a calmarme
    .enough = Por ahora es suficiente

care_call =
    Alguien te saluda. Puedes saludar o esperar. No tienes que saber qué decir.

    Quizá pregunten cómo estás y si estás a salvo. Puedes decir: «No quiero responder a eso».

    No tienes que decir tu nombre. Puedes parar cuando quieras, incluso a la mitad.
    .words = ¿Qué puedo decir primero?
    .told = ¿Se lo contarán a otras personas?
    .contacts = Muéstrame otra vez a las personas
    .enough = Por ahora es suficiente

care_words =
    Aquí tienes palabras que puedes usar. Elige las que te sirvan. También puedes leerlas tal cual.

    «Me pasa algo malo. Me cuesta decirlo».

    «Tengo miedo de alguien. ¿Qué puedo hacer?».

    «Antes de contar más: ¿a quién se lo van a decir?».
    .contacts = Muéstrame a las personas
    .calm = Tengo muchos nervios
    .enough = Por ahora es suficiente

care_contacts =
    Aquí están otra vez. Algunas quizá tengan que contar a otras lo que dices. La tarjeta lo dice.

    Tú eliges. No puedo llamar por ti. Recuerda la palabra { $safe-word }.
    .now = Estoy en peligro ahora
    .call = ¿Cómo es una llamada?
    .next-step = ¿Qué más puedo hacer?
    .enough = Por ahora es suficiente

care_next-step =
    Un paso pequeño es suficiente. No tienes que arreglarlo todo hoy.
    .tell = Contárselo a alguien de confianza
    .calm = Ayúdame a calmarme
    .plan = Hacer un plan para cuidarme
    .contacts = Muéstrame otra vez a las personas

care_onward = Podemos seguir desde aquí o parar. ¿Y ahora?
    .contacts = Muéstrame quién puede ayudar
    .next-step = ¿Qué más puedo hacer?
    .now = Estoy en peligro ahora
    .enough = Por ahora es suficiente

care_stop =
    Lo contaste, aunque fuera solo a un programa. Así puede ser más fácil contárselo a una persona.

    Hoy: descansa, come, quédate cerca de alguien amable. Más tarde: cuéntaselo a una persona adulta de confianza.

    Puedes volver cuando quieras. La palabra es { $safe-word }. Si cierras este chat, se borra.
