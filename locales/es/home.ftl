### A child is hurt, afraid or alone at home. Base wording: 7 to 12 and all who did not say.

home_start =
    Tu casa debería ser un lugar seguro. Si no lo es, no es tu culpa. Nunca.

    No tienes que contarme qué pasó. Por favor, no escribas nombres. Si alguien viene, toca «Salir».

    ¿Qué se parece más?
    .now = Estoy en peligro ahora
    .hurt = Alguien me pega o me hace daño
    .touch = Alguien me toca como no debe
    .scared = Tengo miedo en casa
    .other = Otra cosa en casa

home_hurt =
    Nadie debe pegarte ni hacerte daño. Ni por un error ni por malas notas. Tampoco por alzar la voz.

    Haces bien en buscar ayuda. ¿Qué te ayudaría más?
    .today = Puede volver a pasar hoy
    .injured = Tengo una herida o un golpe
    .tell = ¿Cómo se lo cuento a alguien?
    .safer = ¿Cómo me cuido un poco más?
    .contacts = Muéstrame quién puede ayudar

home_injured =
    ¿Te duele mucho, sangras o sientes mareo? Entonces necesitas atención médica hoy.

    Llama, o pide a una persona adulta de confianza que te acompañe. En tu escuela quizá haya enfermería. No puedo llamar por ti.
    .can-not = No puedo llamar
    .tell = ¿Cómo se lo cuento a alguien?
    .today = Puede volver a pasar hoy
    .contacts = Muéstrame a otras personas
    .enough = Por ahora es suficiente

home_today =
    Qué bueno que lo pienses antes. Estas personas pueden ayudarte hoy. Puedes llamar antes de que pase algo.

    Si empieza: acércate a otras personas, si puedes. Quédate cerca de una puerta. Recuerda la palabra { $safe-word }.
    .now = Estoy en peligro ahora
    .plan = Hacer un plan para hoy
    .leave = Quiero irme de casa
    .tell = ¿Cómo se lo cuento a alguien?
    .enough = Por ahora es suficiente

home_leave =
    Entiendo que quieras irte. Estar a solas en la calle también puede ser peligroso.

    ¿Hay un lugar donde podrías dormir esta noche? ¿Con parientes, con la familia de un amigo o amiga? Una línea de ayuda puede buscar uno contigo.
    .plan = Hacer un plan
    .contacts = Muéstrame quién puede ayudar
    .gone = Ya me fui
    .now = Estoy en peligro ahora
    .enough = Por ahora es suficiente

home_gone =
    No te voy a regañar. Intenta quedarte donde haya gente y luz.

    Estas personas pueden ayudarte a encontrar un lugar para esta noche. Algunas quizá tengan que decir a otras dónde estás. Puedes preguntar antes.

    Recuerda la palabra { $safe-word }.
    .now = Estoy en peligro ahora
    .told = ¿Qué pasa con lo que cuento?
    .tell = ¿Cómo se lo cuento a alguien?
    .enough = Por ahora es suficiente

home_touch =
    Gracias por contármelo. Tu cuerpo es tuyo. No es tu culpa, aunque no dijeras que no.

    No tienes que guardar un secreto que te hace sentir mal. Estas personas pueden ayudar. Algunas tienen que avisar a otras: puedes preguntar antes.

    Recuerda la palabra { $safe-word }. Siempre te trae de vuelta a estas personas.
    .now = Estoy en peligro ahora
    .tell = ¿Cómo se lo cuento a alguien?
    .lives-here = Esa persona vive conmigo
    .picture = Hay fotos
    .low = Ya no quiero vivir

home_lives-here =
    Eso es muy duro. Tú no hiciste nada malo. Otras personas pueden ayudar a pararlo.

    Intenta estar cerca de otras personas cuando puedas. No tienes que hablar de esto con esa persona.
    .now = Estoy en peligro ahora
    .tell = ¿Cómo se lo cuento a alguien?
    .safer = ¿Cómo me cuido un poco más?
    .contacts = Muéstrame quién puede ayudar
    .enough = Por ahora es suficiente

home_scared =
    Tener miedo en casa es duro. Lo que sientes es real, y puedes escucharlo.

    ¿Qué te da más miedo?
    .fights = Se pelean o se pegan
    .threat = Alguien puede hacerme daño
    .shouting = Gritos y palabras que duelen
    .calm = Primero quiero calmarme
    .contacts = Quiero hablar con alguien

home_fights =
    No es tu culpa que se peleen. Y no te toca a ti pararlo.

    Por favor, no te metas en medio. Si puedes, ve a otro cuarto o a una casa cercana. Lleva a tus hermanos y hermanas solo si es seguro.
    .now = Está pasando ahora
    .plan = Hacer un plan para la próxima vez
    .tell = ¿Cómo se lo cuento a alguien?
    .calm = Ayúdame a calmarme
    .contacts = Muéstrame quién puede ayudar

home_words-hurt =
    Las palabras pueden doler tanto como los golpes. Si alguien siempre dice que no vales, no es verdad.

    Vales tanto como cualquiera. ¿Qué te ayudaría ahora?
    .low = Ya no quiero vivir
    .feel = Algo para lo que siento
    .tell = ¿Cómo se lo cuento a alguien?
    .contacts = Muéstrame quién puede ayudar
    .enough = Por ahora es suficiente

home_other =
    En casa pueden andar mal muchas cosas. Ninguna es tu culpa. ¿Qué se parece más?
    .speaking = Me castigan por alzar la voz
    .who-i-am = No aceptan cómo soy
    .alone = Nadie me cuida
    .marry = Debo casarme o dejar la escuela
    .locked = Me encierran

home_speaking =
    Tienes derecho a decir lo que piensas. Nadie debe hacerte daño por eso.

    A veces las personas adultas tienen miedo, o alguien las presiona. Eso lo explica. No lo justifica.
    .hurt = Me pegan o me hacen daño
    .phone = Me quitaron o leyeron el teléfono
    .rights = ¿Cuáles son mis derechos?
    .tell = ¿Cómo se lo cuento a alguien?
    .enough = Por ahora es suficiente

home_who-i-am =
    No hay nada malo en cómo eres. Tú eliges a quién se lo cuentas, y cuándo. Nadie debe obligarte.

    Puedes buscar a una persona que te acepte. Hay más de las que crees.
    .hurt = Me pegan o me hacen daño
    .phone = Miran mi teléfono
    .low = Ya no quiero vivir
    .contacts = Muéstrame quién escucha
    .enough = Por ahora es suficiente

home_alone =
    Tienes derecho a comida, cuidado y atención médica. Si no los recibes, no es tu culpa.

    Pedir ayuda no es acusar a nadie. Estas personas saben qué se puede hacer. Recuerda la palabra { $safe-word }.
    .now = Estoy en peligro ahora
    .tell = ¿Cómo se lo cuento a alguien?
    .rights = ¿Cuáles son mis derechos?
    .enough = Por ahora es suficiente

home_marry =
    Eres menor de edad. Tienes derecho a estudiar y a que te protejan. Puedes decir que no quieres.

    Estas personas pueden ayudar, mejor antes de que pase. Quizá tengan que avisar a otras: puedes preguntar antes. Recuerda la palabra { $safe-word }.
    .now = Estoy en peligro ahora
    .soon = Va a pasar pronto
    .tell = ¿Cómo se lo cuento a alguien?
    .rights = ¿Cuáles son mis derechos?
    .enough = Por ahora es suficiente

home_locked =
    Que te encierren da miedo y puede ser peligroso. No es tu culpa.

    Si puedes hablar con alguien, puedes decir: «Me encerraron. Por favor, busca ayuda».
    .now = Ahora mismo no puedo salir
    .phone = Me quitaron o leyeron el teléfono
    .tell = ¿Cómo se lo cuento a alguien?
    .contacts = Muéstrame quién puede ayudar
    .enough = Por ahora es suficiente

home_safer =
    Puedes pensar en cosas pequeñas, sin contarle a nadie en casa.

    ¿Cuál es el cuarto más seguro? ¿A qué puerta puedes llegar? ¿Quién vive cerca y es amable?

    Puedes acordar una palabra secreta con un amigo o amiga. Significa: «Por favor, busca ayuda para mí».
    .plan = Hacer un plan más grande
    .phone = Alguien lee mi teléfono
    .leave = Quiero irme de casa
    .contacts = Muéstrame quién puede ayudar
    .enough = Por ahora es suficiente

home_tell-brazil =
    Es bueno saber algo antes de contarlo. Muchas personas adultas tienen que avisar si te hacen daño. Entonces puede venir el Conselho Tutelar.

    Existe para proteger a niñas y niños. Puedes preguntar antes: «¿Qué harás cuando te lo cuente?».
    .who = ¿A quién se lo cuento, y cómo?
    .contacts = Prefiero una línea de ayuda
    .nobody = No confío en ninguna persona adulta
    .wait = Todavía necesito tiempo

home_tell-any =
    Es bueno saber algo antes de contarlo. Algunas personas adultas tienen que avisar si te hacen daño. Eso puede traer ayuda. También puede cambiar cosas en casa.

    Puedes preguntar antes: «¿Qué harás cuando te lo cuente?».
    .who = ¿A quién se lo cuento, y cómo?
    .told = ¿Qué hacen las líneas con eso?
    .contacts = Prefiero una línea de ayuda
    .nobody = No confío en ninguna persona adulta
    .wait = Todavía necesito tiempo

home_wait =
    No tienes que hacerlo ya. Esperar no hace que sea tu culpa.

    Puedes volver cuando quieras. Si se vuelve peligroso, por favor, no esperes.
    .safer = ¿Cómo me cuido un poco más?
    .contacts = Muéstrame quién puede ayudar
    .now = Estoy en peligro ahora
    .enough = Por ahora es suficiente

home_after =
    Hiciste algo para estar más a salvo. ¿Y ahora?
    .safer = ¿Cómo me cuido un poco más?
    .contacts = Muéstrame quién puede ayudar
    .now = Estoy en peligro ahora
    .enough = Por ahora es suficiente

home_contacts =
    Estas personas saben que no todas las casas son seguras. Puedes llamar o escribir. Puedes no decir tu nombre.

    Algunas quizá tengan que avisar a otras. La tarjeta lo dice. Recuerda la palabra { $safe-word }.
    .now = Estoy en peligro ahora
    .call = ¿Cómo es una llamada?
    .told = ¿Qué pasa con lo que cuento?
    .safer = ¿Cómo me cuido un poco más?
    .enough = Por ahora es suficiente

home_stop =
    Nada de esto es tu culpa. Buscaste ayuda, y para eso hizo falta valor.

    Ahora: piensa por dónde salir, y en una persona amable cerca. Más tarde: cuéntaselo a una persona adulta que no viva contigo.

    Puedes volver cuando quieras. La palabra es { $safe-word }. Si cierras este chat, se borra. La lista de páginas visitadas se queda.
