# Pracownicy: lista, zaproszenia, nieobecność, usunięcie.

staff-head =
    <b>👥 Pracownicy</b>

    { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
       *[many] { $count } osób
    }{ $away ->
        [0] { "" }
       *[other] , nieobecni: { $away }
    }
staff-line = { $name } · { $role }
staff-line-away = 🌴 { $line }
staff-before = ‹ Wcześniej
staff-invite = ➕ Zaproś
staff-invited = ✉️ Zaproszenia · { $count }
staff-choose-role = Kogo zaprosić? Rola decyduje, co dana osoba zobaczy i co będzie mogła zrobić.
staff-ask-name = Rola: { $role }. Napisz nazwisko i imię w jednej wiadomości: tak zobaczą tę osobę inni.
staff-link =
    Zaproszenie gotowe: <b>{ $name }</b>, { $role }.

    Prześlij tej osobie link:
    { $link }

    Działa jeden raz, do { $until }. Rolę dostanie ten, kto otworzy go pierwszy, więc nie publikuj go we wspólnych czatach.
staff-copy-link = 📋 Kopiuj link
staff-invitations =
    <b>✉️ Zaproszenia</b>

    { $count ->
        [0] Nie ma otwartych zaproszeń.
        [one] Z { $count } zaproszenia jeszcze nie skorzystano:
       *[other] Z { $count } zaproszeń jeszcze nie skorzystano:
    }
staff-invitation = • { $name }, { $role }, do { $until }
staff-withdraw = ✖️ Wycofaj: { $name }
staff-withdrawn = Link już nie działa.
staff-person = <b>{ $name }</b>, { $role }
staff-person-cases =
    📁 { $cases ->
        [0] Brak otwartych spraw
        [one] { $cases } otwarta sprawa
        [few] { $cases } otwarte sprawy
       *[many] { $cases } otwartych spraw
    }
staff-person-zone = 🕒 { $zone }
staff-person-away = 🌴 Nieobecność: nowe sprawy dostają inni
staff-person-unreachable = 🔕 Zatrzymany bot: powiadomienia nie docierają
staff-away = 🌴 Nieobecność
staff-back-at-work = 👋 Z powrotem w pracy
staff-hand-over =
    📁 Przekaż innym { $cases ->
        [one] { $cases } sprawę
        [few] { $cases } sprawy
       *[many] { $cases } spraw
    }
staff-handed =
    { $count ->
        [0] Nie ma komu przekazać: nikt inny tego nie robi. Zaproś kogoś.
        [one] Przekazano { $count } sprawę.
        [few] Przekazano { $count } sprawy.
       *[many] Przekazano { $count } spraw.
    }
staff-remove = 🗑 Usuń
staff-ask-remove =
    Usunąć: <b>{ $name }</b>, { $role }?

    { $cases ->
        [0] Nie ma otwartych spraw.
        [one] { $cases } sprawa przejdzie do innych.
        [few] { $cases } sprawy przejdą do innych.
       *[many] { $cases } spraw przejdzie do innych.
    } Dostęp kończy się od razu. Zapisy o tym, co zrobiono, zostają.
staff-remove-yes = 🗑 Tak, usuń
staff-removed = { $name }: dostęp zamknięty.
staff-notice-joined = ✅ Zaproszenie przyjęte: <b>{ $name }</b>, { $role }
staff-notice-handed =
    📁 { $count ->
        [one] Przekazano Ci { $count } sprawę współpracownika.
        [few] Przekazano Ci { $count } sprawy współpracownika.
       *[many] Przekazano Ci { $count } spraw współpracownika.
    } Sprawdź, gdzie terminy są najbliżej.

refusal-remove-self = Nie można usunąć siebie. Poproś innego administratora.
refusal-remove-by-setting = Ten administrator jest wpisany w ustawieniach serwera. Najpierw trzeba go stamtąd usunąć.
refusal-invitation-administrator = Jesteś administratorem, a zaproszenie nie zmieni Twojej roli. Prześlij link osobie, którą zapraszasz.
