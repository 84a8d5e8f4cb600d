"""Papers of parties, banks, the Post and others that are of no kind of ours, in the part `senate`."""

NEAR_PAPERS = {
    "n_bank": ("АО «Сылвабанк»", "ПАО КБ «Уралсиб-Траст»", "АО «Почта-Кредит Банк»", "ООО «Хоум энд Финанс Банк»"),
    "u_application": (
        "> Мировому судье {court.gen} // Взыскатель: {creditor}, {other_address} // Должник: {debtor.nom}, {born} г.р., {address}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\n{debtor.nom} не исполнил{m:|а} обязательства по {@loan_of}. Задолженность за период с {from} по {to} составила {total}, {parts}.\n\n^ ПРОШУ:\n\nвынести судебный приказ о взыскании с должника в пользу взыскателя {total} и госпошлины {fee}.\n\n!sign Представитель по доверенности | {clerk.short}",
        "> Судебный участок № {precinct} // от {creditor.long.gen}\n\n^ Заявление // о выдаче судебного приказа о взыскании задолженности\n\nНа основании ст. 121-124 ГПК РФ прошу выдать приказ о взыскании с {debtor.gen} {total}, {@costs}. Копия заявления должнику направлена.\n\n!sign Представитель взыскателя | {clerk.initials}",
        "> Мировому судье {court.gen}\n\n^ ХОДАТАЙСТВО // о возврате заявления\n\n{creditor} просит возвратить заявление о вынесении судебного приказа в отношении {debtor.gen} без рассмотрения.\n\n!sign Представитель | {clerk.short}",
        "> Мировому судье {court.gen}\n\n^ ЗАЯВЛЕНИЕ // о выдаче второго экземпляра судебного приказа\n\nПросим выдать судебный приказ № {case_number} от {order_day} в отношении {debtor.gen} с отметкой о вступлении в силу.\n\n!sign {creditor} | {clerk.short}",
    ),
    "u_claim": (
        "> В Пышвинский районный суд // Истец: {creditor}, ИНН {inn} // Ответчик: {debtor.nom}, {address} // Цена иска {total}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ // о взыскании задолженности по договору займа\n\nОпределением мирового судьи судебный приказ № {case_number} отменен. Просим взыскать {total}, {parts}.\n\n!sign Представитель | {clerk.short}",
        "> Мировому судье {court.gen} // Истец {creditor}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ\n\nПрошу взыскать с {debtor.gen} задолженность по {@loan_of} и государственную пошлину {fee}.\n\n!sign Истец | {clerk.initials}",
    ),
    "u_objections": (
        "> Мировому судье {court.gen} // от должника {debtor.gen}, {address}\n\n^ ВОЗРАЖЕНИЯ // на судебный приказ\n\nС судебным приказом № {case_number} от {order_day} о взыскании в пользу {creditor} {total} не {m:согласен|согласна}. Прошу его отменить.\n\n!hand Дата | {objection_day.digits}\n\n!sign Подпись | {debtor.short}",
        "> {court.nom.cap}\n\n^ ЗАЯВЛЕНИЕ // о восстановлении срока и отмене судебного приказа\n\nО приказе узнал{m:|а} от пристава {aside.checked}. Займ у {lender} не брал{m:|а}. Прошу отменить приказ.\n\n!sign {debtor.nom} | (подпись)",
        "- Мировому судье\n\n- от {debtor.gen}, {born} г.р.\n\nВозражаю против судебного приказа по делу {case_number}. Прошу отменить.\n\n!sign {aside.received.digits} | {debtor.initials}",
    ),
    "u_complaint": (
        "> В Тавдинский городской суд // через мирового судью {court.gen}\n\n^ ЧАСТНАЯ ЖАЛОБА\n\nПросим отменить определение от {order_day} о возвращении заявления {creditor} о вынесении судебного приказа в отношении {debtor.gen}: копия заявления должнику направлена.\n\n!sign Представитель | {clerk.short}",
        "> Старшему судебному приставу {department.gen}\n\n^ ЖАЛОБА\n\n{creditor} просит признать незаконным бездействие {bailiff.gen.short} по ИП № {ip} в отношении {debtor.gen}.\n\n!sign По доверенности | {clerk.short}",
    ),
    "u_to_bailiff": (
        "> {department}\n\n^ ЗАЯВЛЕНИЕ // о принятии исполнительного документа к исполнению\n\n{creditor} предъявляет судебный приказ № {case_number} от {order_day} о взыскании с {debtor.gen} {total}. Средства перечислить на счет {account}.\n\n!sign Представитель взыскателя | {clerk.short}",
        "> {department}\n\n^ ХОДАТАЙСТВО\n\nПросим по ИП № {ip} направить запросы в банки и ограничить выезд {debtor.gen}.\n\n!sign {creditor} | {clerk.short}",
        "> {department}\n\n^ ЗАЯВЛЕНИЕ // о возвращении исполнительного документа\n\nПрошу окончить ИП № {ip}, приказ возвратить взыскателю.\n\n!sign {creditor} | {clerk.initials}",
    ),
    "u_bank": (
        "^^ {@n_bank}\n\n> {creditor} // исх. {number.6} от {aside.checked.digits}\n\n^ УВЕДОМЛЕНИЕ // о принятии исполнительного документа\n\nСудебный приказ о взыскании с {debtor.gen} исполняется, списано {aside_sum}.\n\n!sign Ведущий специалист | {clerk.short}",
        "^^ {@n_bank}\n\nВозвращаем судебный приказ № {case_number} в отношении {debtor.gen}: клиент на обслуживании не состоит.\n\n!sign Операционный отдел | {second.short}",
        "^^ {@n_bank}\n\n^ СПРАВКА\n\nДана в том, что задолженность {debtor.gen} по договору № {contract} от {contract_day} на {other_day} составляет {total}.\n\n!sign Руководитель | {clerk.short}\n\n!seal {creditor}",
        "^ ВЫПИСКА // по лицевому счету {account}\n\n# Дата | Основание | Сумма\n# {contract_day.digits} | Предоставление займа | {loan_sum}\n# {aside.earlier.digits} | Оплата процентов | {aside_sum}\n\n- Заемщик {debtor.nom}\n\n- {@n_bank}",
    ),
    "u_payment": (
        "^ ПЛАТЕЖНОЕ ПОРУЧЕНИЕ № {number.4}\n\n# Дата | {aside.filed.digits}\n# Сумма | {fee}\n# Плательщик | {creditor}\n# Получатель | Казначейство России\n# Назначение | Гос. пошлина, заявление о вынесении судебного приказа к {debtor.dat}\n\n- {@n_bank}, ИСПОЛНЕНО",
        "^^ ЧЕК-ОРДЕР\n\n% Операция | Оплата госпошлины\n% Плательщик | {debtor.nom}\n% Сумма | {aside_sum}\n% УИП | {number.20}\n% Дата операции | {aside.filed.digits}",
        "^ КВИТАНЦИЯ // об оплате задолженности\n\n- Договор № {contract}, плательщик {debtor.short}, получатель {creditor}\n\n- Сумма {aside_sum}, дата {aside.earlier.digits}\n\n!stamp ОПЛАЧЕНО | {@n_bank} | {aside.earlier.digits}",
    ),
    "u_loan": (
        "^ ДОГОВОР ЗАЙМА № {contract}\n\n| {contract_day} | г. {town}\n\n{lender} (Займодавец) передает, а {debtor.nom}, {born} года рождения (Заемщик), принимает {loan_sum} на срок {number.2} дней.\n\n!sign Заемщик | {debtor.short}",
        "^^ ИНДИВИДУАЛЬНЫЕ УСЛОВИЯ // договора потребительского займа № {contract} от {contract_day}\n\n# 1. Сумма | {loan_sum}\n# 2. Срок возврата | {other_day}\n# 3. Ставка | 0,8 % в день\n# 4. Заёмщик | {debtor.nom}, паспорт {passport}\n# 5. Займодавец | {lender}",
        "^ АНКЕТА ЗАЕМЩИКА\n\n% Фамилия, имя, отчество | {debtor.nom}\n% Дата рождения | {born}\n% Адрес | {address}\n% Сумма займа | {loan_sum}\n% Телефон | {phone}\n\n- {lender}, {contract_day}",
        "^^ ГРАФИК ПЛАТЕЖЕЙ по договору № {contract}\n\n# Дата | Платёж | Остаток\n# {aside.earlier.digits} | {aside_sum} | {principal}\n# {aside.filed.digits} | {aside_sum} | {interest}\n\n- Ознакомлен{m:|а}: {debtor.short}",
    ),
    "u_cession": (
        "^ ДОГОВОР ЦЕССИИ № {number.2}/{number.3}\n\n| {cession_day} | г. {town}\n\n{old_creditor} (Цедент) уступает {creditor} (Цессионарию) права требования по договорам займа, указанным в Приложении № 1.\n\n!sign Цедент | {second.short}\n\n!sign Цессионарий | {clerk.short}",
        "^^ ПРИЛОЖЕНИЕ № 1 // к договору уступки от {cession_day}\n\n# Ф.И.О. | Номер договора | Общая сумма\n# {debtor.nom} | {contract} | {total}\n# {second.nom} | {number.9} | {aside_sum}\n\n!sign {old_creditor} | {clerk.short}",
        "> {debtor.dat} // {address}\n\n^ УВЕДОМЛЕНИЕ // о смене кредитора\n\nУведомляем, что {cession_day} права по договору № {contract} от {contract_day} перешли к {creditor}. Сумма долга {total}.\n\n!sign {creditor} | {clerk.short}",
    ),
    "u_demand": (
        "> {debtor.dat} // {address}\n\n^ ДОСУДЕБНАЯ ПРЕТЕНЗИЯ\n\n{creditor} требует в течение 10 дней оплатить задолженность по договору № {contract} в сумме {total}. При неоплате будет подано заявление о вынесении судебного приказа.\n\n!sign Специалист по взысканию | {clerk.short}",
        "- Уважаем{m:ый|ая} {debtor.nom}!\n\n^ УВЕДОМЛЕНИЕ О ЗАДОЛЖЕННОСТИ\n\nПо состоянию на {order_day} Ваш долг составляет {total}. Судебный приказ передан судебным приставам.\n\n!qr {contract}\n\n- {creditor}, {phone}",
        "^ ПРЕДЛОЖЕНИЕ // о рассрочке\n\n{creditor} предлагает {debtor.dat} погасить долг {total} за 6 платежей по {aside_sum} и списать остаток.\n\n!sign {creditor} | {clerk.short}",
    ),
    "u_proxy": (
        "^ ДОВЕРЕННОСТЬ\n\n| г. {town} | {aside.proxy}\n\n{creditor.long.nom} в лице директора {second.gen} доверяет {clerk.dat} представлять интересы общества у мировых судей и в службе судебных приставов, предъявлять исполнительные документы.\n\n!sign Директор | {second.short}\n\n!seal {creditor}",
        "^^ {creditor}\n\n^ РЕШЕНИЕ // единственного участника\n\nПродлить полномочия директора {second.gen} с {aside.proxy}.\n\n!sign Участник | {clerk.short}",
    ),
    "u_calc": (
        "^ РАСЧЁТ СУММЫ ЗАДОЛЖЕННОСТИ\n\n- Заемщик: {debtor.nom}, договор № {contract} от {contract_day}\n\n# Основной долг | Проценты | Всего\n# {principal} | {interest} | {total}\n\n!sign Расчет составил | {clerk.short}",
        "^^ СПРАВКА О РАЗМЕРЕ ДОЛГА\n\n{parts.lines}\n\n- Итого по договору {contract}: {total}\n\n!sign {creditor} | {clerk.short}",
    ),
    "u_post_other": (
        "^^ ОПИСЬ // ф. 107\n\n- Кому: {debtor.dat}\n\n- Куда: {address}\n\n# Наименование предметов | Количество | Ценность, руб.\n# Заявление о вынесении судебного приказа (копия) | 1 | 1\n# Расчет | 1 | 1\n\n- Отправитель {creditor}\n\n!stamp Почта России | {zip} {town} | {aside.filed.digits}",
        "^^ СПИСОК № {number.3} // внутренних почтовых отправлений, форма 103\n\n- {creditor}, {aside.filed.digits}\n\n# № п/п | Адресат | ШПИ\n# 1 | {debtor.short}, {address} | {number.14}\n# 2 | {second.short}, {other_address} | {number.14}\n\n!stamp ОПС {zip} | Принял {clerk.short} | {aside.filed.digits}",
        "^^ ПОЧТА РОССИИ // кассовый чек\n\n- Письмо заказное РПО {number.14}\n\n- Кому: {debtor.short}\n\n- Сумма {post}\n\n- {aside.filed.digits}",
        "^ ИЗВЕЩЕНИЕ // форма 22-в\n\n- {creditor}, {other_address}\n\n- Заказное письмо РПО {number.14}, разряд «Судебное»\n\n- Срок хранения до {other_day}\n\n!sign Оператор | {clerk.short}",
    ),
    "u_registry": (
        "^^ ЕФРСБ // Сообщение № {number.8}\n\n# Должник | {debtor.nom}\n# Дата рождения | {born.digits}\n# Адрес | {address}\n# Процедура | Реализация имущества гражданина\n# Финансовый управляющий | {second.nom}",
        "^ ВЫПИСКА // из Единого государственного реестра юридических лиц\n\n# Наименование | {creditor.long.nom}\n# ИНН | {inn}\n# ОГРН | {ogrn}\n# Место нахождения | {other_address}",
        "^ АДРЕСНАЯ СПРАВКА № {number.5}\n\n{debtor.nom}, {born} года рождения, уроженец: {birth_place}, зарегистрирован{m:|а} по адресу: {address}.\n\n!sign Начальник ОВМ | {clerk.short}",
        "^^ ОТДЕЛ ЗАГС Г. {town.upper}\n\n^ СПРАВКА О СМЕРТИ\n\n{debtor.nom}, умер{m:|ла} {aside.earlier}, запись акта № {number.5}.\n\n!sign Заведующий отделом | {clerk.short}",
        "^^ Банк данных исполнительных производств\n\n# Должник | Исполнительное производство | Предмет исполнения\n# {debtor.nom} {born.digits} | {ip} от {opened} | Кредитные платежи: {aside_sum}\n\n- {department}",
    ),
    "u_notary": (
        "^^ Нотариус {second.nom}\n\n> {creditor}\n\nСообщаю, что наследственное дело к имуществу {debtor.gen}, {born} г.р., не заводилось.\n\n!sign Нотариус | {second.short}",
        "^ ИСПОЛНИТЕЛЬНАЯ НАДПИСЬ НОТАРИУСА\n\n| г. {town} | {order_day}\n\nВзыскать с {debtor.gen}, {address}, в пользу {lender} неуплаченную в срок задолженность по договору № {contract} в размере {total}.\n\n!sign Нотариус | {second.initials}\n\n!seal нотариус * {town}",
    ),
    "u_private": (
        "!picture кот",
        "^ СОГЛАШЕНИЕ // о погашении задолженности\n\n{creditor} и {debtor.nom} установили, что долг {total} выплачивается до {other_day} частями по {aside_sum}.\n\n!sign {creditor} | {clerk.short}\n\n!sign Должник | {debtor.short}",
        "^ СЛУЖЕБНАЯ ЗАПИСКА\n\nПрошу списать госпошлину {fee} по делу {case_number} ({debtor.nom}): заявление возвращено мировым судьей {judge.ins.short}.\n\n!sign Юрисконсульт | {clerk.short}",
        "- Коллеги, по {debtor.dat} пришла отмена приказа {case_number}. Готовим иск в районный суд, сумма {total}. Срок до {other_day.digits}.\n\n- {clerk.short}",
        "^^ РЕЕСТР ПЕРЕДАННЫХ ДЕЛ\n\n# № дела | Должник | Документ\n# {case_number} | {debtor.short} | судебный приказ\n# 2-{number.4}/2025 | {second.short} | исполнительный лист\n\n!sign Принял | {clerk.short}",
        "^ ПОСТАНОВЛЕНИЕ // о возбуждении уголовного дела\n\n| {other_day} | г. {town}\n\nСледователь {second.short}, рассмотрев заявление {debtor.gen} об оформлении займа № {contract} неустановленным лицом, постановил возбудить уголовное дело по ч. 1 ст. 159 УК РФ.\n\n!sign Следователь | {second.short}",
        "^ ИНФОРМАЦИЯ О КРЕДИТНОЙ ИСТОРИИ\n\n# Источник | {lender}\n# Договор | {contract}\n# Долг | {total}\n# Судебное взыскание | судебный приказ {case_number}\n\n- Субъект: {debtor.nom}",
    ),
}  # fmt: skip
