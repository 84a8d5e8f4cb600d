"""Papers of parties, banks, the post and of daily life that are of no kind of ours, in the part `tribunal`."""

_OF_PARTIES = {
    "z_application": (
        "> Мировому судье {court.gen} // Взыскатель: {creditor}, ИНН {inn} // {other_address} // Должник: {debtor.nom}, {born} г.р. // {address} // Цена требования: {total} // Госпошлина: {fee}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\n{contract_day} между {lender} и {debtor.ins} заключен договор № {contract}. Обязательства не исполняются, долг составляет {total}, {parts}.\n\nНа основании ст. 121-124 ГПК РФ\n\n^ ПРОШУ:\n\nвынести судебный приказ о взыскании с {debtor.gen} в пользу {creditor} {total}, {@costs}.\n\n!sign Представитель по доверенности | {clerk.short}",
        "> В судебный участок № {precinct} // от {creditor}\n\n^^ Заявление о выдаче судебного приказа\n\nПросим взыскать с {@debtor_whole}, задолженность по {@loan_of} в размере {total}, а также госпошлину {fee}.\n\nПриложения: расчет, копия договора, платежное поручение, доверенность.\n\n| {day} | {clerk.short}",
    ),
    "z_objection": (
        "> Мировому судье {court.gen} // от должника {debtor.gen}, // {address}\n\n^ ВОЗРАЖЕНИЯ // относительно исполнения судебного приказа\n\n{order_day.cap} вынесен судебный приказ № {case_number} о взыскании с меня в пользу {creditor} {total}. С приказом не {m:согласен|согласна}, копию получил{m:|а} {aside.received}.\n\nПрошу судебный приказ отменить.\n\n!hand {debtor.short} | {other_day.digits}",
        "> Мировому судье {judge.dat.short} // {debtor.gen}\n\n^ Заявление об отмене судебного приказа\n\nПрошу восстановить срок и отменить приказ от {order_day} по делу № {case_number}, поскольку проживаю по другому адресу и письмо суда не получал{m:|а}. Взыскатель {creditor}.\n\n- {other_day}                {debtor.short}",
    ),
    "z_complaint": (
        "> В Мостовской районный суд // через мирового судью {court.gen} // {creditor}\n\n^ ЧАСТНАЯ ЖАЛОБА\n\nОпределением от {order_day} возвращено заявление {creditor} о вынесении судебного приказа о взыскании с {debtor.gen} {total}. С определением не согласны. Прошу определение отменить.\n\n!sign Представитель | {clerk.short}",
    ),
    "z_withdrawal": (
        "> Мировому судье {court.gen} // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о возврате заявления о вынесении судебного приказа\n\nПросим возвратить поданное нами заявление в отношении {debtor.gen} на основании п. 6 ч. 1 ст. 135 ГПК РФ.\n\n!sign Представитель | {clerk.short}",
    ),
    "z_copy_asked": (
        "> Мировому судье {court.gen}\n\n^ ЗАЯВЛЕНИЕ // о выдаче копии определения\n\nПросим выслать {creditor} копию определения об отмене судебного приказа № {case_number} от {order_day} в отношении {debtor.gen}.\n\n| {other_day} | {clerk.short}",
        "> Мировому судье {court.gen} // {creditor}\n\n^ Заявление о направлении судебного приказа на исполнение\n\nПросим направить судебный приказ по делу № {case_number} в {department} либо выдать его на руки.\n\n!sign По доверенности | {clerk.short}",
    ),
    "z_claim": (
        "> В Ленинский районный суд // Истец: {creditor} // Ответчик: {debtor.nom}, {address} // Цена иска: {total}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ // о взыскании задолженности\n\n{@order_told} Определением от {other_day} приказ отменен.\n\n^^ ПРОСИМ:\n\nвзыскать с ответчика {total}, {parts}, {@costs}.\n\n!sign Представитель истца | {clerk.short}",
    ),
    "z_reply": (
        "> Мировому судье {court.gen}\n\n^ ОТЗЫВ НА ИСК\n\nИстец {creditor} просит взыскать {total}. Считаю, что срок исковой давности пропущен, просрочка началась {from}. Прошу в иске отказать.\n\n- {debtor.short}, {day}",
    ),
    "z_to_bailiffs": (
        "> Начальнику {department.gen} // от взыскателя {creditor}\n\n^ ЗАЯВЛЕНИЕ // о возбуждении исполнительного производства\n\nНаправляем на исполнение {exec_doc}. Просим возбудить исполнительное производство в отношении {debtor.gen}, {born} г.р., {address}, сумма {total}.\n\n!sign Представитель | {clerk.short}",
        "> Старшему судебному приставу {department.gen}\n\n^ ХОДАТАЙСТВО\n\nПо исполнительному производству № {ip} просим обратить взыскание на пенсию должника {debtor.gen}.\n\n| {creditor} | {clerk.short}",
        "> {department}\n\n^ ЖАЛОБА // на бездействие судебного пристава-исполнителя {bailiff.gen.short}\n\nПо производству № {ip} (должник {debtor.nom}) с {opened} действий не совершается, постановление в адрес {creditor} не направлено.\n\n- {clerk.short}",
    ),
    "z_to_bank": (
        "> В {lender}\n\n^ ЗАЯВЛЕНИЕ // о принятии исполнительного документа к исполнению\n\nВ порядке ст. 8 Закона № 229-ФЗ предъявляем судебный приказ № {case_number} от {order_day} в отношении {debtor.gen}. Сумму {total} перечислить на счет {account}.\n\n!sign {creditor} | {clerk.short}",
    ),
    "z_proxy": (
        "^ ДОВЕРЕННОСТЬ\n\n| г. {town} | {order_day}\n\n{creditor.long.nom}, ИНН {inn}, уполномочивает {clerk.acc} представлять интересы общества в судах общей юрисдикции, у мировых судей, в службе судебных приставов, подписывать заявления о вынесении судебного приказа. Срок – три года.\n\n!sign Директор | {second.short}\n\n!seal {creditor}",
    ),
    "z_cession": (
        "^ ДОГОВОР УСТУПКИ ПРАВ (ТРЕБОВАНИЙ) № {number.3}\n\n| г. {town} | {cession_day}\n\n{old_creditor.long}, именуемое «Цедент», и {creditor.long.nom}, именуемое «Цессионарий», договорились: Цедент уступает права требования к физическим лицам по договорам займа согласно реестру.\n\n| Цедент ________ | Цессионарий ________",
        "^ ВЫПИСКА // из приложения № 1 к договору уступки от {cession_day}\n\n# № | ФИО | Договор | Дата | Сумма\n# {number.4} | {debtor.nom} | {contract} | {contract_day.digits} | {total.plain_comma}\n\n!sign Выписка верна | {clerk.short}",
        "> {debtor.dat} // {address}\n\n^ УВЕДОМЛЕНИЕ // об уступке права требования\n\nУведомляем, что {cession_day} {old_creditor} уступило {creditor} права по договору № {contract} от {contract_day}. Размер долга {total}.",
    ),
    "z_calc": (
        "^ РАСЧЕТ ЗАДОЛЖЕННОСТИ // по договору № {contract} от {contract_day}\n\n- Должник: {debtor.nom}. Период: {from.digits} - {to.digits}\n\n# Основной долг | {principal.plain_comma}\n# Проценты | {interest.plain_comma}\n# Всего | {total.plain_comma}\n\n!sign {creditor} | {clerk.short}",
    ),
    "z_claim_letter": (
        "> {debtor.dat}, {address}\n\n^ ТРЕБОВАНИЕ // о погашении задолженности\n\nПо состоянию на {order_day} Ваша задолженность перед {creditor} по договору № {contract} составляет {total}. В случае неоплаты мы обратимся за судебным приказом.\n\n!sign Специалист | {clerk.short}",
    ),
    "z_contract": (
        "^ ИНДИВИДУАЛЬНЫЕ УСЛОВИЯ // договора потребительского займа № {contract}\n\n- {contract_day}, {lender}, заемщик {debtor.nom}\n\n# 1. Сумма займа | {loan_sum}\n# 2. Срок возврата | {to.digits}\n# 3. Процентная ставка | {number.3} % годовых\n# 12. Ответственность | неустойка 20 % годовых\n\n!sign Заемщик (код из СМС {number.4}) | {debtor.short}",
    ),
}
_OF_LIFE = {
    "z_tracking": (
        "!screen Почта России | {track}\n\n- В пути: прибыло в сортировочный центр // {under_way.digits}, 03:18\n\n% Отправитель | {creditor}\n% Получатель | {debtor.nom}\n% Принято | {sent.digits}",
        "^ Отслеживание // {track}\n\n# {under_way.digits} 09:12 | Прибыло в место вручения, {zip}\n# {sent.digits} 17:26 | Присвоен трек-номер\n# {sent.digits} 18:01 | Принято в отделении связи\n\n- Адресат: {debtor.short}. Хранится в отделении до {other_day.digits}",
    ),
    "z_receipt": (
        "^^ АО «Почта России»\n\n- {zip} {town} // КАССОВЫЙ ЧЕК\n\n- Письмо заказное с увед. // ШПИ {track} // Кому: {debtor.nom} // Куда: {address}\n\n| ИТОГО | {post}\n\n- {sent.digits} 13:44 // Кассир {clerk.short}",
        "^ ОПИСЬ ВЛОЖЕНИЯ // ф. 107\n\n- Куда: {address} // Кому: {debtor.dat}\n\n# 1 | Копия заявления о вынесении судебного приказа | 1\n# 2 | Копия договора займа | 1\n\n- Отправитель {creditor}, {track}, {sent.digits}",
        "^ СПИСОК № {number.4} // внутренних почтовых отправлений (форма 103)\n\n- Отправитель: {creditor}, дата {sent.digits}\n\n# 1 | {debtor.nom}, {address} | {track} | {post}\n# 2 | {second.nom}, {other_address} | {number.10}{number.4} | {post}",
    ),
    "z_waiting": (
        "^ ИЗВЕЩЕНИЕ ZK-{number.6} // ф. 22\n\n- {debtor.dat}, {address}\n\nНа Ваше имя поступило заказное письмо разряда «Судебное» № {track}. Срок хранения 7 дней.\n\n- ОПС {zip}, {under_way.digits}",
    ),
    "z_post_answer": (
        "^^ АО «Почта России» // УФПС {region}\n\n> {creditor}\n\nНа заявление о розыске отправления {track} от {sent.digits} сообщаем, что проводится проверка, о результатах Вы будете извещены дополнительно.\n\n!sign Руководитель группы | {clerk.short}",
    ),
    "z_bank": (
        "^^ {lender}\n\n> {creditor}\n\nСудебный приказ № {case_number} в отношении {debtor.gen} принят к исполнению {other_day}, помещен в картотеку ввиду отсутствия средств. Остаток {total}.\n\n!sign Операционист | {clerk.short}",
        "^^ {lender}\n\n> {creditor}, {other_address}\n\nВозвращаем без исполнения судебный приказ № {case_number} от {order_day} (должник {debtor.nom}): счета в банке отсутствуют.\n\n!sign Начальник отдела | {clerk.short}",
    ),
    "z_payment": (
        "| ПЛАТЕЖНОЕ ПОРУЧЕНИЕ № {number.5} | {order_day.digits}\n\n# Сумма | {fee.plain}\n# Плательщик | {creditor}, ИНН {inn}\n# Получатель | УФК (ФНС России)\n# Назначение | госпошлина за вынесение судебного приказа в отношении {debtor.gen.short}\n\n!stamp {lender} | ИСПОЛНЕНО | {order_day.digits}",
        "| ПЛАТЕЖНОЕ ПОРУЧЕНИЕ № {number.6} | {decree_day.digits}\n\n# Плательщик | УФК ({department})\n# Сумма | {aside_sum}\n# Назначение | перечисление взысканных средств ИП {ip} должник {debtor.short}\n# Получатель | {creditor}",
    ),
    "z_paid": (
        "^^ {creditor.long.nom}\n\n^ СПРАВКА // об отсутствии задолженности\n\n- Выдана {debtor.dat} в том, что обязательства по договору № {contract} от {contract_day} исполнены полностью.\n\n!sign Директор | {clerk.short}\n\n!seal {creditor}",
    ),
    "z_address": (
        "^^ УМВД России по г. {town} // Отдел по вопросам миграции\n\n^ АДРЕСНАЯ СПРАВКА\n\n% ФИО | {debtor.nom}\n% Дата рождения | {born.digits}\n% Место рождения | {birth_place}\n% Зарегистрирован{m:|а} | {address}\n\n!sign Специалист | {clerk.short}",
    ),
    "z_death": (
        "^ СВИДЕТЕЛЬСТВО О СМЕРТИ\n\n- {debtor.nom}, {born.words}, место рождения {birth_place}\n\n- умер{m:|ла} {order_day.words}\n\n- Место государственной регистрации: отдел ЗАГС г. {town}\n\n!seal отдел загс * {town}",
    ),
    "z_employer": (
        "> {department}\n\n^ УВЕДОМЛЕНИЕ\n\nСообщаем, что {debtor.nom} уволен{m:|а} {decree_day}, по постановлению в пользу {creditor} удержано {aside_sum}. Постановление возвращаем.\n\n!sign Главный бухгалтер | {clerk.short}",
    ),
    "z_tax": (
        "^^ УФНС России // {region}\n\n^ ТРЕБОВАНИЕ № {number.6} // об уплате задолженности\n\n- {debtor.dat}, {address}\n\nСообщаем о наличии отрицательного сальдо единого налогового счета {aside_sum}. Срок исполнения до {other_day}.",
    ),
    "z_registry": (
        "^ ВЫПИСКА // из Единого государственного реестра юридических лиц\n\n# Наименование | {creditor.long.nom}\n# ОГРН | {ogrn}\n# ИНН | {inn}\n# Адрес | {other_address}\n\n- Выписка сформирована {other_day.digits}",
    ),
    "z_register": (
        "^ РЕЕСТР // полученной судебной корреспонденции\n\n- {creditor}, {other_day}\n\n# Дело | Должник | Документ\n# {case_number} | {debtor.short} | судебный приказ\n# 9-{number.3}/2025 | {second.short} | определение о возврате\n# 2-{number.4}/2025 | {clerk.short} | определение об отмене приказа",
    ),
    "z_notary": (
        "^^ НОТАРИУС {second.nom.upper}\n\n> {creditor}\n\nНа Ваш запрос сообщаю, что наследственное дело к имуществу {debtor.gen} открыто за № {number.3}/2025, претензия кредитора приобщена.\n\n!sign Нотариус | {second.short}",
        "^ ИСПОЛНИТЕЛЬНАЯ НАДПИСЬ\n\n- г. {town}, {order_day}\n\nЯ, {second.nom}, нотариус, предлагаю взыскать с {debtor.gen}, {born} г.р., {address}, в пользу {creditor} {total}.\n\n!sign Нотариус | {second.short}",
    ),
    "z_sms": (
        "!screen Сообщения | Госуслуги\n\n- {debtor.nom}! В отношении Вас возбуждено исполнительное производство {ip}. Подробнее в личном кабинете\n\n- Штраф оплачен {order_day.digits}",
        "!screen Госуслуги | Госпочта\n\n- Судебное письмо № {track} // Доставлено в электронном виде {sent.digits} // Отправитель: {court.nom} // Содержание: копия судебного приказа № {case_number}",
    ),
    "z_picture": ("!picture",),
    "z_menu": (
        "^ МЕНЮ\n\n# Борщ | 190 руб.\n# Котлета с пюре | 240 руб.\n# Компот | 45 руб.\n\n- столовая открыта до 17 часов",
        "^ ОБЪЯВЛЕНИЕ\n\nУважаемые жильцы! {other_day} с 10 до 16 часов в доме по адресу: {address} будет отключена горячая вода.\n\n- Управляющая компания",
    ),
    "z_note": (
        "- Позвонить {debtor.dat}, {phone}, насчет приказа // забрать почту // {creditor} – акт сверки до {other_day.digits}",
    ),
}
OTHER_PAPERS = {**_OF_PARTIES, **_OF_LIFE}
