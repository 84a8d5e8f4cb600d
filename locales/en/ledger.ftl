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
ledger-basis-post-receipt = receipt of the Post
ledger-basis-fee-receipt = proof of payment, Tax Code art. 333.19
ledger-basis-gpk-129 = court order cancelled, Civil Procedure Code art. 129
ledger-basis-gk-1102 = return of what was overpaid, Civil Code art. 1102
ledger-basis-gk-415 = a part of the penalty forgiven for a plan that was kept, Civil Code art. 415
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

# Why a proposed plan does not do, and which would.

refusal-plan-nothing-owed = Nothing is owed, so no plan is needed.
refusal-plan-pay-day = The pay-day may be from day { $pay_day_from } to day { $pay_day_to } of the month. Nearest to yours is { $pay_day }.
refusal-plan-first-past = That day has passed. The first payment can be made on { $first_on } or later.
refusal-plan-first-late = The first payment cannot wait so long. The latest day is { $first_on }.
refusal-plan-first-small = The first payment is too small. It has to be at least { $first_payment }.
refusal-plan-too-short = Choose at least one month.
refusal-plan-too-small =
    The payment is too small. This would do: { $per_month } a month, { $months ->
        [one] { $months } payment
       *[other] { $months } payments
    }, the first on { $first_on }.
refusal-plan-too-long =
    That takes too long. This would do: { $per_month } a month, { $months ->
        [one] { $months } payment
       *[other] { $months } payments
    }, the first on { $first_on }.
refusal-plan-limits = No plan can meet such rules. Check them: at least one month, a payment above zero, a first share from 0 to 100 %, days of the month from 1 to 31.

# Payee's details and the payment QR.

refusal-payee-name = The payee's name has 1 to 160 characters. Correct it in the details.
refusal-payee-account = The payee's account has exactly 20 digits. Correct it in the details.
refusal-payee-account-key = The account does not belong to this BIC: its check key does not hold. Compare both with the bank's statement of details.
refusal-payee-bank-name = The bank's name has 1 to 45 characters. Correct it in the details.
refusal-payee-bik = The BIC has 9 digits, the first is zero. Correct it in the details.
refusal-payee-correspondent = The correspondent account has 20 digits, or is 0 where the bank has none. Correct it in the details.
refusal-payee-correspondent-key = The correspondent account does not belong to this BIC: its check key does not hold. Compare both with the bank's statement of details.
refusal-payee-inn = The payee's INN is wrong: its check digits do not hold. Correct it in the details.
refusal-payee-kpp = The KPP has 9 characters. Correct it in the details.
refusal-qr-too-long = The details do not fit a QR code. Shorten the payee's or the bank's name.
refusal-qr-value-long = The field “{ $field }” is longer than allowed: { $limit } characters at most. Shorten it.
refusal-qr-letters = The details hold characters that cannot be written into a QR code. Remove the unusual ones.
unreadable-payment-qr = This is no payment QR code. Send the one from the receipt or the payment details.
