# Рассрочка: предложения, график, согласие, напоминания, пределы.

plans-not-now = Сейчас рассрочку по этому договору оформить нельзя. Позвоните нам: вместе решим, что можно сделать.
unreadable-plan-wish = Не понял. Напишите, например: «5000 в месяц 10 числа» или «на 6 месяцев».
refusal-plan-grace = Дней отсрочки может быть от 0 до { $longest }.

plans-offers =
    <b>Как разделить { $sum }</b>

    Договор { $contract }. Первый платёж — { $first_on }, дальше — каждое { $day }-е число.
plans-offer =
    { $count ->
        [one] { $count } платёж
        [few] { $count } платежа
       *[many] { $count } платежей
    } по { $per_month }, до { $ends_on }
plans-own-wish = ✍️ Предложить своё
plans-day = { $day }-е
plans-ask-wish = Сколько вы можете платить в месяц и какого числа? Напишите одной фразой, например: «5000 в месяц 10 числа» или «на 6 месяцев».
plans-take-nearest = ✅ Показать, что подойдёт
plans-schedule = <b>График по договору { $contract }</b>, всего { $sum }
plans-row = { $number }. { $on } — { $sum }
plans-paid = ✅ { $number }. { $on } — { $sum }
plans-late = ❗ { $number }. { $on } — { $sum }
plans-terms = Пока вы платите, график действует. Один пропуск его не отменяет. Платить раньше и больше можно всегда. Станет трудно — измените график здесь же.
plans-accept = ✅ Подписать
plans-others = Другие варианты
plans-changed = Пока вы решали, сумма изменилась. Вот новый график.
plans-accepted = ✅ <b>Договорились.</b> Ваш график, всего { $sum }:
plans-standing = 🗓 <b>Ваш график</b>, всего { $sum }:
plans-replace = Изменить график

plans-notice-accepted =
    🗓 { $number }: должник согласился на рассрочку

    { $sum }, последний платёж { $ends_on }
plans-notice-broken =
    ❗ { $number }: рассрочка прекращена, пропущено больше одного платежа

    Сумма плана { $sum }. Решите, что делать дальше.

plans-reminder-ahead =
    Скоро день платежа по вашему графику: { $due }.

    Кредитор: { $creditor }
    Просроченный долг по договору { $contract } от { $signed }
    Телефон: { $phone }

    Сумма и способы оплаты — по кнопке. Не согласны — скажите нам, это ваше право.
plans-reminder-today =
    Сегодня, { $due }, день платежа по вашему графику.

    Кредитор: { $creditor }
    Просроченный долг по договору { $contract } от { $signed }
    Телефон: { $phone }

    Сумма и способы оплаты — по кнопке. Если уже заплатили, спасибо: деньги могут идти до трёх дней.
plans-reminder-late =
    Платёж по графику за { $due } пока не получен: он просрочен.

    Кредитор: { $creditor }
    Просроченный долг по договору { $contract } от { $signed }
    Телефон: { $phone }

    Если платить трудно, график можно изменить по кнопке. Если уже заплатили или не согласны, позвоните нам.
plans-reminder-see = Открыть график
plans-reminder-stop = Больше не присылать

plans-limits =
    <b>⚙️ Правила отдела</b>

    <b>Рассрочка.</b> В этих пределах должник договаривается сам; изменения действуют для новых планов.
    <b>Много дел сразу.</b> От какого числа дел нужно согласие второго человека и сколько минут можно отменить.

    Нажмите на строку, чтобы изменить.
plans-limit-max-months =
    Не дольше: { $value ->
        [one] { $value } платёж
        [few] { $value } платежа
       *[many] { $value } платежей
    }
plans-limit-min-instalment = Платёж не меньше: { $value }
plans-limit-max-first-delay-days =
    Первый платёж не позже чем через { $value ->
        [one] { $value } день
        [few] { $value } дня
       *[many] { $value } дней
    }
plans-limit-min-first-share = Первый платёж не меньше { $value } % долга
plans-limit-pay-day-from = День платежа с { $value }-го
plans-limit-pay-day-to = День платежа по { $value }-е
plans-limit-grace-days =
    Пропуск — через { $value ->
        [one] { $value } день
        [few] { $value } дня
       *[many] { $value } дней
    } просрочки
plans-limit-ask =
    { $line }

    Напишите новое число.
plans-limit-unclear = Нужно число. Напишите его цифрами, например: 12.

plans-offer-line =
    ▫️ <b>{ $count ->
        [one] { $count } платёж
        [few] { $count } платежа
       *[many] { $count } платежей
    } по { $per_month }</b>
    ⠀ с { $first_on } по { $ends_on }, всего { $total }
plans-forgiven = ⠀ 🎁 Простим { $sum } неустойки, когда график будет исполнен
plans-offers-how = Нажмите на вариант, свой день или подберите сумму сами.
plans-slide = 🎚 Подобрать сумму
plans-slide-head = <b>По { $sum } в месяц</b>, каждое { $day }-е число
plans-slide-by = { $by }
plans-slide-earlier = ◀︎ раньше
plans-slide-later = позже ▶︎
plans-slide-show = Показать график
plans-slide-outside = Такой график длиннее, чем мы можем согласовать сразу. Прибавьте сумму или спросите руководителя: нажмите «Показать график».
plans-rows-between = …
plans-progress =
    { $bar }
    Оплачено { $paid }, осталось { $left }
plans-limit-forgive-share = Простим за график { $value } % неустойки
plans-limit-forgive-within =
    Прощаем в графике до { $value ->
        [one] { $value } платежа
       *[other] { $value } платежей
    }
refusal-plan-forgiveness = Прощать можно от 0 до 100 % неустойки, в графиках хотя бы из одного платежа.
