# Harmonogram poza granicami: dłużnik prosi, kierownik odpowiada.

plans-ask-manager = 🙋 Zapytaj kierownika
plans-asked-head = 🕐 <b>Państwa propozycję ma kierownik.</b> Odpowiedź zwykle zajmuje dwa dni robocze.
plans-asked-head-standing = 🕐 <b>Państwa nową propozycję ma kierownik.</b> Na razie obowiązuje dotychczasowy harmonogram.
plans-allowed-head = 🤝 <b>Proponujemy taki harmonogram.</b> Zacznie obowiązywać po podpisaniu.
plans-answer-allowed = 🤝 Do umowy { $contract } uzgodniono Państwa harmonogram. Proszę go otworzyć i podpisać.
plans-answer-countered = 🤝 Do umowy { $contract } kierownik proponuje inny harmonogram. Proszę sprawdzić, czy odpowiada.
plans-answer-declined =
    Do umowy { $contract } nie udało się uzgodnić takiego harmonogramu.

    Dlaczego: { $words }

    Proszę otworzyć warianty: inny harmonogram można podpisać od razu.

plans-notice-asked =
    🙋 { $number }: prośba o harmonogram poza granicami

    { $count ->
        [one] { $count } rata
        [few] { $count } raty
       *[many] { $count } rat
    } po { $sum }. Decyzja należy do Ciebie.
plans-open-asked = Zobacz
menu-plans-asked = 🙋 Prośby o raty
plans-asked-list =
    { $count ->
        [0] Nikt nie prosi ani o harmonogram, ani o przerwę.
        [one] Na odpowiedź czeka { $count } prośba. Naciśnij ją.
        [few] Na odpowiedź czekają { $count } prośby. Naciśnij jedną z nich.
       *[many] Na odpowiedź czeka { $count } próśb. Naciśnij jedną z nich.
    }
plans-asked-line = { $number } · { $sum }
plans-asked-screen =
    <b>{ $number }</b> · { $name }
    { $stage }, dług { $balance }
    Prośba z dnia { $asked_on }:
plans-allow = ✅ Zgoda
plans-counter = ✍️ Zaproponuj inne warunki
plans-decline = Odmów z uzasadnieniem
plans-counter-ask = Napisz swoje warunki jednym zdaniem, na przykład „4000 miesięcznie 12 dnia”.
plans-decline-ask = Napisz powód: dłużnik przeczyta go słowo w słowo.
plans-refusal-reason = Potrzebny jest powód, najwyżej { $most } znaków.
plans-answered = Odpowiedź wysłana
task-title-plan-asked = Odpowiedzieć na prośbę o harmonogram poza granicami
task-title-promise = Rata nie wpłynęła: ustalić, co się stało
task-title-plan-broken = Harmonogram zakończony: zdecydować, co dalej
task-title-agreement = Porozumienia o ratach nie wydrukowano: uzupełnić braki i przygotować dokument
view-plans-kept = Wykonane harmonogramy { $on }
view-plans-broken = Zerwane harmonogramy { $on }
plans-completion = W ciągu 90 dni wykonano harmonogramów: { $kept } z { $ended } ({ $percent } %).
plans-completion-none = W ciągu 90 dni żaden harmonogram się nie zakończył.
