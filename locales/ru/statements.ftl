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

statements-state-matched = Разнесён на дело
statements-state-waiting = Ждёт решения
statements-state-registry = Ждёт реестра: одна сумма за многих
statements-state-shared-out = Разнесён по реестру
statements-state-returned = Вернулись наши деньги
statements-state-sent-back = Возвращён плательщику
statements-state-not-ours = Не наши деньги
statements-state-reversed = Отозван банком
statements-reversal = Банк отозвал платёж, которого здесь нет. Проверьте его в банке.
statements-refusal-not-one-person = Это долги разных людей: выберите одно дело.
statements-refusal-decided = По этому платежу решать уже нечего.
statements-refusal-reversal = Это отзыв платежа, а не деньги: разносить нечего.

statements-caption = выписка
statements-how =
    <b>Банковская выписка</b>

    Пришлите файл: 1CClientBankExchange (.txt), camt.053 (.xml) или таблицу .csv с подписью «выписка». Реестр к сводному платежу присылайте сюда же.

    Сначала покажу, что получится, и только после вашего слова запишу. Один и тот же платёж дважды не запишется.
statements-preview =
    <b>{ $file }</b>

    Документов: { $documents }, пришло к нам: { $incoming } на { $incoming_total }
    ✅ На дела: { $matched } на { $matched_total }
    ❓ Решит человек: { $waiting } на { $waiting_total }
    { $duplicates ->
        [0] {""}
       *[other] ♻️ Записаны раньше: { $duplicates }
    }{ $registry ->
        [0] {""}
       *[other] {" "}📑 Ждут реестра: { $registry }
    }{ $returned ->
        [0] {""}
       *[other] {" "}↩️ Вернулись к нам: { $returned }
    }

    Ещё ничего не записано.
statements-take = ✅ Записать
statements-taken-in =
    <b>Выписка принята</b>

    ✅ На дела: { $matched } на { $matched_total }
    ❓ Решит человек: { $waiting } на { $waiting_total }
    { $duplicates ->
        [0] {""}
       *[other] ♻️ Записаны раньше: { $duplicates }
    }{ $registry ->
        [0] {""}
       *[other] {" "}📑 Ждут реестра: { $registry }
    }{ $returned ->
        [0] {""}
       *[other] {" "}↩️ Вернулись к нам: { $returned }
    }
statements-open-waiting = ❓ Разобрать: { $count }
statements-nothing-waits = Неразобранных платежей нет.
statements-waiting =
    <b>Ждут решения</b>: { $count ->
        [one] { $count } платёж
        [few] { $count } платежа
       *[many] { $count } платежей
    } на { $sum }
statements-line = { $sum } · { $on } · { $who }
statements-document =
    <b>{ $sum }</b>, пришло { $on }{ $number ->
        [none] {""}
       *[other] , № { $number }
    }
    { $payer ->
        [none] Плательщик не назван
       *[other] Плательщик: { $payer }
    }{ $inn ->
        [none] {""}
       *[other] , ИНН { $inn }
    }
    { $purpose ->
        [none] Назначения нет
       *[other] «{ $purpose }»
    }

    { $state }{ $candidates ->
        [0] {""}
        [one] . Подходит { $candidates } дело:
        [few] . Подходят { $candidates } дела:
       *[many] . Подходят { $candidates } дел:
    }
statements-candidate = { $number } · { $name } · { $left }
statements-share-out =
    ⚖️ По закону на { $count ->
        [one] { $count } долг
        [few] { $count } долга
       *[many] { $count } долгов
    }
statements-find-case = 🔎 Другое дело
statements-set-sent-back = ↩️ Возвращён
statements-set-not-ours = ✖️ Не наши
statements-next = Следующий ›
statements-back = ‹ К списку
statements-undo = ↩️ Решено по ошибке
statements-assigned = ✅ { $sum } записано на { $number }. Осталось { $left }.
statements-shared = ✅ Разнесено по ГК ст. 319.1: сначала то, что раньше просрочено.
statements-share = { $number }: { $sum }
statements-which-case = К какому делу отнести { $sum }? Напишите номер, договор или имя.
statements-choose-case = Какое из них?
statements-no-such-case = Такого дела нет. Напишите иначе: номер, договор или имя.
statements-notice-taken =
    🏦 Выписка из папки принята: { $file }

    ✅ На дела: { $matched } на { $matched_total }
    ❓ Решит человек: { $waiting } на { $waiting_total }
statements-notice-refused =
    ❗ Выписка из папки не принята: { $file }

    { $why }
