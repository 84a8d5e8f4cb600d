# Nadpłata: wniosek, decyzja, wypłata, odpowiedź dla dłużnika.

refunds-state-asked = czeka na decyzję
refunds-state-approved = do wypłaty
refunds-state-declined = odmówiono
refunds-state-returned = zwrócono
refunds-not-asked = brak wniosku
refunds-open-list = ↩️ Nadpłaty
refunds-list =
    <b>Nadpłaty</b>

    { $count ->
        [0] Nie mamy teraz nadpłaconych pieniędzy.
        [one] { $count } sprawa, razem { $sum }.
        [few] { $count } sprawy, razem { $sum }.
       *[many] { $count } spraw, razem { $sum }.
    }
refunds-line = { $number } · { $sum } · { $state }
refunds-head =
    <b>{ $number }</b>, { $name }
    Nadpłata: { $sum }
refunds-state = Wniosek z { $on }: { $sum }, <b>{ $state }</b>
refunds-to =
    Odbiorca: { $payee }
    Rachunek <code>{ $account }</code>
    BIK <code>{ $bic }</code>
refunds-asked-in-chat = Dłużnik poprosił sam, na czacie. { $words }
refunds-asked-by = Podstawa: { $words }
refunds-order = Polecenie przelewu nr { $number } z { $on }
refunds-by-statement = ✅ Znaleziono na wyciągu z banku
refunds-by-hand = Zaznaczył pracownik, wyciąg jeszcze nie potwierdził
refunds-reason = Powód odmowy: { $words }
refunds-waits-second = Kwota przekracza limit: potrzebny jest kierownik, który nie zapisywał tego wniosku.
refunds-enter = ✍️ Zapisz wniosek
refunds-enter-again = ✍️ Popraw rachunek
refunds-approve = ✅ Do wypłaty
refunds-decline = ✖️ Odmów
refunds-paid = ✅ Wypłacono
refunds-copy-account = 📋 Rachunek
refunds-copy-bic = 📋 BIK
refunds-copy-purpose = 📋 Tytuł
refunds-purpose = Возврат переплаты по договору { $contract }, { $number }. НДС не облагается
refunds-open = Otwórz nadpłatę
refunds-notice-asked = ↩️ { $number }: wniosek o zwrot nadpłaty { $sum }
refunds-ask-application = Jaki wniosek wpłynął? Na przykład: „list z 20.11.2026, nr 15”.
refunds-ask-payee = Na czyje nazwisko jest rachunek? Zwykle { $name }.
refunds-ask-account = Numer rachunku i BIK, w jednym wierszu.
refunds-ask-reason = Dlaczego odmawiamy? Dłużnik to przeczyta.
refunds-ask-number = Numer polecenia przelewu?
refunds-ask-day = Kiedy pieniądze wyszły? Naciśnij albo napisz datę.
refunds-refusal-limit = Limit nie może być mniejszy od zera.
refunds-refusal-requisites = Nie widzę rachunku i BIK. Proszę podać 20 cyfr rachunku i 9 cyfr BIK, bez innych cyfr.
refunds-refusal-account = Rachunek i BIK do siebie nie pasują: jest gdzieś literówka. Proszę porównać z aplikacją banku.
refunds-refusal-nothing = Z tej umowy nie ma nadpłaty, nie ma czego zwracać.
refunds-refusal-long = Za długie: najwyżej { $most } znaków.
refunds-refusal-approved = Zwrot jest już przekazany do wypłaty. Proszę poczekać albo go odwołać.
refunds-refusal-second = Powyżej { $limit } decyduje kierownik, i nie ten, kto zapisał wniosek.
refunds-refusal-reason = Napisz powód, najwyżej { $most } znaków.
task-title-refund-over = Wyjaśnić: wypłacono więcej niż nadpłata
limits-refunds = ↩️ Zwrot przez jedną osobę — do { $value }
payments-give-back-button = ↩️ Zwrot nadpłaty: { $sum }
refunds-own-open = ↩️ Zwrot nadpłaty
refunds-own-head =
    <b>Nadpłata z umowy { $contract }</b>

    Państwa pieniędzy mamy: { $sum }.
refunds-own-ask = ✍️ Podać rachunek
refunds-own-again = ✍️ Inny rachunek
refunds-own-ask-account =
    Zwrócimy { $sum } na Państwa rachunek. Odbiorca: { $name }.

    Proszę napisać w jednym wierszu numer rachunku (20 cyfr) i BIK banku (9 cyfr). Są w aplikacji banku, w szczegółach rachunku.
refunds-own-asked = ⏳ Wniosek z { $on } przyjęto: { $sum } na rachunek z końcówką { $tail }. Odpowiedź przyjdzie tutaj.
refunds-own-approved = ✅ Przekazano do wypłaty: { $sum } na rachunek z końcówką { $tail }.
refunds-own-declined = Nie udało się zwrócić: { $reason }
refunds-own-returned = ✅ Zwrócono { $on }: { $sum } na rachunek z końcówką { $tail }.
refunds-answer-returned = ✅ Nadpłatę z umowy { $contract } zwrócono. Szczegóły pod przyciskiem.
refunds-answer-declined = Odpowiedź na wniosek o zwrot nadpłaty z umowy { $contract } jest pod przyciskiem.
refunds-see = Zobacz
