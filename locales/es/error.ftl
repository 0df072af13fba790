### Short notes when something technical goes wrong. The child may be upset: never blame, say what to do.

error_bad-message = Algo falló de nuestro lado. Por favor, inténtalo otra vez.
error_unknown-choice = Ese botón ya no funciona. Por favor, elige uno de los que ves ahora.
error_too-long = Eso era demasiado largo para mí. Por favor, envíalo en partes más cortas. El botón «Ayuda» también funciona.
error_too-fast = Eso fue demasiado rápido para mí. Por favor, espera un momento y prueba otra vez.
error_bad-state = No puedo seguir desde donde estabas. Por favor, empieza de nuevo. El botón «Ayuda» sigue funcionando.
error_unknown-locale = Todavía no hablo ese idioma. Por favor, elige uno de la lista.
error_shutting-down = Este chat hace una pausa corta. Por favor, espera un momento y prueba otra vez.
