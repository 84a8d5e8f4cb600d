# Contacts with a debtor: what may be done now, what was done and why it was lawful, what never left; calls and visits by hand.

contacts-list = 📒 Contacts with the debtor
contacts-list-head = <b>{ $number }</b>: contacts with the debtor
contacts-list-none = There were no contacts yet.
contacts-now-open = ✅ <b>{ $way }</b>: lawful now ({ $counts })
contacts-now-shut =
    ⛔ <b>{ $way }</b>
    { $why }
    { $when }
contacts-count =
    { $period ->
        [day] today
        [week] this week
       *[month] this month
    } { $made } of { $most }
contacts-line =
    { $lawful ->
        [yes] { $theirs ->
            [yes] 📥
           *[no] ✅
        }
       *[no] ⛔
    } { $at } · { $channel } · { $state }
contacts-unsent-line =
    { $waits ->
        [yes] ⏳ waits for its hour, { $on }
       *[no] ✖️ has not left, { $on }
    }
contacts-newer = ‹ Newer
contacts-older = Older ›
contact-head =
    <b>{ $at }</b>, { $channel }
    To: { $recipient }. Result: { $state }.
contact-colleague = Written down by { $name }
contact-failed = Reason: { $reason }
contact-approved-text = Approved text: “{ $name }”
contact-was-lawful = ✅ <b>This was lawful.</b>
contact-was-unlawful = ⛔ <b>At that time it was not lawful.</b>
contact-outside-limits = The debtor began: the hours and counts of the law do not bind him.
contact-rules = Rules: { $article }, in force since { $since }.
contact-clock =
    🕐 { $zone }: { $on }, { $local }, { $day }, lawful from { $opens } to { $closes }{ $open ->
        [yes] { "" }
       *[no] {" "}— outside the hours
    }
contact-made-before = Made before it:
contact-broken = ❗ The record was changed: it leads to another verdict than it names. Tell the administrator.
contact-no-certificate = Written down before verdicts were kept.
contact-see-words = 💬 What was said
contact-words =
    <b>{ $at }</b>

    { $words }
contact-never = Waiting does not help: the reason has to go first.
contact-unsent-head =
    <b>The message has not left</b>
    “{ $name }”, { $at }
contact-unsent-waits = ⏳ It waits for a lawful hour: not before { $at }.
contact-unsent-expired = ✖️ No lawful hour came before { $at }, and later its words would not have been true.
contact-unsent-unreachable = ✖️ There is no way that works: no chat, no mailbox, no number for text messages.
contact-unsent-nobody = ✖️ This person no longer speaks for the debtor.
contact-unsent-refused = ✖️ At that hour the law did not allow it; since then things have changed.
contact-unsent-now = <b>Now:</b>
contact-hand-call = 📞 Call
contact-hand-visit = 🚪 Visit
contact-hand-their-call = 📥 The debtor called us
contact-hand-to-debtor = the debtor
contact-hand-to-representative = a representative
contact-hand-to-heir = an heir
contact-hand-to-third-person = somebody else
contact-hand-head =
    <b>{ $number }</b>
    { $way }. To speak with: { $to }.
contact-hand-already = If it has already happened, write it down, or the counts will be wrong. The manager will know.
contact-hand-reached = ✅ We talked
contact-hand-not-reached = ✖️ No answer
contact-hand-met = ✅ We met
contact-hand-not-met = ✖️ Nobody was there
contact-hand-was = It has happened, write it down
contact-hand-copy = 📋 Number
contact-hand-other = 📍 { $address }
contact-hand-with = Speak with: { $to }
contact-hand-ask-words = What was said? Write it in a sentence or two.
contact-hand-ask-why = What should be written down? A few words will do, such as “nobody opened the door”.
contact-hand-no-words = Without words
contact-hand-refusal-long = Too long: at most { $most } characters. Leave what matters.
contact-notice-unlawful = ⛔ { $number }: a contact was written down that the law forbade at that hour ({ $at })
contact-open = Open
day-kind-working = working day
day-kind-short = shortened working day
day-kind-day-off = day off
day-kind-holiday = holiday
day-kind-decreed = day off by decree
