# Из чего состоит долг и почему.

ledger-component-principal = Основной долг
ledger-component-interest = Проценты
ledger-component-penalty = Неустойка
ledger-component-fees = Комиссии
ledger-component-state-fee = Госпошлина
ledger-component-postage = Почтовые расходы
ledger-component-other-costs = Другие судебные расходы
ledger-component-overpayment = Переплата

ledger-entry-opening = Перешло по договору уступки
ledger-entry-accrual = Начислено
ledger-entry-state-fee-planned = Госпошлина запланирована
ledger-entry-state-fee-paid = Госпошлина уплачена взыскателем
ledger-entry-state-fee-awarded = Госпошлина взыскана судом
ledger-entry-state-fee-offset = Госпошлина зачтена
ledger-entry-state-fee-returned = Госпошлина возвращена взыскателю
ledger-entry-postage-paid = Почтовые расходы взыскателя
ledger-entry-postage-awarded = Почтовые расходы взысканы судом
ledger-entry-court-granted = Суд взыскал другую сумму
ledger-entry-payment = Оплата
ledger-entry-overpayment = Оплачено больше, чем нужно
ledger-entry-refund = Переплата возвращена
ledger-entry-set-off = Зачтено в счёт долга
ledger-entry-correction = Исправление
ledger-entry-write-off = Списано
ledger-entry-reversal = Отмена прежней записи

ledger-basis-gk-384 = уступка права требования, ст. 384 ГК РФ
ledger-basis-gk-809 = договор займа, ст. 809 ГК РФ
ledger-basis-gk-319 = очерёдность по ст. 319 ГК РФ
ledger-basis-353-5-20-before-2024 = очерёдность по ч. 20 ст. 5 закона 353-ФЗ в редакции до 1 июля 2024 года
ledger-basis-353-5-20 = очерёдность по ч. 20 ст. 5 закона 353-ФЗ
ledger-basis-229-110 = взыскано приставом, ст. 110 закона 229-ФЗ
ledger-basis-nk-333-19 = ст. 333.19 НК РФ
ledger-basis-nk-333-20 = зачёт по ст. 333.20 НК РФ
ledger-basis-nk-333-40 = возврат по ст. 333.40 НК РФ
ledger-basis-gpk-98 = судебные расходы, ст. 98 ГПК РФ
ledger-basis-court = судебный акт
ledger-basis-post-receipt = чек Почты
ledger-basis-fee-receipt = платёжный документ, НК ст. 333.19
ledger-basis-gpk-129 = судебный приказ отменён, ст. 129 ГПК РФ
ledger-basis-gk-1102 = возврат излишне уплаченного, ст. 1102 ГК РФ
ledger-basis-gk-415 = часть неустойки прощена за исполненный график, ст. 415 ГК РФ
ledger-basis-mistake = запись сделана по ошибке

ledger-origin-import = из реестра
ledger-origin-person = внесено сотрудником
ledger-origin-paper = из документа
ledger-origin-payment = из платежа
ledger-origin-system = рассчитано программой

ledger-total = Всего к оплате на { $date }: { $amount }
ledger-nothing-owed = На { $date } долга нет.
ledger-overpaid = Переплата: { $amount }. Её можно вернуть — напишите нам.
ledger-line = { $component }: { $amount }
ledger-entry-line = { $date } · { $what }: { $amount }
ledger-entry-line-basis = { $date } · { $what }: { $amount } ({ $basis })
ledger-entries-count =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[many] { $count } записей
    }

# Почему предложенная рассрочка не подходит и какая подошла бы.

refusal-plan-nothing-owed = Долга нет, рассрочка не нужна.
refusal-plan-pay-day = День платежа можно выбрать с { $pay_day_from }-го по { $pay_day_to }-е число. Ближайший к вашему — { $pay_day }-е.
refusal-plan-first-past = Этот день уже прошёл. Первый платёж можно внести { $first_on } или позже.
refusal-plan-first-late = Так долго откладывать первый платёж нельзя. Самый поздний день — { $first_on }.
refusal-plan-first-small = Первый платёж слишком мал. Нужно не меньше { $first_payment }.
refusal-plan-too-short = Выберите хотя бы один месяц.
refusal-plan-too-small =
    Платёж слишком мал. Подойдёт по { $per_month } в месяц: { $months ->
        [one] { $months } платёж
        [few] { $months } платежа
       *[many] { $months } платежей
    }, первый — { $first_on }.
refusal-plan-too-long =
    Это слишком долго. Подойдёт по { $per_month } в месяц: { $months ->
        [one] { $months } платёж
        [few] { $months } платежа
       *[many] { $months } платежей
    }, первый — { $first_on }.
refusal-plan-limits = По таким правилам нельзя составить ни одной рассрочки. Проверьте: хотя бы один месяц, платёж больше нуля, доля первого платежа от 0 до 100 %, дни месяца с 1-го по 31-е.

# Реквизиты и QR-код для оплаты.

refusal-payee-name = Название получателя — от 1 до 160 знаков. Исправьте его в реквизитах.
refusal-payee-account = Номер счёта получателя — ровно 20 цифр. Исправьте его в реквизитах.
refusal-payee-account-key = Номер счёта не подходит к этому БИК: не сходится контрольный ключ. Сверьте счёт и БИК со справкой банка.
refusal-payee-bank-name = Название банка — от 1 до 45 знаков. Исправьте его в реквизитах.
refusal-payee-bik = БИК — это 9 цифр, первая — ноль. Исправьте его в реквизитах.
refusal-payee-correspondent = Корреспондентский счёт — 20 цифр, а если у банка его нет — 0. Исправьте его в реквизитах.
refusal-payee-correspondent-key = Корреспондентский счёт не подходит к этому БИК: не сходится контрольный ключ. Сверьте их со справкой банка.
refusal-payee-inn = В ИНН получателя ошибка: не сходятся контрольные цифры. Исправьте его в реквизитах.
refusal-payee-kpp = КПП — это 9 знаков. Исправьте его в реквизитах.
refusal-qr-too-long = Реквизиты не помещаются в QR-код. Сократите название получателя или банка.
refusal-qr-value-long = Поле «{ $field }» длиннее, чем разрешено: не больше { $limit } знаков. Сократите его.
refusal-qr-letters = В реквизитах есть знаки, которые нельзя записать в QR-код. Уберите необычные знаки.
unreadable-payment-qr = Это не платёжный QR-код. Пришлите код с квитанции или реквизитов.
