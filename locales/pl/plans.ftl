# Raty: propozycje, harmonogram, zgoda, przypomnienia, granice.

plans-not-now = Teraz nie można rozłożyć tej umowy na raty. Prosimy o telefon: wspólnie ustalimy, co można zrobić.
unreadable-plan-wish = Nie rozumiem. Proszę napisać na przykład: „5000 miesięcznie 10 dnia” albo „6 miesięcy”.
refusal-plan-grace = Dni zwłoki może być od 0 do { $longest }.

plans-offers =
    <b>Jak podzielić { $sum }</b>

    Umowa { $contract }. Pierwsza rata { $first_on }, następne { $day }. dnia każdego miesiąca. Proszę wybrać wariant, inny dzień albo zaproponować własny.
plans-offer =
    { $count ->
        [one] { $count } rata
        [few] { $count } raty
       *[many] { $count } rat
    } po { $per_month }, do { $ends_on }
plans-own-wish = ✍️ Zaproponuję własny
plans-day = { $day }.
plans-ask-wish = Ile mogą Państwo płacić miesięcznie i którego dnia? Proszę napisać jednym zdaniem, na przykład: „5000 miesięcznie 10 dnia” albo „6 miesięcy”.
plans-take-nearest = ✓ Pokaż, co będzie dobre
plans-schedule = <b>Harmonogram dla umowy { $contract }</b>, razem { $sum }
plans-row = { $number }. { $on } — { $sum }
plans-paid = ✅ { $number }. { $on } — { $sum }
plans-late = ❗ { $number }. { $on } — { $sum }
plans-terms = Dopóki raty są płacone, harmonogram obowiązuje. Zawsze można płacić wcześniej i więcej. Jeśli zrobi się trudno, nowy można zaproponować tutaj.
plans-accept = ✓ Zgadzam się na harmonogram
plans-others = Inne warianty
plans-changed = W międzyczasie kwota się zmieniła. Oto nowy harmonogram.
plans-accepted = ✅ <b>Umówione.</b> Harmonogram, razem { $sum }:
plans-standing = 🗓 <b>Państwa harmonogram</b>, razem { $sum }:
plans-replace = Zmień harmonogram

plans-notice-accepted =
    🗓 { $number }: dłużnik zgodził się na raty

    { $sum }, ostatnia rata { $ends_on }
plans-notice-broken =
    ❗ { $number }: raty nie są płacone, plan zakończony

    Plan był na { $sum }. Zdecyduj, co dalej.

plans-reminder-ahead =
    Zbliża się termin raty: { $due }.

    Wierzyciel: { $creditor }
    Zaległy dług z umowy { $contract } z dnia { $signed }
    Telefon: { $phone }

    Kwota i sposoby zapłaty są pod przyciskiem. Jeśli coś się nie zgadza, prosimy powiedzieć: to Państwa prawo.
plans-reminder-today =
    Dziś, { $due }, jest termin raty.

    Wierzyciel: { $creditor }
    Zaległy dług z umowy { $contract } z dnia { $signed }
    Telefon: { $phone }

    Kwota i sposoby zapłaty są pod przyciskiem. Jeśli wpłata już wyszła, dziękujemy: pieniądze mogą iść do trzech dni.
plans-reminder-late =
    Rata z dnia { $due } jeszcze nie dotarła: jest przeterminowana.

    Wierzyciel: { $creditor }
    Zaległy dług z umowy { $contract } z dnia { $signed }
    Telefon: { $phone }

    Jeśli trudno zapłacić, harmonogram można zmienić pod przyciskiem. Jeśli wpłata już wyszła lub coś się nie zgadza, prosimy o telefon.
plans-reminder-see = Otwórz harmonogram
plans-reminder-stop = Nie przysyłaj więcej

plans-limits =
    <b>Granice planów ratalnych</b>

    W tych granicach dłużnik umawia się sam. Zmiany dotyczą nowych planów. Naciśnij wiersz, aby go zmienić. Dwa ostatnie wiersze to granice działań na wielu sprawach naraz.
plans-limit-max-months =
    Najwyżej { $value ->
        [one] { $value } rata
        [few] { $value } raty
       *[many] { $value } rat
    }
plans-limit-min-instalment = Rata co najmniej { $value }
plans-limit-max-first-delay-days =
    Pierwsza rata w ciągu { $value ->
        [one] { $value } dnia
       *[other] { $value } dni
    }
plans-limit-min-first-share = Pierwsza rata co najmniej { $value } % długu
plans-limit-pay-day-from = Dzień płatności od { $value }.
plans-limit-pay-day-to = Dzień płatności do { $value }.
plans-limit-grace-days =
    Plan kończy się po { $value ->
        [one] { $value } dniu
       *[other] { $value } dniach
    } zwłoki
plans-limit-ask =
    { $line }

    Napisz nową liczbę.
plans-limit-unclear = Potrzebna jest liczba. Napisz ją cyframi, na przykład 12.
