# Payments: how to pay, how to record, what came of it.

payments-channel-bank = Bank transfer
payments-channel-card = Card
payments-channel-sbp = Faster Payments (SBP)
payments-channel-cash = Cash
payments-channel-bailiff = From the bailiffs
payments-channel-cedent = From the former creditor

payments-refusal-sum = This is not a sum. Write it in digits: 5000 or 5000.50.
payments-refusal-day = I could not read the date. Write it like this: 05.03.2026.
payments-refusal-future = A payment cannot have come after today, { $today }. Check the date.
payments-refusal-number = The number of a payment has 1 to { $longest } characters. Write it as it stands in the document.
payments-refusal-other = The payment { $number } has been recorded with another sum, date or case. Check the number and the channel.
payments-refusal-too-much = This is more than is needed. To be paid: { $most }.
payments-nothing-to-pay = Nothing is owed, nothing has to be paid.
payments-no-details =
    { $phone ->
        [none] The payment details are not set yet. Call the number in our letter, and we will tell you how to pay.
       *[other] The payment details are not set yet. Call { $phone }, and we will tell you how to pay.
    }

payments-how-much = How much would you like to pay?
payments-pay-instalment = The payment of { $on }: { $sum }
payments-pay-whole = The whole debt: { $sum }
payments-pay-own = ✍️ Another sum
payments-ask-sum = Write a sum of at most { $most }.
payments-purpose = Payment under loan contract { $contract } of { $signed }
payments-details =
    <b>To be paid: { $sum }</b>

    Point the camera of your bank's application at the QR code, or copy the details.

    Payee: { $name }
    { $inn ->
        [none] {""}
       *[other] INN: <code>{ $inn }</code>
    }{ $kpp ->
        [none] {""}
       *[other] {" "}KPP: <code>{ $kpp }</code>
    }
    Account: <code>{ $account }</code>
    Bank: { $bank }
    BIK: <code>{ $bik }</code>{ $correspondent ->
        [none] {""}
       *[other] {" "}correspondent account: <code>{ $correspondent }</code>
    }
    Purpose: { $purpose }

    Leave the purpose as it is: your payment is known by it.
payments-copy-account = 📋 Account
payments-copy-bik = 📋 BIK
payments-copy-inn = 📋 INN
payments-copy-purpose = 📋 Purpose
payments-copy-sum = 📋 Sum

payments-thanks =
    The payment of { $on } has come, thank you.

    Creditor: { $creditor }
    Overdue debt under contract { $contract } of { $signed }
    Phone: { $phone }

    What is left is behind the button.
payments-all-paid =
    The payment of { $on } has come, thank you. The debt under the contract is paid in full.

    Creditor: { $creditor }
    Contract { $contract } of { $signed }
    Phone: { $phone }

    You may ask for a certificate of this by phone.
payments-see-debt = Open the contract

payments-notice-came =
    💰 { $number }: a payment of { $sum } has come

    { $left } is left
payments-notice-closed =
    ✅ { $number }: a payment of { $sum }, the debt is paid

    The case is closed as paid.
payments-notice-not-closed =
    ❗ { $number }: a payment of { $sum }, nothing is owed any more, but the case is not closed

    { $why }
payments-notice-reversed =
    ↩️ { $number }: the payment of { $sum } is undone

    Now { $left } is owed. If the case was closed, decide whether to open it again.

payments-enter-sum =
    <b>{ $number }</b>: a payment

    Write the sum.
payments-enter-day = The sum is { $sum }. When did the money come? Press or write the date.
payments-today = Today
payments-yesterday = Yesterday
payments-enter-channel = The money came on { $on }. Which way?
payments-enter-number = { $channel }. Write the number of the payment document: by it a payment is not recorded twice.
payments-confirm =
    <b>{ $number }</b>, { $name }

    { $sum }, { $on }
    { $channel }, no. { $document }

    Record it?
payments-write = ✅ Record
payments-recorded = ✅ { $number }: the payment of { $sum } of { $on } is recorded. { $left } is left.
payments-known-already = { $number }: the payment of { $sum } of { $on } was recorded before and is not added again. { $left } is left.
payments-overpaid = Overpaid by { $sum }: return it when the debtor asks, and withdraw the enforcement document.
payments-case-closed = The debt is paid, the case is closed.
payments-case-stays = Nothing is owed, but the case is not closed: { $why }
payments-reverse = ↩️ Recorded by mistake
payments-reverse-ask = Undo this payment? The money becomes a debt again; both entries stay in the ledger.
payments-reverse-yes = Yes, undo it
payments-reversed = The payment is undone. Now { $left } is owed.
payments-refusal-refund = No more than { $most } can be given back.

payments-provider-sbp = SBP
payments-provider-yookassa = Card (YooKassa)
payments-pay-by = 💳 { $provider }
payments-link =
    <b>Pay { $sum }</b>

    { $provider }. The link lives for a day. We will write as soon as the money comes.
payments-link-open = Open payment
payments-provider-silent = The bank did not answer. Try again in a minute, or pay by the QR code.

receipts-open = 🧾 My payments
receipts-head = <b>My payments</b>
receipts-none = No payments yet.
receipts-payment = <b>{ $sum }</b>, { $on }, { $channel }
receipts-part = • { $part }: { $sum }
receipts-undone = Undone { $on }: the money went back to the payer, or was entered by mistake.
