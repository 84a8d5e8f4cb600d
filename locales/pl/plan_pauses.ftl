# Przerwa w harmonogramie: na jak długo, dlaczego, za czyją zgodą.

pauses-button = ⏸ Zrób przerwę
pauses-months =
    { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
       *[many] { $count } miesięcy
    }
pauses-ask-months =
    <b>Na jak długo zatrzymać harmonogram?</b>

    Raty przesuną się o tyle samo, kwota się nie zmieni. Pierwsza przerwa na miesiąc zacznie się od razu. O drugiej albo dłuższej decyduje kierownik.

    Odsetek, jeśli umowa je nalicza, przerwa nie zatrzymuje.
pauses-ask-reason = Co się stało? Wystarczy kilka słów.
pauses-taken = ⏸ <b>Przerwa do { $until }.</b> Raty są przesunięte, w tym czasie nie będziemy przypominać.
pauses-asked = ⏳ Zapytaliśmy kierownika. Do odpowiedzi harmonogram się nie zmienia. Przerwa zacznie się w dniu odpowiedzi.
pauses-standing = ⏸ Przerwa do { $until }
pauses-waits = ⏳ Przerwa czeka na kierownika
pauses-state-asked = czeka na decyzję
pauses-state-granted = udzielona
pauses-state-declined = odmowa
pauses-line = ⏸ { $number }: przerwa, { $count } mies.
pauses-screen =
    <b>{ $number }</b>, { $name }
    Przerwa w harmonogramie: { $count } mies., { $state }

    { $reason }
pauses-grant = ✅ Zgoda od dziś
pauses-decline = ✖️ Odmów
pauses-open = Zobacz
pauses-notice-asked = ⏸ { $number }: prośba o przerwę w harmonogramie, { $months } mies.
pauses-answer-granted = ⏸ Kierownik zgodził się na przerwę w umowie { $contract } do { $until }. Raty są przesunięte.
pauses-answer-declined = Kierownik nie zgodził się na przerwę w umowie { $contract } do { $until }. Harmonogram bez zmian, można go zmienić przyciskiem.
pauses-refusal-months = Przerwa trwa od jednego do { $most } miesięcy.
pauses-refusal-reason = Proszę napisać powód, najwyżej { $most } znaków.
pauses-refusal-twice = Przerwa już trwa. Następna będzie możliwa, gdy się skończy.
task-title-pause-asked = Odpowiedzieć: dłużnik prosi o przerwę w harmonogramie
