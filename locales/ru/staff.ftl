# Сотрудники: список, приглашения, отсутствие, удаление.

staff-head =
    <b>👥 Сотрудники</b>

    { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }{ $away ->
        [0] { "" }
       *[other] , отсутствуют: { $away }
    }
staff-line = { $name } · { $role }
staff-line-away = 🌴 { $line }
staff-before = ‹ Раньше
staff-invite = ➕ Пригласить
staff-invited = ✉️ Приглашения · { $count }
staff-choose-role = Кого пригласить? Роль решает, что человек увидит и сможет сделать.
staff-ask-name = Роль: { $role }. Напишите фамилию и имя одним сообщением — так человека увидят коллеги.
staff-link =
    Приглашение готово: <b>{ $name }</b>, { $role }.

    Перешлите человеку ссылку:
    { $link }

    Она сработает один раз, до { $until }. Кто откроет её первым, тот и получит роль, поэтому не публикуйте её в общих чатах.
staff-copy-link = 📋 Скопировать ссылку
staff-invitations =
    <b>✉️ Приглашения</b>

    { $count ->
        [0] Открытых приглашений нет.
        [one] По { $count } приглашению ещё не пришли:
       *[other] По { $count } приглашениям ещё не пришли:
    }
staff-invitation = • { $name }, { $role }, до { $until }
staff-withdraw = ✖️ Отозвать: { $name }
staff-withdrawn = Ссылка больше не действует.
staff-person = <b>{ $name }</b>, { $role }
staff-person-cases =
    📁 { $cases ->
        [0] Открытых дел нет
        [one] { $cases } открытое дело
        [few] { $cases } открытых дела
       *[many] { $cases } открытых дел
    }
staff-person-zone = 🕒 { $zone }
staff-person-away = 🌴 Отсутствует: новые дела получают другие
staff-person-unreachable = 🔕 Остановил бота: уведомления не доходят
staff-away = 🌴 Отсутствует
staff-back-at-work = 👋 Снова на месте
staff-hand-over =
    📁 Передать { $cases ->
        [one] { $cases } дело
        [few] { $cases } дела
       *[many] { $cases } дел
    } другим
staff-handed =
    { $count ->
        [0] Передать некому: этой работой больше никто не занят. Пригласите коллегу.
        [one] Передано { $count } дело.
        [few] Передано { $count } дела.
       *[many] Передано { $count } дел.
    }
staff-remove = 🗑 Удалить
staff-ask-remove =
    Удалить <b>{ $name }</b>, { $role }?

    { $cases ->
        [0] Открытых дел нет.
        [one] { $cases } дело перейдёт к другим.
        [few] { $cases } дела перейдут к другим.
       *[many] { $cases } дел перейдут к другим.
    } Доступ закроется сразу. Записи о сделанном останутся.
staff-remove-yes = 🗑 Да, удалить
staff-removed = { $name }: доступ закрыт.
staff-notice-joined = ✅ Приглашение принято: <b>{ $name }</b>, { $role }
staff-notice-handed =
    📁 { $count ->
        [one] Вам передано { $count } дело коллеги.
        [few] Вам переданы { $count } дела коллеги.
       *[many] Вам передано { $count } дел коллеги.
    } Посмотрите, где сроки ближе всего.

refusal-remove-self = Себя удалить нельзя. Попросите другого администратора.
refusal-remove-by-setting = Этот администратор назначен в настройках сервера. Сначала уберите его оттуда.
refusal-invitation-administrator = Вы администратор, и приглашение вашу роль не изменит. Перешлите ссылку тому, кого приглашаете.
