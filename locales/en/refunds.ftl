# An overpayment: the application, the word, the order that paid it, the answer to the debtor.

refunds-state-asked = waits for a word
refunds-state-approved = to be paid
refunds-state-declined = declined
refunds-state-returned = returned
refunds-not-asked = no application
refunds-open-list = ↩️ Overpayments
refunds-list =
    <b>Overpayments</b>

    { $count ->
        [0] We hold no money over a debt now.
        [one] { $count } case, { $sum } in all.
       *[other] { $count } cases, { $sum } in all.
    }
refunds-line = { $number } · { $sum } · { $state }
refunds-head =
    <b>{ $number }</b>, { $name }
    Overpaid: { $sum }
refunds-state = Application of { $on }: { $sum }, <b>{ $state }</b>
refunds-to =
    To: { $payee }
    Account <code>{ $account }</code>
    BIC <code>{ $bic }</code>
refunds-asked-in-chat = The debtor asked himself, in the chat. { $words }
refunds-asked-by = It rests on: { $words }
refunds-order = Payment order No. { $number } of { $on }
refunds-by-statement = ✅ Found in the bank’s statement
refunds-by-hand = Marked by a colleague, no statement has shown it yet
refunds-reason = Why not: { $words }
refunds-waits-second = The sum is above the limit: it takes a manager who did not write this application down.
refunds-enter = ✍️ Enter an application
refunds-enter-again = ✍️ Correct the account
refunds-approve = ✅ Let it go
refunds-decline = ✖️ Decline
refunds-paid = ✅ It was paid
refunds-copy-account = 📋 Account
refunds-copy-bic = 📋 BIC
refunds-copy-purpose = 📋 Purpose
refunds-purpose = Возврат переплаты по договору { $contract }, { $number }. НДС не облагается
refunds-open = Open the overpayment
refunds-notice-asked = ↩️ { $number }: an overpayment of { $sum } is asked back
refunds-ask-application = Which application came? Such as “letter of 20.11.2026, No. 15”.
refunds-ask-payee = In whose name is the account? Usually { $name }.
refunds-ask-account = The account and the BIC, in one line.
refunds-ask-reason = Why not? The debtor will read it.
refunds-ask-number = The number of the payment order?
refunds-ask-day = When did the money leave? Press, or write the day.
refunds-refusal-limit = The limit cannot be below zero.
refunds-refusal-requisites = I cannot see an account and a BIC. Write the 20 digits of the account and the 9 of the BIC, and no other digits.
refunds-refusal-account = The account and the BIC do not fit together: there is a slip somewhere. Compare with the bank’s app.
refunds-refusal-nothing = Nothing was overpaid under this contract, so there is nothing to return.
refunds-refusal-long = Too long: at most { $most } characters.
refunds-refusal-approved = It has been let go already. Wait, or decline it first.
refunds-refusal-second = Above { $limit } a manager decides, and not the one who wrote the application down.
refunds-refusal-reason = Write the reason, in at most { $most } characters.
task-title-refund-over = Look into it: more was paid out than was overpaid
limits-refunds = ↩️ One person returns up to { $value }
payments-give-back-button = ↩️ Return the overpayment: { $sum }
refunds-own-open = ↩️ Get the overpayment back
refunds-own-head =
    <b>Overpaid under contract { $contract }</b>

    Of your money we hold { $sum }.
refunds-own-ask = ✍️ Name the account
refunds-own-again = ✍️ Another account
refunds-own-ask-account =
    We return { $sum } to your account. The payee is { $name }.

    Write in one line the account (20 digits) and the bank’s BIC (9 digits). The bank’s app shows them among the details of the account.
refunds-own-asked = ⏳ Your application of { $on } has come: { $sum } to the account ending in { $tail }. The answer will come here.
refunds-own-approved = ✅ Let go: { $sum } to the account ending in { $tail }.
refunds-own-declined = It could not be returned: { $reason }
refunds-own-returned = ✅ Returned on { $on }: { $sum } to the account ending in { $tail }.
refunds-answer-returned = ✅ The overpayment under contract { $contract } was returned. The details are behind the button.
refunds-answer-declined = The answer to your application about the overpayment under contract { $contract } is behind the button.
refunds-see = Open
