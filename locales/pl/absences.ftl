# Nieobecności: od którego dnia, do którego, kto zastępuje.

absence-open = 🌴 Nieobecności
absence-head =
    🌴 <b>{ $name }</b>
    { $count ->
        [0] Brak zaplanowanych nieobecności.
       *[other] Nieobecności:
    }
absence-add = ➕ Nieobecność
absence-line = • od { $first } do { $last }
absence-line-begun = • od { $first } do { $last }, trwa
absence-line-stand-in = { $line }, zastępuje { $name }
absence-end = 👋 Znowu w pracy
absence-call-off = ✖️ Odwołaj od { $first }
absence-stand-in = 👤 Kto zastępuje
absence-ask-first = <b>{ $name }</b>: od którego dnia? Naciśnij albo napisz datę.
absence-ask-last = Od { $first }. Do którego dnia włącznie? Naciśnij albo napisz datę.
absence-until =
    do { $on } · { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }
absence-saved = Nieobecność zapisana.
absence-ended = Nieobecność zakończona.
absence-ask-stand-in = Komu przekazać sprawy z terminem w tych dniach?
absence-by-load = Równo, według obciążenia
absence-notice-began =
    🌴 <b>{ $name }</b>: nieobecność od { $first } do { $last }.
    { $count ->
        [0] Żadna sprawa nie ma terminu w tych dniach, nic nie przekazano.
        [one] Przekazano { $count } sprawę z terminem w tych dniach:
        [few] Przekazano { $count } sprawy z terminem w tych dniach:
       *[many] Przekazano { $count } spraw z terminem w tych dniach:
    }{ $given }
    Czekają na powrót: { $stays }.
absence-given = • { $name }: { $count }
absence-see-stays = 📁 Zostały · { $count }
absence-notice-back =
    👋 Witamy z powrotem! { $cases ->
        [0] Brak otwartych spraw.
        [one] Czeka { $cases } sprawa.
        [few] Czekają { $cases } sprawy.
       *[many] Czeka { $cases } spraw.
    } Zacznij od tego, co na dziś.

refusal-absence-days = Te dni nie pasują. Pierwszy nie wcześniej niż dziś, ostatni nie przed pierwszym, najwyżej rok.
refusal-absence-overlaps = W tych dniach jest już nieobecność od { $first } do { $last }. Najpierw ją odwołaj.
refusal-absence-stand-in = Tej osoby nie ma teraz w pracy. Wybierz inną.
