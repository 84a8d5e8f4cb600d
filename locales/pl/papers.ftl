# Dokumenty sądu, komorników i poczty na czacie: przyjęcie, sprawdzenie, wpis do sprawy.

paper-how =
    Proszę przysłać zdjęcie dokumentu, album z kilku stron albo PDF. Przeczytam i zaproponuję, co wpisać do sprawy.

    Proszę fotografować cały arkusz, z góry, przy równym świetle. Drobny druk lepiej wysłać jako plik: wtedy komunikator go nie kompresuje.
paper-taken = 📄 Przyjęto, czytam…
paper-reading = 📄 Czytam… { $bar } { $seconds } s
paper-edited = Edycja wiadomości nie zmienia dokumentu. Proszę przysłać nowe zdjęcie w osobnej wiadomości.
paper-not-taken-here = Dziękujemy, ale zdjęć i plików tutaj nie przyjmujemy, a to nie zostało zapisane. Jeśli chodzi o Państwa dług, prosimy napisać na adres podany w liście.

paper-late = Ta strona przyszła, gdy reszta albumu była już opracowana. Co z nią zrobić?
paper-read-apart = 📄 Przeczytać osobno
paper-not-wanted = 🗑 Niepotrzebna
paper-discarded = 🗑 Dokument odłożono i nie należy do żadnej sprawy. Pliki są przechowywane tak, jak przyszły.
paper-take-back = ↩️ Przywrócić i przeczytać
paper-unread = ❗ <b>Nie udało się przeczytać</b>
paper-advice = Co pomoże: sfotografować cały arkusz z góry, bez cienia i przechyłu.
paper-again = 🔄 Przeczytać jeszcze raz
paper-by-hand = ✏️ Wypełnić ręcznie

paper-head = <b>{ $kind }</b> · pewność { $sure } %
paper-head-strange = <b>{ $kind }</b>
paper-head-said = <b>{ $kind }</b> · wskazano ręcznie
paper-case = 📁 <b>{ $number }</b> · { $name } · { $stage }
paper-case-none = 📁 Nie znaleziono sprawy. Proszę podać jej numer, umowę albo nazwisko.
paper-case-several =
    { $count ->
        [one] 📁 Wygląda na tę sprawę. Proszę ją nacisnąć, jeśli to ona:
       *[other] 📁 Pasuje więcej niż jedna sprawa. Proszę wybrać:
    }
paper-case-by = ⠀ znaleziono po: { $facts }
paper-likely = ⠀ <b>{ $number }</b>, umowa { $contract } — za: { $agrees }
paper-likely-but = ⠀ <b>{ $number }</b>, umowa { $contract } — za: { $agrees }, przeciw: { $differs }
paper-fact-uid = UID
paper-fact-case-number = numer sprawy
paper-fact-contract = umowa
paper-fact-contract-nearly = umowa oprócz jednego znaku
paper-fact-debtor = nazwisko i imię
paper-fact-debtor-nearly = podobne nazwisko
paper-fact-birth-date = data urodzenia
paper-fact-amount = cała kwota
paper-fact-parts = części długu
paper-fact-court = rewir
paper-fact-creditor = INN wierzyciela
paper-fact-closed = sprawa jest zamknięta
paper-fact-proceeding = postępowanie egzekucyjne
paper-fact-track = numer przesyłki
paper-candidate = { $number } · { $name } · { $sum }
paper-warning = ⚠️ { $what }
paper-wrong-page = ⚠️ Nie rozpoznaję pisma. Proszę sfotografować pierwszą stronę: z tytułem, numerem sprawy i datą.
paper-send-as-file = ⠀ Proszę przysłać zdjęcie jako plik: komunikator go wtedy nie skompresuje.
paper-show-trouble = 🔍 Pokaż, co przeszkadza
paper-trouble-here = 🔍 Tutaj: { $what }
paper-as-in-case = 🗂 W sprawie: { $value }
paper-line = { $name }: <b>{ $value }</b>
paper-line-said = ✍️ { $name }: <b>{ $value }</b>
paper-line-doubtful = ❓ { $name }: <b>{ $value }</b>
paper-line-differs = ⚠️ { $name }: <b>{ $value }</b>, a w sprawie { $known }
paper-not-printed = brak w dokumencie

paper-lacks = ❗ Nie odczytano, a bez tego nie można zapisać: { $what }
paper-parts-claimed = ⠀ Cała suma jest jak w sprawie: { $parts }
paper-part-claimed = { $name } { $sum }
paper-take-claimed = 🗂 Części długu jak w sprawie
paper-grants = 💰 Zasądzono: <b>{ $total }</b>
paper-grants-more = ⠀ { $part }: o { $difference } więcej niż w sprawie
paper-grants-less = ⠀ { $part }: o { $difference } mniej niż w sprawie
paper-will-move = ➡️ Po zapisaniu sprawa przejdzie do etapu: <b>{ $stage }</b>
paper-will-repeat = ➡️ Etap się nie zmieni: sprawa już opiera się na tym nakazie
paper-will-only-file = ➡️ Dokument nie pasuje do etapu „{ $stage }”: dołączę go do akt, niczego nie zmieniając
paper-will-file = ➡️ Dołączę go do akt, etap się nie zmieni

paper-name-case = 📁 Wskazać sprawę
paper-check =
    { $count ->
        [one] 🔎 Sprawdzić { $count } pole
        [few] 🔎 Sprawdzić { $count } pola
       *[many] 🔎 Sprawdzić { $count } pól
    }
paper-confirm = ✅ Zapisać w sprawie
paper-confirm-as-is = ✅ Wszystko się zgadza, zapisać
paper-confirm-altered = ✅ Porównane z oryginałem, zapisać
paper-enter-now = ✅ Wprowadzić do sprawy teraz
paper-change-fields = ✏️ Pola
paper-change-kind = 📑 Rodzaj
paper-change-case = 📁 Sprawa
paper-original = 📎 Plik
paper-not-ours = 🗑 Nie nasz
paper-back = ‹ Do dokumentu
paper-say = ✏️ { $what }
paper-not-granted = Nie zasądzono: { $what }
paper-which-kind = Co to za dokument?
paper-which-case = Do której sprawy należy dokument? Proszę napisać numer sprawy, umowy albo sądu, UID lub nazwisko.
paper-which-of =
    { $count ->
        [one] Znaleziono { $count } sprawę
        [few] Znaleziono { $count } sprawy
       *[many] Znaleziono { $count } spraw
    }. Którą wybrać?
paper-which-field = Które pole poprawić?

paper-is-it-right =
    { $name }: <b>{ $value }</b>

    Pozostało do sprawdzenia: { $left }
paper-right = ✅ Zgadza się
paper-wrong = ✏️ Poprawić
paper-what-is-it =
    { $name }: <b>{ $value }</b>

    { $how }
paper-field-absent = W dokumencie tego nie ma
paper-choose = Proszę wybrać:
paper-write-text = Proszę napisać tak, jak w dokumencie.
paper-write-person = Proszę napisać nazwisko, imię i imię odojcowskie.
paper-write-date = Proszę napisać datę, na przykład 05.11.2026.
paper-write-money = Proszę napisać kwotę, na przykład 12 345,67.
paper-write-number = Proszę napisać numer cyframi.
paper-write-case-number = Proszę napisać numer sprawy, na przykład 2-1234/2026.
paper-write-uid = Proszę napisać UID, na przykład 77MS0123-01-2026-004567-13.
paper-write-inn = Proszę napisać INN cyframi.
paper-write-writ = Proszę napisać serię i numer tytułu, na przykład ФС 012345678.
paper-write-proceeding = Proszę napisać numer postępowania, na przykład 12345/26/77001-ИП.
paper-write-track = Proszę napisać numer przesyłki.
paper-write-choice = Proszę wybrać przyciskiem.

paper-filed = ✅ <b>{ $kind }</b> w aktach
paper-filed-toast = Zapisano w sprawie { $number }
paper-moved = 📍 { $before } → <b>{ $after }</b>
paper-repeated = 📍 Etap się nie zmienił: sprawa już opiera się na tym nakazie
paper-only-filed = 📍 Dokument dołączono do akt. Nie pasował do etapu sprawy i nic więcej się nie zmieniło.
paper-just-filed = 📍 Dokument dołączono do akt, etap się nie zmienił
paper-reversed = 💰 Zapisy uchylonego nakazu wycofano z rozliczenia
paper-duty = ❗ { $duty }
paper-page = Strona { $number } z { $count }
paper-file-name = Sprawa { $number } { $kind }
button-open-paper = 📄 Otworzyć dokument
notice-paper-filed =
    📄 Nowy dokument w sprawie <b>{ $number }</b>: { $kind }

    { $stage }

refusal-paper-no-case = Najpierw proszę wskazać sprawę, do której należy dokument.
refusal-paper-lacks =
    { $count ->
        [one] Brakuje { $count } pola
       *[other] Brakuje { $count } pól
    }. Po uzupełnieniu dokument będzie można zapisać.
refusal-paper-sums = Części długu różnią się od sumy o { $excess }. Proszę sprawdzić kwoty: coś odczytano błędnie.
refusal-paper-costs = Dług i koszty różnią się od całej kwoty o { $excess }. Proszę sprawdzić kwoty: coś odczytano błędnie.
refusal-paper-file = Takich plików nie czytam. Proszę przysłać zdjęcie, skan albo PDF, a rejestr w formacie .xlsx lub .csv.
refusal-paper-too-large = Plik jest większy niż { $megabytes } MB i komunikator nie pozwala go pobrać. Proszę go zmniejszyć albo przysłać strony osobno.
refusal-paper-not-downloaded = Nie udało się pobrać pliku z komunikatora. Proszę przysłać go jeszcze raz.
refusal-paper-text = Proszę napisać niepusty tekst, nie dłuższy niż 300 znaków.
refusal-paper-person = To nie wygląda na imię i nazwisko. Proszę napisać nazwisko, imię i imię odojcowskie.
refusal-paper-date = To nie wygląda na datę. Proszę napisać tak: 05.11.2026.
refusal-paper-money = To nie wygląda na kwotę. Proszę napisać tak: 12 345,67.
refusal-paper-number = Potrzebna jest liczba. Proszę napisać ją cyframi.
refusal-paper-case-number = To nie wygląda na numer sprawy. Proszę napisać tak: 2-1234/2026.
refusal-paper-uid = To nie wygląda na UID. Proszę napisać tak: 77MS0123-01-2026-004567-13.
refusal-paper-inn = Cyfry kontrolne INN się nie zgadzają. Proszę porównać i napisać jeszcze raz.
refusal-paper-writ = To nie wygląda na numer tytułu. Proszę napisać tak: ФС 012345678.
refusal-paper-proceeding = To nie wygląda na numer postępowania. Proszę napisać tak: 12345/26/77001-ИП.
refusal-paper-track = To nie wygląda na numer przesyłki: cyfry się nie zgadzają. Proszę porównać i napisać jeszcze raz.
refusal-paper-choice = Proszę wybrać przyciskiem.

## Rodzaje dokumentów

paper-kind-court-order = Nakaz sądowy
paper-kind-ruling-return = Postanowienie o zwrocie wniosku
paper-kind-ruling-refusal = Postanowienie o odmowie przyjęcia wniosku
paper-kind-ruling-cancel = Postanowienie o uchyleniu nakazu
paper-kind-writ = Tytuł wykonawczy
paper-kind-fssp-decree = Postanowienie komornika
paper-kind-postal-notice = Potwierdzenie pocztowe
paper-kind-post-receipt = Paragon Poczty
paper-kind-fee-payment = Opłata państwowa
paper-kind-our-paper = Nasze pismo
paper-kind-unknown = Inny dokument

## Pola

paper-field-case-number = Numer sprawy
paper-field-uid = UID
paper-field-court-name = Sąd
paper-field-precinct-number = Rewir
paper-field-judge-name = Sędzia
paper-field-order-date = Data dokumentu
paper-field-in-force-date = Prawomocny od
paper-field-creditor-name = Wierzyciel
paper-field-creditor-inn = INN wierzyciela
paper-field-debtor-name = Dłużnik
paper-field-debtor-birth-date = Data urodzenia
paper-field-debtor-birth-place = Miejsce urodzenia
paper-field-debtor-address = Adres dłużnika
paper-field-contract-number = Umowa
paper-field-contract-date = Data umowy
paper-field-period-from = Okres od
paper-field-period-to = Okres do
paper-field-principal = Należność główna
paper-field-interest = Odsetki
paper-field-penalty = Kara umowna
paper-field-fees = Prowizje
paper-field-total-amount = Kwota długu
paper-field-state-fee = Opłata sądowa
paper-field-postal-costs = Koszty pocztowe
paper-field-grand-total = Razem do zapłaty
paper-field-reason = Podstawa
paper-field-reason-article = Artykuł
paper-field-cancelled-order-date = Data uchylonego nakazu
paper-field-objection-date = Data sprzeciwu
paper-field-writ-number = Numer tytułu
paper-field-issue-date = Data wydania
paper-field-decree-type = Rodzaj postanowienia
paper-field-ip-number = Postępowanie egzekucyjne
paper-field-fssp-department = Oddział komorników
paper-field-bailiff-name = Komornik
paper-field-exec-doc-number = Dokument wykonawczy
paper-field-exec-doc-date = Data dokumentu wykonawczego
paper-field-track-number = Numer przesyłki
paper-field-status = Wynik doręczenia
paper-field-sender-name = Nadawca
paper-field-recipient-name = Odbiorca
paper-field-recipient-address = Adres odbiorcy
paper-field-send-date = Wysłano
paper-field-delivery-date = Doręczono
paper-field-return-date = Zwrócono
paper-field-postage = Opłata za list
paper-field-letter-kind = Co wysłano
paper-field-with-card = Z potwierdzeniem
paper-field-post-office = Placówka nadania
paper-field-fee-sum = Zapłacono
paper-field-payment-date = Dzień zapłaty
paper-field-payment-number = Numer dokumentu zapłaty
paper-field-received-date = Data przyjęcia przez sąd

paper-decree-initiation = o wszczęciu
paper-decree-end = o zakończeniu
paper-decree-refusal = o odmowie wszczęcia
paper-status-delivered = doręczono
paper-status-refused = adresat odmówił
paper-status-returned-expired = zwrot: upłynął termin przechowywania
paper-status-returned-absent = zwrot: adresat nieobecny
paper-with-card-yes = tak
paper-with-card-no = nie

## Podstawy

paper-reason-no-documents = brak dokumentów potwierdzających roszczenie
paper-reason-fee-not-paid = nie uiszczono opłaty sądowej
paper-reason-form-violation = wadliwa forma lub treść wniosku
paper-reason-no-copy-proof = brak dowodu wysłania odpisu dłużnikowi
paper-reason-wrong-jurisdiction = niewłaściwy rewir sądowy
paper-reason-no-authority = nie wykazano umocowania podpisującego
paper-reason-duplicate-case = taka sprawa już jest w sądzie
paper-reason-applicant-request = na wniosek wierzyciela
paper-reason-dispute-of-law = spór o prawo
paper-reason-not-order-claim = roszczenie nie na nakaz
paper-reason-debtor-abroad = dłużnik mieszka poza Rosją
paper-reason-debtor-dead = dłużnik nie żyje
paper-reason-bankruptcy = upadłość dłużnika
paper-reason-already-decided = spór już rozstrzygnięto
paper-reason-debtor-objections = sprzeciw dłużnika
paper-reason-paid = spłacono w całości
paper-reason-no-property = brak majątku
paper-reason-not-found = nie znaleziono dłużnika lub majątku
paper-reason-revoked = wycofał wierzyciel
paper-reason-no-requirements = dokument nie spełnia wymogów
paper-reason-wrong-place = niewłaściwy oddział komorników
paper-reason-no-application = brak wniosku wierzyciela
paper-reason-expired = upłynął termin przedłożenia

## Co poprawić

paper-cure-no-documents = 🛠 Do zrobienia: dołączyć umowę, potwierdzenie wypłaty pożyczki i wszystkie umowy cesji, potem złożyć ponownie.
paper-cure-fee-not-paid = 🛠 Do zrobienia: sprawdzić wysokość opłaty, dopłacić, dołączyć polecenie przelewu z adnotacją banku i złożyć ponownie.
paper-cure-form-violation = 🛠 Do zrobienia: poprawić wniosek według art. 124 KPC FR (identyfikator dłużnika, wyliczenie, podpis) i złożyć ponownie.
paper-cure-no-copy-proof = 🛠 Do zrobienia: wysłać dłużnikowi odpis wniosku z załącznikami, dołączyć dowód nadania i złożyć ponownie.
paper-cure-wrong-jurisdiction = 🛠 Do zrobienia: ustalić rewir według miejsca zamieszkania dłużnika, poprawić sąd w sprawie i złożyć tam.
paper-cure-no-authority = 🛠 Do zrobienia: dołączyć ważne pełnomocnictwo z prawem podpisu i złożyć ponownie.
paper-cure-duplicate-case = 🛠 Do zrobienia: odnaleźć tę sprawę w sądzie i sprawdzić, kto i kiedy złożył wniosek.
paper-cure-applicant-request = 🛠 Do zrobienia: sprawdzić, kto i dlaczego wycofał wniosek. Można złożyć go ponownie.
paper-cure-dispute-of-law = 🛠 Do zrobienia: przygotować pozew. Opłatę za nakaz można zaliczyć.
paper-cure-not-order-claim = 🛠 Do zrobienia: przygotować pozew. Opłatę za nakaz można zaliczyć.
paper-cure-debtor-abroad = 🛠 Do zrobienia: sprawdzić adres dłużnika. Jeśli jest za granicą, przygotować pozew.
paper-cure-debtor-dead = 🛠 Do zrobienia: uzyskać potwierdzenie zgonu i szukać spadkobierców przez notariusza.
paper-cure-bankruptcy = 🛠 Do zrobienia: odnaleźć sprawę upadłościową i zgłosić wierzytelność.
paper-cure-already-decided = 🛠 Do zrobienia: odnaleźć prawomocny akt. Być może jest już do niego tytuł wykonawczy.
