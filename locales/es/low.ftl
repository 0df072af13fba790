### A child does not want to live, or hurts herself. Base wording. To be read by someone trained in suicide prevention.

low_start =
    Gracias por estar aquí. No es tu culpa sentirte así. No te voy a regañar.

    Abajo hay personas que escuchan cuando todo es demasiado. No necesitas las palabras perfectas.

    ¿Cómo estás ahora?
    .now = Puede que me haga daño ahora
    .hurt = Me hice daño
    .thoughts = Pienso en no vivir
    .harm = Me hago daño para sentirme mejor
    .someone = Me preocupa otra persona

low_now =
    Por favor, no te quedes a solas con esto. Ve a donde haya alguien, o pide a alguien que venga.

    ¿Hay algo cerca con lo que podrías hacerte daño? Aléjate de eso, ve a otro cuarto.

    Después llama, o pide a alguien que llame. No puedo llamar por ti. Este sentimiento puede perder fuerza, aunque ahora sea fuerte.
    .with = Alguien está conmigo
    .alone = No hay nadie conmigo
    .no-call = No puedo llamar
    .minutes = Ayúdame a pasar estos minutos
    .crisis = Quiero que alguien me escuche

low_with =
    Qué bueno que alguien esté contigo. Puedes decirle: «Pienso en hacerme daño. Por favor, quédate conmigo».

    Puede llamar contigo. O puedes mostrarle esta pantalla.
    .said = Ya se lo dije
    .reacts = Me da miedo decirlo
    .minutes = Ayúdame a pasar estos minutos
    .crisis = Quiero que me escuche otra persona

low_alone =
    ¿Quién podría estar cerca de ti ahora? ¿Alguien que viva al lado, tu profe, alguien amable en casa? ¿La familia de un amigo o amiga?

    Puedes decir o escribir: «No estoy a salvo si no hay nadie conmigo. Por favor, ven». Con eso basta. No tienes que explicar nada.
    .coming = Alguien viene
    .no-call = No puedo llamar
    .nobody = No hay nadie
    .minutes = Ayúdame a pasar estos minutos

low_no-call =
    Puedes escribir a alguien: «No estoy a salvo. Por favor, pide ayuda y ven». Añade dónde estás.

    Algunas líneas de ayuda también responden mensajes. O di a alguien cerca: «Por favor, ayúdame a llamar».
    .sent = Ya se lo pedí a alguien
    .crisis = Muéstrame quién responde mensajes
    .minutes = Ayúdame a pasar estos minutos

low_check-safe = Por ahora, ¿estás a salvo? ¿Sin peligro de hacerte daño?

low_still =
    Gracias por decir la verdad. Entonces, por favor, deja que alguien esté contigo ahora.

    Hoy no tienes que decidir nada grande. Solo llama, o ve con alguien, o deja que alguien llame.
    .with = Alguien está conmigo
    .alone = No hay nadie conmigo
    .no-call = No puedo llamar
    .minutes = Ayúdame a pasar estos minutos
    .crisis = Quiero que alguien me escuche

low_safer =
    Pasaste este momento. Hizo falta fuerza. Los malos pensamientos pueden volver, como una ola. Las olas también bajan.

    Ayuda que una persona lo sepa. ¿Qué te gustaría ahora?
    .tell = Contárselo a alguien
    .plan = Hacer un plan pequeño
    .why = Hay algo que lo hace tan difícil
    .crisis = Quiero que alguien me escuche
    .enough = Por ahora es suficiente

low_hurt =
    Gracias por contármelo. No te voy a regañar.

    ¿Tienes mareo o ganas de vomitar? ¿Sangras mucho? ¿Tomaste algo que puede hacerte daño? Entonces necesitas atención médica ahora. Aunque parezca que mejora.

    Llama, o avisa a alguien cerca. No puedo llamar por ti.
    .here = Alguien me ayuda ahora
    .alone = No hay nadie conmigo
    .no-call = No puedo llamar
    .small = Es una herida pequeña

low_small =
    Una herida pequeña también necesita cuidado. Lávala con agua limpia. Cúbrela con algo limpio. Muéstrasela a una persona adulta de confianza.

    No lo hiciste por maldad. Algo te duele por dentro, y eso también necesita cuidado.
    .worse = Está empeorando
    .tell = ¿Cómo se lo cuento a alguien?
    .harm = ¿Qué puedo hacer la próxima vez?
    .crisis = Quiero que alguien me escuche
    .enough = Por ahora es suficiente

low_thoughts =
    Muchas personas tienen pensamientos así alguna vez. Un pensamiento no es algo que tengas que hacer.

    Puedes tener estos pensamientos y aun así recibir ayuda. Muchas veces pesa menos cuando alguien lo sabe.

    ¿Qué se parece más?
    .soon = Sé cuándo quiero hacerlo
    .tell = Quiero contárselo a alguien
    .wave = Los pensamientos son fuertes ahora
    .why = Hay algo que lo hace tan difícil
    .plan = Quiero un plan para días malos

low_harm =
    Algunas personas se hacen daño cuando un sentimiento es demasiado grande. Es una forma de aguantar. No es maldad, ni es para llamar la atención.

    Hay otras formas de aguantar. Puedes encontrarlas con ayuda.
    .wave = El sentimiento está aquí ahora
    .tell = ¿Cómo se lo cuento a alguien?
    .die = También pienso en no vivir
    .hurt = Tengo una herida ahora
    .crisis = Quiero que alguien me escuche

low_wave =
    Un sentimiento grande es como una ola. Sube y después baja. Solo tienes que esperar, no ganar.

    Elige una cosa: ve con alguien. Camina o sacude los brazos. Abraza algo suave. Cuenta todas las cosas azules que veas.

    Espera un poco. Después espera un poco más.
    .minutes = Hazlo conmigo
    .tried = Probé algo
    .plan = Quiero un plan para días malos
    .crisis = Quiero que alguien me escuche

low_why =
    También hay ayuda para lo que está detrás. No tienes que contármelo. ¿Es algo de esto?
    .online = Hay gente cruel conmigo
    .picture = Es por una foto mía
    .home = En casa me hacen daño
    .tired = Siento cansancio, tristeza o miedo
    .crisis = Prefiero contárselo a una persona

low_plan =
    Un plan para días malos. Piensa en cada cosa, no tienes que escribirla.

    ¿Cómo noto que viene una ola? ¿Qué me calma un poco?

    ¿En qué lugar me siento a salvo? ¿Quién puede venir, o a quién puedo llamar? ¿Qué debe estar lejos de mí?
    .keep = ¿Dónde guardo mi plan?
    .tell = Contarle mi plan a alguien
    .crisis = Muéstrame a quién puedo llamar
    .enough = Por ahora es suficiente

low_keep =
    Puedes escribirlo en papel y llevarlo contigo. O dibujarlo. O dárselo a una persona adulta de confianza.

    ¿Alguien mira tus cosas? Entonces guárdalo en tu cabeza, o con alguien de confianza.
    .tell = Contarle mi plan a alguien
    .crisis = Muéstrame a quién puedo llamar
    .enough = Por ahora es suficiente

low_tell =
    Puedes elegir a una persona adulta de confianza. Puedes decirlo, escribirlo o mostrar esto:

    «Me siento tan mal que pienso en no vivir. Necesito que me escuches y me ayudes a buscar a alguien».

    No tienes que contarlo todo. Con la primera frase basta.
    .who = ¿A quién se lo cuento?
    .reacts = ¿Y si se enoja?
    .told = Ya se lo conté a alguien
    .crisis = Prefiero una línea de ayuda
    .enough = Lo haré más tarde

low_reacts =
    Algunas personas adultas se asustan, y parece enojo. No significa que hiciste algo malo.

    Puedes decir: «Por favor, quédate conmigo». Si no ayuda, cuéntaselo a otra persona. Mereces a alguien que escuche.
    .who = ¿A quién se lo cuento?
    .now = Puede que me haga daño ahora
    .crisis = Prefiero una línea de ayuda
    .enough = Por ahora es suficiente

low_crisis =
    Estas personas escuchan, aunque no haya palabras. Puedes llorar. Puedes decir solo: «No quiero vivir».

    Algunas tienen que buscar ayuda si una vida está en peligro. Pregunta antes, si quieres. Recuerda la palabra { $safe-word }.
    .now = Puede que me haga daño ahora
    .call = ¿Cómo es una llamada?
    .told = ¿Se lo contarán a otras personas?
    .wave = Primero quiero calmarme
    .enough = Por ahora es suficiente

low_stop =
    Estás aquí, y eso es lo que cuenta. Solo soy un programa. Hay personas de verdad que pueden acompañarte en esto.

    Hoy: quédate cerca de alguien y cuéntaselo a una persona. Más tarde: pide a una persona adulta que busque ayuda contigo.

    Si la ola vuelve: toca «Ayuda» o escribe { $safe-word }. A cualquier hora. Si cierras este chat, se borra.
