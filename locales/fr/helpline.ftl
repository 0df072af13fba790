### Small pieces of text on the cards of helplines and emergency numbers. Numbers and addresses come from data, never from here.

helpline_police = Police
helpline_ambulance = Ambulance
helpline_fire = Pompiers
helpline_emergency = Numéro d’urgence
helpline_emergency-mobile = Urgence, depuis un portable
helpline_emergency-text = Urgence par SMS
helpline_gendarmerie = Gendarmerie
helpline_ambulance-fire = Ambulance et pompiers

helpline_always = Jour et nuit
helpline_hours-unknown = Horaires non connus
helpline_open-now = Ouvert maintenant
helpline_closed-now = Fermé maintenant
helpline_everyday = Tous les jours
helpline_days-mon-fri = Du lundi au vendredi
helpline_days-mon-sat = Du lundi au samedi
helpline_days-sun-thu = Du dimanche au jeudi
helpline_days-fri-sat = Vendredi et samedi
helpline_day-mon = lundi
helpline_day-tue = mardi
helpline_day-wed = mercredi
helpline_day-thu = jeudi
helpline_day-fri = vendredi
helpline_day-sat = samedi
helpline_day-sun = dimanche
helpline_from-to = { $from } à { $to }
helpline_opens = Ouvre { $day } à { $time }

helpline_free = Gratuit
helpline_tells-nobody = Dit que tes paroles restent privées
helpline_tells-may = Peut prévenir quelqu’un si tu es en danger
helpline_tells-case = Ce que tu dis peut ouvrir un dossier officiel
helpline_tells-asks = Peut demander ton nom et ton village. Tu peux dire non.
helpline_tells-records = Peut garder une trace de qui leur écrit
helpline_adult = Mieux si une grande personne de confiance leur écrit
helpline_police-service = C’est un service de la police
helpline_check-first = Nous n’avons pas encore essayé ce contact. S’il ne marche pas, essaie le suivant.
