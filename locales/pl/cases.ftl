# Sprawa w rozmowie: szukanie, listy, karta, kroki.

find-how = Napisz numer sprawy, umowy, sądu, UID, numer przesyłki, INN, telefon, ulicę i dom, kwotę, nazwisko lub jego część.
find-nothing = Niczego nie znaleziono. Sprawdź numer; nazwisko wymaga co najmniej trzech liter z rzędu, adres ulicy i domu.
find-found = Znaleziono
list-head =
    <b>{ $title }</b>
    { $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }
list-more = Dalej ›
case-line = { $name } · { $sum } · { $stage }

view-mine = Moje sprawy
view-my-overdue = Moje przeterminowane
view-overdue = Etap przeterminowany
view-long-overdue = Przeterminowane o ponad 30 dni
view-still = Bez ruchu od ponad 60 dni
view-alarms = Alarmy listów
view-silent = Milczą dłużej niż zwykle
view-nobody = Niczyje sprawy
view-paid = Wpłaty z { $on }
view-moved = Ruszyły { $on }
view-delivered = Doręczone listy { $on }
view-returned = Zwrócone listy { $on }
view-stage = Sprawy na etapie

card-head =
    <b>{ $number }</b> · <b>{ $name }</b>, { $born }
card-stage =
    📍 <b>{ $stage }</b>, od { $since } ({ $days ->
        [0] dziś
        [one] { $days } dzień
       *[other] { $days } dni
    })
card-due =
    ⏳ Termin { $on }, { $days ->
        [0] dzisiaj
        [one] został { $days } dzień
       *[other] zostało { $days } dni
    }
card-overdue =
    ⏰ <b>Przeterminowane</b> o { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    }, termin był { $on }
card-no-term = ⏳ Etap nie ma terminu
card-total = 💰 <b>{ $sum }</b> na { $on }
card-part = ⠀ { $name }: { $sum }
card-earned = ⠀ Naliczone, jeszcze nie zapisane: { $sum }
card-overpaid = ⠀ Nadpłata: { $sum }
card-plan = 🗓 Raty na { $sum }
card-contract = 📄 Umowa { $number } z { $on }
card-creditor = 🏢 { $name }
card-court = ⚖️ { $names }
card-responsible = 👤 { $name }
card-tags = 🏷 { $tags }
card-note = 📝 { $name }: { $words }
card-letter = ✉️ { $kind } { $barcode }: { $status }
card-letter-alarm = ❗ { $line }
card-hold = ⛔ { $hold }
card-lacks = ❗ { $what }
card-lacks-step = • <b>{ $step }</b>: { $what }
card-steps =
    <b>{ $number }</b> · { $stage }

    Co zrobić ze sprawą?
card-main-step = ➡️ { $step }
card-evidence-here = ✅ Jest: { $evidence }
card-other-steps = Inne kroki
card-ledger = 💰 Rozliczenie
card-letters = ✉️ Listy
card-contacts = ☎️ Kontakty
card-payment = 💵 Wpisz wpłatę
card-code = 🔑 Kod do listu
card-paper = 📄 { $kind }
card-copy = 📋 Numer

case-moved = { $number }: { $stage }
case-ask-reason = „{ $step }” wymaga powodu. Napisz go w jednej wiadomości.
case-evidence-filed = Odnotowano: { $evidence }
notice-case-yours =
    📁 Sprawa <b>{ $number }</b> jest teraz u Ciebie

    { $stage }, termin { $due }

card-ledger-head = <b>{ $number }</b>: z czego składa się dług na { $on }
card-ledger-line = <b>{ $name }</b>: { $sum }
card-ledger-entry = ⠀ { $on } { $what }: { $sum }{ $mark }
card-ledger-why = { $mark } { $why }

contacts-head = <b>{ $name }</b>
contacts-phone = ☎️ { $phone }
contacts-address = 🏠 Zameldowanie: { $address }
contacts-lives = 📬 Mieszka: { $address }
notice-cases-yours =
    📁 Masz { $count ->
        [one] { $count } nową sprawę
        [few] { $count } nowe sprawy
       *[many] { $count } nowych spraw
    } z rejestru
button-my-cases = Moje sprawy

card-gap-court = ⚖️ Wskaż sąd
card-gap-force-date = 📅 Podaj datę prawomocności
card-gap-presentation-date = 📅 Podaj datę wydania tytułu
card-gap-bank = 🏦 Wskaż bank
card-gap-employer = 🏭 Wskaż pracodawcę
gap-ask-court = { $number }: który sąd? Napisz jego nazwę tak, jak na pismach sądu.
gap-ask-force-date = { $number }: kiedy akt stał się prawomocny? Napisz datę z adnotacji sądu: 01.10.2026
gap-ask-presentation-date = { $number }: kiedy wydano nakaz, a dla tytułu: kiedy akt stał się prawomocny? Od tego dnia biegną trzy lata na przedłożenie. Napisz datę: 01.10.2026
gap-ask-bank = { $number }: w którym banku dłużnik ma rachunek? Napisz nazwę i BIK.
gap-ask-employer = { $number }: gdzie pracuje dłużnik? Napisz nazwę i adres.
refusal-gap-date = To nie wygląda na datę. Napisz ją tak: 01.10.2026
