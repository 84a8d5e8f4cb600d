# Rejestry wierzytelności: co jest nie tak z plikiem i z wierszami

register-not-a-table = To nie jest tabela. Proszę przysłać rejestr w formacie .xlsx, .xls lub .csv.
register-locked = Plik jest chroniony hasłem. Proszę usunąć hasło i przysłać rejestr ponownie.
register-too-large = Plik jest zbyt duży, aby go otworzyć. Proszę podzielić rejestr i sprawdzić, czy daleko poza tabelą nie ma wypełnionych komórek.
register-no-headings = W pliku nie ma wiersza nagłówków: potrzeba co najmniej pięciu znanych kolumn, np. «Номер договора», «Дата договора», «ФИО», «Дата рождения», «Основной долг».
register-heading-twice = Kolumna «{ $title }» występuje w pliku więcej niż raz: { $found }. Nic nie zostało wczytane. Proszę wskazać właściwą.
register-column-missing = W pliku brakuje wymaganych kolumn: { $titles }. Nic nie zostało wczytane. Proszę wskazać, w której kolumnie jest «{ $title }», lub uzupełnić plik.
register-column-perhaps = W pliku są kolumny, których nie znam: { $found }. Może jedna z nich to „{ $title }”? Jeśli nie zostanie wskazana, ta część długu nie trafi do sprawy. Na razie nic nie wczytano.

register-fault-missing-required = nie wypełniono: { $columns }
register-fault-bad-number = nie można odczytać kwoty: { $columns }
register-fault-negative-amount = kwota poniżej zera: { $columns }
register-fault-bad-date = data nie istnieje lub nie można jej odczytać: { $columns }
register-fault-future-date = data późniejsza niż dzisiejsza: { $columns }
register-fault-duplicate-in-file = umowa o tym numerze i dacie urodzenia jest już wyżej w pliku
register-fault-duplicate-in-store = umowę o tym numerze i dacie urodzenia wczytano już od tego wierzyciela
register-fault-minor-at-contract = w dniu umowy nie miał(a) 18 lat
register-fault-total-mismatch = suma łączna nie równa się sumie kapitału, odsetek, kary i opłat
register-fault-bad-inn = błędny numer INN: { $columns }
register-fault-bad-snils = błędny numer SNILS: { $columns }
register-fault-bad-passport = brak dziesięciu cyfr paszportu: { $columns }
register-fault-bad-deal-uid = błędny UID umowy: { $columns }
register-fault-bad-phone = to nie jest rosyjski numer telefonu: { $columns }
register-fault-bad-optional-date = nie można odczytać daty: { $columns }
register-fault-bad-rate = nie można odczytać stawki: { $columns }
register-fault-rounded-amount = kwotę zaokrąglono do kopiejki: { $columns }

## Rejestr w rozmowie

register-how = Wyślij plik rejestru: .xlsx, .xls lub .csv, do 20 MB. Zapytam, czyj jest i z jakiej umowy cesji, sprawdzę każdy wiersz i przyślę raport.
register-ask-creditor = Plik <b>{ $file }</b> zapisany. Kto sprzedał te długi? Wybierz wcześniejszą umowę albo napisz nazwę cedenta.
register-same-contract = { $number } · { $creditor }
register-ask-number = Numer umowy cesji?
register-ask-date = Data umowy cesji? Na przykład 01.10.2026
register-on-its-way = Przyjęto: <b>{ $file }</b>, { $creditor }. Czytam i sprawdzam, raport przyjdzie tutaj.
register-on-its-way-again = Zapamiętane. Czytam rejestr jeszcze raz, raport przyjdzie tutaj.
register-which-column = Która kolumna pliku to „{ $title }”?
register-no-such-column = Nie ma takiej kolumny
button-register-column = Wskaż kolumnę
button-register-cases = Otwórz nowe sprawy
refusal-register-too-large = Plik ma ponad 20 MB. Podziel rejestr albo wczytaj go poleceniem cessio import.
refusal-register-date = To nie wygląda na datę umowy. Napisz ją tak: 01.10.2026; nie może być późniejsza niż dziś.
refusal-register-no-file = Najpierw wyślij plik rejestru.
notice-register-done =
    📥 <b>{ $file }</b>, { $creditor }

    Wierszy: { $rows }. Przyjęto: <b>{ $accepted }</b>, odrzucono: <b>{ $rejected }</b>.
    Kapitał: { $principal }
    Odsetki: { $interest }
    Kary: { $penalty }
    Prowizje: { $fees }{ $faults }
register-fault-line = { $count } × { $what }
register-unknown =
    Niezrozumiałe kolumny: { $names }{ $more ->
        [0] { "" }
       *[other] { " " }i jeszcze { $more }
    }. Ich wartości leżą w sprawach i nie wchodzą do długu.
register-rejected-file = { $name } — odrzucone.xlsx
register-faults-rejected = Odrzucone:
register-faults-warned = Ostrzeżenia:

register-code-missing-required = brak wymaganej wartości
register-code-bad-number = nieczytelna kwota
register-code-negative-amount = kwota poniżej zera
register-code-bad-date = nieczytelna data
register-code-future-date = data z przyszłości
register-code-duplicate-in-file = powtórzenie w pliku
register-code-duplicate-in-store = wczytane wcześniej
register-code-minor-at-contract = poniżej 18 lat w dniu umowy
register-code-total-mismatch = suma nie równa się częściom
register-code-bad-inn = błędny INN
register-code-bad-snils = błędny SNILS
register-code-bad-passport = błędny paszport
register-code-bad-deal-uid = błędny UID umowy
register-code-bad-phone = nierosyjski telefon
register-code-bad-optional-date = inna data nieczytelna
register-code-bad-rate = nieczytelna stopa
register-code-rounded-amount = kwota zaokrąglona do kopiejki
register-fault-bad-stage = etap niezrozumiały, sprawa zacznie od początku: { $columns }
register-code-bad-stage = etap niezrozumiały
register-fault-bad-court-number = błędny numer sprawy lub postępowania: { $columns }
register-code-bad-court-number = błędny numer sprawy lub postępowania
register-fault-bad-payment = nie można odczytać kwoty lub daty wpłaty: { $columns }
register-code-bad-payment = nie można odczytać wpłaty lub kwoty

## Postęp importu

register-progress =
    📥 <b>{ $file }</b>, { $creditor }

    { $bar }
    Przeczytane wiersze: { $done } z { $whole }. Do końca sprawdzania nic nie jest zapisane.
register-over-done = 📥 <b>{ $file }</b>: plik przeczytany, raport poniżej.
register-over-asking = 📥 <b>{ $file }</b>: nagłówki przeczytane, odpowiedź potrzebna poniżej.
register-over-stopped = ⏹ <b>{ $file }</b>: zatrzymane.
register-over-refused = 📥 <b>{ $file }</b>: nie udało się wczytać, powód poniżej.
register-stopping = Zatrzymuję. Nic z tego rejestru nie zapisano. Jeśli sprawdzanie właśnie się skończyło, przyjdzie raport.
register-again-from-the-start = Czytam rejestr ponownie od pierwszego wiersza: poprzednie czytanie nic nie zostawiło. Raport przyjdzie tutaj.
button-register-stop = ⏹ Zatrzymaj
button-register-go-on = ▶️ Kontynuuj
notice-register-stopped = ⏹ <b>{ $file }</b>, { $creditor }: import zatrzymany, nic nie zapisano. „Kontynuuj” zacznie po ostatnim odczytanym wierszu.
refusal-not-your-creditor = Ten zbywca nie należy do tych, z którymi pracujesz. Sprawdź nazwę albo poproś kierownika o import rejestru.
