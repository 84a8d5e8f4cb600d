language-name = Polski
button-home = 🏠 Start
button-back = ‹ Wstecz
button-open-case = Otwórz sprawę
button-yes = Tak
button-no = Nie

command-start = Zacznij
command-quality = Sprawdź jakość portfela
command-help = Co potrafi bot
command-cancel = Przerwij i wróć na start
command-settings = Język i strefa czasowa
command-privacy = Twoje dane

menu-my-cases = 📁 Moje sprawy
menu-overdue = ⏰ Po terminie
menu-find = 🔎 Znajdź sprawę
menu-paper = 📷 Zdjęcie pisma
menu-letter = ✉️ Nowy list
menu-register = 📥 Nowy rejestr
menu-statements = 🏦 Wyciąg
menu-digest = 📊 Podsumowanie
menu-policy = ⚙️ Zasady
menu-staff = 👥 Pracownicy
menu-debts = 💳 Mój dług
menu-identify = Informacje o mojej umowie

home-guest =
    Dzień dobry! Tu Cessio.

    Jeśli otrzymali Państwo od nas list, tutaj można sprawdzić informacje o swojej umowie. Proszę nacisnąć przycisk poniżej.
home-staff =
    <b>Cessio</b>, { $role }

    Wyślij numer sprawy, umowy, nazwisko lub telefon, a znajdę sprawę. Zdjęcie pisma sądowego przeczytam. Plik Excel wczytam jako rejestr.
home-debtor =
    Dzień dobry! Tutaj widać, ile wynosi dług i z czego się składa, jak zapłacić i jak uzgodnić raty.

help-guest =
    Jeśli otrzymali Państwo list z numerem umowy i kodem jednorazowym, proszę nacisnąć „Informacje o mojej umowie” i odpowiedzieć na pytania.

    /settings: język, /privacy: co przechowujemy, /cancel: przerwij.
help-staff =
    • Napisz numer sprawy (C-000123), umowy, sądu, UID, nazwisko lub jego część, telefon: znajdę sprawę.
    • Wyślij zdjęcie, album lub PDF pisma sądowego: przeczytam je i zaproponuję wpis.
    • Wyślij rejestr .xlsx lub .csv: sprawdzę go i założę sprawy.
    • Wyślij numer przesyłki: powiem, gdzie jest.

    /start: początek, /settings: język, /cancel: przerwij.
help-debtor =
    „Mój dług” pokazuje kwotę i każdą jej część, dane do przelewu z kodem QR oraz raty.

    Jeśli kwota się nie zgadza, prosimy o telefon pod numer z listu. /settings: język, /privacy: co przechowujemy, /cancel: przerwij.

privacy =
    <b>Co przechowujemy</b>

    Numer konta, imię i język przekazane przez komunikator; wiadomości na czas ich obsługi; to, co Państwo sami podali. Dane paszportu, adresy i telefony są zaszyfrowane. Informacje o długu widzi tylko osoba, która potwierdziła tożsamość. Nic nie wychodzi poza firmę, chyba że ustawa wprost tego wymaga (152-FZ).

role-officer = specjalista
role-lawyer = prawnik
role-accountant = księgowy
role-mail-clerk = pracownik poczty
role-enforcement = specjalista ds. egzekucji
role-manager = kierownik
role-administrator = administrator
role-debtor = dłużnik
role-guest = gość
role-system = Cessio

refusal-not-now = Teraz nie można tego zrobić. Otwórz sprawę ponownie i zobacz, co się zmieniło.
refusal-not-allowed = Twoja rola tego nie obejmuje. Poproś kierownika lub administratora.
refusal-not-found = Niczego nie znaleziono. Sprawdź numer albo zacznij od /start.
refusal-stale = W międzyczasie wszystko się zmieniło. Tak wygląda to teraz.
refusal-unreadable = Nie udało się tego odczytać. Wyślij inny plik albo napisz słowami.
refusal-invitation = Ten link nie działa. Poproś administratora o nowy.
refusal-role-not-invited = Zaprosić można tylko pracownika. Wybierz rolę z listy.
error-outside-down = Usługa zewnętrzna ({ $service }) teraz nie odpowiada. Nic nie zginęło, spróbuję ponownie.
error-unexpected = Coś się u nas zepsuło. Nic nie zginęło: spróbuj jeszcze raz, a jeśli to nie pomoże, napisz do administratora.

notice-stub = 🔔 …
notice-dead-job = ⚠️ Zadanie „{ $name }” nr { $job } nie powiodło się wiele razy z rzędu i zostało odłożone. Nic nie zginęło; zobacz cessio doctor i dziennik procesu.
