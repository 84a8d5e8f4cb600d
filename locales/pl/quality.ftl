# Kontrola jakości portfela: ustalenia, raport, skoroszyt, obraz.

menu-quality = 🩺 Jakość
quality-choose =
    <b>🔎 Jakość portfela</b>

    Sprawdzę otwarte sprawy: dokumenty, powtórzenia u różnych wierzycieli, wiek, śmierć i upadłość, przedawnienie, limit naliczeń, adresy i telefony. Przyślę obraz, listy spraw i skoroszyt Excel. Czyje sprawy sprawdzić?
quality-choose-all = Wszystkie sprawy
quality-asked = Sprawdzam. Raport przyjdzie tu nową wiadomością.
notice-quality =
    <b>🔎 Jakość portfela</b>{ $what ->
        [none] { "" }
       *[other] { "\u000A" }{ $what }
    }

    Sprawdzono { $loans ->
        [one] { $loans } sprawę
        [few] { $loans } sprawy
       *[many] { $loans } spraw
    } na <b>{ $owed }</b>. Bez uwag: <b>{ $clean }</b>.
    Przedawnione: <b>{ $expired }</b>
    Przedawni się w ciągu trzech miesięcy: <b>{ $nearly }</b>

    <i>Sąd uwzględnia przedawnienie tylko na zarzut dłużnika (art. 199 KC). Przyciski otwierają sprawy, wszystkie wiersze są w skoroszycie poniżej.</i>
notice-quality-file = 📎 Skoroszyt kontroli{ $what ->
        [none] { "" }
       *[other] : { $what }
    }
quality-file = Jakość portfela { $day }.xlsx
quality-open = { $count } · { $what }
quality-view = 🔎 { $what }

quality-chart-findings = Ustalenia: sprawy i kwoty
quality-chart-months = Przedawnienie według miesięcy, ₽
quality-chart-months-thousands = Przedawnienie według miesięcy, tys. ₽
quality-chart-months-millions = Przedawnienie według miesięcy, mln ₽
quality-chart-told = { $count } · { $sum }
quality-thousands = { $number } tys. ₽
quality-millions = { $number } mln ₽
quality-chart-nothing = Brak uwag

quality-sheet-summary = Podsumowanie
quality-sheet-months = Przedawnienie po miesiącach
quality-column-finding = Ustalenie
quality-column-count = Spraw
quality-column-share = Udział
quality-column-amount = Kwota, ₽
quality-column-basis = Podstawa
quality-column-number = Sprawa
quality-column-contract = Umowa
quality-column-name = Imię i nazwisko
quality-column-born = Data urodzenia
quality-column-creditor = Wierzyciel
quality-column-owed = Dług, ₽
quality-column-on = Dzień
quality-column-month = Miesiąc
quality-all = Sprawdzono
quality-clean = Bez uwag
quality-expired = Kwota przedawniona
quality-first-only = { " " }(na arkuszu pierwsze { $most })

quality-dead = Dłużnik zmarł
    .sheet = Zmarli
quality-bankrupt = Upadłość dłużnika
    .sheet = Upadłość
quality-serving = W służbie wojskowej
    .sheet = W służbie
quality-time-barred = Przedawnione w całości
    .sheet = Przedawnione
quality-partly-barred = Przedawnione w części
    .sheet = Przedawnione w części
quality-nearly-barred = Przedawnienie w ciągu 90 dni
    .sheet = Przedawnienie: 90 dni
quality-term-unknown = Przedawnienie nieznane: brak dat
    .sheet = Przedawnienie nieznane
quality-minor-at-contract = Poniżej 18 lat przy umowie
    .sheet = Poniżej 18 przy umowie
quality-minor-now = Poniżej 18 lat teraz
    .sheet = Poniżej 18 teraz
quality-over-cap = Naliczono ponad limit
    .sheet = Ponad limit
quality-same-loan = Ta sama umowa u innego wierzyciela
    .sheet = Umowa już jest
quality-same-person = Ta sama osoba u innego wierzyciela
    .sheet = Osoba już jest
quality-namesake = To samo nazwisko i data, inne dokumenty
    .sheet = To samo nazwisko
quality-no-document = Brak paszportu, INN i SNILS
    .sheet = Brak dokumentów
quality-bad-inn = Błędny INN
    .sheet = Błędny INN
quality-bad-snils = Błędny SNILS
    .sheet = Błędny SNILS
quality-bad-passport = Błędny paszport
    .sheet = Błędny paszport
quality-no-inn = Brak INN
    .sheet = Brak INN
quality-no-snils = Brak SNILS
    .sheet = Brak SNILS
quality-no-passport = Brak paszportu
    .sheet = Brak paszportu
quality-no-region = Brak regionu w adresie
    .sheet = Brak regionu
quality-no-phone = Brak telefonu
    .sheet = Brak telefonu
