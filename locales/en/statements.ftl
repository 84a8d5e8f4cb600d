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

statements-state-matched = Posted to a case
statements-state-waiting = Waits for a decision
statements-state-registry = Waits for its registry: one sum for many
statements-state-shared-out = Posted by its registry
statements-state-returned = Our own money came back
statements-state-sent-back = Sent back to the payer
statements-state-not-ours = Not our money
statements-state-reversed = Taken back by the bank
statements-reversal = The bank took back a payment that is not known here. Check it with the bank.
statements-refusal-not-one-person = These are debts of different people: choose one case.
statements-refusal-decided = There is nothing left to decide about this payment.
statements-refusal-reversal = This takes a payment back and is no money: there is nothing to post.

statements-caption = statement
statements-how =
    <b>Bank statement</b>

    Send the file: 1CClientBankExchange (.txt), camt.053 (.xml) or a .csv table with the caption “statement”. The registry of a payment for many comes here too.

    First I show what would come of it, and write it down only at your word. One payment is never written twice.
statements-preview =
    <b>{ $file }</b>

    Documents: { $documents }, came to us: { $incoming }, { $incoming_total }
    ✅ On cases: { $matched }, { $matched_total }
    ❓ A person decides: { $waiting }, { $waiting_total }
    { $duplicates ->
        [0] {""}
       *[other] ♻️ Known before: { $duplicates }
    }{ $registry ->
        [0] {""}
       *[other] {" "}📑 Waiting for a registry: { $registry }
    }{ $returned ->
        [0] {""}
       *[other] {" "}↩️ Came back to us: { $returned }
    }

    Nothing is written down yet.
statements-take = ✅ Write down
statements-taken-in =
    <b>The statement is in</b>

    ✅ On cases: { $matched }, { $matched_total }
    ❓ A person decides: { $waiting }, { $waiting_total }
    { $duplicates ->
        [0] {""}
       *[other] ♻️ Known before: { $duplicates }
    }{ $registry ->
        [0] {""}
       *[other] {" "}📑 Waiting for a registry: { $registry }
    }{ $returned ->
        [0] {""}
       *[other] {" "}↩️ Came back to us: { $returned }
    }
statements-open-waiting = ❓ To decide: { $count }
statements-nothing-waits = No payment waits for a decision.
statements-waiting =
    <b>Waiting for a decision</b>: { $count ->
        [one] { $count } payment
       *[other] { $count } payments
    }, { $sum }
statements-line = { $sum } · { $on } · { $who }
statements-document =
    <b>{ $sum }</b>, came { $on }{ $number ->
        [none] {""}
       *[other] , № { $number }
    }
    { $payer ->
        [none] No payer named
       *[other] Payer: { $payer }
    }{ $inn ->
        [none] {""}
       *[other] , INN { $inn }
    }
    { $purpose ->
        [none] No purpose given
       *[other] “{ $purpose }”
    }

    { $state }{ $candidates ->
        [0] {""}
        [one] . { $candidates } case fits:
       *[other] . { $candidates } cases fit:
    }
statements-candidate = { $number } · { $name } · { $left }
statements-share-out = ⚖️ By law among { $count } debts
statements-find-case = 🔎 Another case
statements-set-sent-back = ↩️ Sent back
statements-set-not-ours = ✖️ Not ours
statements-next = Next ›
statements-back = ‹ To the list
statements-undo = ↩️ Decided by mistake
statements-assigned = ✅ { $sum } written to { $number }. { $left } is left.
statements-shared = ✅ Shared out by art. 319.1 of the Civil Code: first what fell due first.
statements-share = { $number }: { $sum }
statements-which-case = Which case is { $sum } for? Write a number, a contract or a name.
statements-choose-case = Which of these?
statements-no-such-case = There is no such case. Write it otherwise: a number, a contract or a name.
statements-notice-taken =
    🏦 A statement from the folder is in: { $file }

    ✅ On cases: { $matched }, { $matched_total }
    ❓ A person decides: { $waiting }, { $waiting_total }
statements-notice-refused =
    ❗ A statement from the folder was refused: { $file }

    { $why }
