# Пауза графика: на сколько, почему, кто разрешил.

pauses-button = ⏸ Взять паузу
pauses-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[many] { $count } месяцев
    }
pauses-ask-months =
    <b>На сколько остановить график?</b>

    Платежи сдвинутся на столько же, сумма не изменится. Первая пауза на месяц начнётся сразу. Вторую или дольше месяца решает руководитель.

    Проценты по договору, если они идут, пауза не останавливает.
pauses-ask-reason = Что случилось? Хватит нескольких слов.
pauses-taken = ⏸ <b>Пауза до { $until }.</b> Платежи сдвинуты, напоминать в это время не будем.
pauses-asked = ⏳ Спросили руководителя. Пока он не ответит, график прежний. Пауза начнётся в день его ответа.
pauses-standing = ⏸ Пауза до { $until }
pauses-waits = ⏳ Пауза ждёт ответа руководителя
pauses-state-asked = ждёт решения
pauses-state-granted = разрешена
pauses-state-declined = отказано
pauses-line = ⏸ { $number }: пауза, { $count } мес.
pauses-screen =
    <b>{ $number }</b>, { $name }
    Пауза графика: { $count } мес., { $state }

    { $reason }
pauses-grant = ✅ Разрешить с сегодняшнего дня
pauses-decline = ✖️ Отказать
pauses-open = Посмотреть
pauses-notice-asked = ⏸ { $number }: просят паузу графика, { $months } мес.
pauses-answer-granted = ⏸ Руководитель разрешил паузу по договору { $contract } до { $until }. Платежи сдвинуты.
pauses-answer-declined = Паузу по договору { $contract } до { $until } руководитель не разрешил. График прежний, его можно изменить по кнопке.
pauses-refusal-months = Пауза — от одного до { $most } месяцев.
pauses-refusal-reason = Напишите причину, не длиннее { $most } знаков.
pauses-refusal-twice = Пауза уже идёт. Следующую можно взять, когда она кончится.
task-title-pause-asked = Ответить: должник просит паузу графика
