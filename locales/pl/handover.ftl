# Przekazanie sprawy współpracownikowi i zwrot.

more-handover = 🤝 Przekaż
handover-whom = Komu przekazać sprawę { $number }? Liczba pokazuje, ile otwartych spraw ma teraz ta osoba.
handover-nobody = Nie ma komu przekazać sprawy { $number }: nikt poza Tobą jej nie widzi.
handover-to = { $name } · { $count }
handover-away = 🌴 { $name } · { $count } · poza pracą
handover-ask-note =
    { $back ->
        [yes] Sprawa { $number } wróci do: { $name }.
       *[no] Sprawę { $number } dostanie: { $name }.
    }
    Napisz notatkę: co zrobiono i czego się spodziewać. Można też bez niej.
handover-without-note = Bez notatki
handover-done = ✅ Sprawa { $number } przekazana: { $name }. Notatka i przycisk do sprawy są w drodze.
handover-notice =
    🤝 { $name } przekazuje Ci sprawę <b>{ $number }</b>.
    Etap: { $stage }
    Notatka: { $words }
handover-notice-back =
    ↩️ { $name } zwraca Ci sprawę <b>{ $number }</b>.
    Etap: { $stage }
    Notatka: { $words }
handover-give-back = ↩️ Zwróć
handover-back-to = ↩️ Zwróć: { $name }
refusal-not-your-case = Możesz przekazać tylko własną sprawę. Cudze przekazuje kierownik.
refusal-nobody-handed = Nikt nie przekazał Ci tej sprawy. Wybierz osobę: „Więcej”, „Przekaż”.
