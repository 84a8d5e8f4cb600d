"""Papers of the Post in the part `assembly`: cards of form 119, reports of the site, labels and envelopes, answers, acts, registers."""

from scripts.sample_papers.assembly.post_sheets import SHEETS
from scripts.sample_papers.rows import sheets

_DELIVERED = (
    *sheets(
        *("ap_form ap_card ap_gave ap_return_to", "ap_report ap_who ap_way_in ap_made", "ap_report ap_way_in ap_who ap_made", "ap_phone ap_now_in ap_phone_rows", "ap_certificate_in", "ap_form ap_return_to === ap_card ap_gave") * 2,
        "ap_letter_in", "ap_register_in", "ap_online_in", "ap_mail_in", "ap_envelope ap_envelope_in", "ap_act_in", "ap_electronic_in", "ap_report ap_who ap_summary_in ap_way_in",
        *("as_top as_way_in as_bottom", "as_form_in") * 3, "as_answer_in",
    ),
)  # fmt: skip
_RETURNED = (
    *sheets(
        *("ap_form ap_card ap_not_gave ap_return_to", "ap_report ap_who ap_way_back ap_made", "ap_report ap_way_back ap_who ap_made", "ap_phone ap_now_back ap_phone_rows", "ap_certificate_back", "ap_envelope ap_envelope_back") * 2,
        "ap_letter_back", "ap_register_back", "ap_online_back", "ap_mail_back", "ap_label", "ap_label", "ap_act_back", "ap_act_back", "ap_electronic_back", "ap_report ap_who ap_summary_back ap_way_back",
        *("as_top as_way_back as_bottom", "as_form_back", "as_cover_back") * 3, "as_answer_back",
    ),
)  # fmt: skip
_CARDS = {
    "ap_form": (
        "| АО «Почта России» | ф. 119\n\n^ УВЕДОМЛЕНИЕ // о вручении почтового отправления", "> Форма 119\n\n^ Уведомление о вручении РПО", "^^ ПОЧТА РОССИИ\n\n^ ПРОСТОЕ УВЕДОМЛЕНИЕ // о вручении", "> ф.119\n\n^^ заказное уведомление о вручении почтового отправления",
        "!code {track}\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // (лицевая сторона)",
    ),
    "ap_card": (
        "- Вид отправления: {@ap_item}\n\n- ШПИ: {track}\n\n- Дата приема: {sent.digits}\n\n- Адресовано: {debtor.dat}\n\n- По адресу: {recipient_address}",
        "_ {@ap_item} | (вид РПО)\n\n_ {track} | (номер отправления)\n\n_ {sent.digits}, ОПС {zip} | (когда и где подано)\n\n_ {debtor.dat} | (на имя кого)\n\n_ {recipient_address} | (полный адрес)",
        "# РПО | {track}\n# Категория | {@ap_item}\n# Подано | {sent.digits}\n# На имя | {debtor.nom}\n# Адрес | {recipient_address}",
        "{@ap_item} № {track.spaced}, поданное {sent.digits}, на имя {debtor.gen}\n\n- {recipient_address}",
        "| {@ap_item} | № {track}\n\n| Подано {sent.digits} | Кому: {debtor.dat}\n\n- Куда: {recipient_address}",
    ),
    "ap_gave": (
        "- {$ap_result}\n\n!hand Вручено | {delivered.digits}\n\n!sign Подпись работника | {clerk.short}", "_ {$ap_result} | (кому вручено)\n\n_ {delivered.digits} | (дата вручения)\n\n!sign Работник ОПС | {clerk.initials}",
        "- Отметка: {$ap_result}\n\n!stamp Почта России // {town} {zip} | {delivered.digits}", "- {$ap_result}, дата {delivered.digits}\n\n!hand Расписка получателя | {debtor.short}",
        "# Результат | {$ap_result}\n# Дата | {delivered.digits}\n\n- Уведомление заполнил: {clerk.short}",
    ),
    "ap_not_gave": (
        "- Отправление не вручено. {$ap_result}\n\n!hand Возвращено | {returned.digits}", "_ {$ap_result} | (отметка о причине невручения)\n\n_ {returned.digits} | (дата возвращения)\n\n!sign Оператор связи | {clerk.short}",
        "# Не вручено | {$ap_result}\n# Возвращено | {returned.digits}", "- Возвращено: {returned.digits}\n\n- Почему: {$ap_result}\n\n!sign Почтальон | {clerk.initials}", "!stamp {$ap_result} // ОПС {zip} | {returned.digits}",
    ),
    "ap_return_to": (
        "- Кому вернуть уведомление: {sender}\n\n- Адрес: {other_address}", "_ {sender} | (наименование отправителя)\n\n_ {other_address} | (почтовый адрес отправителя)", "> Отправителю: {sender} // {other_address}", "- Возвратить: {other_address}, {sender}",
        "| Отправитель | {sender}\n\n| Обратный адрес | {other_address}",
    ),
    "ap_item": (
        *("Письмо заказное", "Заказное письмо с уведомлением", "Письмо с заказным уведомлением о вручении") * 2, "Заказное письмо разряда «Судебное»", "Письмо с объявленной ценностью и описью", "Бандероль с уведомлением", "Отправление разряда «Административное»",
        "Электронное заказное письмо",
    ),
    "ap_item_low": ("заказное письмо", "регистрируемое почтовое отправление", "письмо с уведомлением о вручении", "заказное почтовое отправление"),
}  # fmt: skip
_REPORTS = {
    "ap_report": (
        "^ Отчет об отслеживании отправления // с почтовым идентификатором {track}", "^^ Отчёт об отслеживании РПО\n\n- Идентификатор: {track}", "- Сайт: Почта России. Отслеживание\n\n^ Отправление {track}", "- {track}\n\n^^ История операций с отправлением",
        "- Результаты поиска по номеру {track}\n\n===", "> Распечатка с официального сайта\n\n^^ Почтовый идентификатор {track}",
    ),
    "ap_who": (
        "- Отправитель: {sender} // Получатель: {debtor.nom} // Адрес получателя: {recipient_address}", "% От кого | {sender}, {other_address}\n% Кому | {debtor.nom}\n% Куда доставить | {recipient_address}",
        "# Отправитель | {sender}\n# Адресат | {debtor.nom}\n# Адрес назначения | {recipient_address}", "| Отправитель // {sender} | Получатель // {debtor.nom} // {recipient_address}", "- {@ap_item}, отправитель {sender}, на имя {debtor.gen}, {recipient_address}",
    ),
    "ap_way_in": (
        "# {sent.digits} 10:25 | Прием | Единичный | {zip}\n# {under_way.digits} 03:51 | Обработка | Сортировка | {number.6}\n# {aside.received.digits} 08:30 | Обработка | Прибыло в место вручения | {number.6}\n# {delivered.digits} 17:42 | {$ap_result} |   | {number.6}",
        "# Операция | Дата и время | Индекс\n# Прием партионный | {sent.digits} 16:12 | {zip}\n# Покинуло сортировочный центр | {under_way.digits} 22:07 | {number.6}\n# {$ap_result} | {delivered.digits} 11:08 | {number.6}",
        "- {delivered.digits}, 14:27 – {$ap_result}\n\n- {under_way.digits}, 09:03 – Прибыло в место вручения\n\n- {sent.digits}, 12:19 – Принято в отделении связи {zip}",
        "# {delivered.digits} | {$ap_result}\n# {under_way.digits} | Неудачная попытка вручения\n# {sent.digits} | Прием\n# {sent.digits} | Присвоен идентификатор",
        "% {sent.digits} | Принято, {zip}\n% {under_way.digits} | В пути\n% {aside.received.digits} | Передано почтальону\n% {delivered.digits} | {$ap_result}",
    ),
    "ap_way_back": (
        "# {sent.digits} 10:25 | Прием | Единичный | {zip}\n# {under_way.digits} 12:40 | Неудачная попытка вручения | Временное отсутствие адресата | {number.6}\n# {returned.digits} 09:16 | Возврат | {$ap_result} | {number.6}\n# {handed_back.digits} 13:00 | Вручение | Вручение отправителю | {zip}",
        "# Операция | Дата и время | Индекс\n# Прием партионный | {sent.digits} 16:12 | {zip}\n# Прибыло в место вручения | {under_way.digits} 08:55 | {number.6}\n# Возврат: {$ap_result} | {returned.digits} 10:31 | {number.6}",
        "- {returned.digits}, 09:44 – Возврат отправителю. {$ap_result}\n\n- {under_way.digits}, 18:10 – Передано на временное хранение\n\n- {sent.digits}, 12:19 – Принято в отделении связи {zip}",
        "# {handed_back.digits} | Вручено отправителю\n# {returned.digits} | Возврат, {$ap_result}\n# {under_way.digits} | Вручить не удалось\n# {sent.digits} | Прием",
        "% {sent.digits} | Принято, {zip}\n% {under_way.digits} | Прибыло в место вручения\n% {returned.digits} | Возвращается отправителю: {$ap_result}\n% {handed_back.digits} | Отправитель получил возврат",
    ),
    "ap_summary_in": ("% Текущий статус | {$ap_result}\n% Отправлено | {sent.digits}\n% Вручено | {delivered.digits}", "- Последняя операция: {$ap_result}, {delivered.digits}. Срок доставки от {sent.digits}."),
    "ap_summary_back": ("% Текущий статус | возврат: {$ap_result}\n% Отправлено | {sent.digits}\n% Возвращено | {returned.digits}", "- Последняя операция: возврат ({$ap_result}), {returned.digits}. Принято {sent.digits}."),
    "ap_made": ("", "- Сформировано {aside.printed.digits} 10:44 (время московское)", "- Отчет сформирован официальным сайтом Почты России", "- Дата печати: {aside.printed.digits}, стр. 1 из 1", "!sign Распечатал: секретарь суда | {clerk.short}"),
    "ap_phone": ("!screen Почта | {track}", "!screen Почта России | Отследить {track}", "!screen Мои посылки и письма | № {track}", "!screen Приложение Почты | Заказное письмо {track}"),
    "ap_now_in": ("- {$ap_result} // {delivered.digits}, 10:17", "^^ {$ap_result}\n\n- {delivered.digits}", "- Статус: {$ap_result} {delivered.digits}"),
    "ap_now_back": ("- Возврат отправителю // {$ap_result} // {returned.digits}, 10:17", "^^ {$ap_result}\n\n- возвращено {returned.digits}", "- Статус: возврат {returned.digits}, {$ap_result}"),
    "ap_phone_rows": (
        "% Кому | {debtor.nom}\n% Куда | {recipient_address}\n% От кого | {sender}\n% Отправлено | {sent.digits}", "- Получатель: {debtor.nom} // {recipient_address}\n\n- Отправитель: {sender}\n\n- Принято {sent.digits}, {zip}",
        "% Отправитель | {sender}\n% Дата отправки | {sent.digits}\n% Получатель | {debtor.nom}\n% Адрес | {recipient_address}\n% Вес | 0,018 кг",
    ),
}  # fmt: skip
_LETTERS = {
    "ap_certificate_in": (
        "^ СПРАВКА // о вручении почтового отправления\n\n- ОПС {zip}, {aside.printed}\n\nВыдана {sender} ({other_address}) в том, что {@ap_item_low} № {track}, принятое {sent}, на имя {debtor.gen}, адрес: {recipient_address}, – {$ap_result} {delivered}.\n\n!sign Начальник ОПС | {clerk.short}\n\n!seal почта россии * {zip}",
        "^^ АО «Почта России»\n\n^ СПРАВКА № {number.4}\n\n# Отправление | {track}\n# Отправитель | {sender}\n# Прием | {sent.digits}\n# Адресат | {debtor.nom}, {recipient_address}\n# Отметка | {$ap_result}\n# Дата вручения | {delivered.digits}\n\n!sign Заместитель начальника | {clerk.initials}",
    ),
    "ap_certificate_back": (
        "^ СПРАВКА // о невручении почтового отправления\n\n- ОПС {zip}, {aside.printed}\n\nВыдана {sender} ({other_address}) в том, что {@ap_item_low} № {track}, поступившее {sent}, адресованное {debtor.dat} ({recipient_address}), не вручено: {$ap_result}, {returned} возвращено отправителю.\n\n!sign Начальник ОПС | {clerk.short}\n\n!seal почта россии * {zip}",
        "^^ АО «Почта России»\n\n^ СПРАВКА № {number.4} // о возврате РПО\n\n# Отправление | {track}\n# Отправитель | {sender}\n# Прием | {sent.digits}\n# Адресат | {debtor.nom}, {recipient_address}\n# Причина | {$ap_result}\n# Возврат | {returned.digits}\n\n!sign Заместитель начальника | {clerk.initials}",
    ),
    "ap_letter_in": (
        "> {sender} // {other_address}\n\n- УФПС {region}, № {number.5} от {aside.printed.digits}\n\nПо Вашему запросу сообщаем: {@ap_item_low} с ШПИ {track}, сданное {sent}, адресованное {debtor.dat} по адресу: {recipient_address}, по данным информационной системы имеет статус: {$ap_result}, {delivered}.\n\n!sign Начальник отдела качества | {clerk.short}",
        "> Отправителю {sender} // {other_address}\n\n^^ О розыске отправления {track}\n\nПроверкой установлено, что отправление от {sent.digits} на имя {debtor.gen}, {recipient_address}, доставлено. Отметка системы: {$ap_result}. День вручения: {delivered.digits}.\n\n!sign Почтамт, главный специалист | {clerk.initials}",
    ),
    "ap_letter_back": (
        "> {sender} // {other_address}\n\n- УФПС {region}, № {number.5} от {aside.printed.digits}\n\nПо Вашему запросу сообщаем: {@ap_item_low} с ШПИ {track}, сданное {sent} для вручения {debtor.dat} ({recipient_address}), возвращено {returned}. Причина: {$ap_result}.\n\n!sign Начальник отдела качества | {clerk.short}",
        "> Отправителю {sender} // {other_address}\n\n^^ О возврате отправления {track}\n\nОтправление от {sent.digits} на имя {debtor.gen}, {recipient_address}, вручить не удалось: {$ap_result}. Направлено обратно {returned.digits}.\n\n!sign Почтамт, главный специалист | {clerk.initials}",
    ),
    "ap_mail_in": ("- От: Почта России // Кому: {sender}\n\nЗдравствуйте! Отправление {track} от {sent.digits} для {debtor.gen} по адресу {recipient_address}: {$ap_result}, {delivered.digits}. Спасибо, что пользуетесь услугами Почты.", "- SMS {delivered.digits} 13:02\n\n{track}: {$ap_result}. Получатель {debtor.short}, отправитель {sender}, принято {sent.digits}."),
    "ap_mail_back": ("- От: Почта России // Кому: {sender}\n\nЗдравствуйте! Отправление {track} от {sent.digits} для {debtor.gen} по адресу {recipient_address} возвращается: {$ap_result}. Дата возврата: {returned.digits}.", "- SMS {returned.digits} 13:02\n\n{track}: возврат отправителю {sender}, {$ap_result}. Адресат {debtor.short}, принято {sent.digits}, возвращено {returned.digits}."),
    "ap_act_in": ("^ АКТ // о доставке отправления\n\n- {town}, ОПС {zip}, {delivered.digits}\n\nМы, оператор {clerk.short} и почтальон {second.short}, составили акт о том, что {@ap_item_low} {track} от {sent.digits} (отправитель {sender}) на имя {debtor.gen}, {recipient_address}, – {$ap_result} {delivered.digits}.\n\n!sign Оператор | {clerk.short}\n\n!sign Почтальон | {second.short}",),
    "ap_act_back": (
        "^ АКТ № {number.3} // о возврате регистрируемого почтового отправления\n\n- ОПС {zip}, г. {town}\n\nКомиссия в составе: начальник ОПС {clerk.short}, оператор {second.short} составила акт: {@ap_item_low} {track}, принятое {sent.digits} от {sender}, адресованное {debtor.dat}, {recipient_address}, не вручено – {$ap_result}; возвращено {returned.digits}.\n\n!sign Начальник ОПС | {clerk.short}\n\n!sign Оператор | {second.short}",
        "^^ Почта России\n\n^ АКТ // о невозможности вручения\n\n% Отправление | {track}\n% Отправитель | {sender}\n% Подано | {sent.digits}\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Заключение | {$ap_result}\n% Выслано обратно | {returned.digits}\n\n!sign Почтальон | {second.initials}",
    ),
    "ap_register_in": ("^^ РЕЕСТР врученных отправлений\n\n- Отправитель: {sender}, {other_address}\n\n# № п/п | ШПИ | Сдано | Адресат | Вручено\n# {number.3} | {track} | {sent.digits} | {debtor.nom} | {delivered.digits}\n\n- {recipient_address} // {$ap_result}\n\n!sign Сдал | {clerk.short}", "^^ Ведомость доставки // {sender}\n\n# Адресат | Адрес | Номер РПО | Итог\n# {debtor.nom} | {recipient_address} | {track} | {$ap_result} {delivered.digits}\n\n- Дата сдачи партии: {sent.digits}"),
    "ap_register_back": ("^^ РЕЕСТР невостребованных отправлений\n\n- Отправитель: {sender}, {other_address}\n\n# № п/п | ШПИ | Сдано | Адресат | Возвращено\n# {number.3} | {track} | {sent.digits} | {debtor.nom} | {returned.digits}\n\n- {recipient_address} // {$ap_result}\n\n!sign Сдал | {clerk.short}", "^^ Накладная на возврат // {sender}\n\n# Адресат | Адрес | Номер РПО | Причина\n# {debtor.nom} | {recipient_address} | {track} | {$ap_result}\n\n- Сдано: {sent.digits}, возврат: {returned.digits}"),
    "ap_online_in": ("^^ Электронные заказные письма\n\n% Номер | {track}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес | {recipient_address}\n% Отправлено | {sent.digits}\n% Доставлено | {delivered.digits}\n% Статус | {$ap_result}", "^ КВИТАНЦИЯ О ВРУЧЕНИИ // электронного заказного письма\n\n- № {track}, {sent.digits}, {sender} – {debtor.nom}\n\n- {recipient_address}\n\n- {$ap_result}: {delivered.digits}\n\n!esign АО «Почта России» | {delivered.digits}"),
    "ap_online_back": ("^^ Электронные заказные письма\n\n% Номер | {track}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес | {recipient_address}\n% Отправлено | {sent.digits}\n% Возвращено | {returned.digits}\n% Статус | {$ap_result}", "^ КВИТАНЦИЯ О НЕВРУЧЕНИИ // электронного заказного письма\n\n- № {track}, {sent.digits}, {sender} – {debtor.nom}\n\n- {recipient_address}\n\n- {$ap_result}; возврат {returned.digits}\n\n!esign АО «Почта России» | {returned.digits}"),
    "ap_electronic_in": ("^ ЭЛЕКТРОННОЕ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n# Идентификатор | {track}\n# Отправитель | {sender}, {other_address}\n# Адресат | {debtor.nom}\n# Адрес доставки | {recipient_address}\n# Принято | {sent.digits}\n# Факт вручения | {$ap_result}\n# Дата | {delivered.digits}\n\n!esign {clerk} | {delivered.digits}",),
    "ap_electronic_back": ("^ ЭЛЕКТРОННОЕ УВЕДОМЛЕНИЕ О ВОЗВРАТЕ\n\n# Идентификатор | {track}\n# Отправитель | {sender}, {other_address}\n# Адресат | {debtor.nom}\n# Адрес доставки | {recipient_address}\n# Принято | {sent.digits}\n# Причина невручения | {$ap_result}\n# Дата возврата | {returned.digits}\n\n!esign {clerk} | {returned.digits}",),
    "ap_envelope": (
        "- От кого: {sender} // Откуда: {other_address}\n\n!code {track}\n\n> Кому: {debtor.dat} // Куда: {recipient_address}", "| {sender} // {other_address} | ЗАКАЗНОЕ С УВЕДОМЛЕНИЕМ // {track}\n\n~ 15\n\n> {debtor.dat} // {recipient_address}",
        "- Отправитель {sender}, {other_address}\n\n^ R {track.spaced}\n\n> Получатель {debtor.nom} // {recipient_address}",
    ),
    "ap_envelope_in": ("- Принято {sent.digits}\n\n!stamp {$ap_result} // ОПС {zip} | {delivered.digits}", "- Штемпель приема {sent.digits}\n\n- {$ap_result}\n\n!hand Вручено | {delivered.digits}"),
    "ap_envelope_back": (
        "- Принято {sent.digits}\n\n~ 12\n\n!stamp ВОЗВРАТ // {$ap_result} | {returned.digits}", "- Штемпель приема {sent.digits}\n\n- Отметки: извещение {under_way.digits}, вторичное {aside.received.digits}\n\n- {$ap_result}\n\n!hand Возврат | {returned.digits}",
        "- Календарный штемпель: {sent.digits}\n\n!stamp {$ap_result} // возврат по обратному адресу | {returned.digits}\n\n- Получено отправителем {handed_back.digits}",
    ),
    "ap_label": (
        "^ ЯРЛЫК ВОЗВРАТА // ф. 20\n\n- ШПИ {track}\n\n- Куда возвращается: {sender}, {other_address}\n\n- Адресат: {debtor.nom} // {recipient_address}\n\n- Принято: {sent.digits}\n\n_ {$ap_result} | (отметить причину)\n\n!sign Оператор | {clerk.short}\n\n!stamp Почта России {zip} | {returned.digits}",
        "^^ Служебная наклейка о возврате\n\n# Отправление | {track}\n# Принято | {sent.digits}\n# Кому | {debtor.nom}, {recipient_address}\n# От кого | {sender}\n# Возвращено {returned.digits} | {$ap_result}",
        "> ф. 20\n\n- {@ap_item} {track} от {sent.digits}, {debtor.nom}, {recipient_address}\n\nВозвращается отправителю {sender} {returned.digits}: {$ap_result}\n\n!sign Почтальон | {clerk.short}",
    ),
}  # fmt: skip
_STATUS = {
    "ap_result": ("{status}",),
    "status.delivered": (*("Вручение адресату", "вручено адресату", "Вручено адресату почтальоном") * 2, "Получено адресатом", "вручено адресату лично", "Вручение адресату почтальоном", "вручено адресату электронно", "вручено по паспорту адресату"),
    "status.refused": (*("Отказ адресата", "отказ адресата получить") * 2, "отказался от получения", "Отказ адресата от письма", "отказался принять"),
    "status.returned_expired": (*("Истек срок хранения", "истек срок хранения", "Истечение срока хранения") * 2, "истечение срока хранения РПО", "истек срок хранения, адресат за получением не явился", "возвращено из-за истечения срока хранения"),
    "status.returned_absent": (*("Отсутствие по указанному адресу", "адресат не проживает", "Выбытие адресата") * 2, "отсутствие адресата, по адресу не проживает", "адресат выбыл, адрес неизвестен", "адресат по данному адресу не значится"),
}  # fmt: skip
POST = {
    "postal_notice.delivered": _DELIVERED,
    "postal_notice.returned": _RETURNED,
    **_CARDS,
    **_REPORTS,
    **_LETTERS,
    **_STATUS,
    **SHEETS,
}
