### Small pieces of text on the cards of helplines and emergency numbers. Numbers and addresses come from data.

helpline_police = Полиция
helpline_ambulance = Скорая помощь
helpline_fire = Пожарные
helpline_emergency = Экстренный номер
helpline_emergency-mobile = Экстренный номер с мобильного
helpline_emergency-text = Экстренная помощь по SMS
helpline_gendarmerie = Жандармерия
helpline_ambulance-fire = Скорая помощь и пожарные

helpline_always = Днём и ночью
helpline_hours-unknown = Часы работы неизвестны
helpline_open-now = Сейчас открыто
helpline_closed-now = Сейчас закрыто
helpline_everyday = Каждый день
helpline_days-mon-fri = С понедельника по пятницу
helpline_days-mon-sat = С понедельника по субботу
helpline_days-sun-thu = С воскресенья по четверг
helpline_days-fri-sat = Пятница и суббота
helpline_day-mon = понедельник
helpline_day-tue = вторник
helpline_day-wed = среда
helpline_day-thu = четверг
helpline_day-fri = пятница
helpline_day-sat = суббота
helpline_day-sun = воскресенье
helpline_from-to = с { $from } до { $to }
helpline_opens = Откроется: { $day }, { $time }

helpline_free = Бесплатно
helpline_tells-nobody = Обещает никому не передавать твои слова
helpline_tells-may = Может сообщить другим, если тебе опасно
helpline_tells-case = Твои слова могут начать официальное дело
helpline_tells-asks = Может спросить имя и село. Можно не говорить.
helpline_tells-records = Может хранить записи о том, кто пишет
helpline_adult = Лучше, если напишет взрослый на твоей стороне
helpline_police-service = Это служба полиции
helpline_check-first = Мы ещё не проверяли этот номер. Если он не работает, попробуй следующий.
