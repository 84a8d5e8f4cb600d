# Hearings: the calendar, one hearing, reminders.

hearing-notice-eve =
    <b>🔔 A hearing tomorrow</b>
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    }
    { $name }, case { $number }
    🏛 { $court ->
        [none] Court not entered
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
hearing-notice-soon =
    <b>🔔 A hearing in two hours</b>
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    }
    { $name }, case { $number }
    🏛 { $court ->
        [none] Court not entered
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
hearing-notice-outcome =
    <b>🔔 How did the hearing end?</b>
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    }
    { $name }, case { $number }
    🏛 { $court ->
        [none] Court not entered
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }

    Write the outcome down: held, put off or called off.
hearing-open = Open the hearing
hearing-of-case =
    ⚖️ Hearings in case <b>{ $number }</b>
    { $count ->
        [0] None yet. Enter the first.
       *[other] The latest first.
    }
hearing-add = ➕ Enter
hearing-of-case-open = ‹ Hearings of the case
hearing-on-card = ⚖️ Hearing { $on } { $clock }
more-hearings = ⚖️ Hearings
hearing-ask-when =
    Case <b>{ $number }</b>{ $court ->
        [none] { "" }
       *[other] , { $court }
    }. When is the hearing? Write the day, the hour by the court's clock{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    } and the room, such as: 15.12 10:30 room 305
hearing-ask-result = Case <b>{ $number }</b>. What did the court decide? Write it in one message.
hearing-called-off = The hearing is called off.
hearing-head =
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    }
    Case { $number } · <b>{ $name }</b>
    🏛 { $court ->
        [none] Court not entered
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
hearing-state-planned = 📅 Appointed
hearing-state-held = ✅ Held
hearing-state-postponed = 🔁 Put off
hearing-state-cancelled = ✖️ Called off
hearing-result = Outcome: { $words }
hearing-next = ➡️ The new hearing
hearing-held = ✅ It was held
hearing-put-off = 🔁 Put off to another day
hearing-call-off = ✖️ Call off
hearing-list =
    <b>{ $title }</b>
    { $count ->
        [0] No hearings.
        [one] { $count } hearing
       *[other] { $count } hearings
    }
hearing-list-mine = ⚖️ My hearings { $first } – { $last }
hearing-list-everybody = ⚖️ Hearings of the department { $first } – { $last }
hearing-list-hearings = ⚖️ Hearings today
hearing-list-no-outcome = ⚖️ Hearings without an outcome
hearing-week-before = ‹ A week earlier
hearing-week-after = A week later ›
hearing-see-mine = Mine
hearing-see-everybody = The whole department
hearing-line-planned = 📅 { $on } { $clock } · { $name }{ $court ->
        [none] { "" }
       *[other] { " " }· { $court }
    }
hearing-line-held = ✅ { $on } { $clock } · { $name }
hearing-line-postponed = 🔁 { $on } { $clock } · { $name }
hearing-line-cancelled = ✖️ { $on } { $clock } · { $name }

refusal-hearing-when = I did not understand. Write the day, the hour and the room as: 15.12 10:30 room 305.
refusal-hearing-past = That hour has passed or is too far off. Name a day ahead, within two years.
refusal-hearing-closed = The case is closed. A manager has to reopen it first.
refusal-hearing-early = The hearing has not begun. Write the outcome down after it.
