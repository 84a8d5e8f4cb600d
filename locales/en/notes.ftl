# Notes on a case.

more-notes = 📝 Notes
notes-head =
    Notes on case <b>{ $number }</b>
    { $count ->
        [0] No notes yet.
        [one] { $count } note
       *[other] { $count } notes
    }
notes-line =
    <b>{ $name }</b> · { $at }
    { $words }
notes-write = ✏️ Write a note
notes-ask = Write the note on case { $number } as one message.
refusal-note-length = A note must not be empty nor longer than { $most } characters. Write it shorter.
