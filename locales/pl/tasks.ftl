# Zadania: listy, jedno zadanie, pytania o nie.

task-kind-call = 📞 Telefon
task-kind-visit = 🚶 Wizyta
task-kind-filing = 📤 Złożenie
task-kind-answer = ✍️ Odpowiedź
task-kind-paper = 📄 Dokument
task-kind-duty = ❗ Obowiązek
task-kind-other = ☑️ Inne
task-term-today = Dziś
task-term-tomorrow = Jutro
task-term-next = Następny dzień roboczy
task-term-in3 = Za 3 dni robocze
task-term-in7 = Za 7 dni roboczych
task-term = { $term } · { $on }
task-result-done = ✅ Zrobione
task-result-reached = ✅ Rozmowa odbyta
task-result-no-answer = 📵 Nie odebrano
task-result-promised = 🤝 Obietnica zapłaty
task-result-met = ✅ Spotkanie odbyte
task-result-nobody-there = 🚪 Nikogo w domu
task-result-filed = 📤 Złożono
task-title-death = Sprawdzić, czy dłużnik zmarł: list wrócił z taką adnotacją
task-title-overpayment = Zwrócić nadpłatę dłużnikowi
task-title-court-again = Wysłać pakiet do sądu jeszcze raz: list nie dotarł
task-title-letter-again = Wysłać list jeszcze raz: nie dotarł
task-title-ask-address = Zapytać dłużnika o adres: list wrócił
task-title-see-address = Sprawdzić adres dłużnika na miejscu: list wrócił, telefonu brak
task-title-cure = Usunąć braki, zanim minie termin sądu
task-title-appeal = Zdecydować o zażaleniu, zanim minie termin

task-list =
    <b>{ $title }</b>
    { $count ->
        [0] Brak zadań.
        [one] { $count } zadanie
        [few] { $count } zadania
       *[many] { $count } zadań
    }
task-list-mine = ☑️ Moje zadania
task-list-late = ⏰ Moje zaległe zadania
task-list-call = 📞 Telefony
task-list-visit = 🚶 Wizyty
task-list-filing = 📤 Do złożenia
task-list-answer = ✍️ Do odpowiedzi
task-list-other = ☑️ Inne zadania
task-list-late-1 = ⏰ Zadania spóźnione o 1 dzień roboczy
task-list-late-5 = ⏰ Zadania spóźnione o 5 dni roboczych
task-list-all-late = ⏰ Zaległe zadania działu
task-line = { $kind } · { $name } · { $on }
task-line-late = ⏰ { $kind } · { $name } · { $on }
task-line-over = ✅ { $kind } · { $name }
task-line-what = { $on } · { $what }
task-line-what-late = ⏰ { $on } · { $what }
task-of-case =
    ☑️ Zadania w sprawie <b>{ $number }</b>
    { $count ->
        [0] Nic nie jest otwarte.
        [one] Otwarte: { $count } zadanie.
        [few] Otwarte: { $count } zadania.
       *[many] Otwarte: { $count } zadań.
    }
task-of-case-open = ‹ Zadania sprawy
task-on-card = { $kind } · { $on }
more-tasks = ☑️ Zadania
task-add = ➕ Zadanie
task-open = Otwórz zadanie
task-choose-kind = Sprawa <b>{ $number }</b>. Co trzeba zrobić?
task-ask-term = { $kind }, sprawa <b>{ $number }</b>. Do którego dnia? Naciśnij albo napisz datę, na przykład 05.12.
task-ask-words = { $kind }, do { $on }. Napisz w jednej wiadomości, co dokładnie zrobić.
task-without-words = Zapisz bez słów
task-added = Zadanie zapisane, termin { $on }.

task-head =
    <b>{ $kind }</b>
    Sprawa { $number } · <b>{ $name }</b>
task-due = 📅 Do { $on }
task-late =
    ⏰ Termin był { $on }, minęło { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }
task-done-at = ✅ Zrobione { $at }: { $result }
task-dropped-at = ✖️ Anulowane { $at }
task-whose = 👤 { $name }
task-facts = 💰 { $sum } · { $stage }
task-postponed =
    🔁 Odkładano { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    }: { $why }
task-escalated = ❗ Kierownik wie o spóźnieniu
task-done = ✅ Gotowe
task-postpone = ⏳ Odłóż
task-hand = 👤 Przekaż
task-drop = ✖️ Anuluj
task-take = 🙋 Biorę
task-ask-result = Sprawa <b>{ $number }</b>. Jak się skończyło? Naciśnij albo napisz własnymi słowami.
task-finished = Gotowe, zadanie zamknięte.
task-dropped = Zadanie anulowane.
task-ask-until = Termin { $on }. Do którego dnia odłożyć? Naciśnij albo napisz datę.
task-ask-reason = Odłożyć do { $on }. Dlaczego? Napisz powód w jednej wiadomości.
task-ask-hand =
    { $count ->
        [0] Nikogo innego nie ma w pracy.
       *[other] Komu przekazać zadanie?
    }
task-handed = Zadanie ma teraz: { $name }
task-notice-yours =
    ☑️ Zadanie dla ciebie: { $kind }, <b>{ $name }</b>, sprawa { $number }
    📅 Do { $on }

refusal-task-term = Ten termin nie pasuje. Podaj dzień od dziś, najdalej za rok.
refusal-task-day = Nie rozumiem daty. Napisz ją tak: 05.12 albo 05.12.2026.
refusal-task-reason = Bez powodu nie można odłożyć. Napisz, dlaczego.
refusal-task-postponed =
    Zadanie odkładano już { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    }. Wykonaj je albo poproś kierownika o zmianę terminu.
refusal-task-colleague = Ta osoba nie widzi sprawy albo jest nieobecna. Wybierz inną.
