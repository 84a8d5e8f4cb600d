# Выписки банка: что пришло, на какие дела, что ждёт человека.

statement-no-statement = Это не банковская выписка. Пришлите файл 1CClientBankExchange (.txt), camt.053 (.xml) или таблицу .csv.
statement-breaks-off = Файл обрывается: конца выписки нет. Скачайте её в банке ещё раз и пришлите целиком. Ничего не записано.
statement-too-large = Файл слишком велик для выписки. Скачайте её за меньший срок.
statement-document = Документ № { $number } в выписке не прочитан: поле «{ $field }». Скачайте выписку ещё раз. Ничего не записано.
statement-entry = Запись № { $number } в выписке не равна сумме своих платежей. Скачайте выписку ещё раз. Ничего не записано.
statement-totals =
    { $account ->
        [0] Итоги выписки не сходятся с её строками. Скачайте её ещё раз. Ничего не записано.
       *[other] Итоги выписки по счёту { $account } не сходятся с её строками. Скачайте её ещё раз. Ничего не записано.
    }
statement-currency = Выписка в валюте { $currency }, а принимаются только рубли.
statement-no-account = В выписке не назван счёт. Скачайте её в банке ещё раз.
statement-not-our-account = Это выписка по чужому счёту { $account }. Если счёт ваш, добавьте его в CESSIO_OPERATOR_ACCOUNTS.
statement-no-registry-payment = Платежа по реестру на { $sum } нет. Сначала примите выписку, в которой он пришёл, затем пришлите реестр.

statements-rule-deal-uid = УИд сделки
statements-rule-proceeding = номер исполнительного производства
statements-rule-contract = номер договора
statements-rule-court = номер дела в суде
statements-rule-name-and-more = имя и ИНН или дата рождения
statements-rule-name = имя
statements-rule-person = решил сотрудник
statements-notice-came =
    💰 Пришла выписка: { $count ->
        [one] { $count } платёж
        [few] { $count } платежа
       *[many] { $count } платежей
    } по вашим делам на { $sum }
