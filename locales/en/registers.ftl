# Portfolio registers: what is wrong with the file and with its rows

register-not-a-table = This is not a table. Send the register as .xlsx, .xls or .csv.
register-locked = The file is locked with a password. Remove the password and send the register again.
register-too-large = The file is too large to open. Split the register, and check that no stray cells are filled far outside the table.
register-no-headings = No heading row was found in the file: at least five known columns are needed, such as «Номер договора», «Дата договора», «ФИО», «Дата рождения», «Основной долг».
register-heading-twice = The column «{ $title }» stands in the file more than once: { $found }. Nothing was imported. Say which of them is right.
register-column-missing = Required columns are missing from the file: { $titles }. Nothing was imported. Say which column holds «{ $title }», or add it to the file.

register-fault-missing-required = not filled in: { $columns }
register-fault-bad-number = the amount cannot be read: { $columns }
register-fault-negative-amount = the amount is below zero: { $columns }
register-fault-bad-date = the date cannot be read or does not exist: { $columns }
register-fault-future-date = the date is later than today: { $columns }
register-fault-duplicate-in-file = a loan with this contract number and birth date stands above in the file
register-fault-duplicate-in-store = a loan with this contract number and birth date was imported from this creditor before
register-fault-minor-at-contract = younger than 18 on the contract date
register-fault-total-mismatch = the total is not the sum of principal, interest, penalty and fees
register-fault-bad-inn = wrong ИНН: { $columns }
register-fault-bad-snils = wrong СНИЛС: { $columns }
register-fault-bad-passport = no ten digits of a passport: { $columns }
register-fault-bad-deal-uid = wrong УИд of the deal: { $columns }
register-fault-bad-phone = not a Russian phone number: { $columns }
register-fault-bad-optional-date = the date cannot be read: { $columns }
register-fault-bad-rate = the rate cannot be read: { $columns }
register-fault-rounded-amount = the amount was rounded to the kopeck: { $columns }
