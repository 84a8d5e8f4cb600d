# Lists of cases: pages, filters, saved lists, export, search in any chat.

menu-lists = 📋 Lists
list-back = ‹ To the list
list-page = { $number } / { $pages }
list-refresh = 🔄 Refresh
list-head-many =
    <b>{ $title }</b>
    More than { $count } cases
list-title = <b>{ $title }</b>
list-totals =
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }, { $sum }
list-filter = 🔎 Filter
list-sort = ⇅ Order
list-count = 🧮 Count
list-export = 📤 To Excel
list-bulk = ⚡ With all
find-again = This search is forgotten by now. Write once more what to look for.
find-alike = Nothing is written exactly so. These look alike:

view-narrowed = Chosen cases

## Filter

filter-head = <b>Which cases to show</b>
filter-none = All cases, without limits
filter-choose = <b>{ $what }</b>
filter-nothing-to-choose =
    <b>{ $what }</b>

    Nothing to choose from: no case has any yet.
filter-set = ✅ { $value }
filter-any = Any
filter-clear = ✖️ Clear
filter-save = ⭐ Remember
filter-new = 🔎 New filter
filter-write = ✏️ Write it
filter-whole-group = The whole group
filter-show =
    { $count ->
        [0] There are no such cases
        [one] ▶ Show { $count } case
       *[other] ▶ Show { $count } cases
    }
filter-show-many = ▶ Show more than { $count } cases
filter-toggle-overdue =
    { $set ->
        [yes] ✅
       *[no] ▫️
    } Overdue
filter-toggle-open =
    { $set ->
        [yes] ✅
       *[no] ▫️
    } Only open
filter-group =
    { $set ->
        [whole] ✅
        [some] ☑️
       *[none] ▫️
    } { $name }
filter-preset =
    { $form ->
        [to] up to { $most } ₽
        [from] from { $least } ₽
       *[between] { $least } – { $most } ₽
    }
filter-one-creditor = one creditor
filter-sum-from = from { $least }
filter-sum-to = up to { $to }
filter-still =
    no movement for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
filter-lacks = lacks: { $paper }
filter-due-by = due by { $on }
filter-overdue = stage overdue
filter-only-open = only open
filter-closed-too = closed ones too
filter-and-more = { $names } and { $count } more
filter-ask-sum = Which debt? Write the limits in roubles: <code>10000-50000</code>, “from 10000” or “up to 50000”.
filter-ask-court = Which court? Write a part of its name.
refusal-filter-sum = That does not look like a sum. Write it so: 10000-50000, “from 10000” or “up to 50000”.

facet-stage = Stage
facet-creditor = Creditor
facet-whose = Responsible
facet-region = Region
facet-sum = Sum
facet-still = No movement
facet-letter = Letter
facet-lacks = Paper missing
facet-hold = Hold
facet-tag = Tag
facet-court = Court
facet-overdue = Overdue
facet-open = Closed cases
facet-sort = Order
facet-everything = Everything

whose-anybody = anybody's
whose-mine = mine
whose-nobody = nobody's
whose-somebody = somebody's
letter-is-none = no letters
letter-is-on-its-way = letter on its way
letter-is-delivered = letter delivered
letter-is-returned = letter came back
letter-is-in-trouble = letter in trouble
sort-newest = newest first
sort-largest = largest first
sort-smallest = smallest first
sort-due = most urgent first
sort-stillest = longest without movement
sort-oldest-debt = oldest debt first
stage-group-a = Intake
stage-group-b = Pre-trial
stage-group-c = Court order
stage-group-d = Claim
stage-group-e = Enforcement
stage-group-f = Special cases
stage-group-g = Closed

## Saved lists

saved-shelf = <b>Lists</b>

    Yours are marked ⭐, shared ones 👥.
saved-shelf-empty = <b>Lists</b>

    Filter cases and press “Remember”: the list will stand here.
saved-own = ⭐ { $name }
saved-settings = ⚙️ Set up this list
saved-shared = 👥 { $name } · { $owner }
saved-head = ⭐ <b>{ $name }</b>
saved-is-own = Only you see it.
saved-is-shared = All colleagues see it: each finds the cases in it that are open to them.
saved-open = ▶ Show the cases
saved-share = 👥 Share with all
saved-withdraw = 🔒 Keep to myself
saved-rename = ✏️ Rename
saved-forget = 🗑 Delete
saved-sure = Delete the list “{ $name }”? The cases themselves stay.
saved-ask-name =
    { $chips }

    What is this list to be called?
saved-ask-new-name = What is “{ $name }” to be called now?
refusal-view-name = A name has from one to { $most } letters. Write a shorter one.
refusal-view-name-taken = You have a list of that name. Write another one.
refusal-views-too-many = You have { $count } lists already. Delete one that you do not need and try again.

## Export

export-on-its-way =
    Making the table: { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }. The file will come here.
export-file = Cases { $on }{ $part ->
        [0] { "" }
       *[part] { " " }({ $part })
    }.xlsx
export-sheet = Cases
notice-export-done =
    📤 <b>{ $count ->
        [one] { $count } case
       *[other] { $count } cases
    }</b>, { $sum }

    As of { $at }. The file holds personal data: do not forward it.
notice-export-part =
    📤 Part { $part } of { $parts }: <b>{ $count ->
        [one] { $count } case
       *[other] { $count } cases
    }</b>, { $sum }

    As of { $at }. The file holds personal data: do not forward it.
refusal-export-empty = There are no cases in this list: nothing to export.
button-export-list = 📋 Open the list

export-case = Case
export-debtor = Debtor
export-born = Date of birth
export-contract = Contract
export-contract-date = Contract date
export-creditor = Creditor
export-stage = Stage
export-since = At the stage since
export-due = Due
export-responsible = Responsible
export-balance = Debt
export-court = Court
export-court-number = Court number
export-enforcement = Enforcement number
export-region = Region
export-letter = Letter
export-letter-on = Letter: date
export-tags = Tags
export-holds = Holds
export-phones = Phones
export-registered = Registered address
export-lives = Address
export-passport = Passport
export-inn = INN

## Search in any chat

inline-title = { $name } · { $sum }
inline-about = { $number } · { $stage }
inline-said =
    📁 <b>{ $number }</b>
    { $stage }
