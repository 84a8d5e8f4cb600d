# The debt on any day: what was earned beyond the entries, and why.

accrual-head = <b>Earned, not yet written down</b>
accrual-line =
    { $what } from { $first } to { $last }: { $base } × { $percent } % { $per ->
        [day] a day × { $days } d.
       *[year] a year × { $days } / { $length }
    } = <b>{ $sum }</b> ({ $article })
accrual-cap = ⠀ No more may be added: the cap was reached on { $on } ({ $article })
accrual-silence = { $what } from { $first } to { $last }: none, { $why } ({ $article })
accrual-no-rate = The register gives no rate, so no interest is added.
accrual-total = <b>In all on { $on }: { $sum }</b>
accrual-apart = Interest of art. 395 of the Civil Code may be claimed apart: { $sum }. It is no part of the total.
accrual-other-day = 📅 On a day…
accrual-ask-day = On which day is the debt of case { $number } wanted? Write it, such as 01.12.2026. It may be past or to come.
accrual-refusal-day = This does not look like a date. Write it so: 01.12.2026.
accrual-post = ➕ Write down what was earned
accrual-posted = Written down: { $sum }.
accrual-charge-interest = Interest
accrual-charge-penalty = Penalty
accrual-charge-late-interest = Interest of art. 395
accrual-why-capped = the cap on charges is reached
accrual-why-judged = a court has set the sum
accrual-why-bankruptcy = bankruptcy
accrual-why-death = the debtor has died
accrual-why-service = the debtor is in military service
accrual-why-moratorium = a moratorium was in force
accrual-why-penalty-agreed = the contract has a penalty

# The sum a paper is made with.

calculation-freeze = 📌 Keep the sum of { $on }
calculation-frozen = The sum of { $sum } on { $on } is kept: calculation no. { $id }. New entries will not change it.
calculation-line = 📌 Calculation no. { $id }: { $sum } on { $on }, { $purpose }
calculation-changed = ⚠️ Calculation no. { $id } was changed behind the program's back. Do not use it, and tell the administrator.
calculation-purpose-request = for a demand
calculation-purpose-order = for an application for an order
calculation-purpose-claim = for a claim
calculation-purpose-enforcement = for enforcement
refusal-calculation-far = Nobody can count so far ahead: { $years } years at most. Choose a nearer day.
