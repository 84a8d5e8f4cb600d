"""Postal notices of the part `presidium`: cards of form 119, tracking, envelopes, messages, lists, answers."""

from scripts.sample_papers.rows import sheets

POST = {
    "postal_notice.delivered": (
        *sheets("n_top n_card n_gave n_return_to", "n_top n_card n_return_to === n_gave", "n_track n_who n_way_in n_foot", "n_screen n_in n_who n_foot", "n_track n_way_in n_who"),
        "^ ЭЛЕКТРОННОЕ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n% Идентификатор отправления | {track}\n% Вид РПО | {@n_item}\n% Дата приёма | {sent.digits}\n% Получатель | {debtor.nom}\n% Адрес получателя | {recipient_address}\n% Отправитель | {sender}\n% Отметка | {$n_result}\n% Дата отметки | {delivered.digits}\n\n!esign АО «Почта России» | {delivered.digits}",
        "- Здравствуйте!\n\nВаше отправление {track} на имя {debtor.gen} (адрес: {recipient_address}), принятое {sent.digits}, имеет статус: {$n_result}. Дата: {delivered.digits}.\n\n- Отправитель {sender}\n\n- Это письмо сформировано автоматически",
        "> {sender} // {other_address}\n\n- {aside.printed} № {number.3}\n\nВ ответ на обращение: {@n_item_small} с номером {track} принято {sent}, адресат {debtor.nom}, {recipient_address}; {$n_result} {delivered}.\n\n!sign Начальник почтамта | {clerk.short}\n\n!seal почтамт * {town}",
        "^^ Результаты доставки // отправитель {sender}\n\n# ШПИ | ФИО | Дата приёма | Дата вручения | Статус\n# {track} | {debtor.nom} | {sent.digits} | {delivered.digits} | {$n_result}\n\n- Адрес: {recipient_address}",
        "^^ ЭЛЕКТРОННОЕ ЗАКАЗНОЕ ПИСЬМО\n\n# ШПИ | {track}\n# Отправитель | {sender}\n# Получатель | {debtor.nom}\n# Адрес | {recipient_address}\n# Загружено отправителем | {sent.digits}\n# Вручено | {delivered.digits}\n# Способ | {$n_result}",
        "- Почта России: {track} {$n_result} {delivered.digits}. Отправлено {sent.digits}, от: {sender}. Получатель: {debtor.short}",
        "!code {track}\n\n- {@n_item}\n\n| Откуда: {other_address} // От кого: {sender} | Кому: {debtor.dat} // Куда: {recipient_address}\n\n- Принято {sent.digits}\n\n!stamp {$n_result} // ОПС {zip} | {delivered.digits}",
        "^ ПОДТВЕРЖДЕНИЕ ВРУЧЕНИЯ\n\n{@n_item} {track} от {sent}\n\n- Отправитель: {sender}\n\n- Адресат: {debtor.nom}, {recipient_address}\n\n_ {$n_result} | результат доставки\n\n_ {delivered.digits} | дата\n\n!sign Оператор связи | {clerk.short}",
        "^^ Список отправлений № {number.3} с результатами вручения\n\n- {sender}, сдано {sent.digits}\n\n# № п/п | ШПИ, адресат | Результат\n# 1 | {track}, {debtor.nom}, {recipient_address} | {$n_result} {delivered.digits}",
        "% Трек | {track}\n% Тип | {@n_item}\n% Кому | {debtor.nom}\n% Куда | {recipient_address}\n% От кого | {sender}\n% Принято | {sent.digits} 10:05\n% Итоговый статус | {$n_result}\n% Время итогового статуса | {delivered.digits} 17:20",
    ),
    "postal_notice.returned": (
        *sheets("n_top n_card n_not_gave n_return_to", "n_track n_who n_way_back n_foot", "n_screen n_out n_who n_foot", "n_track n_way_back n_who", "n_top n_card n_return_to === n_not_gave"),
        "- От кого: {sender} // Обратный адрес: {other_address}\n\n!code {track}\n\n> {debtor.dat} // {recipient_address}\n\n- {@n_item}, подано {sent.digits}\n\n~ 15\n\n!stamp ПОЧТА РОССИИ // {$n_result} // возврат | {returned.digits}",
        "^ СОПРОВОДИТЕЛЬНЫЙ ЯРЛЫК // форма 20\n\n- Отправление № {track}, {@n_item_small}\n\n- Подано: {sent.digits}, {sender}\n\n- Адресовано: {debtor.dat}, {recipient_address}\n\n- Причина возврата: {$n_result}\n\n- Возвращено: {returned.digits}\n\n!sign Работник ОПС {zip} | {clerk.initials}",
        "^ ЭЛЕКТРОННОЕ УВЕДОМЛЕНИЕ // о результате доставки\n\n% ШПИ | {track}\n% Принято | {sent.digits}\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Отправитель | {sender}\n% Не вручено по причине | {$n_result}\n% Возвращено | {returned.digits}\n\n!esign АО «Почта России» | {returned.digits}",
        "- Здравствуйте!\n\nОтправление {track} от {sent.digits} вручить не удалось. Получатель: {debtor.nom}, {recipient_address}. Причина – {$n_result}. Возвращено отправителю {sender} {returned.digits}.",
        "> {sender} // {other_address}\n\n- {aside.printed}\n\nВ ответ на запрос: {@n_item_small} № {track}, поданное {sent}, для {debtor.gen} ({recipient_address}) возвращено {returned} с отметкой «{$n_result}».\n\n!sign Специалист почтамта | {clerk.short}",
        "^^ Возвращённые отправления // {sender}\n\n# ШПИ | Получатель | Сдано | Причина | Возвращено\n# {track} | {debtor.nom} | {sent.digits} | {$n_result} | {returned.digits}\n\n- {recipient_address}",
        "- Почта России: отправление {track} возвращается ({$n_result}). Получатель {debtor.short}, отправитель {sender}, принято {sent.digits}, возврат {returned.digits}",
        "^^ ЭЛЕКТРОННОЕ ЗАКАЗНОЕ ПИСЬМО\n\n# ШПИ | {track}\n# Отправитель | {sender}\n# Получатель | {debtor.nom}\n# Адрес | {recipient_address}\n# Загружено отправителем | {sent.digits}\n# Завершено | {returned.digits}, {$n_result}",
        "^ СПРАВКА О НЕВРУЧЕНИИ\n\nРПО № {track} ({@n_item_small}), отправитель {sender}, дата подачи {sent}, адресат {debtor.nom}, {recipient_address}, не вручено: {$n_result}. Дата возврата: {returned}.\n\n!sign Начальник ОПС {zip} | {clerk.short}\n\n!seal почта россии * {zip}",
        "% Трек | {track}\n% Тип | {@n_item}\n% Кому | {debtor.nom}, {recipient_address}\n% От кого | {sender}\n% Принято | {sent.digits}\n% Возврат | {returned.digits}: {$n_result}\n% Вручено отправителю | {handed_back.digits}",
        "> Судебное письмо № {track}\n\n- Кому: {debtor.dat} // Куда: {recipient_address}\n\n- Отправитель: {sender}, {other_address}\n\n- Подано {sent.digits} // Извещение опущено в ящик {under_way.digits}\n\n- Отметка: {$n_result}\n\n!hand Возвращено | {returned.digits}",
    ),
    "n_top": (
        "| ПОЧТА РОССИИ | форма 119\n\n^ УВЕДОМЛЕНИЕ // о вручении почтового отправления", "> ф. 119\n\n^^ Уведомление о вручении // простое", "^^ ПОЧТА РОССИИ\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ",
        "| АО «Почта России» | ф. 119\n\n^ ЗАКАЗНОЕ УВЕДОМЛЕНИЕ",
    ),
    "n_card": (
        "- № {track}\n\n- {@n_item}\n\n- Дата подачи: {sent.digits}\n\n- Получатель: {debtor.nom}\n\n- {recipient_address}",
        "_ {track} | № отправления\n\n_ {@n_item} | вид отправления\n\n_ {sent.digits} | подано\n\n_ {debtor.dat} | кому\n\n_ {recipient_address} | куда",
        "# Отправление | {@n_item} {track}\n# Подано | {sent.digits}\n# Кому | {debtor.dat}\n# Адрес | {recipient_address}",
        "| {@n_item} | {track}\n\n- Принято {sent.digits}, ОПС {zip}\n\n- Адресат {debtor.nom}, {recipient_address}",
    ),
    "n_gave": (
        "- {$n_result} {delivered.digits}\n\n!sign Вручил почтальон | {clerk.short}",
        "_ {$n_result} | вручено\n\n_ {delivered.digits} | дата вручения\n\n!hand Получил(а) | {debtor.short}",
        "!stamp {$n_result} // {zip} | {delivered.digits}\n\n!sign Сотрудник ОПС | {clerk.initials}",
        "- Отметка: {$n_result}\n\n!hand Дата | {delivered.digits}",
    ),
    "n_not_gave": (
        "- Не вручено ({$n_result}), возвращено {returned.digits}",
        "_ {$n_result} | отметка о причине возврата\n\n_ {returned.digits} | дата отметки\n\n!sign Почтальон | {clerk.initials}",
        "!stamp Возврат // {$n_result} | {returned.digits}",
        "- Отметка: {$n_result}\n\n!hand Возвращено отправителю | {returned.digits}",
    ),
    "n_return_to": ("- Вернуть уведомление: {sender}, {other_address}", "> Кому вернуть: {sender} // Куда: {other_address}", "- От кого: {sender} // {other_address}", "_ {sender}, {other_address} | отправитель, обратный адрес"),
    "n_track": (
        "^ Отчёт об отслеживании // {track}", "- Отправление с идентификатором {track}\n\n^^ Этапы доставки", "^^ pochta.ru // Отслеживание {track}", "^^ История операций по отправлению {track}",
    ),
    "n_who": (
        "- От кого: {sender}\n\n- Кому: {debtor.dat}\n\n- Куда: {recipient_address}", "% Кому | {debtor.nom}\n% Адрес назначения | {recipient_address}\n% Отправил | {sender}\n% Дата приёма | {sent.digits}",
        "# Отправитель | {sender}\n# Адресат | {debtor.nom}\n# Место назначения | {recipient_address}",
    ),
    "n_way_in": (
        "# {sent.digits} 16:10 | {number.6} | Принято в отделении связи\n# {under_way.digits} 05:31 | {number.6} | Покинуло сортировочный центр\n# {under_way.digits} 14:02 | {zip} | Прибыло в место вручения\n# {delivered.digits} 10:47 | {zip} | {$n_result}",
        "- {delivered.digits} – {$n_result}\n\n- {aside.received.digits} – Передано почтальону\n\n- {under_way.digits} – Прибыло в сортировочный центр\n\n- {sent.digits} – Приём, список ф. 103",
        "# Событие | Дата\n# Приём | {sent.digits}\n# Обработка | {under_way.digits}\n# {$n_result} | {delivered.digits}",
    ),
    "n_way_back": (
        "# {sent.digits} 16:10 | {number.6} | Принято в отделении связи\n# {under_way.digits} 14:02 | {zip} | Прибыло в место вручения\n# {aside.received.digits} 11:00 | {zip} | Неудачная попытка вручения\n# {returned.digits} 09:15 | {zip} | Возврат. {$n_result}\n# {handed_back.digits} 12:36 | {number.6} | Вручение отправителю",
        "- {returned.digits} Возврат отправителю, {$n_result}\n\n- {under_way.digits} Прибыло в место вручения\n\n- {sent.digits} Приём, список ф. 103",
        "# Событие | Дата\n# Приём | {sent.digits}\n# Прибыло в место вручения | {under_way.digits}\n# Возврат: {$n_result} | {returned.digits}",
    ),
    "n_screen": ("!screen Отправления | {track}", "!screen Почта | {track}", "!screen Поиск отправления | {track}"),
    "n_in": ("- {$n_result}\n\n- {delivered.digits}, 18:31\n\n- Принято {sent.digits}", "^^ {$n_result} // {delivered.digits}\n\n- Отправлено {sent.digits}"),
    "n_out": ("- Возврат. {$n_result}\n\n- {returned.digits}, 09:40\n\n- Принято {sent.digits}", "^^ {$n_result} // вернулось {returned.digits}\n\n- Отправлено {sent.digits}"),
    "n_foot": ("", "- Дата формирования отчёта {aside.printed.digits}", "- Время московское", "- Вес отправления: 24 г", "- Отпечатано {aside.printed.digits}, страница 1 из 1"),
    "n_item": (
        *("Заказное письмо с уведомлением", "Письмо заказное") * 2, "Заказное письмо («Судебное»)", "Письмо ценное с описью", "Письмо заказное, простое уведомление", "Заказная бандероль",
    ),
    "n_item_small": ("заказное письмо", "письмо с уведомлением о вручении", "регистрируемое почтовое отправление"),
    "n_result": ("{status}",),
    "status.delivered": (
        *("Вручение адресату", "Вручено адресату", "вручено адресату лично") * 2, "Вручение: адресату почтальоном", "Вручено по ПЭП", "получено по доверенности", "Вручено, подпись получателя",
        "адресату вручено в отделении",
    ),
    "status.refused": (*("Отказ адресата", "отказ адресата") * 2, "получатель отказался от вручения", "отказ от вручения", "адресат отказался получить"),
    "status.returned_expired": (
        *("Истёк срок хранения", "истёк срок хранения", "Истек срок хранения") * 2, "не получено, срок хранения истёк", "вышел срок хранения",
        "истечение срока хранения в отделении",
    ),
    "status.returned_absent": (
        *("Отсутствие адресата", "адресат выбыл", "адресат не проживает") * 2, "выбытие адресата", "адресат не значится", "адресат переехал",
    ),
}  # fmt: skip
