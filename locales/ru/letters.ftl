# Письма в чате: регистрация по номеру отправления, что говорит Почта.

letters-which-case =
    <b>Новое письмо</b>

    По какому делу? Напишите номер дела, договора, телефон или фамилию.
letters-no-case = Такого дела не нашлось. Проверьте номер или фамилию и напишите ещё раз.
letters-many-cases =
    { $count ->
        [one] Нашлось { $count } дело
        [few] Нашлось { $count } дела
       *[many] Нашлось { $count } дел
    }. Выберите или напишите точнее.
letters-which-barcode =
    <b>{ $case }</b>

    Напишите номер отправления с квитанции: 14 цифр, либо две буквы, девять цифр и две буквы.
letters-doubtful-number =
    В номере <code>{ $barcode }</code> не сходится контрольная цифра: скорее всего, в нём опечатка.

    Сверьте с квитанцией и напишите номер ещё раз. Если на квитанции он именно такой, нажмите кнопку.
letters-number-is-right = Номер верный, дальше
letters-known =
    Письмо <code>{ $barcode }</code> уже зарегистрировано.

    { $case }: { $status }.
letters-draft =
    <b>{ $case }</b>

    ✉️ <code>{ $barcode }</code>
    Что отправлено: <b>{ $kind }</b>
    Сдано на почту: <b>{ $on }</b>

    Верно? Другой день можно написать, например 12.03.2026.
letters-register = ✅ Зарегистрировать
letters-draft-kind = ↔ { $kind }
letters-draft-day-0 = сегодня
letters-draft-day-1 = вчера
letters-draft-day-2 = позавчера
letters-registered = Зарегистрировано. Теперь я слежу за письмом.
letters-registered-before = Это письмо уже было зарегистрировано.

letters-head = <b>{ $case }</b>: письма
letters-none = Писем пока нет.
letters-off = Связь с Почтой выключена, поэтому сведения не обновляются.
letters-line =
    ✉️ <b>{ $kind }</b>
    <code>{ $barcode }</code>, сдано { $on }
letters-status = { $status }, с { $at }
letters-status-bare = { $status }
letters-last = Последняя операция: { $what }, { $at }
letters-alarm = ❗ { $what }
letters-trouble = ⚠️ В прошлый раз Почта не ответила. Спрошу ещё раз.
letters-unasked = Почту ещё не спрашивали.
letters-new = ＋ Письмо
letters-ask = 🔄 Обновить сейчас
letters-asked =
    { $count ->
        [one] Спрашиваю Почту о { $count } письме
       *[other] Спрашиваю Почту о { $count } письмах
    }. Если что-то изменилось, пришлю сообщение.
letters-asked-by-ticket =
    { $count ->
        [one] Спрошу Почту о { $count } письме
       *[other] Спрошу Почту о { $count } письмах
    } ближайшим запросом. Ответ придёт примерно через полчаса.

letters-means-court-has-nothing = Доказательства, что документы у суда, нет: дело остаётся на прежней стадии, а срок давности идёт.
letters-means-not-served = Вручением должнику это не считается.
letters-means-not-received = Адресат письма не получил.
letters-notice-delivered =
    📬 <b>{ $number }</b>: вручено { $on }
    { $kind }, { $barcode }

    { $means }
    📍 { $stage }
letters-notice-moved =
    📬 <b>{ $number }</b>: вручено { $on }
    { $kind }, { $barcode }

    { $means }
    ➡️ Дело перешло на стадию «{ $stage }».
letters-notice-alarm =
    ❗ <b>{ $number }</b>: { $what }
    { $kind }, { $barcode }

    ⚖️ { $means }
    👉 { $next }
    📍 { $stage }
letters-notice-rejected =
    ❗ <b>{ $number }</b>: Почта не принимает номер { $barcode }
    { $kind }

    👉 Сверьте номер с квитанцией. Если в нём опечатка, зарегистрируйте письмо под верным номером.
letters-notice-credentials =
    ❗ <b>Почта не принимает логин или пароль</b>

    Письма сейчас не отслеживаются. Администратору: проверьте CESSIO_POST_LOGIN, CESSIO_POST_PASSWORD и доступ по договору. Спрашиваю снова раз в час.

refusal-letters-day = Днём отправки может быть день с { $earliest } по { $latest }.
refusal-letters-other-case = Этот номер уже зарегистрирован в деле { $number }. Проверьте, не перепутаны ли квитанции.
refusal-letters-taken = Этот номер уже зарегистрирован. Сверьте его с квитанцией; если он верный, спросите руководителя.
refusal-letters-none-open = Открытых писем по этому делу нет, спрашивать не о чем.
refusal-letters-asked-lately = О письмах этого дела уже спрошено. Подождите четверть часа.
