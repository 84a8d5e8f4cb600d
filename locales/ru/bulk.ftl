# Много дел сразу: выбор, пробный прогон, подтверждение, ход, отмена.

bulk-menu =
    ⚙️ <b>Весь список: { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }</b> на { $sum }

    Что сделать со всеми? Сначала я проверю каждое дело и покажу, что выйдет. До вашего подтверждения ничего не изменится.
bulk-menu-empty = В этом списке сейчас нет дел.
bulk-kind-advance = ➡️ Продвинуть
bulk-kind-assign = 👤 Назначить
bulk-kind-hold = ⛔ Приостановка
bulk-kind-tag = 🏷 Метка
bulk-kind-documents = 📄 Данные для документов

bulk-more-steps = Показаны самые частые. Чтобы увидеть остальные, отберите дела по стадии.
bulk-choose-step = Какой шаг сделать? Здесь шаги, которые есть у дел этого списка; число — у скольких дел он есть на их стадии.
bulk-no-steps = У дел этого списка нет шагов, которые вы можете сделать.
bulk-usual = ➡️ У каждого — его обычный шаг
bulk-step-line = { $step } · { $count }
bulk-ask-reason = «{ $step }»: почему? Нужна причина. Напишите её одним сообщением: она попадёт в журнал каждого дела.
bulk-choose-colleague = Кому передать? «Поровну» — между теми, кто сейчас на работе и ведёт такие стадии; у кого уже меньше, тот получит больше.
bulk-level = ⚖️ Поровну
bulk-colleague-line = { $name } · { $count }
bulk-choose-hold = Какую приостановку поставить или снять? Число — у скольких дел списка она стоит.
bulk-hold-put = ⛔ { $hold }
bulk-hold-lift = ✅ Снять: { $hold } · { $count }
bulk-choose-tag = Поставить метку на все дела или снять её?
bulk-tag-put = 🏷 Поставить
bulk-tag-lift = ✖️ Снять
bulk-ask-tag = Напишите метку: слово или несколько, до { $longest } знаков.
bulk-ask-tag-there = Сейчас на делах списка: { $tags }

bulk-what-step = шаг «{ $step }»
bulk-what-usual = обычный следующий шаг каждого дела
bulk-what-assign = передать: { $name }
bulk-what-level = распределить поровну
bulk-what-hold-put = приостановка: { $hold }
bulk-what-hold-lift = снять приостановку: { $hold }
bulk-what-tag-put = поставить метку «{ $tag }»
bulk-what-tag-lift = снять метку «{ $tag }»
bulk-what-documents = таблица данных для документов

bulk-looking = 🔎 Проверяю дела. Пока ничего не меняется.
bulk-trying =
    🔎 <b>Проверяю дела</b>: { $what }

    Пока ничего не меняется.
bulk-running =
    ⚙️ <b>Выполняю</b>: { $what }

    Готово { $done } из { $count }.
bulk-undoing =
    ↩️ <b>Отменяю</b>: { $what }

    Возвращаю только дела, которые никто не трогал.
bulk-tried = 🔎 <b>Пробный прогон</b>: { $what }
bulk-asking =
    ⏳ <b>Ждёт второго человека</b>: { $what }

    { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    } на { $sum }. Руководителям отправлен вопрос с этими же цифрами.
bulk-stopped =
    ⏸ <b>Остановлено</b>: { $what }

    Сделано { $done }, ждут { $left }. Сделанное остаётся.
bulk-done =
    ✅ <b>Выполнено</b>: { $what }

    { $done ->
        [one] { $done } дело
        [few] { $done } дела
       *[many] { $done } дел
    }.
bulk-undone =
    ↩️ <b>Отменено</b>: { $what }

    { $count ->
        [one] Возвращено { $count } дело
        [few] Возвращены { $count } дела
       *[many] Возвращено { $count } дел
    } в прежний вид.
bulk-dropped = ✖️ <b>Не выполнено</b>: { $what }
bulk-dropped-why =
    { $name } отклоняет: { $why ->
        [none] без объяснения
       *[other] { $why }
    }
bulk-will-do =
    Будет сделано: <b>{ $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }</b> на <b>{ $sum }</b>
bulk-first-names = Первые: { $names }
bulk-will-refuse =
    Не подойдут: { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }
bulk-refused-line = • { $count } — { $why }
bulk-refused-like = • { $count } — например: { $why }
bulk-failed =
    Не вышло у { $count ->
        [one] { $count } дела
       *[other] { $count } дел
    }: их изменили раньше или правило больше не позволяет.
bulk-stays = Назад не берётся: { $basis }. Такие дела отмена не вернёт.
bulk-undo-hint = Отменить можно до { $until }.
bulk-kept =
    { $count ->
        [one] Осталось как есть { $count } дело
        [few] Остались как есть { $count } дела
       *[many] Осталось как есть { $count } дел
    }: после нас их изменил кто-то ещё или закон не даёт вернуть шаг.
bulk-list-attached = Все дела с решением по каждому — в таблице.

bulk-confirm =
    ✅ Выполнить для { $count ->
        [one] { $count } дела
       *[other] { $count } дел
    }
bulk-drop = ✖️ Не выполнять
bulk-stop = ⏸ Остановить
bulk-go-on = ▶️ Продолжить
bulk-undo = ↩️ Отменить
bulk-refresh = 🔄 Обновить
bulk-again = 🔎 Проверить заново
bulk-approve = ✅ Разрешаю
bulk-decline = ✖️ Отклонить
bulk-decline-silent = ✖️ Отклонить без слов
bulk-ask-why =
    Почему вы отклоняете? Напишите одним сообщением: тот, кто просил, это увидит.

    { $what }
bulk-approved = ✅ Вы разрешили. Выполняется.
bulk-declined = ✖️ Вы отклонили: { $what }. Ничего не изменилось.
bulk-started = Начато
bulk-asked-second = Нужно согласие второго человека. Вопрос руководителям отправлен.
bulk-stopping = Останавливаю

bulk-notice-question =
    ⚙️ <b>{ $name }</b> просит согласия:{ $what }

    <b>{ $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }</b> на <b>{ $sum }</b>, не подойдут { $refused }.{ $stays ->
        [none] { "" }
       *[other] { " " }Назад не берётся: { $stays }.
    }
    Все дела — в таблице.
bulk-notice-approved =
    ✅ <b>{ $name }</b> разрешает: { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }. Выполняется.
bulk-notice-declined =
    ✖️ <b>{ $name }</b> отклоняет: { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }. Ничего не изменилось.{ $why ->
        [none] { "" }
       *[other] { " " }Причина: { $why }
    }
bulk-notice-yours =
    📁 { $count ->
        [one] { $count } дело перешло
        [few] { $count } дела перешли
       *[many] { $count } дел перешли
    } к вам
bulk-notice-undone =
    ↩️ { $count ->
        [one] { $count } дело вернулось
        [few] { $count } дела вернулись
       *[many] { $count } дел вернулись
    } от вас обратно: общее действие отменено

bulk-refusal-not-here = На стадии этого дела такого шага нет.
bulk-refusal-no-usual-step = У вашей роли нет обычного шага на этой стадии.
bulk-refusal-closed = Дело закрыто. Если работа продолжается, сначала верните его в работу.
bulk-refusal-nobody-at-work = На этой стадии сейчас никто не работает. Отметьте, кто вернулся, или назначьте человека.
bulk-refusal-not-their-creditor = Коллега не ведёт дела этого кредитора.
bulk-refusal-already-theirs = Дело уже у этого человека.
bulk-refusal-away = Этого человека сейчас нет на работе. Выберите другого.
bulk-refusal-held = Эта приостановка уже стоит.
bulk-refusal-not-held = Этой приостановки на деле нет.
bulk-refusal-tagged = Метка уже стоит.
bulk-refusal-not-tagged = Этой метки на деле нет.
bulk-refusal-nothing-owed = Долга нет: взыскивать нечего.
bulk-refusal-moved-on = Дело изменили после пробного прогона. Проверьте его заново.
bulk-refusal-stays = Этот шаг назад не берётся.
bulk-refusal-outdated = Пробный прогон старше суток. Проверьте список заново.
bulk-refusal-nothing-to-do = Ни одно дело не подходит. Посмотрите причины в таблице.
bulk-refusal-nobody-to-approve =
    От { $count ->
        [one] { $count } дела
       *[other] { $count } дел
    } нужно согласие второго руководителя, а его сейчас нет. Сузьте список или попросите администратора пригласить руководителя.
bulk-refusal-undo-late = Время отмены вышло. Измените дела новым действием.
bulk-refusal-tag = Метка — от одного до { $longest } знаков. Напишите короче.

bulk-verdict-done = Будет сделано
bulk-verdict-refused = Не подойдёт
bulk-sheet = Дела
bulk-file = Пробный прогон { $number } от { $on }
bulk-column-number = Дело
bulk-column-debtor = Должник
bulk-column-sum = Сумма, ₽
bulk-column-now = Стадия сейчас
bulk-column-after = Стадия после
bulk-column-whose = Ответственный сейчас
bulk-column-next = Ответственный после
bulk-column-verdict = Решение
bulk-column-why = Причина

bulk-merge-sheet = Данные
bulk-merge-file = Данные для документов { $number } от { $on }
bulk-merge-number = Дело
bulk-merge-debtor = Должник
bulk-merge-born = Дата рождения
bulk-merge-birth-place = Место рождения
bulk-merge-passport = Паспорт
bulk-merge-inn = ИНН
bulk-merge-snils = СНИЛС
bulk-merge-address = Адрес регистрации
bulk-merge-lives = Адрес проживания
bulk-merge-email = Эл. почта
bulk-merge-contract = Договор
bulk-merge-contract-on = Дата договора
bulk-merge-creditor = Первоначальный кредитор
bulk-merge-cession = Договор уступки
bulk-merge-cession-on = Дата уступки
bulk-merge-court = Суд
bulk-merge-court-number = Номер дела в суде
bulk-merge-court-uid = УИД дела
bulk-merge-enforcement = Исполнительное производство
bulk-merge-principal = Основной долг
bulk-merge-interest = Проценты
bulk-merge-penalty = Неустойка
bulk-merge-fees = Комиссии
bulk-merge-state-fee = Госпошлина
bulk-merge-postage = Почтовые расходы
bulk-merge-other-costs = Иные расходы
bulk-merge-total = Всего
bulk-merge-words = Всего прописью

holds-head = { $number }: приостановки. Нажмите, чтобы поставить или снять.
holds-put = ○ { $hold }
holds-lift = ● { $hold }
holds-ask-reason = { $number }: почему «{ $hold }»? Напишите одним сообщением, она останется в журнале.
holds-lifted = ✅ Снята: { $hold }
tags-head = { $number }: метки. Нажмите на метку, чтобы снять её.
tags-none = { $number }: меток пока нет.
tags-line = ✖️ { $tag }
tags-add = 🏷 Добавить
more-holds = ⛔ Приостановки
more-tags = 🏷 Метки

limits-head =
    <b>⚙️ Много дел сразу</b>

    Нажмите на строку, чтобы изменить.
limits-second-person-from = 👥 Второй человек — от { $value } дел
limits-undo-minutes = ↩️ Отменить можно { $value } мин
