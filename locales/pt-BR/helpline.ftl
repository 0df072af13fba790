### Small pieces of text on the cards of helplines and emergency numbers. Numbers and addresses come from data, never from here.

helpline_police = Polícia
helpline_ambulance = Ambulância
helpline_fire = Bombeiros
helpline_emergency = Número de emergência
helpline_emergency-mobile = Emergência, pelo celular
helpline_emergency-text = Emergência por mensagem de texto
helpline_gendarmerie = Gendarmaria
helpline_ambulance-fire = Ambulância e bombeiros

helpline_always = Dia e noite
helpline_hours-unknown = Não sabemos o horário
helpline_open-now = Aberto agora
helpline_closed-now = Fechado agora
helpline_everyday = Todos os dias
helpline_days-mon-fri = De segunda a sexta
helpline_days-mon-sat = De segunda a sábado
helpline_days-sun-thu = De domingo a quinta
helpline_days-fri-sat = Sexta e sábado
helpline_day-mon = segunda-feira
helpline_day-tue = terça-feira
helpline_day-wed = quarta-feira
helpline_day-thu = quinta-feira
helpline_day-fri = sexta-feira
helpline_day-sat = sábado
helpline_day-sun = domingo
helpline_from-to = das { $from } às { $to }
helpline_opens = Abre { $day } às { $time }

helpline_free = Grátis
helpline_tells-nobody = Diz que guarda segredo do que você conta
helpline_tells-may = Pode avisar alguém se você estiver em perigo
helpline_tells-case = O que você diz pode abrir um caso oficial
helpline_tells-asks = Pode perguntar seu nome e onde você mora. Você pode dizer não.
helpline_tells-records = Pode guardar um registro de quem escreve
helpline_adult = Melhor se um adulto de confiança escrever
helpline_police-service = Este é um serviço da polícia
helpline_check-first = Ainda não testamos este. Se não funcionar, tente o próximo.
