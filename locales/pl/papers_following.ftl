# Co wynika z pisma: błędy sądu, co poprawić, na co czekać.

paper-slip-parts = ⚖️ Błąd sądu: części długu dają { $right }, w piśmie { $printed }
paper-slip-costs = ⚖️ Błąd sądu: dług z kosztami daje { $right }, w piśmie { $printed }
paper-slip-fee = ⚖️ Błąd sądu: opłata { $printed }, według stawek z dnia złożenia { $right }
paper-slip-name = ⚖️ Błąd sądu: dłużnik „{ $printed }”, w sprawie „{ $right }”
paper-slip-born = ⚖️ Błąd sądu: data urodzenia { $printed }, w sprawie { $right }
paper-slip-contract = ⚖️ Błąd sądu: umowa { $printed }, w sprawie { $right }
paper-slip-precinct = ⚖️ Błąd sądu: rewir { $printed }, według UID i sprawy { $right }
paper-slip-uid = ⚖️ Błąd sądu: cyfry kontrolne UID { $printed } się nie zgadzają
paper-ask-correction = ⚖️ Wniosek o sprostowanie
paper-correction = ⚖️ Wniosek o sprostowanie omyłki (art. 200 ust. 2 kodeksu). Proszę przeczytać, podpisać i wysłać do sądu.
paper-correction-name = Wniosek o sprostowanie { $number }
refusal-paper-no-slips = W tym piśmie nie widać błędów sądu, nie ma czego prostować.
paper-will-wait-for-court = ➡️ Kwoty w nakazie się nie zgadzają: pismo trafi do akt, a nic nie zostanie zapisane, dopóki sąd go nie sprostuje
paper-will-mark-letter = ➡️ Zaznaczę doręczenie listu { $barcode }
paper-will-register-letter = List zostanie zarejestrowany ({ $kind }), opłata trafi do kosztów sprawy.
paper-will-enter-fee = Opłata trafi do kosztów sprawy, a paragon będzie jej dowodem.
paper-letter-marked = 📍 Zaznaczono na liście { $barcode }
paper-objections = ⏳ Sprzeciw dłużnika możliwy do { $on }, potem można prosić o drugi egzemplarz
paper-objections-over = ⏳ Termin na sprzeciw minął: od { $on } można prosić o drugi egzemplarz
paper-to-do-head = 🛠 Do zrobienia:
paper-to-do = ▫️ { $what }
paper-tasks = ☑️ Zadania sprawy
task-title-second-copy = Poprosić o drugi egzemplarz nakazu: termin sprzeciwu minął

cure-contract = Dołączyć umowę pożyczki
cure-payout = Dołączyć dowód wypłaty pieniędzy
cure-cessions = Dołączyć wszystkie umowy cesji po kolei
cure-fee-size = Przeliczyć opłatę i dopłacić
cure-fee-proof = Dołączyć polecenie przelewu ze znakiem banku
cure-identifier = Podać identyfikator dłużnika (art. 124 kodeksu)
cure-calculation = Dołączyć wyliczenie długu według części
cure-signature = Sprawdzić podpis i datę wniosku
cure-send-copy = Wysłać dłużnikowi odpis i dołączyć dowód nadania
cure-find-precinct = Znaleźć rewir według miejsca zamieszkania dłużnika
cure-proxy = Dołączyć ważne pełnomocnictwo
cure-find-double = Znaleźć w sądzie drugą taką sprawę
cure-who-withdrew = Ustalić, kto i dlaczego cofnął wniosek
cure-offset-fee = Zaliczyć opłatę od nakazu na poczet opłaty od pozwu
cure-address = Sprawdzić adres dłużnika
cure-death-proof = Poprosić o potwierdzenie zgonu
cure-heirs = Szukać spadkobierców przez notariusza
cure-find-bankruptcy = Znaleźć sprawę upadłości i termin zgłoszenia
cure-find-act = Znaleźć prawomocne orzeczenie
cure-writ-defects = Poprawić tytuł wykonawczy w sądzie
cure-find-bailiff = Znaleźć komorników według adresu dłużnika
cure-bailiff-application = Złożyć komornikom podpisany wniosek
cure-restore-term = Prosić sąd o przywrócenie terminu
cure-reconcile = Porównać otrzymane pieniądze z długiem
cure-original-back = Poczekać na oryginał tytułu wykonawczego
paper-ours = 🔖 Według kodu na kartce: { $kind } z { $day }, stron: { $pages }
paper-ours-lacks =
    { $count ->
        [one] ⚠️ Brakuje strony { $pages }: sfotografuj ją także
       *[other] ⚠️ Brakuje stron { $pages }: sfotografuj je także
    }
paper-ours-superseded = ⚠️ Po tym piśmie powstało nowsze: sprawdź, które wysłano
paper-ours-altered-head = ⚠️ Na zdjęciu jest co innego, niż wydrukowaliśmy, miejsc: { $count }. Porównaj z oryginałem.
paper-ours-altered = ▫️ „…{ $about }”: wydrukowano <b>{ $printed }</b>, na zdjęciu <b>{ $seen }</b>
