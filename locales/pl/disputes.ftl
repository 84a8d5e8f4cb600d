# „Ta pozycja jest błędna”: sprzeciw, jego powód, odpowiedź.

dispute-reason-paid = To już zapłacono
dispute-reason-wrong-sum = Kwota jest źle policzona
dispute-reason-not-agreed = Tego nie było w umowie
dispute-reason-not-mine = To nie mój dług
dispute-reason-other = ✍️ Własnymi słowami albo zdjęcie
dispute-state-open = ✋ Sprzeciw przyjęty
dispute-state-agreed = ✅ To Państwo mieli rację, poprawiliśmy
dispute-state-disagreed = Sprawdziliśmy: pozycja jest poprawna
dispute-state-withdrawn = Sprzeciw wycofany

disputes-what-is-wrong = <b>Co tu się nie zgadza?</b>
disputes-filed =
    ✋ <b>Sprzeciw przyjęty</b>

    Odpowiemy do { $on }.{ $stops ->
        [all] { "" } Do odpowiedzi niczego nie dochodzimy i nie piszemy ani nie dzwonimy pierwsi.
        [some] { "" } Do odpowiedzi nie piszemy ani nie dzwonimy pierwsi i nie wnosimy o nakaz.
       *[none] { "" }
    }
disputes-say = Proszę napisać, co się nie zgadza, albo przysłać zdjęcie. Może być kilka wiadomości.
disputes-add = ➕ Dodaj słowa albo zdjęcie
disputes-withdraw = Wycofaj sprzeciw
disputes-line = ✋ { $part }: odpowiemy do { $on }
disputes-see = Otwórz odpowiedź
disputes-reason = Powód: { $reason }
disputes-words = Słowa dłużnika: { $words }
disputes-files =
    { $count ->
        [one] 📎 { $count } plik
        [few] 📎 { $count } pliki
       *[many] 📎 { $count } plików
    }
disputes-due = Odpowiedź do { $on }.
disputes-answer = Odpowiedź: { $words }
disputes-told-agreed =
    ✅ W umowie { $contract } mieli Państwo rację: pozycja jest poprawiona.

    Teraz do zapłaty { $left }.
disputes-told-disagreed =
    W umowie { $contract } sprawdziliśmy pozycję: jest poprawna.

    Dlaczego: { $words }

    Jeśli się Państwo nie zgadzają, można wezwać człowieka albo zwrócić się do sądu.
adding-added = Dodano. Można przysłać więcej.
adding-done = ✅ To wszystko
adding-refusal-kind = Proszę przysłać słowa, zdjęcie albo PDF: niczego innego nie otworzymy.
adding-refusal-large = Plik ma ponad 10 MB. Proszę przysłać mniejszy albo w częściach.
disputes-refusal-long = To za dużo: najwyżej { $most } znaków i { $files } plików. Resztę proszę powiedzieć człowiekowi.
disputes-refusal-line = Tej pozycji tak się nie poprawi: już ją cofnięto albo to wpłata. Popraw wpłatę.
disputes-refusal-answer = Odpowiedź ma wyjaśniać, dlaczego pozycja jest poprawna: od { $least } do { $most } znaków.

disputes-notice-filed =
    ✋ { $number }: dłużnik mówi, że pozycja jest błędna

    { $reason }. Odpowiedzieć do { $on }.
disputes-open = Otwórz pozycję
disputes-head =
    <b>{ $number }</b> · { $name }
    { $state }, odpowiedzieć do { $on }
disputes-agree-sum = ✅ Poprawna jest inna kwota
disputes-agree-whole = ✅ Tej pozycji nie powinno być
disputes-payment = 💳 Wpisz wpłatę
disputes-disagree = Pozycja jest poprawna, wyjaśnij
disputes-ask-right = Jaka kwota jest poprawna? Napisz ją, na przykład 1250,00. Stary zapis zostanie, obok pojawi się poprawka.
disputes-ask-reasons = Dlaczego pozycja jest poprawna? Dłużnik przeczyta to słowo w słowo: podaj dokument, datę, rachunek.
disputes-see-files = 📎 Zobacz pliki
disputes-file = Plik { $number } z { $count }
disputes-ledger = 💰 Rozliczenie
task-title-dispute = Odpowiedzieć na sprzeciw dłużnika
task-open-source = 👉 Otwórz, czego to dotyczy

more-debtor-side = 🙋 Od dłużnika
side-head =
    { $count ->
        [0] { $number }: dłużnik niczego nie zgłaszał.
       *[other] <b>{ $number }</b>: co mówi dłużnik
    }
side-dispute =
    { $open ->
        [yes] ✋ { $reason }, do { $on }
       *[no] ✅ { $reason }
    }
side-hardship =
    { $open ->
        [yes] 🤝 { $kind }
       *[no] ✅ { $kind }
    }
side-talk =
    { $open ->
        [yes] 💬 Rozmowa od { $on }
       *[no] ✅ Rozmowa { $on }
    }
