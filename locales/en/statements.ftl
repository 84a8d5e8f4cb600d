# Bank statements: what came, for which cases, what waits for a person.

statement-no-statement = This is no bank statement. Send a file of 1CClientBankExchange (.txt), camt.053 (.xml) or a .csv table.
statement-breaks-off = The file breaks off: the end of the statement is missing. Download it again and send it whole. Nothing was stored.
statement-too-large = The file is too large for a statement. Download it for a shorter time.
statement-document = Document { $number } of the statement cannot be read: field “{ $field }”. Download the statement again. Nothing was stored.
statement-entry = Entry { $number } of the statement is not the sum of its payments. Download the statement again. Nothing was stored.
statement-totals =
    { $account ->
        [0] The totals of the statement do not agree with its rows. Download it again. Nothing was stored.
       *[other] The totals of the statement for account { $account } do not agree with its rows. Download it again. Nothing was stored.
    }
statement-currency = The statement is in { $currency }; only roubles are taken.
statement-no-account = The statement names no account. Download it from the bank again.
statement-not-our-account = This is a statement of account { $account }, which is not ours. If it is, add it to CESSIO_OPERATOR_ACCOUNTS.
statement-no-registry-payment = No registry payment of { $sum } is known. Take in the statement in which it came first, then send the registry.

statements-rule-deal-uid = UID of the deal
statements-rule-proceeding = number of the bailiffs’ proceedings
statements-rule-contract = contract number
statements-rule-court = the court’s case number
statements-rule-name-and-more = name with INN or date of birth
statements-rule-name = name
statements-rule-person = a colleague decided
statements-notice-came =
    💰 A statement came: { $count ->
        [one] { $count } payment
       *[other] { $count } payments
    } on your cases, { $sum }
