# Absences: from which day, to which, who stands in.

absence-open = 🌴 Absences
absence-head =
    🌴 <b>{ $name }</b>
    { $count ->
        [0] No absences ahead.
       *[other] Absences:
    }
absence-add = ➕ Absence
absence-line = • { $first } to { $last }
absence-line-begun = • { $first } to { $last }, now
absence-line-stand-in = { $line }, { $name } stands in
absence-end = 👋 Back at work
absence-call-off = ✖️ Call off from { $first }
absence-stand-in = 👤 Who stands in
absence-ask-first = <b>{ $name }</b>: from which day? Press or write a date.
absence-ask-last = From { $first }. To which day, included? Press or write a date.
absence-until =
    to { $on } · { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
absence-saved = The absence is written down.
absence-ended = The absence is over.
absence-ask-stand-in = Who gets the cases with terms in these days?
absence-by-load = Level, by load
absence-notice-began =
    🌴 <b>{ $name }</b> is away from { $first } to { $last }.
    { $count ->
        [0] No case has a term in these days, nothing is handed over.
        [one] { $count } case with a term in these days was handed over:
       *[other] { $count } cases with terms in these days were handed over:
    }{ $given }
    Left until the return: { $stays }.
absence-given = • { $name }: { $count }
absence-see-stays = 📁 Left · { $count }
absence-notice-back =
    👋 Welcome back! { $cases ->
        [0] You have no open cases.
        [one] { $cases } case waits for you.
       *[other] { $cases } cases wait for you.
    } Begin with what is for today.

refusal-absence-days = These days do not fit. The first is today or later, the last not before it, a year at most.
refusal-absence-overlaps = An absence from { $first } to { $last } is already there. Call it off first.
refusal-absence-stand-in = This colleague is not at work now. Choose another.
