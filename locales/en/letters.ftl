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
letters-new = ＋ Letter
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

    👉 Compare it with the receipt. If it is mistyped, register the letter under the right number.
letters-notice-credentials =
    ❗ <b>The Post does not accept the login or password</b>

    Letters are not followed now. For the administrator: check CESSIO_POST_LOGIN, CESSIO_POST_PASSWORD and the access granted by the contract. I ask again every hour.

refusal-letters-day = The day of sending may be from { $earliest } to { $latest }.
refusal-letters-other-case = This number is registered in case { $number } already. Check that the receipts are not mixed up.
refusal-letters-taken = This number is registered already. Compare it with the receipt; if it is right, ask a manager.
refusal-letters-none-open = This case has no open letters: there is nothing to ask about.
refusal-letters-asked-lately = The letters of this case have been asked about. Wait a quarter of an hour.
