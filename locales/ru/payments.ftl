# Платежи: как заплатить, как записать, что из этого вышло.

payments-channel-bank = Банковский перевод
payments-channel-card = Карта
payments-channel-sbp = Система быстрых платежей
payments-channel-cash = Наличные
payments-channel-bailiff = От приставов
payments-channel-cedent = От прежнего кредитора

payments-refusal-sum = Это не сумма. Напишите её цифрами, с копейками через запятую: 5000 или 5000,50.
payments-refusal-day = Не получилось прочитать дату. Напишите её так: 05.03.2026.
payments-refusal-future = Платёж не может прийти позже сегодняшнего дня, { $today }. Проверьте дату.
payments-refusal-number = Номер платежа — от 1 до { $longest } знаков. Напишите его так, как он стоит в документе.
payments-refusal-other = Платёж с номером { $number } уже записан с другой суммой, датой или на другое дело. Проверьте номер и канал.
payments-refusal-too-much = Это больше, чем нужно. К оплате { $most }.
payments-nothing-to-pay = Долга нет, платить ничего не нужно.
payments-no-details =
    { $phone ->
        [none] Реквизиты для оплаты пока не указаны. Позвоните по телефону из нашего письма, и мы подскажем, как заплатить.
       *[other] Реквизиты для оплаты пока не указаны. Позвоните, и мы подскажем, как заплатить: { $phone }.
    }

payments-how-much = Сколько хотите заплатить?
payments-pay-instalment = Платёж за { $on }: { $sum }
payments-pay-whole = Весь долг: { $sum }
payments-pay-own = ✍️ Другая сумма
payments-ask-sum = Напишите сумму, не больше { $most }.
payments-purpose = Оплата по договору займа { $contract } от { $signed }
payments-details =
    <b>К оплате { $sum }</b>

    Наведите камеру банковского приложения на QR-код или перепишите реквизиты.

    Получатель: { $name }
    { $inn ->
        [none] {""}
       *[other] ИНН: <code>{ $inn }</code>
    }{ $kpp ->
        [none] {""}
       *[other] {" "}КПП: <code>{ $kpp }</code>
    }
    Счёт: <code>{ $account }</code>
    Банк: { $bank }
    БИК: <code>{ $bik }</code>{ $correspondent ->
        [none] {""}
       *[other] {" "}к/с: <code>{ $correspondent }</code>
    }
    Назначение: { $purpose }

    Не меняйте назначение: по нему мы узнаём ваш платёж.
payments-copy-account = 📋 Счёт
payments-copy-bik = 📋 БИК
payments-copy-inn = 📋 ИНН
payments-copy-purpose = 📋 Назначение
payments-copy-sum = 📋 Сумма

payments-thanks =
    Платёж за { $on } получен, спасибо.

    Кредитор: { $creditor }
    Просроченный долг по договору { $contract } от { $signed }
    Телефон: { $phone }

    Что осталось — по кнопке.
payments-all-paid =
    Платёж за { $on } получен, спасибо. Долг по договору погашен полностью.

    Кредитор: { $creditor }
    Договор { $contract } от { $signed }
    Телефон: { $phone }

    Справку об этом можно попросить по телефону.
payments-see-debt = Открыть договор

payments-notice-came =
    💰 { $number }: пришёл платёж { $sum }

    Осталось { $left }
payments-notice-closed =
    ✅ { $number }: платёж { $sum }, долг погашен

    Дело закрыто как оплаченное.
payments-notice-not-closed =
    ❗ { $number }: платёж { $sum }, долга больше нет, но дело не закрыто

    { $why }
payments-notice-reversed =
    ↩️ { $number }: платёж { $sum } отменён

    Теперь долг { $left }. Если дело было закрыто, решите, возвращать ли его в работу.

payments-enter-sum =
    <b>{ $number }</b>: запись платежа

    Напишите сумму.
payments-enter-day = Сумма { $sum }. Когда деньги пришли? Нажмите или напишите дату.
payments-today = Сегодня
payments-yesterday = Вчера
payments-enter-channel = Деньги пришли { $on }. Каким путём?
payments-enter-number = { $channel }. Напишите номер платёжного документа: по нему платёж не запишется дважды.
payments-confirm =
    <b>{ $number }</b>, { $name }

    { $sum }, { $on }
    { $channel }, № { $document }

    Записать?
payments-write = ✅ Записать
payments-recorded = ✅ { $number }: платёж { $sum } от { $on } записан. Осталось { $left }.
payments-known-already = { $number }: платёж { $sum } от { $on } был записан раньше, второй раз он не добавлен. Осталось { $left }.
payments-overpaid = Переплата { $sum }: верните её по заявлению должника и отзовите исполнительный документ.
payments-case-closed = Долг погашен, дело закрыто.
payments-case-stays = Долга нет, но дело не закрыто: { $why }
payments-reverse = ↩️ Записан по ошибке
payments-reverse-ask = Отменить этот платёж? Деньги снова станут долгом, обе записи останутся в расчёте.
payments-reverse-yes = Да, отменить
payments-reversed = Платёж отменён. Теперь долг { $left }.
payments-refusal-refund = Вернуть можно не больше { $most }.

payments-provider-sbp = СБП
payments-provider-yookassa = Карта (ЮKassa)
payments-pay-by = 💳 { $provider }
payments-link =
    <b>Оплатить { $sum }</b>

    { $provider }. Ссылка действует сутки. Как только деньги придут, мы напишем.
payments-link-open = Открыть оплату
payments-provider-silent = Банк не ответил. Попробуйте ещё раз через минуту или заплатите по QR-коду.

receipts-open = 🧾 Мои платежи
receipts-head = <b>Мои платежи</b>
receipts-none = Платежей пока нет.
receipts-payment = <b>{ $sum }</b>, { $on }, { $channel }
receipts-part = • { $part }: { $sum }
receipts-undone = Отменён { $on }: деньги вернулись плательщику или записаны по ошибке.
