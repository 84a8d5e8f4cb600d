# Limitation of a case.

more-limitation = ⏳ Limitation
limitations-head = <b>{ $number }: limitation of action</b>
limitations-part =
    { $state ->
        [gone] ⛔
        [soon] ⚠️
        [stands] ⏸
       *[runs] ✅
    } due { $due } · { $sum }: { $state ->
        [gone] expired { $last }
        [soon] expires { $last }
        [stands] stands
       *[runs] until { $last }
    }
limitations-more = … and { $count } more parts
limitations-how = <b>How it is counted for { $due }:</b>
limitations-no-day = Neither the day of return, nor the beginning of the delay, nor the last payment is known: limitation cannot be counted. These days come with the register.
limitations-filed-sometime = A court was asked before, and the day of filing is not written down: limitation cannot be counted. An act of a court does not grow old so; see the term to present it.
limitations-risk = <i>A court applies limitation only if the debtor asks (Civil Code art. 199). Basis: { $articles }.</i>
