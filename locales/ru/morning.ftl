# Работа на день: утренний список, опоздания, загрузка.

menu-today = ☀️ На сегодня
morning =
    <b>☀️ Работа на { $on }</b>
    { $lines }{ $hearings }
morning-empty = ☀️ На { $on } ничего не ждёт. Новые дела и задачи появятся здесь.
morning-late = ⏰ Просроченные задачи: <b>{ $count }</b>
morning-open-late = ⏰ Задачи · { $count }
morning-call = 📞 Звонки: <b>{ $count }</b>
morning-open-call = 📞 Звонки · { $count }
morning-visit = 🚶 Выезды: <b>{ $count }</b>
morning-open-visit = 🚶 Выезды · { $count }
morning-hearings = ⚖️ Заседания сегодня: <b>{ $count }</b>
morning-open-hearings = ⚖️ Заседания · { $count }
morning-no-outcome = ⚖️ Заседания без итога: <b>{ $count }</b>
morning-open-no-outcome = ⚖️ Без итога · { $count }
morning-filing = 📤 Задачи: подать: <b>{ $count }</b>
morning-open-filing = 📤 Задачи · { $count }
morning-answer = ✍️ Задачи: ответить: <b>{ $count }</b>
morning-open-answer = ✍️ Задачи · { $count }
morning-other = ☑️ Другие задачи: <b>{ $count }</b>
morning-open-other = ☑️ Другие · { $count }
morning-my-overdue = ⏰ Просроченные стадии: <b>{ $count }</b>
morning-open-my-overdue = ⏰ Стадии · { $count }
morning-my-filings = 📤 Подать сегодня и завтра: <b>{ $count }</b>
morning-open-my-filings = 📤 Подать · { $count }
morning-my-answers = ✍️ Ответить сегодня и завтра: <b>{ $count }</b>
morning-open-my-answers = ✍️ Ответить · { $count }
morning-my-steps = 📅 Срок стадии сегодня и завтра: <b>{ $count }</b>
morning-open-my-steps = 📅 Сроки · { $count }
morning-my-new = 🆕 Пришли на стадию: <b>{ $count }</b>
morning-open-my-new = 🆕 Новые · { $count }
morning-hearing =
    🏛 { $clock }{ $shift ->
        [none] { "" }
       *[other] { " " }(МСК{ $shift })
    } · { $name }{ $court ->
        [none] { "" }
       *[other] { " " }· { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
morning-all-tasks = ☑️ Все мои задачи
morning-calendar = ⚖️ Календарь
morning-all-late = ⏰ Опоздания
view-my-filings = 📤 Подать: срок сегодня или завтра
view-my-answers = ✍️ Ответить: срок сегодня или завтра
view-my-steps = 📅 Срок стадии сегодня или завтра
view-my-new = 🆕 Пришли на стадию { $on }
view-late-1 = ⏰ Стадия просрочена на 1 рабочий день
view-late-5 = ⏰ Стадия просрочена на 5 рабочих дней

escalation =
    <b>⏰ Залежалось</b>
    { $tasks_1 ->
        [0] { "" }
       *[other] { "\u000A" }Задачи, опоздавшие на 1 рабочий день: <b>{ $tasks_1 }</b>
    }{ $tasks_5 ->
        [0] { "" }
       *[other] { "\u000A" }Задачи, опоздавшие на 5 рабочих дней: <b>{ $tasks_5 }</b>
    }{ $cases_1 ->
        [0] { "" }
       *[other] { "\u000A" }Дела, стадия просрочена на 1 рабочий день: <b>{ $cases_1 }</b>
    }{ $cases_5 ->
        [0] { "" }
       *[other] { "\u000A" }Дела, стадия просрочена на 5 рабочих дней: <b>{ $cases_5 }</b>
    }
escalation-open-tasks = Задачи, { $days } раб. дн. · { $count }
escalation-open-cases = Дела, { $days } раб. дн. · { $count }

menu-load = ⚖️ Загрузка
load-head =
    <b>⚖️ Загрузка отдела</b>
    📁 дел · 📅 срок на неделе · ⏰ просрочено · ☑️ опоздало задач
load-line =

    <b>{ $name }</b>
    { $bar }
    📁 { $cases } · 📅 { $due } · ⏰ { $late } · ☑️ { $tasks }
load-line-away =

    🌴 <b>{ $name }</b>
    { $bar }
    📁 { $cases } · 📅 { $due } · ⏰ { $late } · ☑️ { $tasks }
load-open-cases = 📁 Дела в работе · { $count }
load-open-due = 📅 Срок на неделе · { $count }
load-open-late = ⏰ Просрочены · { $count }
