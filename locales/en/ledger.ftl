# What a debt is made of, and why.

ledger-component-principal = Principal
ledger-component-interest = Interest
ledger-component-penalty = Penalty
ledger-component-fees = Commissions
ledger-component-state-fee = Court fee
ledger-component-postage = Postage
ledger-component-other-costs = Other court costs
ledger-component-overpayment = Overpayment

ledger-entry-opening = Passed over by the assignment
ledger-entry-accrual = Accrued
ledger-entry-state-fee-planned = Court fee planned
ledger-entry-state-fee-paid = Court fee paid by the creditor
ledger-entry-state-fee-awarded = Court fee awarded
ledger-entry-state-fee-offset = Court fee offset
ledger-entry-state-fee-returned = Court fee returned to the creditor
ledger-entry-postage-paid = Postage paid by the creditor
ledger-entry-postage-awarded = Postage awarded
ledger-entry-court-granted = The court granted another sum
ledger-entry-payment = Payment
ledger-entry-overpayment = Paid more than was owed
ledger-entry-refund = Overpayment returned
ledger-entry-set-off = Set off against the debt
ledger-entry-correction = Correction
ledger-entry-write-off = Written off
ledger-entry-reversal = An earlier entry undone

ledger-basis-gk-384 = assignment of the claim, Civil Code art. 384
ledger-basis-gk-809 = the loan contract, Civil Code art. 809
ledger-basis-gk-319 = order of crediting by Civil Code art. 319
ledger-basis-353-5-20-before-2024 = order of crediting by law 353-FZ art. 5(20) as it stood before 1 July 2024
ledger-basis-353-5-20 = order of crediting by law 353-FZ art. 5(20)
ledger-basis-229-110 = collected by a bailiff, law 229-FZ art. 110
ledger-basis-nk-333-19 = Tax Code art. 333.19
ledger-basis-nk-333-20 = offset by Tax Code art. 333.20
ledger-basis-nk-333-40 = return by Tax Code art. 333.40
ledger-basis-gpk-98 = court costs, Civil Procedure Code art. 98
ledger-basis-court = a court act
ledger-basis-gpk-129 = court order cancelled, Civil Procedure Code art. 129
ledger-basis-gk-1102 = return of what was overpaid, Civil Code art. 1102
ledger-basis-mistake = entered by mistake

ledger-origin-import = from the register
ledger-origin-person = entered by a member of staff
ledger-origin-paper = from a document
ledger-origin-payment = from a payment
ledger-origin-system = computed by the program

ledger-total = To pay in all on { $date }: { $amount }
ledger-nothing-owed = Nothing is owed on { $date }.
ledger-overpaid = Overpaid: { $amount }. It can be returned: write to us.
ledger-line = { $component }: { $amount }
ledger-entry-line = { $date } · { $what }: { $amount }
ledger-entry-line-basis = { $date } · { $what }: { $amount } ({ $basis })
ledger-entries-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
