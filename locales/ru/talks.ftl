# Разговор с человеком: должник зовёт, сотрудник отвечает.

talks-call = 🙋 Позвать человека
talks-opened = 💬 <b>Сотрудник видит ваше дело.</b> Напишите, что случилось: одним сообщением или несколькими, можно с фото. Ответ придёт сюда.
talks-heard = Передали. Ответ придёт сюда.
talks-end = ✅ Вопрос решён
talks-ended = Хорошо. Позвать человека снова можно в любой день.
talks-closed = Сотрудник закончил разговор. Позвать человека снова можно на экране долга.
talks-silent =
    Давно нет новых сообщений, и мы закончили разговор. Позвать человека снова можно в любой день.

    Кредитор: { $creditor }
    Просроченный долг по договору { $contract } от { $signed }
    Телефон: { $phone }
talks-answer = 💬 { $words }
talks-answer-late =
    💬 { $words }

    Кредитор: { $creditor }
    Просроченный долг по договору { $contract } от { $signed }
    Телефон: { $phone }
talks-go-on = Ответить
talks-refusal-empty = Пока пусто. Напишите, что передать.
talks-refusal-long = Слишком длинно: не больше { $most } знаков. Разделите на несколько сообщений.

talks-stub = 💬 …
talks-topic = 💬 { $number }
talks-topic-over = ✅ { $number }
talks-context =
    <b>{ $number }</b> · { $stage }
    Долг { $sum }
talks-context-plan = 🗓 Есть действующий график
talks-context-disputes =
    { $count ->
        [one] ✋ { $count } возражение ждёт ответа
        [few] ✋ { $count } возражения ждут ответа
       *[many] ✋ { $count } возражений ждут ответа
    }
talks-context-hardship = 🤝 { $kind }, { $on }
talks-context-hold = ⛔ { $hold }
talks-context-how = Всё, что напишете в этой теме, должник прочтёт от имени бота.
talks-line = 🙋 { $words }
talks-sent = ✅ Передано
talks-words-only = Передать можно только слова. Напишите их.
talks-is-over = Разговор закончен, это уже не передать
talks-close = ✅ Закончить разговор
talks-notice = 🙋 { $number }: должник просит человека
talks-open = Открыть разговор
talks-head =
    <b>{ $number }</b> · разговор с { $at }{ $open ->
        [yes] { "" }
       *[no] , закончен
    }
talks-debtor = Должник
talks-said =
    <b>{ $who }</b> · { $at }
    { $words }
talks-answer-button = ✍️ Ответить
talks-ask-answer = Напишите ответ: должник прочтёт его слово в слово.
task-title-talk = Ответить должнику: он просит человека
