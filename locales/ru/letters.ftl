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
letters-new = ➕ Письмо
letters-open = ✉️ { $barcode }
letters-list = 📋 Много писем списком
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
letters-notice-card-missing =
    ❗ <b>{ $number }</b>: уведомление о вручении не вернулось
    { $kind }, { $barcode }

    👉 Письмо вручено, но подтверждает это пока только сайт Почты. Запросите дубликат уведомления.

    👉 Сверьте номер с квитанцией. Если в нём опечатка, зарегистрируйте письмо под верным номером.
letters-notice-credentials =
    ❗ <b>Почта не принимает логин или пароль</b>

    Письма сейчас не отслеживаются. Администратору: проверьте CESSIO_POST_LOGIN, CESSIO_POST_PASSWORD и доступ по договору. Спрашиваю снова раз в час.

refusal-letters-day = Днём отправки может быть день с { $earliest } по { $latest }.
refusal-letters-other-case = Этот номер уже зарегистрирован в деле { $number }. Проверьте, не перепутаны ли квитанции.
refusal-letters-taken = Этот номер уже зарегистрирован. Сверьте его с квитанцией; если он верный, спросите руководителя.
refusal-letters-none-open = Открытых писем по этому делу нет, спрашивать не о чем.
refusal-letters-asked-lately = О письмах этого дела уже спрошено. Подождите четверть часа.
# Письма списком
letters-list-how =
    <b>Письма списком</b>

    Пришлите строки или файл (.xlsx, .csv), в том числе список ф. 103 с почты. В строке нужны номер отправления и номер дела (или договора, или ФИО должника); день и плата – если есть.

    <code>80092063905992 C-000123 22.11.2026 97,50</code>

    Чеки можно просто сфотографировать и прислать: номер, день и плату прочту сам.
letters-list-head =
    <b>В списке { $count ->
        [one] { $count } письмо
        [few] { $count } письма
       *[many] { $count } писем
    }, готовы к регистрации: { $ready }</b>
letters-list-postage = Плата по ним: { $sum }
letters-list-odd = { $row }. <code>{ $barcode }</code> { $said } – { $what }
letters-list-more = …и ещё строк с вопросами: { $count }
letters-list-register = ✅ Зарегистрировать { $count }
letters-list-register-doubtful = ✅ С сомнительными: { $count }
letters-list-another = 📋 Другой список
letters-list-begun = Регистрирую…
letters-list-done =
    ✅ Зарегистрировано { $count ->
        [one] { $count } письмо
        [few] { $count } письма
       *[many] { $count } писем
    }.{ $before ->
        [0] { "" }
       *[other] { " " }Были раньше: { $before }.
    } Теперь я слежу за ними.
letters-list-refused = ❗ <code>{ $barcode }</code>: { $why }
letters-list-empty = В списке нет ни одного номера отправления. Пришлите строки с 14 цифрами с квитанции и номером дела.
refusal-letters-list-long = Список слишком длинный: за один раз принимаю до { $most } писем. Разделите его.
letters-row-ready = готово
letters-row-doubtful = не сходится контрольная цифра, сверьте с квитанцией
letters-row-known = уже зарегистрировано в этом деле
letters-row-twice = номер повторяется в списке
letters-row-elsewhere = номер зарегистрирован в другом деле
letters-row-no-case = дело не нашлось
letters-row-several-cases = подходит несколько дел, напишите номер дела
letters-row-no-number = это не номер отправления
letters-row-bad-day = день отправки не годится

# Одно письмо
letter-head = <b>{ $case }</b>
letter-operation = • { $at }, { $index }: { $what }
letter-operation-of-card = • { $at }, { $index } (уведомление): { $what }
letter-card-none = Без уведомления о вручении.
letter-card-awaited = 🪪 Уведомление о вручении ещё не вернулось.
letter-card-back = 🪪 Уведомление о вручении вернулось: приложите его к делу.
letter-card-missing = 🪪 Уведомление о вручении не вернулось. Запросите у Почты дубликат.
letter-correct = ✏️ Исправить номер
letter-withdraw = 🗑 Отозвать
letter-receipt = 🧾 Чек
letter-ask-number =
    Сейчас записан номер <code>{ $barcode }</code>.

    Напишите верный номер с квитанции. Всё, что Почта сказала о прежнем номере, будет забыто.
letter-corrected = ✅ Номер исправлен. Спрашиваю Почту заново.
letter-withdraw-ask =
    Отозвать письмо <code>{ $barcode }</code>?

    Слежение прекратится, плата за него уйдёт из расходов дела. Запись об этом останется в истории.
letter-withdraw-sure = 🗑 Да, отозвать
letter-withdrawn = Письмо отозвано.
refusal-letters-case-moved = Дело уже продвинулось по вручению этого письма ({ $stage }). Сначала верните дело на прежнюю стадию.
