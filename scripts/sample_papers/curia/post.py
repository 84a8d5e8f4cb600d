"""Postal papers of the part `curia`: notices of form 119, reports of tracking, envelopes, certificates, lists."""

_DELIVERED = {
    "postal_notice.delivered": (
        *(
            "| Почта России | Форма 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n- {@item} № {track}\n\n- Подано: {sent.digits}\n\n- Кому: {debtor.dat}\n\n- Куда: {recipient_address}\n\n===\n\n- {$outcome}\n\n!hand Дата | {delivered.digits}\n\n- Кому возвратить уведомление: {sender}, {other_address}\n\n!seal почта россии * {town}",
            "^ Отчет об отслеживании отправления\n\n^^ с почтовым идентификатором {track}\n\n% Вид отправления | {@item}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес вручения | {recipient_address}\n\n# Дата | Индекс, ОПС | Операция\n# {sent.digits} 16:04 | {zip} {town} | Приём, Партионный электронно\n# {under_way.digits} 09:12 | {number.6} | Прибыло в место вручения\n# {delivered.digits} 13:45 | {number.6} | {$outcome}\n\n- Отчет сформирован {aside.printed.digits}",
            "^^ Почта России // Отчет об отслеживании РПО\n\n- Идентификатор: {track}\n\n- Отправитель: {sender}\n\n- Получатель: {debtor.nom}, {recipient_address}\n\n# Операция | Дата и время\n# Принято в отделении связи | {sent.digits} 14:20\n# Прибыло в место вручения | {under_way.digits} 08:31\n# {$outcome} | {delivered.digits} 11:56",
        ) * 2,
        "!screen Почта России | Отправление {track}\n\n- {$outcome}\n\n- {delivered.digits}, 15:27\n\n% От кого | {sender}\n% Кому | {debtor.short}\n% Адрес получателя | {recipient_address}\n% Принято | {sent.digits}",
        "> {sender} // {other_address}\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // (электронное)\n\n# ШПИ | {track}\n# Вид РПО | {@item}\n# Дата приёма | {sent.digits}\n# Адресат | {debtor.nom}\n# Адрес | {recipient_address}\n# Отметка о вручении | {$outcome}\n# Дата вручения | {delivered.digits}\n\n!esign Почта России | {delivered.digits}",
        "^^ АО «Почта России» // ОПС {zip}\n\n> {sender}\n\n^ СПРАВКА\n\nНа Ваш запрос сообщаем, что {@item} № {track}, принятое {sent}, адресованное: {debtor.nom}, {recipient_address}, – {$outcome} {delivered}.\n\n!sign Начальник ОПС | {clerk.short}\n\n!seal почта россии * {zip}",
        "_ {@item} | вид почтового отправления\n\n_ {track} | номер\n\n_ {sent.digits} | дата приема\n\n_ {debtor.nom} | наименование адресата\n\n_ {recipient_address} | адрес\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ ф. 119\n\n_ {$outcome} | результат\n\n_ {delivered.digits} | дата вручения\n\n!sign Подпись работника связи | {clerk.initials}\n\n- Отправитель: {sender}",
        "^^ Список № {number.3} внутренних почтовых отправлений от {sent.digits} // с отметками о вручении\n\n- Отправитель: {sender}\n\n# № | Адресат, адрес | ШПИ | Результат\n# 1 | {debtor.short}, {recipient_address} | {track} | {$outcome} {delivered.digits}",
        "^^ ПОЧТА РОССИИ\n\n^ Заказное электронное письмо\n\n% Номер | {track}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес | {recipient_address}\n% Дата отправки | {sent.digits}\n% Дата получения | {delivered.digits}\n% Статус | {$outcome}",
        "- Отслеживание почтовых отправлений\n\n^ {track}\n\n- Кому: {debtor.nom}. Куда: {recipient_address}. От кого: {sender}.\n\n# {delivered.digits} 10:33 | {$outcome}\n# {under_way.digits} 07:50 | Прибыло в место вручения\n# {sent.digits} 15:15 | Принято от отправителя",
        "!code {track}\n\n^ Извещение о вручении РПО\n\n- Отправитель: {sender}, {other_address}\n\n- Адресат: {debtor.nom}, {recipient_address}\n\n- Принято: {sent.digits}, {@item}\n\n~ 30\n\n!stamp {$outcome} | ОПС {number.6} | {delivered.digits}",
        "| Уведомление | {track.spaced}\n\n- {@item}\n\n- Адресат: {debtor.nom} // {recipient_address}\n\n- Отправлено {sent.digits}\n\n- Получил: {$outcome}\n\n!hand Дата вручения | {delivered.digits}\n\n- Возвратить по адресу: {sender}, {other_address}",
    ),
    "item": (
        *("Заказное письмо с простым уведомлением", "Заказное письмо с уведомлением о вручении", "Письмо заказное") * 2, "Заказное письмо с электронным уведомлением",
        "Письмо с объявленной ценностью", "Ценное письмо с описью", "Письмо заказное с простым уведомлением о вручении", "Заказная бандероль",
    ),
}  # fmt: skip
_RETURNED = {
    "postal_notice.returned": (
        *(
            "| Почта России | Форма 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n- {@item} № {track}\n\n- Подано: {sent.digits}\n\n- Адресат: {debtor.nom}, {recipient_address}\n\n===\n\n- Возвращено: {$outcome}\n\n!hand Дата возврата | {returned.digits}\n\n- Кому возвратить уведомление: {sender}, {other_address}",
            "^ Отчет об отслеживании отправления\n\n^^ с почтовым идентификатором {track}\n\n% Вид отправления | {@item}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес вручения | {recipient_address}\n\n# Дата | Индекс, ОПС | Операция\n# {sent.digits} 12:48 | {zip} {town} | Приём, Партионный электронно\n# {under_way.digits} 10:40 | {number.6} | Неудачная попытка вручения\n# {returned.digits} 09:01 | {number.6} | Возврат отправителю: {$outcome}\n# {handed_back.digits} 14:32 | {zip} | Вручение отправителю\n\n- Отчет сформирован {aside.printed.digits}",
            "^^ Почта России // Отчет об отслеживании РПО\n\n- Идентификатор: {track}\n\n- Отправитель: {sender}\n\n- Получатель: {debtor.nom}, {recipient_address}\n\n# Операция | Дата и время\n# Принято в отделении связи | {sent.digits} 10:10\n# Прибыло в место вручения | {under_way.digits} 08:31\n# Возврат. {$outcome} | {returned.digits} 16:22",
        ) * 2,
        "!screen Почта России | Отправление {track}\n\n- Возврат отправителю: {$outcome}\n\n- {returned.digits}, 08:15\n\n% От кого | {sender}\n% Кому | {debtor.short}\n% Адрес получателя | {recipient_address}\n% Принято | {sent.digits}",
        "> От кого: {sender} // Откуда: {other_address}\n\n- Кому: {debtor.dat}\n\n- Куда: {recipient_address}\n\n!code {track}\n\n- Принято {sent.digits}\n\n~ 30\n\n!stamp ВОЗВРАТ | {$outcome} | {returned.digits}",
        "^^ АО «Почта России» // ОПС {zip}\n\n> {sender}\n\n^ СПРАВКА\n\nСообщаем, что {@item} № {track} от {sent} на имя {debtor.gen}, адрес: {recipient_address}, не вручено и возвращено {returned} по причине: {$outcome}.\n\n!sign Начальник ОПС | {clerk.short}\n\n!seal почта россии * {zip}",
        "^^ Ярлык ф. 20 к РПО № {track}\n\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Отправитель | {sender}\n% Дата подачи | {sent.digits}\n% Причина возврата | {$outcome}\n% Дата возврата | {returned.digits}\n\n!sign Почтальон | {clerk.short}",
        "^^ Список № {number.3} внутренних почтовых отправлений от {sent.digits} // с отметками о возврате\n\n- Отправитель: {sender}\n\n# № | Адресат, адрес | ШПИ | Результат\n# 1 | {debtor.short}, {recipient_address} | {track} | {$outcome} {returned.digits}",
        "- Отслеживание почтовых отправлений\n\n^ {track}\n\n- Кому: {debtor.nom}. Куда: {recipient_address}. От кого: {sender}.\n\n# {handed_back.digits} 12:02 | Вручено отправителю\n# {returned.digits} 10:33 | Выслано обратно отправителю ({$outcome})\n# {under_way.digits} 07:50 | Прибыло в место вручения\n# {sent.digits} 15:15 | Принято от отправителя",
        "_ {track} | номер РПО\n\n_ {@item} | вид\n\n_ {debtor.nom} | адресат\n\n_ {recipient_address} | адрес\n\n_ {sender} | отправитель\n\n^^ СОПРОВОДИТЕЛЬНЫЙ ЯРЛЫК К ВОЗВРАТУ\n\n_ {$outcome} | причина возвращения\n\n| принято: {sent.digits} | возвращено: {returned.digits}",
        "> {sender} // {other_address}\n\n^ УВЕДОМЛЕНИЕ О НЕВРУЧЕНИИ // (электронное)\n\n# ШПИ | {track}\n# Вид РПО | {@item}\n# Дата приёма | {sent.digits}\n# Адресат | {debtor.nom}\n# Адрес | {recipient_address}\n# Причина | {$outcome}\n# Дата возврата | {returned.digits}\n\n!esign Почта России | {returned.digits}",
        "- {sender} // {other_address}\n\n> {debtor.dat} // {recipient_address}\n\n- Заказное {track.spaced}, {sent.digits}\n\n~ 24\n\n!force {$outcome} // почтальон {clerk.short} | {returned.digits}",
    ),
    "outcome": ("{status}",),
    "status.delivered": (
        *("Вручение адресату", "Вручение адресату почтальоном", "Вручено адресату") * 2, "Вручение, адресату", "Вручено адресату почтальоном", "Вручено лично адресату", "Получено адресатом",
        "Вручено по доверенности", "вручено лично", "Вручение адресату с контролем ответа",
    ),
    "status.refused": (
        *("Отказ адресата", "Отказ адресата от вручения") * 2, "По отказу адресата", "адресат от получения письма отказался", "Отказ от получения письма",
    ),
    "status.returned_expired": (
        *("Истек срок хранения", "Истечение срока хранения", "истечение срока хранения") * 2, "По истечении срока хранения", "истёк срок хранения", "Не востребовано, истек срок хранения",
    ),
    "status.returned_absent": (
        *("Отсутствие адресата", "Адресат выбыл", "Адресат не проживает") * 2, "выбыл", "По указанному адресу адресат не проживает",
        "Отсутствие адресата по адресу на отправлении", "Адресат по указанному адресу не значится",
    ),
}  # fmt: skip
POST = {**_DELIVERED, **_RETURNED}
