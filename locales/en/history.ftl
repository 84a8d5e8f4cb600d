# A case's history: who, what, when.

more-history = 🕘 History
history-head =
    History of case <b>{ $number }</b>
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
history-line =
    <b>{ $what }</b>
    { $at } · { $who }
history-clock = the system
history-case-step = { $step }: { $before } → { $after }
history-reason =
    { $line }
    Reason: { $reason }
history-case-assigned = Responsible: { $before } → { $after }
history-outgoing-made = Papers were made
history-payment-recorded = Payment of { $sum }
history-payment-reversed = Payment of { $sum } undone
history-payment-given-back = Overpayment of { $sum } paid back
history-refund-asked = The overpayment of { $sum } was asked back
history-refund-approved = The overpayment of { $sum } may be returned
history-refund-declined = The overpayment of { $sum } is not returned
history-refund-returned = The overpayment of { $sum } was paid out
history-plan-pause-asked = The debtor asked for a pause of the plan
history-plan-paused = The plan rests
history-plan-pause-declined = The pause of the plan was declined
history-spokesperson-added = Somebody may speak for the debtor
history-contact-recorded = A call or a visit was written down
history-contact-refused = The debtor refused contact
history-consent-third-person = A consent to speak with somebody else came
history-consent-third-person-ended = The consent for somebody else was taken back
history-letter-state = Letter: { $status }
history-case-imported = Taken in from a register
history-case-evidence = A paper was marked as being here
history-case-noted = Dates or marks were noted
history-case-gap-filled = What the step lacked was filled in
history-case-holds = The holds were changed
history-case-tagged = The tags were changed
history-consent-given = The debtor gave a consent
history-consent-revoked = The debtor withdrew a consent
history-debtor-code-made = A code for the letter was made
history-debtor-identified = The debtor came into the chat
history-hearing-appointed = A hearing was appointed
history-hearing-called-off = A hearing was called off
history-hearing-held = A hearing was held
history-hearing-put-off = A hearing was put off
history-letter-registered = A letter was registered
history-letter-corrected = The number of a letter was corrected
history-letter-withdrawn = A letter was withdrawn
history-letter-paid = The price of a letter was entered
history-letter-card = The notice of delivery: it is known where it is
history-note-written = A note was written
history-paper-received = A paper came in
history-paper-case = A paper was put to the case
history-paper-field = A field of a paper was corrected
history-paper-kind = The kind of a paper was changed
history-paper-filed = A paper was filed
history-plan-accepted = A plan was accepted
history-plan-broken = A plan was broken
history-plan-code-made = The debtor was shown a code to sign a plan
history-plan-slipped = A payment of the plan was missed
history-plan-reopened = The plan runs again: a payment was undone
history-plan-asked = The debtor asks for a plan beyond the limits
history-plan-allowed = A manager allowed the plan
history-plan-countered = A manager offered other terms
history-plan-declined = A manager declined the plan
history-plan-means-told = The debtor told when and how much he can pay
history-dispute-filed = The debtor says that a line is wrong
history-dispute-added = The debtor added to an objection
history-dispute-agreed = An objection was granted, the debt mended
history-dispute-disagreed = An objection was answered: the line is right
history-dispute-withdrawn = The debtor took an objection back
history-hardship-reported = The debtor told of a hardship
history-hardship-added = The debtor added to a report of hardship
history-hardship-confirmed = A hardship was borne out
history-hardship-lifted = A hardship was not borne out
history-talk-opened = The debtor called a person
history-talk-said = The debtor wrote to a colleague
history-talk-answered = A colleague answered the debtor
history-talk-closed = A talk has ended
history-task-added = A task was set
history-task-done = A task was done
history-task-dropped = A task was dropped
history-task-escalated = A task is late, a senior was told
history-task-handed = A task was handed on
history-task-postponed = A task was put off
history-case-exported = The data of the case were exported for documents
history-case-untagged = A tag was taken off
history-case-undone = A bulk deed was undone, the case went back
history-calculation-frozen = The calculation of a paper was kept
history-accrual-posted = Interest and penalty were put into the ledger
history-cost-planned = The state fee was worked out
history-cost-entered = A cost was written down
history-cost-return-asked = The state fee was asked back
history-cost-taken-back = The entry of a cost was undone
history-plan-completed = A plan was paid to its end
history-paper-read = A paper was read
history-other = Journal entry “{ $action }”
history-case-court-named = The court was named
