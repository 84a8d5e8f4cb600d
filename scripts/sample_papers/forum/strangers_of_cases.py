"""Strangers of the part `forum` that lie in the same folders: papers of sides, banks, notaries, offices and the post."""

OF_CASES = {
    "x_to_court": (
        "> Мировому судье {court.gen} // Взыскатель: {creditor}, ИНН {inn}, {other_address} // Должник: {@debtor_card}",
        "> В {court.nom} // от {creditor.long.gen}, {other_address}",
        "- Мировому судье {judge.dat.short}\n\n- от взыскателя {creditor} (ИНН {inn})\n\n- должник: {debtor.nom}, {address}",
        "| {creditor} // исх. № {number.4} // {aside.filed} | Мировому судье // {court.gen}",
    ),
    "x_from_debtor": (
        "> Мировому судье {court.gen} // от {debtor.gen}, // {address}, тел. {phone}",
        "> Мировому судье {judge.dat.short} // должник: {debtor.nom} // взыскатель: {creditor}",
        "> В {court.nom} // от должника {debtor.gen}, {born} г.р.",
    ),
    "x_by": ("!sign Представитель по доверенности | {clerk.short}", "!sign Генеральный директор | {second.short}\n\n!seal {creditor}", "!esign {clerk} | {aside.filed.digits}"),
    "x_own": ("!hand {aside.received.digits} | {debtor.short}", "!sign {aside.received} | {debtor.short}"),
    "u_application": (
        "{@x_to_court}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\n{@o_story}\n\nНа основании изложенного, руководствуясь ст. 121-124 ГПК РФ, прошу:\n\nвынести судебный приказ о взыскании с {@from_whom} в пользу {creditor} {@o_debt} {@amount}, {parts}, {@fee_too}.\n\n- Приложения: договор, расчёт, платёжное поручение, опись\n\n{@x_by}",
        "{@x_to_court}\n\n^ Заявление о выдаче судебного приказа\n\n{@law}\n\n{@o_story}\n\n^^ ПРОШУ:\n\nвыдать судебный приказ на взыскание с {debtor.gen} в пользу {creditor} {total}, {parts}, {@fee_too}.\n\n{@x_by}",
    ),
    "u_claim": (
        "{@x_to_court}\n\n- Цена иска: {total}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ // о взыскании задолженности по {$loan}\n\nСудебный приказ от {order_day} отменён {cancel_day} в связи с возражениями ответчика. {@o_story}\n\n^^ ПРОШУ:\n\nвзыскать с {debtor.gen} {total.long}, {parts}, {@fee_too}.\n\n{@x_by}",
        "> В районный суд // Истец: {debtor.nom}, {address} // Ответчик: {creditor}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ // о защите прав потребителя\n\nДоговор № {contract} от {contract_day} заключён под влиянием обмана. Прошу признать его недействительным.\n\n{@x_own}",
    ),
    "u_objections": (
        "{@x_from_debtor}\n\n^ ВОЗРАЖЕНИЯ // относительно исполнения судебного приказа\n\nМировым судьёй {order_day} вынесен судебный приказ № {case_number} о взыскании с меня {total}. С приказом не соглас{m:ен|на}, прошу его отменить на основании ст. 129 ГПК РФ.\n\n{@x_own}",
        "{@x_from_debtor}\n\n^ Заявление об отмене судебного приказа\n\nКопию судебного приказа по заявлению {creditor} получил{m:|а} {aside.received}. Возражаю относительно его исполнения. Прошу отменить и восстановить срок.\n\n{@x_own}",
    ),
    "u_court_asked": (
        "{@x_to_court}\n\n^ ХОДАТАЙСТВО // о возвращении заявления\n\nПросим возвратить заявление о вынесении судебного приказа в отношении {debtor.gen} в связи с оплатой долга.\n\n{@x_by}",
        "{@x_to_court}\n\n^ ЗАЯВЛЕНИЕ // о процессуальном правопреемстве\n\nПрошу произвести замену {old_creditor} на {creditor} по судебному приказу от {order_day}.\n\n{@x_by}",
        "{@x_from_debtor}\n\n^ ЗАЯВЛЕНИЕ // о повороте исполнения судебного приказа\n\nОпределением от {cancel_day} судебный приказ отменён. Прошу возвратить удержанные {aside_sum}.\n\n{@x_own}",
        "{@x_to_court}\n\n^ ЗАЯВЛЕНИЕ // о выдаче дубликата судебного приказа\n\nОригинал приказа от {order_day} утрачен при пересылке. Просим выдать дубликат.\n\n{@x_by}",
    ),
    "u_complaint": (
        "> В районный суд через мирового судью {court.gen} // от {creditor}\n\n^ ЧАСТНАЯ ЖАЛОБА // на определение о возвращении заявления о вынесении судебного приказа\n\nОпределением от {order_day} заявление возвращено по мотиву неподсудности. С выводом не согласны: должник проживает по адресу {address}. Просим определение отменить.\n\n{@x_by}",
        "> В кассационный суд общей юрисдикции // заявитель {debtor.nom}\n\n^ КАССАЦИОННАЯ ЖАЛОБА\n\nСудебный приказ № {case_number} от {order_day} вынесен при наличии спора о праве. Прошу отменить.\n\n{@x_own}",
        "> В районный суд // {creditor}\n\n^ ЧАСТНАЯ ЖАЛОБА // на определение об отказе в принятии заявления\n\nМировой судья отказал в принятии заявления к {debtor.dat}, полагая, что имеется спор о праве. Вывод ошибочен.\n\n{@x_by}",
    ),
    "u_pretrial": (
        "- {creditor} // {other_address} // исх. № {number.5} от {aside.earlier}\n\n> {debtor.dat} // {address}\n\n^ ПРЕТЕНЗИЯ\n\nПо {@loan_of} у Вас имеется задолженность {total}, {parts}. Требуем погасить её в течение 10 дней, иначе мы обратимся за судебным приказом.\n\n{@x_by}",
        "- {creditor}\n\n> {debtor.dat}, {address}\n\n^ УВЕДОМЛЕНИЕ // об уступке права требования\n\nПо договору от {cession_day} право требования по {@loan_of} перешло от {old_creditor} к {creditor}. Долг на дату уступки {total}.\n\n{@x_by}",
        "- {creditor}\n\n^ ТРЕБОВАНИЕ // о досрочном возврате кредита\n\n{debtor.nom}, просим вернуть {total} до {other_day}. Реквизиты: р/с {account}.\n\n{@x_by}",
    ),
    "u_contract": (
        "^ ДОГОВОР ПОТРЕБИТЕЛЬСКОГО ЗАЙМА № {contract}\n\n| г. {town} | {contract_day}\n\n{lender}, именуемое «Займодавец», и {debtor.nom}, {born} г.р., паспорт {passport}, «Заёмщик», заключили договор о нижеследующем.\n\n1. Сумма займа {loan_sum}.\n\n2. Срок возврата до {to}.\n\n3. Процентная ставка 292 % годовых.\n\n!sign Заёмщик | {debtor.short}",
        "^ ДОГОВОР УСТУПКИ ПРАВ (ЦЕССИИ) № {number.3}\n\n| г. {town} | {cession_day}\n\n{old_creditor.long}, «Цедент», и {creditor.long.nom}, «Цессионарий», договорились: цедент уступает права требования к заёмщикам согласно приложению 1. Цена уступки {aside_sum}.\n\n!sign Цедент | {second.short}\n\n!sign Цессионарий | {clerk.short}",
        "^ ВЫПИСКА ИЗ РЕЕСТРА ДОЛЖНИКОВ // приложение к договору цессии от {cession_day}\n\n# № п/п | Ф.И.О. | Договор | Долг\n# {number.4} | {debtor.nom} | {contract} от {contract_day} | {total}\n\n!sign {creditor} | {clerk.short}",
        "^ РАСЧЁТ ЗАДОЛЖЕННОСТИ\n\n- Заёмщик: {debtor.nom}\n\n- Договор № {contract} от {contract_day}\n\n{parts.rows}\n# Итого на {to} | {total}\n\n!sign Специалист | {clerk.short}",
    ),
    "u_bank": (
        "- {lender}\n\n> {creditor}\n\n^ УВЕДОМЛЕНИЕ // о возврате исполнительного документа\n\nВозвращаем исполнительный документ в отношении {debtor.gen} в связи с отсутствием открытых счетов.\n\n!sign Начальник операционного отдела | {second.short}",
        "- {lender}\n\n^ СПРАВКА\n\nДана {debtor.dat} в том, что ссудная задолженность по договору № {contract} на {aside.printed} составляет {aside_sum}.\n\n!sign Менеджер | {clerk.short}",
        "^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.4}\n\n# Дата | {aside.filed.digits}\n# Сумма | {fee}\n# Плательщик | {creditor}, ИНН {inn}\n# Получатель | Казначейство России (ФНС)\n# Назначение | госпошлина за выдачу судебного приказа, должник {debtor.short}\n\n!stamp ИСПОЛНЕНО // {lender} | {aside.filed.digits}",
        "^ ЧЕК ПО ОПЕРАЦИИ\n\n- Перевод организации // {aside.printed.digits} // Получатель {creditor} // Сумма {aside_sum} // Комиссия 0 руб. // ФИО плательщика {debtor.short}",
    ),
    "u_proxy": (
        "^ ДОВЕРЕННОСТЬ № {number.3}\n\n| г. {town} | {aside.proxy}\n\n{creditor.long.nom} в лице генерального директора {second.gen} уполномочивает {clerk.acc} представлять интересы в судах, подписывать заявления о вынесении судебного приказа, предъявлять исполнительные документы. Срок до {aside.until}.\n\n!sign Генеральный директор | {second.short}\n\n!seal {creditor}",
        "^ ВЫПИСКА // из Единого государственного реестра юридических лиц\n\n% Полное наименование | {creditor.long.nom}\n% ОГРН | {ogrn}\n% ИНН | {inn}\n% Адрес | {other_address}\n% Директор | {second.nom}",
    ),
    "u_heirs": (
        "- Нотариус {second.nom} // {other_address}\n\n> {creditor}\n\nНа Ваш запрос сообщаю, что после смерти {debtor.gen} заведено наследственное дело № {number.3}/2025, сведения о наследниках составляют нотариальную тайну.\n\n!sign Нотариус | {second.short}",
        "^ СПРАВКА О СМЕРТИ № С-{number.5}\n\n- {debtor.nom}, {born} года рождения\n\n- дата смерти: {aside.earlier}\n\n- Отдел ЗАГС г. {town}\n\n!sign Специалист | {clerk.short}",
        "^ АДРЕСНАЯ СПРАВКА\n\n# Ф.И.О. | {debtor.nom}\n# Дата рождения | {born.digits}\n# Зарегистрирован{m:|а} | {address}\n\n- Отдел по вопросам миграции, {aside.filed.digits}",
    ),
    "u_arbitration": (
        "^^ АРБИТРАЖНЫЙ СУД {region.upper}\n\n^ ОПРЕДЕЛЕНИЕ // о введении реструктуризации долгов\n\n{@place}\n\nСуд, рассмотрев заявление {debtor.gen} о признании банкротом, дело № А86-{number.4}/2025, определил: ввести процедуру реструктуризации долгов гражданина, финансовым управляющим утвердить {second.acc}.\n\n!sign Судья | {clerk.short}",
        "^^ АРБИТРАЖНЫЙ СУД {region.upper}\n\n^ РЕШЕНИЕ\n\n{@place}\n\nПризнать {debtor.acc}, {born} г.р., несостоятельн{m:ым|ой} (банкротом), ввести процедуру реализации имущества до {aside.until}.\n\n!sign Судья | {clerk.short}",
        "- Финансовый управляющий {second.nom}\n\n> {creditor}\n\n^ УВЕДОМЛЕНИЕ // о введении процедуры банкротства\n\nСообщаю о признании {debtor.gen} банкротом. Требования предъявляются в течение двух месяцев.\n\n!sign Финансовый управляющий | {second.short}",
    ),
    "u_post_else": (
        "^^ ПОЧТА РОССИИ\n\n^ КАССОВЫЙ ЧЕК\n\n- Письмо заказное № {number.14} // Кому: {debtor.short} // Вес 0,0{number.2} кг // Плата 96,50 // {aside.filed.digits} // ОПС {zip}",
        "^ ОПИСЬ ВЛОЖЕНИЯ // ф. 107\n\n- Кому: {debtor.dat}, {address}\n\n# № | Предмет | Кол-во\n# 1 | Копия заявления о вынесении судебного приказа | 1\n# 2 | Расчёт задолженности | 1\n\n!sign Отправитель | {clerk.short}",
        "^ СПИСОК № {number.3} // внутренних почтовых отправлений (ф. 103)\n\n- Отправитель: {creditor}\n\n# № | Адресат | ШПИ\n# 1 | {debtor.short}, {address} | {number.14}\n# 2 | {second.short} | {number.14}\n\n- Всего: 2. Принял: {clerk.short}, {aside.filed.digits}",
        "^ ИЗВЕЩЕНИЕ ZK-{number.6} // ф. 22\n\n- {debtor.nom}, {address}\n\n- На Ваше имя поступило: заказное письмо судебное, хранится до {aside.received.digits}\n\n- ОПС {zip}",
    ),
    "u_office": (
        "^^ {creditor}\n\n^ СЛУЖЕБНАЯ ЗАПИСКА\n\n- От: {clerk.nom}\n\n- {aside.printed}\n\nПо должнику {debtor.dat.short} получен судебный приказ № {case_number} от {order_day}, прошу передать в отдел исполнительного производства.",
        "^ РЕЕСТР // поступивших судебных актов за {aside.printed.digits}\n\n# Дело | Должник | Акт | Сумма\n# {case_number} | {debtor.short} | приказ от {order_day.digits} | {total}\n# 2-{number.4}/2025 | {second.short} | определение о возврате | {aside_sum}",
        "^ СОГЛАСИЕ // на обработку персональных данных\n\nЯ, {debtor.nom}, {born} г.р., паспорт {passport}, проживающ{m:ий|ая} по адресу: {address}, даю согласие {lender} на обработку моих данных.\n\n{@x_own}",
        "^ СОГЛАШЕНИЕ // о реструктуризации долга\n\n| г. {town} | {aside.printed}\n\n{creditor} и {debtor.nom} договорились о погашении {total} равными платежами по {aside_sum}.\n\n!sign Должник | {debtor.short}",
    ),
    "u_else": (
        "^ ОБЪЯВЛЕНИЕ\n\nСудебный участок работает по новому адресу: {other_address}. Приём граждан: понедельник – четверг, 8:00–17:00.",
        "^ ТРУДОВОЙ ДОГОВОР № {number.3}\n\n| г. {town} | {aside.proxy}\n\n{creditor} и {second.nom} заключили договор: работник принимается на должность юрисконсульта с окладом {loan_sum}.\n\n!sign Работник | {second.short}",
        "^ СЧЁТ НА ОПЛАТУ № {number.4}\n\n# Услуга | Сумма\n# Почтовые услуги | {aside_sum}\n# Итого | {aside_sum}\n\n- Плательщик: {creditor}, ИНН {inn}",
        "!picture",
    ),
}  # fmt: skip
