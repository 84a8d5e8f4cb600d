"""Strangers of the part `presidium` from parties, firms, banks, the Post and offices."""

NEAR_PAPERS = {
    "u_application": (
        "> Мировому судье {court.gen} // взыскатель {creditor}, ИНН {inn}, {other_address} // должник {debtor.nom}, {address}\n\n^ ЗАЯВЛЕНИЕ // о выдаче судебного приказа\n\n{lender} предоставило {debtor.dat} заём по договору № {contract} от {contract_day}. Права требования перешли к {creditor}. Долг: {total}, {parts}. Руководствуясь ст. 121–124 ГПК РФ,\n\n^^ просим\n\nвынести судебный приказ и взыскать с {debtor.gen} {total}, пошлину {fee}.\n\n{@p_annex}\n\n{@p_firm}",
        "> {court.nom.cap} // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о вынесении приказа\n\n# Должник | {debtor.nom}, {born} г.р., {birth_place}\n# Адрес | {address}\n# Взыскиваемая сумма | {total}\n# Пошлина | {fee}\n\n{@p_annex}\n\n{@p_firm}",
        "> {court.nom.cap}\n\n^ ХОДАТАЙСТВО // о направлении приказа на исполнение\n\n{creditor} просит направить судебный приказ № {case_number} в отношении {debtor.gen} в службу приставов в электронном виде.\n\n{@p_firm}",
        "> {court.nom.cap}\n\n^ ЗАЯВЛЕНИЕ // о возврате поданного заявления\n\nПросим возвратить без рассмотрения заявление о выдаче приказа в отношении {debtor.gen}: задолженность {total} погашена.\n\n{@p_firm}",
    ),
    "u_objections": (
        "> Мировому судье {court.gen} // {debtor.nom}, {address}\n\n^ ВОЗРАЖЕНИЯ // на судебный приказ\n\nО приказе от {order_day} № {case_number} узнал{m:|а} {aside.received}. С суммой {total} не согласен, займа у {creditor} не брал{m:|а}. Прошу приказ отменить.\n\n{@p_debtor}",
        "> {court.nom.cap} // от {debtor.gen}\n\n^ ЗАЯВЛЕНИЕ // об отмене приказа и восстановлении срока\n\nКопию приказа не получал{m:|а}, по адресу {address} не живу. Прошу восстановить срок и приказ в пользу {creditor} отменить.\n\n{@p_debtor}",
        "> {court.nom.cap} // {debtor.nom}\n\n^ ЗАЯВЛЕНИЕ // о повороте исполнения\n\nС моего счёта списано {aside_sum} по отменённому приказу № {case_number}. Прошу взыскать их с {creditor}.\n\n{@p_debtor}",
    ),
    "u_claims": (
        "> {court.nom.cap} // истец {creditor} // ответчик {debtor.nom}, {address}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ\n\nПриказ по делу № {case_number} отменён {cancel_day}. Просим взыскать {total}, {parts}, госпошлину {fee}, ранее уплаченную пошлину зачесть.\n\n{@p_annex}\n\n{@p_firm}",
        "> {court.nom.cap}\n\n^ ЧАСТНАЯ ЖАЛОБА\n\n{creditor} не согласно с определением от {order_day} о возвращении заявления в отношении {debtor.gen}: пошлина уплачена, копия должнику выслана. Просим определение отменить.\n\n{@p_firm}",
        "> {court.nom.cap} // от {debtor.gen}\n\n^ ОТЗЫВ // на исковое заявление\n\nПрошу применить срок давности и отказать {creditor} во взыскании {total}.\n\n{@p_debtor}",
        "> {court.nom.cap}\n\n^ ЗАЯВЛЕНИЕ // о процессуальном правопреемстве\n\nПросим заменить {old_creditor} на {creditor} по делу № {case_number} (должник {debtor.nom}); договор цессии от {cession_day}.\n\n{@p_firm}",
        "> {court.nom.cap}\n\n^ КАССАЦИОННАЯ ЖАЛОБА // на судебный приказ\n\nПрошу отменить приказ от {order_day}: проценты начислены сверх предела, долг {total} завышен.\n\n{@p_debtor}",
    ),
    "u_to_bailiffs": (
        "> {department} // {creditor}, ИНН {inn}\n\n^ ЗАЯВЛЕНИЕ // о принятии исполнительного документа\n\nПредъявляем судебный приказ № {case_number} на {total}, должник {debtor.nom}. Просим возбудить исполнительное производство, взысканное перечислить на счёт {account}.\n\n{@p_firm}",
        "> Начальнику {department.gen}\n\n^ ЖАЛОБА\n\nПо производству № {ip} ({debtor.nom}) действий нет, ответ на ходатайство от {aside.checked.digits} не получен.\n\n{@p_firm}",
        "> {department} // {debtor.nom}\n\n^ ЗАЯВЛЕНИЕ\n\nПрошу сохранять мне прожиточный минимум по производству № {ip}; долг перед {creditor} выплачиваю.\n\n{@p_debtor}",
        "> {department}\n\n^ ЗАЯВЛЕНИЕ // о возврате исполнительного документа\n\n{creditor} отзывает судебный приказ в отношении {debtor.gen}, производство № {ip}.\n\n{@p_firm}",
    ),
    "u_bank": (
        "> {lender} // {creditor}\n\n^ ЗАЯВЛЕНИЕ // взыскателя о списании\n\nПредъявляем судебный приказ № {case_number} от {order_day} к счетам {debtor.gen}, {born.digits} г.р. Сумма {total}, счёт получателя {account}.\n\n{@p_firm}",
        "> {creditor}\n\n- {lender} // {aside.printed.digits} № {number.6}\n\nСообщаем, что счета {debtor.gen} закрыты; судебный приказ возвращаем без исполнения.\n\n!sign Главный специалист | {clerk.short}",
        "> {creditor}\n\n- {lender}, {aside.printed}\n\nИсполнительный документ № {case_number} исполнен частично, списано {aside_sum}, остаток помещён в очередь.\n\n!sign Операционист | {clerk.initials}",
        "^^ {lender}\n\n^ ВЫПИСКА // по счёту {account}\n\n# Дата | Содержание операции | Сумма\n# {loan_day.digits} | Перевод займа {debtor.short} | {loan_sum}\n# {aside.earlier.digits} | Погашение | {aside_sum}",
        "^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.6} // {aside.filed.digits}\n\n# Плательщик | {creditor}\n# Получатель | УФК (ИФНС)\n# Сумма | {fee}\n# Назначение платежа | Госпошлина, заявление о выдаче судебного приказа, {debtor.nom}\n\n!stamp Исполнено | {aside.filed.digits}",
    ),
    "u_cession": (
        "^ ДОГОВОР УСТУПКИ ТРЕБОВАНИЙ № {number.4}\n\n| {town} | {cession_day}\n\n{old_creditor} передаёт, а {creditor} принимает права требования к заёмщикам по приложению № 1, в том числе {debtor.nom}, договор № {contract}, долг {total}.\n\n!sign Цедент | {clerk.short}\n\n!sign Цессионарий | {second.short}",
        "^ ПРИЛОЖЕНИЕ № 1 // к договору уступки от {cession_day}\n\n# № | Заёмщик | Договор | Сумма\n# {number.3} | {debtor.nom} | {contract} | {total}\n# {number.3} | {second.nom} | {number.8} | {aside_sum}",
        "> {debtor.dat} // {address}\n\n^ УВЕДОМЛЕНИЕ // о смене кредитора\n\nС {cession_day} права по договору № {contract} принадлежат {creditor}. Долг: {total}. Оплачивать: {account}.\n\n{@p_firm}",
        "^ ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ\n\n- {cession_day}\n\n{old_creditor} и {creditor} исключили из реестра требования к {second.dat}; требования к {debtor.dat} переданы в полном объёме.\n\n!sign Цедент | {clerk.initials}",
    ),
    "u_loan_papers": (
        "^ ДОГОВОР // потребительского займа № {contract}\n\n- {contract_day}\n\n# 1. Сумма | {loan_sum}\n# 2. Срок | 30 дней\n# 3. Ставка | 0,8 % в день\n# 4. Заёмщик | {debtor.nom}, паспорт {passport}\n\n- {lender}",
        "^ СПРАВКА-РАСЧЁТ\n\n- Договор {contract}, заёмщик {debtor.nom}\n\n{parts.rows}\n\n- Итого: {total}\n\n{@p_firm}",
        "^ АНКЕТА-ЗАЯВЛЕНИЕ // на получение займа\n\n% Фамилия, имя, отчество | {debtor.nom}\n% Дата рождения | {born.digits}\n% Регистрация | {address}\n% Запрошено | {loan_sum}",
        "^^ {lender}\n\n- Оферта от {loan_day}\n\nПредлагаем {debtor.dat} заём {loan_sum}. Акцепт совершается вводом кода, полученного по номеру {phone}.",
        "> {debtor.dat} // {address}\n\n^ ПРЕТЕНЗИЯ\n\nДолг по договору № {contract} – {total}. Просим уплатить в 10-дневный срок; при неоплате {creditor} обратится за судебным приказом, расходы составят {fee}.\n\n{@p_firm}",
        "> {creditor}\n\nПрошу рассмотреть возможность рассрочки по договору № {contract} и не обращаться к приставам: готов{m:|а} платить ежемесячно.\n\n{@p_debtor}",
    ),
    "u_powers": (
        "^ ДОВЕРЕННОСТЬ\n\n| {town} | {aside.proxy}\n\n{creditor.long.nom} доверяет {clerk.dat} подписывать и предъявлять заявления о выдаче судебных приказов, получать исполнительные документы. Действует до {aside.until}.\n\n!sign Директор | {second.short}",
        "^ АКТ // передачи судебных приказов\n\n- {creditor}, {aside.printed.digits}\n\n# Дело | Должник | Суд\n# {case_number} | {debtor.nom} | {court.nom}\n# 2-{number.4}/2025 | {second.nom} | {other_court.nom}\n\n{@p_firm}",
        "^ СЛУЖЕБНАЯ ЗАПИСКА\n\n- {aside.printed.digits}\n\nПо делу № {case_number} ({debtor.nom}) приказ получен, направить приставам до {aside.until.digits}. Сумма {total}.\n\n!sign Юрист | {clerk.short}",
    ),
    "u_postal_other": (
        "^ ОПИСЬ ВЛОЖЕНИЯ // форма 107\n\n- Кому: {debtor.dat} // Куда: {address}\n\n# № | Предмет | Ценность\n# 1 | Заявление о выдаче судебного приказа, копия | 5\n# 2 | Расчёт долга | 5\n\n!sign Отправитель | {clerk.short}\n\n!stamp ОПС {zip} | {order_day.digits}",
        "^^ ПОЧТА РОССИИ\n\n- Чек № {number.5}\n\n- {order_day.digits} 12:18\n\n- Письмо заказное {track} // {debtor.nom}\n\n- К оплате {post}",
        "^^ СПИСОК ф. 103 № {number.3}\n\n- Сдатчик: {creditor}, {order_day.digits}\n\n# № | ШПИ | Адресат | Плата\n# 1 | {track} | {debtor.nom} | {post}\n# 2 | {number.14} | {second.nom} | {post}\n\n!stamp Принято | {order_day.digits}",
        "^ ИЗВЕЩЕНИЕ // форма 22\n\n- {debtor.dat}, {address}\n\nНа Ваше имя поступило заказное письмо {track} из {town}. Хранится до {aside.received.digits}.\n\n- ОПС {zip}",
        "!screen Почта | {track}\n\n^^ В пути\n\n- {under_way.digits} Прибыло в сортировочный центр\n\n- {order_day.digits} Принято\n\n- Кому: {debtor.nom}",
        "> {creditor}\n\n- АО «Почта России», {aside.printed}\n\nЗаявление о розыске отправления {track} зарегистрировано, срок рассмотрения – 30 дней.\n\n!sign Специалист | {clerk.short}",
        "> {debtor.dat} // {recipient_address}\n\n- От кого: {sender}, {other_address}\n\n!code {track}\n\n!stamp Приём // {zip} | {order_day.digits}",
    ),
    "u_offices": (
        "> {court.nom.cap}\n\n- ОВМ, {aside.filed.digits}\n\n^ АДРЕСНО-СПРАВОЧНЫЙ ЛИСТОК\n\n{debtor.nom}, {born.digits}, {birth_place}. Зарегистрирован{m:|а}: {address}.\n\n!sign Сотрудник | {clerk.short}",
        "> {creditor}\n\n^^ НОТАРИУС {second.nom}\n\n- {aside.printed}\n\nНаследственное дело к имуществу {debtor.gen} открыто; сведения о наследниках составляют тайну.\n\n!sign Нотариус | {second.short}",
        "^ ОПРЕДЕЛЕНИЕ // Арбитражный суд {region}\n\n| дело № А{number.2}-{number.5}/2025 | {day}\n\nПринять заявление {debtor.gen} о признании банкротом, заседание назначить на {other_day}.\n\n!sign Судья | {clerk.short}",
        "^ СООБЩЕНИЕ // Единый федеральный реестр сведений о банкротстве\n\n% Должник | {debtor.nom}\n% Дата рождения | {born.digits}\n% Процедура | реализация имущества\n% Управляющий | {second.nom}\n% Опубликовано | {aside.printed.digits}",
        "^ ИСПОЛНИТЕЛЬНАЯ НАДПИСЬ // нотариуса\n\nВзыскать с {debtor.gen}, {address}, в пользу {lender} {total}, расходы {fee}. Реестр № {number.5}.\n\n!sign Нотариус | {second.short}",
        "^ УВЕДОМЛЕНИЕ // налогового органа\n\n> {creditor}\n\nЗаявление о возврате госпошлины {fee} от {aside.filed.digits} рассмотрено, решение о возврате принято.\n\n!sign Инспектор | {clerk.short}",
        "^ СВИДЕТЕЛЬСТВО О СМЕРТИ\n\n_ {debtor.nom} | гражданин(ка)\n\n_ {aside.earlier} | дата смерти\n\n_ № {number.6} | запись акта",
    ),
    "p_annex": (
        "Приложения: договор, расчёт, доверенность, платёжное поручение, почтовая квитанция.",
        "- Приложение: 1. Расчёт. 2. Договор. 3. Договор цессии. 4. Доверенность.",
        "- Приложение на {number.2} л.",
    ),
    "p_firm": ("!sign Представитель | {clerk.short}", "!sign Представитель по доверенности {creditor} | {clerk.initials}", "!sign Директор | {second.short}", "!esign {clerk} | {aside.filed.digits}"),
    "p_debtor": ("!sign {debtor.nom} | {debtor.short}", "!hand {aside.received.digits} | {debtor.short}", "- Подпись ________ {debtor.short}"),
}  # fmt: skip
