# Plans: offers, schedule, consent, reminders, limits.

plans-not-now = A plan cannot be made for this contract now. Call us: we will see together what can be done.
unreadable-plan-wish = I did not understand. Write, for example, “5000 a month on the 10th” or “6 months”.
refusal-plan-grace = Days of grace may be from 0 to { $longest }.

plans-offers =
    <b>How to share out { $sum }</b>

    Contract { $contract }. The first payment is on { $first_on }, the others on day { $day } of each month.
plans-offer =
    { $count ->
        [one] { $count } payment
       *[other] { $count } payments
    } of { $per_month }, until { $ends_on }
plans-own-wish = ✍️ Propose my own
plans-day = day { $day }
plans-ask-wish = How much can you pay a month, and on which day? Write it in one phrase, for example “5000 a month on the 10th” or “6 months”.
plans-take-nearest = ✅ Show what would do
plans-schedule = <b>Schedule for contract { $contract }</b>, { $sum } in all
plans-row = { $number }. { $on } — { $sum }
plans-paid = ✅ { $number }. { $on } — { $sum }
plans-late = ❗ { $number }. { $on } — { $sum }
plans-terms = The plan holds while you pay. One missed payment does not end it. You may always pay earlier and more. If it becomes hard, change the plan here.
plans-accept = ✅ Sign
plans-others = Other ways
plans-changed = While you were deciding, the sum has changed. Here is the new schedule.
plans-accepted = ✅ <b>Agreed.</b> Your plan, { $sum } in all:
plans-standing = 🗓 <b>Your plan</b>, { $sum } in all:
plans-replace = Change the plan

plans-notice-accepted =
    🗓 { $number }: the debtor has agreed on a plan

    { $sum }, the last payment on { $ends_on }
plans-notice-broken =
    ❗ { $number }: the plan has ended, more than one payment was missed

    The plan was for { $sum }. Decide what to do next.

plans-reminder-ahead =
    A day of your plan is near: { $due }.

    Creditor: { $creditor }
    Overdue debt under contract { $contract } of { $signed }
    Phone: { $phone }

    The sum and the ways to pay are behind the button. If you disagree, tell us: it is your right.
plans-reminder-today =
    Today, { $due }, is a day of your plan.

    Creditor: { $creditor }
    Overdue debt under contract { $contract } of { $signed }
    Phone: { $phone }

    The sum and the ways to pay are behind the button. If you have paid, thank you: money may travel for up to three days.
plans-reminder-late =
    The payment of your plan for { $due } has not come yet: it is overdue.

    Creditor: { $creditor }
    Overdue debt under contract { $contract } of { $signed }
    Phone: { $phone }

    If it is hard to pay, the plan can be changed behind the button. If you have paid or disagree, call us.
plans-reminder-see = Open the plan
plans-reminder-stop = Send no more

plans-limits =
    <b>⚙️ Rules of the department</b>

    <b>Plans.</b> Within these limits a debtor agrees alone; changes hold for new plans.
    <b>Many cases at once.</b> From how many cases on a second person has to agree, and for how many minutes it can be undone.

    Press a line to change it.
plans-limit-max-months =
    At most { $value ->
        [one] { $value } payment
       *[other] { $value } payments
    }
plans-limit-min-instalment = A payment of at least { $value }
plans-limit-max-first-delay-days =
    The first payment within { $value ->
        [one] { $value } day
       *[other] { $value } days
    }
plans-limit-min-first-share = First payment at least { $value } % of debt
plans-limit-pay-day-from = Pay-day from day { $value }
plans-limit-pay-day-to = Pay-day up to day { $value }
plans-limit-grace-days =
    Missed after { $value ->
        [one] { $value } day
       *[other] { $value } days
    } of delay
plans-limit-ask =
    { $line }

    Write the new number.
plans-limit-unclear = A number is needed. Write it in digits, for example 12.

plans-offer-line =
    ▫️ <b>{ $count ->
        [one] { $count } payment
       *[other] { $count } payments
    } of { $per_month }</b>
    ⠀ from { $first_on } to { $ends_on }, { $total } in all
plans-forgiven = ⠀ 🎁 We will forgive { $sum } of the penalty once the plan is kept to its end
plans-offers-how = Press an offer, a day of your own, or find the sum yourself.
plans-slide = 🎚 Find the sum
plans-slide-head = <b>{ $sum } a month</b>, on day { $day } of each month
plans-slide-by = { $by }
plans-slide-earlier = ◀︎ earlier
plans-slide-later = later ▶︎
plans-slide-show = Show the schedule
plans-slide-outside = Such a plan is longer than we may agree on at once. Add to the sum, or ask a manager: press “Show the schedule”.
plans-rows-between = …
plans-progress =
    { $bar }
    { $paid } paid, { $left } left
plans-limit-forgive-share = Plan kept: { $value } % of penalty forgiven
plans-limit-forgive-within =
    Forgiven in plans of at most { $value ->
        [one] { $value } payment
       *[other] { $value } payments
    }
refusal-plan-forgiveness = From 0 to 100 % of the penalty can be forgiven, in plans of at least one payment.
