# Many cases at once: the choice, the dry run, the confirmation, the progress, the undoing.

bulk-menu =
    ⚙️ <b>The whole list: { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }</b> for { $sum }

    What is to be done with all of them? First I look at each case and show what would come of it. Nothing changes before you confirm.
bulk-menu-empty = There are no cases in this list now.
bulk-kind-advance = ➡️ Advance
bulk-kind-assign = 👤 Assign
bulk-kind-hold = ⛔ Hold
bulk-kind-tag = 🏷 Tag
bulk-kind-documents = 📄 Data for papers

bulk-more-steps = The most frequent are shown. Narrow the list to a stage to see the others.
bulk-choose-step = Which step? These are the steps that the cases of this list have; the number is how many have it at their stage.
bulk-no-steps = The cases of this list have no steps that you may take.
bulk-usual = ➡️ For each its usual step
bulk-step-line = { $step } · { $count }
bulk-ask-reason = “{ $step }”: why? A reason is needed. Write it in one message: it goes into the journal of each case.
bulk-choose-colleague = Whose shall they be? “Evenly” is among those at work who deal with such stages; who has less gets more.
bulk-level = ⚖️ Evenly
bulk-colleague-line = { $name } · { $count }
bulk-choose-hold = Which hold is to be set or lifted? The number is how many cases of the list have it.
bulk-hold-put = ⛔ { $hold }
bulk-hold-lift = ✅ Lift: { $hold } · { $count }
bulk-choose-tag = Put a tag on all cases, or take it off?
bulk-tag-put = 🏷 Put on
bulk-tag-lift = ✖️ Take off
bulk-ask-tag = Write the tag: a word or a few, up to { $longest } characters.
bulk-ask-tag-there = On cases of the list now: { $tags }

bulk-what-step = the step “{ $step }”
bulk-what-usual = the usual next step of each case
bulk-what-assign = assign to { $name }
bulk-what-level = share out evenly
bulk-what-hold-put = hold: { $hold }
bulk-what-hold-lift = lift the hold: { $hold }
bulk-what-tag-put = put the tag “{ $tag }”
bulk-what-tag-lift = take off the tag “{ $tag }”
bulk-what-documents = a table of data for papers

bulk-looking = 🔎 Looking at the cases. Nothing changes yet.
bulk-trying =
    🔎 <b>Looking at the cases</b>: { $what }

    Nothing changes yet.
bulk-running =
    ⚙️ <b>Under way</b>: { $what }

    Done { $done } of { $count }.
bulk-undoing =
    ↩️ <b>Undoing</b>: { $what }

    Only cases that nobody has touched go back.
bulk-tried = 🔎 <b>Dry run</b>: { $what }
bulk-asking =
    ⏳ <b>Waits for a second person</b>: { $what }

    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    } for { $sum }. The managers were asked with the same figures.
bulk-stopped =
    ⏸ <b>Stopped</b>: { $what }

    Done { $done }, waiting { $left }. What is done stays done.
bulk-done =
    ✅ <b>Done</b>: { $what }

    { $done ->
        [one] { $done } case
       *[other] { $done } cases
    }.
bulk-undone =
    ↩️ <b>Undone</b>: { $what }

    { $count ->
        [one] { $count } case is
       *[other] { $count } cases are
    } as before.
bulk-dropped = ✖️ <b>Not done</b>: { $what }
bulk-dropped-why =
    { $name } declines: { $why ->
        [none] without a word
       *[other] { $why }
    }
bulk-will-do =
    Will be done: <b>{ $count ->
        [one] { $count } case
       *[other] { $count } cases
    }</b> for <b>{ $sum }</b>
bulk-first-names = The first: { $names }
bulk-will-refuse =
    Will be refused: { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
bulk-refused-line = • { $count } — { $why }
bulk-refused-like = • { $count } — for example: { $why }
bulk-failed =
    Not done for { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }: somebody changed them before, or a rule no longer allows it.
bulk-stays = Not taken back: { $basis }. Undoing leaves such cases as they are.
bulk-undo-hint = Can be undone until { $until }.
bulk-kept =
    Left as they are: { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }: somebody changed them since, or the law does not let the step be taken back.
bulk-list-attached = Every case with its verdict is in the workbook.

bulk-confirm =
    ✅ Do it for { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
bulk-drop = ✖️ Do not
bulk-stop = ⏸ Stop
bulk-go-on = ▶️ Go on
bulk-undo = ↩️ Undo
bulk-refresh = 🔄 Refresh
bulk-again = 🔎 Look again
bulk-approve = ✅ I agree
bulk-decline = ✖️ Decline
bulk-decline-silent = ✖️ Decline without a word
bulk-ask-why =
    Why do you decline? Write one message: whoever asked will see it.

    { $what }
bulk-approved = ✅ You agreed. It is under way.
bulk-declined = ✖️ You declined: { $what }. Nothing has changed.
bulk-started = Begun
bulk-asked-second = A second person has to agree. The managers were asked.
bulk-stopping = Stopping

bulk-notice-question =
    ⚙️ <b>{ $name }</b> asks you to agree:{ $what }

    <b>{ $count ->
        [one] { $count } case
       *[other] { $count } cases
    }</b> for <b>{ $sum }</b>, refused { $refused }.{ $stays ->
        [none] { "" }
       *[other] { " " }Not taken back: { $stays }.
    }
    All cases are in the workbook.
bulk-notice-approved =
    ✅ <b>{ $name }</b> agrees: { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }. It is under way.
bulk-notice-declined =
    ✖️ <b>{ $name }</b> declines: { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }. Nothing has changed.{ $why ->
        [none] { "" }
       *[other] { " " }Why: { $why }
    }
bulk-notice-yours =
    📁 { $count ->
        [one] { $count } case is
       *[other] { $count } cases are
    } yours now
bulk-notice-undone =
    ↩️ { $count ->
        [one] { $count } case has
       *[other] { $count } cases have
    } gone back from you: a deed over many was undone

bulk-refusal-not-here = There is no such step at the stage of this case.
bulk-refusal-no-usual-step = Your role has no usual step at this stage.
bulk-refusal-closed = The case is closed. If work goes on, reopen it first.
bulk-refusal-nobody-at-work = Nobody is at work for this stage now. Mark who is back, or name a person.
bulk-refusal-not-their-creditor = The colleague does not deal with this creditor's cases.
bulk-refusal-already-theirs = The case is theirs already.
bulk-refusal-away = This person is not at work now. Choose another.
bulk-refusal-held = This hold is set already.
bulk-refusal-not-held = The case has no such hold.
bulk-refusal-tagged = The tag is there already.
bulk-refusal-not-tagged = The case has no such tag.
bulk-refusal-nothing-owed = Nothing is owed: there is nothing to recover.
bulk-refusal-moved-on = The case was changed after the dry run. Look at it again.
bulk-refusal-stays = This step is not taken back.
bulk-refusal-outdated = The dry run is older than a day. Look at the list again.
bulk-refusal-nothing-to-do = No case will do. See the reasons in the workbook.
bulk-refusal-nobody-to-approve =
    From { $count ->
        [one] { $count } case
       *[other] { $count } cases
    } on a second manager has to agree, and there is none now. Narrow the list, or ask an administrator to invite a manager.
bulk-refusal-undo-late = It is too late to undo. Change the cases by a new deed.
bulk-refusal-tag = A tag has from one to { $longest } characters. Write a shorter one.

bulk-verdict-done = Will be done
bulk-verdict-refused = Refused
bulk-sheet = Cases
bulk-file = Dry run { $number } of { $on }
bulk-column-number = Case
bulk-column-debtor = Debtor
bulk-column-sum = Sum, ₽
bulk-column-now = Stage now
bulk-column-after = Stage after
bulk-column-whose = Responsible now
bulk-column-next = Responsible after
bulk-column-verdict = Verdict
bulk-column-why = Reason

bulk-merge-sheet = Data
bulk-merge-file = Data for papers { $number } of { $on }
bulk-merge-number = Case
bulk-merge-debtor = Debtor
bulk-merge-born = Born on
bulk-merge-birth-place = Place of birth
bulk-merge-passport = Passport
bulk-merge-inn = INN
bulk-merge-snils = SNILS
bulk-merge-address = Registered address
bulk-merge-lives = Lives at
bulk-merge-email = E-mail
bulk-merge-contract = Contract
bulk-merge-contract-on = Contract of
bulk-merge-creditor = First creditor
bulk-merge-cession = Cession
bulk-merge-cession-on = Cession of
bulk-merge-court = Court
bulk-merge-court-number = Number at court
bulk-merge-court-uid = Court uid
bulk-merge-enforcement = Enforcement proceeding
bulk-merge-principal = Principal
bulk-merge-interest = Interest
bulk-merge-penalty = Penalty
bulk-merge-fees = Fees
bulk-merge-state-fee = State fee
bulk-merge-postage = Postage
bulk-merge-other-costs = Other costs
bulk-merge-total = Total
bulk-merge-words = Total in words

holds-head = { $number }: holds. Press one to set or lift it.
holds-put = ○ { $hold }
holds-lift = ● { $hold }
holds-ask-reason = { $number }: why “{ $hold }”? Write it in one message, it stays in the journal.
holds-lifted = ✅ Lifted: { $hold }
tags-head = { $number }: tags. Press one to take it off.
tags-none = { $number }: no tags yet.
tags-line = ✖️ { $tag }
tags-add = 🏷 Add
more-holds = ⛔ Holds
more-tags = 🏷 Tags

limits-head =
    <b>⚙️ Many cases at once</b>

    Press a line to change it.
limits-second-person-from = 👥 Second person from { $value } cases
limits-undo-minutes = ↩️ Can be undone for { $value } min
