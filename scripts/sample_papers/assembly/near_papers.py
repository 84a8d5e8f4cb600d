"""Strangers of the part `assembly` from parties, firms, banks, state bodies and the Post."""

NEAR_PAPERS = {
    "q_filed": (
        "> Мировому судье {court.gen} // Заявитель: {creditor}, {other_address} // Должник: {debtor.nom}, {address}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\nПо договору № {contract} от {contract_day} {lender} предоставил должнику {loan_sum}. Долг за период с {from} по {to}: {total}, {parts}.\n\n^^ ПРОСИМ:\n\nВынести судебный приказ о взыскании с {debtor.gen} {total} и госпошлины {fee}.\n\n{@q_with}\n\n{@q_firm}",
        "> {court.nom.cap} // взыскатель {creditor}, ИНН {inn}\n\n^ ЗАЯВЛЕНИЕ // о выдаче судебного приказа на взыскание долга\n\n% Должник | {debtor.nom}, {born}, {birth_place}, {address}\n% Долг | {total}\n% Пошлина | {fee}\n\nНа основании ст. 121, 122 ГПК РФ просим выдать приказ.\n\n{@q_with}\n\n{@q_firm}",
        "> Мировому судье {judge.dat} // от {creditor}\n\n^ ХОДАТАЙСТВО // о приобщении документов\n\nК материалу № {case_number} в отношении {debtor.gen} просим приобщить документ об уплате пошлины и опись вложения.\n\n{@q_firm}",
        "> Мировому судье {court.gen}\n\n^ ЗАЯВЛЕНИЕ // о выдаче копии определения\n\nПросим выслать копию определения о возвращении заявления {creditor} к {debtor.dat}.\n\n{@q_firm}",
    ),
    "q_suit": (
        "> {court.nom.cap} // Истец: {creditor} // Ответчик: {debtor.nom}, {address} // Цена иска {total}\n\n^ ИСК // о взыскании задолженности\n\nСудебный приказ от {order_day} отменен {cancel_day} по возражениям ответчика. Просим взыскать {total}, {parts}.\n\n{@q_with}\n\n{@q_firm}",
        "> В районный суд через мирового судью // {creditor}\n\n^ ЧАСТНАЯ ЖАЛОБА\n\nС определением от {order_day} об отказе в принятии заявления о вынесении приказа к {debtor.dat} не согласны, просим отменить.\n\n{@q_firm}",
        "> В кассационный суд общей юрисдикции // {debtor.nom}\n\n^ КАССАЦИОННАЯ ЖАЛОБА // на судебный приказ\n\nСудебный приказ № {case_number} от {order_day} в пользу {creditor} вынесен незаконно. Прошу отменить.\n\n{@q_debtor}",
        "> Мировому судье {court.gen} // ответчик {debtor.nom}\n\n^ ВОЗРАЖЕНИЯ // на исковое заявление\n\nИск {creditor} на сумму {total} не признаю, договор № {contract} не подписывал(а).\n\n{@q_debtor}",
    ),
    "q_objects": (
        "> Мировому судье {court.gen} // Должник: {debtor.nom}, {address}\n\n^ ВОЗРАЖЕНИЯ // на судебный приказ\n\nПрошу отменить судебный приказ № {case_number} от {order_day} о взыскании {total} в пользу {creditor}. Приказ получен {aside.received}, с ним не согласен(на).\n\n{@q_debtor}",
        "> {judge.dat}, мировому судье // {debtor.nom}\n\n^ ЗАЯВЛЕНИЕ\n\nСудебный приказ по делу № {case_number} прошу отменить, о нем узнал(а) {aside.received}, срок пропустил(а) из-за болезни.\n\n{@q_debtor}",
        "> Мировому судье {court.gen} // {debtor.nom}\n\n^ ЗАЯВЛЕНИЕ // о рассрочке\n\nПрошу рассрочить уплату {total} по приказу от {order_day} на год.\n\n{@q_debtor}",
    ),
    "q_enforce": (
        "> Начальнику {department.gen} // {creditor}\n\n^ ЗАЯВЛЕНИЕ // о возбуждении исполнительного производства\n\nПредъявляем судебный приказ № {case_number} от {order_day} о взыскании с {debtor.gen}, {address}, {total}. Счет: {account}.\n\n{@q_firm}",
        "> {department} // {creditor}\n\n^ ЗАЯВЛЕНИЕ // о возвращении исполнительного документа\n\nПросим окончить ИП № {ip} в отношении {debtor.gen} и вернуть документ.\n\n{@q_firm}",
        "> {department} // от {debtor.gen}\n\n^ ХОДАТАЙСТВО\n\nПо ИП № {ip} прошу снять арест с зарплатной карты.\n\n{@q_debtor}",
        "> {creditor}\n\n- {lender}, № {number.6}, {aside.printed.digits}\n\nИсполнительный лист {writ} в отношении {debtor.gen} возвращается: на счетах клиента нет средств.\n\n!sign Главный специалист | {clerk.initials}",
        "> {lender}, отдел по работе с исполнительными документами\n\n- от {creditor}\n\n^ ЗАЯВЛЕНИЕ // в порядке ст. 8 Закона № 229-ФЗ\n\nПросим списать со счетов {debtor.gen} {total} по приказу № {case_number}.\n\n{@q_firm}",
    ),
    "q_deal": (
        "^ ДОГОВОР // уступки прав (требований) № {number.4}\n\n| г. {town} | {cession_day}\n\n{old_creditor} передает, а {creditor} принимает права к заемщикам, в том числе к {debtor.dat} по договору № {contract}, долг {total}.\n\n!sign Цедент | {second.short}\n\n!sign Цессионарий | {clerk.short}",
        "^ Приложение № 1 // к договору цессии от {cession_day}\n\n# Заемщик | № договора | Остаток\n# {debtor.nom} | {contract} | {total}\n# {second.nom} | {number.9} | {aside_sum}\n\n!sign За цедента | {clerk.short}",
        "> {debtor.dat}, {address}\n\n^ УВЕДОМЛЕНИЕ // о переходе прав\n\nС {cession_day} Ваш кредитор по договору № {contract} – {creditor}. Остаток {total}, реквизиты: {account}.\n\n{@q_firm}",
        "^ ДОГОВОР ПОТРЕБИТЕЛЬСКОГО ЗАЙМА № {contract}\n\n| {contract_day} | {lender}\n\n# Сумма | {loan_sum}\n# Ставка | 0,8 % в день\n# Возврат | {aside.earlier.digits}\n# Заемщик | {debtor.nom}, паспорт {passport}\n\n!sign Заемщик | {debtor.short}",
        "^ РАСЧЕТ ДОЛГА\n\n- {debtor.nom}, договор {contract} от {contract_day}\n\n{parts.list}\n\n- Итого на {aside.filed.digits}: {total}\n\n{@q_firm}",
    ),
    "q_letters": (
        "> {debtor.dat} // {address}\n\n^ ПРЕТЕНЗИЯ\n\n{creditor} требует погасить {total} по договору № {contract} в течение 30 дней, иначе обратится к мировому судье.\n\n{@q_firm}",
        "> {debtor.dat}\n\n^ СПРАВКА // о состоянии долга\n\nНа {aside.printed.digits} долг перед {creditor} составляет {total}, {parts}.\n\n{@q_firm}",
        "> {creditor} // от {debtor.gen}\n\nПрошу списать часть неустойки и дать рассрочку по договору № {contract}, долг признаю.\n\n{@q_debtor}",
        "^ СОГЛАШЕНИЕ // о порядке погашения\n\n| г. {town} | {aside.printed}\n\n{creditor} и {debtor.nom}: {total} уплачивается шестью платежами до {aside.until.digits}.\n\n!sign Кредитор | {clerk.short}\n\n!sign Должник | {debtor.short}",
        "^ ДОВЕРЕННОСТЬ\n\n| г. {town} | {aside.proxy}\n\n{creditor.long.nom} доверяет {clerk.dat}, {passport}, подписывать заявления, получать судебные приказы и исполнительные листы до {aside.until}.\n\n!sign Директор | {second.initials}",
    ),
    "q_pay": (
        "^ ПЛАТЕЖНОЕ ПОРУЧЕНИЕ № {number.4} // {aside.filed.digits}\n\n# Сумма | {fee}\n# Плательщик | {creditor}, ИНН {inn}\n# Банк | {lender}\n# Назначение платежа | Госпошлина, судебный приказ, {debtor.nom}\n\n!stamp {lender} // ПРОВЕДЕНО | {aside.filed.digits}",
        "- Чек по операции, {aside.checked.digits}\n\n% Получатель | УФК ({department})\n% Плательщик | {debtor.nom}\n% Назначение | ИП {ip}\n% Сумма | {aside_sum}",
        "^^ {lender}\n\n^ СПРАВКА // об операциях по карте\n\n# {loan_day.digits} | зачисление | {loan_sum}\n# {aside.earlier.digits} | списание | {aside_sum}\n\n- Клиент {debtor.nom}",
    ),
    "q_post": (
        "^^ АО «Почта России»\n\n- КАССОВЫЙ ЧЕК // {order_day.digits} 12:07 // ОПС {zip}\n\n- Заказное письмо, {track}\n\n- {debtor.nom}, {address}\n\n- ВСЕГО {post}",
        "> Ф. 107\n\n^ ОПИСЬ ВЛОЖЕНИЯ\n\n- Куда: {address} // Кому: {debtor.dat}\n\n# Предмет | Кол-во | Ценность, р.\n# Заявление о вынесении судебного приказа (копия) | 1 | 1\n# Договор | 1 | 1\n\n!sign Отправитель | {clerk.short}\n\n!stamp {town} {zip} | {order_day.digits}",
        "^ СПИСОК № {number.3} // ф. 103, заказных писем\n\n- {creditor}, {order_day.digits}\n\n# {debtor.nom}, {address} | {track}\n# {second.nom}, {other_address} | {number.14}\n\n!sign Принял | {clerk.short}",
        "^ ИЗВЕЩЕНИЕ // о поступлении РПО, ф. 22-в\n\n- {debtor.dat}, {address}\n\n- Заказное № {track} от {creditor} ждет Вас до {aside.received.digits}, ОПС {zip}",
        "!screen Почта России | {track}\n\n- В пути. Прибыло в сортировочный центр {under_way.digits}\n\n% Получатель | {debtor.nom}\n% Отправитель | {creditor}\n% Принято | {order_day.digits}",
        "^ Отчет об отслеживании отправления // {track}\n\n# {order_day.digits} | Прием\n# {under_way.digits} | Прибыло в место вручения\n\n- Отправитель {creditor}, получатель {debtor.nom}. Ожидает адресата.",
        "> Начальнику почтамта // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о розыске\n\nПисьмо {track} от {order_day.digits} для {debtor.gen}, {address}, не доставлено, просим провести проверку.\n\n{@q_firm}",
        "> {creditor} // {other_address}\n\n- Почтамт, {aside.printed}, № {number.4}\n\nВаше заявление о розыске {track} (адресат {debtor.nom}) принято, срок рассмотрения – 30 дней.\n\n!sign Специалист | {clerk.initials}",
        "^ КВИТАНЦИЯ № {number.6} // в приеме письма\n\n- Вид: заказное, 20 г // ШПИ {track} // Кому {debtor.dat} // От кого {creditor} // Плата {post}",
    ),
    "q_state": (
        "> {court.nom.cap}\n\n- МВД, отдел по вопросам миграции, {aside.filed}\n\nНа запрос: {debtor.nom}, {born} г.р., значится по адресу: {address}.\n\n!sign Начальник отдела | {clerk.short}",
        "> {creditor}\n\n^^ Нотариус {second.nom}\n\nНаследственное дело к имуществу {debtor.gen} не открывалось.\n\n!sign Нотариус | {second.initials}",
        "^ АРБИТРАЖНЫЙ СУД // {region}\n\n^^ ОПРЕДЕЛЕНИЕ\n\n| {day} | А{number.2}-{number.5}/2025\n\nТребования {creditor} в сумме {total} признать обоснованными, включить в реестр {debtor.gen}.\n\n!sign Судья | {second.initials}",
        "^ АРБИТРАЖНЫЙ СУД // {region}\n\n^^ РЕШЕНИЕ\n\n| {day} | А{number.2}-{number.5}/2025\n\nПризнать {debtor.acc}, {born} г.р., банкротом; финансовый управляющий {second.nom}.\n\n!sign Судья | {clerk.initials}",
        "^ ИСПОЛНИТЕЛЬНАЯ НАДПИСЬ\n\n- № {number.8}, {day}\n\nНотариус {second.nom} предлагает взыскать с {debtor.gen} в пользу {creditor} {total}, {parts}.\n\n!sign Нотариус | {second.short}",
        "> {debtor.dat}\n\n- ФНС России, № {number.6}\n\n^ РЕШЕНИЕ // о возврате пошлины\n\nПлательщику {creditor} возвратить {fee}, уплаченные {aside.filed.digits}.\n\n!sign Начальник инспекции | {clerk.short}",
    ),
    "q_with": ("Приложение: на {number.2} листах.", "Приложения: договор, расчет, доверенность, документ об уплате пошлины, квитанция о направлении копии.", "", "Прилагаем: 1. Копию договора. 2. Расчет. 3. Список ф. 103."),
    "q_firm": ("!sign Представитель по доверенности | {clerk.initials}", "!sign Директор {creditor} | {clerk.short}", "!sign Представитель взыскателя | {clerk.short}", "!esign {clerk} | {aside.printed.digits}"),
    "q_debtor": ("!sign {day.digits} | {debtor.initials}", "!hand Дата, подпись | {debtor.short}", "- {day}\n\n!sign Должник | {debtor.short}"),
}  # fmt: skip
