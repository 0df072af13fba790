### The page around the talk: buttons, notes and notices. A child of nine reads them, often in a hurry.
### Short everyday words. Nothing here may sound like an alarm, and nothing may promise what a page cannot do.

## The page

# The title in the tab. It must say nothing about help or danger to someone who looks over a shoulder.
page_title = Linnet
# The name of the list of messages, spoken by screen readers.
page_log = حديثنا
# Spoken before each message, so that a screen reader user hears whose it is.
page_linnet = Linnet
    .me = أنت

## Always in view

# Button. Leaves at once for an ordinary page. max-chars: 18
page_leave = خروج
# Button. Shows the people who can help. max-chars: 18
page_help = مساعدة
# Stands before and after the emergency number on the first screen: label, number, another short sentence.
page_danger = هل هناك خطر عليك الآن؟ رقم الطوارئ:
    .else = أو اضغط «مساعدة».

## What leaving can and cannot do. Stands on the first screen, before the child writes anything.

page_leaving = زر «خروج» يخفي هذه الصفحة فورا. وعلى لوحة المفاتيح، اضغط مفتاح Shift ثلاث مرات.
    .limits = لا يمحو هذا قائمة الصفحات التي زرتها. ولا يوقف من يراقب هذا الجهاز أو الشبكة.
    .lost = عند الإغلاق أو الخروج يختفي هذا الحديث. لا يُحفظ أي شيء.

## Answering

# Name of the group of answer buttons. max-chars: 30
page_choices = جوابك
page_say = أو اكتب ذلك بكلماتك
    .hint = من فضلك، لا تكتب أسماء أو مدارس أو عناوين.
# Button beside the text field. max-chars: 12
page_send = إرسال

## The row of small buttons below. max-chars of each: 26

page_back = رجوع
page_restart = من البداية
page_language = اللغة
page_know = ماذا تعرف عني؟
page_forget = نسيان كل شيء عني الآن
page_next = الطفل التالي
page_looks = شكل الصفحة
    .bigger = حروف أكبر
    .wider = مسافات أوسع
    .simple = آخر جواب فقط
page_read = قراءة بصوت عال
page_print = طباعة

## Notices

# Under the top, when the language has not been checked by people yet.
page_draft = هذه اللغة جديدة هنا. قد تكون بعض الكلمات غير صحيحة.
# The connection: calm, says that nothing is lost.
page_line = عاد الاتصال.
    .slow = الأمر يطول قليلا. جوابك باق هنا، وما زال Linnet يحاول.
    .lost = لا يوجد اتصال الآن. ما زال Linnet يحاول. يمكنك قراءة كل شيء هنا.
    .again = تجربة طريقة أخرى
    .full = هناك زحام في Linnet. انتظر قليلا ثم حاول من جديد.
# Shift pressed once, twice, or not in time.
page_shift = اضغط Shift مرتين أخريين للخروج.
    .one = اضغط Shift مرة أخرى للخروج.
    .over = ما زلت هنا. لم يتم الخروج.
# Spoken when the page goes blank. The title stands in the tab for the moment until the other page is there: it says
# nothing at all.
page_gone = جار الخروج.
    .title = جار التحميل
    .stuck = هذه الصفحة فارغة الآن. اضغط هنا للمتابعة.
# The page was out of sight, so it hid what was on it.
page_hidden = هل إظهار هذه الصفحة آمن الآن؟
    .note = لم تكن الصفحة ظاهرة، فأخفت نفسها.
    .show = إظهارها من جديد

## Cards with people who can help. The numbers, hours and notes come from data.

page_card = أشخاص يمكنهم المساعدة
    .call = اتصال
    .text = إرسال رسالة إلى
    .word = اكتب:
    .copy = نسخ الرقم
    .copied = تم النسخ.
    .web = فتح
    .mail = كتابة بريد إلكتروني
    .free = مجاني
    .costs = قد يكلف مالا

## For people who put the talk on their own site

page_embed = ضع Linnet في موقعك
    .safer = الرابط البسيط إلى صفحته الخاصة هو الأسلم.
    .line = انسخ هذا السطر في صفحتك.
    .sees = ما يمكن لموقعك أن يراه
    .sees-list = لا تستطيع صفحتك قراءة ما يكتبه الطفل هنا ولا ما يجيب به Linnet. لكن موقعك وإحصاءاته ومن يراقب الشبكة يمكنهم أن يروا أن الصفحة فُتحت، ومتى، وكم دامت.
    .works = هكذا تبدو
