"""Postal papers of the part `assize`: notices that came back, histories of tracking, messages about an item."""

POST = {
    "postal_notice.delivered": (
        "^^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // форма 119-пр\n\n- {@p_item} № {track}\n\n% Отправитель | {sender}\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Принято ОПС | {sent.digits}\n\n!hand {$p_result} | {delivered.digits}\n\n!sign Оператор | {clerk.short}",
        "!screen Почта | Отправление {track}\n\n- {$p_result} {delivered.digits}\n\n- Получатель: {debtor.short}\n\n- Адрес: {recipient_address}\n\n- Отправитель: {sender}\n\n- {under_way.digits} 07:15 Прибыло\n\n- {sent.digits} 11:40 Принято от отправителя",
        "^ Отчёт об отправлении с идентификатором {track}\n\n# Операция | Дата | Индекс\n# Приём партионный | {sent.digits} | {zip}\n# Сортировка | {under_way.digits} | {number.6}\n# {$p_result} | {delivered.digits} | {number.6}\n\n- {@p_item}, от: {sender}\n\n- Кому: {debtor.nom}, {recipient_address}",
        "Отправление {track.spaced} ({@p_item}), сданное {sender.long.ins} {sent}, адресованное {debtor.dat} по адресу {recipient_address}: {$p_result}, {delivered}.",
        "> Куда вернуть: {sender} // {other_address}\n\n^ У В Е Д О М Л Е Н И Е\n\n_ {track} | номер отправления\n\n_ {debtor.nom} | кому\n\n_ {recipient_address} | куда\n\n_ {sent.digits} | подано\n\n!hand {$p_result} | {delivered.digits}",
        "- СМС от Почты: РПО {track} – {$p_result}, {delivered.digits}. Получатель {debtor.short}. От {sender}, принято {sent.digits}",
        "- Реестр отправлений, отправитель {sender}\n\n# ШПИ | {track}\n# Получатель | {debtor.nom}\n# Адрес | {recipient_address}\n# Сдано | {sent.digits}\n# Итог | {$p_result}, {delivered.digits}",
    ),
    "postal_notice.returned": (
        "^^ ВОЗВРАТ // форма 119-пр\n\n- {@p_item} № {track}, отправлено {sent.digits}\n\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Отправитель | {sender}\n\n!hand {$p_result} | {returned.digits}",
        "!screen Почта | Отправление {track}\n\n- Возврат: {$p_result}\n\n- {returned.digits} 16:05\n\n- Получатель: {debtor.short}, {recipient_address}\n\n- Отправитель: {sender}\n\n- {under_way.digits} 12:01 Неудачная попытка\n\n- {sent.digits} 09:09 Принято",
        "^ Отчёт об отправлении с идентификатором {track}\n\n# Операция | Дата | Индекс\n# Приём | {sent.digits} | {zip}\n# Попытка вручения | {under_way.digits} | {number.6}\n# Возврат – {$p_result} | {returned.digits} | {number.6}\n# Выдано отправителю | {handed_back.digits} | {zip}\n\n- От: {sender}. Кому: {debtor.nom}, {recipient_address}",
        "Отправление {track} от {sent}, отправитель {sender}, получатель {debtor.nom}, {recipient_address}, не вручено. {$p_result}. Возвращено {returned}.",
        "> {sender} // {other_address}\n\n^ ЯРЛЫК Ф. 20\n\n- РПО {track}, принято {sent.digits}\n\n- Кому: {debtor.dat} // {recipient_address}\n\n- Причина: {$p_result}\n\n!stamp ВОЗВРАТ | {returned.digits}",
        "- Письмо {track} для {debtor.gen} ({recipient_address}) едет обратно к отправителю {sender}: {$p_result}, {returned.digits}. Сдано {sent.digits}",
        "# Итог | возвращено {returned.digits}: {$p_result}\n# Сдано | {sent.digits}\n# Адрес | {recipient_address}\n# Получатель | {debtor.nom}\n# ШПИ | {track}\n\n- Отправитель {sender}",
    ),
    "p_item": (
        "Заказное письмо 1 класса",
        "Письмо заказное с простым уведомлением",
        "Бандероль с уведомлением",
        "Судебное заказное письмо",
        "Письмо с описью вложения",
    ),
    "p_result": ("{status}",),
    "status.delivered": (
        "Вручено получателю",
        "Вручение адресату",
        "Выдано адресату в отделении",
        "Вручено по электронной подписи адресату",
        "Вручено почтальоном лично",
    ),
    "status.refused": (
        "Отправление не принято: отказ адресата",
        "Адресат отказался получать",
        "Получатель отказался от письма",
        "отказ адресата",
    ),
    "status.returned_expired": (
        "Срок хранения закончился",
        "истёк срок хранения",
        "Не получено за срок хранения",
        "Истечение срока хранения отправления",
    ),
    "status.returned_absent": (
        "Адресат не проживает",
        "Отсутствие адресата по адресу",
        "Адресат выбыл из места жительства",
        "Адресат по адресу не найден",
    ),
}
