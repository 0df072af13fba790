### Cards of helplines: wording for teenagers where it should differ.

helpline_adult = الأفضل التواصل معهم عن طريق شخص بالغ موثوق
