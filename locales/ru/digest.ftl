# Сводка руководителя: числа, кнопки под ними, график.

digest =
    <b>📊 Сводка { $period ->
        [today] за сегодня, { $last }
        [day] за { $last }
       *[days] с { $first } по { $last }
    }</b>

    💰 Поступило: <b>{ $money }</b>{ $money_change }
    ⠀ по { $paid ->
        [one] { $paid } делу
       *[other] { $paid } делам
    }{ $paid_change }
    ➡️ Продвинулись: <b>{ $moved }</b>{ $moved_change }
    ✉️ Вручены письма по делам: <b>{ $delivered }</b>{ $delivered_change }
    ↩️ Возвращаются письма по делам: <b>{ $returned }</b>{ $returned_change }{ $plans_kept ->
        [0] { "" }
       *[other] { "\u000A" }✅ Графики исполнены по делам: <b>{ $plans_kept }</b>{ $plans_kept_change }
    }{ $plans_broken ->
        [0] { "" }
       *[other] { "\u000A" }💔 Графики прекращены по делам: <b>{ $plans_broken }</b>{ $plans_broken_change }
    }
    ⏰ Просрочена стадия: <b>{ $overdue }</b>{ $overdue_change }

    { $deviations ->
        [0] ✅ Отклонений нет
       *[other] <b>Отклонения</b>
    }{ $long_overdue ->
        [0] { "" }
       *[other] { "\u000A" }❗ Просрочка больше 30 дней: <b>{ $long_overdue }</b>{ $long_overdue_change }
    }{ $still ->
        [0] { "" }
       *[other] { "\u000A" }❗ Без движения больше 60 дней: <b>{ $still }</b>{ $still_change }
    }{ $nobody ->
        [0] { "" }
       *[other] { "\u000A" }❗ Ни за кем не закреплены: <b>{ $nobody }</b>{ $nobody_change }
    }{ $alarms ->
        [0] { "" }
       *[other] { "\u000A" }❗ Тревоги по письмам: <b>{ $alarms }</b>{ $alarms_change }
    }{ $silent ->
        [0] { "" }
       *[other] { "\u000A" }❗ Молчат дольше обычного: <b>{ $silent }</b>{ $silent_change }
    }{ $dead_jobs ->
        [0] { "" }
       *[other] { "\u000A" }❗ Задания, которые не удались: <b>{ $dead_jobs }</b>, скажите администратору
    }

    📁 В работе { $open ->
        [one] { $open } дело
        [few] { $open } дела
       *[many] { $open } дел
    }{ $open_change } на <b>{ $owed }</b>

    <i>Журнал № { $journal }{ $period ->
        [today] { $compared ->
            [yes] { "\u000A" }Стрелки: к прошлой сводке.
           *[no] { "" }
        }
       *[other] { "\u000A" }Стрелки: к тем же дням неделей раньше{ $compared ->
            [yes] , просрочки и отклонения — к прошлой сводке.
           *[no] .
        }
    }</i>

digest-open-paid = 💰 Платежи · { $count }
digest-open-moved = ➡️ Движение · { $count }
digest-open-delivered = ✉️ Вручены · { $count }
digest-open-returned = ↩️ Возвраты · { $count }
digest-open-plans-kept = ✅ Графики · { $count }
digest-open-plans-broken = 💔 Сорваны · { $count }
digest-open-overdue = ⏰ Стадии · { $count }
digest-open-long-overdue = ❗ 30+ дней · { $count }
digest-open-still = ❗ Замерли · { $count }
digest-open-nobody = ❗ Ничьи · { $count }
digest-open-alarms = ❗ Письма · { $count }
digest-open-silent = 🤐 Молчат · { $count }
digest-open-open = 📁 В работе · { $count }
digest-see-today = Сегодня
digest-see-last = Прошлые дни
digest-see-chart = 📈 График
view-open = Дела в работе

digest-chart = 📈 Поступления за 30 дней до { $last } и открытые дела по этапам
digest-chart-money = Поступления по дням, ₽
digest-chart-money-thousands = Поступления по дням, тыс. ₽
digest-chart-money-millions = Поступления по дням, млн ₽
digest-chart-mean = среднее за 7 дней
digest-chart-weekend = выходные
digest-chart-groups = Открытые дела по этапам
digest-group-a = Приёмка
digest-group-b = Досудебная работа
digest-group-c = Судебный приказ
digest-group-d = Иск
digest-group-e = Исполнение
digest-group-f = Особые случаи
