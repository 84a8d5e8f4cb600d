# The debtor's screen: the sum, its parts, what comes next, whom to call, how to object.

debts-list =
    { $count ->
        [0] You have no contract here.
        [one] You have { $count } contract. Press it to see the details.
       *[other] You have { $count } contracts. Press one to see the details.
    }
debts-line = { $contract } · { $sum }
debts-contract = 📄 Contract <b>{ $contract }</b> of { $signed }
debts-creditor = 🏢 Creditor: { $creditor } (the contract was made with { $first })
debts-total = To be paid on { $on }: <b>{ $sum }</b>
debts-parts-below = The first button shows what the sum is made of.
debts-nothing-owed = ✅ On { $on } nothing is owed under this contract.
debts-overpaid = You have paid more than was needed: { $sum }. The money is yours, and the button gives it back.

debts-next-a = We are checking the papers of the contract.
debts-next-b = It can still be settled without a court: at once or in parts.
debts-next-c = A court order is under way. You can pay or agree on any day.
debts-next-d = A court is hearing the dispute. You can pay or agree on any day.
debts-next-e = The court's decision is being carried out. You can pay or agree on any day.
debts-next-f = A special procedure applies. Call us to learn what it means for you.
debts-next-g = The work on this contract is finished.
debts-next-instalment = 🗓 The next payment of your plan: { $on }, { $sum }.
debts-next-by = The next news is expected by { $on }.
debts-call =
    { $phone ->
        [none] ☎️ Questions: call the number in our letter.
       *[other] ☎️ Questions: { $phone }
    }

debts-pay = 💳 Pay
debts-plan = 🗓 In parts
debts-copy-phone = 📋 Copy the phone
debts-messages-on = 🔔 Send me messages
debts-messages-off = 🔕 Send me no messages
debts-disagree-button = ✉️ Object in a letter
debts-disagree =
    <b>You have the right to object</b>

    If the sum looks wrong, the debt is not yours or is paid already, tell { $operator }. Name the contract { $contract } of { $signed } and what is wrong.

    { $phone ->
        [none] ☎️ By the phone in the letter
       *[other] ☎️ { $phone }
    }
    { $email ->
        [none] ✉️ In writing, to the address in our letter
       *[other] ✉️ { $email }
    }
    { $address ->
        [none] 📮 By post, to the address in our letter
       *[other] 📮 { $address }
    }

    A written request is answered within 30 days. If the case is in court already, objections may be filed there too.

debts-earlier =
    { $count ->
        [one] There was { $count } entry before.
       *[other] There were { $count } entries before.
    }
debts-paper = ⠀ Paper: { $name }, { $on }
debts-paper-court-order = court order
debts-paper-ruling-return = ruling that returned the application
debts-paper-ruling-refusal = ruling that refused the application
debts-paper-ruling-cancel = ruling that cancelled the court order
debts-paper-writ = writ of execution
debts-paper-fssp-decree = bailiff's decree
debts-paper-postal-notice = postal notice
debts-paper-other = paper in the case

debts-why = ❓ Why so much?
debts-why-head = <b>Why { $sum }</b> on { $on }
debts-why-how = Press a part to see each line. Any line can be called wrong.
debts-part-principal =
    <b>Principal</b> · { $sum }
    { $bar }
    The money that you took and have not yet given back.
debts-part-interest =
    <b>Interest</b> · { $sum }
    { $bar }
    The price of using the money under the contract.
debts-part-penalty =
    <b>Penalty</b> · { $sum }
    { $bar }
    Charged for the days after the due date.
debts-part-fees =
    <b>Fees</b> · { $sum }
    { $bar }
    Payments for services under the contract.
debts-part-state-fee =
    <b>State fee</b> · { $sum }
    { $bar }
    The creditor paid it, the court put it on you.
debts-part-postage =
    <b>Postage</b> · { $sum }
    { $bar }
    Letters of the case, awarded by the court.
debts-part-other-costs =
    <b>Other costs</b> · { $sum }
    { $bar }
    Other costs of the case, awarded by the court.
debts-part-overpayment =
    <b>Overpaid</b> · { $sum }
    This money is yours.
debts-open-part = 🔎 { $part }
debts-picture = 📊 As a picture
debts-parts-title = What the debt is made of: { $sum }
debts-parts-words = What the debt is made of on { $on }.
debts-entry = <b>{ $number }.</b> { $words }
debts-entry-disputed = ⠀ ✋ You objected to this line.
debts-wrong-line = ✋ This line is wrong
debts-wrong-number = ✋ { $number } is wrong
debts-wrong-part = ✋ The whole part is wrong
