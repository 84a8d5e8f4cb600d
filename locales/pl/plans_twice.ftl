# Harmonogramy z dwiema ratami w miesiącu.

plans-twice = 📆 Dwa razy w miesiącu
plans-ask-twice = W które dni jest wygodnie płacić? Każda rata będzie o połowę mniejsza.
plans-two-days = { $first }. i { $second }.
plans-offers-twice =
    <b>Jak podzielić { $sum }</b>

    Umowa { $contract }. Pierwsza rata { $first_on }, potem każdego { $day }. i { $second }. dnia miesiąca.
refusal-plan-two-days = Między dwoma dniami płatności musi być co najmniej tydzień. Można po { $per_month }, od { $first_on }.
plans-slide-head-twice = <b>{ $sum } miesięcznie</b> w dwóch ratach: { $day }. i { $second }. dnia
more-offer-plan = 🗓 Zaproponuj raty
restructuring-ask = <b>{ $number }</b>: jaki harmonogram zaproponować? Jednym zdaniem: „3000 miesięcznie 10 dnia” albo „na 12 miesięcy”. Poprzedni obowiązuje, dopóki dłużnik nie podpisze nowego.
restructuring-offered = ✅ <b>{ $number }</b>: propozycja czeka na ekranie rat dłużnika. Nie piszemy o niej pierwsi: zobaczy ją, gdy otworzy dług.
