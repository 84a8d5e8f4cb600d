# “What do you know of me”: shown, given as a file, deleted as far as the law lets.

own-open = 📂 What you know of me
own-head = <b>What we know of you</b>
own-account =
    Account in the messenger: { $name }. Tries to confirm who is writing: { $tries }.
own-debtor =
    You have confirmed that you are { $name }. { $count ->
        [one] We hold { $count } contract of yours
       *[other] We hold { $count } contracts of yours
    }: sums, papers and payments are under “My debt”.
own-messages =
    { $count ->
        [one] { $count } message to you is on record
       *[other] { $count } messages to you are on record
    }: when, by which channel, in which words.
own-speaks =
    You act for somebody else: { $paper }{ $until ->
        [none] { "" }
       *[other] , until { $until }
    }.
own-why = The contract, the accounts and the record of messages have to be kept by law. Passport, addresses and phones are in the file, not in the chat.
own-file = ⬇️ All of it as a file
own-consents = ✍️ My consents
own-forget = 🗑 Delete my data
own-file-name = my-data.xlsx
own-file-given = Everything that we keep about you. Save the file where strangers cannot see it.
own-consents-head = <b>Your consents</b>
own-consents-none = You have not agreed to anything yet.
own-consent-line =
    • { $kind }: given { $given }, { $way }{ $revoked ->
        [none] { "" }
       *[other] ; taken back { $revoked }
    }
own-consent-personal-data = processing of personal data
own-consent-channel = messages in this chat
own-consent-third-person = talk with other people
own-way-button = by a button
own-way-word = by a word
own-way-paper = on paper
own-forget-ask =
    <b>Delete the data?</b>

    These go at once: consents, the tie of this chat to your contract, the record of how you confirmed yourself, messages not yet sent.

    These stay, because the law says so: the contract, accounts and payments, papers of courts, the record of messages for three years (230-FZ, article 17).

    The debt does not go away by this. To see it here again you will have to confirm who you are once more.
own-forget-yes = Yes, delete
own-forgotten =
    Done. { $consents ->
        [one] { $consents } consent was taken back
       *[other] { $consents } consents were taken back
    }, this chat is no longer tied to the contract.
own-forgotten-stays =
    The contract, the accounts and papers of courts are kept by law{ $until ->
        [none] { "" }
       *[other] , the record of messages until { $until }
    }. We will not write here first any more.

own-sheet-about = About you
own-sheet-debts = Contracts
own-sheet-consents = Consents
own-sheet-messages = Messages
own-column-what = What
own-column-value = Value
own-column-contract = Contract
own-column-signed = Of
own-column-creditor = First creditor
own-column-balance = Balance
own-column-kind = To what
own-column-given = Given
own-column-way = How
own-column-revoked = Taken back
own-column-words = Words
own-column-at = When
own-column-channel = Channel
own-column-started = Who began
own-column-state = What became
own-field-account = Number in the messenger
own-field-name = Name in the messenger
own-field-language = Language
own-field-zone = Time zone
own-field-tries = Tries to confirm
own-field-debtor = Debtor
own-field-born = Date of birth
own-field-birth-place = Place of birth
own-field-passport = Passport
own-field-inn = INN
own-field-snils = SNILS
own-field-registration = Registered address
own-field-residence = Address of residence
own-field-phones = Phones
own-field-email = E-mail
own-started-creditor = we
own-started-you = you
