# Кто молчит дольше обычного: суды и приставы.

silence-awaited-order = приказ или определение
silence-awaited-second-copy = приказ с отметкой о силе
silence-awaited-claim-ruling = определение по иску
silence-awaited-judgment = решение
silence-awaited-writ = исполнительный лист
silence-awaited-bailiff-decree = постановление о возбуждении
silence-bailiffs = приставы
silence-none = 👌 Никто не молчит дольше обычного.
silence-head =
    🤐 <b>Молчат дольше обычного: { $count }</b>
    Под риском { $sum }. Сначала те, где можно потерять больше.
silence-line =
    <b>{ $number }</b> · ждём: { $what }
    { $place }
    ⏳ { $days } дн. при обычных { $custom } · под риском <b>{ $sum }</b>
silence-learned =
    Так бывает здесь: ответы приходят за { $days } дн. и раньше. Узнано из { $answered } ответов на { $waits } ожиданий этого адресата, недостающее взято у его региона и у всех.

    Возможно, ответа уже не будет: { $chance } %. Долг: { $balance }.
silence-by-law =
    Своих ответов пока мало ({ $answered } из { $waits }), поэтому взят срок закона с дорогой: { $days } дн.

    Возможно, ответа уже не будет: { $chance } %. Долг: { $balance }.
silence-inquiry = 📄 Запрос в суд
silence-curve = 📈 Как долго отвечают
silence-nothing-learned = Об этом адресате пока ничего не известно. Посмотрите завтра.
silence-chart-title = Сколько дел ещё без ответа, %: { $what }
silence-chart-axis = дней ожидания
silence-chart-custom = обычно: { $days }
silence-chart-waited = это дело: { $days }
silence-chart-caption = { $number }. Ожиданий этого адресата: { $waits }.
