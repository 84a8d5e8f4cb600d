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
letters-new = ＋ List
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

    👉 Porównaj numer z potwierdzeniem nadania. Jeśli jest w nim literówka, zarejestruj list pod właściwym numerem.
letters-notice-credentials =
    ❗ <b>Poczta nie przyjmuje loginu lub hasła</b>

    Listy nie są teraz śledzone. Dla administratora: sprawdź CESSIO_POST_LOGIN, CESSIO_POST_PASSWORD i dostęp przyznany umową. Pytam ponownie co godzinę.

refusal-letters-day = Dniem nadania może być dzień od { $earliest } do { $latest }.
refusal-letters-other-case = Ten numer jest już zarejestrowany w sprawie { $number }. Sprawdź, czy potwierdzenia nie zostały pomylone.
refusal-letters-taken = Ten numer jest już zarejestrowany. Porównaj go z potwierdzeniem; jeśli jest dobry, zapytaj kierownika.
refusal-letters-none-open = W tej sprawie nie ma otwartych listów, nie ma o co pytać.
refusal-letters-asked-lately = O listy tej sprawy już zapytano. Poczekaj kwadrans.
