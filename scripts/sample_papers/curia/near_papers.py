"""Papers of parties, banks, the Post and others that are of no kind of ours, in the part `curia`."""

NEAR_PAPERS = {
    "n_bank": ("АО «Тарханбанк»", "ПАО «Росбизнесбанк»", "ПАО «Почтовый дом Банк»", "АО «ОТП-Сойма Банк»"),
    "u_application": (
        "> Мировому судье {court.gen} // Взыскатель: {creditor}, ИНН {inn} // Должник: {debtor.nom}, {born} г.р., {address}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\n{contract_day} между {lender} и {debtor.ins} заключен договор № {contract}. Долг составляет {total}, {parts}.\n\n^ ПРОШУ:\n\nвынести судебный приказ о взыскании с {debtor.gen} {total}, {@costs}.\n\n!sign Представитель | {clerk.short}",
        "> В {court.nom} // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о выдаче судебного приказа\n\nПрошу выдать судебный приказ на взыскание с {debtor.gen} задолженности по {@loan_of} в сумме {total} и расходов по госпошлине {fee}. Приложение: договор, расчет, квитанция.\n\n!sign По доверенности | {clerk.initials}",
    ),
    "u_claim": (
        "> Истец: {creditor} // Ответчик: {debtor.nom}, {address} // Цена иска: {total}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ\n\nСудебный приказ № {case_number} от {order_day} отменен. Прошу взыскать с {debtor.gen} задолженность по {@loan_of}, {parts}.\n\n!sign Представитель истца | {clerk.short}",
        "> Сойминский районный суд\n\n^ ИСК // о взыскании задолженности\n\nИстец {creditor} просит взыскать с ответчика {debtor.gen} {total} и {fee} госпошлины.\n\n!sign Представитель | {clerk.short}",
    ),
    "u_objections": (
        "> Мировому судье {court.gen} // от {debtor.gen}, {address}\n\n^ ВОЗРАЖЕНИЯ // относительно исполнения судебного приказа\n\nСудебный приказ № {case_number} от {order_day} в пользу {creditor} получил{m:|а} {aside.received}. С долгом не {m:согласен|согласна}. Прошу приказ отменить.\n\n!sign Должник | {debtor.short}",
        "> {court.nom.cap} // {debtor.nom}\n\n^ ЗАЯВЛЕНИЕ // об отмене судебного приказа\n\nПрошу отменить судебный приказ о взыскании {total} в пользу {creditor}, восстановить срок.\n\n!sign Подпись | {debtor.short}",
        "> Мировому судье {court.gen}\n\n^ Заявление\n\nПрошу рассмотреть возражения на приказ по делу {case_number} в моё отсутствие.\n\n!sign Должник | {debtor.initials}",
    ),
    "u_complaint": (
        "> В Таловский районный суд через мирового судью {court.gen}\n\n^ ЧАСТНАЯ ЖАЛОБА\n\nОпределением от {order_day} заявление {creditor} о вынесении судебного приказа в отношении {debtor.gen} возвращено. С определением не согласны. Просим отменить.\n\n!sign Представитель | {clerk.short}",
        "> Руководителю УФССП\n\n^ ЖАЛОБА // на бездействие судебного пристава-исполнителя\n\nПо ИП № {ip} в отношении {debtor.gen} исполнительные действия не производятся. Взыскатель {creditor} просит принять меры.\n\n!sign Представитель | {clerk.short}",
    ),
    "u_to_bailiff": (
        "> {department} // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о возбуждении исполнительного производства\n\nПросим возбудить исполнительное производство на основании судебного приказа № {case_number} от {order_day} в отношении {debtor.gen} на сумму {total}. Реквизиты: р/с {account}.\n\n!sign Представитель | {clerk.short}",
        "> {department}\n\n^ ХОДАТАЙСТВО // о розыске имущества должника\n\nПрошу по ИП № {ip} установить имущество {debtor.gen}.\n\n!sign Взыскатель {creditor} | {clerk.short}",
        "> {department}\n\n^ ЗАЯВЛЕНИЕ // об окончании исполнительного производства\n\nПросим вернуть судебный приказ по ИП № {ip} без исполнения.\n\n!sign Представитель {creditor} | {clerk.short}",
    ),
    "u_bank": (
        "^^ {@n_bank}\n\n> {creditor}\n\nВаш судебный приказ в отношении {debtor.gen} принят к исполнению {aside.checked}, инкассовое поручение помещено в картотеку ввиду отсутствия средств.\n\n!sign Операционист | {clerk.short}",
        "^^ {@n_bank} // Исх. {number.5}\n\n^ УВЕДОМЛЕНИЕ // о возврате исполнительного документа\n\nСчета {debtor.gen} в банке закрыты, исполнительный документ возвращается взыскателю {creditor}.\n\n!sign Специалист банка | {second.short}",
        "^^ {@n_bank}\n\n^ СПРАВКА О ЗАДОЛЖЕННОСТИ\n\nЗадолженность {debtor.gen} по договору № {contract} от {contract_day} составляет {total}, {parts}.\n\n!sign Менеджер | {clerk.short}",
        "^ ВЫПИСКА ПО СЧЕТУ № {account}\n\n- Клиент: {debtor.nom}\n\n# Дата | Операция | Сумма\n# {contract_day.digits} | Выдача кредита | {loan_sum}\n# {aside.earlier.digits} | Погашение | {aside_sum}\n# {aside.earlier.digits} | Просрочка | {principal}\n\n- {@n_bank}",
    ),
    "u_payment": (
        "^^ ПЛАТЕЖНОЕ ПОРУЧЕНИЕ № {number.5} от {aside.filed.digits}\n\n# Плательщик | {creditor}, ИНН {inn}\n# Сумма | {fee}\n# Получатель | Казначейство России (ФНС России)\n# Назначение платежа | Госпошлина за вынесение судебного приказа, должник {debtor.short}\n\n- ИСПОЛНЕНО {aside.filed.digits}",
        "^ ЧЕК ПО ОПЕРАЦИИ\n\n- Государственная пошлина, мировые суды\n\n% Плательщик | {second.nom}\n% Сумма | {fee}\n% УИН | {number.20}\n% Дата | {aside.filed.digits}\n\n- {@n_bank}",
        "^^ Реестр платежей\n\n# Должник | Платеж | Дата\n# {debtor.short} | {aside_sum} | {aside.earlier.digits}\n# {second.short} | {aside_sum} | {aside.earlier.digits}\n\n- Получатель {creditor}",
    ),
    "u_loan": (
        "^ ДОГОВОР ПОТРЕБИТЕЛЬСКОГО ЗАЙМА № {contract}\n\n| г. {town} | {contract_day}\n\n{lender}, именуемое Займодавец, и {debtor.nom}, {born} г.р., паспорт {passport}, заключили договор: сумма займа {loan_sum}, ставка {number.3} % годовых, срок до {other_day}.\n\n!sign Заемщик | {debtor.short}",
        "^ ИНДИВИДУАЛЬНЫЕ УСЛОВИЯ\n\n# Сумма займа | {loan_sum}\n# Срок | {number.2} дней\n# Процентная ставка | {number.3} %\n# Заемщик | {debtor.nom}, {address}\n# Кредитор | {lender}\n\n- Подписано аналогом собственноручной подписи, код {number.4}",
        "^ ГРАФИК ПЛАТЕЖЕЙ // к договору № {contract}\n\n# № | Дата | Платеж\n# 1 | {aside.earlier.digits} | {aside_sum}\n# 2 | {aside.filed.digits} | {aside_sum}\n# 3 | {other_day.digits} | {aside_sum}\n\n- Заемщик {debtor.short}",
    ),
    "u_cession": (
        "^ ДОГОВОР УСТУПКИ ПРАВ ТРЕБОВАНИЯ № {number.3}\n\n| г. {town} | {cession_day}\n\nЦедент {old_creditor} передает, а цессионарий {creditor} принимает права требования к физическим лицам согласно реестру.\n\n!sign Цедент | {second.short}\n\n!sign Цессионарий | {clerk.short}",
        "^^ ВЫПИСКА // из реестра уступаемых прав к договору от {cession_day}\n\n# Должник | Договор | Сумма\n# {debtor.nom} | № {contract} от {contract_day.digits} | {total}\n\n- Верно: {clerk.short}",
        "> {debtor.dat} // {address}\n\n^ УВЕДОМЛЕНИЕ ОБ УСТУПКЕ\n\nПрава по договору № {contract} от {contract_day} переданы {creditor}. Задолженность {total} просим оплатить на счет {account}.\n\n!sign С уважением, {creditor} | {clerk.short}",
    ),
    "u_demand": (
        "> {debtor.dat}\n\n^ ПРЕТЕНЗИЯ\n\nПо договору № {contract} от {contract_day} у Вас имеется долг {total}. Просим погасить его до {other_day}, иначе {creditor} обратится за судебным приказом.\n\n!sign Специалист | {clerk.short}",
        "^ ТРЕБОВАНИЕ О ПОГАШЕНИИ\n\n- Уважаем{m:ый|ая} {debtor.nom}!\n\nСумма задолженности перед {creditor}: {total}. Оплатите по QR-коду.\n\n!qr {contract}",
    ),
    "u_proxy": (
        "^ ДОВЕРЕННОСТЬ № {number.3}\n\n| г. {town} | {aside.proxy}\n\n{creditor.long.nom} уполномочивает {clerk.acc} представлять интересы в судах, подписывать заявления о вынесении судебного приказа, получать исполнительные листы.\n\n!sign Генеральный директор | {second.short}\n\n!seal {creditor}",
        "^^ {creditor}\n\n^ ПРИКАЗ № {number.2}-к\n\nНазначить {second.acc} на должность генерального директора с {aside.proxy}.\n\n!sign Единственный участник | {clerk.short}",
    ),
    "u_calc": (
        "^ РАСЧЕТ ЗАДОЛЖЕННОСТИ\n\n- по договору № {contract} от {contract_day}, заемщик {debtor.nom}\n\n# Период | Основной долг | Проценты\n# {from.digits} – {to.digits} | {principal} | {interest}\n\n- Итого: {total}\n\n!sign Экономист | {clerk.short}",
        "^^ Справка-расчет // на {order_day}\n\n{parts.lines}\n\n- Должник: {debtor.short}, кредитор: {creditor}",
    ),
    "u_post_other": (
        "^^ ОПИСЬ ВЛОЖЕНИЯ ф. 107\n\n- Куда: {address}\n\n- Кому: {debtor.dat}\n\n# № | Предмет | Кол-во | Ценность\n# 1 | Копия заявления о вынесении судебного приказа | 1 | 1,00\n# 2 | Копия договора | 1 | 1,00\n\n- Отправитель: {creditor}\n\n!stamp ОПС {zip} | {town} | {aside.filed.digits}",
        "^^ Список внутренних почтовых отправлений № {number.3} ф. 103\n\n- Отправитель: {creditor}, дата {aside.filed.digits}\n\n# № | Адресат | ШПИ | Плата\n# 1 | {debtor.short}, {address} | {number.14} | {post}\n# 2 | {second.short}, {other_address} | {number.14} | {post}\n\n!stamp ОПС {zip} | ПРИНЯТО | {aside.filed.digits}",
        "^^ АО «Почта России» // КАССОВЫЙ ЧЕК\n\n- Письмо заказное, РПО {number.14}\n\n- Куда: {address} // Кому: {debtor.short}\n\n- Итого {post}\n\n- {aside.filed.digits} 13:05",
        "^ ИЗВЕЩЕНИЕ ф. 22\n\n- Кому: {creditor}\n\nНа Ваше имя поступило заказное письмо № {number.14} из судебного участка. Получить до {other_day} в ОПС {zip}.\n\n!sign Почтальон | {clerk.short}",
    ),
    "u_registry": (
        "^^ СВЕДЕНИЯ О БАНКРОТСТВЕ\n\n# Должник | {debtor.nom}\n# Дата рождения | {born.digits}\n# Номер сообщения | {number.8}\n# Процедура | реализация имущества\n# Управляющий | {second.nom}",
        "^^ ВЫПИСКА ИЗ ЕГРЮЛ\n\n# Полное наименование | {creditor.long.nom}\n# ОГРН | {ogrn}\n# ИНН | {inn}\n# Адрес | {other_address}\n# Директор | {second.nom}",
        "^ АДРЕСНАЯ СПРАВКА\n\n- {debtor.nom}, {born} г.р.\n\nЗарегистрирован{m:|а}: {address} с {aside.passport}.\n\n!sign Инспектор по вопросам миграции | {clerk.short}",
        "^ СВИДЕТЕЛЬСТВО О СМЕРТИ\n\n_ {debtor.nom} | гражданин\n\n_ {aside.earlier} | дата смерти\n\n_ {number.6} | запись акта\n\n!sign Руководитель органа ЗАГС | {clerk.short}",
        "^^ КРЕДИТНЫЙ ОТЧЕТ\n\n- Субъект: {debtor.nom}, {born.digits}\n\n# Источник | Договор | Статус\n# {lender} | {contract} | Просрочен\n# {creditor} | {contract} | Передан по цессии",
    ),
    "u_notary": (
        "> {creditor}\n\n^^ НОТАРИУС {second.upper}\n\nНа Ваш запрос сообщаю, что после смерти {debtor.gen} заведено наследственное дело № {number.3}/2025. Сведения о наследниках предоставляются по запросу суда.\n\n!sign Нотариус | {second.short}",
        "^ ИСПОЛНИТЕЛЬНАЯ НАДПИСЬ\n\n| г. {town} | {order_day}\n\nЯ, {second.nom}, нотариус, предлагаю взыскать с {debtor.gen} в пользу {lender} задолженность {total} и {aside_sum} нотариального тарифа.\n\n!sign Нотариус | {second.short}\n\n!seal нотариус * {town}",
    ),
    "u_private": (
        "!picture кот",
        "^ СОГЛАШЕНИЕ // о реструктуризации долга\n\n{creditor} и {debtor.nom} договорились о погашении {total} равными платежами по {aside_sum} в месяц.\n\n!sign Кредитор | {clerk.short}\n\n!sign Должник | {debtor.short}",
        "> Директору {creditor}\n\n^ ОБЪЯСНИТЕЛЬНАЯ ЗАПИСКА\n\nЯ, {clerk.nom}, прошу учесть, что заявление в отношении {debtor.gen} не подано в срок из-за отсутствия договора.\n\n!sign Специалист | {clerk.short}",
        "- Добрый день! Получили возврат по {debtor.dat}, дело {case_number}. Мировой судья {judge.short} вернул из-за пошлины, надо доплатить и подать заново. Сообщите, когда оплатят.\n\n- {clerk.short}, юридический отдел",
        "^ АКТ ПРИЕМА-ПЕРЕДАЧИ ДОКУМЕНТОВ\n\n# Дело | Документ | Листов\n# {debtor.short} | судебный приказ {case_number} | 2\n# {second.short} | определение об отмене | 1\n\n!sign Сдал | {clerk.short}\n\n!sign Принял | {second.short}",
        "^^ ОТДЕЛ МВД РОССИИ ПО Г. {town.upper}\n\n^ ПОСТАНОВЛЕНИЕ // об отказе в возбуждении уголовного дела\n\nПо заявлению {debtor.gen} о мошенническом оформлении договора № {contract} в возбуждении уголовного дела отказать.\n\n!sign Дознаватель | {clerk.short}",
    ),
}  # fmt: skip
