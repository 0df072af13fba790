### Small pieces of text on the cards of helplines and emergency numbers. As short as possible.

helpline_police = Poliția
helpline_ambulance = Ambulanța
helpline_fire = Pompierii
helpline_emergency = Număr de urgență
helpline_emergency-mobile = Urgențe, de pe telefonul mobil
helpline_emergency-text = Urgențe prin SMS
helpline_gendarmerie = Jandarmeria
helpline_ambulance-fire = Ambulanța și pompierii

helpline_always = Zi și noapte
helpline_hours-unknown = Nu știm programul
helpline_open-now = Deschis acum
helpline_closed-now = Închis acum
helpline_everyday = În fiecare zi
helpline_days-mon-fri = De luni până vineri
helpline_days-mon-sat = De luni până sâmbătă
helpline_days-sun-thu = De duminică până joi
helpline_days-fri-sat = Vineri și sâmbătă
helpline_day-mon = luni
helpline_day-tue = marți
helpline_day-wed = miercuri
helpline_day-thu = joi
helpline_day-fri = vineri
helpline_day-sat = sâmbătă
helpline_day-sun = duminică
helpline_from-to = { $from } – { $to }
helpline_opens = Se deschide { $day } la { $time }

helpline_free = Gratuit
helpline_tells-nobody = Spune că păstrează secret ce le spui
helpline_tells-may = Pot spune altora dacă ești în pericol
helpline_tells-case = Ce spui poate deschide un caz oficial
helpline_tells-asks = Pot întreba de numele și satul tău. Poți spune nu.
helpline_tells-records = Pot păstra date despre cine le scrie
helpline_adult = E mai bine să le scrie un adult de partea ta
helpline_police-service = Acesta este un serviciu al poliției
helpline_check-first = Pe acesta încă nu l-am încercat. Dacă nu merge, încearcă-l pe următorul.
