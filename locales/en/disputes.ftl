# “This line is wrong”: the objection, its reason, the answer.

dispute-reason-paid = I have paid this
dispute-reason-wrong-sum = The sum is counted wrongly
dispute-reason-not-agreed = The contract had no such thing
dispute-reason-not-mine = This is not my debt
dispute-reason-other = ✍️ In my own words or a photo
dispute-state-open = ✋ You objected
dispute-state-agreed = ✅ You were right, we have mended it
dispute-state-disagreed = We looked: the line is right
dispute-state-withdrawn = The objection was taken back

disputes-what-is-wrong = <b>What is wrong here?</b>
disputes-filed =
    ✋ <b>Your objection is in</b>

    We will answer by { $on }.{ $stops ->
        [all] { "" } Until then nothing is collected, and we neither write nor call first.
        [some] { "" } Until then we neither write nor call first, and ask for no court order.
       *[none] { "" }
    }
disputes-say = Write what is wrong, or send a photo. It may be several messages.
disputes-add = ➕ Add words or a photo
disputes-withdraw = Take the objection back
disputes-line = ✋ { $part }: answer by { $on }
disputes-see = Open the answer
disputes-reason = Reason: { $reason }
disputes-words = The debtor’s words: { $words }
disputes-files =
    { $count ->
        [one] 📎 { $count } file
       *[other] 📎 { $count } files
    }
disputes-due = The answer is due by { $on }.
disputes-answer = Answer: { $words }
disputes-told-agreed =
    ✅ On contract { $contract } you were right: the line is mended.

    { $left } is to be paid now.
disputes-told-disagreed =
    On contract { $contract } we looked at the line: it is right.

    Why: { $words }

    If you disagree, call a person or turn to the court.
adding-added = Added. You may send more.
adding-done = ✅ That is all
adding-refusal-kind = Send words, a photo or a PDF: nothing else can be opened.
adding-refusal-large = The file is larger than 10 MB. Send a smaller one, or in parts.
disputes-refusal-long = That is too much: at most { $most } characters and { $files } files. Tell the rest to a person.
disputes-refusal-line = This line cannot be mended so: it was undone before, or it is money that came. Mend the payment.
disputes-refusal-answer = The answer has to say why the line is right, in { $least } to { $most } characters.

disputes-notice-filed =
    ✋ { $number }: the debtor says that a line is wrong

    { $reason }. To be answered by { $on }.
disputes-open = Open the line
disputes-head =
    <b>{ $number }</b> · { $name }
    { $state }, to be answered by { $on }
disputes-agree-sum = ✅ Another sum is right
disputes-agree-whole = ✅ The line should not be there
disputes-payment = 💳 Enter a payment
disputes-disagree = The line is right, say why
disputes-ask-right = Which sum is right? Write it, such as 1250.00. The old entry stays, a correction comes beside it.
disputes-ask-reasons = Why is the line right? The debtor will read it word for word: name the paper, the date, the sum.
disputes-see-files = 📎 See the files
disputes-file = File { $number } of { $count }
disputes-ledger = 💰 Ledger
task-title-dispute = Answer the debtor’s objection
task-open-source = 👉 Open what it is about

more-debtor-side = 🙋 Debtor’s side
side-head =
    { $count ->
        [0] { $number }: the debtor has told nothing.
       *[other] <b>{ $number }</b>: what the debtor says
    }
side-dispute =
    { $open ->
        [yes] ✋ { $reason }, by { $on }
       *[no] ✅ { $reason }
    }
side-hardship =
    { $open ->
        [yes] 🤝 { $kind }
       *[no] ✅ { $kind }
    }
side-talk =
    { $open ->
        [yes] 💬 Talk since { $on }
       *[no] ✅ Talk of { $on }
    }
