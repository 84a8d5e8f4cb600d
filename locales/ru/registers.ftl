# Реестр уступаемых прав: что не так с файлом и со строками

register-not-a-table = Это не таблица. Пришлите реестр в формате .xlsx, .xls или .csv.
register-locked = Файл закрыт паролем. Снимите пароль и пришлите реестр ещё раз.
register-too-large = Файл слишком велик, чтобы его открыть. Разделите реестр на части и проверьте, нет ли далеко за таблицей лишних заполненных ячеек.
register-no-headings = В файле не нашлась строка заголовков: нужны хотя бы пять знакомых столбцов, например «Номер договора», «Дата договора», «ФИО», «Дата рождения», «Основной долг».
register-heading-twice = Столбец «{ $title }» встретился в файле не один раз: { $found }. Ничего не загружено. Укажите, какой из них верный.
register-column-missing = В файле нет обязательных столбцов: { $titles }. Ничего не загружено. Укажите, в каком столбце искать «{ $title }», или дополните файл.

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
