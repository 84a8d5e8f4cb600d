"""Strangers of the part `plenum` from parties, firms, banks and the Post."""

NEAR_PAPERS = {
    "p_application": (
        "> Мировому судье {court.gen} // Взыскатель: {creditor}, ИНН {inn} // Должник: {debtor.nom}, {address}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\n{contract_day.cap} {lender} и {debtor.nom} заключили договор № {contract}. Долг не погашен. На основании ст. 121–124 ГПК РФ\n\n^^ ПРОШУ:\n\nвынести судебный приказ о взыскании с {debtor.gen} в пользу {creditor} {total}, {parts}, и госпошлины {fee}.\n\n{@p_annex}\n\n{@p_by_firm}",
        "> В {court.nom} // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о выдаче судебного приказа\n\n# Должник | {debtor.nom}, {born}, {address}\n# Сумма | {total}\n# Договор | {contract} от {contract_day}\n\nПросим выдать судебный приказ. {@p_annex}\n\n{@p_by_firm}",
    ),
    "p_motions": (
        "> Мировому судье {court.gen} // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о возвращении заявления о вынесении судебного приказа\n\nПросим возвратить поданное {aside.filed} заявление к {debtor.dat} в связи с погашением долга.\n\n{@p_by_firm}",
        "> Мировому судье {court.gen} // от {creditor}\n\n^ ЧАСТНАЯ ЖАЛОБА // на определение о возвращении заявления\n\nОпределением от {order_day} заявление о взыскании с {debtor.gen} {total} возвращено. Считаем его незаконным: копия заявления должнику направлена.\n\n^^ ПРОСИМ:\n\nопределение отменить.\n\n{@p_by_firm}",
        "> Мировому судье {court.gen}\n\n^ ХОДАТАЙСТВО // об ускорении рассмотрения\n\nЗаявление {creditor} о вынесении судебного приказа в отношении {debtor.gen} сдано {aside.filed}, сведений о его рассмотрении нет.\n\n{@p_by_firm}",
        "> Мировому судье {court.gen} // заявитель {creditor}\n\n^ ЗАЯВЛЕНИЕ // о выдаче второго экземпляра судебного приказа\n\nПо делу № {case_number} просим направить приказ с отметкой о вступлении в законную силу по адресу: {other_address}.\n\n{@p_by_firm}",
    ),
    "p_claim": (
        "> В районный суд // Истец: {creditor} // Ответчик: {debtor.nom}, {address} // Цена иска: {total}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ // о взыскании задолженности\n\nСудебный приказ № {case_number} от {order_day} отменён определением от {cancel_day}. Просим взыскать с {debtor.gen} {total}, {parts}, госпошлину {fee}.\n\n{@p_annex}\n\n{@p_by_firm}",
        "> Мировому судье {court.gen} // Ответчик {debtor.nom}\n\n^ ОТЗЫВ НА ИСК\n\nС требованиями {creditor} не согласен(на): срок исковой давности истёк {aside.earlier}. Прошу в иске отказать.\n\n{@p_by_debtor}",
    ),
    "p_objections": (
        "> Мировому судье {court.gen} // от {debtor.gen}, {address}\n\n^ ВОЗРАЖЕНИЯ // относительно исполнения судебного приказа\n\nСудебный приказ от {order_day} по делу № {case_number} о взыскании с меня {total} в пользу {creditor} получен {aside.received}. С взысканием не согласен(на). Прошу приказ отменить.\n\n{@p_by_debtor}",
        "> Мировой суд, участок № {precinct} // {debtor.nom}\n\n^ ЗАЯВЛЕНИЕ // об отмене судебного приказа\n\nПрошу восстановить срок и отменить приказ № {case_number}, так как о нём я узнал(а) от приставов {aside.received}.\n\n{@p_by_debtor}",
        "> Мировому судье {court.gen} // {debtor.nom}\n\n^ ЗАЯВЛЕНИЕ // о повороте исполнения\n\nПриказ отменён {cancel_day}, с моей карты списано {aside_sum} в пользу {creditor}. Прошу вернуть деньги.\n\n{@p_by_debtor}",
    ),
    "p_to_bailiff": (
        "> В {department} // от {creditor}, ИНН {inn}\n\n^ ЗАЯВЛЕНИЕ // о возбуждении исполнительного производства\n\nПрошу принять к исполнению судебный приказ № {case_number} от {order_day} о взыскании с {debtor.gen} {total} и возбудить исполнительное производство. Реквизиты: р/с {account}.\n\n{@p_by_firm}",
        "> Старшему судебному приставу {department.gen} // {creditor}\n\n^ ЖАЛОБА // на бездействие\n\nПо исполнительному производству № {ip} ({debtor.nom}) с {opened} действий не совершается.\n\n{@p_by_firm}",
        "> В {department} // {debtor.nom}\n\n^ ЗАЯВЛЕНИЕ // о сохранении прожиточного минимума\n\nПо ИП № {ip} прошу сохранять заработную плату в размере прожиточного минимума.\n\n{@p_by_debtor}",
    ),
    "p_to_bank": (
        "> {lender} // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о списании по исполнительному документу\n\nНаправляем судебный приказ № {case_number} о взыскании с {debtor.gen} {total}. Просим перечислить на счёт {account}.\n\n{@p_by_firm}",
        "> {creditor}\n\n- {lender}, исх. № {number.6} от {aside.printed.digits}\n\nИсполнительный документ № {case_number} в отношении {debtor.gen} принят, исполнить его невозможно из-за отсутствия средств на счёте; документ помещён в картотеку.\n\n!sign Начальник отдела | {clerk.short}",
        "> {creditor} // {other_address}\n\n- {lender} // {aside.printed}\n\n^^ О возврате исполнительного документа\n\nВозвращаем без исполнения судебный приказ в отношении {debtor.gen}: счета в банке отсутствуют.\n\n!sign Операционный отдел | {clerk.initials}",
    ),
    "p_cession": (
        "^ ДОГОВОР № {number.3} // уступки прав требования (цессии)\n\n| г. {town} | {cession_day}\n\n{old_creditor} (цедент) и {creditor} (цессионарий) заключили договор о передаче прав к должникам по реестру.\n\n1. Цедент передаёт права в том числе по договору № {contract} с {debtor.ins} на сумму {total}.\n\n!sign Цедент | {clerk.short}\n\n!sign Цессионарий | {second.short}",
        "^ ВЫПИСКА // из реестра уступаемых прав от {cession_day}\n\n# Должник | Договор | Долг\n# {debtor.nom} | {contract} от {contract_day} | {total}\n\n- Выписка верна. {creditor}\n\n!sign Директор | {clerk.short}",
        "> {debtor.dat} // {address}\n\n^ УВЕДОМЛЕНИЕ // об уступке права требования\n\nПо договору от {cession_day} права по договору № {contract} перешли к {creditor}. Задолженность {total}, платить по реквизитам: р/с {account}.\n\n{@p_by_firm}",
    ),
    "p_calculation": (
        "^ РАСЧЁТ ЗАДОЛЖЕННОСТИ // по договору № {contract}\n\n- Заёмщик: {debtor.nom}\n\n{parts.rows}\n\n- Всего: {total}\n\n{@p_by_firm}",
        "^^ {lender}\n\n^ ВЫПИСКА ПО СЧЁТУ // {account}\n\n- Клиент: {debtor.nom}\n\n# Дата | Операция | Сумма\n# {loan_day.digits} | Выдача займа | {loan_sum}\n# {aside.earlier.digits} | Платёж | {aside_sum}",
    ),
    "p_contract": (
        "^ ИНДИВИДУАЛЬНЫЕ УСЛОВИЯ // договора потребительского займа № {contract}\n\n- {contract_day}, {lender}\n\n# 1 | Сумма займа | {loan_sum}\n# 2 | Срок действия | 180 дней\n# 3 | Процентная ставка | 292 % годовых\n# 4 | Заёмщик | {debtor.nom}, {passport}",
        "^ ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ // к договору № {contract} от {contract_day}\n\n{lender} и {debtor.nom} договорились продлить срок возврата займа. Сумма долга {aside_sum}.\n\n!sign Заёмщик | {debtor.short}",
    ),
    "p_letters": (
        "> {debtor.dat} // {address}\n\n^ ТРЕБОВАНИЕ // о погашении задолженности\n\nПросим в течение десяти дней уплатить {total} по договору № {contract}. В случае неоплаты {creditor} обратится за судебным приказом.\n\n{@p_by_firm}",
        "> {debtor.dat}\n\n- {creditor}, {aside.printed}\n\n^ СПРАВКА // об отсутствии задолженности\n\nДоговор № {contract} от {contract_day} исполнен, претензий не имеем.\n\n{@p_by_firm}",
        "> {creditor}\n\nПрошу предоставить рассрочку по договору № {contract}: долг {total} сразу уплатить не могу.\n\n{@p_by_debtor}",
        "^ МИРОВОЕ СОГЛАШЕНИЕ\n\n| г. {town} | {day}\n\n{creditor} и {debtor.nom} по делу № {case_number} договорились: должник уплачивает {total} до {aside.until}.\n\n!sign Взыскатель | {clerk.short}\n\n!sign Должник | {debtor.short}",
    ),
    "p_proxy": (
        "^ ДОВЕРЕННОСТЬ № {number.3}\n\n| г. {town} | {aside.proxy}\n\n{creditor.long.nom} уполномочивает {clerk.acc}, паспорт {passport}, представлять интересы у мировых судей, подписывать заявления о вынесении судебного приказа, предъявлять исполнительные документы. Срок действия – до {aside.until}.\n\n!sign Генеральный директор | {second.short}",
        "^ АКТ // приёма-передачи исполнительных документов\n\n- {creditor}, {aside.printed}\n\n# № дела | Должник | Сумма\n# {case_number} | {debtor.nom} | {total}\n# 2-{number.4}/2025 | {second.nom} | {aside_sum}\n\n{@p_by_firm}",
    ),
    "p_pay": (
        "^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.5}\n\n- {aside.filed.digits}\n\n# Плательщик | {creditor}, ИНН {inn}\n# Получатель | Казначейство России (ФНС России)\n# Сумма | {fee}\n# Назначение | Госпошлина за выдачу судебного приказа, {debtor.nom}\n\n!stamp ИСПОЛНЕНО | {lender} | {aside.filed.digits}",
        "^ КВИТАНЦИЯ // об оплате\n\n% Плательщик | {debtor.nom}\n% Получатель | {department}\n% По ИП | {ip}\n% Сумма | {aside_sum}\n% Дата | {aside.checked.digits}",
    ),
    "p_post_other": (
        "^^ ПОЧТА РОССИИ\n\n- Кассовый чек № {number.4}, {order_day.digits}\n\n- Письмо заказное {track} // Кому: {debtor.dat}, {address}\n\n- Итого: {post}\n\n- ОПС {zip}",
        "^ ОПИСЬ // вложения в ценное письмо, ф. 107\n\n- Кому: {debtor.dat}, {address}\n\n# № | Наименование | Кол-во | Ценность\n# 1 | Копия заявления о вынесении судебного приказа | 1 | 1 р.\n# 2 | Расчёт задолженности | 1 | 1 р.\n\n!sign Отправитель | {clerk.short}",
        "^^ СПИСОК № {number.2} // внутренних почтовых отправлений, ф. 103\n\n- Отправитель {creditor}, {order_day.digits}\n\n# № | Адресат | ШПИ | Плата\n# 1 | {debtor.nom}, {address} | {track} | {post}\n# 2 | {second.nom} | {number.14} | {post}\n\n!stamp ПОЧТА РОССИИ {zip} | {order_day.digits}",
        "^ ИЗВЕЩЕНИЕ // ф. 22\n\n- Кому: {debtor.dat}, {address}\n\n- Письмо заказное {track} ожидает Вас в ОПС {zip} до {aside.received.digits}\n\n- Отправитель: {creditor}",
        "!screen Почта России | {track}\n\n- Ожидает адресата в месте вручения, {under_way.digits}\n\n- Получатель {debtor.nom}\n\n- Отправитель {creditor}\n\n- Принято {order_day.digits}",
        "> {creditor}\n\n- На заявление о розыске № {number.6}\n\nСрок розыска отправления {track} продлён, о результате будет сообщено дополнительно.\n\n!sign Начальник отдела | {clerk.short}",
    ),
    "p_state": (
        "> Мировому судье {court.gen}\n\n- Отдел по вопросам миграции, {aside.filed}\n\n^ АДРЕСНАЯ СПРАВКА\n\n{debtor.nom}, {born} г.р., зарегистрирован(а): {address}.\n\n!sign Инспектор | {clerk.short}",
        "> {creditor}\n\n^^ Нотариус {second.nom}\n\nНа Ваш запрос от {aside.earlier}: наследственное дело к имуществу {debtor.gen} заведено, претензия приобщена.\n\n!sign Нотариус | {second.short}",
        "^ РЕШЕНИЕ // арбитражного суда {region}\n\n| {day} | дело № А{number.2}-{number.5}/2025\n\nПризнать {debtor.acc} несостоятельным (банкротом), ввести процедуру реализации имущества. Финансовым управляющим утвердить {second.acc}.\n\n!sign Судья | {clerk.short}",
        "^ ОПРЕДЕЛЕНИЕ // арбитражного суда {region}\n\n| {day} | дело № А{number.2}-{number.5}/2025\n\nТребование {creditor} в размере {total} включить в третью очередь реестра требований кредиторов {debtor.gen}.\n\n!sign Судья | {clerk.short}",
        "^ ИСПОЛНИТЕЛЬНАЯ НАДПИСЬ\n\nЯ, {second.nom}, нотариус, предлагаю взыскать с {debtor.gen}, {born} г.р., в пользу {lender} {total} по договору № {contract}. Зарегистрировано в реестре № {number.4}.\n\n!sign Нотариус | {second.short}",
    ),
    "p_annex": ("Приложение: договор, расчёт, платёжное поручение, доверенность, квитанция об отправке.", "Приложения: 1) расчёт; 2) копия договора; 3) документ об уплате пошлины.", ""),
    "p_by_firm": ("!sign Представитель по доверенности | {clerk.short}", "!sign Представитель {creditor} | {clerk.initials}", "!sign Генеральный директор | {clerk.short}"),
    "p_by_debtor": ("!hand {day.digits} | {debtor.short}", "!sign Должник | {debtor.short}", "- {day}\n\n!sign Подпись | {debtor.initials}"),
}  # fmt: skip
