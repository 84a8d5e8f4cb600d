# Обращения к должнику: что можно сейчас, что было и почему законно, что не ушло; звонки и встречи, записанные рукой.

contacts-list = 📒 Обращения к должнику
contacts-list-head = <b>{ $number }</b>: обращения к должнику
contacts-list-none = Обращений ещё не было.
contacts-now-open = ✅ <b>{ $way }</b>: сейчас можно ({ $counts })
contacts-now-shut =
    ⛔ <b>{ $way }</b>
    { $why }
    { $when }
contacts-count =
    { $period ->
        [day] за день
        [week] за неделю
       *[month] за месяц
    } { $made } из { $most }
contacts-line =
    { $lawful ->
        [yes] { $theirs ->
            [yes] 📥
           *[no] ✅
        }
       *[no] ⛔
    } { $at } · { $channel } · { $state }
contacts-unsent-line =
    { $waits ->
        [yes] ⏳ ждёт своего часа, { $on }
       *[no] ✖️ не ушло, { $on }
    }
contacts-newer = ‹ Новее
contacts-older = Раньше ›
contact-head =
    <b>{ $at }</b>, { $channel }
    Кому: { $recipient }. Результат: { $state }.
contact-colleague = Записано: { $name }
contact-failed = Причина: { $reason }
contact-approved-text = Утверждённый текст: «{ $name }»
contact-was-lawful = ✅ <b>Это было законно.</b>
contact-was-unlawful = ⛔ <b>В это время обращаться было нельзя.</b>
contact-outside-limits = Начал должник: часы и счёт закона его не ограничивают.
contact-rules = Правила: { $article }, действуют с { $since }.
contact-clock =
    🕐 { $zone }: { $on }, { $local }, { $day }, можно с { $opens } до { $closes }{ $open ->
        [yes] { "" }
       *[no] {" "}— вне часов
    }
contact-made-before = До этого было:
contact-broken = ❗ Запись изменена: из неё самой следует другое решение. Сообщите администратору.
contact-no-certificate = Записано до того, как проверка стала сохраняться.
contact-see-words = 💬 Что было сказано
contact-words =
    <b>{ $at }</b>

    { $words }
contact-never = Ждать бесполезно: сначала нужно снять причину.
contact-unsent-head =
    <b>Сообщение не ушло</b>
    «{ $name }», { $at }
contact-unsent-waits = ⏳ Ждёт законного часа: уйдёт не раньше { $at }.
contact-unsent-expired = ✖️ Законного часа не нашлось до { $at }, а позже слова уже не были бы правдой.
contact-unsent-unreachable = ✖️ Нет ни одного живого канала: ни чата, ни почты, ни номера для СМС.
contact-unsent-nobody = ✖️ Этот человек больше не говорит за должника.
contact-unsent-refused = ✖️ В тот час закон этого не позволял; с тех пор условия изменились.
contact-unsent-now = <b>Сейчас:</b>
contact-hand-call = 📞 Позвонить
contact-hand-visit = 🚪 Встретиться
contact-hand-their-call = 📥 Позвонил сам должник
contact-hand-to-debtor = должник
contact-hand-to-representative = представитель
contact-hand-to-heir = наследник
contact-hand-to-third-person = третье лицо
contact-hand-head =
    <b>{ $number }</b>
    { $way }. Собеседник: { $to }.
contact-hand-already = Если разговор уже состоялся, запишите его: иначе счёт обращений будет неверным. Руководитель узнает.
contact-hand-reached = ✅ Поговорили
contact-hand-not-reached = ✖️ Не ответили
contact-hand-met = ✅ Встретились
contact-hand-not-met = ✖️ Никого не было
contact-hand-was = Уже было, записать
contact-hand-copy = 📋 Номер
contact-hand-other = 📍 { $address }
contact-hand-with = Другой собеседник: { $to }
contact-hand-ask-words = О чём говорили? Напишите одной-двумя фразами.
contact-hand-ask-why = Что записать? Хватит нескольких слов, например «никто не открыл».
contact-hand-no-words = Без записи слов
contact-hand-refusal-long = Слишком длинно: не больше { $most } знаков. Оставьте главное.
contact-notice-unlawful = ⛔ { $number }: записано обращение, которое закон в тот час запрещал ({ $at })
contact-open = Посмотреть
day-kind-working = рабочий день
day-kind-short = сокращённый рабочий день
day-kind-day-off = выходной
day-kind-holiday = праздник
day-kind-decreed = нерабочий день по указу
