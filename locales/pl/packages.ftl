# Pakiety dokumentów i kontrole przed złożeniem.

attached-contract = Umowa pożyczki
attached-payout-proof = Dowód wypłaty
attached-fee-receipt = Dowód opłaty sądowej
attached-cession-contract = Umowa cesji
attached-copy-receipt = Dowód wysłania odpisu
attached-power-of-attorney = Pełnomocnictwo
attached-enforcement-document = Tytuł wykonawczy
package-to-court = Do sądu
package-to-debtor = Do dłużnika
package-to-bailiff = Do komorników
package-to-bank = Do banku
outside-bankruptcy = upadłość
outside-death = sprawy spadkowe
outside-court-cases = sprawy w sądach
outside-bailiffs = bank danych komorników
package-open = 📦 Pakiet do druku
package-head = 📦 <b>Pakiet sprawy { $number }</b> · { $stage }
package-none = Na tym etapie nic się nie wysyła.
package-to = <b>{ $to }</b>
package-part-there = ✅ { $part }
package-part-ready = 📄 { $part }: zostanie sporządzony
package-part-may-lack = ▫️ { $part }: brak, nie jest konieczny
package-part-lacks = ✖️ { $part }: { $why }
package-part-facts = brakuje{ $what }
package-part-no-file = brak pliku, dołącz
package-bar = 🛑 { $what }
package-complete = Wszystko jest. Naciśnij „Złóż pakiet”: sporządzę brakujące z dzisiejszą sumą i przyślę jeden plik do druku.
package-print = 🖨 Złóż pakiet do druku
package-checks = 🛑 Przed złożeniem
package-file-kind = 📎 { $kind }
package-back = ‹ Do pakietu
package-attach =
    📎 <b>{ $kind }</b>
    { $owner ->
        [office] Jeden plik dla wszystkich spraw.
        [cession] Jeden plik dla wszystkich spraw tej cesji.
       *[case] Plik tej sprawy.
    } Przyślij PDF albo zdjęcia, jedno po drugim.
package-attached-count = Dołączono już plików: { $count }
package-attached = 📎 { $kind }: przyjęto, stron: { $pages }. Przyślij więcej albo wróć do pakietu.
package-put-away = 🗑 Usuń z pakietu
package-put-away-toast = Usunięto: { $count }
package-file-name = { $number } Pakiet
package-file = 📦 Pakiet sprawy { $number }, stron: { $pages }. Drukuj dwustronnie: każdy dokument zaczyna się na nowej kartce.
refusal-package-none = Na tym etapie nie ma pakietu: nic się nie wysyła.
refusal-package-lacks-file = W pakiecie brakuje pliku „{ $what }”. Dołącz go: „Dokumenty” → „Pakiet do druku”.
refusal-package-stale = Dane sprawy zmieniły się podczas składania pakietu. Złóż go ponownie.
refusal-attachment-file = Plik się nie otworzył. Przyślij PDF bez hasła albo zdjęcie.
refusal-attachment-large = Plik ma ponad 20 MB. Przyślij go w częściach.
refusal-attachment-pages = Plik ma ponad { $most } stron albo żadnej. Przyślij go w częściach.

stop-outside-never = Nie sprawdzono: { $check }. Zapytaj rejestr albo zapisz odpowiedź.
stop-outside-old = Odpowiedź jest stara: { $check }, sprawdzono { $on }. Zapytaj ponownie.
stop-outside-found = Znaleziono: { $check }, { $on }. Nie wolno składać. Jeśli to imiennik, zapisz „czysto” i dlaczego.
stop-ask = 🔄 Zapytaj rejestry
stop-asked-toast = Zapytano: { $count }
stop-answer-clear = ✅ Czysto: { $check }
stop-answer-found = ⚠️ Znaleziono: { $check }
stop-ask-why = Wcześniej znaleziono: { $check }. Napisz, dlaczego teraz jest czysto, na przykład „imiennik, inna data urodzenia”.
stop-override = ➡️ Złóż mimo to: { $number }
stop-ask-override =
    { $what }
    Dlaczego można złożyć? Odpowiedź zostanie w dzienniku sprawy.
refusal-stop-not-ours = Tego nie można pominąć: decyduje prawo. Usuń przyczynę.
refusal-stop-no-reason = Napisz przyczynę słowami.
refusal-outside-no-register = Rejestr nie jest podłączony. Sprawdź na jego stronie i zapisz odpowiedź przyciskiem.
refusal-outside-no-reason = Wcześniej znaleziono. Napisz, dlaczego teraz jest czysto.

bulk-kind-packages = 📦 Złóż pakiety
bulk-what-packages = pakiety do druku
bulk-refusal-package = Pakietu nie złożono: dane się zmieniły. Sprawdź sprawę i powtórz.
bulk-packages-file = Pakiety { $number } z { $on }, część { $volume }
bulk-packages-volume = 📦 Pakiety do druku, część { $number } z { $count }.

history-attachment-added = Dołączono plik
history-attachment-put-away = Plik usunięto z pakietu
history-package-printed = Pakiet złożono do druku
history-stop-overridden = Zdecydowano złożyć mimo kontroli
history-outside-answered = Rejestr odpowiedział
