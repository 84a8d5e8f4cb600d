# The work of a day: the morning list, what is late, the load.

menu-today = ☀️ Today's tasks
morning =
    <b>☀️ Work for { $on }</b>
    { $lines }{ $hearings }
morning-empty = ☀️ Nothing waits on { $on }. New cases and tasks will appear here.
morning-late = ⏰ Late tasks: <b>{ $count }</b>
morning-open-late = ⏰ Tasks · { $count }
morning-call = 📞 Calls: <b>{ $count }</b>
morning-open-call = 📞 Calls · { $count }
morning-visit = 🚶 Visits: <b>{ $count }</b>
morning-open-visit = 🚶 Visits · { $count }
morning-hearings = ⚖️ Hearings today: <b>{ $count }</b>
morning-open-hearings = ⚖️ Hearings · { $count }
morning-no-outcome = ⚖️ Hearings without an outcome: <b>{ $count }</b>
morning-open-no-outcome = ⚖️ No outcome · { $count }
morning-filing = 📤 Tasks to file: <b>{ $count }</b>
morning-open-filing = 📤 Tasks · { $count }
morning-answer = ✍️ Tasks to answer: <b>{ $count }</b>
morning-open-answer = ✍️ Tasks · { $count }
morning-other = ☑️ Other tasks: <b>{ $count }</b>
morning-open-other = ☑️ Other · { $count }
morning-my-overdue = ⏰ Overdue stages: <b>{ $count }</b>
morning-open-my-overdue = ⏰ Stages · { $count }
morning-my-filings = 📤 File today or tomorrow: <b>{ $count }</b>
morning-open-my-filings = 📤 File · { $count }
morning-my-answers = ✍️ Answer today or tomorrow: <b>{ $count }</b>
morning-open-my-answers = ✍️ Answer · { $count }
morning-my-steps = 📅 Stages that end today or tomorrow: <b>{ $count }</b>
morning-open-my-steps = 📅 Terms · { $count }
morning-my-new = 🆕 Came to their stage: <b>{ $count }</b>
morning-open-my-new = 🆕 New · { $count }
morning-hearing =
    🏛 { $clock }{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    } · { $name }{ $court ->
        [none] { "" }
       *[other] { " " }· { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
morning-all-tasks = ☑️ All my tasks
morning-calendar = ⚖️ Calendar
morning-all-late = ⏰ Late ones
view-my-filings = 📤 To file: due today or tomorrow
view-my-answers = ✍️ To answer: due today or tomorrow
view-my-steps = 📅 The stage ends today or tomorrow
view-my-new = 🆕 Came to their stage { $on }
view-late-1 = ⏰ Stage 1 working day overdue
view-late-5 = ⏰ Stage 5 working days overdue

escalation =
    <b>⏰ Left lying</b>
    { $tasks_1 ->
        [0] { "" }
       *[other] { "\u000A" }Tasks 1 working day late: <b>{ $tasks_1 }</b>
    }{ $tasks_5 ->
        [0] { "" }
       *[other] { "\u000A" }Tasks 5 working days late: <b>{ $tasks_5 }</b>
    }{ $cases_1 ->
        [0] { "" }
       *[other] { "\u000A" }Cases, stage 1 working day overdue: <b>{ $cases_1 }</b>
    }{ $cases_5 ->
        [0] { "" }
       *[other] { "\u000A" }Cases, stage 5 working days overdue: <b>{ $cases_5 }</b>
    }
escalation-open-tasks = Tasks, { $days } w. d. · { $count }
escalation-open-cases = Cases, { $days } w. d. · { $count }

menu-load = ⚖️ Load
load-head =
    <b>⚖️ Load of the department</b>
    📁 cases · 📅 due this week · ⏰ overdue · ☑️ late tasks
load-line =

    <b>{ $name }</b>
    { $bar }
    📁 { $cases } · 📅 { $due } · ⏰ { $late } · ☑️ { $tasks }
load-line-away =

    🌴 <b>{ $name }</b>
    { $bar }
    📁 { $cases } · 📅 { $due } · ⏰ { $late } · ☑️ { $tasks }
load-open-cases = 📁 Open cases · { $count }
load-open-due = 📅 Due this week · { $count }
load-open-late = ⏰ Overdue · { $count }
