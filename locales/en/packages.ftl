# Packages of papers and the checks before filing.

attached-contract = Loan contract
attached-payout-proof = Proof of payout
attached-fee-receipt = Fee receipt
attached-cession-contract = Cession contract
attached-copy-receipt = Receipt for the copy sent
attached-power-of-attorney = Power of attorney
attached-enforcement-document = Enforcement document
package-to-court = To the court
package-to-debtor = To the debtor
package-to-bailiff = To the bailiffs
package-to-bank = To the bank
outside-bankruptcy = bankruptcy
outside-death = inheritance cases
outside-court-cases = cases at courts
outside-bailiffs = the bailiffs' data bank
package-open = 📦 Package to print
package-head = 📦 <b>Package of { $number }</b> · { $stage }
package-none = Nothing is sent at this stage.
package-to = <b>{ $to }</b>
package-part-there = ✅ { $part }
package-part-ready = 📄 { $part }: will be made
package-part-may-lack = ▫️ { $part }: not there, may be missing
package-part-lacks = ✖️ { $part }: { $why }
package-part-facts = lacks{ $what }
package-part-no-file = no file, attach it
package-bar = 🛑 { $what }
package-complete = Everything is there. Press “Put together”: what is missing is made with today's sum and comes as one file to print.
package-print = 🖨 Put together to print
package-checks = 🛑 Before filing
package-file-kind = 📎 { $kind }
package-back = ‹ To the package
package-attach =
    📎 <b>{ $kind }</b>
    { $owner ->
        [office] One file for all cases.
        [cession] One file for all cases of this cession.
       *[case] A file of this case.
    } Send a PDF or photographs, one after another.
package-attached-count = Files attached already: { $count }
package-attached = 📎 { $kind }: taken, pages: { $pages }. Send more or go back to the package.
package-put-away = 🗑 Put away
package-put-away-toast = Put away: { $count }
package-file-name = { $number } Package
package-file = 📦 Package of { $number }, pages: { $pages }. Print on both sides: each paper begins on a new sheet.
refusal-package-none = There is no package at this stage: nothing is sent.
refusal-package-lacks-file = The package has no file “{ $what }”. Attach it: “Papers” → “Package to print”.
refusal-package-stale = The case changed while the package was put together. Put it together again.
refusal-attachment-file = The file did not open. Send a PDF without a password, or a photograph.
refusal-attachment-large = The file is larger than 20 MB. Send it in parts.
refusal-attachment-pages = The file has more than { $most } pages, or none. Send it in parts.

stop-outside-never = Not checked: { $check }. Ask the register or record its answer.
stop-outside-old = The answer is old: { $check }, checked on { $on }. Ask again.
stop-outside-found = Found: { $check }, { $on }. It must not be filed. If it is a namesake, record “clear” and why.
stop-ask = 🔄 Ask the registers
stop-asked-toast = Asked: { $count }
stop-answer-clear = ✅ Clear: { $check }
stop-answer-found = ⚠️ Found: { $check }
stop-ask-why = It was found before: { $check }. Write why it is clear now, such as “a namesake, born on another day”.
stop-override = ➡️ File all the same: { $number }
stop-ask-override =
    { $what }
    Why may it be filed? The answer stays in the journal of the case.
refusal-stop-not-ours = This cannot be overridden: the law decides. Remove the cause.
refusal-stop-no-reason = Write the reason in words.
refusal-outside-no-register = No register is connected. Look it up on its site and record the answer by a button.
refusal-outside-no-reason = It was found before. Write why it is clear now.

bulk-kind-packages = 📦 Make packages
bulk-what-packages = packages to print
bulk-refusal-package = The package was not put together: the case changed. Check it and try again.
bulk-packages-file = Packages { $number } of { $on }, part { $volume }
bulk-packages-volume = 📦 Packages to print, part { $number } of { $count }.

history-attachment-added = A file was attached
history-attachment-put-away = A file was taken out of the package
history-package-printed = The package was put together to print
history-stop-overridden = It was decided to file in spite of a stop check
history-outside-answered = A register answered
