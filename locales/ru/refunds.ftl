# Переплата: заявление, решение, выплата, ответ должнику.

refunds-state-asked = ждёт решения
refunds-state-approved = к выплате
refunds-state-declined = отказано
refunds-state-returned = возвращено
refunds-not-asked = нет заявления
refunds-open-list = ↩️ Переплаты
refunds-list =
    <b>Переплаты</b>

    { $count ->
        [0] Сейчас мы не держим лишних денег.
        [one] { $count } дело, всего { $sum }.
        [few] { $count } дела, всего { $sum }.
       *[many] { $count } дел, всего { $sum }.
    }
refunds-line = { $number } · { $sum } · { $state }
refunds-head =
    <b>{ $number }</b>, { $name }
    Переплата: { $sum }
refunds-state = Заявление от { $on }: { $sum }, <b>{ $state }</b>
refunds-to =
    Кому: { $payee }
    Счёт <code>{ $account }</code>
    БИК <code>{ $bic }</code>
refunds-asked-in-chat = Должник попросил сам, в чате. { $words }
refunds-asked-by = Основание: { $words }
refunds-order = Платёжное поручение № { $number } от { $on }
refunds-by-statement = ✅ Найдено в выписке банка
refunds-by-hand = Отмечено сотрудником, выписка ещё не подтвердила
refunds-reason = Причина отказа: { $words }
refunds-waits-second = Сумма больше предела: нужен руководитель, который не записывал это заявление.
refunds-enter = ✍️ Записать заявление
refunds-enter-again = ✍️ Исправить реквизиты
refunds-approve = ✅ К выплате
refunds-decline = ✖️ Отказать
refunds-paid = ✅ Выплачено
refunds-copy-account = 📋 Счёт
refunds-copy-bic = 📋 БИК
refunds-copy-purpose = 📋 Назначение
refunds-purpose = Возврат переплаты по договору { $contract }, { $number }. НДС не облагается
refunds-open = Открыть переплату
refunds-notice-asked = ↩️ { $number }: просят вернуть переплату { $sum }
refunds-ask-application = Какое заявление пришло? Например: «письмо от 20.11.2026, вх. 15».
refunds-ask-payee = На чьё имя счёт? Обычно это { $name }.
refunds-ask-account = Номер счёта и БИК, одной строкой.
refunds-ask-reason = Почему отказываем? Должник это прочтёт.
refunds-ask-number = Номер платёжного поручения?
refunds-ask-day = Когда деньги ушли? Нажмите или напишите дату.
refunds-refusal-limit = Предел не может быть меньше нуля.
refunds-refusal-requisites = Не вижу счёта и БИК. Напишите 20 цифр счёта и 9 цифр БИК, больше никаких цифр.
refunds-refusal-account = Счёт и БИК не подходят друг к другу: где-то опечатка. Сверьте с приложением банка.
refunds-refusal-nothing = Переплаты по этому договору нет, возвращать нечего.
refunds-refusal-long = Слишком длинно: не больше { $most } знаков.
refunds-refusal-approved = Возврат уже передан на выплату. Подождите или отмените его.
refunds-refusal-second = Возврат больше { $limit } разрешает руководитель, и не тот, кто записал заявление.
refunds-refusal-reason = Напишите причину, не длиннее { $most } знаков.
task-title-refund-over = Разобраться: выплачено больше, чем переплата
limits-refunds = ↩️ Возврат одним человеком — до { $value }
payments-give-back-button = ↩️ Вернуть переплату: { $sum }
refunds-own-open = ↩️ Вернуть переплату
refunds-own-head =
    <b>Переплата по договору { $contract }</b>

    Сейчас у нас ваших денег: { $sum }.
refunds-own-ask = ✍️ Указать счёт
refunds-own-again = ✍️ Другой счёт
refunds-own-ask-account =
    Вернём { $sum } на ваш счёт. Получатель — { $name }.

    Напишите одной строкой номер счёта (20 цифр) и БИК банка (9 цифр). Они есть в приложении банка, в разделе «Реквизиты».
refunds-own-asked = ⏳ Заявление принято { $on }: { $sum } на счёт, который кончается на { $tail }. Ответим здесь.
refunds-own-approved = ✅ Передали в оплату: { $sum } на счёт, который кончается на { $tail }.
refunds-own-declined = Вернуть не получилось: { $reason }
refunds-own-returned = ✅ Возвращено { $on }: { $sum } на счёт, который кончается на { $tail }.
refunds-answer-returned = ✅ Переплата по договору { $contract } возвращена. Подробности — по кнопке.
refunds-answer-declined = Ответ на вашу просьбу вернуть переплату по договору { $contract } — по кнопке.
refunds-see = Посмотреть
