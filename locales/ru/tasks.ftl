# Задачи: списки, одна задача, вопросы о ней.

task-kind-call = 📞 Звонок
task-kind-visit = 🚶 Выезд
task-kind-filing = 📤 Подача
task-kind-answer = ✍️ Ответ
task-kind-paper = 📄 Документ
task-kind-duty = ❗ Обязанность
task-kind-other = ☑️ Другое
task-term-today = Сегодня
task-term-tomorrow = Завтра
task-term-next = След. рабочий день
task-term-in3 = Через 3 раб. дня
task-term-in7 = Через 7 раб. дней
task-term = { $term } · { $on }
task-result-done = ✅ Сделано
task-result-reached = ✅ Поговорили
task-result-no-answer = 📵 Не ответили
task-result-promised = 🤝 Обещание заплатить
task-result-met = ✅ Встретились
task-result-nobody-there = 🚪 Никого нет дома
task-result-filed = 📤 Подано
task-title-death = Проверить смерть должника: письмо вернулось с такой отметкой
task-title-overpayment = Вернуть переплату должнику
task-title-court-again = Отправить пакет в суд ещё раз: письмо не дошло
task-title-letter-again = Отправить письмо ещё раз: оно не дошло
task-title-ask-address = Уточнить у должника адрес: письмо вернулось
task-title-see-address = Проверить адрес должника на месте: письмо вернулось, телефона нет
task-title-cure = Исправить недостатки, пока не истёк срок суда
task-title-appeal = Решить, обжалуем ли, пока не истёк срок жалобы

task-list =
    <b>{ $title }</b>
    { $count ->
        [0] Задач нет.
        [one] { $count } задача
        [few] { $count } задачи
       *[many] { $count } задач
    }
task-list-mine = ☑️ Мои задачи
task-list-late = ⏰ Мои просроченные задачи
task-list-call = 📞 Звонки
task-list-visit = 🚶 Выезды
task-list-filing = 📤 Подать
task-list-answer = ✍️ Ответить
task-list-other = ☑️ Другие задачи
task-list-late-1 = ⏰ Задачи опоздали на 1 рабочий день
task-list-late-5 = ⏰ Задачи опоздали на 5 рабочих дней
task-list-all-late = ⏰ Просроченные задачи отдела
task-line = { $kind } · { $name } · { $on }
task-line-late = ⏰ { $kind } · { $name } · { $on }
task-line-over = ✅ { $kind } · { $name }
task-line-what = { $on } · { $what }
task-line-what-late = ⏰ { $on } · { $what }
task-of-case =
    ☑️ Задачи по делу <b>{ $number }</b>
    { $count ->
        [0] Открытых задач нет.
        [one] Открыта { $count } задача.
        [few] Открыты { $count } задачи.
       *[many] Открыто { $count } задач.
    }
task-of-case-open = ‹ Задачи дела
task-on-card = { $kind } · { $on }
more-tasks = ☑️ Задачи
task-add = ➕ Задача
task-open = Открыть задачу
task-choose-kind = Дело <b>{ $number }</b>. Что нужно сделать?
task-ask-term = { $kind }, дело <b>{ $number }</b>. К какому дню? Нажмите или напишите дату, например 05.12.
task-ask-words = { $kind }, до { $on }. Напишите одним сообщением, что именно сделать.
task-without-words = Сохранить без слов
task-added = Задача записана, срок { $on }.

task-head =
    <b>{ $kind }</b>
    Дело { $number } · <b>{ $name }</b>
task-due = 📅 До { $on }
task-late =
    ⏰ Срок был { $on }, прошло { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
task-done-at = ✅ Сделано { $at }: { $result }
task-dropped-at = ✖️ Снята { $at }
task-whose = 👤 { $name }
task-facts = 💰 { $sum } · { $stage }
task-postponed =
    🔁 Откладывали { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    }: { $why }
task-escalated = ❗ Руководитель знает об опоздании
task-done = ✅ Готово
task-postpone = ⏳ Отложить
task-hand = 👤 Передать
task-drop = ✖️ Снять
task-take = 🙋 Взять себе
task-ask-result = Дело <b>{ $number }</b>. Чем кончилось? Нажмите или напишите своими словами.
task-finished = Готово, задача закрыта.
task-dropped = Задача снята.
task-ask-until = Срок { $on }. До какого дня отложить? Нажмите или напишите дату.
task-ask-reason = Отложить до { $on }. Почему? Напишите причину одним сообщением.
task-ask-hand =
    { $count ->
        [0] Передать некому: никого нет на месте.
       *[other] Кому передать задачу?
    }
task-handed = Задача теперь у: { $name }
task-notice-yours =
    ☑️ Вам задача: { $kind }, <b>{ $name }</b>, дело { $number }
    📅 До { $on }

refusal-task-term = Такой срок не подходит. Назовите день не раньше сегодняшнего и не дальше года.
refusal-task-day = Не понял дату. Напишите её так: 05.12 или 05.12.2026.
refusal-task-reason = Без причины отложить нельзя. Напишите, почему.
refusal-task-postponed =
    Задачу откладывали уже { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    }. Сделайте её или попросите руководителя перенести срок.
refusal-task-colleague = Этот коллега не видит дело или отсутствует. Выберите другого.
