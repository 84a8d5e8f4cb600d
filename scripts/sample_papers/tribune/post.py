"""Postal papers of the part `tribune`: notices, reports of tracking, cards, envelopes and letters of post offices."""

_DELIVERED = {
    "postal_notice.delivered": (
        *(
            "| ф. 119 | ПОЧТА РОССИИ\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n- {@item} № {track}\n\n- Принято: {sent.digits}, ОПС {zip}\n\n- Кому: {debtor.dat}\n\n- Адрес: {recipient_address}\n\n===\n\n- {$outcome}\n\n!hand Дата вручения: | {delivered.digits}\n\n- Уведомление направить: {sender}, {other_address}\n\n!seal {zip} * почта россии",
            "^ ОТЧЁТ ОБ ОТСЛЕЖИВАНИИ // отправления {track}\n\n% Тип | {@item}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес получателя | {recipient_address}\n\n# Дата | Индекс | Событие\n# {sent.digits} | {zip} | Приём отделением связи\n# {under_way.digits} | {number.6} | Прибыло в место вручения\n# {delivered.digits} | {number.6} | {$outcome}\n\n- Сформировано {aside.printed.digits}",
        ) * 2,
        "^^ Отслеживание // {track}\n\n- {@item}\n\n- От: {sender}\n\n- Кому: {debtor.nom}, {recipient_address}\n\n# {delivered.digits}, 13:21 | {$outcome}\n# {under_way.digits}, 08:40 | Прибыло в место вручения\n# {sent.digits}, 16:05 | Принято в отделении связи",
        "!screen Почта России | {track}\n\n- {$outcome} {delivered.digits} в 15:42\n\n- {@item}\n\n% От кого | {sender}\n% Кому | {debtor.short}\n% Адрес | {recipient_address}\n% Дата отправления | {sent.digits}",
        "^ ЭЛЕКТРОННОЕ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n% Трек-номер | {track}\n% Вид отправления | {@item}\n% Отправитель | {sender}\n% Адресат | {debtor.nom}\n% Адрес вручения | {recipient_address}\n% Дата приёма | {sent.digits}\n% Дата вручения | {delivered.digits}\n% Результат доставки | {$outcome}\n\n!esign АО «Почта России» | {delivered.digits}",
        "^^ АО «Почта России» // почтамт г. {town}\n\n> {sender}\n\n^ О розыске отправления\n\nНа Ваше обращение сообщаем: отправление № {track}, принятое {sent}, на имя {debtor.gen} по адресу: {recipient_address}. Статус: {$outcome}. Дата вручения: {delivered}.\n\n!sign Заместитель начальника почтамта | {clerk.short}",
        "| ПОЧТА РОССИИ | УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n_ {debtor.nom} | кому (фамилия, имя, отчество)\n\n_ {recipient_address} | куда\n\n_ {sender} | от кого\n\n_ {track} | номер отправления\n\n| Подано {sent.digits} | {@item}\n\n_ {$outcome}, {delivered.digits} | отметка о вручении, дата\n\n!sign Работник связи | {clerk.short}",
        "^ КАРТОЧКА РПО\n\n# ШПИ | {track}\n# Категория | {@item}\n# Отправитель | {sender}\n# Адресат | {debtor.nom}\n# Куда | {recipient_address}\n# Дата приёма | {sent.digits}\n# Последняя операция | {$outcome}\n# Дата операции (вручения) | {delivered.digits}",
        "- Адресат: {debtor.nom} // {recipient_address}\n\n- Отправитель: {sender} // {other_address}\n\n^ Уведомление о вручении\n\n- к отправлению № {track.spaced}, подано {sent.digits}\n\n!stamp {$outcome} | {delivered.digits} | ОПС {number.6}",
        "^^ Реестр вручённых отправлений // отправитель: {sender}\n\n# Номер | {track}\n# Адресат | {debtor.nom}\n# Адрес | {recipient_address}\n# Сдано на почту | {sent.digits}\n# Исход | {$outcome}\n# Дата вручения | {delivered.digits}",
    ),
    "item": ("Письмо заказное с уведомлением", "Заказное письмо с простым уведомлением о вручении", "Письмо заказное с электронным уведомлением", "Письмо 1 класса заказное", "Заказное письмо с описью вложения", "Письмо заказное, судебное", "Отправление разряда «Судебное», заказное", "Письмо с объявленной ценностью и уведомлением"),
}  # fmt: skip
_RETURNED = {
    "postal_notice.returned": (
        *(
            "^ ОТЧЁТ ОБ ОТСЛЕЖИВАНИИ // отправления {track}\n\n% Тип | {@item}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес получателя | {recipient_address}\n\n# Дата | Индекс | Событие\n# {sent.digits} | {zip} | Приём отделением связи\n# {under_way.digits} | {number.6} | Неудачная попытка вручения\n# {returned.digits} | {number.6} | Возврат: {$outcome}\n# {handed_back.digits} | {zip} | Вручение отправителю\n\n- Сформировано {aside.printed.digits}",
            "^^ Отслеживание // {track}\n\n- {@item}\n\n- От: {sender}\n\n- Кому: {debtor.nom}, {recipient_address}\n\n# {returned.digits}, 10:02 | Возвращено отправителю. {$outcome}\n# {under_way.digits}, 09:17 | Прибыло в место вручения\n# {sent.digits}, 14:33 | Принято в отделении связи",
        ) * 2,
        "| ф. 119 | ПОЧТА РОССИИ\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n- {@item} № {track}\n\n- Принято: {sent.digits}, ОПС {zip}\n\n- Кому: {debtor.dat}\n\n- Адрес: {recipient_address}\n\n===\n\n- Не вручено. {$outcome}\n\n!hand Возвращено: | {returned.digits}\n\n- Уведомление направить: {sender}, {other_address}",
        "!screen Почта России | {track}\n\n- Возврат отправителю {returned.digits}. Причина: {$outcome}\n\n- {@item}\n\n% От кого | {sender}\n% Кому | {debtor.short}\n% Адрес | {recipient_address}\n% Дата отправления | {sent.digits}",
        "> {sender} // {other_address}\n\n- Кому: {debtor.dat} // Куда: {recipient_address}\n\n!code {track}\n\n- {@item}, подано {sent.digits}\n\n~ 18\n\n!stamp ВОЗВРАТ | {$outcome} | {returned.digits}",
        "^ ИЗВЕЩЕНИЕ О ВОЗВРАТЕ\n\n% Номер отправления | {track}\n% Отправитель | {sender}\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Дата приёма | {sent.digits}\n% Дата возврата | {returned.digits}\n% Причина возврата | {$outcome}\n\n!esign АО «Почта России» | {returned.digits}",
        "^^ АО «Почта России» // почтамт г. {town}\n\n> {sender}\n\n^ О розыске отправления\n\nНа Ваше обращение сообщаем: отправление № {track}, принятое {sent}, на имя {debtor.gen} по адресу: {recipient_address}, возвращено отправителю {returned}. Причина возврата: {$outcome}.\n\n!sign Заместитель начальника почтамта | {clerk.short}",
        "| ПОЧТА РОССИИ | УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n_ {debtor.nom} | кому (фамилия, имя, отчество)\n\n_ {recipient_address} | куда\n\n_ {sender} | от кого\n\n_ {track} | номер отправления\n\n| Подано {sent.digits} | {@item}\n\n_ {$outcome} | причина невручения\n\n_ {returned.digits} | дата возврата\n\n!sign Работник связи | {clerk.short}",
        "^ КАРТОЧКА РПО\n\n# ШПИ | {track}\n# Категория | {@item}\n# Отправитель | {sender}\n# Адресат | {debtor.nom}\n# Куда | {recipient_address}\n# Дата приёма | {sent.digits}\n# Последняя операция | Возврат, {$outcome}\n# Дата возврата | {returned.digits}",
        "^^ СОПРОВОДИТЕЛЬНЫЙ АДРЕС К ВОЗВРАТУ\n\n# Отправление | {track}, {@item}\n# Адресат | {debtor.nom}\n# Адрес | {recipient_address}\n# Вернуть отправителю | {sender}\n# Подано | {sent.digits}\n# Возвращается по причине | {$outcome}\n# Дата возврата | {returned.digits}\n\n!sign Оператор | {clerk.short}",
        "^^ Реестр возвращённых отправлений // отправитель: {sender}\n\n# Номер | {track}\n# Адресат | {debtor.nom}\n# Адрес | {recipient_address}\n# Сдано на почту | {sent.digits}\n# Исход | Возврат ({$outcome})\n# Дата возврата | {returned.digits}",
    ),
    "outcome": ("{status}",),
    "status.delivered": ("Вручение адресату", "Вручено адресату", "Вручено адресату лично", "Вручение адресату почтальоном", "Вручено лично адресату под роспись", "Получено адресатом", "Вручено адресату при предъявлении паспорта", "Письмо вручено адресату лично"),
    "status.refused": ("Отказ адресата", "Отказ адресата от получения почтового отправления", "адресат отказался от получения письма", "отказ адресата получить отправление", "Получатель отказался от отправления"),
    "status.returned_expired": ("Истёк срок хранения", "истечение срока хранения", "Истек срок хранения", "за истечением срока хранения отправления", "срок хранения отправления истёк", "Адресат за письмом не явился, истёк срок хранения"),
    "status.returned_absent": ("Отсутствие адресата по адресу, указанному на отправлении", "По указанному на конверте адресу адресат не проживает", "адресат выбыл", "Адресат не значится по адресу", "выбытие адресата", "Отсутствие адресата", "адресат по месту доставки отсутствует"),
}  # fmt: skip
POST = {**_DELIVERED, **_RETURNED}
