"""Papers of the part `verdict` that are of no kind of ours and come from parties, banks, the post and from life."""

STRANGERS = {
    "u_application": (
        "> Мировому судье {court.gen} // взыскатель: {creditor}, {other_address}, ИНН {inn} // должник: {debtor.nom}, {born} г.р., {address} // сумма: {total}\n\n^ ЗАЯВЛЕНИЕ // о выдаче судебного приказа\n\n{loan_day.cap} должник занял у {lender} {loan_sum}; право требования {cession_day} перешло к взыскателю. Долг по {@loan_of} равен {total}, {parts}.\n\nНа основании изложенного просим:\n\nВзыскать с {debtor.gen} в пользу {creditor} {total.long}, {@costs}.\n\nПриложения: договор, расчёт, доверенность, платёжное поручение.\n\n!sign Представитель взыскателя | {clerk.short}",
        "^ ЗАЯВЛЕНИЕ О ВЫНЕСЕНИИ СУДЕБНОГО ПРИКАЗА\n\n# Куда | мировому судье {court.gen}\n# Взыскатель | {creditor}, ИНН {inn}\n# Должник | {debtor.nom}, {born}, {address}\n# Требование | {total}, {parts.row}\n# Основание | {@loan_of}\n# Пошлина | {fee}\n\n!sign По доверенности | {clerk.short}",
    ),
    "u_order_request": (
        "> Мировому судье {court.gen} // от {creditor}\n\n^ ХОДАТАЙСТВО\n\nПросим выслать второй экземпляр судебного приказа № {case_number} от {order_day} о взыскании с {debtor.gen}, поскольку срок на возражения истёк.\n\n!sign Представитель | {clerk.initials}",
        "> Мировому судье {court.gen}\n\n^ ЗАЯВЛЕНИЕ // о возврате заявления\n\n{creditor} просит возвратить заявление о вынесении судебного приказа в отношении {debtor.gen}, поданное {order_day}, до его рассмотрения.\n\n!sign Представитель | {clerk.short}",
    ),
    "u_objections": (
        "> Мировому судье {court.gen} // {debtor.nom}, {address}\n\n^ ЗАЯВЛЕНИЕ // об отмене судебного приказа\n\nО приказе № {case_number} от {order_day} узнал{m:|а} только {other_day}, копию не получал{m:|а}. Долга перед {creditor} не признаю. Прошу срок восстановить, приказ отменить на основании ст. 129 ГПК РФ.\n\n!sign Подпись | {debtor.short}",
    ),
    "u_lawsuit": (
        "> В {court.nom} // истец: {creditor}, ИНН {inn} // ответчик: {debtor.nom}, {born} г.р., {address} // цена иска {total}, пошлина {fee}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ\n\nОтветчик не возвратил{m:|а} заём по {@loan_of}. Выданный {order_day} судебный приказ № {case_number} отменён, что подтверждается определением.\n\nПросим взыскать с {debtor.gen} {total.long}, {parts}, {@costs}.\n\n!sign Представитель истца | {clerk.short}",
    ),
    "u_bailiff_application": (
        "> Начальнику – {department} // от взыскателя {creditor}, ИНН {inn}\n\n^ ЗАЯВЛЕНИЕ // о возбуждении исполнительного производства\n\nПредъявляем к исполнению судебный приказ № {case_number} от {order_day} мирового судьи {court.gen} о взыскании с {debtor.gen}, {born} г.р., {address}, {total}. Просим возбудить исполнительное производство и арестовать счета.\n\n!sign Представитель | {clerk.short}",
        "> В ПАО «Уральский торговый банк» // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о предъявлении исполнительного документа в банк\n\nПросим списать со счетов {debtor.gen} {total} по исполнительному листу {writ} и зачислить на счёт {account}.\n\n!sign Генеральный директор | {second.short}",
    ),
    "u_power": (
        "^ ДОВЕРЕННОСТЬ // № {number.2}-Ю от {order_day}\n\n{creditor.long.nom}, ИНН {inn}, ОГРН {ogrn}, поручает {clerk.dat} вести дела во всех судах, получать исполнительные листы и судебные приказы, подписывать иски, обжаловать постановления судебных приставов. Срок – один год.\n\n!sign Директор | {second.short}\n\n!seal",
    ),
    "u_calculation": (
        "^ РАСЧЁТ ЦЕНЫ ТРЕБОВАНИЯ\n\n- Договор {contract} от {contract_day}, {debtor.nom}\n\n# Вид | За период | Сумма\n# Основной долг | – | {principal}\n# Проценты | {from.digits} – {to.digits} | {interest}\n# Всего | на {other_day.digits} | {total}\n\n!sign Бухгалтер {creditor} | {clerk.short}",
    ),
    "u_payment": (
        "| Поступ. в банк плат. {order_day.digits} | Списано со сч. плат. {order_day.digits}\n\n^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.5}\n\n# Сумма прописью | {fee.words_capital}\n# ИНН плательщика | {inn}, {creditor}\n# Банк плательщика | ПАО «Уральский торговый банк», счёт {account}\n# Получатель | Управление Федерального казначейства по Тульской области (МИ ФНС по управлению долгом)\n# Назначение | Госпошлина за рассмотрение заявления о вынесении судебного приказа, {debtor.nom}, дог. {contract}\n\n!stamp ПРОВЕДЕНО | {order_day.digits}",
    ),
    "u_receipt_bank": (
        "!screen Онлайн-банк | Чек по операции\n\n- {order_day.digits} 19:02:41 (МСК)\n\n% Операция | Оплата по реквизитам\n% Получатель | {creditor}\n% Назначение | Погашение по договору {contract}\n% Плательщик | {debtor.short}\n% Сумма | {other_sum}\n% Комиссия | 0,00 ₽",
        "^ КВИТАНЦИЯ ОБ ОПЛАТЕ ГОСПОШЛИНЫ\n\n- Дата: {order_day.digits}\n\n- Плательщик: {debtor.nom}\n\n- Наименование: {court.nom}\n\n- УИН {number.16}\n\n- Сумма {fee}",
    ),
    "u_notice_of_sale": (
        "> {debtor.dat}, {address}\n\n^ УВЕДОМЛЕНИЕ // о смене кредитора\n\nС {cession_day} кредитором по {@loan_of} вместо {lender} является {creditor}. Ваш долг: {total}, {parts}. Платить по счёту {account}.\n\nС уважением, {clerk.short}",
    ),
    "u_claim_letter": (
        "> Кому: {debtor.nom} // {address}\n\n^ ТРЕБОВАНИЕ // о погашении просроченной задолженности\n\nЕсли до {other_day} не поступит {total}, {creditor} обратится к мировому судье за судебным приказом, а затем к судебным приставам. Пошлина составит {fee}.\n\n!sign Специалист по взысканию | {clerk.short}",
    ),
    "u_loan": (
        "^ ИНДИВИДУАЛЬНЫЕ УСЛОВИЯ // договора потребительского займа № {contract}\n\n# 1 | Сумма займа | {loan_sum}\n# 2 | Срок возврата | {other_day}\n# 3 | Ставка | 292 % годовых\n# 4 | Неустойка | 20 % годовых\n# 5 | Уступка требований | разрешена\n\n- Кредитор: {lender}. Заёмщик: {debtor.nom}, {born} г.р., паспорт {passport}\n\n- {contract_day}. Подписано простой электронной подписью, код {number.4}",
    ),
    "u_schedule": (
        "^ ГРАФИК ПЛАТЕЖЕЙ\n\n^^ к договору № {contract} ({debtor.nom})\n\n# Дата | Платёж | Остаток\n# {from.digits} | {other_sum} | {loan_sum}\n# {to.digits} | {other_sum} | 0,00\n\n- {lender}",
    ),
    "u_post_receipt": (
        "^^ ПОЧТА РОССИИ // {town} {zip}\n\n^ КВИТАНЦИЯ\n\n- Письмо заказное, 0,024 кг, с простым уведомлением\n\n- ШПИ {track}\n\n- От кого: {creditor}\n\n- Кому: {debtor.nom}, {address}\n\n- ИТОГО {post}, наличные\n\n- {order_day.digits} 15:19, оператор {clerk.short}",
    ),
    "u_post_waiting": (
        "^ ИЗВЕЩЕНИЕ // ф. 22\n\nНа Ваше имя поступило: письмо заказное № {track}\n\n- Адресат: {debtor.nom}, {address}\n\n- Отправитель: {creditor}\n\n- Получить в отделении {zip} до {other_day.digits} с паспортом",
        "!screen Почта России | {track}\n\n- Сортировка // {order_day.digits}, 04:18\n\n- Покинуло место приёма // {order_day.digits}, 01:02\n\n- Принято в отделении связи // {order_day.digits}, 00:31\n\n% Отправитель | {creditor}\n% Получатель | {debtor.nom}",
    ),
    "u_inventory": (
        "| ф. 107 | Почта России\n\n^ ОПИСЬ // вложения в ценное письмо\n\n- Кому: {debtor.nom} // Куда: {address}\n\n# № | Предмет | Штук | Ценность\n# 1 | Заявление о вынесении судебного приказа, копия | 1 | 1-00\n# 2 | Договор {contract}, копия | 1 | 1-00\n\n- Отправитель: {creditor}",
    ),
    "u_list_103": (
        "^ СПИСОК № {number.3} // внутренних почтовых отправлений от {order_day.digits} (ф. 103)\n\n- Отправитель: {creditor}\n\n# № | Адресат | ШПИ | Плата\n# 1 | {debtor.nom}, {town} | {track} | {post}\n# 2 | {second.nom}, {town} | {number.14} | {post}\n\n- Принял: {clerk.short}",
    ),
    "u_passport": (
        "- РОССИЙСКАЯ ФЕДЕРАЦИЯ\n\n~ 6\n\n- Паспорт выдан УМВД РОССИИ {region.upper}\n\n- {order_day.digits} 980-{number.3}\n\n~ 25\n\n% Фамилия, имя, отчество | {debtor.nom.upper}\n% Пол | {m:МУЖ|ЖЕН}\n% Дата рождения | {born.digits}\n% Место рождения | {birth_place}",
    ),
    "u_registration": (
        "^ АДРЕСНАЯ СПРАВКА\n\nПо учётам значится: {debtor.nom}, {born.digits} г.р., место рождения: {birth_place}, зарегистрирован{m:|а} с {loan_day} по адресу: {address}.\n\n!sign Сотрудник ОАСР | {clerk.short}",
    ),
    "u_tax_number": (
        "^^ ФЕДЕРАЛЬНАЯ НАЛОГОВАЯ СЛУЖБА\n\n^ ВЫПИСКА // из Единого государственного реестра юридических лиц\n\n% Полное наименование | {creditor.long.nom}\n% ОГРН | {ogrn}\n% ИНН | {inn}\n% Директор | {second.nom}\n% Дата выписки | {order_day}",
        "^ СТРАХОВОЕ СВИДЕТЕЛЬСТВО\n\n- СНИЛС {snils}\n\n- {debtor.nom.upper}\n\n- {born.digits}, {birth_place}",
    ),
    "u_notary": (
        "^ ИСПОЛНИТЕЛЬНАЯ НАДПИСЬ\n\n| г. {town} | {order_day}\n\nЯ, {second.nom}, нотариус, предлагаю взыскать с {debtor.gen}, {born} г.р., {address}, в пользу {creditor}, ИНН {inn}, {total.long} по {@loan_of} за период с {from} по {to}, {parts}, и {other_sum} нотариального тарифа.\n\n- Зарегистрировано в реестре № 98/{number.3}-н/98-2025\n\n!seal нотариус * {second.short}",
    ),
    "u_bankrupt_court": (
        "^^ АРБИТРАЖНЫЙ СУД {region.upper}\n\n^ РЕШЕНИЕ\n\n| г. {town} | {order_day}\n\n- Дело № А98-{number.4}/2025\n\nСуд, рассмотрев заявление {debtor.gen}, {born} г.р., о признании несостоятельным,\n\n^^ решил:\n\nПризнать {debtor.acc} банкротом, ввести реализацию имущества до {other_day}. Кредиторы: {creditor} ({total}), {lender}.\n\n!sign Судья | {second.initials}",
    ),
    "u_chat": (
        "!screen Чат с поддержкой | {creditor}\n\n- Здравствуйте! Долг по договору {contract}: {total}. Сможете внести {other_sum} до {other_day.digits}?\n\n- Нет, у меня суд, приказ отменили\n\n- Пришлите, пожалуйста, фото определения\n\n- завтра пришлю",
    ),
    "u_flat_bill": (
        "^ ПЛАТЁЖНЫЙ ДОКУМЕНТ\n\n- Плательщик: {debtor.short}, {address}\n\n# Услуга | Начислено\n# Отопление | {number.4},{number.2}\n# Капремонт | {number.3},{number.2}\n# Холодная вода | {number.3},{number.2}\n\n- К оплате до {other_day.digits}: {other_sum}",
    ),
    "u_menu": ("^ СТОЛОВАЯ № {number.1}\n\n- {order_day.digits}\n\n| Щи с говядиной | {number.3} ₽\n\n| Котлета по-домашнему | {number.3} ₽\n\n| Компот | {number.2} ₽",),
    "u_recipe": ("- Пирог: мука {number.3} г, яйца 3 шт., сахар полстакана, яблоки\n\n- Печь {number.2} минут\n\n- Маме позвонить {other_day}",),
    "u_picture": ("!picture x",),
    "u_empty": ("~ 60", "- стр. {number.1}", "- {number.5}\n\n~ 80\n\n- подпись"),
}  # fmt: skip
