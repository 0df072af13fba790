### Keeping proof, for teenagers: the same offer, with what makes proof useful.

keep-proof_start =
    Guardar pruebas puede servir después: ante una plataforma, una escuela, una persona aliada o ayuda legal. Tú decides, y la ayuda no depende de eso.

    Si volver a mirarlo duele demasiado, otra persona puede hacerlo por ti.

keep-proof_how =
    Una buena captura muestra las palabras, el nombre de la cuenta, la fecha y la hora. Copia también el enlace de la publicación y del perfil: los nombres se cambian, los enlaces menos.

    Hazlo antes de bloquear o reportar, porque entonces los mensajes pueden desaparecer.

keep-proof_vanishes =
    Anota enseguida las palabras exactas, con cuenta, fecha y hora. También sirve una foto con otro dispositivo.

    Algunas aplicaciones avisan de una captura a quien envió el mensaje. Piensa si eso importa para tu seguridad.

keep-proof_cannot-look =
    Es un límite sano. Dale el dispositivo a alguien de confianza y deja que reúna las palabras, los nombres, los enlaces y las fechas.

    Pídele que no pase nada a nadie y que no te cuente qué dice, a menos que quieras saberlo.

keep-proof_body =
    Si la imagen muestra el cuerpo desnudo o íntimo de alguien menor de 18 años, no la guardes, captures ni reenvíes, ni siquiera como prueba. En muchos países una copia puede ser ilegal, sea cual sea el motivo.

    En su lugar anota las palabras, la cuenta, el enlace y la fecha. Eso basta para una línea de denuncia o una plataforma.

keep-proof_body-kept =
    Lo hiciste para tener pruebas; tiene sentido, y no es culpa tuya que te la enviaran.

    Déjala donde está, no se la envíes a nadie y pregunta a una línea de ayuda qué hacer. Puede decirte cómo se trata esto donde vives.

keep-proof_contacts =
    Una forma de preguntar: «Guardé una imagen como prueba y leí que no debería tenerla. ¿Qué puedo hacer?». No hace falta mostrarla ni decir quién es. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

keep-proof_gone =
    Está bien. Borrarlo fue una forma de cuidarte.

    Anota lo que recuerdes: nombres de cuenta, fechas aproximadas, qué se dijo. Quizá queden partes en tus notificaciones, o las tengan tus amistades o tu grupo.

keep-proof_where-ask =
    ¿Alguien podría revisar tu teléfono, tu nube o tus cosas? ¿Familia, pareja, escuela, policía?

keep-proof_private =
    Entonces sirve una carpeta en tu teléfono. Dale una copia a una persona de confianza, para que no se pierda si el teléfono se pierde o se rompe.

    Después, quítalo de tu vista. Está ahí si lo necesitas; no hace falta releerlo.

keep-proof_hidden =
    Entonces tu teléfono no es buen lugar, y la copia de fotos en la nube tampoco, si otras personas pueden abrirla.

    Deja que alguien de confianza lo guarde, lejos de tu casa. O escríbelo en papel y déjaselo.

keep-proof_log =
    Lleva una lista simple: fecha, cuenta, qué pasó, enlace. Muestra un patrón que los mensajes sueltos no muestran.

    Alguien de tu grupo puede llevarla por ti. Y no tienes que esperar a que la lista sea larga para pedir ayuda.
