### Cards of helplines: wording for teenagers where it should differ.

helpline_adult = Mejor a través de una persona adulta de confianza
