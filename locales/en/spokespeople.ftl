# Who speaks for a debtor: a representative, an advocate, an heir, others by consent; a refusal of contact.

spokes-open = 👥 Who speaks for the debtor
spokes-head = <b>{ $number }</b>: with whom the debt may be talked about
spokes-kind-representative = Representative
spokes-kind-advocate = Advocate, to be spoken to alone
spokes-kind-heir = Heir
spokes-line =
    👤 <b>{ $name }</b>. { $kind }
    { $paper }{ $until ->
        [none] { "" }
       *[other] , until { $until }
    }
    { $phone ->
        [none] { "" }
       *[other] 📞 { $phone }
    }{ $known ->
        [yes] {" "}· is in the chat
       *[no] { "" }
    }
spokes-end = ✖️ Speaks no more: { $name }
spokes-add-representative = ➕ Representative
spokes-add-advocate = ➕ Advocate: through them alone
spokes-add-heir = ➕ Heir
spokes-ask-name = The name in full?
spokes-ask-phone = The phone number? By it they are known in the chat.
spokes-ask-paper = Which paper gives the right? Such as “power of attorney No. 7 of 01.11.2026”.
spokes-ask-until = Until which day does the paper hold?
spokes-no-end = No last day
thirds-add = ➕ Consent for somebody else
thirds-ask = With whom did the debtor allow us to speak, and by which paper? Such as “mother, Orlova M. I., consent of 01.11.2026”. Whoever objects may not be spoken to even so.
thirds-line = 🗣 By consent of { $on }: { $words }
thirds-end = ✖️ Taken back: { $words }
thirds-refusal-words = Write who it is and which paper, in at most { $longest } characters.
refusals-none = There is no refusal of contact. For this debt one counts from { $since }.
refusals-stands = ⛔ The debtor has refused contact: letters and the court remain.
refusals-enter = ⛔ Refusal of contact
refusals-take-back = The refusal is over
refusals-ask-paper = By what did he refuse? Such as “registered letter 80110299000016” or “handed over against signature”.
refusals-ask-day = On which day did it come?
refusals-paper = Name the paper in at most { $longest } characters.
refusals-future = A refusal cannot come later than today, { $today }. Check the day.
refusals-early = A refusal counts no sooner than four months after the debt fell due: from { $since } (230-FZ art. 8 part 5). Until then he may name an advocate, or messages may be switched off.
