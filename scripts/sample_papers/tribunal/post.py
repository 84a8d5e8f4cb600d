"""Postal papers of the part `tribunal`: notices of form 119, histories of tracking, messages, envelopes, lines of registers."""

_DELIVERED = {
    "postal_notice.delivered": (
        "| ПОЧТА РОССИИ | ф. 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n- {@item} № {track}\n\n- Дата приема: {sent.digits}\n\n- Адресат: {debtor.nom} // {recipient_address}\n\n===\n\n- {$outcome}\n\n!hand Дата вручения | {delivered.digits}\n\n- Отправитель: {sender}, {other_address}\n\n!seal почта россии * {town}",
        "^^ Отчет об отслеживании отправления // с почтовым идентификатором {track}\n\n- {@item}. Отправитель: {sender}. Получатель: {debtor.nom}, {recipient_address}\n\n# Дата и время | Место | Операция\n# {sent.digits} 11:20 | {zip}, {town} | Прием, Единичный\n# {under_way.digits} 06:41 | {zip} | Обработка, Сортировка\n# {delivered.digits} 12:07 | {number.6} | {$outcome}",
        "!screen Почта России | {track}\n\n- {$outcome} // {delivered.digits}, 12:35\n\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес | {recipient_address}\n% Дата приема | {sent.digits}\n% Прибыло | {under_way.digits}",
        "^ Электронное уведомление о вручении\n\n% Номер отправления | {track}\n% Тип | {@item}\n% Кому | {debtor.nom}\n% Куда | {recipient_address}\n% От кого | {sender}\n% Дата отправки | {sent.digits}\n% Результат | {$outcome}\n% Дата вручения | {delivered.digits}\n\n!esign Почта России | {delivered.digits}",
        "^ Уведомление о вручении почтового отправления\n\n_ {track} | (ШПИ)\n\n_ {@item} | (вид и категория)\n\n_ {sent.digits} | (подано)\n\n_ {debtor.nom}, {recipient_address} | (адресат)\n\n_ {$outcome} | (отметка)\n\n_ {delivered.digits} | (дата)\n\n!sign Почтальон | {clerk.short}\n\n- Возвратить: {sender}, {other_address}",
        "> {sender} // {other_address}\n\n^ СВЕДЕНИЯ О ВРУЧЕНИИ\n\nПочтовое отправление № {track} ({@item}), принятое {sent} на имя {debtor.gen}, адрес: {recipient_address}: {$outcome} {delivered}.\n\n!sign Начальник отделения почтовой связи {zip} | {clerk.short}",
        "- Здравствуйте!\n\nВаше отправление {track} вручено. Отправитель: {sender}. Получатель: {debtor.short}, адрес {recipient_address}. Отправлено {sent.digits}.\n\n- Статус: {$outcome}, {delivered.digits} в 14:18.\n\n- Спасибо, что пользуетесь услугами Почты России",
        "^^ Реестр полученных уведомлений // {sender}\n\n- Сдано на почту {sent.digits}\n\n# ШПИ | Адресат | Результат и дата\n# {track} | {debtor.short} | {$outcome}, {delivered.digits}",
        "^^ ПОЧТА РОССИИ // Заказное письмо в электронной форме\n\n% РПО | {track}\n% Отправитель | {sender}\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Отправлено | {sent.digits} 10:02\n% Получено | {delivered.digits} 19:47\n% Итог | {$outcome}",
        "- Копия чека и уведомления, дело о взыскании с {debtor.gen}\n\n| {track} | {sent.digits}\n\n- Отправил: {sender}. Адрес доставки: {recipient_address}\n\n~ 34\n\n!force {$outcome} // подпись почтальона {clerk.short} | {delivered.digits}",
        "^ РЕЗУЛЬТАТЫ ПОИСКА // pochta.example\n\n- {track}\n\n# {delivered.digits} 17:20 | {$outcome}\n# {under_way.digits} 23:11 | Покинуло сортировочный центр\n# {sent.digits} 12:40 | Принято в отделении связи {zip}\n\n- Кому: {debtor.short}. От кого: {sender}",
        "| Уведомление № {number.6} | {delivered.digits}\n\n- {@item} {track.spaced}\n\n- Кому: {debtor.dat} // Адрес: {recipient_address}\n\n- Принято {sent.digits}, ОПС {zip}\n\n- От кого: {sender}\n\n~ 34\n\n!stamp {$outcome} | ОПС {zip} {town} | {delivered.digits}",
    ),
    "item": (
        *("Заказное письмо с уведомлением", "Письмо заказное с уведомлением (простым)") * 2, "Письмо заказное", "Заказное письмо", "Письмо с объявленной ценностью и описью вложения",
        "Заказное письмо 1 класса", "Письмо с электронным уведомлением",
    ),
}  # fmt: skip
_RETURNED = {
    "postal_notice.returned": (
        "| ПОЧТА РОССИИ | ф. 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n- {@item} № {track}\n\n- Дата приема: {sent.digits}\n\n- Кому: {debtor.dat} // {recipient_address}\n\n===\n\n- Не вручено. {$outcome}\n\n!hand Дата возврата | {returned.digits}\n\n- Отправитель: {sender}, {other_address}",
        "^^ Отчет об отслеживании отправления // с почтовым идентификатором {track}\n\n- Отправитель: {sender}. Адресат: {debtor.nom}, {recipient_address}\n\n# Дата и время | Место | Операция\n# {sent.digits} 15:02 | {zip}, {town} | Прием, Партионный\n# {under_way.digits} 10:14 | {number.6} | Неудачная попытка вручения\n# {returned.digits} 08:58 | {number.6} | Возврат: {$outcome}\n# {handed_back.digits} 16:40 | {zip} | Вручение отправителю",
        "!screen Почта России | {track}\n\n- Возвращается отправителю: {$outcome} // {returned.digits}\n\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес | {recipient_address}\n% Дата приема | {sent.digits}\n% Попытка вручения | {under_way.digits}",
        "> Отправитель: {sender} // {other_address}\n\n- Адресат: {debtor.nom} // {recipient_address}\n\n- {@item} {track}, подано {sent.digits}\n\n^ ВОЗВРАТ\n\n~ 34\n\n!stamp {$outcome} | {returned.digits}",
        "> {sender} // {other_address}\n\n^ СПРАВКА // о причинах невручения\n\nОтправление № {track}, поданное {sent}, адресованное {debtor.dat} ({recipient_address}), возвращено {returned}. Причина возврата: {$outcome}.\n\n!sign Начальник отделения почтовой связи {zip} | {clerk.short}\n\n!seal почта россии * {town}",
        "- Здравствуйте!\n\nПисьмо {track} возвращается отправителю {sender}. Получатель: {debtor.short}, {recipient_address}. Дата отправки: {sent.digits}.\n\n- {$outcome}, {returned.digits}\n\n- Это автоматическое сообщение, отвечать на него не нужно",
        "^ РЕЗУЛЬТАТЫ ПОИСКА // pochta.example\n\n- {track}\n\n# {handed_back.digits} 11:09 | Получено отправителем\n# {returned.digits} 08:30 | {$outcome}, выслано обратно\n# {sent.digits} 12:40 | Принято в отделении связи {zip}\n\n- Кому: {debtor.short}. От кого: {sender}",
        "> Кому: {debtor.dat} // Куда: {recipient_address}\n\n- От кого: {sender} // Откуда: {other_address}\n\n!code {track}\n\n- Штемпель приема: {sent.digits}\n\n~ 34\n\n!stamp ВОЗВРАТ ПО ОБРАТНОМУ АДРЕСУ | {$outcome} | {returned.digits}",
        "^^ {sender}\n\n^ АКТ // о возвращенной корреспонденции\n\nНастоящим фиксируется, что письмо {track}, отправленное {sent} по адресу: {recipient_address}, адресат {debtor.nom}, вернулось {returned}. На конверте отметка: {$outcome}.\n\n!sign Специалист по документообороту | {clerk.short}",
        "^ ЯРЛЫК ф. 20\n\n# РПО | {track}\n# Адресат | {debtor.nom}\n# Адрес | {recipient_address}\n# Отправитель | {sender}\n# Дата подачи | {sent.digits}\n# Причина возврата | {$outcome}\n# Дата возврата | {returned.digits}\n\n!sign Оператор | {clerk.short}",
        "^^ Список возвращенных отправлений // {sender}\n\n- Список ф. 103 от {sent.digits}\n\n# ШПИ | Получатель | Причина и дата возврата\n# {track} | {debtor.short} | {$outcome}, {returned.digits}",
        "^ Извещение о возврате\n\n_ {track} | почтовый идентификатор\n\n_ {debtor.nom} | адресат\n\n_ {recipient_address} | адрес\n\n_ {sender} | отправитель\n\n_ {$outcome} | причина\n\n| подано {sent.digits} | возвращено {returned.digits}",
    ),
    "outcome": ("{status}",),
    "status.delivered": (
        *("Вручение адресату", "Вручено адресату", "Вручение адресату почтальоном") * 2, "Вручено лично", "Получено адресатом", "Вручено адресату лично", "Вручение, Адресату почтальоном",
        "Вручено по доверенности", "Вручение адресату по ПЭП",
    ),
    "status.refused": (
        *("Отказ адресата", "Отказ адресата от получения") * 2, "Отказ от получения", "Адресат от получения отказался",
    ),
    "status.returned_expired": (
        *("Истек срок хранения", "Истечение срока хранения") * 2, "Истёк срок хранения", "По истечении срока хранения", "За истечением срока хранения",
    ),
    "status.returned_absent": (
        *("Отсутствие адресата по адресу доставки", "Адресат выбыл") * 2, "Адресат не проживает", "По указанному адресу не проживает", "Выбытие адресата", "Адресат не значится",
        "Адресат отсутствует по указанному адресу",
    ),
}  # fmt: skip
POST = {**_DELIVERED, **_RETURNED}
