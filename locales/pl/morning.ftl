# Praca na dzień: lista poranna, zaległości, obciążenie.

menu-today = ☀️ Na dziś
morning =
    <b>☀️ Praca na { $on }</b>
    { $lines }{ $hearings }
morning-empty = ☀️ Na { $on } nic nie czeka. Nowe sprawy i zadania pojawią się tutaj.
morning-late = ⏰ Zaległe zadania: <b>{ $count }</b>
morning-open-late = ⏰ Zadania · { $count }
morning-call = 📞 Telefony: <b>{ $count }</b>
morning-open-call = 📞 Telefony · { $count }
morning-visit = 🚶 Wizyty: <b>{ $count }</b>
morning-open-visit = 🚶 Wizyty · { $count }
morning-hearings = ⚖️ Rozprawy dziś: <b>{ $count }</b>
morning-open-hearings = ⚖️ Rozprawy · { $count }
morning-no-outcome = ⚖️ Rozprawy bez wyniku: <b>{ $count }</b>
morning-open-no-outcome = ⚖️ Bez wyniku · { $count }
morning-filing = 📤 Zadania: złożyć: <b>{ $count }</b>
morning-open-filing = 📤 Zadania · { $count }
morning-answer = ✍️ Zadania: odpowiedzieć: <b>{ $count }</b>
morning-open-answer = ✍️ Zadania · { $count }
morning-other = ☑️ Inne zadania: <b>{ $count }</b>
morning-open-other = ☑️ Inne · { $count }
morning-my-overdue = ⏰ Zaległe etapy: <b>{ $count }</b>
morning-open-my-overdue = ⏰ Etapy · { $count }
morning-my-filings = 📤 Złożyć dziś lub jutro: <b>{ $count }</b>
morning-open-my-filings = 📤 Złożyć · { $count }
morning-my-answers = ✍️ Odpowiedzieć dziś lub jutro: <b>{ $count }</b>
morning-open-my-answers = ✍️ Odpowiedzieć · { $count }
morning-my-steps = 📅 Etapy kończą się dziś lub jutro: <b>{ $count }</b>
morning-open-my-steps = 📅 Terminy · { $count }
morning-my-new = 🆕 Przyszły na etap: <b>{ $count }</b>
morning-open-my-new = 🆕 Nowe · { $count }
morning-hearing =
    🏛 { $clock }{ $shift ->
        [none] { "" }
       *[other] { " " }(MSK{ $shift })
    } · { $name }{ $court ->
        [none] { "" }
       *[other] { " " }· { $court }
    }{ $room ->
        [none] { "" }
       *[other] , { $room }
    }
morning-all-tasks = ☑️ Wszystkie moje zadania
morning-calendar = ⚖️ Kalendarz
morning-all-late = ⏰ Zaległości
view-my-filings = 📤 Do złożenia: termin dziś lub jutro
view-my-answers = ✍️ Do odpowiedzi: termin dziś lub jutro
view-my-steps = 📅 Etap kończy się dziś lub jutro
view-my-new = 🆕 Przyszły na etap { $on }
view-late-1 = ⏰ Etap spóźniony o 1 dzień roboczy
view-late-5 = ⏰ Etap spóźniony o 5 dni roboczych

escalation =
    <b>⏰ Zaległości</b>
    { $tasks_1 ->
        [0] { "" }
       *[other] { "\u000A" }Zadania spóźnione o 1 dzień roboczy: <b>{ $tasks_1 }</b>
    }{ $tasks_5 ->
        [0] { "" }
       *[other] { "\u000A" }Zadania spóźnione o 5 dni roboczych: <b>{ $tasks_5 }</b>
    }{ $cases_1 ->
        [0] { "" }
       *[other] { "\u000A" }Sprawy, etap spóźniony o 1 dzień roboczy: <b>{ $cases_1 }</b>
    }{ $cases_5 ->
        [0] { "" }
       *[other] { "\u000A" }Sprawy, etap spóźniony o 5 dni roboczych: <b>{ $cases_5 }</b>
    }
escalation-open-tasks = Zadania, { $days } dn. rob. · { $count }
escalation-open-cases = Sprawy, { $days } dn. rob. · { $count }

menu-load = ⚖️ Obciążenie
load-head =
    <b>⚖️ Obciążenie działu</b>
    📁 spraw · 📅 termin w tym tygodniu · ⏰ po terminie · ☑️ spóźnione zadania
load-line =

    <b>{ $name }</b>
    { $bar }
    📁 { $cases } · 📅 { $due } · ⏰ { $late } · ☑️ { $tasks }
load-line-away =

    🌴 <b>{ $name }</b>
    { $bar }
    📁 { $cases } · 📅 { $due } · ⏰ { $late } · ☑️ { $tasks }
load-open-cases = 📁 Otwarte sprawy · { $count }
load-open-due = 📅 Termin w tygodniu · { $count }
load-open-late = ⏰ Zaległe · { $count }
