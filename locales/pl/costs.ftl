# Własne koszty sprawy: opłata sądowa i poczta.

more-costs = 🧾 Koszty
costs-head = Koszty sprawy <b>{ $number }</b>
costs-line = { $what }: { $sum }
costs-awarded = Sąd obciążył dłużnika, { $what }: { $sum }
costs-nothing = Nic jeszcze nie wpisano.
costs-left = Pozostała opłata do zapłaty: { $sum }
costs-ask-back-until = Nie zaliczono i nie zwrócono: { $sum }. Zwrotu można żądać do { $until }.
costs-asked-back = O zwrot opłaty wystąpiono { $on }.
costs-kind-fee-paid = 💳 Opłata zapłacona
costs-kind-fee-offset = ↪️ Opłata zaliczona
costs-kind-fee-returned = ↩️ Opłata zwrócona
costs-kind-postage = ✉️ Koszty poczty
costs-plan-order = 🧮 Opłata od nakazu
costs-plan-claim = 🧮 Opłata od pozwu
costs-ask-back = 📤 Dziś wystąpiono o zwrot
costs-undo = Cofnij ostatni zapis
costs-planned =
    Opłata od { $kind ->
        [order] nakazu
       *[claim] pozwu
    } przy cenie { $price }: <b>{ $fee }</b>. Po uwzględnieniu wpłat pozostaje { $left }. { $article }
costs-ask-sum = Sprawa { $number }. { $what }: ile? Napisz kwotę, np. 2000 lub 263,04.
costs-ask-day = { $sum }. Którego dnia? Naciśnij przycisk lub napisz datę.
costs-ask-number = { $on }. Numer polecenia przelewu lub paragonu?
costs-no-number = Bez numeru
costs-entered = Zapisano. { $what }: { $sum }, { $on }.
costs-taken-back = Zapis cofnięto.
refusal-costs-no-price = W sprawie nie ma czego dochodzić, więc opłaty nie da się policzyć. Sprawdź rozliczenie.
refusal-costs-known = Polecenie nr { $number } jest już wpisane w tej sprawie. Sprawdź numer.
refusal-costs-more-than-paid = To więcej, niż zapłacono i nie zaliczono. Może być najwyżej { $most }.
refusal-costs-nothing-to-return = Nie ma czego zwracać: opłaty nie zapłacono albo ją zaliczono. Najpierw wpisz wpłatę.
refusal-costs-too-late = Termin na zwrot minął { $until }: trzy lata od zapłaty.
