# Listy spraw: strony, filtr, zapisane listy, eksport, szukanie w każdej rozmowie.

menu-lists = 📋 Listy
list-back = ‹ Do listy
list-page = { $number } / { $pages }
list-refresh = 🔄 Odśwież
list-head-many =
    <b>{ $title }</b>
    Ponad { $count } spraw
list-title = <b>{ $title }</b>
list-totals =
    { $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    } na { $sum }
list-filter = 🔎 Filtr
list-sort = ⇅ Kolejność
list-count = 🧮 Policz
list-export = 📤 Do Excela
list-bulk = ⚡ Ze wszystkimi
find-again = To wyszukiwanie już przepadło. Napisz jeszcze raz, czego szukać.
find-alike = Dokładnie takiego nie ma. Podobne:

view-narrowed = Wybrane sprawy

## Filtr

filter-head = <b>Które sprawy pokazać</b>
filter-none = Wszystkie sprawy, bez ograniczeń
filter-choose = <b>{ $what }</b>
filter-nothing-to-choose =
    <b>{ $what }</b>

    Nie ma z czego wybierać: na razie żadna sprawa tego nie ma.
filter-set = ✅ { $value }
filter-any = Dowolne
filter-clear = ✖️ Wyczyść
filter-save = ⭐ Zapamiętaj
filter-new = 🔎 Nowy filtr
filter-write = ✏️ Napisz
filter-whole-group = Cała grupa
filter-show =
    { $count ->
        [0] Nie ma takich spraw
        [one] ▶ Pokaż { $count } sprawę
        [few] ▶ Pokaż { $count } sprawy
       *[many] ▶ Pokaż { $count } spraw
    }
filter-show-many = ▶ Pokaż ponad { $count } spraw
filter-toggle-overdue =
    { $set ->
        [yes] ✅
       *[no] ▫️
    } Po terminie
filter-toggle-open =
    { $set ->
        [yes] ✅
       *[no] ▫️
    } Tylko w toku
filter-group =
    { $set ->
        [whole] ✅
        [some] ☑️
       *[none] ▫️
    } { $name }
filter-preset =
    { $form ->
        [to] do { $most } ₽
        [from] od { $least } ₽
       *[between] { $least } – { $most } ₽
    }
filter-one-creditor = jeden wierzyciel
filter-sum-from = od { $least }
filter-sum-to = do { $to }
filter-still =
    bez ruchu od { $days ->
        [one] { $days } dnia
        [few] { $days } dni
       *[many] { $days } dni
    }
filter-lacks = brak: { $paper }
filter-due-by = termin do { $on }
filter-overdue = etap po terminie
filter-only-open = tylko w toku
filter-closed-too = także zamknięte
filter-and-more = { $names } i jeszcze { $count }
filter-ask-sum = Jaki dług? Napisz granice w rublach: <code>10000-50000</code>, „od 10000” albo „do 50000”.
filter-ask-court = Który sąd? Napisz część nazwy.
refusal-filter-sum = To nie wygląda na kwotę. Napisz tak: 10000-50000, „od 10000” albo „do 50000”.

facet-stage = Etap
facet-creditor = Wierzyciel
facet-whose = Prowadzący
facet-region = Region
facet-sum = Kwota
facet-still = Bez ruchu
facet-letter = List
facet-lacks = Brak pisma
facet-hold = Wstrzymanie
facet-tag = Etykieta
facet-court = Sąd
facet-overdue = Po terminie
facet-open = Sprawy zamknięte
facet-sort = Kolejność
facet-everything = Wszystko

whose-anybody = czyjekolwiek
whose-mine = moje
whose-nobody = niczyje
whose-somebody = czyjeś
letter-is-none = brak listów
letter-is-on-its-way = list w drodze
letter-is-delivered = list doręczony
letter-is-returned = list wrócił
letter-is-in-trouble = alarm listu
sort-newest = najpierw nowe
sort-largest = najpierw duże
sort-smallest = najpierw małe
sort-due = najpierw pilne
sort-stillest = najdłużej bez ruchu
sort-oldest-debt = najstarszy dług
stage-group-a = Przyjęcie
stage-group-b = Przedsądowe
stage-group-c = Nakaz sądowy
stage-group-d = Pozew
stage-group-e = Egzekucja
stage-group-f = Szczególne
stage-group-g = Zamknięte

## Zapisane listy

saved-shelf = <b>Listy</b>

    Twoje mają ⭐, wspólne 👥.
saved-shelf-empty = <b>Listy</b>

    Wybierz sprawy i naciśnij „Zapamiętaj”: lista pojawi się tutaj.
saved-own = ⭐ { $name }
saved-settings = ⚙️ Ustaw listę
saved-shared = 👥 { $name } · { $owner }
saved-head = ⭐ <b>{ $name }</b>
saved-is-own = Widzisz ją tylko ty.
saved-is-shared = Widzą ją wszyscy pracownicy: każdy znajdzie w niej sprawy, do których ma dostęp.
saved-open = ▶ Pokaż sprawy
saved-share = 👥 Pokaż wszystkim
saved-withdraw = 🔒 Zostaw sobie
saved-rename = ✏️ Zmień nazwę
saved-forget = 🗑 Usuń
saved-sure = Usunąć listę „{ $name }”? Same sprawy zostaną.
saved-ask-name =
    { $chips }

    Jak nazwać tę listę?
saved-ask-new-name = Jak teraz nazwać „{ $name }”?
refusal-view-name = Nazwa ma od jednej do { $most } liter. Napisz krótszą.
refusal-view-name-taken = Masz już listę o takiej nazwie. Napisz inną.
refusal-views-too-many = Masz już { $count } list. Usuń niepotrzebną i spróbuj ponownie.

## Eksport

export-on-its-way =
    Przygotowuję tabelę: { $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }. Plik przyjdzie tutaj.
export-file = Sprawy { $on }{ $part ->
        [0] { "" }
       *[part] { " " }({ $part })
    }.xlsx
export-sheet = Sprawy
notice-export-done =
    📤 <b>{ $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }</b> na { $sum }

    Stan na { $at }. Plik zawiera dane osobowe: nie przekazuj go dalej.
notice-export-part =
    📤 Część { $part } z { $parts }: <b>{ $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }</b> na { $sum }

    Stan na { $at }. Plik zawiera dane osobowe: nie przekazuj go dalej.
refusal-export-empty = Na tej liście nie ma spraw: nie ma czego eksportować.
button-export-list = 📋 Otwórz listę

export-case = Sprawa
export-debtor = Dłużnik
export-born = Data urodzenia
export-contract = Umowa
export-contract-date = Data umowy
export-creditor = Wierzyciel
export-stage = Etap
export-since = Na etapie od
export-due = Termin
export-responsible = Prowadzący
export-balance = Dług
export-court = Sąd
export-court-number = Numer w sądzie
export-enforcement = Numer egzekucji
export-region = Region
export-letter = List
export-letter-on = List: data
export-tags = Etykiety
export-holds = Wstrzymania
export-phones = Telefony
export-registered = Adres zameldowania
export-lives = Adres zamieszkania
export-passport = Paszport
export-inn = INN

## Szukanie w każdej rozmowie

inline-title = { $name } · { $sum }
inline-about = { $number } · { $stage }
inline-said =
    📁 <b>{ $number }</b>
    { $stage }
