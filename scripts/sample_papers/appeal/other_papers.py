"""Papers of the parties and of life that are of no kind of ours, in the part `appeal`: claims, contracts, receipts, notes."""

_OF_THE_PARTIES = {
    "z_application": (
        "> {court.nom.cap} // Взыскатель: {creditor.long.nom}, ИНН {inn}, {other_address} // Должник: {debtor.nom}, {born} г.р., {birth_place}, {address} // Цена требования {total} // Госпошлина {fee}\n\n^ ЗАЯВЛЕНИЕ О ВЫДАЧЕ СУДЕБНОГО ПРИКАЗА\n\n{contract_day.cap} должник заключил{m:|а} с {lender} договор № {contract}. Долг за период с {from} по {to} составил {total}, {parts}.\n\nНа основании ст. 121–124 ГПК РФ прошу:\n\nвыдать судебный приказ о взыскании с {debtor.gen} в пользу {creditor} {total} и {fee} госпошлины.\n\nПриложение: договор, расчёт, почтовая квитанция.\n\n!sign Представитель по доверенности | {clerk.short}",
        "> Мировому судье {court.gen} // от {creditor}\n\n^ Заявление // о вынесении судебного приказа\n\nПросим суд взыскать с {@debtor_whole}, задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}.\n\n!esign {clerk} | {order_day.digits}",
    ),
    "z_claim": (
        "> В {court.nom} // Истец: {creditor}, {other_address} // Ответчик: {debtor.nom}, {address}\n\n^ ИСК // о взыскании долга\n\nСудебный приказ по делу № {case_number} отменён {other_day}, поэтому истец вынужден обратиться в суд с иском.\n\nПросим взыскать с {debtor.gen} по {@loan_of} {total}, {parts}, {@costs}{@grand}.\n\n!sign Представитель истца | {clerk.short}",
    ),
    "z_objections": (
        "> Мировому судье {court.gen} // {debtor.gen}, {address}\n\n^ ВОЗРАЖЕНИЕ // относительно исполнения судебного приказа\n\nС приказом от {order_day} № {case_number} о взыскании с меня в пользу {creditor} {total} не соглас{m:ен|на}. Прошу его отменить.\n\n!hand Дата | {other_day.digits}\n\n!sign {debtor.short} | (подпись)",
        "> {court.nom.cap} // от должника {debtor.gen}\n\n^ Заявление // об отмене судебного приказа и восстановлении срока\n\nО приказе узнал{m:|а} от пристава {other_day}, письма из суда не получал{m:|а}. Прошу восстановить срок и отменить судебный приказ, выданный {creditor}.\n\n!sign  | {debtor.short}",
    ),
    "z_complaint": (
        "> В Индустриальный районный суд // через мирового судью {court.gen} // от {creditor}\n\n^ ЧАСТНАЯ ЖАЛОБА // на определение о возвращении заявления\n\nОпределением от {order_day} мировой судья {judge.short} возвратил{j:|а} заявление о вынесении судебного приказа в отношении {debtor.gen}. Считаем определение незаконным, просим отменить.\n\n!sign Представитель | {clerk.short}",
        "> Начальнику {department.gen} // от {creditor}\n\n^ ЖАЛОБА // на бездействие судебного пристава-исполнителя\n\nПо производству № {ip} пристав {bailiff.nom} не обращает взыскание на доходы {debtor.gen}. Просим обязать.\n\n!sign Юрисконсульт | {clerk.short}",
    ),
    "z_to_bailiffs": (
        "> В {department} // взыскатель {creditor}, р/с {account}\n\n^ ЗАЯВЛЕНИЕ // о возбуждении исполнительного производства\n\nПрошу принять к исполнению судебный приказ № {case_number} от {order_day} о взыскании с {debtor.gen} {total}, возбудить исполнительное производство, арестовать счета.\n\n!sign {clerk.short} | по доверенности",
        "> В {department}\n\n^ Заявление // о возвращении исполнительного документа\n\n{creditor} просит окончить исполнительное производство № {ip} и вернуть исполнительный документ в отношении {debtor.gen}.\n\n!sign Представитель взыскателя | {clerk.short}",
    ),
    "z_to_bank": (
        "> В {lender} // от {creditor}, ИНН {inn}\n\n^ ЗАЯВЛЕНИЕ // о списании по исполнительному документу\n\nНаправляем судебный приказ № {case_number} от {order_day}. Просим списать со счетов {debtor.gen}, {born} г.р., {total} и {fee}.\n\n!sign Генеральный директор | {clerk.short}",
    ),
    "z_pretension": (
        "> {debtor.dat} // {address}\n\n^ ДОСУДЕБНАЯ ПРЕТЕНЗИЯ\n\nПо {@loan_of} числится задолженность {total}, {parts}. Просим погасить её в течение 30 дней, иначе {creditor} обратится за судебным приказом.\n\n!sign {clerk.short} | отдел взыскания",
    ),
    "z_assigned": (
        "> {debtor.dat} // {address}\n\n^ УВЕДОМЛЕНИЕ ОБ УСТУПКЕ\n\n{old_creditor} уступило {creditor} права по {@loan_of} {cession_day}. Сумма переданного требования: {total}. Новые реквизиты: {account}.",
        "^ ДОГОВОР УСТУПКИ ПРАВ (ТРЕБОВАНИЙ) № {number.3}-Ц\n\n| г. {town} | {cession_day}\n\n{old_creditor.long} (цедент) и {creditor.long.nom} (цессионарий) заключили договор: цедент передаёт права по договорам займа согласно приложению. Цена – {other_sum}.\n\n# № | Должник | Договор | Сумма\n# 1 | {debtor.short} | {contract} | {total}\n# 2 | {second.short} | {number.8} | {other_sum}",
    ),
    "z_power": (
        "^ ДОВЕРЕННОСТЬ\n\n- г. {town}, {order_day}\n\n{creditor.long.nom}, ИНН {inn}, доверяет {clerk.dat} вести дела общества в судах, у мировых судей и в службе судебных приставов с правом подписания заявлений о вынесении судебного приказа. Срок – один год.\n\n!sign Директор | {second.short}\n\n!seal {creditor}",
    ),
    "z_extract": (
        "^ ВЫПИСКА ИЗ ПРИЛОЖЕНИЯ // к договору уступки от {cession_day}\n\n# Ф.И.О. | Договор | Дата | Долг\n# {debtor.nom} | {contract} | {contract_day.digits} | {total.plain}\n\nВерно: {clerk.short}",
    ),
    "z_calculation": (
        "^ Расчёт требований\n\n- Заёмщик {debtor.nom}, договор {contract}\n\n# Период | Дней | Ставка | Начислено\n# {from.digits}–{to.digits} | {number.3} | 0,8 % | {interest.plain}\n\n- Основной долг {principal}, всего {total}\n\n!sign Бухгалтер | {clerk.short}",
    ),
    "z_contract": (
        "^ ИНДИВИДУАЛЬНЫЕ УСЛОВИЯ // договора потребительского займа № {contract}\n\n| {contract_day.digits} | ПСК 292,000 %\n\n# 1 | Сумма займа | {loan_sum}\n# 2 | Срок возврата | {other_day}\n# 3 | Ставка | 0,8 % в день\n# 4 | Заёмщик | {debtor.nom}, {born} г.р., {address}\n\n{lender} и заёмщик подписали условия простой электронной подписью.",
        "^ КРЕДИТНЫЙ ДОГОВОР № {contract}\n\n| г. {town} | {contract_day}\n\n{lender} (Банк) предоставляет {debtor.dat} (Заёмщику) кредит {loan_sum} на потребительские цели, а Заёмщик обязуется возвратить кредит и уплатить проценты.",
    ),
    "z_questionnaire": (
        "^ АНКЕТА-ЗАЯВЛЕНИЕ НА ЗАЁМ\n\n% Фамилия, имя, отчество | {debtor.nom}\n% Дата рождения | {born}\n% Паспорт | {passport}\n% Адрес | {address}\n% Запрашиваемая сумма | {loan_sum}\n% Кредитор | {lender}",
    ),
    "z_no_debt": (
        "^^ {creditor}\n\n^ СПРАВКА О ЗАКРЫТИИ ДОГОВОРА\n\nНастоящим подтверждаем, что обязательства {debtor.gen} по {@loan_of} исполнены {other_day} в полном объёме, задолженность отсутствует.\n\n!sign Менеджер | {clerk.short}",
        "^ СПРАВКА\n\n- выдана {debtor.dat}, {born} г.р., в том, что {m:его|её} долг перед {creditor} на {other_day} составляет {total}\n\n!sign {clerk.short} | {creditor}",
    ),
    "z_settlement": (
        "^ СОГЛАШЕНИЕ О РЕСТРУКТУРИЗАЦИИ\n\n{creditor} и {debtor.nom} договорились: долг {total} выплачивается в течение года равными частями по {other_sum}, начисление пени прекращается.\n\n!sign {creditor} | {debtor.short}",
    ),
    "z_inquiry": (
        "> Мировому судье {court.gen}\n\n^^ {creditor}\n\nПросим сообщить, выдан ли судебный приказ по заявлению к {debtor.dat}, поданному {order_day}, и направить его почтой по адресу: {other_address}.\n\n!sign Специалист по судебной работе | {clerk.short}",
    ),
    "z_copy_to_debtor": (
        "> {debtor.dat}, {address}\n\n^^ {creditor}\n\nВо исполнение статьи 123 ГПК РФ направляем копию заявления о вынесении судебного приказа о взыскании {total} с приложениями на {number.2} листах.\n\n!sign {clerk.short} | {order_day.digits}",
    ),
    "z_register": (
        "^ СПИСОК № {number.4} // внутренних почтовых отправлений (партионный)\n\n- Отправитель {creditor}\n\n# № | ШПИ | Адресат | Плата\n# 1 | {track} | {debtor.short}, {address} | {post}\n# 2 | 80{number.12} | {second.short} | {post}\n\n!sign Сдал | {clerk.short}",
        "^ ОПИСЬ ВЛОЖЕНИЯ\n\n- {track}\n\n- Куда {address} // Кому {debtor.dat}\n\n# Предмет | Кол-во | Ценность\n# Заявление о вынесении судебного приказа, копия | 1 | 1-00\n# Договор, копия | 1 | 1-00\n\n!sign Отправитель | {clerk.short}",
    ),
}
_OF_LIFE = {
    "w_receipt": (
        "^^ ПОЧТА РОССИИ // {zip} {town}\n\n- КАССОВЫЙ ЧЕК № {number.5}\n\n- Приём письма заказного // {track}\n\n- Адресат: {debtor.short}, {address}\n\n- Итог: {post}\n\n- {order_day.digits} 11:09 ФН {number.10}",
    ),
    "w_on_its_way": (
        "!screen Почта России | {track}\n\n- Покинуло сортировочный центр // {under_way.digits}\n\n- Принято в отделении связи // {order_day.digits}\n\n% Кому | {debtor.short}\n% От кого | {creditor}\n\nОжидаемая доставка через 2–4 дня",
        "^ ИЗВЕЩЕНИЕ ф. 22\n\n- Кому: {debtor.dat} // Куда: {address}\n\nНа Ваше имя поступило заказное письмо {track} от {creditor}. Получить можно в отделении {zip} до {other_day}.",
    ),
    "w_envelope": (
        "- От кого: {creditor} // Откуда: {other_address}\n\n~ 40\n\n> Кому: {debtor.dat} // Куда: {address}\n\n!code {track}",
    ),
    "w_fee": (
        "^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.3}\n\n| {order_day.digits} | электронно\n\n# Плательщик | {creditor}\n# Получатель | Казначейство России, {region} (мировые судьи)\n# Сумма | {fee}\n# Назначение | Госпошлина за вынесение судебного приказа, должник {debtor.short}\n\n!stamp ИСПОЛНЕНО | {lender} | {order_day.digits}",
        "^ Чек по операции\n\n% Операция | Оплата госпошлины\n% Плательщик | {clerk.short}\n% КБК | 182{number.10}\n% Сумма | {fee}\n% Дата | {order_day.digits} 18:45\n\nПлатёж исполнен",
    ),
    "w_transfer": (
        "!screen {lender} | Перевод выполнен\n\n% Получатель | {creditor}\n% Сумма | {other_sum}\n% Назначение | {contract}, {debtor.short}\n% Дата | {other_day.digits}",
    ),
    "w_statement": (
        "^ ВЫПИСКА ПО СЧЁТУ {account}\n\n- Клиент {debtor.nom}, {lender}\n\n# Дата | Операция | Сумма\n# {contract_day.digits} | Выдача займа | {loan_sum}\n# {from.digits} | Погашение процентов | {other_sum}\n# {to.digits} | Остаток долга | {total}",
    ),
    "w_passport": (
        "^^^ ПАСПОРТ\n\n- {passport}\n\n- ОТДЕЛЕНИЕМ МВД ПО Г. {town}\n\n% Фамилия Имя Отчество | {debtor.nom}\n% Пол | {m:МУЖ|ЖЕН}.\n% Дата рождения | {born.digits}\n% Место рождения | {birth_place}\n\n- PNRUS<<<<<<<<<<<<<<{number.9}RUS",
        "^ Место жительства\n\n!stamp ЗАРЕГИСТРИРОВАН{m:|А} | {address} | {order_day.digits}",
    ),
    "w_snils": (
        "^^^ РОССИЙСКАЯ ФЕДЕРАЦИЯ\n\n^ СТРАХОВОЕ СВИДЕТЕЛЬСТВО\n\n- {snils}\n\n% Ф.И.О. | {debtor.nom}\n% Дата и место рождения | {born}, {birth_place}",
    ),
    "w_death": (
        "^ СВИДЕТЕЛЬСТВО О СМЕРТИ\n\n- {debtor.nom}, дата рождения {born}, место рождения {birth_place}\n\nумер{m:|ла} {other_day}, о чём составлена запись акта № {number.4}. Место государственной регистрации: отдел ЗАГС г. {town}.\n\n!seal отдел загс",
    ),
    "w_marriage": (
        "^ СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА\n\n- {debtor.nom}, {born} г.р.\n\n- {second.nom}\n\nзаключили брак {contract_day}, запись акта № {number.3}.\n\n!seal",
    ),
    "w_registry": (
        "^ ВЫПИСКА // из Единого государственного реестра юридических лиц\n\n# Полное наименование | {creditor.long.nom}\n# ИНН | {inn}\n# ОГРН | {ogrn}\n# Адрес | {other_address}\n# Директор | {second.nom}",
        "!screen Федресурс | Сообщение № {number.8}\n\n% Должник | {debtor.nom}\n% Дата рождения | {born.digits}\n% Адрес | {address}\n% Тип | О признании гражданина банкротом",
    ),
    "w_credit_history": (
        "^ КРЕДИТНЫЙ ОТЧЁТ\n\n% Субъект | {debtor.nom}\n% Дата рождения | {born.digits}\n\n# Источник | Договор | Просрочка | Долг\n# {lender} | {contract} | 120+ | {total.plain}\n# {creditor} | {number.8} | 0 | 0.00",
    ),
    "w_wages": (
        "^ СПРАВКА О ДОХОДАХ И СУММАХ НАЛОГА\n\n- Налоговый агент: {old_creditor}\n\n- {debtor.nom}, {born.digits}, {passport}\n\n# Месяц | Доход\n# 01 | {other_sum}\n# 02 | {fee}\n# Всего | {total}",
    ),
    "w_sick": (
        "^^ Городская больница № {number.1} г. {town}\n\n^ ВЫПИСНОЙ ЭПИКРИЗ\n\n{debtor.nom}, {born} г.р., находил{m:ся|ась} на лечении до {other_day}. Диагноз: J18.9. Рекомендовано наблюдение у терапевта.\n\n!sign Лечащий врач | {second.short}",
    ),
    "w_utility": (
        "^ ПЛАТЁЖНЫЙ ДОКУМЕНТ // за содержание жилья и коммунальные услуги\n\n- Плательщик {debtor.short}, {address}\n\n# Услуга | Начислено\n# Отопление | {other_sum}\n# Вода | {post}\n# Итого к оплате | {fee}",
    ),
    "w_chat": (
        "!screen Мессенджер | {second.short}\n\n- Добрый день, приказ по {debtor.dat.short} уже пришёл?\n\n- Нет, только письмо вернулось. Трек {track}\n\n- Завтра позвоню на участок, там {judge.short}",
        "- От: {clerk.short} // Кому: отдел взыскания // Тема: {debtor.nom}, дело {case_number}\n\nКоллеги, по делу приказ отменён, готовим иск до {other_day}. Сумма {total}.",
    ),
    "w_note": (
        "!hand Судья {judge.short}, каб. | {number.2}\n\n!hand позвонить | {other_day.digits}\n\n- {debtor.short} – приказ?\n\n- {phone}",
        "- Список на {other_day}: молоко, бумага А4, конверты, марки\n\n- отправить {number.2} писем, забрать приказы",
    ),
    "w_cat": ("!picture x", "!picture y"),
    "w_blank": ("~ 120\n\n^^^ – {number.1} –", "^^^ Оборотная сторона // Отметки"),
    "w_newspaper": (
        "^ ВЕСТНИК {town}\n\n^^^ № {number.2}, {order_day}\n\n{second.nom} получ{s:ил|ила} награду за лучший огород. На участке мировых судей прошёл день открытых дверей: о судебном приказе рассказал{j:|а} {judge.short}. Прогноз на выходные: без осадков.",
    ),
    "w_law": (
        "^ Статья 129. Отмена судебного приказа\n\nПри поступлении в установленный срок возражений должника относительно исполнения судебного приказа судья отменяет судебный приказ. В определении об отмене судебного приказа судья разъясняет взыскателю, что заявленное требование им может быть предъявлено в порядке искового производства.",
        "^ Глава 11. Судебный приказ\n\n1. Судебный приказ – судебное постановление, вынесенное судьёй единолично. // 2. Судебный приказ является одновременно исполнительным документом.\n\nСтатья 125. Основания для возвращения заявления о вынесении судебного приказа или отказа в его принятии",
    ),
    "w_price": (
        "^ ПРАЙС-ЛИСТ // юридические услуги\n\n# Отмена судебного приказа | {fee}\n# Возражения на приказ | {post}\n# Банкротство физических лиц | {loan_sum}\n\n- {second.short}, {phone}",
    ),
    "w_sheet": (
        "^ Реестр дел на {other_day}\n\n# Дело | Должник | Стадия | Сумма\n# {case_number} | {debtor.short} | приказ вынесен | {total.plain}\n# 2-{number.3} | {second.short} | возврат | {other_sum}\n# 2-{number.4} | {clerk.short} | отмена | {fee}",
    ),
}
OTHER_PAPERS = {**_OF_THE_PARTIES, **_OF_LIFE}
