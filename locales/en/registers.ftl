# Portfolio registers: what is wrong with the file and with its rows

register-not-a-table = This is not a table. Send the register as .xlsx, .xls or .csv.
register-locked = The file is locked with a password. Remove the password and send the register again.
register-too-large = The file is too large to open. Split the register, and check that no stray cells are filled far outside the table.
register-no-headings = No heading row was found in the file: at least five known columns are needed, such as «Номер договора», «Дата договора», «ФИО», «Дата рождения», «Основной долг».
register-heading-twice = The column «{ $title }» stands in the file more than once: { $found }. Nothing was imported. Say which of them is right.
register-column-missing = Required columns are missing from the file: { $titles }. Nothing was imported. Say which column holds «{ $title }», or add it to the file.
register-column-perhaps = The file has columns that I do not know: { $found }. Is one of them “{ $title }”? If it is not named, this part of the debt is left out of the case. Nothing is imported yet.

register-fault-missing-required = not filled in: { $columns }
register-fault-bad-number = the amount cannot be read: { $columns }
register-fault-negative-amount = the amount is below zero: { $columns }
register-fault-bad-date = the date cannot be read or does not exist: { $columns }
register-fault-future-date = the date is later than today: { $columns }
register-fault-duplicate-in-file = a loan with this contract number and birth date stands above in the file
register-fault-duplicate-in-store = a loan with this contract number and birth date was imported from this creditor before
register-fault-minor-at-contract = younger than 18 on the contract date
register-fault-total-mismatch = the total is not the sum of principal, interest, penalty and fees
register-fault-bad-inn = wrong INN: { $columns }
register-fault-bad-snils = wrong SNILS: { $columns }
register-fault-bad-passport = no ten digits of a passport: { $columns }
register-fault-bad-deal-uid = wrong UID of the deal: { $columns }
register-fault-bad-phone = not a Russian phone number: { $columns }
register-fault-bad-optional-date = the date cannot be read: { $columns }
register-fault-bad-rate = the rate cannot be read: { $columns }
register-fault-rounded-amount = the amount was rounded to the kopeck: { $columns }

## A register in the chat

register-how = Send a register: .xlsx, .xls or .csv, up to 20 MB. I will ask whose it is and by which cession contract, check every row and send a report.
register-ask-creditor = The file <b>{ $file }</b> is kept. Who sold these debts? Choose a contract of before, or write the seller's name.
register-same-contract = { $number } · { $creditor }
register-ask-number = Number of the cession contract?
register-ask-date = Date of the cession contract? For example, 01.10.2026
register-on-its-way = Taken: <b>{ $file }</b> of { $creditor }. I am reading and checking it; the report will come here.
register-on-its-way-again = Noted. I am reading the register again; the report will come here.
register-which-column = Which column of the file is “{ $title }”?
register-no-such-column = There is no such column
button-register-column = Say which column
button-register-cases = Open the new cases
refusal-register-too-large = The file is larger than 20 MB. Split the register, or load it by the command cessio import.
refusal-register-date = This does not look like the contract's date. Write it as 01.10.2026; it cannot be later than today.
refusal-register-no-file = Send the register's file first.
notice-register-done =
    📥 <b>{ $file }</b>, { $creditor }

    Rows: { $rows }. Accepted: <b>{ $accepted }</b>, rejected: <b>{ $rejected }</b>.
    Principal: { $principal }
    Interest: { $interest }
    Penalty: { $penalty }
    Fees: { $fees }{ $faults }
register-fault-line = { $count } × { $what }
register-unknown =
    Columns not understood: { $names }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    }. Their values lie on the cases and are no part of the debt.
register-rejected-file = { $name } — rejected.xlsx
register-faults-rejected = Rejected:
register-faults-warned = Warnings:

register-code-missing-required = a required value is missing
register-code-bad-number = the amount cannot be read
register-code-negative-amount = the amount is below zero
register-code-bad-date = the date cannot be read
register-code-future-date = the date lies ahead
register-code-duplicate-in-file = twice in the file
register-code-duplicate-in-store = loaded before
register-code-minor-at-contract = younger than 18 on the contract date
register-code-total-mismatch = the total is not the sum of its parts
register-code-bad-inn = wrong INN
register-code-bad-snils = wrong SNILS
register-code-bad-passport = wrong passport
register-code-bad-deal-uid = wrong UID of the deal
register-code-bad-phone = not a Russian phone
register-code-bad-optional-date = another date cannot be read
register-code-bad-rate = the rate cannot be read
register-code-rounded-amount = the amount was rounded to the kopeck
register-fault-bad-stage = the stage is not understood, the case begins at the beginning: { $columns }
register-code-bad-stage = stage not understood
register-fault-bad-court-number = wrong number of a case or proceedings: { $columns }
register-code-bad-court-number = wrong number of a case or proceedings
register-fault-bad-payment = a sum or a day of payment cannot be read: { $columns }
register-code-bad-payment = payment or sum of before cannot be read

## Progress of an import

register-progress =
    📥 <b>{ $file }</b>, { $creditor }

    { $bar }
    Rows read: { $done } of { $whole }. Nothing is stored before all are checked.
register-over-done = 📥 <b>{ $file }</b>: the file is read, the report is below.
register-over-asking = 📥 <b>{ $file }</b>: the headings are read, your answer is needed below.
register-over-stopped = ⏹ <b>{ $file }</b>: stopped.
register-over-refused = 📥 <b>{ $file }</b>: could not be imported, the reason is below.
register-stopping = Stopping. Nothing of this register is stored. If the check has just ended, the report will come.
register-again-from-the-start = Reading the register again from its first row: the reading before left nothing. The report will come here.
button-register-stop = ⏹ Stop
button-register-go-on = ▶️ Go on
notice-register-stopped = ⏹ <b>{ $file }</b>, { $creditor }: the import was stopped, nothing is stored. “Go on” begins after the last row that was read.
refusal-not-your-creditor = This seller is not among those you work with. Check the name, or ask a manager to import the register.
