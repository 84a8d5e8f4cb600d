"""Postal papers of the part `senate`: notices of form 119, reports of tracking, envelopes, certificates, lists."""

_DELIVERED = {
    "postal_notice.delivered": (
        *(
            "| ПОЧТА РОССИИ | ф. 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n- {@item}\n\n- № {track}\n\n- Принято {sent.digits}\n\n- Адресат: {debtor.nom}\n\n- Адрес: {recipient_address}\n\n===\n\n- Отметка: {$outcome}\n\n!hand Дата вручения | {delivered.digits}\n\n- Возвратить: {sender}, {other_address}\n\n!seal почта россии * {zip}",
            "^ Отчёт об отслеживании отправления с почтовым идентификатором {track}\n\n% Вид отправления | {@item}\n% От кого | {sender}\n% Кому | {debtor.nom}\n% Куда | {recipient_address}\n\n# Дата и время | Место | Операция\n# {sent.digits} 11:20 | {zip}, {town} | Приём, Единичный\n# {under_way.digits} 06:47 | {number.6} | Обработка, Прибыло в место вручения\n# {delivered.digits} 17:02 | {number.6} | {$outcome}\n\n- Дата формирования отчёта {aside.printed.digits}",
            "^^ Отслеживание почтового отправления\n\n^ {track}\n\n- {@item}\n\n- Отправитель: {sender}\n\n- Получатель: {debtor.short}\n\n- Адрес назначения: {recipient_address}\n\n# {sent.digits} 10:05 | Приём\n# {under_way.digits} 13:18 | Прибыло в место вручения\n# {delivered.digits} 12:40 | {$outcome}",
        ) * 2,
        "!screen Почта России | {track}\n\n- {$outcome}\n\n- {delivered.digits}, 18:09\n\n% Отправитель | {sender}\n% Получатель | {debtor.short}\n% Куда | {recipient_address}\n% Приём | {sent.digits}",
        "^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // электронное\n\n# Почтовый идентификатор | {track}\n# Категория | {@item}\n# Отправитель | {sender}\n# Получатель | {debtor.nom}\n# Адрес получателя | {recipient_address}\n# Принято | {sent.digits}\n# Результат | {$outcome}\n# Дата вручения | {delivered.digits}\n\n!esign АО «Почта России» | {delivered.digits}",
        "^^ АО «Почта России» // Отделение почтовой связи {zip}\n\n> {sender} // {other_address}\n\n^ ОТВЕТ НА ЗАПРОС\n\nСообщаем, что отправление № {track} ({@item}), принятое {sent} на имя {debtor.gen}, адрес {recipient_address}, имеет статус: {$outcome}, дата {delivered}.\n\n!sign Начальник отделения | {clerk.initials}",
        "_ {track} | почтовый идентификатор\n\n_ {@item} | вид и категория отправления\n\n_ {sender} | отправитель\n\n_ {debtor.nom}, {recipient_address} | адресат, адрес\n\n| подано {sent.digits} | вручено {delivered.digits}\n\n_ {$outcome} | отметка о вручении\n\n!sign Почтальон | {clerk.short}",
        "^^ СПИСОК № {number.2} // внутренних почтовых отправлений от {sent.digits}\n\n- Отправитель {sender}\n\n# Получатель, адрес | {debtor.nom}, {recipient_address}\n# Идентификатор | {track}\n# Отметка | {$outcome} {delivered.digits}",
        "!code {track}\n\n^ КАРТОЧКА ОТПРАВЛЕНИЯ\n\n% Номер | {track}\n% Вид | {@item}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес | {recipient_address}\n% Дата отправки | {sent.digits}\n% Текущий статус | {$outcome}\n% Дата вручения | {delivered.digits}",
        "- Кому: {debtor.dat}\n\n- Куда: {recipient_address}\n\n- От кого: {sender}, {other_address}\n\n^^ Уведомление о вручении № {track.spaced}\n\n- Подано {sent.digits}, {@item}\n\n~ 24\n\n!stamp {$outcome} | {number.6} | {delivered.digits}",
        "^^ Личный кабинет отправителя // {sender}\n\n# Трек-номер | {track}\n# Получатель | {debtor.nom}\n# Адрес | {recipient_address}\n# Отправлено | {sent.digits}\n# Статус | {$outcome}\n# Дата | {delivered.digits}",
        "^ Протокол доставки заказного электронного письма\n\n% ШПИ | {track}\n% Отправитель | {sender}\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Поступило оператору | {sent.digits}\n% Событие | {$outcome}\n% Дата события | {delivered.digits}",
        "| Форма 119 | {@item}\n\n^^ Уведомление № {track}\n\n- {debtor.dat}, {recipient_address}\n\n- Дата приема: {sent.digits}\n\n- Результат: {$outcome}\n\n!hand Вручено | {delivered.digits}\n\n- Отправителю: {sender} // {other_address}",
    ),
    "item": (
        *("Письмо заказное с уведомлением", "Письмо заказное, с простым уведомлением о вручении", "Заказное письмо") * 2, "Письмо с объявленной ценностью с описью вложения", "Письмо заказное внутреннее",
        "Заказное письмо 1 класса", "Письмо с электронным уведомлением о вручении", "Письмо заказное, разряд «Судебное»",
    ),
}  # fmt: skip
_RETURNED = {
    "postal_notice.returned": (
        *(
            "^ Отчёт об отслеживании отправления с почтовым идентификатором {track}\n\n% Вид отправления | {@item}\n% От кого | {sender}\n% Кому | {debtor.nom}\n% Куда | {recipient_address}\n\n# Дата и время | Место | Операция\n# {sent.digits} 15:31 | {zip}, {town} | Приём, Единичный\n# {under_way.digits} 09:55 | {number.6} | Прибыло в место вручения\n# {returned.digits} 08:20 | {number.6} | Возврат, {$outcome}\n# {handed_back.digits} 16:11 | {zip} | Вручение, Отправителю\n\n- Дата формирования отчёта {aside.printed.digits}",
            "^^ Отслеживание почтового отправления\n\n^ {track}\n\n- {@item}\n\n- Отправитель: {sender}\n\n- Получатель: {debtor.short}\n\n- Адрес назначения: {recipient_address}\n\n# {sent.digits} 12:00 | Приём\n# {under_way.digits} 10:14 | Неудачная попытка вручения\n# {returned.digits} 14:55 | Возврат отправителю – {$outcome}",
            "| ПОЧТА РОССИИ | ф. 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n- {@item}\n\n- № {track}\n\n- Принято {sent.digits}\n\n- Адресат: {debtor.nom}\n\n- Адрес: {recipient_address}\n\n===\n\n- Не вручено, возврат: {$outcome}\n\n!hand Дата возврата | {returned.digits}\n\n- Возвратить: {sender}, {other_address}",
        ) * 2,
        "!screen Почта России | {track}\n\n- Возвращено отправителю. {$outcome}\n\n- {returned.digits}, 09:26\n\n% Отправитель | {sender}\n% Получатель | {debtor.short}\n% Куда | {recipient_address}\n% Приём | {sent.digits}",
        "> {sender} // {other_address}\n\n- {debtor.dat} // {recipient_address}\n\n!code {track}\n\n- {@item}, принято {sent.digits}\n\n~ 26\n\n!force ВОЗВРАТ // {$outcome} | {returned.digits}",
        "^^ АО «Почта России» // Отделение почтовой связи {zip}\n\n> {sender} // {other_address}\n\n^ ОТВЕТ НА ЗАПРОС\n\nСообщаем, что отправление № {track} ({@item}) от {sent}, адресованное {debtor.dat}, {recipient_address}, возвращено отправителю {returned}. Причина: {$outcome}.\n\n!sign Начальник отделения | {clerk.initials}",
        "^^ ЯРЛЫК // на возвращаемое отправление № {track}\n\n# Кому | {debtor.nom}\n# Куда | {recipient_address}\n# Отправитель | {sender}\n# Подано | {sent.digits}\n# Причина возврата | {$outcome}\n# Возвращено | {returned.digits}\n\n!sign Оператор связи | {clerk.short}",
        "_ {track} | почтовый идентификатор\n\n_ {@item} | вид и категория отправления\n\n_ {sender} | отправитель\n\n_ {debtor.nom}, {recipient_address} | адресат, адрес\n\n| подано {sent.digits} | возвращено {returned.digits}\n\n_ {$outcome} | причина невручения\n\n!sign Почтальон | {clerk.short}",
        "^^ СПИСОК № {number.2} // внутренних почтовых отправлений от {sent.digits}\n\n- Отправитель {sender}\n\n# Получатель, адрес | {debtor.nom}, {recipient_address}\n# Идентификатор | {track}\n# Отметка | возврат {returned.digits}: {$outcome}",
        "!code {track}\n\n^ КАРТОЧКА ОТПРАВЛЕНИЯ\n\n% Номер | {track}\n% Вид | {@item}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес | {recipient_address}\n% Дата отправки | {sent.digits}\n% Текущий статус | Возврат: {$outcome}\n% Дата возврата | {returned.digits}",
        "^^ Личный кабинет отправителя // {sender}\n\n# Трек-номер | {track}\n# Получатель | {debtor.nom}\n# Адрес | {recipient_address}\n# Отправлено | {sent.digits}\n# Статус | Возвращено отправителю ({$outcome})\n# Дата | {returned.digits}",
        "^ УВЕДОМЛЕНИЕ О ВОЗВРАТЕ // электронное\n\n# Почтовый идентификатор | {track}\n# Отправитель | {sender}\n# Получатель | {debtor.nom}\n# Адрес получателя | {recipient_address}\n# Принято | {sent.digits}\n# Причина возврата | {$outcome}\n# Дата возврата | {returned.digits}\n\n!esign АО «Почта России» | {returned.digits}",
        "- От кого: {sender} // {other_address}\n\n> Кому: {debtor.dat} // Куда: {recipient_address}\n\n- Судебное, заказное № {track.spaced}, подано {sent.digits}\n\n~ 20\n\n!stamp {$outcome} | ОПС {number.6} | {returned.digits}",
    ),
    "outcome": ("{status}",),
    "status.delivered": (
        *("Вручение адресату", "Вручено адресату", "Вручение адресату почтальоном") * 2, "Вручено, адресату почтальоном", "Получено адресатом лично", "вручено адресату лично под подпись", "Вручение, Адресату",
        "Вручено адресату по ПЭП", "Получено адресатом", "вручено",
    ),
    "status.refused": (
        *("Отказ адресата", "отказ адресата от получения письма") * 2, "за отказом адресата", "Отказ адресата от получения этого отправления", "адресат от получения самого письма отказался", "Адресат отказался",
    ),
    "status.returned_expired": (
        *("Истек срок хранения", "истёк срок хранения", "Иные обстоятельства, истек срок хранения") * 2, "за истечением срока хранения письма", "Истечение срока хранения этого отправления", "срок хранения истек",
        "Не получено адресатом, истек срок хранения",
    ),
    "status.returned_absent": (
        *("Отсутствие адресата", "адресат выбыл", "Адресат не проживает по адресу") * 2, "Выбытие адресата", "За выбытием адресата", "По адресу не проживает",
        "Отсутствие адресата по указанному на конверте адресу", "адресат не значится",
    ),
}  # fmt: skip
POST = {**_DELIVERED, **_RETURNED}
