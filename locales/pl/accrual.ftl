# Dług na dowolny dzień: co naliczono ponad zapisy i dlaczego.

accrual-head = <b>Naliczone, jeszcze nie zapisane</b>
accrual-line =
    { $what } od { $first } do { $last }: { $base } × { $percent } % { $per ->
        [day] dziennie × { $days } dni
       *[year] rocznie × { $days } / { $length }
    } = <b>{ $sum }</b> ({ $article })
accrual-cap = ⠀ Więcej nie wolno: { $on } osiągnięto limit naliczeń ({ $article })
accrual-silence = { $what } od { $first } do { $last }: brak, { $why } ({ $article })
accrual-no-rate = Rejestr nie podaje stopy, więc odsetki nie są naliczane.
accrual-total = <b>Razem na { $on }: { $sum }</b>
accrual-apart = Osobnym pozwem można dochodzić odsetek z art. 395 kodeksu cywilnego: { $sum }. Nie wchodzą do sumy.
accrual-other-day = 📅 Na dzień…
accrual-ask-day = Na jaki dzień policzyć dług w sprawie { $number }? Napisz go, np. 01.12.2026. Może być przeszły lub przyszły.
accrual-refusal-day = To nie wygląda na datę. Napisz ją tak: 01.12.2026.
accrual-post = ➕ Zapisz naliczone
accrual-posted = Zapisano: { $sum }.
accrual-charge-interest = Odsetki
accrual-charge-penalty = Kara umowna
accrual-charge-late-interest = Odsetki z art. 395
accrual-why-capped = osiągnięto limit naliczeń
accrual-why-judged = sumę ustalił sąd
accrual-why-bankruptcy = trwa upadłość
accrual-why-death = dłużnik zmarł
accrual-why-service = dłużnik pełni służbę wojskową
accrual-why-moratorium = obowiązywało moratorium
accrual-why-penalty-agreed = umowa przewiduje karę

# Suma, z którą sporządzono dokument.

calculation-freeze = 📌 Utrwal sumę na { $on }
calculation-frozen = Suma { $sum } na { $on } jest utrwalona: obliczenie nr { $id }. Nowe zapisy jej nie zmienią.
calculation-line = 📌 Obliczenie nr { $id }: { $sum } na { $on }, { $purpose }
calculation-changed = ⚠️ Obliczenie nr { $id } zmieniono z pominięciem programu. Nie używaj go i powiadom administratora.
calculation-purpose-request = do wezwania
calculation-purpose-order = do wniosku o nakaz
calculation-purpose-claim = do pozwu
calculation-purpose-enforcement = do egzekucji
refusal-calculation-far = Tak daleko w przód nie da się policzyć: najwyżej { $years } lat. Wybierz bliższy dzień.
