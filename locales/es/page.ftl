### The page around the talk: buttons, notes and notices. A child of nine reads them, often in a hurry.
### Short everyday words. Nothing here may sound like an alarm, and nothing may promise what a page cannot do.

## The page

# The title in the tab. It must say nothing about help or danger to someone who looks over a shoulder.
page_title = Linnet
# The name of the list of messages, spoken by screen readers.
page_log = Nuestra charla
# Spoken before each message, so that a screen reader user hears whose it is.
page_linnet = Linnet
    .me = Tú

## Always in view

# Button. Leaves at once for an ordinary page. max-chars: 18
page_leave = Salir ya
# Button. Shows the people who can help. max-chars: 18
page_help = Ayuda ya
# Stands before and after the emergency number on the first screen: label, number, another short sentence.
page_danger = ¿Estás en peligro ahora? Número de emergencia:
    .else = O pulsa Ayuda ya.

## What leaving can and cannot do. Stands on the first screen, before the child writes anything.

page_leaving = Salir ya quita esta página al momento. En un teclado, pulsa tres veces la tecla Mayús.
    .limits = No borra la lista de páginas que visitaste. No detiene a quien vigila este aparato o la red.
    .lost = Cuando cierras o sales, esta charla desaparece. No se guarda nada.

## Answering

# Name of the group of answer buttons. max-chars: 30
page_choices = Tu respuesta
page_say = O escríbelo con tus palabras
    .hint = Por favor, no pongas nombres, escuelas ni direcciones.
# Button beside the text field. max-chars: 12
page_send = Enviar

## The row of small buttons below. max-chars of each: 26

page_back = Volver
page_restart = Empezar de nuevo
page_language = Idioma
page_know = ¿Qué sabes de mí?
page_next = Siguiente persona
page_looks = Cómo se ve
    .bigger = Letras más grandes
    .wider = Más espacio
    .simple = Solo la última respuesta
page_read = Leer en voz alta
page_print = Imprimir

## Notices

# Under the top, when the language has not been checked by people yet.
page_draft = Este idioma es nuevo aquí. Algunas palabras pueden estar mal.
# The connection: calm, says that nothing is lost.
page_line = La conexión ha vuelto.
    .slow = Esto tarda un poco. Tu respuesta sigue aquí. Linnet lo intenta de nuevo.
    .lost = Ahora no hay conexión. Linnet lo sigue intentando. Aquí puedes seguir leyendo todo.
    .again = Probar de otra manera
    .full = Hay mucha gente en Linnet. Espera un poco y prueba otra vez.
# Shift pressed once, twice, or not in time.
page_shift = Pulsa Mayús dos veces más para salir.
    .one = Pulsa Mayús una vez más para salir.
    .over = Sigues aquí. No has salido.
# Spoken when the page goes blank. The title stands in the tab for the moment until the other page is there: it says
# nothing at all.
page_gone = Saliendo.
    .title = Cargando
    .stuck = Esta página está vacía. Pulsa aquí para seguir.
# The page was out of sight, so it hid what was on it.
page_hidden = ¿Se puede mostrar esta página sin peligro?
    .note = No estaba a la vista, así que se ocultó.
    .show = Mostrarla otra vez

## Cards with people who can help. The numbers, hours and notes come from data.

page_card = Personas que pueden ayudar
    .call = Llamar
    .text = Enviar un SMS al
    .word = Escribe:
    .copy = Copiar el número
    .copied = Copiado.
    .web = Abrir
    .mail = Escribir un correo
    .free = Gratis
    .costs = Puede costar dinero

## For people who put the talk on their own site

page_embed = Poner Linnet en su sitio
    .safer = Un enlace sencillo a su propia página es lo más seguro.
    .line = Copie esta línea en su página.
    .sees = Lo que su sitio todavía puede ver
    .sees-list = Su página no puede leer lo que una niña o un niño escribe aquí ni lo que responde Linnet. Pero su sitio, sus estadísticas y quien vigile la red sí pueden ver que se abrió la página, cuándo y por cuánto tiempo.
    .works = Así se ve
