### Cards of helplines: wording for teenagers where it should differ.

helpline_adult = Best contacted through an adult you trust
