### Someone reads my phone or watches it. For a child who may be afraid, and who may be read while reading this.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

watched_start =
    Tus mensajes son tuyos. La privacidad es tu derecho, en casa y en internet. Si alguien mira tu teléfono en secreto, no es tu culpa.

    La seguridad va antes que la tecnología. Por favor, no escribas nombres. ¿Cómo es la situación ahora mismo?

watched_seen =
    El botón «Salir» quita esta página de la pantalla al instante. No puede limpiar la lista de páginas visitadas ni detener un programa que vigile el teléfono.

    Para leer sobre esto es más seguro un dispositivo que esa persona nunca haya tenido. Seguir aquí también es decisión tuya.

watched_elsewhere =
    Es una decisión prudente. Deja este teléfono como está por ahora; hoy no hay que decidir nada.

    Desde un dispositivo más seguro puedes abrir este chat cuando quieras. El botón «Ayuda» muestra con quién puedes hablar. Toca «Salir» para borrar este chat.

watched_who =
    Por ahora, por favor, no quites ni cambies nada en el teléfono. Quien lo vigila puede notarlo, y todavía no sabemos cómo reaccionaría.

    ¿Quién podría ser? Basta una sospecha, sin nombres.
    .partner = Mi pareja o mi ex

watched_carer =
    Muchas personas que cuidan ponen reglas con el teléfono, y algunas revisiones se acuerdan entre ustedes. Leer en secreto, o de un modo que te asusta, es otra cosa.

    Tu necesidad de privacidad crece contigo, y también tu derecho a opinar. ¿Qué se acerca más a lo que vives?

watched_talk =
    Un buen momento es uno tranquilo. Podrías decir: «Veo que te preocupas. ¿Podemos acordar qué queda para mí?». Poner fecha para volver a hablarlo hace más fácil que digan que sí.

    Puede acompañarte otra persona adulta a la que respeten. ¿Qué te ayudaría?

watched_campaign-fear =
    Tienes derecho a opinar y a que te escuchen. Cuando revisan un teléfono por una campaña, muchas veces detrás hay miedo. Preguntar qué temen exactamente puede abrir más que una pelea por el teléfono.

    ¿Puedes hablar de esto en casa sin peligro?
    .pressed = Las autoridades presionan en mi casa

watched_peer =
    La gente cercana tampoco tiene derecho a tus mensajes. Puedes decir: «Mi teléfono es privado. Si quieres saber algo, pregúntame». Una clave nueva lo deja claro sin pelear.

    ¿Cómo lo tomaría?

watched_partner =
    Estar cerca de alguien no le da tus contraseñas. Revisar, exigir capturas o respuestas rápidas es control, y puedes decir que no. Lo que hagas con la relación lo decides tú.

    ¿Qué se acerca más?

watched_limit =
    Podrías decir: «Confiar es que yo no leo el tuyo y tú no lees el mío». No debes dar largas explicaciones. Si no sabes cómo va a caer, elige un lugar con gente cerca.

    ¿Qué esperas?

watched_code-known =
    Con tu clave basta para leer casi todo, y no es tu culpa que la sepa. Una clave nueva termina con eso. También le dice que lo notaste.

    ¿Qué pasaría contigo cuando se dé cuenta?

watched_signs =
    Lo que sientes cuenta, también sin pruebas. Un teléfono caliente o una batería que se agota es una señal débil. Una más fuerte: alguien sabe lo que solo escribiste o dijiste en privado, o tuvo tu teléfono y tu clave en sus manos.

    ¿Por qué lo piensas?

watched_strange =
    Una batería vieja, poca memoria o actualizaciones pendientes explican casi todo. Puede mirarlo contigo alguien de confianza que sepa de teléfonos. Hasta entonces, no guardes ahí nombres ni planes.

    ¿Pasó antes algo de esto?

watched_scared =
    Gracias por contármelo. Tener miedo de quien te controla es una buena razón para buscar ayuda, y no es tu culpa.

    Deja el teléfono como está por ahora: de lo que hay en él te puedes ocupar después, a salvo y con compañía. ¿Qué te ayudaría primero?

watched_safer-device =
    Más seguro significa: esa persona nunca lo ha tenido, y tus cuentas no están abiertas en él. Puede servir una computadora de la escuela o de una biblioteca, o el teléfono de alguien de confianza.

    ¿Puedes llegar a uno?

watched_from-there =
    Úsalo primero para llegar a una persona. Las contraseñas nuevas van después, y solo desde ese dispositivo: en el teléfono vigilado se leerían enseguida. Cuando la vieja deja de funcionar, se nota, así que elige el momento junto con alguien.

    Si tienes un lugar seguro para un papel, anota qué parece saber esa persona, y cuándo. Ayuda a quienes te ayudan. ¿Qué te ayudaría ahora?

watched_no-device =
    Entonces las voces son más seguras que las pantallas. Habla con alguien cara a cara, con tu teléfono en otro cuarto. Alguien de confianza también puede pedir ayuda en tu lugar, desde su propio teléfono.

    ¿Qué te ayudaría ahora?

watched_officials =
    Tienes derecho a alzar la voz, y a la privacidad mientras lo haces. Si las autoridades te vigilan por eso, la falta es suya. Yo no puedo ver si es así.

    Nadie espera que lo resuelvas por tu cuenta. Hay personas expertas que revisan teléfonos de quienes defienden derechos; suele contactarlas una persona adulta aliada. ¿Qué se acerca más?

watched_until-then =
    Sigue usando el teléfono para lo de cada día, así nada se ve distinto. No tengas ahí planes, nombres ni lugares de reunión. No borres nada: se encuentra más en un teléfono que quedó como estaba.

    Habla de lo delicado en persona, con todos los teléfonos en otro cuarto. ¿Qué te ayudaría ahora?

watched_defenders =
    Estas personas ayudan a quienes defienden derechos humanos. La mayoría trabaja con personas adultas y comprueba quién escribe: se suele llegar por una persona adulta aliada o tu organización. Contáctalas desde un dispositivo que no estuvo en manos ajenas.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

watched_person-br =
    En Brasil, contarlo a un servicio de ayuda puede abrir un caso: puede llegar al Conselho Tutelar en un día. Puedes preguntar qué pasa antes de contar tu historia.

watched_person-line =
    Estas personas escuchan a niñas, niños y adolescentes. Puedes preguntar antes qué guardan y a quién se lo dirían. Una llamada o un mensaje puede quedar visible en este teléfono, así que quizá otro sea más seguro.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

watched_done =
    Por ahora: deja el teléfono como está y no guardes en él cosas privadas. Más tarde: busca ayuda desde un dispositivo más seguro, con alguien a tu lado, y cambia ahí las contraseñas cuando quieras dar ese paso.

    Nada de esto es tu culpa. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
