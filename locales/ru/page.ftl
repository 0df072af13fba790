### The page around the talk: buttons, notes and notices. A child of nine reads them, often in a hurry.
### Short everyday words. Nothing here may sound like an alarm, and nothing may promise what a page cannot do.

## The page

# The title in the tab. It must say nothing about help or danger to someone who looks over a shoulder.
page_title = Linnet
# The name of the list of messages, spoken by screen readers.
page_log = Наш разговор
# Spoken before each message, so that a screen reader user hears whose it is.
page_linnet = Linnet
    .me = Ты

## Always in view

# Button. Leaves at once for an ordinary page. max-chars: 18
page_leave = Выйти
# Button. Shows the people who can help. max-chars: 18
page_help = Помощь
# Stands before and after the emergency number on the first screen: label, number, another short sentence.
page_danger = Опасность прямо сейчас? Экстренный номер:
    .else = Или нажми «Помощь».

## What leaving can and cannot do. Stands on the first screen, before the child writes anything.

page_leaving = «Выйти» сразу убирает эту страницу. На клавиатуре нажми Shift три раза.
    .limits = Это не стирает список открытых страниц. И не остановит того, кто следит за этим устройством или сетью.
    .lost = Когда ты закроешь страницу или уйдёшь, чат исчезнет. Ничего не хранится.

## Answering

# Name of the group of answer buttons. max-chars: 30
page_choices = Твой ответ
page_say = Или напиши своими словами
    .hint = Пожалуйста, не пиши имён, школ и адресов.
# Button beside the text field. max-chars: 12
page_send = Отправить

## The row of small buttons below. max-chars of each: 26

page_back = Назад
page_restart = Начать заново
page_language = Язык
page_know = Что ты знаешь обо мне?
page_forget = Забудь меня сейчас
page_next = Следующий ребёнок
page_looks = Вид страницы
    .bigger = Буквы крупнее
    .wider = Больше места
    .simple = Только последний ответ
page_read = Читать вслух
page_print = Напечатать

## Notices

# Under the top, when the language has not been checked by people yet.
page_draft = Этот язык здесь новый. Некоторые слова могут быть неверными.
# The connection: calm, says that nothing is lost.
page_line = Связь снова есть.
    .slow = Нужно немного подождать. Твой ответ остался здесь. Linnet пробует ещё раз.
    .lost = Сейчас нет связи. Linnet пробует снова. Здесь всё можно читать и дальше.
    .again = Попробовать по-другому
    .full = Сейчас у Linnet много людей. Подожди немного и попробуй ещё раз.
# Shift pressed once, twice, or not in time.
page_shift = Нажми Shift ещё два раза, чтобы уйти.
    .one = Нажми Shift ещё один раз, чтобы уйти.
    .over = Ты всё ещё здесь. Страница не закрылась.
# Spoken when the page goes blank. The title stands in the tab for the moment until the other page is there: it says
# nothing at all.
page_gone = Уходим.
    .title = Загрузка
    .stuck = Эта страница теперь пустая. Нажми здесь, чтобы идти дальше.
# The page was out of sight, so it hid what was on it.
page_hidden = Можно ли сейчас показать эту страницу?
    .note = Её не было на экране, поэтому она спряталась.
    .show = Показать снова

## Cards with people who can help. The numbers, hours and notes come from data.

page_card = Люди, которые могут помочь
    .call = Позвонить
    .text = Отправить SMS на
    .word = Напиши:
    .copy = Скопировать номер
    .copied = Скопировано.
    .web = Открыть
    .mail = Написать письмо
    .free = Бесплатно
    .costs = Может стоить денег

## For people who put the talk on their own site

page_embed = Linnet на вашем сайте
    .safer = Простая ссылка на отдельную страницу безопаснее.
    .line = Скопируйте эту строку на свою страницу.
    .sees = Что ваш сайт всё ещё видит
    .sees-list = Ваша страница не может прочитать, что ребёнок пишет здесь и что отвечает Linnet. Но ваш сайт, его статистика и тот, кто следит за сетью, видят, что страницу открыли, когда и на сколько времени.
    .works = Вот как это выглядит
