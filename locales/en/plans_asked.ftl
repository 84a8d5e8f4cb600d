# A plan beyond the limits: the debtor asks, a manager answers.

plans-ask-manager = 🙋 Ask a manager
plans-asked-head = 🕐 <b>A manager has your proposal.</b> The answer usually takes two working days.
plans-asked-head-standing = 🕐 <b>A manager has your new proposal.</b> The present plan holds meanwhile.
plans-allowed-head = 🤝 <b>We offer this plan.</b> It begins once you sign it.
plans-answer-allowed = 🤝 Your plan for contract { $contract } is allowed. Open it to sign.
plans-answer-countered = 🤝 For contract { $contract } a manager offers another plan. See whether it suits you.
plans-answer-declined =
    For contract { $contract } such a plan could not be agreed on.

    Why: { $words }

    Open the offers: another plan can be signed at once.

plans-notice-asked =
    🙋 { $number }: a plan beyond the limits is asked for

    { $count ->
        [one] { $count } payment
       *[other] { $count } payments
    } of { $sum }. It is for you to decide.
plans-open-asked = Look at it
menu-plans-asked = 🙋 Plans asked for
plans-asked-list =
    { $count ->
        [0] Nobody asks for a plan or a pause.
        [one] { $count } request waits for an answer. Press it.
       *[other] { $count } requests wait for an answer. Press one.
    }
plans-asked-line = { $number } · { $sum }
plans-asked-screen =
    <b>{ $number }</b> · { $name }
    { $stage }, { $balance } owed
    Asked on { $asked_on }:
plans-allow = ✅ Allow
plans-counter = ✍️ Offer other terms
plans-decline = Decline with a reason
plans-counter-ask = Write your terms in one phrase, such as “4000 a month on the 12th”.
plans-decline-ask = Write the reason: the debtor will read it word for word.
plans-refusal-reason = A reason is needed, of at most { $most } characters.
plans-answered = The answer has gone
task-title-plan-asked = Answer a proposal beyond the limits
task-title-promise = A payment of a plan did not come: find out what happened
task-title-plan-broken = A plan has ended: decide what comes next
task-title-agreement = The agreement on a plan was not printed: fill in what lacks and make the paper
view-plans-kept = Plans kept to the end on { $on }
view-plans-broken = Plans broken on { $on }
plans-completion = In 90 days { $kept } of { $ended } plans were kept to their end ({ $percent } %).
plans-completion-none = No plan has ended in 90 days yet.
