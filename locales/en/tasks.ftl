# Tasks: lists, one task, the questions about it.

task-kind-call = 📞 Call
task-kind-visit = 🚶 Visit
task-kind-filing = 📤 Filing
task-kind-answer = ✍️ Answer
task-kind-paper = 📄 Paper
task-kind-duty = ❗ Duty
task-kind-other = ☑️ Other
task-term-today = Today
task-term-tomorrow = Tomorrow
task-term-next = Next working day
task-term-in3 = In 3 working days
task-term-in7 = In 7 working days
task-term = { $term } · { $on }
task-result-done = ✅ Done
task-result-reached = ✅ Spoke
task-result-no-answer = 📵 No answer
task-result-promised = 🤝 Promised to pay
task-result-met = ✅ Met
task-result-nobody-there = 🚪 Nobody at home
task-result-filed = 📤 Filed
task-title-death = Check whether the debtor died: a letter came back so marked
task-title-overpayment = Give the overpayment back to the debtor
task-title-court-again = Send the pack to the court again: the letter did not arrive
task-title-letter-again = Send the letter again: it did not arrive
task-title-ask-address = Ask the debtor for the address: the letter came back
task-title-see-address = Check the debtor's address on the spot: the letter came back, no phone is known
task-title-cure = Cure the defects before the court's term ends
task-title-appeal = Decide on an appeal before its term ends

task-list =
    <b>{ $title }</b>
    { $count ->
        [0] No tasks.
        [one] { $count } task
       *[other] { $count } tasks
    }
task-list-mine = ☑️ My tasks
task-list-late = ⏰ My late tasks
task-list-call = 📞 Calls
task-list-visit = 🚶 Visits
task-list-filing = 📤 To file
task-list-answer = ✍️ To answer
task-list-other = ☑️ Other tasks
task-list-late-1 = ⏰ Tasks 1 working day late
task-list-late-5 = ⏰ Tasks 5 working days late
task-list-all-late = ⏰ Late tasks of the department
task-line = { $kind } · { $name } · { $on }
task-line-late = ⏰ { $kind } · { $name } · { $on }
task-line-over = ✅ { $kind } · { $name }
task-line-what = { $on } · { $what }
task-line-what-late = ⏰ { $on } · { $what }
task-of-case =
    ☑️ Tasks on case <b>{ $number }</b>
    { $count ->
        [0] Nothing is open.
        [one] { $count } task is open.
       *[other] { $count } tasks are open.
    }
task-of-case-open = ‹ Tasks of the case
task-on-card = { $kind } · { $on }
more-tasks = ☑️ Tasks
task-add = ➕ Task
task-open = Open the task
task-choose-kind = Case <b>{ $number }</b>. What has to be done?
task-ask-term = { $kind }, case <b>{ $number }</b>. By which day? Press or write a date such as 05.12.
task-ask-words = { $kind }, by { $on }. Write in one message what exactly to do.
task-without-words = Save without words
task-added = The task is written down, due { $on }.

task-head =
    <b>{ $kind }</b>
    Case { $number } · <b>{ $name }</b>
task-due = 📅 By { $on }
task-late =
    ⏰ Was due { $on }, { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
task-done-at = ✅ Done { $at }: { $result }
task-dropped-at = ✖️ Dropped { $at }
task-whose = 👤 { $name }
task-facts = 💰 { $sum } · { $stage }
task-postponed =
    🔁 Put off { $count ->
        [one] { $count } time
       *[other] { $count } times
    }: { $why }
task-escalated = ❗ The manager knows that it is late
task-done = ✅ Done
task-postpone = ⏳ Put off
task-hand = 👤 Hand over
task-drop = ✖️ Drop
task-take = 🙋 Take it
task-ask-result = Case <b>{ $number }</b>. What came of it? Press or write in your own words.
task-finished = Done, the task is closed.
task-dropped = The task is dropped.
task-ask-until = Due { $on }. Until which day is it put off? Press or write a date.
task-ask-reason = Put off until { $on }. Why? Write the reason in one message.
task-ask-hand =
    { $count ->
        [0] Nobody else is at work.
       *[other] To whom does the task go?
    }
task-handed = The task is now with: { $name }
task-notice-yours =
    ☑️ A task for you: { $kind }, <b>{ $name }</b>, case { $number }
    📅 By { $on }

refusal-task-term = This term does not fit. Name a day from today on, within a year.
refusal-task-day = I did not understand the date. Write it as 05.12 or 05.12.2026.
refusal-task-reason = A task is not put off without a reason. Write why.
refusal-task-postponed =
    The task was put off { $count ->
        [one] { $count } time
       *[other] { $count } times
    } already. Do it, or ask the manager to move the term.
refusal-task-colleague = This colleague does not see the case or is away. Choose another.
