# The digest of a manager: numbers, buttons under them, the chart.

digest =
    <b>📊 Digest { $period ->
        [today] of today, { $last }
        [day] of { $last }
       *[days] from { $first } to { $last }
    }</b>

    💰 Came in: <b>{ $money }</b>{ $money_change }
    ⠀ in { $paid ->
        [one] { $paid } case
       *[other] { $paid } cases
    }{ $paid_change }
    ➡️ Cases moved: <b>{ $moved }</b>{ $moved_change }
    ✉️ Cases with letters delivered: <b>{ $delivered }</b>{ $delivered_change }
    ↩️ Cases with letters coming back: <b>{ $returned }</b>{ $returned_change }{ $plans_kept ->
        [0] { "" }
       *[other] { "\u000A" }✅ Cases with a plan kept to its end: <b>{ $plans_kept }</b>{ $plans_kept_change }
    }{ $plans_broken ->
        [0] { "" }
       *[other] { "\u000A" }💔 Cases with a plan that broke: <b>{ $plans_broken }</b>{ $plans_broken_change }
    }
    ⏰ Stage overdue: <b>{ $overdue }</b>{ $overdue_change }

    { $deviations ->
        [0] ✅ No deviations
       *[other] <b>Deviations</b>
    }{ $long_overdue ->
        [0] { "" }
       *[other] { "\u000A" }❗ Overdue by more than 30 days: <b>{ $long_overdue }</b>{ $long_overdue_change }
    }{ $still ->
        [0] { "" }
       *[other] { "\u000A" }❗ No movement for more than 60 days: <b>{ $still }</b>{ $still_change }
    }{ $nobody ->
        [0] { "" }
       *[other] { "\u000A" }❗ Nobody's cases: <b>{ $nobody }</b>{ $nobody_change }
    }{ $alarms ->
        [0] { "" }
       *[other] { "\u000A" }❗ Alarms of letters: <b>{ $alarms }</b>{ $alarms_change }
    }{ $silent ->
        [0] { "" }
       *[other] { "\u000A" }❗ Silent for longer than usual: <b>{ $silent }</b>{ $silent_change }
    }{ $dead_jobs ->
        [0] { "" }
       *[other] { "\u000A" }❗ Jobs that failed for good: <b>{ $dead_jobs }</b>, tell the administrator
    }

    📁 At work: { $open ->
        [one] { $open } case
       *[other] { $open } cases
    }{ $open_change }, <b>{ $owed }</b> in all

    <i>Journal no. { $journal }{ $period ->
        [today] { $compared ->
            [yes] { "\u000A" }Arrows: against the last digest.
           *[no] { "" }
        }
       *[other] { "\u000A" }Arrows: against the same days a week earlier{ $compared ->
            [yes] ; overdue stages and deviations against the last digest.
           *[no] .
        }
    }</i>

digest-open-paid = 💰 Payments · { $count }
digest-open-moved = ➡️ Moved · { $count }
digest-open-delivered = ✉️ Delivered · { $count }
digest-open-returned = ↩️ Returns · { $count }
digest-open-plans-kept = ✅ Plans kept · { $count }
digest-open-plans-broken = 💔 Broken · { $count }
digest-open-overdue = ⏰ Overdue · { $count }
digest-open-long-overdue = ❗ 30+ days · { $count }
digest-open-still = ❗ Stuck · { $count }
digest-open-nobody = ❗ Nobody's · { $count }
digest-open-alarms = ❗ Letters · { $count }
digest-open-silent = 🤐 Silent · { $count }
digest-open-open = 📁 At work · { $count }
digest-see-today = Today
digest-see-last = Past days
digest-see-chart = 📈 Chart
view-open = Cases at work

digest-chart = 📈 Money of 30 days up to { $last } and open cases by stage
digest-chart-money = Money by day, ₽
digest-chart-money-thousands = Money by day, thousand ₽
digest-chart-money-millions = Money by day, million ₽
digest-chart-mean = mean of 7 days
digest-chart-weekend = weekends
digest-chart-groups = Open cases by stage
digest-group-a = Intake
digest-group-b = Amicable work
digest-group-c = Court order
digest-group-d = Claim
digest-group-e = Enforcement
digest-group-f = Special cases
