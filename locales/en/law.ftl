# Rules of law: terms and their reasons, fees, limitation, contact with debtors

error-law-table = The table of rules { $file } cannot be read: { $reason }. Correct the file in the folder of rules, or take it away and the built-in table holds.
error-law-folder = There is no folder of rules at { $folder }. Check CESSIO_LAW_DATA_DIR, or take the setting away and the built-in tables hold.
error-law-unknown-table = There is no table of rules named { $file }: it would change nothing. Rename the file or take it away. There are: { $known }.
refusal-law-no-rule = The table of rules ({ $what }) has no row for { $day }. Check the date; if it is right, add to the table.
refusal-order-ceiling = The price of the claim, { $price }, is over what a court order allows ({ $most }). Prepare a statement of claim.

# How the last day of a term came about

term-begins = The event was on { $event }; counting begins the day after, { $day }.
term-working-days =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }, to { $day }; days off skipped: { $skipped }.
term-calendar-days =
    { $days ->
        [one] { $days } calendar day
       *[other] { $days } calendar days
    }, to { $day }.
term-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }, to { $day }.
term-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }, to { $day }.
term-last-day-of-month = There is no day { $number } in that month, so its last day holds, { $day }.
term-moved-from-day-off = { $off } is a day off; the next working day becomes the last, { $day }.
term-calendar-not-final = The working calendar for { $year } is not settled or not checked: the day may move.
term-order-received = The debtor received the copy of the order on { $day }.
term-order-not-collected = The letter reached the post office on { $arrived } and was not collected: storage ended on { $day }, the order counts as served.
term-objection-may-travel =
    An objection posted on the last day travels { $days ->
        [one] { $days } more day
       *[other] { $days } more days
    }: ask for the second copy from { $day }.

presentation-opens = The term of presentation opened on { $day }.
presentation-part-payment = A part payment on { $day } broke the term: it began anew.
presentation-returned = The document was presented on { $presented } and came back on { $day }: the term began anew.
presentation-withdrawn =
    The document was presented on { $presented } and withdrawn by the creditor on { $day }: the term began anew, less { $days ->
        [one] { $days } day of enforcement
       *[other] { $days } days of enforcement
    }.

# Limitation of action

limitation-begins = The instalment is overdue: it was to be paid by { $due }, limitation runs from { $day }.
limitation-ends = Limitation of the instalment ends on { $day }.
limitation-stands = Since { $day } limitation stands still.
limitation-filed = An application went to court on { $day }: limitation does not run.
limitation-filed-too-late = The application of { $day } came after limitation had ended ({ $last }) and did not stop it.
limitation-stood-already = Application of { $day }: limitation stood still already.
limitation-never-stood = On { $day } the application was returned or not accepted: limitation counts as never stopped.
limitation-nothing-was-filed = { $day }: there is no application that would stop limitation; nothing changes.
limitation-cancelled =
    The order was cancelled on { $day }: limitation goes on, { $days ->
        [one] { $days } day is not counted
       *[other] { $days } days are not counted
    }.
limitation-left =
    On { $day } the case was left without consideration or ended: limitation goes on, { $days ->
        [one] { $days } day is not counted
       *[other] { $days } days are not counted
    }.
limitation-left-by-claimant =
    On { $day } the claim was left without consideration through the claimant’s own doing: { $days ->
        [one] { $days } day is not counted
       *[other] { $days } days are not counted
    }, and no six months are added.
limitation-tail =
    Less than six months were left ({ $left ->
        [one] { $left } day
       *[other] { $left } days
    }): the term is made longer, to { $day }.
limitation-admitted =
    On { $day } the debtor admitted the debt{ $writing ->
        [yes] { " " }in writing
       *[no] { "" }
    }: limitation began anew.
limitation-admitted-too-late = The admission of { $day } came after limitation had ended and not in writing: it does not restart it.
limitation-admitted-before-due = The admission of { $day } came before the instalment was due: it does not matter for limitation.
limitation-stayed = Since { $day } limitation is stayed (a moratorium, a deferral).
limitation-stay-ended = The stay ended on { $day }: the term lasts until { $until }.
limitation-stay-without-effect = The stay from { $day } does not fall into the last six months of the term and does not change it.

# Contact with debtors (230-FZ)

contact-way-call = call
contact-way-message = message
contact-way-visit = visit
contact-way-letter = letter
contact-channel-call = call
contact-channel-robot_call = call by a robot
contact-channel-visit = visit
contact-channel-sms = SMS
contact-channel-messenger = messenger
contact-channel-email = e-mail
contact-channel-portal = Gosuslugi
contact-channel-voice_message = voice message
contact-channel-letter = post letter

contact-allowed = Contact is lawful.
contact-earliest = Possible from { $at } by your clock.
contact-refused-hours =
    By the debtor’s clock it is { $local }, { $day ->
        [rest] a day off
       *[working] a working day
    }: contact is lawful from { $opens } to { $closes } there.
contact-refused-count-day =
    { $way ->
        [call] Calls
        [visit] Visits
       *[message] Messages
    } this day: { $made } already, the law allows { $most }. Wait for the next day.
contact-refused-count-week =
    { $way ->
        [call] Calls
        [visit] Visits
       *[message] Messages
    } { $span ->
        [rolling] in the last seven days
       *[calendar] this week
    }: { $made } already, the law allows { $most }. Wait until the week is over, or write a letter.
contact-refused-count-month =
    { $way ->
        [call] Calls
        [visit] Visits
       *[message] Messages
    } { $span ->
        [rolling] in the last month
       *[calendar] this calendar month
    }: { $made } already, the law allows { $most }. Wait until the month is over, or write a letter.
contact-refused-no-agreement = The debtor has not agreed to this channel ({ $article }). Get the agreement, or take another channel.
contact-refused-channel-revoked = The debtor has left this channel ({ $article }). Take another one, or write a letter.
contact-refused-third-person = The debtor has not agreed in writing to a talk with this person ({ $article }). Speak with the debtor alone.
contact-refused-bankrupt = The debtor is bankrupt: no calls, messages or visits ({ $article }). The claim belongs into the bankruptcy case.
contact-refused-extrajudicial-bankruptcy = Extrajudicial bankruptcy is under way: no calls, messages or visits ({ $article }). Check whether our debt is on its list.
contact-refused-incapable = The debtor is legally incapable: no contact ({ $article }). Write to the guardian by letter.
contact-refused-hospital = The debtor is in hospital: no contact ({ $article }). Post letters remain.
contact-refused-disabled-group-1 = The debtor has a disability of the first group: no calls, messages or visits ({ $article }). Post letters remain.
contact-refused-minor = The debtor is a minor: no contact ({ $article }). Write to the legal representative by letter.
contact-refused-refused-contact = The debtor has refused contact ({ $article }). Post letters and the court remain.
contact-refused-representative-only = The debtor speaks only through a representative ({ $article }). Turn to the representative.
contact-refused-dead = The debtor has died ({ $article }). Look for the inheritance case; do not write to this address.
contact-refused-svo = The debt is protected by the law on servicemen ({ $article }). Check the documents; no contact until then.
contact-refused-disputed = The debtor disputes the debt ({ $article }). Answer the dispute first.
contact-refused-nothing-owed = Nothing is owed ({ $article }), so there is nothing to ask for. Check whether an overpayment has to go back.
contact-refused-service-closed = The channel { $service } is closed to our kind of operator ({ $article }). Take another channel.
contact-refused-template = The text “{ $template }” is not among the approved ones, so we may not begin with it. Take an approved text.
contact-refused-content =
    The text “{ $template }” lacks what the law asks for: { $item ->
        [creditor] who demands
        [overdue] that the debt is overdue
        [phone] which number to call
        [contract] under which contract
        [sum] how much, and of what parts
       *[details] where to pay
    } ({ $article }). Complete the text.
contact-service-telegram = Telegram
contact-service-max = MAX
contact-service-email = e-mail
contact-service-sms = SMS
contact-service-post = post

# How an article of law is cited

law-word-civil-code = Civil Code
law-word-procedure-code = Code of Civil Procedure
law-word-tax-code = Tax Code
law-word-federal-law = FZ
law-word-plenum = Plenum
law-word-article = art.
law-word-part = part
law-word-subclause = subcl.
law-word-clause = cl.
law-word-of = of
law-word-since = since
law-word-year = year
law-word-head-decides = the manager’s decision
law-word-notaries = Notaries Act
law-word-postal-rules = Rules of postal services
law-word-order = order
law-word-rank = rank
law-word-labour-code = Labour Code
law-word-constitution = Constitution
