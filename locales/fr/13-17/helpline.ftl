### Cards of helplines: wording for teenagers where it should differ.

helpline_adult = Mieux de passer par un adulte de confiance
