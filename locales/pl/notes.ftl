# Notatki do sprawy.

more-notes = 📝 Notatki
notes-head =
    Notatki do sprawy <b>{ $number }</b>
    { $count ->
        [0] Nie ma jeszcze notatek.
        [one] { $count } notatka
        [few] { $count } notatki
       *[many] { $count } notatek
    }
notes-line =
    <b>{ $name }</b> · { $at }
    { $words }
notes-write = ✏️ Napisz notatkę
notes-ask = Napisz notatkę do sprawy { $number } w jednej wiadomości.
refusal-note-length = Notatka nie może być pusta ani dłuższa niż { $most } znaków. Napisz krócej.
