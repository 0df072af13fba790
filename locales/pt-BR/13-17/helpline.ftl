### Cards of helplines: wording for teenagers where it should differ.

helpline_adult = Melhor por meio de um adulto de confiança
