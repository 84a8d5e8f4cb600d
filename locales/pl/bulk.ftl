# Wiele spraw naraz: wybór, próba, potwierdzenie, przebieg, cofnięcie.

bulk-menu =
    ⚙️ <b>Cała lista: { $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }</b> na { $sum }

    Co zrobić ze wszystkimi? Najpierw sprawdzę każdą sprawę i pokażę, co wyjdzie. Przed potwierdzeniem nic się nie zmieni.
bulk-menu-empty = Na tej liście nie ma teraz spraw.
bulk-kind-advance = ➡️ Posunąć dalej
bulk-kind-assign = 👤 Przydzielić
bulk-kind-hold = ⛔ Wstrzymanie
bulk-kind-tag = 🏷 Etykieta
bulk-kind-documents = 📄 Dane do pism

bulk-more-steps = Pokazano najczęstsze. Aby zobaczyć pozostałe, zawęź listę do etapu.
bulk-choose-step = Który krok wykonać? To kroki, które mają sprawy tej listy; liczba mówi, ile spraw ma go na swoim etapie.
bulk-no-steps = Sprawy tej listy nie mają kroków, które może Pan/Pani wykonać.
bulk-usual = ➡️ Każdej jej zwykły krok
bulk-step-line = { $step } · { $count }
bulk-ask-reason = „{ $step }”: dlaczego? Potrzebny jest powód. Proszę napisać go w jednej wiadomości: trafi do dziennika każdej sprawy.
bulk-choose-colleague = Komu przekazać? „Po równo” — między osobami w pracy, które prowadzą takie etapy; kto ma mniej, dostanie więcej.
bulk-level = ⚖️ Po równo
bulk-colleague-line = { $name } · { $count }
bulk-choose-hold = Które wstrzymanie ustawić lub zdjąć? Liczba mówi, ile spraw listy je ma.
bulk-hold-put = ⛔ { $hold }
bulk-hold-lift = ✅ Zdjąć: { $hold } · { $count }
bulk-choose-tag = Nadać etykietę wszystkim sprawom czy ją zdjąć?
bulk-tag-put = 🏷 Nadać
bulk-tag-lift = ✖️ Zdjąć
bulk-ask-tag = Proszę napisać etykietę: słowo lub kilka, do { $longest } znaków.
bulk-ask-tag-there = Na sprawach listy teraz: { $tags }

bulk-what-step = krok „{ $step }”
bulk-what-usual = zwykły następny krok każdej sprawy
bulk-what-assign = przekazać: { $name }
bulk-what-level = rozdzielić po równo
bulk-what-hold-put = wstrzymanie: { $hold }
bulk-what-hold-lift = zdjąć wstrzymanie: { $hold }
bulk-what-tag-put = nadać etykietę „{ $tag }”
bulk-what-tag-lift = zdjąć etykietę „{ $tag }”
bulk-what-documents = tabela danych do pism

bulk-looking = 🔎 Sprawdzam sprawy. Na razie nic się nie zmienia.
bulk-trying =
    🔎 <b>Sprawdzam sprawy</b>: { $what }

    Na razie nic się nie zmienia.
bulk-running =
    ⚙️ <b>W toku</b>: { $what }

    Gotowe { $done } z { $count }.
bulk-undoing =
    ↩️ <b>Cofam</b>: { $what }

    Wracają tylko sprawy, których nikt nie ruszał.
bulk-tried = 🔎 <b>Próba</b>: { $what }
bulk-asking =
    ⏳ <b>Czeka na drugą osobę</b>: { $what }

    { $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    } na { $sum }. Kierownicy dostali pytanie z tymi samymi liczbami.
bulk-stopped =
    ⏸ <b>Zatrzymane</b>: { $what }

    Zrobione { $done }, czeka { $left }. Co zrobione, zostaje.
bulk-done =
    ✅ <b>Wykonane</b>: { $what }

    { $done ->
        [one] { $done } sprawa
        [few] { $done } sprawy
       *[many] { $done } spraw
    }.
bulk-undone =
    ↩️ <b>Cofnięte</b>: { $what }

    { $count ->
        [one] { $count } sprawa jest
        [few] { $count } sprawy są
       *[many] { $count } spraw jest
    } jak przedtem.
bulk-dropped = ✖️ <b>Nie wykonano</b>: { $what }
bulk-dropped-why =
    { $name } odrzuca: { $why ->
        [none] bez wyjaśnienia
       *[other] { $why }
    }
bulk-will-do =
    Będzie zrobione: <b>{ $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }</b> na <b>{ $sum }</b>
bulk-first-names = Pierwsze: { $names }
bulk-will-refuse =
    Nie przejdzie: { $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }
bulk-refused-line = • { $count } — { $why }
bulk-refused-like = • { $count } — na przykład: { $why }
bulk-failed =
    Nie wyszło dla { $count ->
        [one] { $count } sprawy
        [few] { $count } spraw
       *[many] { $count } spraw
    }: ktoś zmienił je wcześniej albo reguła już nie pozwala.
bulk-stays = Nie cofa się: { $basis }. Takich spraw cofnięcie nie zmieni.
bulk-undo-hint = Można cofnąć do { $until }.
bulk-kept =
    Zostało bez zmian { $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }: ktoś je potem zmienił albo prawo nie pozwala cofnąć kroku.
bulk-list-attached = Wszystkie sprawy z decyzją są w tabeli.

bulk-confirm =
    ✅ Wykonać dla { $count ->
        [one] { $count } sprawy
        [few] { $count } spraw
       *[many] { $count } spraw
    }
bulk-drop = ✖️ Nie wykonywać
bulk-stop = ⏸ Zatrzymać
bulk-go-on = ▶️ Kontynuować
bulk-undo = ↩️ Cofnąć
bulk-refresh = 🔄 Odświeżyć
bulk-again = 🔎 Sprawdzić ponownie
bulk-approve = ✅ Zgadzam się
bulk-decline = ✖️ Odrzucić
bulk-decline-silent = ✖️ Odrzucić bez słów
bulk-ask-why =
    Dlaczego odmowa? Proszę napisać w jednej wiadomości: zobaczy ją osoba, która prosiła.

    { $what }
bulk-approved = ✅ Zgoda udzielona. Trwa wykonanie.
bulk-declined = ✖️ Odrzucono: { $what }. Nic się nie zmieniło.
bulk-started = Rozpoczęte
bulk-asked-second = Potrzebna jest zgoda drugiej osoby. Kierownicy dostali pytanie.
bulk-stopping = Zatrzymuję

bulk-notice-question =
    ⚙️ <b>{ $name }</b> prosi o zgodę:{ $what }

    <b>{ $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }</b> na <b>{ $sum }</b>, nie przejdzie { $refused }.{ $stays ->
        [none] { "" }
       *[other] { " " }Nie cofa się: { $stays }.
    }
    Wszystkie sprawy są w tabeli.
bulk-notice-approved =
    ✅ <b>{ $name }</b> zgadza się: { $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }. Trwa wykonanie.
bulk-notice-declined =
    ✖️ <b>{ $name }</b> odrzuca: { $count ->
        [one] { $count } sprawa
        [few] { $count } sprawy
       *[many] { $count } spraw
    }. Nic się nie zmieniło.{ $why ->
        [none] { "" }
       *[other] { " " }Powód: { $why }
    }
bulk-notice-yours =
    📁 { $count ->
        [one] { $count } sprawa przeszła
        [few] { $count } sprawy przeszły
       *[many] { $count } spraw przeszło
    } do Pana/Pani
bulk-notice-undone =
    ↩️ { $count ->
        [one] { $count } sprawa wróciła
        [few] { $count } sprawy wróciły
       *[many] { $count } spraw wróciło
    } od Pana/Pani z powrotem: wspólne działanie cofnięto

bulk-refusal-not-here = Na etapie tej sprawy nie ma takiego kroku.
bulk-refusal-no-usual-step = Ta rola nie ma zwykłego kroku na tym etapie.
bulk-refusal-closed = Sprawa jest zamknięta. Jeśli praca trwa, najpierw trzeba ją wznowić.
bulk-refusal-nobody-at-work = Na tym etapie nikt teraz nie pracuje. Proszę zaznaczyć, kto wrócił, albo wskazać osobę.
bulk-refusal-not-their-creditor = Ta osoba nie prowadzi spraw tego wierzyciela.
bulk-refusal-already-theirs = Sprawa już jest u tej osoby.
bulk-refusal-away = Tej osoby nie ma teraz w pracy. Proszę wybrać inną.
bulk-refusal-held = To wstrzymanie już jest.
bulk-refusal-not-held = Sprawa nie ma takiego wstrzymania.
bulk-refusal-tagged = Etykieta już jest.
bulk-refusal-not-tagged = Sprawa nie ma takiej etykiety.
bulk-refusal-nothing-owed = Długu nie ma: nie ma czego dochodzić.
bulk-refusal-moved-on = Sprawę zmieniono po próbie. Proszę sprawdzić ją ponownie.
bulk-refusal-stays = Tego kroku się nie cofa.
bulk-refusal-outdated = Próba jest starsza niż doba. Proszę sprawdzić listę ponownie.
bulk-refusal-nothing-to-do = Żadna sprawa się nie nadaje. Powody są w tabeli.
bulk-refusal-nobody-to-approve =
    Od { $count ->
        [one] { $count } sprawy
        [few] { $count } spraw
       *[many] { $count } spraw
    } potrzebna jest zgoda drugiego kierownika, a teraz go nie ma. Proszę zawęzić listę albo poprosić administratora o zaproszenie kierownika.
bulk-refusal-undo-late = Czas na cofnięcie minął. Proszę zmienić sprawy nowym działaniem.
bulk-refusal-tag = Etykieta ma od jednego do { $longest } znaków. Proszę napisać krótszą.

bulk-verdict-done = Będzie zrobione
bulk-verdict-refused = Nie przejdzie
bulk-sheet = Sprawy
bulk-file = Próba { $number } z { $on }
bulk-column-number = Sprawa
bulk-column-debtor = Dłużnik
bulk-column-sum = Kwota, ₽
bulk-column-now = Etap teraz
bulk-column-after = Etap potem
bulk-column-whose = Odpowiada teraz
bulk-column-next = Odpowiada potem
bulk-column-verdict = Decyzja
bulk-column-why = Powód

bulk-merge-sheet = Dane
bulk-merge-file = Dane do pism { $number } z { $on }
bulk-merge-number = Sprawa
bulk-merge-debtor = Dłużnik
bulk-merge-born = Data urodzenia
bulk-merge-birth-place = Miejsce urodzenia
bulk-merge-passport = Paszport
bulk-merge-inn = INN
bulk-merge-snils = SNILS
bulk-merge-address = Adres zameldowania
bulk-merge-lives = Adres zamieszkania
bulk-merge-email = E-mail
bulk-merge-contract = Umowa
bulk-merge-contract-on = Data umowy
bulk-merge-creditor = Pierwotny wierzyciel
bulk-merge-cession = Umowa cesji
bulk-merge-cession-on = Data cesji
bulk-merge-court = Sąd
bulk-merge-court-number = Numer sprawy w sądzie
bulk-merge-court-uid = UID sprawy
bulk-merge-enforcement = Postępowanie egzekucyjne
bulk-merge-principal = Kapitał
bulk-merge-interest = Odsetki
bulk-merge-penalty = Kara umowna
bulk-merge-fees = Prowizje
bulk-merge-state-fee = Opłata sądowa
bulk-merge-postage = Koszty poczty
bulk-merge-other-costs = Inne koszty
bulk-merge-total = Razem
bulk-merge-words = Razem słownie

holds-head = { $number }: wstrzymania. Proszę nacisnąć, aby ustawić lub zdjąć.
holds-put = ○ { $hold }
holds-lift = ● { $hold }
holds-ask-reason = { $number }: dlaczego „{ $hold }”? Proszę napisać w jednej wiadomości, zostanie w dzienniku.
holds-lifted = ✅ Zdjęto: { $hold }
tags-head = { $number }: etykiety. Proszę nacisnąć, aby zdjąć.
tags-none = { $number }: jeszcze bez etykiet.
tags-line = ✖️ { $tag }
tags-add = 🏷 Dodać
more-holds = ⛔ Wstrzymania
more-tags = 🏷 Etykiety

limits-head =
    <b>⚙️ Wiele spraw naraz</b>

    Naciśnij wiersz, aby go zmienić.
limits-second-person-from = 👥 Druga osoba od { $value } spraw
limits-undo-minutes = ↩️ Cofnąć można przez { $value } min
