# Sąd sprawy: który i dlaczego, wybór sądu, spis sądów, kontrole przed złożeniem.

more-court = ⚖️ Sąd
more-stop-checks = 🛑 Kontrole
card-court-why = { $by ->
        [rule] └ według adresu dłużnika
        [choice] └ wybrany wcześniej dla tego domu
        [contract] └ według umowy
       *[person] └ wybrany ręcznie
    }
task-title-court = Wybrać sąd: adres go nie wskazał

court-head = <b>Sąd sprawy { $number }</b> · { $kind ->
        [district] potrzebny sąd rejonowy
       *[magistrate] potrzebny sędzia pokoju
    }
court-named = ⚖️ { $name }
court-not-named = Sąd nie jest wskazany.
court-by-address = Według adresu dłużnika: <b>{ $name }</b>
court-stays = Wniosek już złożono: sprawa zostaje w tym sądzie, nawet jeśli rewiry się zmieniły (KPC FR, art. 33).
court-by-rule = Znaleziony według adresu: terytorium rewiru w brzmieniu z { $since }, reguła nr { $number }.
court-by-choice = Ten sąd wybrał pracownik dla tego domu.
court-by-contract = Sąd wskazuje umowa pożyczki (KPC FR, art. 32).
court-by-person = Sąd wybrał pracownik.
court-by-typed = Nazwę wpisano ręcznie, nie jest powiązana ze spisem.
court-by-nothing = Sąd nie jest znany.

court-reason-found = Sąd znaleziono.
court-reason-no-address = Nie ma adresu dłużnika albo nie ma w nim miejscowości. Popraw adres lub wybierz sąd.
court-reason-no-house-named = Adres nie podaje ulicy lub domu. Popraw go lub wybierz sąd.
court-reason-no-directory = Nie ma spisu sądów tego regionu. Wyślij go jako plik z podpisem „sądy” lub wybierz sąd.
court-reason-no-settlement = W spisie nie ma tej miejscowości. Wybierz sąd: wybór zostanie zapamiętany.
court-reason-no-street = W spisie nie ma tej ulicy. Wybierz sąd: wybór zostanie zapamiętany.
court-reason-street-alike = Spis inaczej zapisuje tę ulicę. Sprawdź i wybierz sąd: wybór zostanie zapamiętany.
court-reason-no-house = Ulica jest, ale żaden rewir nie obejmuje tego domu. Wybierz sąd: wybór zostanie zapamiętany.
court-reason-house-in-doubt = Spis podaje dom bez budynku lub litery. Sprawdź i wybierz sąd: wybór zostanie zapamiętany.
court-reason-several = Pasuje kilka rewirów. Wybierz sąd: wybór zostanie zapamiętany.
court-reason-no-court-above = Spis nie podaje sądu rejonowego nad rewirem. Uzupełnij spis lub wybierz sąd.

court-take = ✅ Wskaż ten sąd
court-other = 🔎 Inny sąd
court-of-contract = 📄 Wskazuje go umowa
court-write = ✏️ Wpisz nazwę
court-ask = { $number }: który sąd? Napisz słowa z jego nazwy.
court-ask-contract = { $number }: który sąd wskazuje umowa? Napisz słowa z jego nazwy. Musi być w regionie dłużnika.
court-found = Który z nich?
court-none-called = W spisie nie ma sądu z tymi słowami. Napisz inne lub wróć.
court-chosen = ⚖️ Sąd sprawy { $number } zapisano
filter-no-court = ⚖️ Bez sądu

courts-caption = sądy
courts-taken =
    ✅ Spis sądów przyjęty
    Nowe sądy: { $added }, zmienione: { $changed }
    Nowe terytoria: { $texts }, odczytane reguły: { $rules }
courts-faulty = ⚠️ Wiersza { $row } nie przyjęto: popraw kolumnę { $column }
courts-unread = ❔ { $code }: wiersz niezrozumiały, nieużywany: <i>{ $text }</i>
courts-more = … i jeszcze { $count }
courts-no-headings = Plik nie zawiera spisu sądów: potrzebne są kolumny „code” i „name”.
refusal-court-filed = Wniosek już złożono: sądu tej sprawy się nie zmienia. Jeśli sąd go zwrócił, zacznij składanie od nowa.
refusal-court-region = Ten sąd jest w innym regionie. Umowa z konsumentem może wskazać tylko sąd jego regionu: wybierz inny.

stop-head = <b>Przed złożeniem</b> · { $number } · { $path ->
        [enforcement] egzekucja
        [claim] pozew
       *[order] nakaz sądowy
    }
stop-line = { $effect ->
        [bars] 🛑
        [overridden] ☑️
       *[warns] ⚠️
    } { $what } <i>{ $basis }</i>
stop-nothing = ✅ Według naszych danych nic nie stoi na przeszkodzie.
stop-nothing-to-claim = Nie ma czego dochodzić: dług spłacono. Sprawdź wpłaty.
stop-other-court = Według adresu dłużnika sprawę rozpoznaje inny sąd. Otwórz „Sąd” i wybierz właściwy.
stop-act-there = W sprawie jest już orzeczenie. Nie można złożyć ponownie: uzyskaj dokument egzekucyjny.
stop-same-contract = Na tej samej umowie opiera się inna otwarta sprawa. Sprawdź i zamknij zbędną.
stop-limitation-unknown = Terminu przedawnienia nie można policzyć: nie są znane daty pożyczki albo wniesienia sprawy. Zobacz w sprawie: „Więcej”, „Przedawnienie”.
stop-limitation-over = Przedawnienie nastąpiło { $date }. Sąd oddali, jeśli dłużnik to podniesie: zdecyduj, czy składać.
stop-limitation-soon = Przedawnienie nastąpi { $date }. Złóż wkrótce.
stop-no-cession = Umowa cesji nie jest odnotowana. Dołącz umowę i wyciąg z rejestru.
stop-money-on-the-way = Zapowiedziano wpłatę, której jeszcze nie zaksięgowano. Poczekaj, by kwota była właściwa.
