"""Papers of the parties, of the Post and of life in the part `circuit` that are of no kind of ours."""

OF_CASES = {
    "to_judge": (
        "> Мировому судье {court.gen} // {creditor}, ИНН {inn}",
        "> {court.nom.cap} // взыскатель {creditor} // должник {debtor.nom}, {address}",
        "- В {court.nom} // от: {creditor}",
        "% Суд | {court.nom.cap}\n% Взыскатель | {@creditor_said}\n% Должник | {@debtor_said}",
    ),
    "by_agent": (
        "!sign Представитель | {clerk.short}",
        "!sign По доверенности | {clerk.initials}",
        "!esign {clerk} | {order_day.digits}",
        "_ {clerk.short} | (подпись представителя)",
    ),
    "x_application": (
        "{@to_judge}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\n- Основание: {@base}\n\n- Долг: {total}, {parts}\n\n- Прошу: вынести приказ, {@costs}\n\n{@by_agent}",
        "^ ЗАЯВЛЕНИЕ НА СУДЕБНЫЙ ПРИКАЗ\n\n{@sides}\n\n{parts.rows}\n# Цена требования | {total}\n# Госпошлина | {fee}\n\n{@by_agent}",
        "!screen Правосудие | Подача заявления\n\n% Вид | судебный приказ\n% Суд | {court.nom.cap}\n% Должник | {debtor.nom}\n% Сумма | {total.plain}\n% Пошлина | {fee.plain}\n\n- Отправить",
        "1. Суд: {court.nom}.\n\n2. Взыскатель: {@creditor_said}.\n\n3. Должник: {@debtor_said}.\n\n4. Просим выдать судебный приказ на {total} ({@base}).\n\n5. Приложения: {number.1}.\n\n{@by_agent}",
    ),
    "x_claim": (
        "{@to_judge}\n\n^ ИСК // о взыскании долга\n\nПриказ {case_number} от {order_day} отменён. Взыскать с ответчика {total}, {parts}; {@costs}.\n\n{@by_agent}",
        "^ ИСКОВОЕ ЗАЯВЛЕНИЕ\n\n# Истец | {creditor}\n# Ответчик | {debtor.nom}\n# Цена иска | {total}\n# Основание | {@base}\n\n{@by_agent}",
    ),
    "x_objections": (
        "> Мировому судье {court.gen} // от {debtor.gen}, {address}\n\n^ ВОЗРАЖЕНИЯ\n\nПротив приказа № {case_number} от {order_day} возражаю. Прошу отменить.\n\n!hand {debtor.short} | {other_day.digits}",
        "^ ЗАЯВЛЕНИЕ ОБ ОТМЕНЕ СУДЕБНОГО ПРИКАЗА // (бланк участка)\n\n_ {debtor.nom} | (Ф.И.О.)\n\n_ {case_number}, {order_day} | (номер, дата приказа)\n\n_ с долгом не соглас{m:ен|на} | (причина – по желанию)\n\n_ {other_day.digits} | (дата)",
        "!screen Госуслуги | Возражения на судебный приказ\n\n- Приказ {case_number}, взыскатель {creditor}\n\n- Возражаю относительно исполнения\n\n- Отправлено {other_day.digits}",
    ),
    "x_restore": (
        "> Мировому судье {court.gen}\n\n^ ХОДАТАЙСТВО // о восстановлении срока\n\nКопию приказа от {order_day} не получал{m:|а}: жил{m:|а} по другому адресу. Прошу срок восстановить, приказ отменить.\n\n| {debtor.short} | {other_day.digits}",
    ),
    "x_complaint": (
        "{@to_judge}\n\n^ ЧАСТНАЯ ЖАЛОБА\n\nОпределение о возврате от {order_day} (материал {case_number}) отменить: пошлина уплачена, документы приложены.\n\n{@by_agent}",
        "{@to_judge}\n\n^ Частная жалоба // на отказ в принятии заявления\n\nСпора о праве нет. Просим отменить определение от {order_day}.\n\n{@by_agent}",
    ),
    "x_withdrawal": (
        "{@to_judge}\n\n^ ЗАЯВЛЕНИЕ // о возврате заявления\n\nПросим вернуть заявление о приказе в отношении {debtor.gen} (вх. {number.4}) без рассмотрения.\n\n{@by_agent}",
    ),
    "x_fee_request": (
        "{@to_judge}\n\n^ ЗАЯВЛЕНИЕ // о возврате (зачёте) госпошлины\n\n- п/п {number.4} от {aside.filed.digits}, {fee}\n\n- материал {case_number} возвращён\n\n{@by_agent}",
    ),
    "x_issue_request": (
        "{@to_judge}\n\n^ ХОДАТАЙСТВО // о выдаче второго экземпляра приказа\n\nДело {case_number}, {debtor.nom}. Прошу выслать на {other_address}.\n\n{@by_agent}",
        "{@to_judge}\n\n^ Заявление // о выдаче дубликата\n\nПриказ от {order_day} утерян. {debtor.nom}, {total}.\n\n{@by_agent}",
    ),
    "x_to_bailiffs": (
        "> {department}\n\n^ ЗАЯВЛЕНИЕ // о возбуждении исполнительного производства\n\n# ИД | приказ {case_number} от {order_day.digits}\n# Должник | {debtor.nom}\n# Сумма | {total}\n# Счёт | {account}\n\n{@by_agent}",
        "> {department}\n\n^ ЗАЯВЛЕНИЕ // об окончании ИП {ip} и возврате ИД\n\nВзыскатель {creditor} просит окончить и вернуть документ ({debtor.nom}).\n\n{@by_agent}",
        "> {department}\n\n^ ХОДАТАЙСТВО\n\nПо ИП {ip}: направить запросы, ограничить выезд {debtor.dat}.\n\n{@by_agent}",
    ),
    "x_to_bank": (
        "> {lender}\n\n^ ЗАЯВЛЕНИЕ ВЗЫСКАТЕЛЯ\n\n- приказ {case_number} от {order_day.digits} – подлинник\n\n- списать с {debtor.gen}, {born} г.р.: {total}\n\n- на счёт {account}\n\n{@by_agent}",
    ),
    "x_pretension": (
        "> {debtor.dat}, {address}\n\n^ ТРЕБОВАНИЕ\n\nДолг по {@loan_of}: {total}. Срок – 30 дней. Далее – судебный приказ.\n\n{@by_agent}",
        "!screen СМС | {creditor}\n\n- {debtor.short}, долг {total}, договор {contract}. Оплатите сегодня, иначе суд. {phone}",
    ),
    "x_cession": (
        "> {debtor.dat}, {address}\n\n^ УВЕДОМЛЕНИЕ ОБ УСТУПКЕ\n\n# Был кредитор | {old_creditor}\n# Стал | {creditor}\n# Основание | {@base}\n# Дата | {cession_day}",
        "^ АКТ // приёма-передачи прав\n\n- цедент {old_creditor}, цессионарий {creditor}, {cession_day}\n\n# Заёмщик | {debtor.nom}\n# Основание | {@base}\n# Передано | {total}",
        "^ ВЫПИСКА // из реестра уступленных прав от {cession_day}\n\n- стр. {number.3}: {debtor.nom}; {@base}; {total.plain}\n\n!sign {creditor} | {clerk.short}",
    ),
    "x_calculation": (
        "^ РАСЧЁТ ЗАДОЛЖЕННОСТИ\n\n- {debtor.nom}, {@base}\n\n{parts.rows}\n# Всего на {to.digits} | {total}\n\n!sign Исп. | {clerk.short}",
        "^^ Движение по договору {contract}\n\n# Дата | Платёж\n# {contract_day.digits} | выдача {loan_sum}\n# {aside.earlier.digits} | {aside_sum}\n\n- Остаток {principal}",
    ),
    "x_contract": (
        "^ ИНДИВИДУАЛЬНЫЕ УСЛОВИЯ // № {contract}\n\n# Сумма | {loan_sum}\n# Срок | до {from.digits}\n# Ставка | 0,8 % в день\n# Заёмщик | {debtor.nom}, {born}\n# Кредитор | {lender}\n# Дата | {contract_day}",
        "^ АНКЕТА\n\n_ {debtor.nom} | (Ф.И.О.)\n\n_ {passport} | (паспорт)\n\n_ {address} | (адрес)\n\n_ {loan_sum} | (сколько нужно)",
    ),
    "x_card_statement": (
        "^ ВЫПИСКА ПО СЧЁТУ {account}\n\n- {lender}, {debtor.nom}\n\n# Дата | Сумма\n# {contract_day.digits} | {loan_sum}\n# {aside.earlier.digits} | {aside_sum}",
    ),
    "x_no_debt": (
        "^ СПРАВКА № {number.4}\n\n{creditor}: по {@loan_of} {debtor.nom} долга не имеет на {other_day}.\n\n{@by_agent}",
    ),
    "x_power": (
        "^ ДОВЕРЕННОСТЬ № {number.3}\n\n- {order_day}\n\n{creditor} (ИНН {inn}) → {clerk.dat}: суды, ФССП, подпись заявлений о приказе. До {aside.until}.\n\n_ | (директор)",
    ),
    "x_fee_paid": (
        "^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.4}\n\n| {order_day.digits} | электронно\n\n# Плательщик | {creditor}, {inn}\n# Сумма | {fee}\n# Назначение | госпошлина, приказ, {debtor.short}\n# Банк | {lender}",
        "^^ ЧЕК-ОРДЕР\n\n- {order_day.digits} 12:40 // госпошлина {fee} // плательщик {creditor} // должник {debtor.short}",
    ),
    "x_post_receipt": (
        "^^ ПОЧТА РОССИИ // ОПС {zip}\n\n- КАССОВЫЙ ЧЕК {order_day.digits} 11:0{number.1}\n\n- {@p_kind}, РПО {track}\n\n- Кому: {debtor.short}, {address}\n\n- От: {creditor}\n\n- ИТОГ {post}",
        "^ КВИТАНЦИЯ // о приёме РПО {track}\n\n# Отправитель | {creditor}\n# Адресат | {debtor.nom}\n# Куда | {address}\n# Принято | {order_day.digits}\n# Плата | {post}",
    ),
    "x_under_way": (
        "!screen {@p_app} | {@p_name}\n\n- В пути // {under_way.digits}\n\n# {under_way.digits} | Покинуло сортировочный центр\n# {order_day.digits} | Принято в отделении связи\n\n- {debtor.nom}, {address} // от {creditor}",
        "^ {@p_report}\n\n# Приём | {order_day.digits}\n# Прибыло в место вручения | {under_way.digits}\n\n- Ожидает адресата. {track}, {debtor.short}, от {creditor}",
        "!screen СМС | Pochta\n\n- {track} прибыло в {zip}. Хранится до {other_day.digits}. От {creditor} для {debtor.gen}",
        "!screen {@p_app} | {@p_name}\n\n- Неудачная попытка вручения {under_way.digits}\n\n- Письмо ждёт получателя {debtor.short} в ОПС {zip}; отправитель {creditor}",
        "!screen {@p_app} | {@p_name}\n\n- Присвоен трек-номер, приёма ещё не было // {order_day.digits}\n\n- {creditor} → {debtor.nom}, {address}",
    ),
    "x_not_found": (
        "!screen Отслеживание | {track}\n\n- Сведений об отправлении нет. Проверьте номер.\n\n- Запрос {order_day.digits}",
    ),
    "x_call_card": (
        "^ ИЗВЕЩЕНИЕ // ф. 22\n\n_ {debtor.dat} | (кому)\n\n_ {address} | (куда)\n\n- {@p_kind} {track} от {creditor}\n\n- Получить до {other_day.digits} в ОПС {zip}",
        "| ИЗВЕЩЕНИЕ (вторичное) | ф. 22-в\n\n- {debtor.short}: РПО {track}, отправитель {creditor}. Срок хранения до {other_day.digits}.",
    ),
    "x_blank_notice": (
        "{@p_top}\n\n^ {@p_title}\n\n_ {track} | (ШПИ)\n\n_ {debtor.dat} | (кому)\n\n_ {address} | (куда)\n\n_ {creditor} | (возвратить)\n\n_ | (вручено: дата)\n\n_ | (расписка)",
        "{@p_top}\n\n^ {@p_title}\n\n- Кому: {creditor}, {other_address}\n\n- Адресат: {debtor.nom}\n\n- [ ] вручено [ ] возвращено\n\n- «__» ________ 20__ г. Подпись ________",
    ),
    "x_list": (
        "^ СПИСОК ф. 103 № {number.4} от {order_day.digits}\n\n- отправитель {creditor}\n\n# № | ШПИ | Адресат\n# 1 | {track} | {debtor.short}\n# 2 | 80{number.12} | {second.short}\n\n!sign Принял | {clerk.short}",
        "^ ОПИСЬ ф. 107\n\n- {track}, {debtor.dat}, {address}\n\n# Предмет | Кол-во\n# копия заявления | 1\n# расчёт | 1\n\n- Оператор {clerk.short}",
    ),
    "x_envelope": (
        "- {creditor} // {other_address}\n\n~ 30\n\n> {debtor.dat} // {address}\n\n!code {track}",
        "^^^ конверт\n\n- От кого: {court.nom}\n\n> Кому: {creditor} // {other_address}\n\n- СУДЕБНОЕ. {track}",
    ),
    "x_post_complaint": (
        "> Начальнику ОПС {zip}\n\n^ ЗАЯВЛЕНИЕ О РОЗЫСКЕ\n\nРПО {track} от {order_day.digits}, адресат {debtor.nom}, не вручено и не возвращено. {creditor}.\n\n{@by_agent}",
        "^^ АО «Почта России»\n\nЗаявление о розыске РПО {track} зарегистрировано {other_day.digits}, № {number.8}. Ответ – в 30 дней. {creditor}.",
    ),
    "x_delivery_power": (
        "^ ДОВЕРЕННОСТЬ // на получение почты\n\n{debtor.nom}, паспорт {passport}, доверяет {second.dat} получать РПО в ОПС {zip} до {aside.until.digits}.",
    ),
    "x_forwarding": (
        "^^ ПОЧТА РОССИИ\n\n^ РАСПОРЯЖЕНИЕ // о досыле\n\n- РПО {track} переслать: {other_address}\n\n- прежний адрес: {address}\n\n!hand {debtor.short} | {other_day.digits}",
    ),
    "x_transfer_money": (
        "^ ПОЧТОВЫЙ ПЕРЕВОД\n\n# Сумма | {aside_sum}\n# Кому | {creditor}\n# От кого | {debtor.nom}, {address}\n# Дата | {other_day.digits}",
    ),
    "x_bankruptcy": (
        "^ АРБИТРАЖНЫЙ СУД // Вересковской области\n\n^ РЕШЕНИЕ\n\n- дело № А99-{number.5}\n\nПризнать {debtor.acc} банкротом, ввести реализацию имущества. Финансовый управляющий {second.nom}.\n\n!sign Судья | {clerk.short}",
        "!screen Федресурс | {debtor.nom}\n\n# Процедура | реализация имущества\n# Дело | А99-{number.5}\n# Управляющий | {second.short}",
    ),
    "x_death": (
        "^ СПРАВКА О СМЕРТИ\n\n# Ф.И.О. | {debtor.nom}\n# Родил{m:ся|ась} | {born}\n# Умер{m:|ла} | {aside.earlier}\n\n!sign ЗАГС | {clerk.short}",
    ),
    "x_address": (
        "^ АДРЕСНАЯ СПРАВКА\n\n% {debtor.nom} | {born}\n% Зарегистрирован{m:|а} | {address}\n% Выдана | {order_day.digits}\n\n!sign ОВМ | {clerk.short}",
    ),
    "x_registry": (
        "^ ВЫПИСКА ИЗ ЕГРЮЛ\n\n% Наименование | {creditor.long.nom}\n% ОГРН | {ogrn}\n% ИНН | {inn}\n% Адрес | {other_address}",
        "^ УВЕДОМЛЕНИЕ // об отсутствии сведений в ЕГРН\n\n- {debtor.nom}, {born}: прав не зарегистрировано. {other_day.digits}",
    ),
    "x_history": (
        "^ КРЕДИТНЫЙ ОТЧЁТ\n\n% Субъект | {debtor.nom}\n% Основание | {@base}\n% Просрочка | {total}\n% Источник | {creditor}",
    ),
    "x_settlement": (
        "^ СОГЛАШЕНИЕ\n\n{creditor} и {debtor.nom}: {total} – равными долями по {aside_sum}. Суд не нужен.\n\n| {clerk.short} | {debtor.short}",
    ),
    "x_inside": (
        "^^ {creditor} // служебная записка\n\n- дело {debtor.short}: приказ получен {issue_day.digits}, в силе, передать в ФССП\n\n| {clerk.short} | {aside.printed.digits}",
        "!screen Учёт дел | {debtor.short}\n\n# Этап | Дата\n# Подано | {aside.filed.digits}\n# Возврат | {order_day.digits}\n# Подано повторно | {other_day.digits}\n\n- отв. {clerk.short}",
        "# Должник | Стадия | Срок\n# {debtor.short} | отмена приказа | {other_day.digits}\n# {second.short} | возврат | {aside.printed.digits}",
    ),
    "x_of_life": (
        "^ СЧЁТ ЗА ЖКУ\n\n# {debtor.short} | {address}\n# К оплате | {number.4},15\n# До | {other_day.digits}",
        "^ ТАЛОН\n\n- запись к врачу, {debtor.short}, {other_day.digits} 8:40",
        "!picture",
        "^ НАКЛАДНАЯ № {number.4}\n\n# Бумага А4 | 10 пач.\n# Конверты | 500 шт.\n\n- отпустил {clerk.short}",
        "^ Меню столовой\n\n- щи, гречка с котлетой, компот // {number.3}-00\n\n- г. {town}, {other_day.digits}",
    ),
}
