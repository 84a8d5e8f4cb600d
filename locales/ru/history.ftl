# История дела: кто, что, когда.

more-history = 🕘 История
history-head =
    История дела <b>{ $number }</b>
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[many] { $count } записей
    }
history-line =
    <b>{ $what }</b>
    { $at } · { $who }
history-clock = система
history-case-step = { $step }: { $before } → { $after }
history-reason =
    { $line }
    Причина: { $reason }
history-case-assigned = Ответственный: { $before } → { $after }
history-outgoing-made = Сделаны документы
history-payment-recorded = Платёж { $sum }
history-payment-reversed = Платёж { $sum } отменён
history-payment-given-back = Возвращена переплата { $sum }
history-refund-asked = Попросили вернуть переплату { $sum }
history-refund-approved = Возврат переплаты { $sum } разрешён
history-refund-declined = В возврате переплаты { $sum } отказано
history-refund-returned = Переплата { $sum } выплачена
history-plan-pause-asked = Должник просит паузу графика
history-plan-paused = График приостановлен
history-plan-pause-declined = В паузе графика отказано
history-spokesperson-added = Добавлен представитель должника
history-contact-recorded = Записан звонок или встреча
history-contact-refused = Должник отказался от взаимодействия
history-consent-third-person = Получено согласие на разговор с третьим лицом
history-consent-third-person-ended = Согласие на третье лицо отозвано
history-letter-state = Письмо: { $status }
history-case-imported = Дело взято из реестра
history-case-evidence = Отмечена бумага
history-case-noted = Записаны даты или отметки
history-case-gap-filled = Внесено то, чего не хватало для шага
history-case-holds = Изменены запреты на взыскание
history-case-tagged = Изменены метки
history-consent-given = Должник дал согласие
history-consent-revoked = Должник отозвал согласие
history-debtor-code-made = Сделан код для письма
history-debtor-identified = Должник вошёл в чат
history-hearing-appointed = Назначено заседание
history-hearing-called-off = Заседание снято
history-hearing-held = Заседание состоялось
history-hearing-put-off = Заседание отложено
history-letter-registered = Письмо зарегистрировано
history-letter-corrected = Номер письма исправлен
history-letter-withdrawn = Письмо отозвано
history-letter-paid = Плата за письмо внесена в расходы
history-letter-card = Уведомление о вручении: известно, где оно
history-note-written = Записана заметка
history-paper-received = Получена бумага
history-paper-case = Бумага отнесена к делу
history-paper-field = В бумаге исправлено поле
history-paper-kind = Изменён вид бумаги
history-paper-filed = Бумага подшита
history-plan-accepted = Принята рассрочка
history-plan-broken = Рассрочка сорвана
history-plan-code-made = Должнику показан код для подписи графика
history-plan-slipped = Платёж по графику пропущен
history-plan-reopened = Рассрочка снова действует: платёж отменён
history-plan-asked = Должник просит график за пределами
history-plan-allowed = Руководитель согласовал график
history-plan-countered = Руководитель предложил свой график
history-plan-declined = Руководитель отказал в графике
history-plan-means-told = Должник сказал, когда и сколько может платить
history-dispute-filed = Должник говорит, что строка неверна
history-dispute-added = Должник дополнил возражение
history-dispute-agreed = Возражение принято, долг исправлен
history-dispute-disagreed = На возражение дан ответ: строка верна
history-dispute-withdrawn = Должник отозвал возражение
history-hardship-reported = Должник сообщил о трудности
history-hardship-added = Должник дополнил сообщение о трудности
history-hardship-confirmed = Трудность подтверждена
history-hardship-lifted = Трудность не подтвердилась
history-talk-opened = Должник позвал человека
history-talk-said = Должник написал сотруднику
history-talk-answered = Сотрудник ответил должнику
history-talk-closed = Разговор закончен
history-task-added = Поставлена задача
history-task-done = Задача сделана
history-task-dropped = Задача снята
history-task-escalated = Задача просрочена, сказано старшему
history-task-handed = Задача передана
history-task-postponed = Срок задачи перенесён
history-case-exported = Данные дела выгружены для документов
history-case-untagged = Снята метка
history-case-undone = Общее действие отменено, дело вернулось
history-calculation-frozen = Сохранён расчёт, по которому сделана бумага
history-accrual-posted = Проценты и неустойка записаны в расчёт долга
history-cost-planned = Посчитана госпошлина
history-cost-entered = Записан расход
history-cost-return-asked = Запрошен возврат госпошлины
history-cost-taken-back = Запись о расходе отменена
history-plan-completed = Рассрочка выплачена
history-paper-read = Бумага прочитана
history-other = Запись журнала «{ $action }»
history-case-court-named = Назван суд
