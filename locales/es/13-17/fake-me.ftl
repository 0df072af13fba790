### Impersonation, for teenagers.

fake-me_start =
    Que alguien use tu nombre o el de tu grupo es un ataque a tu credibilidad. No es tu culpa, y hay pasos claros.

    Toca lo que te pasa, o escríbelo en pocas palabras. Por favor, sin nombres de personas ni de cuentas.

fake-me_me =
    No tienes que vigilarla tú; alguien de confianza puede mirar y contarte lo que importa. ¿Qué está haciendo la cuenta falsa?

fake-me_body =
    Lo siento mucho. Es una violación grave de tu intimidad, y no es tu culpa. Por favor, no guardes ni reenvíes la imagen, tampoco como prueba.

    Hay ayuda específica para esto. ¿La imagen es real o generada?
    .fake = Es falsa o hecha con IA

fake-me_warn =
    Avisa a tus contactos por otro medio, de preferencia en persona o por llamada, para que sepan que eres tú.

    Puedes escribir: «Una cuenta se hace pasar por mí. No respondas, no toques sus enlaces, no te veas con nadie por ahí. Por favor, repórtala por suplantación».

fake-me_money =
    Entonces avisa hoy, de una forma que pruebe que eres tú: una llamada, una nota de voz, alguien de confianza que lo pase.

    Puedes decir: «Una cuenta falsa con mi nombre pide dinero, códigos o fotos. No soy yo. Si le respondiste, cuéntame, por favor; nadie te va a culpar».

fake-me_paid =
    La culpa es de quien maneja la cuenta falsa, no tuya ni de quien le creyó.

    Conviene parar, guardar los mensajes y datos del pago, y preguntar con una persona adulta al banco o servicio de pago si aún se puede detener. Si se enviaron fotos, también hay ayuda para eso.

fake-me_mean =
    Es duro que te juzguen por palabras que nunca escribiste. La mayoría de quienes te conocen querrá creerte; dales algo claro en qué apoyarse.

    ¿Qué necesitas más ahora?
    .police = Me pregunta la policía u otra autoridad

fake-me_once =
    Publícalo una vez desde tu cuenta real: «Hay una cuenta que usa mi nombre y mis fotos. No es mía y no escribí nada de eso. Por favor, repórtenla». Y déjalo ahí.

    No etiquetes ni enlaces la cuenta falsa. Tus amistades pueden responder preguntas por ti.

fake-me_maker =
    Una sospecha puede ser cierta o no, y acusar a alguien en público puede volverse contra ti. No necesitas probar quién es para que quiten la cuenta.

    Anota qué te hace pensarlo y compártelo con una persona adulta de confianza.

fake-me_no-trap =
    Se entiende. Aun así, crear una cuenta falsa para atrapar a esa persona puede romper las reglas de la plataforma, ponerte en contacto con alguien peligroso y enturbiar las pruebas.

    Esto se sostiene mejor: enlace del perfil y publicaciones guardadas, varios reportes, y personas adultas que le den seguimiento.

fake-me_group =
    Avisa enseguida a quienes administran y al grupo central, por otro medio: la cuenta falsa puede estar leyendo.

    Repartan el trabajo: alguien guarda pruebas, alguien reporta, alguien avisa a quienes apoyan al grupo. Su cuenta real sigue hablando. ¿Qué hace la falsa?

fake-me_group-warn =
    Fijen un mensaje en la cuenta real: «Esta es nuestra única cuenta aquí. Otra usa nuestro nombre. Nunca pedimos dinero, códigos ni datos privados por mensaje. Por favor, repórtenla por suplantación».

    Pidan a organizaciones amigas y a una persona adulta aliada que lo compartan.

fake-me_group-plans =
    Si convoca a la gente a un lugar o junta nombres, trátalo como urgente. Avisen por llamada y a través de personas, no solo con una publicación: «Esa convocatoria no es nuestra. Por favor, no vayan ni se registren».

    Involucra hoy a una persona adulta aliada, y revisa quién está en sus propios chats.

fake-me_report =
    Reporta el perfil mismo por suplantación, y pide a tus amistades que lo hagan también. Antes, que alguien guarde el enlace del perfil, el nombre de la cuenta y las publicaciones, pero ninguna imagen íntima.

    Guarda fecha y número de cada reporte. Un rechazo no es definitivo; se puede reportar otra vez.

fake-me_id =
    Una plataforma puede pedir un documento o un formulario firmado por quien te tiene a cargo. Si decides hacerlo, que sea solo dentro de la aplicación o de su página oficial, mejor con una persona adulta.

    Nunca envíes la foto de un documento en un chat, lo pida quien lo pida.

fake-me_no-id =
    No todo el mundo tiene documentos o a alguien que pueda firmar, y eso no debería dejarte sin ayuda.

    Varios reportes de amistades pueden funcionar sin documento, y una línea de ayuda para problemas en internet quizá conozca otro camino.

fake-me_people =
    Estos servicios conocen la suplantación, y algunos llegan directo a las plataformas. Tú decides qué cuentas, y no tienes que enviar antes un documento.

    Una forma de empezar: «Una cuenta se hace pasar por mí y mis reportes no sirvieron». Soy un programa y no puedo contactarlos por ti. La palabra { $safe-word } te trae de vuelta a estas personas en cualquier momento.

fake-me_defender =
    Estas organizaciones ayudan a quienes defienden derechos humanos si alguien abusa de su cuenta o su nombre. Algunas revisan quién escribe y solo tratan con personas adultas: suele ser mejor que escriba alguien adulto. La palabra { $safe-word } te trae de vuelta a estas personas.

fake-me_later =
    Mira otra vez en una semana y en un mes, o que lo haga alguien de confianza. A veces las cuentas falsas vuelven; los mismos pasos sirven de nuevo, más rápido.

    Menos fotos públicas, una lista de amistades que no se vea y la verificación en dos pasos hacen más difícil copiarte.

    Tu nombre y tu voz siguen siendo tuyos.

fake-me_finish =
    Sabes qué hacer, y no tienes que hacerlo todo tú. Una cosa para hoy: que tu gente más cercana sepa cuál es tu cuenta de verdad.

    Puedes volver cuando quieras. Al cerrar este chat, se borra aquí, pero el historial del navegador se queda. Puedes borrarlo también, si es seguro para ti: quien lo revise puede notar que falta algo.
