# Отсутствия: с какого дня, по какой, кто замещает.

absence-open = 🌴 Отсутствия
absence-head =
    🌴 <b>{ $name }</b>
    { $count ->
        [0] Отсутствий впереди нет.
       *[other] Отсутствия:
    }
absence-add = ➕ Отсутствие
absence-line = • с { $first } по { $last }
absence-line-begun = • с { $first } по { $last }, идёт сейчас
absence-line-stand-in = { $line }, замещает { $name }
absence-end = 👋 Снова на месте
absence-call-off = ✖️ Отменить с { $first }
absence-stand-in = 👤 Кто замещает
absence-ask-first = <b>{ $name }</b>: с какого дня? Нажмите или напишите дату.
absence-ask-last = С { $first }. По какой день включительно? Нажмите или напишите дату.
absence-until =
    по { $on } · { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
absence-saved = Отсутствие записано.
absence-ended = Отсутствие закончено.
absence-ask-stand-in = Кому передать дела со сроком на эти дни?
absence-by-load = Поровну, по загрузке
absence-notice-began =
    🌴 <b>{ $name }</b> отсутствует с { $first } по { $last }.
    { $count ->
        [0] Дел со сроком на эти дни нет, передавать нечего.
        [one] Передано { $count } дело со сроком на эти дни:
        [few] Передано { $count } дела со сроком на эти дни:
       *[many] Передано { $count } дел со сроком на эти дни:
    }{ $given }
    Остались и ждут возвращения: { $stays }.
absence-given = • { $name }: { $count }
absence-see-stays = 📁 Остались · { $count }
absence-notice-back =
    👋 С возвращением! { $cases ->
        [0] Открытых дел у вас нет.
        [one] Вас ждёт { $cases } дело.
        [few] Вас ждут { $cases } дела.
       *[many] Вас ждут { $cases } дел.
    } Начните с того, что на сегодня.

refusal-absence-days = Такие дни не подходят. Первый день — не раньше сегодняшнего, последний — не раньше первого, всего не больше года.
refusal-absence-overlaps = На эти дни уже записано отсутствие с { $first } по { $last }. Сначала отмените его.
refusal-absence-stand-in = Этот коллега сейчас не на месте. Выберите другого.
