### Cards of helplines: wording for teenagers where it should differ.

helpline_adult = Лучше обращаться через взрослого, которому ты доверяешь
