# Rejestry wierzytelności: co jest nie tak z plikiem i z wierszami

register-not-a-table = To nie jest tabela. Proszę przysłać rejestr w formacie .xlsx, .xls lub .csv.
register-locked = Plik jest chroniony hasłem. Proszę usunąć hasło i przysłać rejestr ponownie.
register-too-large = Plik jest zbyt duży, aby go otworzyć. Proszę podzielić rejestr i sprawdzić, czy daleko poza tabelą nie ma wypełnionych komórek.
register-no-headings = W pliku nie ma wiersza nagłówków: potrzeba co najmniej pięciu znanych kolumn, np. «Номер договора», «Дата договора», «ФИО», «Дата рождения», «Основной долг».
register-heading-twice = Kolumna «{ $title }» występuje w pliku więcej niż raz: { $found }. Nic nie zostało wczytane. Proszę wskazać właściwą.
register-column-missing = W pliku brakuje wymaganych kolumn: { $titles }. Nic nie zostało wczytane. Proszę wskazać, w której kolumnie jest «{ $title }», lub uzupełnić plik.

register-fault-missing-required = nie wypełniono: { $columns }
register-fault-bad-number = nie można odczytać kwoty: { $columns }
register-fault-negative-amount = kwota poniżej zera: { $columns }
register-fault-bad-date = data nie istnieje lub nie można jej odczytać: { $columns }
register-fault-future-date = data późniejsza niż dzisiejsza: { $columns }
register-fault-duplicate-in-file = umowa o tym numerze i dacie urodzenia jest już wyżej w pliku
register-fault-duplicate-in-store = umowę o tym numerze i dacie urodzenia wczytano już od tego wierzyciela
register-fault-minor-at-contract = w dniu umowy nie miał(a) 18 lat
register-fault-total-mismatch = suma łączna nie równa się sumie kapitału, odsetek, kary i opłat
register-fault-bad-inn = błędny numer ИНН: { $columns }
register-fault-bad-snils = błędny numer СНИЛС: { $columns }
register-fault-bad-passport = brak dziesięciu cyfr paszportu: { $columns }
register-fault-bad-deal-uid = błędny УИд umowy: { $columns }
register-fault-bad-phone = to nie jest rosyjski numer telefonu: { $columns }
register-fault-bad-optional-date = nie można odczytać daty: { $columns }
register-fault-bad-rate = nie można odczytać stawki: { $columns }
register-fault-rounded-amount = kwotę zaokrąglono do kopiejki: { $columns }
