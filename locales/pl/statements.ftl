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

statements-state-matched = Zaksięgowana na sprawę
statements-state-waiting = Czeka na decyzję
statements-state-registry = Czeka na wykaz: jedna kwota za wielu
statements-state-shared-out = Zaksięgowana według wykazu
statements-state-returned = Wróciły nasze pieniądze
statements-state-sent-back = Zwrócona płatnikowi
statements-state-not-ours = Nie nasze pieniądze
statements-state-reversed = Cofnięta przez bank
statements-reversal = Bank cofnął płatność, której tu nie ma. Proszę sprawdzić ją w banku.
statements-refusal-not-one-person = To długi różnych osób: proszę wybrać jedną sprawę.
statements-refusal-decided = W sprawie tej płatności nie ma już nic do rozstrzygnięcia.
statements-refusal-reversal = To cofnięcie płatności, a nie pieniądze: nie ma czego księgować.

statements-caption = wyciąg
statements-how =
    <b>Wyciąg bankowy</b>

    Proszę przysłać plik: 1CClientBankExchange (.txt), camt.053 (.xml) albo tabelę .csv z podpisem „wyciąg”. Wykaz do płatności zbiorczej też tutaj.

    Najpierw pokażę, co z tego wyniknie, a zapiszę dopiero na Państwa słowo. Ta sama płatność nie zapisze się dwa razy.
statements-preview =
    <b>{ $file }</b>

    Dokumentów: { $documents }, wpłynęło do nas: { $incoming } na { $incoming_total }
    ✅ Na sprawy: { $matched } na { $matched_total }
    ❓ Zdecyduje człowiek: { $waiting } na { $waiting_total }
    { $duplicates ->
        [0] {""}
       *[other] ♻️ Zapisane wcześniej: { $duplicates }
    }{ $registry ->
        [0] {""}
       *[other] {" "}📑 Czekają na wykaz: { $registry }
    }{ $returned ->
        [0] {""}
       *[other] {" "}↩️ Wróciły do nas: { $returned }
    }

    Nic jeszcze nie zapisano.
statements-take = ✅ Zapisz
statements-taken-in =
    <b>Wyciąg przyjęty</b>

    ✅ Na sprawy: { $matched } na { $matched_total }
    ❓ Zdecyduje człowiek: { $waiting } na { $waiting_total }
    { $duplicates ->
        [0] {""}
       *[other] ♻️ Zapisane wcześniej: { $duplicates }
    }{ $registry ->
        [0] {""}
       *[other] {" "}📑 Czekają na wykaz: { $registry }
    }{ $returned ->
        [0] {""}
       *[other] {" "}↩️ Wróciły do nas: { $returned }
    }
statements-open-waiting = ❓ Do decyzji: { $count }
statements-nothing-waits = Żadna płatność nie czeka na decyzję.
statements-waiting =
    <b>Czekają na decyzję</b>: { $count ->
        [one] { $count } płatność
        [few] { $count } płatności
       *[many] { $count } płatności
    } na { $sum }
statements-line = { $sum } · { $on } · { $who }
statements-document =
    <b>{ $sum }</b>, wpłynęło { $on }{ $number ->
        [none] {""}
       *[other] , nr { $number }
    }
    { $payer ->
        [none] Płatnik nie jest podany
       *[other] Płatnik: { $payer }
    }{ $inn ->
        [none] {""}
       *[other] , INN { $inn }
    }
    { $purpose ->
        [none] Bez tytułu
       *[other] „{ $purpose }”
    }

    { $state }{ $candidates ->
        [0] {""}
        [one] . Pasuje { $candidates } sprawa:
        [few] . Pasują { $candidates } sprawy:
       *[many] . Pasuje { $candidates } spraw:
    }
statements-candidate = { $number } · { $name } · { $left }
statements-share-out =
    ⚖️ Według prawa na { $count ->
        [one] { $count } dług
        [few] { $count } długi
       *[many] { $count } długów
    }
statements-find-case = 🔎 Inna sprawa
statements-set-sent-back = ↩️ Zwrócona
statements-set-not-ours = ✖️ Nie nasze
statements-next = Następna ›
statements-back = ‹ Do listy
statements-undo = ↩️ Decyzja pomyłkowa
statements-assigned = ✅ { $sum } zapisano na { $number }. Pozostało { $left }.
statements-shared = ✅ Podzielono według art. 319.1 k.c. FR: najpierw to, co wcześniej zaległe.
statements-share = { $number }: { $sum }
statements-which-case = Do której sprawy zaliczyć { $sum }? Proszę wpisać numer, umowę albo nazwisko.
statements-choose-case = Która z nich?
statements-no-such-case = Nie ma takiej sprawy. Proszę wpisać inaczej: numer, umowę albo nazwisko.
statements-notice-taken =
    🏦 Wyciąg z folderu przyjęty: { $file }

    ✅ Na sprawy: { $matched } na { $matched_total }
    ❓ Zdecyduje człowiek: { $waiting } na { $waiting_total }
statements-notice-refused =
    ❗ Wyciąg z folderu nie został przyjęty: { $file }

    { $why }
