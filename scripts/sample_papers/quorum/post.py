"""Papers of the Post in the part `quorum`: notices of form 119, reports of the site, certificates, envelopes, lists of form 103."""

from scripts.sample_papers.rows import sheets

_DELIVERED = sheets(
    *("yp_form yp_card yp_gave yp_back_to", "yp_report yp_way_in yp_who yp_made", "yp_report yp_who yp_way_in yp_made", "yp_back_to yp_form yp_card yp_gave") * 3,
    *("yp_certificate_in", "yp_list_in", "yp_phone yp_now_in yp_rows", "yp_envelope yp_envelope_in", "yp_letter_in", "yp_electronic_in") * 2,
)  # fmt: skip
_RETURNED = sheets(
    *("yp_form yp_card yp_not_gave yp_back_to", "yp_report yp_way_back yp_who yp_made", "yp_report yp_who yp_way_back yp_made", "yp_envelope yp_envelope_back") * 3,
    *("yp_certificate_back", "yp_list_back", "yp_phone yp_now_back yp_rows", "yp_label", "yp_letter_back", "yp_electronic_back", "yp_act_back") * 2,
)  # fmt: skip
_CARDS = {
    "yp_form": (
        "> ф. 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ", "| АО «Почта России» | ф. 119\n\n^ Уведомление о вручении // почтового отправления", "^^ АО «ПОЧТА РОССИИ»\n\n^ УВЕДОМЛЕНИЕ // о вручении (простое)", "^ Заказное уведомление о вручении\n\n> форма 119", "!code {track}\n\n^ УВЕДОМЛЕНИЕ // о вручении заказного отправления",
    ),
    "yp_card": (
        "_ {@yp_item} | вид и категория РПО\n\n_ {track} | почтовый идентификатор\n\n_ {sent.digits} | дата приема\n\n_ {debtor.dat} | кому (фамилия, имя, отчество)\n\n_ {recipient_address} | куда", "- {@yp_item} № {track}\n\n- Принято: {sent.digits}, {zip}\n\n- Кому: {debtor.dat}\n\n- Куда: {recipient_address}",
        "# Вид РПО | {@yp_item}\n# Идентификатор | {track}\n# Принято | {sent.digits}\n# Получатель | {debtor.nom}\n# Адрес получателя | {recipient_address}", "| {@yp_item} | {track.spaced}\n\n- подано {sent.digits}\n\n- На имя: {debtor.gen}\n\n- Адрес: {recipient_address}", "% ШПИ | {track}\n% РПО | {@yp_item}\n% Дата подачи | {sent.digits}\n% Кому | {debtor.dat}\n% Адрес | {recipient_address}",
    ),
    "yp_gave": (
        "- Отметка о вручении: {$yp_result}\n\n!hand Дата | {delivered.digits}\n\n!sign Подпись почтового работника | {clerk.short}", "_ {$yp_result} | вручено (кому)\n\n_ {delivered.digits} | дата вручения\n\n!sign Почтовый работник | {clerk.short}", "- {$yp_result} {delivered.digits}\n\n!hand Получил | {debtor.short}\n\n!stamp {town} // {zip} | {delivered.digits}",
        "# Отметка | {$yp_result}\n# Дата вручения | {delivered.digits}", "!hand Вручил | {clerk.short}\n\n- {$yp_result}\n\n- {delivered.digits}",
    ),
    "yp_not_gave": (
        "- Не вручено: {$yp_result}\n\n!hand Возвращено | {returned.digits}\n\n!sign Почтовый работник | {clerk.short}", "_ {$yp_result} | причина невручения\n\n_ {returned.digits} | дата возврата", "# Причина невручения | {$yp_result}\n# Дата возврата | {returned.digits}", "!stamp ВОЗВРАТ // {$yp_result} | {returned.digits}\n\n!sign Почтальон | {clerk.short}",
        "- Отметка о возврате: {$yp_result}, {returned.digits}\n\n!sign Начальник отделения связи | {clerk.initials}",
    ),
    "yp_back_to": ("- Уведомление возвратить: {sender}, {other_address}", "- Кому: {sender} // Куда: {other_address}", "_ {sender} | отправитель\n\n_ {other_address} | обратный адрес", "> {sender} // {other_address}", "# Отправитель | {sender}\n# Адрес | {other_address}"),
    "yp_item": (*("Письмо заказное", "Письмо заказное (простое уведомление)", "Письмо заказное с заказным уведомлением") * 2, "Письмо с объявленной ценностью", "Бандероль заказная", "Письмо заказное Судебное", "Заказное письмо 1 класса"),
}  # fmt: skip
_REPORTS = {
    "yp_report": (
        "^ Отчет об отслеживании отправления // (почтовый идентификатор {track})", "- Отслеживание отправлений\n\n^^ {track}", "^^ Отчет об отслеживании\n\n- Почтовый идентификатор: {track}", "> распечатка с сайта Почты России\n\n^ Отправление № {track}", "- {track} – {@yp_item}\n\n===",
    ),
    "yp_who": (
        "% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес | {recipient_address}", "- От кого: {sender} // Кому: {debtor.nom} // Куда: {recipient_address}", "# Отправитель | {sender}\n# Получатель | {debtor.nom}\n# Куда | {recipient_address}", "- Отправитель {sender} ({other_address}); получатель {debtor.nom}, {recipient_address}",
        "- Характеристики отправления\n\n% Вид | {@yp_item}\n% Вес | 24 г\n% От кого | {sender}\n% Кому | {debtor.nom}, {recipient_address}",
    ),
    "yp_way_in": (
        "# Дата и время | Операция | Индекс\n# {sent.digits} 15:18 | Прием в отделении связи | {zip}\n# {under_way.digits} 06:20 | Сортировка | {number.6}\n# {delivered.digits} 12:05 | {$yp_result} | {number.6}", "# {delivered.digits}, 16:14 | {$yp_result}\n# {under_way.digits}, 07:52 | Прибыло в место вручения\n# {sent.digits}, 18:03 | Принято в отделении связи",
        "- {sent.digits} 14:40 Прием\n\n- {under_way.digits} 09:11 Прибыло в место вручения\n\n- {delivered.digits} 10:36 {$yp_result}", "# Прием | Партионный | {sent.digits} 11:02\n# Обработка | Прибыло в место вручения | {under_way.digits} 10:00\n# Вручение | {$yp_result} | {delivered.digits} 13:21",
        "% {delivered.digits} | {$yp_result}, {number.6}\n% {under_way.digits} | Передано почтальону\n% {sent.digits} | Принято, {zip}",
    ),
    "yp_way_back": (
        "# Дата и время | Операция | Индекс\n# {sent.digits} 15:18 | Прием в отделении связи | {zip}\n# {under_way.digits} 14:30 | Неудачная попытка вручения | {number.6}\n# {returned.digits} 09:02 | Возврат отправителю: {$yp_result} | {number.6}", "# {returned.digits}, 10:47 | Возврат. {$yp_result}\n# {under_way.digits}, 07:52 | Прибыло в место вручения\n# {sent.digits}, 18:03 | Принято в отделении связи",
        "- {sent.digits} 14:40 Прием\n\n- {under_way.digits} 15:25 Неудачная попытка вручения\n\n- {returned.digits} 11:08 Возврат отправителю ({$yp_result})\n\n- {handed_back.digits} 12:33 Вручение отправителю", "# Прием | Партионный | {sent.digits} 11:02\n# Обработка | Прибыло в место вручения | {under_way.digits} 10:00\n# Возврат | {$yp_result} | {returned.digits} 08:57",
        "% {handed_back.digits} | Вручено отправителю\n% {returned.digits} | Возврат: {$yp_result}\n% {under_way.digits} | Неудачная попытка вручения\n% {sent.digits} | Принято, {zip}",
    ),
    "yp_made": ("", "- Отчет сформирован {aside.printed.digits} 09:12", "- {aside.printed.digits} // Сервис отслеживания Почты России", "!sign Распечатано: помощник судьи | {clerk.short}", "- Время указано местное. Страница 1 из 1"),
    "yp_phone": ("!screen Почта России | {track}", "!screen Отслеживание | {track}", "!screen Письмо заказное | {track}"),
    "yp_now_in": ("^^ {$yp_result}\n\n- {delivered.digits}, 11:30", "- {$yp_result}, {delivered.digits}", "- Вручено: {delivered.digits} // {$yp_result}"),
    "yp_now_back": ("^^ Возврат\n\n- {$yp_result}, {returned.digits}", "- {returned.digits} // Возврат отправителю // {$yp_result}", "- Возвращено отправителю {returned.digits}: {$yp_result}"),
    "yp_rows": ("% Отправлено | {sent.digits}\n% От кого | {sender}\n% Кому | {debtor.nom}\n% Куда | {recipient_address}", "- Отправитель: {sender}\n\n- Получатель: {debtor.nom}\n\n- {recipient_address}\n\n- Дата приема {sent.digits}", "% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес доставки | {recipient_address}\n% Принято | {sent.digits}\n% Тип | {@yp_item}"),
}  # fmt: skip
_OTHERS = {
    "yp_certificate_in": (
        "^ СПРАВКА\n\n- ОПС {zip}, {aside.printed.digits}\n\nДана {sender} в том, что почтовое отправление № {track}, принятое {sent.digits}, на имя {debtor.gen} по адресу {recipient_address}: {$yp_result} {delivered.digits}.\n\n!sign Начальник ОПС {zip} | {clerk.short}", "^^ УФПС {region}\n\n^ СПРАВКА № {number.4}\n\n% Отправление | {track}\n% Отправитель | {sender}\n% Принято | {sent.digits}\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Сведения о вручении | {$yp_result}, {delivered.digits}\n\n!sign Начальник почтамта | {clerk.initials}\n\n!seal почта россии * {town}",
    ),
    "yp_certificate_back": (
        "^ СПРАВКА\n\n- ОПС {zip}, {aside.printed.digits}\n\nДана {sender} в том, что почтовое отправление № {track}, принятое {sent.digits}, на имя {debtor.gen} по адресу {recipient_address} не вручено ({$yp_result}) и возвращено {returned.digits}.\n\n!sign Начальник ОПС {zip} | {clerk.short}", "^^ УФПС {region}\n\n^ СПРАВКА № {number.4}\n\n% Отправление | {track}\n% Отправитель | {sender}\n% Принято | {sent.digits}\n% Адресат | {debtor.nom}\n% Адрес | {recipient_address}\n% Возвращено | {returned.digits}, {$yp_result}\n\n!sign Начальник почтамта | {clerk.initials}\n\n!seal почта россии * {town}",
    ),
    "yp_letter_in": ("> {sender} // {other_address}\n\n- АО «Почта России», № {number.5} от {aside.printed.digits}\n\nНа Ваше обращение сообщаем, что заказное письмо № {track}, принятое {sent.digits}, адресованное {debtor.dat}, {recipient_address}, – {$yp_result} {delivered.digits}.\n\n!sign Заместитель начальника почтамта | {clerk.short}",),
    "yp_letter_back": ("> {sender} // {other_address}\n\n- АО «Почта России», № {number.5} от {aside.printed.digits}\n\nНа Ваше обращение сообщаем, что заказное письмо № {track}, принятое {sent.digits}, адресованное {debtor.dat}, {recipient_address}, возвращено {returned.digits}. Причина возврата: {$yp_result}.\n\n!sign Заместитель начальника почтамта | {clerk.short}",),
    "yp_list_in": (
        "> Форма 103\n\n^^ СПИСОК ВНУТРЕННИХ ПОЧТОВЫХ ОТПРАВЛЕНИЙ № {number.3} от {sent.digits}\n\n- Отправитель: {sender}\n\n# № | Адресат, адрес | ШПИ | Отметка\n# 1 | {debtor.nom}, {recipient_address} | {track} | {$yp_result} {delivered.digits}\n\n!sign Принял | {clerk.short}", "^^ Сведения о вручении // по списку ф. 103 № {number.3}\n\n- {sender}, сдано {sent.digits}\n\n# ШПИ | Получатель | Адрес | Вручено | Результат\n# {track} | {debtor.nom} | {recipient_address} | {delivered.digits} | {$yp_result}",
    ),
    "yp_list_back": (
        "> Форма 103\n\n^^ СПИСОК ВНУТРЕННИХ ПОЧТОВЫХ ОТПРАВЛЕНИЙ № {number.3} от {sent.digits}\n\n- Отправитель: {sender}\n\n# № | Адресат, адрес | ШПИ | Отметка\n# 1 | {debtor.nom}, {recipient_address} | {track} | возврат {returned.digits}, {$yp_result}\n\n!sign Принял | {clerk.short}", "^^ Сведения о возврате // по списку ф. 103 № {number.3}\n\n- {sender}, сдано {sent.digits}\n\n# ШПИ | Получатель | Адрес | Возврат | Причина\n# {track} | {debtor.nom} | {recipient_address} | {returned.digits} | {$yp_result}",
    ),
    "yp_electronic_in": ("^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // (электронное)\n\n# ШПИ | {track}\n# Отправитель | {sender}\n# Дата приема | {sent.digits}\n# Получатель | {debtor.nom}\n# Адрес получателя | {recipient_address}\n# Результат | {$yp_result}\n# Дата вручения | {delivered.digits}\n\n!esign АО «Почта России» | {delivered.digits}",),
    "yp_electronic_back": ("^ УВЕДОМЛЕНИЕ О НЕВРУЧЕНИИ // (электронное)\n\n# ШПИ | {track}\n# Отправитель | {sender}\n# Дата приема | {sent.digits}\n# Получатель | {debtor.nom}\n# Адрес получателя | {recipient_address}\n# Результат | {$yp_result}\n# Дата возврата | {returned.digits}\n\n!esign АО «Почта России» | {returned.digits}",),
    "yp_act_back": ("^ АКТ\n\n- {returned.digits}, ОПС {zip}\n\nНастоящий акт составлен о том, что заказное письмо {track} от {sent.digits}, отправитель {sender}, адресованное {debtor.dat}, {recipient_address}, вручить не представилось возможным: {$yp_result}. Письмо возвращено {returned.digits}.\n\n!sign Почтальон | {clerk.short}\n\n!sign Начальник ОПС | {second.short}",),
    "yp_envelope": ("- От кого: {sender}\n\n- Откуда: {other_address}\n\n!code {track}\n\n> Кому: {debtor.dat}\n\n> Куда: {recipient_address}", "- {sender} // {other_address}\n\n^^ ЗАКАЗНОЕ {track.spaced}\n\n~ 14\n\n> {debtor.dat} // {recipient_address}", "- {sender}, {other_address}\n\n> Заказное с уведомлением // {track}\n\n~ 10\n\n> {debtor.dat}\n\n> {recipient_address}"),
    "yp_envelope_in": ("- Прием: {sent.digits}\n\n!stamp {$yp_result} // ОПС {zip} | {delivered.digits}", "- {sent.digits} Почта России\n\n!hand {$yp_result} | {delivered.digits}"),
    "yp_envelope_back": ("- Прием: {sent.digits}\n\n~ 8\n\n!stamp ВОЗВРАТ // {$yp_result} | {returned.digits}", "- Почта России, {town}, {sent.digits}\n\n- Извещение доставлено {under_way.digits}\n\n- Возврат по причине: {$yp_result}\n\n!hand Возвращено | {returned.digits}", "- Оттиск КПШ {sent.digits}\n\n- {$yp_result}. Возвращено {returned.digits}\n\n- получено отправителем {handed_back.digits}"),
    "yp_label": ("> ф. 20\n\n^^ ВОЗВРАТ\n\n- {track} от {sent.digits}\n\n- Кому: {debtor.dat}, {recipient_address}\n\n_ {$yp_result} | причина возврата\n\n- Возвращается: {sender}, {other_address}\n\n!stamp ОПС {zip} | {returned.digits}", "^^ Ярлык ф. 20\n\n# ШПИ | {track}\n# Принято | {sent.digits}\n# Адресат | {debtor.nom}, {recipient_address}\n# Причина возврата | {$yp_result}\n# Дата возврата | {returned.digits}\n# Отправитель | {sender}"),
}  # fmt: skip
_STATUS = {
    "yp_result": ("{status}",),
    "status.delivered": (*("Вручение адресату", "Вручено адресату", "вручено адресату почтальоном") * 2, "Вручение адресату почтальоном", "вручено лично", "Получено адресатом", "Вручено по доверенности", "Вручено адресату по ПЭП"),
    "status.refused": (*("Отказ адресата", "отказ адресата получить РПО") * 2, "Отказ от получения", "адресат отказался", "За отказом адресата от получения"),
    "status.returned_expired": (*("Истек срок хранения", "истечение срока хранения") * 3, "за истечением месячного срока хранения", "Истёк срок хранения письма", "возврат за истечением срока хранения"),
    "status.returned_absent": (*("Отсутствие адресата", "Адресат выбыл", "отсутствие адресата по данному адресу") * 2, "По адресу не проживает", "Адресат по этому адресу не живет", "выбытие адресата"),
}  # fmt: skip
POST = {
    "postal_notice.delivered": _DELIVERED,
    "postal_notice.returned": _RETURNED,
    **_CARDS,
    **_REPORTS,
    **_OTHERS,
    **_STATUS,
}
