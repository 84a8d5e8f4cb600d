# Raty: propozycje, harmonogram, zgoda, przypomnienia, granice.

plans-not-now = Teraz nie można rozłożyć tej umowy na raty. Prosimy o telefon: wspólnie ustalimy, co można zrobić.
unreadable-plan-wish = Nie rozumiem. Proszę napisać na przykład: „5000 miesięcznie 10 dnia” albo „6 miesięcy”.
refusal-plan-grace = Dni zwłoki może być od 0 do { $longest }.

plans-offers =
    <b>Jak podzielić { $sum }</b>

    Umowa { $contract }. Pierwsza rata { $first_on }, następne { $day }. dnia każdego miesiąca.
plans-offer =
    { $count ->
        [one] { $count } rata
        [few] { $count } raty
       *[many] { $count } rat
    } po { $per_month }, do { $ends_on }
plans-own-wish = ✍️ Zaproponuję własny
plans-day = { $day }.
plans-ask-wish = Ile mogą Państwo płacić miesięcznie i którego dnia? Proszę napisać jednym zdaniem, na przykład: „5000 miesięcznie 10 dnia” albo „6 miesięcy”.
plans-take-nearest = ✅ Pokaż, co będzie dobre
plans-schedule = <b>Harmonogram dla umowy { $contract }</b>, razem { $sum }
plans-row = { $number }. { $on } — { $sum }
plans-paid = ✅ { $number }. { $on } — { $sum }
plans-late = ❗ { $number }. { $on } — { $sum }
plans-terms = Dopóki raty są płacone, harmonogram obowiązuje. Jedna opuszczona rata go nie kończy. Zawsze można płacić wcześniej i więcej. Jeśli zrobi się trudno, harmonogram można tu zmienić.
plans-accept = ✅ Podpisz
plans-others = Inne warianty
plans-changed = W międzyczasie kwota się zmieniła. Oto nowy harmonogram.
plans-accepted = ✅ <b>Umówione.</b> Harmonogram, razem { $sum }:
plans-standing = 🗓 <b>Państwa harmonogram</b>, razem { $sum }:
plans-replace = Zmień harmonogram

plans-notice-accepted =
    🗓 { $number }: dłużnik zgodził się na raty

    { $sum }, ostatnia rata { $ends_on }
plans-notice-broken =
    ❗ { $number }: plan zakończony, opuszczono więcej niż jedną ratę

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
    <b>⚙️ Zasady działu</b>

    <b>Raty.</b> W tych granicach dłużnik umawia się sam; zmiany dotyczą nowych planów.
    <b>Wiele spraw naraz.</b> Od ilu spraw potrzebna jest zgoda drugiej osoby i przez ile minut można cofnąć.

    Naciśnij wiersz, aby go zmienić.
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
    Opuszczona po { $value ->
        [one] { $value } dniu
       *[other] { $value } dniach
    } zwłoki
plans-limit-ask =
    { $line }

    Napisz nową liczbę.
plans-limit-unclear = Potrzebna jest liczba. Napisz ją cyframi, na przykład 12.

plans-offer-line =
    ▫️ <b>{ $count ->
        [one] { $count } rata
        [few] { $count } raty
       *[many] { $count } rat
    } po { $per_month }</b>
    ⠀ od { $first_on } do { $ends_on }, razem { $total }
plans-forgiven = ⠀ 🎁 Umorzymy { $sum } kary umownej, gdy harmonogram zostanie wykonany
plans-offers-how = Proszę nacisnąć propozycję, własny dzień albo dobrać kwotę.
plans-slide = 🎚 Dobierz kwotę
plans-slide-head = <b>{ $sum } miesięcznie</b>, każdego { $day }. dnia miesiąca
plans-slide-by = { $by }
plans-slide-earlier = ◀︎ wcześniej
plans-slide-later = później ▶︎
plans-slide-show = Pokaż harmonogram
plans-slide-outside = Taki harmonogram jest dłuższy, niż możemy uzgodnić od razu. Proszę zwiększyć kwotę albo zapytać kierownika: przycisk „Pokaż harmonogram”.
plans-rows-between = …
plans-progress =
    { $bar }
    Zapłacono { $paid }, zostało { $left }
plans-limit-forgive-share = Za spłatę umarzamy { $value } % kary
plans-limit-forgive-within =
    Umarzamy, gdy rat jest najwyżej { $value ->
        [one] { $value }
        [few] { $value }
       *[many] { $value }
    }
refusal-plan-forgiveness = Umorzyć można od 0 do 100 % kary umownej, w harmonogramach z co najmniej jedną ratą.
