# Przedawnienie sprawy.

more-limitation = ⏳ Przedawnienie
limitations-head = <b>{ $number }: przedawnienie</b>
limitations-part =
    { $state ->
        [gone] ⛔
        [soon] ⚠️
        [stands] ⏸
       *[runs] ✅
    } termin { $due } · { $sum }: { $state ->
        [gone] przedawniła się { $last }
        [soon] przedawnia się { $last }
        [stands] bieg wstrzymany
       *[runs] do { $last }
    }
limitations-more = … i jeszcze części: { $count }
limitations-how = <b>Jak policzono dla { $due }:</b>
limitations-no-day = Nie jest znany dzień zwrotu pożyczki, początek zwłoki ani ostatnia wpłata: przedawnienia nie da się policzyć. Te daty przychodzą z rejestrem.
limitations-filed-sometime = Sprawa była już w sądzie, a dzień złożenia nie jest zapisany: przedawnienia nie da się policzyć. Orzeczenie ma własny termin przedłożenia.
limitations-risk = <i>Sąd uwzględnia przedawnienie tylko na zarzut dłużnika (KC FR art. 199). Podstawa: { $articles }.</i>
