"""Postal papers of the part `forum`: notices of form 119, pages and reports of tracking, envelopes, answers of the post."""

_SHEETS = (
    "^^ ПОЧТА РОССИИ\n\n^ {@p_title}\n\n- {@p_kind} № {track}\n\n{@p_to}\n\n{@p_from}\n\n- {@p_sent}\n\n<R>\n\n{@p_hand}",
    "!code {track}\n\n^ {@p_title}\n\n{@p_from}\n\n{@p_to}\n\n- {@p_sent}\n\n<R>\n\n{@p_hand}",
    "| ф. 119 | {@p_kind}\n\n^ {@p_title}\n\n{@p_to}\n\n- Номер отправления {track.spaced}\n\n- {@p_sent}\n\n<R>\n\n- Уведомление вернуть по адресу:\n\n{@p_from}",
    "^ {@p_report}\n\n- {track}\n\n{@p_card}\n\n<H>\n\n{@p_foot}",
    "!screen Почта России | {@p_kind}\n\n^^ {track}\n\n{@p_from}\n\n{@p_to}\n\n<H>",
    "!screen Отслеживание | {track}\n\n<H>\n\n{@p_card}",
    "^ {@p_report}\n\n# Номер отправления | {track}\n# Отправитель | {sender}\n# Получатель | {debtor.nom}\n# Адрес получателя | {recipient_address}\n# Принято | {sent.digits}\n<T>\n\n{@p_foot}",
    "> {sender} // {other_address}\n\n^^ АО «Почта России» // ОПС {zip} {town}\n\n- исх. № {number.5} от {aside.printed}\n\n^^ Ответ на запрос о розыске\n\nСообщаем, что {@p_kind_low} № {track}, принятое {sent} от отправителя {sender} на имя {debtor.gen}, адрес: {recipient_address}, <A>.\n\n!sign Начальник ОПС | {clerk.short}",
    "{@p_envelope}\n\n!code {track}\n\n- {@p_sent}\n\n<R>\n\n{@p_hand}",
    "^ {@p_title}\n\n_ {debtor.nom} | (кому)\n\n_ {recipient_address} | (куда)\n\n_ {sender} | (от кого)\n\n- Почтовый идентификатор: {track}\n\n- {@p_sent}\n\n<R>\n\n{@p_hand}",
    "^^ Электронное уведомление о вручении\n\n{@p_card}\n\n<R>\n\n- Уведомление сформировано {aside.printed.digits}\n\n{@p_foot}",
    "^ СПРАВКА // о почтовом отправлении\n\nПочтовое отправление {track} ({@p_kind_low}) от {sender}, адресованное {debtor.dat.short}, {recipient_address}, принято {sent}.\n\n<R>\n\n!sign Оператор связи | {clerk.short}",
    "{@p_to}\n\n{@p_from}\n\n^ {@p_title}\n\n% Вид отправления | {@p_kind_low}\n% Номер | {track}\n% Дата приёма | {sent.digits}\n\n<R>",
)


def _post(result: str, history: str, rows: str, answer: str) -> tuple[str, ...]:
    marks = {"<R>": result, "<H>": history, "<T>": rows, "<A>": answer}
    sheets = list(_SHEETS)
    for mark, name in marks.items():
        sheets = [sheet.replace(mark, f"{{@{name}}}") for sheet in sheets]
    return tuple(sheets)


POST = {
    "postal_notice.delivered": _post("p_came", "p_came_history", "p_came_rows", "p_came_answer"),
    "postal_notice.returned": _post("p_back", "p_back_history", "p_back_rows", "p_back_answer"),
    "p_title": ("УВЕДОМЛЕНИЕ О ВРУЧЕНИИ", "УВЕДОМЛЕНИЕ О ВРУЧЕНИИ", "УВЕДОМЛЕНИЕ // о вручении", "Уведомление о вручении", "УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // (простое)"),
    "p_report": (
        "Отчет об отслеживании отправления с почтовым идентификатором",
        "ОТЧЁТ // об отслеживании почтового отправления",
        "ИНФОРМАЦИЯ О ПОЧТОВОМ ОТПРАВЛЕНИИ",
        "Сведения об отслеживании РПО",
    ),
    "p_kind": ("Письмо заказное", "Заказное письмо", "Заказное с уведомлением", "Письмо с объявленной ценностью", "Бандероль заказная", "Письмо 1 класса заказное"),
    "p_kind_low": ("письмо заказное с уведомлением", "заказное письмо", "письмо с объявленной ценностью", "регистрируемое почтовое отправление"),
    "p_to": (
        "- Кому: {debtor.dat}\n\n- Куда: {recipient_address}",
        "- Кому {debtor.dat} // Адрес: {recipient_address}",
        "- Получатель: {debtor.nom} // {recipient_address}",
        "> Кому: {debtor.dat} // Куда: {recipient_address}",
        "% Кому | {debtor.dat}\n% Куда | {recipient_address}",
        "- Адресат: {debtor.nom}, {recipient_address}",
        "_ {debtor.dat} | Кому (Ф.И.О. или наименование)\n\n_ {recipient_address} | Куда (полный адрес)",
        "- Кому: гр. {debtor.dat.short}, {recipient_address}",
        "- Для {debtor.gen} по адресу {recipient_address}",
    ),
    "p_from": (
        "- От кого: {sender} // Откуда: {other_address}",
        "- Отправитель: {sender}",
        "- От кого {sender.long.gen} // {other_address}",
        "- Отправитель: {sender.long.nom}, {other_address}",
        "> От: {sender} // {other_address}, {zip}",
        "% От кого | {sender}\n% Откуда | {other_address}",
        "_ {sender} | От кого\n\n_ {other_address} | Откуда",
        "- Кому вернуть уведомление: {sender}, {other_address}",
        "- {sender}, а/я {number.3}, {zip} {town}",
        "- Отправитель: {sender} (ИНН {number.10}), отдел судебного взыскания",
    ),
    "p_card": (
        "% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес | {recipient_address}\n% Номер | {track}\n% Дата приёма | {sent.digits}",
        "# Почтовый идентификатор | {track}\n# От кого | {sender}\n# Кому | {debtor.nom}\n# Куда | {recipient_address}\n# Дата отправки | {sent.digits}",
        "- Отправитель: {sender}\n\n- Получатель: {debtor.nom}, {recipient_address}\n\n- Трек-номер: {track}\n\n- Дата приёма: {sent.digits}",
    ),
    "p_envelope": (
        "| От кого: {sender} // {other_address} | Кому: {debtor.dat} // {recipient_address}",
        "- От кого {sender} // Откуда {other_address}\n\n> Кому {debtor.dat} // Куда {recipient_address}",
    ),
    "p_sent": (
        "Принято {sent.digits}",
        "Дата приёма: {sent.digits}",
        "Дата подачи {sent.digits}",
        "Принято: {sent.digits} ОПС {zip}",
        "Отправлено {sent}",
        "Сдано на почту {sent.digits}",
        "Календарный штемпель места приёма: {sent.digits}",
    ),
    "p_came": (
        "- {status} {delivered.digits}",
        "- {status}. Дата вручения: {delivered.digits}",
        "- Вручено: {delivered.digits} // Отметка: {status}",
        "# Отметка о вручении | {status}\n# Дата вручения | {delivered.digits}",
        "| {status} | {delivered.digits}",
        "!stamp {zip} {town} // {status} | {delivered.digits}",
        "_ {delivered.digits} | (дата вручения)\n\n_ {status} | (кому вручено)",
        "% Статус | {status}\n% Дата вручения | {delivered.digits}",
        "- {status} // Получил{m:|а}: {debtor.short} // {delivered}",
    ),
    "p_back": (
        "- Возврат {returned.digits}, причина: {status}",
        "- Не вручено. Причина невручения: {status} // Дата возврата: {returned.digits}",
        "# Причина возврата | {status}\n# Дата возврата | {returned.digits}",
        "| Возвращено: {status} | {returned.digits}",
        "!stamp ВОЗВРАТ // {status} | {returned.digits}",
        "_ {status} | (причина возврата)\n\n_ {returned.digits} | (дата возврата)",
        "% Результат | возвращено отправителю\n% Причина | {status}\n% Дата | {returned.digits}",
        "- Отметка о причине невручения: {status} // возвращено {returned}",
    ),
    "p_came_history": (
        "# Дата | Операция | Место\n# {sent.digits} | Приём | {zip}\n# {aside.received.digits} | Прибыло в место вручения | {town}\n# {delivered.digits} | {status} | {town}",
        "# {delivered.digits} | {status}\n# {aside.received.digits} | Прибыло в место вручения\n# {sent.digits} | Принято в отделении связи",
        "- {delivered.digits} – {status}\n\n- {aside.received.digits} – Передано почтальону\n\n- {sent.digits} – Принято",
        "% {delivered.digits} | {status}\n% {aside.received.digits} | Прошло сортировку\n% {sent.digits} | Приём: единичный",
    ),
    "p_back_history": (
        "# Дата | Операция | Место\n# {sent.digits} | Приём | {zip}\n# {aside.received.digits} | Неудачная попытка вручения | {town}\n# {returned.digits} | Возврат отправителю: {status} | {town}",
        "# {returned.digits} | Возврат. {status.cap}\n# {aside.received.digits} | Прибыло в место вручения\n# {sent.digits} | Принято в отделении связи",
        "- {handed_back.digits} – Вручено отправителю\n\n- {returned.digits} – Возврат, {status}\n\n- {aside.received.digits} – Неудачная попытка вручения\n\n- {sent.digits} – Принято",
        "% {returned.digits} | Возврат: {status}\n% {aside.received.digits} | Ожидает адресата в месте вручения\n% {sent.digits} | Приём: партионный",
    ),
    "p_came_rows": ("# Состояние | {status}\n# Дата | {delivered.digits}", "# Вручение | {status}, {delivered.digits}"),
    "p_back_rows": ("# Состояние | Возврат, {status}\n# Дата | {returned.digits}", "# Возврат | {status}, {returned.digits}"),
    "p_came_answer": ("имеет отметку «{status}», дата вручения – {delivered}", "доставлено, результат: {status}, {delivered.digits}"),
    "p_back_answer": ("возвращено {returned} по причине: {status}", "не вручено ({status}), возвращено отправителю {returned.digits}"),
    "p_hand": (
        "",
        "- Подпись почтового работника ______________",
        "!hand Получил{m:|а} | {debtor.short}",
        "!sign Оператор | {clerk.short}",
        "!seal почта россии * {zip}",
        "!hand Почтальон | {clerk.short}",
    ),
    "p_foot": (
        "",
        "- Дата и время формирования: {aside.printed.digits}, 14:32 (МСК)",
        "- Вес {number.2} г, плата за пересылку {number.2},60 руб.",
        "- Категория: заказное. Отметки: с простым уведомлением.",
    ),
    "status.delivered": (
        "Вручено адресату",
        "Вручение адресату",
        "вручено лично",
        "Вручено лично адресату",
        "Вручено адресату почтальоном",
        "получено адресатом лично",
        "Получено адресатом",
        "вручено по доверенности",
        "Вручение адресату почтальоном",
    ),
    "status.refused": (
        "отказ адресата",
        "отказ адресата от получения",
        "по причине отказа адресата",
        "адресат отказался от получения отправления",
        "адресат от получения отказался",
    ),
    "status.returned_expired": (
        "истёк срок хранения",
        "истек срок хранения",
        "за истечением срока хранения",
        "по истечении срока хранения",
        "в связи с истечением срока хранения",
    ),
    "status.returned_absent": (
        "отсутствие адресата по указанному адресу",
        "адресат по указанному адресу не проживает",
        "адресат выбыл",
        "выбытие адресата",
        "адресат не проживает",
    ),
}  # fmt: skip
