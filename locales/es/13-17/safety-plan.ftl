### A small safety plan, for teenagers: the same places, with more to decide.

safety-plan_start =
    Unas decisiones pequeñas pueden hacer más seguros los próximos días, sin renunciar a lo que te importa. ¿Dónde sientes que hay peligro? Puedes mirar más de un lugar.

safety-plan_way =
    Por unos días, cambia horarios o caminos y ve con alguien. Avisa a una persona cuando sales y cuando llegas, y acuerden qué hace si no sabe de ti.

    Ten presentes lugares donde puedas entrar: una tienda, un centro de salud, una biblioteca, la casa de alguien de confianza.

safety-plan_school =
    Elige ahí a una persona adulta y habla claro: «Por ahora no me siento a salvo. Quiero que alguien lo sepa, un salón adonde ir y que nadie desconocido me recoja».

    Quédate con tus amistades en los recreos y a la salida.

safety-plan_school-not-safe =
    Entonces puede intervenir alguien de fuera: un familiar, una persona aliada de tu organización, una línea de ayuda. Puede hablar con la escuela o ir contigo.

    Hasta entonces, quédate con gente que conoces y no vayas a solas porque alguien te llame aparte.

safety-plan_inside =
    Ahí no basta una lista de consejos, y no es tu culpa. Hay personas que saben de casas que no son seguras y pueden planear contigo, a tu ritmo.

    Hoy no tienes que irte, denunciar ni enfrentar a nadie. Puedes solo hablar. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

safety-plan_outside =
    Cuenta a quienes viven contigo lo que necesitan saber, si te apoyan: no abrir a gente desconocida, no dar información por teléfono, a quién llamar.

    Acuerden una casa cercana adonde puedas ir, y una luz o señal en la ventana que signifique que todo está bien.

safety-plan_moving =
    En un albergue, un campamento, un cuarto compartido o en la calle, la gente es tu protección: quédate cerca de quienes confías, y que una persona sepa qué te preocupa.

    La mayoría de los albergues y campamentos tiene a alguien que protege a menores. Puedes pedir hablar con esa persona sin explicarlo todo.

safety-plan_online =
    Por ahora: cuenta privada, ubicación apagada, publicar lugares solo después de irte, mensajes cerrados a gente desconocida. La verificación en dos pasos deja fuera de tus cuentas a otra gente.

    Que alguien de tu grupo lea los comentarios por ti. Callar un tiempo es una decisión, no una derrota.

safety-plan_action =
    Tienes derecho a reunirte y a hablar. Ve con alguien, acuerden horas para avisarse, y que una persona de fuera sepa dónde estás.

    Cuenta a quienes organizan qué te preocupa. Decide antes qué haría que te fueras; decidirlo con calma lo hace más fácil ese día.

safety-plan_signal =
    Acuerda con alguien de confianza una palabra o imagen cotidiana. Enviada sin más, significa: llámame, o ven, o busca ayuda.

    Acuerden qué hará exactamente. Guarda un número importante en papel o de memoria, por si no tienes el teléfono.

safety-plan_now =
    Ve a donde haya gente, una tienda, un centro de salud, la casa de al lado, y di en voz alta: «Estoy en peligro. Por favor, ayúdenme a llamar». No es exagerar.

    Soy un programa y no puedo llamar por ti. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.
