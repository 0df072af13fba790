### Short notes when something technical goes wrong. Never blame; say what to do.

error_bad-message = มีบางอย่างผิดพลาดทางเรา โปรดลองอีกครั้ง
error_unknown-choice = ปุ่มนั้นใช้ไม่ได้แล้ว โปรดเลือกปุ่มที่เห็นตอนนี้
error_too-long = ข้อความยาวเกินกว่าที่ฉันอ่านได้ โปรดแบ่งส่งทีละส่วน ปุ่มช่วยเหลือก็ใช้ได้
error_too-fast = เร็วเกินไปสำหรับฉัน โปรดรอสักครู่ แล้วลองอีกครั้ง
error_bad-state = ฉันไปต่อจากตรงที่ค้างไว้ไม่ได้ โปรดเริ่มใหม่ ปุ่มช่วยเหลือยังใช้ได้
error_unknown-locale = ฉันยังใช้ภาษานั้นไม่ได้ โปรดเลือกภาษาจากรายการ
error_shutting-down = การคุยนี้ขอพักสักครู่ โปรดรอสักนิด แล้วลองอีกครั้ง
