"""Postal papers of the part `moot`: notices of form 119, electronic letters, letters of the Post, tracking pages, envelopes, lists."""

from scripts.sample_papers.docket.shapes import shapes

_SHEETS = (
    "h_head ^h_notice h_ids h_taken R h_hand",
    "h_head ^h_notice h_taken h_ids h_between R h_foot",
    "h_head ^h_notice h_lines R h_hand",
    "h_app h_ids Y",
    "h_app Y h_taken h_ids h_foot",
    "h_elhead ^h_receipt h_ids h_taken R h_foot",
    "h_elhead ^h_receipt h_rows R h_el_sign",
    "h_letter_head L h_ids h_chief",
    "h_letter_head ^h_info h_ids h_taken R h_chief",
    "^h_report h_rows Y h_foot",
    "h_head ^h_report h_ids Y",
    "h_cover h_ids h_taken R h_foot",
    "h_list Z h_foot h_chief",
    "h_mail L h_ids",
    "h_mail h_ids h_taken h_between R",
    "h_head h_notice_line h_rows h_between R h_hand",
)


def _of(result: str, history: str, told: str, listed: str) -> tuple[str, ...]:
    names = {"R": result, "Y": history, "L": told, "Z": listed}
    return shapes(*(" ".join(names.get(name, name) for name in sheet.split()) for sheet in _SHEETS))


POST = {
    "postal_notice.delivered": _of("h_came", "h_came_by_days", "h_came_told", "h_came_listed"),
    "postal_notice.returned": _of("h_back", "h_back_by_days", "h_back_told", "h_back_listed"),
    "h_head": (
        "| Почта России | ф. 119", "^^ АО «ПОЧТА РОССИИ»", "> Форма № 119 // {zip}", "^^^ АО «Почта России» // УФПС {region}\n\n- ОПС {zip}, {town}", "!code {track}", "| ПОЧТА РОССИИ // {zip} {town} | Ф.119", "- Почта России, отделение {zip}", "!stamp ПОЧТА РОССИИ // {zip} {town} | {sent.digits}", "^ ПОЧТА РОССИИ // уведомления",
    ),
    "h_notice": ("УВЕДОМЛЕНИЕ О ВРУЧЕНИИ", "УВЕДОМЛЕНИЕ", "Уведомление о вручении", "УВЕДОМЛЕНИЕ // о вручении заказного письма", "УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // (простое)", "Заказное уведомление о вручении", "Уведомление о вручении регистрируемого почтового отправления"),
    "h_notice_line": ("- Уведомление о вручении письма разряда «Судебное»", "| Уведомление о вручении | внутреннее", "- Бланк уведомления № {number.6}", "^^ Уведомление о вручении отправления"),
    "h_ids": (
        "- Почтовый идентификатор {track}\n\n- Отправитель: {sender}\n\n- Получатель: {debtor.nom}\n\n- Адрес получателя: {recipient_address}", "- ШПИ: {track}\n\n- Кому: {debtor.dat}\n\n- Куда: {recipient_address}\n\n- От кого: {sender} // {other_address}", "% Номер отправления | {track}\n% Кому | {debtor.dat}\n% Куда | {recipient_address}\n% От кого | {sender}", "# Трек-номер | {track}\n# Получатель | {debtor.nom}\n# Адрес вручения | {recipient_address}\n# Отправитель | {sender}",
        "- Заказное письмо № {track.spaced}\n\n- на имя: {debtor.nom}\n\n- по адресу: {recipient_address}\n\n- отправитель {sender}, {other_address}", "- {sender} → {debtor.nom}\n\n- {recipient_address}\n\n- {track}", "- РПО № {track}, письмо заказное\n\n- Адресат {debtor.nom}, {recipient_address}\n\n- Отправитель {sender}, ИНН {number.10}", "- Отправление: {track} // Получатель: {debtor.nom} // Адрес: {recipient_address} // Отправитель: {sender}",
        "| От кого: {sender} // {other_address} | Кому: {debtor.dat} // {recipient_address}\n\n- {track.spaced}", "- Вид: письмо заказное с электронным уведомлением\n\n- Идентификатор: {track}\n\n- Отправитель: {sender}\n\n- Адресат: {debtor.dat}, адрес: {recipient_address}",
    ),
    "h_taken": ("- Дата приёма {sent.digits}", "- Принято в ОПС {zip} {sent}", "- Отправлено {sent.digits}", "- Принято: {sent.digits} 11:0{number.1}", "- Приём: {sent.words}", "- Письмо сдано {sent.digits}, вес 0,0{number.2} кг, плата {number.3}.50", "% Дата отправки | {sent.digits}", "# Принято | {sent.digits}, {zip}", "- Отправлено отправителем {sent}, список № {number.4}"),
    "h_between": ("", "- {under_way.digits} прибыло в место вручения", "- Прибыло в место вручения {under_way.digits} 08:2{number.1}", "- Неудачная попытка вручения {aside.received.digits}", "- Извещение ф. 22 выписано {under_way.digits}", "- Сортировочный центр, {under_way.digits}"),
    "h_lines": ("_ {sender} // {other_address} | (кому вернуть уведомление)\n\n_ {debtor.dat} | (кому адресовано)\n\n_ {recipient_address} | (куда)\n\n_ № {track}, подано {sent.digits} | (отметки места приёма)", "- ■ письмо □ бандероль □ посылка\n\n_ {track} | (номер)\n\n_ {debtor.nom}, {recipient_address} | (адресат)\n\n_ {sender} | (отправитель)\n\n_ {sent.digits} | (дата подачи)", "- ☒ заказное ☐ с объявленной ценностью\n\n- № {track}\n\n- на имя {debtor.gen} // {recipient_address}\n\n- подано {sent.digits} отправителем {sender}"),
    "h_rows": (
        "# Почтовый идентификатор | {track}\n# Дата приёма | {sent.digits}\n# Отправитель | {sender}\n# Адресат | {debtor.nom}\n# Адрес | {recipient_address}", "% Отправление | {track}\n% Принято | {sent.digits}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес получателя | {recipient_address}", "# ШПИ | {track}\n# Отправлено | {sent.digits}\n# Кому | {debtor.dat}\n# Куда | {recipient_address}\n# От кого | {sender}\n# Вес, г | {number.2}\n# Плата | {number.3},00",
        "- № {track}; отправитель: {sender}; адресат: {debtor.nom}; адрес: {recipient_address}; принято {sent.digits}",
    ),
    "h_app": ("!screen Почта России | {track}", "!screen Отслеживание отправлений | Письмо заказное", "!screen Отправка · личный кабинет | {track}", "!screen Мои письма | Электронное заказное письмо", "!screen pochta | Трек {track}", "!screen Почта | Заказное письмо из {town}"),
    "h_elhead": ("^^ Электронные заказные письма // АО «Почта России»", "!qr {number.18}\n\n- Сервис «Отправка» АО «Почта России»", "!code {track}\n\n^^^ Документ сформирован автоматически в сервисе электронных писем", "| Электронная почта госорганов | АО «Почта России»", "- Сервис регистрируемых электронных писем\n\n- Документ № {number.8}"),
    "h_receipt": ("УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // (электронное)", "Отчёт о доставке электронного заказного письма", "КВИТАНЦИЯ О РЕЗУЛЬТАТЕ ПЕРЕСЫЛКИ", "Электронное уведомление о вручении", "Подтверждение результата вручения письма", "Электронное уведомление ф. 119"),
    "h_el_sign": ("!esign АО «Почта России» | {aside.printed.digits}", "!esign Почта России, ОПС {zip} | {aside.printed.digits}", "- Усиленная электронная подпись проверена {aside.printed.digits}"),
    "h_letter_head": ("^^ АО «Почта России» // УФПС {region}\n\n- исх. № {number.5} от {aside.printed}\n\n> {sender} // {other_address}", "> {sender}\n\n- Макрорегион, почтамт {town}\n\n- № {number.4} от {aside.printed.digits}", "| АО «Почта России» // {town}, {zip} | {sender} // {other_address}", "- Почтамт {town}\n\n> Отправителю: {sender}\n\n- На обращение № {number.7} от {aside.printed}"),
    "h_info": ("СПРАВКА", "О результатах розыска", "СПРАВКА О ПЕРЕСЫЛКЕ", "ОТВЕТ НА ОБРАЩЕНИЕ", "СПРАВКА № {number.4} // о почтовом отправлении"),
    "h_chief": ("!sign Начальник ОПС {zip} | {clerk.short}", "!sign Начальник почтамта | {second.initials}", "!sign Ведущий специалист по работе с обращениями | {clerk.short}", "!esign {clerk} | {aside.printed.digits}", "!sign Оператор связи 1 класса | {clerk.initials}", "!sign Зам. начальника отделения | {clerk.short}\n\n!seal почта россии"),
    "h_report": ("ОТЧЁТ ОБ ОТСЛЕЖИВАНИИ // отправления с почтовым идентификатором", "Отчёт об отслеживании", "История операций с отправлением {track}", "ДВИЖЕНИЕ ОТПРАВЛЕНИЯ", "Распечатка с сайта отслеживания отправлений", "СВЕДЕНИЯ ОБ ОПЕРАЦИЯХ С РПО"),
    "h_cover": ("| ЗАКАЗНОЕ // С УВЕДОМЛЕНИЕМ | ф. 20", "^^ Оборотная сторона конверта", "!stamp {zip} {town} | {sent.digits}", "^ Конверт // (судебная корреспонденция)", "!code {track}\n\n- Заказное", "^^ Ярлык ф. 20 на отправление"),
    "h_list": ("^ РЕЕСТР // почтовых отправлений с результатом доставки", "^^ {sender}\n\n^ Контроль исходящих писем", "- Выписка из списка внутренних почтовых отправлений № {number.4}", "^ СВЕДЕНИЯ // об исходящих письмах {sender}"),
    "h_mail": ("- От: «Почта России» inform@post.test // Кому: {sender} // Тема: изменение статуса письма", "!screen Входящие | Почта России", "- Автоматическое сообщение сервиса «Отправка», отвечать на него не нужно", "- Тема: {track} // Дата: {aside.printed.digits}", "^^ Письмо обновило статус"),
    "h_came": (
        "- {status}: {delivered.digits}", "- {delivered.digits} – {status}", "- {status} {delivered}", "| {status} | {delivered.digits}", "% Результат | {status}\n% Дата вручения | {delivered.digits}", "# Операция | {status}\n# Дата | {delivered.digits}", "- Отметка о вручении: {status}, {delivered.words}", "!stamp ОПС {zip} // {status} | {delivered.digits}", "_ {status} | (отметка о вручении)\n\n_ {delivered.digits} | (дата)",
        "- {status} {delivered.quoted_g}, предъявлен паспорт {passport} от {aside.passport.digits}", "- Дата вручения: {delivered.digits}\n\n- {status}", "- {status}, {delivered.digits} в 14:3{number.1}; код подтверждения {number.4}",
    ),
    "h_back": (
        "- {status}: возврат {returned.digits}", "- {returned.digits} – возвращено отправителю: {status}", "- Возврат отправителю {returned}, {status}", "| {status} | возврат {returned.digits}", "% Результат | возврат\n% Причина | {status}\n% Дата возврата | {returned.digits}", "# Операция | Возврат\n# Причина | {status}\n# Дата | {returned.digits}", "- Отметка о невручении: {status}; выслано обратно {returned.words}", "!stamp ВОЗВРАТ // {status} | {returned.digits}",
        "_ {status} | (причина невручения)\n\n_ {returned.digits} | (дата возврата)", "- Дата возврата: {returned.digits}\n\n- Причина: {status}", "- {status}. Возвращено {returned.digits}, получено отправителем {handed_back.digits}",
    ),
    "h_came_by_days": (
        "# {delivered.digits} 12:1{number.1} | {status}\n# {aside.received.digits} 09:3{number.1} | Прибыло в место вручения\n# {sent.digits} 16:4{number.1} | Принято в отделении связи", "# Принято | {sent.digits}\n# Прибыло в место вручения | {aside.received.digits}\n# {status} | {delivered.digits}", "- {status} // {delivered.digits}, {zip}\n\n- Прибыло в место вручения // {aside.received.digits}\n\n- Приём // {sent.digits}", "% {sent.digits} | Приём единичный\n% {aside.received.digits} | Покинуло сортировочный центр\n% {delivered.digits} | {status}",
    ),
    "h_back_by_days": (
        "# {returned.digits} 12:1{number.1} | Возврат: {status}\n# {aside.received.digits} 09:3{number.1} | Неудачная попытка вручения\n# {sent.digits} 16:4{number.1} | Принято в отделении связи", "# Принято | {sent.digits}\n# Прибыло в место вручения | {aside.received.digits}\n# Возврат отправителю, {status} | {returned.digits}", "- Возврат отправителю: {status} // {returned.digits}, {zip}\n\n- Ожидает в месте вручения // {aside.received.digits}\n\n- Приём // {sent.digits}", "% {sent.digits} | Приём единичный\n% {aside.received.digits} | Прибыло в место вручения\n% {returned.digits} | Возврат, {status}",
        "# {handed_back.digits} | Вручено отправителю\n# {returned.digits} | Возврат отправителю ({status})\n# {aside.received.digits} | Неудачная попытка вручения\n# {sent.digits} | Принято",
    ),
    "h_came_told": ("Ваше письмо, принятое {sent.digits}, доставлено. Результат: {status}, {delivered.digits}.", "Сообщаем, что с отправлением, сданным {sent}, выполнена операция «{status}» {delivered}.", "По сведениям ОПС {zip} результат таков: {status} {delivered.words}; приём {sent.digits}.", "Здравствуйте! Письмо от {sent.digits}: {status}, дата {delivered.digits}."),
    "h_back_told": ("Ваше письмо, принятое {sent.digits}, возвращается. Причина: {status}, дата возврата {returned.digits}.", "Сообщаем, что отправление, сданное {sent}, адресату не вручено ({status}) и {returned} возвращено.", "По сведениям ОПС {zip} письмо от {sent.digits} возвращено {returned.words}: {status}.", "Здравствуйте! Письмо от {sent.digits} возвращено {returned.digits}, причина: {status}."),
    "h_came_listed": ("# Отправлено | Идентификатор | Результат\n# {sent.digits} | {track} | {status}, {delivered.digits}\n\n- Адресат: {debtor.nom}, {recipient_address}\n\n- Отправитель: {sender}", "# № | ШПИ | Дата приёма | Дата вручения\n# {number.1} | {track} | {sent.digits} | {delivered.digits}\n\n- {debtor.nom}, {recipient_address}: {status}\n\n- Отправитель {sender}"),
    "h_back_listed": ("# Отправлено | Идентификатор | Результат\n# {sent.digits} | {track} | возврат {returned.digits}, {status}\n\n- Адресат: {debtor.nom}, {recipient_address}\n\n- Отправитель: {sender}", "# № | ШПИ | Дата приёма | Дата возврата\n# {number.1} | {track} | {sent.digits} | {returned.digits}\n\n- {debtor.nom}, {recipient_address}: {status}\n\n- Отправитель {sender}"),
    "h_hand": ("!hand Получил | {debtor.short}", "!sign Оператор | {clerk.short}", "!hand Вручил | {clerk.short}", "- Почтальон {clerk.short}", "!seal почта россии", "- Подпись оператора: {clerk.initials}", ""),
    "h_foot": ("", "- Сформировано {aside.printed.digits} 10:1{number.1}", "- Распечатано {aside.printed.digits}", "- Срок хранения данных об отправлении – шесть месяцев", "- Контакт-центр 8 800 {number.3} {number.2} {number.2}", "- Время операций местное"),
    "status.delivered": ("Вручено адресату", "Вручение адресату", "Вручено адресату почтальоном", "Вручено адресату по ПЭП", "Получено адресатом", "вручено лично адресату", "Вручено адресату в ОПС", "Вручено адресату электронно"),
    "status.refused": ("отказ адресата", "Отказ адресата от получения письма", "адресат отказался от получения", "отказ адресата от вручения", "отказ получателя", "от получения адресат отказался"),
    "status.returned_expired": ("истёк срок хранения", "истечение срока хранения", "Истек срок хранения", "за истечением срока хранения", "срок хранения истёк", "по истечении срока хранения в ОПС"),
    "status.returned_absent": ("отсутствие адресата по указанному адресу", "адресат по указанному адресу не проживает", "Адресат выбыл", "адресат отсутствует по указанному адресу", "выбытие адресата", "адресат не проживает"),
}  # fmt: skip
