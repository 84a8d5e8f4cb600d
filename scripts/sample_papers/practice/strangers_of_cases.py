"""What else lies in the file of a case, in the part `practice`: papers of parties, of the post, of banks, and no papers at all."""

OF_CASES = {
    "to_court": (
        "> Мировому судье {court.gen} // от {creditor}, ИНН {inn}, {other_address} // Должник: {debtor.nom}, {address}",
        "> В {court.nom} // Заявитель: {creditor.long.nom} // Представитель: {clerk.nom} (доверенность от {aside.proxy})",
        "- Кому: мировому судье {judge.dat}\n\n- Взыскатель: {creditor}\n\n- Должник: {debtor.nom}, {born} г.р., {birth_place}\n\n- По делу № {case_number}",
    ),
    "to_court_from_debtor": (
        "> Мировому судье {court.gen} // от {debtor.gen}, прожив.: {address}, тел. {phone}",
        "> В {court.nom} // Должник: {debtor.nom}, {born} г.р. // Взыскатель: {creditor} // Дело № {case_number}",
        "- Судье {judge.dat} от должника {debtor.gen}, {address}",
    ),
    "signed": (
        "!sign Представитель по доверенности | {clerk.short}",
        "!sign Генеральный директор {creditor} | {second.short}",
        "!esign {clerk} | {aside.filed.digits}",
        "- {aside.filed}\n\n!sign Представитель взыскателя | {clerk.initials}",
    ),
    "signed_by_debtor": (
        "!sign {aside.received.digits} | {debtor.short}",
        "!hand Подпись | {debtor.short}",
        "- {aside.received}\n\n!sign Должник | {debtor.initials}",
    ),
    "u_application": (
        "{@to_court}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\nПо {@loan_of} имеется задолженность {total}, {parts}, за период с {from} по {to}. На основании ст. 121–124 ГПК РФ\n\n^^ ПРОШУ:\n\nвынести судебный приказ о взыскании с {@debtor_whole} в пользу {creditor} {total.long} и {fee} пошлины.\n\nПриложение: договор, расчёт, доверенность.\n\n{@signed}",
        "{@to_court}\n\n^ Заявление // о выдаче судебного приказа\n\nЦена требования: {total}; госпошлина: {fee}\n\nЗаёмщик {debtor.nom} не возвратил{m:|а} заём. Просим выдать приказ и взыскать: {total.long}, {parts}, {@costs}.\n\n{@signed}",
    ),
    "u_lawsuit": (
        "> В {court.nom} // Истец: {creditor} // Ответчик: {debtor.nom}, {address} // Цена иска: {total}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ // о взыскании задолженности\n\nСудебный приказ № {case_number} от {order_day} отменён определением от {cancel_day} в связи с возражениями должника. Долг по {@loan_of} – {total}, {parts}.\n\n^^ ПРОСИМ:\n\nвзыскать с {debtor.gen} {total.long}, {@costs}.\n\n{@signed}",
    ),
    "u_objections": (
        "{@to_court_from_debtor}\n\n^ ВОЗРАЖЕНИЯ // относительно исполнения судебного приказа\n\n{order_day.cap} вынесен {@near_order}. Копию получил{m:|а} {aside.received}. С приказом не согласен{m:|а}, прошу его отменить (ст. 129 ГПК РФ).\n\n{@signed_by_debtor}",
        "{@to_court_from_debtor}\n\n^ Заявление об отмене судебного приказа\n\nПрошу отменить судебный приказ № {case_number} от {order_day}, сумма {total} мной не признаётся.\n\n{@signed_by_debtor}",
    ),
    "u_term_asked": (
        "{@to_court_from_debtor}\n\n^ ХОДАТАЙСТВО // о восстановлении срока и отмене судебного приказа\n\nО приказе от {order_day} узнал{m:|а} {aside.soon} от приставов. Письма суда не получал{m:|а}. Прошу восстановить срок, приказ отменить.\n\n{@signed_by_debtor}",
    ),
    "u_turn_asked": (
        "{@to_court_from_debtor}\n\n^ ЗАЯВЛЕНИЕ // о повороте исполнения судебного приказа\n\nПриказ № {case_number} отменён {cancel_day}. Удержано {aside_sum}, прошу взыскать их с {creditor}.\n\n{@signed_by_debtor}",
    ),
    "u_delay_asked": (
        "{@to_court_from_debtor}\n\n^ ЗАЯВЛЕНИЕ // о рассрочке исполнения судебного приказа\n\nПрошу рассрочить уплату {total} по приказу от {order_day} на год в связи с тяжёлым положением.\n\n{@signed_by_debtor}",
    ),
    "u_return_asked": (
        "{@to_court}\n\n^ ЗАЯВЛЕНИЕ // о возвращении заявления\n\nПросим возвратить заявление о вынесении судебного приказа в отношении {debtor.gen}, поданное {aside.filed}, ввиду погашения долга.\n\n{@signed}",
    ),
    "u_succession_asked": (
        "{@to_court}\n\n^ ЗАЯВЛЕНИЕ // о процессуальном правопреемстве\n\nПросим заменить взыскателя {old_creditor} на {creditor} по приказу № {case_number} от {order_day}. Договор цессии от {cession_day} прилагается.\n\n{@signed}",
    ),
    "u_duplicate_asked": (
        "{@to_court}\n\n^ ЗАЯВЛЕНИЕ // о выдаче дубликата исполнительного листа\n\nИсполнительный лист {writ} по делу № {case_number} утрачен. Просим выдать дубликат.\n\n{@signed}",
        "{@to_court}\n\n^ ЗАЯВЛЕНИЕ\n\nПросим выдать на руки судебный приказ № {case_number} от {order_day} с отметкой о вступлении в законную силу.\n\n{@signed}",
    ),
    "u_writ_asked": (
        "{@to_court}\n\n^ ХОДАТАЙСТВО // о выдаче исполнительного листа\n\nРешение от {order_day} по делу № {case_number} вступило в законную силу {force}. Просим выслать исполнительный лист в адрес {creditor}.\n\n{@signed}",
    ),
    "u_look_asked": (
        "{@to_court}\n\n^ ХОДАТАЙСТВО // об ознакомлении с материалами дела\n\nПросим предоставить дело № {case_number} для ознакомления с фотосъёмкой.\n\n{@signed}",
        "{@to_court}\n\n^ ХОДАТАЙСТВО // о рассмотрении дела в отсутствие представителя\n\nПросим рассмотреть дело № {case_number} {other_day} без нашего участия, требования поддерживаем.\n\n{@signed}",
    ),
    "u_private_complaint": (
        "> В районный суд через мирового судью {court.gen}\n\n^ ЧАСТНАЯ ЖАЛОБА // на определение о возвращении заявления о вынесении судебного приказа\n\nОпределением от {order_day} заявление {creditor} о взыскании с {debtor.gen} возвращено. Полагаем определение незаконным, просим отменить.\n\n{@signed}",
        "> Через мирового судью {judge.acc}\n\n^ ЧАСТНАЯ ЖАЛОБА\n\nна определение от {order_day} об отказе в принятии заявления. Спор о праве отсутствует. Просим определение отменить, материал вернуть на стадию принятия.\n\n{@signed}",
    ),
    "u_cassation_complaint": (
        "> В кассационный суд общей юрисдикции\n\n^ КАССАЦИОННАЯ ЖАЛОБА // на судебный приказ\n\n{@near_order}. Должник {debtor.nom} считает приказ незаконным.\n\n{@signed_by_debtor}",
    ),
    "u_fee_asked": (
        "{@to_court}\n\n^ ЗАЯВЛЕНИЕ // о возврате государственной пошлины\n\nПросим вернуть {fee}, перечисленные {aside.filed} платёжным поручением № {number.4}, на р/с {account}.\n\n{@signed}",
    ),
    "u_authority": (
        "^ ДОВЕРЕННОСТЬ № {number.3}\n\n| г. {town} | {aside.proxy}\n\n{creditor.long.nom} (ИНН {inn}) в лице генерального директора {second.gen} уполномочивает {clerk.acc}, паспорт {passport}, подавать заявления о вынесении судебных приказов, получать исполнительные листы, отзывать исполнительные документы. Действительна до {aside.until}.\n\n!sign Генеральный директор | {second.short}\n\n!seal",
        "^ ДОВЕРЕННОСТЬ // в порядке передоверия\n\n- {aside.proxy.spelt.cap}, г. {town}\n\nЯ, {clerk}, уполномочиваю {second.acc} представлять {creditor} в службе судебных приставов и судах.\n\n- Удостоверено нотариусом, реестр № {number.4}",
    ),
    "u_cession": (
        "^ ДОГОВОР УСТУПКИ ПРАВ ТРЕБОВАНИЯ // № {number.3}\n\n| г. {town} | {cession_day}\n\n{old_creditor.long}, именуемое Цедент, и {creditor.long.nom}, именуемое Цессионарий, договорились: Цедент уступает требования к должникам по Реестру, в том числе к {debtor.dat} по договору № {contract} на сумму {total}.",
        "^ ПРИЛОЖЕНИЕ № 1 // к договору цессии № {number.3} от {cession_day}\n\n# № | Должник | Договор | Долг\n# 1 | {debtor.nom} | {contract} от {contract_day.digits} | {total}\n# 2 | {second.nom} | {number.9} от {aside.earlier.digits} | {aside_sum}",
    ),
    "u_cession_notice": (
        "> {debtor.dat} // {address}\n\n^ УВЕДОМЛЕНИЕ // об уступке права требования\n\nСообщаем: {cession_day} {old_creditor} передало {creditor} право требования по договору № {contract}. Долг {total}. Реквизиты: р/с {account}.\n\n!sign {creditor} | {clerk.short}",
    ),
    "u_terms": (
        "^ ДОГОВОР МИКРОЗАЙМА № {contract}\n\n| г. {town} | {contract_day}\n\n{lender} передаёт, а {debtor.nom}, {born} г.р., паспорт {passport}, получает {loan_sum} под 0,8 % в день на срок до {aside.until}.\n\n!sign Заёмщик | {debtor.short}",
        "^ ИНДИВИДУАЛЬНЫЕ УСЛОВИЯ // договора потребительского займа\n\n# 1 | Сумма займа | {loan_sum}\n# 2 | Срок | до {aside.until}\n# 4 | Процентная ставка | 292 % годовых\n# 12 | Неустойка | 20 % годовых\n\n- Заёмщик: {debtor.nom}, {contract_day}",
    ),
    "u_schedule_of_payments": (
        "^ ГРАФИК ПЛАТЕЖЕЙ // к договору № {contract} от {contract_day}\n\n# Дата | Платёж | Остаток\n# {aside.earlier.digits} | {aside_sum} | {principal}\n# {aside.filed.digits} | {aside_sum} | {interest}\n\n!sign Заёмщик | {debtor.short}",
    ),
    "u_calculation": (
        "^ РАСЧЁТ ЗАДОЛЖЕННОСТИ\n\n- по договору № {contract} от {contract_day}, {debtor.nom}\n\n{parts.rows}\n# Итого на {to} | {total}\n\n{@signed}",
        "^ РАСЧЁТ ЦЕНЫ ТРЕБОВАНИЯ\n\nЗа период с {from} по {to}: {parts}. Всего {total}. Госпошлина {fee}.\n\n{@signed}",
    ),
    "u_statement": (
        "^^ {lender}\n\n^ ВЫПИСКА ПО СЧЁТУ // {account}\n\n# Дата | Операция | Сумма\n# {contract_day.digits} | Выдача кредита {debtor.short} | {loan_sum}\n# {aside.earlier.digits} | Погашение | {aside_sum}",
    ),
    "u_register_of_firms": (
        "^ ВЫПИСКА // из Единого государственного реестра юридических лиц\n\n- {aside.filed} № ЮЭ9965-25-{number.8}\n\n% Полное наименование | {creditor.long.nom}\n% Сокращённое наименование | {creditor}\n% ОГРН | {ogrn}\n% ИНН | {inn}\n% Дата регистрации | {aside.proxy}",
        "^ СВИДЕТЕЛЬСТВО // о внесении сведений в государственный реестр профессиональных коллекторских организаций\n\n- {creditor}, ИНН {inn}, {aside.proxy}, № {number.2}/25/95000-КЛ",
    ),
    "u_fee_paid": (
        "^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.4}\n\n| {aside.filed.digits} | электронно\n\n# Сумма | {fee}\n# Плательщик | {creditor}, ИНН {inn}\n# Назначение | Госпошлина за вынесение судебного приказа, {debtor.nom}, дог. {contract} от {contract_day.digits}\n\n!stamp ИСПОЛНЕНО | {aside.filed.digits}",
        "^ ЧЕК ПО ОПЕРАЦИИ // Сбербанк Онлайн\n\n- {aside.filed.digits} 12:44:10 (МСК)\n\n% Операция | Оплата госпошлины\n% Получатель | Казначейство России\n% Сумма | {fee}\n% УИП | {number.14}",
    ),
    "u_debt_paid": (
        "^ ПРИХОДНЫЙ ОРДЕР // № {number.3}\n\n- {aside.printed.digits}\n\nПринято от {debtor.gen} {aside_sum} в погашение договора {contract}.\n\n!sign Кассир | {clerk.short}",
        "^ КВИТАНЦИЯ\n\n- Плательщик {debtor.nom}, ИП {ip}\n\n- Получатель: {department}\n\n- Сумма {total}, {aside.printed.digits}",
    ),
    "u_inventory": (
        "^ ОПИСЬ // вложения в ценное письмо\n\n> ф. 107\n\n- Куда: {address}\n\n- Кому: {debtor.dat}\n\n# № | Наименование | Кол-во | Ценность\n# 1 | Заявление о вынесении судебного приказа | 1 | 1,00\n# 2 | Расчёт | 1 | 1,00\n\n!sign Отправитель {creditor} | {clerk.short}",
        "^ Опись ф. 107\n\n- Кому: {court.nom.cap}\n\n# Предмет | Количество листов\n# Судебный приказ № {case_number} | 2\n# Заявление | 1\n\n!stamp ПОЧТА РОССИИ {zip} | {aside.filed.digits}",
    ),
    "u_post_receipt": (
        "^^ ПОЧТА РОССИИ // КАССОВЫЙ ЧЕК\n\n- {zip} {town}, касса 2\n\n- Письмо заказное, РПО {track}\n\n- Кому: {debtor.nom}, {address}\n\n- От кого: {creditor}\n\n- Итог {post}\n\n- {order_day.digits} 15:08",
        "- АО «Почта России» // Квитанция № {track}\n\n- Приём: {order_day.digits} // Вид: письмо 1 класса // Вес 0,021 // Плата {post} // Кому: {debtor.short}",
    ),
    "u_post_list": (
        "^ СПИСОК № {number.3} // внутренних почтовых отправлений (ф. 103)\n\n- Отправитель: {creditor}, {aside.filed.digits}\n\n# № | Адресат | ШПИ | Плата\n# 1 | {debtor.nom}, {address} | {track} | {post}\n# 2 | {second.nom}, {other_address} | {number.14} | {post}\n\n!stamp ПОЧТА РОССИИ | {aside.filed.digits}",
    ),
    "u_post_call": (
        "^ ИЗВЕЩЕНИЕ // ф. 22\n\n- {debtor.dat}, {address}\n\n- На Ваше имя поступило: заказное письмо № {track} из суда\n\n- Хранится до {aside.received.digits}, ОПС {zip}\n\n- Вручено ____________",
        "^ ИЗВЕЩЕНИЕ (ВТОРИЧНОЕ)\n\n- Заказное {track}, отправитель {creditor}\n\n- Просим получить в отделении {zip} до {aside.received.digits} с паспортом",
    ),
    "u_post_on_its_way": (
        "!screen Почта России | {track}\n\n- Ожидает адресата в месте вручения с {aside.received.digits}\n\n- Принято {order_day.digits}\n\n% Отправитель | {creditor}\n% Получатель | {debtor.nom}",
        "!screen Отслеживание | {track}\n\n# {aside.received.digits} 07:11 | Покинуло сортировочный центр\n# {order_day.digits} 13:20 | Принято в отделении связи\n\n- Отправление в пути. Ожидаемая дата доставки {aside.soon.digits}",
        "!screen Мои отправления | {track}\n\n- Присвоен трек-номер {order_day.digits}\n\n- Отправление ещё не передано на почту // {creditor}",
    ),
    "u_post_search": (
        "> Начальнику почтамта\n\n^ ЗАЯВЛЕНИЕ // о розыске почтового отправления\n\nПросим разыскать заказное письмо {track}, сданное {order_day}, адресат {debtor.nom}.\n\n{@signed}",
        "^^ АО «ПОЧТА РОССИИ»\n\n> {creditor}\n\nНа обращение № {number.8} сообщаем: регистрируемое отправление {track} проверено, сведения о вручении устанавливаются. Ответ дадим до {aside.printed}.\n\n!sign Начальник отдела | {second.short}",
    ),
    "u_claim_letter": (
        "> {debtor.dat} // {address}\n\n^ ТРЕБОВАНИЕ // о погашении задолженности\n\nНа {aside.filed} Ваш долг по договору № {contract} от {contract_day} составляет {total}. Погасите его до {aside.received}, иначе мы обратимся за судебным приказом.\n\n!sign {creditor} | {clerk.short}",
    ),
    "u_debtor_letter": (
        "> {creditor}\n\nЗдравствуйте, я, {debtor.nom}, не могу платить, потерял{m:|а} работу. Прошу рассрочку по договору {contract}, могу вносить {aside_sum} в месяц.\n\n!hand {aside.filed.digits} | {debtor.short}",
    ),
    "u_agreement": (
        "^ СОГЛАШЕНИЕ // о реструктуризации задолженности\n\n| г. {town} | {aside.earlier}\n\n{creditor} и {debtor.nom} согласовали погашение {total} частями до {aside.until}.\n\n!sign Должник | {debtor.short}",
        "^ СПРАВКА // об отсутствии задолженности\n\n- {aside.printed}\n\n{debtor.nom} полностью погасил{m:|а} долг по договору № {contract}.\n\n!sign {creditor} | {clerk.short}",
    ),
    "u_passport": (
        "^ РОССИЙСКАЯ ФЕДЕРАЦИЯ // ПАСПОРТ\n\n% Фамилия, имя, отчество | {debtor.nom.upper}\n% Дата рождения | {born.digits}\n% Место рождения | {birth_place}\n% Дата выдачи | {aside.passport.digits}\n% Код подразделения | {number.3}-{number.3}",
        "^ МЕСТО ЖИТЕЛЬСТВА\n\n!stamp ЗАРЕГИСТРИРОВАН{m:|А} // {aside.passport.digits} | {address}",
    ),
    "u_snils": (
        "^ СТРАХОВОЕ СВИДЕТЕЛЬСТВО\n\n^^ {snils}\n\n- {debtor.nom}\n\n- Дата и место рождения: {born.words_zero}, {birth_place}\n\n- Дата регистрации {aside.passport.digits}",
    ),
    "u_address_answer": (
        "^ АДРЕСНАЯ СПРАВКА\n\n- {aside.filed}\n\n{debtor.nom}, {born} г.р., урожен{m:ец|ка} {birth_place}, зарегистрирован{m:|а} по адресу: {address} с {aside.passport}.\n\n!sign Специалист-эксперт | {second.short}",
    ),
    "u_death": (
        "^ СВИДЕТЕЛЬСТВО О СМЕРТИ\n\n{debtor.nom}, дата рождения {born}, умер{m:|ла} {aside.earlier}. Запись акта № {number.4}. Выдано {aside.filed}.",
        "^ ЗАПИСЬ АКТА О СМЕРТИ № {number.4}\n\n% Фамилия | {debtor.nom}\n% Дата смерти | {aside.earlier}\n% Место | г. {town}",
    ),
    "u_notary": (
        "> Нотариус {second.nom}\n\n^ ОТВЕТ НА ЗАПРОС\n\nНаследственное дело к имуществу {debtor.gen} открыто {aside.earlier}, № {number.3}/2024.\n\n!sign Нотариус | {second.short}",
        "^ ИСПОЛНИТЕЛЬНАЯ НАДПИСЬ\n\n| г. {town} | {order_day}\n\nЯ, нотариус {second}, предлагаю взыскать с {debtor.gen} в пользу {creditor} {total} по договору № {contract}. Зарегистрировано в реестре № {number.4}.",
    ),
    "u_free_bankruptcy": (
        "^ СООБЩЕНИЕ ЕФРСБ № {number.8}\n\n# Тип | Внесудебное банкротство\n# Гражданин | {debtor.nom}\n# Дата публикации | {aside.earlier.digits}\n# Кредитор | {creditor}, {total}",
    ),
    "u_wage_note": (
        "^ СПРАВКА // о доходах и суммах налога физического лица\n\n# Месяц | Сумма дохода\n# 01 | {number.5},00\n# 02 | {number.5},00\n\n- Получатель: {debtor.nom}, {born.digits}",
        "> Судебному приставу {bailiff.dat}\n\nСообщаем, что {debtor.nom} уволен{m:|а} {aside.checked}, судебный приказ № {case_number} возвращаем с удержанием {aside_sum}.\n\n!sign Главный бухгалтер | {second.short}",
    ),
    "u_cover": (
        "^ ДЕЛО № {case_number}\n\n^^ {court.nom.upper}\n\n- Взыскатель: {creditor}\n\n- Должник: {debtor.nom}\n\n% Начато | {aside.filed.digits}\n% Окончено | {force.digits}\n% Судья | {judge.short}",
    ),
    "u_inner_list": (
        "^ ВНУТРЕННЯЯ ОПИСЬ // документов дела № {case_number}\n\n# № | Документ | Листы\n# 1 | Заявление о вынесении судебного приказа | 1-3\n# 2 | Судебный приказ от {order_day.digits} | 14\n# 3 | Определение об отмене судебного приказа от {cancel_day.digits} | 21",
    ),
    "u_registry": (
        "^ РЕЕСТР // переданных исполнительных документов\n\n- {creditor}, {aside.lodged.digits}\n\n# Должник | Документ | Сумма | Отдел\n# {debtor.short} | {case_number} от {order_day.digits} | {total} | {department}\n# {second.short} | {writ.bare} | {aside_sum} | {department}",
    ),
    "u_journal": (
        "^ ЖУРНАЛ ВХОДЯЩЕЙ КОРРЕСПОНДЕНЦИИ\n\n# Дата | От кого | Содержание\n# {aside.lodged.digits} | {court.nom.cap} | определение о возвращении, {debtor.short}\n# {aside.printed.digits} | {department} | постановление об окончании {ip}",
    ),
    "u_envelope": (
        "> {debtor.dat} // {address}\n\n- {court.nom.cap} // {other_address}\n\n- ЗАКАЗНОЕ С УВЕДОМЛЕНИЕМ // СУДЕБНОЕ\n\n!code {track}",
    ),
    "u_mail_page": (
        "!screen Почта | Входящие\n\n- От: {creditor} // Тема: приказ {case_number}\n\n- Добрый день! Во вложении судебный приказ от {order_day.digits} по {debtor.dat}. Передайте приставам до {aside.printed.digits}.\n\n- С уважением, {clerk.short}",
    ),
    "u_chat": (
        "!screen Рабочая группа | Взыскание\n\n- По {debtor.dat} приказ отменили {cancel_day.digits}, готовим иск\n\n- Сумма {total}? Пошлина {fee}?\n\n- да, фото определения скину вечером",
        "!screen Чат | {second.short}\n\n- привет, судья {judge.short} вернул{j:|а} заявление\n\n- опять подсудность??\n\n- ага",
    ),
    "u_assignment": (
        "^ СЛУЖЕБНАЯ ЗАПИСКА\n\n> Руководителю отдела {second.dat}\n\nПо делу {case_number} получено определение об отказе в принятии заявления. Предлагаю подать иск до {aside.until}.\n\n!sign Юрист | {clerk.short}",
    ),
    "u_form_sample": (
        "^ ОБРАЗЕЦ\n\n> Мировому судье судебного участка № ____ // от ______________\n\n^ ВОЗРАЖЕНИЯ // на судебный приказ\n\n«__» ______ 20__ г. вынесен судебный приказ № _______ о взыскании с меня __________ руб. Прошу отменить.\n\n- Дата ________ Подпись ________",
    ),
    "u_invoice": (
        "^ СЧЁТ-ФАКТУРА № {number.3} от {aside.filed.digits}\n\n# Услуга | Сумма\n# Юридические услуги по делу {case_number} | {aside_sum}\n\n!sign Исполнитель | {second.short}",
        "^ АКТ ОКАЗАННЫХ УСЛУГ № {number.2}\n\n- {aside.printed}\n\nИсполнитель подготовил заявления о вынесении судебных приказов ({number.2} шт.) на сумму {aside_sum}.",
    ),
    "u_medical": (
        "^ ВЫПИСНОЙ ЭПИКРИЗ\n\n{debtor.nom}, {born} г.р., находил{m:ся|ась} на лечении с {aside.filed} по {aside.received}. Диагноз: J18.\n\n!sign Врач | {second.short}",
    ),
    "u_flat": (
        "^ ЕДИНЫЙ ПЛАТЁЖНЫЙ ДОКУМЕНТ\n\n- {debtor.short}, {address}\n\n# Содержание жилья | {number.4},{number.2}\n# Электроэнергия | {number.3},{number.2}\n\n- Долг {aside_sum}, оплатить до {aside.until.digits}",
        "^ ВЫПИСКА ИЗ ЕГРН\n\n% Кадастровый номер | 95:{number.2}:{number.7}:{number.3}\n% Адрес | {address}\n% Правообладатель | {debtor.nom}\n% Дата регистрации права | {aside.passport}",
    ),
    "u_shop": (
        "^ МАГАЗИН «ПРОДУКТЫ»\n\n- Чек {number.4} // {aside.filed.digits} 18:40\n\n| Хлеб | 54.00\n\n| Молоко 2 шт. | 178.00\n\n| ИТОГ | 232.00",
    ),
    "u_note": (
        "- позвонить {clerk.dat} {aside.filed.digits}\n\n- приказ {debtor.short} – отдать приставам\n\n- бумага А4, марки",
        "- {phone}\n\n- {second.nom}\n\n- до {aside.until.digits}!!",
    ),
    "u_cat": ("!picture x",),
    "u_blank": ("~ 90", "- лист для заметок\n\n~ 60", "~ 40\n\n- {number.2}"),
}
