# Papers that leave: kinds, facts, templates.

outgoing-kind-order-application = Application for a court order
outgoing-kind-claim = Claim
outgoing-kind-claim-simplified = Claim, simplified procedure
outgoing-kind-calculation = Calculation of the debt
outgoing-kind-cession-extract = Extract from the cession contract
outgoing-kind-assignment-notice = Notice of assignment
outgoing-kind-writ-application = Application for a writ
outgoing-kind-bailiff-application = Application to bailiffs
outgoing-kind-bank-application = Application to a bank
outgoing-kind-correction-application = Application to correct
outgoing-kind-succession-application = Application to replace the party
outgoing-kind-term-objection = Objection on limitation
outgoing-kind-no-debt-certificate = Certificate of no debt
outgoing-kind-plan-agreement = Plan agreement
outgoing-kind-cover-letter = Cover letter
outgoing-kind-inquiry = Inquiry after the case
outgoing-kind-inventory-107 = Inventory, form 107
outgoing-kind-list-103 = List of mail, form 103
outgoing-kind-notice-119 = Notice of delivery, form 119
outgoing-kind-envelope = Envelope
outgoing-kind-court-envelope = Envelope to the court
outgoing-fact-day = ▫️ date of the paper
outgoing-fact-number = ▫️ our case number
outgoing-fact-debtor-name = ▫️ debtor's name
outgoing-fact-debtor-born = ▫️ debtor's date of birth
outgoing-fact-debtor-birth-place = ▫️ debtor's place of birth
outgoing-fact-debtor-passport = ▫️ debtor's passport
outgoing-fact-debtor-inn = ▫️ debtor's tax number
outgoing-fact-debtor-snils = ▫️ debtor's insurance number
outgoing-fact-debtor-address = ▫️ debtor's registered address
outgoing-fact-debtor-residence = ▫️ where the debtor lives
outgoing-fact-debtor-employer = ▫️ debtor's employer
outgoing-fact-claimant-name = ▫️ claimant's name
outgoing-fact-claimant-inn = ▫️ claimant's tax number
outgoing-fact-claimant-kpp = ▫️ claimant's KPP
outgoing-fact-claimant-ogrn = ▫️ claimant's register number
outgoing-fact-claimant-address = ▫️ claimant's address
outgoing-fact-claimant-phone = ▫️ claimant's phone
outgoing-fact-claimant-email = ▫️ claimant's e-mail
outgoing-fact-claimant-account = ▫️ claimant's account
outgoing-fact-claimant-bank = ▫️ claimant's bank
outgoing-fact-claimant-bic = ▫️ BIC of the claimant's bank
outgoing-fact-claimant-corr-account = ▫️ correspondent account of the claimant's bank
outgoing-fact-signer-name = ▫️ who signs
outgoing-fact-signer-basis = ▫️ by what the signer acts
outgoing-fact-seller-name = ▫️ first creditor
outgoing-fact-seller-inn = ▫️ first creditor's tax number
outgoing-fact-cession-number = ▫️ number of the cession contract
outgoing-fact-cession-date = ▫️ date of the cession contract
outgoing-fact-contract-number = ▫️ number of the loan contract
outgoing-fact-contract-date = ▫️ date of the loan contract
outgoing-fact-loan-amount = ▫️ sum of the loan
outgoing-fact-loan-rate = ▫️ rate of the loan
outgoing-fact-loan-due-on = ▫️ day when the loan was due
outgoing-fact-overdue-since = ▫️ since when it is overdue
outgoing-fact-deal-uid = ▫️ UID of the deal
outgoing-fact-court-name = ▫️ court
outgoing-fact-court-to = ▫️ how the court is addressed
outgoing-fact-court-address = ▫️ court's address
outgoing-fact-court-case-number = ▫️ court's case number
outgoing-fact-court-uid = ▫️ UID of the case
outgoing-fact-court-posted-on = ▫️ the day the papers were posted to the court
outgoing-fact-court-barcode = ▫️ the number of the letter to the court
outgoing-fact-act-date = ▫️ date of the court's act
outgoing-fact-force-date = ▫️ day when the act came into force
outgoing-fact-cancelled-on = ▫️ day when the order was cancelled
outgoing-fact-enforcement-number = ▫️ number of enforcement
outgoing-fact-bank-name = ▫️ debtor's bank
outgoing-fact-principal = ▫️ principal
outgoing-fact-interest = ▫️ interest
outgoing-fact-penalty = ▫️ penalty
outgoing-fact-fees = ▫️ fees
outgoing-fact-price = ▫️ price of the claim
outgoing-fact-awarded-costs = ▫️ awarded costs
outgoing-fact-owed = ▫️ all that is owed
outgoing-fact-paid = ▫️ payments that came
outgoing-fact-sold-principal = ▫️ principal that was sold
outgoing-fact-sold-interest = ▫️ interest that was sold
outgoing-fact-sold-penalty = ▫️ penalty that was sold
outgoing-fact-sold-fees = ▫️ fees that were sold
outgoing-fact-sold = ▫️ sum that was sold
outgoing-fact-order-fee = ▫️ fee of an order
outgoing-fact-claim-fee = ▫️ fee of a claim
outgoing-fact-fee-paid = ▫️ fee that was paid
outgoing-fact-claim-fee-left = ▫️ fee left to pay
outgoing-fact-postage = ▫️ postage
outgoing-fact-plan-total = ▫️ sum of the plan
outgoing-fact-plan-day = ▫️ day of the plan
outgoing-fact-plan-forgiven = ▫️ penalty forgiven for a plan that is kept
outgoing-fact-plan-signature = ▫️ the debtor’s electronic signature under the plan
outgoing-fact-earned = ▫️ what was earned
outgoing-fact-movements = ▫️ what moved the debt
outgoing-fact-shares = ▫️ instalments of the plan
outgoing-fact-posted = ▫️ letters that were sent
outgoing-fact-slips = ▫️ slips of the court
outgoing-fact-entry-link = ▫️ the code that opens the chat for the debtor
outgoing-entry-code = About the debt, paying it and paying in parts: in our Telegram bot. Point a phone camera at the code or open the link below; the bot will ask for the date of birth. The code is valid for { $days } days and lets in once. Do not show it to others.
outgoing-wrong-field = ▫️ line { $line }: there is no field «{ $what }»
outgoing-wrong-field-nearest = ▫️ line { $line }: there is no field «{ $what }». Perhaps «{ $nearest }»
outgoing-wrong-mark = ▫️ line { $line }: the mark [{ $what }] is not known
outgoing-wrong-mark-nearest = ▫️ line { $line }: the mark [{ $what }] is not known. Perhaps «{ $nearest }»
outgoing-wrong-table = ▫️ line { $line }: there is no table «{ $what }»
outgoing-wrong-table-nearest = ▫️ line { $line }: there is no table «{ $what }». Perhaps «{ $nearest }»
outgoing-wrong-form = ▫️ line { $line }: there is no form or addressee «{ $what }»
outgoing-wrong-form-nearest = ▫️ line { $line }: there is no form or addressee «{ $what }». Perhaps «{ $nearest }»
outgoing-wrong-brace = ▫️ line { $line }: a brace without its pair
outgoing-wrong-part = ▫️ line { $line }: a double bracket [[ ]] without its pair, or one inside another
outgoing-wrong-if = ▫️ line { $line }: [if { $what }] without [end]
outgoing-wrong-end = ▫️ line { $line }: [end] without [if …]
outgoing-wrong-empty = ▫️ there is not a line in the template
outgoing-wrong-long = ▫️ the template is longer than 60,000 characters
card-outgoing = 📤 Papers
outgoing-head =
    📤 <b>Papers of case { $number }</b>
    { $stage }
outgoing-none = This stage needs no papers. Any can be made by itself.
outgoing-line-fresh = ✅ { $kind }, { $on }
outgoing-line-stale = ⚠️ { $kind }: facts changed since { $on }
outgoing-line-ready = ▫️ { $kind }: can be made
outgoing-line-lacks = ✖️ { $kind }: { $count } lacking
outgoing-make-all = 📄 Make all that can be made: { $count }
outgoing-others = Other papers
outgoing-others-head =
    📤 <b>Which paper?</b>
    Case { $number }
outgoing-templates = 🧩 Templates
outgoing-paper-head =
    📄 <b>{ $kind }</b>
    Case { $number }
outgoing-paper-made = Made on { $on }, pages: { $pages }
outgoing-paper-sum = The debt frozen with it: { $sum }
outgoing-paper-stale =
    ⚠️ Changed since:{ $what }
    It cannot be printed, make it anew.
outgoing-paper-lacks = ✖️ Lacking:{ $what }
outgoing-make = 📄 Make
outgoing-make-anew = 🔄 Make anew
outgoing-pdf = 🖨 PDF
outgoing-word = ✏️ Word
outgoing-back = ‹ To the papers
outgoing-file-name = { $number } { $kind }
outgoing-file = 📄 { $kind }, case { $number }. Read it and sign it.
outgoing-made-toast = Done: { $count }
refusal-outgoing-lacks =
    «{ $kind }» cannot be made, lacking:{ $what }
    Enter it and try again.
refusal-outgoing-stale =
    «{ $kind }» is out of date, changed:{ $what }
    Press «Make anew».
refusal-outgoing-superseded = A newer paper has taken the place of this one. Open the papers of the case and take that.
refusal-outgoing-no-word = A form of the post has no Word file. Take the PDF.
refusal-template-wrong =
    The template was not taken, mistakes: { $count }{ $what }
    Mend it and send the file again.
refusal-template-file = The file cannot be read. Send a text (.txt) in UTF-8.
template-list =
    🧩 <b>Templates of papers</b>
    Choose which to look at or to change.
template-head = 🧩 <b>{ $kind }</b>
template-in-force-shipped = In force: as shipped
template-in-force = In force: version { $version }
template-how = Download the text, change it in any editor and send it back: the fields are checked and a PDF is shown.
template-take = ⬇️ Download
template-fields = 📖 Fields and marks
template-preview = 👁 See as PDF
template-send = ⬆️ Send my own
template-send-ask = Send the .txt file with the new text.
template-version = Version { $version } of { $on }
template-version-shipped = The shipped version
template-taken =
    🧩 <b>{ $kind }</b>
    Version { $version } is checked, no mistakes. See the PDF and put it in force.
template-use = ✅ Put in force
template-used-toast = It is in force
template-back = ‹ To the template
template-list-back = ‹ To the templates
template-file = 🧩 { $kind }: text of the template
template-preview-file = 👁 { $kind }: how it will look
template-fields-name = Fields of templates
template-fields-file = 📖 All fields and marks of templates
template-field-line = { $name }    { $latin }    { $meaning }, for example: { $example }
template-field-forms =     forms: { $forms }
template-marks =
    # HEADING    ## subheading    = centred line    > line at the upper right    % not printed
    1. numbered    - listed    **bold**    each line is a paragraph
    {""}[[ a part ]] goes when a field in it is empty    [a field with ?] leaves a line for the hand
    {""}[if field] and [end] on lines of their own – paragraphs that are not always needed
    {""}[table: sums]  [table: earned]  [table: movements]  [table: register]  [table: plan]  [table: slips]
    {""}[form: f107, debtor]  [signature]  [entry code]  [new page]
