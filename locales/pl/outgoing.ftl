# Pisma wychodzące: rodzaje, dane, szablony.

outgoing-kind-order-application = Wniosek o nakaz sądowy
outgoing-kind-claim = Pozew
outgoing-kind-claim-simplified = Pozew w trybie uproszczonym
outgoing-kind-calculation = Wyliczenie zadłużenia
outgoing-kind-cession-extract = Wyciąg z umowy cesji
outgoing-kind-assignment-notice = Zawiadomienie o cesji
outgoing-kind-writ-application = Wniosek o tytuł wykonawczy
outgoing-kind-bailiff-application = Wniosek do komorników
outgoing-kind-bank-application = Wniosek do banku
outgoing-kind-correction-application = Wniosek o sprostowanie
outgoing-kind-succession-application = Wniosek o zmianę wierzyciela
outgoing-kind-term-objection = Sprzeciw co do przedawnienia
outgoing-kind-no-debt-certificate = Zaświadczenie o braku długu
outgoing-kind-plan-agreement = Ugoda o harmonogramie
outgoing-kind-cover-letter = Pismo przewodnie
outgoing-kind-inquiry = Zapytanie o bieg sprawy
outgoing-kind-inventory-107 = Spis zawartości, formularz 107
outgoing-kind-list-103 = Lista przesyłek, formularz 103
outgoing-kind-notice-119 = Potwierdzenie odbioru, formularz 119
outgoing-kind-envelope = Koperta
outgoing-kind-court-envelope = Koperta do sądu
outgoing-fact-day = ▫️ data pisma
outgoing-fact-number = ▫️ nasz numer sprawy
outgoing-fact-debtor-name = ▫️ imię i nazwisko dłużnika
outgoing-fact-debtor-born = ▫️ data urodzenia dłużnika
outgoing-fact-debtor-birth-place = ▫️ miejsce urodzenia dłużnika
outgoing-fact-debtor-passport = ▫️ paszport dłużnika
outgoing-fact-debtor-inn = ▫️ numer podatkowy dłużnika
outgoing-fact-debtor-snils = ▫️ numer ubezpieczenia dłużnika
outgoing-fact-debtor-address = ▫️ adres zameldowania dłużnika
outgoing-fact-debtor-residence = ▫️ miejsce pobytu dłużnika
outgoing-fact-debtor-employer = ▫️ pracodawca dłużnika
outgoing-fact-claimant-name = ▫️ nazwa wierzyciela
outgoing-fact-claimant-inn = ▫️ numer podatkowy wierzyciela
outgoing-fact-claimant-kpp = ▫️ KPP wierzyciela
outgoing-fact-claimant-ogrn = ▫️ numer rejestrowy wierzyciela
outgoing-fact-claimant-address = ▫️ adres wierzyciela
outgoing-fact-claimant-phone = ▫️ telefon wierzyciela
outgoing-fact-claimant-email = ▫️ e-mail wierzyciela
outgoing-fact-claimant-account = ▫️ rachunek wierzyciela
outgoing-fact-claimant-bank = ▫️ bank wierzyciela
outgoing-fact-claimant-bic = ▫️ BIC banku wierzyciela
outgoing-fact-claimant-corr-account = ▫️ rachunek korespondencyjny banku wierzyciela
outgoing-fact-signer-name = ▫️ kto podpisuje
outgoing-fact-signer-basis = ▫️ podstawa podpisu
outgoing-fact-seller-name = ▫️ pierwotny wierzyciel
outgoing-fact-seller-inn = ▫️ numer podatkowy pierwotnego wierzyciela
outgoing-fact-cession-number = ▫️ numer umowy cesji
outgoing-fact-cession-date = ▫️ data umowy cesji
outgoing-fact-contract-number = ▫️ numer umowy pożyczki
outgoing-fact-contract-date = ▫️ data umowy pożyczki
outgoing-fact-loan-amount = ▫️ kwota pożyczki
outgoing-fact-loan-rate = ▫️ oprocentowanie pożyczki
outgoing-fact-loan-due-on = ▫️ termin zwrotu pożyczki
outgoing-fact-overdue-since = ▫️ od kiedy zaległość
outgoing-fact-deal-uid = ▫️ UID transakcji
outgoing-fact-court-name = ▫️ sąd
outgoing-fact-court-to = ▫️ jak adresować do sądu
outgoing-fact-court-address = ▫️ adres sądu
outgoing-fact-court-case-number = ▫️ sygnatura w sądzie
outgoing-fact-court-uid = ▫️ UID sprawy
outgoing-fact-court-posted-on = ▫️ dzień wysłania pism do sądu
outgoing-fact-court-barcode = ▫️ numer przesyłki do sądu
outgoing-fact-act-date = ▫️ data orzeczenia
outgoing-fact-force-date = ▫️ dzień prawomocności
outgoing-fact-cancelled-on = ▫️ dzień uchylenia nakazu
outgoing-fact-enforcement-number = ▫️ numer egzekucji
outgoing-fact-bank-name = ▫️ bank dłużnika
outgoing-fact-principal = ▫️ kwota główna
outgoing-fact-interest = ▫️ odsetki
outgoing-fact-penalty = ▫️ kara umowna
outgoing-fact-fees = ▫️ opłaty
outgoing-fact-price = ▫️ wartość roszczenia
outgoing-fact-awarded-costs = ▫️ zasądzone koszty
outgoing-fact-owed = ▫️ całe saldo długu
outgoing-fact-paid = ▫️ otrzymane wpłaty
outgoing-fact-sold-principal = ▫️ sprzedana kwota główna
outgoing-fact-sold-interest = ▫️ sprzedane odsetki
outgoing-fact-sold-penalty = ▫️ sprzedana kara umowna
outgoing-fact-sold-fees = ▫️ sprzedane opłaty
outgoing-fact-sold = ▫️ sprzedana kwota
outgoing-fact-order-fee = ▫️ opłata za nakaz
outgoing-fact-claim-fee = ▫️ opłata za pozew
outgoing-fact-fee-paid = ▫️ uiszczona opłata
outgoing-fact-claim-fee-left = ▫️ dopłata do opłaty
outgoing-fact-postage = ▫️ koszty pocztowe
outgoing-fact-plan-total = ▫️ kwota harmonogramu
outgoing-fact-plan-day = ▫️ data harmonogramu
outgoing-fact-plan-forgiven = ▫️ kara umarzana za wykonany harmonogram
outgoing-fact-plan-signature = ▫️ podpis elektroniczny dłużnika pod harmonogramem
outgoing-fact-earned = ▫️ naliczenia
outgoing-fact-movements = ▫️ ruchy na długu
outgoing-fact-shares = ▫️ raty harmonogramu
outgoing-fact-posted = ▫️ wysłane listy
outgoing-fact-slips = ▫️ omyłki sądu
outgoing-fact-entry-link = ▫️ kod, który otwiera dłużnikowi czat
outgoing-entry-code = O długu, spłacie i ratach: w naszym bocie w Telegramie. Skieruj aparat telefonu na kod albo otwórz poniższy link; bot zapyta o datę urodzenia. Kod jest ważny { $days } dni i wpuszcza raz. Nie pokazuj go innym.
outgoing-wrong-field = ▫️ wiersz { $line }: nie ma pola «{ $what }»
outgoing-wrong-field-nearest = ▫️ wiersz { $line }: nie ma pola «{ $what }». Może «{ $nearest }»
outgoing-wrong-mark = ▫️ wiersz { $line }: nieznany znak [{ $what }]
outgoing-wrong-mark-nearest = ▫️ wiersz { $line }: nieznany znak [{ $what }]. Może «{ $nearest }»
outgoing-wrong-table = ▫️ wiersz { $line }: nie ma tabeli «{ $what }»
outgoing-wrong-table-nearest = ▫️ wiersz { $line }: nie ma tabeli «{ $what }». Może «{ $nearest }»
outgoing-wrong-form = ▫️ wiersz { $line }: nie ma formularza ani adresata «{ $what }»
outgoing-wrong-form-nearest = ▫️ wiersz { $line }: nie ma formularza ani adresata «{ $what }». Może «{ $nearest }»
outgoing-wrong-brace = ▫️ wiersz { $line }: nawias klamrowy bez pary
outgoing-wrong-part = ▫️ wiersz { $line }: podwójny nawias [[ ]] bez pary albo jeden w drugim
outgoing-wrong-if = ▫️ wiersz { $line }: [if { $what }] bez [end]
outgoing-wrong-end = ▫️ wiersz { $line }: [end] bez [if …]
outgoing-wrong-empty = ▫️ w szablonie nie ma ani jednego wiersza
outgoing-wrong-long = ▫️ szablon jest dłuższy niż 60 000 znaków
card-outgoing = 📤 Dokumenty
outgoing-head =
    📤 <b>Dokumenty sprawy { $number }</b>
    { $stage }
outgoing-none = Na tym etapie pisma nie są potrzebne. Każde można zrobić osobno.
outgoing-line-fresh = ✅ { $kind }, { $on }
outgoing-line-stale = ⚠️ { $kind }: dane zmieniły się po { $on }
outgoing-line-ready = ▫️ { $kind }: można zrobić
outgoing-line-lacks = ✖️ { $kind }: brakuje { $count }
outgoing-make-all = 📄 Zrób wszystko, co można: { $count }
outgoing-others = Inne dokumenty
outgoing-others-head =
    📤 <b>Które pismo?</b>
    Sprawa { $number }
outgoing-templates = 🧩 Szablony
outgoing-paper-head =
    📄 <b>{ $kind }</b>
    Sprawa { $number }
outgoing-paper-made = Zrobiono { $on }, stron: { $pages }
outgoing-paper-sum = Dług zapisany razem z nim: { $sum }
outgoing-paper-stale =
    ⚠️ Zmieniło się od tego czasu:{ $what }
    Nie można drukować, zrób na nowo.
outgoing-paper-lacks = ✖️ Brakuje:{ $what }
outgoing-make = 📄 Zrób
outgoing-make-anew = 🔄 Zrób na nowo
outgoing-pdf = 🖨 PDF
outgoing-word = ✏️ Word
outgoing-back = ‹ Do dokumentów
outgoing-file-name = { $number } { $kind }
outgoing-file = 📄 { $kind }, sprawa { $number }. Przeczytaj i podpisz.
outgoing-made-toast = Gotowe: { $count }
refusal-outgoing-lacks =
    Nie można zrobić «{ $kind }», brakuje:{ $what }
    Uzupełnij i spróbuj ponownie.
refusal-outgoing-stale =
    «{ $kind }» jest nieaktualny, zmieniło się:{ $what }
    Naciśnij «Zrób na nowo».
refusal-outgoing-superseded = To pismo zastąpiono nowym. Otwórz dokumenty sprawy i weź nowe.
refusal-outgoing-no-word = Formularz pocztowy nie ma pliku Word. Weź PDF.
refusal-template-wrong =
    Szablon nie został przyjęty, błędów: { $count }{ $what }
    Popraw i wyślij plik ponownie.
refusal-template-file = Nie udało się odczytać pliku. Wyślij tekst (.txt) w UTF-8.
template-list =
    🧩 <b>Szablony pism</b>
    Wybierz, który obejrzeć lub zmienić.
template-head = 🧩 <b>{ $kind }</b>
template-in-force-shipped = Obowiązuje: dostarczony
template-in-force = Obowiązuje: wersja { $version }
template-how = Pobierz tekst, zmień w dowolnym edytorze i odeślij: pola zostaną sprawdzone, a PDF pokazany.
template-take = ⬇️ Pobierz tekst
template-fields = 📖 Pola i znaki
template-preview = 👁 Zobacz PDF
template-send = ⬆️ Wyślij własny
template-send-ask = Wyślij plik .txt z nowym tekstem.
template-version = Wersja { $version } z { $on }
template-version-shipped = Wersja dostarczona
template-taken =
    🧩 <b>{ $kind }</b>
    Wersja { $version } sprawdzona, bez błędów. Obejrzyj PDF i wprowadź ją w życie.
template-use = ✅ Wprowadź w życie
template-used-toast = Wprowadzono w życie
template-back = ‹ Do szablonu
template-list-back = ‹ Do szablonów
template-file = 🧩 { $kind }: tekst szablonu
template-preview-file = 👁 { $kind }: jak to będzie wyglądać
template-fields-name = Pola szablonów
template-fields-file = 📖 Wszystkie pola i znaki szablonów
template-field-line = { $name }    { $latin }    { $meaning }, na przykład: { $example }
template-field-forms =     formy: { $forms }
template-marks =
    # NAGŁÓWEK    ## podtytuł    = wiersz pośrodku    > wiersz u góry z prawej    % nie drukuje się
    1. punkt z numerem    - punkt z kreską    **pogrubienie**    każdy wiersz to akapit
    {""}[[ część ]] zniknie, gdy pole w niej jest puste    [pole ze znakiem ?] zostawi linię na wpis
    {""}[if pole] i [end] we własnych wierszach – akapity nie zawsze potrzebne
    {""}[table: sums]  [table: earned]  [table: movements]  [table: register]  [table: plan]  [table: slips]
    {""}[form: f107, debtor]  [signature]  [entry code]  [new page]
