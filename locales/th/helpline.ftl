### Words on the cards with people who can help.

helpline_police = ตำรวจ
helpline_ambulance = รถพยาบาล
helpline_fire = ดับเพลิง
helpline_emergency = เบอร์ฉุกเฉิน
helpline_emergency-mobile = ฉุกเฉิน โทรจากมือถือ
helpline_emergency-text = ฉุกเฉิน ทางข้อความ
helpline_gendarmerie = ตำรวจ (ฌ็องดาร์เมอรี)
helpline_ambulance-fire = รถพยาบาลและดับเพลิง

helpline_always = ตลอด 24 ชั่วโมง
helpline_hours-unknown = ไม่ทราบเวลาทำการ
helpline_open-now = เปิดอยู่ตอนนี้
helpline_closed-now = ปิดอยู่ตอนนี้
helpline_everyday = ทุกวัน
helpline_days-mon-fri = จันทร์ถึงศุกร์
helpline_days-mon-sat = จันทร์ถึงเสาร์
helpline_days-sun-thu = อาทิตย์ถึงพฤหัสบดี
helpline_days-fri-sat = ศุกร์และเสาร์
helpline_day-mon = วันจันทร์
helpline_day-tue = วันอังคาร
helpline_day-wed = วันพุธ
helpline_day-thu = วันพฤหัสบดี
helpline_day-fri = วันศุกร์
helpline_day-sat = วันเสาร์
helpline_day-sun = วันอาทิตย์
helpline_from-to = { $from } ถึง { $to }
helpline_opens = เปิด{ $day } เวลา { $time }

helpline_free = ฟรี
helpline_tells-nobody = บอกว่าจะเก็บเรื่องที่เล่าเป็นความลับ
helpline_tells-may = อาจบอกคนอื่น ถ้าคุณมีอันตราย
helpline_tells-case = เรื่องที่เล่าอาจทำให้เริ่มคดีหรือเรื่องทางการ
helpline_tells-asks = อาจถามชื่อและหมู่บ้าน ไม่บอกก็ได้
helpline_tells-records = อาจบันทึกไว้ว่าใครเขียนมา
helpline_adult = ดีที่สุดถ้าผู้ใหญ่ที่อยู่ข้างคุณเขียนไปหา
helpline_police-service = นี่เป็นบริการของตำรวจ
helpline_check-first = เรายังไม่ได้ลองเบอร์นี้ ถ้าใช้ไม่ได้ ลองเบอร์ถัดไป
