# «Эта строка неверна»: возражение, его причина, ответ.

dispute-reason-paid = Я это уже оплатил
dispute-reason-wrong-sum = Сумма посчитана неверно
dispute-reason-not-agreed = Такого не было в договоре
dispute-reason-not-mine = Это не мой долг
dispute-reason-other = ✍️ Своими словами или фото
dispute-state-open = ✋ Вы возразили
dispute-state-agreed = ✅ Вы были правы, мы исправили
dispute-state-disagreed = Мы проверили: строка верна
dispute-state-withdrawn = Возражение отозвано

disputes-what-is-wrong = <b>Что здесь не так?</b>
disputes-filed =
    ✋ <b>Возражение принято</b>

    Ответим до { $on }.{ $stops ->
        [all] { "" } До ответа ничего не взыскиваем и первыми не пишем и не звоним.
        [some] { "" } До ответа первыми не пишем и не звоним, за судебным приказом не обращаемся.
       *[none] { "" }
    }
disputes-say = Напишите, что не так, или пришлите фото. Можно несколько сообщений.
disputes-add = ➕ Добавить слова или фото
disputes-withdraw = Отозвать возражение
disputes-line = ✋ { $part }: ответим до { $on }
disputes-see = Открыть ответ
disputes-reason = Причина: { $reason }
disputes-words = Слова должника: { $words }
disputes-files =
    { $count ->
        [one] 📎 { $count } файл
        [few] 📎 { $count } файла
       *[many] 📎 { $count } файлов
    }
disputes-due = Ответ — до { $on }.
disputes-answer = Ответ: { $words }
disputes-told-agreed =
    ✅ По договору { $contract } вы были правы: строка исправлена.

    Теперь к оплате { $left }.
disputes-told-disagreed =
    По договору { $contract } мы проверили строку: она верна.

    Почему: { $words }

    Если вы с этим не согласны, позовите человека или обратитесь в суд.
adding-added = Добавлено. Можно прислать ещё.
adding-done = ✅ Это всё
adding-refusal-kind = Пришлите слова, фото или PDF: другое открыть не получится.
adding-refusal-large = Файл больше 10 МБ. Пришлите поменьше или по частям.
disputes-refusal-long = Получилось слишком много: не больше { $most } знаков и { $files } файлов. Остальное скажите человеку.
disputes-refusal-line = Эту строку так не исправить: она уже отменена или это пришедшие деньги. Исправьте платёж.
disputes-refusal-answer = Ответ должен объяснять, почему строка верна: от { $least } до { $most } знаков.

disputes-notice-filed =
    ✋ { $number }: должник говорит, что строка неверна

    { $reason }. Ответить до { $on }.
disputes-open = Открыть строку
disputes-head =
    <b>{ $number }</b> · { $name }
    { $state }, ответить до { $on }
disputes-agree-sum = ✅ Верна другая сумма
disputes-agree-whole = ✅ Строки быть не должно
disputes-payment = 💳 Внести платёж
disputes-disagree = Строка верна, объяснить
disputes-ask-right = Какая сумма верна? Напишите её, например 1250,00. Старая запись останется, рядом появится исправление.
disputes-ask-reasons = Почему строка верна? Должник прочтёт это слово в слово: назовите документ, дату, расчёт.
disputes-see-files = 📎 Посмотреть файлы
disputes-file = Файл { $number } из { $count }
disputes-ledger = 💰 Расчёт
task-title-dispute = Ответить на возражение должника
task-open-source = 👉 Открыть, о чём речь

more-debtor-side = 🙋 От должника
side-head =
    { $count ->
        [0] { $number }: должник ни о чём не сообщал.
       *[other] <b>{ $number }</b>: что говорит должник
    }
side-dispute =
    { $open ->
        [yes] ✋ { $reason }, до { $on }
       *[no] ✅ { $reason }
    }
side-hardship =
    { $open ->
        [yes] 🤝 { $kind }
       *[no] ✅ { $kind }
    }
side-talk =
    { $open ->
        [yes] 💬 Разговор с { $on }
       *[no] ✅ Разговор { $on }
    }
