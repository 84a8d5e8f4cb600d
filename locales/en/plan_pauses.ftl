# A pause of a plan: for how long, why, by whose word.

pauses-button = ⏸ Take a pause
pauses-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
pauses-ask-months =
    <b>For how long is the plan to pause?</b>

    Its payments move by as much, the sum stays. The first pause of one month begins at once. A second or a longer one is a manager’s to decide.

    Interest, where the contract still earns it, does not stop.
pauses-ask-reason = What happened? A few words are enough.
pauses-taken = ⏸ <b>A pause until { $until }.</b> The payments have moved, and we send no reminders meanwhile.
pauses-asked = ⏳ A manager is asked. Until the answer the plan stays as it is. The pause begins on the day of the answer.
pauses-standing = ⏸ A pause until { $until }
pauses-waits = ⏳ The pause waits for a manager
pauses-state-asked = waits for a word
pauses-state-granted = granted
pauses-state-declined = declined
pauses-line = ⏸ { $number }: a pause, { $count } mo.
pauses-screen =
    <b>{ $number }</b>, { $name }
    A pause of the plan: { $count } mo., { $state }

    { $reason }
pauses-grant = ✅ Grant it from today
pauses-decline = ✖️ Decline
pauses-open = Open
pauses-notice-asked = ⏸ { $number }: a pause of the plan is asked for, { $months } mo.
pauses-answer-granted = ⏸ A manager granted the pause under contract { $contract } until { $until }. The payments have moved.
pauses-answer-declined = A manager did not grant the pause under contract { $contract } until { $until }. The plan stays, and can be changed behind the button.
pauses-refusal-months = A pause is one to { $most } months long.
pauses-refusal-reason = Write the reason, in at most { $most } characters.
pauses-refusal-twice = A pause is under way. The next one can follow when it is over.
task-title-pause-asked = Answer: the debtor asks for a pause of the plan
