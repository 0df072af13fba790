### Small pieces of text on the cards of helplines and emergency numbers. Numbers and addresses come from data, never from here.

helpline_police = الشرطة
helpline_ambulance = الإسعاف
helpline_fire = الإطفاء
helpline_emergency = رقم الطوارئ
helpline_emergency-mobile = الطوارئ، من هاتف محمول
helpline_emergency-text = الطوارئ برسالة نصية
helpline_gendarmerie = الدرك
helpline_ambulance-fire = الإسعاف والإطفاء

helpline_always = ليلاً ونهاراً
helpline_hours-unknown = أوقات العمل غير معروفة
helpline_open-now = مفتوح الآن
helpline_closed-now = مغلق الآن
helpline_everyday = كل يوم
helpline_days-mon-fri = من الاثنين إلى الجمعة
helpline_days-mon-sat = من الاثنين إلى السبت
helpline_days-sun-thu = من الأحد إلى الخميس
helpline_days-fri-sat = الجمعة والسبت
helpline_day-mon = الاثنين
helpline_day-tue = الثلاثاء
helpline_day-wed = الأربعاء
helpline_day-thu = الخميس
helpline_day-fri = الجمعة
helpline_day-sat = السبت
helpline_day-sun = الأحد
helpline_from-to = من { $from } إلى { $to }
helpline_opens = يفتح يوم { $day } الساعة { $time }

helpline_free = مجاني
helpline_tells-nobody = يقول إنه يحفظ سرّية كلامك
helpline_tells-may = قد يُخبر آخرين إن كنت في خطر
helpline_tells-case = كلامك قد يفتح ملفاً رسمياً
helpline_tells-asks = قد يسألونك عن اسمك وقريتك. يمكنك الرفض.
helpline_tells-records = قد يحفظ سجلاً بمن يكتب إليه
helpline_adult = الأفضل أن يكتب إليهم شخص كبير يقف معك
helpline_police-service = هذه خدمة تابعة للشرطة
helpline_check-first = لم نجرّب هذا الرقم بعد. إن لم يعمل، يمكنك تجربة التالي.
