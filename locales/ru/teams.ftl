# Командные чаты: подключение группы, темы, сообщения для команды.

menu-teams = 💬 Чаты команд
teams-how =
    <b>Командные чаты</b>
    Добавьте бота в группу, сделайте его администратором с правом управлять темами и напишите там /team. Бот будет сообщать команде о письмах, решениях судов, платежах и заседаниях: номера дел и суммы, без имён.
teams-line =
    { $active ->
        [yes] ✅
       *[no] ⛔
    } { $title } · { $sort ->
        [court] по судам
       *[stage] по стадиям
    }
teams-unlink = Отключить «{ $title }»
team-door =
    <b>Командный чат «{ $title }»</b>
    Сюда будут приходить новости дел: номера и суммы, без имён. Как разложить их по темам?
team-linked =
    <b>Чат подключён</b>
    Темы { $sort ->
        [court] по судам
       *[stage] по стадиям
    }. Заметка к делу: «C-123 текст» или ответ на сообщение бота.
team-needs-forum =
    { $done ->
        [yes] ✅
       *[no] ▫️
    } В группе включены темы
team-needs-rights =
    { $done ->
        [yes] ✅
       *[no] ▫️
    } Бот администратор и может управлять темами
team-plain = Без этого всё будет приходить в общий чат. Включите и нажмите кнопку ещё раз.
team-sort-stage = По стадиям
team-sort-court = По судам
team-unlink = Отключить
team-unlinked = Чат «{ $title }» отключён. Чтобы вернуть, напишите в нём /team.
team-notice-lost = Бота удалили из командного чата «{ $title }». Новости туда больше не приходят. Чтобы вернуть, добавьте бота и напишите в группе /team.
team-topic-a = A · Подготовка · { $count }
team-topic-b = B · До суда · { $count }
team-topic-c = C · Приказ · { $count }
team-topic-d = D · Иск · { $count }
team-topic-e = E · Исполнение · { $count }
team-topic-f = F · Особые · { $count }
team-topic-g = G · Закрытые · { $count }
team-stub = Новости отдела…
team-news =
    { $count ->
        [one] <b>{ $count } новость</b>
        [few] <b>{ $count } новости</b>
       *[many] <b>{ $count } новостей</b>
    }
team-line = { $number } · { $sum } · { $what }
team-count = { $what }: { $count }
team-cases =
    { $count ->
        [one] Всего { $count } дело
        [few] Всего { $count } дела
       *[many] Всего { $count } дел
    }
team-list = 📋 Список: { $count }
team-hush = 🔕 Тише на сутки
team-loud = 🔔 Снова сообщать
team-hushed = Тихо до { $until }. Что случится за это время, придёт потом одним сообщением.
team-is-loud = Новости снова приходят сюда.
team-behind = <b>Дела из сообщения</b>
team-nothing-behind = Этих дел вы не видите, или сообщение устарело.
team-noted = 📝 { $number }: заметка записана
team-note-which = В сообщении несколько дел. Начните с номера: «C-123 текст заметки».
team-alert-escalated = Задача просрочена
team-alert-hearing = Заседание завтра
team-alert-nobodys = Нет ответственного
team-alert-cancelled = Судебный акт отменён
team-alert-refused = Отказ суда
team-alert-returned = Возврат судом
team-alert-letter-back = Возврат письма
team-alert-letter-lost = Письмо потеряно
team-alert-issued = Суд решил за нас
team-alert-delivered = Письмо вручено
team-alert-paid = Платёж
team-alert-payment-undone = Платёж отменён
