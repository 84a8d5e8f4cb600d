# Реестр уступаемых прав: что не так с файлом и со строками

register-not-a-table = Это не таблица. Пришлите реестр в формате .xlsx, .xls или .csv.
register-locked = Файл закрыт паролем. Снимите пароль и пришлите реестр ещё раз.
register-too-large = Файл слишком велик, чтобы его открыть. Разделите реестр на части и проверьте, нет ли далеко за таблицей лишних заполненных ячеек.
register-no-headings = В файле не нашлась строка заголовков: нужны хотя бы пять знакомых колонок, например «Номер договора», «Дата договора», «ФИО», «Дата рождения», «Основной долг».
register-heading-twice = Колонка «{ $title }» встретилась в файле не один раз: { $found }. Ничего не загружено. Укажите, какая из них верная.
register-column-missing = В файле нет обязательных колонок: { $titles }. Ничего не загружено. Укажите, в какой колонке искать «{ $title }», или дополните файл.
register-column-perhaps = В файле есть колонки, которых я не знаю: { $found }. Может быть, одна из них — «{ $title }»? Если её не указать, эта часть долга не попадёт в дело. Пока ничего не загружено.

register-fault-missing-required = не заполнено: { $columns }
register-fault-bad-number = не читается сумма: { $columns }
register-fault-negative-amount = сумма меньше нуля: { $columns }
register-fault-bad-date = не читается или не существует дата: { $columns }
register-fault-future-date = дата позже сегодняшней: { $columns }
register-fault-duplicate-in-file = договор с этим номером и датой рождения уже есть выше в файле
register-fault-duplicate-in-store = договор с этим номером и датой рождения уже загружен от этого кредитора
register-fault-minor-at-contract = на дату договора не было 18 лет
register-fault-total-mismatch = итог не равен сумме основного долга, процентов, неустойки и комиссий
register-fault-bad-inn = неверный ИНН: { $columns }
register-fault-bad-snils = неверный СНИЛС: { $columns }
register-fault-bad-passport = нет десяти цифр паспорта: { $columns }
register-fault-bad-deal-uid = неверный УИд: { $columns }
register-fault-bad-phone = не российский номер телефона: { $columns }
register-fault-bad-optional-date = не читается дата: { $columns }
register-fault-bad-rate = не читается ставка: { $columns }
register-fault-rounded-amount = сумма округлена до копейки: { $columns }

## Реестр в чате

register-how = Пришлите файл реестра: .xlsx, .xls или .csv, до 20 МБ. Я спрошу, чей он и по какому договору уступки, проверю каждую строку и пришлю отчёт.
register-ask-creditor = Файл <b>{ $file }</b> сохранён. Кто уступил эти долги? Выберите прежний договор или напишите название цедента.
register-same-contract = { $number } · { $creditor }
register-ask-number = Номер договора уступки?
register-ask-date = Дата договора уступки? Например, 01.10.2026
register-on-its-way = Принято: <b>{ $file }</b> от { $creditor }. Читаю и проверяю, отчёт придёт сюда.
register-on-its-way-again = Запомнено. Читаю реестр ещё раз, отчёт придёт сюда.
register-which-column = Какая колонка файла — «{ $title }»?
register-no-such-column = Такой колонки нет
button-register-column = Указать колонку
button-register-cases = Открыть новые дела
refusal-register-too-large = Файл больше 20 МБ. Разделите реестр на части или загрузите его командой cessio import.
refusal-register-date = Не похоже на дату договора. Напишите её так: 01.10.2026; она не может быть позже сегодняшнего дня.
refusal-register-no-file = Сначала пришлите файл реестра.
notice-register-done =
    📥 <b>{ $file }</b>, { $creditor }

    Строк: { $rows }. Принято: <b>{ $accepted }</b>, отклонено: <b>{ $rejected }</b>.
    Основной долг: { $principal }
    Проценты: { $interest }
    Неустойка: { $penalty }
    Комиссии: { $fees }{ $faults }
register-fault-line = { $count } × { $what }
register-unknown =
    Не понял колонки: { $names }{ $more ->
        [0] { "" }
       *[other] { " " }и ещё { $more }
    }. Их значения лежат в делах и в долг не входят.
register-rejected-file = { $name } — отклонено.xlsx
register-faults-rejected = Отклонено:
register-faults-warned = Предупреждения:

register-code-missing-required = нет обязательного значения
register-code-bad-number = сумма не читается
register-code-negative-amount = сумма меньше нуля
register-code-bad-date = дата не читается
register-code-future-date = дата в будущем
register-code-duplicate-in-file = повтор в файле
register-code-duplicate-in-store = уже загружено раньше
register-code-minor-at-contract = младше 18 лет на дату договора
register-code-total-mismatch = итог не равен сумме частей
register-code-bad-inn = неверный ИНН
register-code-bad-snils = неверный СНИЛС
register-code-bad-passport = неверный паспорт
register-code-bad-deal-uid = неверный УИд сделки
register-code-bad-phone = не российский телефон
register-code-bad-optional-date = другая дата не читается
register-code-bad-rate = ставка не читается
register-code-rounded-amount = сумма округлена до копейки
register-fault-bad-stage = стадия не понята, дело начнёт с начала: { $columns }
register-code-bad-stage = стадия не понята
register-fault-bad-court-number = неверный номер дела или производства: { $columns }
register-code-bad-court-number = неверный номер дела или производства
register-fault-bad-payment = не читается сумма или дата платежа: { $columns }
register-code-bad-payment = не читается платёж или сумма прежних данных

## Ход загрузки

register-progress =
    📥 <b>{ $file }</b>, { $creditor }

    { $bar }
    Прочитано строк: { $done } из { $whole }. До конца проверки ничего не загружено.
register-over-done = 📥 <b>{ $file }</b>: файл прочитан, отчёт ниже.
register-over-asking = 📥 <b>{ $file }</b>: прочитаны заголовки, нужен ваш ответ ниже.
register-over-stopped = ⏹ <b>{ $file }</b>: остановлено.
register-over-refused = 📥 <b>{ $file }</b>: загрузить не вышло, почему — ниже.
register-stopping = Останавливаю. Ничего из этого реестра не загружено. Если проверка уже кончилась, придёт отчёт.
register-again-from-the-start = Читаю реестр ещё раз с первой строки: прежнее чтение ничего не оставило. Отчёт придёт сюда.
button-register-stop = ⏹ Остановить
button-register-go-on = ▶️ Продолжить
notice-register-stopped = ⏹ <b>{ $file }</b>, { $creditor }: загрузка остановлена, ничего не загружено. «Продолжить» начнёт после последней прочитанной строки.
refusal-not-your-creditor = Этот цедент не из тех, с которыми вы работаете. Проверьте название или попросите руководителя загрузить реестр.
