# Дело в чате: поиск, списки, карточка, шаги.

find-how = Напишите номер дела, договора, суда, УИД, трек-номер, ИНН, телефон, улицу и дом, сумму, фамилию или её часть.
find-nothing = Ничего не нашлось. Проверьте номер; по фамилии нужны хотя бы три буквы подряд, по адресу — улица и дом.
find-found = Нашлось
list-head =
    <b>{ $title }</b>
    { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }
list-more = Дальше ›
case-line = { $name } · { $sum } · { $stage }

view-mine = Мои дела
view-my-overdue = Мои просроченные
view-overdue = Стадия просрочена
view-long-overdue = Просрочено больше 30 дней
view-still = Без движения больше 60 дней
view-alarms = Тревоги по письмам
view-silent = Молчат дольше обычного
view-nobody = Ни за кем не закреплены
view-paid = Платежи за { $on }
view-moved = Продвинулись { $on }
view-delivered = Вручены письма { $on }
view-returned = Вернулись письма { $on }
view-stage = Дела на стадии

card-head =
    <b>{ $number }</b> · <b>{ $name }</b>, { $born }
card-stage =
    📍 <b>{ $stage }</b>, с { $since } ({ $days ->
        [0] сегодня
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    })
card-due =
    ⏳ Срок { $on }, { $days ->
        [0] сегодня
        [one] остался { $days } день
        [few] осталось { $days } дня
       *[many] осталось { $days } дней
    }
card-overdue =
    ⏰ <b>Просрочено</b> на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }, срок был { $on }
card-no-term = ⏳ Срока у стадии нет
card-total = 💰 <b>{ $sum }</b> на { $on }
card-part = ⠀ { $name }: { $sum }
card-earned = ⠀ Начислено, ещё не записано: { $sum }
card-overpaid = ⠀ Переплата: { $sum }
card-plan = 🗓 Рассрочка на { $sum }
card-contract = 📄 Договор { $number } от { $on }
card-creditor = 🏢 { $name }
card-court = ⚖️ { $names }
card-responsible = 👤 { $name }
card-tags = 🏷 { $tags }
card-note = 📝 { $name }: { $words }
card-letter = ✉️ { $kind } { $barcode }: { $status }
card-letter-alarm = ❗ { $line }
card-hold = ⛔ { $hold }
card-lacks = ❗ { $what }
card-lacks-step = • <b>{ $step }</b>: { $what }
card-steps =
    <b>{ $number }</b> · { $stage }

    Что сделать с делом?
card-main-step = ➡️ { $step }
card-evidence-here = ✅ Есть: { $evidence }
card-other-steps = Другие шаги
card-ledger = 💰 Расчёт
card-letters = ✉️ Письма
card-contacts = ☎️ Контакты
card-payment = 💵 Внести платёж
card-code = 🔑 Код для письма
card-paper = 📄 { $kind }
card-copy = 📋 Номер

case-moved = { $number }: { $stage }
case-ask-reason = «{ $step }» требует причины. Напишите её одним сообщением.
case-evidence-filed = Отмечено: { $evidence }
notice-case-yours =
    📁 Дело <b>{ $number }</b> теперь у вас

    { $stage }, срок { $due }

card-ledger-head = <b>{ $number }</b>: из чего складывается долг на { $on }
card-ledger-line = <b>{ $name }</b>: { $sum }
card-ledger-entry = ⠀ { $on } { $what }: { $sum }{ $mark }
card-ledger-why = { $mark } { $why }

contacts-head = <b>{ $name }</b>
contacts-phone = ☎️ { $phone }
contacts-address = 🏠 Регистрация: { $address }
contacts-lives = 📬 Проживание: { $address }
notice-cases-yours =
    📁 У вас { $count ->
        [one] { $count } новое дело
        [few] { $count } новых дела
       *[many] { $count } новых дел
    } из реестра
button-my-cases = Мои дела

card-gap-court = ⚖️ Указать суд
card-gap-force-date = 📅 Указать дату вступления в силу
card-gap-presentation-date = 📅 Указать дату выдачи документа
card-gap-bank = 🏦 Указать банк
card-gap-employer = 🏭 Указать работодателя
gap-ask-court = { $number }: какой суд? Напишите его название, например «Судебный участок № 3 Центрального района».
gap-ask-force-date = { $number }: когда акт вступил в законную силу? Напишите дату из отметки суда: 01.10.2026
gap-ask-presentation-date = { $number }: когда выдан приказ, а для листа — когда акт вступил в силу? С этого дня идут три года на предъявление. Напишите дату: 01.10.2026
gap-ask-bank = { $number }: в каком банке счёт должника? Напишите название и БИК.
gap-ask-employer = { $number }: где работает должник? Напишите название и адрес.
refusal-gap-date = Не похоже на дату. Напишите её так: 01.10.2026
