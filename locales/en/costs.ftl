# Our own costs of a case: state fee and post.

more-costs = 🧾 Costs
costs-head = Costs of case <b>{ $number }</b>
costs-line = { $what }: { $sum }
costs-awarded = Laid on the debtor by the court, { $what }: { $sum }
costs-nothing = Nothing has been entered yet.
costs-left = Fee left to pay: { $sum }
costs-ask-back-until = Neither offset nor got back: { $sum }. It may be asked back until { $until }.
costs-asked-back = The fee was asked back on { $on }.
costs-kind-fee-paid = 💳 Fee paid
costs-kind-fee-offset = ↪️ Fee offset
costs-kind-fee-returned = ↩️ Fee got back
costs-kind-postage = ✉️ Postage
costs-plan-order = 🧮 Fee of an order
costs-plan-claim = 🧮 Fee of a claim
costs-ask-back = 📤 Asked back today
costs-undo = Undo the last entry
costs-planned =
    Fee of { $kind ->
        [order] an order
       *[claim] a claim
    } at a price of { $price }: <b>{ $fee }</b>. After what was paid, { $left } is left. { $article }
costs-ask-sum = Case { $number }. { $what }: how much? Write the sum, such as 2000 or 263.04.
costs-ask-day = { $sum }. On which day? Press a button or write the date.
costs-ask-number = { $on }. The number of the payment order or receipt?
costs-no-number = Without a number
costs-entered = Written down. { $what }: { $sum }, { $on }.
costs-taken-back = The entry is undone.
refusal-costs-no-price = There is nothing to claim in this case, so no fee can be counted. Check the ledger.
refusal-costs-known = Payment order no. { $number } is entered in this case already. Check the number.
refusal-costs-more-than-paid = This is more than was paid and not offset. It can be { $most } at most.
refusal-costs-nothing-to-return = There is nothing to get back: no fee was paid, or it was offset. Enter the payment first.
refusal-costs-too-late = The term to ask back ended on { $until }: three years from the payment.
