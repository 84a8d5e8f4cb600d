# Krótkie słowa do SMS-ów i poczty; klucz jak tego samego tekstu w komunikatorze.

mail-subject = Wiadomość w sprawie Państwa umowy
plans-reminder-ahead-short = { $creditor }: zbliża się dzień raty, { $due }. Zaległy dług z umowy { $contract } z dnia { $signed }. Tel. { $phone }
plans-reminder-today-short = { $creditor }: dziś, { $due }, jest dzień raty. Zaległy dług z umowy { $contract } z dnia { $signed }. Tel. { $phone }
plans-reminder-late-short = { $creditor }: rata za { $due } jeszcze nie dotarła. Zaległy dług z umowy { $contract } z dnia { $signed }. Plan można zmienić: { $phone }
payments-thanks-short = { $creditor }: wpłata z dnia { $on } dotarła, dziękujemy. Zaległy dług z umowy { $contract } z dnia { $signed } jest mniejszy. Tel. { $phone }
payments-all-paid-short = { $creditor }: wpłata z dnia { $on } dotarła, dziękujemy. Dług z umowy { $contract } z dnia { $signed } jest spłacony w całości. Tel. { $phone }

spokes-refusal-phone = Nie można odczytać numeru pełnomocnika. Wpisz go w całości, na przykład +7 903 555-00-11: po nim rozpoznamy go na czacie.
spokes-refusal-words = Wpisz nazwisko pełnomocnika i dokument, na przykład „pełnomocnictwo nr 7 z 01.11.2026”.
spokes-refusal-over = Termin dokumentu upłynął { $until }. Sprawdź datę albo poproś o nowy dokument.
