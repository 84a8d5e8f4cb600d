# What follows from a paper: the court's mistakes, what to put right, what to wait for.

paper-slip-parts = ⚖️ The court's mistake: the parts make { $right }, the paper says { $printed }
paper-slip-costs = ⚖️ The court's mistake: debt and costs make { $right }, the paper says { $printed }
paper-slip-fee = ⚖️ The court's mistake: a fee of { $printed }, by the scale of the filing day { $right }
paper-slip-name = ⚖️ The court's mistake: the debtor is “{ $printed }”, in the case “{ $right }”
paper-slip-born = ⚖️ The court's mistake: born { $printed }, in the case { $right }
paper-slip-contract = ⚖️ The court's mistake: contract { $printed }, in the case { $right }
paper-slip-precinct = ⚖️ The court's mistake: precinct { $printed }, by the UID and the case { $right }
paper-slip-uid = ⚖️ The court's mistake: the check digits of UID { $printed } do not hold
paper-ask-correction = ⚖️ Application to correct
paper-correction = ⚖️ Application to correct a slip (art. 200 part 2 of the Code). Read it, sign it and send it to the court.
paper-correction-name = Application to correct { $number }
refusal-paper-no-slips = No mistake of the court is seen in this paper, there is nothing to correct.
paper-will-wait-for-court = ➡️ The sums of the order do not add up: it will be filed and nothing entered until the court corrects it
paper-will-mark-letter = ➡️ The letter { $barcode } will be marked by this notice
paper-will-register-letter = The letter will be registered ({ $kind }), its price will go to the costs of the case.
paper-will-enter-fee = The fee will be entered in the costs of the case, and the receipt will prove it.
paper-letter-marked = 📍 Marked on the letter { $barcode }
paper-objections = ⏳ The debtor may object until { $on }, then the second copy may be asked for
paper-objections-over = ⏳ The time to object is over: since { $on } the second copy may be asked for
paper-to-do-head = 🛠 To do:
paper-to-do = ▫️ { $what }
paper-tasks = ☑️ Tasks of the case
task-title-second-copy = Ask for the second copy of the order: the term for objections is over

cure-contract = Attach the loan contract
cure-payout = Attach the proof that the money was paid out
cure-cessions = Attach every contract of cession, in order
cure-fee-size = Count the fee again and pay the rest
cure-fee-proof = Attach the payment order with the bank's mark
cure-identifier = Name an identifier of the debtor (art. 124 of the Code)
cure-calculation = Attach the calculation of the debt by parts
cure-signature = Check the signature and the date of the application
cure-send-copy = Send the debtor a copy and attach the post receipt
cure-find-precinct = Find the precinct of the debtor's residence
cure-proxy = Attach a power of attorney that is in force
cure-find-double = Find the other such case at the court
cure-who-withdrew = Find out who withdrew the application and why
cure-offset-fee = Offset the order's fee against the claim's
cure-address = Check the debtor's address
cure-death-proof = Ask for proof of death
cure-heirs = Look for heirs through the notary
cure-find-bankruptcy = Find the bankruptcy case and the term for claims
cure-find-act = Find the act that is in force
cure-writ-defects = Have the court correct the enforcement document
cure-find-bailiff = Find the bailiffs of the debtor's address
cure-bailiff-application = Hand the bailiffs a signed application
cure-restore-term = Ask the court to restore the term of presentation
cure-reconcile = Compare the money that came with the debt
cure-original-back = Wait for the original of the enforcement document
paper-ours = 🔖 By the code on the sheet: { $kind } of { $day }, pages: { $pages }
paper-ours-lacks =
    { $count ->
        [one] ⚠️ Page { $pages } is not here: photograph it too
       *[other] ⚠️ Pages { $pages } are not here: photograph them too
    }
paper-ours-superseded = ⚠️ A newer one was made after this paper: check which of them you sent
paper-ours-altered-head = ⚠️ The photograph does not say what we printed, places: { $count }. Compare it with the original.
paper-ours-altered = ▫️ “…{ $about }”: printed <b>{ $printed }</b>, photographed <b>{ $seen }</b>
