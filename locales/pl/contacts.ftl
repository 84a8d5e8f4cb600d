# Krótkie słowa do SMS-ów i poczty; klucz jak tego samego tekstu w komunikatorze.

mail-subject = Wiadomość w sprawie Państwa umowy
plans-reminder-ahead-short = { $creditor }: zbliża się dzień raty, { $due }. Zaległy dług z umowy { $contract } z dnia { $signed }. Tel. { $phone }
plans-reminder-today-short = { $creditor }: dziś, { $due }, jest dzień raty. Zaległy dług z umowy { $contract } z dnia { $signed }. Tel. { $phone }
plans-reminder-late-short = { $creditor }: rata za { $due } jeszcze nie dotarła. Zaległy dług z umowy { $contract } z dnia { $signed }. Plan można zmienić: { $phone }
payments-thanks-short = { $creditor }: wpłata z dnia { $on } dotarła, dziękujemy. Zaległy dług z umowy { $contract } z dnia { $signed } jest mniejszy. Tel. { $phone }
payments-all-paid-short = { $creditor }: wpłata z dnia { $on } dotarła, dziękujemy. Dług z umowy { $contract } z dnia { $signed } jest spłacony w całości. Tel. { $phone }

spokes-refusal-phone = Nie można odczytać numeru pełnomocnika. Wpisz go w całości, na przykład +7 903 555-00-11: po nim rozpoznamy go na czacie.
spokes-refusal-words = Wpisz nazwisko pełnomocnika i dokument, na przykład „pełnomocnictwo nr 7 z 01.11.2026”.
spokes-refusal-over = Termin dokumentu upłynął { $until }. Sprawdź datę albo poproś o nowy dokument.

contact-state-reserved = przygotowana
contact-state-accepted = przyjęta
contact-state-uncertain = nie wiadomo, czy dotarła
contact-state-delivered = dostarczona
contact-state-read = przeczytana
contact-state-failed = nie dotarła
contact-state-held = doszło do skutku
contact-state-not-held = nie doszło do skutku

menu-contacts = 📒 Rejestr kontaktów
register-contact-choose =
    <b>Rejestr kontaktów z dłużnikami</b>

    Wszystkie kontakty z miesiąca: kiedy według zegara dłużnika, jakim kanałem, jakimi słowami, co się stało i dlaczego było to zgodne z prawem. Który miesiąc?
register-contact-this-month = Ten miesiąc
register-contact-last-month = Poprzedni miesiąc
register-contact-file = kontakty-{ $month }.xlsx
register-contact-given =
    { $count ->
        [one] { $count } kontakt
        [few] { $count } kontakty
       *[many] { $count } kontaktów
    } w { $month }.
register-contact-empty = W tym czasie nie było kontaktów. Wybierz inny miesiąc.
register-contact-sheet = Kontakty
register-contact-at = Kiedy (nasz zegar)
register-contact-local = Zegar dłużnika
register-contact-debtor = Dłużnik
register-contact-contracts = Umowy
register-contact-channel = Kanał
register-contact-started = Kto zaczął
register-contact-recipient = Do kogo
register-contact-address = Numer lub adres
register-contact-state = Wynik
register-contact-settled = Kiedy doszło
register-contact-words = Słowa
register-contact-template = Zatwierdzony tekst
register-contact-basis = Przepis
register-contact-counts = Zrobiono wcześniej
register-contact-verdict = Sprawdzenie
register-contact-colleague = Pracownik
register-contact-by-debtor = dłużnik
register-contact-to-debtor = dłużnik
register-contact-to-representative = pełnomocnik
register-contact-to-heir = spadkobierca
register-contact-to-third-person = osoba trzecia
register-contact-count =
    { $period ->
        [day] w tym dniu
        [week] { $span ->
            [rolling] w ciągu 7 dni z rzędu
           *[calendar] w tym tygodniu
        }
       *[month] { $span ->
            [rolling] w ciągu miesiąca z rzędu
           *[calendar] w tym miesiącu
        }
    } { $made } z { $most }
register-contact-verdict-lawful = zgodne z prawem
register-contact-verdict-unlawful = niezgodne z prawem
register-contact-verdict-broken = zapis zmieniono
register-contact-verdict-none = bez certyfikatu

approved-plans-reminder-ahead = Przypomnienie: zbliża się termin raty
approved-plans-reminder-today = Przypomnienie: dziś termin raty
approved-plans-reminder-late = Przypomnienie: rata nie wpłynęła
approved-payments-thanks = Podziękowanie za wpłatę
approved-payments-all-paid = Dług spłacony
approved-talks-answer-late = Późna odpowiedź w rozmowie
approved-talks-silent = Rozmowa zakończona: długo bez odpowiedzi
