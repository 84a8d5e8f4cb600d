# Papers of courts, bailiffs and the post in the chat: taken in, checked, filed.

paper-how =
    Send a photograph of the paper, an album of several pages, or a PDF. I read it and propose what to enter in the case.

    Take the whole sheet from above, in even light. Small print is best sent as a file, so that the messenger does not compress it.
paper-taken = 📄 Received, reading…
paper-reading = 📄 Reading… { $bar } { $seconds } s
paper-edited = Editing a message does not change the paper. Send the new photograph as a message of its own.
paper-not-taken-here = Thank you, but photographs and files are not taken here, and this one was not kept. If it concerns your debt, write to us at the address in the letter.

paper-late = This page came after the rest of its album had been dealt with. What shall be done with it?
paper-read-apart = 📄 Read it by itself
paper-not-wanted = 🗑 Not needed
paper-discarded = 🗑 The paper is put aside and belongs to no case. The files are kept as they came.
paper-take-back = ↩️ Take back and read
paper-unread = ❗ <b>It could not be read</b>
paper-advice = What helps: take the whole sheet from above, without shadow or tilt.
paper-again = 🔄 Read again
paper-by-hand = ✏️ Fill in by hand

paper-head = <b>{ $kind }</b> · { $sure } % sure
paper-head-strange = <b>{ $kind }</b>
paper-head-said = <b>{ $kind }</b> · said by hand
paper-case = 📁 <b>{ $number }</b> · { $name } · { $stage }
paper-case-none = 📁 No case was found. Name it by number, contract or surname.
paper-case-several =
    { $count ->
        [one] 📁 It looks like this case. Press it if it is:
       *[other] 📁 More than one case fits. Choose yours:
    }
paper-case-by = ⠀ found by: { $facts }
paper-likely = ⠀ <b>{ $number }</b>, contract { $contract } — for: { $agrees }
paper-likely-but = ⠀ <b>{ $number }</b>, contract { $contract } — for: { $agrees }, against: { $differs }
paper-fact-uid = UID
paper-fact-case-number = case number
paper-fact-contract = contract
paper-fact-contract-nearly = contract but for one sign
paper-fact-debtor = name
paper-fact-debtor-nearly = a similar name
paper-fact-birth-date = date of birth
paper-fact-amount = the whole sum
paper-fact-parts = parts of the debt
paper-fact-court = precinct
paper-fact-creditor = creditor's INN
paper-fact-closed = the case is closed
paper-fact-proceeding = enforcement proceedings
paper-fact-track = track number
paper-candidate = { $number } · { $name } · { $sum }
paper-warning = ⚠️ { $what }
paper-wrong-page = ⚠️ This paper is not recognised. Take the first sheet: with the title, the case number and the date.
paper-send-as-file = ⠀ Send the picture as a file: the messenger does not compress it then.
paper-show-trouble = 🔍 Show what is in the way
paper-trouble-here = 🔍 Here: { $what }
paper-as-in-case = 🗂 In the case: { $value }
paper-line = { $name }: <b>{ $value }</b>
paper-line-said = ✍️ { $name }: <b>{ $value }</b>
paper-line-doubtful = ❓ { $name }: <b>{ $value }</b>
paper-line-differs = ⚠️ { $name }: <b>{ $value }</b>, but the case has { $known }
paper-not-printed = not in the paper

paper-lacks = ❗ Not read, and needed before filing: { $what }
paper-parts-claimed = ⠀ The whole sum is as in the case: { $parts }
paper-part-claimed = { $name } { $sum }
paper-take-claimed = 🗂 The parts are as in the case
paper-grants = 💰 Granted by the court: <b>{ $total }</b>
paper-grants-more = ⠀ { $part }: { $difference } more than in the case
paper-grants-less = ⠀ { $part }: { $difference } less than in the case
paper-will-move = ➡️ After filing the case moves to: <b>{ $stage }</b>
paper-will-repeat = ➡️ The stage stays: the case already rests on this order
paper-will-only-file = ➡️ The paper does not fit the stage “{ $stage }”: it will be filed, and nothing else changes
paper-will-file = ➡️ It will be filed in the case, the stage stays

paper-name-case = 📁 Name the case
paper-check =
    { $count ->
        [one] 🔎 Check { $count } field
       *[other] 🔎 Check { $count } fields
    }
paper-confirm = ✅ File in the case
paper-confirm-as-is = ✅ All is right, file it
paper-confirm-altered = ✅ Compared with the original, file it
paper-enter-now = ✅ Enter in the case now
paper-change-fields = ✏️ Fields
paper-change-kind = 📑 Kind
paper-change-case = 📁 Case
paper-original = 📎 File
paper-not-ours = 🗑 Not ours
paper-back = ‹ To the paper
paper-say = ✏️ { $what }
paper-not-granted = Not granted: { $what }
paper-which-kind = What is this paper?
paper-which-case = Which case does the paper belong to? Write the number of the case, contract or court, the UID, or a surname.
paper-which-of =
    { $count ->
        [one] { $count } case was found
       *[other] { $count } cases were found
    }. Which one?
paper-which-field = Which field is to be corrected?

paper-is-it-right =
    { $name }: <b>{ $value }</b>

    Left to check: { $left }
paper-right = ✅ Right
paper-wrong = ✏️ Correct
paper-what-is-it =
    { $name }: <b>{ $value }</b>

    { $how }
paper-field-absent = The paper does not print it
paper-choose = Choose:
paper-write-text = Write it as the paper has it.
paper-write-person = Write surname, given name and patronymic.
paper-write-date = Write the date, such as 05.11.2026.
paper-write-money = Write the sum, such as 12 345.67.
paper-write-number = Write the number in digits.
paper-write-case-number = Write the case number, such as 2-1234/2026.
paper-write-uid = Write the UID, such as 77MS0123-01-2026-004567-13.
paper-write-inn = Write the INN in digits.
paper-write-writ = Write series and number of the writ, such as ФС 012345678.
paper-write-proceeding = Write the number of the proceedings, such as 12345/26/77001-ИП.
paper-write-track = Write the track number.
paper-write-choice = Choose by a button.

paper-filed = ✅ <b>{ $kind }</b> is in the case
paper-filed-toast = Filed in case { $number }
paper-moved = 📍 { $before } → <b>{ $after }</b>
paper-repeated = 📍 The stage stays: the case already rests on this order
paper-only-filed = 📍 The paper is filed. It did not fit the stage of the case, and nothing else has changed.
paper-just-filed = 📍 The paper is filed, the stage stays
paper-reversed = 💰 The entries of the cancelled order are taken out of the balance
paper-duty = ❗ { $duty }
paper-page = Page { $number } of { $count }
paper-file-name = Case { $number } { $kind }
button-open-paper = 📄 Open the paper
notice-paper-filed =
    📄 A new paper in case <b>{ $number }</b>: { $kind }

    { $stage }

refusal-paper-no-case = First name the case that the paper belongs to.
refusal-paper-lacks =
    { $count ->
        [one] { $count } field is missing
       *[other] { $count } fields are missing
    }. Fill in what is missing, and the paper can be filed.
refusal-paper-sums = The parts of the debt and the total differ by { $excess }. Check the sums: something was misread.
refusal-paper-costs = Debt and costs differ from the whole sum by { $excess }. Check the sums: something was misread.
refusal-paper-file = I do not read such files. Send a photograph, a scan or a PDF, and a register as .xlsx or .csv.
refusal-paper-too-large = The file is larger than { $megabytes } MB, and the messenger does not let it be downloaded. Compress it or send the pages one by one.
refusal-paper-not-downloaded = The file could not be downloaded from the messenger. Send it again.
refusal-paper-text = Write some text, of 300 characters at most.
refusal-paper-person = That does not look like a name. Write surname, given name and patronymic.
refusal-paper-date = That does not look like a date. Write it so: 05.11.2026.
refusal-paper-money = That does not look like a sum. Write it so: 12 345.67.
refusal-paper-number = A number is needed. Write it in digits.
refusal-paper-case-number = That does not look like a case number. Write it so: 2-1234/2026.
refusal-paper-uid = That does not look like a UID. Write it so: 77MS0123-01-2026-004567-13.
refusal-paper-inn = The check digits of the INN do not hold. Compare and write it again.
refusal-paper-writ = That does not look like the number of a writ. Write it so: ФС 012345678.
refusal-paper-proceeding = That does not look like a number of proceedings. Write it so: 12345/26/77001-ИП.
refusal-paper-track = That does not look like a track number: its digits do not agree. Compare and write it again.
refusal-paper-choice = Choose by a button.

## Kinds of paper

paper-kind-court-order = Court order
paper-kind-ruling-return = Ruling that returns the application
paper-kind-ruling-refusal = Ruling that refuses the application
paper-kind-ruling-cancel = Ruling that cancels the court order
paper-kind-writ = Writ of execution
paper-kind-fssp-decree = Bailiff's decree
paper-kind-postal-notice = Postal notice
paper-kind-post-receipt = Post receipt
paper-kind-fee-payment = State fee payment
paper-kind-our-paper = Our paper
paper-kind-unknown = Another paper

## Fields

paper-field-case-number = Case number
paper-field-uid = UID
paper-field-court-name = Court
paper-field-precinct-number = Precinct
paper-field-judge-name = Judge
paper-field-order-date = Date of the paper
paper-field-in-force-date = In force since
paper-field-creditor-name = Creditor
paper-field-creditor-inn = Creditor's INN
paper-field-debtor-name = Debtor
paper-field-debtor-birth-date = Birth date
paper-field-debtor-birth-place = Birth place
paper-field-debtor-address = Debtor's address
paper-field-contract-number = Contract
paper-field-contract-date = Date of the contract
paper-field-period-from = Period from
paper-field-period-to = Period to
paper-field-principal = Principal
paper-field-interest = Interest
paper-field-penalty = Penalty
paper-field-fees = Commissions
paper-field-total-amount = Debt
paper-field-state-fee = State fee
paper-field-postal-costs = Postage
paper-field-grand-total = All to be recovered
paper-field-reason = Reason
paper-field-reason-article = Article
paper-field-cancelled-order-date = Date of the cancelled order
paper-field-objection-date = Date of the objections
paper-field-writ-number = Number of the writ
paper-field-issue-date = Handed out on
paper-field-decree-type = Kind of decree
paper-field-ip-number = Enforcement proceedings
paper-field-fssp-department = Bailiffs' department
paper-field-bailiff-name = Bailiff
paper-field-exec-doc-number = Enforcement document
paper-field-exec-doc-date = Date of the enforcement document
paper-field-track-number = Track number
paper-field-status = Outcome of delivery
paper-field-sender-name = Sender
paper-field-recipient-name = Recipient
paper-field-recipient-address = Recipient's address
paper-field-send-date = Sent
paper-field-delivery-date = Delivered
paper-field-return-date = Returned
paper-field-postage = Price of the letter
paper-field-letter-kind = What was sent
paper-field-with-card = With a notice
paper-field-post-office = Accepting office
paper-field-fee-sum = Paid
paper-field-payment-date = Day of payment
paper-field-payment-number = Number of the payment
paper-field-received-date = Received by the court on

paper-decree-initiation = opens proceedings
paper-decree-end = ends proceedings
paper-decree-refusal = refuses to open
paper-status-delivered = delivered
paper-status-refused = refused by the addressee
paper-status-returned-expired = returned: storage ended
paper-status-returned-absent = returned: addressee absent
paper-with-card-yes = yes
paper-with-card-no = no

## Reasons

paper-reason-no-documents = no documents that prove the claim
paper-reason-fee-not-paid = the state fee is not paid
paper-reason-form-violation = form or content of the application is wrong
paper-reason-no-copy-proof = no proof that a copy was sent to the debtor
paper-reason-wrong-jurisdiction = the wrong precinct
paper-reason-no-authority = the signatory's authority is not proved
paper-reason-duplicate-case = the court has such a case already
paper-reason-applicant-request = at the creditor's request
paper-reason-dispute-of-law = a dispute of law is seen
paper-reason-not-order-claim = not a claim for an order
paper-reason-debtor-abroad = the debtor lives outside Russia
paper-reason-debtor-dead = the debtor has died
paper-reason-bankruptcy = the debtor is bankrupt
paper-reason-already-decided = a court has decided already
paper-reason-debtor-objections = the debtor objects
paper-reason-paid = paid in full
paper-reason-no-property = no property
paper-reason-not-found = debtor or property not found
paper-reason-revoked = taken back by the creditor
paper-reason-no-requirements = the document does not meet the requirements
paper-reason-wrong-place = the wrong bailiffs' department
paper-reason-no-application = no application of the creditor
paper-reason-expired = the term for presenting has ended

## What to cure

paper-cure-no-documents = 🛠 To do: add the contract, the proof of payout and all contracts of assignment, then file again.
paper-cure-fee-not-paid = 🛠 To do: check the fee, pay what is missing, add the payment order with the bank's mark and file again.
paper-cure-form-violation = 🛠 To do: correct the application by Code of Civil Procedure art. 124 (debtor's identifier, calculation, signature) and file again.
paper-cure-no-copy-proof = 🛠 To do: send the debtor a copy of the application with its annexes, add the post receipt and file again.
paper-cure-wrong-jurisdiction = 🛠 To do: find the precinct of the debtor's home, correct the court in the case and file there.
paper-cure-no-authority = 🛠 To do: add a valid power of attorney with the right to sign and file again.
paper-cure-duplicate-case = 🛠 To do: find that case at the court and see who filed it and when.
paper-cure-applicant-request = 🛠 To do: find out who withdrew the application and why. It may be filed again.
paper-cure-dispute-of-law = 🛠 To do: prepare a claim. The fee for the order can be set off.
paper-cure-not-order-claim = 🛠 To do: prepare a claim. The fee for the order can be set off.
paper-cure-debtor-abroad = 🛠 To do: check the debtor's address. If it is abroad, prepare a claim.
paper-cure-debtor-dead = 🛠 To do: ask for proof of the death and look for heirs through a notary.
paper-cure-bankruptcy = 🛠 To do: find the bankruptcy case and enter the claim in its register.
paper-cure-already-decided = 🛠 To do: find the act in force. There may be an enforcement document under it already.
