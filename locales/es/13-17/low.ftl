### A teenager does not want to live, or self-harms: wording where it should differ. Straight and calm. No method.

low_start =
    Gracias por estar aquí. Sentirte así no es tu culpa, y no es debilidad.

    Abajo hay personas que hablan justo de esto. No necesitas las palabras perfectas, ni un motivo «lo bastante grave».

    ¿Cómo estás ahora mismo?
    .now = Podría hacerme daño o matarme ahora
    .hurt = Ya me hice daño
    .thoughts = Pienso en morir
    .harm = Me hago daño para aguantar
    .someone = Me preocupa alguien más

low_now =
    Por favor, no te quedes a solas con esto. Ve a donde haya alguien, o pide a alguien que venga.

    Pon distancia entre tú y cualquier cosa con la que podrías hacerte daño: ve a otro cuarto, o dásela a alguien.

    Llama o haz que alguien llame: yo no puedo. Por fuerte que sea ahora, puede aflojar. Solo tienes que pasar este momento.
    .crisis = Quiero hablar con alguien

low_with =
    Qué bueno que haya alguien. Puedes decir: «Estoy pensando en hacerme daño. Por favor, quédate conmigo».

    Puede hacer la llamada contigo. También puedes simplemente mostrarle esta pantalla.
    .said = Ya se lo conté
    .reacts = Me asusta decirlo
    .crisis = Quiero hablar con otra persona

low_alone =
    ¿Quién podría estar contigo en la próxima hora? ¿La familia de un amigo o amiga, alguien que viva cerca, de tu escuela o de tu grupo?

    «Ahora no estoy a salvo si no hay nadie conmigo. ¿Puedes venir?» es suficiente. No hace falta explicar nada.
    .nobody = No tengo a nadie

low_no-call =
    Puedes escribir a alguien: «No estoy a salvo. Por favor, pide ayuda y ven». Añade dónde estás.

    Algunas líneas de crisis responden por chat o mensaje: la tarjeta lo indica. O di a alguien cerca: «Por favor, ayúdame a llamar».
    .sent = Ya le pedí ayuda a alguien
    .crisis = ¿Qué líneas responden mensajes?

low_check-safe = ¿Puedes mantenerte a salvo por ahora?

low_still =
    Gracias por la sinceridad. Entonces deja que alguien esté contigo, o llama, ahora mismo.

    No hay que decidir nada grande hoy. Una llamada, una puerta, una persona.
    .crisis = Quiero hablar con alguien

low_safer =
    Pasaste este momento. Los pensamientos pueden volver en olas; las olas también bajan, y es más fácil con alguien que lo sabe.

    ¿Qué te ayudaría ahora?
    .why = Hay algo detrás de esto
    .crisis = Quiero hablar con alguien
    .enough = Me basta por ahora

low_hurt =
    Gracias por contármelo. No te voy a juzgar.

    Si sangras mucho, tomaste algo que puede hacerte daño o sientes mareo o algo raro: necesitas atención médica ahora, aunque parezca que pasa.

    Llama, o avisa a alguien cerca. No puedo llamar por ti.
    .here = Alguien me está ayudando
    .small = Es una herida leve

low_small =
    Las heridas leves también merecen cuidado: agua limpia, algo limpio para cubrirla, y que alguien la vea si se pone roja, caliente o no cierra.

    Lo que hay debajo también merece cuidado. No tienes que ganártelo.
    .worse = Cada vez está peor
    .crisis = Quiero hablar con alguien
    .enough = Me basta por ahora

low_thoughts =
    Muchas personas piensan en morir en algún momento. Un pensamiento no es una decisión, y no tienes que seguirlo.

    Hablar de eso no lo empeora. A la mayoría le quita algo de presión.

    ¿Qué se acerca más?
    .soon = Tengo un plan o un momento
    .why = Hay algo detrás de esto

low_harm =
    Muchas personas que se hacen daño intentan aguantar sentimientos que son demasiado. No es llamar la atención, y no es motivo de vergüenza.

    Puede cambiar, casi nunca de golpe, y más fácil con apoyo. Querer otras formas ya es un comienzo.
    .wave = El impulso está aquí ahora
    .die = También pienso en morir
    .hurt = Tengo una herida en este momento
    .crisis = Quiero hablar con alguien

low_wave =
    Los impulsos suben y bajan como olas. No tienes que vencerlos, solo dejar pasar el tiempo: unos minutos, y luego unos más.

    Elige una cosa: ve con alguien. Camina rápido. Agua fría en las manos. Música fuerte. Escríbelo y rómpelo.

    Deja fuera de tu alcance lo que podrías usar contra ti hasta que pase.
    .crisis = Quiero hablar con alguien

low_why =
    También hay ayuda para lo que está detrás, y no tienes que contarme detalles. ¿Es algo de esto?
    .online = Odio o acoso
    .picture = Alguien tiene fotos mías
    .home = Mi casa no es segura
    .tired = Siento agotamiento, tristeza o miedo

low_plan =
    Un plan de seguridad para días malos. Repásalo en tu cabeza o en papel, no aquí.

    Mis señales de alerta. Lo que me ayuda a pasar una hora. Un lugar donde estoy más a salvo.

    Dos personas a las que puedo acudir y una línea que atienda de noche. Lo que dejaré fuera de mi alcance, y quién podría guardarlo.
    .crisis = Muéstrame líneas a las que llamar
    .enough = Me basta por ahora

low_keep =
    En papel, en tu bolsillo, o con alguien que pueda usarlo contigo. Leerlo una vez en un día tranquilo ayuda.

    Si alguien revisa tu teléfono o tus cosas, guárdalo en tu cabeza o con alguien de confianza.
    .crisis = Muéstrame líneas a las que llamar
    .enough = Me basta por ahora

low_tell =
    Elige a una persona adulta a la que imagines contárselo. Vale hablar, escribir o mostrarle esto:

    «No estoy bien. He pensado en morir, y necesito que me escuches y me ayudes a encontrar apoyo».

    Tú decides cuánto más dices. La primera frase es la difícil.
    .reacts = ¿Y si reacciona mal?
    .told = Se lo conté a alguien
    .enough = Lo haré después

low_reacts =
    Algunas personas adultas entran en pánico, se enojan o se quedan calladas, porque se asustan. Eso no significa que contarlo estuvo mal.

    Puede ayudar: «No necesito una solución, solo quédate conmigo». Si no responde bien, quizá la siguiente persona sí.
    .now = Podría hacerme daño o matarme ahora
    .enough = Me basta por ahora

low_crisis =
    Estas personas hablan de esto todos los días. Puedes guardar silencio, o decir solo: «Ya no quiero vivir».

    Si una vida está en riesgo, algunas tienen que enviar ayuda. Puedes preguntarlo antes. La palabra { $safe-word } te muestra a quién acudir en cualquier momento.
    .now = Podría hacerme daño o matarme ahora
    .call = ¿Qué pasa si llamo?
    .told = ¿Se lo dirían a alguien?
    .enough = Me basta por ahora

low_stop =
    Estás aquí, y eso es lo que cuenta. Solo soy un programa; las personas pueden acompañarte como yo no puedo.

    Hoy: busca compañía, cuéntaselo a una persona. En los próximos días: pide a una persona adulta que te ayude a encontrar apoyo duradero, médico o psicológico.

    Si vuelve: «Ayuda» o { $safe-word }, a cualquier hora. Al cerrar este chat, se borra aquí.
