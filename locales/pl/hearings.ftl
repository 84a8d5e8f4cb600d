# Rozprawy: kalendarz, jedna rozprawa, przypomnienia.

hearing-notice-eve =
    <b>🔔 Jutro rozprawa</b>
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    }
    { $name }, sprawa { $number }
    🏛 { $court ->
        [none] Nie podano sądu
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
hearing-notice-soon =
    <b>🔔 Rozprawa za dwie godziny</b>
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    }
    { $name }, sprawa { $number }
    🏛 { $court ->
        [none] Nie podano sądu
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
hearing-notice-outcome =
    <b>🔔 Jak skończyła się rozprawa?</b>
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    }
    { $name }, sprawa { $number }
    🏛 { $court ->
        [none] Nie podano sądu
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }

    Zapisz wynik: odbyła się, odroczona albo odwołana.
hearing-open = Otwórz rozprawę
hearing-of-case =
    ⚖️ Rozprawy w sprawie <b>{ $number }</b>
    { $count ->
        [0] Brak rozpraw. Wpisz pierwszą.
       *[other] Ostatnie na górze.
    }
hearing-add = ➕ Wpisz
hearing-of-case-open = ‹ Rozprawy sprawy
hearing-on-card = ⚖️ Rozprawa { $on } { $clock }
more-hearings = ⚖️ Rozprawy
hearing-ask-when =
    Sprawa <b>{ $number }</b>{ $court ->
        [none] { "" }
       *[other] , { $court }
    }. Kiedy rozprawa? Napisz dzień, godzinę według czasu sądu{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    } i salę, na przykład: 15.12 10:30 sala 305
hearing-ask-result = Sprawa <b>{ $number }</b>. Co postanowił sąd? Napisz w jednej wiadomości.
hearing-called-off = Rozprawa odwołana.
hearing-head =
    ⚖️ <b>{ $on } { $clock }</b>{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    }
    Sprawa { $number } · <b>{ $name }</b>
    🏛 { $court ->
        [none] Nie podano sądu
       *[other] { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
hearing-state-planned = 📅 Wyznaczona
hearing-state-held = ✅ Odbyła się
hearing-state-postponed = 🔁 Odroczona
hearing-state-cancelled = ✖️ Odwołana
hearing-result = Wynik: { $words }
hearing-next = ➡️ Nowa rozprawa
hearing-held = ✅ Odbyła się
hearing-put-off = 🔁 Odroczona na inny dzień
hearing-call-off = ✖️ Odwołaj
hearing-list =
    <b>{ $title }</b>
    { $count ->
        [0] Brak rozpraw.
        [one] { $count } rozprawa
        [few] { $count } rozprawy
       *[many] { $count } rozpraw
    }
hearing-list-mine = ⚖️ Moje rozprawy { $first } – { $last }
hearing-list-everybody = ⚖️ Rozprawy działu { $first } – { $last }
hearing-list-hearings = ⚖️ Rozprawy dziś
hearing-list-no-outcome = ⚖️ Rozprawy bez wyniku
hearing-week-before = ‹ Tydzień wcześniej
hearing-week-after = Tydzień później ›
hearing-see-mine = Moje
hearing-see-everybody = Cały dział
hearing-line-planned = 📅 { $on } { $clock } · { $name }{ $court ->
        [none] { "" }
       *[other] { " " }· { $court }
    }
hearing-line-held = ✅ { $on } { $clock } · { $name }
hearing-line-postponed = 🔁 { $on } { $clock } · { $name }
hearing-line-cancelled = ✖️ { $on } { $clock } · { $name }

refusal-hearing-when = Nie rozumiem. Napisz dzień, godzinę i salę tak: 15.12 10:30 sala 305.
refusal-hearing-past = Ta godzina minęła albo jest zbyt odległa. Podaj przyszły dzień w ciągu dwóch lat.
refusal-hearing-closed = Sprawa jest zamknięta. Najpierw kierownik musi ją otworzyć.
refusal-hearing-early = Rozprawa jeszcze się nie zaczęła. Zapisz wynik po niej.
