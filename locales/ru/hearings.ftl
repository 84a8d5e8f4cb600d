# Заседания: календарь, одно заседание, напоминания.

hearing-notice-eve =
    <b>🔔 Завтра заседание</b>
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(МСК{ $shift })
    }
    { $name }, дело { $number }
    🏛 { $court ->
        [none] Суд не указан
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
hearing-notice-soon =
    <b>🔔 Заседание через два часа</b>
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(МСК{ $shift })
    }
    { $name }, дело { $number }
    🏛 { $court ->
        [none] Суд не указан
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
hearing-notice-outcome =
    <b>🔔 Чем кончилось заседание?</b>
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(МСК{ $shift })
    }
    { $name }, дело { $number }
    🏛 { $court ->
        [none] Суд не указан
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }

    Запишите итог: оно прошло, отложено или снято.
hearing-open = Открыть заседание
hearing-of-case =
    ⚖️ Заседания по делу <b>{ $number }</b>
    { $count ->
        [0] Заседаний нет. Назначьте первое.
       *[other] Последние сверху.
    }
hearing-add = ➕ Назначить
hearing-of-case-open = ‹ Заседания дела
hearing-on-card = ⚖️ Заседание { $on } { $clock }
more-hearings = ⚖️ Заседания
hearing-ask-when =
    Дело <b>{ $number }</b>{ $court ->
        [none] { "" }
       *[other] , { $court }
    }. Когда заседание? Напишите день, час по времени суда{ $shift ->
        [none] { "" }
       *[other] { " " }(МСК{ $shift })
    } и зал, например: 15.12 10:30 зал 305
hearing-ask-result = Дело <b>{ $number }</b>. Что решил суд? Напишите одним сообщением.
hearing-called-off = Заседание снято.
hearing-head =
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(МСК{ $shift })
    }
    Дело { $number } · <b>{ $name }</b>
    🏛 { $court ->
        [none] Суд не указан
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
hearing-state-planned = 📅 Назначено
hearing-state-held = ✅ Состоялось
hearing-state-postponed = 🔁 Отложено
hearing-state-cancelled = ✖️ Снято
hearing-result = Итог: { $words }
hearing-next = ➡️ Новое заседание
hearing-held = ✅ Прошло
hearing-put-off = 🔁 Отложено на другой день
hearing-call-off = ✖️ Снять
hearing-list =
    <b>{ $title }</b>
    { $count ->
        [0] Заседаний нет.
        [one] { $count } заседание
        [few] { $count } заседания
       *[many] { $count } заседаний
    }
hearing-list-mine = ⚖️ Мои заседания { $first } – { $last }
hearing-list-everybody = ⚖️ Заседания отдела { $first } – { $last }
hearing-list-hearings = ⚖️ Заседания сегодня
hearing-list-no-outcome = ⚖️ Заседания без итога
hearing-week-before = ‹ Неделя раньше
hearing-week-after = Неделя позже ›
hearing-see-mine = Мои
hearing-see-everybody = Весь отдел
hearing-line-planned = 📅 { $on } { $clock } · { $name }{ $court ->
        [none] { "" }
       *[other] { " " }· { $court }
    }
hearing-line-held = ✅ { $on } { $clock } · { $name }
hearing-line-postponed = 🔁 { $on } { $clock } · { $name }
hearing-line-cancelled = ✖️ { $on } { $clock } · { $name }

refusal-hearing-when = Не понял. Напишите день, час и зал так: 15.12 10:30 зал 305.
refusal-hearing-past = Этот час уже прошёл или слишком далёк. Назовите будущий день в пределах двух лет.
refusal-hearing-closed = Дело закрыто. Сначала руководитель должен открыть его снова.
refusal-hearing-early = Заседание ещё не началось. Запишите итог после него.
