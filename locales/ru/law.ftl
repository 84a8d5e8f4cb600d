# Правила закона: сроки и их обоснование, пошлина, давность, взаимодействие с должником

error-law-table = Таблица правил { $file } не читается: { $reason }. Исправьте файл в папке правил или уберите его — тогда действует встроенная таблица.
error-law-folder = Папки правил { $folder } нет. Проверьте CESSIO_LAW_DATA_DIR или уберите эту настройку: тогда действуют встроенные таблицы.
error-law-unknown-table = Таблицы правил с именем { $file } не бывает: она ни на что не повлияла бы. Переименуйте файл или уберите его. Бывают: { $known }.
refusal-law-no-rule = В таблице правил ({ $what }) нет строки на { $day }. Проверьте дату; если она верна, дополните таблицу.
refusal-order-ceiling = Цена требования { $price } больше предела для судебного приказа ({ $most }). Готовьте исковое заявление.

# Как получился последний день срока

term-begins = Событие — { $event }, счёт начинается со следующего дня, { $day }.
term-working-days =
    { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
        [many] { $days } рабочих дней
       *[other] { $days } рабочего дня
    } — до { $day }; нерабочих дней пропущено: { $skipped }.
term-calendar-days =
    { $days ->
        [one] { $days } календарный день
        [few] { $days } календарных дня
        [many] { $days } календарных дней
       *[other] { $days } календарного дня
    } — до { $day }.
term-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    } — до { $day }.
term-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    } — до { $day }.
term-last-day-of-month = Числа { $number } в этом месяце нет, поэтому берётся его последний день, { $day }.
term-moved-from-day-off = { $off } — нерабочий день, последним становится следующий рабочий, { $day }.
term-calendar-not-final = Производственный календарь на { $year } год не утверждён или не проверен: день может сдвинуться.
term-order-received = Должник получил копию приказа { $day }.
term-order-not-collected = Письмо пришло в отделение { $arrived } и не получено: хранение закончилось { $day }, приказ считается доставленным.
term-objection-may-travel =
    Возражение, сданное на почту в последний день, идёт ещё { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }: второй экземпляр просите с { $day }.

presentation-opens = Срок предъявления открылся { $day }.
presentation-part-payment = Частичная уплата { $day } прервала срок: он начался заново.
presentation-returned = Документ предъявлен { $presented } и возвращён { $day }: срок начался заново.
presentation-withdrawn =
    Документ предъявлен { $presented } и отозван взыскателем { $day }: срок начался заново, но из него вычтены { $days ->
        [one] { $days } день исполнения
        [few] { $days } дня исполнения
        [many] { $days } дней исполнения
       *[other] { $days } дня исполнения
    }.

# Исковая давность

limitation-begins = Платёж просрочен: срок его уплаты { $due }, давность идёт с { $day }.
limitation-ends = Давность по платежу истекает { $day }.
limitation-stands = С { $day } течение давности остановлено.
limitation-filed = { $day } подано заявление в суд: давность не течёт.
limitation-filed-too-late = Заявление от { $day } подано после истечения давности ({ $last }) и её не остановило.
limitation-stood-already = Заявление от { $day }: давность и так остановлена.
limitation-never-stood = { $day } заявление возвращено или не принято: считается, что давность не останавливалась.
limitation-nothing-was-filed = { $day }: заявления, которое останавливало бы давность, нет, ничего не изменилось.
limitation-cancelled =
    { $day } судебный приказ отменён: давность пошла дальше, { $days ->
        [one] { $days } день не засчитан
        [few] { $days } дня не засчитаны
        [many] { $days } дней не засчитаны
       *[other] { $days } дня не засчитаны
    }.
limitation-left =
    { $day } дело оставлено без рассмотрения или прекращено: давность пошла дальше, { $days ->
        [one] { $days } день не засчитан
        [few] { $days } дня не засчитаны
        [many] { $days } дней не засчитаны
       *[other] { $days } дня не засчитаны
    }.
limitation-left-by-claimant =
    { $day } иск оставлен без рассмотрения из-за самого истца: { $days ->
        [one] { $days } день не засчитан
        [few] { $days } дня не засчитаны
        [many] { $days } дней не засчитаны
       *[other] { $days } дня не засчитаны
    }, до шести месяцев срок не удлиняется.
limitation-tail =
    Оставалось меньше шести месяцев ({ $left ->
        [one] { $left } день
        [few] { $left } дня
        [many] { $left } дней
       *[other] { $left } дня
    }): срок удлинён до { $day }.
limitation-admitted =
    { $day } должник признал долг{ $writing ->
        [yes] { " " }письменно
       *[no] { "" }
    }: давность началась заново.
limitation-admitted-too-late = Признание { $day } сделано после истечения давности и не письменно: оно её не возобновляет.
limitation-admitted-before-due = Признание { $day } сделано до срока платежа: на давность не влияет.
limitation-stayed = С { $day } течение давности приостановлено (мораторий, отсрочка).
limitation-stay-ended = Приостановление закончилось { $day }: срок продлён до { $until }.
limitation-stay-without-effect = Приостановление с { $day } не пришлось на последние шесть месяцев срока и его не меняет.

# Взаимодействие с должником (230-ФЗ)

contact-way-call = звонок
contact-way-message = сообщение
contact-way-visit = встреча
contact-way-letter = письмо
contact-channel-call = звонок
contact-channel-robot_call = звонок робота
contact-channel-visit = личная встреча
contact-channel-sms = СМС
contact-channel-messenger = мессенджер
contact-channel-email = электронная почта
contact-channel-portal = Госуслуги
contact-channel-voice_message = голосовое сообщение
contact-channel-letter = почтовое письмо

contact-allowed = Взаимодействие законно.
contact-earliest = Можно с { $at } по вашим часам.
contact-refused-hours =
    По часам должника { $local }, { $day ->
        [rest] выходной
       *[working] рабочий день
    }: можно с { $opens } до { $closes }.
contact-refused-count-day =
    { $way ->
        [call] Звонков
        [visit] Встреч
       *[message] Сообщений
    } за этот день уже { $made }, а закон допускает { $most }. Дождитесь следующего дня.
contact-refused-count-week =
    { $way ->
        [call] Звонков
        [visit] Встреч
       *[message] Сообщений
    } { $span ->
        [rolling] за последние семь дней
       *[calendar] за эту неделю
    } уже { $made }, а закон допускает { $most }. Дождитесь, пока неделя пройдёт, или напишите письмо.
contact-refused-count-month =
    { $way ->
        [call] Звонков
        [visit] Встреч
       *[message] Сообщений
    } { $span ->
        [rolling] за последний месяц
       *[calendar] за этот календарный месяц
    } уже { $made }, а закон допускает { $most }. Дождитесь, пока месяц пройдёт, или напишите письмо.
contact-refused-no-agreement = Нет действующего согласия должника на этот канал ({ $article }). Получите согласие или выберите другой канал.
contact-refused-channel-revoked = Должник отказался от этого канала ({ $article }). Выберите другой канал или напишите письмо.
contact-refused-third-person = Нет письменного согласия должника на разговор с этим человеком ({ $article }). Говорите только с должником.
contact-refused-bankrupt = Должник банкрот: звонки, сообщения и встречи запрещены ({ $article }). Требование заявляют в деле о банкротстве.
contact-refused-extrajudicial-bankruptcy = Идёт внесудебное банкротство: звонки, сообщения и встречи запрещены ({ $article }). Проверьте, указан ли наш долг в списке.
contact-refused-incapable = Должник недееспособен: связываться с ним нельзя ({ $article }). Пишите опекуну письмом.
contact-refused-hospital = Должник на лечении в стационаре: связываться с ним нельзя ({ $article }). Остаются почтовые письма.
contact-refused-disabled-group-1 = У должника инвалидность первой группы: звонить, писать сообщения и приходить нельзя ({ $article }). Остаются почтовые письма.
contact-refused-minor = Должник несовершеннолетний: связываться с ним нельзя ({ $article }). Пишите законному представителю письмом.
contact-refused-refused-contact = Должник отказался от взаимодействия ({ $article }). Остаются почтовые письма и суд.
contact-refused-representative-only = Должник общается только через представителя ({ $article }). Обратитесь к представителю.
contact-refused-dead = Должник умер ({ $article }). Ищите наследственное дело, писать по этому адресу нельзя.
contact-refused-svo = Долг под защитой закона об участниках СВО ({ $article }). Проверьте документы, до этого связываться нельзя.
contact-refused-disputed = Должник оспаривает долг ({ $article }). Сначала ответьте на спор.
contact-refused-nothing-owed = Долга нет ({ $article }): требовать нечего. Проверьте, не нужно ли вернуть переплату.
contact-refused-service-closed = Канал { $service } закрыт для нашей организации ({ $article }). Выберите другой канал.
contact-refused-template = Текста «{ $template }» нет среди утверждённых: начинать им разговор нельзя. Возьмите утверждённый текст.
contact-refused-content =
    В тексте «{ $template }» не сказано главное: { $item ->
        [creditor] кто требует
        [overdue] что долг просрочен
        [phone] по какому телефону звонить
        [contract] по какому договору
        [sum] сколько и из чего складывается
       *[details] куда платить
    } ({ $article }). Дополните текст.
contact-service-telegram = Telegram
contact-service-max = MAX
contact-service-email = электронная почта
contact-service-sms = СМС
contact-service-post = почта

# Как цитируется статья закона

law-word-civil-code = ГК РФ
law-word-procedure-code = ГПК РФ
law-word-tax-code = НК РФ
law-word-federal-law = ФЗ
law-word-plenum = Пленум
law-word-article = ст.
law-word-part = ч.
law-word-subclause = пп.
law-word-clause = п.
law-word-of = от
law-word-since = с
law-word-year = года
law-word-head-decides = решение руководителя
law-word-notaries = Основы о нотариате
law-word-postal-rules = Правила почтовой связи
law-word-order = приказ
law-word-rank = разряд
law-word-labour-code = ТК РФ
law-word-constitution = Конституция РФ
