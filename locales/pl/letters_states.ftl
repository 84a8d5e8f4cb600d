# Gdzie jest list
mail-status-registered = numer nadany, jeszcze nie przyjęty przez pocztę
mail-status-accepted = przyjęty przez pocztę
mail-status-not-accepted = poczta odmówiła przyjęcia
mail-status-in-transit = w drodze
mail-status-at-office = czeka w urzędzie doręczającym
mail-status-out-for-delivery = przekazany listonoszowi lub kurierowi
mail-status-attempt-failed = próba doręczenia nieudana
mail-status-placed = włożony do skrzynki, odbiór niepotwierdzony
mail-status-delivered = doręczony adresatowi
mail-status-returning = wraca do nas
mail-status-returned = zwrócony do nas
mail-status-unclaimed = nieodebrany, w przechowaniu czasowym
mail-status-loss-suspected = poczta nie może odnaleźć przesyłki
mail-status-lost = zagubiony
mail-status-seized = zatrzymany lub zniszczony
mail-status-cancelled = nadanie anulowane
mail-status-check = wymaga ręcznego sprawdzenia

# Dlaczego listu nie doręczono lub go zawrócono
mail-reason-expired = upłynął termin przechowywania
mail-reason-refusal = adresat odmówił przyjęcia
mail-reason-absent = adresat nieobecny
mail-reason-moved = adresat się wyprowadził
mail-reason-death = adresat zmarł
mail-reason-wrong-address = błędny adres
mail-reason-no-access = brak dostępu do adresata lub skrzynki
mail-reason-by-sender = na żądanie nadawcy
mail-reason-damaged = przesyłka uszkodzona

# Co wysłano
letter-kind-assignment-notice = zawiadomienie o przelewie wierzytelności
letter-kind-order-copy = odpis wniosku o nakaz dla dłużnika
letter-kind-order-pack = wniosek o nakaz sądowy do sądu
letter-kind-claim-copy = odpis pozwu dla dłużnika
letter-kind-claim-pack = pozew do sądu
letter-kind-bank-pack = tytuł wykonawczy do banku
letter-kind-bailiff-pack = tytuł wykonawczy do komornika
letter-kind-inquiry = zapytanie o los dokumentów
letter-kind-other = inny list

# Co to znaczy dla sprawy
mail-event-court-delivery = Sąd otrzymał dokumenty: od tego dnia są rozpatrywane.
mail-event-debtor-served = Dłużnik otrzymał list.
mail-event-debtor-deemed-served = List można uznać za doręczony, choć dłużnik go nie odebrał (art. 165.1 KC FR). Decyduje prawnik.
mail-event-addressee-delivery = Adresat otrzymał list.

# Co musi zobaczyć człowiek
mail-alarm-delivery-taken-back = Poczta cofnęła zgłoszone wcześniej doręczenie.
mail-alarm-another-item = Pod tym numerem poczta pokazuje cudzą przesyłkę.
mail-alarm-returning = List zawrócono, wraca do nas.
mail-alarm-returned = List wrócił do nas, adresat go nie otrzymał.
mail-alarm-death = Poczta informuje, że adresat zmarł.
mail-alarm-lost = Poczta zagubiła przesyłkę albo została ona zatrzymana.
mail-alarm-loss-suspected = Poczta nie znajduje przesyłki tam, gdzie powinna być.
mail-alarm-unclaimed = List nieodebrany, leży w przechowaniu czasowym.
mail-alarm-not-accepted = Poczta nie przyjęła przesyłki.
mail-alarm-cancelled = Nadanie anulowano: list nigdzie nie idzie.
mail-alarm-check = Operacje poczty nie mówią jednoznacznie, gdzie jest list.
mail-alarm-silence = Od dawna nic nie wiadomo o liście.

# Co robić dalej
mail-next-delivery-taken-back = Sprawdź historię przesyłki. Jeśli sprawa już się przesunęła, cofnij ją.
mail-next-another-item = Porównaj numer z potwierdzeniem nadania: datę i urząd.
mail-next-returning = Ustal przyczynę zwrotu i przygotuj ponowne nadanie.
mail-next-returned = Dołącz kopertę do akt i zdecyduj, czy wysłać ponownie.
mail-next-death = Przekaż sprawę do sprawdzenia, czy dłużnik żyje.
mail-next-lost = Złóż reklamację na poczcie i wyślij dokumenty ponownie.
mail-next-loss-suspected = Zapytaj w urzędzie; po kilku dniach złóż reklamację.
mail-next-unclaimed = Odbierz list lub wyślij go ponownie.
mail-next-not-accepted = Popraw to, co wskazała poczta, i nadaj ponownie.
mail-next-cancelled = Jeśli wysyłka jest potrzebna, nadaj list pod nowym numerem.
mail-next-check = Przejrzyj operacje i zaznacz, co naprawdę się stało.
mail-next-silence = Zapytaj w urzędzie lub złóż reklamację.

# Operacje poczty według rodzaju
post-operation-1 = Przyjęcie
post-operation-2 = Doręczenie
post-operation-3 = Zwrot
post-operation-4 = Dosłanie
post-operation-5 = Niedoręczenie
post-operation-6 = Przechowywanie
post-operation-7 = Przechowanie czasowe
post-operation-8 = Opracowanie
post-operation-12 = Nieudana próba doręczenia
post-operation-13 = Rejestracja wysyłki
post-operation-15 = Przekazanie do przechowania czasowego
post-operation-16 = Zniszczenie
post-operation-17 = Przejęcie zawartości przez pocztę
post-operation-18 = Zarejestrowanie utraty
post-operation-20 = Rejestracja
post-operation-21 = Dostarczenie pod adres
post-operation-22 = Niedostarczenie pod adres
post-operation-23 = Przyjęcie do przechowania czasowego
post-operation-25 = Otwarcie
post-operation-26 = Anulowanie
post-operation-27 = Otrzymano rejestrację elektroniczną
post-operation-28 = Nadanie numeru
post-operation-34 = Wczytano zawiadomienie elektroniczne
post-operation-35 = Odmowa doręczenia kurierem
post-operation-37 = Wstępne przygotowanie
post-operation-42 = Druga nieudana próba doręczenia
post-operation-43 = Zgoda na doręczenie
post-operation-44 = Odmowa przyjęcia
post-operation-45 = Rezygnacja z zawiadomienia elektronicznego
post-operation-46 = Cofnięcie numeru
post-operation-48 = Częściowe doręczenie
post-operation-49 = Odmowa przedłużenia przechowywania
post-operation-59 = Rejestracja numeru zewnętrznego
post-operation-62 = Zwrócono klientowi
post-operation-1027 = Brak przesyłki
post-operation-other = Inna operacja ({ $code })

# Co poszło nie tak
error-post-limit = Dzisiejsza pula zapytań do poczty jest wyczerpana. Listy zostaną sprawdzone jutro.
error-post-credentials = Poczta nie przyjmuje loginu lub hasła. Dla administratora: sprawdź POST_LOGIN, POST_PASSWORD i dostęp przyznany w umowie.
error-post-rejected = Poczta odrzuciła zapytanie. Ponawianie nic nie da: sprawdź numer przesyłki.
refusal-post-barcode = „{ $barcode }” nie wygląda na numer przesyłki. Potrzeba 14 cyfr z potwierdzenia albo dwóch liter, dziewięciu cyfr i dwóch liter.
