"""Postal notices of the part `plenum`: cards of form 119, pages of tracking, labels, messages, registers, answers."""

from scripts.sample_papers.rows import sheets

POST = {
    "postal_notice.delivered": (
        *sheets("pp_card_top pp_card pp_gave pp_back_to", "pp_card_top pp_card === pp_gave_stamp pp_back_to", "pp_track_title pp_track_who pp_ops_in pp_foot", "pp_screen pp_in pp_screen_card"),
        "^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // электронное\n\n% РПО | {track}\n% Вид отправления | {@pp_item}\n% Принято | {sent.digits}\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Отправитель | {sender}\n% Результат | {$pp_result}\n% Дата вручения | {delivered.digits}\n\n!esign АО «Почта России» | {delivered.digits}",
        "- Уважаемый клиент!\n\nОтправление {track} ({@pp_item}) для получателя {debtor.gen} ({recipient_address}) – {$pp_result}, {delivered.digits} 14:05.\n\n- Дата отправки: {sent.digits}\n\n- Отправитель: {sender}\n\n- С уважением, АО «Почта России»",
        "^^ Реестр // доставленных отправлений {sender}\n\n# № | ШПИ | Адресат | Принято | Вручено\n# {number.2} | {track} | {debtor.nom} | {sent.digits} | {delivered.digits}\n\n- Статус: {$pp_result} // Адрес: {recipient_address}",
        "> {sender} // {other_address}\n\n- На № {number.4} от {aside.printed}\n\nСообщаем, что {@pp_item_small} № {track}, отправленное {sent} на имя {debtor.gen} по адресу {recipient_address}, имеет отметку «{$pp_result}», дата {delivered}.\n\n!sign Начальник ОПС {zip} | {clerk.short}\n\n!seal почта россии * опс {zip}",
        "^^ ЗАКАЗНОЕ ПИСЬМО ОНЛАЙН\n\n# Идентификатор | {track}\n# От кого | {sender}\n# Кому | {debtor.nom}\n# Адрес регистрации | {recipient_address}\n# Направлено | {sent.digits} 09:31\n# Прочитано (вручено) | {delivered.digits} 20:12\n# Состояние | {$pp_result}",
        "- СМС от Pochta, {delivered.digits}\n\nОтправление {track} – {$pp_result} {delivered.digits}. Получатель {debtor.short}. Отправитель {sender}, отправлено {sent.digits}.",
        "- {@pp_item} № {track.spaced}\n\n| Кому: {debtor.dat} // {recipient_address} | От кого: {sender}\n\n- Календарный штемпель приёма: {sent.digits}\n\n!hand Вручил почтальон {clerk.short} | {delivered.digits}\n\n- {$pp_result}",
        "^^ Список внутренних почтовых отправлений № {number.2} (партия {number.4})\n\n- Отправитель: {sender}, сдано {sent.digits}\n\n# ШПИ | Адресат, адрес | Отметка\n# {track} | {debtor.nom}, {recipient_address} | {$pp_result} {delivered.digits}\n\n!sign Принял | {clerk.short}",
        "^ КАРТОЧКА ОТПРАВЛЕНИЯ\n\n% Трек-номер | {track}\n% Статус | {$pp_result}\n% Вручено | {delivered.digits}, {zip}\n% Отправлено | {sent.digits}\n% Получатель | {debtor.nom}, {recipient_address}\n% Отправитель | {sender}\n% Вес | 0,02 кг",
        "| ф. 119 | {track}\n\n- Подано: {sent.digits}\n\n_ {sender}, {other_address} | (кому возвратить уведомление)\n\n_ {debtor.nom} | (адресат)\n\n_ {recipient_address} | (адрес)\n\n- Отправление № {track}: {$pp_result}\n\n_ {delivered.digits} | (дата вручения)\n\n!sign Вручил(а) | {clerk.initials}",
    ),
    "postal_notice.returned": (
        *sheets("pp_card_top pp_card pp_not_gave pp_back_to", "pp_track_title pp_track_who pp_ops_back pp_foot", "pp_screen pp_out pp_screen_card"),
        "- От кого: {sender} // Откуда: {other_address}\n\n> Кому: {debtor.dat} // Куда: {recipient_address}\n\n!code {track}\n\n- Принято {sent.digits}, {@pp_item_small}\n\n~ 20\n\n!stamp ВОЗВРАТ // {$pp_result} | {returned.digits}",
        "^ ЯРЛЫК // ф. 20\n\n- {@pp_item} {track}\n\n- Адресат: {debtor.nom}, {recipient_address}\n\n- Отправитель: {sender}, подано {sent.digits}\n\nВозвращается по причине: {$pp_result}.\n\n_ {returned.digits} | (дата возврата)\n\n!sign Оператор ОПС {zip} | {clerk.short}",
        "> Отправителю: {sender} // {other_address}\n\n- ОПС {zip}, {returned}\n\nОтправление {track} от {sent.digits}, адресованное {debtor.dat} ({recipient_address}), выслано обратно {returned}. Причина: {$pp_result}.\n\n!sign Заместитель начальника почтамта | {clerk.short}",
        "- Уважаемый клиент!\n\nМы не смогли вручить отправление {track} получателю {debtor.dat} по адресу {recipient_address}. Причина: {$pp_result}. {returned.cap} оно направлено обратно отправителю ({sender}). Дата приёма {sent.digits}.",
        "^^ Реестр возвратов // {sender}\n\n# ШПИ | Адресат | Отправлено | Возврат | Причина\n# {track} | {debtor.nom} | {sent.digits} | {returned.digits} | {$pp_result}\n\n- Адрес получателя: {recipient_address}",
        "^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // электронное\n\n% РПО | {track}\n% Вид | {@pp_item}\n% Принято | {sent.digits}\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Отправитель | {sender}\n% Результат | возвращено: {$pp_result}\n% Дата возврата | {returned.digits}\n\n!esign АО «Почта России» | {returned.digits}",
        "- СМС от Pochta, {returned.digits}\n\nОтправление {track} возвращается отправителю {sender}: {$pp_result}. Получатель {debtor.short}, отправлено {sent.digits}, возврат {returned.digits}.",
        "^ СПРАВКА\n\nДана {sender} в том, что {@pp_item_small} с идентификатором {track}, принятое {sent}, на имя {debtor.gen}, {recipient_address}, адресату не вручено ({$pp_result}) и {returned} возвращено.\n\n!sign Начальник отделения связи {zip} | {clerk.short}\n\n!seal почта россии * {town}",
        "^^ ЗАКАЗНОЕ ПИСЬМО ОНЛАЙН\n\n# Идентификатор | {track}\n# От кого | {sender}\n# Кому | {debtor.nom}\n# Адрес | {recipient_address}\n# Отправлено | {sent.digits} 11:12\n# Итог | возврат: {$pp_result}\n# Дата возврата | {returned.digits}",
        "| ф. 119 | {track}\n\n- Дата подачи {sent.digits}\n\n_ {debtor.nom}, {recipient_address} | (адресат, адрес)\n\n_ {sender} | (отправитель)\n\n- Не вручено, {$pp_result}\n\n!hand Возвращено | {returned.digits}",
        "> Судебное // {@pp_item} № {track}\n\n- Адресат {debtor.nom} // {recipient_address}\n\n- Отправитель {sender}\n\n- Штемпель места приёма {sent.digits}\n\n- Извещение доставлено {under_way.digits}, вторичное {aside.received.digits}\n\n!stamp {$pp_result} // возвратить по обратному адресу | {returned.digits}",
        "^^ Список возвращённых РПО № {number.3}\n\n# ШПИ | Кому, куда | Сдано\n# {track} | {debtor.nom}, {recipient_address} | {sent.digits}\n\n- Отправитель: {sender} // Причина: {$pp_result} // Возвращено {returned.digits}, вручено отправителю {handed_back.digits}",
    ),
    "pp_card_top": (
        "| ПОЧТА РОССИИ | ф. 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ", "^^ АО «Почта России»\n\n^ Уведомление о вручении", "> ф. 119\n\n^ ПОЧТОВОЕ УВЕДОМЛЕНИЕ // о вручении", "^ УВЕДОМЛЕНИЕ // (простое, заказное)",
    ),
    "pp_card": (
        "- {@pp_item} № {track}\n\n- Подано {sent.digits}, ОПС {zip}\n\n- Кому: {debtor.dat}\n\n- Адрес: {recipient_address}",
        "_ {@pp_item} {track} | (вид и номер отправления)\n\n_ {sent.digits} | (дата подачи)\n\n_ {debtor.nom} | (адресат)\n\n_ {recipient_address} | (адрес)",
        "# Номер отправления | {track}\n# Вид | {@pp_item}\n# Дата приёма | {sent.digits}\n# Адресат | {debtor.nom}, {recipient_address}",
    ),
    "pp_gave": (
        "- {$pp_result}\n\n!hand Дата вручения | {delivered.digits}\n\n!sign Вручил | {clerk.short}",
        "_ {$pp_result} | (отметка о вручении)\n\n_ {delivered.digits} | (дата)\n\n!sign Почтальон | {clerk.short}",
        "- Результат: {$pp_result} // Дата вручения: {delivered.digits}\n\n!hand Получил | {debtor.short}",
    ),
    "pp_gave_stamp": ("- {$pp_result}\n\n!stamp Почта России // ОПС {zip} // вручено | {delivered.digits}", "!stamp {$pp_result} // {town} {zip} | {delivered.digits}\n\n!sign Работник связи | {clerk.initials}"),
    "pp_not_gave": (
        "- Не вручено: {$pp_result}\n\n!hand Дата возврата | {returned.digits}", "_ {$pp_result} | (причина невручения)\n\n_ {returned.digits} | (дата возврата)\n\n!sign Почтальон | {clerk.short}",
        "- Причина возврата – {$pp_result} // Возвращено {returned.digits}",
    ),
    "pp_back_to": ("- Уведомление возвратить: {sender}, {other_address}", "- Отправитель: {sender}\n\n- Обратный адрес: {other_address}", "> Куда вернуть: {other_address} // {sender}"),
    "pp_track_title": (
        "^^ Отчёт об отслеживании // отправления с почтовым идентификатором {track}", "^ Отслеживание почтовых отправлений // {track}", "- Трек-номер: {track}\n\n^^ История перемещения",
    ),
    "pp_track_who": (
        "- Получатель: {debtor.nom} // Адрес: {recipient_address} // Отправитель: {sender}", "% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Куда | {recipient_address}",
        "| От кого: {sender} | Кому: {debtor.nom} // {recipient_address}",
    ),
    "pp_ops_in": (
        "# {sent.digits} 13:45 | {zip} | Приём, партионный\n# {under_way.digits} 04:20 | {number.6} | Обработка, прибыло в сортировочный центр\n# {aside.received.digits} 09:12 | {number.6} | Обработка, прибыло в место вручения\n# {delivered.digits} 16:38 | {number.6} | {$pp_result}",
        "# Дата | Операция\n# {delivered.digits} | {$pp_result}\n# {under_way.digits} | Неудачная попытка вручения\n# {sent.digits} | Принято в отделении связи",
        "- {delivered.digits} 18:20 {$pp_result}\n\n- {under_way.digits} 07:50 Прибыло в место вручения\n\n- {sent.digits} 12:00 Приём, единичный",
    ),
    "pp_ops_back": (
        "# {sent.digits} 13:45 | {zip} | Приём, партионный\n# {under_way.digits} 10:11 | {number.6} | Неудачная попытка вручения\n# {returned.digits} 09:00 | {number.6} | Возврат отправителю: {$pp_result}\n# {handed_back.digits} 15:30 | {zip} | Вручение отправителю",
        "# Дата | Операция\n# {handed_back.digits} | Вручено отправителю\n# {returned.digits} | Возврат, {$pp_result}\n# {under_way.digits} | Прибыло в место вручения\n# {sent.digits} | Принято в отделении связи",
        "- {returned.digits} 08:05 Возврат. {$pp_result}\n\n- {under_way.digits} 11:40 Прибыло в место вручения\n\n- {sent.digits} 12:00 Приём, единичный",
    ),
    "pp_screen": ("!screen Отслеживание | {track}", "!screen Почта России | Отправление {track}", "!screen Мои отправления | {track}"),
    "pp_in": ("- {$pp_result}, {delivered.digits}", "- {$pp_result} // {delivered.digits} 12:46, {zip}"),
    "pp_out": ("- Возврат: {$pp_result}, {returned.digits}", "- {$pp_result} // Возвращено {returned.digits} 10:15"),
    "pp_screen_card": (
        "% Получатель | {debtor.nom}\n% Адрес доставки | {recipient_address}\n% Отправитель | {sender}\n% Принято | {sent.digits}",
        "- Кому: {debtor.nom} // {recipient_address}\n\n- От кого: {sender}\n\n- {sent.digits} Принято в отделении",
    ),
    "pp_foot": ("", "- Отчёт сформирован {aside.printed.digits} в 10:44", "- Сведения приведены по московскому времени", "- Распечатано с сайта {aside.printed.digits}"),
    "pp_item": (
        *("Письмо заказное с уведомлением о вручении", "Заказное письмо") * 2, "Письмо заказное судебное", "Письмо с объявленной ценностью", "Заказное с простым уведомлением", "Бандероль заказная",
    ),
    "pp_item_small": ("заказное письмо", "письмо заказное с уведомлением", "почтовое отправление"),
    "pp_result": ("{status}",),
    "status.delivered": (
        *("Вручение адресату", "вручено адресату", "Вручено адресату почтальоном") * 2, "вручение, адресату почтальоном", "получено адресатом лично", "Вручено лично в руки", "вручено по доверенности",
        "Вручение адресату по паспорту",
    ),
    "status.refused": (*("отказ адресата", "Отказ адресата") * 2, "адресат отказался принять отправление", "от получения отказался", "отказ получателя"),
    "status.returned_expired": (
        *("истёк срок хранения", "Истечение срока хранения", "истек срок хранения") * 2, "возврат по истечении срока хранения", "в связи с истечением срока хранения на почте", "не востребовано за срок хранения",
    ),
    "status.returned_absent": (
        *("адресат выбыл", "отсутствие адресата по адресу", "адресат не проживает") * 2, "адресат не значится", "выбыл, новый адрес неизвестен", "Адресат по адресу не проживает",
    ),
}  # fmt: skip
