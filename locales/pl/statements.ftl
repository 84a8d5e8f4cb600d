# Wyciągi bankowe: co wpłynęło, na które sprawy, co czeka na człowieka.

statement-no-statement = To nie jest wyciąg bankowy. Proszę przysłać plik 1CClientBankExchange (.txt), camt.053 (.xml) albo tabelę .csv.
statement-breaks-off = Plik się urywa: brakuje końca wyciągu. Proszę pobrać go ponownie i przysłać w całości. Niczego nie zapisano.
statement-too-large = Plik jest za duży jak na wyciąg. Proszę pobrać go za krótszy okres.
statement-document = Nie udało się odczytać dokumentu nr { $number } w wyciągu: pole „{ $field }”. Proszę pobrać wyciąg ponownie. Niczego nie zapisano.
statement-entry = Zapis nr { $number } w wyciągu nie jest sumą swoich płatności. Proszę pobrać wyciąg ponownie. Niczego nie zapisano.
statement-totals =
    { $account ->
        [0] Sumy wyciągu nie zgadzają się z wierszami. Proszę pobrać go ponownie. Niczego nie zapisano.
       *[other] Sumy wyciągu dla rachunku { $account } nie zgadzają się z wierszami. Proszę pobrać go ponownie. Niczego nie zapisano.
    }
statement-currency = Wyciąg jest w walucie { $currency }, a przyjmowane są tylko ruble.
statement-no-account = Wyciąg nie podaje rachunku. Proszę pobrać go z banku ponownie.
statement-not-our-account = To wyciąg z rachunku { $account }, który nie jest nasz. Jeśli jest, proszę dodać go do CESSIO_OPERATOR_ACCOUNTS.
statement-no-registry-payment = Nie ma płatności zbiorczej na { $sum }. Najpierw proszę przyjąć wyciąg, w którym wpłynęła, potem przysłać jej wykaz.

statements-rule-deal-uid = UID umowy
statements-rule-proceeding = numer postępowania komorniczego
statements-rule-contract = numer umowy
statements-rule-court = sygnatura sprawy
statements-rule-name-and-more = nazwisko z INN lub datą urodzenia
statements-rule-name = nazwisko
statements-rule-person = decyzja pracownika
statements-notice-came =
    💰 Wpłynął wyciąg: { $count ->
        [one] { $count } płatność
        [few] { $count } płatności
       *[many] { $count } płatności
    } w Państwa sprawach, { $sum }
