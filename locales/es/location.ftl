### Who can see where I am. Practical; for a child who is followed, safety first.

location_start =
    Con personas de confianza puedes decidir quién sabe dónde estás. Por favor, no me digas dónde es. ¿Qué se parece más?
    .danger-now = Alguien me sigue ahora mismo
    .turned-up = Alguien apareció donde yo estaba
    .family = Mi familia ve dónde estoy por teléfono
    .posts = Mis publicaciones muestran lugares
    .who = ¿Quién puede ver dónde estoy?

location_turned-up =
    Eso asusta, y no es tu culpa. Quédate cerca de gente. Cuéntaselo hoy a una persona adulta de confianza. No veas a solas a esa persona.

    ¿Quién es? Sin nombre, por favor.
    .now = Está aquí ahora mismo
    .home = Alguien que vive conmigo
    .ex = Mi pareja o mi ex
    .officials = Policía u otras autoridades
    .stranger = Otra persona, o no lo sé

location_how-knew =
    Quizá vio una publicación, o alguien cercano lo contó. Un teléfono también puede mostrarlo. ¿Qué podría ser?
    .posts = Mis publicaciones
    .apps = Una aplicación de mi teléfono
    .chats = Alguien en un chat de grupo
    .address = Mi dirección está en internet
    .person = Quiero hablar con una persona

location_family =
    Algunas familias lo hacen para cuidarte. Puedes preguntar quién lo ve y cuándo. ¿Cómo es para ti?
    .fine = Para mí está bien
    .too-much = Es demasiado para mí
    .afraid = Me da miedo
    .campaign = Quieren que deje de alzar la voz

location_agreed =
    Bien. Entonces elige con tu familia quién puede verlo. Nadie más lo necesita.
    .others = ¿Quién más puede verlo?
    .posts = Mis publicaciones
    .enough = Por ahora es suficiente

location_talk =
    Puedes decir: «Te aviso cuando llegue. ¿Podemos apagarla el resto del tiempo?».

    ¿Cómo lo tomarían?
    .talk = Voy a intentarlo
    .adult = Podría ayudar alguien adulto
    .afraid = Me da miedo pedirlo

location_who-sees =
    Las aplicaciones pueden mostrar dónde estás. También un mapa compartido con amistades. Una persona adulta de confianza puede mirarlo contigo. ¿Qué se parece más?
    .shared = La comparto con amistades
    .settings = ¿Cómo la apago?
    .spy = Quizá alguien cambió algo en mi teléfono
    .network = ¿Puedo ser invisible del todo?

location_shared-map =
    Comparte tu ubicación solo con personas que tú elegiste. Puedes parar cuando quieras. No necesitas dar razones. ¿Cómo es para ti?
    .stop = Quiero dejar de compartir
    .pressure = Alguien quiere que lo comparta
    .fine = Está bien así

location_pressure =
    Compartir no prueba que haya amistad ni amor. Puedes decir: «Prefiero guardármelo». ¿Cómo lo tomaría?
    .accept = Lo aceptaría
    .angry = Podría enojarse
    .stranger = Solo nos conocemos por internet
    .adult = Ayúdame a elegir a alguien adulto

location_settings =
    Si alguien te da miedo, espera: podría notar el cambio. Si no, una persona adulta puede ayudarte a apagarla. Primero cámara y chats.

    ¿Qué se parece más?
    .scares = Alguien podría enojarse
    .done-it = Listo. ¿Y mis publicaciones?
    .people = Necesito ayuda con eso
    .enough = Por ahora es suficiente

location_network =
    Del todo, no. Un teléfono encendido siempre le dice a su red dónde está. La mayoría de la gente no puede verlo. ¿Qué ayudaría ahora?
    .settings = ¿Cómo la apago en las apps?
    .officials = Quizá me buscan las autoridades
    .protest = ¿Y en una protesta?
    .enough = Por ahora es suficiente

location_posts =
    Un cartel, una calle o un uniforme pueden mostrar un lugar. Publica cuando ya te fuiste. ¿Qué quieres mirar?
    .routine = Se ve mi camino a la escuela
    .old = Mis publicaciones viejas
    .picture = Lugares escondidos en fotos
    .others = Otra gente publica dónde estoy
    .enough = Por ahora es suficiente

location_routine =
    Entonces pueden adivinar dónde vas a estar. No pongas las horas ni el camino. Un amigo o amiga puede caminar contigo.
    .old = Mis publicaciones viejas
    .worried = Me preocupa mi camino
    .enough = Por ahora es suficiente

location_old =
    Puedes revisar tus publicaciones viejas con una persona adulta. Oculta o borra las que muestran tu casa o escuela. ¿Qué quieres hacer?
    .picture = Lugares escondidos en fotos
    .stuck = No puedo quitar algunas
    .enough = Por ahora es suficiente

location_hidden =
    Algunas cámaras escriben el lugar dentro de la foto. No se ve. Una persona adulta puede apagar eso en la cámara.
    .protest = Fotos de una protesta
    .settings = ¿Cómo lo apago?
    .enough = Por ahora es suficiente

location_people-br =
    En Brasil, contarlo a un servicio de ayuda puede abrir un caso. Quienes protegen a la infancia pueden actuar, muchas veces en un día.

location_people =
    Estas personas escuchan a niñas y niños. Puedes preguntar antes a quién se lo dirían. Para preguntar no hace falta decir dónde estás.

    No puedo llamar a nadie, y nadie lee este chat. Tú eliges. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.
    .plan = Un plan para mis caminos
    .adult = Ayúdame a elegir a alguien adulto
    .enough = Por ahora es suficiente

location_done =
    Por ahora, publica cuando ya te fuiste de un lugar. Después, mira con alguien quién puede verte.

    El botón «Ayuda» muestra quién puede ayudar. Puedes volver cuando quieras. Toca «Salir» para borrar este chat.
