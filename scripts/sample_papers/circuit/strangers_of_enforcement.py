"""Papers of bailiffs and banks in the part `circuit` that are of no kind of ours."""

OF_ENFORCEMENT = {
    "z_top": (
        "{@f_head}\n\n^ ПОСТАНОВЛЕНИЕ // {@z_of}\n\n{@f_when}\n\n{@f_officer_line}",
        "{@f_head}\n\n{@f_when}\n\n^ ПОСТАНОВЛЕНИЕ // {@z_of}",
    ),
    "z_of": ("судебного пристава-исполнителя", "№ {number.8}", "по ИП № {ip}"),
    "z_data": (
        "% ИП | {ip}\n% ИД | {exec_doc}\n% Должник | {@f_debtor}\n% Взыскатель | {@f_creditor}",
        "- ИП № {ip}; {exec_doc}; {debtor.nom}; {creditor}",
        "# ИП | {ip}\n# Должник | {debtor.nom}\n# Взыскатель | {creditor}\n# Долг | {total.comma_tight}",
        "- Исполнительное производство {ip} от {opened} в отношении {debtor.gen}, взыскатель {creditor}, остаток {aside_sum}",
    ),
    "x_suspension": (
        "{@z_top}\n\n^^ о приостановлении исполнительного производства\n\n{@z_data}\n\nПОСТАНОВИЛ{b:|А}: ИП № {ip} приостановить полностью – оспаривается исполнительный документ.\n\n{@f_sign}",
        "{@z_top}\n\n{@z_data}\n\n- {$tick} приостановить {$no_tick} окончить {$no_tick} прекратить // основание: ст. 40 229-ФЗ, смерть должника\n\n{@f_sign}",
    ),
    "x_resumed": (
        "{@z_top}\n\n^^ о возобновлении исполнительного производства\n\n{@z_data}\n\nВозобновить ИП № {ip} с {decree_day.digits}.\n\n{@f_sign}",
    ),
    "x_postponement": (
        "{@z_top}\n\n^^ об отложении исполнительных действий\n\n{@z_data}\n\nОтложить с {decree_day.digits} на 10 дней.\n\n{@f_sign}",
    ),
    "x_stopped": (
        "{@z_top}\n\n^^ о прекращении исполнительного производства\n\n{@z_data}\n\nИП № {ip} прекратить (ст. 43 229-ФЗ): взыскатель отказался от взыскания, отказ принят судом.\n\n{@f_sign}",
        "{@z_top}\n\n{@z_data}\n\n- {$no_tick} окончить {$tick} прекратить // меры отменить // п. 1 ч. 2 ст. 43 229-ФЗ\n\n{@f_sign}",
    ),
    "x_end_cancelled": (
        "{@z_top}\n\n^^ об отмене постановления об окончании и возобновлении ИП\n\n{@z_data}\n\nПостановление от {aside.checked.digits} об окончании ИП № {ip} отменить. Производство возобновить.\n\n!sign Старший судебный пристав | {second.short}",
        "{@z_top}\n\n{@z_data}\n\nПризнать неправомерным окончание ИП № {ip}; зарегистрировать вновь.\n\n!sign Начальник отдела | {second.initials}",
    ),
    "x_opening_cancelled": (
        "{@z_top}\n\n^^ об отмене постановления о возбуждении ИП\n\n{@z_data}\n\nОтменить постановление о возбуждении ИП № {ip} от {opened}: возбуждено повторно.\n\n!sign Старший судебный пристав | {second.short}",
    ),
    "x_corrected": (
        "{@z_top}\n\n^^ о внесении исправлений\n\n{@z_data}\n\nВ постановлении о возбуждении ИП № {ip} сумму читать {total.comma_tight}.\n\n{@f_sign}",
        "{@z_top}\n\n# Документ | постановление об окончании ИП {ip}\n# Ошибка | дата рождения\n# Верно | {born.digits}\n\n{@f_sign}",
    ),
    "x_wages": (
        "{@z_top}\n\n^^ об обращении взыскания на заработную плату\n\n{@z_data}\n\n- Удерживать 50 % до {total.comma_tight} // депозит: {account}\n\n{@f_sign}",
        "{@z_top}\n\n^^ об обращении взыскания на пенсию\n\n{@z_data}\n\nПенсионному органу: 30 % ежемесячно. Сбор {other_sum}.\n\n{@f_sign}",
    ),
    "x_accounts": (
        "{@z_top}\n\n^^ об обращении взыскания на денежные средства на счетах\n\n{@z_data}\n\n# Банк | {lender}\n# Счёт | {account}\n# Сумма | {total.comma_tight}\n\n{@f_sign}",
        "{@z_top}\n\n^^ об аресте денежных средств\n\n{@z_data}\n\n- {lender}: арест в пределах {total.comma_tight}\n\n{@f_sign}",
    ),
    "x_travel": (
        "{@z_top}\n\n^^ о временном ограничении на выезд\n\n{@z_data}\n\nОграничить {debtor.dat} выезд из РФ до {aside.until.digits}.\n\n{@f_sign}",
    ),
    "x_property": (
        "{@z_top}\n\n^^ о запрете регистрационных действий\n\n{@z_data}\n\n# Объект | автомобиль, VIN {number.12}\n# Запрет | отчуждение\n\n{@f_sign}",
    ),
    "x_search": (
        "{@z_top}\n\n^^ об исполнительном розыске\n\n{@z_data}\n\n- {$tick} розыск имущества объявить {$no_tick} отказать\n\n{@f_sign}",
        "{@z_top}\n\n^^ об окончании розыскного дела\n\n{@z_data}\n\nРозыскное дело № {number.3} окончить, имущество найдено.\n\n{@f_sign}",
    ),
    "x_fee": (
        "{@z_top}\n\n^^ о взыскании исполнительского сбора\n\n{@z_data}\n\nСбор 7 % – {other_sum}. Срок добровольной уплаты истёк {aside.checked.digits}.\n\n{@f_sign}",
    ),
    "x_joined": (
        "{@z_top}\n\n^^ об объединении в сводное\n\n{@z_data}\n\nИП № {ip} присоединить к № {number.5}/25/99{number.3}-СД.\n\n{@f_sign}",
    ),
    "x_moved": (
        "{@z_top}\n\n^^ о передаче ИП в другое подразделение\n\n{@z_data}\n\nПередать по адресу должника: {other_address}.\n\n{@f_sign}",
    ),
    "x_petition_refused": (
        "{@z_top}\n\n^^ об отказе в удовлетворении ходатайства\n\n{@z_data}\n\nХодатайство {creditor} от {aside.lodged.digits} о розыске отклонить.\n\n{@f_sign}",
        "{@z_top}\n\n- Заявление № {number.6}: {$no_tick} удовлетворить {$tick} отказать (частично)\n\n{@z_data}\n\n{@f_sign}",
    ),
    "x_replaced": (
        "{@z_top}\n\n^^ о замене стороны\n\n{@z_data}\n\nВзыскателя {old_creditor} заменить на {creditor}.\n\n{@f_sign}",
    ),
    "x_distribution": (
        "{@z_top}\n\n^^ о распределении денежных средств\n\n# Поступило | {aside_sum}\n# Взыскателю | {creditor}\n# Остаток | {total.comma_tight}\n# ИП | {ip}\n\n{@f_sign}",
    ),
    "x_act": (
        "^ АКТ // совершения исполнительных действий\n\n| {decree_day.digits} | {address}\n\nДверь не открыли. Соседи: {debtor.nom} не живёт. Имущества нет.\n\n{@f_sign}",
        "^ АКТ // об отсутствии имущества у должника\n\n{@z_data}\n\nУстановлено: взыскание невозможно.\n\n!sign Утверждаю, старший судебный пристав | {second.short}",
    ),
    "x_demand": (
        "^ ТРЕБОВАНИЕ № {number.6}\n\n- {debtor.dat}, {address}\n\nПо ИП № {ip} явиться {aside.printed.digits} с паспортом в {department}.\n\n{@f_sign}",
        "^ ПРЕДУПРЕЖДЕНИЕ\n\n- {debtor.nom}\n\nОб ответственности по ст. 177 УК РФ предупрежд{m:ён|ена}. ИП {ip}.\n\n_ | (подпись)",
    ),
    "x_inquiry": (
        "^^ ЗАПРОС № {number.8}\n\n# Кому | {lender}\n# О ком | {debtor.nom}, {born.digits}\n# Что | счета, остатки\n# ИП | {ip}\n\n{@f_sign}",
        "^^ ОТВЕТ НА ЗАПРОС {number.8}\n\n# {debtor.nom} | счетов не найдено\n# дата | {decree_day.digits}\n\n- Ответ сформирован автоматически",
    ),
    "x_gosuslugi": (
        "!screen Госуслуги | Исполнительное производство\n\n- Возбуждено: № {ip}, {opened}\n\n- Взыскатель {creditor}, долг {total.comma_tight}\n\n- Оплатите в 5 дней",
        "!screen Госуслуги | Уведомление ФССП\n\n- Вынесено постановление по ИП {ip} // {decree_day.digits} // {department}\n\n- Документ во вложении",
        "!screen Госуслуги | Производство окончено\n\n% Номер | {ip}\n% Дата | {decree_day.digits}\n% Основание | ст. 46\n% Взыскатель | {creditor}\n\n- Подробнее в личном кабинете",
        "!screen Госуслуги | Ход исполнения\n\n# {ip} | на исполнении\n# Взыскано | {aside_sum}\n# Осталось | {total.comma_tight}",
    ),
    "x_databank": (
        "!screen ФССП | Банк данных исполнительных производств\n\n# Должник | {debtor.nom}, {born.digits}\n# Производство | {ip} от {opened}\n# Документ | {exec_doc}\n# Окончено | ст. 46 ч. 1 п. 4, {decree_day.digits}\n# Отдел | {department}",
        "- fssp: {debtor.nom.upper} {born.digits} // {ip} от {opened} // {total.plain} // {department}, {bailiff.short}",
    ),
    "x_course": (
        "^ СПРАВКА // о ходе исполнительного производства\n\n{@z_data}\n\n- Взыскано {aside_sum}; запросов {number.2}; ограничение выезда есть\n\n{@f_sign}",
        "^ СВОДКА ПО ИП {ip}\n\n# Дата | Действие\n# {opened} | возбуждено\n# {decree_day.digits} | запрос в банки\n\n- {debtor.short}, {creditor}",
    ),
    "x_complaint_answer": (
        "> {creditor}\n\n^^ {department}\n\nЖалоба № {number.5} рассмотрена: бездействия нет, ИП {ip} ведётся.\n\n!sign Начальник отдела | {second.short}",
    ),
    "x_letter_back": (
        "> {creditor} // {other_address}\n\n^^ {department}\n\n- Исх. {number.6} от {decree_day.digits}\n\nВозвращаем {exec_doc} в связи с окончанием ИП {ip}. Постановление послано отдельно.\n\n!sign Делопроизводитель | {clerk.short}",
    ),
    "x_bank": (
        "> {creditor}\n\n^^ {lender}\n\n- {decree_day.digits} № {number.5}\n\nИсполнительный документ № {case_number} ({debtor.nom}, {total}) возвращаем: счетов нет.\n\n!sign Операционист | {clerk.short}",
        "^ УВЕДОМЛЕНИЕ // о помещении документа в очередь\n\n# Банк | {lender}\n# Документ | {case_number}\n# Клиент | {debtor.nom}\n# Списано | {aside_sum}\n# Остаток | {total}",
        "^ ИНКАССОВОЕ ПОРУЧЕНИЕ № {number.4}\n\n# Сумма | {aside_sum}\n# Плательщик | {debtor.nom}\n# Получатель | {creditor}, ИНН {inn}\n# Основание | приказ {case_number}",
    ),
    "x_employer": (
        "> В {department}\n\n^^ Бухгалтерия\n\nПостановление по ИП {ip} вернуть: {debtor.nom} уволен{m:|а} {aside.checked.digits}.\n\n!sign Бухгалтер | {clerk.short}",
    ),
    "x_receipt_fssp": (
        "^^ ЧЕК\n\n# Услуга | задолженность ФССП\n# ИП | {ip}\n# УИН | 322{number.12}\n# Оплачено | {aside_sum}\n# Плательщик | {debtor.short}",
    ),
    "x_deposit": (
        "^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.4}\n\n# Плательщик | {department}\n# Получатель | {creditor}\n# Сумма | {aside_sum}\n# Назначение | ИП {ip}, {debtor.short}",
    ),
}
