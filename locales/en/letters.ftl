# Letters in the chat: registering by track number, what the Post says.

letters-which-case =
    <b>A new letter</b>

    For which case? Write a case number, a contract, a phone or a surname.
letters-no-case = No such case was found. Check the number or the surname and write it again.
letters-many-cases =
    { $count ->
        [one] { $count } case was found
       *[other] { $count } cases were found
    }. Choose one, or write more.
letters-which-barcode =
    <b>{ $case }</b>

    Write the track number from the receipt: 14 digits, or two letters, nine digits and two letters.
letters-doubtful-number =
    The check digit of <code>{ $barcode }</code> does not hold: most likely it is mistyped.

    Compare it with the receipt and write it again. If the receipt really says so, press the button.
letters-number-is-right = The number is right, go on
letters-known =
    Letter <code>{ $barcode }</code> is registered already.

    { $case }: { $status }.
letters-draft =
    <b>{ $case }</b>

    ✉️ <code>{ $barcode }</code>
    Sent: <b>{ $kind }</b>
    Handed to the Post on: <b>{ $on }</b>

    Is this right? Another day may be written, such as 12.03.2026.
letters-register = ✅ Register
letters-draft-kind = ↔ { $kind }
letters-draft-day-0 = today
letters-draft-day-1 = yesterday
letters-draft-day-2 = two days ago
letters-registered = Registered. I follow the letter from now on.
letters-registered-before = This letter was registered before.

letters-head = <b>{ $case }</b>: letters
letters-none = There are no letters yet.
letters-off = The Post is switched off, so nothing is updated.
letters-line =
    ✉️ <b>{ $kind }</b>
    <code>{ $barcode }</code>, handed over on { $on }
letters-status = { $status }, since { $at }
letters-status-bare = { $status }
letters-last = Last operation: { $what }, { $at }
letters-alarm = ❗ { $what }
letters-trouble = ⚠️ The Post did not answer last time. I will ask again.
letters-unasked = The Post has not been asked yet.
letters-new = ➕ Letter
letters-open = ✉️ { $barcode }
letters-list = 📋 Many letters from a list
letters-ask = 🔄 Update now
letters-asked =
    { $count ->
        [one] Asking the Post about { $count } letter
       *[other] Asking the Post about { $count } letters
    }. If anything has changed, I will write.
letters-asked-by-ticket =
    { $count ->
        [one] I will ask the Post about { $count } letter
       *[other] I will ask the Post about { $count } letters
    } with the next ticket. The answer comes in about half an hour.

letters-means-court-has-nothing = There is no proof that the court has the papers: the case stays where it is, and limitation runs.
letters-means-not-served = This does not count as service on the debtor.
letters-means-not-received = The addressee has not received the letter.
letters-notice-delivered =
    📬 <b>{ $number }</b>: delivered on { $on }
    { $kind }, { $barcode }

    { $means }
    📍 { $stage }
letters-notice-moved =
    📬 <b>{ $number }</b>: delivered on { $on }
    { $kind }, { $barcode }

    { $means }
    ➡️ The case has moved to “{ $stage }”.
letters-notice-alarm =
    ❗ <b>{ $number }</b>: { $what }
    { $kind }, { $barcode }

    ⚖️ { $means }
    👉 { $next }
    📍 { $stage }
letters-notice-rejected =
    ❗ <b>{ $number }</b>: the Post rejects the number { $barcode }
    { $kind }
letters-notice-card-missing =
    ❗ <b>{ $number }</b>: the notice of delivery did not come back
    { $kind }, { $barcode }

    👉 The letter was handed over, but only the Post's site says so. Ask for a duplicate of the notice.

    👉 Compare it with the receipt. If it is mistyped, register the letter under the right number.
letters-notice-credentials =
    ❗ <b>The Post does not accept the login or password</b>

    Letters are not followed now. For the administrator: check CESSIO_POST_LOGIN, CESSIO_POST_PASSWORD and the access granted by the contract. I ask again every hour.

refusal-letters-day = The day of sending may be from { $earliest } to { $latest }.
refusal-letters-other-case = This number is registered in case { $number } already. Check that the receipts are not mixed up.
refusal-letters-taken = This number is registered already. Compare it with the receipt; if it is right, ask a manager.
refusal-letters-none-open = This case has no open letters: there is nothing to ask about.
refusal-letters-asked-lately = The letters of this case have been asked about. Wait a quarter of an hour.
# Letters from a list
letters-list-how =
    <b>Letters from a list</b>

    Send lines or a file (.xlsx, .csv), the form 103 from the post office too. A row needs the track number and the number of the case (or of the contract, or the debtor's name); the day and the price where there are any.

    <code>80092063905992 C-000123 22.11.2026 97,50</code>

    Receipts can simply be photographed and sent: the number, the day and the price are read from them.
letters-list-head =
    <b>The list has { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }, ready to be registered: { $ready }</b>
letters-list-postage = They cost: { $sum }
letters-list-odd = { $row }. <code>{ $barcode }</code> { $said } – { $what }
letters-list-more = …and more rows in question: { $count }
letters-list-register = ✅ Register { $count }
letters-list-register-doubtful = ✅ With the doubtful: { $count }
letters-list-another = 📋 Another list
letters-list-begun = Registering…
letters-list-done =
    ✅ Registered { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }.{ $before ->
        [0] { "" }
       *[other] { " " }Known before: { $before }.
    } They are watched from now on.
letters-list-refused = ❗ <code>{ $barcode }</code>: { $why }
letters-list-empty = The list holds no track number. Send rows with the 14 digits of the receipt and the number of the case.
refusal-letters-list-long = The list is too long: up to { $most } letters are taken at once. Divide it.
letters-row-ready = ready
letters-row-doubtful = the check digit does not hold, compare it with the receipt
letters-row-known = registered in this case already
letters-row-twice = the number stands in the list twice
letters-row-elsewhere = the number is registered in another case
letters-row-no-case = no such case was found
letters-row-several-cases = several cases fit, write the number of the case
letters-row-no-number = this is no track number
letters-row-bad-day = the day of sending cannot be

# One letter
letter-head = <b>{ $case }</b>
letter-operation = • { $at }, { $index }: { $what }
letter-operation-of-card = • { $at }, { $index } (notice): { $what }
letter-card-none = Without a notice of delivery.
letter-card-awaited = 🪪 The notice of delivery has not come back yet.
letter-card-back = 🪪 The notice of delivery is back: put it with the case.
letter-card-missing = 🪪 The notice of delivery did not come back. Ask the Post for a duplicate.
letter-correct = ✏️ Correct the number
letter-withdraw = 🗑 Withdraw
letter-receipt = 🧾 Receipt
letter-ask-number =
    The number is <code>{ $barcode }</code> now.

    Write the right one from the receipt. All that the Post told of the wrong number will be forgotten.
letter-corrected = ✅ The number is corrected. The Post is asked anew.
letter-withdraw-ask =
    Withdraw the letter <code>{ $barcode }</code>?

    It will be watched no more, and its price leaves the costs of the case. The history keeps that it was there.
letter-withdraw-sure = 🗑 Yes, withdraw
letter-withdrawn = The letter is withdrawn.
refusal-letters-case-moved = The case has moved on by the delivery of this letter ({ $stage }). Put the case back first.
