### What this chat is. Base wording: 7 to 12 and all who did not say. Honest to the letter: a child decides by it.

about_start =
    Quieres saber con quién hablas. Es muy buena idea. ¿Qué te cuento?
    .what = ¿Qué eres?
    .kept = ¿Qué guardas de mí?
    .sees = ¿Quién puede ver este chat?
    .limits = ¿Qué no puedes hacer?
    .made = ¿Quién está detrás de ti?

about_what =
    Soy un programa de computadora. No soy una persona, y nadie lee lo que escribes.

    Todas mis respuestas se prepararon antes. No invento nada. Todo el mundo recibe las mismas respuestas.
    .wrong-words = ¿Por qué te equivocas?
    .limits = ¿Qué no puedes hacer?
    .other = Cuéntame otra cosa
    .topics = Muéstrame los temas
    .enough = Ahora sé lo suficiente

about_wrong-words =
    Busco ciertas palabras en lo que escribes. No entiendo de verdad, como una persona.

    Por eso cometo errores. Entonces puedes decir: «Me entendiste mal». Volvemos atrás y probamos otra vez.

    Algunas palabras me hacen pensar en peligro. Entonces te muestro quién ayuda. No aviso a nadie.
    .other = Cuéntame otra cosa
    .topics = Muéstrame los temas
    .enough = Ahora sé lo suficiente

about_kept =
    No guardo tus palabras. No sé tu nombre ni dónde estás.

    Mientras hablamos, tengo solo pocas cosas: tu idioma, en qué parte vamos y qué elegiste. Un botón te lo muestra todo.

    Si cierras este chat, lo olvido.
    .sees = ¿Quién puede ver este chat?
    .counted = ¿Alguien cuenta lo que hago?
    .other = Cuéntame otra cosa
    .topics = Muéstrame los temas
    .enough = Ahora sé lo suficiente

about_counted =
    Quienes me manejan pueden contar cosas. Como cuántos chats hay. O cuántas veces me equivoqué.

    Nunca ven quién fue, ni ninguna palabra. Los números pequeños quedan ocultos.
    .sees = ¿Quién puede ver este chat?
    .other = Cuéntame otra cosa
    .enough = Ahora sé lo suficiente

about_sees =
    Alguien a tu lado puede verlo. También alguien que mire este teléfono más tarde.

    La red de tu escuela o casa puede ver que viniste aquí. Una aplicación espía puede verlo todo.

    Eso no lo puedo cambiar. Pero puedo ayudarte a tener cuidado.
    .traces = ¿Cómo dejo menos rastros?
    .watched = Alguien vigila mi teléfono
    .shared = Más gente usa esta computadora
    .other = Cuéntame otra cosa
    .enough = Ahora sé lo suficiente

about_limits =
    No puedo llamar a nadie. No puedo reportar nada ni quitar una foto. No puedo ir contigo.

    No doy consejos médicos ni legales. Puedo equivocarme. Siempre puedes preguntar también a una persona.
    .people = Muéstrame personas que escuchan
    .can = ¿Qué puedes hacer?
    .other = Cuéntame otra cosa
    .enough = Ahora sé lo suficiente

about_can =
    Puedo mostrarte pasos seguros para tu teléfono, tus fotos y tu grupo. Puedo ayudarte a encontrar palabras.

    Puedo mostrarte personas que ayudan a niñas y niños. Y tú eliges qué hacer.
    .topics = Muéstrame los temas
    .lost = No sé por dónde empezar
    .other = Cuéntame otra cosa
    .enough = Ahora sé lo suficiente

about_made =
    Me hicieron para niñas y niños que defienden derechos. Me llamo { -linnet }. Es un pajarito con una voz que llega lejos.

    Todo lo que puedo decir es público. Así cualquiera puede leerlo y revisarlo.
    .complain = Algo aquí no me gustó
    .grown-up = Soy una persona adulta
    .other = Cuéntame otra cosa
    .enough = Ahora sé lo suficiente

about_complain =
    Gracias por decirlo. Tienes derecho a quejarte. No hace falta que lo digas con palabras bonitas.

    Díselo a la persona adulta que te mostró este chat. O al grupo que te lo mostró. Pueden hacerlo llegar sin tu nombre.
    .people = Quiero hablar con una persona
    .rights = ¿Cuáles son mis derechos?
    .other = Cuéntame otra cosa
    .enough = Ahora sé lo suficiente

about_grown-up =
    Gracias por venir. Nadie puede leer lo que una niña o un niño escribe aquí. Por favor, no pida que se lo muestre.

    Si le cuenta algo: escuche, crea, agradezca. No insista en saber más. No culpe.

    No prometa guardar el secreto. Diga de qué tiene que avisar. Las líneas de ayuda también pueden orientarle.
    .people = Muéstrame líneas de ayuda
    .topics = Muéstrame los temas
    .enough = Ahora sé lo suficiente

about_done =
    Qué bueno que preguntaste. También puedes confiar en lo que sientes con un chat.

    Puedes volver o irte cuando quieras. Si cierras este chat, se borra. La palabra { $safe-word } trae a personas que ayudan.
