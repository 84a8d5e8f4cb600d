# Rozmowa z człowiekiem: dłużnik woła, pracownik odpowiada.

talks-call = 🙋 Wezwij człowieka
talks-opened = 💬 <b>Pracownik widzi Państwa sprawę.</b> Proszę napisać, co się stało: w jednej wiadomości albo w kilku, mogą być zdjęcia. Odpowiedź przyjdzie tutaj.
talks-heard = Przekazano. Odpowiedź przyjdzie tutaj.
talks-end = ✅ Sprawa załatwiona
talks-ended = Dobrze. Człowieka można wezwać znowu każdego dnia.
talks-closed = Pracownik zakończył rozmowę. Człowieka można wezwać znowu z ekranu długu.
talks-silent =
    Od kilku dni nie było wiadomości, więc rozmowa jest zakończona. Człowieka można wezwać znowu każdego dnia.

    Wierzyciel: { $creditor }
    Zaległy dług z umowy { $contract } z dnia { $signed }
    Telefon: { $phone }
talks-answer = 💬 { $words }
talks-answer-late =
    💬 { $words }

    Wierzyciel: { $creditor }
    Zaległy dług z umowy { $contract } z dnia { $signed }
    Telefon: { $phone }
talks-go-on = Odpowiedz
talks-refusal-empty = Na razie pusto. Proszę napisać, co przekazać.
talks-refusal-long = Za długie: najwyżej { $most } znaków. Proszę podzielić na kilka wiadomości.

talks-stub = 💬 …
talks-topic = 💬 { $number }
talks-topic-over = ✅ { $number }
talks-context =
    <b>{ $number }</b> · { $stage }
    Dług { $sum }
talks-context-plan = 🗓 Obowiązuje harmonogram
talks-context-disputes =
    { $count ->
        [one] ✋ { $count } sprzeciw czeka na odpowiedź
        [few] ✋ { $count } sprzeciwy czekają na odpowiedź
       *[many] ✋ { $count } sprzeciwów czeka na odpowiedź
    }
talks-context-hardship = 🤝 { $kind }, { $on }
talks-context-hold = ⛔ { $hold }
talks-context-how = Wszystko, co napiszesz w tym temacie, dłużnik przeczyta od bota.
talks-line = 🙋 { $words }
talks-sent = ✅ Przekazano
talks-words-only = Przekazać można tylko słowa. Napisz je.
talks-is-over = Rozmowa zakończona, tego już nie przekazano
talks-close = ✅ Zakończ rozmowę
talks-notice = 🙋 { $number }: dłużnik prosi o człowieka
talks-open = Otwórz rozmowę
talks-head =
    <b>{ $number }</b> · rozmowa od { $at }{ $open ->
        [yes] { "" }
       *[no] , zakończona
    }
talks-debtor = Dłużnik
talks-said =
    <b>{ $who }</b> · { $at }
    { $words }
talks-answer-button = ✍️ Odpowiedz
talks-ask-answer = Napisz odpowiedź: dłużnik przeczyta ją słowo w słowo.
task-title-talk = Odpowiedzieć dłużnikowi: prosi o człowieka
