# Заметки по делу.

more-notes = 📝 Заметки
notes-head =
    Заметки по делу <b>{ $number }</b>
    { $count ->
        [0] Заметок пока нет.
        [one] { $count } заметка
        [few] { $count } заметки
       *[many] { $count } заметок
    }
notes-line =
    <b>{ $name }</b> · { $at }
    { $words }
notes-write = ✏️ Написать заметку
notes-ask = Напишите заметку к делу { $number } одним сообщением.
refusal-note-length = Заметка должна быть не пустой и не длиннее { $most } знаков. Напишите короче.
