### Small pieces of text on the cards of helplines and emergency numbers. Numbers and addresses come from data.

helpline_police = Policía
helpline_ambulance = Ambulancia
helpline_fire = Bomberos
helpline_emergency = Número de emergencias
helpline_emergency-mobile = Emergencias, desde un celular
helpline_emergency-text = Emergencias por mensaje de texto
helpline_gendarmerie = Gendarmería
helpline_ambulance-fire = Ambulancia y bomberos

helpline_always = Día y noche
helpline_hours-unknown = No sabemos el horario
helpline_open-now = Abierto ahora
helpline_closed-now = Cerrado ahora
helpline_everyday = Todos los días
helpline_days-mon-fri = De lunes a viernes
helpline_days-mon-sat = De lunes a sábado
helpline_days-sun-thu = De domingo a jueves
helpline_days-fri-sat = Viernes y sábado
helpline_day-mon = lunes
helpline_day-tue = martes
helpline_day-wed = miércoles
helpline_day-thu = jueves
helpline_day-fri = viernes
helpline_day-sat = sábado
helpline_day-sun = domingo
helpline_from-to = de { $from } a { $to }
helpline_opens = Abre el { $day } a las { $time }

helpline_free = Gratis
helpline_tells-nobody = Dice que guarda en privado lo que cuentas
helpline_tells-may = Puede avisar a otras personas si estás en peligro
helpline_tells-case = Lo que cuentas puede abrir un caso oficial
helpline_tells-asks = Puede preguntarte tu nombre y tu pueblo. Puedes decir que no.
helpline_tells-records = Puede guardar un registro de quién le escribe
helpline_adult = Mejor si le escribe una persona adulta de confianza
helpline_police-service = Es un servicio de la policía
helpline_check-first = Todavía no hemos probado este contacto. Si no funciona, prueba el siguiente.
