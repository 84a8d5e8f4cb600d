# Podsumowanie kierownika: liczby, przyciski pod nimi, wykres.

digest =
    <b>📊 Podsumowanie { $period ->
        [today] z dziś, { $last }
        [day] z { $last }
       *[days] od { $first } do { $last }
    }</b>

    💰 Wpłynęło: <b>{ $money }</b>{ $money_change }
    ⠀ w { $paid ->
        [one] { $paid } sprawie
       *[other] { $paid } sprawach
    }{ $paid_change }
    ➡️ Ruszyły sprawy: <b>{ $moved }</b>{ $moved_change }
    ✉️ Sprawy z doręczonymi listami: <b>{ $delivered }</b>{ $delivered_change }
    ↩️ Sprawy, w których listy wracają: <b>{ $returned }</b>{ $returned_change }{ $plans_kept ->
        [0] { "" }
       *[other] { "\u000A" }✅ Sprawy z wykonanym harmonogramem: <b>{ $plans_kept }</b>{ $plans_kept_change }
    }{ $plans_broken ->
        [0] { "" }
       *[other] { "\u000A" }💔 Sprawy z zerwanym harmonogramem: <b>{ $plans_broken }</b>{ $plans_broken_change }
    }
    ⏰ Przeterminowany etap: <b>{ $overdue }</b>{ $overdue_change }

    { $deviations ->
        [0] ✅ Bez odchyleń
       *[other] <b>Odchylenia</b>
    }{ $long_overdue ->
        [0] { "" }
       *[other] { "\u000A" }❗ Po terminie o ponad 30 dni: <b>{ $long_overdue }</b>{ $long_overdue_change }
    }{ $still ->
        [0] { "" }
       *[other] { "\u000A" }❗ Bez ruchu od ponad 60 dni: <b>{ $still }</b>{ $still_change }
    }{ $nobody ->
        [0] { "" }
       *[other] { "\u000A" }❗ Niczyje sprawy: <b>{ $nobody }</b>{ $nobody_change }
    }{ $alarms ->
        [0] { "" }
       *[other] { "\u000A" }❗ Alarmy listów: <b>{ $alarms }</b>{ $alarms_change }
    }{ $silent ->
        [0] { "" }
       *[other] { "\u000A" }❗ Milczą dłużej niż zwykle: <b>{ $silent }</b>{ $silent_change }
    }{ $dead_jobs ->
        [0] { "" }
       *[other] { "\u000A" }❗ Zadania, które się nie powiodły: <b>{ $dead_jobs }</b>, proszę powiedzieć administratorowi
    }

    📁 W toku { $open ->
        [one] { $open } sprawa
        [few] { $open } sprawy
       *[many] { $open } spraw
    }{ $open_change } na <b>{ $owed }</b>

    <i>Dziennik nr { $journal }{ $period ->
        [today] { $compared ->
            [yes] { "\u000A" }Strzałki: wobec ostatniego podsumowania.
           *[no] { "" }
        }
       *[other] { "\u000A" }Strzałki: wobec tych samych dni tydzień wcześniej{ $compared ->
            [yes] , terminy i odchylenia wobec ostatniego podsumowania.
           *[no] .
        }
    }</i>

digest-open-paid = 💰 Wpłaty · { $count }
digest-open-moved = ➡️ Ruszyły · { $count }
digest-open-delivered = ✉️ Doręczone · { $count }
digest-open-returned = ↩️ Zwroty · { $count }
digest-open-plans-kept = ✅ Wykonane · { $count }
digest-open-plans-broken = 💔 Zerwane · { $count }
digest-open-overdue = ⏰ Po terminie · { $count }
digest-open-long-overdue = ❗ 30+ dni · { $count }
digest-open-still = ❗ Bez ruchu · { $count }
digest-open-nobody = ❗ Niczyje · { $count }
digest-open-alarms = ❗ Listy · { $count }
digest-open-silent = 🤐 Milczą · { $count }
digest-open-open = 📁 W toku · { $count }
digest-see-today = Dziś
digest-see-last = Ostatnie dni
digest-see-chart = 📈 Wykres
view-open = Sprawy w toku

digest-chart = 📈 Wpłaty z 30 dni do { $last } i otwarte sprawy według etapów
digest-chart-money = Wpłaty według dni, ₽
digest-chart-money-thousands = Wpłaty według dni, tys. ₽
digest-chart-money-millions = Wpłaty według dni, mln ₽
digest-chart-mean = średnia z 7 dni
digest-chart-weekend = weekendy
digest-chart-groups = Otwarte sprawy według etapów
digest-group-a = Przyjęcie
digest-group-b = Etap polubowny
digest-group-c = Nakaz sądowy
digest-group-d = Pozew
digest-group-e = Egzekucja
digest-group-f = Przypadki szczególne
