# Списки дел: страницы, отбор, сохранённые списки, выгрузка, поиск в любом чате.

menu-lists = 📋 Списки
list-back = ‹ К списку
list-page = { $number } / { $pages }
list-refresh = 🔄 Обновить
list-head-many =
    <b>{ $title }</b>
    Больше { $count } дел
list-title = <b>{ $title }</b>
list-totals =
    { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    } на { $sum }
list-filter = 🔎 Отобрать
list-sort = ⇅ Порядок
list-count = 🧮 Посчитать
list-export = 📤 В Excel
list-bulk = ⚡ Со всеми
find-again = Этот поиск уже забыт. Напишите ещё раз, что искать.
find-alike = Точно такого нет. Похоже на это:

view-narrowed = Отобранные дела

## Отбор

filter-head = <b>Какие дела показать</b>
filter-none = Все дела, без ограничений
filter-choose = <b>{ $what }</b>
filter-nothing-to-choose =
    <b>{ $what }</b>

    Выбирать не из чего: пока ни у одного дела этого нет.
filter-set = ✅ { $value }
filter-any = Неважно
filter-clear = ✖️ Сбросить
filter-save = ⭐ Запомнить
filter-new = 🔎 Новый отбор
filter-write = ✏️ Написать
filter-whole-group = Вся группа
filter-show =
    { $count ->
        [0] Таких дел нет
        [one] ▶ Показать { $count } дело
        [few] ▶ Показать { $count } дела
       *[many] ▶ Показать { $count } дел
    }
filter-show-many = ▶ Показать больше { $count } дел
filter-toggle-overdue =
    { $set ->
        [yes] ✅
       *[no] ▫️
    } Просрочены
filter-toggle-open =
    { $set ->
        [yes] ✅
       *[no] ▫️
    } Только в работе
filter-group =
    { $set ->
        [whole] ✅
        [some] ☑️
       *[none] ▫️
    } { $name }
filter-preset =
    { $form ->
        [to] до { $most } ₽
        [from] от { $least } ₽
       *[between] { $least } – { $most } ₽
    }
filter-one-creditor = один кредитор
filter-sum-from = от { $least }
filter-sum-to = до { $to }
filter-still =
    без движения { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
filter-lacks = нет: { $paper }
filter-due-by = срок до { $on }
filter-overdue = стадия просрочена
filter-only-open = только в работе
filter-closed-too = и закрытые
filter-and-more = { $names } и ещё { $count }
filter-ask-sum = Какой долг? Напишите границы в рублях: <code>10000-50000</code>, «от 10000» или «до 50000».
filter-ask-court = Какой суд? Напишите часть названия, например «Центрального».
refusal-filter-sum = Не похоже на сумму. Напишите так: 10000-50000, «от 10000» или «до 50000».

facet-stage = Стадия
facet-creditor = Кредитор
facet-whose = Ответственный
facet-region = Регион
facet-sum = Сумма
facet-still = Без движения
facet-letter = Письмо
facet-lacks = Нет документа
facet-hold = Стоп
facet-tag = Метка
facet-court = Суд
facet-overdue = Просрочка
facet-open = Закрытые дела
facet-sort = Порядок
facet-everything = Всё

whose-anybody = чьи угодно
whose-mine = мои
whose-nobody = ничьи
whose-somebody = у кого-то
letter-is-none = писем нет
letter-is-on-its-way = письмо в пути
letter-is-delivered = письмо вручено
letter-is-returned = письмо вернулось
letter-is-in-trouble = тревога по письму
sort-newest = сначала новые
sort-largest = сначала крупные
sort-smallest = сначала мелкие
sort-due = сначала срочные
sort-stillest = давно без движения
sort-oldest-debt = сначала старый долг
stage-group-a = Приёмка
stage-group-b = Досудебная работа
stage-group-c = Судебный приказ
stage-group-d = Иск
stage-group-e = Исполнение
stage-group-f = Особые случаи
stage-group-g = Закрыты

## Сохранённые списки

saved-shelf = <b>Списки</b>

    Ваши отмечены ⭐, общие — 👥.
saved-shelf-empty = <b>Списки</b>

    Отберите дела и нажмите «Запомнить»: список появится здесь.
saved-own = ⭐ { $name }
saved-settings = ⚙️ Настроить список
saved-shared = 👥 { $name } · { $owner }
saved-head = ⭐ <b>{ $name }</b>
saved-is-own = Виден только вам.
saved-is-shared = Виден всем сотрудникам: каждый найдёт в нём те дела, которые ему открыты.
saved-open = ▶ Показать дела
saved-share = 👥 Показать всем
saved-withdraw = 🔒 Оставить себе
saved-rename = ✏️ Название
saved-forget = 🗑 Удалить
saved-sure = Удалить список «{ $name }»? Сами дела останутся.
saved-ask-name =
    { $chips }

    Как назвать этот список?
saved-ask-new-name = Как теперь назвать «{ $name }»?
refusal-view-name = Название — от одной до { $most } букв. Напишите короче.
refusal-view-name-taken = Список с таким названием у вас уже есть. Напишите другое.
refusal-views-too-many = У вас уже { $count } списков. Удалите ненужный и попробуйте снова.

## Выгрузка

export-on-its-way =
    Собираю таблицу: { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }. Пришлю файл сюда.
export-file = Дела { $on }{ $part ->
        [0] { "" }
       *[part] { " " }({ $part })
    }.xlsx
export-sheet = Дела
notice-export-done =
    📤 <b>{ $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }</b> на { $sum }

    Данные на { $at }. В файле персональные данные: не пересылайте его.
notice-export-part =
    📤 Часть { $part } из { $parts }: <b>{ $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }</b> на { $sum }

    Данные на { $at }. В файле персональные данные: не пересылайте его.
refusal-export-empty = В этом списке нет дел: выгружать нечего.
button-export-list = 📋 Открыть список

export-case = Дело
export-debtor = Должник
export-born = Дата рождения
export-contract = Договор
export-contract-date = Дата договора
export-creditor = Кредитор
export-stage = Стадия
export-since = На стадии с
export-due = Срок
export-responsible = Ответственный
export-balance = Долг
export-court = Суд
export-court-number = Номер в суде
export-enforcement = Номер ИП
export-region = Регион
export-letter = Письмо
export-letter-on = Письмо: дата
export-tags = Метки
export-holds = Стопы
export-phones = Телефоны
export-registered = Адрес регистрации
export-lives = Адрес проживания
export-passport = Паспорт
export-inn = ИНН

## Поиск в любом чате

inline-title = { $name } · { $sum }
inline-about = { $number } · { $stage }
inline-said =
    📁 <b>{ $number }</b>
    { $stage }
