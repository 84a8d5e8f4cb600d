# Who is silent for longer than usual: courts and bailiffs.

silence-awaited-order = an order or a ruling
silence-awaited-second-copy = the order with the mark of its force
silence-awaited-claim-ruling = a ruling on the claim
silence-awaited-judgment = a judgment
silence-awaited-writ = a writ of execution
silence-awaited-bailiff-decree = a decree that opens proceedings
silence-bailiffs = bailiffs
silence-none = 👌 Nobody is silent for longer than usual.
silence-head =
    🤐 <b>Silent for longer than usual: { $count }</b>
    At risk: { $sum }. Those first where most may be lost.
silence-line =
    <b>{ $number }</b> · awaited: { $what }
    { $place }
    ⏳ { $days } days, usually { $custom } · at risk <b>{ $sum }</b>
silence-learned =
    It is so here: answers come in { $days } days or sooner. Learned from { $answered } answers to { $waits } waits of this addressee, what lacks is taken from its region and from all.

    Perhaps no answer will come: { $chance } %. The debt: { $balance }.
silence-by-law =
    Few answers of our own yet ({ $answered } of { $waits }), so the term of the law with the way there and back: { $days } days.

    Perhaps no answer will come: { $chance } %. The debt: { $balance }.
silence-inquiry = 📄 Inquiry to the court
silence-curve = 📈 How long they take
silence-nothing-learned = Nothing is known of this addressee yet. Look tomorrow.
silence-chart-title = Cases still without an answer, %: { $what }
silence-chart-axis = days of waiting
silence-chart-custom = usually: { $days }
silence-chart-waited = this case: { $days }
silence-chart-caption = { $number }. Waits of this addressee: { $waits }.
