# Plans of two payments a month.

plans-twice = 📆 Twice a month
plans-ask-twice = Which days suit you? Each payment is half as large.
plans-two-days = { $first } and { $second }
plans-offers-twice =
    <b>How to divide { $sum }</b>

    Contract { $contract }. The first payment is on { $first_on }, then on days { $day } and { $second } of each month.
refusal-plan-two-days = There has to be a week at least between two pay-days. It can be { $per_month } each, from { $first_on } on.
plans-slide-head-twice = <b>{ $sum } a month</b> in two parts, on { $day } and { $second }
more-offer-plan = 🗓 Offer a plan
restructuring-ask = <b>{ $number }</b>: which plan is the debtor offered? In one sentence: “3000 a month on the 10th”, “6000 a month on the 5th and 20th”. The plan before holds until the new one is signed.
restructuring-offered = ✅ <b>{ $number }</b>: the offer waits on the debtor’s screen of plans. We do not write of it first: he sees it when he opens the debt.
