# A case in the chat: search, lists, card, steps.

find-how = Write a case number, a contract, a court's number, a UID, a track number, an INN, a phone, a street and house, a sum, a surname or part of it.
find-nothing = Nothing was found. Check the number; a name needs three letters in a row at least, an address its street and house.
find-found = Found
list-head =
    <b>{ $title }</b>
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
list-more = More ›
case-line = { $name } · { $sum } · { $stage }

view-mine = My cases
view-my-overdue = My overdue cases
view-overdue = Stage overdue
view-long-overdue = Overdue by more than 30 days
view-still = No movement for more than 60 days
view-alarms = Alarms of letters
view-silent = Silent for longer than usual
view-nobody = Nobody's cases
view-paid = Payments of { $on }
view-moved = Moved on { $on }
view-delivered = Letters delivered on { $on }
view-returned = Letters returned on { $on }
view-stage = Cases at the stage

card-head =
    <b>{ $number }</b> · <b>{ $name }</b>, { $born }
card-stage =
    📍 <b>{ $stage }</b>, since { $since } ({ $days ->
        [0] today
        [one] { $days } day
       *[other] { $days } days
    })
card-due =
    ⏳ Due { $on }, { $days ->
        [0] today
        [one] { $days } day left
       *[other] { $days } days left
    }
card-overdue =
    ⏰ <b>Overdue</b> by { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, was due { $on }
card-no-term = ⏳ The stage has no term
card-total = 💰 <b>{ $sum }</b> on { $on }
card-part = ⠀ { $name }: { $sum }
card-earned = ⠀ Earned, not yet written down: { $sum }
card-overpaid = ⠀ Overpaid: { $sum }
card-plan = 🗓 Plan for { $sum }
card-contract = 📄 Contract { $number } of { $on }
card-creditor = 🏢 { $name }
card-court = ⚖️ { $names }
card-responsible = 👤 { $name }
card-tags = 🏷 { $tags }
card-note = 📝 { $name }: { $words }
card-letter = ✉️ { $kind } { $barcode }: { $status }
card-letter-alarm = ❗ { $line }
card-hold = ⛔ { $hold }
card-lacks = ❗ { $what }
card-lacks-step = • <b>{ $step }</b>: { $what }
card-steps =
    <b>{ $number }</b> · { $stage }

    What to do with the case?
card-main-step = ➡️ { $step }
card-evidence-here = ✅ At hand: { $evidence }
card-other-steps = Other steps
card-ledger = 💰 Ledger
card-letters = ✉️ Letters
card-contacts = ☎️ Contacts
card-payment = 💵 Add payment
card-code = 🔑 Letter code
card-paper = 📄 { $kind }
card-copy = 📋 Number

case-moved = { $number }: { $stage }
case-ask-reason = “{ $step }” needs a reason. Write it in one message.
case-evidence-filed = Noted: { $evidence }
notice-case-yours =
    📁 Case <b>{ $number }</b> is yours now

    { $stage }, due { $due }

card-ledger-head = <b>{ $number }</b>: what the debt is made of on { $on }
card-ledger-line = <b>{ $name }</b>: { $sum }
card-ledger-entry = ⠀ { $on } { $what }: { $sum }{ $mark }
card-ledger-why = { $mark } { $why }

contacts-head = <b>{ $name }</b>
contacts-phone = ☎️ { $phone }
contacts-address = 🏠 Registered: { $address }
contacts-lives = 📬 Lives: { $address }
notice-cases-yours =
    📁 You have { $count ->
        [one] { $count } new case
       *[other] { $count } new cases
    } from a register
button-my-cases = My cases

card-gap-court = ⚖️ Name the court
card-gap-force-date = 📅 Enter the date of force
card-gap-presentation-date = 📅 Enter the date of issue
card-gap-bank = 🏦 Name the bank
card-gap-employer = 🏭 Name the employer
gap-ask-court = { $number }: which court? Write its name as it stands on its papers.
gap-ask-force-date = { $number }: when did the act enter into force? Write the date of the court's mark: 01.10.2026
gap-ask-presentation-date = { $number }: when was the order issued, or for a writ, when did the act enter into force? Three years for presenting run from that day. Write the date: 01.10.2026
gap-ask-bank = { $number }: in which bank is the debtor's account? Write its name and BIK.
gap-ask-employer = { $number }: where does the debtor work? Write the name and address.
refusal-gap-date = This does not look like a date. Write it as 01.10.2026
