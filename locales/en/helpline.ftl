### Small pieces of text on the cards of helplines and emergency numbers. Numbers and addresses come from data,
### never from here. Keep them as short as possible.

helpline_police = Police
helpline_ambulance = Ambulance
helpline_fire = Fire service
helpline_emergency = Emergency number
helpline_emergency-mobile = Emergency, from a mobile phone
helpline_emergency-text = Emergency by text message
helpline_gendarmerie = Gendarmerie
helpline_ambulance-fire = Ambulance and fire service

helpline_always = Day and night
helpline_hours-unknown = Opening hours not known
helpline_open-now = Open now
helpline_closed-now = Closed now
helpline_everyday = Every day
helpline_days-mon-fri = Monday to Friday
helpline_days-mon-sat = Monday to Saturday
helpline_days-sun-thu = Sunday to Thursday
helpline_days-fri-sat = Friday and Saturday
# Names of days stand alone, and also in "Opens Monday at 14:00": use the form that fits both.
helpline_day-mon = Monday
helpline_day-tue = Tuesday
helpline_day-wed = Wednesday
helpline_day-thu = Thursday
helpline_day-fri = Friday
helpline_day-sat = Saturday
helpline_day-sun = Sunday
# Opening hours.
# $from (string) opening time, such as 14:00
# $to (string) closing time, such as 18:00
helpline_from-to = { $from } to { $to }
# When a closed helpline opens next.
# $day (string) name of the day, from helpline_day-…
# $time (string) opening time, such as 14:00
helpline_opens = Opens { $day } at { $time }

helpline_free = Free
# What happens with what a child says there.
helpline_tells-nobody = Says it keeps your words private
helpline_tells-may = May tell others if you are in danger
helpline_tells-case = What you say can start an official case
helpline_tells-asks = May ask your name and village. You can say no.
helpline_tells-records = May keep a record of who writes to it
helpline_adult = Best if a grown-up on your side writes to them
helpline_police-service = This is a police service
# The number has not been tried out by us yet.
helpline_check-first = We have not tested this one yet. If it does not work, try the next.
