# Hardship: what happened, what we do at once, which papers help.

hardship-button = 🤝 It is hard to pay
hardship-ask = <b>What happened?</b> Choose, and we will say at once how we can help.
hardship-kind-income = Less income
hardship-kind-illness = Illness or hospital
hardship-kind-service = Military service
hardship-kind-bankruptcy = Bankruptcy is under way
hardship-kind-death = The person has died
hardship-state-reported = waits for papers
hardship-state-confirmed = borne out
hardship-state-lifted = lifted
hardship-yes = Yes, that is so
hardship-explain-income = We will find a lighter plan and pass your words to a colleague. A paper on your income helps to lower the payment.
hardship-explain-illness = We will stop writing and calling first at once. A paper from the hospital may come later.
hardship-explain-service = We will stop collecting on all your contracts at once. A paper on your service may come later.
hardship-explain-bankruptcy = We will stop collecting and writing first at once. A colleague will look for the number of the bankruptcy case.
hardship-explain-death = Please accept our condolences. We will stop collecting and writing at once. The certificate may come when you have the strength.
hardship-told-income = 🤝 Thank you for telling us. Here are lighter plans, to be signed here.
hardship-told-illness = 🤝 Get well soon. We neither write nor call first any more.
hardship-told-service = 🤝 Thank you for telling us. Collecting has stopped.
hardship-told-bankruptcy = 🤝 Thank you for telling us. Collecting has stopped, and we do not write first any more.
hardship-told-death = 🕯 Please accept our condolences. Collecting has stopped, and we do not write first any more.
hardship-papers = If there is a paper, send a photo of it here by { $on }. If not, write a few words.
hardship-lighter = 🗓 Lighter plans

hardship-notice =
    🤝 { $number }: the debtor tells of a hardship

    { $kind }. See what has to be done.
hardship-open = Open
hardship-head =
    <b>{ $name }</b>
    { $kind } · { $state }
    Told on { $at }
hardship-holds = ⛔ { $hold } ({ $basis })
hardship-papers-due =
    { $count ->
        [0] No papers yet, we wait until { $on }
        [one] { $count } file has come
       *[other] { $count } files have come
    }
hardship-next-income = Offer a plan that can be kept. What goes further is for a manager to allow.
hardship-next-illness = Check the paper. With a disability of group 1 and in hospital there is no contact (230-FZ, art. 7).
hardship-next-service = Check the paper on service and the term of the relief (377-FZ, 391-FZ). Stop the charges.
hardship-next-bankruptcy = Look into the register of bankruptcies. If it is there, move the case: two months are left for the claim.
hardship-next-death = Look into the register of inheritance cases. If it is so, record the death and search for heirs.
hardship-confirm = ✅ The papers bear it out
hardship-lift = Not borne out, lift the stop
task-title-hardship-income = See which payment the debtor can bear
task-title-hardship-illness = Check the paper on illness
task-title-hardship-service = Check the paper on service
task-title-hardship-bankruptcy = Check the bankruptcy in the register
task-title-hardship-death = Check the debtor’s death and the inheritance case
