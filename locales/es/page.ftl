### The page around the talk: buttons, notes and notices. A child of nine reads them, often in a hurry.

## The page

page_title = Linnet
page_log = Nuestra charla
page_linnet = Linnet
    .me = Tú

## Always in view

page_leave = Salir
page_help = Ayuda
page_danger = ¿Estás en peligro ahora? Número de emergencias:
    .else = O toca «Ayuda».

## What leaving can and cannot do

page_leaving = «Salir» quita esta página enseguida. Con teclado, presiona tres veces Mayús (Shift).
    .limits = No puede borrar tu lista de páginas visitadas. No puede parar a quien vigila este aparato o esta red.
    .lost = Si cierras o sales, esta charla se borra. No se guarda nada.

## Answering

page_choices = Tu respuesta
page_say = O escríbelo con tus palabras
    .hint = Por favor, no escribas nombres, escuelas ni direcciones.
page_send = Enviar

## The row of small buttons below

page_back = Atrás
page_restart = Empezar de nuevo
page_language = Idioma
page_know = ¿Qué sabes de mí?
page_forget = Olvídame ahora
page_next = Siguiente persona
page_looks = Cómo se ve
    .bigger = Letras más grandes
    .wider = Más espacio
    .simple = Solo la última respuesta
page_read = Leer en voz alta
page_print = Imprimir

## Notices

page_draft = Este idioma es nuevo aquí. Puede haber palabras con errores.
page_line = Hay conexión otra vez.
    .slow = Está tardando un poco. Tu respuesta sigue aquí. Linnet lo sigue intentando.
    .lost = Ahora no hay conexión. Linnet lo sigue intentando. Puedes seguir leyendo todo aquí.
    .again = Intentarlo de otra forma
    .full = Linnet tiene mucho trabajo. Por favor, espera un poco y prueba otra vez.
page_shift = Presiona Mayús (Shift) dos veces más para salir.
    .one = Presiona Mayús (Shift) una vez más para salir.
    .over = Sigues aquí. No saliste.
page_gone = Saliendo.
    .title = Cargando
    .stuck = Esta página está vacía ahora. Toca aquí para seguir.
page_hidden = ¿Se puede mostrar esta página sin peligro?
    .note = No estaba a la vista, así que se ocultó.
    .show = Mostrar otra vez

## Cards with people who can help

page_card = Personas que pueden ayudar
    .call = Llamar
    .text = Enviar un mensaje a
    .word = Escribe:
    .copy = Copiar el número
    .copied = Copiado.
    .web = Abrir
    .mail = Escribir un correo
    .free = Gratis
    .costs = Puede costar dinero

## For people who put the talk on their own site

page_embed = Poner Linnet en su sitio
    .safer = Un enlace normal a la página propia de Linnet es la forma más segura.
    .line = Copie esta línea en su página.
    .sees = Lo que su sitio todavía puede ver
    .sees-list = Su página no puede leer lo que alguien escribe aquí ni lo que Linnet responde. Pero su sitio, sus estadísticas y quien vigile la red todavía pueden ver que se abrió la página, cuándo y por cuánto tiempo.
    .works = Así se ve
