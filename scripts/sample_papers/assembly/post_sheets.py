"""Whole sheets of the Post in the part `assembly`: reports with places of operations, envelopes with stamps, answers with two addresses."""

_WAY_IN = (
    "# Дата и время | Место | Операция\n# {sent.digits} 15:36 | {zip}, {town} | Принято в отделении связи\n# {sent.digits} 19:05 | {zip}, {town} | Покинуло место приема\n# {under_way.digits} 02:48 | {number.6}, сортировочный центр | Прибыло\n# {aside.received.digits} 07:59 | {town} | Прибыло в место вручения\n# {delivered.digits} 12:36 | {town} | {$ap_result}",
    "# {delivered.digits} 16:05 | {number.6} {town} | {$ap_result}\n# {aside.received.digits} 09:20 | {number.6} {town} | Передано в доставку\n# {under_way.digits} 23:14 | {number.6} | Сортировка\n# {sent.digits} 14:50 | {zip} | Приём электронный",
    "- {sent.digits} Присвоен трек-номер // {sent.digits} 17:10 Принято в отделении {zip} // {under_way.digits} Прибыло в сортировочный центр // {delivered.digits} 18:33 {$ap_result}",
    "% {delivered.digits}, 11:58, {town} | {$ap_result}\n% {under_way.digits}, 08:14, {town} | Прибыло в место вручения\n% {sent.digits}, 16:45, {zip} | Принято",
)  # fmt: skip
_WAY_BACK = (
    "# Дата и время | Место | Операция\n# {sent.digits} 15:36 | {zip}, {town} | Принято в отделении связи\n# {under_way.digits} 08:02 | {number.6}, {town} | Прибыло в место вручения\n# {under_way.digits} 17:25 | {number.6}, {town} | Вручить не удалось, оставлено извещение\n# {returned.digits} 09:40 | {number.6}, {town} | {$ap_result}. Возврат отправителю\n# {handed_back.digits} 14:12 | {zip} | Вручено отправителю",
    "# {returned.digits} 11:15 | {number.6} {town} | Возврат. {$ap_result}\n# {aside.received.digits} 12:30 | {number.6} {town} | Неудачная попытка вручения\n# {under_way.digits} 23:14 | {number.6} | Сортировка\n# {sent.digits} 14:50 | {zip} | Приём электронный",
    "- {sent.digits} Присвоен трек-номер // {sent.digits} 17:10 Принято в отделении {zip} // {under_way.digits} Ожидает в месте вручения // {returned.digits} 08:07 Возврат: {$ap_result}",
    "% {returned.digits}, 10:21, {town} | Выслано обратно отправителю: {$ap_result}\n% {under_way.digits}, 08:14, {town} | Прибыло в место вручения\n% {sent.digits}, 16:45, {zip} | Принято",
)  # fmt: skip
SHEETS = {
    "as_way_in": _WAY_IN,
    "as_way_back": _WAY_BACK,
    "as_top": (
        "^ Отчет об отслеживании // почтового отправления {track}\n\n- Отправитель: {sender}, {other_address}\n\n- Получатель: {debtor.nom}, {recipient_address}",
        "- Отслеживание, номер {track}\n\n% Откуда | {other_address}\n% От | {sender}\n% Куда | {recipient_address}\n% Для | {debtor.nom}",
        "- ШПИ {track}, {@ap_item}\n\n# Кто отправил | {sender}\n# Обратный адрес | {other_address}\n# Кто получает | {debtor.nom}\n# Адрес вручения | {recipient_address}",
        "^^ {track}\n\n| {sender} // {other_address} | {debtor.nom} // {recipient_address}",
        "> Приложение к делу № {their_case}\n\n^^ Сведения об отправлении № {track}\n\n- Адресат: {debtor.nom} // Адрес: {recipient_address} // Отправитель: {sender}",
    ),
    "as_bottom": (
        "- Отчёт сформирован {aside.printed.digits} в 09:27 на сайте Почты России", "- Указано местное время операций", "", "- Сведения предоставлены Почтой России на дату {aside.printed.digits}", "!stamp Распечатано с сайта // судебный участок | {aside.printed.digits}",
    ),
    "as_form_in": (
        "> ф. 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n| Сторона 1 | Сторона 2\n\n- Куда вернуть: {other_address} // Кому вернуть: {sender}\n\n===\n\n- РПО № {track}, принято {sent.digits}\n\n- Адресат {debtor.nom}, {recipient_address}\n\n_ {$ap_result}, {delivered.digits} | кому и когда вручено\n\n!sign Подпись почтового работника | {clerk.short}",
        "^^ УВЕДОМЛЕНИЕ (заказное) // о вручении {@ap_item_gen}\n\n# Номер | {track}\n# Сдано | {sent.digits}, ОПС {zip}\n# Адресат | {debtor.nom}\n# Адрес | {recipient_address}\n# Отправитель | {sender}, {other_address}\n\n!hand {$ap_result} | {delivered.digits}\n\n!stamp ПОЧТА РОССИИ // {zip} {town} | {delivered.digits}",
        "- Уведомление к отправлению {track}\n\n- подано {sent.digits}; адресат: {debtor.nom}; адрес: {recipient_address}\n\n- {$ap_result} {delivered.digits}, паспорт предъявлен\n\n!sign Вручил работник связи | {clerk.initials}\n\n> Возвратить {sender} // {other_address}",
    ),
    "as_form_back": (
        "> ф. 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n- Куда вернуть: {other_address} // Кому вернуть: {sender}\n\n===\n\n- РПО № {track}, принято {sent.digits}\n\n- Адресат {debtor.nom}, {recipient_address}\n\n_ {$ap_result} | причина невручения\n\n_ {returned.digits} | дата возвращения отправления\n\n!sign Подпись почтового работника | {clerk.short}",
        "^^ УВЕДОМЛЕНИЕ (заказное) // о вручении {@ap_item_gen}\n\n# Номер | {track}\n# Сдано | {sent.digits}, ОПС {zip}\n# Адресат | {debtor.nom}\n# Адрес | {recipient_address}\n# Отправитель | {sender}, {other_address}\n\n!stamp НЕ ВРУЧЕНО // {$ap_result} | {returned.digits}",
        "- Уведомление к отправлению {track}\n\n- подано {sent.digits}; адресат: {debtor.nom}; адрес: {recipient_address}\n\n- не вручено ({$ap_result}), возвращено {returned.digits}\n\n!sign Работник связи | {clerk.initials}\n\n> Возвратить {sender} // {other_address}",
    ),
    "as_cover_back": (
        "- {sender} // {other_address}\n\n> {debtor.dat} // {recipient_address}\n\n!code {track}\n\n- ПОЧТА РОССИИ, {sent.digits}\n\n!hand Извещение | {under_way.digits}\n\n!hand Втор. | {aside.received.digits}\n\n!stamp {$ap_result} // возврат | {returned.digits}",
        "^^ ВОЗВРАТ\n\n- Причина: {$ap_result} // Дата: {returned.digits}\n\n===\n\n| Откуда: {other_address} // От кого: {sender} | Куда: {recipient_address} // Кому: {debtor.dat}\n\n- № {track} // Штемпель {sent.digits}",
        "> Заказное. Судебное\n\n- От: {sender}, {other_address}\n\n> Кому: {debtor.dat} // {recipient_address}\n\n- {track.spaced}\n\n- приём {sent.digits}\n\n_ {$ap_result} | отметка о причине возврата\n\n_ {returned.digits} | дата, подпись",
    ),
    "as_answer_in": (
        "> {sender}\n\n> {other_address}\n\n^^ ОТВЕТ НА ОБРАЩЕНИЕ № {number.8}\n\nУважаемый отправитель! Отправление {track}, принятое {sent} в ОПС {zip}, доставлялось по адресу: {recipient_address}. Результат: {$ap_result} ({debtor.nom}), {delivered}.\n\n!sign Руководитель почтамта | {clerk.short}\n\n!esign {clerk} | {aside.printed.digits}",
        "- УФПС {region} // {aside.printed.digits} № {number.6}\n\n> {sender} // {other_address}\n\nПредоставляем сведения о вручении:\n\n# № отправления | Принято | Адресат | Адрес | Состояние\n# {track} | {sent.digits} | {debtor.nom} | {recipient_address} | {$ap_result}, {delivered.digits}\n\n!sign Ведущий специалист | {clerk.initials}",
    ),
    "as_answer_back": (
        "> {sender}\n\n> {other_address}\n\n^^ ОТВЕТ НА ОБРАЩЕНИЕ № {number.8}\n\nУважаемый отправитель! Отправление {track}, принятое {sent} в ОПС {zip}, доставлялось по адресу: {recipient_address}, адресат {debtor.nom}. Вручить его не удалось: {$ap_result}. Возврат оформлен {returned}.\n\n!sign Руководитель почтамта | {clerk.short}\n\n!esign {clerk} | {aside.printed.digits}",
        "- УФПС {region} // {aside.printed.digits} № {number.6}\n\n> {sender} // {other_address}\n\nПредоставляем сведения о возвращенных отправлениях:\n\n# № отправления | Принято | Адресат | Адрес | Причина и дата\n# {track} | {sent.digits} | {debtor.nom} | {recipient_address} | {$ap_result}, {returned.digits}\n\n!sign Ведущий специалист | {clerk.initials}",
        "^ СЛУЖЕБНАЯ ЗАПИСКА\n\n- ОПС {zip}, г. {town}, {aside.printed.digits}\n\nПочтальон {second.short} выходил {under_way} по адресу {recipient_address} для вручения письма {track} от {sender} (сдано {sent.digits}). Адресат {debtor.nom}: {$ap_result}. Письмо {returned.digits} отправлено назад.\n\n!sign Почтальон | {second.short}",
    ),
    "ap_item_gen": ("заказного письма", "РПО", "почтового отправления", "письма с объявленной ценностью"),
}  # fmt: skip
