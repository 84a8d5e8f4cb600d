# График за пределами: должник просит, руководитель отвечает.

plans-ask-manager = 🙋 Спросить руководителя
plans-asked-head = 🕐 <b>Ваш вариант у руководителя.</b> Обычно ответ приходит за два рабочих дня.
plans-asked-head-standing = 🕐 <b>Ваш новый вариант у руководителя.</b> Пока действует прежний график.
plans-allowed-head = 🤝 <b>Мы предлагаем такой график.</b> Он начнёт действовать, когда вы подпишете.
plans-answer-allowed = 🤝 По договору { $contract } согласован ваш график. Откройте его, чтобы подписать.
plans-answer-countered = 🤝 По договору { $contract } руководитель предлагает другой график. Посмотрите, подойдёт ли он.
plans-answer-declined =
    По договору { $contract } такой график согласовать не получилось.

    Почему: { $words }

    Откройте варианты: другой график можно подписать сразу.

plans-notice-asked =
    🙋 { $number }: просят график за пределами

    { $count ->
        [one] { $count } платёж
        [few] { $count } платежа
       *[many] { $count } платежей
    } по { $sum }. Решать вам.
plans-open-asked = Посмотреть
menu-plans-asked = 🙋 Просьбы о рассрочке
plans-asked-list =
    { $count ->
        [0] Никто не просит ни графика, ни паузы.
        [one] Ждёт ответа { $count } просьба. Нажмите на неё.
        [few] Ждут ответа { $count } просьбы. Нажмите на нужную.
       *[many] Ждут ответа { $count } просьб. Нажмите на нужную.
    }
plans-asked-line = { $number } · { $sum }
plans-asked-screen =
    <b>{ $number }</b> · { $name }
    { $stage }, долг { $balance }
    Просьба от { $asked_on }:
plans-allow = ✅ Согласовать
plans-counter = ✍️ Предложить другое
plans-decline = Отказать с объяснением
plans-counter-ask = Напишите свои условия одной фразой, например: «4000 в месяц 12 числа».
plans-decline-ask = Напишите причину: должник прочтёт её слово в слово.
plans-refusal-reason = Нужна причина, не длиннее { $most } знаков.
plans-answered = Ответ отправлен
task-title-plan-asked = Ответить на просьбу о графике за пределами
task-title-promise = Платёж по графику не пришёл: узнать, что случилось
task-title-plan-broken = График прекращён: решить, что дальше
task-title-agreement = Соглашение о рассрочке не напечаталось: заполнить недостающее и сделать бумагу
view-plans-kept = Исполнены графики { $on }
view-plans-broken = Прекращены графики { $on }
plans-completion = За 90 дней исполнено графиков: { $kept } из { $ended } ({ $percent } %).
plans-completion-none = За 90 дней ещё ни один график не закончился.
