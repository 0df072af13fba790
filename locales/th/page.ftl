### The page around the talk: buttons, notes and notices. A child of nine reads them, often in a hurry.
### Short everyday words. Nothing here may sound like an alarm, and nothing may promise what a page cannot do.

## The page

# The title in the tab. It must say nothing about help or danger to someone who looks over a shoulder.
page_title = Linnet
# The name of the list of messages, spoken by screen readers.
page_log = แชตของเรา
# Spoken before each message, so that a screen reader user hears whose it is.
page_linnet = Linnet
    .me = คุณ

## Always in view

# Button. Leaves at once for an ordinary page. max-chars: 18
page_leave = ออกทันที
# Button. Shows the people who can help. max-chars: 18
page_help = ขอความช่วยเหลือ
# Stands before and after the emergency number on the first screen: label, number, another short sentence.
page_danger = ตอนนี้กำลังมีอันตรายไหม เบอร์ฉุกเฉิน:
    .else = หรือกด “ขอความช่วยเหลือ”

## What leaving can and cannot do. Stands on the first screen, before the child writes anything.

page_leaving = ปุ่ม “ออกทันที” จะเอาหน้านี้ออกไปเลย ถ้าใช้แป้นพิมพ์ ให้กด Shift สามครั้ง
    .limits = ปุ่มนี้ลบรายการหน้าที่เคยเปิดไม่ได้ และหยุดคนที่คอยดูเครื่องนี้หรือเครือข่ายนี้ไม่ได้
    .lost = เมื่อปิดหรือออก แชตนี้จะหายไป ไม่มีการเก็บอะไรไว้

## Answering

# Name of the group of answer buttons. max-chars: 30
page_choices = คำตอบของคุณ
page_say = หรือพิมพ์ด้วยคำของคุณเอง
    .hint = โปรดอย่าใส่ชื่อ โรงเรียน หรือที่อยู่
# Button beside the text field. max-chars: 12
page_send = ส่ง

## The row of small buttons below. max-chars of each: 26

page_back = ย้อนกลับ
page_restart = เริ่มใหม่
page_language = ภาษา
page_know = รู้อะไรเกี่ยวกับฉันบ้าง
page_forget = ลืมเรื่องของฉันเดี๋ยวนี้
page_next = เด็กคนต่อไป
page_looks = ปรับหน้าจอ
    .bigger = ตัวอักษรใหญ่ขึ้น
    .wider = ระยะห่างมากขึ้น
    .simple = เฉพาะคำตอบล่าสุด
page_read = อ่านออกเสียง
page_print = พิมพ์ออกกระดาษ

## Notices

# Under the top, when the language has not been checked by people yet.
page_draft = ภาษานี้เพิ่งมีที่นี่ บางคำอาจยังไม่ถูกต้อง
# The connection: calm, says that nothing is lost.
page_line = เชื่อมต่อได้แล้ว
    .slow = ใช้เวลานานหน่อย คำตอบของคุณยังอยู่ตรงนี้ Linnet กำลังลองใหม่
    .lost = ตอนนี้ไม่มีการเชื่อมต่อ Linnet กำลังลองใหม่ คุณยังอ่านทุกอย่างที่นี่ได้
    .again = ลองวิธีอื่น
    .full = ตอนนี้มีคนใช้ Linnet มาก รอสักครู่แล้วลองใหม่
# Shift pressed once, twice, or not in time.
page_shift = กด Shift อีกสองครั้งเพื่อออก
    .one = กด Shift อีกหนึ่งครั้งเพื่อออก
    .over = คุณยังอยู่ที่หน้านี้ ยังไม่ได้ออก
# Spoken when the page goes blank. The title stands in the tab for the moment until the other page is there: it says
# nothing at all.
page_gone = กำลังออก
    .title = กำลังโหลด
    .stuck = หน้านี้ว่างแล้ว กดที่นี่เพื่อไปต่อ
# The page was out of sight, so it hid what was on it.
page_hidden = แสดงหน้านี้ตอนนี้ปลอดภัยไหม
    .note = หน้านี้ไม่ได้อยู่บนจอ จึงซ่อนไว้
    .show = แสดงอีกครั้ง

## Cards with people who can help. The numbers, hours and notes come from data.

page_card = คนที่ช่วยได้
    .call = โทร
    .text = ส่งข้อความไปที่
    .word = พิมพ์ว่า:
    .copy = คัดลอกเบอร์
    .copied = คัดลอกแล้ว
    .web = เปิด
    .mail = เขียนอีเมล
    .free = ฟรี
    .costs = อาจมีค่าใช้จ่าย

## For people who put the talk on their own site

page_embed = ใส่ Linnet ในเว็บไซต์ของคุณ
    .safer = ลิงก์ธรรมดาไปยังหน้าของ Linnet เองปลอดภัยกว่า
    .line = คัดลอกบรรทัดนี้ไปใส่ในหน้าของคุณ
    .sees = สิ่งที่เว็บไซต์ของคุณยังเห็นได้
    .sees-list = หน้าเว็บของคุณอ่านสิ่งที่เด็กเขียนที่นี่หรือสิ่งที่ Linnet ตอบไม่ได้ แต่เว็บไซต์ของคุณ สถิติของเว็บไซต์ และคนที่คอยดูเครือข่าย ยังเห็นได้ว่ามีการเปิดหน้านี้ เมื่อไร และนานเท่าไร
    .works = หน้าตาเป็นแบบนี้
