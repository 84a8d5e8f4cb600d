# Проверка качества портфеля: находки, отчёт, книга, картинка.

menu-quality = 🩺 Качество
quality-choose =
    <b>🔎 Качество портфеля</b>

    Проверю открытые дела: документы, повторы у разных кредиторов, возраст, смерть и банкротство, срок давности, предел начислений, адреса и телефоны. Пришлю картинку, списки дел и книгу Excel. Чьи дела проверить?
quality-choose-all = Все дела
quality-asked = Проверяю. Отчёт придёт сюда новым сообщением.
notice-quality =
    <b>🔎 Качество портфеля</b>{ $what ->
        [none] { "" }
       *[other] { "\u000A" }{ $what }
    }

    Проверено { $loans ->
        [one] { $loans } дело
        [few] { $loans } дела
       *[many] { $loans } дел
    } на <b>{ $owed }</b>. Без замечаний: <b>{ $clean }</b>.
    Давность истекла: <b>{ $expired }</b>
    Истечёт в ближайшие три месяца: <b>{ $nearly }</b>

    <i>Срок давности суд применяет, только если о нём заявит должник (ГК ст. 199). Дела открываются кнопками, все строки — в книге следом.</i>
notice-quality-file = 📎 Книга проверки{ $what ->
        [none] { "" }
       *[other] : { $what }
    }
quality-file = Качество портфеля { $day }.xlsx
quality-open = { $count } · { $what }
quality-view = 🔎 { $what }

quality-chart-findings = Находки: дел и сумма
quality-chart-months = Истечёт давность, по месяцам, ₽
quality-chart-months-thousands = Истечёт давность, по месяцам, тыс. ₽
quality-chart-months-millions = Истечёт давность, по месяцам, млн ₽
quality-chart-told = { $count } · { $sum }
quality-thousands = { $number } тыс. ₽
quality-millions = { $number } млн ₽
quality-chart-nothing = Замечаний нет

quality-sheet-summary = Сводка
quality-sheet-months = Давность по месяцам
quality-column-finding = Находка
quality-column-count = Дел
quality-column-share = Доля
quality-column-amount = Сумма, ₽
quality-column-basis = Основание
quality-column-number = Дело
quality-column-contract = Договор
quality-column-name = ФИО
quality-column-born = Дата рождения
quality-column-creditor = Кредитор
quality-column-owed = Долг, ₽
quality-column-on = День
quality-column-month = Месяц
quality-all = Проверено
quality-clean = Без замечаний
quality-expired = Сумма с истёкшей давностью
quality-first-only = { " " }(на листе первые { $most })

quality-dead = Должник умер
    .sheet = Умер
quality-bankrupt = Банкротство должника
    .sheet = Банкроты
quality-serving = Участник СВО
    .sheet = СВО
quality-time-barred = Срок давности истёк
    .sheet = Давность истекла
quality-partly-barred = Срок давности истёк по части долга
    .sheet = Давность: часть долга
quality-nearly-barred = Давность истечёт за 90 дней
    .sheet = Давность: 90 дней
quality-term-unknown = Срок давности не посчитать: нет дат
    .sheet = Давность неизвестна
quality-minor-at-contract = Младше 18 лет на дату договора
    .sheet = Младше 18 при договоре
quality-minor-now = Младше 18 лет сейчас
    .sheet = Младше 18 сейчас
quality-over-cap = Начислено сверх предела
    .sheet = Сверх предела
quality-same-loan = Тот же договор у другого кредитора
    .sheet = Договор уже есть
quality-same-person = Тот же человек у другого кредитора
    .sheet = Человек уже есть
quality-namesake = Те же ФИО и дата рождения, другие документы
    .sheet = Те же ФИО и дата
quality-no-document = Нет ни паспорта, ни ИНН, ни СНИЛС
    .sheet = Нет документов
quality-bad-inn = ИНН неверен
    .sheet = ИНН неверен
quality-bad-snils = СНИЛС неверен
    .sheet = СНИЛС неверен
quality-bad-passport = Паспорт неверен
    .sheet = Паспорт неверен
quality-no-inn = ИНН не указан
    .sheet = Нет ИНН
quality-no-snils = СНИЛС не указан
    .sheet = Нет СНИЛС
quality-no-passport = Паспорт не указан
    .sheet = Нет паспорта
quality-no-region = Регион по адресу не найден
    .sheet = Нет региона
quality-no-phone = Телефон не указан
    .sheet = Нет телефона
