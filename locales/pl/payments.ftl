# Wpłaty: jak zapłacić, jak zapisać, co z tego wynikło.

payments-channel-bank = Przelew bankowy
payments-channel-card = Karta
payments-channel-sbp = System szybkich płatności (SBP)
payments-channel-cash = Gotówka
payments-channel-bailiff = Od komornika
payments-channel-cedent = Od poprzedniego wierzyciela

payments-refusal-sum = To nie jest kwota. Proszę napisać ją cyframi: 5000 lub 5000,50.
payments-refusal-day = Nie udało się odczytać daty. Proszę napisać ją tak: 05.03.2026.
payments-refusal-future = Wpłata nie mogła dotrzeć po dniu dzisiejszym, { $today }. Proszę sprawdzić datę.
payments-refusal-number = Numer wpłaty ma od 1 do { $longest } znaków. Proszę napisać go tak, jak stoi w dokumencie.
payments-refusal-other = Wpłata o numerze { $number } jest już zapisana z inną kwotą, datą lub w innej sprawie. Proszę sprawdzić numer i kanał.
payments-refusal-too-much = To więcej, niż trzeba. Do zapłaty { $most }.
payments-nothing-to-pay = Nie ma długu, nie trzeba nic płacić.
payments-no-details =
    { $phone ->
        [none] Dane do wpłaty nie są jeszcze podane. Proszę zadzwonić pod numer z naszego listu, podpowiemy, jak zapłacić.
       *[other] Dane do wpłaty nie są jeszcze podane. Proszę zadzwonić, podpowiemy, jak zapłacić: { $phone }.
    }

payments-how-much = Ile chcą Państwo zapłacić?
payments-pay-instalment = Rata z dnia { $on }: { $sum }
payments-pay-whole = Cały dług: { $sum }
payments-pay-own = ✍️ Inna kwota
payments-ask-sum = Proszę napisać kwotę, najwyżej { $most }.
payments-purpose = Wpłata z umowy pożyczki { $contract } z dnia { $signed }
payments-details =
    <b>Do zapłaty { $sum }</b>

    Proszę skierować aparat aplikacji bankowej na kod QR albo przepisać dane.

    Odbiorca: { $name }
    { $inn ->
        [none] {""}
       *[other] INN: <code>{ $inn }</code>
    }{ $kpp ->
        [none] {""}
       *[other] {" "}KPP: <code>{ $kpp }</code>
    }
    Rachunek: <code>{ $account }</code>
    Bank: { $bank }
    BIK: <code>{ $bik }</code>{ $correspondent ->
        [none] {""}
       *[other] {" "}rachunek korespondencyjny: <code>{ $correspondent }</code>
    }
    Tytuł: { $purpose }

    Prosimy nie zmieniać tytułu: po nim rozpoznajemy wpłatę.
payments-copy-account = 📋 Rachunek
payments-copy-bik = 📋 BIK
payments-copy-inn = 📋 INN
payments-copy-purpose = 📋 Tytuł
payments-copy-sum = 📋 Kwota

payments-thanks =
    Wpłata z dnia { $on } dotarła, dziękujemy.

    Wierzyciel: { $creditor }
    Zaległy dług z umowy { $contract } z dnia { $signed }
    Telefon: { $phone }

    Ile zostało, pokazuje przycisk.
payments-all-paid =
    Wpłata z dnia { $on } dotarła, dziękujemy. Dług z umowy jest spłacony w całości.

    Wierzyciel: { $creditor }
    Umowa { $contract } z dnia { $signed }
    Telefon: { $phone }

    O zaświadczenie można poprosić telefonicznie.
payments-see-debt = Otwórz umowę

payments-notice-came =
    💰 { $number }: wpłynęło { $sum }

    Zostało { $left }
payments-notice-closed =
    ✅ { $number }: wpłata { $sum }, dług spłacony

    Sprawa zamknięta jako spłacona.
payments-notice-not-closed =
    ❗ { $number }: wpłata { $sum }, długu już nie ma, ale sprawa nie jest zamknięta

    { $why }
payments-notice-reversed =
    ↩️ { $number }: wpłata { $sum } cofnięta

    Teraz dług wynosi { $left }. Jeśli sprawa była zamknięta, zdecyduj, czy ją wznowić.

payments-enter-sum =
    <b>{ $number }</b>: zapis wpłaty

    Napisz kwotę.
payments-enter-day = Kwota { $sum }. Kiedy pieniądze wpłynęły? Naciśnij lub napisz datę.
payments-today = Dziś
payments-yesterday = Wczoraj
payments-enter-channel = Pieniądze wpłynęły { $on }. Jaką drogą?
payments-enter-number = { $channel }. Napisz numer dokumentu płatniczego: dzięki niemu wpłata nie zapisze się dwa razy.
payments-confirm =
    <b>{ $number }</b>, { $name }

    { $sum }, { $on }
    { $channel }, nr { $document }

    Zapisać?
payments-write = ✅ Zapisz
payments-recorded = ✅ { $number }: wpłata { $sum } z dnia { $on } zapisana. Zostało { $left }.
payments-known-already = { $number }: wpłata { $sum } z dnia { $on } była już zapisana i nie jest dodana ponownie. Zostało { $left }.
payments-overpaid = Nadpłata { $sum }: zwróć ją na wniosek dłużnika i wycofaj tytuł wykonawczy.
payments-case-closed = Dług spłacony, sprawa zamknięta.
payments-case-stays = Długu nie ma, ale sprawa nie jest zamknięta: { $why }
payments-reverse = ↩️ Zapisano omyłkowo
payments-reverse-ask = Cofnąć tę wpłatę? Pieniądze znów staną się długiem, oba zapisy pozostaną w rozliczeniu.
payments-reverse-yes = Tak, cofnij
payments-reversed = Wpłata cofnięta. Teraz dług wynosi { $left }.
payments-refusal-refund = Zwrócić można najwyżej { $most }.

payments-provider-sbp = SBP
payments-provider-yookassa = Karta (YooKassa)
payments-pay-by = 💳 { $provider }
payments-link =
    <b>Zapłać { $sum }</b>

    { $provider }. Link jest ważny dobę. Napiszemy, gdy tylko pieniądze wpłyną.
payments-link-open = Otwórz płatność
payments-provider-silent = Bank nie odpowiedział. Proszę spróbować za minutę albo zapłacić kodem QR.

receipts-open = 🧾 Moje płatności
receipts-head = <b>Moje płatności</b>
receipts-none = Płatności jeszcze nie ma.
receipts-payment = <b>{ $sum }</b>, { $on }, { $channel }
receipts-part = • { $part }: { $sum }
receipts-undone = Cofnięta { $on }: pieniądze wróciły do płatnika albo zapisano je omyłkowo.
