# A talk with a person: the debtor calls, a colleague answers.

talks-call = 🙋 Call a person
talks-opened = 💬 <b>A colleague sees your case.</b> Write what happened, in one message or several, with photos if you like. The answer will come here.
talks-heard = Passed on. The answer will come here.
talks-end = ✅ It is settled
talks-ended = Good. You can call a person again on any day.
talks-closed = The colleague has ended the talk. You can call a person again from the screen of the debt.
talks-silent =
    Nothing was written for some days, so the talk has ended. You can call a person again on any day.

    Creditor: { $creditor }
    Overdue debt under contract { $contract } of { $signed }
    Phone: { $phone }
talks-answer = 💬 { $words }
talks-answer-late =
    💬 { $words }

    Creditor: { $creditor }
    Overdue debt under contract { $contract } of { $signed }
    Phone: { $phone }
talks-go-on = Answer
talks-refusal-empty = There is nothing yet. Write what to pass on.
talks-refusal-long = Too long: at most { $most } characters. Send it in several messages.

talks-stub = 💬 …
talks-topic = 💬 { $number }
talks-topic-over = ✅ { $number }
talks-context =
    <b>{ $number }</b> · { $stage }
    { $sum } owed
talks-context-plan = 🗓 A plan is running
talks-context-disputes =
    { $count ->
        [one] ✋ { $count } objection waits for an answer
       *[other] ✋ { $count } objections wait for an answer
    }
talks-context-hardship = 🤝 { $kind }, { $on }
talks-context-hold = ⛔ { $hold }
talks-context-how = Whatever you write in this topic the debtor will read from the bot.
talks-line = 🙋 { $words }
talks-sent = ✅ Passed on
talks-words-only = Only words can be passed on. Write them.
talks-is-over = The talk is over, this was not passed on
talks-close = ✅ End the talk
talks-notice = 🙋 { $number }: the debtor asks for a person
talks-open = Open the talk
talks-head =
    <b>{ $number }</b> · talk since { $at }{ $open ->
        [yes] { "" }
       *[no] , over
    }
talks-debtor = Debtor
talks-said =
    <b>{ $who }</b> · { $at }
    { $words }
talks-answer-button = ✍️ Answer
talks-ask-answer = Write the answer: the debtor will read it word for word.
task-title-talk = Answer the debtor, who asks for a person
