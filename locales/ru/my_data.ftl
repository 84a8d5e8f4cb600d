# «Что вы знаете обо мне»: показать, выдать файлом, удалить, насколько позволяет закон.

own-open = 📂 Что вы знаете обо мне
own-head = <b>Что мы знаем о вас</b>
own-account =
    Учётная запись в мессенджере: { $name }. Попыток подтвердить, кто пишет: { $tries }.
own-debtor =
    Вы подтвердили, что вы — { $name }. { $count ->
        [one] У нас { $count } ваш договор
        [few] У нас { $count } ваших договора
       *[many] У нас { $count } ваших договоров
    }: суммы, документы и платежи по нему видны в разделе «Мой долг».
own-messages =
    { $count ->
        [one] Записано { $count } обращение
        [few] Записано { $count } обращения
       *[many] Записано { $count } обращений
    } к вам: когда, каким каналом и какими словами.
own-speaks =
    Вы действуете за другого человека: { $paper }{ $until ->
        [none] { "" }
       *[other] , до { $until }
    }.
own-why = Договор, расчёты и записи обращений мы обязаны хранить по закону. Паспорт, адреса и телефоны — в файле, не в переписке.
own-file = ⬇️ Получить всё файлом
own-consents = ✍️ Мои согласия
own-forget = 🗑 Удалить мои данные
own-file-name = moi-dannye.xlsx
own-file-given = Всё, что мы храним о вас. Сохраните файл там, где его не увидят чужие.
own-consents-head = <b>Ваши согласия</b>
own-consents-none = Вы ещё ни на что не соглашались.
own-consent-line =
    • { $kind }: дано { $given }, { $way }{ $revoked ->
        [none] { "" }
       *[other] ; отозвано { $revoked }
    }
own-consent-personal-data = обработка персональных данных
own-consent-channel = сообщения в этом чате
own-consent-third-person = разговор с другими людьми
own-way-button = кнопкой
own-way-word = словом
own-way-paper = на бумаге
own-forget-ask =
    <b>Удалить данные?</b>

    Сразу уйдут: согласия, связь этого чата с вашим договором, записи о том, как вы подтверждали себя, неотправленные сообщения.

    Останутся, потому что так велит закон: договор, расчёты и платежи, документы суда, записи обращений за три года (230-ФЗ, статья 17).

    Долг от этого не исчезнет. Чтобы снова увидеть его здесь, нужно будет ещё раз подтвердить, кто вы.
own-forget-yes = Да, удалить
own-forgotten =
    Готово. { $consents ->
        [one] Отозвано { $consents } согласие
        [few] Отозвано { $consents } согласия
       *[many] Отозвано { $consents } согласий
    }, этот чат больше не связан с договором.
own-forgotten-stays =
    Договор, расчёты и документы суда мы храним по закону{ $until ->
        [none] { "" }
       *[other] , записи обращений — до { $until }
    }. Первыми мы сюда больше не напишем.

own-sheet-about = О вас
own-sheet-debts = Договоры
own-sheet-consents = Согласия
own-sheet-messages = Обращения
own-column-what = Что
own-column-value = Значение
own-column-contract = Договор
own-column-signed = От
own-column-creditor = Первый кредитор
own-column-balance = Остаток
own-column-kind = На что
own-column-given = Дано
own-column-way = Как
own-column-revoked = Отозвано
own-column-words = Слова
own-column-at = Когда
own-column-channel = Канал
own-column-started = Кто начал
own-column-state = Что стало
own-field-account = Номер в мессенджере
own-field-name = Имя в мессенджере
own-field-language = Язык
own-field-zone = Часовой пояс
own-field-tries = Попыток подтвердить
own-field-debtor = Должник
own-field-born = Дата рождения
own-field-birth-place = Место рождения
own-field-passport = Паспорт
own-field-inn = ИНН
own-field-snils = СНИЛС
own-field-registration = Адрес регистрации
own-field-residence = Адрес проживания
own-field-phones = Телефоны
own-field-email = Электронная почта
own-started-creditor = мы
own-started-you = вы
