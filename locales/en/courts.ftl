# The court of a case: which and why, choosing one, the directory of courts, checks before filing.

more-court = ⚖️ Court
more-stop-checks = 🛑 Checks
card-court-why = { $by ->
        [rule] └ by the debtor's address
        [choice] └ chosen for this house before
        [contract] └ by the contract
       *[person] └ chosen by hand
    }
task-title-court = Choose the court: the address did not tell

court-head = <b>Court of case { $number }</b> · { $kind ->
        [district] a district court is needed
       *[magistrate] a magistrate is needed
    }
court-named = ⚖️ { $name }
court-not-named = No court is named.
court-by-address = By the debtor's address: <b>{ $name }</b>
court-stays = The application has been filed: the case stays with this court even if precincts have changed (Code of Civil Procedure, art. 33).
court-by-rule = Found by the address: the territory of the precinct as of { $since }, rule No. { $number }.
court-by-choice = A colleague chose this court for this house.
court-by-contract = The loan contract names the court (Code of Civil Procedure, art. 32).
court-by-person = A colleague chose the court.
court-by-typed = The name was typed and is not linked with the directory.
court-by-nothing = The court is not known.

court-reason-found = The court is found.
court-reason-no-address = There is no address of the debtor, or no town in it. Put the address right or choose the court yourself.
court-reason-no-house-named = The address names no street or house. Put it right or choose the court yourself.
court-reason-no-directory = There is no directory of courts of this region. Send one as a file with the caption “courts”, or choose the court yourself.
court-reason-no-settlement = The directory does not have this settlement. Choose the court yourself: it will be remembered.
court-reason-no-street = The directory does not have this street. Choose the court yourself: it will be remembered.
court-reason-street-alike = The directory spells the street otherwise. Check and choose the court: it will be remembered.
court-reason-no-house = The street is there, but no precinct takes this house in. Choose the court yourself: it will be remembered.
court-reason-house-in-doubt = The directory names the house without its building or letter. Check and choose the court: it will be remembered.
court-reason-several = Several precincts fit. Choose the court yourself: it will be remembered.
court-reason-no-court-above = The directory names no district court above the precinct. Complete it or choose the court yourself.

court-take = ✅ Name this court
court-other = 🔎 Another court
court-of-contract = 📄 The contract names it
court-write = ✏️ Write the name
court-ask = { $number }: which court? Write words of its name.
court-ask-contract = { $number }: which court does the contract name? Write words of its name. It must be in the debtor's region.
court-found = Which of them?
court-none-called = No court in the directory has these words. Write others, or go back.
court-chosen = ⚖️ The court of case { $number } is written down
filter-no-court = ⚖️ No court named

courts-caption = courts
courts-taken =
    ✅ The directory of courts is in
    New courts: { $added }, changed: { $changed }
    New territories: { $texts }, rules read: { $rules }
courts-faulty = ⚠️ Row { $row } was not taken: put column { $column } right
courts-unread = ❔ { $code }: a line was not understood and is not used: <i>{ $text }</i>
courts-more = … and { $count } more
courts-no-headings = The file holds no directory of courts: it needs the columns “code” and “name”.
refusal-court-filed = The application has been filed: the court of this case is not changed. If the court returned it, begin the filing anew.
refusal-court-region = This court is in another region. A consumer's contract can name only a court of their own region: choose another.

stop-head = <b>Before filing</b> · { $number } · { $path ->
        [enforcement] enforcement
        [claim] a claim
       *[order] a court order
    }
stop-line = { $effect ->
        [bars] 🛑
        [overridden] ☑️
       *[warns] ⚠️
    } { $what } <i>{ $basis }</i>
stop-nothing = ✅ By what we know nothing stands against filing.
stop-nothing-to-claim = There is nothing to claim: the debt is paid. Check the payments.
stop-other-court = By the debtor's address another court hears the case. Open “Court” and choose the right one.
stop-act-there = There is a court act in this case already. It cannot be filed again: get the enforcement document.
stop-same-contract = Another open case rests on the same contract. Check and close the one too many.
stop-limitation-unknown = The limitation term cannot be counted: the days of the loan or of the filing are not known. See the case: “More”, “Limitation”.
stop-limitation-over = Limitation ended on { $date }. The court refuses if the debtor says so: decide whether to file.
stop-limitation-soon = Limitation ends on { $date }. File soon.
stop-no-cession = The cession contract is not marked as at hand. Attach the contract and the extract of the register.
stop-money-on-the-way = A payment is announced and not posted yet. Wait for it so that the sum is right.
