# Short words for SMS and e-mail; the key is that of the same text in the messenger.

mail-subject = A message about your contract
plans-reminder-ahead-short = { $creditor }: a day of your plan is near, { $due }. Overdue debt under contract { $contract } of { $signed }. Phone { $phone }
plans-reminder-today-short = { $creditor }: today, { $due }, is a day of your plan. Overdue debt under contract { $contract } of { $signed }. Phone { $phone }
plans-reminder-late-short = { $creditor }: the payment of your plan for { $due } has not come yet. Overdue debt under contract { $contract } of { $signed }. The plan can be changed: { $phone }
payments-thanks-short = { $creditor }: the payment of { $on } has come, thank you. The overdue debt under contract { $contract } of { $signed } is smaller now. Phone { $phone }
payments-all-paid-short = { $creditor }: the payment of { $on } has come, thank you. The debt under contract { $contract } of { $signed } is paid in full. Phone { $phone }

spokes-refusal-phone = The representative’s number cannot be read. Write it in full, such as +7 903 555-00-11: by it they are known in the chat.
spokes-refusal-words = Write the representative’s name and the paper, such as “power of attorney No 7 of 01.11.2026”.
spokes-refusal-over = The term of the paper ended on { $until }. Check the day, or ask for a new paper.

contact-state-reserved = prepared
contact-state-accepted = taken
contact-state-uncertain = unclear whether it came
contact-state-delivered = delivered
contact-state-read = read
contact-state-failed = did not come
contact-state-held = took place
contact-state-not-held = did not take place

menu-contacts = 📒 Register of contacts
register-contact-choose =
    <b>Register of contacts with debtors</b>

    All contacts of a month: when by the debtor’s clock, by which channel, in which words, what became of it and why it was lawful. Which month?
register-contact-this-month = This month
register-contact-last-month = Last month
register-contact-file = contacts-{ $month }.xlsx
register-contact-given =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    } in { $month }.
register-contact-empty = There were no contacts in that time. Choose another month.
register-contact-sheet = Contacts
register-contact-at = When (our clock)
register-contact-local = Debtor’s clock
register-contact-debtor = Debtor
register-contact-contracts = Contracts
register-contact-channel = Channel
register-contact-started = Who began
register-contact-recipient = To whom
register-contact-address = Number or address
register-contact-state = Result
register-contact-settled = When it came
register-contact-words = Words
register-contact-template = Approved text
register-contact-basis = Rule
register-contact-counts = Made before
register-contact-verdict = Check
register-contact-colleague = Colleague
register-contact-by-debtor = debtor
register-contact-to-debtor = debtor
register-contact-to-representative = representative
register-contact-to-heir = heir
register-contact-to-third-person = third person
register-contact-count =
    { $period ->
        [day] that day
        [week] { $span ->
            [rolling] in 7 days running
           *[calendar] in that week
        }
       *[month] { $span ->
            [rolling] in a month running
           *[calendar] in that month
        }
    } { $made } of { $most }
register-contact-verdict-lawful = lawful
register-contact-verdict-unlawful = unlawful
register-contact-verdict-broken = record was changed
register-contact-verdict-none = no certificate

approved-plans-reminder-ahead = Reminder: a payment falls due soon
approved-plans-reminder-today = Reminder: a payment falls due today
approved-plans-reminder-late = Reminder: a payment did not come
approved-payments-thanks = Thanks for a payment
approved-payments-all-paid = The debt is paid
approved-talks-answer-late = A late answer in a talk
approved-talks-silent = A talk ended: no word for long
