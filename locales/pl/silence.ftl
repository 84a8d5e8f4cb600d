# Kto milczy dłużej niż zwykle: sądy i komornicy.

silence-awaited-order = nakaz lub postanowienie
silence-awaited-second-copy = nakaz ze wzmianką o prawomocności
silence-awaited-claim-ruling = postanowienie w sprawie pozwu
silence-awaited-judgment = wyrok
silence-awaited-writ = tytuł wykonawczy
silence-awaited-bailiff-decree = postanowienie o wszczęciu
silence-bailiffs = komornicy
silence-none = 👌 Nikt nie milczy dłużej niż zwykle.
silence-head =
    🤐 <b>Milczą dłużej niż zwykle: { $count }</b>
    Zagrożone: { $sum }. Najpierw te, gdzie można stracić najwięcej.
silence-line =
    <b>{ $number }</b> · czekamy na: { $what }
    { $place }
    ⏳ { $days } dni, zwykle { $custom } · zagrożone <b>{ $sum }</b>
silence-learned =
    Tak tu bywa: odpowiedzi przychodzą w { $days } dni lub szybciej. Wiadomo to z { $answered } odpowiedzi na { $waits } oczekiwań wobec tego adresata, reszta z jego regionu i ze wszystkich.

    Możliwe, że odpowiedzi nie będzie: { $chance } %. Dług: { $balance }.
silence-by-law =
    Własnych odpowiedzi jest jeszcze mało ({ $answered } z { $waits }), więc przyjęto termin ustawy z drogą: { $days } dni.

    Możliwe, że odpowiedzi nie będzie: { $chance } %. Dług: { $balance }.
silence-inquiry = 📄 Zapytanie do sądu
silence-curve = 📈 Jak długo odpowiadają
silence-nothing-learned = O tym adresacie jeszcze nic nie wiadomo. Proszę zajrzeć jutro.
silence-chart-title = Sprawy wciąż bez odpowiedzi, %: { $what }
silence-chart-axis = dni czekania
silence-chart-custom = zwykle: { $days }
silence-chart-waited = ta sprawa: { $days }
silence-chart-caption = { $number }. Oczekiwań wobec tego adresata: { $waits }.
