### Group chats, for teenagers.

groups_start =
    Reunirse y organizarse en internet es tu derecho. Un grupo es tan seguro como su integrante menos cuidadoso, y eso se puede arreglar. Por favor, deja fuera nombres y enlaces. ¿Qué se acerca más?

groups_size =
    Un grupo grande para noticias, pequeños para planes: así alguien extraño en el grande se entera de poco. ¿Cómo es el tuyo?

groups_know-all =
    ¿Alguien del grupo conoce a cada persona también fuera del chat?

groups_many =
    En un grupo grande, escribe como en un tablón de anuncios: sin apellidos, sin escuela, sin planes. Eso va en un grupo pequeño con gente que conoces.

groups_link =
    Un enlace abierto viaja. Quien lleva el grupo puede apagarlo o renovarlo, y activar la aprobación de nuevas personas. ¿Quién lo lleva?

groups_admin =
    Al menos dos personas que administren, aprobar a quien entra, enlace renovado, mensajes que desaparecen para los planes, verificación en dos pasos o PIN para quien administra. Revisa la lista una vez al mes. ¿Qué quieres hacer?

groups_stranger =
    Puede ser alguien que otra persona conoce, alguien de la prensa o alguien que no debería estar. Pregunta, por llamada si se puede, quién trajo a esa persona y quién la conoce en persona. Hasta entonces el plan espera. ¿Qué supiste?

groups_remove =
    Sacar a alguien que nadie conoce es cuidado, no un insulto; una línea corta para el grupo evita peleas. Supongan que leyó lo que había, y cambien horas y lugares. ¿Qué ayudaría ahora?

groups_new-group =
    Empiecen de nuevo con gente que conocen, invitando una por una, por llamada o en persona. Dejen el grupo viejo abierto sin nada importante, para que nadie reciba aviso.

groups_rules =
    Algunas que funcionan: sin apellidos ni escuelas, y planes solo en el grupo pequeño. Preguntar antes de compartir una foto o captura. Nadie se ríe de quien pregunta o dice «para». ¿Qué quieres hacer?

groups_vanish =
    Los mensajes que desaparecen evitan que un chat viejo hable cuando se pierde o quitan un teléfono. No impiden capturas. Si ya hay un asunto oficial abierto, busca ayuda legal antes de borrar algo.

groups_app =
    Una que todo el grupo tenga y ajuste bien gana a una perfecta que la mitad deja. Busquen cifrado de extremo a extremo. Aun así, la empresa puede ver quién escribe a quién. En algunos lugares hay apps prohibidas: pregunta a alguien adulto aliado.

    ¿Qué ayudaría ahora?

groups_private-chat =
    No le debes respuesta a nadie, sea quien sea en el movimiento. Secretos, halagos, fotos, verse a solas o una oferta de fama o viaje son buenas razones para parar. ¿Qué se acerca más?

groups_grown-ups =
    Las buenas personas adultas en un grupo joven dicen quiénes son, escriben donde todo el mundo lee y aceptan un no. Una buena organización tiene a alguien para la protección de la infancia. ¿Cómo es en el tuyo?

groups_trouble =
    Los problemas dentro de un grupo pueden doler más que los ataques de fuera. ¿De qué tipo es?

groups_leaked =
    Una filtración duele, y buscar a quien tiene la culpa suele herir a quien no fue. Primero avisen a quienes pueden estar en peligro por eso. ¿Qué se compartió?

groups_quarrel =
    Un día sin escribir y luego una llamada con alguien a quien ambas partes respetan resuelve más que otros cien mensajes. ¿Qué ayudaría?

groups_out-of-it =
    Puedes salir de cualquier grupo, sin razones. Tu causa sigue siendo tuya. Si lo llevas, pásaselo antes a alguien. ¿Alguien se enojaría si sales?

groups_leaving-words =
    «Voy a tomar un descanso de este grupo, les deseo lo mejor». Después de eso no tienes que responder preguntas.

groups_people-br =
    En Brasil, contarlo a un servicio de ayuda puede abrir un caso: puede llegar al Conselho Tutelar en un día. Puedes preguntar qué pasa antes de contar tu historia.

groups_people =
    Estas personas escuchan a niñas, niños y adolescentes. Puedes preguntar antes qué guardan y a quién se lo dirían. No tienes que nombrar el grupo.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

groups_done =
    Por ahora: planes solo entre gente que conoces. Después: mirar la lista de miembros una vez al mes, y dos personas que compartan el trabajo.

    El botón «Ayuda» muestra con quién puedes hablar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
