# Короткие слова для СМС и электронной почты; ключ — того же текста в мессенджере.

mail-subject = Сообщение по вашему договору
plans-reminder-ahead-short = { $creditor }: скоро день платежа по графику, { $due }. Просроченный долг по договору { $contract } от { $signed }. Тел. { $phone }
plans-reminder-today-short = { $creditor }: сегодня, { $due }, день платежа по графику. Просроченный долг по договору { $contract } от { $signed }. Тел. { $phone }
plans-reminder-late-short = { $creditor }: платёж по графику за { $due } пока не получен. Просроченный долг по договору { $contract } от { $signed }. График можно изменить: { $phone }
payments-thanks-short = { $creditor }: платёж за { $on } получен, спасибо. Просроченный долг по договору { $contract } от { $signed } стал меньше. Тел. { $phone }
payments-all-paid-short = { $creditor }: платёж за { $on } получен, спасибо. Долг по договору { $contract } от { $signed } погашен полностью. Тел. { $phone }

spokes-refusal-phone = Номер телефона представителя не читается. Напишите его целиком, например +7 903 555-00-11: по нему его узнают в чате.
spokes-refusal-words = Напишите имя представителя и документ, например «доверенность № 7 от 01.11.2026».
spokes-refusal-over = Срок документа истёк { $until }. Проверьте дату или попросите новый документ.

contact-state-reserved = подготовлено
contact-state-accepted = принято
contact-state-uncertain = неясно, дошло ли
contact-state-delivered = доставлено
contact-state-read = прочитано
contact-state-failed = не дошло
contact-state-held = состоялось
contact-state-not-held = не состоялось

menu-contacts = 📒 Журнал обращений
register-contact-choose =
    <b>Журнал обращений к должникам</b>

    Все обращения за месяц: когда по часам должника, каким каналом, какими словами, что стало и почему это было законно. За какой месяц?
register-contact-this-month = Этот месяц
register-contact-last-month = Прошлый месяц
register-contact-file = obrashcheniya-{ $month }.xlsx
register-contact-given =
    { $count ->
        [one] { $count } обращение
        [few] { $count } обращения
       *[many] { $count } обращений
    } за { $month }.
register-contact-empty = За это время обращений не было. Выберите другой месяц.
register-contact-sheet = Обращения
register-contact-at = Когда (наши часы)
register-contact-local = Часы должника
register-contact-debtor = Должник
register-contact-contracts = Договоры
register-contact-channel = Канал
register-contact-started = Кто начал
register-contact-recipient = Кому
register-contact-address = Номер или адрес
register-contact-state = Результат
register-contact-settled = Когда дошло
register-contact-words = Текст
register-contact-template = Утверждённый текст
register-contact-basis = Норма
register-contact-counts = Сделано раньше
register-contact-verdict = Проверка
register-contact-colleague = Сотрудник
register-contact-by-debtor = должник
register-contact-to-debtor = должник
register-contact-to-representative = представитель
register-contact-to-heir = наследник
register-contact-to-third-person = третье лицо
register-contact-count =
    { $period ->
        [day] за день
        [week] { $span ->
            [rolling] за 7 дней подряд
           *[calendar] за эту неделю
        }
       *[month] { $span ->
            [rolling] за месяц подряд
           *[calendar] за этот месяц
        }
    } { $made } из { $most }
register-contact-verdict-lawful = законно
register-contact-verdict-unlawful = незаконно
register-contact-verdict-broken = запись изменена
register-contact-verdict-none = без сертификата

approved-plans-reminder-ahead = Напоминание: скоро день платежа
approved-plans-reminder-today = Напоминание: сегодня день платежа
approved-plans-reminder-late = Напоминание: платёж не пришёл
approved-payments-thanks = Спасибо за платёж
approved-payments-all-paid = Долг погашен
approved-talks-answer-late = Поздний ответ в разговоре
approved-talks-silent = Разговор закончен: долго нет ответа
