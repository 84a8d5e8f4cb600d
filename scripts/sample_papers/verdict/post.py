"""Postal papers of the part `verdict`: forms, cards of tracking, reports."""

POST = {
    "postal_notice.delivered": (
        "| ПОЧТА РОССИИ | ф. 119\n\n^ УВЕДОМЛЕНИЕ // о вручении заказного почтового отправления\n\n- № {track.spaced}\n\n_ {sender} | (отправитель)\n\n_ {other_address} | (адрес для возврата уведомления)\n\n_ {debtor.nom} | (кому адресовано)\n\n_ {recipient_address} | (куда адресовано)\n\n- Подано: {sent.digits}\n\n!hand {status} | {delivered.digits}\n\n- Подпись и должность работника связи ____________",
        "!screen Почта России | {track}\n\n- {status}\n\n- {delivered.words}, 11:47, {zip} {town}\n\n- Прибыло в место вручения // {delivered.words}, 08:20\n\n- Покинуло сортировочный центр // {sent.words}, 23:15\n\n- Принято в отделении связи // {sent.words}, 16:30\n\n% Отправитель | {sender}\n% Получатель | {debtor.short}",
        "^ ОТЧЁТ ОБ ОТСЛЕЖИВАНИИ ОТПРАВЛЕНИЯ // с почтовым идентификатором {track}\n\n- Письмо заказное с уведомлением о вручении, 0,032 кг\n\n- Отправитель: {sender}\n\n- Получатель: {debtor.nom}\n\n- Адрес получателя: {recipient_address}\n\n# Операция | Дата | Место\n# Приём: единичный | {sent.digits} 10:05 | {town}\n# Обработка: покинуло место приёма | {sent.digits} 17:44 | {town}\n# Неудачная попытка вручения: временное отсутствие адресата | {delivered.digits} 09:12 | {zip}\n# Вручение: {status} | {delivered.digits} 18:26 | {zip}",
        "^^^ АО «Почта России»\n\n^ КАРТОЧКА ОТПРАВЛЕНИЯ\n\n% ШПИ | {track}\n% Вид | заказное письмо разряда «Судебное»\n% Принято | {sent.digits}\n% От | {sender}\n% Кому | {debtor.nom}\n% Куда | {recipient_address}\n% Состояние | {status}\n% Дата | {delivered.digits}",
        "- Уведомление о вручении № {track}\n\n| Отправитель | {sender}\n\n| Адресат | {debtor.nom}\n\n| Адрес | {recipient_address}\n\n| Сдано на почту | {sent.digits}\n\n| Отметка о вручении | {status}\n\n| Дата вручения | {delivered.digits}\n\n!stamp ПОЧТА РОССИИ // {town} {zip} | {delivered.digits}",
        "^ ЭЛЕКТРОННОЕ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\nПочтовое отправление {track}, принятое {sent.words} от {sender}, адресованное: {debtor.nom}, {recipient_address}. Результат: {status}, {delivered.words}.\n\nСформировано автоматически оператором почтовой связи",
        "!screen Отправление вручено | {track}\n\n% Статус | {status}\n% Когда | {delivered.digits} 15:08\n% Отправлено | {sent.digits}\n% Откуда | {town}\n% Кто отправил | {sender}\n% Кому | {debtor.nom}\n% Адрес доставки | {recipient_address}\n% Вес | 0,021 кг",
        "^ РЕЕСТР ОТСЛЕЖИВАНИЯ\n\n# РПО | {track}\n# Отправитель | {sender}\n# Адресат | {debtor.nom.upper}\n# Куда | {recipient_address}\n# Принято | {sent.digits}\n# Вручено | {delivered.digits}\n# Кому вручено | {status}",
    ),
    "postal_notice.returned": (
        "| ПОЧТА РОССИИ | ф. 119\n\n^ УВЕДОМЛЕНИЕ // о вручении заказного почтового отправления\n\n- № {track}\n\n_ {sender} | (отправитель)\n\n_ {debtor.nom} | (кому адресовано)\n\n_ {recipient_address} | (куда адресовано)\n\n- Подано: {sent.digits}\n\n- Вручить не удалось. Причина: {status}\n\n!hand Возвращено | {returned.digits}",
        "!screen Почта России | {track.spaced}\n\n- Возврат отправителю: {status}\n\n- {returned.words}, 12:00\n\n- Неудачная попытка вручения // {sent.words}, 19:10\n\n- Принято в отделении связи // {sent.words}, 09:33\n\n% Отправитель | {sender}\n% Получатель | {debtor.nom}",
        "^ ОТЧЁТ ОБ ОТСЛЕЖИВАНИИ ОТПРАВЛЕНИЯ // с почтовым идентификатором {track}\n\n- Отправитель: {sender}\n\n- Получатель: {debtor.nom}\n\n- Адрес получателя: {recipient_address}\n\n# Операция | Дата | Место\n# Приём: партионный | {sent.digits} 14:50 | {town}\n# Прибыло в место вручения | {returned.digits} 07:41 | {zip}\n# Возврат: {status} | {returned.digits} 17:02 | {zip}\n# Вручение: отправителю | {handed_back.digits} 10:15 | {town}",
        "^^^ АО «Почта России»\n\n^ КАРТОЧКА ОТПРАВЛЕНИЯ\n\n% ШПИ | {track}\n% Вид | заказное письмо\n% Принято | {sent.digits}\n% От | {sender}\n% Кому | {debtor.nom}\n% Куда | {recipient_address}\n% Состояние | возврат, {status}\n% Дата возврата | {returned.digits}",
        "- Уведомление о возврате письма № {track}\n\n| Причина | {status}\n\n| Адресат | {debtor.nom}, {recipient_address}\n\n| Отправитель | {sender}\n\n| Принято | {sent.digits}\n\n| Возвращается | {returned.digits}\n\n!stamp ПОЧТА РОССИИ // {town} {zip} | {returned.digits}",
        "^ ЭЛЕКТРОННОЕ УВЕДОМЛЕНИЕ О ВОЗВРАТЕ\n\nПочтовое отправление {track}, принятое {sent.words} от {sender}, адресованное: {debtor.nom}, {recipient_address}, не вручено и {returned.words} возвращено отправителю. Причина: {status}.",
        "!screen Отправление возвращается | {track}\n\n% Статус | {status}\n% Дата возврата | {returned.digits} 13:22\n% Отправлено | {sent.digits}\n% Кто отправил | {sender}\n% Кому | {debtor.nom}\n% Адрес доставки | {recipient_address}",
        "^ РЕЕСТР ОТСЛЕЖИВАНИЯ\n\n# РПО | {track}\n# Отправитель | {sender}\n# Адресат | {debtor.nom}\n# Куда | {recipient_address}\n# Принято | {sent.digits}\n# Возвращено | {returned.digits}\n# Почему возвращено | {status}",
    ),
    "status.delivered": (
        "Вручено адресату",
        "вручение адресату почтальоном",
        "адресату почтальоном под роспись",
        "получено адресатом лично",
        "Вручено адресату через почтомат",
        "вручено лично адресату",
        "Вручено адресату по ПЭП",
    ),
    "status.refused": (
        "отказ адресата",
        "адресат отказался получить письмо",
        "Отказ адресата от отправления",
        "в связи с отказом адресата от получения",
        "от получения адресат отказался",
    ),
    "status.returned_expired": (
        "истёк срок хранения",
        "истечение срока хранения",
        "Истек срок хранения в отделении",
        "в связи с истечением установленного срока хранения",
        "адресат за письмом не явился, срок хранения истёк",
    ),
    "status.returned_absent": (
        "адресат отсутствует: по указанному адресу не живёт",
        "адресат не проживает",
        "Адресат выбыл в неизвестном направлении",
        "по указанному адресу адресат не значится",
        "адресат выбыл",
    ),
}  # fmt: skip
