### Shared devices and networks, for teenagers.

shared-devices_start =
    Mucha gente comparte dispositivos, y se han hecho campañas desde bibliotecas. Lo que importa es quién más puede mirar. ¿Cuál usas?

shared-devices_school =
    Supón que la escuela, o una empresa que trabaja para ella, puede ver qué páginas se abren, y quizá más. Las cuentas de campaña y las charlas privadas van mejor en otro lado. ¿Qué se acerca más?

shared-devices_public =
    No puedes saber qué hay instalado ahí ni quién la usó antes. Para buscar cosas está bien. Mejor no escribir ahí las contraseñas de tus cuentas importantes. ¿Qué se acerca más?

shared-devices_family =
    Compartir en casa es normal, y querer un rincón propio también. ¿Estaría bien que alguien de tu casa vea lo que haces ahí?

shared-devices_own-space =
    Casi todas las computadoras y algunos teléfonos pueden tener una cuenta por persona, con su contraseña. Quien maneja el dispositivo aún puede llegar a mucho: te da más orden que secreto. ¿Te sirve?

shared-devices_borrowed =
    Usa una ventana privada, cierra la sesión y no dejes nada guardado. También protege a quien te lo presta: si no, lo que haces se queda en su teléfono. ¿Qué se acerca más?

shared-devices_habits =
    Ventana privada, ninguna contraseña guardada, cerrar la sesión en cada cuenta, cerrar la ventana. Los archivos que descargaste se quedan hasta que los borres.

    Una ventana privada olvida solo en ese dispositivo. Quien maneja el dispositivo o la red quizá aún vea lo que abres.

shared-devices_trust =
    En un dispositivo sin confianza: ni cuentas de campaña, ni planes, ni listas de gente, ni fotos privadas. No se trata solo de ti; otras personas te confiaron sus nombres. ¿Qué ayudaría ahora?

shared-devices_no-other =
    Para mucha gente es así. Deja lo delicado para hablarlo cara a cara. Un grupo puede compartir un dispositivo de confianza, con una cuenta propia que cuiden entre varias personas.

shared-devices_left-open =
    Le pasa a todo el mundo y se puede arreglar. ¿A qué puedes llegar?

shared-devices_back-there =
    Cierra la sesión, quita cualquier contraseña guardada y cierra la ventana. Una contraseña nueva asegura que nadie se quedó con la vieja. ¿Qué quieres hacer?

shared-devices_far-out =
    En la seguridad de la cuenta suele haber una lista de dispositivos, con una forma de cerrar su sesión. Luego cambia la contraseña y busca si se envió o cambió algo.

shared-devices_ask-there =
    Puedes pedir a quien trabaja ahí que reinicie esa computadora; para eso no necesita contraseña. En cuanto llegues a un dispositivo de confianza, cierra las demás sesiones y cambia la contraseña. ¿Qué ayudaría ahora?

shared-devices_wifi =
    En un wifi abierto, quien lo maneja puede ver qué sitios visitas, y una red puede llevar un nombre falso. Buscar cosas está bien; entrar en cuentas y los planes pueden esperar. Mantén el dispositivo actualizado. ¿Qué se acerca más?

shared-devices_must-use =
    Que sea corto: usa la aplicación o una dirección que escribiste tú y que empiece con https, y cierra la sesión después. El candado muestra que la línea es privada; no muestra que el sitio sea honesto.

shared-devices_family-wifi =
    Quien maneja una red suele poder ver qué sitios se visitan y cuándo, rara vez lo que se escribe ahí. En un dispositivo de la escuela o vigilado, puede ser más. ¿Cómo es para ti?

shared-devices_people =
    Estas personas ayudan con problemas en internet. Una llamada o una página puede quedar visible en un dispositivo compartido, así que elige cuál usas.

    No puedo llamar a nadie y nadie lee este chat, así que el próximo paso es tuyo. Escribe { $safe-word } cuando quieras ver la ayuda otra vez.

shared-devices_done =
    Por ahora: cierra la sesión, no guardes nada, cierra la ventana. Después: verificación en dos pasos, para que una contraseña olvidada ahí no abra nada.

    El botón «Ayuda» muestra con quién puedes hablar. Si este dispositivo también es compartido, toca «Salir» para borrar este chat; la lista de páginas visitadas es aparte. Puedes volver cuando quieras.
