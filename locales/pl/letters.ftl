# Listy na czacie: rejestracja po numerze nadania, co mówi poczta.

letters-which-case =
    <b>Nowy list</b>

    W której sprawie? Napisz numer sprawy, umowy, telefon lub nazwisko.
letters-no-case = Nie ma takiej sprawy. Sprawdź numer lub nazwisko i napisz jeszcze raz.
letters-many-cases =
    { $count ->
        [one] Znaleziono { $count } sprawę
        [few] Znaleziono { $count } sprawy
       *[many] Znaleziono { $count } spraw
    }. Wybierz albo napisz dokładniej.
letters-which-barcode =
    <b>{ $case }</b>

    Napisz numer nadania z potwierdzenia: 14 cyfr albo dwie litery, dziewięć cyfr i dwie litery.
letters-doubtful-number =
    W numerze <code>{ $barcode }</code> nie zgadza się cyfra kontrolna: najpewniej jest w nim literówka.

    Porównaj z potwierdzeniem nadania i napisz numer jeszcze raz. Jeśli tam jest właśnie taki, naciśnij przycisk.
letters-number-is-right = Numer jest dobry, dalej
letters-known =
    List <code>{ $barcode }</code> jest już zarejestrowany.

    { $case }: { $status }.
letters-draft =
    <b>{ $case }</b>

    ✉️ <code>{ $barcode }</code>
    Co wysłano: <b>{ $kind }</b>
    Nadano: <b>{ $on }</b>

    Zgadza się? Inny dzień można napisać, na przykład 12.03.2026.
letters-register = ✅ Zarejestruj
letters-draft-kind = ↔ { $kind }
letters-draft-day-0 = dzisiaj
letters-draft-day-1 = wczoraj
letters-draft-day-2 = przedwczoraj
letters-registered = Zarejestrowano. Od teraz śledzę ten list.
letters-registered-before = Ten list był już zarejestrowany.

letters-head = <b>{ $case }</b>: listy
letters-none = Nie ma jeszcze listów.
letters-off = Połączenie z pocztą jest wyłączone, więc nic się nie aktualizuje.
letters-line =
    ✉️ <b>{ $kind }</b>
    <code>{ $barcode }</code>, nadano { $on }
letters-status = { $status }, od { $at }
letters-status-bare = { $status }
letters-last = Ostatnia operacja: { $what }, { $at }
letters-alarm = ❗ { $what }
letters-trouble = ⚠️ Ostatnim razem poczta nie odpowiedziała. Zapytam ponownie.
letters-unasked = Poczty jeszcze nie pytano.
letters-new = ➕ List
letters-open = ✉️ { $barcode }
letters-list = 📋 Wiele listów z listy
letters-ask = 🔄 Odśwież teraz
letters-asked =
    { $count ->
        [one] Pytam pocztę o { $count } list
        [few] Pytam pocztę o { $count } listy
       *[many] Pytam pocztę o { $count } listów
    }. Jeśli coś się zmieniło, napiszę.
letters-asked-by-ticket =
    { $count ->
        [one] Zapytam pocztę o { $count } list
        [few] Zapytam pocztę o { $count } listy
       *[many] Zapytam pocztę o { $count } listów
    } w najbliższym zapytaniu. Odpowiedź przyjdzie za około pół godziny.

letters-means-court-has-nothing = Nie ma dowodu, że sąd ma dokumenty: sprawa zostaje na swoim etapie, a przedawnienie biegnie.
letters-means-not-served = To nie jest doręczenie dłużnikowi.
letters-means-not-received = Adresat nie otrzymał listu.
letters-notice-delivered =
    📬 <b>{ $number }</b>: doręczono { $on }
    { $kind }, { $barcode }

    { $means }
    📍 { $stage }
letters-notice-moved =
    📬 <b>{ $number }</b>: doręczono { $on }
    { $kind }, { $barcode }

    { $means }
    ➡️ Sprawa przeszła na etap „{ $stage }”.
letters-notice-alarm =
    ❗ <b>{ $number }</b>: { $what }
    { $kind }, { $barcode }

    ⚖️ { $means }
    👉 { $next }
    📍 { $stage }
letters-notice-rejected =
    ❗ <b>{ $number }</b>: poczta nie przyjmuje numeru { $barcode }
    { $kind }
letters-notice-card-missing =
    ❗ <b>{ $number }</b>: potwierdzenie odbioru nie wróciło
    { $kind }, { $barcode }

    👉 List doręczono, ale mówi to tylko strona Poczty. Proszę poprosić o duplikat potwierdzenia.

    👉 Porównaj numer z potwierdzeniem nadania. Jeśli jest w nim literówka, zarejestruj list pod właściwym numerem.
letters-notice-credentials =
    ❗ <b>Poczta nie przyjmuje loginu lub hasła</b>

    Listy nie są teraz śledzone. Dla administratora: sprawdź CESSIO_POST_LOGIN, CESSIO_POST_PASSWORD i dostęp przyznany umową. Pytam ponownie co godzinę.

refusal-letters-day = Dniem nadania może być dzień od { $earliest } do { $latest }.
refusal-letters-other-case = Ten numer jest już zarejestrowany w sprawie { $number }. Sprawdź, czy potwierdzenia nie zostały pomylone.
refusal-letters-taken = Ten numer jest już zarejestrowany. Porównaj go z potwierdzeniem; jeśli jest dobry, zapytaj kierownika.
refusal-letters-none-open = W tej sprawie nie ma otwartych listów, nie ma o co pytać.
refusal-letters-asked-lately = O listy tej sprawy już zapytano. Poczekaj kwadrans.
# Listy z listy
letters-list-how =
    <b>Listy z listy</b>

    Proszę przysłać wiersze albo plik (.xlsx, .csv), także wykaz f. 103 z poczty. W wierszu potrzebny jest numer przesyłki i numer sprawy (albo umowy, albo imię i nazwisko dłużnika); dzień i opłata, jeśli są.

    <code>80092063905992 C-000123 22.11.2026 97,50</code>

    Paragony można po prostu sfotografować i przysłać: numer, dzień i opłata zostaną odczytane.
letters-list-head =
    <b>Na liście { $count ->
        [one] { $count } list
        [few] { $count } listy
       *[many] { $count } listów
    }, gotowe do rejestracji: { $ready }</b>
letters-list-postage = Opłata za nie: { $sum }
letters-list-odd = { $row }. <code>{ $barcode }</code> { $said } – { $what }
letters-list-more = …i więcej wierszy z pytaniami: { $count }
letters-list-register = ✅ Zarejestruj { $count }
letters-list-register-doubtful = ✅ Z wątpliwymi: { $count }
letters-list-another = 📋 Inna lista
letters-list-begun = Rejestruję…
letters-list-done =
    ✅ Zarejestrowano { $count ->
        [one] { $count } list
        [few] { $count } listy
       *[many] { $count } listów
    }.{ $before ->
        [0] { "" }
       *[other] { " " }Znane wcześniej: { $before }.
    } Od teraz je śledzę.
letters-list-refused = ❗ <code>{ $barcode }</code>: { $why }
letters-list-empty = Na liście nie ma numeru przesyłki. Proszę przysłać wiersze z 14 cyframi z paragonu i numerem sprawy.
refusal-letters-list-long = Lista jest za długa: przyjmuję do { $most } listów naraz. Proszę ją podzielić.
letters-row-ready = gotowe
letters-row-doubtful = cyfra kontrolna się nie zgadza, proszę porównać z paragonem
letters-row-known = już zarejestrowane w tej sprawie
letters-row-twice = numer powtarza się na liście
letters-row-elsewhere = numer jest zarejestrowany w innej sprawie
letters-row-no-case = nie znaleziono sprawy
letters-row-several-cases = pasuje kilka spraw, proszę podać numer sprawy
letters-row-no-number = to nie jest numer przesyłki
letters-row-bad-day = dzień nadania jest niemożliwy

# Jeden list
letter-head = <b>{ $case }</b>
letter-operation = • { $at }, { $index }: { $what }
letter-operation-of-card = • { $at }, { $index } (potwierdzenie): { $what }
letter-card-none = Bez potwierdzenia odbioru.
letter-card-awaited = 🪪 Potwierdzenie odbioru jeszcze nie wróciło.
letter-card-back = 🪪 Potwierdzenie odbioru wróciło: proszę dołączyć je do sprawy.
letter-card-missing = 🪪 Potwierdzenie odbioru nie wróciło. Proszę poprosić Pocztę o duplikat.
letter-correct = ✏️ Popraw numer
letter-withdraw = 🗑 Wycofaj
letter-receipt = 🧾 Paragon
letter-ask-number =
    Teraz zapisany jest numer <code>{ $barcode }</code>.

    Proszę napisać właściwy numer z paragonu. Wszystko, co Poczta powiedziała o poprzednim, zostanie zapomniane.
letter-corrected = ✅ Numer poprawiony. Pytam Pocztę od nowa.
letter-withdraw-ask =
    Wycofać list <code>{ $barcode }</code>?

    Nie będzie już śledzony, a opłata za niego zniknie z kosztów sprawy. Historia zachowa, że był.
letter-withdraw-sure = 🗑 Tak, wycofaj
letter-withdrawn = List wycofany.
refusal-letters-case-moved = Sprawa poszła dalej dzięki doręczeniu tego listu ({ $stage }). Najpierw proszę cofnąć sprawę.
