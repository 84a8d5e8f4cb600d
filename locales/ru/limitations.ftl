# Исковая давность дела.

more-limitation = ⏳ Давность
limitations-head = <b>{ $number }: исковая давность</b>
limitations-part =
    { $state ->
        [gone] ⛔
        [soon] ⚠️
        [stands] ⏸
       *[runs] ✅
    } срок { $due } · { $sum }: { $state ->
        [gone] истекла { $last }
        [soon] истекает { $last }
        [stands] не течёт
       *[runs] по { $last }
    }
limitations-more = … и ещё частей: { $count }
limitations-how = <b>Как посчитано для { $due }:</b>
limitations-no-day = Ни день возврата займа, ни начало просрочки, ни последний платёж не известны: давность не посчитать. Эти даты приходят с реестром.
limitations-filed-sometime = Дело уже было в суде, а день подачи не записан: давность не посчитать. Судебный акт сам не стареет, смотрите срок его предъявления.
limitations-risk = <i>Суд применяет давность, только если о ней заявит должник (ГК ст. 199). Основание: { $articles }.</i>
