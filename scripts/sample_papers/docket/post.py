"""Postal papers of the part `docket`: notices of form 119, tracking pages and reports, messages, labels and envelopes come back."""

from scripts.sample_papers.docket.shapes import shapes

_ORDERS = (
    "p_head ^p_title p_ids p_sent R p_foot",
    "p_head ^p_title p_sent p_ids p_way R",
    "^p_title p_head p_ids R p_sent p_hand",
    "p_head ^p_title p_blank R p_hand",
    "p_head ^p_title p_ids p_sent p_way R p_hand p_foot",
    "p_screen Y p_ids p_sent p_foot",
    "p_screen p_ids Y",
    "p_screen R p_sent p_way p_ids",
    "^p_report p_ids Y p_foot",
    "^p_report Y p_ids",
    "p_head ^p_report p_table R p_foot",
    "^p_title p_table p_sent R",
    "p_head p_text T p_foot",
    "p_mail T p_ids",
    "p_mail p_ids R p_sent",
    "p_register X p_foot",
    "p_answer p_ids T p_foot p_chief",
    "p_head ^p_certificate p_ids p_sent R p_chief",
    "p_label p_ids p_sent R",
    "p_head ^p_title p_ids --- p_sent R p_hand",
    "p_screen p_table R p_sent",
    "p_label p_blank R p_foot",
    "p_head ^p_title T p_ids p_hand",
    "p_file p_ids p_sent R",
)


def post_papers(result: str, history: str, told: str, row: str) -> tuple[str, ...]:
    names = {"R": result, "Y": history, "T": told, "X": row}
    return shapes(*(" ".join(names.get(name, name) for name in order.split()) for order in _ORDERS))


POST = {
    "postal_notice.delivered": post_papers("p_came", "p_history_came", "p_told_came", "p_row_came"),
    "postal_notice.returned": post_papers("p_back", "p_history_back", "p_told_back", "p_row_back"),
    "p_head": (
        "^^ ПОЧТА РОССИИ", "| ПОЧТА РОССИИ | ф. 119", "> ф. 119", "^^ АО «Почта России» // УФПС {region}", "- Отделение почтовой связи {zip} {town}", "!code {track}", "^^^ Почта России // {zip}", "> Форма 119 // утверждена АО «Почта России»", "- АО «ПОЧТА РОССИИ», ОПС {town} {zip}", "| {zip} {town} | Почта России", "^ ПОЧТА РОССИИ\n\n===", "!qr {number.12}\n\n- Почта России",
    ),
    "p_title": (
        "УВЕДОМЛЕНИЕ О ВРУЧЕНИИ", "УВЕДОМЛЕНИЕ О ВРУЧЕНИИ", "Уведомление о вручении", "УВЕДОМЛЕНИЕ", "УВЕДОМЛЕНИЕ // о вручении почтового отправления", "УВЕДОМЛЕНИЕ О ВРУЧЕНИИ РПО", "Уведомление о вручении заказного письма", "УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // простое", "ЭЛЕКТРОННОЕ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ", "УВЕДОМЛЕНИЕ // о вручении № {track}", "УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // судебного письма", "уведомление о вручении (заказное)",
    ),
    "p_report": (
        "ОТЧЁТ ОБ ОТСЛЕЖИВАНИИ ОТПРАВЛЕНИЯ", "Отчёт об отслеживании отправления с почтовым идентификатором {track}", "ИСТОРИЯ ПЕРЕМЕЩЕНИЯ ПОЧТОВОГО ОТПРАВЛЕНИЯ", "Движение РПО {track}", "ДАННЫЕ О ПОЧТОВОМ ОТПРАВЛЕНИИ", "Результат проверки трек-номера {track}", "ВЫПИСКА // из системы отслеживания", "Отслеживание отправления {track}", "СВЕДЕНИЯ О РПО", "Операции с отправлением", "Протокол пересылки {track}",
    ),
    "p_certificate": ("СПРАВКА", "СПРАВКА // о пересылке почтового отправления", "СПРАВКА № {number.4}", "Справка ОПС", "АКТ // сверки сведений об отправлении", "ИНФОРМАЦИОННАЯ СПРАВКА", "Справка о результатах доставки", "ПОДТВЕРЖДЕНИЕ // операции с отправлением", "Справка по РПО {track}", "С П Р А В К А"),
    "p_label": (
        "| ЗАКАЗНОЕ | С УВЕДОМЛЕНИЕМ", "^ ЗАКАЗНОЕ ПИСЬМО // (конверт)", "!code {track}\n\n^^ Письмо заказное", "^^ Ярлык к отправлению", "| ф. 20 | ОПС {zip}", "- Лицевая сторона конверта", "!stamp ПОЧТА РОССИИ // {town} | {sent.digits}", "^ КОНВЕРТ // судебное", "^^ Сопроводительный адрес", "| Письмо 1 класса | заказное", "- Копия оболочки отправления",
    ),
    "p_screen": (
        "!screen Почта России | {track}", "!screen Почта России | Письмо {track}", "!screen Отслеживание | {track}", "!screen Отправления | Заказное письмо", "!screen Личный кабинет | РПО {track}", "!screen Почта | Из {town}", "!screen Бизнес-кабинет | Отправление {track}", "!screen Заказные письма | {track}", "!screen Трекинг | Номер {track}", "!screen Почта России | История отправления",
    ),
    "p_mail": (
        "- От кого: Почта России // Кому: {sender} // Тема: отправление {track}", "- from: noreply@post.test // to: office@docs.test\n\n^ Новый статус отправления {track}", "- Уведомление сервиса // {track}", "!screen Сообщения | Почта", "!screen Госпочта | Письмо {track}", "- Тема: {track}\n\n- Здравствуйте!", "- Push // Почта России // {track}", "^ Статус изменён\n\n- номер {track}", "- Автоматическое сообщение, отвечать на него не нужно\n\n- {track}", "- СМС от Pochta // {track}",
    ),
    "p_text": (
        "Отправителю: {sender}. Отправление № {track} на имя {debtor.gen}, {recipient_address}, принято {sent}.", "Заказное письмо № {track} принято {sent} от {sender} для вручения {debtor.dat} по адресу: {recipient_address}.", "Письмо {track} ({sender} – {debtor.nom}, {recipient_address}) сдано {sent}.", "По письму № {track}, адресованному {debtor.dat} ({recipient_address}), отправитель {sender}, дата приёма {sent}.",
        "{sender} отправило {sent} в адрес {debtor.gen}: {recipient_address}, письмо с идентификатором {track}.", "Регистрируемое почтовое отправление {track} от {sender}, приём {sent.digits}, адресат {debtor.nom}, адрес: {recipient_address}.",
    ),
    "p_answer": (
        "> {sender} // {other_address}\n\n^^ Ответ на обращение № {number.7}", "> Отправителю {sender}\n\n- На Ваш запрос о пересылке сообщаем:", "^^^ АО «Почта России», {other_address}\n\n> {sender}", "- Исх. № {number.5} от {aside.printed}\n\n> {sender}\n\n^^ О розыске письма", "> {sender}\n\nПо Вашему обращению проведена проверка.", "^ ОТВЕТ // на заявление о розыске РПО\n\n> {sender}", "| № {number.6} | {sender}\n\n- О результате доставки", "> {sender.long.nom}\n\n^^ О вручении почтового отправления",
    ),
    "p_chief": ("!sign Начальник ОПС {zip} | {clerk.short}", "!sign Оператор | {clerk.initials}", "!sign Заместитель начальника почтамта | {second.short}", "!sign Специалист | {clerk.short}", "!esign Почта России | {aside.printed.digits}", "!sign Начальник отделения | {second.initials}\n\n!seal почта россии", "- Оператор связи {clerk.short}", "!sign Ведущий специалист УФПС | {clerk.short}"),
    "p_register": (
        "^ РЕЕСТР // полученных уведомлений", "^^ Журнал учёта исходящей корреспонденции {sender}", "^ РЕЕСТР // результатов вручения", "- {sender}: сводка по заказным письмам", "^ Ведомость доставки", "^^ {sender}\n\n^ Выгрузка статусов отправлений", "^ ОТЧЁТ // по отправлению должнику", "- Журнал «Почта», строка {number.3}", "^ Карточка письма", "^ Учёт уведомлений ф. 119",
    ),
    "p_file": ("> Отправлено через сервис «Электронные заказные письма»", "- Квитанция о вручении электронного письма", "^ КВИТАНЦИЯ // электронного заказного письма", "^^ Файл подтверждения почтовой операции", "| Формат: ЭЗП | Почта России", "- Выгрузка АРМ ОПС {zip}", "^ Электронное заказное письмо", "- XML-подтверждение, версия 1.{number.1}", "^^ Итог пересылки", "- Карточка РПО"),
    "p_ids": (
        "- РПО {track}\n\n- Отправитель: {sender}\n\n- Получатель: {debtor.nom}\n\n- Адрес: {recipient_address}", "- Почтовый идентификатор: {track}\n\n- От кого: {sender}, {other_address}\n\n- Кому: {debtor.dat}\n\n- Куда: {recipient_address}", "% Трек-номер | {track}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Адрес получателя | {recipient_address}",
        "# ШПИ | {track}\n# Отправитель | {sender}\n# Адресат | {debtor.nom}\n# Адрес адресата | {recipient_address}", "- Кому {debtor.dat}\n\n- Адрес {recipient_address}\n\n- № отправления {track.spaced}\n\n- Уведомление вернуть: {sender}, {other_address}", "- {track} // {debtor.nom} // {recipient_address} // от: {sender}", "_ {track} | (№ отправления)\n\n_ {debtor.nom} | (кому)\n\n_ {recipient_address} | (адрес)\n\n_ {sender} | (отправитель)",
        "- От: {sender} // {other_address}\n\n- Кому: {debtor.dat} // {recipient_address}\n\n- ШПИ {track}", "- Вид РПО: письмо; категория: заказное // номер {track}\n\n- Получатель {debtor.nom} ({recipient_address})\n\n- Отправитель {sender}", "Отправитель {sender}, получатель {debtor.nom}, адрес: {recipient_address}, номер {track}.", "% Номер | {track}\n% Откуда | {other_address}\n% От кого | {sender.long.nom}\n% Кому | {debtor.nom}\n% Куда | {recipient_address}\n% Вес | 0,0{number.2} кг",
        "- Письмо заказное № {track}\n\n- Адресовано: {debtor.dat}, {recipient_address}\n\n- Сдал: {sender}", "# Отправление | {track}\n# Кому, куда | {debtor.nom}, {recipient_address}\n# От кого | {sender}",
    ),
    "p_blank": (
        "_ {sender}, {other_address} | (куда и кому возвращать уведомление)\n\n_ {debtor.nom} | (адресат)\n\n_ {recipient_address} | (адрес)\n\n| № {track} | Принято {sent.digits}", "- Вид: □ посылка □ бандероль ■ письмо\n\n- № {track}\n\n- на имя {debtor.gen}, {recipient_address}\n\n- от {sender}, приём {sent.digits}", "_ {track} | идентификатор\n\n_ {sent.digits} | число, месяц, год приёма\n\n_ {debtor.nom}, {recipient_address} | наименование и адрес получателя\n\n_ {sender} | отправитель",
        "- Кому: {debtor.dat} // {recipient_address}\n\n- От кого: {sender} // {other_address}\n\n!stamp {zip} {town} | {sent.digits}\n\n- {track}", "% Категория | заказное с уведомлением\n% Идентификатор | {track}\n% Подано | {sent.digits}, {zip}\n% Кому | {debtor.nom}\n% Адрес | {recipient_address}\n% Уведомление для | {sender}", "| подано {sent.digits} | № {track}\n\n- Фамилия, имя, отчество: {debtor.nom}\n\n- Адрес: {recipient_address}\n\n- Отправитель: {sender}",
    ),
    "p_table": (
        "% Вид отправления | письмо заказное\n% Трек-номер | {track}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n% Место назначения | {recipient_address}\n% Принято | {sent.digits}", "# Номер РПО | {track}\n# Принято | {sent.digits}, ОПС {zip}\n# Адресат | {debtor.nom}\n# Адрес | {recipient_address}\n# Отправитель | {sender}, {other_address}", "# От кого | {sender}\n# Кому | {debtor.nom}\n# Куда | {recipient_address}\n# РПО | {track}\n# Сдано | {sent.digits}", "% Отправление | {track}\n% Дата приёма | {sent.digits}\n% Адресат, адрес | {debtor.nom}, {recipient_address}\n% Отправитель | {sender}\n% Масса | 0,0{number.2} кг", "# Реквизит | Сведения\n# ШПИ | {track}\n# Кто отправил | {sender}\n# Кто получатель | {debtor.nom}, {recipient_address}\n# Приём | {sent.digits}",
        "# Показатель | Значение\n# Идентификатор | {track}\n# Отправитель | {sender}\n# Получатель | {debtor.nom}\n# Адрес | {recipient_address}\n# Дата приёма | {sent.digits}", "# {track} | Письмо заказное\n# {sender} | отправитель\n# {debtor.nom} | получатель\n# {recipient_address} | адрес\n# {sent.digits} | приём", "% ШПИ | {track}\n% Сдано | {sent.digits}\n% Отправитель | {sender}\n% Получатель | {debtor.nom}, {recipient_address}\n% Сведения на | {aside.printed.digits}",
        "# 1. Номер | {track}\n# 2. Кому | {debtor.nom}\n# 3. Куда | {recipient_address}\n# 4. От кого | {sender}\n# 5. Принято | {sent.digits}\n# 6. Плата | {number.2},60", "# Кто отправил | Номер\n# {sender} | {track}\n\n- Кому: {debtor.nom}, {recipient_address}\n\n- Принято {sent.digits}",
    ),
    "p_sent": (
        "- Принято {sent.digits}", "- Дата приёма: {sent.digits}", "- Дата отправки: {sent.digits}", "- Приём {sent.digits} 12:{@minute}, {zip}", "- Отправлено: {sent}", "% Дата приёма | {sent.digits}", "| Подано | {sent.digits}", "- Сдано в отделение {zip} {sent.digits}", "- Письмо отправлено {sent}", "- Календарный штемпель: {sent.digits}", "# Дата приёма | {sent.digits}", "- Принято по списку ф. 103 от {sent.digits}", "- Зарегистрировано {sent.digits}",
    ),
    "minute": ("03", "09", "12", "17", "21", "26", "30", "34", "40", "44", "48", "53", "57"),
    "p_way": (
        "", "- Прибыло в место вручения {aside.received.digits}", "- {aside.received.digits} сортировка", "- Неудачная попытка вручения {aside.received.digits}", "- Извещение ф. 22 опущено в ящик {aside.received.digits}", "- Передано почтальону {aside.received.digits} 08:{@minute}", "- {aside.received.digits} – ожидает в отделении {zip}", "- Прибыло в сортировочный центр {aside.received.digits}", "- Первичное извещение: {aside.received.digits}", "- Доставлялось {aside.received.digits}, дверь не открыта", "# Прибыло | {aside.received.digits}",
    ),
    "p_came": (
        "- {status}: {delivered.digits}", "- {status} {delivered.digits}", "- {delivered.digits} {status}", "- {status}, дата вручения {delivered.digits}", "% Статус | {status}\n% Дата | {delivered.digits}", "# Результат | {status}\n# Дата вручения | {delivered.digits}", "| {status} | {delivered.digits}", "_ {status} | (отметка)\n\n_ {delivered.digits} | (дата вручения)", "- Вручение: {delivered} ({status})", "- {status} // {delivered.digits}, 15:{@minute} // {zip}",
        "- Получено: {delivered.digits}. Отметка – {status}", "!stamp ВРУЧЕНО | {delivered.digits}\n\n- {status}", "- Дата вручения {delivered.quoted_g} // {status} // предъявлен паспорт {passport}", "- {status}. {delivered.cap}",
    ),
    "p_back": (
        "- {status}: возвращено {returned.digits}", "- Возврат {returned.digits}: {status}", "- {returned.digits} Возврат отправителю. {status.cap}", "- Возвращено {returned.digits}, причина – {status}", "% Статус | Возврат отправителю\n% Причина | {status}\n% Дата | {returned.digits}", "# Результат | возврат\n# Причина | {status}\n# Дата возврата | {returned.digits}", "| {status} | возврат {returned.digits}", "_ {status} | (причина возврата)\n\n_ {returned.digits} | (дата возврата)",
        "- Не вручено: {status}. Возвращается отправителю {returned}", "- {status} // выслано обратно {returned.digits}, 15:{@minute} // {zip}", "- Отметка почтальона: {status}; дата возврата {returned.digits}", "!stamp ВОЗВРАТ | {returned.digits}\n\n- {status}", "- Отправление возвращено по обратному адресу {returned.quoted_g} // {status}", "- Причина возврата: {status}. Дата возврата: {returned}",
    ),
    "p_told_came": (
        "Сообщаем: {status}, {delivered}.", "Ваше письмо от {sent.digits}: {status}, дата {delivered.digits}.", "Письмо, принятое {sent.digits}, вручено: отметка «{status}», {delivered.digits}.", "Итог доставки: {status} {delivered}.", "По данным учёта операция «{status}» совершена {delivered.digits}.", "Отправление, сданное {sent}, имеет статус «{status}» от {delivered}.", "{delivered.cap} – {status}. Спасибо, что пользуетесь почтой.", "Вручение подтверждаем: {status}, {delivered.digits}; приём был {sent.digits}.", "На {aside.printed.digits} отправление числится вручённым ({status}), дата вручения – {delivered.digits}.", "Статус: {status}. Когда: {delivered.digits}.",
    ),
    "p_told_back": (
        "Сообщаем: возврат, {status}, {returned}.", "Ваше письмо от {sent.digits} возвращено {returned.digits}: {status}.", "Письмо, принятое {sent.digits}, не вручено; отметка «{status}», возврат {returned.digits}.", "Итог доставки: {status}, возвращено {returned}.", "По данным учёта операция «Возврат» ({status}) совершена {returned.digits}.", "Отправление, сданное {sent}, возвращается с {returned}, причина: {status}.", "{returned.cap} отправление выслано обратно, {status}.", "Вручить не удалось: {status}. Дата возврата {returned.digits}, приём был {sent.digits}.",
        "На {aside.printed.digits} отправление числится возвращённым ({status}), дата возврата – {returned.digits}.", "Статус: возврат. Основание: {status}. Когда: {returned.digits}.",
    ),
    "p_history_came": (
        "# {sent.digits} | Принято в отделении связи {zip}\n# {aside.received.digits} | Прибыло в место вручения\n# {delivered.digits} | {status}", "# {delivered.digits} 13:{@minute} | {status}\n# {aside.received.digits} 09:{@minute} | Передано почтальону\n# {sent.digits} 16:{@minute} | Приём", "- {delivered.digits} // {status}\n\n- {aside.received.digits} // Прибыло в место вручения\n\n- {sent.digits} // Принято в отделении связи", "# Дата | Событие | Индекс\n# {sent.digits} | Приём: партионный | {zip}\n# {aside.received.digits} | Обработка: прибыло | {zip}\n# {delivered.digits} | {status} | {zip}",
        "% {delivered.digits} | {status}\n% {aside.received.digits} | Неудачная попытка вручения\n% {sent.digits} | Принято", "- Принято {sent.digits}; прибыло {aside.received.digits}; {status} {delivered.digits}", "# Приём | {sent.digits}\n# Сортировка | {aside.received.digits}\n# {status} | {delivered.digits}", "# 1 | {sent.digits} | Присвоен номер, приём\n# 2 | {aside.received.digits} | Ожидает адресата\n# 3 | {delivered.digits} | {status}", "| {delivered.digits} | {status}\n\n| {aside.received.digits} | Прибыло\n\n| {sent.digits} | Принято", "- {status} – {delivered.digits}, {zip}\n\n- Прибыло в место вручения – {aside.received.digits}\n\n- Покинуло место приёма – {sent.digits}\n\n- Принято – {sent.digits}",
    ),
    "p_history_back": (
        "# {sent.digits} | Принято в отделении связи {zip}\n# {aside.received.digits} | Неудачная попытка вручения\n# {returned.digits} | Возврат: {status}", "# {returned.digits} 13:{@minute} | Возврат отправителю, {status}\n# {aside.received.digits} 09:{@minute} | Передано почтальону\n# {sent.digits} 16:{@minute} | Приём", "- {returned.digits} // Возврат. {status.cap}\n\n- {aside.received.digits} // Прибыло в место вручения\n\n- {sent.digits} // Принято в отделении связи", "# Дата | Событие | Индекс\n# {sent.digits} | Приём: партионный | {zip}\n# {aside.received.digits} | Обработка: прибыло | {zip}\n# {returned.digits} | Возврат ({status}) | {zip}\n# {handed_back.digits} | Вручение отправителю | {zip}",
        "% {returned.digits} | Возврат отправителю: {status}\n% {aside.received.digits} | Неудачная попытка вручения\n% {sent.digits} | Принято", "- Принято {sent.digits}; прибыло {aside.received.digits}; возвращено {returned.digits} – {status}", "# Приём | {sent.digits}\n# Ожидает адресата | {aside.received.digits}\n# Возврат, {status} | {returned.digits}", "# 1 | {sent.digits} | Приём\n# 2 | {aside.received.digits} | Ожидает адресата\n# 3 | {returned.digits} | Возврат отправителю: {status}", "| {returned.digits} | Выслано обратно: {status}\n\n| {aside.received.digits} | Прибыло\n\n| {sent.digits} | Принято",
        "- {handed_back.digits} – получено отправителем\n\n- {returned.digits} – возврат, {status}\n\n- {aside.received.digits} – прибыло в место вручения\n\n- {sent.digits} – принято",
    ),
    "p_row_came": (
        "# ШПИ | Результат\n# {track} | {status} {delivered.digits}\n\n- Адресат {debtor.nom}, {recipient_address}\n\n- Отправитель {sender}, отправлено {sent.digits}", "# Сдано | Номер | Вручено\n# {sent.digits} | {track} | {delivered.digits}\n\n- {debtor.nom}; {status}; отправитель {sender}; адрес {recipient_address}", "% Номер | {track}\n% Кому | {debtor.nom}\n% Адрес | {recipient_address}\n% Отправлено | {sent.digits}\n% Итог | {status}\n% Вручено | {delivered.digits}\n% От кого | {sender}",
        "- {track}; {debtor.nom}; {recipient_address}; отправлено {sent.digits}; {status}; {delivered.digits}; {sender}", "# № | Отправлено | Дата\n# {number.2} | {sent.digits} | {delivered.digits}\n\n- {status}\n\n- РПО {track}, {debtor.nom}, {recipient_address}\n\n- {sender}", "# Отправитель | {sender}\n# Письмо | {track} от {sent.digits}\n# Адресат | {debtor.nom}, {recipient_address}\n# Отметка | {status}, {delivered.digits}",
    ),
    "p_row_back": (
        "# ШПИ | Результат\n# {track} | возврат {returned.digits}: {status}\n\n- Адресат {debtor.nom}, {recipient_address}\n\n- Отправитель {sender}, отправлено {sent.digits}", "# Сдано | Номер | Возврат\n# {sent.digits} | {track} | {returned.digits}\n\n- {debtor.nom}; {status}; отправитель {sender}; адрес {recipient_address}", "% Номер | {track}\n% Кому | {debtor.nom}\n% Адрес | {recipient_address}\n% Отправлено | {sent.digits}\n% Итог | возврат, {status}\n% Возвращено | {returned.digits}\n% От кого | {sender}",
        "- {track}; {debtor.nom}; {recipient_address}; отправлено {sent.digits}; не вручено ({status}); возврат {returned.digits}; {sender}", "# № | Отправлено | Возврат\n# {number.2} | {sent.digits} | {returned.digits}\n\n- Причина: {status}\n\n- РПО {track}, {debtor.nom}, {recipient_address}\n\n- {sender}", "# Отправитель | {sender}\n# Письмо | {track} от {sent.digits}\n# Адресат | {debtor.nom}, {recipient_address}\n# Отметка | возвращено {returned.digits}, {status}",
    ),
    "p_hand": ("", "", "!hand Почтальон | {clerk.short}", "- Оператор {clerk.short}", "!sign Подпись | {clerk.initials}", "!seal почта россии", "- ОПС {zip}, оператор {clerk.initials}", "!hand Роспись | {clerk.short}", "- Уведомление возвращено в {zip}", "- Вид доставки: почтальоном"),
    "p_foot": (
        "", "", "- Сформировано {aside.printed.digits}", "- Дата печати {aside.printed.digits} 09:{@minute}", "- Служба поддержки: 8-800-{number.3}-{number.2}-{number.2}", "- Данные предоставлены системой учёта почтовых отправлений на {aside.printed}", "- Наложенный платёж 0 руб., объявленная ценность 0 руб.", "- Хранение 7 дней (судебные) либо 15 дней", "- Информация носит справочный характер", "- Страница 1 из 1", "- Масса 0,0{number.2} кг, плата {number.2},00 руб.", "- Заказ № {number.8}",
    ),
    "status.delivered": (
        "Вручено адресату", "вручено адресату", "Вручение адресату", "Вручено адресату почтальоном", "Вручено лично", "вручено лично адресату", "Получено адресатом", "Вручено адресату в отделении", "Вручено по ПЭП", "Вручение адресату почтальоном", "Вручено представителю по доверенности", "письмо вручено адресату", "получено лично", "Вручено", "вручение: адресату",
    ),
    "status.refused": (
        "отказ адресата", "Отказ адресата", "отказ адресата от получения", "адресат отказался от получения", "отказ в получении", "адресат от получения отказался", "отказался получить", "Отказ адресата от отправления", "получатель отказался от письма", "по причине отказа адресата", "адресат отказался принять письмо",
    ),
    "status.returned_expired": (
        "истёк срок хранения", "Истёк срок хранения", "истечение срока хранения", "за истечением срока хранения", "по истечении срока хранения", "в связи с истечением срока хранения", "срок хранения истёк", "истек срок хранения", "адресат не явился, срок хранения истёк", "не востребовано, истёк срок хранения", "иные обстоятельства: истёк срок хранения",
    ),
    "status.returned_absent": (
        "адресат отсутствует по указанному адресу", "отсутствие адресата по указанному адресу", "адресат по указанному адресу не проживает", "адресат выбыл", "выбытие адресата", "адресат по адресу не значится", "не проживает по указанному адресу", "Адресат не проживает", "по этому адресу адресата нет, выбыл", "адресат не проживает, выехал", "отсутствует адресат",
    ),
}  # fmt: skip
