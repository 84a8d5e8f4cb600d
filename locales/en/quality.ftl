# The check of a portfolio's quality: findings, report, workbook, picture.

menu-quality = 🩺 Quality
quality-choose =
    <b>🔎 Portfolio quality</b>

    I check the open cases: documents, duplicates across creditors, age, death and bankruptcy, limitation, the cap on charges, addresses and phones. A picture, lists of cases and an Excel workbook will come. Whose cases shall I check?
quality-choose-all = All cases
quality-asked = Checking. The report will come here as a new message.
notice-quality =
    <b>🔎 Portfolio quality</b>{ $what ->
        [none] { "" }
       *[other] { "\u000A" }{ $what }
    }

    { $loans ->
        [one] { $loans } case
       *[other] { $loans } cases
    } checked, <b>{ $owed }</b> in all. Without findings: <b>{ $clean }</b>.
    Time-barred: <b>{ $expired }</b>
    Runs out in the next three months: <b>{ $nearly }</b>

    <i>A court applies limitation only when the debtor asks for it (Civil Code, art. 199). The buttons open the cases, every row is in the workbook that follows.</i>
notice-quality-file = 📎 Workbook of the check{ $what ->
        [none] { "" }
       *[other] : { $what }
    }
quality-file = Portfolio quality { $day }.xlsx
quality-open = { $count } · { $what }
quality-view = 🔎 { $what }

quality-chart-findings = Findings: cases and sums
quality-chart-months = Limitation runs out, by month, ₽
quality-chart-months-thousands = Limitation runs out, by month, thousand ₽
quality-chart-months-millions = Limitation runs out, by month, million ₽
quality-chart-told = { $count } · { $sum }
quality-thousands = { $number } k ₽
quality-millions = { $number } m ₽
quality-chart-nothing = Nothing was found

quality-sheet-summary = Summary
quality-sheet-months = Limitation by month
quality-column-finding = Finding
quality-column-count = Cases
quality-column-share = Share
quality-column-amount = Sum, ₽
quality-column-basis = Basis
quality-column-number = Case
quality-column-contract = Contract
quality-column-name = Name
quality-column-born = Date of birth
quality-column-creditor = Creditor
quality-column-owed = Debt, ₽
quality-column-on = Day
quality-column-month = Month
quality-all = Checked
quality-clean = Nothing found
quality-expired = Sum with limitation run out
quality-first-only = { " " }(the first { $most } on the sheet)

quality-dead = The debtor has died
    .sheet = Died
quality-bankrupt = The debtor is bankrupt
    .sheet = Bankrupt
quality-serving = On military service in the operation
    .sheet = On service
quality-time-barred = Limitation has run out
    .sheet = Time-barred
quality-partly-barred = Limitation has run out for a part
    .sheet = Barred in part
quality-nearly-barred = Limitation runs out within 90 days
    .sheet = Barred in 90 days
quality-term-unknown = Limitation unknown: no dates
    .sheet = Limitation unknown
quality-minor-at-contract = Under 18 at the contract
    .sheet = Under 18 at contract
quality-minor-now = Under 18 now
    .sheet = Under 18 now
quality-over-cap = Charged over the cap
    .sheet = Over the cap
quality-same-loan = Same loan at another creditor
    .sheet = Same loan elsewhere
quality-same-person = Same person at another creditor
    .sheet = Same person elsewhere
quality-namesake = Same name and birth date, other papers
    .sheet = Same name and birth
quality-no-document = No passport, no INN, no SNILS
    .sheet = No documents
quality-bad-inn = Invalid INN
    .sheet = Invalid INN
quality-bad-snils = Invalid SNILS
    .sheet = Invalid SNILS
quality-bad-passport = Invalid passport
    .sheet = Invalid passport
quality-no-inn = No INN
    .sheet = No INN
quality-no-snils = No SNILS
    .sheet = No SNILS
quality-no-passport = No passport
    .sheet = No passport
quality-no-region = No region in the address
    .sheet = No region
quality-no-phone = No phone
    .sheet = No phone
