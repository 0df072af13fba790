### Cards of helplines: wording for teenagers where it should differ.

helpline_adult = Cel mai bine îi contactează un adult în care ai încredere
